import { Kind, kindOf } from './characters';
import { verbFormsOf } from './inflect';
import {
  alternatives,
  firstPieces,
  waysOf,
  words,
  WordingReader,
  type Tree,
  type Wording,
  type WordList,
} from './wording-tree';
import { look, none, partsOf } from './wording-words';

/** What a wording asks for at a word, and how it goes on. */
export type Step<T> =
  | { readonly kind: 'words'; readonly words: WordList; readonly to: Step<T> }
  | { readonly kind: 'look'; readonly bits: number; readonly to: Step<T> }
  | { readonly kind: 'before' | 'notBefore'; readonly what: Step<true>; readonly to: Step<T> }
  | { readonly kind: 'from' | 'until'; readonly to: Step<T> }
  | { readonly kind: 'either'; readonly ways: readonly Step<T>[] }
  | { readonly kind: 'end'; readonly what: T };

type StepOf<T, K extends Step<T>['kind']> = Extract<Step<T>, { readonly kind: K }>;

/** Several steps as one state, made when a text first comes to them: so most of the wordings are never unfolded. */
export class Node<T> {
  readonly #words: readonly StepOf<T, 'words'>[];
  readonly #after = new Map<string, Node<T> | undefined>();
  /** What no single word decides: over a word of a look, or over none where a condition or a mark stands. */
  readonly edges: readonly StepOf<T, 'look' | 'before' | 'notBefore' | 'from' | 'until'>[];
  /** What ends here. */
  readonly done: readonly T[];

  constructor(steps: readonly Step<T>[]) {
    const words: StepOf<T, 'words'>[] = [];
    const edges: Node<T>['edges'][number][] = [];
    const done = new Set<T>();
    for (const step of unfolded(steps)) {
      if (step.kind === 'words') words.push(step);
      else if (step.kind === 'end') done.add(step.what);
      else edges.push(step);
    }
    this.#words = words;
    this.edges = edges;
    this.done = [...done];
  }

  /** The state that begins with one step. */
  static of<T>(step: Step<T>): Node<T> {
    let node = nodes.get(step) as Node<T> | undefined;
    if (!node) nodes.set(step, (node = new Node([step])));
    return node;
  }

  /** The state after a word. */
  after(word: string): Node<T> | undefined {
    if (this.#words.length === 0) return;
    const known = this.#after.get(word);
    if (known || this.#after.has(word)) return known;
    const asked = `|${word}|`;
    const next = this.#words.filter(({ words }) => words.includes(asked)).map(({ to }) => to);
    const node = next.length > 1 ? new Node(next) : next[0] && Node.of(next[0]);
    if (this.#after.size >= most) this.#after.clear();
    this.#after.set(word, node);
    return node;
  }
}
const nodes = new WeakMap<object, unknown>();
/** How many words a state remembers: more than a plan has after it. */
const most = 1 << 12;

type Plain<T> = Exclude<Step<T>, { readonly kind: 'either' }>;

/** The steps less their `either`s, each once. */
export function unfolded<T>(steps: readonly Step<T>[]): ReadonlySet<Plain<T>> {
  const plain = new Set<Plain<T>>();
  const seen = new Set<Step<T>>();
  const unfold = (step: Step<T>): void => {
    if (step.kind !== 'either') plain.add(step);
    else if (seen.size < seen.add(step).size) step.ways.forEach(unfold);
  };
  steps.forEach(unfold);
  return plain;
}

/** The first of the words that a written one is taken apart into. */
const firstPart = (written: string): string => partsOf(written.split('-', 1)[0]!)[0]!;

/** Reads wordings, and the classes that they name. */
export class WordingBook {
  readonly #pieces = new Map<string, Tree>();

  constructor(private readonly classes: Readonly<Record<string, Wording>>) {}

  /** The words of texts with which what a piece of a wording stands for may begin; throws where any word could. */
  firstWords(piece: string): readonly string[] {
    if (piece === ',' || piece === ';') return [];
    if (piece.startsWith('~')) return verbFormsOf(piece.slice(1)).map(firstPart);
    if (!piece.startsWith('@')) return [firstPart(piece.toLowerCase().replaceAll('’', "'"))];
    const named = this.classes[piece.slice(1)];
    if (!named) throw new Error(`No word begins this: ${piece}`);
    return waysOf(named).flatMap((way) => firstPieces(way).flatMap((one) => this.firstWords(one)));
  }

  /** Makes a wording ready to be matched; throws where it is not well formed. */
  compile<T>(source: Wording, what: T): Step<T> {
    return build(this.#read(source), { kind: 'end', what });
  }

  #read(source: Wording): Tree {
    const reader = new WordingReader(source, this.#pieceOf);
    const tree = reader.either();
    return reader.isDone() ? tree : reader.fail();
  }

  /** What a piece stands for; undefined where it stands for no words. */
  readonly #pieceOf = (piece: string): Tree | undefined => {
    if (kindOf(piece.charCodeAt(0)) !== Kind.other) return plainWords(piece.toLowerCase());
    let tree = this.#pieces.get(piece);
    if (!tree && (tree = this.#piece(piece))) this.#pieces.set(piece, tree);
    return tree;
  };

  #piece(piece: string): Tree | undefined {
    if (piece === ',') return words(none.comma);
    if (piece === ';') return words(`${none.stop}|${none.end}`);
    if (piece in looks) return { kind: 'look', bits: looks[piece]! };
    if (piece.startsWith('~')) return alternatives(verbFormsOf(piece.slice(1)).map(plainWords));
    const named = piece.startsWith('@') ? this.classes[piece.slice(1)] : undefined;
    return named === undefined ? undefined : this.#read(named);
  }
}

/** What may not be as it is written: what is contracted, and more words than one. */
const parted = /['-]|cannot|nt(?:\||$)/;

/** Words in lower case, one or with `|` between. */
function plainWords(written: string): Tree {
  if (!parted.test(written)) return words(written);
  if (written.includes('|')) return alternatives(written.split('|').map(plainWords));
  const parts = written.includes('-') ? written.split('-').flatMap(partsOf) : partsOf(written);
  return parts.length === 1 ? words(parts[0]!) : { kind: 'sequence', parts: parts.map(words) };
}

const looks: Readonly<Record<string, number>> = {
  _: look.word,
  '@name': look.name,
  '@ly': look.adverb,
  '@ing': look.ing,
};

/** The step from which a tree is read on to `next`. */
function build<T>(tree: Tree, next: Step<T>): Step<T> {
  switch (tree.kind) {
    case 'words':
      return { kind: 'words', words: tree.words, to: next };
    case 'look':
      return { kind: 'look', bits: tree.bits, to: next };
    case 'sequence':
      return tree.parts.reduceRight((after, part) => build(part, after), next);
    case 'either':
      return { kind: 'either', ways: tree.parts.map((part) => build(part, next)) };
    case 'repeat': {
      let step = next;
      for (let times = 0; times < tree.most; times++) step = { kind: 'either', ways: [build(tree.what, step), next] };
      return step;
    }
    case 'report':
      return { kind: 'from', to: build(tree.what, { kind: 'until', to: next }) };
    default:
      return { kind: tree.kind, what: build<true>(tree.what, { kind: 'end', what: true }), to: next };
  }
}
