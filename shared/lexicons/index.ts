import { compile } from '../text/lexicon';

/** All word lists, compiled once. */
export const lexicon = compile({ jargon: [], 'respectful-language': [], vague: [], plain: [] });
