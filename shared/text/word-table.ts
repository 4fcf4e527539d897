import { fold } from './characters';
import { hashStart, hashStep } from './vocabulary';

/** How many words are kept; a plan has some hundreds. */
const most = 1 << 14;
const slots = most * 2;
const words = new Array<string | undefined>(slots).fill(undefined);
const hashes = new Int32Array(slots);
let count = 0;

/** Units from here on, and “İ”, may fold to more than one. */
const limit = 0x250;
const dottedI = 0x130;
/** What is longer is no word. */
const longest = 40;

/**
 * What stands between two offsets in lower case, with plain apostrophes. The same word is the same string, in whatever text it
 * stands: no reader cuts it out and folds it anew, and sets and maps find it by a hash that it has already.
 */
export function wordAt(text: string, from: number, to: number): string {
  let hash = hashStart;
  for (let at = from; at < to; at++) {
    const unit = fold(text.charCodeAt(at));
    if (unit >= limit || unit === dottedI || to - from > longest)
      return text.slice(from, to).toLowerCase().replaceAll('’', "'");
    hash = hashStep(hash, unit);
  }
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  for (let word = words[slot]; word !== undefined; word = words[slot]) {
    if (hashes[slot] === hash && stands(word, text, from, to)) return word;
    slot = (slot + 1) & (slots - 1);
  }
  if (++count > most) {
    words.fill(undefined);
    count = 1;
  }
  hashes[slot] = hash;
  // Made anew, so that it does not keep the whole text in memory.
  const units = Array.from({ length: to - from }, (_, at) => fold(text.charCodeAt(from + at)));
  return (words[slot] = String.fromCharCode(...units));
}

/** Whether the word stands between two offsets. */
function stands(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== fold(text.charCodeAt(from + at))) return false;
  return true;
}

/** Remembers what is found out about a word, for as many words as a plan has. */
export function ofWord<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined && !known.has(word)) {
      if (known.size >= most) known.clear();
      known.set(word, (found = find(word)));
    }
    return found as T;
  };
}
