import { compile } from '../text/lexicon';
import { jargon } from './jargon';
import { plain } from './plain';
import { respectfulLanguage } from './respectful-language';
import { vague } from './vague';

/** All word lists, compiled once. */
export const lexicon = compile({ jargon, 'respectful-language': respectfulLanguage, vague, plain });
