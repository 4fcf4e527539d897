import type { Outcome } from './outcome';
import type { Passage, Plan } from './plan';

/** The words of one record: the cells of a table row, the fields of a form group, a numbered item. */
export const rowOf = (plan: Pick<Plan, 'passages'>, record: string | undefined): readonly Passage[] =>
  record === undefined
    ? []
    : plan.passages.filter((passage) => passage.role === 'content' && passage.record === record);

/** The outcomes that somebody has judged, in their own row, in a table of the review or in its words. */
export const reviewedOutcomes = ({ reviews }: Pick<Plan, 'reviews'>): ReadonlySet<Outcome> =>
  new Set(reviews.flatMap(({ outcome }) => outcome ?? []));
