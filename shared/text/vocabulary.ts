/** FNV-1a over folded code units: the tokenizer computes the same hash while it reads. */
export const hashStart = -2128831035;
export const hashStep = (hash: number, folded: number): number => Math.imul(hash ^ folded, 16777619);
/** A second hash, of another kind, so that words with both in common are the same word. */
export const otherStep = (hash: number, folded: number): number => Math.imul(hash, 0x2c9277b5) + folded;

/** Numbers every word that any list uses; a word that none uses is 0. Open addressing over one typed array. */
export class Vocabulary {
  #ids = new Map<string, number>();
  #mask = 0;
  /** Of each slot: the two hashes of a word, and its number. */
  #slots = new Int32Array(3);

  /** The number of a word in lower case, adding it. Only while lists are compiled. */
  add(word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) this.#ids.set(word, (id = this.#ids.size + 1));
    return id;
  }

  /** One more than the highest number. */
  get size(): number {
    return this.#ids.size + 1;
  }

  /** Makes it ready to be searched; call after the last `add`. */
  close(): void {
    let size = 64;
    while (size < this.#ids.size * 3) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 3);
    for (const [word, id] of this.#ids) {
      let hash = hashStart;
      let other = 0;
      for (let index = 0; index < word.length; index++) {
        hash = hashStep(hash, word.charCodeAt(index));
        other = otherStep(other, word.charCodeAt(index));
      }
      let at = this.#at(hash);
      while (this.#slots[at + 2] !== 0) at = this.#after(at);
      this.#slots.set([hash, other | 0, id], at);
    }
  }

  /** The number of the word that has both hashes; 0 when no list has it. */
  find(hash: number, other: number): number {
    const slots = this.#slots;
    for (let at = this.#at(hash); ; at = this.#after(at)) {
      const id = slots[at + 2]!;
      if (id === 0 || (slots[at] === hash && slots[at + 1] === other)) return id;
    }
  }

  #at(hash: number): number {
    return ((hash ^ (hash >>> 15)) & this.#mask) * 3;
  }

  #after(at: number): number {
    return at + 3 < this.#slots.length ? at + 3 : 0;
  }
}
