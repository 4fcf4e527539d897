import type { Outline, Plan } from '../plan';
import type { SectionId } from '../section';
import { parts } from '../vocabulary/wholes';

/** Whether any of the sections is written. */
export const isWritten = (outline: Outline, ids: readonly SectionId[]): boolean =>
  outline.sections.some(({ id, status }) => status === 'present' && ids.includes(id));

/** Whether one of the sections, or a whole that holds one, stands on another page of the form, where nothing is known of its words. */
export const isOnAnotherPage = ({ sections }: Outline, ids: readonly SectionId[]): boolean =>
  sections.some(
    ({ id, elsewhere }) => elsewhere && (ids.includes(id) || (parts[id]?.some((part) => ids.includes(part)) ?? false)),
  );

/** Whether a draft is recognisably a plan and not a part of one, so that something can be missing from it. */
export const isWhole = (plan: Pick<Plan, 'draft' | 'sections' | 'template'>): boolean =>
  isLaidOut(plan) && isBegun(plan);

/** Whether somebody has written more than whom the plan is about. */
export const isBegun = ({ sections }: Pick<Plan, 'sections'>): boolean =>
  sections.some(({ id, status }) => status === 'present' && id !== 'personal_details');

/** Whether a draft has so many parts of a plan, written or not, that it is meant to be one. */
export function isLaidOut({ draft, sections, template }: Pick<Plan, 'draft' | 'sections' | 'template'>): boolean {
  if (draft.fragment) return false;
  const asked = template.sections.filter(({ optional }) => !optional).length;
  const found = sections.filter(({ status }) => status !== 'missing').length;
  return found >= Math.min(3, Math.ceil(asked / 2));
}
