import { HostError, type AtMark, type Host, type Inserter } from '../../shared/host';
import type { Finding } from '../../shared/rules/finding';
import type { Place } from '../../shared/rules/rule';
import type { StoredSettings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';
import type { Span } from '../../shared/text/span';
import { inTime } from '../../shared/ui/in-time';
import { changes } from './changes';
import { saying } from './failure';
import { inDocument } from './leads';
import { draftOf, indexOfId, isReadOnly, localIdOf, readAgain, readDocument, type Known } from './reading';
import { has } from './requirement';
import type { Selected } from './selected';
import { watchDocument } from './watch';
import type { Underlines } from './writing';

/** What the writer chose that concerns how Word is used. */
export type WordChoices = Partial<Pick<StoredSettings, 'template' | 'ownTemplates' | 'trackFixes'>>;

/** The document that is open in Word. `choices` are asked for each time: the template tells where a missing section would go. */
export function wordHost(
  choices: () => WordChoices = () => ({}),
): Host & Inserter & { readonly selected: () => Promise<Selected> } {
  let last: readonly Known[] = [];
  let pictures: readonly string[] | undefined;
  let draft: Draft = { blocks: [] };
  /** Words that a tracked change deleted are text in this view of Word (office-js issues 1267, 2314 and 5286). */
  let keepsDeleted = false;
  // Texts by block at the last reading, to find words again after the writer went on.
  let known: ReadonlyMap<string, string> = new Map();
  let leads: ReadonlyMap<string, number> = new Map();
  const inWord = inDocument((block) => leads.get(block) ?? 0);
  /** The findings as they were given, by those with places in the document. */
  const given = new WeakMap<Finding, Finding>();
  const seen = changes();
  const canUnderline = has('1.7');
  let lines: Promise<Underlines> | undefined;
  const underlined = () => (lines ??= loadWriting().then(({ underlines }) => underlines(() => known, offersFixes)));
  // One after the other: what changed is told once, and belongs to the reading before. One that hangs holds up no other for good.
  let reading: Promise<unknown> = Promise.resolve();
  let latest = 0;

  /** Each reading is a run of its own: on the web paragraphs stay as they were at its start (office-js issue 3284). */
  async function readNow(): Promise<Draft> {
    const turn = ++latest;
    const words = seen.take();
    try {
      const again = words && (await Word.run((context) => readAgain(context, words, last)));
      const whole = again ? { last: again, pictures } : await readWhole();
      // Word came to it after all, when a later reading had begun: that one tells.
      if (turn !== latest) return draft;
      ({ last, pictures } = whole);
    } catch (cause) {
      seen.anything();
      throw cause;
    }
    known = new Map(last.map(({ block, text }) => [block.id, text]));
    leads = new Map(last.flatMap(({ block, lead }) => (lead > 0 ? [[block.id, lead] as const] : [])));
    draft = draftOf(last, pictures, keepsDeleted);
    // What is wanted next is there then, and where it cannot be fetched now, it is asked for again.
    loadWriting().catch(() => undefined);
    return draft;
  }

  /** Reads after a reading that failed, or that Word has not answered: what it was told of is told again. */
  function readAfresh(): Promise<Draft> {
    seen.anything();
    return readNow();
  }

  /** Writes, and keeps in mind what may have changed by it, also where it fails half-way. */
  async function writing<T>(write: () => Promise<T>): Promise<T> {
    refuseReadOnly();
    try {
      return await write();
    } finally {
      seen.anything();
    }
  }

  return {
    read: () =>
      saying(() => {
        const next = reading.then(readNow, readAfresh);
        reading = inTime(next);
        reading.catch(() => undefined); // whoever asked is told by `next`
        return next;
      }, 'Word did not give the words of this document just now.'),
    apply: (edits) =>
      saying(async () => {
        refuseReadOnly();
        const blocks = edits.map(({ span }) => span.block);
        const lines = edits.some(({ insert }) => insert.includes('\n'));
        try {
          const { applyEdits } = await loadWriting();
          return await applyEdits(edits.map(inWord.edit), known, choices().trackFixes, (keeps) => {
            keepsDeleted = keeps;
          });
        } finally {
          if (lines || blocks.some((id) => indexOfId(id) !== undefined)) seen.anything();
          else seen.words(blocks.map(localIdOf));
        }
      }),
    reveal: (place: Place) =>
      saying(async () => {
        const { revealGap, revealWords } = await loadWriting();
        if ('missing' in place) await revealGap(place.missing, draft, known, choices());
        else await revealWords(inWord.span(place), known);
      }),
    selected: () => saying(async () => (await loadWriting()).readSelection(() => known)),
    mark: (findings) =>
      saying(async () => {
        // Nothing is underlined before somebody asked for it.
        if (!canUnderline || !(lines || findings.length > 0)) return;
        const shown = findings.map(inWord.finding);
        for (const [index, finding] of shown.entries()) given.set(finding, findings[index]!);
        await (await underlined()).show(shown);
      }),
    ...(canUnderline && { onMark }),
    watch: (changed) => watchDocument(seen, changed),
    ...(has('1.4') && {
      comment: (span: Span, text: string) =>
        saying(() => {
          refuseReadOnly();
          return loadWriting().then(({ addComment }) => addComment(inWord.span(span), text, known));
        }),
    }),
    addRow: (beside, texts) => saying(() => writing(async () => (await loadWriting()).addRow(beside, texts, known))),
    insert: (chosen, sections, where, first) =>
      saying(() => writing(async () => (await loadWriting()).insertSections(chosen, sections, where, first))),
  };

  function onMark(done: (finding: Finding, what: AtMark) => void): () => void {
    let stopped = false;
    let stop: (() => void) | undefined;
    const listening = underlined().then((now) => {
      if (stopped) return;
      stop = now.listen((finding, what) => {
        // Word tells of its own change too, but not always.
        if (what === 'taken') seen.anything();
        done(given.get(finding)!, what);
      });
    });
    // The notes are in the pane all the same.
    listening.catch(() => undefined);
    return () => {
      stopped = true;
      stop?.();
    };
  }

  /** On the web and on a Mac, Word makes a mess of a suggestion that is taken (office-js issues 6358, 6644); it never tracks one. */
  function offersFixes(): boolean {
    return has('1.8') && Office.context.platform === Office.PlatformType.PC && choices().trackFixes !== true;
  }
}

const loadWriting = () => import('./writing');

const readWhole = () =>
  Word.run(async (context) => {
    const { paragraphs, pictures } = await readDocument(context);
    return { last: paragraphs.map(({ block, lead, paragraph }) => ({ block, lead, text: paragraph.text })), pictures };
  });

function refuseReadOnly(): void {
  if (isReadOnly()) {
    throw new HostError('read-only', 'This document is read-only. Turn on editing, or save a copy, and try again.');
  }
}
