import type { Body } from './body';
import { beside } from './insertion';
import { isOn, property, setProperty, valueOf } from './properties';
import { cellsOf, rowsOf } from './structure';
import type { Table } from './table';
import { TablePart } from './table-part';
import { Collection } from './word-object';
import { ancestor, child, elements, type Element } from './xml';

/** `Word.TableRow`. */
export class TableRow extends TablePart {
  readonly className = 'TableRow';

  override get parentTable(): Table {
    return this.model.table(ancestor(this.node, 'w:tbl')!);
  }
  get cellCount(): number {
    return cellsOf(this.node).length;
  }
  get rowIndex(): number {
    return rowsOf(ancestor(this.node, 'w:tbl')!).indexOf(this.node);
  }
  get isHeader(): boolean {
    return isOn(this.node, 'w:tblHeader');
  }
  get values(): string[][] {
    return [this.rowValues(this.node)];
  }
  set values(values: string[][]) {
    this.setRowValues(this.node, values[0] ?? [], 'TableRow.values');
  }
  get cells(): Collection<TableCell> {
    return new Collection('TableCellCollection', () => cellsOf(this.node).map((cell) => this.model.cell(cell)));
  }
  insertRows(location: string, count: number, values?: string[][] | null): Collection<TableRow> {
    const { before } = beside(this.node, location, 'TableRow.insertRows');
    const made = this.newRows(this.node, before, count, values, 'TableRow.insertRows');
    return new Collection('TableRowCollection', () => made.map((row) => this.model.row(row)));
  }
  /** The table goes with its last row. */
  delete(): void {
    const table = ancestor(this.node, 'w:tbl')!;
    this.model.editor.removeBlock(rowsOf(table).length === 1 ? table : this.node);
  }
}

/** `Word.TableCell`. */
export class TableCell extends TablePart {
  readonly className = 'TableCell';

  get rowIndex(): number {
    return this.parentRow.rowIndex;
  }
  get cellIndex(): number {
    return cellsOf(this.parentRow.node).indexOf(this.node);
  }
  get value(): string {
    return this.cellText(this.node);
  }
  set value(text: string) {
    this.replaceContent(this.node, text);
  }
  get body(): Body {
    return this.model.body(this.node);
  }
  get parentRow(): TableRow {
    return this.model.row(ancestor(this.node, 'w:tr')!);
  }
  /** How many columns of the table's grid it covers, and which is the first. */
  #columns(): { first: number; span: number } {
    const span = (cell: Element): number => Number(valueOf(cell, 'w:gridSpan') ?? 1);
    const before = cellsOf(this.parentRow.node).slice(0, this.cellIndex);
    return { first: before.reduce((sum, cell) => sum + span(cell), 0), span: span(this.node) };
  }
  #grid(): Element[] {
    const grid = child(ancestor(this.node, 'w:tbl')!, 'w:tblGrid');
    return grid ? elements(grid) : [];
  }
  /** Points. */
  get width(): number {
    const own = property(this.node, 'w:tcW')?.attributes;
    if (own?.['w:type'] === 'dxa') return Number(own['w:w'] ?? 0) / 20;
    const { first, span } = this.#columns();
    const covered = this.#grid().slice(first, first + span);
    return covered.reduce((sum, column) => sum + Number(column.attributes['w:w'] ?? 0), 0) / 20;
  }
  get columnWidth(): number {
    return this.width;
  }
  set columnWidth(points: number) {
    const twentieths = String(Math.round(points * 20));
    const table = ancestor(this.node, 'w:tbl')!;
    const column = this.cellIndex;
    const line = this.#grid()[this.#columns().first];
    if (line) this.model.journal.setAttribute(line, 'w:w', twentieths);
    for (const row of rowsOf(table)) {
      const cell = cellsOf(row)[column];
      if (cell) setProperty(this.model.journal, cell, 'w:tcW', { w: twentieths, type: 'dxa' });
    }
  }
  override get parentTable(): Table {
    return this.parentRow.parentTable;
  }
  getNext(): TableCell | null {
    return this.getNextOrNullObject();
  }
  getNextOrNullObject(): TableCell | null {
    const cells = rowsOf(ancestor(this.node, 'w:tbl')!).flatMap(cellsOf);
    const next = cells[cells.indexOf(this.node) + 1];
    return next ? this.model.cell(next) : null;
  }
}
