import { HostError, type Applied } from '../../shared/host';
import type { Edit } from '../../shared/text/span';
import { codeOf } from './failure';
import { findParagraphs } from './paragraphs';
import { draftText, plainText } from './reading';
import { canTrack } from './requirement';
import { steps, type Step } from './replacement';
import { exactly, findWords, folded, hits, longestSearch, onlyText } from './words';

const markWithin =
  'A footnote or a comment is marked within these words, and would be lost. Change them in the document yourself.';

/** Passed in the batch that writes when every word was seen to be there, and before the first is written. */
const allThere = 'all there';

/**
 * Makes all edits or none, in at most three round trips, as tracked changes if asked and Word can; where Word fails
 * half-way, reads back what happened. Nothing that somebody types meanwhile is written over: the batch that writes
 * looks for all its words first, and Word stops it where one is not found. `keeps` is told whether Word still counts
 * the words that were replaced, as deleted ones that are shown.
 */
export async function applyEdits(
  edits: readonly Edit[],
  known: ReadonlyMap<string, string>,
  tracked = false,
  keeps?: (deleted: boolean) => void,
): Promise<Applied> {
  if (edits.length === 0) return 'applied';
  const before = new Map<string, string>();
  const progress = { writing: false };
  try {
    return await Word.run(async (context) => {
      const found = await findParagraphs(
        context,
        edits.map(({ span }) => span.block),
        known,
      );
      if (!found) return 'stale';
      for (const [id, { text }] of found) before.set(id, text);
      const stale = edits.some(({ span: { block, from, to }, expected }) => {
        const text = before.get(block)!;
        // Between words nothing else tells whether the place is still the same.
        return draftText(text).slice(from, to) !== expected || (expected.trim() === '' && text !== known.get(block));
      });
      if (stale) return 'stale';

      const document = tracked && canTrack() ? context.document : undefined;
      document?.load('changeTrackingMode');
      const size = { replaced: 0, inserted: 0 };
      const find = edits.flatMap(({ span, expected, insert }) => {
        const paragraph = found.get(span.block)!;
        const text = plainText(before.get(span.block)!);
        const prompt = expected === '' && text !== '' ? findPrompt(paragraph, text) : undefined;
        return steps(text, span.from, expected, insert).map((step) => {
          // Its footnote or comment would go with it.
          const replaced = 'edge' in step || step.how === 'after' ? '' : text.slice(step.from, step.to);
          size.replaced += replaced.length;
          size.inserted += step.insert.length;
          if (draftText(replaced) !== replaced) throw new HostError('refused', markWithin);
          if ('edge' in step)
            return () => prompt?.(step.insert) ?? added(() => paragraph.insertText(step.insert, step.edge));
          const words = findWords(paragraph, text, step);
          return () => {
            const range = words();
            return range && writer(range, step, { paragraph, text });
          };
        });
      });
      for (const paragraph of found.values()) paragraph.load('text');
      await context.sync();
      // Ranges follow their words, so a write does not move the next.
      const writes = find.flatMap((found) => found() ?? []);
      if (writes.length < find.length) {
        if ([...found].some(([id, { text }]) => text !== before.get(id))) return 'stale';
        throw new HostError('refused', 'Word could not find these words again. Change them in the document yourself.');
      }
      for (const { look } of writes) look?.();
      context.trace(allThere);
      // Where it is on already, it may be locked.
      const untracked = document?.changeTrackingMode === 'Off' ? document : undefined;
      if (untracked) untracked.changeTrackingMode = 'TrackAll';
      for (const { make } of writes) make();
      if (untracked) untracked.changeTrackingMode = 'Off';
      for (const paragraph of found.values()) paragraph.load('text');
      progress.writing = true;
      try {
        await context.sync();
      } catch (cause) {
        for (const { rescue } of writes) if (rescue) await succeeded(context, rescue);
        if (untracked) await stopTracking(context).catch(() => undefined); // what failed is what matters
        throw cause;
      }
      if (writes.every(({ met }) => met?.() ?? true)) {
        const grown = [...found].reduce((sum, [id, { text }]) => sum + text.length - before.get(id)!.length, 0);
        // A text that Word has not told anew looks as if nothing went.
        if (size.replaced > 0 && (tracked || size.inserted > 0)) keeps?.(grown === size.inserted);
        return 'applied';
      }
      // Somebody wrote into an empty control while it was being found: theirs stays.
      let all = true;
      for (const { putBack } of writes) all = (await succeeded(context, putBack)) && all;
      return all ? 'stale' : 'partial';
    });
  } catch (cause) {
    if (!progress.writing) throw cause;
    if (codeOf(cause) === 'ItemNotFound' && !tracesOf(cause).includes(allThere)) return 'stale';
    if (!(await changed(before, known))) throw cause;
    return 'partial';
  }
}

/** What Word had passed when it failed. */
const tracesOf = (cause: unknown): readonly unknown[] =>
  typeof cause === 'object' && cause !== null && 'traceMessages' in cause && Array.isArray(cause.traceMessages)
    ? cause.traceMessages
    : [];

/** Word stopped between the writes and the end of tracking. */
async function stopTracking(context: Word.RequestContext): Promise<void> {
  context.document.changeTrackingMode = 'Off';
  await context.sync();
}

async function succeeded(context: Word.RequestContext, task: () => void): Promise<boolean> {
  try {
    task();
    await context.sync();
    return true;
  } catch (cause) {
    if (codeOf(cause) !== 'ItemNotFound') throw cause;
    return false;
  }
}

/** One write. */
interface Write {
  /** Queues a look for the words that are to be replaced: without them Word stops the batch. */
  readonly look?: () => void;
  readonly make: () => void;
  /** Whether what was replaced is what was to be, where no look can tell. */
  readonly met?: () => boolean;
  /** Undoes it, or fails with `ItemNotFound` where somebody typed into it. */
  readonly putBack: () => void;
  /** Brings back what was written over, where Word failed afterwards. */
  readonly rescue?: () => void;
}

function writer(
  range: Word.Range,
  { from, to, insert, how }: Step,
  { paragraph, text }: { readonly paragraph: Word.Paragraph; readonly text: string },
): Write {
  if (how === 'after') return added(() => range.insertText(insert, 'End'));
  const words = text.slice(from, to);
  const only = onlyText(text, { from, to });
  let made: Word.Range | undefined;
  return {
    // Words that repeat themselves without end cannot be looked for: what was met is compared afterwards.
    ...(only === undefined
      ? { met: () => folded(plainText(range.text)) === folded(words) }
      : { look: () => void exactly(paragraph, only) }),
    make: () => {
      if (only === undefined) range.load('text');
      if (insert === '') range.delete();
      else made = range.insertText(insert, 'Replace');
    },
    putBack: () => {
      const there = only === undefined ? range.text : words;
      if (made) exactly(made, insert).insertText(there, 'Replace');
      else range.insertText(there, 'Start');
    },
  };
}

/** Text that replaces none. */
function added(insert: () => Word.Range): Write {
  let made: Word.Range | undefined;
  return { make: () => void (made = insert()), putBack: () => made?.delete() };
}

/** Asks for the content control whose grey prompt is all that the paragraph shows; after a sync the function makes the write that fills it. */
function findPrompt(paragraph: Word.Paragraph, text: string): (insert: string) => Write | undefined {
  const controls = [paragraph.parentContentControlOrNullObject, paragraph.contentControls.getFirstOrNullObject()];
  for (const control of controls) control.load('placeholderText');
  const words = text.slice(0, longestSearch);
  const seen = hits(paragraph, words);
  return (insert) => {
    const control = controls.find((one) => !one.isNullObject && one.placeholderText === paragraph.text);
    return control && prompted(control, insert, seen() ? () => void exactly(paragraph, words) : undefined);
  };
}

/** Fills a control that shows its prompt. `look` is absent where a search of this Word does not see prompts. */
function prompted(control: Word.ContentControl, insert: string, look: (() => void) | undefined): Write {
  const isPrompt = (text: string) => folded(plainText(text)) === folded(control.placeholderText);
  /** What stood there just before; Word tells it even where it fails later. */
  const there = (): string | undefined => control.toJSON().text;
  const met = () => isPrompt(there() ?? '');
  // A search holds no more.
  const pieces = Array.from({ length: Math.ceil(insert.length / longestSearch) }, (_, index) =>
    insert.slice(index * longestSearch, (index + 1) * longestSearch),
  );
  const putBack = () => {
    // Nothing happens where the first of it is not there.
    exactly(control, pieces[0]!);
    if (!met()) control.insertText(there()!, 'End');
    for (const piece of pieces) exactly(control, piece).delete();
  };
  return {
    ...(look && { look }),
    met,
    make: () => {
      control.load('text');
      control.insertText(insert, 'Replace');
    },
    putBack,
    rescue: () => {
      if (there() !== undefined && !met()) putBack();
    },
  };
}

async function changed(before: ReadonlyMap<string, string>, known: ReadonlyMap<string, string>): Promise<boolean> {
  try {
    return await Word.run(async (context) => {
      const now = await findParagraphs(context, before.keys(), known);
      return !now || [...before].some(([id, text]) => now.get(id)?.text !== text);
    });
  } catch {
    // What cannot be read back may have changed: the writer is told to look.
    return true;
  }
}
