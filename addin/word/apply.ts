import { HostError, type Applied } from '../../shared/host';
import type { Edit } from '../../shared/text/span';
import { findParagraphs } from './paragraphs';
import { plainText } from './reading';
import { has } from './requirement';
import { steps, type Step } from './replacement';
import { findWords, folded } from './words';

/**
 * Makes all edits or none, in at most three round trips, as tracked changes if asked and Word can; where Word fails
 * half-way, reads back what happened. Words that somebody changed just before they were replaced are put back.
 */
export async function applyEdits(
  edits: readonly Edit[],
  known: ReadonlyMap<string, string>,
  tracked = false,
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
      const stale = edits.some(
        ({ span, expected }) => plainText(before.get(span.block)!).slice(span.from, span.to) !== expected,
      );
      if (stale) return 'stale';

      const document = tracked && has('1.4') ? context.document : undefined;
      document?.load('changeTrackingMode');
      const find = edits.flatMap(({ span, expected, insert }) => {
        const paragraph = found.get(span.block)!;
        const text = plainText(before.get(span.block)!);
        const prompt = expected === '' && text !== '' ? findPrompt(paragraph) : undefined;
        return steps(text, span.from, expected, insert).map((step) => {
          if ('edge' in step) {
            return () => prompted(prompt?.(), step.insert) ?? added(() => paragraph.insertText(step.insert, step.edge));
          }
          const words = findWords(paragraph, text, step);
          return () => writer(words(), text.slice(step.from, step.to), step);
        });
      });
      await context.sync();
      // Every word is found before the first is written. Ranges follow their words, so a write does not move the next.
      const writes = find.map((found) => found());
      const mode = document?.changeTrackingMode;
      if (document) document.changeTrackingMode = 'TrackAll';
      for (const { meets, make } of writes) {
        meets?.load('text');
        make();
      }
      if (document && mode) document.changeTrackingMode = mode;
      progress.writing = true;
      await context.sync();
      if (writes.every(({ meets, words }) => !meets || folded(plainText(meets.text)) === folded(words)))
        return 'applied';
      // Somebody wrote into the words while they were being found: theirs stay.
      for (const { putBack } of writes) putBack();
      await context.sync();
      return 'stale';
    });
  } catch (cause) {
    if (!progress.writing || !(await changed(before, known))) throw cause;
    return 'partial';
  }
}

/** Asks for the content control whose grey prompt is all that the paragraph shows; after a sync the function gives it. */
function findPrompt(paragraph: Word.Paragraph): () => Word.ContentControl | undefined {
  const controls = [paragraph.parentContentControlOrNullObject, paragraph.contentControls.getFirstOrNullObject()];
  for (const control of controls) control.load('placeholderText');
  return () => controls.find((control) => !control.isNullObject && control.placeholderText === paragraph.text);
}

/** One write, and how to see whether it met the words that it was to replace. */
interface Write {
  /** What is replaced: its text, loaded just before, must be `words`. */
  readonly meets?: Word.Range | Word.ContentControl;
  readonly words: string;
  readonly make: () => void;
  /** Undoes it, with the text that it met. */
  readonly putBack: () => void;
}

function writer(range: Word.Range | undefined, words: string, { insert, how }: Step): Write {
  if (!range) {
    throw new HostError('refused', 'Word could not find these words again. Change them in the document yourself.');
  }
  if (how === 'after') return added(() => range.insertText(insert, 'End'));
  let made: Word.Range | undefined;
  return {
    meets: range,
    words,
    make: () => {
      if (insert === '') range.delete();
      else made = range.insertText(insert, 'Replace');
    },
    putBack: () => {
      if (made) made.insertText(range.text, 'Replace');
      else range.insertText(range.text, 'Start');
    },
  };
}

/** Text that replaces none. */
function added(insert: () => Word.Range): Write {
  let made: Word.Range | undefined;
  return { words: '', make: () => void (made = insert()), putBack: () => made?.delete() };
}

function prompted(control: Word.ContentControl | undefined, insert: string): Write | undefined {
  return (
    control && {
      meets: control,
      words: control.placeholderText,
      make: () => control.insertText(insert, 'Replace'),
      putBack: () => {
        if (control.text === control.placeholderText) control.clear();
        else control.insertText(control.text, 'Replace');
      },
    }
  );
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
