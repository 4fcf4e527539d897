import { count } from '../labels';
import type { Plan, PlanSection } from '../plan/plan';

/** How many sections are written of those that there should be: what need not be there is not counted. `unwritten` is what `unwrittenParts` has. */
export function writtenOf({ sections }: Plan, unwritten: readonly PlanSection[]): string {
  const written = sections.filter(({ status }) => status === 'present').length;
  return `${written} of ${count(written + unwritten.length, 'section')} written`;
}
