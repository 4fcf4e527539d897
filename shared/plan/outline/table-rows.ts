import { weekdays } from '../../text/date-words';
import type { Block } from '../../text/draft';
import { wordSet } from '../../text/word-set';
import { wordsAlone } from '../../text/words-alone';
import type { FieldId, SectionId } from '../section';
import { isArea, type Named } from '../vocabulary';
import { holding, parts } from '../vocabulary/wholes';
import { saysHowOften } from './guess-fields';
import { isCapitals } from './heading-words';
import { emit, isDetail, linesOf, nameAt, sectionOf, type Place, type Sorted } from './sorted';

/** One cell: its grid column and the blocks in it. */
export interface TableCell {
  readonly column: number;
  readonly columns: number;
  readonly blocks: readonly Block[];
  readonly text: string;
}

/** One row of a table that was read from its source. */
export interface TableRow {
  readonly id: string;
  readonly header: boolean;
  readonly cells: readonly TableCell[];
}

/** What a column holds, by its header. */
export interface ColumnMeaning {
  readonly section?: SectionId;
  readonly field?: FieldId;
  readonly label: string;
}

/** Puts the blocks of one table into rows and cells. */
export function rowsOf(table: string, blocks: readonly Block[]): readonly TableRow[] {
  const rows = new Map<number, Map<number, Block[]>>();
  for (const block of blocks) {
    const { row, column } = block.cell!;
    const cells = rows.get(row) ?? new Map<number, Block[]>();
    rows.set(row, cells);
    const cell = cells.get(column);
    if (cell) cell.push(block);
    else cells.set(column, [block]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({
      id: `${table}:${row}`,
      header: [...cells.values()].every(([first]) => first!.cell!.header === true),
      cells: [...cells]
        .sort(([a], [b]) => a - b)
        .map(([column, inCell]) => ({
          column,
          columns: inCell[0]!.cell!.columns ?? 1,
          blocks: inCell,
          text: inCell
            .map((block) => block.text.trim())
            .filter((text) => text !== '')
            .join('\n'),
        })),
    }));
}

/** A text that may be a label, by its length. */
export const isShort = (text: string) => text.length > 0 && text.length <= 70 && text.split(/\s+/).length <= 10;
/** Cells of a row that are not blank. */
export const filledCells = (row: TableRow) => row.cells.filter((cell) => cell.text !== '');
/** A cell that may be a label: one short line, perhaps with a hint in small print under it. */
export const labelLine = (cell: TableCell) => cell.text.split('\n')[0]!;
const isBold = (cell: TableCell) => cell.blocks.every((block) => block.bold === true || block.text.trim() === '');

/** `Start: 7/9/26 | Review: 12/2/27`: each cell is a label and its answer. */
const holdsAnswers = (row: TableRow) => {
  const filled = filledCells(row);
  return filled.length > 1 && filled.every((cell) => /[:：]\s*\S/.test(labelLine(cell)));
};

/** A label and what stands beside it; a name only where the label is known. */
export interface Pair {
  readonly label: TableCell;
  readonly value: TableCell | undefined;
  readonly name: Named | undefined;
}

/** Reads `label | value | label | value`; undefined where the row is not made so. `lenient`: rows above were, so that a strange label is one too. */
export function readPairs(sorted: Sorted, row: TableRow, place: Place, lenient: boolean): readonly Pair[] | undefined {
  const { cells } = row;
  if (holdsAnswers(row)) return undefined;
  const pairs: Pair[] = [];
  for (let at = 0; at < cells.length; at += 2) {
    // Tabs leave empty cells between pairs.
    while (at > 0 && cells[at]?.text === '') at++;
    const label = cells[at];
    const value = cells[at + 1];
    if (!label) break;
    // “… | Year 5”: a detail that is its own label.
    if (at > 0 && !value && /^(?:year|class|form|tutor group)\s+\S{1,12}$/i.test(label.text)) {
      pairs.push({ label, value: label, name: nameAt(sorted, place.section, label.text) });
      continue;
    }
    if (!isShort(labelLine(label)) || (at > 0 && !value)) return undefined;
    const name = nameAt(sorted, place.section, labelLine(label));
    if (!name && !(value && value.text !== '')) return undefined;
    pairs.push({ label, value, name });
  }
  const name = pairs[0]?.name;
  // A strange label among known ones is a label too.
  if (!lenient && pairs.filter((pair) => pair.name).length * 2 <= pairs.length) return undefined;
  // Labels beside labels are a header row.
  const headers = pairs.filter(({ name: label, value }) => value && isHeader(sorted, value, label, place)).length;
  const most =
    name?.field !== undefined && isDetail(name.field) ? headers * 2 > pairs.length : headers * 2 >= pairs.length;
  return headers > 0 && most ? undefined : pairs;
}

/** Whether a row of several labels stands above a row that begins with none: then it heads the columns, even if some of its labels are strange. */
export function headsColumns(sorted: Sorted, row: TableRow, below: TableRow | undefined, place: Place): boolean {
  const filled = filledCells(row);
  const next = below && filledCells(below)[0];
  if (!next || filled.length < 3 || filled.some((cell) => !isShort(labelLine(cell)))) return false;
  if (isShort(labelLine(next)) && nameAt(sorted, place.section, labelLine(next))) return false;
  const names = filled.map((cell) => nameAt(sorted, place.section, cell.text));
  if (names[0]?.field !== undefined && isDetail(names[0].field)) return false;
  const known = names.filter((name) => name !== undefined && !isArea(name)).length;
  return known * 2 > filled.length;
}

/** Whether a cell beside a label is another label; `SEN Support` beside `Stage` and an area beside `Need` are answers. */
function isHeader(sorted: Sorted, cell: TableCell, beside: Named | undefined, place: Place): boolean {
  const line = labelLine(cell);
  // “Some progress.” is a sentence.
  if (!isShort(line) || line.endsWith('.')) return false;
  const name = nameAt(sorted, place.section, line);
  if (!beside || name === undefined || name.number !== undefined || isArea(name)) return false;
  // “Preferred name | Anaya”: the child is no label beside a label for names.
  if (beside.field === 'name' && name.field === 'name') return false;
  return name.exact || beside.field === undefined || !isDetail(beside.field);
}

/** A row that names a part of the plan and leaves the rest of the columns blank is below the table, though the grid goes on. */
export function leavesColumns(
  pairs: readonly Pair[],
  row: TableRow,
  columns: ReadonlyMap<number, ColumnMeaning>,
): boolean {
  const [pair] = pairs;
  const { name, label, value } = pair!;
  const ofRow = columns.get(row.cells[0]!.column);
  const filled = filledCells(row).filter((cell) => cell !== label && cell !== value);
  if (ofRow?.field !== 'outcome' && ofRow?.field !== 'provision' && ofRow?.field !== 'long_term_outcome') return false;
  return filled.length === 0 && columns.size > 2 && name !== undefined && name.section !== 'outcomes' && !isArea(name);
}

/** Whether each cell of a row begins with a heading of its own and goes on below it: boxes, not headers. */
function holdsHeadings(sorted: Sorted, row: TableRow, place: Place): boolean {
  return filledCells(row).every(
    (cell) => cell.text.includes('\n') && nameAt(sorted, place.section, labelLine(cell)) !== undefined,
  );
}

/** “By 18 December 2026 …”, “By Easter Mia will:” at the head of a column: what stands below it goes on from there. */
const beginsOutcome =
  /^by (?!when\b|whom\b)(?:(?=\D{0,25}\d)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d .,/-]{3,40}(?:\.{3}|…)?|[^.:]{3,50}(?:\.{3}|…|\b(?:will|to|can)(?: be able to)?\W*))$/i;
const asOutcome: Named = { key: 'outcome', field: 'outcome', exact: true };

/** What a header row says of the columns below it. */
export interface Header {
  readonly columns: ReadonlyMap<number, ColumnMeaning>;
  readonly firstColumnIsLabel: boolean;
  readonly place: Place;
  readonly routed?: SectionId;
}

/** Whether the columns are those of outcomes with who does what and how often, and none says how it went: below a review they are of the plan that follows. */
function looksAhead(names: ReadonlyMap<TableCell, Named | undefined>): boolean {
  const fields = new Set([...names.values()].map((name) => name?.field));
  return (
    ['outcome', 'measure', 'who'].every((field) => fields.has(field as FieldId)) &&
    (fields.has('frequency') || fields.has('duration')) &&
    !fields.has('status') &&
    !fields.has('impact')
  );
}

/** Reads a row as the headers of the columns below it; undefined where it is none. */
export function readHeader(
  sorted: Sorted,
  row: TableRow,
  below: TableRow | undefined,
  above: Place,
  paired: boolean,
  belowHeader: boolean,
  before?: ReadonlyMap<number, ColumnMeaning>,
): Header | undefined {
  const filled = filledCells(row);
  if (filled.length < 2 && !row.header) return undefined;
  if (!below && !row.header) return undefined;
  if (holdsAnswers(row) || filled.some((cell) => !isShort(labelLine(cell)))) return undefined;
  const names = new Map(filled.map((cell) => [cell, nameAt(sorted, above.section, labelLine(cell))] as const));
  // “Strengths | Barriers to learning” below the details heads parts of their own.
  const leaves =
    above.section === 'personal_details' &&
    [...names.values()].every((name) => name && !(name.field !== undefined && isDetail(name.field)) && ofParts(name));
  const place = leaves ? { ...above, section: undefined } : above;
  // “Outcome 1 | Some progress” above “Outcome 2 | …”: rows of a review, not columns.
  const [opens] = names.values();
  const next = below && filledCells(below)[0];
  const following = next && isShort(labelLine(next)) ? nameAt(sorted, place.section, labelLine(next)) : undefined;
  if (opens?.number !== undefined && following?.key === opens.key && following.number !== undefined) return undefined;
  // “Born | Class | Teacher | Review”: among details a review is a date.
  const details = [...names.values()].filter((name) => name?.field !== undefined && isDetail(name.field)).length;
  for (const [cell, name] of names)
    if (details > 1 && name?.section === 'review' && (name.field === undefined || name.field === 'impact'))
      names.set(cell, { key: name.key, field: 'review_date', exact: true });
  if (place.section !== undefined && pastSections.has(place.section)) nameReview(names);
  const begun = filled.find((cell) => beginsOutcome.test(labelLine(cell)));
  if (begun && ![...names.values()].some((name) => name?.field === 'outcome')) names.set(begun, asOutcome);
  const known = [...names.values()].filter((name) => name !== undefined).length;
  const styled = row.header || filled.every((cell) => isBold(cell) || isCapitals(cell.text));
  const all = known === filled.length;
  if (paired || (below && holdsHeadings(sorted, row, place) && holdsHeadings(sorted, below, place))) return undefined;
  // Below the headers of the columns stand answers, whatever two of them look like.
  if (belowHeader && !all) return undefined;
  // Nor do “All staff” and “Where possible” in a row among others begin a new table.
  const answered = before && [...before.values()].filter(({ field }) => field !== undefined).length > 2;
  // Where four cells and more are all labels, another table follows without a gap.
  const exact = all && (filled.length > 3 || [...names.values()].every((name) => name?.exact));
  if (answered && !styled && !exact) return undefined;
  if (!(all || (known >= 2 && known * 2 >= filled.length) || (styled && below))) return undefined;

  nameSupport(names, place);
  nameSteps(sorted, names);
  nameTimes(names, below);
  const hasOutcome = [...names.values()].some((name) => name?.field === 'outcome' || name?.section === 'outcomes');
  const hasWork =
    hasOutcome || [...names.values()].some((name) => name?.field === 'provision' || name?.section === 'provision');
  const serves = isSupportDone(sorted, place, [...names.values()]);
  const held =
    !serves &&
    !looksAhead(names) &&
    place.section !== undefined &&
    holding.has(place.section) &&
    !(hasOutcome && !pastSections.has(place.section));
  const columns = new Map<number, ColumnMeaning>();
  let routed: SectionId | undefined;
  const asFields = [...names.values()].filter((name) => name?.field !== undefined).length;
  // “Who” beside “What worries them” stays where it stands: it takes more to make a table of provision.
  const alone = place.section !== undefined && !hasWork && asFields < 2;
  for (const cell of filled) {
    const name = names.get(cell);
    const label = labelLine(cell).replace(/\s*[:：]$/, '');
    const meant = fieldInTable(name, asFields, hasOutcome && !serves, hasWork);
    // There “Outcome” only points to one.
    const first = serves && meant === 'outcome' ? 'number' : (meant ?? (!name && hasWork ? 'comment' : undefined));
    // “Target | Outcome”: the second says what came of it.
    const twice = first === 'outcome' && [...columns.values()].some(({ field: before }) => before === 'outcome');
    const back = held && pastSections.has(place.section) ? fieldInReview(name, label, columns) : undefined;
    const read = back ?? (twice && held ? 'impact' : first);
    // “What we agreed” in a review looks back: it is nobody's provision.
    const field = held && read === 'provision' ? 'comment' : read;
    const finer = !held || name?.section === place.section || isFiner(name?.section, place.section);
    const own =
      finer && name?.section !== undefined && (field === undefined || asFields < 2) ? name.section : undefined;
    const current = serves ? 'provision' : held ? place.section : base(place.section, hasOutcome);
    const besides = !name && hasWork ? [...columns.values()].at(-1)?.section : undefined;
    const section =
      besides ?? own ?? (field === undefined || alone ? current : held ? place.section : sectionOf(field, current));
    if (field !== undefined && section !== place.section && (section === 'outcomes' || section === 'provision')) {
      routed = section === 'outcomes' ? section : (routed ?? section);
    }
    columns.set(cell.column, { section, field, label });
    for (const block of cell.blocks) {
      for (const line of linesOf(block)) emit(sorted, 'label', line, { section, field, label });
    }
  }
  const first = row.cells[0]!;
  const firstName = names.get(first);
  return {
    columns,
    firstColumnIsLabel: first.text === '' || firstName?.field === undefined || !ofRows.has(firstName.field),
    place: { ...place, group: undefined, record: undefined, field: undefined },
    ...(routed !== undefined && { routed }),
  };
}

const ofParts = ({ section, field }: Named): boolean =>
  (section !== undefined && section !== 'personal_details') || field === 'need' || field === 'outcome';

/** “When” above “daily” or “Tues pm” asks how often, above a date or nothing by when. */
function nameTimes(names: Map<TableCell, Named | undefined>, below: TableRow | undefined): void {
  for (const [cell, name] of names) {
    if (name?.key !== 'when') continue;
    const answer = below?.cells.find(({ column }) => column === cell.column)?.text ?? '';
    if (saysHowOften(answer) || isOnDays(answer) || leavesOpen.test(answer))
      names.set(cell, { ...name, field: 'frequency' });
  }
}

/** “Where possible”, “As and when”: no day by which anything is done. */
const leavesOpen = /^(?:as and when|(?:as|when|where|if|whenever|wherever) (?:and when )?[a-z]+)\b/i;

const besideDays = wordSet('on and am pm morning mornings afternoon afternoons lunchtime lunchtimes');

/** “Tues pm”, “Mondays and Fridays”: days of the week, and at most the part of the day. */
function isOnDays(text: string): boolean {
  const words = wordsAlone(text).map((word) => ({
    word,
    isDay: weekdays.has(word) || weekdays.has(word.replace(/s$/, '')),
  }));
  return words.some(({ isDay }) => isDay) && words.every(({ word, isDay }) => isDay || besideDays.has(word));
}

/** “Small steps” beside the support are the child's, on the way to the outcome of the row or of the line above the table. */
function nameSteps(sorted: Sorted, names: Map<TableCell, Named | undefined>): void {
  const supports = [...names].filter(([, name]) => name?.field === 'provision');
  const [steps] =
    supports.find(([cell]) =>
      /\b(?:small|short|little|smaller|next) steps?\b|\bsteps (?:towards|on the way)\b/i.test(labelLine(cell)),
    ) ?? [];
  if (!steps || supports.length < 2) return;
  const above = sorted.passages.at(-1);
  const hangs = above?.role === 'content' && above.section === 'outcomes' && above.field === undefined;
  if (hangs) sorted.passages[sorted.passages.length - 1] = { ...above, field: 'long_term_outcome' };
  names.set(steps, { key: 'small step', field: hangs ? 'outcome' : 'comment', exact: true });
}

/** “Linked | Name | Staff | Freq | Cost” under Provision: the name is the support's, or the first column that nothing else explains. */
function nameSupport(names: Map<TableCell, Named | undefined>, { section }: Place): void {
  const all = [...names.values()];
  const of = (field: FieldId) => all.some((name) => name?.field === field);
  if (section !== 'provision' || of('provision') || all.some((name) => name?.section === section)) return;
  if (!(of('who') || of('frequency')) || all.filter((name) => name?.field).length < 3) return;
  const entries = [...names];
  const [cell] = entries.find(([, name]) => name?.field === 'name') ?? entries.find(([, name]) => !name) ?? [];
  if (cell) names.set(cell, { key: 'provision', field: 'provision', exact: true });
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const dayHeader = new RegExp(`^(?:on |in |at |by )?(?:\\d{1,2}(?:st|nd|rd|th)? )?${month}(?: 20\\d\\d)?$`, 'i');

const reviewColumns: readonly (readonly [FieldId, RegExp])[] = [
  ['outcome', /^what \S+ (?:hoped|wanted|aimed|planned|set out|were aiming|was aiming)\b/i],
  ['baseline', /^(?:where|how) .{1,20} (?:began|started|was|were)\b|^(?:then|before|at first)$/i],
  ['impact', /^(?:where|how) .{1,20} (?:is|are|am|got to|got|ended up|finished)\b|^(?:now|today|at the end)$/i],
];

/** “What we hoped for | Where we began | Where we are”: a review in a sentence, from column to column. */
function nameReview(names: Map<TableCell, Named | undefined>): void {
  const [first] = names.keys();
  for (const [cell, name] of names) {
    if (name && name.field !== 'where') continue;
    const label = labelLine(cell);
    const [field] = reviewColumns.find(([, pattern]) => pattern.test(label)) ?? [];
    if (field === 'outcome' && cell !== first) continue;
    if (field) names.set(cell, { key: label, field, exact: true });
  }
}

/** What a column of a review tells: “Last outcome”; “Now” or “July” behind the start. */
function fieldInReview(
  name: Named | undefined,
  label: string,
  before: ReadonlyMap<number, ColumnMeaning>,
): FieldId | undefined {
  if (before.size === 0) return !name && /\b(?:outcome|target|aim|goal)s?\b/i.test(label) ? 'outcome' : undefined;
  const started = [...before.values()].some(({ field }) => field === 'baseline' || field === 'start');
  if (name?.field === 'start') return 'baseline';
  // What proves it is how it went.
  if (name?.field === 'measure' && /\bevidence\b/i.test(label)) return 'impact';
  return started && (name?.field === 'baseline' || dayHeader.test(label)) ? 'impact' : undefined;
}

/** Whether a table under “Do” is where this plan says what is done and by whom: no part before it does. */
const isSupportDone = ({ passages }: Sorted, { section }: Place, names: readonly (Named | undefined)[]): boolean =>
  section === 'do' &&
  ['provision', 'who'].every((field) => names.some((name) => name?.field === field)) &&
  !passages.some((one) => one.role === 'content' && (one.section === 'provision' || one.field === 'provision'));

/** Fields whose cells are never the label of their row. */
const ofRows = new Set<FieldId>([
  'outcome',
  'long_term_outcome',
  'provision',
  'number',
  'date',
  'next_step',
  'measure',
]);

/** Whether a column may belong to a section inside the one that holds its table. */
const isFiner = (section: SectionId | undefined, current: SectionId | undefined): boolean =>
  section === 'pupil_view' ||
  section === 'parent_view' ||
  (section !== undefined && current !== undefined && (parts[current]?.includes(section) ?? false));

const pastSections = new Set<SectionId>([
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

const base = (section: SectionId | undefined, hasOutcome: boolean): SectionId | undefined =>
  hasOutcome && section !== 'provision' ? 'outcomes' : section;

/** A header that names a section and a field is the field, where other columns are fields as well. */
function fieldInTable(
  name: Named | undefined,
  asFields: number,
  hasOutcome: boolean,
  hasWork: boolean,
): FieldId | undefined {
  if (!name) return undefined;
  if (name.key === 'when' && !hasOutcome) return 'frequency';
  if (name.field !== undefined) return name.field === 'review_date' && hasWork ? 'deadline' : name.field;
  if (asFields === 0) return undefined;
  if (name.section === 'outcomes') return 'outcome';
  if (name.section === 'provision') return 'provision';
  if (name.section === 'review') return 'impact';
  if (name.section === 'home') return 'home';
  // “Where is he now?” beside a target.
  if (name.section === 'attainment' && hasOutcome) return 'baseline';
  return undefined;
}
