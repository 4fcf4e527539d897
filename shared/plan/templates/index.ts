import type { Template } from '../template';
import { assessPlanDoReviewRecord } from './assess-plan-do-review-record';
import { centralBedfordshireSendSupportPlan } from './central-bedfordshire-send-support-plan';
import { ehcnaEvidence } from './ehcna-evidence';
import { essexOnePlan } from './essex-one-plan';
import { onePageProfile } from './one-page-profile';
import { termlyReviewFourQuestions } from './termly-review-four-questions';
import { termlyReviewThreeQuestions } from './termly-review-three-questions';

/** All built-in templates; the first is the one assumed when nothing tells. */
export const templates: readonly [Template, ...Template[]] = [
  essexOnePlan,
  onePageProfile,
  centralBedfordshireSendSupportPlan,
  termlyReviewThreeQuestions,
  termlyReviewFourQuestions,
  assessPlanDoReviewRecord,
  ehcnaEvidence,
];

/** The template of an id, the school's own before those that are built in; undefined where neither has it. */
export const templateOf = (id: string | undefined, own: readonly Template[]): Template | undefined =>
  [...own, ...templates].find((one) => one.id === id);
