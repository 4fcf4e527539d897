import { HostError } from '../../shared/host';
import type { Span } from '../../shared/text/span';
import type { Editable } from './field';
import type { Fields } from './fields';
import type { Knowledge } from './knowledge';
import type { PageHost } from './page-host';
import type { Painter } from './painter';
import type { Popover } from './popover';

const notChecked = 'The checks could not be loaded. Load the page again.';
const notForPlans = 'This kind of field is not checked: no plan is written in it.';

interface Parts {
  readonly document: Document;
  readonly host: PageHost;
  readonly fields: Fields;
  readonly painter: Painter;
  readonly popover: Popover;
  readonly knowledge: Knowledge;
  /** Checks the page, and from then on listens to it. */
  readonly check: () => Promise<void>;
}

/** The field that the menu of the other mouse button was opened in, and what the writer chooses there. */
export class MenuField {
  private at: Element | null = null;
  private editable: Editable | undefined;
  /** The words of the note whose outcome is to be rewritten, until the panel has asked for them. */
  private toRewrite: Span | undefined;

  constructor(private readonly parts: Parts) {}

  /** The menu was opened here; `editable`: the field there. */
  opened(at: Element | null, editable: Editable | undefined): void {
    this.at = at;
    this.editable = editable;
    this.toRewrite = undefined;
  }

  /** Whether `selected` gives the words of a note, once; undefined: it does not. */
  rewrite(words: Span | undefined): void {
    this.toRewrite = words;
  }

  /** Says a sentence beside it. */
  say(sentence: string): void {
    const { popover, document } = this.parts;
    popover.say(this.editable?.element ?? this.at ?? document.documentElement, sentence);
  }

  /** Checks it, whatever it is called; says so where there is nothing to note. */
  async check(): Promise<void> {
    await this.checkOnly();
    if (!this.editable) {
      this.say(notForPlans);
      return;
    }
    const { painter, knowledge } = this.parts;
    const { element } = this.editable;
    const has = painter.marks.some(({ editable }) => editable.element === element);
    if (!has) this.say(knowledge.trouble === 'rules' ? notChecked : 'Nothing to note in this field.');
  }

  private async checkOnly(): Promise<void> {
    if (!this.editable) return;
    const { fields, host, check } = this.parts;
    fields.ask(this.editable.element);
    host.caretIn(this.editable);
    await check();
  }

  /** From now on the caret counts as standing in it. Throws `HostError` where no plan is written there. */
  takeCaret(): void {
    if (!this.editable || this.editable.kind === 'value') throw new HostError('refused', notForPlans);
    this.parts.host.caretIn(this.editable);
  }

  /** The words to turn into an outcome: those of a note, once; else what is selected in the field, or the line of the caret. Says so where no plan is written there. */
  async selected(): Promise<Span | undefined> {
    const { fields, host } = this.parts;
    if (this.toRewrite) {
      const words = this.toRewrite;
      this.toRewrite = undefined;
      return host.holds(words) ? words : undefined;
    }
    const { editable: field } = this;
    if (!field || field.kind === 'value') {
      this.say(notForPlans);
      return undefined;
    }
    if (!field.element.isConnected) return undefined;
    if (!fields.all().some(({ editable }) => editable.element === field.element)) await this.checkOnly();
    return host.selectedIn(field);
  }
}
