import { renderAsync } from 'docx-preview';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WordHost } from '../word-host';
import { Underlines } from './underlines';

/** Draws the simulated Word's document and lets a person select and type in it. */
export class Page {
  #word: WordHost | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #drawn = 0;
  /** What is selected is to be scrolled to when the change before it is drawn. */
  #isToShow = false;
  /** Set while a change comes from typing here, which is on the screen already. */
  #typing = false;
  readonly #underlines = new Underlines((mark) => {
    const paragraph = this.#paragraphs()[mark.paragraph];
    return paragraph && rangeIn(paragraph, mark.from, mark.to);
  });

  constructor(private readonly element: HTMLElement) {
    element.addEventListener('input', (event) => this.#typed(event));
    element.addEventListener('beforeinput', (event) => {
      // One paragraph stays one paragraph: splitting and joining is Word's work, and this only stands in for it.
      if (/^(insertParagraph|insertLineBreak|format|insertFrom(?!Paste))/.test(event.inputType)) event.preventDefault();
    });
    document.addEventListener('selectionchange', () => this.#selected());
    element.addEventListener('click', ({ x, y }) => this.#underlines.click({ x, y }));
  }

  /** Shows a document from now on. */
  show(word: WordHost): void {
    this.#word = word;
    word.onChange(() => {
      if (this.#typing) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.draw(), 30);
    });
    word.onSelect(() => {
      this.#isToShow = true;
      this.#markSelection(true);
      // What is selected in the same run as it is changed is told of first.
      setTimeout(() => {
        if (this.#timer === undefined) this.#isToShow = false;
      });
    });
    this.#underlines.of(word);
    void this.draw();
  }

  /** Draws what the document is now. */
  async draw(): Promise<void> {
    const word = this.#word;
    if (!word) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const turn = ++this.#drawn;
    const fresh = document.createElement('div');
    await renderAsync(new Blob([drawable(word.save()) as BlobPart]), fresh, undefined, {
      breakPages: false,
      ignoreLastRenderedPageBreak: true,
      renderHeaders: true,
      renderFooters: false,
    });
    if (turn !== this.#drawn) return;
    const { scrollTop } = this.element;
    this.element.replaceChildren(...fresh.childNodes);
    this.element.scrollTop = scrollTop;
    const texts = word.paragraphs();
    this.#paragraphs().forEach((paragraph, index) => {
      if (textOf(paragraph) === texts[index]) paragraph.contentEditable = 'true';
      paragraph.spellcheck = false;
    });
    this.#markSelection(this.#isToShow);
    this.#isToShow = false;
    this.#underlines.draw();
  }

  #paragraphs(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('article p')];
  }

  /** Paints the document's selection, which the pane may have made. */
  #markSelection(scroll: boolean): void {
    CSS.highlights.delete('word-selection');
    const selection = this.#word?.selection;
    const paragraph = selection && this.#paragraphs()[selection.paragraph];
    if (!paragraph) return;
    const range = rangeIn(paragraph, selection.from, selection.to);
    if (!range.collapsed) CSS.highlights.set('word-selection', new Highlight(range));
    if (!scroll) return;
    const box = range.getBoundingClientRect();
    const around = this.element.getBoundingClientRect();
    if (box.top < around.top || box.bottom > around.bottom)
      this.element.scrollTop += box.top - around.top - around.height / 3;
  }

  /** The person put the caret somewhere. */
  #selected(): void {
    const selection = document.getSelection();
    const node = selection?.anchorNode;
    const paragraph = (node instanceof HTMLElement ? node : node?.parentElement)?.closest<HTMLElement>('article p');
    if (!selection || !paragraph || !this.element.contains(paragraph) || this.#typing) return;
    const range = selection.getRangeAt(0);
    if (!paragraph.contains(range.endContainer)) return;
    const index = this.#paragraphs().indexOf(paragraph);
    this.#word?.select(index, offsetIn(paragraph, range, 'start'), offsetIn(paragraph, range, 'end'));
  }

  /** The person typed into a paragraph: tells the document what changed, as one replacement. */
  #typed(event: Event): void {
    const word = this.#word;
    const node = document.getSelection()?.anchorNode;
    const target = event.target as HTMLElement;
    const paragraph =
      target.closest<HTMLElement>('article p') ?? node?.parentElement?.closest<HTMLElement>('article p');
    if (!word || !paragraph) return;
    const index = this.#paragraphs().indexOf(paragraph);
    const before = word.paragraphs()[index];
    const after = textOf(paragraph);
    if (before === undefined || before === after) return;
    let from = 0;
    while (from < before.length && from < after.length && before[from] === after[from]) from++;
    let back = 0;
    while (back < before.length - from && back < after.length - from && before.at(-1 - back) === after.at(-1 - back))
      back++;
    this.#typing = true;
    word.type(index, from, before.length - back, after.slice(from, after.length - back));
    this.#typing = false;
    this.#underlines.draw();
  }
}

/** docx-preview leaves out the content controls in tables: here what is in them stands without them. */
function drawable(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx);
  const main = 'word/document.xml';
  const xml = new DOMParser().parseFromString(strFromU8(files[main]!), 'application/xml');
  const controls = [...xml.querySelectorAll('tbl > sdt, tr > sdt, tc > sdt')];
  for (const control of controls)
    control.replaceWith(
      ...[...control.children].flatMap(({ localName, childNodes }) =>
        localName === 'sdtContent' ? [...childNodes] : [],
      ),
    );
  if (controls.length === 0) return docx;
  files[main] = strToU8(new XMLSerializer().serializeToString(xml));
  return zipSync(files, { level: 0 });
}

/** The pieces of a drawn paragraph, each with its text as Word counts it. */
function* piecesOf(node: Node): Generator<readonly [node: Node, text: string]> {
  for (const child of node.childNodes) {
    if (child instanceof Text) yield [child, child.data.replaceAll('\u00a0', ' ')];
    else if (child instanceof HTMLBRElement) yield [child, '\v'];
    else if (child instanceof HTMLElement && child.className.includes('tab-stop')) yield [child, '\t'];
    else yield* piecesOf(child);
  }
}

/** A drawn paragraph's text as Word counts it. */
const textOf = (paragraph: HTMLElement): string => [...piecesOf(paragraph)].map(([, text]) => text).join('');

/** The range of a stretch of a drawn paragraph's text. */
function rangeIn(paragraph: HTMLElement, from: number, to: number): Range {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  let offset = 0;
  for (const [node, { length }] of piecesOf(paragraph)) {
    const end = offset + length;
    if (node instanceof Text) {
      if (from >= offset && from <= end) range.setStart(node, from - offset);
      if (to >= offset && to <= end) {
        range.setEnd(node, to - offset);
        break;
      }
    }
    offset = end;
  }
  return range;
}

/** Where a range begins or ends in a drawn paragraph's text. */
function offsetIn(paragraph: HTMLElement, range: Range, side: 'start' | 'end'): number {
  const [container, at] =
    side === 'start' ? [range.startContainer, range.startOffset] : [range.endContainer, range.endOffset];
  let offset = 0;
  for (const [node, { length }] of piecesOf(paragraph)) {
    if (node === container) return offset + at;
    if (endsBefore(node, container, at)) offset += length;
  }
  return offset;
}

function endsBefore(node: Node, container: Node, at: number): boolean {
  const point = document.createRange();
  point.setStart(container, at);
  const whole = document.createRange();
  whole.selectNode(node);
  return whole.compareBoundaryPoints(Range.START_TO_END, point) <= 0;
}
