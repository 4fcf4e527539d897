import type { Day } from '../text/day';
import type { Span } from '../text/span';
import type { SectionId } from './section';

/** By when: where it says so, and the last day it can mean. */
export interface Deadline {
  /** Absent where only the plan's review date supplies it. */
  readonly span?: Span;
  /** Absent where the words name no day (`by the next review`). */
  readonly day?: Day;
  readonly from: 'outcome' | 'column' | 'heading' | 'review-date';
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
  readonly condition?: Span;
  readonly help?: Span;
  readonly measure?: Span;
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
}
