import type { Anchor } from './anchor';
import { invalidArgument } from './api-error';
import type { Body } from './body';
import { beside, insertParagraph, insertTable } from './insertion';
import type { Model } from './model';
import type { Paragraph } from './paragraph';
import { isOn, property, setProperty, valueOf } from './properties';
import { cellsOf, nesting, paragraphsIn, rowsOf, tablesIn } from './structure';
import { Stretch } from './stretch';
import { newRun } from './text';
import { Collection } from './word-object';
import { ancestor, child, copy, element, elements, nextElement, type Element } from './xml';

/** What table, row and cell share: they are elements of the tree. */
abstract class TablePart extends Stretch {
  constructor(
    model: Model,
    readonly node: Element,
  ) {
    super(model);
  }
  override exists(): boolean {
    return this.model.holds(this.node);
  }
  override paragraphNodes(): Element[] {
    return paragraphsIn(this.node);
  }
  override extent(): Anchor {
    const nodes = this.paragraphNodes();
    const last = nodes.at(-1)!;
    const offset = this.model.editor.text(last).length + 1;
    return { start: { paragraph: nodes[0]!, offset: 0 }, end: { paragraph: last, offset }, lost: false };
  }
  protected override surrounded(): Element {
    return this.node;
  }
  /** The text of a cell: its paragraphs, one under the other. */
  protected cellText(cell: Element): string {
    return paragraphsIn(cell)
      .map((paragraph) => this.model.editor.text(paragraph))
      .join('\r');
  }
  protected rowValues(row: Element): string[] {
    return cellsOf(row).map((cell) => this.cellText(cell));
  }
  protected setRowValues(row: Element, values: readonly string[], member: string): void {
    const cells = cellsOf(row);
    if (values.length !== cells.length) throw invalidArgument(member);
    for (const [index, cell] of cells.entries()) this.replaceContent(cell, String(values[index]));
  }
  get shadingColor(): string {
    const cells = this.node.name === 'w:tc' ? [this.node] : this.#allCells();
    const fills = new Set(cells.map((cell) => property(cell, 'w:shd')?.attributes['w:fill'] ?? ''));
    const fill = fills.size === 1 ? [...fills][0]! : '';
    return fill === '' || fill === 'auto' ? '' : `#${fill.toUpperCase()}`;
  }
  set shadingColor(color: string) {
    const hex = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
    if (!hex) throw invalidArgument(`${this.className}.shadingColor`);
    const cells = this.node.name === 'w:tc' ? [this.node] : this.#allCells();
    for (const cell of cells)
      setProperty(this.model.journal, cell, 'w:shd', { val: 'clear', color: 'auto', fill: hex.toUpperCase() });
  }
  #allCells(): Element[] {
    return this.node.name === 'w:tr' ? cellsOf(this.node) : rowsOf(this.node).flatMap(cellsOf);
  }

  /** New rows with the given words, their cells formatted like those of `like`. */
  protected newRows(
    like: Element,
    before: Element | null,
    count: number,
    values: readonly (readonly string[])[] | null | undefined,
    member: string,
  ): Element[] {
    const width = cellsOf(like).length;
    if (values && (values.length !== count || values.some((row) => row.length !== width)))
      throw invalidArgument(member);
    return Array.from({ length: count }, (_, index) => {
      const row = element('w:tr');
      for (const [column, cell] of cellsOf(like).entries()) {
        const properties = child(cell, 'w:tcPr');
        const text = String(values?.[index]?.[column] ?? '');
        const paragraph = element('w:p', {}, text === '' ? null : newRun(text, null));
        const made = element('w:tc', {}, properties && copy(properties), paragraph);
        made.parent = row;
        row.children.push(made);
      }
      this.model.journal.insert(like.parent!, row, before);
      if (this.model.editor.tracking) this.model.editor.markRow(row);
      for (const paragraph of paragraphsIn(row)) this.model.changes.note('ParagraphAdded', paragraph);
      return row;
    });
  }
}

/** `Word.Table`. */
export class Table extends TablePart {
  readonly className = 'Table';

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

/** `Word.TableRow`. */
export class TableRow extends TablePart {
  readonly className = 'TableRow';

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
  /** Points. */
  get columnWidth(): number {
    return Number(property(this.node, 'w:tcW')?.attributes['w:w'] ?? 0) / 20;
  }
  set columnWidth(points: number) {
    const twentieths = String(Math.round(points * 20));
    const table = ancestor(this.node, 'w:tbl')!;
    const column = this.cellIndex;
    const grid = child(table, 'w:tblGrid');
    const line = grid && elements(grid)[column];
    if (line) this.model.journal.setAttribute(line, 'w:w', twentieths);
    for (const row of rowsOf(table)) {
      const cell = cellsOf(row)[column];
      if (cell) setProperty(this.model.journal, cell, 'w:tcW', { w: twentieths, type: 'dxa' });
    }
  }
  get width(): number {
    return this.columnWidth;
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
