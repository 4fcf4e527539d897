import { verbFormsOf } from '../../text/inflect';
import { Kind, kindOf } from '../../text/characters';
import { wordAt } from '../../text/word-table';

/** A stretch of one text; half-open, UTF-16 units of that text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A word, number or mark of a text. */
export interface Word extends Stretch {
  /** As written. */
  readonly raw: string;
  /** In lower case, with straight apostrophes. */
  readonly word: string;
}

/** Splits a text into words, numbers and single marks. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    if (unit === 32) {
      at++;
      continue;
    }
    const from = at;
    if (isDigit(unit)) at = endOfNumber(text, at);
    else if (isLetter(unit)) {
      for (at++; at < text.length; at++) {
        const next = text.charCodeAt(at);
        if (isLetter(next)) continue;
        if (!isJoint(next) || !isLetter(text.charCodeAt(at + 1))) break;
      }
    } else {
      at += (unit & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
      if (/\s/.test(text[from]!)) continue;
    }
    words.push({ raw: text.slice(from, at), word: wordAt(text, from, at), from, to: at });
  }
  return words;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
/** Letters, and marks on them; NaN, behind the end of a text, is none. */
const isLetter = (unit: number): boolean => {
  const kind = kindOf(unit);
  return kind === Kind.letter || kind === Kind.upper;
};
const isJoint = (unit: number): boolean => unit === 39 || unit === 0x2019 || unit === 45;

/** Where a number such as `1.5`, `2:30` or `80%` ends. */
function endOfNumber(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) continue;
    const isPart = unit === 46 || unit === 58 || unit === 44 || unit === 47;
    if (!isPart || !isDigit(text.charCodeAt(at + 1))) break;
  }
  return text.charCodeAt(at) === 37 ? at + 1 : at;
}

/** A number in figures or words, as the source of a regular expression without groups that capture. */
export const number = String.raw`(?:\d{1,4}(?:[.,]\d{1,3})?|(?:thir|four|fif|six|seven|eigh|nine)teen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|eighty|ninety|a hundred|one hundred|a dozen)`;

/** Every form of each verb of a list, to its base form. */
export function formsOf(lemmas: Iterable<string>): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const lemma of lemmas) {
    for (const form of verbFormsOf(lemma)) forms.set(form, lemma);
  }
  return forms;
}
