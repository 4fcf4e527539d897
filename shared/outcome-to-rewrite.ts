import type { Outcome } from './plan/outcome';
import { reviewCovers } from './plan/outcome/review-covers';
import type { Plan } from './plan/plan';
import type { Finding } from './rules/finding';

/** Says what, how much and by when, if only by the plan's review that is still to come. */
export const isComplete = (plan: Plan, outcome: Outcome): boolean =>
  outcome.smart || (outcome.specific === true && outcome.measurable === true && reviewCovers(plan, outcome));

/** An outcome that is not complete, or that says what adults will do; a hope for later life need not be. */
export const isToImprove = (plan: Plan, outcome: Outcome): boolean => !outcome.aspiration && !isComplete(plan, outcome);

/** The outcome that a note is about, where the builder can help with it: it lacks something, and can be written in. */
export function outcomeToRewrite(plan: Plan, { concern, place }: Finding): Outcome | undefined {
  if (concern !== 'smart' || 'missing' in place || plan.blocks.get(place.block)?.readOnly) return undefined;
  const { block, from, to } = place;
  return plan.outcomes.find(
    (outcome) =>
      outcome.span.block === block && outcome.span.from < to && from < outcome.span.to && isToImprove(plan, outcome),
  );
}

/** What the button is called that opens the builder with it. */
export const rewriteLabel = 'Rewrite the outcome';
