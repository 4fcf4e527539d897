import type { Steps } from '../steps';
import { Kind, fold, kindOf, unitOf } from './characters';
import type { Block } from './draft';
import { listOf, numberOf, seedOf, type Candidate, type Lexicon } from './lexicon';
import { listNames, type Hit, type ListName, type Prose, type Sentence } from './prose';
import type { Span } from './span';
import { hashStart, hashStep, otherStep } from './vocabulary';
import { wordSet } from './word-set';
import { wordAt } from './word-table';

/** The words of the sentence that is being read; room for as many as the longest block so far could have. */
let capacity = 256;
let ids = new Uint16Array(capacity);
let starts = new Uint32Array(capacity);
let ends = new Uint32Array(capacity);
/** Of each list: the number of the longest phrase that begins at the word, its last word, and the first word after the last phrase. */
const best = new Int32Array(listNames.length);
const bestLast = new Uint32Array(listNames.length);
const free = new Uint32Array(listNames.length);

/** Makes room for the words of a text, before one of them is read: at least one character parts each from the next. */
function makeRoom(length: number): void {
  if (length < capacity * 2) return;
  capacity = length;
  ids = new Uint16Array(capacity);
  starts = new Uint32Array(capacity);
  ends = new Uint32Array(capacity);
}

/** Words before a full stop that does not end a sentence. */
const abbreviations = wordSet(
  'mr mrs ms mx dr st prof rev no nos approx vs fig yr yrs min mins hr hrs wk wks pg pp ref tel est dept incl',
);

/** Reads all blocks in one pass: words, sentences and the hits of every word list. */
export function readProse(blocks: readonly Block[], lexicon: Lexicon): Prose {
  const reading = new Reading(blocks, lexicon);
  for (const block of blocks) reading.read(block);
  return reading;
}

/** `readProse` in steps, a block each. */
export function* readingProse(blocks: readonly Block[], lexicon: Lexicon): Steps<Prose> {
  const reading = new Reading(blocks, lexicon);
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
  /** What was found, in fours: the number of a candidate, where its words begin and end, and its sentence. */
  #found = new Int32Array(1 << 8);
  #foundEnd = 0;
  #hits: readonly Hit[][] | undefined;
  #count = 0;
  /** Where the marks end that close what stands before the last mark looked at. */
  #closed = 0;
  /** All is in capitals, as a heading or a shout is, and not a list of short forms: its words are longer than those. */
  #isShouted = false;
  readonly #capitalWords: number[] = [];

  constructor(
    private readonly blocks: readonly Block[],
    private readonly lexicon: Lexicon,
  ) {}

  hits(list: ListName): readonly Hit[] {
    return (this.#hits ??= this.#made())[listNames.indexOf(list)]!;
  }

  /** What was found as objects, in the order of `listNames`. */
  #made(): readonly Hit[][] {
    const hits: readonly Hit[][] = listNames.map(() => []);
    const texts = new Map(this.blocks.map(({ id, text }) => [id, text]));
    for (let at = 0; at < this.#foundEnd; at += 4) {
      const { list, entry } = this.lexicon.candidates[this.#found[at]!]!;
      const [from, to, sentence] = [this.#found[at + 1]!, this.#found[at + 2]!, this.#found[at + 3]!];
      const { block } = this.sentences[sentence]!;
      const quote = texts.get(block)!.slice(from, to);
      hits[list]!.push({ entry: entry(), span: { block, from, to }, quote, sentence });
    }
    return hits;
  }

  read({ id, text }: Block): void {
    const { length } = text;
    makeRoom(length);
    let begin = 0;
    this.#closed = 0;
    for (let at = 0; ;) {
      at = this.#words(text, at, length);
      if (at === length) break;
      const mark = text.charCodeAt(at++);
      if (mark !== 10 && mark !== 11) {
        if (!this.#endsHere(text, at, mark)) continue;
        while (at < length && isClosing(text.charCodeAt(at))) at++;
      }
      this.#sentence(id, text, begin, at);
      begin = at;
    }
    this.#sentence(id, text, begin, length);
  }

  /** Reads words up to a mark that may end a sentence; returns where that stands. */
  #words(text: string, from: number, to: number): number {
    const { length } = text;
    const { lexicon } = this;
    const { vocabulary } = lexicon;
    // By names of their own: variables of a module are read anew for every word.
    const wordIds = ids;
    const wordStarts = starts;
    const wordEnds = ends;
    let count = this.#count;
    let at = from;
    while (at < to) {
      const first = unitOf(text.charCodeAt(at));
      if (!isInWord(first)) {
        const sign = first >>> 3;
        if (sign !== 32) {
          if (isMark(sign)) break;
          if (sign === 38 && isLone(text, at)) {
            wordIds[count] = lexicon.and;
            wordStarts[count] = at;
            wordEnds[count++] = at + 1;
          }
        }
        at++;
        continue;
      }
      const start = at++;
      let hash = hashStep(hashStart, first >>> 3);
      let other = hash;
      let stemEnd = 0;
      let stemHash = 0;
      let stemOther = 0;
      let capitals = 0;
      for (; at < length; at++) {
        const unit = unitOf(text.charCodeAt(at));
        const kind = unit & 7;
        // Most are small letters.
        if (kind !== Kind.letter) {
          if (kind === Kind.other) break;
          if (kind === Kind.upper) capitals++;
          else if (kind === Kind.apostrophe) {
            if (at + 1 >= length || !isInWord(unitOf(text.charCodeAt(at + 1)))) break;
            stemEnd = at;
            stemHash = hash;
            stemOther = other;
          }
        }
        hash = hashStep(hash, unit >>> 3);
        other = otherStep(other, hash);
      }
      let word = vocabulary.find(hash, other);
      // “the TA’s notes”: the possessive is the word itself.
      if (word === 0 && stemEnd > 0 && at === stemEnd + 2 && fold(text.charCodeAt(at - 1)) === 115)
        word = vocabulary.find(stemHash, stemOther);
      if (capitals > 0) {
        if ((first & 7) === Kind.upper) capitals++;
        if (capitals >= 2 && capitals * 2 >= at - start) this.#capitalWords.push(count);
      }
      wordIds[count] = word;
      wordStarts[count] = start;
      wordEnds[count++] = at;
    }
    this.#count = count;
    return at;
  }

  /** Whether the mark before `at` ends a sentence. */
  #endsHere(text: string, at: number, mark: number): boolean {
    // Once for a run of dots, not from each of them.
    let after = Math.max(at, this.#closed);
    while (after < text.length && isClosing(text.charCodeAt(after))) after++;
    this.#closed = after;
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
    return size > 6 || !abbreviations.has(wordAt(text, starts[last]!, ends[last]));
  }

  /** Closes the sentence: finds the phrases in its words. */
  #sentence(block: string, text: string, from: number, to: number): void {
    const count = this.#count;
    if (count > 0) {
      while (from < to && isSpace(text.charCodeAt(from))) from++;
      while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
      // A line in capitals says nothing about its words.
      const isTelling = count < 3 || hasSmall(text, from, to);
      this.#isShouted = !isTelling && hasLong(count);
      this.#find(text, from, to);
      if (isTelling)
        for (const word of this.#capitalWords) this.capitals.push({ block, from: starts[word]!, to: ends[word]! });
      this.sentences.push({ block, from, to, words: count });
      this.words += count;
    }
    this.#clear();
  }

  #clear(): void {
    this.#count = 0;
    // Most sentences have none, and to set a length takes longer than to ask for it.
    if (this.#capitalWords.length > 0) this.#capitalWords.length = 0;
  }

  /** Opens the phrases that begin with a word, and reads the words of the sentence anew if others are known from then on. */
  #open(word: number, text: string, from: number, to: number): void {
    if (!this.lexicon.open(word)) return;
    this.#clear();
    for (let at = from; at < to; at++) at = this.#words(text, at, to);
  }

  #find(text: string, from: number, to: number): void {
    const { next, commas, ends: endings } = this.lexicon;
    let { roots, seeds, soles } = this.lexicon;
    const count = this.#count;
    for (let list = 0; list < free.length; list++) free[list] = 0;
    for (let first = 0; first < count; first++) {
      const seed = seeds[ids[first]!]!;
      if (seed !== -1 && (first + 1 === count || (seed & seedOf(ids[first + 1]!)) === 0)) continue;
      let node = roots[ids[first]!]!;
      if (node === 0) {
        this.#open(ids[first--]!, text, from, to);
        ({ roots, seeds, soles } = this.lexicon);
        continue;
      }
      let isFound = false;
      for (let last = first; ;) {
        const sole = soles[node]!;
        if (sole > 0) {
          const list = listOf(sole);
          if (first >= free[list]!) {
            best[list] = numberOf(sole);
            bestLast[list] = last;
            isFound = true;
          }
        } else if (sole < 0)
          for (const candidate of endings[node]!) {
            if (first < free[candidate.list]! || !this.#meant(candidate, text, first, last, count)) continue;
            best[candidate.list] = candidate.number;
            bestLast[candidate.list] = last;
            isFound = true;
          }
        if (++last >= count || !isJoint(text, ends[last - 1]!, starts[last]!, commas, node)) break;
        node = next.after(node, ids[last]!);
        if (node === 0) break;
      }
      if (!isFound) continue;
      for (let list = 0; list < listNames.length; list++) {
        if (best[list] === 0) continue;
        const last = bestLast[list]!;
        this.#add(best[list]!, starts[first]!, ends[last]!);
        free[list] = last + 1;
        best[list] = 0;
      }
    }
  }

  #add(candidate: number, from: number, to: number): void {
    const at = this.#foundEnd;
    if (at === this.#found.length) {
      const found = new Int32Array(at * 2);
      found.set(this.#found);
      this.#found = found;
    }
    this.#found[at] = candidate;
    this.#found[at + 1] = from;
    this.#found[at + 2] = to;
    this.#found[at + 3] = this.sentences.length;
    this.#foundEnd = at + 4;
  }

  #meant(candidate: Candidate, text: string, first: number, last: number, count: number): boolean {
    const { spelling, conditions } = candidate;
    const { unlessWith, onlyWith, notBefore, notAfter } = conditions;
    if (spelling !== undefined && (this.#isShouted || !spelt(text, starts[first]!, spelling))) return false;
    if (notBefore && last + 1 < count && notBefore.has(ids[last + 1]!)) return false;
    if (notAfter && first > 0 && notAfter.has(ids[first - 1]!)) return false;
    return !(unlessWith && hasOne(unlessWith, count)) && !(onlyWith && !hasOne(onlyWith, count));
  }
}

/** Whether some letter is small; most texts have one at once. */
function hasSmall(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (kindOf(text.charCodeAt(at)) === Kind.letter) return true;
  return false;
}

function hasLong(count: number): boolean {
  for (let word = 0; word < count; word++) if (ends[word]! - starts[word]! > longestShortForm) return true;
  return false;
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
function isJoint(text: string, from: number, to: number, commas: ReadonlySet<number>, node: number): boolean {
  const unit = text.charCodeAt(from);
  if (to - from === 2) return unit === 44 && isSpace(text.charCodeAt(from + 1)) && commas.has(node);
  return to - from === 1 && (isHyphen(unit) || unit === 32 || unit === 38 || unit === 0xa0 || unit === 9);
}

/** Whether a unit that was looked up is a letter or digit. */
const isInWord = (unit: number) => (unit & 3) !== 0;
/** Whether a sign may end a sentence: a break of a line, or `.`, `!`, `?`, `…`. */
const isMark = (sign: number) =>
  sign === 46 || sign === 10 || sign === 11 || sign === 33 || sign === 63 || sign === 0x2026;
/** “communication & interaction”: whether a sign stands alone. */
const isLone = (text: string, at: number) => isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1));
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
