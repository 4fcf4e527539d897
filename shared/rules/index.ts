// Made by `npm run generate` from the rule files; do not edit.
import type { Concern, Rule } from './rule';
import calledThePupil from './person-centred/called-the-pupil';
import childViewsMissing from './person-centred/child-views-missing';
import parentViewsMissing from './person-centred/parent-views-missing';
import strengthsMissing from './person-centred/strengths-missing';
import strengthsThin from './person-centred/strengths-thin';
import sectionEmpty from './structure/section-empty';
import sectionMissing from './structure/section-missing';

/** A rule and the concern it belongs to: the folder of its file. */
export interface RegisteredRule extends Rule {
  readonly concern: Concern;
}

/** Every rule, by concern and id. */
export const rules: readonly RegisteredRule[] = [
  { ...calledThePupil, concern: 'person-centred' },
  { ...childViewsMissing, concern: 'person-centred' },
  { ...parentViewsMissing, concern: 'person-centred' },
  { ...strengthsMissing, concern: 'person-centred' },
  { ...strengthsThin, concern: 'person-centred' },
  { ...sectionEmpty, concern: 'structure' },
  { ...sectionMissing, concern: 'structure' },
];
