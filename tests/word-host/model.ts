import type { Anchor, Point } from './anchor';
import { Annotations } from './annotations';
import { Anchors } from './anchor';
import { Body } from './body';
import { Changes } from './changes';
import { Comments } from './comments';
import { ContentControl } from './content-control';
import { Editor } from './editor';
import { Journal } from './journal';
import { Package, type Protection } from './package';
import { Paragraph } from './paragraph';
import type { Quirk } from './quirks';
import { Range } from './range';
import { valueOf } from './properties';
import { search, type Hit, type SearchOptions } from './search';
import { contentOf, controlsIn, paragraphsIn, tablesIn } from './structure';
import { Styles } from './styles';
import { Table } from './table';
import { TableCell, TableRow } from './table-row';
import { placeholderRound } from './text';
import { Collection, type WordObject } from './word-object';
import { child, closest, descendants, elements, within, type Element } from './xml';

/** The open document: its tree, how it is edited, and the object of Word's interface for each of its parts. */
export class Model {
  readonly package: Package;
  readonly root: Element;
  readonly protection: Protection | null;
  readonly journal: Journal;
  readonly anchors: Anchors;
  readonly changes = new Changes();
  readonly editor: Editor;
  readonly styles: Styles;
  readonly comments: Comments;
  readonly annotations: Annotations;
  /** Where the caret or selection is. */
  selection: Anchor | null = null;
  /** Called when the selection was moved. */
  onSelected: () => void = () => undefined;
  readonly #objects = new Map<string, WeakMap<Element, WordObject>>();
  /** What the body's paragraphs were when the run that goes on first asked, where that is a quirk of this Word. */
  #frozen: readonly Element[] | null = null;
  #paragraphs: { version: number; list: Element[] } | null = null;
  readonly #stories: Element[] = [];

  constructor(
    bytes: Uint8Array,
    readOnly: boolean,
    readonly deletions: boolean,
    readonly quirks: ReadonlySet<Quirk> = new Set(),
  ) {
    this.package = new Package(bytes);
    this.root = this.package.body();
    this.protection = this.package.protection();
    this.journal = new Journal((node) => readOnly || refusedBy(this.protection, node));
    this.anchors = new Anchors(this.journal);
    this.editor = new Editor(this.journal, this.anchors, this.changes, deletions);
    this.editor.tracking = this.protection === 'trackedChanges';
    this.styles = new Styles(this.package.styles(), this.journal);
    this.comments = new Comments(this);
    this.annotations = new Annotations(this);
  }

  /** The paragraphs of the body in order. */
  get paragraphs(): readonly Element[] {
    if (this.#paragraphs?.version !== this.journal.version)
      this.#paragraphs = { version: this.journal.version, list: paragraphsIn(this.root) };
    return this.#paragraphs.list;
  }

  /** Whether a node is still in the document. */
  holds(node: Element): boolean {
    return within(node, this.root) || this.#stories.some((story) => within(node, story));
  }

  /** The paragraphs of a header, footer or note, which are no part of the body; throws where there are none. */
  story(kind: 'header' | 'footer' | 'footnotes'): readonly Element[] {
    const part = this.package.related(kind);
    if (!part) throw new RangeError(`There is no ${kind}.`);
    this.#stories.push(part);
    return descendants(part, 'w:p');
  }

  #object<T extends WordObject>(kind: string, node: Element, make: () => T): T {
    let known = this.#objects.get(kind);
    if (!known) this.#objects.set(kind, (known = new WeakMap()));
    let object = known.get(node);
    if (!object) known.set(node, (object = make()));
    return object as T;
  }

  paragraph(node: Element): Paragraph {
    return this.#object('Paragraph', node, () => new Paragraph(this, node));
  }
  table(node: Element): Table {
    return this.#object('Table', node, () => new Table(this, node));
  }
  row(node: Element): TableRow {
    return this.#object('TableRow', node, () => new TableRow(this, node));
  }
  cell(node: Element): TableCell {
    return this.#object('TableCell', node, () => new TableCell(this, node));
  }
  control(node: Element): ContentControl {
    return this.#object('ContentControl', node, () => new ContentControl(this, node));
  }
  body(node: Element): Body {
    return this.#object('Body', node, () => new Body(this, node));
  }

  range(start: Point, end: Point, over: Element | null = null): Range {
    return new Range(this, this.anchors.make(start, end), over);
  }

  paragraphsOf(list: () => readonly Element[]): Collection<Paragraph> {
    return new Collection('ParagraphCollection', () => list().map((node) => this.paragraph(node)));
  }
  tablesOf(list: () => readonly Element[]): Collection<Table> {
    return new Collection('TableCollection', () => list().map((node) => this.table(node)));
  }
  /** The body's paragraphs as a run is shown them. */
  shownParagraphs(): readonly Element[] {
    if (!this.quirks.has('stale-paragraphs')) return this.paragraphs;
    this.#frozen ??= [...this.paragraphs];
    return this.#frozen.filter((node) => this.holds(node));
  }
  /** A run of the add-in ended. */
  runEnded(): void {
    this.#frozen = null;
  }
  tablesWithin(root: Element): Collection<Table> {
    return this.tablesOf(() => tablesIn(root));
  }
  controlsWithin(root: Element): Collection<ContentControl> {
    return this.controlsOf(() => controlsIn(root));
  }
  /** Rich text controls only, as Word lists them when not asked for other types. */
  controlsOf(list: () => readonly Element[]): Collection<ContentControl> {
    return new ControlCollection(() =>
      list()
        .map((node) => this.control(node))
        .filter((control) => control.isRichText),
    );
  }

  /** The hits of a text within paragraphs, as ranges. */
  search(paragraphs: readonly Element[], text: string, options?: SearchOptions | null): Collection<Range> {
    const hits = search(paragraphs, text, options, this.deletions)
      .filter((hit) => !this.quirks.has('unsearchable-prompts') || !this.#isInPrompt(hit))
      .map(({ paragraph, from, to }) => this.range({ paragraph, offset: from }, { paragraph, offset: to }));
    return this.rangesOf(hits);
  }

  #isInPrompt({ paragraph, from, to }: Hit): boolean {
    return this.editor.runs(paragraph).some((one) => one.from < to && one.to > from && placeholderRound(one.run));
  }

  rangesOf(ranges: readonly Range[]): Collection<Range> {
    return new Collection('RangeCollection', () => ranges);
  }

  /** A number for a new content control that none has yet. */
  nextControl(): number {
    return 1 + Math.max(100000, ...controlsIn(this.root).map((control) => Number(valueOf(control, 'w:id') ?? 0)));
  }

  /** Makes sure that the main document declares a namespace prefix and lets older readers ignore it. */
  declare(prefix: string, namespace: string): void {
    let top = this.root;
    while (top.parent) top = top.parent;
    const ignorable = top.attributes['mc:Ignorable'] ?? '';
    this.journal.setAttribute(top, `xmlns:${prefix}`, namespace);
    this.journal.setAttribute(top, 'xmlns:mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006');
    if (!ignorable.split(' ').includes(prefix))
      this.journal.setAttribute(top, 'mc:Ignorable', `${ignorable} ${prefix}`.trim());
  }

  /** Selects what a range covers, or puts the caret at one of its ends. */
  select({ start, end }: Anchor, mode: string | null | undefined): void {
    const at = (point: Point): Point => ({
      paragraph: point.paragraph,
      offset: Math.min(point.offset, this.editor.text(point.paragraph).length),
    });
    this.selection = this.anchors.make(at(mode === 'End' ? end : start), at(mode === 'Start' ? start : end));
    this.onSelected();
  }

  /** Which comes first: below zero when `a` does. */
  compare(a: Point, b: Point): number {
    return this.paragraphs.indexOf(a.paragraph) - this.paragraphs.indexOf(b.paragraph) || a.offset - b.offset;
  }

  /** Where the content of a body, cell or control begins and before what its end is. */
  edges(container: Element): { content: Element; first: Element | null; end: Element | null } {
    const content = contentOf(container);
    const first = elements(content).find((node) => !node.name.endsWith('Pr')) ?? null;
    return { content, first, end: child(content, 'w:sectPr') };
  }
}

/** Where a form is filled in, what stands in a content control may be written; its own settings go with it. */
function refusedBy(protection: Protection | null, node: Element | null): boolean {
  if (protection === 'forms') return node !== null && closest(node, 'w:sdt') === null;
  return protection === 'readOnly' || protection === 'comments';
}

class ControlCollection extends Collection<ContentControl> {
  constructor(list: () => readonly ContentControl[]) {
    super('ContentControlCollection', list);
  }
  getByTag(tag: string): ControlCollection {
    return new ControlCollection(() => this.list().filter((control) => control.tag === tag));
  }
  getByTitle(title: string): ControlCollection {
    return new ControlCollection(() => this.list().filter((control) => control.title === title));
  }
  getById(id: number): ContentControl | null {
    return this.list().find((control) => control.id === id) ?? null;
  }
  getByIdOrNullObject(id: number): ContentControl | null {
    return this.getById(id);
  }
  override getItem(index: number): ContentControl | null {
    return this.list()[index] ?? this.getById(index);
  }
}
