import { plainText } from './reading';

/** Words to find in one paragraph: half-open offsets into its text. */
export interface Words {
  readonly from: number;
  readonly to: number;
}

/** Word finds at most 255 characters; escapes may double some of them. */
export const longestSearch = 120;

/** Whether Word's search can hold all of these words (OfficeDev/office-js#1726). */
export const fitsSearch = (words: string): boolean => escaped(words).length <= 255;

/** Asks Word for words of a paragraph; after a sync the function gives their range, or undefined where Word found something else. */
export function findWords(paragraph: Word.Paragraph, text: string, words: Words): () => Word.Range | undefined {
  const wanted = text.slice(words.from, words.to);
  const hits = paragraph.search(escaped(wanted), { matchCase: true });
  hits.load('items/text');
  return () => {
    // Word's search may take curly and straight quotes, or kinds of space, for the same: then it finds more.
    for (const fold of [same, folded]) {
      const starts = occurrences(fold(text), fold(wanted));
      const hit = starts.length === hits.items.length ? hits.items[starts.indexOf(words.from)] : undefined;
      if (hit && fold(plainText(hit.text)) === fold(wanted)) return hit;
    }
    return undefined;
  };
}

/** Widens words to the left until a search from the start of the text would stop at them. */
export function findable(text: string, { from, to }: Words): Words {
  let start = from;
  while (start > 0 && !occurrences(text, text.slice(start, to)).includes(start)) start--;
  return { from: start, to };
}

/** Word finds at most 255 characters; some of them are written with two. */
const mostSought = 200;

/** The words with as much beside them as it takes to stand only once in the text; undefined where a search cannot hold that much. */
export function onlyText(text: string, { from, to }: Words): string | undefined {
  const all = folded(text);
  for (let beside = 0; ; beside += 4) {
    const [start, end] = [Math.max(0, from - beside), Math.min(text.length, to + beside)];
    const wanted = all.slice(start, end);
    if (end - start > mostSought) return undefined;
    if (all.indexOf(wanted) === start && all.indexOf(wanted, start + 1) < 0) return text.slice(start, end);
    if (start === 0 && end === text.length) return undefined;
  }
}

/** The first place of these words; Word stops the batch with `ItemNotFound` where there is none. */
export const exactly = (within: Word.Paragraph | Word.Range | Word.ContentControl, words: string): Word.Range =>
  within.search(escaped(words), { matchCase: true }).getFirst();

/** Asks whether a search finds these words; after a sync the function tells. */
export function hits(within: Word.Paragraph, words: string): () => boolean {
  const found = within.search(escaped(words), { matchCase: true });
  found.load('items/text');
  return () => found.items.length > 0;
}

/** The longest beginning of the words that a search can find where it stands; text that repeats itself needs a shorter one. */
export function findablePiece(text: string, { from, to }: Words): Words {
  for (let end = Math.min(from + longestSearch, to); end > from + 1; end--) {
    if (occurrences(text, text.slice(from, end)).includes(from)) return { from, to: end };
  }
  // One character is found wherever it stands.
  return { from, to: from + 1 };
}

const same = (text: string): string => text;
/** Text as Word’s search takes it: curly and straight quotes, and kinds of space, are the same. */
export const folded = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\u00a0/g, ' ');

// Word looks on after the end of a hit, so hits never overlap.
function occurrences(text: string, wanted: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) starts.push(at);
  return starts;
}

const escapes: Readonly<Record<string, string>> = {
  '^': '^^',
  '\t': '^t',
  '\n': '^l',
  '\u00a0': '^s',
  '\u0002': '^2',
  '\u0005': '^5',
  '\u001e': '^~',
  '\u001f': '^-',
};

/** `^` and signs that cannot be typed have codes of their own in Word's search. */
const escaped = (text: string): string =>
  text.replace(/[\^\t\n\u00a0\u0002\u0005\u001e\u001f]/g, (sign) => escapes[sign]!);
