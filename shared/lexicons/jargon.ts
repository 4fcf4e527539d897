import type { Listed } from '../text/lexicon';
import { jargonPeople } from './jargon-people';
import { jargonPlans } from './jargon-plans';
import { jargonProgrammes } from './jargon-programmes';
import { jargonTests } from './jargon-tests';
import { jargonWords } from './jargon-words';

/** What stands in plans and a parent with no school background would not understand; `kind` is a `JargonKind`. */
export const jargon: readonly Listed[] = [
  ...jargonPeople,
  ...jargonPlans,
  ...jargonTests,
  ...jargonProgrammes,
  ...jargonWords,
];
