import type { Question } from './learned/questions';
import type { Day } from '../text/day';
import type { Span } from '../text/span';
import type { SectionId } from './section';

/** By when: where it says so, and the last day it can mean. */
export interface Deadline {
  /** Absent where only the plan's review date supplies it. */
  readonly span?: Span;
  /** Absent where the words name no day (`by the next review`). */
  readonly day?: Day;
  readonly from: 'outcome' | 'column' | 'criterion' | 'heading' | 'review-date';
}

/** The success criterion beside an outcome: what a cell or field of its own says of how anybody will know. */
export interface Criterion {
  /** Absent where the box is empty although other outcomes have theirs filled in. */
  readonly span?: Span;
  /** The number or label that was begun with nothing behind it: “4.”, “Success criteria 3:”. */
  readonly gap?: Span;
  /** The column header or label in the writer's own words. */
  readonly label?: string;
  /** It has a figure, a level of help or a test. */
  readonly exact: boolean;
  /** It says no more than that the outcome is met (“Knows them”), or says it in vague words. */
  readonly hollow: boolean;
}

/** One outcome, parsed once; each part is the span that shows it, absent where the outcome does not say. */
export interface Outcome {
  /** The words of the outcome itself (one sentence, list item or cell). */
  readonly span: Span;
  readonly text: string;
  readonly section?: SectionId;
  /** Ties it to the cells of its row. */
  readonly record?: string;
  /** Its number in the plan, where the writer numbered it. */
  readonly number?: string;
  readonly term: 'short' | 'long';
  readonly who?: Span;
  /** `will`, `can`, `will be able to`, `to`. */
  readonly modal?: Span;
  /** What the child does. */
  readonly act?: Span;
  readonly object?: Span;
  /** What the child does, or will not do, in whole: without the measure, the help and the date at its end. */
  readonly deed?: Span;
  /** The act and all that belongs to it, up to the deadline or the next clause. */
  readonly predicate?: Span;
  readonly condition?: Span;
  readonly help?: Span;
  readonly measure?: Span;
  /** Absent where the plan has no place for it. */
  readonly criterion?: Criterion;
  readonly baseline?: Span;
  readonly deadline?: Deadline;
  /** Words that two adults would read differently. */
  readonly vague: readonly Span[];
  /** Says what adults do or what is received: then S, M and T are null. */
  readonly provision: boolean;
  /** A wish for later life, not judged as an outcome: then S, M and T are null. */
  readonly aspiration: boolean;
  readonly specific: boolean | null;
  readonly measurable: boolean | null;
  /** The outcome, its row or its section's heading gives the date; the plan's review date alone does not. */
  readonly timeBound: boolean | null;
  /** S, M and T are all true. */
  readonly smart: boolean;
  /** Questions that its words answer otherwise than its grammar. */
  readonly doubted: readonly Question[];
}
