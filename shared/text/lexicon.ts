import { firstWords, formsOf, isSpelling, phraseOf } from './first-words';
import type { Listed } from './listed';
import { spelledOut, wordsOf, type PackedLists } from './pack';
import { listNames, type Entry } from './prose';
import { Vocabulary } from './vocabulary';

/** What a phrase ends with in the trie: an entry, made when a text has it, and the words that the vocabulary knows by number. */
export interface Candidate {
  /** From 1 on, in the order in which the lexicon made them. */
  readonly number: number;
  readonly entry: () => Entry;
  /** Number of the entry's list. */
  readonly list: number;
  /** The form's exact spelling with spaces for hyphens, where capitals count. */
  readonly spelling: string | undefined;
  readonly conditions: Conditions;
}

/** The words of conditions by number. */
interface Conditions {
  readonly unlessWith: ReadonlySet<number> | undefined;
  readonly onlyWith: ReadonlySet<number> | undefined;
  readonly notBefore: ReadonlySet<number> | undefined;
  readonly notAfter: ReadonlySet<number> | undefined;
}

/** What the entries of groups have in common. */
interface Trait {
  readonly of: Pick<Entry, 'list' | 'kind' | 'exact'>;
  /** Number of their list. */
  readonly list: number;
  readonly conditions: Conditions;
}

/** A node and a word as one key: both are under 65,536. */
const edge = (node: number, word: number): number => (node << 16) | word;

/** The edges of the trie in typed arrays, for a look-up at every second word of a text. */
class Edges {
  #size = 1 << 10;
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

const listBits = 3;

/** A candidate as one number, which says its list and its own number. */
const soleOf = ({ number, list }: Candidate): number => (number << listBits) | list;

/** The list of a candidate that is one number. */
export const listOf = (sole: number): number => sole & ((1 << listBits) - 1);

/** The number of a candidate that is one number. */
export const numberOf = (sole: number): number => sole >>> listBits;

/** Whether a phrase is meant wherever its words stand. */
const isFree = ({ spelling, conditions }: Candidate): boolean =>
  spelling === undefined && Object.values(conditions).every((words) => words === undefined);

/** A longer array with what an old one has. */
function wider<A extends Uint16Array | Int32Array>(made: A, old: A): A {
  made.set(old);
  return made;
}

/** Word lists for the one pass: a trie over the numbers of words, whose branches grow when a text has their first word. */
export class Lexicon {
  readonly vocabulary = new Vocabulary();
  /** Number of the word that a lone `&` stands for. */
  readonly and = this.vocabulary.number('and');
  /** Node that a phrase's first word leads to, by the word's number; 0 when no phrase starts with it. */
  roots = new Uint16Array(1 << 13);
  /** By a first word's number, `seedOf` all words that may be second; all bits where it is a phrase by itself, or not yet in the trie. */
  seeds = new Int32Array(1 << 13);
  /** By a first word's number: where in `#refs` the last of its phrases is, as long as they are not in the trie; else 0. */
  closed = new Int32Array(1 << 13);
  /** Node after a node and a word. */
  readonly next = new Edges();
  /** Nodes after whose word a phrase has a comma. */
  readonly commas = new Set<number>();
  /** What ends at a node; undefined inside a phrase. */
  readonly ends: (Candidate[] | undefined)[] = [undefined];
  /** The same in numbers, so that most looks end here: 0 inside a phrase, `soleOf` of a candidate that stands alone and has no conditions, else -1. */
  soles = new Int32Array(1 << 13);
  /** By their number. */
  readonly candidates: (Candidate | undefined)[] = [undefined];
  /** In twos: the line of a phrase, and the place of the phrase before it with the same first word. */
  #refs: Int32Array;
  #refsEnd = 2;
  /** The group of each line. */
  readonly #groups: Uint16Array;
  /** By their line. */
  readonly #entries = new Map<number, Entry>();
  readonly #traits = new Map<number, Trait>();
  readonly #lines: readonly string[];
  readonly #instead: readonly string[];
  readonly #expansions: readonly string[];
  readonly #kinds: readonly string[];
  readonly #others: readonly string[];

  constructor({ phrases, instead, expansions, kinds, traits, possessives }: PackedLists) {
    this.#lines = phrases === '' ? [] : phrases.split('\n');
    this.#instead = instead.split('\n');
    this.#expansions = expansions.split('\n');
    this.#kinds = kinds.split(' ');
    this.#others = traits.split('\n');
    for (const word of possessives.split(' ')) this.vocabulary.number(word);
    this.#refs = new Int32Array(this.#lines.length * 4);
    this.#groups = new Uint16Array(this.#lines.length);
    firstWords(this.#lines, this.vocabulary, (word, line, group) => {
      if (word >= this.closed.length) this.#widen();
      this.#groups[line] = group;
      this.seeds[word] = -1;
      const before = this.closed[word]!;
      if (before === 0 || this.#refs[before] !== line) this.closed[word] = this.#refer(line, before);
    });
  }

  /** Where a phrase is in `#refs` from now on. */
  #refer(line: number, before: number): number {
    const at = this.#refsEnd;
    if (at >= this.#refs.length) this.#refs = wider(new Int32Array(at * 2 + 2), this.#refs);
    this.#refs[at] = line;
    this.#refs[at + 1] = before;
    this.#refsEnd += 2;
    return at;
  }

  /** Every entry, in the order of the lists. */
  get entries(): readonly Entry[] {
    return this.#lines.flatMap((line, at) => (isSpelling(line) ? [] : this.#entry(at)));
  }

  /** The entries of which a word alone is a spelling, in any case. */
  listed(word: string): readonly Entry[] {
    const number = this.vocabulary.known(word);
    if (this.closed[number]) this.open(number);
    return this.ends[this.roots[number]!]?.map(({ entry }) => entry()) ?? [];
  }

  /** Puts the phrases that begin with a word into the trie; whether other words are known from now on. */
  open(word: number): boolean {
    const { size } = this.vocabulary;
    const lines: number[] = [];
    for (let ref = this.closed[word]!; ref !== 0; ref = this.#refs[ref + 1]!) lines.push(this.#refs[ref]!);
    this.closed[word] = 0;
    this.seeds[word] = 0;
    const inflected: [words: readonly string[], candidate: Candidate][] = [];
    for (const at of lines.reverse()) {
      const line = this.#lines[at]!;
      let first = at;
      while (isSpelling(this.#lines[first]!)) first--;
      const { of, list, conditions } = this.#trait(this.#groups[at]!);
      let made: Entry | undefined;
      const entry = () => (made ??= this.#entry(first));
      const candidate = (words: readonly string[]): Candidate => {
        const spelling = of.exact && words.join(' ');
        const made = { number: this.candidates.length, entry, list, spelling, conditions };
        this.candidates.push(made);
        return made;
      };
      const hasCommas = this.#lines[first]!.includes(', ');
      for (const words of this.#phrases(phraseOf(line), word)) {
        if (this.#begins(words, word)) this.#put(words, candidate(words), hasCommas);
        for (const form of formsOf(line, words)) if (this.#begins(form, word)) inflected.push([form, candidate(form)]);
      }
    }
    // What is listed itself knows better what to say than a form of something else.
    for (const [words, candidate] of inflected) this.#put(words, candidate, false, true);
    if (this.vocabulary.size > this.closed.length) this.#widen();
    return this.vocabulary.size > size;
  }

  #begins([first]: readonly string[], word: number): boolean {
    return this.vocabulary.known(first!) === word;
  }

  /** The words of what a phrase stands for; of a group that begins it only what begins with a word. */
  #phrases(phrase: string, word: number): readonly (readonly string[])[] {
    if (!phrase.startsWith('(')) return spelledOut(phrase).map(wordsOf);
    const close = phrase.indexOf(')');
    const firsts = phrase.slice(1, close).split('/');
    return firsts
      .filter((first) => this.#begins(wordsOf(first), word))
      .flatMap((first) => spelledOut(first + phrase.slice(close + 1)))
      .map(wordsOf);
  }

  #put(words: readonly string[], candidate: Candidate, hasCommas: boolean, isForm = false): void {
    let node = 0;
    let first = 0;
    for (const word of words) {
      const number = this.vocabulary.number(word);
      if (node > 0 && hasCommas) this.commas.add(node);
      if (node > 0 && node === this.roots[first]) this.seeds[first]! |= seedOf(number);
      let to = node === 0 ? this.roots[number]! : this.next.after(node, number);
      if (to === 0) {
        to = this.ends.push(undefined) - 1;
        if (node === 0) this.roots[number] = to;
        else this.next.add(node, number, to);
      }
      if (node === 0) first = number;
      node = to;
    }
    if (words.length === 1) this.seeds[first] = -1;
    const ends = (this.ends[node] ??= []);
    // “EPs” is no “EPS”: capitals tell them apart.
    const isKnown = (one: Candidate) =>
      one.list === candidate.list && !(one.spelling && candidate.spelling && one.spelling !== candidate.spelling);
    if (isForm && ends.some(isKnown)) return;
    ends.push(candidate);
    if (node >= this.soles.length) this.soles = wider(new Int32Array(node * 2), this.soles);
    this.soles[node] = ends.length === 1 && isFree(candidate) ? soleOf(candidate) : -1;
  }

  #entry(line: number): Entry {
    let entry = this.#entries.get(line);
    if (!entry) {
      let end = line + 1;
      while (end < this.#lines.length && isSpelling(this.#lines[end]!)) end++;
      const [phrase = '', ...also] = this.#lines.slice(line, end).map(phraseOf);
      const group = this.#groups[line]!;
      const expansion = this.#expansions[group];
      const instead = this.#instead[group]!.split('\t');
      entry = { ...this.#trait(group).of, phrase, instead, also, ...(expansion && { expansion }) };
      this.#entries.set(line, entry);
    }
    return entry;
  }

  #trait(group: number): Trait {
    const kind = parseInt(this.#kinds[group]!, 36);
    let trait = this.#traits.get(kind);
    if (!trait) {
      const of = JSON.parse(this.#others[kind]!) as Trait['of'] & Partial<Listed>;
      const numbers = (words?: readonly string[]) =>
        words && new Set(words.map((word) => this.vocabulary.number(word)));
      const conditions = {
        unlessWith: numbers(of.unlessWith),
        onlyWith: numbers(of.onlyWith),
        notBefore: numbers(of.notBefore),
        notAfter: numbers(of.notAfter),
      };
      this.#traits.set(kind, (trait = { of, list: listNames.indexOf(of.list), conditions }));
    }
    return trait;
  }

  #widen(): void {
    const size = this.closed.length * 2;
    this.roots = wider(new Uint16Array(size), this.roots);
    this.seeds = wider(new Int32Array(size), this.seeds);
    this.closed = wider(new Int32Array(size), this.closed);
  }
}
