import { byPlace, orderOf } from '../../text/draft';
import { stemsOf } from '../outcome/stems';
import type { Outcome } from '../outcome';
import { calendarOf } from '../dates/read-dates';
import type { SortedPlan } from '../outcome/read-outcomes';
import { KnownOutcomes } from './known-outcomes';
import { nextOutcomes } from './next-plan';
import { withMentioned } from './review-mentions';
import { reviewsInLines } from './review-lines';
import { partsOf, within, type ReviewReading } from './review-reading';
import { looksBack } from '../section';
import type { OutcomeReview } from './review-record';
import { withRetold } from './review-retold';
import { reviewsInRows } from './review-rows';
import { judgesOnly, verdictBehind } from './review-status';
import { headingAbove, passagesOf, rowOf, wordsAt } from '../passages';

/** The reviews of single outcomes in the order of the draft, and the outcomes less those that are reviews in disguise (`Outcome 1: Met`). */
export function readReviews(
  plan: SortedPlan,
  all: readonly Outcome[],
): { readonly outcomes: readonly Outcome[]; readonly reviews: readonly OutcomeReview[] } {
  // Each line of a part that the writer picked out is an outcome as it stands.
  const verdicts: ReviewReading['verdicts'] = plan.draft.fragment ? new Map() : disguised(plan, all);
  const outcomes = all.filter((outcome) => !verdicts.has(outcome));
  // Nobody has reviewed what is carried into the next plan, though it repeats what was.
  const next = nextOutcomes({ ...plan, outcomes });
  const reviewed = outcomes.filter((outcome) => !next.has(outcome));
  const calendar = calendarOf(plan.child, plan.settings);
  const order = orderOf(plan.draft.blocks);
  const reading: ReviewReading = {
    plan,
    order,
    calendar,
    outcomes: reviewed,
    verdicts,
    known: new KnownOutcomes(
      reviewed.map((outcome) => ({
        outcome,
        stems: stemsOf(outcome.text, plan.child.first),
        area: stemsOf(
          rowOf(plan, outcome.record)
            .filter(({ field }) => field === 'need')
            .map((cell) => wordsAt(plan, cell))
            .join(' '),
          undefined,
        ),
      })),
      order,
    ),
  };
  const read = [...behindOutcomes(reading), ...reviewsInRows(reading), ...reviewsInLines(reading)];
  const reviews = [...withMentioned(reading, withRetold(reading, read))];
  const compare = byPlace(order);
  reviews.sort((a, b) => compare(a.span, b.span));
  return { outcomes, reviews };
}

/** What was read as an outcome and is the review of one, with the outcome it stands behind or whose number it repeats. */
function disguised(plan: SortedPlan, all: readonly Outcome[]): ReadonlyMap<Outcome, Outcome | undefined> {
  const found = new Map<Outcome, Outcome | undefined>();
  let last: Outcome | undefined;
  const byNumber = new Map<string, Outcome>();
  for (const outcome of all) {
    const { block, from } = outcome.span;
    const heading =
      passagesOf(plan, block).findLast((one) => one.role === 'heading' && one.from < from) ?? headingAbove(plan, block);
    const same = outcome.number === undefined ? undefined : byNumber.get(outcome.number);
    const again = same !== undefined && looksBack.has(heading?.section) && !outcome.modal;
    if (judgesOnly(outcome.text) || again) {
      found.set(outcome, same ?? (outcome.number === undefined ? last : undefined));
      continue;
    }
    last = outcome;
    if (outcome.number !== undefined && !byNumber.has(outcome.number)) byNumber.set(outcome.number, outcome);
  }
  return found;
}

/** `Mia will read 40 words by July. Partly met: she reads 31.` */
function behindOutcomes(reading: ReviewReading): readonly OutcomeReview[] {
  const { plan, outcomes } = reading;
  return outcomes.flatMap((outcome) => {
    const text = wordsAt(plan, outcome.span);
    const verdict = verdictBehind(text);
    if (!verdict) return [];
    const span = within(outcome.span, verdict);
    return [
      {
        span,
        outcome,
        ...(outcome.section && { section: outcome.section }),
        status: verdict.status,
        ...partsOf(span, reading),
        form: 'line' as const,
      },
    ];
  });
}
