import type { Outcome } from './outcome';
import type { Plan } from './plan';

/** The parts of a plan that are known before its records are parsed. */
export type SortedPlan = Omit<Plan, 'outcomes' | 'provisions'>;

/** Parses every outcome of a plan once. */
export function readOutcomes(_plan: SortedPlan): readonly Outcome[] {
  return [];
}
