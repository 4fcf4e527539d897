import type { Anchors, Point } from './anchor';
import { notSimulated } from './api-error';
import type { Changes } from './changes';
import type { Journal } from './journal';
import { Placeholders } from './placeholders';
import { ensureProperties } from './properties';
import { paragraphsIn } from './structure';
import { newRun, piecesOf, placeholderRound, runsOf, textElement, type RunExtent } from './text';
import { ancestor, child, copy, element, elements, nextElement, ownText, type Element } from './xml';

/** Which neighbour's formatting an insertion takes: the words before it, as typing does, or the words after it. */
export type Lean = 'before' | 'after';

/** Changes the words of the document and tells the anchors; with change tracking, as insertions and deletions. */
export class Editor {
  tracking = false;
  #revision = 9000;
  readonly placeholders: Placeholders;

  constructor(
    readonly journal: Journal,
    readonly anchors: Anchors,
    readonly changes: Changes,
    /** Whether the view shows tracked deletions, so that they count as text. */
    private readonly deletions: boolean,
  ) {
    this.placeholders = new Placeholders(this);
  }

  text(paragraph: Element): string {
    return piecesOf(paragraph, this.deletions)
      .map((piece) => piece.text)
      .join('');
  }

  runs(paragraph: Element): RunExtent[] {
    return runsOf(piecesOf(paragraph, this.deletions));
  }

  /** The runs between two offsets, made to begin and end there. */
  runsBetween(paragraph: Element, from: number, to: number): Element[] {
    this.#cut(paragraph, from);
    this.#cut(paragraph, to);
    return this.runs(paragraph)
      .filter((one) => one.from >= from && one.to <= to && one.to > one.from)
      .map((one) => one.run);
  }

  /** Makes a run boundary at an offset. */
  #cut(paragraph: Element, offset: number): void {
    const extent = this.runs(paragraph).find((one) => offset > one.from && offset < one.to);
    if (!extent) return;
    const { run } = extent;
    const tail = element('w:r');
    const properties = child(run, 'w:rPr');
    if (properties) {
      const copied = copy(properties);
      copied.parent = tail;
      tail.children.push(copied);
    }
    this.journal.insert(run.parent!, tail, nextElement(run));
    const pieces = piecesOf(paragraph, this.deletions).filter((piece) => piece.run === run);
    const at = pieces.find((piece) => piece.start + piece.text.length > offset)!;
    const siblings = elements(run);
    const moving = siblings.slice(siblings.indexOf(at.node) + (at.start === offset ? 0 : 1));
    if (at.start < offset) {
      this.journal.insert(tail, textElement(at.text.slice(offset - at.start), at.node.name));
      this.journal.setText(at.node, at.text.slice(0, offset - at.start));
      this.journal.setAttribute(at.node, 'xml:space', 'preserve');
    }
    for (const node of moving) this.journal.move(node, tail);
  }

  /** Marks of authorship on a tracked change. */
  #authorship(): Record<string, string> {
    return { 'w:id': String(this.#revision++), 'w:author': 'Author', 'w:date': '2026-01-01T00:00:00Z' };
  }

  /** Puts text without paragraph breaks where `from` to `to` stood. */
  replace(paragraph: Element, from: number, to: number, text: string, lean: Lean = 'before'): void {
    if (text !== '') [from, to] = this.placeholders.clearAt(paragraph, from, to);
    const victims = from < to ? this.runsBetween(paragraph, from, to) : [];
    if (from === to) this.#cut(paragraph, from);
    const place = this.#place(paragraph, from, victims, lean);
    if (text !== '') {
      const made = newRun(text, place.like);
      const tracked = this.tracking && place.parent.name !== 'w:ins';
      this.journal.insert(place.parent, tracked ? element('w:ins', this.#authorship(), made) : made, place.before);
    }
    const kept = this.#take(victims);
    this.anchors.replaced(paragraph, kept ? to : from, to, text.length);
    if (text !== '' || victims.length > 0) this.changes.note('ParagraphChanged', paragraph);
    if (text === '' && victims.length > 0) this.placeholders.fillEmptied(paragraph, from);
  }

  #place(
    paragraph: Element,
    at: number,
    victims: readonly Element[],
    lean: Lean,
  ): { parent: Element; before: Element | null; like: Element | null } {
    const last = victims.at(-1);
    if (last) return { parent: last.parent!, before: nextElement(last), like: victims[0]! };
    const runs = this.runs(paragraph);
    const left = runs.findLast((one) => one.to <= at && one.to > one.from)?.run;
    const right = runs.find((one) => one.from >= at && one.to > one.from)?.run;
    const useRight = right && (lean === 'after' || !left);
    if (useRight && !placeholderRound(right)) return { parent: right.parent!, before: right, like: right };
    if (left && placeholderRound(left)) {
      let outside = left;
      while (outside.parent !== paragraph) outside = outside.parent!;
      return { parent: paragraph, before: nextElement(outside), like: null };
    }
    if (left) return { parent: left.parent!, before: nextElement(left), like: left };
    const properties = child(paragraph, 'w:pPr');
    const first = properties ? nextElement(properties) : (elements(paragraph)[0] ?? null);
    return { parent: paragraph, before: first, like: null };
  }

  /** Deletes runs; true when tracking left them in the text. */
  #take(victims: readonly Element[]): boolean {
    let kept = false;
    for (const run of victims) {
      if (this.tracking && run.parent?.name !== 'w:ins') {
        const wrapper = element('w:del', this.#authorship());
        this.journal.insert(run.parent!, wrapper, run);
        this.journal.move(run, wrapper);
        for (const node of elements(run))
          if (node.name === 'w:t') {
            this.journal.insert(run, textElement(ownText(node), 'w:delText'), node);
            this.journal.remove(node);
          }
        kept = this.deletions;
        continue;
      }
      const parent = run.parent!;
      this.journal.remove(run);
      if (['w:hyperlink', 'w:ins', 'w:smartTag'].includes(parent.name) && elements(parent).length === 0)
        this.journal.remove(parent);
    }
    return kept;
  }

  /** Inserts text at a point; a line feed or carriage return begins a new paragraph. Returns where the text ends. */
  insert(at: Point, text: string, lean: Lean = 'before'): Point {
    let point = at;
    for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
      if (index > 0) point = { paragraph: this.splitParagraph(point.paragraph, point.offset), offset: 0 };
      const before = this.text(point.paragraph).length;
      this.replace(point.paragraph, point.offset, point.offset, line, lean);
      const cleared = this.text(point.paragraph).length - before < line.length;
      point = { paragraph: point.paragraph, offset: cleared ? line.length : point.offset + line.length };
    }
    return point;
  }

  /** Ends the paragraph at the offset and begins another of the same kind with what follows; returns that one. */
  splitParagraph(paragraph: Element, offset: number): Element {
    this.#cut(paragraph, offset);
    const made = element('w:p');
    const properties = child(paragraph, 'w:pPr');
    if (properties) {
      const copied = copy(properties);
      copied.parent = made;
      made.children.push(copied);
    }
    this.journal.insert(paragraph.parent!, made, nextElement(paragraph));
    const first = this.runs(paragraph).find((one) => one.from >= offset)?.run;
    if (first) {
      const top = this.#topLevel(paragraph, first);
      const siblings = elements(paragraph);
      for (const node of siblings.slice(siblings.indexOf(top))) this.journal.move(node, made);
    }
    if (this.tracking) this.markParagraph(paragraph, 'w:ins');
    this.anchors.split(paragraph, offset, made);
    this.changes.note('ParagraphAdded', made);
    if (first) this.changes.note('ParagraphChanged', paragraph);
    return made;
  }

  /** The paragraph's own child that holds the run, divided before it when the run stands in the middle. */
  #topLevel(paragraph: Element, run: Element): Element {
    let node = run;
    while (node.parent && node.parent !== paragraph) {
      const parent: Element = node.parent;
      const siblings = elements(parent);
      const at = siblings.indexOf(node);
      if (at === 0) {
        node = parent;
        continue;
      }
      if (parent.name.startsWith('w:sdt')) throw notSimulated('a paragraph break inside an inline content control');
      const half = element(parent.name, { ...parent.attributes });
      this.journal.insert(parent.parent!, half, nextElement(parent));
      for (const moving of siblings.slice(at)) this.journal.move(moving, half);
      node = half;
    }
    return node;
  }

  /** Marks a paragraph's end as inserted or deleted. */
  markParagraph(paragraph: Element, name: 'w:ins' | 'w:del'): void {
    const properties = ensureProperties(this.journal, paragraph);
    let marks = child(properties, 'w:rPr');
    if (!marks) {
      marks = element('w:rPr');
      const tail = elements(properties).find((one) => one.name === 'w:sectPr' || one.name === 'w:pPrChange');
      this.journal.insert(properties, marks, tail ?? null);
    }
    if (!child(marks, name)) this.journal.insert(marks, element(name, this.#authorship()), elements(marks)[0] ?? null);
  }

  /** Puts a run that was just inserted into a tracked insertion. */
  trackRun(run: Element): void {
    const wrapper = element('w:ins', this.#authorship());
    this.journal.insert(run.parent!, wrapper, run);
    this.journal.move(run, wrapper);
  }

  /** A row inserted with tracking says so. */
  markRow(row: Element): void {
    const properties = ensureProperties(this.journal, row);
    this.journal.insert(properties, element('w:ins', this.#authorship()));
  }

  /** Joins the next paragraph to the end of this one; nothing when no paragraph follows directly. */
  joinNext(paragraph: Element): void {
    const next = nextElement(paragraph);
    if (next?.name !== 'w:p') return;
    const length = this.text(paragraph).length;
    for (const node of elements(next)) if (node.name !== 'w:pPr') this.journal.move(node, paragraph);
    this.anchors.joined(paragraph, length, next);
    this.journal.remove(next);
    this.changes.note('ParagraphDeleted', next);
    this.changes.note('ParagraphChanged', paragraph);
  }

  /** Takes a paragraph away; the last one of a body, cell or control is only emptied, for there must be one. */
  removeParagraph(paragraph: Element): void {
    const parent = paragraph.parent!;
    const blocks = elements(parent).filter((one) => one.name !== 'w:sectPr' && !one.name.endsWith('Pr'));
    const needed = blocks.at(-1) === paragraph && (parent.name !== 'w:sdtContent' || blocks.length === 1);
    if (needed || this.tracking) {
      this.replace(paragraph, 0, this.text(paragraph).length, '');
      if (this.tracking && !needed) this.markParagraph(paragraph, 'w:del');
      return;
    }
    this.removeBlock(paragraph);
  }

  /** Takes a paragraph, table or control with all that is in it out of the document. */
  removeBlock(block: Element): void {
    const inside = paragraphsIn(block);
    const body = ancestor(block, 'w:body');
    const all = body ? paragraphsIn(body) : [];
    const before = all[all.indexOf(inside[0]!) - 1];
    const after = all[all.indexOf(inside.at(-1)!) + 1];
    this.anchors.leaving(
      new Set(inside),
      before ? { paragraph: before, offset: this.text(before).length + 1 } : null,
      after ? { paragraph: after, offset: 0 } : null,
    );
    this.journal.remove(block);
    for (const paragraph of inside) this.changes.note('ParagraphDeleted', paragraph);
  }
}
