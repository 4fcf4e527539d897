import { verbFormsOf } from './inflect';
import { look, none, partsOf } from './wording-words';

/**
 * A way of saying something, word by word:
 * `word`, `~verb` in every form, `@class`, `_` any word, `,` a comma, `;` a stop or the end, `a|b`, `(a b)`, `x?`,
 * `x*3` up to three times, `[what is reported]`, `!x` and `=x` not or only before x. Classes of looks: `@name`, `@ly`, `@ing`.
 */
export type Wording = string;

/** A step of compiled wordings that no single word decides: over a word of a look, or over none where a condition or a mark stands. */
export type Edge<T> =
  | { readonly kind: 'look'; readonly bits: number; readonly to: Node<T> }
  | { readonly kind: 'before' | 'notBefore'; readonly what: Node<true>; readonly to: Node<T> }
  | { readonly kind: 'from' | 'until'; readonly to: Node<T> };

interface WordEdge<T> {
  readonly words: ReadonlySet<number>;
  readonly to: Node<T>;
}

/** A state of compiled wordings; where several go on with the same word, the state after it is made when a text first asks for it. */
export class Node<T> {
  readonly #steps = new Map<number, Node<T> | undefined>();

  constructor(
    private readonly words: readonly WordEdge<T>[],
    readonly edges: readonly Edge<T>[],
    /** What ends here. */
    readonly done: readonly T[],
  ) {}

  /** Several states as one. */
  static union<T>(nodes: readonly Node<T>[]): Node<T> {
    const all = [...new Set(nodes)];
    if (all.length === 1) return all[0]!;
    const join = <A>(lists: readonly (readonly A[])[]) => [...new Set(lists.flat())];
    return new Node(
      join(all.map(({ words }) => words)),
      join(all.map(({ edges }) => edges)),
      join(all.map(({ done }) => done)),
    );
  }

  /** The same, less its edges. */
  withoutEdges(): Node<T> {
    return new Node(this.words, [], this.done);
  }

  /** The state after a word. */
  step(word: number): Node<T> | undefined {
    if (this.words.length === 0 || word === none.unknown) return;
    if (this.#steps.has(word)) return this.#steps.get(word);
    const next = this.words.filter(({ words }) => words.has(word)).map(({ to }) => to);
    const node = next.length > 0 ? Node.union(next) : undefined;
    this.#steps.set(word, node);
    return node;
  }
}

/** Numbers for words, and the classes that wordings name. */
export class WordingBook {
  readonly #numbers = new Map<string, number>();
  readonly #classes = new Map<string, Tree>();

  constructor(classes: Readonly<Record<string, Wording>>) {
    for (const [name, source] of Object.entries(classes)) this.#classes.set(name, this.#read(source));
  }

  /** The number of a word in lower case, `none.unknown` where no wording has it. */
  readonly numberOf = (word: string): number => this.#numbers.get(word) ?? none.unknown;

  /** The numbers of single words, parted by spaces; they are added where they are new. */
  numbersOf(words: string): ReadonlySet<number> {
    return new Set(words.split(' ').map((word) => this.#add(word)));
  }

  /** Makes a wording ready to be matched; throws where it is not well formed. */
  compile<T>(source: Wording, what: T): Node<T> {
    return build(this.#read(source), new Node<T>([], [], [what]));
  }

  #read(source: Wording): Tree {
    const pieces =
      source.replaceAll('’', "'").match(/[()[\]|?,;_!=]|\*\d|[@~]?[\p{L}\p{N}']+(?:-[\p{L}\p{N}']+)*/gu) ?? [];
    let at = 0;
    const fail = (): never => {
      throw new Error(`Not a wording, at piece ${at}: ${source}`);
    };
    const either = (): Tree => {
      const all = [sequence()];
      while (pieces[at] === '|') {
        at++;
        all.push(sequence());
      }
      return alternatives(all);
    };
    const sequence = (): Tree => {
      const parts: Tree[] = [];
      for (let piece = pieces[at]; piece && piece !== '|' && piece !== ')' && piece !== ']'; piece = pieces[at])
        parts.push(repeated());
      if (parts.length === 0) fail();
      return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
    };
    const repeated = (): Tree => {
      const what = atom();
      const next = pieces[at] ?? '';
      if (next === '?') {
        at++;
        return { kind: 'repeat', what, most: 1 };
      }
      if (!next.startsWith('*')) return what;
      at++;
      return { kind: 'repeat', what, most: Number(next.slice(1)) };
    };
    const closed = (mark: string): Tree => {
      const inside = either();
      if (pieces[at++] !== mark) fail();
      return inside;
    };
    const atom = (): Tree => {
      const piece = pieces[at++]!;
      if (piece === '(') return closed(')');
      if (piece === '[') return { kind: 'report', what: closed(']') };
      if (piece === '!' || piece === '=') return { kind: piece === '!' ? 'notBefore' : 'before', what: atom() };
      if (piece === '_') return { kind: 'look', bits: look.word };
      if (piece === ',') return { kind: 'words', words: new Set([none.comma]) };
      if (piece === ';') return { kind: 'words', words: new Set([none.stop, none.end]) };
      if (piece.startsWith('@'))
        return piece in looks ? { kind: 'look', bits: looks[piece]! } : (this.#classes.get(piece.slice(1)) ?? fail());
      if (piece.startsWith('~')) return alternatives(verbFormsOf(piece.slice(1)).map((form) => this.#words(form)));
      return /^[\p{L}\p{N}']/u.test(piece) ? this.#words(piece) : fail();
    };
    const tree = either();
    if (at < pieces.length) fail();
    return tree;
  }

  #words(written: string): Tree {
    const parts = written.toLowerCase().split('-').flatMap(partsOf);
    const trees = parts.map((word): Tree => ({ kind: 'words', words: new Set([this.#add(word)]) }));
    return trees.length === 1 ? trees[0]! : { kind: 'sequence', parts: trees };
  }

  #add(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) this.#numbers.set(word, (number = this.#numbers.size + 10));
    return number;
  }
}

const looks: Readonly<Record<string, number>> = { '@name': look.name, '@ly': look.adverb, '@ing': look.ing };

type Tree =
  | { readonly kind: 'words'; readonly words: ReadonlySet<number> }
  | { readonly kind: 'look'; readonly bits: number }
  | { readonly kind: 'sequence' | 'either'; readonly parts: readonly Tree[] }
  | { readonly kind: 'repeat'; readonly what: Tree; readonly most: number }
  | { readonly kind: 'report' | 'before' | 'notBefore'; readonly what: Tree };

/** Alternatives, those of one word each put together. */
function alternatives(all: readonly Tree[]): Tree {
  const flat = all.flatMap((one) => (one.kind === 'either' ? one.parts : [one]));
  const words = new Set(flat.flatMap((one) => (one.kind === 'words' ? [...one.words] : [])));
  const others = flat.filter((one) => one.kind !== 'words');
  const parts: readonly Tree[] = words.size > 0 ? [{ kind: 'words', words }, ...others] : others;
  return parts.length === 1 ? parts[0]! : { kind: 'either', parts };
}

const holds = new Node<true>([], [], [true]);

/** The node from which a tree is read on to `next`. */
function build<T>(tree: Tree, next: Node<T>): Node<T> {
  switch (tree.kind) {
    case 'words':
      return new Node([{ words: tree.words, to: next }], [], []);
    case 'look':
      return single({ kind: 'look', bits: tree.bits, to: next });
    case 'sequence':
      return tree.parts.reduceRight((after, part) => build(part, after), next);
    case 'either':
      return Node.union(tree.parts.map((part) => build(part, next)));
    case 'repeat': {
      let node = next;
      for (let times = 0; times < tree.most; times++) node = Node.union([build(tree.what, node), next]);
      return node;
    }
    case 'report':
      return single({ kind: 'from', to: build(tree.what, single({ kind: 'until', to: next })) });
    default:
      return single({ kind: tree.kind, what: build(tree.what, holds), to: next });
  }
}

const single = <T>(edge: Edge<T>): Node<T> => new Node<T>([], [edge], []);
