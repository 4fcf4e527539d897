import { contentAt, headingAbove, wordsAt } from '../passages';
import { findDates } from '../../text/dates';
import { cycleOf, cyclesOfOutcomes } from './cycle';
import type { Outcome } from '../outcome';
import type { Passage, Plan } from '../plan';
import { ofReview } from '../section';
import type { OutcomeReview } from './review-record';
import { onceFor } from '../../text/once';

/** Headings of a look back: `Review of last term’s targets`, `My last plan (Plan 2)`. */
const before = /\b(?:last|previous|prior|past|old|earlier)\b|\bof (?:IEP|APDR|plan) (?:no\.? ?)?\d/i;
/** “Review of summer plan”: of another plan, unless this one calls itself so. */
const ofSeason =
  /\bof (?:the |our |my )?(autumn|spring|summer)(?: term)?(?:['’]s)? (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:plan|targets|outcomes|IEP|APDR)\b/i;

/** The reviews that are of this plan’s own outcomes: not those of a table or part headed as last time’s, nor of one that tells of outcomes this plan does not have. */
export function reviewsOfThisCycle(plan: Plan): readonly OutcomeReview[] {
  const place = cycleOf(plan);
  const own = cyclesOfOutcomes(plan);
  const judged = plan.reviews.filter(({ form }) => form !== 'prose');
  const elsewhere = (review: OutcomeReview) => !own.has(place(review.span));
  const strange = new Set(judged.filter((one) => !one.outcome && elsewhere(one)).map(({ span }) => place(span)));
  return judged.filter(
    (one) =>
      (!elsewhere(one) && !isLabelledEarlier(plan, one)) ||
      (elsewhere(one) &&
        !strange.has(place(one.span)) &&
        !isEarlier(plan, one) &&
        !isOfAnother(plan, headingOver(plan, one))),
  );
}

/** Whether a review stands under a heading of last time's plan, away from this plan's outcomes. */
export function isOfLastPlan(plan: Plan, review: OutcomeReview): boolean {
  return (
    isOfAnother(plan, labelOf(plan, review)) ||
    (!cyclesOfOutcomes(plan).has(cycleOf(plan)(review.span)) &&
      (isEarlier(plan, review) || isOfAnother(plan, headingOver(plan, review))))
  );
}

/** Whether something was reviewed, by its own day or by that of the heading above it, before this plan began: that was the plan before it. */
function isEarlier(plan: Plan, review: OutcomeReview): boolean {
  const begun = plan.dates.find(({ field, day }) => field === 'plan_date' && day !== undefined)?.day;
  if (begun === undefined) return false;
  const heading = headingAbove(plan, review.span.block)?.block;
  const day = review.date?.day ?? plan.dates.find(({ span }) => span.block === heading)?.day;
  return day !== undefined && day < begun;
}

/** “Last review, 2 July 2026: … Met” in a plan of October. */
function isLabelledEarlier(plan: Plan, review: OutcomeReview): boolean {
  const label = labelOf(plan, review);
  if (!before.test(label)) return false;
  const begun = plan.dates.find(({ field, day }) => field === 'plan_date' && day !== undefined)?.day;
  const day = findDates(label, { today: plan.today, terms: [] }).find(({ kind }) => kind === 'date')?.day;
  return begun !== undefined && day !== undefined && day < begun;
}

function isOfAnother({ draft }: Plan, heading: string): boolean {
  const season = ofSeason.exec(heading)?.[1]?.toLowerCase();
  const opening = () =>
    draft.blocks.slice(0, 5).flatMap(({ text }) => (text.includes(heading) ? [] : text.toLowerCase()));
  return before.test(heading) || (season !== undefined && !opening().some((text) => text.includes(season)));
}

/** What the label before a review says, as in “Review of last plan: …”; empty where it has none. */
const labelOf = (plan: Plan, { span }: OutcomeReview): string => contentAt(plan, span)?.label ?? '';

/** The nearest heading above a record; empty where there is none. */
function headingOver(plan: Pick<Plan, 'draft' | 'passages' | 'blocks'>, { span }: Pick<OutcomeReview, 'span'>): string {
  const heading = headingAbove(plan, span.block);
  return heading ? wordsAt(plan, heading) : '';
}

/** Whether an outcome stands under the heading of a review: it is one of the last plan, whose support need not be told again. */
export const isUnderReview = ({ passages }: Pick<Plan, 'passages'>, { span }: Pick<Outcome, 'span'>): boolean =>
  underReview(passages).has(span.block);

/** The blocks below headings of reviews. */
const underReview = onceFor((passages: readonly Passage[]): ReadonlySet<string> => {
  let open = false;
  const blocks = new Set<string>();
  for (const { role, section, block } of passages) {
    if (role === 'heading') open = ofReview.has(section);
    else if (open) blocks.add(block);
  }
  return blocks;
});
