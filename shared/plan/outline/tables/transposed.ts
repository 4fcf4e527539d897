import type { FieldId } from '../../section';
import type { Named } from '../../vocabulary';
import { isWillDo } from '../fields-by-answers';
import { pointsTo } from '../guess-fields';
import { nameAt } from '../name-at';
import { emit, linesOf, type Place, type Sorted } from '../sorted';
import { nameByContent } from './by-content';
import { sortBox } from './box';
import { columnsOf } from './header';
import { nameByNeighbours, nameByTable, type CellNames } from './header-names';
import { sortHeadedRow } from './headed-row';
import { isShort, labelLine, type TableCell, type TableRow } from './rows';

/** The rows of a table, and those of one cell across it: a title above them, a remark below. */
function partsOf(table: readonly TableRow[]): Record<'above' | 'rows' | 'below', readonly TableRow[]> {
  const isAcross = ({ cells: [first, ...others] }: TableRow): boolean =>
    others.length === 0 && (first!.columns > 1 || !isShort(first!.text));
  const from = table.findIndex(({ cells }) => cells.length > 1);
  const to = table.findLastIndex((row) => !isAcross(row)) + 1;
  return { above: table.slice(0, Math.max(0, from)), rows: table.slice(Math.max(0, from), to), below: table.slice(to) };
}

/** The rows as they would stand if the labels at their heads were headers: each column of the table becomes a row. */
function turned(rows: readonly TableRow[]): readonly TableRow[] {
  const table = rows[0]!.id.slice(0, rows[0]!.id.lastIndexOf(':'));
  return Array.from({ length: widthOf(rows) }, (_, column) => ({
    id: `${table}:c${column}`,
    header: column === 0,
    cells: rows.flatMap(({ cells }, index) => {
      const cell = cells.find((one) => one.column === column);
      return cell
        ? [{ ...cell, column: index, columns: 1, text: column === 0 ? withoutColon(cell.text) : cell.text }]
        : [];
    }),
  }));
}
const widthOf = (rows: readonly TableRow[]): number =>
  1 + Math.max(...rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
const withoutColon = (label: string): string => label.replace(/\s*[:：]$/, '');

/** What the labels at the head of rows mean, by their words and by what stands beside them; the titles above the columns have none. */
function namesOf(sorted: Sorted, [head, ...under]: readonly TableRow[], place: Place): CellNames {
  const titled = head!.cells[0]?.text === '';
  for (const cells of [titled ? head!.cells.slice(1) : head!.cells, head!.cells]) {
    const names: CellNames = new Map(
      cells.flatMap((cell) =>
        cell.text === '' && cell.column > 0 ? [] : [[cell, nameAt(sorted, 'outcomes', labelLine(cell))] as const],
      ),
    );
    for (const [cell, name] of names) if (name && isOutcome(name)) names.set(cell, { ...name, field: 'outcome' });
    nameByNeighbours(names, place);
    nameByContent(sorted, names, under, false);
    nameByTable(sorted, names, under, place);
    if ([...names.values()].some(isOutcome)) return names;
  }
  return new Map();
}

const isOutcome = (name: Named | undefined): boolean =>
  name?.field === 'outcome' || (name?.field === undefined && name?.section === 'outcomes');

/** What is done, by whom, how often, by when, or how anybody will know. */
const isOfOutcome = (name: Named | undefined): boolean =>
  name?.section === 'provision' || name?.section === 'home' || (name?.field !== undefined && ofOutcome.has(name.field));
const ofOutcome = new Set<FieldId>(['provision', 'measure', 'deadline', 'baseline', 'who', 'frequency', 'home']);

/** A question may be longer than other labels. */
const isLabel = (cell: TableCell): boolean =>
  cell.text === '' ||
  (/^\p{L}{2}/u.test(cell.text) &&
    !pointsTo(cell.text) &&
    (isShort(labelLine(cell)) || isQuestion.test(labelLine(cell))));
const isQuestion = /^.{1,90}\?$/;

/** Whether a table has an outcome in each column and a label at the head of each row. */
export function isTransposed(sorted: Sorted, table: readonly TableRow[]): boolean {
  const { rows } = partsOf(table);
  if (rows.length < 3) return false;
  const width = widthOf(rows);
  // An empty answer at the end of a line of text leaves no cell.
  if (width < 2 || rows[0]!.cells.length < width) return false;
  const all = turned(rows);
  const labels = all[0]!.cells.filter(({ text }) => text !== '');
  const once = new Set(labels.map(({ text }) => text.toLowerCase())).size === labels.length;
  if (!once || labels.length < 2 || !all[0]!.cells.every(isLabel)) return false;
  const names = [...namesOf(sorted, all, asOutcomes).values()];
  const known = names.filter((name) => name !== undefined).length;
  if (known * 3 < labels.length * 2 || !names.some(isOutcome) || !names.some(isOfOutcome)) return false;
  if (width === 2) return isOneOutcome(sorted, all);
  // Labels beside labels: pairs, or the headers of columns.
  return !rows.some((row, index) => {
    const beside = row.cells.filter((cell) => {
      if (cell.column === 0) return false;
      const name = isShort(labelLine(cell)) ? nameAt(sorted, 'outcomes', labelLine(cell)) : undefined;
      return name?.field !== undefined && name.number === undefined && name.exact;
    });
    return index === 0 ? beside.length > 0 : beside.length > 1;
  });
}

/** Labels with one answer each, of which no label but its answer tells the outcome: “By 12 February | Mia will …”; others are read as labels are. */
function isOneOutcome(sorted: Sorted, all: readonly TableRow[]): boolean {
  const names = namesOf(sorted, all, asOutcomes);
  const outcome = [...names].find(([, name]) => isOutcome(name))![0];
  return (
    !isOutcome(nameAt(sorted, 'outcomes', labelLine(outcome))) &&
    all[1]!.cells.some(({ column, text }) => column === outcome.column && isWillDo(text)) &&
    [...names.values()].every((name) => isOutcome(name) || isOfOutcome(name) || name?.section === 'review')
  );
}

const asOutcomes: Place = { section: 'outcomes', rank: 0 };

/** Sorts a table of outcomes whose columns are the records. */
export function sortTransposed(sorted: Sorted, table: readonly TableRow[], before: Place): Place {
  const { above, rows, below } = partsOf(table);
  const all = turned(rows);
  for (const { cells } of above) sortBox(sorted, cells[0]!, false, before);
  const place = { ...before, section: 'outcomes' as const };
  const names = namesOf(sorted, all, place);
  const columns = columnsOf(sorted, names, place);
  const titled = !columns.has(0);
  for (const row of all.slice(1)) {
    const title = titled ? row.cells.find(({ column }) => column === 0) : undefined;
    if (title) sortTitle(sorted, title, row.id);
    sortHeadedRow(sorted, { ...row, cells: row.cells.filter((cell) => cell !== title) }, columns, false, place);
  }
  const after: Place = { ...place, record: undefined, field: undefined, group: undefined };
  return below.reduce((next, { cells }) => sortBox(sorted, cells[0]!, false, next).place, after);
}

/** “Outcome 2: Writing” above its column. */
function sortTitle(sorted: Sorted, { blocks }: TableCell, record: string): void {
  const at = { section: 'outcomes' as const, field: 'comment' as const, record };
  for (const line of blocks.flatMap(linesOf)) {
    const number = /\d{1,2}/.exec(line.block.text.slice(line.from, line.to));
    if (!number) {
      emit(sorted, 'label', line, at);
      continue;
    }
    const from = line.from + number.index;
    const to = from + number[0].length;
    if (from > line.from) emit(sorted, 'label', { ...line, to: from }, at);
    emit(sorted, 'content', { ...line, from, to }, { ...at, field: 'number' });
    if (to < line.to) emit(sorted, 'label', { ...line, from: to }, at);
  }
}
