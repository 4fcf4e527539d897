import type { Anchor } from './anchor';
import { invalidArgument, notSimulated } from './api-error';
import type { Body } from './body';
import type { ContentControl } from './content-control';
import { Font } from './font';
import { wrap } from './insertion';
import type { Model } from './model';
import type { Paragraph } from './paragraph';
import { setProperty, valueOf } from './properties';
import type { Range } from './range';
import type { SearchOptions } from './search';
import { controlsIn, tablesIn } from './structure';
import type { Table } from './table';
import type { TableCell } from './table-row';
import { piecesOf } from './text';
import { WordObject, type Collection } from './word-object';
import { ancestor, closest, elements, type Element } from './xml';

/** What everything that has words in common: formatting, surroundings, search, selection. */
export abstract class Stretch extends WordObject {
  constructor(protected readonly model: Model) {
    super();
  }

  /** Where its words are. */
  abstract extent(): Anchor;

  /** The element from which its surroundings are looked up. */
  protected surrounded(): Element {
    return this.extent().start.paragraph;
  }

  /** The table or control that it is, as a block among the paragraphs. */
  protected block(): Element | null {
    return null;
  }

  paragraphNodes(): Element[] {
    const { start, end } = this.extent();
    // Also in a header or note.
    if (start.paragraph === end.paragraph && this.model.holds(start.paragraph)) return [start.paragraph];
    const all = this.model.paragraphs;
    const first = all.indexOf(start.paragraph);
    const last = all.indexOf(end.paragraph);
    const nodes = all.slice(first, last + 1);
    // A range that ends before the first letter of a paragraph does not include it.
    return end.offset === 0 && nodes.length > 1 ? nodes.slice(0, -1) : nodes;
  }

  get text(): string {
    const { start, end } = this.extent();
    return this.paragraphNodes()
      .map((node) => {
        const text = this.model.editor.text(node);
        return text.slice(node === start.paragraph ? start.offset : 0, node === end.paragraph ? end.offset : undefined);
      })
      .join('\r');
  }

  /** The text as it would be with all tracked changes accepted (`Current`) or rejected (`Original`). */
  getReviewedText(version?: string | null): string {
    const { start, end } = this.extent();
    const text = (node: Element): string =>
      piecesOf(node, true)
        .filter((piece) => {
          const added = ancestor(piece.run, 'w:ins') !== null;
          return version === 'Original' ? !added : piece.node.name !== 'w:delText';
        })
        .map((piece) => piece.text)
        .join('');
    const whole = start.offset === 0 && end.offset >= this.model.editor.text(end.paragraph).length;
    if (!whole) throw notSimulated(`${this.className}.getReviewedText of part of a paragraph`);
    return this.paragraphNodes().map(text).join('\r');
  }

  get font(): Font {
    return new Font(this.model, this);
  }
  #styleIds(): Set<string | null> {
    return new Set(this.paragraphNodes().map((node) => valueOf(node, 'w:pStyle')));
  }
  get style(): string {
    const ids = this.#styleIds();
    return ids.size === 1 ? this.model.styles.nameOf([...ids][0] ?? null) : '';
  }
  set style(name: string) {
    const id = this.model.styles.idFor(name, `${this.className}.style`);
    for (const node of this.paragraphNodes()) {
      setProperty(this.model.journal, node, 'w:pStyle', { val: id });
      this.model.changes.note('ParagraphChanged', node);
    }
  }
  get styleBuiltIn(): string {
    const ids = this.#styleIds();
    return ids.size === 1 ? this.model.styles.builtInOf([...ids][0] ?? null) : 'Other';
  }
  set styleBuiltIn(name: string) {
    this.style = name;
  }

  get paragraphs(): Collection<Paragraph> {
    return this.model.paragraphsOf(() => this.paragraphNodes());
  }
  get tables(): Collection<Table> {
    return this.model.tablesOf(() => this.#inside(tablesIn(this.model.root)));
  }
  get contentControls(): Collection<ContentControl> {
    return this.model.controlsOf(() => this.#inside(controlsIn(this.model.root)));
  }
  /** Those of the nodes whose words all lie in this stretch. */
  #inside(nodes: readonly Element[]): Element[] {
    const { start, end } = this.extent();
    return nodes.filter((node) => {
      const other = node.name === 'w:sdt' ? this.model.control(node).extent() : this.model.table(node).extent();
      return this.model.compare(start, other.start) <= 0 && this.model.compare(other.end, end) <= 0;
    });
  }

  get parentBody(): Body {
    return this.model.body(closest(this.surrounded().parent!, 'w:tc') ?? this.model.root);
  }
  get parentTable(): Table | null {
    const table = ancestor(this.surrounded(), 'w:tbl');
    return table && this.model.table(table);
  }
  get parentTableOrNullObject(): Table | null {
    return this.parentTable;
  }
  get parentTableCell(): TableCell | null {
    const cell = ancestor(this.surrounded(), 'w:tc');
    return cell && this.model.cell(cell);
  }
  get parentTableCellOrNullObject(): TableCell | null {
    return this.parentTableCell;
  }
  get parentContentControl(): ContentControl | null {
    const control = ancestor(this.surrounded(), 'w:sdt');
    return control && this.model.control(control);
  }
  get parentContentControlOrNullObject(): ContentControl | null {
    return this.parentContentControl;
  }

  search(text: string, options?: SearchOptions | null): Collection<Range> {
    const { start, end } = this.extent();
    const hits = this.model.search(this.paragraphNodes(), text, options).list();
    const inside = hits.filter(
      (hit) => this.model.compare(start, hit.anchor.start) <= 0 && this.model.compare(hit.anchor.end, end) <= 0,
    );
    return this.model.rangesOf(inside);
  }
  select(mode?: string | null): void {
    if (mode && !['Select', 'Start', 'End'].includes(mode)) throw invalidArgument(`${this.className}.select`);
    this.model.select(this.extent(), mode);
  }
  insertContentControl(kind?: string | null): ContentControl {
    const member = `${this.className}.insertContentControl`;
    if (kind === 'DropDownList') {
      // Such a control holds one line of text, and never a whole paragraph.
      const { start } = this.extent();
      const end = this.contentEnd();
      if (start.paragraph !== end.paragraph) throw invalidArgument(member);
      const control = wrap(this.model, { start, end, lost: false }, this.block());
      setProperty(this.model.journal, control, 'w:dropDownList', {});
      return this.model.control(control);
    }
    if (kind && kind !== 'RichText') throw invalidArgument(member);
    return this.model.control(wrap(this.model, this.extent(), this.block()));
  }

  /** A part of the stretch as a range; `Whole` includes the last paragraph mark, `Content` does not. */
  getRange(location?: string | null): Range {
    const { start, end } = this.extent();
    switch (location ?? 'Whole') {
      case 'Whole':
        return this.model.range(start, end, this.block());
      case 'Content':
        return this.model.range(start, this.contentEnd());
      case 'Start':
        return this.model.range(start, start);
      case 'End':
        return this.model.range(this.contentEnd(), this.contentEnd());
      case 'Before':
        return this.model.range(start, start);
      case 'After':
        return this.model.range(end, end);
      default:
        throw invalidArgument(`${this.className}.getRange`);
    }
  }
  protected contentEnd(): Anchor['end'] {
    const { end } = this.extent();
    return { paragraph: end.paragraph, offset: Math.min(end.offset, this.model.editor.text(end.paragraph).length) };
  }

  /** Leaves one paragraph with the text. */
  protected replaceContent(container: Element, text: string): void {
    const { content, end } = this.model.edges(container);
    const blocks = elements(content).filter((node) => !node.name.endsWith('Pr') && node !== end);
    const kept = blocks.findLast((node) => node.name === 'w:p');
    for (const block of blocks) if (block !== kept) this.model.editor.removeBlock(block);
    if (!kept) return;
    this.model.editor.replace(kept, 0, this.model.editor.text(kept).length, '');
    if (text !== '') this.model.editor.insert({ paragraph: kept, offset: 0 }, text);
  }
}
