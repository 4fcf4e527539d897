import { Lexicon } from '../text/lexicon';
import { packed } from './packed';

/** All word lists. */
export const lexicon = new Lexicon(packed);
