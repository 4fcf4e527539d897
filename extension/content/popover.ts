import { severityLabels, concernLabels } from '../../shared/ui/labels';
import type { Finding } from '../../shared/rules/finding';
import type { Fix } from '../../shared/text/span';
import { frameShift, outerFrame, outermost } from './frames';
import { makeOverlay, type Overlay } from './overlay';
import { popoverCss } from './popover.css';

/** Time in which the pointer may travel from the words to the card, in ms. */
const leaveTime = 500;

/** Time before a click counts: one that was meant for something else does nothing; in ms. */
const settleTime = 250;

/** How many wordings are offered at first. */
const firstFixes = 3;

/** What the writer can do from the popover; each answers with a sentence to show, or nothing when all is well. */
export interface PopoverActions {
  readonly fix: (finding: Finding, fix: Fix) => Promise<string | undefined>;
  /** `here`: until the page is loaded again; `always`: on this device. */
  readonly ignore: (finding: Finding, how: 'here' | 'always') => Promise<string | undefined>;
  /** From now on everybody at the school is taken to know the words. */
  readonly schoolWord: (finding: Finding) => Promise<string | undefined>;
}

/** What the popover is opened for. */
export interface Opening {
  readonly findings: readonly Finding[];
  /** The field that has the words; the focus stays there. */
  readonly field: Element;
  /** Where the words of a note stand, in the window of the field; absent where they are out of sight. */
  readonly boxOf: (finding: Finding) => DOMRect | undefined;
  /** By its key: then arrows and Enter are the popover's until it closes. By hovering: it closes when the pointer leaves. */
  readonly how: 'hover' | 'click' | 'key';
}

/** The card that explains a note beside its words. */
export class Popover {
  private overlay: Overlay | undefined;
  private card: HTMLElement | undefined;
  private opening: Opening | undefined;
  /** What each button does. */
  private acts = new Map<HTMLElement, () => void>();
  private openedAt = 0;
  private index = 0;
  private chosen = 0;
  private busy = false;
  /** All wordings are shown, not only the first. */
  private all = false;
  private release: (() => void) | undefined;

  constructor(
    private readonly document: Document,
    private readonly actions: PopoverActions,
  ) {}

  /** The note on show; absent while closed. */
  get showing(): Finding | undefined {
    return this.opening?.findings[this.index];
  }

  /** Whether it was opened by its key. */
  get byKey(): boolean {
    return this.opening?.how === 'key';
  }

  open(opening: Opening): void {
    if (!opening.boxOf(opening.findings[0]!)) return;
    if (opening.how !== 'key' && this.opening?.findings[0] === opening.findings[0]) return;
    this.close();
    this.opening = opening;
    this.openedAt = Date.now();
    this.index = 0;
    this.chosen = 0;
    this.all = false;
    const home = outermost(this.document);
    this.overlay = makeOverlay(home, popoverCss);
    this.overlay.attachNear(
      home === this.document ? opening.field : (outerFrame(this.document) ?? home.documentElement),
    );
    this.overlay.raise();
    this.render();
    this.release = this.listen(home);
  }

  close(): void {
    this.release?.();
    this.overlay?.remove();
    this.busy = false;
    this.release = this.overlay = this.card = this.opening = undefined;
  }

  /** Whether an event happened on the card itself. */
  holds(event: Event): boolean {
    const host = this.overlay?.root.host;
    return host !== undefined && event.composedPath().includes(host);
  }

  private render(): void {
    const { overlay, opening, showing } = this;
    if (!overlay || !opening || !showing) return;
    const make = maker(overlay.root.ownerDocument);
    this.card?.remove();
    const several = opening.findings.length > 1;
    const said = make('p', 'said');
    said.setAttribute('role', 'status');
    const tell = (answer: Promise<string | undefined>) => {
      this.busy = true;
      void answer.then((sentence) => {
        this.busy = false;
        if (!sentence) this.close();
        else if (this.showing === showing) said.textContent = sentence;
      });
    };

    this.acts = new Map();
    const press = (button: HTMLElement, act: () => void) => {
      this.acts.set(button, act);
      button.addEventListener('click', (event) => {
        if (event.isTrusted && this.isSeen()) act();
      });
      return button;
    };
    const actions = make('div', 'actions');
    const fixes = this.all ? showing.fixes : showing.fixes.slice(0, firstFixes);
    for (const [nth, fix] of fixes.entries()) {
      const button = make('button', nth === 0 ? 'action first' : 'action', fix.title);
      press(button, () =>
        tell(
          this.actions.fix(showing, fix).then((problem) => {
            actions.querySelector('.copy')?.remove();
            const copy = make('button', 'action copy', 'Copy the wording');
            if (problem) actions.append(press(copy, () => this.copy(fix, said)));
            return problem;
          }),
        ),
      );
      actions.append(button);
    }
    if (fixes.length < showing.fixes.length) {
      const more = make('button', 'action', 'More wordings');
      press(more, () => {
        this.all = true;
        this.render();
        this.chooseAction(firstFixes);
      });
      actions.append(more);
    }
    const quiet = (name: string, title: string, act: () => Promise<string | undefined>) => {
      const button = make('button', 'action quiet', name);
      button.title = title;
      press(button, () => tell(act()));
      actions.append(button);
    };
    quiet('Ignore here', 'Not again until the page is loaded again', () => this.actions.ignore(showing, 'here'));
    quiet('Ignore always', 'Do not show this note about these words again', () =>
      this.actions.ignore(showing, 'always'),
    );
    if (showing.concern === 'jargon' && isWord(showing.quote))
      quiet('School word', 'Every family at the school knows these words: no notes about them', () =>
        this.actions.schoolWord(showing),
      );

    const link = make('a', '', showing.authority.cite);
    link.href = showing.authority.url;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    const authority = make('p', 'authority', 'Guidance: ');
    authority.append(link);

    const close = make('button', 'icon', '✕');
    close.setAttribute('aria-label', 'Close');
    close.addEventListener('click', () => this.close());
    const kind = make(
      'span',
      `kind ${showing.severity}`,
      `${severityLabels[showing.severity]} · ${concernLabels[showing.concern]}`,
    );
    const top = make('div', 'top');
    top.append(kind, ...(several ? [this.steps(make, opening.findings.length)] : []), close);

    const body = make('div', 'body');
    body.append(make('p', 'message', showing.message), make('p', 'why', showing.why), authority, actions, said);
    if (this.byKey)
      body.append(make('p', 'keys', `↑ ↓ choose · Enter do it · ${several ? '← → other notes · ' : ''}Esc close`));

    const card = make('div', 'popover');
    card.setAttribute('role', 'dialog');
    card.setAttribute('aria-label', `Note: ${showing.message}`);
    // The focus, and with it the selection and the on-screen keyboard, stays in the field.
    card.addEventListener('pointerdown', (event) => event.preventDefault());
    card.addEventListener('mousedown', (event) => event.preventDefault());
    card.append(top, body);
    overlay.root.append(card);
    this.card = card;
    this.chooseAction(0);
    this.place();
    if (this.byKey) this.announce(make, showing);
  }

  /** The focus stays in the field, so a screen reader hears of the card by a live region only. */
  private announce(make: Make, { message, why }: Finding): void {
    const { overlay } = this;
    const region = overlay?.root.querySelector('.unseen') ?? make('p', 'unseen');
    region.setAttribute('role', 'status');
    region.textContent = '';
    overlay?.root.append(region);
    setTimeout(() => (region.textContent = `Note: ${message} ${why}`), 60);
  }

  private steps(make: Make, total: number): HTMLElement {
    const steps = make('span', 'steps');
    const step = (by: number, sign: string, name: string) => {
      const button = make('button', 'icon', sign);
      button.setAttribute('aria-label', name);
      button.addEventListener('click', () => this.step(by));
      return button;
    };
    steps.append(
      step(-1, '‹', 'Previous note'),
      make('span', '', `${this.index + 1} of ${total}`),
      step(1, '›', 'Next note'),
    );
    return steps;
  }

  private copy(fix: Fix, said: HTMLElement): void {
    const words = fix.edits.map(({ insert }) => insert).join('\n');
    void this.document.defaultView!.navigator.clipboard.writeText(words).then(
      () => (said.textContent = 'Copied. Paste it over the marked words.'),
      () => (said.textContent = `The page does not allow copying. The wording is: ${words}`),
    );
  }

  /** Whether the writer can have seen the card that was clicked: a page may make it see-through under its own bait. */
  private isSeen(): boolean {
    if (Date.now() - this.openedAt < settleTime) return false;
    const host = this.overlay?.root.host;
    if (!host?.isConnected) return false;
    const styleOf = (element: Element) => element.ownerDocument.defaultView!.getComputedStyle(element);
    const { filter, clipPath, visibility } = styleOf(host);
    if ([filter, clipPath].some((value) => value && value !== 'none') || visibility === 'hidden') return false;
    // A page may be dark by a filter, but it is never see-through as a whole.
    for (let at: Element | null = host; at; at = at.parentElement)
      if (Number(styleOf(at).opacity || 1) < 0.9) return false;
    return true;
  }

  private step(by: number): void {
    const total = this.opening?.findings.length ?? 1;
    this.index = (this.index + by + total) % total;
    this.all = false;
    this.render();
  }

  private buttons(): HTMLElement[] {
    return [...(this.card?.querySelectorAll<HTMLElement>('.action') ?? [])];
  }

  private chooseAction(nth: number): void {
    const buttons = this.buttons();
    this.chosen = (nth + buttons.length) % buttons.length;
    buttons.forEach((button, index) => button.classList.toggle('active', this.byKey && index === this.chosen));
  }

  /** Below the words, or above where there is no room; in the coordinates of the window that shows the card. */
  private place(): void {
    const { card, opening, document } = this;
    if (!card || !opening) return;
    const view = card.ownerDocument.defaultView!;
    const words = opening.boxOf(opening.findings[this.index]!);
    if (!words) return;
    const shift = frameShift(document);
    const box = { left: words.left + shift.x, top: words.top + shift.y, bottom: words.bottom + shift.y };
    const { width, height } = card.getBoundingClientRect();
    const left = Math.max(8, Math.min(box.left, view.innerWidth - width - 8));
    const under = box.bottom + 8;
    const top = under + height <= view.innerHeight - 8 ? under : box.top - height - 8;
    card.style.left = `${left}px`;
    card.style.top = `${Math.max(8, Math.min(top, view.innerHeight - height - 8))}px`;
  }

  private listen(home: Document): () => void {
    const documents = new Set([home, this.document]);
    const away = (event: Event) => {
      // A change under way may scroll the field; the card stays to say what became of it.
      if (!this.holds(event) && !this.busy) this.close();
    };
    const key = (event: KeyboardEvent) => {
      if (this.takesKey(event)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    };
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const leave = (event: Event) => {
      clearTimeout(leaving);
      if (this.opening?.how === 'hover' && !this.holds(event) && !this.isOverWords(event as PointerEvent))
        leaving = setTimeout(() => this.close(), leaveTime);
    };
    for (const one of documents) {
      one.defaultView!.addEventListener('pointermove', leave, true);
      one.defaultView!.addEventListener('pointerdown', away, true);
      one.defaultView!.addEventListener('scroll', away, true);
      one.defaultView!.addEventListener('keydown', key, true);
    }
    return () => {
      clearTimeout(leaving);
      for (const one of documents) {
        one.defaultView?.removeEventListener('pointermove', leave, true);
        one.defaultView?.removeEventListener('pointerdown', away, true);
        one.defaultView?.removeEventListener('scroll', away, true);
        one.defaultView?.removeEventListener('keydown', key, true);
      }
    };
  }

  private isOverWords({ target, clientX, clientY }: PointerEvent): boolean {
    const box = this.showing && this.opening?.boxOf(this.showing);
    if (!box || (target as Partial<Node> | null)?.ownerDocument !== this.document) return false;
    const near = 6;
    return (
      clientX > box.left - near && clientX < box.right + near && clientY > box.top - near && clientY < box.bottom + near
    );
  }

  /** Escape closes; arrows and Enter only in a card opened by its key. All other keys are the page's. */
  private takesKey({ key, isTrusted, isComposing, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
    if (!isTrusted || isComposing || ctrlKey || altKey || metaKey) return false;
    if (key === 'Escape') {
      this.close();
      return true;
    }
    if (!this.byKey) return false;
    if (key === 'ArrowDown') this.chooseAction(this.chosen + 1);
    else if (key === 'ArrowUp') this.chooseAction(this.chosen - 1);
    else if (key === 'ArrowRight' && this.opening!.findings.length > 1) this.step(1);
    else if (key === 'ArrowLeft' && this.opening!.findings.length > 1) this.step(-1);
    else if (key === 'Enter') {
      if (this.isSeen()) this.acts.get(this.buttons()[this.chosen]!)?.();
    } else return false;
    return true;
  }
}

/** What can be a school's word: a name or term, not a sentence. */
const isWord = (quote: string) => quote.trim() !== '' && quote.length <= 60 && quote.split(/\s+/).length <= 4;

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
