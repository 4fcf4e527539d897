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
  readonly unlessWith?: ReadonlySet<number>;
  readonly onlyWith?: ReadonlySet<number>;
  readonly notBefore?: ReadonlySet<number>;
  readonly notAfter?: ReadonlySet<number>;
}

/** A node and a word as one key: both are under 65,536. */
const edge = (node: number, word: number): number => (node << 16) | word;

/** The edges of the trie in typed arrays, for a look-up at every second word of a text. */
class Edges {
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #nodes: Uint16Array;

  constructor(edges: ReadonlyMap<number, number>) {
    let size = 64;
    while (size < edges.size * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#nodes = new Uint16Array(size);
    for (const [key, node] of edges) {
      const slot = this.#slot(key);
      this.#keys[slot] = key;
      this.#nodes[slot] = node;
    }
  }

  /** The node that a word leads to; 0 where no phrase goes on so. */
  after(node: number, word: number): number {
    return this.#nodes[this.#slot(edge(node, word))]!;
  }

  /** Where a key is, or would be. */
  #slot(key: number): number {
    const [keys, nodes] = [this.#keys, this.#nodes];
    let slot = Math.imul(key, 0x9e3779b1) >>> 7;
    for (slot &= this.#mask; nodes[slot] !== 0 && keys[slot] !== key; slot = (slot + 1) & this.#mask);
    return slot;
  }
}

/** Word lists made ready for the one pass: a trie over the numbers of words. */
export interface Lexicon {
  readonly entries: readonly Entry[];
  readonly vocabulary: Vocabulary;
  /** Node that a phrase's first word leads to, by the word's number; 0 when no phrase starts with it. */
  readonly roots: Uint16Array;
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
  phrase.replaceAll('’', "'").match(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{M}\p{Nd}]+(?:'[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{Nd}]+)*/gu) ?? [];

/** Compiles word lists; throws where a phrase has no word. */
export function compile(lists: WordLists): Lexicon {
  const vocabulary = new Vocabulary();
  const entries: Entry[] = [];
  const roots = new Map<number, number>();
  const next = new Map<number, number>();
  const commas = new Set<number>();
  const ends: (Candidate[] | undefined)[] = [undefined];
  const step = (from: Map<number, number>, key: number): number => {
    let node = from.get(key);
    if (node === undefined) {
      node = ends.length;
      ends.push(undefined);
      from.set(key, node);
    }
    return node;
  };
  const numbers = (words?: readonly string[]) =>
    words && new Set(words.map((word) => vocabulary.add(word.toLowerCase().replaceAll('’', "'"))));

  const endOf = (words: readonly string[], hasCommas: boolean): number => {
    const [first, ...rest] = words.map((word) => vocabulary.add(word.toLowerCase()));
    return rest.reduce(
      (at, word) => {
        if (hasCommas) commas.add(at);
        return step(next, edge(at, word));
      },
      step(roots, first!),
    );
  };
  const inflected: (() => void)[] = [];
  for (const [list, listed] of Object.entries(lists) as [ListName, readonly Listed[]][]) {
    for (const line of listed) {
      const entry: Entry = { ...line, list };
      entries.push(entry);
      const context = {
        unlessWith: numbers(line.unlessWith),
        onlyWith: numbers(line.onlyWith),
        notBefore: numbers(line.notBefore),
        notAfter: numbers(line.notAfter),
      };
      const candidate = (words: readonly string[]): Candidate => ({
        entry,
        list: listNames.indexOf(list),
        ...(line.exact && { spelling: words.join(' ') }),
        ...context,
      });
      for (const words of [line.phrase, ...(line.also ?? [])].map(wordsOf)) {
        if (words.length === 0) throw new Error(`A phrase of the list ${list} has no word: “${line.phrase}”.`);
        (ends[endOf(words, line.phrase.includes(', '))] ??= []).push(candidate(words));
        // What is listed itself knows better what to say than a form of something else.
        inflected.push(() => {
          for (const form of formsOf(words, line.forms)) {
            const node = endOf(form, false);
            if (!ends[node]?.some((other) => other.entry.list === list)) (ends[node] ??= []).push(candidate(form));
          }
        });
      }
    }
  }
  for (const add of inflected) add();
  const and = vocabulary.add('and');
  vocabulary.close();
  const byFirst = new Uint16Array(vocabulary.size);
  for (const [word, node] of roots) byFirst[word] = node;
  return { entries, vocabulary, roots: byFirst, next: new Edges(next), commas, and, ends };
}

/** The other forms that the words of a phrase may take. */
function formsOf(words: readonly string[], forms: Listed['forms']): readonly (readonly string[])[] {
  if (forms === 'noun') return [[...words.slice(0, -1), plural(words.at(-1)!)]];
  if (forms === 'verb') return verbForms(words[0]!).map((form) => [form, ...words.slice(1)]);
  return [];
}
