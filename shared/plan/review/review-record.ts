import type { Day } from '../../text/day';
import type { Span } from '../../text/span';
import type { Outcome } from '../outcome';
import type { SectionId } from '../section';

/** How far an outcome was reached, as its review says. */
export type ReviewStatus = 'met' | 'partly' | 'not';

/** A day, or the last day of a term, as a review or a timeline names it. */
export interface DatedWords {
  readonly span: Span;
  readonly day: Day;
}

/** What somebody wrote when one outcome was reviewed; each part is absent where the review does not say. */
export interface OutcomeReview {
  /** The words that say how it went: the cell or line of the review. */
  readonly span: Span;
  /** The outcome of this plan; absent where the review is of one that is no longer in it. */
  readonly outcome?: Outcome;
  /** The outcome's words as the review repeats them. */
  readonly repeated?: Span;
  /** What was aimed at and where it began, where the review has a place of their own for them. */
  readonly aim?: Span;
  readonly start?: Span;
  /** Whether those words have a figure, beside their dates. */
  readonly counted?: true;
  readonly section?: SectionId;
  /** Ties it to the cells of its row. */
  readonly record?: string;
  readonly number?: string;
  readonly status?: ReviewStatus;
  /** What was seen or measured. */
  readonly impact?: Span;
  /** The first figure of what was seen, however it counts. */
  readonly figure?: Span;
  readonly nextStep?: Span;
  /** When it was reviewed. */
  readonly date?: DatedWords;
  /** `table`: a cell or field made for it; `line`: a line of its own; `prose`: told in running text. */
  readonly form: 'table' | 'line' | 'prose';
}

/** A review, meeting, call or letter that the plan lists with its date. */
export interface Meeting extends DatedWords {
  /** First day, where only a month or a term is named; `day` otherwise. */
  readonly start: Day;
  /** `contact`: a call, a letter, a report. */
  readonly kind: 'review' | 'meeting' | 'contact';
  /** Its words name a parent, a carer or another of the family. */
  readonly family: boolean;
  /** Where it is told: in a timeline, in a list of dates, or only as the date of a review. */
  readonly from: 'timeline' | 'list' | 'review';
}
