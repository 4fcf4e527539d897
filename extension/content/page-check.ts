import { HostError } from '../../shared/host';
import type { Plan } from '../../shared/plan/plan';
import type { Finding } from '../../shared/rules/finding';
import type { Draft } from '../../shared/text/draft';
import type { Fix } from '../../shared/text/span';
import type { Composing } from './composing';
import { mostBlocks } from './field-blocks';
import type { Fields } from './fields';
import { formPage } from './form-page';
import type { Knowledge } from './knowledge';
import type { PageHost } from './page-host';
import type { Painter } from './painter';
import type { Popover } from './popover';
import type { ContentPorts, ContentState, DraftHere } from './ports';
import { framePlace } from './reading-order';

/** Pause in the writing after which the words are checked, in ms. */
export const pause = 400;

/** Lets the page have its turn. */
export const pageTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** What stands for one document of a page while its notes run. */
export interface PageParts {
  readonly document: Document;
  readonly host: PageHost;
  readonly fields: Fields;
  readonly knowledge: Knowledge;
  readonly composing: Composing;
  readonly painter: Painter;
  readonly popover: Popover;
  /** Fetches what a check needs; false where it cannot be had. */
  readonly prepare: () => Promise<boolean>;
  /** Aborted once nothing may be listened to, shown or told any more. */
  readonly stopped: AbortSignal;
}

interface Parts extends PageParts {
  readonly ports: Pick<ContentPorts, 'alive' | 'report'>;
  /** Takes all marks off the page. */
  readonly unmark: () => void;
  /** The extension is gone: everything is taken off the page. */
  readonly leave: () => void;
}

/** The check of a page's fields: when it runs, what it found, and whether the page still holds the words that it read. */
export class PageCheck {
  /** When a field last had the focus, in ms since 1970; 0 for never. */
  focusedAt = 0;
  private findings: readonly Finding[] = [];
  /** What they were found in. */
  private reviewed: Plan | undefined;
  /** What was checked last, and the elements that it stands in. */
  private checked: { readonly draft: Draft; readonly text: string; readonly elements: readonly Element[] } | undefined;
  /** What was told of it. */
  private reported: Omit<ContentState, 'because' | 'focusedAt'> = { fields: 0, notes: 0 };
  /** Words came that no check has seen yet: one is on its way, and the marks stay until it is done. */
  private typed = false;
  /** A change of ours is under way: the note stays open to say what became of it. */
  private fixing = false;
  /** How many checks were begun, and the last of them. */
  private begun = 0;
  private last = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly parts: Parts) {}

  /** The plan of the last check; undefined where there was nothing to check. */
  get plan(): Plan | undefined {
    return this.reviewed;
  }

  /** Checks the page; of checks that overlap only the last one shows anything, and all end with it. */
  run(because: ContentState['because'] = 'changed'): Promise<void> {
    return (this.last = this.once(because, ++this.begun));
  }

  /** After a pause, and then when the page has nothing better to do: typing never waits. */
  soon(): void {
    const view = this.parts.document.defaultView!;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (typeof view.requestIdleCallback === 'function')
        view.requestIdleCallback(() => void this.run(), { timeout: 1000 });
      else void this.run();
    }, pause);
  }

  /** There is nothing to check, or nothing to check it by. */
  reportNothing(because: ContentState['because']): void {
    const { stopped, fields, knowledge, ports } = this.parts;
    if (stopped.aborted) return;
    const trouble = fields.any() ? knowledge.trouble : undefined;
    ports.report({ because, fields: 0, notes: 0, focusedAt: this.focusedAt, ...(trouble && { trouble }) });
  }

  /** Keeps the marks on their words; takes them off when the page swapped the words for others. */
  follow(): void {
    const { ports, painter, composing, host, leave } = this.parts;
    if (!ports.alive()) {
      leave();
      return;
    }
    // A page that put the same words back has the marks put back; other words are checked afresh.
    if (!painter.follow() && !composing.isUnderWay() && this.compare()) void host.mark(this.findings);
  }

  /** Whether the page holds what was checked. */
  isCurrent(): boolean {
    return !this.typed && this.compare();
  }

  /** Whether the fields hold other words than were checked, and nobody said so: of a page that keeps what is typed to itself. */
  hasUnheardWords(): boolean {
    const { composing, host } = this.parts;
    if (!this.checked || this.typed || this.fixing || composing.isUnderWay()) return false;
    return textOfDraft(host.snapshot()) !== this.checked.text;
  }

  /** The writer changed the words of a field. */
  wrote(): void {
    const { composing, popover, host } = this.parts;
    this.typed = true;
    if (!composing.isUnderWay()) this.soon();
    if (!this.fixing) popover.close();
    host.changed();
  }

  /** Puts a fix into the page; resolves to what is said of it, undefined where it is in. */
  async fix(finding: Finding, { edits }: Fix): Promise<string | undefined> {
    this.fixing = true;
    try {
      const applied = await this.parts.host.apply(edits);
      if (applied === 'applied') {
        this.findings = this.findings.filter((one) => one !== finding);
        await this.run();
        return undefined;
      }
      if (applied === 'partial') return 'The page took only part of the change. Use undo in the field to take it back.';
      // The card is of words that are gone: what is said of it stands alone.
      this.typed = true;
      this.startAgain();
      return 'These words have changed since they were checked. Nothing was changed.';
    } catch (cause) {
      return cause instanceof HostError ? cause.message : 'The change could not be made here.';
    } finally {
      this.fixing = false;
    }
  }

  /** What the fields hold; while letters are composed, what they held before. */
  read(): DraftHere {
    const { document, composing, host } = this.parts;
    const { draft, elements } =
      composing.isUnderWay() && this.checked ? this.checked : { draft: host.snapshot(), elements: host.elements() };
    return {
      ...draft,
      blocks: draft.blocks.slice(0, mostBlocks),
      ...framePlace(document, elements.slice(0, mostBlocks)),
    };
  }

  /** No check that waits for its time runs any more. */
  cancel(): void {
    clearTimeout(this.timer);
  }

  private async once(because: ContentState['because'], time: number): Promise<void> {
    const { document, ports, host, knowledge, composing, popover, prepare, stopped, leave } = this.parts;
    /** Asked anew behind every wait: the page may have been left meanwhile. */
    const isStopped = () => stopped.aborted;
    this.cancel();
    if (!ports.alive()) {
      leave();
      return;
    }
    if (!(await prepare())) {
      this.reportNothing(because);
      return;
    }
    if (isStopped()) return;
    if (time !== this.begun) return this.last;
    if (composing.isUnderWay()) {
      this.soon();
      // Whoever asked does not wait until the letters are done.
      if (because === 'asked') this.report(because);
      return;
    }
    const { draft, company, fields } = host.withCompany();
    const text = textOfDraft(draft);
    const whole = { blocks: [...draft.blocks, ...company] };
    const wanted = () => !isStopped();
    const reviewed =
      draft.blocks.length > 0 ? await knowledge.reviewOnce(whole, { rest: pageTurn, wanted }) : undefined;
    if (isStopped()) return;
    if (time !== this.begun) return this.last;
    // Words that came meanwhile are checked with those that follow.
    if (composing.isUnderWay() || textOfDraft(host.snapshot()) !== text) {
      this.soon();
      return;
    }
    this.typed = false;
    this.checked = { draft, text, elements: host.elements() };
    // What is missing from a page or frame need not be missing from the plan: only the panel sees the whole.
    this.reviewed = reviewed?.plan;
    this.findings = (reviewed?.findings ?? []).filter(({ place }) => host.holds(place));
    await host.mark(this.findings);
    // Switched off meanwhile: nothing is counted here any more.
    if (isStopped()) return;
    const { showing } = popover;
    if (showing && !this.findings.some(({ key }) => key === showing.key)) popover.close();
    const at = reviewed && formPage(document, reviewed.plan, knowledge.salt);
    const { trouble } = knowledge;
    this.reported = { fields, notes: this.findings.length, ...(trouble && { trouble }), ...(at && { at }) };
    this.report(because);
  }

  private report(because: ContentState['because']): void {
    this.parts.ports.report({ ...this.reported, because, focusedAt: this.focusedAt });
  }

  /** The whole look that `follow` is too frequent for: also the words of rich fields and fields that came or went. */
  private compare(): boolean {
    const { composing, host } = this.parts;
    const same = composing.isUnderWay() || textOfDraft(host.snapshot()) === this.checked?.text;
    if (!same) this.startAgain();
    return same;
  }

  private startAgain(): void {
    const { unmark, popover, host } = this.parts;
    unmark();
    // A sentence that answers the writer is of no words.
    if (popover.showing) popover.close();
    host.changed();
    this.soon();
  }
}

const textOfDraft = ({ blocks }: Draft) => blocks.map(({ id, text }) => `${id}\t${text}`).join('\n');
