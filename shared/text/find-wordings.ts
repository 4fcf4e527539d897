import { Node, unfolded, type Step, type WordingBook } from './wording';
import { firstPieces, type Wording } from './wording-tree';
import type { SentenceWords } from './wording-words';

/** A wording found, in numbers of words. */
export interface Found<T> {
  readonly what: T;
  /** Where the wording begins. */
  readonly start: number;
  /** The first word of what is reported, and the one after its last. */
  readonly first: number;
  readonly last: number;
}

/** Wordings put together, so that one walk from a word finds them all; each is read when a text has a word with which it begins. */
export class Wordings<T> {
  /** By a first word, the state after it, or what is to be read when a text has it: the ways that begin with the same piece are one list. */
  readonly #begun = new Map<string, Node<T> | (readonly (() => Step<T>)[])[]>();

  /** Throws where a wording has no word to begin with. */
  constructor(book: WordingBook, wordings: readonly { readonly what: T; readonly ways: readonly Wording[] }[]) {
    const byPiece = new Map<string, (() => Step<T>)[]>();
    for (const { what, ways } of wordings) {
      for (const way of ways) {
        let read: Step<T> | undefined;
        const step = () => (read ??= book.compile(way, what));
        for (const piece of firstPieces(way)) {
          const known = byPiece.get(piece);
          if (known) known.push(step);
          else byPiece.set(piece, [step]);
        }
      }
    }
    for (const [piece, ways] of byPiece) {
      for (const word of book.firstWords(piece)) {
        const known = this.#begun.get(word);
        if (Array.isArray(known)) known.push(ways);
        else this.#begun.set(word, [ways]);
      }
    }
  }

  /** The state after a word with which wordings begin. */
  after(word: string): Node<T> | undefined {
    const begun = this.#begun.get(word);
    if (begun === undefined || begun instanceof Node) return begun;
    const after: Step<T>[] = [];
    for (const step of new Set(begun.flat())) follows(step(), word, after);
    const node = new Node(after);
    this.#begun.set(word, node);
    return node;
  }
}

/** Adds what follows a first word. */
function follows<T>(wording: Step<T>, word: string, after: Step<T>[]): void {
  for (const step of unfolded([wording])) {
    // What is reported begins with the first word anyway.
    if (step.kind === 'from') follows(step.to, word, after);
    else if (step.kind === 'words' && step.words.includes(`|${word}|`)) after.push(step.to);
  }
}

/** Every wording found in a sentence: of each the longest at each of its beginnings, in the order of the words. */
export function findWordings<T>(wordings: Wordings<T>, words: SentenceWords): readonly Found<T>[] {
  const found: Found<T>[] = [];
  const { ids } = words;
  for (let first = 0; first < ids.length; first++) {
    const node = wordings.after(ids[first]!);
    if (!node) continue;
    const walk: Walk<T> = { words, first, ends: undefined };
    follow(walk, node, first + 1, -1, -1);
    if (walk.ends) for (const { one } of walk.ends.values()) found.push(one);
  }
  return found;
}

interface Walk<T> {
  readonly words: SentenceWords;
  readonly first: number;
  /** The longest way to an end, by what ends there. */
  ends: Map<T, { readonly at: number; readonly one: Found<T> }> | undefined;
}

/** Goes on from a node at a word; `from` and `until` are -1 where no mark was met. */
function follow<T>(walk: Walk<T>, node: Node<T>, at: number, from: number, until: number): void {
  const { words, first } = walk;
  for (const what of node.done) {
    const ends = (walk.ends ??= new Map<T, { at: number; one: Found<T> }>());
    if (at <= (ends.get(what)?.at ?? -1)) continue;
    ends.set(what, { at, one: { what, start: first, first: from < 0 ? first : from, last: until < 0 ? at : until } });
  }
  const next = node.after(words.ids[at]!);
  if (next) follow(walk, next, at + 1, from, until);
  for (const edge of node.edges) {
    if (edge.kind === 'look') {
      if (((words.looks[at] ?? 0) & edge.bits) !== 0) follow(walk, Node.of(edge.to), at + 1, from, until);
    } else if ('what' in edge) {
      if (holds(Node.of(edge.what), words, at) === (edge.kind === 'before'))
        follow(walk, Node.of(edge.to), at, from, until);
    } else if (edge.kind === 'from') follow(walk, Node.of(edge.to), at, at, until);
    else follow(walk, Node.of(edge.to), at, from, at);
  }
}

/** Whether a condition holds at a word. */
function holds(node: Node<true>, words: SentenceWords, at: number): boolean {
  if (node.done.length > 0) return true;
  const next = node.after(words.ids[at]!);
  if (next && holds(next, words, at + 1)) return true;
  return node.edges.some((edge) => {
    if (edge.kind === 'look')
      return ((words.looks[at] ?? 0) & edge.bits) !== 0 && holds(Node.of(edge.to), words, at + 1);
    if (!('what' in edge)) return holds(Node.of(edge.to), words, at);
    return holds(Node.of(edge.what), words, at) === (edge.kind === 'before') && holds(Node.of(edge.to), words, at);
  });
}
