import { orderOf } from '../../text/draft';
import type { Outcome } from '../outcome';
import { wordsAlone } from '../../text/words-alone';
import { wordsAt } from '../passages';
import type { Plan } from '../plan';
import { cycleOf } from '../review/cycle';
import { ofReview } from '../section';
import { numbering } from '../label';
import { isUnderReview } from '../review/past-cycle';
import { startedFrom } from '../review/started-from';

/** The words of an outcome, less its date, case and signs: what is compared with another cycle's. */
export function comparable({ text, span, deadline }: Outcome): string {
  const date = deadline?.span;
  const inside = date?.block === span.block && date.from >= span.from && date.to <= span.to;
  return comparableWords(inside ? text.slice(0, date.from - span.from) + text.slice(date.to - span.from) : text);
}

/** Words less case, signs, and the “to” and “by” that are left where a date is taken out. */
export const comparableWords = (text: string): string =>
  wordsAlone(text)
    .join(' ')
    .replace(/^to | (?:by|before|until|in|at)$/g, '');

/** Outcomes that are word for word, but for their date, what last cycle's plan has; none where that was not given. */
export function repeatedOutcomes({ outcomes, previous }: Plan): readonly Outcome[] {
  if (!previous) return [];
  const before = new Set(previous.outcomes.map(comparable));
  return outcomes.filter((outcome) => before.has(comparable(outcome)));
}

/** Outcomes that stand below a review word for word as above it, with the same start or for the same day: nothing of them was brought up to date. */
export function carriedOn(plan: Plan): readonly Outcome[] {
  const old = new Map<string, Outcome>();
  return plan.outcomes.filter((outcome) => {
    const key = comparable({ ...outcome, text: outcome.text.slice(0, endOfFirst(outcome.text)) });
    if (isUnderReview(plan, outcome)) {
      old.set(key, outcome);
      return false;
    }
    const before = old.get(key);
    if (!before) return false;
    const day = outcome.deadline?.day;
    const start = startOf(plan, outcome);
    return (
      (day !== undefined && day === before.deadline?.day) || (start !== undefined && start === startOf(plan, before))
    );
  });
}

/** Outcomes that stand word for word, their day included, in the review above them, in a list that has others: copied into the next cycle with the day of the last. */
export function copiedFromReview(plan: Plan): readonly Outcome[] {
  const order = orderOf(plan.draft.blocks);
  const reviewed = new Map(
    plan.passages.flatMap((one) =>
      one.role === 'content' && one.field === 'outcome' && ofReview.has(one.section)
        ? [[firstWords(wordsAt(plan, one).replace(numbering, '')), order.get(one.block)!] as const]
        : [],
    ),
  );
  if (reviewed.size === 0) return [];
  const place = cycleOf(plan);
  const own = plan.outcomes.filter((outcome) => !isUnderReview(plan, outcome));
  const above = ({ text }: Outcome) => reviewed.get(firstWords(text));
  const fresh = new Set(own.flatMap((one) => (above(one) === undefined ? [place(one.span)] : [])));
  return own.filter((outcome) => {
    const at = above(outcome);
    const isDated = outcome.deadline?.span?.block === outcome.span.block;
    return at !== undefined && isDated && at < order.get(outcome.span.block)! && fresh.has(place(outcome.span));
  });
}

/** The words of the first sentence; where it started may stand behind it. */
const firstWords = (text: string): string => wordsAlone(text.slice(0, endOfFirst(text))).join(' ');

/** Where the first sentence of an outcome ends. */
const endOfFirst = (text: string): number => /[.!?](?=\s)/.exec(text)?.index ?? text.length;

/** The figures and months of where an outcome starts, or of what is told behind it; undefined where there are none. */
function startOf(plan: Plan, outcome: Outcome): string | undefined {
  const { baseline, text } = outcome;
  const told = (baseline ? wordsAt(plan, baseline) : text.slice(endOfFirst(text))) || startedFrom(plan, outcome);
  return told
    .toLowerCase()
    .match(told.search(/\d/) < 0 ? inWords : figureOrMonth)
    ?.sort()
    .join();
}

const inWords = /\b(?:once|twice|none|never)\b/g;
const figureOrMonth = /\d+|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/g;
