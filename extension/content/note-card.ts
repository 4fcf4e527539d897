import { ignoringLabels, schoolWord, type Ignoring } from '../../shared/ignoring';
import { severityLabels, concernLabels } from '../../shared/labels';
import { rewriteLabel } from '../../shared/outcome-to-rewrite';
import type { Finding } from '../../shared/rules/finding';
import type { Fix } from '../../shared/text/span';

/** How many wordings are offered at first. */
export const firstFixes = 3;

const copyLabel = 'Copy the wording';

/** A button of the card, and what it does. */
export interface CardAction {
  readonly button: HTMLElement;
  readonly act: () => void;
}

/** How the card of a note is shown, and what it asks of the popover round it. */
export interface CardOptions {
  /** Which of how many notes at these words, from 0. */
  readonly index: number;
  readonly total: number;
  /** Opened by its key: the keys that work in it are named. */
  readonly byKey: boolean;
  /** All wordings are offered, not only the first. */
  readonly all: boolean;
  /** Whether a click counts. */
  readonly counts: (click: Event) => boolean;
  readonly fix: (fix: Fix) => void;
  readonly more: () => void;
  readonly ignore: (how: Ignoring) => void;
  /** Opens the builder with the outcome that the note is about; absent where it cannot help. */
  readonly rewrite?: () => void;
  readonly step: (by: number) => void;
  readonly close: () => void;
}

/** The card that explains a note: what it is about, why, by whose guidance, and what can be done. */
export class NoteCard {
  readonly element: HTMLElement;
  private readonly make: Make;
  private readonly buttons: HTMLElement;
  private readonly said: HTMLElement;
  private readonly acts = new Map<HTMLElement, () => void>();

  constructor(
    document: Document,
    readonly finding: Finding,
    private readonly options: CardOptions,
  ) {
    const make = (this.make = maker(document));
    this.buttons = make('div', 'actions');
    this.said = make('p', 'said');
    this.said.setAttribute('role', 'status');
    this.element = make('div', 'popover');
    this.element.setAttribute('role', 'dialog');
    this.element.setAttribute('aria-label', `Note: ${finding.message}`);
    keepFocus(this.element);
    this.addActions();
    this.element.append(this.top(), this.body());
  }

  /** What can be done, in the order of the buttons. */
  get actions(): readonly CardAction[] {
    return [...this.acts].map(([button, act]) => ({ button, act }));
  }

  say(sentence: string): void {
    this.said.textContent = sentence;
  }

  /** Says what was done with the note; all that is left to do is to undo it. */
  settle(sentence: string, undo: () => void): void {
    this.acts.clear();
    this.buttons.replaceChildren();
    for (const part of this.element.querySelectorAll('.steps, .why, .authority')) part.remove();
    this.buttons.before(this.said);
    const keys = this.element.querySelector('.keys');
    if (keys) keys.textContent = 'Enter undo · Esc close';
    this.say(sentence);
    this.action('action', 'Undo', undo);
  }

  /** Offers a wording that the page did not take. */
  offerCopy(copy: () => void): void {
    for (const { button } of this.actions) if (button.matches('.copy')) this.acts.delete(button);
    this.buttons.querySelector('.copy')?.remove();
    this.action('action copy', copyLabel, copy);
  }

  private addActions(): void {
    const { finding, options } = this;
    const fixes = options.all ? finding.fixes : finding.fixes.slice(0, firstFixes);
    for (const [nth, fix] of fixes.entries())
      this.action(nth === 0 ? 'action first' : 'action', fix.title, () => options.fix(fix));
    if (fixes.length < finding.fixes.length) this.action('action', 'Other ways', options.more);
    const { rewrite } = options;
    if (rewrite) this.action(fixes.length > 0 ? 'action' : 'action first', rewriteLabel, rewrite);
    const word = schoolWord(finding);
    for (const how of word ? (['here', 'word', 'rule'] as const) : (['here', 'rule'] as const))
      this.action('action quiet', ignoringLabels[how](word), () => options.ignore(how));
  }

  private action(className: string, name: string, act: () => void): HTMLElement {
    const button = this.make('button', className, name);
    this.acts.set(button, act);
    onPress(button, (click) => {
      if (this.options.counts(click)) act();
    });
    this.buttons.append(button);
    return button;
  }

  private top(): HTMLElement {
    const { severity, concern } = this.finding;
    const top = this.make('div', 'top');
    top.append(this.make('span', `kind ${severity}`, `${severityLabels[severity]} · ${concernLabels[concern]}`));
    if (this.options.total > 1) top.append(this.steps());
    top.append(closing(this.make, this.options.close));
    return top;
  }

  private steps(): HTMLElement {
    const { index, total, step } = this.options;
    const steps = this.make('span', 'steps');
    steps.append(
      icon(this.make, '‹', 'Previous note', () => step(-1)),
      this.make('span', '', `${index + 1} of ${total}`),
      icon(this.make, '›', 'Next note', () => step(1)),
    );
    return steps;
  }

  private body(): HTMLElement {
    const { finding, make, options } = this;
    const link = make('a', '', finding.authority.cite);
    link.href = finding.authority.url;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    const authority = make('p', 'authority', 'Guidance: ');
    authority.append(link);
    const body = make('div', 'body');
    body.append(make('p', 'message', finding.message), make('p', 'why', finding.why), authority);
    body.append(this.buttons, this.said);
    if (options.byKey)
      body.append(
        make('p', 'keys', `↑ ↓ choose · Enter do it · ${options.total > 1 ? '← → other notes · ' : ''}Esc close`),
      );
    return body;
  }
}

/** A card for one sentence, with nothing to do but to close it, or to copy a wording that the page did not take. */
export function sentenceCard(document: Document, close: () => void, copy?: (click: Event) => void): HTMLElement {
  const make = maker(document);
  const card = make('div', 'popover');
  const top = make('div', 'top');
  top.append(make('p', 'message'), closing(make, close));
  card.append(top);
  if (copy) {
    const button = make('button', 'action', copyLabel);
    onPress(button, copy);
    const body = make('div', 'body');
    body.append(button);
    card.append(body);
  }
  keepFocus(card);
  return card;
}

const presses = new WeakMap<Element, (click: Event) => void>();

function onPress(button: HTMLElement, act: (click: Event) => void): void {
  presses.set(button, act);
  button.addEventListener('click', act);
}

/** Does what the button that an element is or belongs to does at a click, which the page may keep from it. */
export function press(at: Element, click: Event): void {
  const button = at.closest('button');
  if (button) presses.get(button)?.(click);
}

/** The focus, and with it the selection and the on-screen keyboard, stays in the field. */
function keepFocus(card: HTMLElement): void {
  for (const type of ['pointerdown', 'mousedown']) card.addEventListener(type, (event) => event.preventDefault());
}

const closing = (make: Make, close: () => void) => icon(make, '✕', 'Close', close);

function icon(make: Make, sign: string, name: string, act: () => void): HTMLElement {
  const button = make('button', 'icon', sign);
  button.setAttribute('aria-label', name);
  onPress(button, act);
  return button;
}

type Make = ReturnType<typeof maker>;

const maker =
  (document: Document) =>
  <Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text = ''): HTMLElementTagNameMap[Name] => {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    if (element.localName === 'button') element.setAttribute('type', 'button');
    return element;
  };
