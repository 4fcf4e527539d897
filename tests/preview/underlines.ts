import type { WordHost } from '../word-host';
import type { Mark } from '../word-host/word-host';
import { popup } from './popup';

/** Draws the underlines of an add-in as Word does, with its little window of fixes. */
export class Underlines {
  #word: WordHost | undefined;

  /** `rangeOf` tells where the words of an underline are drawn. */
  constructor(private readonly rangeOf: (mark: Mark) => Range | undefined) {}

  /** Draws those of this document from now on. */
  of(word: WordHost): void {
    this.#word = word;
    word.onMarks(() => this.draw());
    this.draw();
  }

  draw(): void {
    const byColour = new Map<string, Range[]>();
    for (const mark of this.#word?.marks() ?? []) {
      const range = this.rangeOf(mark);
      if (range) byColour.set(mark.colour, [...(byColour.get(mark.colour) ?? []), range]);
    }
    for (const name of [...CSS.highlights.keys()]) if (name.startsWith('underline-')) CSS.highlights.delete(name);
    for (const [colour, ranges] of byColour)
      CSS.highlights.set(`underline-${colour.toLowerCase()}`, new Highlight(...ranges));
  }

  /** The person clicked there: on an underline, the add-in hears of it, and its window opens if it has one. */
  click(at: { readonly x: number; readonly y: number }): void {
    const word = this.#word;
    const index = word?.marks().findIndex((mark) => this.#isAt(mark, at)) ?? -1;
    if (!word || index < 0) return;
    const { suggestions } = word.marks()[index]!;
    word.clickMark(index);
    if (!suggestions) return;
    const choices = suggestions.map((label, at) => ({ label, choose: () => word.answerMark(index, at) }));
    const ignore = { label: 'Ignore', choose: () => word.answerMark(index, 'reject') };
    popup('Suggestions at the underline', [...choices, ignore], at);
  }

  #isAt(mark: Mark, { x, y }: { readonly x: number; readonly y: number }): boolean {
    const boxes = [...(this.rangeOf(mark)?.getClientRects() ?? [])];
    return boxes.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom + 3);
  }
}
