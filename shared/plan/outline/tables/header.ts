import type { FieldId, SectionId } from '../../section';
import { isArea, type Named } from '../../vocabulary';
import { holding, parts } from '../../vocabulary/wholes';
import {
  beginsOutcome,
  fieldInReview,
  lookUpCells,
  nameByNeighbours,
  nameByTable,
  numbers,
  pastSections,
  type CellNames,
} from './header-names';
import { isCost } from '../fields-by-answers';
import { nameByContent } from './by-content';
import { isCapitals } from '../heading-words';
import { areNumbers } from './pointed-row';
import { standsUnderLastPlan } from '../under-last-plan';
import { nameAt } from '../name-at';
import { emit, isDetail, linesOf, sectionOf, type Place, type Sorted } from '../sorted';
import {
  filledCells,
  holdsAnswers,
  isShort,
  labelLine,
  type ColumnMeaning,
  type TableCell,
  type TableRow,
} from './rows';

/** What a header row says of the columns below it. */
export interface Header {
  readonly columns: ReadonlyMap<number, ColumnMeaning>;
  readonly firstColumnIsLabel: boolean;
  readonly place: Place;
  readonly routed?: SectionId;
}

/** Whether a row of several labels stands above a row that begins with none: then it heads the columns, even if some of its labels are strange. */
export function headsColumns(sorted: Sorted, row: TableRow, below: TableRow | undefined, place: Place): boolean {
  const filled = filledCells(row);
  const next = below && filledCells(below)[0];
  // “What we want | Mia will, by Easter” above “P1 | …”
  if (next && filled.length === 2 && /^[A-Z]\d{1,2}$/.test(next.text) && beginsOutcome.test(labelLine(filled[1]!)))
    return true;
  if (!next || filled.length < 3 || filled.some((cell) => !isShort(labelLine(cell)))) return false;
  if (isShort(labelLine(next)) && nameAt(sorted, place.section, labelLine(next))) return false;
  const names = filled.map((cell) => nameAt(sorted, place.section, cell.text));
  // “Code | For | What | Who | Minutes | Times a week” asks for no detail of the child.
  const work = names.filter((name) => name?.field !== undefined && ofSupportAlone.has(name.field)).length;
  if (work < 3 && names[0]?.field !== undefined && isDetail(names[0].field)) return false;
  const known = names.filter((name) => name !== undefined && !isArea(name)).length;
  return known * 2 > filled.length;
}

const ofSupportAlone = new Set<FieldId>(['who', 'frequency', 'duration', 'group']);

/** What stands round a row that may be a header. */
export interface Around {
  readonly below: TableRow | undefined;
  /** The first rows below. */
  readonly under: readonly TableRow[];
  /** The row reads as labels with their answers beside them. */
  readonly paired: boolean;
  /** The row above was a header. */
  readonly belowHeader: boolean;
  /** The columns that an earlier header of the table named. */
  readonly before?: ReadonlyMap<number, ColumnMeaning> | undefined;
}

/** Reads a row as the headers of the columns below it; undefined where it is none. */
export function readHeader(sorted: Sorted, row: TableRow, above: Place, around: Around): Header | undefined {
  const { below } = around;
  if (!mayHead(row, below)) return undefined;
  const open = { ...above, section: undefined };
  const inPlace = lookUpCells(sorted, row, above);
  const leaves = leavesDetails(inPlace, above) || leavesTimeline(inPlace, above);
  const work = leavesForWork(inPlace, above);
  const place = leaves || work ? open : above;
  const names = work ? lookUpCells(sorted, row, open) : inPlace;
  if (countsOn(sorted, names, below, place)) return undefined;
  nameByNeighbours(names, place);
  const mayTell =
    !around.before &&
    !(place.section && (pastSections.has(place.section) || ofPeople.has(place.section))) &&
    ![...names.values()].some((name) => name?.section === 'timeline');
  // Labels beside their answers are two or four, and make no table of outcomes.
  const told =
    mayTell &&
    (!around.paired || names.size > 4) &&
    nameByContent(sorted, names, around.under, isOfSupport(sorted, around.under, place));
  const paired = around.paired && !told;
  if (!headsTable(sorted, row, names, place, { ...around, paired })) return undefined;
  nameByTable(sorted, names, around.under, place);
  leaveTimes(names);
  if (isCosting(sorted, names, place)) for (const cell of names.keys()) names.set(cell, ofOffice);
  const columns = columnsOf(sorted, names, place);
  const routes = [...columns.values()].flatMap(({ section, field }) =>
    field !== undefined && section !== place.section && (section === 'outcomes' || section === 'provision')
      ? [section]
      : [],
  );
  const routed = routes.includes('outcomes') ? 'outcomes' : routes[0];
  const first = row.cells[0]!;
  const firstName = names.get(first);
  return {
    columns,
    firstColumnIsLabel: first.text === '' || firstName?.field === undefined || !ofRows.has(firstName.field),
    place: { ...place, group: undefined, record: undefined, field: undefined },
    ...(routed !== undefined && { routed }),
  };
}

/** What the columns hold whose headers have these names, and puts the headers as their labels. */
export function columnsOf(sorted: Sorted, names: CellNames, place: Place): ReadonlyMap<number, ColumnMeaning> {
  const table = readTable(sorted, names, place);
  const columns = new Map<number, ColumnMeaning>();
  const over = new Set<TableCell>();
  for (const [cell, name] of names) {
    const meaning = meaningOf(table, name, labelLine(cell).replace(/\s*[:：]$/, ''), columns);
    columns.set(cell.column, meaning);
    const heads = cell.over && !over.has(cell.over) ? [cell.over, cell] : [cell];
    if (cell.over) over.add(cell.over);
    for (const line of heads.flatMap(({ blocks }) => blocks).flatMap(linesOf)) emit(sorted, 'label', line, meaning);
  }
  return columns;
}

/** Sections that list people and what they did. */
const ofPeople = new Set<SectionId>(['contributors', 'signatures_sharing', 'circle_of_support']);

const ofOffice: Named = { key: 'cost', field: 'comment', exact: true };

/** “Code | Help | Time in all | Cost” behind the part for support: the same help once more, for the office. */
const isCosting = ({ passages }: Sorted, names: CellNames, { section }: Place): boolean =>
  section !== 'provision' &&
  section !== 'outcomes' &&
  [...names.values()].some(isCost) &&
  ![...names.values()].some((name) => name?.field === 'who') &&
  passages.some(({ role, section }) => role === 'content' && section === 'provision');

/** “Meeting | Date | Time”: when they meet, and for how long nobody helps. */
function leaveTimes(names: CellNames): void {
  const all = [...names];
  if (!all.some(([, name]) => name?.section === 'timeline') || all.some(([, name]) => name?.field === 'provision'))
    return;
  for (const [cell, name] of all) if (name?.field === 'duration') names.set(cell, undefined);
}

/** Whether a table is of support whose outcomes are told: under such a heading, or it begins each row with the number of one. */
const isOfSupport = (sorted: Sorted, under: readonly TableRow[], { section }: Place): boolean =>
  sorted.numbers.size > 0 &&
  (section === 'provision' ||
    (under.length > 1 &&
      (under.every(({ cells: [first] }) => first !== undefined && areNumbers(sorted, first.text)) ||
        pointsAtEnd(sorted, under))));

/** “2”, “1 and 3”, “1 and the long-term outcome” in the last column: which outcomes the row is for. */
function pointsAtEnd(sorted: Sorted, under: readonly TableRow[]): boolean {
  const told = under.map(({ cells }) => cells.at(-1)?.text.toLowerCase() ?? '');
  const pointed = told.map((text) => text.match(/\d{1,2}[a-d]?/g) ?? []);
  return (
    told.every((text) => numbers.test(text)) &&
    pointed.every((all) => all.length > 0 && all.every((one) => sorted.numbers.has(one))) &&
    // One figure in each may count the rows.
    (told.some((text) => / and |,|&/.test(text)) || new Set(pointed.flat()).size < pointed.length)
  );
}

/** Whether a row has the shape of a header: several short cells that answer nothing, above something. */
function mayHead(row: TableRow, below: TableRow | undefined): boolean {
  const filled = filledCells(row);
  if (!row.header && filled.length < (below ? 2 : 3)) return false;
  return !holdsAnswers(row) && filled.every((cell) => isShort(labelLine(cell)));
}

/** “Strengths | Barriers to learning” below the details heads parts of their own. */
const leavesDetails = (names: CellNames, { section }: Place): boolean =>
  section === 'personal_details' &&
  [...names.values()].every((name) => name && !(name.field !== undefined && isDetail(name.field)) && ofParts(name));

/** “Goal | Start | By when” below “Meeting: 24 September” is no list of meetings. */
const leavesTimeline = (names: CellNames, { section }: Place): boolean =>
  section === 'timeline' &&
  [...names.values()].some((name) => name?.field === 'outcome' || name?.section === 'outcomes') &&
  ![...names.values()].some((name) => name?.field === 'impact' || name?.field === 'status');

/** “What Zee will do | What we do | Who | How often” below “Working | Not working” begins the outcomes. */
const leavesForWork = (names: CellNames, { section }: Place): boolean =>
  section !== undefined &&
  ofProfile.has(section) &&
  ['who', 'frequency'].every((field) => [...names.values()].some((name) => name?.field === field));
const ofProfile = new Set<SectionId>([
  'working_not_working',
  'what_worked',
  'what_did_not_work',
  'strengths',
  'needs',
  'pupil_view',
  'parent_view',
  'like_and_admire',
  'important_to',
  'attainment',
]);

const ofParts = ({ section, field }: Named): boolean =>
  (section !== undefined && section !== 'personal_details') || field === 'need' || field === 'outcome';

/** “Outcome 1 | Some progress” above “Outcome 2 | …”: rows of a review, not columns. */
function countsOn(sorted: Sorted, names: CellNames, below: TableRow | undefined, { section }: Place): boolean {
  const [opens] = names.values();
  const next = below && filledCells(below)[0];
  const following = next && isShort(labelLine(next)) ? nameAt(sorted, section, labelLine(next)) : undefined;
  return opens?.number !== undefined && following?.key === opens.key && following.number !== undefined;
}

/** Whether enough cells of a row name columns. */
function headsTable(sorted: Sorted, row: TableRow, names: CellNames, place: Place, around: Around): boolean {
  const { below, paired, belowHeader, before } = around;
  const filled = filledCells(row);
  const known = [...names.values()].filter((name) => name !== undefined).length;
  const styled = row.header || filled.every((cell) => isBold(cell) || isCapitals(cell.text));
  const all = known === filled.length;
  if (paired || (below && holdsHeadings(sorted, row, place) && holdsHeadings(sorted, below, place))) return false;
  // “LITTLE STEPS SUPPORT PLAN | Marlowe Road Primary” above “Child | Iris Blackwood”: a title over labels with their answers.
  if (known === 0 && below && answers(sorted, below, place)) return false;
  // Below the headers of the columns stand answers, whatever two of them look like.
  if (belowHeader && !all) return false;
  // Nor do “All staff” and “Where possible” in a row among others begin a new table.
  const answered = before && [...before.values()].filter(({ field }) => field !== undefined).length > 2;
  // Where four cells and more are all labels, another table follows without a gap.
  const exact = all && (filled.length > 3 || [...names.values()].every((name) => name?.exact));
  if (answered && !styled && !exact) return false;
  return all || (known >= 2 && known * 2 >= filled.length) || (styled && below !== undefined);
}

/** Whether a row is a label and its answer. */
function answers(sorted: Sorted, { cells }: TableRow, { section }: Place): boolean {
  const [label, value, ...rest] = cells;
  const isLabel = (cell: TableCell | undefined) =>
    cell !== undefined && isShort(labelLine(cell)) && nameAt(sorted, section, labelLine(cell)) !== undefined;
  return rest.length === 0 && isLabel(label) && !isLabel(value);
}

const isBold = (cell: TableCell) => cell.blocks.every((block) => block.bold === true || block.text.trim() === '');

/** Whether each cell of a row begins with a heading of its own and goes on below it: boxes, not headers. */
function holdsHeadings(sorted: Sorted, row: TableRow, place: Place): boolean {
  return filledCells(row).every(
    (cell) => cell.text.includes('\n') && nameAt(sorted, place.section, labelLine(cell)) !== undefined,
  );
}

/** What the headers of a table say of it as a whole. */
interface Table {
  readonly place: Place;
  /** How many columns are named by a field. */
  readonly fields: number;
  readonly hasOutcome: boolean;
  /** It has outcomes or support. */
  readonly hasWork: boolean;
  /** Under “Do” it says what is done and by whom. */
  readonly serves: boolean;
  /** Its columns belong to the part that it stands in, and to no other. */
  readonly held: boolean;
}

function readTable(sorted: Sorted, names: CellNames, place: Place): Table {
  const all = [...names.values()];
  const { section } = place;
  const hasOutcome = all.some((name) => name?.field === 'outcome' || name?.section === 'outcomes');
  const hasWork = hasOutcome || all.some((name) => name?.field === 'provision' || name?.section === 'provision');
  const serves = isSupportDone(sorted, place, all);
  const fields = all.filter((name) => name?.field !== undefined).length;
  const belongs = section !== undefined && holding.has(section) && !(hasOutcome && !pastSections.has(section));
  return { place, fields, hasOutcome, hasWork, serves, held: belongs && !serves && !looksAhead(sorted, all) };
}

/** Whether a table under “Do” is where this plan says what is done and by whom: no part before it does. */
const isSupportDone = ({ passages }: Sorted, { section }: Place, names: readonly (Named | undefined)[]): boolean =>
  section === 'do' &&
  ['provision', 'who'].every((field) => names.some((name) => name?.field === field)) &&
  !passages.some((one) => one.role === 'content' && (one.section === 'provision' || one.field === 'provision'));

/** Whether the columns are those of outcomes with who does what, when or how often, and none says how it went: below a review they are of the plan that follows. */
function looksAhead(sorted: Sorted, names: readonly (Named | undefined)[]): boolean {
  const fields = new Set(names.map((name) => name?.field));
  return (
    fields.has('outcome') &&
    fields.has('who') &&
    ofWork.filter((field) => fields.has(field)).length > 1 &&
    names.every((name) => name?.field !== undefined && !ofVerdict.has(name.field)) &&
    !standsUnderLastPlan(sorted)
  );
}
const ofWork: readonly FieldId[] = ['provision', 'measure', 'frequency', 'duration', 'deadline'];
const ofVerdict: ReadonlySet<FieldId> = new Set(['status', 'impact', 'comment', 'next_step']);

/** What one column holds; `before` are those to its left. */
function meaningOf(
  table: Table,
  name: Named | undefined,
  label: string,
  before: ReadonlyMap<number, ColumnMeaning>,
): ColumnMeaning {
  const { place, fields, hasOutcome, hasWork, serves, held } = table;
  const meant = fieldInTable(name, table);
  // Where support is done “Outcome” only points to one.
  const first = serves && meant === 'outcome' ? 'number' : (meant ?? (!name && hasWork ? 'comment' : undefined));
  // “Target | Outcome”: the second says what came of it.
  const twice = first === 'outcome' && [...before.values()].some((one) => one.field === 'outcome');
  const back = held && pastSections.has(place.section!) ? fieldInReview(name, label, before) : undefined;
  const read = back ?? (twice && held ? 'impact' : first);
  // “What we agreed” in a review looks back: it is nobody's provision.
  const field = held && read === 'provision' ? 'comment' : read;
  const finer = !held || name?.section === place.section || isFiner(name?.section, place.section);
  const own = finer && name?.section !== undefined && (field === undefined || fields < 2) ? name.section : undefined;
  const base = hasOutcome && place.section !== 'provision' ? 'outcomes' : place.section;
  const current = serves ? 'provision' : held ? place.section : base;
  const besides = !name && hasWork ? [...before.values()].at(-1)?.section : undefined;
  // “Who” beside “What worries them” stays where it stands: it takes more to make a table of provision.
  const alone = place.section !== undefined && !hasWork && fields < 2;
  const ofField = field === undefined || alone ? current : held ? place.section : sectionOf(field, current);
  return { section: besides ?? own ?? ofField, field, label };
}

/** A header that names a section and a field is the field, where other columns are fields as well. */
function fieldInTable(name: Named | undefined, { fields, hasOutcome, hasWork, serves }: Table): FieldId | undefined {
  if (!name) return undefined;
  const aims = hasOutcome && !serves;
  if (name.key === 'when' && !aims) return 'frequency';
  if (name.field !== undefined) return name.field === 'review_date' && hasWork ? 'deadline' : name.field;
  if (fields === 0) return undefined;
  if (name.section === 'outcomes') return 'outcome';
  if (name.section === 'provision') return 'provision';
  if (name.section === 'review') return 'impact';
  if (name.section === 'home') return 'home';
  // “Where is he now?” beside a target.
  if (name.section === 'attainment' && aims) return 'baseline';
  return undefined;
}

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
