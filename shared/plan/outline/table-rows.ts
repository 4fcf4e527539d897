import type { Block } from '../../text/draft';
import type { FieldId, SectionId } from '../section';
import { isArea, type Named } from '../vocabulary';
import { withoutHint } from './printed-hint';
import { isDetail, nameAt, type Place, type Sorted } from './sorted';

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
export const labelLine = (cell: TableCell) => withoutHint(cell.text.split('\n')[0]!);

/** `Start: 7/9/26 | Review: 12/2/27`: each cell is a label and its answer. */
export const holdsAnswers = (row: TableRow) => {
  const filled = filledCells(row);
  return filled.length > 1 && filled.every((cell) => /[:：]\s*\S/.test(labelLine(cell)));
};

/** A label and what stands beside it; a name only where the label is known. */
export interface CellPair {
  readonly label: TableCell;
  readonly value: TableCell | undefined;
  readonly name: Named | undefined;
}

/** Reads `label | value | label | value`; undefined where the row is not made so. `lenient`: rows above were, so that a strange label is one too. */
export function readPairs(
  sorted: Sorted,
  row: TableRow,
  place: Place,
  lenient: boolean,
): readonly CellPair[] | undefined {
  const { cells } = row;
  if (holdsAnswers(row)) return undefined;
  const pairs: CellPair[] = [];
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
  pairs: readonly CellPair[],
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
