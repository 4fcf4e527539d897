import type { Block } from '../../../text/draft';
import { byKey } from '../../../text/once';
import type { FieldId, SectionId } from '../../section';
import { withoutHint } from '../printed-hint';

/** One cell: its grid column, how many columns and rows it covers, and the blocks in it. */
export interface TableCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly Block[];
  readonly text: string;
  /** The header of several columns that stands over this one. */
  readonly over?: TableCell;
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
  return [...byKey(blocks, ({ cell }) => cell!.row)]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => [row, byKey(inRow, ({ cell }) => cell!.column)] as const)
    .map(([row, cells]) => ({
      id: `${table}:${row}`,
      header: [...cells.values()].every(([first]) => first!.cell!.header === true),
      cells: [...cells]
        .sort(([a], [b]) => a - b)
        .map(([column, inCell]) => ({
          column,
          columns: inCell[0]!.cell!.columns ?? 1,
          rows: inCell[0]!.cell!.rows ?? 1,
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

/** What tells a detail in its own words: a birth, the day of the plan. */
const detailInWords = /^(?:born|d\.?o\.?b\.?|dated|written) (?:on )?\d/i;

/** `Start: 7/9/26 | Review: 12/2/27`: each cell is a label and its answer. */
export const holdsAnswers = (row: TableRow) => {
  const filled = filledCells(row);
  if (filled.length > 1 && filled.every((cell) => /[:：]\s*\S/.test(labelLine(cell)))) return true;
  // “Chloe Ansah | Year 11 | born 12 December 2010”, “Plan 5 | dated 12 January 2027 | review 16 March 2027”
  return filled.length > 2 && !row.header && filled.some((cell) => detailInWords.test(labelLine(cell)));
};
