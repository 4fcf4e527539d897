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

/** Numbers words that lists use, from 1 on; a word that is not known is 0. Open addressing over one typed array. */
export class Vocabulary {
  #count = 0;
  #mask = (1 << 14) - 1;
  /** Of each slot: the two hashes of a word, and its number. */
  #slots = new Int32Array((this.#mask + 1) * 3);

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
    const at = this.#slot(hash, other);
    const known = this.#slots[at + 2]!;
    if (known !== 0) return known;
    this.#slots[at] = hash;
    this.#slots[at + 1] = other;
    this.#slots[at + 2] = ++this.#count;
    if (this.#count * 2 > this.#mask) this.#grow();
    return this.#count;
  }

  /** The number of the word that has both hashes; 0 when it is not known. */
  find(hash: number, other: number): number {
    return this.#slots[this.#slot(hash, other) + 2]!;
  }

  /** Where a word is, or would be. */
  #slot(hash: number, other: number): number {
    const slots = this.#slots;
    for (let slot = hash ^ (hash >>> 15); ; slot++) {
      const at = (slot & this.#mask) * 3;
      if (slots[at + 2] === 0 || (slots[at] === hash && slots[at + 1] === other)) return at;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array((this.#mask + 1) * 3);
    for (let at = 0; at < old.length; at += 3)
      if (old[at + 2] !== 0) this.#slots.set(old.subarray(at, at + 3), this.#slot(old[at]!, old[at + 1]!));
  }
}
