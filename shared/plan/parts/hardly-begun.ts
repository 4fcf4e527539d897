import type { Plan, PlanSection } from '../plan';
import type { SectionId } from '../section';
import { unwrittenParts } from './unwritten';

/** Whether more of a plan stands empty than is written: it is being begun, and everything is still to come. */
export function isHardlyBegun(plan: Plan): boolean {
  const empty = unwrittenParts(plan).filter(({ status }) => status === 'empty').length;
  return empty >= 4 && empty > plan.sections.filter(({ status }) => status === 'present').length;
}

/** What the child and the family say, then what follows from it. */
const order: readonly SectionId[] = ['pupil_view', 'parent_view', 'strengths', 'needs', 'outcomes', 'provision'];

/** Of parts that stand empty the one to write first: whom the plan is about, where nobody is named, then in the order in which one follows from another. */
export function firstToWrite({ child }: Plan, parts: readonly PlanSection[]): PlanSection | undefined {
  const rank = ({ id }: PlanSection) => {
    if (id === 'personal_details') return child.first === undefined ? -1 : order.length + 1;
    const at = order.indexOf(id);
    return at < 0 ? order.length : at;
  };
  return [...parts].sort((one, other) => rank(one) - rank(other))[0];
}
