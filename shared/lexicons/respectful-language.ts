import type { Listed } from '../text/lexicon';
import { respectfulBlame } from './respectful-blame';
import { respectfulDeficits } from './respectful-deficits';
import { respectfulFamilies } from './respectful-families';
import { respectfulLabels } from './respectful-labels';

/** Words that label, blame or define by what is missing, and what to say instead; `kind` is a `RespectKind`. */
export const respectfulLanguage: readonly Listed[] = [
  ...respectfulLabels,
  ...respectfulDeficits,
  ...respectfulBlame,
  ...respectfulFamilies,
];
