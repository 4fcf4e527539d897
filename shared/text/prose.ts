import type { Listed } from './listed';
import type { Span } from './span';

/** One sentence of a block; a heading, a cell or a list item without a full stop is a sentence too. */
export interface Sentence extends Span {
  /** How many words it has. */
  readonly words: number;
}

/** The word lists: each is matched in the same single pass over the draft. */
export const listNames = ['jargon', 'respectful-language', 'vague', 'plain'] as const;
export type ListName = (typeof listNames)[number];

/** An entry of a word list, as its rule needs it. */
export interface Entry extends Listed {
  readonly list: ListName;
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
  /** Words written mostly in capitals (`PIRA`, `PIVATs`, `SpLD`), listed or not; none from a line that is all in capitals. */
  readonly capitals: readonly Span[];
  /** Hits of one list, in the order of the text; overlapping hits of a list are resolved leftmost-longest. */
  hits(list: ListName): readonly Hit[];
}
