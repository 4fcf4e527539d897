import { pack } from '../text/pack';
import { jargon } from './jargon';
import { plain } from './plain';
import { respectfulLanguage } from './respectful-language';
import { vague } from './vague';

/** All word lists as text. Made when the product is built, not when it is loaded. */
export const packed = pack({ jargon, 'respectful-language': respectfulLanguage, vague, plain });
