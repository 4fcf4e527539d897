import type { Listed } from '../text/listed';
import { jargonBody } from './jargon-body';
import { jargonClassroom } from './jargon-classroom';
import { jargonClinic } from './jargon-clinic';
import { jargonCoping } from './jargon-coping';
import { jargonFeelings } from './jargon-feelings';
import { jargonLearning } from './jargon-learning';
import { jargonPeople } from './jargon-people';
import { jargonPlans } from './jargon-plans';
import { jargonProgrammes } from './jargon-programmes';
import { jargonRare } from './jargon-rare';
import { jargonReports } from './jargon-reports';
import { jargonSchemes } from './jargon-schemes';
import { stayingNames } from './jargon-staying';
import { jargonSenses } from './jargon-senses';
import { jargonSupport } from './jargon-support';
import { jargonSystem } from './jargon-system';
import { jargonTalking } from './jargon-talking';
import { jargonTeaching } from './jargon-teaching';
import { jargonTerms } from './jargon-terms';
import { jargonTests } from './jargon-tests';

/** What stands in plans and a parent with no school background would not understand; `kind` is a `JargonKind`. */
export const jargon: readonly Listed[] = withNames([
  ...jargonBody,
  ...jargonClassroom,
  ...jargonClinic,
  ...jargonCoping,
  ...jargonFeelings,
  ...jargonLearning,
  ...jargonPeople,
  ...jargonPlans,
  ...jargonProgrammes,
  ...jargonRare,
  ...jargonReports,
  ...jargonSchemes,
  ...jargonSenses,
  ...jargonSupport,
  ...jargonSystem,
  ...jargonTalking,
  ...jargonTeaching,
  ...jargonTerms,
  ...jargonTests,
]);

/** The lines, those of names that stay as names. */
function withNames(lines: readonly Listed[]): readonly Listed[] {
  return lines.map((line) => {
    const isPlain = /^(?:phrase|word)$/.test(line.kind) && !/^\p{Lu}/u.test(line.instead[0] ?? '');
    if (!isPlain || !stayingNames.has(line.phrase)) return line;
    return { ...line, kind: 'programme' };
  });
}
