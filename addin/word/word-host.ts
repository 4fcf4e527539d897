import { HostError, type AtMark, type Host, type Inserter } from '../../shared/host';
import { insertPlace } from '../../shared/plan/insert-place';
import { outline } from '../../shared/plan/outline';
import type { SectionId } from '../../shared/plan/section';
import type { Finding } from '../../shared/rules/finding';
import type { Place } from '../../shared/rules/rule';
import { defaultSettings, type StoredSettings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';
import type { Span } from '../../shared/text/span';
import { addRow } from './add-row';
import { applyEdits } from './apply';
import { changes } from './changes';
import { addComment } from './comment';
import { saying } from './failure';
import { insertSections } from './insert';
import { findParagraphs } from './paragraphs';
import { draftOf, indexOfId, isReadOnly, localIdOf, readAgain, readDocument, type Known } from './reading';
import { has } from './requirement';
import { readSelection, type Selected } from './selected';
import { underlines } from './underlines';
import { watchDocument } from './watch';
import { rangeOfWords } from './words-range';

/** What the writer chose that concerns how Word is used. */
export type WordChoices = Partial<Pick<StoredSettings, 'template' | 'ownTemplates' | 'trackFixes'>>;

/** The document that is open in Word. `choices` are asked for each time: the template tells where a missing section would go. */
export function wordHost(
  choices: () => WordChoices = () => ({}),
): Host & Inserter & { readonly selected: () => Promise<Selected> } {
  let last: readonly Known[] = [];
  let pictures: readonly string[] | undefined;
  let draft: Draft = { blocks: [] };
  // Texts by block at the last reading, to find words again after the writer went on.
  let known: ReadonlyMap<string, string> = new Map();
  const seen = changes();
  const lines = has('1.7') ? underlines(() => known, offersFixes) : undefined;
  // One after the other: what changed is told once, and belongs to the reading before.
  let reading: Promise<unknown> = Promise.resolve();

  /** Each reading is a run of its own: on the web paragraphs stay as they were at its start (office-js issue 3284). */
  async function readNow(): Promise<Draft> {
    const words = seen.take();
    try {
      const again = words && (await Word.run((context) => readAgain(context, words, last)));
      if (again) last = again;
      else ({ last, pictures } = await readWhole());
    } catch (cause) {
      seen.anything();
      throw cause;
    }
    known = new Map(last.map(({ block, text }) => [block.id, text]));
    draft = draftOf(last, pictures);
    return draft;
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
        const next = reading.then(readNow, readNow);
        reading = next;
        return next;
      }),
    apply: (edits) =>
      saying(async () => {
        refuseReadOnly();
        const blocks = edits.map(({ span }) => span.block);
        const lines = edits.some(({ insert }) => insert.includes('\n'));
        try {
          return await applyEdits(edits, known, choices().trackFixes);
        } finally {
          if (lines || blocks.some((id) => indexOfId(id) !== undefined)) seen.anything();
          else seen.words(blocks.map(localIdOf));
        }
      }),
    reveal: (place: Place) => saying(() => ('missing' in place ? revealGap(place.missing) : revealWords(place))),
    selected: () => saying(() => readSelection(() => known)),
    mark: (findings) => saying(() => lines?.show(findings) ?? Promise.resolve()),
    ...(lines && {
      onMark: (done: (finding: Finding, what: AtMark) => void) =>
        lines.listen((finding, what) => {
          // Word tells of its own change too, but not always.
          if (what === 'taken') seen.anything();
          done(finding, what);
        }),
    }),
    watch: (changed) => watchDocument(seen, changed),
    ...(has('1.4') && {
      comment: (span: Span, text: string) =>
        saying(() => {
          refuseReadOnly();
          return addComment(span, text, known);
        }),
    }),
    addRow: (beside, texts) => saying(() => writing(() => addRow(beside, texts, known))),
    insert: (chosen, sections, where) => saying(() => writing(() => insertSections(chosen, sections, where))),
  };

  /** On the web and on a Mac, Word makes a mess of a suggestion that is taken (office-js issues 6358, 6644); it never tracks one. */
  function offersFixes(): boolean {
    return has('1.8') && Office.context.platform === Office.PlatformType.PC && choices().trackFixes !== true;
  }

  async function revealWords(span: Span): Promise<void> {
    await Word.run(async (context) => {
      (await rangeOfWords(context, span, known)).select();
      await context.sync();
    });
  }

  async function revealGap(section: SectionId): Promise<void> {
    const { template, ownTemplates = [] } = choices();
    const sorted = outline(draft, { ...defaultSettings('2000-01-01'), ownTemplates, ...(template && { template }) });
    const place = insertPlace(draft, sorted, sorted.template, section);
    await Word.run(async (context) => {
      if (place === 'end') context.document.body.getRange('End').select();
      else {
        const block = 'after' in place ? place.after : place.before;
        const paragraph = (await findParagraphs(context, [block], known))?.get(block);
        (paragraph ?? context.document.body).getRange('after' in place ? 'End' : 'Start').select();
      }
      await context.sync();
    });
  }
}

const readWhole = () =>
  Word.run(async (context) => {
    const { paragraphs, pictures } = await readDocument(context);
    return { last: paragraphs.map(({ block, paragraph }) => ({ block, text: paragraph.text })), pictures };
  });

function refuseReadOnly(): void {
  if (isReadOnly()) {
    throw new HostError('read-only', 'This document is read-only. Turn on editing, or save a copy, and try again.');
  }
}
