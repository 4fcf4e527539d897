import type { FieldId, SectionId } from '../../section';
import { openingStatus } from '../../review/review-status';
import type { Named } from '../../vocabulary';
import { isAmount, isDay, isPerson, month } from '../cell-shapes';
import { isWillDo } from '../fields-by-answers';
import { wordsIn } from '../heading-words';
import { nameAt } from '../name-at';
import { isDetail, type Place, type Sorted } from '../sorted';
import { nameOfHeader } from './joined-header';
import { filledCells, labelLine, type ColumnMeaning, type TableCell, type TableRow } from './rows';

/** What each filled cell of a header is called; undefined where nothing knows it. */
export type CellNames = Map<TableCell, Named | undefined>;

/** Looks the cells up by their first lines alone. */
export const lookUpCells = (sorted: Sorted, row: TableRow, { section }: Place): CellNames =>
  new Map(
    filledCells(row).map((cell) => {
      // “PLAN and DO: No”: a title of the table in front of the name of its first column.
      const nameOf = (label: string) =>
        nameAt(sorted, section, label.replace(/^[^:]{4,40}: (?=(?:no|number|#)\.?$)/i, ''));
      return [cell, nameOfHeader(nameOf, cell)] as const;
    }),
  );

/** Names what only its neighbours, or the part that it stands in, explain. */
export function nameByNeighbours(names: CellNames, { section }: Place): void {
  // “Born | Class | Teacher | Review”: among details a review is a date.
  const details = [...names.values()].filter((name) => name?.field !== undefined && isDetail(name.field)).length;
  for (const [cell, name] of names)
    if (details > 1 && name?.section === 'review' && (name.field === undefined || name.field === 'impact'))
      names.set(cell, { key: name.key, field: 'review_date', exact: true });
  if (section === undefined || section === 'personal_details') nameProfessionals(names);
  // “Meeting | Date | What we do”: what is done there is no support.
  const all = [...names.values()];
  const of = (...ids: readonly FieldId[]) => all.some((name) => name?.field !== undefined && ids.includes(name.field));
  if (all.some((name) => name?.section === 'timeline') && of('date') && !of('outcome', 'who', 'frequency'))
    for (const [cell, name] of names)
      if (name?.field === 'provision') names.set(cell, { key: name.key, section: 'timeline', exact: true });
  if (section !== undefined && pastSections.has(section)) nameReview(names);
  const begun = [...names.keys()].find((cell) => beginsOutcome.test(labelLine(cell)));
  if (begun && ![...names.values()].some((name) => name?.field === 'outcome'))
    names.set(begun, { key: 'outcome', field: 'outcome', exact: true });
}

/** “Name | Role | Contact”, “Agency | Name”, “Name | Signature”: who works with the child, or signs, where nothing else is asked of the child. */
function nameProfessionals(names: CellNames): void {
  const all = [...names.values()];
  const ofOthers = all.some(
    (name) => name?.field === 'role' || name?.field === 'signature' || name?.section === 'contributors',
  );
  const ofChild = all.some((name) => name?.field !== undefined && name.field !== 'name' && isDetail(name.field));
  if (!ofOthers || ofChild || !all.some((name) => name?.field === 'name')) return;
  for (const [cell, name] of names)
    if (name?.field === 'name' || name?.field === 'role')
      names.set(cell, { key: name.key, section: 'contributors', exact: true });
}

/** Names what only the table as a whole, and the row below, explain. */
export function nameByTable(sorted: Sorted, names: CellNames, under: readonly TableRow[], place: Place): void {
  const [below] = under;
  nameNumbers(names, below);
  if (!place.section || !pastSections.has(place.section)) nameSecondOutcome(names, under);
  nameEnds(names);
  nameSteps(sorted, names);
  nameTimes(names, below);
  nameStart(names, below);
  nameDay(names);
}

/** “By 18 December 2026 …”, “By Easter Mia will:” at the head of a column: what stands below it goes on from there. */
export const beginsOutcome =
  /^by (?!when\b|whom\b)(?:(?=\D{0,25}\d)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d .,/-]{3,40}(?:\.{3}|…)?|[^.:]{3,50}(?:\.{3}|…|\b(?:will|to|can)(?: be able to)?\W*))$|^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+ will(?: be able to)?\W{1,8}by .{4,40}$/i;

/** “Step | What | Who” above “1 | …”, “2 and 3 | …”, “1 and long-term | …”: which outcome the support is for. */
function nameNumbers(names: CellNames, below: TableRow | undefined): void {
  for (const [cell, name] of names) {
    const answer = below?.cells.find(({ column }) => column === cell.column)?.text ?? '';
    if (name?.field === 'provision' && numbers.test(answer)) names.set(cell, { ...name, field: 'number' });
  }
}
/** “1”, “2 and 3”, “1 and long-term”: outcomes by their numbers, and nothing else. */
export const numbers = (() => {
  const one = '(?:[A-H]?\\d{1,2}[a-d]?|[a-h])';
  return new RegExp(
    `^${one}(?:(?:, ?| and | ?& ?)(?:${one}|(?:the )?long[- ]term(?: (?:outcome|aim|goal|target))?|all))*(?:\\W?| \\([^()]{1,24}\\))$`,
    'i',
  );
})();

/** “Outcome | Baseline | Target” over “… | 2 in 10 | 8 in 10”: how far; “Targets | Support | Outcome” over nothing or “Met”: how it went. */
function nameSecondOutcome(names: CellNames, under: readonly TableRow[]): void {
  const [first, second, ...others] = [...names].filter(
    ([, name]) => name?.field === 'outcome' || (name?.section === 'outcomes' && !name.field),
  );
  if (!first || !second || others.length > 0) return;
  const [cell, name] = second;
  const answers = under.flatMap(({ cells }) => cells.find(({ column }) => column === cell.column)?.text || []);
  const label = labelLine(cell);
  if (/^(?:(?:actual|final) )?outcomes?\b/i.test(label) && !/outcome/i.test(labelLine(first[0]))) {
    if (answers.every((answer) => openingStatus(answer) !== undefined))
      names.set(cell, { key: name!.key, field: 'impact', exact: true });
  } else if (
    /^(?:(?:my|our|the|end|exit) )?(?:target|goal|aim)s?\b/i.test(label) &&
    answers.length > 0 &&
    answers.every((answer) => wordsIn(answer) <= 8 && !isWillDo(answer) && !/^[Tt]o \p{Ll}/u.test(answer))
  )
    names.set(cell, { key: name!.key, field: 'measure', exact: true });
}

/** “Entry | Exit”: where the child was and got to. */
function nameEnds(names: CellNames): void {
  const find = (end: RegExp) =>
    [...names].find(([cell, name]) => (!name || name.field === 'baseline') && end.test(labelLine(cell)))?.[0];
  const [entry, exit] = [find(/^(?:(?:on|at) )?entry\b/i), find(/^(?:(?:on|at) )?exit\b/i)];
  if (!entry || !exit) return;
  names.set(entry, { key: 'entry', field: 'baseline', exact: true });
  names.set(exit, { key: 'exit', field: 'impact', exact: true });
}

/** “When” above “daily” or “Tues pm” asks how often, above a date or nothing by when; “By” above a person who. */
function nameTimes(names: CellNames, below: TableRow | undefined): void {
  for (const [cell, name] of names) {
    const answer = below?.cells.find(({ column }) => column === cell.column)?.text ?? '';
    if (name?.key === 'by' && isPerson(answer)) names.set(cell, { ...name, field: 'who' });
    // “Reviewed” above a day
    if (name?.field === 'impact' && /^reviewed\b/i.test(labelLine(cell)) && isDay(answer))
      names.set(cell, { ...name, field: 'date' });
    if (name?.key !== 'when') continue;
    if (isAmount(answer) || leavesOpen.test(answer)) names.set(cell, { ...name, field: 'frequency' });
  }
}

/** “Where possible”, “As and when”: no day by which anything is done. */
const leavesOpen = /^(?:as and when|(?:as|when|where|if|whenever|wherever) (?:and when )?[a-z]+)\b/i;

/** “Start” or “From” above a count is where the child starts, above a day when it begins; “To” above a count is how far. */
function nameStart(names: CellNames, below: TableRow | undefined): void {
  for (const [cell, name] of names) {
    const answer = below?.cells.find(({ column }) => column === cell.column)?.text ?? '';
    if (!name || !/\d/.test(answer) || ofTime.test(answer)) continue;
    if (name.field === 'start') names.set(cell, { ...name, field: 'baseline' });
    if (name.field === 'end') names.set(cell, { ...name, field: 'measure' });
  }
}
const ofTime = new RegExp(
  `\\b(?:${month}|easter|christmas|term|weeks?|w/[bc]|w\\.?c)\\b|\\d[./-]\\d|\\b20\\d\\d\\b`,
  'i',
);

/** “Date” behind an outcome, in a table that says by when nowhere else: its day. */
function nameDay(names: CellNames): void {
  const all = [...names];
  const at = all.findIndex(([, name]) => name?.field === 'outcome' || name?.section === 'outcomes');
  if (at < 0 || all.some(([, name]) => name?.field === 'deadline' || name?.field === 'end')) return;
  const [cell, name] = all.slice(at + 1).find(([, one]) => one?.key === 'date') ?? [];
  if (cell && name) names.set(cell, { ...name, field: 'deadline' });
}

/** “Small steps” beside the support are the child's, on the way to the outcome of the row or of the line above the table. */
function nameSteps(sorted: Sorted, names: CellNames): void {
  // Its answers may have said already that it holds outcomes.
  const supports = [...names].filter(([, name]) => name?.field === 'provision' || name?.key === 'outcome');
  const [steps] =
    supports.find(([cell]) =>
      /\b(?:small|short|little|smaller|next) steps?\b|\bsteps (?:towards|on the way)\b/i.test(labelLine(cell)),
    ) ?? [];
  if (!steps || supports.length < 2) return;
  const above = sorted.passages.at(-1);
  const hangs = above?.role === 'content' && above.section === 'outcomes' && above.field === undefined;
  if (!hangs && names.get(steps)?.field === 'outcome') return;
  if (hangs) sorted.passages[sorted.passages.length - 1] = { ...above, field: 'long_term_outcome' };
  names.set(steps, { key: 'small step', field: hangs ? 'outcome' : 'comment', exact: true });
}

const dayHeader = new RegExp(`^(?:on |in |at |by )?(?:\\d{1,2}(?:st|nd|rd|th)? )?${month}(?: 20\\d\\d)?$`, 'i');

const reviewColumns: readonly (readonly [FieldId, RegExp])[] = [
  ['outcome', /^what \S+ (?:hoped|wanted|aimed|planned|set out|were aiming|was aiming)\b/i],
  ['baseline', /^(?:where|how) .{1,20} (?:began|started|was|were)\b|^(?:then|before|at first)$/i],
  ['impact', /^(?:where|how) .{1,20} (?:is|are|am|got to|got|ended up|finished)\b|^(?:now|today|at the end)$/i],
];

/** “What we hoped for | Where we began | Where we are”: a review in a sentence, from column to column. */
function nameReview(names: CellNames): void {
  const [first] = names.keys();
  for (const [cell, name] of names) {
    if (name && name.field !== 'where') continue;
    const label = labelLine(cell);
    const [field] = reviewColumns.find(([, pattern]) => pattern.test(label)) ?? [];
    if (field === 'outcome' && cell !== first) continue;
    if (field) names.set(cell, { key: label, field, exact: true });
  }
  // “Outcome | September | December | Result”: where it began, and how it went.
  const days = [...names].filter(([cell, name]) => !name && cell !== first && dayHeader.test(labelLine(cell)));
  if (days.length < 2) return;
  names.set(days[0]![0], { key: 'then', field: 'baseline', exact: true });
  names.set(days.at(-1)![0], { key: 'now', field: 'impact', exact: true });
}

/** What a column of a review tells: “Last outcome”; “Now” or “July” behind the start. */
export function fieldInReview(
  name: Named | undefined,
  label: string,
  before: ReadonlyMap<number, ColumnMeaning>,
): FieldId | undefined {
  if (before.size === 0) return !name && /\b(?:outcome|target|aim|goal)s?\b/i.test(label) ? 'outcome' : undefined;
  const started = [...before.values()].some(({ field }) => field === 'baseline' || field === 'start');
  if (name?.field === 'start') return 'baseline';
  // What proves it is how it went.
  if (name?.field === 'measure' && /\bevidence\b/i.test(label)) return 'impact';
  return started && (name?.field === 'baseline' || dayHeader.test(label) || ended.test(label)) ? 'impact' : undefined;
}
/** “Start | End” */
const ended = /^(?:end|exit|final|finish|after|at the end)(?: (?:figure|score|point|data|result|measure))?$/i;

/** Sections that look back: their columns say how it went. */
export const pastSections = new Set<SectionId>([
  'review',
  'reviewing_outcomes',
  'review_record',
  'what_worked',
  'what_did_not_work',
  'needs_to_change',
  'recommendations',
  'timeline',
  'do',
  'evidence_plans',
  'evidence_provision',
  'evidence_attainment',
]);
