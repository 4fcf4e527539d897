import { respectfulCharacter } from './respectful-character';
import { respectfulConduct } from './respectful-conduct';
import { respectfulContempt } from './respectful-contempt';
import { respectfulHome } from './respectful-home';
import { respectfulMissing } from './respectful-missing';
import { respectfulMotive } from './respectful-motive';
import { respectfulRank } from './respectful-rank';
import { respectfulRemarks } from './respectful-remarks';
import { respectfulSayings } from './respectful-sayings';
import { respectfulWill } from './respectful-will';
import { respectfulVerdicts } from './respectful-verdicts';
import type { RespectWording } from './respectful-wording';

/** Ways to blame, to define by what is missing and to label, by the grammar of the sentence. */
export const respectfulWordings: readonly RespectWording[] = [
  ...respectfulHome,
  ...respectfulRank,
  ...respectfulMissing,
  ...respectfulWill,
  ...respectfulConduct,
  ...respectfulCharacter,
  ...respectfulSayings,
  ...respectfulVerdicts,
  ...respectfulRemarks,
  ...respectfulMotive,
  ...respectfulContempt,
];
