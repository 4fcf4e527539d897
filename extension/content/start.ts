import { HostError } from '../../shared/host';
import { ignoredSentences, schoolWord } from '../../shared/ignoring';
import { outcomeToRewrite } from '../../shared/outcome-to-rewrite';
import type { Plan } from '../../shared/plan/plan';
import type { Finding } from '../../shared/rules/finding';
import type { Draft } from '../../shared/text/draft';
import type { Fix } from '../../shared/text/span';
import { Composing } from './composing';
import { takesCaret, type Editable } from './field';
import { mostBlocks } from './field-blocks';
import { Fields } from './fields';
import { formPage } from './form-page';
import { frameOf } from './frames';
import { Knowledge } from './knowledge';
import { openNextNote, openNotesAt } from './open-notes';
import { MenuField } from './menu-field';
import { makeOverlay } from './overlay';
import { PageHost } from './page-host';
import { framePlace } from './reading-order';
import { mirrorCss } from './highlight.css';
import { canPaint, Painter, type Mark } from './painter';
import { Popover } from './popover';
import type { Content, ContentPorts, ContentState, DraftHere, FieldsHere } from './ports';
import { siteOf } from './mapping';
import { focusedIn, whenEntered } from './waiting';
import { whenMoved } from './when-moved';

/** Pause in the writing after which the words are checked, in ms. */
const pause = 400;
const openPanelYourself = 'The outcome waits in the panel. If you do not see the panel, press Alt+Shift+O.';
/** Lets the page have its turn. */
const pageTurn = () => new Promise<void>((resolve) => setTimeout(resolve));
/** How long after a click or key the page is looked at again, in ms: it may fetch what it shows next. */
const looks = [300, 1200, 3000];
/** How long the pointer rests on marked words before the note opens, in ms. */
const hover = 450;

/** Runs the notes of one document of a page. Until a plan field gets the focus it only listens for that. */
export function startContent(document: Document, ports: ContentPorts): Content {
  const view = document.defaultView!;
  const stopped = new AbortController();
  const knowledge = new Knowledge(document, ports);
  let findings: readonly Finding[] = [];
  /** What they were found in. */
  let plan: Plan | undefined;
  let focusedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let caretRests: ReturnType<typeof setTimeout> | undefined;
  let later: readonly ReturnType<typeof setTimeout>[] = [];
  /** Words came that no check has seen yet: one is on its way, and the marks stay until it is done. */
  let typed = false;
  /** What was checked last, and the elements that it stands in. */
  let checked: { readonly draft: Draft; readonly text: string; readonly elements: readonly Element[] } | undefined;
  /** What was told of it. */
  let reported: Omit<ContentState, 'because' | 'focusedAt'> = { fields: 0, notes: 0 };
  /** How many checks were begun, and the last of them. */
  let checks = 0;
  let lastCheck = Promise.resolve();
  let watching = false;
  /** A change of ours is under way: the note stays open to say what became of it. */
  let fixing = false;

  const composing = new Composing();
  const overlay = makeOverlay(document, mirrorCss);
  const painter = new Painter(document, overlay, ports.styleDocument);
  const moved = whenMoved(document, () => follow());
  /** Fetches what a check needs; false where it cannot be had. */
  const prepare = async () => (await knowledge.prepare()) && !stopped.signal.aborted;
  const planNow = async (draft: Draft) => {
    if (!(await prepare())) throw new HostError('gone', 'The page could not be checked. Load it again.');
    // Of a long plan, too, the page has its turn meanwhile.
    const reviewed = await knowledge.reviewInSlices(draft, { rest: pageTurn, wanted: () => !stopped.signal.aborted });
    if (!reviewed) throw new HostError('gone', 'The page could not be checked. Load it again.');
    return reviewed.plan;
  };
  const fields = new Fields(document, knowledge.telling, knowledge.meaning);
  const paint = (marks: readonly Mark[]) => {
    painter.paint(marks);
    moved.watch(painter.fields);
    if (marks.length > 0) watchPage();
  };
  const host = new PageHost({
    fields,
    plan: planNow,
    paint,
    bring: (words) => painter.bring(words),
    inPage: ports.inPage,
  });

  const popover = new Popover(document, {
    fix: (finding: Finding, fix: Fix) => applyFix(finding, fix),
    ignore: async (finding, how) => {
      const word = schoolWord(finding);
      const keep = async (off: boolean) => {
        await ports.ignore(how, { here: finding.key, rule: finding.rule, word: word ?? '' }[how], off);
        // What is stored is told by an event, too, which may come late.
        knowledge.forget();
        await check();
      };
      await keep(false);
      return { said: ignoredSentences[how](word), undo: () => keep(true) };
    },
    canRewrite: (finding) =>
      ports.openBuilder !== undefined && plan !== undefined && outcomeToRewrite(plan, finding) !== undefined,
    rewrite: async ({ place }) => {
      menu.rewrite('missing' in place ? undefined : place);
      return (await ports.openBuilder?.()) ? undefined : openPanelYourself;
    },
  });

  const shown = { document, painter, popover };
  const menu = new MenuField({
    ...shown,
    host,
    fields,
    knowledge,
    check: () => {
      watchPage();
      return check();
    },
  });

  async function applyFix(finding: Finding, fix: Fix): Promise<string | undefined> {
    fixing = true;
    try {
      const applied = await host.apply(fix.edits);
      if (applied === 'applied') {
        findings = findings.filter((one) => one !== finding);
        await check();
        return undefined;
      }
      if (applied === 'partial') return 'The page took only part of the change. Use undo in the field to take it back.';
      // The card is of words that are gone: what is said of it stands alone.
      typed = true;
      startAgain();
      return 'These words have changed since they were checked. Nothing was changed.';
    } catch (cause) {
      return cause instanceof HostError ? cause.message : 'The change could not be made here.';
    } finally {
      fixing = false;
    }
  }

  /** Checks the page; of checks that overlap only the last one shows anything, and all end with it. */
  function check(because: ContentState['because'] = 'changed'): Promise<void> {
    return (lastCheck = checkOnce(because, ++checks));
  }

  /** Asked anew behind every wait: the page may have been left meanwhile. */
  const isStopped = () => stopped.signal.aborted;

  async function checkOnce(because: ContentState['because'], time: number): Promise<void> {
    clearTimeout(timer);
    if (!ports.alive()) {
      stop();
      return;
    }
    if (!(await prepare())) {
      reportNothing(because);
      return;
    }
    if (isStopped()) return;
    if (time !== checks) return lastCheck;
    if (composing.isUnderWay()) {
      checkSoon();
      // Whoever asked does not wait until the letters are done.
      if (because === 'asked') ports.report({ ...reported, because, focusedAt });
      return;
    }
    const { draft, company, fields } = host.withCompany();
    const text = textOfDraft(draft);
    const whole = { blocks: [...draft.blocks, ...company] };
    const wanted = () => !stopped.signal.aborted;
    const reviewed =
      draft.blocks.length > 0 ? await knowledge.reviewOnce(whole, { rest: pageTurn, wanted }) : undefined;
    if (isStopped()) return;
    if (time !== checks) return lastCheck;
    // Words that came meanwhile are checked with those that follow.
    if (composing.isUnderWay() || textOfDraft(host.snapshot()) !== text) {
      checkSoon();
      return;
    }
    typed = false;
    checked = { draft, text, elements: host.elements() };
    // What is missing from a page or frame need not be missing from the plan: only the panel sees the whole.
    plan = reviewed?.plan;
    findings = (reviewed?.findings ?? []).filter(({ place }) => host.holds(place));
    await host.mark(findings);
    // Switched off meanwhile: nothing is counted here any more.
    if (isStopped()) return;
    const showing = popover.showing;
    if (showing && !findings.some(({ key }) => key === showing.key)) popover.close();
    const at = reviewed && formPage(document, reviewed.plan, knowledge.salt);
    const { trouble } = knowledge;
    reported = { fields, notes: findings.length, ...(trouble && { trouble }), ...(at && { at }) };
    ports.report({ ...reported, because, focusedAt });
  }

  /** There is nothing to check, or nothing to check it by. */
  function reportNothing(because: ContentState['because']): void {
    if (stopped.signal.aborted) return;
    const trouble = fields.any() ? knowledge.trouble : undefined;
    ports.report({ because, fields: 0, notes: 0, focusedAt, ...(trouble && { trouble }) });
  }

  /** After a pause, and then when the page has nothing better to do: typing never waits. */
  function checkSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (typeof view.requestIdleCallback === 'function')
        view.requestIdleCallback(() => void check(), { timeout: 1000 });
      else void check();
    }, pause);
  }

  /** Keeps the marks on their words; takes them off when the page swapped the words for others. */
  function follow(): void {
    if (!ports.alive()) {
      stop();
      return;
    }
    // A page that put the same words back has the marks put back; other words are checked afresh.
    if (!painter.follow() && !composing.isUnderWay() && compare()) void host.mark(findings);
  }

  /** The whole look that `follow` is too frequent for: also the words of rich fields and fields that came or went. */
  function compare(): boolean {
    const same = composing.isUnderWay() || textOfDraft(host.snapshot()) === checked?.text;
    if (!same) startAgain();
    return same;
  }

  /** Whether the page holds what was checked. */
  const isCurrent = () => !typed && compare();

  function lookLater(): void {
    later.forEach(clearTimeout);
    later = looks.map((time) => setTimeout(isCurrent, time));
  }

  function startAgain(): void {
    paint([]);
    // A sentence that answers the writer is of no words.
    if (popover.showing) popover.close();
    host.changed();
    checkSoon();
  }

  const on = (type: string, listener: (event: Event) => void, target: EventTarget = view) =>
    target.addEventListener(type, listener, { capture: true, passive: true, signal: stopped.signal });

  on('focusin', (event) => {
    const editable = fields.notice(event);
    const [target] = event.composedPath();
    if (editable) void focused(editable);
    else if ((target as Partial<Node>).nodeType === 1 && takesCaret(target as Element)) caretNow(undefined);
  });
  on('contextmenu', (event) => {
    menu.opened(event.composedPath()[0] as Element, fields.notice(event));
  });
  on('compositionstart', (event) => composing.hear(event));
  for (const end of ['compositionend', 'focusout'])
    on(end, (event) => {
      if (composing.isUnderWay() && watching) checkSoon();
      composing.hear(event);
    });

  // The field that has the focus already is why this was started, mostly.
  const first = focusedIn(document);
  if (first) {
    const editable = fields.noticeAt(first);
    menu.opened(first, editable);
    // In a frame that the writer is not in, the body of an editor is the active element all the same.
    if (document.hasFocus()) void focused(editable);
  }

  /** Whatever the field is called: what goes to the caret goes to where the writer sees it, or nowhere. */
  function caretNow(editable: Editable | undefined): void {
    focusedAt = Date.now();
    host.caretIn(editable);
  }

  async function focused(editable: Editable | undefined): Promise<void> {
    if (!editable || editable.kind === 'value') return;
    caretNow(editable);
    if (!fields.mayBelong(editable) || !(await prepare())) return;
    if (!fields.all().some((one) => one.editable.element === editable.element)) return;
    watchPage();
    await check();
  }

  /** Listens to the page only from the first plan field on. */
  function watchPage(): void {
    if (watching) return;
    watching = true;
    fields.look();
    on('input', (event) => {
      const editable = fields.notice(event);
      if (!editable) return;
      composing.hear(event);
      wroteIn(editable);
    });
    // Of a page that keeps what is typed to itself only the caret tells.
    on(
      'selectionchange',
      () => {
        clearTimeout(caretRests);
        caretRests = setTimeout(lookForWriting, pause);
      },
      document,
    );
    on('pointermove', (event) => {
      clearTimeout(rest);
      // Who is selecting words does not read notes.
      if (popover.holds(event) || painter.marks.length === 0 || (event as PointerEvent).buttons) return;
      const path = event.composedPath();
      rest = setTimeout(() => openNotesAt(shown, event as PointerEvent, path, 'hover', isCurrent), hover);
    });
    on('click', (event) => {
      clearTimeout(rest);
      if (popover.holds(event)) return;
      openNotesAt(shown, event as MouseEvent, event.composedPath(), 'click', isCurrent);
      // A click is how a page comes to show another child's form.
      lookLater();
    });
    // And so is a key that it has for itself.
    on('keydown', (event) => {
      const { key, ctrlKey, metaKey } = event as KeyboardEvent;
      if (key === 'Enter' || ctrlKey || metaKey) lookLater();
    });
    // A frame that is taken out leaves its note in the page round it, with nobody to close it.
    on('pagehide', () => popover.close());
    on('popstate', checkSoon);
    // A page may stay open overnight.
    const newDay = () => knowledge.isOfAnotherDay && checkSoon();
    on('focus', newDay);
    on('visibilitychange', newDay, document);
    // An editor's frame is told of its date or amount by fields outside.
    const outside = frameOf(view)?.ownerDocument.defaultView;
    if (outside) on('change', checkSoon, outside);
    const { navigation } = view as { navigation?: EventTarget };
    if (navigation) on('currententrychange', checkSoon, navigation);
  }

  /** The writer changed the words of a field. */
  function wroteIn(editable: Editable): void {
    typed = true;
    painter.typedIn(editable.element);
    menu.rewrite(undefined);
    if (!composing.isUnderWay()) checkSoon();
    if (!fixing) popover.close();
    host.changed();
  }

  /** Whether the writer did, unheard. */
  function lookForWriting(): void {
    const at = focusedIn(document);
    const editable = at ? fields.noticeAt(at) : undefined;
    if (!editable || !checked || typed || fixing || composing.isUnderWay()) return;
    if (textOfDraft(host.snapshot()) !== checked.text) wroteIn(editable);
  }

  async function look(): Promise<void> {
    fields.look();
    // Who asked may not have waited until the rules were there.
    const late = !knowledge.isComplete;
    // The rules are fetched only for a page that has something to write in.
    if (!fields.any() || !(await prepare())) {
      reportNothing('asked');
      return;
    }
    if (fields.all().length > 0) watchPage();
    await check(late ? 'changed' : 'asked');
  }

  async function namedFields(): Promise<FieldsHere> {
    fields.look();
    const site = siteOf(document);
    if (!fields.any() || !(await prepare())) return { site, fields: [], places: [] };
    const named = fields.named();
    return { site, fields: [...named.values()], ...framePlace(document, [...named.keys()]) };
  }

  function read(): DraftHere {
    const { draft, elements } =
      composing.isUnderWay() && checked ? checked : { draft: host.snapshot(), elements: host.elements() };
    return {
      ...draft,
      blocks: draft.blocks.slice(0, mostBlocks),
      ...framePlace(document, elements.slice(0, mostBlocks)),
    };
  }

  const stopEntering = whenEntered(view, ports.wakeFrames);

  function stop(): void {
    if (stopped.signal.aborted) return;
    // It comes behind what was said before, which may still be on its way: nothing is counted here any more.
    if (ports.alive()) ports.report({ because: 'asked', fields: 0, notes: 0, focusedAt });
    stopped.abort();
    stopEntering();
    clearTimeout(timer);
    clearTimeout(rest);
    clearTimeout(caretRests);
    later.forEach(clearTimeout);
    // Of a dead extension nothing more is heard.
    if (ports.alive()) unwatch();
    moved.stop();
    popover.leave();
    if (canPaint(document)) painter.clear();
    overlay.remove();
  }

  const unwatch = ports.watchSettings(() => {
    knowledge.forget();
    if (watching) checkSoon();
  });

  /** Every frame of the page is asked: the one that the writer is in answers, or the page itself. */
  function showNote(): void {
    const isInside = /^i?frame$/.test(document.activeElement?.localName ?? '');
    if (isInside || (!document.hasFocus() && view !== view.top)) return;
    if (!openNextNote(shown) && document.hasFocus())
      popover.say(
        focusedIn(document) ?? document.documentElement,
        'There is no note here. Click in the field with the plan, then press the keys again.',
      );
  }

  return {
    host,
    read,
    look,
    showNote,
    say: (sentence) => menu.say(sentence),
    checkField: () => menu.check(),
    caretAtMenu: () => menu.takeCaret(),
    selected: () => menu.selected(),
    namedFields,
    stop,
  };
}

const textOfDraft = ({ blocks }: Draft) => blocks.map(({ id, text }) => `${id}\t${text}`).join('\n');
