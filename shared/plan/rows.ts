import type { Outcome } from './outcome';
import type { Passage, Plan } from './plan';

/** The words of one record: the cells of a table row, the fields of a form group, a numbered item. */
export const rowOf = (plan: Pick<Plan, 'passages'>, record: string | undefined): readonly Passage[] =>
  record === undefined
    ? []
    : plan.passages.filter((passage) => passage.role === 'content' && passage.record === record);

/** The outcomes that somebody has judged, in their own row, in a table of the review or in its words; a row of steps is judged as one. */
export const reviewedOutcomes = ({ reviews, outcomes }: Pick<Plan, 'reviews' | 'outcomes'>): ReadonlySet<Outcome> => {
  const judged = new Set(reviews.flatMap(({ outcome }) => outcome ?? []));
  const rows = new Set([...judged].flatMap(({ record }) => record ?? []));
  return new Set(outcomes.filter((one) => judged.has(one) || (one.record !== undefined && rows.has(one.record))));
};
