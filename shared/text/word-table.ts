import { fold } from './characters';
import { hashStart, hashStep, otherStep } from './vocabulary';

/** How many words are kept; a plan has some hundreds. */
const most = 1 << 14;
const slots = most * 2;
const words = new Array<string | undefined>(slots).fill(undefined);
/** Both hashes of the word of each slot: words that have both in common are the same word. */
const hashes = new Int32Array(slots * 2);
let count = 0;

/** Units from here on, and “İ”, may fold to more than one. */
const limit = 0x250;
const dottedI = 0x130;
/** What is longer is no word. */
const longest = 40;

const slowly = (text: string, from: number, to: number): string =>
  text.slice(from, to).toLowerCase().replaceAll('’', "'");

/**
 * What stands between two offsets in lower case, with plain apostrophes. The same word is the same string, in whatever text it
 * stands: no reader cuts it out and folds it anew, and sets and maps find it by a hash that it has already.
 */
export function wordAt(text: string, from: number, to: number): string {
  if (to - from > longest) return slowly(text, from, to);
  let hash = hashStart;
  let other = 0;
  for (let at = from; at < to; at++) {
    const unit = fold(text.charCodeAt(at));
    if (unit >= limit || unit === dottedI) return slowly(text, from, to);
    hash = hashStep(hash, unit);
    other = otherStep(other, hash);
  }
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  for (let word = words[slot]; word !== undefined; word = words[slot]) {
    if (hashes[slot * 2] === hash && hashes[slot * 2 + 1] === other) return word;
    slot = (slot + 1) & (slots - 1);
  }
  if (++count > most) {
    words.fill(undefined);
    count = 1;
  }
  hashes[slot * 2] = hash;
  hashes[slot * 2 + 1] = other;
  return (words[slot] = written(text, from, to));
}

/** Made anew, so that a word does not keep the whole text in memory. */
const written = (text: string, from: number, to: number): string =>
  String.fromCharCode(...Array.from({ length: to - from }, (_, at) => fold(text.charCodeAt(from + at))));

/** Remembers what is found out about a word, for as many words as a plan has. */
export const ofWord = <T>(find: (word: string) => T): ((word: string) => T) => remembering(find, most);

/** Remembers what is found out about a line or sentence, for as many as a plan has: several readers ask the same of each. */
export const ofText = <T>(find: (text: string) => T): ((text: string) => T) => remembering(find, 1 << 11);

function remembering<T>(find: (text: string) => T, many: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined && !known.has(text)) {
      found = find(text);
      if (known.size >= many) known.clear();
      known.set(text, found);
    }
    return found as T;
  };
}
