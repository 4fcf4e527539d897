import { fold } from './characters';

/** FNV-1a over folded code units: the tokenizer computes the same hash while it reads. */
export const hashStart = -2128831035;
export const hashStep = (hash: number, folded: number): number => Math.imul(hash ^ folded, 16777619);
/** A second hash, the sum of all that the first one was on its way, so that words with both in common are the same word. */
export const otherStep = (other: number, hash: number): number => (other + hash) | 0;

function hashesOf(word: string): [hash: number, other: number] {
  let hash = hashStart;
  let other = 0;
  for (let index = 0; index < word.length; index++) {
    hash = hashStep(hash, fold(word.charCodeAt(index)));
    other = otherStep(other, hash);
  }
  return [hash, other];
}

/** Numbers words that lists use, from 1 to 65,535; a word that is not known is 0. Open addressing over one typed array. */
export class Vocabulary {
  #count = 0;
  #mask = (1 << 15) - 1;
  /** In twos: the hash of a word, and in one the upper half of its second hash over its number, so that a look reads one line of memory. */
  #slots = new Int32Array(this.#mask + 1);

  /** One more than the highest number. */
  get size(): number {
    return this.#count + 1;
  }

  /** The number of a word in any case, adding it. */
  number(word: string): number {
    return this.add(...hashesOf(word));
  }

  /** The number of a word in any case; 0 when it is not known. */
  known(word: string): number {
    return this.find(...hashesOf(word));
  }

  /** The number of the word that has both hashes, adding it. */
  add(hash: number, other: number): number {
    const known = this.find(hash, other);
    if (known !== 0) return known;
    this.#put(hash, (other & upperHalf) | ++this.#count);
    if (this.#count * 4 > this.#mask) this.#grow();
    return this.#count;
  }

  /** The number of the word that has both hashes; 0 when it is not known. */
  find(hash: number, other: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let at = firstSlot(hash) & mask; ; at = (at + 2) & mask) {
      const held = slots[at + 1]!;
      if (held === 0) return 0;
      if (slots[at] === hash && ((held ^ other) & upperHalf) === 0) return held & ~upperHalf;
    }
  }

  #put(hash: number, held: number): void {
    let at = firstSlot(hash) & this.#mask;
    while (this.#slots[at + 1] !== 0) at = (at + 2) & this.#mask;
    this.#slots[at] = hash;
    this.#slots[at + 1] = held;
  }

  #grow(): void {
    const old = this.#slots;
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array(this.#mask + 1);
    for (let at = 0; at < old.length; at += 2) if (old[at + 1] !== 0) this.#put(old[at]!, old[at + 1]!);
  }
}

const upperHalf = ~0xffff;

/** An even place for a hash. */
const firstSlot = (hash: number): number => (hash ^ (hash >>> 15)) << 1;
