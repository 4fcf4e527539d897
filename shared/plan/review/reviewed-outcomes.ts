import type { Outcome } from '../outcome';
import type { Plan } from '../plan';

/** The outcomes that somebody has judged, in their own row, in a table of the review or in its words; a row of steps is judged as one. */
export const reviewedOutcomes = ({ reviews, outcomes }: Pick<Plan, 'reviews' | 'outcomes'>): ReadonlySet<Outcome> => {
  const judged = new Set(reviews.flatMap(({ outcome }) => outcome ?? []));
  const rows = new Set([...judged].flatMap(({ record }) => record ?? []));
  return new Set(outcomes.filter((one) => judged.has(one) || (one.record !== undefined && rows.has(one.record))));
};
