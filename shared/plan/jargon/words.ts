/** A word of a sentence, hyphens and apostrophes included. */
export interface Word {
  /** In lower case, with plain hyphens and apostrophes. */
  readonly small: string;
  /** Offsets in the text of the block. */
  readonly from: number;
  readonly to: number;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Only one space stands between it and the word before. */
  readonly joined: boolean;
}

/** Words of a sentence that belong together, as offsets into the list of words: both ends included. */
export type Run = readonly [first: number, last: number];

const pattern = /[\p{L}\p{Nd}]+(?:['’&‐‑-][\p{L}\p{Nd}]+)*/gu;

/** The words between two offsets of a text. */
export function wordsBetween(text: string, from: number, to: number): readonly Word[] {
  const words: Word[] = [];
  const sentence = text.slice(from, to);
  let end = -1;
  for (const match of sentence.matchAll(pattern)) {
    const [word] = match;
    const at = match.index;
    const lower = word.toLowerCase();
    words.push({
      small: /[’‐‑]/.test(lower) ? lower.replaceAll('’', "'").replace(/[‐‑]/g, '-') : lower,
      from: from + at,
      to: from + at + word.length,
      capital: word.charCodeAt(0) < 128 ? word.charCodeAt(0) < 91 && word.charCodeAt(0) > 64 : lower[0] !== word[0],
      joined: end >= 0 && at === end + 1 && /\s/.test(sentence[end]!),
    });
    end = at + word.length;
  }
  return words;
}
