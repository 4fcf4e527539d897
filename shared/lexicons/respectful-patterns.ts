import { respectfulConduct } from './respectful-conduct';
import { respectfulForms } from './respectful-forms';
import { respectfulHome } from './respectful-home';
import type { RespectPattern } from './respectful-pattern';

/** Ways to blame, to define by what is missing and to label, by their form. */
export const respectfulPatterns: readonly RespectPattern[] = [
  ...respectfulConduct,
  ...respectfulHome,
  ...respectfulForms,
];
