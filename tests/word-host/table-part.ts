import type { Anchor } from './anchor';
import { invalidArgument } from './api-error';
import { linesOfCell } from './insertion';
import type { Model } from './model';
import { property, setProperty } from './properties';
import { Stretch } from './stretch';
import { cellsOf, paragraphsIn, rowsOf } from './structure';
import { child, copy, element, type Element } from './xml';

/** What table, row and cell share: they are elements of the tree. */
export abstract class TablePart extends Stretch {
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
        const text = values?.[index]?.[column] ?? '';
        const made = element('w:tc', {}, properties && copy(properties), ...linesOfCell(text));
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
