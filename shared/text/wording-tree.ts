/**
 * A way of saying something, word by word:
 * `word`, `~verb` in every form, `@class`, `_` any word, `,` a comma, `;` a stop or the end, `a|b`, `(a b)`, `x?`,
 * `x*3` up to three times, `[what is reported]`, `!x` and `=x` not or only before x. Classes of looks: `@name`, `@ly`, `@ing`.
 */
export type Wording = string;

/** The ways of a wording: what stands between the `|` that are in no bracket; throws where brackets do not match. */
export function waysOf(wording: Wording): readonly Wording[] {
  const ways: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < wording.length && depth >= 0; at++) {
    const mark = wording[at];
    if (mark === '(' || mark === '[') depth++;
    else if (mark === ')' || mark === ']') depth--;
    else if (mark === '|' && depth === 0) {
      ways.push(wording.slice(from, at));
      from = at + 1;
    }
  }
  if (depth !== 0) throw new Error(`The brackets of this wording do not match: ${wording}`);
  return [...ways, wording.slice(from)];
}

/** Words between `|`, with one at each end: whether it has a word is the engine’s own search. */
export type WordList = string;

/** What a wording says, as a tree of what it asks for. */
export type Tree =
  | { readonly kind: 'words'; readonly words: WordList }
  | { readonly kind: 'look'; readonly bits: number }
  | { readonly kind: 'sequence' | 'either'; readonly parts: readonly Tree[] }
  | { readonly kind: 'repeat'; readonly what: Tree; readonly most: number }
  | { readonly kind: 'report' | 'before' | 'notBefore'; readonly what: Tree };

/** One of these words, with `|` between. */
export const words = (all: string): Tree => ({ kind: 'words', words: `|${all}|` });

/** Alternatives, those of words alone put together. */
export function alternatives(all: readonly Tree[]): Tree {
  if (all.length === 1) return all[0]!;
  let single = '';
  const parts: Tree[] = [];
  for (const one of all) {
    if (one.kind === 'words') single += one.words.slice(1);
    else parts.push(one);
  }
  if (single !== '') parts.push({ kind: 'words', words: `|${single}` });
  return parts.length === 1 ? parts[0]! : { kind: 'either', parts };
}

/** Adds the words with which a tree begins; whether it has a word at all in each of its ways. */
function beginnings(tree: Tree, all: Set<string>): boolean {
  switch (tree.kind) {
    case 'words':
      for (const word of tree.words.slice(1, -1).split('|')) all.add(word);
      return true;
    case 'sequence':
      return tree.parts.some((part) => beginnings(part, all));
    case 'either':
      return tree.parts.filter((part) => !beginnings(part, all)).length === 0;
    case 'repeat':
      beginnings(tree.what, all);
      return false;
    case 'report':
      return beginnings(tree.what, all);
    default:
      throw new Error('No word begins this wording.');
  }
}

/** The pieces of a wording; ways in a row that are one word each are one piece. */
const pieces =
  /(?<=[(|[]|^)[a-z]+(?:\|[a-z]+)+(?=[|)\]]|$)|[()[\]|?,;_!=]|\*\d|[@~]?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d']+(?:-[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d']+)*/g;

/** Reads a wording piece by piece, no further than it is asked to. */
export class WordingReader {
  readonly #source: string;
  readonly #pieces: readonly string[];
  /** Which piece is next. */
  #at = 0;

  constructor(
    source: Wording,
    private readonly pieceOf: (piece: string) => Tree | undefined,
  ) {
    this.#source = source.replaceAll('’', "'");
    // All at once: there are tens of thousands.
    this.#pieces = this.#source.match(pieces) ?? [];
  }

  /** Whether all of it was read, and nothing else stands between the pieces. */
  isDone(): boolean {
    return this.#at === this.#pieces.length && this.#pieces.join('') === this.#source.replace(/\s+/g, '');
  }

  fail(): never {
    throw new Error(`Not a wording, before piece ${this.#at + 1}: ${this.#source}`);
  }

  either(): Tree {
    const all = [this.#way()];
    while (this.#pieces[this.#at] === '|') {
      this.#at++;
      all.push(this.#way());
    }
    return alternatives(all);
  }

  #way(): Tree {
    // Most are one word.
    const piece = this.#pieces[this.#at];
    if (piece === undefined || !isEnd(this.#pieces[this.#at + 1])) return this.#sequence();
    this.#at++;
    return this.pieceOf(piece) ?? this.fail();
  }

  #sequence(): Tree {
    const parts: Tree[] = [];
    while (!isEnd(this.#pieces[this.#at])) parts.push(this.part());
    if (parts.length === 0) this.fail();
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
  }

  /** One part of a sequence, with how often it may stand. */
  part(): Tree {
    const what = this.#atom();
    const next = this.#pieces[this.#at];
    if (next !== '?' && !next?.startsWith('*')) return what;
    this.#at++;
    return { kind: 'repeat', what, most: next === '?' ? 1 : Number(next.slice(1)) };
  }

  #atom(): Tree {
    const piece = this.#pieces[this.#at++] ?? this.fail();
    if (piece === '(') return this.#closed(')');
    if (piece === '[') return { kind: 'report', what: this.#closed(']') };
    if (piece === '!' || piece === '=') return { kind: piece === '!' ? 'notBefore' : 'before', what: this.#atom() };
    return this.pieceOf(piece) ?? this.fail();
  }

  #closed(mark: string): Tree {
    const inside = this.either();
    return this.#pieces[this.#at++] === mark ? inside : this.fail();
  }
}

/** Whether a piece ends a sequence. */
const isEnd = (piece: string | undefined): boolean =>
  piece === undefined || piece === '|' || piece === ')' || piece === ']';

/** A way that begins with a word or with a group of words: most do. */
const plainBeginning =
  /^\s*\[?\s*(?:\(([^()[\]?*!=,;_]+)\)|([@~]?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d'’-]+))(?!\s*[?*]|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d'’-])/;

/** The pieces with which a way of a wording may begin: words, `~verb` and `@class`; throws where any word could. */
export function firstPieces(way: Wording): readonly string[] {
  const [, group, piece] = plainBeginning.exec(way) ?? [];
  if (piece !== undefined) return [piece];
  if (group !== undefined) return group.split('|').map((one) => one.trim().split(' ', 1)[0]!);
  const reader = new WordingReader(way, (one) => {
    if (one === '_') return { kind: 'look', bits: 0 };
    return /^[*?)\]|]/.test(one) ? undefined : words(one);
  });
  const all = new Set<string>();
  do {
    if (beginnings(reader.part(), all)) return [...all];
  } while (!reader.isDone());
  throw new Error(`No word begins this wording: ${way}`);
}
