import type { FieldId } from '../../section';
import type { Named } from '../../vocabulary';
import { byShape, isAmount, isPerson } from '../cell-shapes';
import { wordsIn } from '../heading-words';
import { isDetail } from '../sorted';
import type { CellNames } from './header-names';
import type { TableCell, TableRow } from './rows';

/**
 * “Mountain | Base camp | The way | Guide | Slot”: names the columns that no list of labels knows by what stands below
 * them, where that makes a table of outcomes and support. `under`: the first rows below.
 */
export function nameByContent(names: CellNames, under: readonly TableRow[]): void {
  const columns = [...names].map(([cell, name]) => columnOf(cell, name, under));
  if (columns.some(({ field }) => field !== undefined && ofReview.has(field))) return;
  for (const [field, isOne] of byShape) nameOne(columns, field, isOne);
  nameOne(columns, 'outcome', isToldAsOutcome, maybeOutcome);
  const has = (field: FieldId) => columns.some((column) => column.field === field);
  if (!has('outcome') && !has('provision')) return;
  // What is left beside an outcome and who gives the support is where the child starts, and the support itself.
  if (has('outcome') && (has('who') || has('frequency'))) {
    if (!has('baseline'))
      nameOne(columns, 'baseline', isStart, (column) => isOpen(column) && leavesSupport(columns, column));
    if (!has('provision')) nameOne(columns, 'provision', isWords);
  }
  const told = new Set(columns.flatMap(({ field }) => (field !== undefined && ofWork.has(field) ? [field] : [])));
  if (told.size < 3) return;
  for (const { cell, field, told: made } of columns)
    if (made) names.set(cell, { key: field!, field: field!, exact: true });
}

/** A column, what it holds as far as its header or its answers say, and its answers. */
interface Column {
  readonly cell: TableCell;
  readonly name: Named | undefined;
  readonly answers: readonly string[];
  field: FieldId | undefined;
  /** Its answers said so. */
  told: boolean;
}

function columnOf(cell: TableCell, name: Named | undefined, under: readonly TableRow[]): Column {
  const answers = under.flatMap(({ cells }) => cells.find(({ column }) => column === cell.column)?.text || []);
  const field =
    name?.field ?? (name?.section === 'outcomes' ? 'outcome' : name?.section === 'provision' ? 'provision' : undefined);
  return { cell, name, answers, field, told: false };
}

/** Nothing names the column, or it is called as a detail of the child is: “Name” and “Role” may be of who gives the support. */
const isOpen = ({ name, field, told }: Column): boolean =>
  !told && (name === undefined || field === 'role' || (field !== undefined && isDetail(field)));

/** Among several columns of support, one that is told as an outcome; a wish, a step or a part of the plan by its header. */
const maybeOutcome = (column: Column, all: readonly Column[]): boolean =>
  isOpen(column) ||
  (!column.told && column.field === undefined && column.name?.section !== 'attainment') ||
  (column.field === 'provision' &&
    (all.filter(({ field }) => field === 'provision').length > 1 ||
      // “Step | Where Mia is now | By when”, and nobody who does it.
      (!all.some(({ field }) => field === 'who' || field === 'frequency') &&
        column.answers.every((answer) => willDo.test(answer)))));
/** “A1. Elif will use …”: what the child will do; adults have titles. */
const willDo =
  /^(?:[A-Z]?\d{0,2}[a-d]?[.):]? )?(?:I|He|She|They|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) will (?!have\b|be (?:given|helped|supported)\b)/u;

/** Names the first column that may hold a field by its answers, if none holds it yet. */
function nameOne(
  columns: readonly Column[],
  field: FieldId,
  isOne: (answer: string) => boolean,
  mayBe: (column: Column, all: readonly Column[]) => boolean = isOpen,
): void {
  if (columns.some((column) => column.field === field)) return;
  const found = columns.find(
    (column) =>
      mayBe(column, columns) &&
      column.answers.length > 0 &&
      column.answers.every(isOne) &&
      // A row of people and amounts is no header; “Adult” and “By half term” may be one.
      !(
        wordsIn(column.cell.text) > 1 &&
        byShape.some(([shape, has]) => (shape !== 'deadline' || shape === field) && has(column.cell.text))
      ),
  );
  if (!found) return;
  found.field = field;
  found.told = true;
}

/** Whether one is left for the support, or has it, if this one is where the child starts. */
const leavesSupport = (columns: readonly Column[], column: Column): boolean =>
  columns.some((other) => other !== column && isOpen(other)) || columns.some(({ field }) => field === 'provision');

/** “Reads 40 words on her own”: somebody does something that can be counted or is to come, and nobody finds it hard. */
const isToldAsOutcome = (answer: string): boolean =>
  wordsIn(answer) > 4 &&
  /\d|\b(?:will|on (?:his|her|their|my) own|independently)\b|^(?:I can|To)\b/.test(answer) &&
  !hard.test(answer) &&
  !isAmount(answer) &&
  !isPerson(answer);
const hard =
  /\b(?:hard|difficult\w*|struggl\w*|cannot|can['’]t|(?:do|does|did|has|have|is|are)(?: not|n['’]t)|only|needs?|low|below|behind)\b/i;

/** “2 sentences, none on the line”, “Not yet”: a count, or that there is none. */
const isStart = (answer: string): boolean =>
  /\d|\b(?:none|no|not|never|one|two|three|four|five|half|cannot|can['’]t|only|rarely|sometimes)\b/i.test(answer);

const isWords = (answer: string): boolean => wordsIn(answer) > 1;

const ofWork = new Set<FieldId>([
  'outcome',
  'provision',
  'who',
  'frequency',
  'duration',
  'deadline',
  'baseline',
  'measure',
]);
const ofReview = new Set<FieldId>(['impact', 'status', 'next_step']);
