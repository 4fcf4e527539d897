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

/** Which of 4,096 groups of three symbols a text has: one bit each, in slots for the texts last asked about. */
const slots = 32;
const size = 128;
const grams = new Int32Array(slots * size);
const groupOf = (three: number): number => Math.imul(three, 0x9e3779b1) >>> 20;
const known = new Map<string, number>();
const held: string[] = [];
let next = 0;
let lastText: string | undefined;
let lastSlot = 0;
/** What is longer has nearly every group. */
const longest = 2000;

/** Where the groups of a text begin in `grams`; -1 where they would tell nothing, or letters of it fold in unusual ways. */
function slotOf(text: string): number {
  if (text === lastText) return lastSlot;
  if (text.length > longest) return -1;
  lastText = text;
  const old = known.get(text);
  if (old !== undefined) return (lastSlot = old);
  const slot = next * size;
  known.delete(held[next]!);
  held[next] = text;
  next = (next + 1) % slots;
  grams.fill(0, slot, slot + size);
  let three = 0;
  lastSlot = slot;
  for (let at = 0; at <= text.length; at++) {
    const symbol = at < text.length ? symbolOf(text.charCodeAt(at)) : 0;
    if (symbol < 0) lastSlot = -1;
    three = ((three << 5) | symbol) & (all - 1);
    if (at === 0) continue;
    const group = groupOf(three);
    grams[slot + (group >>> 5)]! |= 1 << (group & 31);
  }
  known.set(text, lastSlot);
  return lastSlot;
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
  /** The beginnings of its matches, and how much of each is known. */
  readonly starts: readonly (readonly [three: number, mask: number])[];
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
    starts: known.map((text) => [three(text, 0), ~((1 << (5 * Math.max(0, 3 - text.length))) - 1)] as const),
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

/** The branches whose words a text has; undefined where nothing is known, as of a text that is very long. */
function openOf(gate: Gate | undefined, text: string): readonly Branch[] | undefined {
  const slot = gate ? slotOf(text) : -1;
  return slot < 0 ? undefined : gate!.branches.filter(({ words }) => !words || isOpen(words, slot));
}

function isOpen(words: Uint16Array, slot: number): boolean {
  for (let at = 0; at < words.length; at += 3) {
    if (has(slot, words[at]!) && has(slot, words[at + 1]!) && has(slot, words[at + 2]!)) return true;
  }
  return false;
}

const has = (slot: number, group: number): boolean => (grams[slot + (group >>> 5)]! & (1 << (group & 31))) !== 0;

/** Whether a text may hold a match of an expression: false is certain, and costs far less than to look for one. */
export const mayHold = (shape: RegExp, text: string): boolean => openOf(gateOf(shape), text)?.length !== 0;

/** `shape.test(text)`, whatever was found before. */
export const holds = (shape: RegExp, text: string): boolean => find(shape, text) !== null;

/** The first match. */
export function find(shape: RegExp, text: string): RegExpExecArray | null {
  const gate = gateOf(shape);
  const branches = openOf(gate, text);
  if (branches?.length === 0) return null;
  return branches?.every(({ here }) => here) ? walk(gate!, branches, shape, text, 0) : run(shape, text, 0);
}

/** All matches of a global expression, in order, without overlaps. */
export function findAll(shape: RegExp, text: string): readonly RegExpExecArray[] {
  const gate = gateOf(shape);
  const branches = openOf(gate, text);
  if (branches?.length === 0) return none;
  const isKnown = branches?.every(({ here }) => here);
  let found: RegExpExecArray[] | undefined;
  for (let from = 0; ;) {
    const match = isKnown ? walk(gate!, branches!, shape, text, from) : run(shape, text, from);
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

/** Asks the branches only at those places with which a match of them can begin. */
function walk(
  { first, later }: Gate,
  branches: readonly Branch[],
  shape: RegExp,
  text: string,
  from: number,
): RegExpExecArray | null {
  const { length } = text;
  const symbolAt = (at: number) => (at >= 0 && at < length ? symbolOf(text.charCodeAt(at)) : 0);
  const atWord = branches.every((branch) => branch.atWord);
  const behindLetters = branches.some(({ isBehindLetters }) => isBehindLetters);
  let before = symbolAt(from - 1);
  let one = symbolAt(from);
  let two = symbolAt(from + 1);
  for (let at = from; at < length; at++) {
    const third = symbolAt(at + 2);
    if ((before | one | two | third) < 0) return run(shape, text, at);
    const here = (one << 10) | (two << 5) | third;
    const isFirst = (!atWord || (one !== 0 && before === 0)) && first.has(here);
    const isLater = behindLetters && isBehindLetters(later, text, at, atWord && before !== 0);
    if ((isFirst || isLater) && !isSecondHalf(text, at)) {
      for (const branch of branches) {
        if (!(isLater && branch.isBehindLetters) && !(isFirst && beginsWith(branch, here))) continue;
        branch.here!.lastIndex = at;
        const match = branch.here!.exec(text);
        if (match) return match;
      }
    }
    before = one;
    one = two;
    two = third;
  }
  return null;
}

function beginsWith({ starts }: Branch, here: number): boolean {
  for (const [known, mask] of starts) if ((here & mask) === known) return true;
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
