import type { Outcome } from '../outcome';
import type { Plan } from '../plan';

/** Whether an outcome without a date of its own is to be met by the plan's review, which is still to come. */
export const reviewCovers = ({ reviewDate, today }: Plan, { deadline }: Outcome): boolean =>
  deadline?.from === 'review-date' &&
  reviewDate !== undefined &&
  (reviewDate.day === undefined || reviewDate.day >= today);
