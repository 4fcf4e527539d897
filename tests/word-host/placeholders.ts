import type { Editor } from './editor';
import { ensureProperties, setProperty } from './properties';
import { contentOf, paragraphsIn } from './structure';
import { newRun, placeholderRound } from './text';
import { ancestor, child, descendants, element, elements, ownText, within, type Element } from './xml';

const DEFAULT_PROMPT = 'Click or tap here to enter text.';

/** The prompts of empty content controls. They are text of the document until something is typed in their place. */
export class Placeholders {
  readonly #prompts = new WeakMap<Element, string>();

  constructor(private readonly editor: Editor) {}

  /** The prompt of a control, the empty text when it has none of its own. */
  prompt(control: Element): string {
    return this.#prompts.get(control) ?? (this.isShowing(control) ? this.#text(control) : '');
  }

  /** Whether a control shows its prompt. */
  isShowing(control: Element): boolean {
    const properties = child(control, 'w:sdtPr');
    return properties !== null && child(properties, 'w:showingPlcHdr') !== null;
  }

  #text(control: Element): string {
    return descendants(contentOf(control), 'w:t').map(ownText).join('');
  }

  /** Sets the prompt, and shows it when the control is empty. */
  setPrompt(control: Element, prompt: string): void {
    const was = this.prompt(control);
    this.editor.journal.record(() => this.#prompts.set(control, was));
    const showing = this.isShowing(control);
    this.#prompts.set(control, prompt);
    if (showing) {
      const run = descendants(contentOf(control), 'w:r')[0];
      const paragraph = run && ancestor(run, 'w:p');
      if (!paragraph) return;
      const [from, to] = this.#release(control, paragraph);
      this.editor.replace(paragraph, from, to, prompt);
      this.#markShowing(control, descendants(contentOf(control), 'w:r')[0]);
    } else this.show(control);
  }

  /** Shows the prompt when the control has no text. */
  show(control: Element): void {
    const content = contentOf(control);
    if (this.isShowing(control) || this.#text(control) !== '') return;
    const run = newRun(this.#prompts.get(control) || DEFAULT_PROMPT, null);
    const paragraph = ancestor(control, 'w:p') ?? paragraphsIn(content)[0];
    if (!paragraph) return;
    const inline = within(control, paragraph);
    this.editor.journal.insert(inline ? content : paragraph, run);
    this.#markShowing(control, run);
    const extent = this.editor.runs(paragraph).find((one) => one.run === run);
    if (extent) this.editor.anchors.replaced(paragraph, extent.from, extent.from, extent.to - extent.from);
  }

  #markShowing(control: Element, run: Element | undefined): void {
    const { journal } = this.editor;
    setProperty(journal, control, 'w:showingPlcHdr', {});
    if (!run || child(run, 'w:rPr')) return;
    journal.insert(run, element('w:rPr', {}, element('w:color', { 'w:val': '666666' })), elements(run)[0] ?? null);
  }

  /** Turns a shown prompt into ordinary text, for it is about to be replaced; returns where it stands. */
  #release(control: Element, paragraph: Element): [number, number] {
    const { journal } = this.editor;
    const mark = child(ensureProperties(journal, control), 'w:showingPlcHdr');
    if (mark) journal.remove(mark);
    const own = this.editor.runs(paragraph).filter((one) => within(one.run, control));
    for (const { run } of own) {
      const properties = child(run, 'w:rPr');
      if (properties) journal.remove(properties);
    }
    return [own[0]?.from ?? 0, own.at(-1)?.to ?? 0];
  }

  /** Text is about to go in: widens the stretch to a prompt that it falls into, which will then be replaced whole. */
  clearAt(paragraph: Element, from: number, to: number): [number, number] {
    for (const one of this.editor.runs(paragraph)) {
      const control = placeholderRound(one.run);
      if (!control) continue;
      const inline = within(control, paragraph);
      const touched = from < to ? from < one.to && to > one.from : !inline || (from > one.from && from < one.to);
      if (!touched) continue;
      const [start, end] = this.#release(control, paragraph);
      return [Math.min(from, start), Math.max(to, end)];
    }
    return [from, to];
  }

  /** Text went out at `at`: a control that it left empty shows its prompt. */
  fillEmptied(paragraph: Element, at: number): void {
    for (const control of descendants(paragraph, 'w:sdt')) this.show(control);
    const around = paragraph.parent?.name === 'w:sdtContent' ? paragraph.parent.parent : null;
    if (around && at === 0 && elements(contentOf(around)).length === 1) this.show(around);
  }
}
