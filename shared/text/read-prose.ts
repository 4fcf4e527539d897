import { finished, type Steps } from '../steps';
import { Kind, fold, kindOf, unitOf } from './characters';
import type { Block } from './draft';
import { seedOf, type Candidate, type Lexicon } from './lexicon';
import { listNames, type Hit, type ListName, type Prose, type Sentence } from './prose';
import type { Span } from './span';
import { hashStart, hashStep, otherStep } from './vocabulary';
import { wordSet } from './word-set';

/** The words of the sentence that is being read; grown when a sentence is longer than any before. */
let capacity = 256;
let ids = new Uint16Array(capacity);
let starts = new Uint32Array(capacity);
let ends = new Uint32Array(capacity);
/** Of each list: the longest phrase that begins at the word, its last word, and the first word after the last phrase. */
const best: (Candidate | undefined)[] = listNames.map(() => undefined);
const bestLast = new Uint32Array(listNames.length);
const free = new Uint32Array(listNames.length);

function grow(): void {
  capacity *= 2;
  const wider = <A extends Uint16Array | Uint32Array>(make: (size: number) => A, old: A) => {
    const made = make(capacity);
    made.set(old);
    return made;
  };
  ids = wider((size) => new Uint16Array(size), ids);
  starts = wider((size) => new Uint32Array(size), starts);
  ends = wider((size) => new Uint32Array(size), ends);
}

/** Words before a full stop that does not end a sentence. */
const abbreviations = wordSet(
  'mr mrs ms mx dr st prof rev no nos approx vs fig yr yrs min mins hr hrs wk wks pg pp ref tel est dept incl',
);

/** Reads all blocks in one pass: words, sentences and the hits of every word list. */
export const readProse = (blocks: readonly Block[], lexicon: Lexicon): Prose => finished(readingProse(blocks, lexicon));

/** `readProse` in steps, a block each. */
export function* readingProse(blocks: readonly Block[], lexicon: Lexicon): Steps<Prose> {
  const reading = new Reading(lexicon);
  for (const block of blocks) {
    reading.read(block);
    yield;
  }
  return reading;
}

/** Letters of the longest common short form (“SENCO”): a line of capitals without a longer word may be a list of them. */
const longestShortForm = 5;

class Reading implements Prose {
  words = 0;
  readonly sentences: Sentence[] = [];
  readonly capitals: Span[] = [];
  readonly #hits: Record<ListName, Hit[]> = { jargon: [], 'respectful-language': [], vague: [], plain: [] };
  #count = 0;
  /** Some letter of the sentence is in lower case, so that capitals tell something. */
  #hasLower = false;
  /** Some word of the sentence is longer than the short forms of schools, so that capitals throughout are a heading’s or a shout’s. */
  #hasLong = false;
  readonly #capitalWords: number[] = [];
  /** Phrases were opened, so that the sentence may have words that were not known when they were read. */
  #hasNew = false;

  constructor(private readonly lexicon: Lexicon) {}

  hits(list: ListName): readonly Hit[] {
    return this.#hits[list];
  }

  read({ id, text }: Block): void {
    const length = text.length;
    let begin = 0;
    for (let at = 0; at < length;) {
      const unit = text.charCodeAt(at);
      if (unit === 32) {
        at++;
        continue;
      }
      const kind = kindOf(unit);
      if (kind !== Kind.other && kind !== Kind.apostrophe) {
        at = this.#word(text, at);
        continue;
      }
      at++;
      if (unit === 38) this.#ampersand(text, at);
      if (unit === 10 || unit === 11) {
        this.#sentence(id, text, begin, at);
        begin = at;
      } else if ((unit === 46 || unit === 33 || unit === 63 || unit === 0x2026) && this.#endsHere(text, at, unit)) {
        while (at < length && isClosing(text.charCodeAt(at))) at++;
        this.#sentence(id, text, begin, at);
        begin = at;
      }
    }
    this.#sentence(id, text, begin, length);
  }

  /** “communication & interaction”: a lone `&` is the word “and”. */
  #ampersand(text: string, at: number): void {
    if (!isSpace(text.charCodeAt(at - 2)) || !isSpace(text.charCodeAt(at))) return;
    if (this.#count === capacity) grow();
    ids[this.#count] = this.lexicon.and;
    starts[this.#count] = at - 1;
    ends[this.#count++] = at;
  }

  /** Reads the word that starts at `from`; returns where it ends. */
  #word(text: string, from: number): number {
    const { length } = text;
    let hash = hashStart;
    let other = 0;
    let stemEnd = 0;
    let stemHash = 0;
    let stemOther = 0;
    let capitals = 0;
    let small = 0;
    let at = from;
    for (; at < length; at++) {
      const unit = unitOf(text.charCodeAt(at));
      const kind = unit & 7;
      if (kind === Kind.letter) small++;
      else if (kind === Kind.upper) capitals++;
      else if (kind === Kind.other) break;
      else if (kind === Kind.apostrophe) {
        const after = at + 1 < length ? kindOf(text.charCodeAt(at + 1)) : Kind.other;
        if (after === Kind.other || after === Kind.apostrophe) break;
        stemEnd = at;
        stemHash = hash;
        stemOther = other;
      }
      hash = hashStep(hash, unit >>> 3);
      other = otherStep(other, unit >>> 3);
    }
    const { vocabulary } = this.lexicon;
    let word = vocabulary.find(hash, other);
    // “the TA’s notes”: the possessive is the word itself.
    if (word === 0 && stemEnd > 0 && at === stemEnd + 2 && fold(text.charCodeAt(at - 1)) === 115)
      word = vocabulary.find(stemHash, stemOther);
    if (this.lexicon.closed[word] !== 0 && this.lexicon.open(word)) this.#hasNew = true;
    if (this.#count === capacity) grow();
    const index = this.#count++;
    ids[index] = word;
    starts[index] = from;
    ends[index] = at;
    if (small > 0) this.#hasLower = true;
    if (at - from > longestShortForm) this.#hasLong = true;
    if (capitals >= 2 && capitals * 2 >= at - from) this.#capitalWords.push(index);
    return at;
  }

  /** Whether the mark before `at` ends a sentence. */
  #endsHere(text: string, at: number, mark: number): boolean {
    let after = at;
    while (after < text.length && isClosing(text.charCodeAt(after))) after++;
    if (after < text.length && !isSpace(text.charCodeAt(after))) return false;
    if (mark !== 46 || this.#count === 0) return this.#count > 0;
    const last = this.#count - 1;
    if (ends[last] !== at - 1) return true;
    while (after < text.length && isSpace(text.charCodeAt(after))) after++;
    if (after >= text.length) return true;
    if (kindOf(text.charCodeAt(after)) === Kind.letter) return false;
    const size = ends[last] - starts[last]!;
    // “A. Fenwick”, “e.g. Maths”, and the “1.” of a numbered line.
    if (size === 1 && !(last > 0 && kindOf(text.charCodeAt(starts[last]!)) === Kind.digit)) return false;
    return size > 6 || !abbreviations.has(text.slice(starts[last], ends[last]).toLowerCase());
  }

  /** Closes the sentence: finds the phrases in its words. */
  #sentence(block: string, text: string, from: number, to: number): void {
    const count = this.#count;
    if (count > 0) {
      if (this.#hasNew) this.#again(text, from, to);
      while (from < to && isSpace(text.charCodeAt(from))) from++;
      while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
      this.#find(block, text, count);
      // A line in capitals says nothing about its words.
      if (this.#hasLower || count < 3)
        for (const word of this.#capitalWords) this.capitals.push({ block, from: starts[word]!, to: ends[word]! });
      this.sentences.push({ block, from, to, words: count });
      this.words += count;
    }
    this.#clear();
  }

  #clear(): void {
    this.#count = 0;
    this.#hasLower = false;
    this.#hasLong = false;
    // Most sentences have none, and to set a length takes longer than to ask for it.
    if (this.#capitalWords.length > 0) this.#capitalWords.length = 0;
  }

  /** Reads the words of a sentence anew. */
  #again(text: string, from: number, to: number): void {
    this.#clear();
    this.#hasNew = false;
    for (let at = from; at < to;) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind !== Kind.other && kind !== Kind.apostrophe) at = this.#word(text, at);
      else if (text.charCodeAt(at++) === 38) this.#ampersand(text, at);
    }
  }

  #find(block: string, text: string, count: number): void {
    const { roots, seeds, next, commas, ends: endings } = this.lexicon;
    for (let list = 0; list < free.length; list++) free[list] = 0;
    for (let first = 0; first < count; first++) {
      const seed = seeds[ids[first]!]!;
      if (seed !== -1 && (first + 1 === count || (seed & seedOf(ids[first + 1]!)) === 0)) continue;
      let node = roots[ids[first]!]!;
      let isFound = false;
      for (let last = first; ;) {
        const candidates = endings[node];
        if (candidates) {
          for (const candidate of candidates) {
            if (first < free[candidate.list]! || !this.#meant(candidate, text, first, last, count)) continue;
            best[candidate.list] = candidate;
            bestLast[candidate.list] = last;
            isFound = true;
          }
        }
        if (++last >= count || !isJoint(text, ends[last - 1]!, starts[last]!, commas.has(node))) break;
        node = next.after(node, ids[last]!);
        if (node === 0) break;
      }
      if (!isFound) continue;
      for (let list = 0; list < listNames.length; list++) {
        const entry = best[list]?.entry();
        if (!entry) continue;
        const last = bestLast[list]!;
        const span = { block, from: starts[first]!, to: ends[last]! };
        const quote = text.slice(span.from, span.to);
        this.#hits[entry.list].push({ entry, span, quote, sentence: this.sentences.length });
        free[list] = last + 1;
        best[list] = undefined;
      }
    }
  }

  #meant(candidate: Candidate, text: string, first: number, last: number, count: number): boolean {
    const { spelling, conditions } = candidate;
    const { unlessWith, onlyWith, notBefore, notAfter } = conditions;
    if (spelling !== undefined) {
      if (!this.#hasLower && this.#hasLong && count >= 3) return false;
      if (!spelt(text, starts[first]!, spelling)) return false;
    }
    if (notBefore && last + 1 < count && notBefore.has(ids[last + 1]!)) return false;
    if (notAfter && first > 0 && notAfter.has(ids[first - 1]!)) return false;
    return !(unlessWith && hasOne(unlessWith, count)) && !(onlyWith && !hasOne(onlyWith, count));
  }
}

function hasOne(words: ReadonlySet<number>, count: number): boolean {
  for (let index = 0; index < count; index++) if (words.has(ids[index]!)) return true;
  return false;
}

/** Whether exactly these words stand at `from`, a hyphen being as good as a space. */
function spelt(text: string, from: number, spelling: string): boolean {
  for (let index = 0; index < spelling.length; index++) {
    const unit = text.charCodeAt(from + index);
    const wanted = spelling.charCodeAt(index);
    if (
      unit !== wanted &&
      !(wanted === 32 && (isSpace(unit) || isHyphen(unit) || unit === 38)) &&
      !(wanted === 39 && unit === 0x2019)
    )
      return false;
  }
  return true;
}

/** Whether two words belong to one phrase: one space, hyphen or `&` between them, or a comma where the phrase has one. */
function isJoint(text: string, from: number, to: number, comma: boolean): boolean {
  const unit = text.charCodeAt(from);
  if (to - from === 2) return comma && unit === 44 && isSpace(text.charCodeAt(from + 1));
  return to - from === 1 && (isHyphen(unit) || unit === 32 || unit === 38 || unit === 0xa0 || unit === 9);
}

const isHyphen = (unit: number) => unit === 45 || unit === 0x2010 || unit === 0x2011;
const isSpace = (unit: number) => unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0;
const isClosing = (unit: number) =>
  unit === 34 ||
  unit === 39 ||
  unit === 41 ||
  unit === 46 ||
  unit === 33 ||
  unit === 63 ||
  unit === 93 ||
  unit === 0x2019 ||
  unit === 0x201d;
