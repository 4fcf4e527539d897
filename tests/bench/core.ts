import { lexicon } from '../../shared/lexicons';
import { review } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';
import { readText } from '../../shared/text/plain';
import { readProse } from '../../shared/text/read-prose';

const settings = defaultSettings('2026-11-22');

export { readText };
export { wordHashFloor } from './floor';

/** All findings of a draft, as a surface would send them on; the length keeps the work from being left out. */
export const reviewed = (draft: Draft): number => JSON.stringify(review(draft, settings)).length;

/** The one pass over the words of a draft with all word lists. */
export const readWords = (draft: Draft): number => readProse(draft.blocks, lexicon).words;

/** The words that the floor looks up: as many as a plan checker of this kind would list. */
export const listedWords = (): readonly string[] =>
  [...new Set(lexicon.entries.flatMap(({ phrase }) => phrase.toLowerCase().split(/[ -]/)))].slice(0, 500);
