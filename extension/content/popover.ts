import { HostError } from '../../shared/host';
import type { Ignoring } from '../../shared/ignoring';
import type { Finding } from '../../shared/rules/finding';
import type { Fix } from '../../shared/text/span';
import { inOutermost, outerFrame, outermost } from './frames';
import { firstFixes, NoteCard, press, sentenceCard } from './note-card';
import { makeOverlay, type Overlay } from './overlay';
import { popoverCss } from './popover.css';

/** Time in which the pointer may travel from the words to the card, in ms. */
const leaveTime = 500;

/** Time before a click counts: one that was meant for something else does nothing; in ms. */
const settleTime = 250;

/** Time in which a scroll is taken for what brought the words into sight, smoothly perhaps; in ms. */
const bringTime = 1000;

/** A card that is lower than this cannot be read: it covers the words that it is about, where there is no more room; in px. */
const leastHeight = 160;

/** What was done, in a sentence, and how to take it back. */
export interface Done {
  readonly said: string;
  readonly undo: () => Promise<void>;
}

/** What the writer can do from the popover. */
export interface PopoverActions {
  /** Answers with a sentence where the page did not take it. */
  readonly fix: (finding: Finding, fix: Fix) => Promise<string | undefined>;
  readonly ignore: (finding: Finding, how: Ignoring) => Promise<Done>;
  /** Whether the builder can help with what a note is about. */
  readonly canRewrite: (finding: Finding) => boolean;
  /** Opens the builder; answers with a sentence where the writer has to do more for it. */
  readonly rewrite: (finding: Finding) => Promise<string | undefined>;
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

/** Shows the card of a note beside its words, outside of the page's own tree. */
export class Popover {
  private overlay: Overlay | undefined;
  private card: NoteCard | undefined;
  private opening: Opening | undefined;
  /** A card that is one sentence, and the field that it stands beside. */
  private told: { readonly card: HTMLElement; readonly field: Element } | undefined;
  private openedAt = 0;
  /** When the words of the note were last brought into sight. */
  private broughtAt = 0;
  /** Where the words of the note stood last. */
  private words: DOMRect | undefined;
  private index = 0;
  private chosen = 0;
  private busy = false;
  /** The note is gone; the card says so and offers to undo it. */
  private done = false;
  /** All wordings are shown, not only the first. */
  private all = false;
  private release: (() => void) | undefined;
  private left = false;

  constructor(
    private readonly document: Document,
    private readonly actions: PopoverActions,
  ) {}

  /** The note on show; absent while closed, and once it is ignored. */
  get showing(): Finding | undefined {
    return this.done ? undefined : this.opening?.findings[this.index];
  }

  /** Whether it was opened by its key. */
  get byKey(): boolean {
    return this.opening?.how === 'key';
  }

  /** Says one sentence beside a field, where there is no note to open; the wording of `fix` can be copied. */
  say(field: Element, sentence: string, fix?: Fix): void {
    this.close();
    if (this.left) return;
    const root = this.raise(field);
    const tell = (said: string) => {
      this.announce(root, said);
      card.querySelector('.message')!.textContent = said;
      this.place();
    };
    const copy = fix && ((click: Event) => click.isTrusted && this.isSeen() && this.copy(fix, tell));
    const card = sentenceCard(root.ownerDocument, () => this.close(), copy);
    root.append(card);
    this.told = { card, field };
    tell(sentence);
  }

  open(opening: Opening): void {
    if (!opening.boxOf(opening.findings[0]!)) return;
    if (opening.how !== 'key' && this.opening?.findings[0] === opening.findings[0]) return;
    // The card that says what becomes of a note stays, whatever it uncovers when it becomes smaller.
    if ((this.busy || this.done) && opening.how === 'hover') return;
    this.close();
    this.opening = opening;
    this.index = 0;
    this.chosen = 0;
    this.all = false;
    this.raise(opening.field);
    this.render();
  }

  /** Makes the tree for a card, above all else in the page. */
  private raise(field: Element): ShadowRoot {
    const home = outermost(this.document);
    const overlay = (this.overlay = makeOverlay(home, popoverCss));
    overlay.attachNear(home === this.document ? field : (outerFrame(this.document) ?? home.documentElement));
    overlay.raise();
    this.openedAt = Date.now();
    this.release = this.listen(home);
    return overlay.root;
  }

  close(): void {
    this.release?.();
    this.overlay?.remove();
    this.busy = this.done = false;
    this.broughtAt = 0;
    this.release = this.overlay = this.card = this.opening = this.told = this.words = undefined;
  }

  /** Closes it for good: nothing is said any more of what is still under way. */
  leave(): void {
    this.close();
    this.left = true;
  }

  /** Whether an event happened on the card itself. */
  holds(event: Event): boolean {
    const host = this.overlay?.root.host;
    return host !== undefined && event.composedPath().includes(host);
  }

  private render(): void {
    const { overlay, opening, showing } = this;
    if (!overlay || !opening || !showing) return;
    this.card?.element.remove();
    const { actions } = this;
    const tell = (card: NoteCard, answer: Promise<string | undefined>, fix?: Fix) => {
      this.busy = true;
      void answer.then((problem) => {
        if (problem) this.sayOf(card, opening.field, problem, fix);
        else if (this.card === card) this.close();
      });
    };
    const card = new NoteCard(overlay.root.ownerDocument, showing, {
      index: this.index,
      total: opening.findings.length,
      byKey: this.byKey,
      all: this.all,
      counts: (click) => click.isTrusted && this.takesOrders(),
      fix: (fix) => tell(card, actions.fix(showing, fix), fix),
      more: () => {
        this.all = true;
        this.render();
        this.choose(firstFixes);
      },
      ignore: (how) => this.settle(card, opening.field, actions.ignore(showing, how)),
      ...(actions.canRewrite(showing) && { rewrite: () => tell(card, actions.rewrite(showing)) }),
      step: (by) => this.step(by),
      close: () => this.close(),
    });
    overlay.root.append(card.element);
    this.card = card;
    this.choose(0);
    if (this.byKey) this.broughtAt = Date.now();
    this.place();
    if (this.byKey)
      this.announce(overlay.root, `Note: ${showing.message} ${showing.why} Enter: ${this.chosenButton?.textContent}.`);
  }

  /** The card stays to say what became of the note, until the writer goes on. */
  private settle(card: NoteCard, field: Element, answer: Promise<Done>): void {
    this.busy = this.done = true;
    // The card becomes smaller under the pointer: that is no leaving.
    if (this.opening?.how === 'hover') this.opening = { ...this.opening, how: 'click' };
    const failed = (cause: unknown) =>
      this.sayOf(card, field, cause instanceof HostError ? cause.message : 'This could not be done. Try again.');
    const isOpen = () => this.card === card;
    answer.then(
      ({ said, undo }) => {
        if (!isOpen()) return;
        this.busy = false;
        card.settle(said, () => {
          this.busy = true;
          undo().then(() => isOpen() && this.close(), failed);
        });
        this.choose(0);
        this.place();
      },
      (cause: unknown) => {
        // The note is as it was.
        if (isOpen()) this.done = false;
        failed(cause);
      },
    );
  }

  /** Says in its card what could not be done; beside the field, where the writer closed it meanwhile or opened another. What a fix would have written can be copied. */
  private sayOf(card: NoteCard, field: Element, problem: string, fix?: Fix): void {
    if (this.card !== card) {
      this.say(field, problem, fix);
      return;
    }
    this.busy = false;
    if (fix) card.offerCopy(() => this.copy(fix, (said) => card.say(said)));
    card.say(problem);
    this.place();
  }

  /** The focus stays in the field, so a screen reader hears of the card by a live region only. */
  private announce(root: ShadowRoot, sentence: string): void {
    const region = root.querySelector('.unseen') ?? root.ownerDocument.createElement('p');
    region.className = 'unseen';
    region.setAttribute('role', 'status');
    region.textContent = '';
    root.append(region);
    setTimeout(() => (region.textContent = sentence), 60);
  }

  private copy(fix: Fix, tell: (said: string) => void): void {
    const words = fix.edits.map(({ insert }) => insert).join('\n');
    void copying(this.document.defaultView!.navigator, words).then(tell);
  }

  /** Whether a click or key does something: once, however often it comes. */
  private takesOrders(): boolean {
    return !this.busy && this.isSeen();
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
    if (this.busy || this.done) return;
    this.index = (this.index + by + total) % total;
    this.all = false;
    this.render();
  }

  private choose(nth: number): void {
    const actions = this.card?.actions ?? [];
    this.chosen = (nth + actions.length) % actions.length;
    actions.forEach(({ button }, index) => button.classList.toggle('active', this.byKey && index === this.chosen));
  }

  /** What Enter would press. */
  private get chosenButton(): HTMLElement | undefined {
    return this.card?.actions[this.chosen]?.button;
  }

  /** Chooses by an arrow: a low window shows a part of the card only, and a screen reader none. */
  private chooseByKey(nth: number): void {
    this.choose(nth);
    this.chosenButton?.scrollIntoView({ block: 'nearest' });
    this.announce(this.overlay!.root, `Enter: ${this.chosenButton?.textContent}.`);
  }

  private place(): void {
    const { opening, told } = this;
    if (told?.field.isConnected) this.stand(told.card, told.field.getBoundingClientRect());
    const card = this.card?.element;
    if (!card || !opening) return;
    // The words of a note that is gone are marked no more: the card stays by them.
    this.words = opening.boxOf(opening.findings[this.index]!) ?? this.words;
    if (this.words) this.stand(card, this.words);
  }

  /**
   * Below the words, or above where there is no room, or where there is more of it: there the card scrolls, as long as
   * something of it can be read. In the coordinates of the window that shows the card.
   */
  private stand(card: HTMLElement, words: DOMRect): void {
    const view = card.ownerDocument.defaultView!;
    const box = inOutermost(this.document, words);
    card.style.maxHeight = '';
    const { width, height } = card.getBoundingClientRect();
    // A scroll bar is no room.
    const { clientWidth } = card.ownerDocument.documentElement;
    const left = Math.max(8, Math.min(box.left, clientWidth - width - 8));
    const rooms = { under: view.innerHeight - box.bottom - 16, over: box.top - 16 };
    const isUnder = height <= rooms.under || (height > rooms.over && rooms.under >= rooms.over);
    const room = isUnder ? rooms.under : rooms.over;
    const high = room >= leastHeight ? Math.min(height, room) : height;
    const top = isUnder ? box.bottom + 8 : box.top - high - 8;
    if (high < height) card.style.maxHeight = `${high}px`;
    card.style.left = `${left}px`;
    card.style.top = `${Math.max(8, Math.min(top, view.innerHeight - high - 8))}px`;
  }

  private listen(home: Document): () => void {
    const documents = new Set([home, this.document]);
    const away = (event: Event) => {
      // A change under way may scroll the field; the card stays to say what became of it.
      if (this.holds(event) || this.busy) return;
      if (event.type === 'scroll' && Date.now() - this.broughtAt < bringTime) this.place();
      else this.close();
    };
    const key = (event: KeyboardEvent) => {
      if (this.takesKey(event)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    };
    // A page that lets nobody click outside of its own window keeps clicks from all that they are meant for.
    const click = (event: MouseEvent) => {
      const root = event.isTrusted && this.holds(event) ? this.overlay?.root : undefined;
      const at = root?.elementFromPoint(event.clientX, event.clientY);
      if (!at || !root?.contains(at)) return;
      event.stopImmediatePropagation();
      press(at, event);
    };
    // The panel that opens beside the page makes it narrower; the marks are laid anew in the same frame, before.
    const resized = () => void home.defaultView?.requestAnimationFrame(() => this.place());
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const leave = (event: Event) => {
      clearTimeout(leaving);
      if (this.opening?.how === 'hover' && !this.holds(event) && !this.isOverWords(event as PointerEvent))
        leaving = setTimeout(() => this.close(), leaveTime);
    };
    home.defaultView!.addEventListener('click', click, true);
    home.defaultView!.addEventListener('resize', resized);
    for (const one of documents) {
      one.defaultView!.addEventListener('pointermove', leave, true);
      one.defaultView!.addEventListener('pointerdown', away, true);
      one.defaultView!.addEventListener('scroll', away, true);
      one.defaultView!.addEventListener('keydown', key, true);
    }
    return () => {
      clearTimeout(leaving);
      home.defaultView?.removeEventListener('click', click, true);
      home.defaultView?.removeEventListener('resize', resized);
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
  private takesKey({ key, isTrusted, isComposing, repeat, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
    if (!isTrusted || isComposing || ctrlKey || altKey || metaKey) return false;
    if (key === 'Escape') {
      this.close();
      return true;
    }
    if (!this.byKey) return false;
    if (key === 'ArrowDown') this.chooseByKey(this.chosen + 1);
    else if (key === 'ArrowUp') this.chooseByKey(this.chosen - 1);
    else if (key === 'ArrowRight' && this.opening!.findings.length > 1) this.step(1);
    else if (key === 'ArrowLeft' && this.opening!.findings.length > 1) this.step(-1);
    else if (key === 'Enter') {
      if (!repeat && this.takesOrders()) this.card?.actions[this.chosen]?.act();
    } else return false;
    return true;
  }
}

/** Copies words; gives the sentence that says what came of it. Pages without https have no clipboard. */
export async function copying({ clipboard }: Partial<Pick<Navigator, 'clipboard'>>, words: string): Promise<string> {
  try {
    if (clipboard) {
      await clipboard.writeText(words);
      return 'Copied. Paste it over the marked words.';
    }
  } catch {
    // The page forbids it.
  }
  return `The page does not allow copying. The wording is: ${words}`;
}
