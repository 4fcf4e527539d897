import type { Question } from './learned/questions';
import type { Day } from '../text/day';
import type { Span } from '../text/span';
import type { SectionId } from './section';

/** When something begins or ends: a day, or a stretch such as a term from its first to its last day. */
export interface Moment {
  readonly span: Span;
  readonly first: Day;
  readonly last: Day;
}

/** What a provision should say. */
export type Told = 'what' | 'who' | 'frequency' | 'duration';

/** What the sentences of one row, or of one paragraph without a row, say together. */
export interface Together {
  readonly says: ReadonlySet<Told>;
  /** One of them is a session that says it all. */
  readonly exact: boolean;
}

/** One provision, parsed once; each part is the span that shows it, absent where the provision does not say. */
export interface Provision {
  readonly span: Span;
  readonly text: string;
  readonly section?: SectionId;
  /** Ties it to the outcome of its row. */
  readonly record?: string;
  readonly number?: string;
  readonly what?: Span;
  /** A name or a role; `adults` and `staff` name nobody. */
  readonly who?: Span;
  /** The cell or field made for who gives it, whatever it says. */
  readonly whoCell?: Span;
  readonly frequency?: Span;
  readonly duration?: Span;
  readonly groupSize?: Span;
  /** Of the whole row, this provision with it. */
  readonly together?: Together;
  /** A few words outside of a table, in a plan that tells other support in full: they may be a title, a name or the end of a letter. */
  readonly scrap?: true;
  /** Said to whoever teaches the child (“Strategies for class”): it needs no name and no timetable. */
  readonly forAll?: true;
  readonly start?: Moment;
  readonly end?: Moment;
  /** Whether it is a session, and so needs a length; an adjustment (a seat near the front) does not. */
  readonly session: boolean;
  /** Words that promise nothing, unless the rest of the provision makes them exact. */
  readonly weasel: readonly Span[];
  /** What and who are clear enough to deliver without asking. */
  readonly specified: boolean;
  /** An amount is given: how often and, for a session, how long. */
  readonly quantified: boolean;
  /** Questions that its words answer otherwise than its grammar. */
  readonly doubted: readonly Question[];
}

/** How long each time, where the words for how often do not say it: not of “3 x 20 minutes a week”, nor of “every lesson”. */
export const ownDuration = ({ frequency, duration }: Provision): Span | undefined =>
  frequency &&
  duration &&
  frequency.block === duration.block &&
  frequency.from <= duration.from &&
  duration.to <= frequency.to
    ? undefined
    : duration;
