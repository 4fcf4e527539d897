import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import type { Settings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';
import { reviewerKey, type Review } from './reviewer';

/** Rules and lexicons: a file of their own, run in a frame when the first field there may belong to a plan. */
const review: Review = (draft: Draft, settings: Settings) => {
  const plan = readPlan(draft, settings);
  return { plan, findings: reviewPlan(plan) };
};

(globalThis as { [reviewerKey]?: Review })[reviewerKey] = review;
