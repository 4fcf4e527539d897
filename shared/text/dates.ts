import type { Day } from './day';

/** A date, term or point in time found in a text; offsets are UTF-16 units of that text. */
export interface DateHit {
  readonly from: number;
  readonly to: number;
  /** Last day the words can mean; absent for `the next review`, which only the plan knows. */
  readonly day?: Day;
  /** First day, where the words name a stretch of time such as a term; `day` otherwise. */
  readonly start?: Day;
  /** A calendar date or a month (`date`), the school's calendar (`term`), a length from today (`span`), the child's stage (`stage`), the plan's own review (`review`). */
  readonly kind: 'date' | 'term' | 'span' | 'stage' | 'review';
}

/** What dates are counted from. */
export interface Calendar {
  readonly today: Day;
  /** The school's own terms; the usual ones (September to July) where empty. */
  readonly terms: readonly { readonly name: string; readonly start: Day; readonly end: Day }[];
  /** The child's school year now, for `by the end of Year 4`; absent when unknown. */
  readonly year?: number;
}

/** Finds every date, term and point in time in a text, in order, without overlaps. Never invents one from a length (`for 30 minutes`) or a rate. */
export function findDates(_text: string, _calendar: Calendar): readonly DateHit[] {
  return [];
}
