import { HostError } from '../../shared/host';
import { ignoredSentences, schoolWord } from '../../shared/ignoring';
import { outcomeToRewrite } from '../../shared/outcome-to-rewrite';
import type { Draft } from '../../shared/text/draft';
import { Composing } from './composing';
import { Fields } from './fields';
import { mirrorCss } from './highlight.css';
import { Knowledge } from './knowledge';
import { siteOf } from './mapping';
import { MenuField } from './menu-field';
import { openNextNote } from './open-notes';
import { makeOverlay } from './overlay';
import { PageCheck, pageTurn } from './page-check';
import { PageEvents } from './page-events';
import { PageHost } from './page-host';
import { canPaint, Painter, type Mark } from './painter';
import { Popover } from './popover';
import type { Content, ContentPorts, FieldsHere } from './ports';
import { framePlace } from './reading-order';
import { focusedIn, whenEntered } from './waiting';
import { whenMoved } from './when-moved';

const openPanelYourself = 'The outcome waits in the panel. If you do not see the panel, press Alt+Shift+O.';

/** Runs the notes of one document of a page. Until a plan field gets the focus it only listens for that. */
export function startContent(document: Document, ports: ContentPorts): Content {
  const view = document.defaultView!;
  const stopping = new AbortController();
  const stopped = stopping.signal;
  const knowledge = new Knowledge(document, ports);
  const composing = new Composing();
  const overlay = makeOverlay(document, mirrorCss);
  const painter = new Painter(document, overlay, ports.styleDocument);
  const moved = whenMoved(document, () => check.follow());
  const fields = new Fields(document, knowledge.telling, knowledge.meaning);

  /** Fetches what a check needs; false where it cannot be had. */
  const prepare = async () => (await knowledge.prepare()) && !stopped.aborted;
  const planNow = async (draft: Draft) => {
    if (!(await prepare())) throw new HostError('gone', 'The page could not be checked. Load it again.');
    // Of a long plan, too, the page has its turn meanwhile.
    const reviewed = await knowledge.reviewInSlices(draft, { rest: pageTurn, wanted: () => !stopped.aborted });
    if (!reviewed) throw new HostError('gone', 'The page could not be checked. Load it again.');
    return reviewed.plan;
  };
  const paint = (marks: readonly Mark[]) => {
    painter.paint(marks);
    moved.watch(painter.fields);
    if (marks.length > 0) events.watch();
  };
  const host = new PageHost({
    fields,
    plan: planNow,
    paint,
    bring: (words) => painter.bring(words),
    inPage: ports.inPage,
  });

  const popover = new Popover(document, {
    fix: (finding, fix) => check.fix(finding, fix),
    ignore: async (finding, how) => {
      const word = schoolWord(finding);
      const keep = async (off: boolean) => {
        await ports.ignore(how, { here: finding.key, rule: finding.rule, word: word ?? '' }[how], off);
        // What is stored is told by an event, too, which may come late.
        knowledge.forget();
        await check.run();
      };
      await keep(false);
      return { said: ignoredSentences[how](word), undo: () => keep(true) };
    },
    canRewrite: (finding) =>
      ports.openBuilder !== undefined &&
      check.plan !== undefined &&
      outcomeToRewrite(check.plan, finding) !== undefined,
    rewrite: async ({ place }) => {
      menu.rewrite('missing' in place ? undefined : place);
      return (await ports.openBuilder?.()) ? undefined : openPanelYourself;
    },
  });

  const shown = { document, painter, popover };
  const parts = { ...shown, host, fields, knowledge, composing, prepare, stopped };
  const check: PageCheck = new PageCheck({ ...parts, ports, unmark: () => paint([]), leave: stop });
  const menu = new MenuField({
    ...parts,
    check: () => {
      events.watch();
      return check.run();
    },
  });
  const events: PageEvents = new PageEvents({ ...parts, menu, check });
  const stopEntering = whenEntered(view, ports.wakeFrames);
  const unwatch = ports.watchSettings(() => {
    knowledge.forget();
    if (events.isWatching) check.soon();
  });

  async function look(): Promise<void> {
    fields.look();
    // Who asked may not have waited until the rules were there.
    const late = !knowledge.isComplete;
    // The rules are fetched only for a page that has something to write in.
    if (!fields.any() || !(await prepare())) {
      check.reportNothing('asked');
      return;
    }
    if (fields.all().length > 0) events.watch();
    await check.run(late ? 'changed' : 'asked');
  }

  async function namedFields(): Promise<FieldsHere> {
    fields.look();
    const site = siteOf(document);
    if (!fields.any() || !(await prepare())) return { site, fields: [], places: [] };
    const named = fields.named();
    return { site, fields: [...named.values()], ...framePlace(document, [...named.keys()]) };
  }

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

  function stop(): void {
    if (stopped.aborted) return;
    // It comes behind what was said before, which may still be on its way: nothing is counted here any more.
    if (ports.alive()) ports.report({ because: 'asked', fields: 0, notes: 0, focusedAt: check.focusedAt });
    stopping.abort();
    stopEntering();
    check.cancel();
    // Of a dead extension nothing more is heard.
    if (ports.alive()) unwatch();
    moved.stop();
    popover.leave();
    if (canPaint(document)) painter.clear();
    overlay.remove();
  }

  return {
    host,
    read: () => check.read(),
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
