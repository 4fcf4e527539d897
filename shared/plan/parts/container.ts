import type { Plan, PlanSection } from '../plan';

/** Parts that hold others: their heading is followed by labels of its own. */
const containers = new Set([
  'one_page_profile',
  'my_journey',
  'planning_needs',
  'assess',
  'plan',
  'evidence_views',
  'timeline',
]);

/** Whether an empty part only heads others: `Section A: About me`, and below it `Name: Ali`. */
export function isContainer({ passages }: Plan, { id, heading }: PlanSection): boolean {
  if (!heading || !containers.has(id)) return false;
  const at = passages.findIndex(({ block, from }) => block === heading.block && from === heading.from);
  return passages[at + 1]?.role === 'label';
}
