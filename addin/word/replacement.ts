import { findable, findablePiece, type Words } from './words';

/** One step of a replacement: what happens to the words found. */
export interface Step extends Words {
  /** Replaces the words, or stands after them. */
  readonly insert: string;
  readonly how: 'replace' | 'after';
}

/** Text put at a paragraph's very start or end, where there are no words to hold on to. */
export interface EdgeStep {
  readonly edge: 'Start' | 'End';
  readonly insert: string;
}

/**
 * The smallest change of whole words that turns `expected` at `from` into `insert`, as steps that Word's search can find:
 * formatting of the words around stays as it is, and a tracked change shows only what changed.
 */
export function steps(text: string, from: number, expected: string, insert: string): readonly (Step | EdgeStep)[] {
  const { start, end } = unchanged(expected, insert);
  const words = { from: from + start, to: from + expected.length - end };
  const fresh = insert.slice(start, insert.length - end);
  if (words.from === words.to) return fresh ? [insertion(text, words.from, fresh)] : [];
  const parts: Step[] = [];
  for (let at = words.from; at < words.to; at = parts.at(-1)!.to) {
    const piece = findablePiece(text, { from: at, to: words.to });
    parts.push({ ...piece, insert: at === words.from ? fresh : '', how: 'replace' });
  }
  return parts;
}

function insertion(text: string, at: number, fresh: string): Step | EdgeStep {
  if (at === 0) return { edge: 'Start', insert: fresh };
  if (at === text.length) return { edge: 'End', insert: fresh };
  const before = findable(text, { from: Math.max(0, at - 20), to: at });
  return { ...before, insert: fresh, how: 'after' };
}

/** How many characters at both ends stay: whole words only. */
function unchanged(before: string, after: string): { start: number; end: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  while (start > 0 && (splitsWord(before, start) || splitsWord(after, start))) start--;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  while (end > 0 && (splitsWord(before, before.length - end) || splitsWord(after, after.length - end))) end--;
  return { start, end };
}

const letter = /[\p{L}\p{M}\p{N}]/u;

function splitsWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && letter.test(text[at - 1]!) && letter.test(text[at]!);
}
