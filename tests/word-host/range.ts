import type { Anchor, Point } from './anchor';
import { ApiError, invalidArgument, itemNotFound, notSimulated } from './api-error';
import type { Comment } from './comments';
import { blocksBetween, deleteBetween } from './deletion';
import { beside, insertParagraph, insertTable } from './insertion';
import type { Model } from './model';
import type { Paragraph } from './paragraph';
import { Stretch } from './stretch';
import type { Table } from './table';
import { newRun } from './text';
import type { Collection } from './word-object';
import { element, within, type Element } from './xml';

/** `Word.Range`: a stretch that stays on its words while the document changes round it. */
export class Range extends Stretch {
  readonly className = 'Range';

  constructor(
    model: Model,
    readonly anchor: Anchor,
    /** The table or control that it is the range of, beside which an insertion goes. */
    private readonly over: Element | null = null,
  ) {
    super(model);
  }
  override exists(): boolean {
    const { start, end, lost } = this.anchor;
    return !lost && this.model.holds(start.paragraph) && this.model.holds(end.paragraph);
  }
  override extent(): Anchor {
    return this.anchor;
  }
  /** The run at the start, so that a content control round words inside a paragraph counts as a parent. */
  protected override surrounded(): Element {
    const { start, end } = this.anchor;
    const runs = this.model.editor.runs(start.paragraph);
    const at =
      start.paragraph === end.paragraph && start.offset < end.offset
        ? runs.find((one) => one.from <= start.offset && one.to >= end.offset)
        : runs.find((one) => one.from < start.offset && one.to > start.offset);
    return at?.run ?? start.paragraph;
  }
  get isEmpty(): boolean {
    const { start, end } = this.anchor;
    return start.paragraph === end.paragraph && start.offset === end.offset;
  }

  /** A point where text can stand: one after a paragraph mark is the start of the next paragraph. */
  #typable(point: Point, isEnd: boolean): Point {
    const length = this.model.editor.text(point.paragraph).length;
    if (point.offset <= length) return point;
    const next = this.model.paragraphs[this.model.paragraphs.indexOf(point.paragraph) + 1];
    return isEnd || !next ? { paragraph: point.paragraph, offset: length } : { paragraph: next, offset: 0 };
  }

  insertText(text: string, location: string): Range {
    const { anchor } = this;
    const { editor, anchors } = this.model;
    const { end } = anchor;
    const start = this.#typable(anchor.start, false);
    const typed = (at: Point, lean: 'before' | 'after' = 'before'): { from: Point; to: Point } => {
      const to = editor.insert(at, text, lean);
      return {
        from: text === '' || to.paragraph !== at.paragraph ? at : { ...at, offset: to.offset - text.length },
        to,
      };
    };
    switch (location) {
      case 'Replace': {
        const last = this.#typable(end, true);
        if (start.paragraph === last.paragraph && !/[\r\n]/.test(text)) {
          const before = editor.text(start.paragraph).length;
          editor.replace(start.paragraph, start.offset, last.offset, text);
          const grown = editor.text(start.paragraph).length - before;
          const offset = Math.max(last.offset + grown, 0);
          const to = { paragraph: start.paragraph, offset };
          const from = { paragraph: start.paragraph, offset: Math.max(offset - text.length, 0) };
          anchors.set(anchor, from, to, false);
          return this.model.range(from, to);
        }
        deleteBetween(editor, start, last);
        anchors.set(anchor, start, start, false);
        const { from, to } = typed(start);
        anchors.set(anchor, from, to, false);
        return this.model.range(from, to);
      }
      case 'Start': {
        const { from, to } = typed(start, 'after');
        anchors.set(anchor, from, this.isEmpty ? to : anchor.end);
        return this.model.range(from, to);
      }
      case 'End': {
        const { from, to } = typed(this.#typable(end, true));
        anchors.set(anchor, anchor.start, end.offset > this.#typable(end, true).offset ? anchor.end : to);
        return this.model.range(from, to);
      }
      case 'Before':
      case 'After': {
        const before = location === 'Before';
        const { from, to } = typed(before ? start : this.#typable(end, !this.isEmpty), before ? 'after' : 'before');
        return this.model.range(from, to);
      }
      default:
        throw invalidArgument('Range.insertText');
    }
  }

  /** The block beside which a paragraph or table goes: a table whole when the range covers more than one cell. */
  #block(location: string): Element {
    if (this.over && this.model.holds(this.over)) return this.over;
    const { start, end } = this.anchor;
    const blocks = blocksBetween(start.paragraph, end.paragraph);
    return location === 'Before' ? blocks[0]! : blocks.at(-1)!;
  }
  insertParagraph(text: string, location: string): Paragraph {
    const slot = beside(this.#block(location), location, 'Range.insertParagraph');
    const like = location === 'Before' ? this.anchor.start.paragraph : this.anchor.end.paragraph;
    return this.model.paragraph(insertParagraph(this.model, slot, text, like));
  }
  insertTable(rows: number, columns: number, location: string, values?: string[][] | null): Table {
    const slot = beside(this.#block(location), location, 'Range.insertTable');
    return this.model.table(insertTable(this.model, slot, rows, columns, values, 'Range.insertTable'));
  }
  insertBreak(kind: string, location: string): void {
    if (location !== 'Before' && location !== 'After') throw invalidArgument('Range.insertBreak');
    if (kind === 'Line') {
      this.insertText('\v', location);
      return;
    }
    if (kind !== 'Page') throw notSimulated(`break ${kind}`);
    const slot = beside(this.#block(location), location, 'Range.insertBreak');
    const paragraph = element('w:p', {}, newRun('\f', null));
    this.model.journal.insert(slot.parent, paragraph, slot.before);
    this.model.changes.note('ParagraphAdded', paragraph);
  }

  delete(): void {
    const { start, end } = this.anchor;
    deleteBetween(this.model.editor, start, end);
    if (this.model.holds(start.paragraph)) this.model.anchors.set(this.anchor, start, start, false);
  }
  clear(): void {
    this.delete();
  }

  expandTo(other: Range): Range {
    const [a, b] = [this.anchor, other.extent()];
    const order = (x: Point, y: Point): number => this.model.compare(x, y);
    return this.model.range(order(a.start, b.start) <= 0 ? a.start : b.start, order(a.end, b.end) >= 0 ? a.end : b.end);
  }
  expandToOrNullObject(other: Range): Range {
    return this.expandTo(other);
  }
  intersectWithOrNullObject(other: Range): Range | null {
    const [a, b] = [this.anchor, other.extent()];
    const start = this.model.compare(a.start, b.start) >= 0 ? a.start : b.start;
    const end = this.model.compare(a.end, b.end) <= 0 ? a.end : b.end;
    return this.model.compare(start, end) > 0 ? null : this.model.range(start, end);
  }
  intersectWith(other: Range): Range {
    const found = this.intersectWithOrNullObject(other);
    if (!found) throw itemNotFound('Range.intersectWith');
    return found;
  }
  compareLocationWith(other: Range): string {
    const [a, b] = [this.anchor, other.extent()];
    const inBody = (anchor: Anchor): boolean => within(anchor.start.paragraph, this.model.root);
    if (inBody(a) !== inBody(b)) return 'Unrelated';
    const start = this.model.compare(a.start, b.start);
    const end = this.model.compare(a.end, b.end);
    if (start === 0 && end === 0) return 'Equal';
    const afterStart = this.model.compare(a.end, b.start);
    const beforeEnd = this.model.compare(a.start, b.end);
    if (afterStart <= 0) return afterStart === 0 ? 'AdjacentBefore' : 'Before';
    if (beforeEnd >= 0) return beforeEnd === 0 ? 'AdjacentAfter' : 'After';
    if (start >= 0 && end <= 0) return start === 0 ? 'InsideStart' : end === 0 ? 'InsideEnd' : 'Inside';
    if (start <= 0 && end >= 0) return start === 0 ? 'ContainsStart' : end === 0 ? 'ContainsEnd' : 'Contains';
    return start < 0 ? 'OverlapsBefore' : 'OverlapsAfter';
  }

  insertComment(text: string): Comment {
    if (this.model.quirks.has('no-comments'))
      throw new ApiError(
        'AccessDenied',
        'You do not have permissions to perform this operation.',
        'Range.insertComment',
      );
    return this.model.comments.add(this.anchor, text);
  }
  getComments(): Collection<Comment> {
    return this.model.comments.within(this.anchor);
  }
}
