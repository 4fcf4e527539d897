import type { Cell } from '../text/draft';
import { isOn } from './styles';
import type { Attr } from './xml';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A cell that is being read. */
export interface OpenCell {
  /** Shared by all blocks of the cell; its spans are set when they are known. */
  readonly place: Mutable<Cell>;
  /** Number of blocks before it. */
  readonly from: number;
  columns: number;
  /** Merged with the cell above (`more`) or first of such. */
  down?: 'first' | 'more';
  /** Merged with the cell on its left (`more`) or first of such. */
  across?: 'first' | 'more';
  /** Struck out. */
  drop?: boolean;
  /** The section that a control inside it names. */
  section?: string;
}

/** A table that is being read, at its present row. */
export interface Table {
  readonly id: string;
  row: number;
  /** Grid column of the next cell. */
  column: number;
  header: boolean;
  /** The row is struck out or hidden. */
  dropRow: boolean;
  cell?: OpenCell;
  /** The cell before in this row. */
  left?: OpenCell;
  /** Cells that go on downwards, by grid column. */
  readonly merged: Map<number, OpenCell>;
}

/** A table before its first row. */
export function openTable(id: string): Table {
  return { id, row: -1, column: 0, header: false, dropRow: false, merged: new Map() };
}

/** Takes an element of a table; `from` is the number of blocks so far. Returns true for a cell that is not to be read. */
export function tablePart(table: Table, name: string, attr: Attr, parent: string, from: number): boolean {
  const { cell } = table;
  switch (name) {
    case 'w:tr':
      openRow(table);
      break;
    case 'w:gridBefore':
      table.column = spanOf(attr);
      break;
    case 'w:tblHeader':
      table.header = isOn(attr);
      break;
    case 'w:hidden':
      if (parent === 'w:trPr') table.dropRow = isOn(attr);
      break;
    case 'w:tc':
      if (table.dropRow) return true;
      table.cell = cellAt(table, from);
      break;
    case 'w:gridSpan':
      if (cell) cell.columns = spanOf(attr);
      break;
    case 'w:vMerge':
    case 'w:hMerge':
      if (cell) cell[name === 'w:vMerge' ? 'down' : 'across'] = attr('w:val') === 'restart' ? 'first' : 'more';
      break;
    case 'w:cellDel':
      if (cell) cell.drop = true;
      break;
  }
  return false;
}

/** Ends a row; one that is left out does not count. */
export function closeRow(table: Table): void {
  if (table.dropRow) table.row--;
  table.cell = undefined;
}

/** Ends a cell, and says whether it is one of its own: not struck out, not the rest of a merged one. */
export function closeCell(table: Table, cell: OpenCell): boolean {
  const { place, columns } = cell;
  const above = table.merged.get(place.column);
  table.cell = undefined;
  if (cell.drop) return false;
  table.column += columns;
  if (cell.across === 'more' && table.left) {
    const { left } = table;
    left.columns += columns;
    left.place.columns = left.columns;
    return false;
  }
  if (columns > 1) place.columns = columns;
  if (cell.down === 'more' && above) {
    above.place.rows = place.row - above.place.row + 1;
    table.left = above;
    return false;
  }
  if (cell.down) table.merged.set(place.column, cell);
  else table.merged.delete(place.column);
  table.left = cell;
  return true;
}

function openRow(table: Table): void {
  table.row++;
  table.column = 0;
  table.header = table.dropRow = false;
  table.cell = table.left = undefined;
}

function cellAt({ id, row, column, header }: Table, from: number): OpenCell {
  const place: Mutable<Cell> = { table: id, row: Math.max(row, 0), column };
  if (header) place.header = true;
  return { place, from, columns: 1 };
}

/** Number of grid columns in a span; Word allows 63. */
function spanOf(attr: Attr): number {
  const value = Number(attr('w:val'));
  return value >= 1 ? Math.min(Math.floor(value), 63) : 1;
}
