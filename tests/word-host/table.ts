import { invalidArgument } from './api-error';
import { beside, insertParagraph, insertTable } from './insertion';
import type { Paragraph } from './paragraph';
import { isOn, property, setProperty, valueOf } from './properties';
import { nesting, rowsOf, cellsOf, tablesIn } from './structure';
import { TablePart } from './table-part';
import type { TableCell, TableRow } from './table-row';
import { Collection } from './word-object';
import { child, elements, nextElement, type Element } from './xml';

/** `Word.Table`. */
export class Table extends TablePart {
  readonly className = 'Table';

  protected override block(): Element {
    return this.node;
  }

  get rowCount(): number {
    return rowsOf(this.node).length;
  }
  get values(): string[][] {
    return rowsOf(this.node).map((row) => this.rowValues(row));
  }
  set values(values: string[][]) {
    const rows = rowsOf(this.node);
    if (values.length !== rows.length) throw invalidArgument('Table.values');
    for (const [index, row] of rows.entries()) this.setRowValues(row, values[index]!, 'Table.values');
  }
  get isUniform(): boolean {
    return new Set(rowsOf(this.node).map((row) => cellsOf(row).length)).size <= 1;
  }
  get nestingLevel(): number {
    return nesting(this.node) + 1;
  }
  get headerRowCount(): number {
    const rows = rowsOf(this.node);
    const body = rows.findIndex((row) => !isOn(row, 'w:tblHeader'));
    return body < 0 ? rows.length : body;
  }
  set headerRowCount(count: number) {
    const rows = rowsOf(this.node);
    if (!(count >= 0 && count <= rows.length)) throw invalidArgument('Table.headerRowCount');
    for (const [index, row] of rows.entries())
      setProperty(this.model.journal, row, 'w:tblHeader', index < count ? { val: '1' } : null);
  }
  override get style(): string {
    return this.model.styles.nameOf(valueOf(this.node, 'w:tblStyle'), 'table');
  }
  override set style(name: string) {
    setProperty(this.model.journal, this.node, 'w:tblStyle', { val: this.model.styles.idFor(name, 'Table.style') });
  }
  override get styleBuiltIn(): string {
    return this.model.styles.builtInOf(valueOf(this.node, 'w:tblStyle'), 'table');
  }
  override set styleBuiltIn(name: string) {
    this.style = name;
  }
  #look(name: string): boolean {
    return property(this.node, 'w:tblLook')?.attributes[`w:${name}`] === '1';
  }
  get styleFirstColumn(): boolean {
    return this.#look('firstColumn');
  }
  set styleFirstColumn(on: boolean) {
    setProperty(this.model.journal, this.node, 'w:tblLook', { firstColumn: on ? '1' : '0' });
  }
  get styleBandedRows(): boolean {
    return !this.#look('noHBand');
  }
  set styleBandedRows(on: boolean) {
    setProperty(this.model.journal, this.node, 'w:tblLook', { noHBand: on ? '0' : '1' });
  }
  get alignment(): string {
    return { center: 'Centered', right: 'Right', end: 'Right' }[valueOf(this.node, 'w:jc') ?? ''] ?? 'Left';
  }
  set alignment(alignment: string) {
    const value = { Left: 'left', Centered: 'center', Right: 'right' }[alignment];
    if (!value) throw invalidArgument('Table.alignment');
    setProperty(this.model.journal, this.node, 'w:jc', { val: value });
  }
  /** Points. */
  get width(): number {
    const columns = elements(child(this.node, 'w:tblGrid') ?? this.node);
    return columns.reduce((sum, column) => sum + Number(column.attributes['w:w'] ?? 0), 0) / 20;
  }
  get rows(): Collection<TableRow> {
    return new Collection('TableRowCollection', () => rowsOf(this.node).map((row) => this.model.row(row)));
  }
  override get tables(): Collection<Table> {
    return this.model.tablesOf(() => rowsOf(this.node).flatMap(tablesIn));
  }

  getCell(row: number, cell: number): TableCell | null {
    const found = rowsOf(this.node)[row];
    const node = found && cellsOf(found)[cell];
    return node ? this.model.cell(node) : null;
  }
  getCellOrNullObject(row: number, cell: number): TableCell | null {
    return this.getCell(row, cell);
  }
  getNext(): Table | null {
    return this.getNextOrNullObject();
  }
  getNextOrNullObject(): Table | null {
    const all = tablesIn(this.model.root);
    const next = all[all.indexOf(this.node) + 1];
    return next && all.includes(this.node) ? this.model.table(next) : null;
  }
  getParagraphBefore(): Paragraph | null {
    return this.model.paragraph(this.paragraphNodes()[0]!).getPreviousOrNullObject();
  }
  getParagraphBeforeOrNullObject(): Paragraph | null {
    return this.getParagraphBefore();
  }
  getParagraphAfter(): Paragraph | null {
    return this.model.paragraph(this.paragraphNodes().at(-1)!).getNextOrNullObject();
  }
  getParagraphAfterOrNullObject(): Paragraph | null {
    return this.getParagraphAfter();
  }
  insertParagraph(text: string, location: string): Paragraph {
    const slot = beside(this.node, location, 'Table.insertParagraph');
    return this.model.paragraph(insertParagraph(this.model, slot, text, null));
  }
  insertTable(rows: number, columns: number, location: string, values?: string[][] | null): Table {
    const slot = beside(this.node, location, 'Table.insertTable');
    if (location === 'After') {
      const between = insertParagraph(this.model, slot, '', null);
      return this.model.table(
        insertTable(
          this.model,
          { parent: slot.parent, before: nextElement(between) },
          rows,
          columns,
          values,
          'Table.insertTable',
        ),
      );
    }
    return this.model.table(insertTable(this.model, slot, rows, columns, values, 'Table.insertTable'));
  }
  addRows(location: string, count: number, values?: string[][] | null): Collection<TableRow> {
    const rows = rowsOf(this.node);
    const like = location === 'Start' ? rows[0]! : rows.at(-1)!;
    if (location !== 'Start' && location !== 'End') throw invalidArgument('Table.addRows');
    const made = this.newRows(like, location === 'Start' ? like : nextElement(like), count, values, 'Table.addRows');
    return new Collection('TableRowCollection', () => made.map((row) => this.model.row(row)));
  }
  deleteRows(from: number, count = 1): void {
    const rows = rowsOf(this.node);
    if (from < 0 || from + count > rows.length) throw invalidArgument('Table.deleteRows');
    for (const row of rows.slice(from, from + count)) this.model.row(row).delete();
  }
  delete(): void {
    this.model.editor.removeBlock(this.node);
  }
}
