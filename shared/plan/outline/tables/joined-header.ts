import type { SectionId } from '../../section';
import type { Named } from '../../vocabulary';
import { isDay } from '../cell-shapes';
import { nameAt } from '../name-at';
import { isDetail, type Sorted } from '../sorted';
import { filledCells, holdsAnswers, isShort, labelLine, type TableCell, type TableRow } from './rows';

/**
 * “Outcome | Support | | | Review” over “| What | Who | How often |”: the rows of a table, with one row in place of two
 * that head its columns together. A cell of it is the lower one, with the upper one `over` it, or the upper one where
 * nothing stands below it.
 */
export function withJoinedHeaders(
  sorted: Sorted,
  rows: readonly TableRow[],
  section: SectionId | undefined,
): readonly TableRow[] {
  const joined: TableRow[] = [];
  let before: string | undefined;
  for (let at = 0; at < rows.length; at++) {
    const [upper, lower] = [rows[at]!, rows[at + 1]];
    const first = joined.every((row) => filledCells(row).length < 2) || textOf(upper) === before;
    const one =
      first && lower && at + 2 < rows.length
        ? joinRows((label) => nameAt(sorted, section, label), upper, lower)
        : undefined;
    joined.push(one ?? upper);
    if (!one) continue;
    before = textOf(upper);
    at++;
  }
  return joined;
}

const textOf = ({ cells }: TableRow): string => cells.map(({ text }) => text).join('\n');

function joinRows(nameOf: NameOf, upper: TableRow, lower: TableRow): TableRow | undefined {
  const [above, below] = [filledCells(upper), filledCells(lower)];
  if (above.length < 2 || below.length < 2 || !mayHead(upper) || !mayHead(lower)) return undefined;
  const reach = new Map(above.map((cell) => [cell, reachOf(upper, cell)]));
  const over = (cell: TableCell) =>
    above.find((one) => one.column <= cell.column && cell.column < one.column + reach.get(one)!);
  const isOver = (one: TableCell) => below.some((cell) => over(cell) === one);
  if (!above.some((one) => below.filter((cell) => over(cell) === one).length > 1)) return undefined;
  if (below.some((cell) => !over(cell)) || !headTogether(nameOf, above, below)) return undefined;
  const cells = [...above.filter((one) => !isOver(one)), ...below.map((cell) => ({ ...cell, over: over(cell)! }))].sort(
    (one, other) => one.column - other.column,
  );
  return { id: lower.id, header: true, cells };
}

const mayHead = (row: TableRow): boolean =>
  !holdsAnswers(row) && filledCells(row).every((cell) => isShort(labelLine(cell)) && !sentence.test(cell.text));

/** “Strengths | Mia is kind.” over the columns of a table; “No.” is none. */
const sentence = /^\S+ \S.*\p{Ll}{2}\.$/su;

/** How many columns a cell covers; in plain text the cells that it is merged with are blank. */
function reachOf({ cells }: TableRow, { column, columns }: TableCell): number {
  if (columns > 1) return columns;
  const next = cells.find((cell) => cell.column > column && cell.text !== '');
  const last = cells.at(-1)!;
  return (next?.column ?? last.column + last.columns) - column;
}

/** Whether two rows are headers, by how they are merged and by what they say. */
function headTogether(nameOf: NameOf, above: readonly TableCell[], below: readonly TableCell[]): boolean {
  const known = below.filter((cell) => nameOf(labelLine(cell)) ?? isTime(labelLine(cell))).length;
  if (above.some((cell) => cell.columns > 1)) return known * 2 > below.length || above.some(({ rows }) => rows > 1);
  const names = above.map((cell) => nameOf(labelLine(cell)));
  return known === below.length && names.some((name) => name !== undefined) && !names.some(isOfDetail);
}

const isTime = (label: string): boolean => isDay(label) || /^(?:autumn|spring|summer|term)\b.{0,12}$/i.test(label);

const isOfDetail = (name: Named | undefined): boolean => name?.field !== undefined && isDetail(name.field);

/** What a header cell names: by its own words, or by those of the cell over it where “What”, “Name” or “Autumn” tells no more. */
export function nameOfHeader(nameOf: NameOf, cell: TableCell): Named | undefined {
  const own = nameOf(labelLine(cell));
  const above = cell.over && nameOf(labelLine(cell.over));
  return above && (own === undefined || own.key === 'what' || (isOfDetail(own) && !isOfDetail(above))) ? above : own;
}

type NameOf = (label: string) => Named | undefined;
