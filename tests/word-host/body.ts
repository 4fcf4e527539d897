import type { Anchor } from './anchor';
import { invalidArgument } from './api-error';
import type { Comment } from './comments';
import { inside, insertParagraph, insertTable } from './insertion';
import type { Model } from './model';
import type { Paragraph } from './paragraph';
import { picturesIn, type InlinePicture } from './picture';
import type { Range } from './range';
import { paragraphsIn, tablesIn, controlsIn } from './structure';
import { Stretch } from './stretch';
import type { Table } from './table';
import type { Collection } from './word-object';
import type { ContentControl } from './content-control';
import type { Element } from './xml';

/** `Word.Body`: of the document, or of a table cell. */
export class Body extends Stretch {
  readonly className = 'Body';
  get type(): string {
    return this.node.name === 'w:tc' ? 'TableCell' : 'MainDoc';
  }

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
    return this.node === this.model.root ? [...this.model.paragraphs] : paragraphsIn(this.node);
  }
  override get paragraphs(): Collection<Paragraph> {
    return this.model.paragraphsOf(() =>
      this.node === this.model.root ? this.model.shownParagraphs() : this.paragraphNodes(),
    );
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
  override get tables(): Collection<Table> {
    return this.model.tablesOf(() => tablesIn(this.node));
  }
  override get contentControls(): Collection<ContentControl> {
    return this.model.controlsOf(() => controlsIn(this.node));
  }

  get inlinePictures(): Collection<InlinePicture> {
    return picturesIn(this.model, this.node);
  }

  #neighbour(location: string): Element | null {
    const nodes = this.paragraphNodes();
    return (location === 'Start' ? nodes[0] : nodes.at(-1)) ?? null;
  }
  insertParagraph(text: string, location: string): Paragraph {
    const slot = inside(this.model, this.node, location, `${this.className}.insertParagraph`);
    return this.model.paragraph(insertParagraph(this.model, slot, text, this.#neighbour(location)));
  }
  insertTable(rows: number, columns: number, location: string, values?: string[][] | null): Table {
    const member = `${this.className}.insertTable`;
    return this.model.table(
      insertTable(this.model, inside(this.model, this.node, location, member), rows, columns, values, member),
    );
  }
  insertText(text: string, location: string): Range {
    if (location === 'Replace') {
      this.replaceContent(this.node, text);
      return this.getRange();
    }
    if (location !== 'Start' && location !== 'End') throw invalidArgument(`${this.className}.insertText`);
    const point = this.getRange(location);
    return point.insertText(text, 'Start');
  }
  insertBreak(kind: string, location: string): void {
    if (location !== 'Start' && location !== 'End') throw invalidArgument(`${this.className}.insertBreak`);
    this.getRange(location).insertBreak(kind, location === 'Start' ? 'Before' : 'After');
  }
  clear(): void {
    this.replaceContent(this.node, '');
  }
  getComments(): Collection<Comment> {
    return this.model.comments.within(this.extent());
  }
}
