import { plural, verbForms } from './inflect';
import { listNames, type Entry, type ListName } from './prose';
import { Vocabulary } from './vocabulary';

/** One line of a word list, as it is written down. */
export interface Listed {
  /** Words with single spaces between them; a hyphen or `&` in the text matches a space here and the other way round; a comma here matches commas. */
  readonly phrase: string;
  /** What to write instead, best first, so that it fits the sentence; a sentence of advice starts with a capital letter. */
  readonly instead: readonly string[];
  /** Free for the list's own use. */
  readonly kind: string;
  /** What an acronym stands for. */
  readonly expansion?: string;
  /** Capitals must be as listed: `SALT`, not `salt`. */
  readonly exact?: true;
  /** Also matches these forms of the phrase's last word (noun) or first word (verb). */
  readonly forms?: 'noun' | 'verb';
  /** Other spellings of the same thing. */
  readonly also?: readonly string[];
  /** Not meant where one of these words stands in the same sentence. */
  readonly unlessWith?: readonly string[];
  /** Only meant where one of these words stands in the same sentence. */
  readonly onlyWith?: readonly string[];
  /** Not meant directly before one of these words. */
  readonly notBefore?: readonly string[];
  /** Not meant directly after one of these words. */
  readonly notAfter?: readonly string[];
  /** Only meant of a person: not where the sentence says it of a thing, a service or the staff. */
  readonly ofPerson?: true;
  /** Only meant where no noun follows: “the disabled”, not “the disabled toilet”. */
  readonly alone?: true;
  /** Fair people differ about it, so its note is milder. */
  readonly arguable?: true;
}

/** The word lists by name. */
export type WordLists = Readonly<Record<ListName, readonly Listed[]>>;

/** What a phrase ends with in the trie: an entry, and the words that the vocabulary knows by number. */
export interface Candidate {
  readonly entry: Entry;
  /** Number of the entry's list. */
  readonly list: number;
  /** The form's exact spelling with spaces for hyphens, where capitals count. */
  readonly spelling?: string;
  readonly unlessWith: ReadonlySet<number> | undefined;
  readonly onlyWith: ReadonlySet<number> | undefined;
  readonly notBefore: ReadonlySet<number> | undefined;
  readonly notAfter: ReadonlySet<number> | undefined;
}

/** A node and a word as one key: both are under 65,536. */
const edge = (node: number, word: number): number => (node << 16) | word;

/** The edges of the trie in typed arrays, for a look-up at every second word of a text. */
class Edges {
  #size = 1 << 16;
  #keys = new Int32Array(this.#size);
  #nodes = new Uint16Array(this.#size);
  #count = 0;

  /** The node that a word leads to; 0 where no phrase goes on so. */
  after(node: number, word: number): number {
    return this.#nodes[this.#slot(edge(node, word))]!;
  }

  /** The node that a word leads to, from now on. */
  add(node: number, word: number, to: number): void {
    if (++this.#count * 2 > this.#size) this.#grow();
    const slot = this.#slot(edge(node, word));
    this.#keys[slot] = edge(node, word);
    this.#nodes[slot] = to;
  }

  #grow(): void {
    const [keys, nodes] = [this.#keys, this.#nodes];
    this.#size *= 2;
    this.#keys = new Int32Array(this.#size);
    this.#nodes = new Uint16Array(this.#size);
    nodes.forEach((node, old) => {
      if (node === 0) return;
      const slot = this.#slot(keys[old]!);
      this.#keys[slot] = keys[old]!;
      this.#nodes[slot] = node;
    });
  }

  /** Where a key is, or would be. */
  #slot(key: number): number {
    const [keys, nodes] = [this.#keys, this.#nodes];
    const mask = this.#size - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    for (; nodes[slot] !== 0 && keys[slot] !== key; slot = (slot + 1) & mask);
    return slot;
  }
}

/** One of 32 bits for a word that comes second, so that most words are known to be none; no bit for a word that no list has. */
export const seedOf = (word: number): number => (word === 0 ? 0 : 1 << (Math.imul(word, 0x9e3779b1) >>> 27));

/** Word lists made ready for the one pass: a trie over the numbers of words. */
export interface Lexicon {
  readonly entries: readonly Entry[];
  readonly vocabulary: Vocabulary;
  /** Node that a phrase's first word leads to, by the word's number; 0 when no phrase starts with it. */
  readonly roots: Uint16Array;
  /** By a first word's number, `seedOf` all words that may be second; all bits where it is a phrase by itself. */
  readonly seeds: Int32Array;
  /** Node after a node and a word. */
  readonly next: Edges;
  /** Nodes after whose word a phrase has a comma. */
  readonly commas: ReadonlySet<number>;
  /** Number of the word that a lone `&` stands for. */
  readonly and: number;
  /** What ends at a node; undefined inside a phrase. */
  readonly ends: readonly (readonly Candidate[] | undefined)[];
}

/** The words of a phrase as the tokenizer would cut them. */
export const wordsOf = (phrase: string): readonly string[] =>
  phrase.replaceAll('’', "'").match(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f\d]+(?:'[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d]+)*/g) ?? [];

/** Compiles word lists; throws where a phrase has no word. */
export function compile(lists: WordLists): Lexicon {
  const vocabulary = new Vocabulary();
  const entries: Entry[] = [];
  const roots: number[] = [];
  const next = new Edges();
  /** By the first word of phrases, `seedOf` all their second words. */
  const seconds: number[] = [];
  const commas = new Set<number>();
  const ends: (Candidate[] | undefined)[] = [undefined];
  // Many lines share one list of words.
  const known = new Map<readonly string[], ReadonlySet<number>>();
  const numbers = (words?: readonly string[]): ReadonlySet<number> | undefined => {
    if (!words) return undefined;
    let set = known.get(words);
    if (!set) {
      set = new Set(words.map((word) => vocabulary.add(word.toLowerCase().replaceAll('’', "'"))));
      known.set(words, set);
    }
    return set;
  };

  /** The node to which the words of a phrase lead. */
  const endOf = (words: readonly string[], hasCommas: boolean): number => {
    let node = 0;
    let before = 0;
    for (const word of words) {
      const number = vocabulary.add(word.toLowerCase());
      if (node > 0 && node === roots[before]) seconds[before] = (seconds[before] ?? 0) | seedOf(number);
      if (node > 0 && hasCommas) commas.add(node);
      const known = node === 0 ? roots[number] : next.after(node, number);
      const to = known || ends.length;
      if (!known) {
        ends.push(undefined);
        if (node === 0) roots[number] = to;
        else next.add(node, number, to);
      }
      node = to;
      before = number;
    }
    return node;
  };
  const inflected: [words: readonly string[], candidate: Candidate][] = [];
  listNames.forEach((list, index) => {
    for (const line of lists[list]) {
      const entry: Entry = { ...line, list };
      entries.push(entry);
      const common: Candidate = {
        entry,
        list: index,
        unlessWith: numbers(line.unlessWith),
        onlyWith: numbers(line.onlyWith),
        notBefore: numbers(line.notBefore),
        notAfter: numbers(line.notAfter),
      };
      for (const phrase of line.also ? [line.phrase, ...line.also] : [line.phrase]) {
        const words = wordsOf(phrase);
        if (words.length === 0) throw new Error(`A phrase of the list ${list} has no word: “${line.phrase}”.`);
        const candidate = line.exact ? { ...common, spelling: words.join(' ') } : common;
        (ends[endOf(words, line.phrase.includes(', '))] ??= []).push(candidate);
        if (line.forms) inflected.push([words, candidate]);
      }
    }
  });
  // What is listed itself knows better what to say than a form of something else.
  for (const [words, candidate] of inflected) {
    for (const form of formsOf(words, candidate.entry.forms)) {
      const node = endOf(form, false);
      const spelt = candidate.spelling === undefined ? candidate : { ...candidate, spelling: form.join(' ') };
      if (!ends[node]?.some((other) => other.list === candidate.list)) (ends[node] ??= []).push(spelt);
    }
  }
  const and = vocabulary.add('and');
  vocabulary.close();
  const byFirst = new Uint16Array(vocabulary.size);
  const seeds = new Int32Array(vocabulary.size);
  roots.forEach((node, word) => {
    byFirst[word] = node;
    seeds[word] = ends[node] ? -1 : (seconds[word] ?? 0);
  });
  return { entries, vocabulary, roots: byFirst, seeds, next, commas, and, ends };
}

/** The other forms that the words of a phrase may take. */
function formsOf(words: readonly string[], forms: Listed['forms']): readonly (readonly string[])[] {
  if (forms === 'noun') return [[...words.slice(0, -1), plural(words.at(-1)!)]];
  if (forms === 'verb') return verbForms(words[0]!).map((form) => [form, ...words.slice(1)]);
  return [];
}
