import type { Anchor } from './anchor';
import { ApiError, invalidArgument } from './api-error';
import { beside, inside, insertParagraph, insertTable, widenToBlock } from './insertion';
import type { Model } from './model';
import type { Paragraph } from './paragraph';
import { isOn, property, setProperty, valueOf } from './properties';
import type { Range } from './range';
import { contentOf, controlsIn, paragraphsIn, tablesIn } from './structure';
import { Stretch } from './stretch';
import type { Table } from './table';
import { Collection, WordObject } from './word-object';
import { ancestor, child, element, elements, within, type Element } from './xml';

const OTHER_KINDS = ['text', 'date', 'dropDownList', 'comboBox', 'picture', 'docPartObj', 'group', 'citation'].map(
  (kind) => `w:${kind}`,
);

/** `Word.DropDownListContentControl`: the choices of a control. */
class DropDownList extends WordObject {
  readonly className = 'DropDownListContentControl';

  constructor(
    private readonly model: Model,
    private readonly node: Element,
  ) {
    super();
  }
  get listItems(): Collection<ListItem> {
    const list = property(this.node, 'w:dropDownList');
    return new Collection('ContentControlListItemCollection', () =>
      elements(list ?? this.node).map((item) => new ListItem(item)),
    );
  }
  /** The same words twice are refused. */
  addListItem(displayText: string, value?: string | null): ListItem {
    const list = property(this.node, 'w:dropDownList');
    if (!list || elements(list).some((item) => item.attributes['w:displayText'] === displayText))
      throw invalidArgument('DropDownListContentControl.addListItem');
    const item = element('w:listItem', { 'w:displayText': displayText, 'w:value': value ?? displayText });
    this.model.journal.insert(list, item);
    return new ListItem(item);
  }
}

/** `Word.ContentControlListItem`. */
class ListItem extends WordObject {
  readonly className = 'ContentControlListItem';

  constructor(private readonly node: Element) {
    super();
  }
  get displayText(): string {
    return this.node.attributes['w:displayText'] ?? '';
  }
  get value(): string {
    return this.node.attributes['w:value'] ?? '';
  }
}

/** `Word.ContentControl`. */
export class ContentControl extends Stretch {
  readonly className = 'ContentControl';

  constructor(
    model: Model,
    readonly node: Element,
  ) {
    super(model);
  }
  override exists(): boolean {
    return this.model.holds(this.node);
  }
  /** Whether it is a rich text control, the only kind that Word lists unasked. */
  get isRichText(): boolean {
    return ![...OTHER_KINDS, 'w14:checkbox'].some((kind) => property(this.node, kind) !== null);
  }
  #inline(): Element | null {
    return ancestor(this.node, 'w:p');
  }
  override paragraphNodes(): Element[] {
    const paragraph = this.#inline();
    return paragraph ? [paragraph] : paragraphsIn(contentOf(this.node));
  }
  override extent(): Anchor {
    const nodes = this.paragraphNodes();
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last)
      throw new ApiError('GeneralException', 'The content control has no paragraph.', this.className);
    let [from, to] = [0, this.model.editor.text(last).length];
    if (this.#inline()) {
      const own = this.model.editor.runs(first).filter((one) => within(one.run, this.node));
      [from, to] = [own[0]?.from ?? 0, own.at(-1)?.to ?? 0];
    }
    return { start: { paragraph: first, offset: from }, end: { paragraph: last, offset: to }, lost: false };
  }
  protected override block(): Element | null {
    return this.#inline() ? null : this.node;
  }
  protected override surrounded(): Element {
    return this.node;
  }
  override get tables(): Collection<Table> {
    return this.model.tablesOf(() => tablesIn(contentOf(this.node)));
  }
  override get contentControls(): Collection<ContentControl> {
    return this.model.controlsOf(() => controlsIn(contentOf(this.node)));
  }

  get type(): string {
    return property(this.node, 'w:dropDownList') ? 'DropDownList' : 'RichText';
  }
  get subtype(): string {
    return this.type;
  }
  get dropDownListContentControl(): DropDownList {
    return new DropDownList(this.model, this.node);
  }

  get id(): number {
    return Number(valueOf(this.node, 'w:id') ?? 0);
  }
  #text(name: string): string {
    return valueOf(this.node, name) ?? '';
  }
  #set(name: string, value: string): void {
    setProperty(this.model.journal, this.node, name, value === '' ? null : { val: value });
  }
  get tag(): string {
    return this.#text('w:tag');
  }
  set tag(tag: string) {
    this.#set('w:tag', tag);
  }
  get title(): string {
    return this.#text('w:alias');
  }
  set title(title: string) {
    this.#set('w:alias', title);
  }
  get placeholderText(): string {
    return this.model.editor.placeholders.prompt(this.node);
  }
  set placeholderText(prompt: string) {
    this.model.editor.placeholders.setPrompt(this.node, prompt);
  }
  #locks(): { deletion: boolean; edit: boolean } {
    const lock = this.#text('w:lock');
    return {
      deletion: lock === 'sdtLocked' || lock === 'sdtContentLocked',
      edit: lock === 'contentLocked' || lock === 'sdtContentLocked',
    };
  }
  #lock({ deletion, edit }: { deletion: boolean; edit: boolean }): void {
    this.#set('w:lock', deletion ? (edit ? 'sdtContentLocked' : 'sdtLocked') : edit ? 'contentLocked' : '');
  }
  get cannotDelete(): boolean {
    return this.#locks().deletion;
  }
  set cannotDelete(on: boolean) {
    this.#lock({ ...this.#locks(), deletion: on });
  }
  get cannotEdit(): boolean {
    return this.#locks().edit;
  }
  set cannotEdit(on: boolean) {
    this.#lock({ ...this.#locks(), edit: on });
  }
  get removeWhenEdited(): boolean {
    return isOn(this.node, 'w:temporary');
  }
  set removeWhenEdited(on: boolean) {
    setProperty(this.model.journal, this.node, 'w:temporary', on ? { val: '1' } : null);
  }
  get appearance(): string {
    const value = property(this.node, 'w15:appearance')?.attributes['w15:val'];
    return value === 'tags' ? 'Tags' : value === 'hidden' ? 'Hidden' : 'BoundingBox';
  }
  set appearance(appearance: string) {
    const value = { BoundingBox: 'boundingBox', Tags: 'tags', Hidden: 'hidden' }[appearance];
    if (!value) throw invalidArgument('ContentControl.appearance');
    this.#extended('w15:appearance', value);
  }
  get color(): string {
    const value = property(this.node, 'w15:color')?.attributes['w:val'];
    return value ? `#${value.toUpperCase()}` : '#000000';
  }
  set color(color: string) {
    const hex = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
    if (!hex) throw invalidArgument('ContentControl.color');
    this.#extended('w15:color', hex.toUpperCase());
  }
  /** A property of Word 2013's namespace, which the document must declare. */
  #extended(name: string, value: string): void {
    this.model.declare('w15', 'http://schemas.microsoft.com/office/word/2012/wordml');
    const attribute = name === 'w15:appearance' ? 'w15:val' : 'w:val';
    setProperty(this.model.journal, this.node, name, {});
    this.model.journal.setAttribute(property(this.node, name)!, attribute, value);
  }

  #editable(member: string): void {
    if (this.cannotEdit)
      throw new ApiError('AccessDenied', 'The content control does not allow editing.', `ContentControl.${member}`);
  }
  insertText(text: string, location: string): Range {
    this.#editable('insertText');
    if (!['Replace', 'Start', 'End'].includes(location)) throw invalidArgument('ContentControl.insertText');
    const { start, end } = this.extent();
    const { placeholders } = this.model.editor;
    if (location === 'Replace' && start.paragraph !== end.paragraph) {
      this.replaceContent(this.node, text);
      return this.getRange();
    }
    return this.model.range(start, end).insertText(text, placeholders.isShowing(this.node) ? 'Replace' : location);
  }
  insertParagraph(text: string, location: string): Paragraph {
    const { model } = this;
    if (location === 'Before' || location === 'After') {
      const nodes = this.paragraphNodes();
      const like = (location === 'Before' ? nodes[0] : nodes.at(-1)) ?? null;
      const slot = beside(this.#inline() ?? this.node, location, 'ContentControl.insertParagraph');
      return model.paragraph(insertParagraph(model, slot, text, like));
    }
    this.#editable('insertParagraph');
    if (this.model.editor.placeholders.isShowing(this.node)) {
      this.insertText(text, 'Replace');
      return model.paragraph(this.paragraphNodes().at(-1)!);
    }
    widenToBlock(model, this.node);
    const nodes = this.paragraphNodes();
    const slot = inside(model, this.node, location, 'ContentControl.insertParagraph');
    return model.paragraph(
      insertParagraph(model, slot, text, (location === 'Start' ? nodes[0] : nodes.at(-1)) ?? null),
    );
  }
  insertTable(rows: number, columns: number, location: string, values?: string[][] | null): Table {
    const member = 'ContentControl.insertTable';
    const outside = location === 'Before' || location === 'After';
    if (!outside) {
      this.#editable('insertTable');
      widenToBlock(this.model, this.node);
    }
    const slot = outside ? beside(this.node, location, member) : inside(this.model, this.node, location, member);
    return this.model.table(insertTable(this.model, slot, rows, columns, values, member));
  }
  clear(): void {
    this.#editable('clear');
    if (this.#inline()) {
      const { start, end } = this.extent();
      this.model.editor.replace(start.paragraph, start.offset, end.offset, '');
    } else this.replaceContent(this.node, '');
    this.model.editor.placeholders.show(this.node);
  }
  /** With `keepContent`, only the control goes. */
  delete(keepContent: boolean): void {
    if (this.cannotDelete)
      throw new ApiError('AccessDenied', 'The content control cannot be deleted.', 'ContentControl.delete');
    const { journal, editor } = this.model;
    if (keepContent) {
      for (const node of elements(child(this.node, 'w:sdtContent') ?? this.node))
        journal.move(node, this.node.parent!, this.node);
      journal.remove(this.node);
      return;
    }
    const paragraph = this.#inline();
    if (paragraph) {
      const { start, end } = this.extent();
      editor.replace(paragraph, start.offset, end.offset, '');
      journal.remove(this.node);
    } else editor.removeBlock(this.node);
  }
}
