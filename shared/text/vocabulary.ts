import { fold } from './characters';

/** FNV-1a over folded code units: the tokenizer computes the same hash while it reads. */
export const hashStart = -2128831035;
export const hashStep = (hash: number, folded: number): number => Math.imul(hash ^ folded, 16777619);

/** Numbers every word that any list uses; a word that none uses is 0. Open addressing over typed arrays. */
export class Vocabulary {
  #ids = new Map<string, number>();
  #words: string[] = [''];
  #mask = 0;
  #slots = new Uint32Array(1);
  #hashes = new Int32Array(1);

  /** The number of a word in lower case, adding it. Only while lists are compiled. */
  add(word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#words.length;
      this.#ids.set(word, id);
      this.#words.push(word);
    }
    return id;
  }

  /** One more than the highest number. */
  get size(): number {
    return this.#words.length;
  }

  /** Makes it ready to be searched; call after the last `add`. */
  close(): void {
    let size = 64;
    while (size < this.#words.length * 3) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Uint32Array(size);
    this.#hashes = new Int32Array(size);
    this.#words.forEach((word, id) => {
      if (id === 0) return;
      let hash = hashStart;
      for (let index = 0; index < word.length; index++) hash = hashStep(hash, word.charCodeAt(index));
      let slot = (hash ^ (hash >>> 15)) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = id;
      this.#hashes[slot] = hash;
    });
  }

  /** The number of the word that stands at `from` to `to` in a text and has that hash; 0 when no list has it. */
  find(text: string, from: number, to: number, hash: number): number {
    for (let slot = (hash ^ (hash >>> 15)) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const id = this.#slots[slot]!;
      if (id === 0) return 0;
      if (this.#hashes[slot] !== hash) continue;
      const word = this.#words[id]!;
      if (word.length !== to - from) continue;
      let index = 0;
      while (index < word.length && fold(text.charCodeAt(from + index)) === word.charCodeAt(index)) index++;
      if (index === word.length) return id;
    }
  }
}
