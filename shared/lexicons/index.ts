import type { Lexicon } from '../text/lexicon';

/** All word lists, compiled once. */
export const lexicon: Lexicon = { entries: [] };
