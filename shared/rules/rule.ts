import type { Authority } from '../plan/template';
import type { Plan } from '../plan/plan';
import type { SectionId } from '../plan/section';
import type { Severity } from '../severity';
import type { Fix, Span } from '../text/span';

/** The folder a rule lives in. */
export type Concern =
  | 'smart'
  | 'provision'
  | 'jargon'
  | 'readability'
  | 'respectful-language'
  | 'person-centred'
  | 'copy-forward'
  | 'structure'
  | 'review';

/** Where a note belongs: words of the draft, or a section that is not there. */
export type Place = Span | { readonly missing: SectionId };

/** What a rule's check yields. */
export interface Report {
  readonly place: Place;
  /** One plain sentence to the writer, never about the child's worth. */
  readonly message: string;
  readonly fixes?: readonly Fix[];
  /** Where this case is milder or graver than the rule. */
  readonly severity?: Severity;
  /** Other words where this note may stand, best first, if a note of another rule stands on the very same ones. */
  readonly instead?: () => readonly Span[];
}

/**
 * A faulty text: `[[…]]` marks what must be reported (none for a missing section).
 * As a pair, the second is the text after the first fix. A single line without heading, label or table is read as
 * the concern's own kind of text: an outcome for `smart`, a provision for `provision`.
 */
export type BadExample = string | readonly [before: string, after: string];

/** A judgement about plans: metadata, examples that are its tests, and a check. File name = id. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly authority: Authority;
  /** What is wrong, in one sentence, for the list of rules. */
  readonly summary: string;
  /** Why it matters to the child, the parent or the review. */
  readonly why: string;
  readonly examples: {
    readonly bad: readonly [BadExample, ...BadExample[]];
    readonly good: readonly [string, ...string[]];
    /** Last cycle's plan beside every example, for rules that compare the two. */
    readonly previous?: string;
    /** The school's own terms beside every example, for the rule that explains them. */
    readonly glossary?: readonly { readonly term: string; readonly meaning: string }[];
  };
  /** Yields reports, and `undefined` where it may rest. */
  check(this: void, plan: Plan): Iterable<Report | undefined>;
}

/** Declares a rule; only there so that a rule file is checked where it is written. */
export const rule = (declared: Rule): Rule => declared;

/** Makes a report; a helper so that a rule's check reads as one line. */
export const report = (
  place: Place,
  message: string,
  more: Pick<Report, 'fixes' | 'severity' | 'instead'> = {},
): Report => ({
  place,
  message,
  ...more,
});

/** Makes a report a suggestion, where the plan is not surely at fault. */
export const asHint = (isUnsure: boolean): Pick<Report, 'severity'> => (isUnsure ? { severity: 'hint' } : {});

/** A fix that replaces one span of a block's text. */
export function replaceFix(text: string, span: Span, insert: string, title = `Change to “${insert}”`): Fix {
  return { title, edits: [{ span, expected: text.slice(span.from, span.to), insert }] };
}
