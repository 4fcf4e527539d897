import type { Anchor } from './anchor';
import type { Annotation, Annotations } from './annotations';
import { invalidArgument } from './api-error';
import { beside, insertParagraph, insertTable } from './insertion';
import { ListItem } from './list-item';
import type { Model } from './model';
import { ensureProperty, property, setProperty, valueOf } from './properties';
import type { Range } from './range';
import { nesting } from './structure';
import { Stretch } from './stretch';
import type { Table } from './table';
import type { Collection } from './word-object';
import { descendants, element, type Element } from './xml';

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: 'Left',
  start: 'Left',
  center: 'Centered',
  right: 'Right',
  end: 'Right',
  both: 'Justified',
};

/** `Word.Paragraph`. */
export class Paragraph extends Stretch {
  readonly className = 'Paragraph';

  constructor(
    model: Model,
    readonly node: Element,
  ) {
    super(model);
  }
  override exists(): boolean {
    return this.model.holds(this.node);
  }
  override extent(): Anchor {
    const offset = this.#length() + 1;
    return { start: { paragraph: this.node, offset: 0 }, end: { paragraph: this.node, offset }, lost: false };
  }
  override paragraphNodes(): Element[] {
    return [this.node];
  }
  #length(): number {
    return this.model.editor.text(this.node).length;
  }
  override get text(): string {
    return this.model.editor.text(this.node);
  }

  get uniqueLocalId(): string | null {
    return this.model.quirks.has('no-local-ids') ? null : this.model.changes.id(this.node);
  }
  /** 1 to 9 for headings, 10 for body text. */
  get outlineLevel(): number {
    const level =
      property(this.node, 'w:outlineLvl') ??
      this.model.styles.inherited(valueOf(this.node, 'w:pStyle'), 'w:pPr', 'w:outlineLvl');
    return Math.min(Number(level?.attributes['w:val'] ?? 9) + 1, 10);
  }
  set outlineLevel(level: number) {
    if (!(level >= 1 && level <= 10)) throw invalidArgument('Paragraph.outlineLevel');
    this.#set('w:outlineLvl', { val: String(level - 1) });
  }
  get isListItem(): boolean {
    const numbering =
      property(this.node, 'w:numPr') ?? this.model.styles.inherited(valueOf(this.node, 'w:pStyle'), 'w:pPr', 'w:numPr');
    const id = numbering?.children.find((part) => typeof part !== 'string' && part.name === 'w:numId');
    return typeof id === 'object' && id.attributes['w:val'] !== '0';
  }
  get listItemOrNullObject(): ListItem | null {
    return this.isListItem ? new ListItem(this.model, this.node) : null;
  }
  get isLastParagraph(): boolean {
    return this.model.paragraphs.at(-1) === this.node;
  }
  get tableNestingLevel(): number {
    return nesting(this.node);
  }

  #set(name: string, attributes: Readonly<Record<string, string>>): void {
    setProperty(this.model.journal, this.node, name, attributes);
    this.model.changes.note('ParagraphChanged', this.node);
  }
  #inForce(name: string): Element | null {
    return (
      property(this.node, name) ??
      this.model.styles.inherited(valueOf(this.node, 'w:pStyle'), 'w:pPr', name) ??
      this.model.styles.defaults('w:pPr', name)
    );
  }
  get alignment(): string {
    return ALIGNMENTS[this.#inForce('w:jc')?.attributes['w:val'] ?? 'left'] ?? 'Unknown';
  }
  set alignment(alignment: string) {
    const value = Object.entries(ALIGNMENTS).find(([, name]) => name === alignment)?.[0];
    if (!value) throw invalidArgument('Paragraph.alignment');
    this.#set('w:jc', { val: value });
  }
  /** Points, as all lengths of Word's interface; files hold twentieths. */
  #length20(name: string, attribute: string): number {
    return Number(this.#inForce(name)?.attributes[attribute] ?? 0) / 20;
  }
  get spaceBefore(): number {
    return this.#length20('w:spacing', 'w:before');
  }
  set spaceBefore(points: number) {
    this.#set('w:spacing', { before: String(Math.round(points * 20)) });
  }
  get spaceAfter(): number {
    return this.#length20('w:spacing', 'w:after');
  }
  set spaceAfter(points: number) {
    this.#set('w:spacing', { after: String(Math.round(points * 20)) });
  }
  get lineSpacing(): number {
    return this.#length20('w:spacing', 'w:line') || 12;
  }
  set lineSpacing(points: number) {
    this.#set('w:spacing', { line: String(Math.round(points * 20)), lineRule: 'auto' });
  }
  get leftIndent(): number {
    if (this.#inForce('w:ind') || !this.isListItem) return this.#length20('w:ind', 'w:left');
    // As Word's own bullets and numbers stand: each level half an inch further in.
    const level = property(this.node, 'w:numPr')?.children.find(
      (part) => typeof part !== 'string' && part.name === 'w:ilvl',
    );
    return 36 * (1 + Number((typeof level === 'object' && level.attributes['w:val']) || 0));
  }
  set leftIndent(points: number) {
    this.#set('w:ind', { left: String(Math.round(points * 20)) });
  }
  get firstLineIndent(): number {
    return this.#length20('w:ind', 'w:firstLine') - this.#length20('w:ind', 'w:hanging');
  }
  set firstLineIndent(points: number) {
    this.#set('w:ind', { firstLine: String(Math.round(points * 20)) });
  }

  getNext(): Paragraph | null {
    return this.#sibling(1);
  }
  getNextOrNullObject(): Paragraph | null {
    return this.#sibling(1);
  }
  getPrevious(): Paragraph | null {
    return this.#sibling(-1);
  }
  getPreviousOrNullObject(): Paragraph | null {
    return this.#sibling(-1);
  }
  #sibling(step: number): Paragraph | null {
    const node = this.model.paragraphs[this.model.paragraphs.indexOf(this.node) + step];
    return node ? this.model.paragraph(node) : null;
  }

  insertText(text: string, location: string): Range {
    const end = this.#length();
    if (!['Replace', 'Start', 'End'].includes(location)) throw invalidArgument('Paragraph.insertText');
    // Pictures in the line go with its words.
    if (location === 'Replace')
      for (const picture of descendants(this.node, 'w:drawing')) this.model.journal.remove(picture);
    const range = this.model.range({ paragraph: this.node, offset: 0 }, { paragraph: this.node, offset: end });
    return range.insertText(text, location);
  }
  insertParagraph(text: string, location: string): Paragraph {
    const slot = beside(this.node, location, 'Paragraph.insertParagraph');
    const made = insertParagraph(this.model, slot, text, this.node);
    if (location === 'After' && this.model.quirks.has('moving-ids')) this.model.changes.hand(this.node, made);
    return this.model.paragraph(made);
  }
  insertTable(rows: number, columns: number, location: string, values?: string[][] | null): Table {
    const slot = beside(this.node, location, 'Paragraph.insertTable');
    return this.model.table(insertTable(this.model, slot, rows, columns, values, 'Paragraph.insertTable'));
  }
  insertAnnotations({ critiques }: { critiques: Parameters<Annotations['add']>[1] }): string[] {
    return this.model.annotations.add(this.node, critiques);
  }
  getAnnotations(): Collection<Annotation> {
    return this.model.annotations.of(this.node);
  }
  insertBreak(kind: string, location: string): void {
    this.getRange().insertBreak(kind, location);
  }
  /** Also out of a list that its style makes. */
  detachFromList(): void {
    setProperty(this.model.journal, this.node, 'w:numPr', null);
    if (this.isListItem) {
      const numbering = ensureProperty(this.model.journal, this.node, 'w:numPr');
      this.model.journal.insert(numbering, element('w:numId', { 'w:val': '0' }));
    }
    this.model.changes.note('ParagraphChanged', this.node);
  }
  clear(): void {
    this.model.editor.replace(this.node, 0, this.#length(), '');
  }
  delete(): void {
    this.model.editor.removeParagraph(this.node);
  }
}
