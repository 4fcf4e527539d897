import { Kind, kindOf } from '../../text/characters';
import { wordAt } from '../../text/word-table';

/** A word of a sentence, hyphens and apostrophes included. */
export interface Word {
  /** In lower case, with plain hyphens and apostrophes. */
  readonly small: string;
  /** Offsets in the text of the block. */
  readonly from: number;
  readonly to: number;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** The word as it is written, where it has a capital inside: “EduTrack”. */
  readonly inner: string | undefined;
  /** Only one space stands between it and the word before. */
  readonly joined: boolean;
}

/** Words of a sentence that belong together, as offsets into the list of words: both ends included. */
export type Run = readonly [first: number, last: number];

/** The words between two offsets of a text: letters and digits, joined by single apostrophes, hyphens or `&`. */
export function wordsBetween(text: string, from: number, to: number): readonly Word[] {
  const words: Word[] = [];
  let end = -1;
  for (let at = from; at < to;) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at++;
    let isOdd = false;
    while (at < to) {
      const unit = text.charCodeAt(at);
      if (!isWordUnit(unit)) {
        if (!isJoint(unit) || at + 1 >= to || !isWordUnit(text.charCodeAt(at + 1))) break;
        isOdd ||= unit === 0x2010 || unit === 0x2011;
      }
      at++;
    }
    const lower = wordAt(text, start, at);
    const capital = lower.charCodeAt(0) !== text.charCodeAt(start);
    const written = capital && at - start > 6 ? text.slice(start, at) : '';
    words.push({
      small: isOdd ? lower.replace(/[‐‑]/g, '-') : lower,
      from: start,
      to: at,
      capital,
      inner: /[a-z][A-Z]/.test(written) ? written : undefined,
      joined: end >= 0 && start === end + 1 && (text.charCodeAt(end) === 32 || /\s/.test(text[end]!)),
    });
    end = at;
  }
  return words;
}

const isWordUnit = (unit: number): boolean => {
  const kind = kindOf(unit);
  return kind !== Kind.other && kind !== Kind.apostrophe;
};
const isJoint = (unit: number): boolean =>
  unit === 39 || unit === 0x2019 || unit === 38 || unit === 45 || unit === 0x2010 || unit === 0x2011;
