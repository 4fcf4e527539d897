import type { Span } from '../text/span';
import type { Outcome } from './outcome';
import type { Plan } from './plan';
import type { Provision } from './provision';

/** What stands before an outcome and after it in a plan: the golden thread from need to review. */
export interface Thread {
  /** The need or area named in its row. */
  readonly need?: Span;
  /** The provision of its row or under its number. */
  readonly support: readonly Provision[];
  /** How it went, where a review says so. */
  readonly review?: Span;
}

/** Follows an outcome to its need, its provision and its review. */
export function threadOf({ passages, provisions, reviews, outcomes }: Plan, outcome: Outcome): Thread {
  const { record, number } = outcome;
  const need =
    record === undefined
      ? undefined
      : passages.find((one) => one.role === 'content' && one.field === 'need' && one.record === record);
  // The only outcome of a plan has all of its provision.
  const support = provisions.filter(
    (one) =>
      (record !== undefined && one.record === record) ||
      (number !== undefined && one.number === number) ||
      outcomes.length === 1,
  );
  const review = reviews.find((one) => one.outcome === outcome);
  return {
    support,
    ...(need && { need: { block: need.block, from: need.from, to: need.to } }),
    ...(review && { review: review.span }),
  };
}
