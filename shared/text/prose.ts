import type { Span } from './span';

/** One sentence of a block; a heading, a cell or a list item without a full stop is a sentence too. */
export interface Sentence extends Span {
  /** How many words it has. */
  readonly words: number;
}

/** The word lists: each is matched in the same single pass over the draft. */
export type ListName = 'jargon' | 'respectful-language' | 'vague' | 'plain';

/** An entry of a word list, as its rule needs it. */
export interface Entry {
  readonly list: ListName;
  /** The phrase as listed, in lower case unless case tells it apart. */
  readonly phrase: string;
  /** What to write instead, best first; a sentence of advice starts with a capital letter. */
  readonly instead: readonly string[];
  /** Free for the list's own use: kind of jargon, type of label, where a vague word matters. */
  readonly kind: string;
}

/** A phrase of a word list found in the draft. */
export interface Hit {
  readonly entry: Entry;
  readonly span: Span;
  /** The words as they stand in the block. */
  readonly quote: string;
  /** Index into `Prose.sentences`. */
  readonly sentence: number;
}

/** Everything that the one pass over the words of a draft finds out. */
export interface Prose {
  readonly words: number;
  /** In the order of the blocks. */
  readonly sentences: readonly Sentence[];
  /** Hits of one list, in the order of the text; overlapping hits of a list are resolved leftmost-longest. */
  hits(list: ListName): readonly Hit[];
}
