import { compile } from '../text/lexicon';
import { jargon } from './jargon';

/** All word lists, compiled once. */
export const lexicon = compile({ jargon, 'respectful-language': [], vague: [], plain: [] });
