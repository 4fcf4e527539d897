import type { Span } from '../../text/span';
import { passagesOf, wordsAt } from '../passages';
import { retoldLists } from './retold';
import type { Retold } from './retold-line';
import { figureIn, partsOf, type ReviewReading } from './review-reading';
import type { OutcomeReview } from './review-record';
import { closingStatus, openingStatus, statusOf } from './review-status';

/** The reviews with those of outcomes of a past cycle that lines repeat, where nothing else was read in those lines. */
export function withRetold(reading: ReviewReading, reviews: readonly OutcomeReview[]): readonly OutcomeReview[] {
  const retold = retoldLists(reading.plan)
    .flat()
    .flatMap((one) => (one.told ? [{ ...one, told: one.told }] : []))
    .filter(({ told }) => !reviews.some((review) => isRead(review) && overlaps(review.span, told)));
  const lines = retold.map((one) => reviewOf(reading, one));
  const taken = [...lines.map(({ span }) => span), ...retold.flatMap(({ verdict }) => verdict ?? [])];
  return [...reviews.filter(({ span }) => !taken.some((one) => overlaps(one, span))), ...lines];
}

/** Whether a review is known by more than its verdict. */
const isRead = ({ form, outcome, repeated }: OutcomeReview): boolean =>
  form !== 'prose' || outcome !== undefined || repeated !== undefined;

const overlaps = (one: Span, other: Span): boolean =>
  one.block === other.block && one.from < other.to && other.from < one.to;

function reviewOf(
  reading: ReviewReading,
  { aim, start, told, verdict }: Required<Pick<Retold, 'aim' | 'told'>> & Retold,
): OutcomeReview {
  const { plan, calendar } = reading;
  const words = wordsAt(plan, told);
  const status = (verdict && openingStatus(wordsAt(plan, verdict))) ?? statusOf(words) ?? closingStatus(words);
  const section = passagesOf(plan, told.block).find(({ role }) => role === 'content')?.section;
  return {
    span: told,
    repeated: aim,
    ...(start && { start }),
    ...(figureIn(wordsAt(plan, aim), calendar) && { counted: true as const }),
    ...(section && { section }),
    ...(status && { status }),
    ...partsOf(told, reading),
    form: 'line',
  };
}
