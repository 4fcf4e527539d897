import { byKey } from '../../text/once';
import { isBlank } from '../blank';
import type { Outcome } from '../outcome';
import { rowOf, wordsAt } from '../passages';
import type { Plan } from '../plan';
import { cycleOf } from './cycle';
import { reviewsOfThisCycle } from './past-cycle';
import { reviewedOutcomes } from './reviewed-outcomes';

/** The short-term outcomes that nobody came back to, where others that stand beside them and were due with them have been reviewed. */
export function leftUnreviewed(plan: Plan): readonly Outcome[] {
  const told = reviewsOfThisCycle(plan).flatMap(({ outcome }) => outcome ?? []);
  if (told.length === 0) return [];
  const reviewed = reviewedOutcomes(plan);
  // A row is reviewed as one: its long-term outcome, and each of its steps.
  const rows = new Set([...reviewed].flatMap(({ record }) => record ?? []));
  const cycle = cycleOf(plan);
  const toldIn = byKey(told, ({ span }) => cycle(span));
  return plan.outcomes.filter((outcome) => {
    if (outcome.record !== undefined && rows.has(outcome.record)) return false;
    if (reviewed.has(outcome) || outcome.term === 'long' || isAnswered(plan, outcome)) return false;
    return toldIn.get(cycle(outcome.span))?.some((one) => isDueWith(outcome, one));
  });
}

/** “Not yet reviewed” is no review, but no gap either. */
const isAnswered = ({ blocks, ...plan }: Plan, { record }: Outcome): boolean =>
  rowOf(plan, record).some(
    (one) => (one.field === 'status' || one.field === 'impact') && !isBlank(wordsAt({ blocks }, one)),
  );

/** One whose own date has passed was due with another of that date; one that is due later waits for its turn. */
function isDueWith({ deadline }: Outcome, reviewed: Outcome): boolean {
  const due = deadline?.from === 'review-date' ? undefined : deadline?.day;
  const other = reviewed.deadline?.from === 'review-date' ? undefined : reviewed.deadline?.day;
  return due === undefined || due === other;
}
