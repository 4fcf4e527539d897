import { branchesOf } from './branches';
import { needsOf, type Needs } from './needs';

/** Letters by number, digits and `_`, letters folded; 0 for all else, as in `needsOf`. */
const symbols = new Uint8Array(128);
for (let unit = 0; unit < 26; unit++) symbols[65 + unit] = symbols[97 + unit] = unit + 1;
symbols.fill(27, 48, 58);
symbols[95] = 28;
/** “ſ” and the sign for kelvin are an s and a k to an expression that ignores case; -1 for them. */
const symbolOf = (unit: number): number => (unit < 128 ? symbols[unit]! : unit === 0x17f || unit === 0x212a ? -1 : 0);
/** Three symbols as one number. */
const all = 1 << 15;

/** Groups of three symbols, of which there are too many for a bit each. */
const groups = 4096;
const groupOf = (three: number): number => Math.imul(three, 0x9e3779b1) >>> 20;
/** What is longer has nearly every group. */
const longest = 2000;

/** A text made ready to be asked by many expressions. */
class Scan {
  readonly #groups = new Int32Array(groups >>> 5);
  /** The three symbols that begin at each place. */
  threes = new Uint16Array(0);
  /** The places where words begin, and how many there are. */
  wordStarts = new Uint16Array(0);
  words = 0;
  /** Letters of the text fold in unusual ways, so that nothing is known of it. */
  isOdd = false;
  text = '';

  read(text: string): this {
    this.text = text;
    this.words = 0;
    this.isOdd = false;
    this.#groups.fill(0);
    if (text.length >= this.threes.length) {
      const size = Math.min(longest + 1, 2 ** Math.ceil(Math.log2(text.length + 2)));
      this.threes = new Uint16Array(size);
      this.wordStarts = new Uint16Array((size >> 1) + 1);
    }
    let three = 0;
    for (let at = 0; at < text.length + 2; at++) {
      const symbol = at < text.length ? symbolOf(text.charCodeAt(at)) : 0;
      if (symbol < 0) this.isOdd = true;
      if (symbol !== 0 && (three & 31) === 0) this.wordStarts[this.words++] = at;
      three = ((three << 5) | symbol) & (all - 1);
      if (at >= 2) this.threes[at - 2] = three;
      const group = groupOf(three);
      if (at > 0) this.#groups[group >>> 5]! |= 1 << (group & 31);
    }
    return this;
  }

  has(group: number): boolean {
    return (this.#groups[group >>> 5]! & (1 << (group & 31))) !== 0;
  }
}

/** The texts last asked about, the oldest first; as many as a long plan has sentences. */
const known = new Map<string, Scan>();
const mostKnown = 1000;
let last: Scan | undefined;

/** What is known of a text; undefined where it would tell nothing. */
function scanOf(text: string): Scan | undefined {
  if (last?.text !== text) {
    if (text.length > longest) return undefined;
    last = known.get(text);
    if (!last) {
      const oldest = known.size < mostKnown ? undefined : known.values().next().value;
      if (oldest) known.delete(oldest.text);
      known.set(text, (last = (oldest ?? new Scan()).read(text)));
    }
  }
  return last.isOdd ? undefined : last;
}

/** Threes of symbols, a bit each. */
class Threes {
  readonly #bits = new Int32Array(all >>> 5);

  /** Adds those with which a string begins. */
  add(string: string): void {
    const known = three(string, 0);
    const open = 1 << (5 * Math.max(0, 3 - string.length));
    for (let rest = 0; rest < open; rest++) this.#bits[(known | rest) >>> 5]! |= 1 << ((known | rest) & 31);
  }

  has(one: number): boolean {
    return (this.#bits[one >>> 5]! & (1 << (one & 31))) !== 0;
  }
}

/** One of the ways in which an expression can match. */
interface Branch {
  /** Three groups for each string of which it needs one; absent where nothing is known. */
  readonly words?: Uint16Array;
  /** The three symbols with which its matches begin, and after each how much of it is known, as a mask. */
  readonly starts: Uint16Array;
  /** A match may begin with any letters. */
  readonly isBehindLetters: boolean;
  readonly atWord: boolean;
  /** The expression for one place; absent where nobody knows how a match begins. */
  readonly here?: RegExp;
}

/** What is known of an expression once it was asked for often enough. */
interface Gate {
  branches: readonly Branch[];
  /** With what a match of any branch can begin. */
  readonly first: Threes;
  /** What may stand behind the first letters of a word, or right behind the word. */
  readonly later: Threes;
}
/** The gate of an expression, or how many times more it is asked before it is read. */
const gates = new WeakMap<RegExp, Gate | number>();
/** To read an expression costs more than to run it a few times. */
const patience = 12;

const three = (string: string, from: number): number =>
  [0, 1, 2].reduce(
    (group, step) => (group << 5) | (from + step < string.length ? symbolOf(string.charCodeAt(from + step)) : 0),
    0,
  );

function branchOf(source: string, flags: string, gate: Gate): Branch {
  const { words, starts = [], atWord } = needsOf(source);
  const groups = words?.map((word) =>
    [0, (word.length - 3) >> 1, word.length - 3].map((from) => groupOf(three(word, from))),
  );
  const known = starts.filter(({ behindLetters }) => !behindLetters).map(({ text }) => text);
  // Marks stand everywhere, and nothing that is in every text is worth walking to.
  const isKnown = starts.length > 0 && !known.some((text) => text.startsWith(' '));
  if (isKnown) for (const { text, behindLetters } of starts) gate[behindLetters ? 'later' : 'first'].add(text);
  return {
    ...(groups && { words: flat(groups) }),
    starts: flat(known.map((text) => [three(text, 0), all - (1 << (5 * Math.max(0, 3 - text.length)))])),
    isBehindLetters: known.length < starts.length,
    atWord,
    ...(isKnown && { here: new RegExp(source, `${flags.replace(/[gy]/g, '')}y`) }),
  };
}

const flat = (groups: readonly (readonly number[])[]): Uint16Array =>
  Uint16Array.from([...new Map(groups.map((group) => [group.join(), group])).values()].flat());

/** The gate of an expression; undefined while it has not been asked for often. */
function gateOf(shape: RegExp): Gate | undefined {
  const known = gates.get(shape) ?? patience;
  if (typeof known === 'object') return known;
  if (known > 1) {
    gates.set(shape, known - 1);
    return undefined;
  }
  const gate: Gate = { branches: [], first: new Threes(), later: new Threes() };
  gate.branches = piecesOf(shape.source).map((source) => branchOf(source, shape.flags, gate));
  gates.set(shape, gate);
  return gate;
}

/** So many branches that begin with known words stay one expression, as each one costs a look at every text. */
const together = 16;

/** A small expression of which enough is known is not taken apart. */
function piecesOf(source: string): readonly string[] {
  const isKnown = ({ words, starts }: Needs) => words && starts && !starts.some(({ behindLetters }) => behindLetters);
  if (isKnown(needsOf(source)) && source.length < 1500) return [source];
  const pieces: string[] = [];
  let run = 0;
  for (const branch of branchesOf(source)) {
    if (!isKnown(needsOf(branch))) run = 0;
    else if (run > 0 && run < together) {
      pieces.push(`${pieces.pop()!}|${branch}`);
      run++;
      continue;
    } else run = 1;
    pieces.push(branch);
  }
  return pieces;
}

/** The branches whose words a text has. */
const openOf = ({ branches }: Gate, scan: Scan): readonly Branch[] =>
  branches.filter(({ words }) => !words || isOpen(words, scan));

function isOpen(words: Uint16Array, scan: Scan): boolean {
  for (let at = 0; at < words.length; at += 3) {
    if (scan.has(words[at]!) && scan.has(words[at + 1]!) && scan.has(words[at + 2]!)) return true;
  }
  return false;
}

/** Where to look for an expression in a text, once that is known to be worth it. */
interface Search {
  readonly gate: Gate;
  readonly scan: Scan;
  readonly open: readonly Branch[];
  /** Of each open branch it is known how its matches begin. */
  readonly isKnown: boolean;
}

/** How to search; undefined where nothing is known of the expression or of the text. */
function searchOf(shape: RegExp, text: string): Search | undefined {
  const gate = gateOf(shape);
  const scan = gate && scanOf(text);
  if (!scan) return undefined;
  const open = openOf(gate, scan);
  return { gate, scan, open, isKnown: open.every(({ here }) => here) };
}

/** Whether a text may hold a match of an expression: false is certain, and costs far less than to look for one. */
export const mayHold = (shape: RegExp, text: string): boolean => searchOf(shape, text)?.open.length !== 0;

/** `shape.test(text)`, whatever was found before. */
export const holds = (shape: RegExp, text: string): boolean => find(shape, text) !== null;

/** The first match. */
export function find(shape: RegExp, text: string): RegExpExecArray | null {
  const search = searchOf(shape, text);
  return search?.isKnown ? walk(search, 0) : run(shape, text, 0);
}

/** All matches of a global expression, in order, without overlaps. */
export function findAll(shape: RegExp, text: string): readonly RegExpExecArray[] {
  const search = searchOf(shape, text);
  let found: RegExpExecArray[] | undefined;
  for (let from = 0; ;) {
    const match = search?.isKnown ? walk(search, from) : run(shape, text, from);
    if (!match) return found ?? none;
    (found ??= []).push(match);
    from = match.index + (match[0].length || 1);
  }
}
const none: readonly RegExpExecArray[] = [];

/** `text.replaceAll` of a global expression. */
export function replaceAll(shape: RegExp, text: string, by: (match: RegExpExecArray) => string): string {
  let left = '';
  let end = 0;
  for (const match of findAll(shape, text)) {
    left += text.slice(end, match.index) + by(match);
    end = match.index + match[0].length;
  }
  return end === 0 ? text : left + text.slice(end);
}

function run(shape: RegExp, text: string, from: number): RegExpExecArray | null {
  shape.lastIndex = from;
  return shape.exec(text);
}

/** Asks the open branches only at those places with which a match of them can begin. */
function walk(search: Search, from: number): RegExpExecArray | null {
  const { gate, scan, open } = search;
  if (open.length === 0) return null;
  const { text, threes, wordStarts, words } = scan;
  const atWord = open.every((branch) => branch.atWord);
  if (atWord && !open.some(({ isBehindLetters }) => isBehindLetters)) {
    for (let word = 0; word < words; word++) {
      const at = wordStarts[word]!;
      if (at < from || !gate.first.has(threes[at]!)) continue;
      for (const branch of open) {
        const match = beginsWith(branch, threes[at]!) ? matchAt(branch, text, at) : null;
        if (match) return match;
      }
    }
    return null;
  }
  const behindLetters = open.some(({ isBehindLetters }) => isBehindLetters);
  for (let at = from; at < text.length; at++) {
    const here = threes[at]!;
    const isInside = at > 0 && threes[at - 1]! >>> 10 !== 0;
    const isFirst = (!atWord || (here >>> 10 !== 0 && !isInside)) && gate.first.has(here);
    const isLater = behindLetters && isBehindLetters(gate.later, text, at, atWord && isInside);
    if (!(isFirst || isLater) || isSecondHalf(text, at)) continue;
    for (const branch of open) {
      if (!(isLater && branch.isBehindLetters) && !(isFirst && beginsWith(branch, here))) continue;
      const match = matchAt(branch, text, at);
      if (match) return match;
    }
  }
  return null;
}

function matchAt({ here }: Branch, text: string, at: number): RegExpExecArray | null {
  here!.lastIndex = at;
  return here!.exec(text);
}

function beginsWith({ starts }: Branch, here: number): boolean {
  for (let at = 0; at < starts.length; at += 2) if ((here & starts[at + 1]!) === starts[at]) return true;
  return false;
}

/** Whether something of `later` stands in the word at a place, or right behind it; letters that are not English may be anything. */
function isBehindLetters(later: Threes, text: string, from: number, isInside: boolean): boolean {
  if (isInside && text.charCodeAt(from) < 128) return false;
  const { length } = text;
  for (let at = from; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 127) return true;
    const symbol = symbols[unit]!;
    const two = at + 1 < length ? text.charCodeAt(at + 1) : 32;
    const third = at + 2 < length ? text.charCodeAt(at + 2) : 32;
    if (two > 127 || third > 127 || later.has((symbol << 10) | (symbols[two]! << 5) | symbols[third]!)) return true;
    if (symbol === 0) return false;
  }
  return later.has(0);
}

const isSecondHalf = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
