import type { Span } from '../text/span';
import type { Outcome } from './outcome';
import type { Plan } from './plan';
import type { Provision } from './provision';
import { needAbout } from './provision/topics';

/** What stands before an outcome and after it in a plan: the golden thread from need to review. */
export interface Thread {
  /** The need or area named in its row, else the sentence of the needs that is about the same thing. */
  readonly need?: Span;
  /** The provision of its row or under its number. */
  readonly support: readonly Provision[];
  /** How it went, where a review says so. */
  readonly review?: Span;
}

/** Follows an outcome to its need, its provision and its review. */
export function threadOf(plan: Plan, outcome: Outcome): Thread {
  const { passages, provisions, reviews, outcomes } = plan;
  const { record, number } = outcome;
  const named =
    record === undefined
      ? undefined
      : passages.find((one) => one.role === 'content' && one.field === 'need' && one.record === record);
  const need = named ? { block: named.block, from: named.from, to: named.to } : needAbout(plan, outcome.text);
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
    ...(need && { need }),
    ...(review && { review: review.span }),
  };
}
