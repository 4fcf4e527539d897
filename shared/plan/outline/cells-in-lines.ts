import type { Block } from '../../text/draft';
import type { FieldId } from '../section';
import { lookUp } from '../vocabulary';
import { isDetail } from './sorted';

/**
 * Gives a table that was pasted as one line for each cell its cells back: “Target / Success criteria / By when”, and
 * below them rows that are numbered. Other blocks are left as they are.
 */
export function withCells(blocks: readonly Block[]): readonly Block[] {
  let all: Block[] | undefined;
  for (let at = 0; at < blocks.length; at++) {
    const width = widthOf(blocks, at);
    const rows = width < 3 ? [] : rowsBelow(blocks, at + width, width);
    if (rows.length === 0) continue;
    all ??= [...blocks];
    const table = `lines:${at}`;
    // A number on a line of its own, for which no column has a name.
    const shift = rows.some((row) => row.length > width) ? 1 : 0;
    for (let column = 0; column < width; column++)
      all[at + column] = inCell(blocks[at + column]!, table, 0, column + shift);
    for (const [row, indices] of rows.entries())
      for (const [column, index] of indices.entries()) all[index] = inCell(blocks[index]!, table, row + 1, column);
    at = rows.at(-1)!.at(-1)!;
  }
  return all ?? blocks;
}

const inCell = (block: Block, table: string, row: number, column: number): Block => ({
  ...block,
  cell: { table, row, column, ...(row === 0 && { header: true as const }) },
});

const isLine = (block: Block | undefined): block is Block =>
  block !== undefined &&
  block.cell === undefined &&
  block.label === undefined &&
  block.section === undefined &&
  block.heading === undefined &&
  !block.text.includes('\n');

/** How many lines in a row, each another one, are names of columns. */
function widthOf(blocks: readonly Block[], from: number): number {
  const names = new Set<FieldId>();
  for (let at = from; isLine(blocks[at]); at++) {
    const text = blocks[at]!.text;
    const name = text.length <= 40 && (!/[.:]\s*$/.test(text) || /^no\.$/i.test(text)) ? lookUp(text) : undefined;
    const field = name?.exact ? name.field : undefined;
    if (field === undefined || isDetail(field) || name!.number !== undefined || names.has(field)) break;
    names.add(field);
  }
  return names.has('outcome') || names.has('provision') ? names.size : 0;
}

const number = /^\s*(\d{1,2})(?:[.)]?\s*$|[.)]\s)/;

/** Indices of the blocks of each numbered row; none where a row has too many lines, or no row is full. */
function rowsBelow(blocks: readonly Block[], from: number, width: number): readonly (readonly number[])[] {
  const rows: number[][] = [];
  for (let at = from; isLine(blocks[at]); at++) {
    const { text } = blocks[at]!;
    const row = rows.at(-1);
    const own = Number(number.exec(text)?.[1]);
    if (own === rows.length + 1) rows.push([at]);
    else if (row === undefined || row.length > width || isHeading(text)) break;
    else row.push(at);
  }
  const most = Math.max(...rows.map((row) => row.length));
  // Behind the last row goes on what is no cell of it.
  return rows.length < 2 || most < width ? [] : rows.map((row) => row.slice(0, most));
}

const isHeading = (text: string): boolean => {
  const name = text.length <= 40 ? lookUp(text) : undefined;
  return name?.exact === true && name.section !== undefined;
};
