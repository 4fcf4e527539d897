import type { Journal } from './journal';
import type { Element } from './xml';

/** A place in a paragraph's text; the offset after the last character plus one is after the paragraph mark. */
export interface Point {
  readonly paragraph: Element;
  readonly offset: number;
}

/** A stretch of the document that follows its words through edits. */
export interface Anchor {
  start: Point;
  end: Point;
  /** Its words were deleted by somebody else. */
  lost: boolean;
}

/** The anchors of a document: each edit of text is announced here and moves them. */
export class Anchors {
  readonly #all = new Set<Anchor>();

  constructor(private readonly journal: Journal) {}

  /** A new anchor, kept up to date until it is released. */
  make(start: Point, end: Point): Anchor {
    const anchor = { start, end, lost: false };
    this.#all.add(anchor);
    return anchor;
  }

  /** Forgets every anchor for which nobody asks any more. */
  keepOnly(wanted: ReadonlySet<Anchor>): void {
    for (const anchor of this.#all) if (!wanted.has(anchor)) this.#all.delete(anchor);
  }

  /** Puts an anchor elsewhere, so that undo puts it back. */
  set(anchor: Anchor, start: Point, end: Point, lost = anchor.lost): void {
    const { start: wasStart, end: wasEnd, lost: wasLost } = anchor;
    if (wasStart === start && wasEnd === end && wasLost === lost) return;
    this.journal.record(() => {
      anchor.start = wasStart;
      anchor.end = wasEnd;
      anchor.lost = wasLost;
    });
    Object.assign(anchor, { start, end, lost });
  }

  /** `length` new characters stand where `from` to `to` stood in a paragraph. */
  replaced(paragraph: Element, from: number, to: number, length: number): void {
    const delta = length - (to - from);
    for (const anchor of this.#all) {
      const { start, end } = anchor;
      const inside = start.paragraph === paragraph && end.paragraph === paragraph;
      const empty = inside && start.offset === end.offset;
      if (start.paragraph !== paragraph && end.paragraph !== paragraph) continue;
      const newStart =
        start.paragraph === paragraph
          ? { paragraph, offset: movedStart(start.offset, from, to, length, empty) }
          : start;
      const newEnd =
        end.paragraph === paragraph && !empty
          ? { paragraph, offset: movedEnd(end.offset, from, to, delta) }
          : empty
            ? newStart
            : end;
      const swallowed = inside && !empty && from <= start.offset && end.offset <= to;
      const covers = swallowed && start.offset === from && end.offset === to && length > 0;
      this.set(
        anchor,
        newStart.offset === start.offset ? start : newStart,
        newEnd.paragraph === paragraph && newEnd.offset < newStart.offset && newStart.paragraph === paragraph
          ? newStart
          : newEnd.offset === end.offset
            ? end
            : newEnd,
        anchor.lost || (swallowed && !covers),
      );
    }
  }

  /** A paragraph was split: what stood at `offset` and after now opens the paragraph `to`. */
  split(from: Element, offset: number, to: Element): void {
    const carried = (point: Point): Point => ({ paragraph: to, offset: point.offset - offset });
    for (const anchor of this.#all) {
      const { start, end } = anchor;
      const empty = start.paragraph === end.paragraph && start.offset === end.offset;
      const startGoes = start.paragraph === from && start.offset >= offset;
      const endGoes = end.paragraph === from && (empty ? startGoes : end.offset > offset);
      this.set(anchor, startGoes ? carried(start) : start, endGoes ? carried(end) : end);
    }
  }

  /** The paragraph `gone` was joined to the end of `into`, whose text had that length. */
  joined(into: Element, length: number, gone: Element): void {
    const carried = (point: Point): Point => {
      if (point.paragraph === gone) return { paragraph: into, offset: point.offset + length };
      return point.paragraph === into && point.offset > length ? { paragraph: into, offset: length } : point;
    };
    for (const anchor of this.#all) this.set(anchor, carried(anchor.start), carried(anchor.end));
  }

  /** Paragraphs are leaving the document: anchors that reach beyond them shrink to what is left. */
  leaving(paragraphs: ReadonlySet<Element>, before: Point | null, after: Point | null): void {
    for (const anchor of this.#all) {
      const startsHere = paragraphs.has(anchor.start.paragraph);
      const endsHere = paragraphs.has(anchor.end.paragraph);
      if (startsHere === endsHere) continue;
      if (startsHere && after) this.set(anchor, after, anchor.end);
      if (endsHere && before) this.set(anchor, anchor.start, before);
    }
  }
}

function movedStart(offset: number, from: number, to: number, length: number, empty: boolean): number {
  if (offset < from || (offset === from && (to > from || empty))) return offset;
  return offset >= to ? offset + length - (to - from) : from + length;
}

function movedEnd(offset: number, from: number, to: number, delta: number): number {
  if (offset <= from) return offset;
  return offset >= to ? offset + delta : from;
}
