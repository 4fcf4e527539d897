import type { Outcome } from '../plan/outcome';
import type { Plan } from '../plan/plan';
import type { Finding } from '../rules/finding';
import { isToImprove } from './readiness';

/** The outcome that a note is about, where the builder can help with it: it lacks something, and can be written in. */
export function outcomeToRewrite(plan: Plan, { concern, place }: Finding): Outcome | undefined {
  if (concern !== 'smart' || 'missing' in place || plan.blocks.get(place.block)?.readOnly) return undefined;
  const { block, from, to } = place;
  return plan.outcomes.find(
    (outcome) =>
      outcome.span.block === block && outcome.span.from < to && from < outcome.span.to && isToImprove(plan, outcome),
  );
}
