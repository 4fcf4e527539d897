import { find } from '../../text/match';

/** What an item of a list begins with: its own number, and the number of the outcome that it points to. */
export interface Marker {
  /** `2`, `7.1`, `T1`, `a`; absent where the item only points. */
  readonly own?: string;
  /** `7.1a` of `(for 7.1a)`, `T1` of `(T1)`, `2` of `For outcome 2:` and of `For the second, …`. */
  readonly points?: string;
  /** Where the number that counts (`points`, or else `own`) begins. */
  readonly at: number;
  /** Where the words of the item begin. */
  readonly to: number;
}

const months = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b';
const numeral = '[A-Z]{1,2}\\d{1,2}[a-d]?|\\d{1,2}(?:\\.\\d{1,2})?[a-d]?';
/** `2.`, `(2)`, `2️⃣`, `2 Mia`, `7.1 Mia`, `T1: …`, `A   Mia`, `A - Mia`; a year or a class (`Y5 Willow`) has nothing behind it. */
const own = new RegExp(
  `^\\(?(?:([A-Z]{1,2}\\d{1,2}[a-d]?)(?:\\s*[:.)](?!\\d)\\s*|\\s[-–]\\s+|\\s{2,}(?=\\p{Lu}))|(\\d{1,2}\\.\\d{1,2}[a-d]?)(?:[.):](?!\\d)\\s*|\\s+(?=[\\p{Lu}("“‘])|$)|(\\d{1,2}[a-d]?)(?:\\uFE0F?\\u20E3\\s*|[.)](?!\\d)\\s*|:\\s+|\\s[-–—]\\s+(?=\\p{L}{2}|I\\b)|\\s+(?=\\p{Lu})(?!${months}))|([a-hA-H])[.)](?:\\s+(?=\\S)|$)|\\[([a-hA-H]|\\d{1,2})\\]\\s+(?=\\S)|([A-H])(?:\\s{2,}|\\s[-–—]\\s)(?=\\p{Lu}))`,
  'u',
);
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
/** “For the first, Mrs Bux …” in a letter. */
const ordinal = new RegExp(
  `^for (?:the |his |her |your )?(${ordinals.join('|')})(?: (?:of these|(?!(?:day|week|half|term|month|year|lesson|time|session|hour|part|minutes?)\\b)[a-z]{3,9}))?[,:]\\s*`,
  'i',
);
const noun = '(?:(?:outcome|target|step|goal|aim|objective)s? ?(?:no\\.? ?|number ?)?)';
const pointer = new RegExp(
  `^(?:[([](?:(?:for|see|links? to|re:?) )?${noun}?(${numeral})[)\\]]|(?:for|towards|supporting|links? to) ${noun}?(${numeral})(?=\\s*[:.,)–-]|\\s{2,}\\S|\\s*$)|${noun}(${numeral}|[a-h])(?=\\s*[:.)–-]))\\s*[:.,–-]?\\s*`,
  'i',
);

/** Reads what an item begins with; undefined where it begins with its words. */
export function readMarker(text: string): Marker | undefined {
  const told = /^for/i.test(text) ? ordinal.exec(text) : null;
  if (told) {
    const points = String(ordinals.indexOf(told[1]!.toLowerCase()) + 1);
    return { points, at: 0, to: told[0].length };
  }
  const first = find(own, text);
  const number = first && (first[1] ?? first[2] ?? first[3] ?? first[4] ?? first[5] ?? first[6]!);
  const after = first?.[0].length ?? 0;
  const second = pointer.exec(text.slice(after));
  const points = second && (second[1] ?? second[2] ?? second[3]!);
  if (!number && !points) return undefined;
  return {
    ...(number && { own: number }),
    ...(points && { points }),
    at: points ? after + second[0].indexOf(points) : first![0].indexOf(number!),
    to: after + (second?.[0].length ?? 0),
  };
}

/** Whether a marker numbers an item inside a numbered part: `7.1`. */
export const isDecimal = ({ own: number }: Marker): boolean => number?.includes('.') === true;

/** Whether one number comes right after the other: `2` after `1`, `7.3` after `7.2`, `E4` after `E3`, `b` after `a`. */
export function follows(before: string, own: string): boolean {
  const [, stem, last] = /^(.*?)(\d{1,2}|[A-Za-z])$/.exec(before)!;
  const next = /\d/.test(last!) ? String(Number(last) + 1) : String.fromCharCode(last!.charCodeAt(0) + 1);
  return own === stem! + next;
}

const inWords = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];
const loose = new RegExp(
  `^(?:[☐☑☒□] ?)?(?:(${inWords.join('|')})[.:)] (?=\\p{Lu})|([A-Z]{1,2}\\d{1,2}) (?=\\p{Lu}\\p{Ll}+ will\\b|By\\b)|\\p{Lu}\\p{Ll}+ (\\d{1,2}|[A-H]|${inWords.join('|').toLowerCase()})[.)] {1,3}(?=By\\b|\\p{Lu}\\p{Ll}+ will\\b))`,
  'u',
);

/** “One. Mia will …”, “L1 Mia will …”, “Shoot one. By Easter Mia will …”: numbers only where an outcome stands behind them. */
export function readLooseMarker(text: string): Marker | undefined {
  const found = loose.exec(text);
  if (!found) return undefined;
  const [all, word, code, named] = found;
  const number = named ?? word ?? '';
  const counted = inWords.findIndex((one) => one.toLowerCase() === number.toLowerCase()) + 1;
  return { own: code ?? (counted > 0 ? String(counted) : number), at: named ? all.indexOf(named) : 0, to: all.length };
}
