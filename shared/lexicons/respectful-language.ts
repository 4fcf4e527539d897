import type { Listed } from '../text/listed';
import { spelledOut } from '../text/pack';
import { respectfulBlame } from './respectful-blame';
import { respectfulDeficits } from './respectful-deficits';
import { qualities } from './respectful-classes';
import { respectfulFamilies } from './respectful-families';
import { respectfulIdioms } from './respectful-idioms';
import { respectfulLabels } from './respectful-labels';
import { blame } from './respectful-lines';

const lines: readonly Listed[] = [
  ...respectfulLabels,
  ...respectfulDeficits,
  ...respectfulBlame,
  ...respectfulFamilies,
  ...respectfulIdioms,
];
const known = new Set(
  lines
    .flatMap(({ phrase, also = [] }) => [phrase, ...also])
    .flatMap(spelledOut)
    .map((one) => one.replaceAll('-', ' ')),
);
/** Qualities that no line of the lists says anything of. */
const others = qualities.map((one) => one.replaceAll('[- ]', ' ')).filter((one) => !known.has(one));

/** Words that label, blame or define by what is missing, and what to say instead; `kind` is a `RespectKind`. */
export const respectfulLanguage: readonly Listed[] = [
  ...lines,
  ...blame(others.join('|'), 'Say what you saw, what came just before, and what helped.', { ofPerson: true }),
];
