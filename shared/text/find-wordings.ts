import { Node, unfolded, type Step, type WordingBook } from './wording';
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

/** Wordings put together: the state after the word with which they begin. */
export type Start<T> = (word: number) => Node<T> | undefined;

/** Puts wordings together, so that one walk from a word finds them all; throws where one is empty or begins with any word. */
export function joinWordings<T>(
  book: WordingBook,
  wordings: readonly { readonly what: T; readonly wording: string }[],
): Start<T> {
  const steps = new Map<number, Step<T>[]>();
  for (const { what, wording } of wordings) begin(book.compile(wording, what), wording, steps);
  const begun = new Map<number, Node<T>>();
  return (word) => {
    let node = begun.get(word);
    const first = node ? undefined : steps.get(word);
    if (first) begun.set(word, (node = new Node(first)));
    return node;
  };
}

/** Adds what follows the first word of a wording, by that word. */
function begin<T>(wording: Step<T>, written: string, steps: Map<number, Step<T>[]>): void {
  for (const step of unfolded([wording])) {
    // What is reported begins with the first word anyway.
    if (step.kind === 'from') begin(step.to, written, steps);
    else if (step.kind !== 'words') throw new Error(`No word begins this wording: ${written}`);
    else {
      for (const word of step.words) {
        const known = steps.get(word);
        if (known) known.push(step.to);
        else steps.set(word, [step.to]);
      }
    }
  }
}

/** Every wording found in a sentence: of each the longest at each of its beginnings, in the order of the words. */
export function findWordings<T>(start: Start<T>, words: SentenceWords): readonly Found<T>[] {
  const found: Found<T>[] = [];
  const { ids } = words;
  for (let first = 0; first < ids.length; first++) {
    const node = start(ids[first]!);
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
