import { wordAt } from './word-table';

/** A word, a number or a single mark of a text; white space is left out, a line break is a mark. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  readonly from: number;
  readonly to: number;
  /** In lower case; `'` for any apostrophe and `-` for any dash. */
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Of digits and of number words up to twenty; NaN otherwise. */
  readonly value: number;
  /** `7th`, `21st`, `first`. */
  readonly ordinal: boolean;
  /** No space stands before it. */
  readonly tight: boolean;
}

const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const numbers = new Map<string, { value: number; ordinal: boolean }>([
  ...cardinals.map((word, value) => [word, { value, ordinal: false }] as const),
  ...ordinals.map((word, value) => [word, { value, ordinal: true }] as const),
]);

const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const isLetter = (unit: number) =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7);
const isSpace = (unit: number) => unit === 32 || unit === 9 || unit === 0xa0 || unit === 0x202f || unit === 0x2009;
const marks: Record<string, string> = { '’': "'", '‘': "'", '–': '-', '—': '-', '‑': '-', '‐': '-', '−': '-' };

/** Cuts a text into tokens in one pass; letters and digits that touch become separate tokens (`KS2`, `7th` keeps its ordinal in the number). */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let tight = false;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) {
      at++;
      tight = false;
      continue;
    }
    const from = at;
    if (isDigit(unit)) {
      while (at < text.length && isDigit(text.charCodeAt(at))) at++;
      const digits = text.slice(from, at);
      const ordinal =
        isLetter(text.charCodeAt(at)) &&
        !isLetter(text.charCodeAt(at + 2)) &&
        /^(?:st|nd|rd|th)$/i.test(text.slice(at, at + 2));
      if (ordinal) at += 2;
      // Longer runs are telephone numbers and the like; their value does not matter.
      const value = digits.length > 4 ? NaN : Number(digits);
      tokens.push({ kind: 'number', from, to: at, lower: digits, capital: false, value, ordinal, tight });
    } else if (isLetter(unit)) {
      while (at < text.length && isLetter(text.charCodeAt(at))) at++;
      const lower = wordAt(text, from, at);
      const number = numbers.get(lower);
      const ten = number?.ordinal && number.value > 0 && number.value < 10 ? tenBefore(tokens) : undefined;
      if (ten) tokens.length = ten.at;
      tokens.push({
        kind: 'word',
        from: ten?.from ?? from,
        to: at,
        lower,
        capital: text.charCodeAt(from) !== lower.charCodeAt(0),
        value: (ten?.value ?? 0) + (number?.value ?? NaN),
        ordinal: number?.ordinal ?? false,
        tight: ten?.tight ?? tight,
      });
    } else {
      at++;
      const mark = text[from]!;
      tokens.push({
        kind: 'mark',
        from,
        to: at,
        lower: marks[mark] ?? mark,
        capital: false,
        value: NaN,
        ordinal: false,
        tight,
      });
    }
    tight = true;
  }
  return tokens;
}

/** “twenty-” or “twenty” of “twenty-sixth” at the end of some tokens: what it counts, and where it stands. */
function tenBefore(tokens: readonly Token[]) {
  const at = tokens.length - (tokens.at(-1)?.lower === '-' ? 2 : 1);
  const token = tokens[at];
  const value = token?.lower === 'twenty' ? 20 : token?.lower === 'thirty' ? 30 : undefined;
  return value && token ? { at, value, from: token.from, tight: token.tight } : undefined;
}

/** Number of the month that a word names in full or in short, 1 to 12. */
export const months = new Map<string, number>(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, index) => [
      [name, index + 1] as const,
      [name.slice(0, 3), index + 1] as const,
      ...(name === 'september' ? [['sept', 9] as const] : []),
    ]),
);

/** Number of the weekday that a word names in full or in short, 0 Monday to 6 Sunday. */
export const weekdays = new Map<string, number>([
  ...'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map((name, index) => [name, index] as const),
  ...'mon tue wed thu fri sat sun'.split(' ').map((name, index) => [name, index] as const),
  ['tues', 1],
  ['thur', 3],
  ['thurs', 3],
]);

const sets = (words: string) => new Set(words.split(' '));

/** Months and seasons that are also given names, so that `supported by April` is a girl. */
export const alsoNames = sets('april may june jan august autumn summer');
/** Months whose lower-case form is another word. */
export const alsoWords = sets('may march mar jan sat sun wed mon dec');
/** Words before a time that tie the sentence to it. */
export const leads = sets(
  'by before until till from since in on at during after over within than for to due around come',
);
/** Of these, the ones that make even a bare month or season a time. */
export const firmLeads = sets('by before until till since from in during after than due come');
/** What stands between the lead and the time. */
export const fillers = sets(
  'the this next last coming our about early late mid mid- - start end beginning middle around approximately',
);
/** `by` after one of these names who did it. */
export const doneBy = sets(
  'supported helped led run taught read written drawn made delivered given provided prepared modelled assisted encouraged prompted guided accompanied chosen created completed-by painted said told loved liked admired taken shown cooked',
);
export const titles = sets('mr mrs miss ms mx dr sir madam');
/** A number before one of these counts them, whatever stands before it. */
export const counted = sets(
  'minute minutes min mins second seconds sec secs hour hours hrs mark marks point points word words time times occasion occasions pupil pupils child children people lesson lessons session sessions step steps percent correct sounds letters p metres m cm kg',
);
