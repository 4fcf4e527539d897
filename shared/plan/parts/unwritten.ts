import type { Plan, PlanSection } from '../plan';
import type { SectionId } from '../section';
import { isWhole, spokenFor } from '../voice/voices';
import { isRecordOfReview, isToldElsewhere } from './told-elsewhere';

/** What a page about the child holds, whether or not anybody asked the child. */
const ofProfile = new Set<SectionId>(['important_to', 'how_to_support', 'one_page_profile']);

/** Parts that this kind of plan usually has and that nothing in the plan tells, under whatever name; none where a record of a review is all there is. */
export function missingParts(plan: Plan): readonly PlanSection[] {
  const missing = plan.sections.filter(({ status, section }) => status === 'missing' && !section.optional);
  // Of a request for an assessment each part is a piece of evidence; of what has hardly begun everything is still to come.
  if (!isWhole(plan) || plan.template.id === 'ehcna-evidence') return missing;
  if (isRecordOfReview(plan)) return [];
  const others = spokenFor(plan);
  return missing.filter(
    ({ id }) =>
      !(others.has(id) && !ofProfile.has(id) && !(isHopes(id) && asksFor(plan, id))) && !isToldElsewhere(plan, id),
  );
}

/** Parts that somebody has still to write: those that stand empty, and `missingParts`; in the order of the template. */
export function unwrittenParts(plan: Plan): readonly PlanSection[] {
  const missing = new Set(missingParts(plan));
  return plan.sections.filter((part) => missing.has(part) || (part.status === 'empty' && !part.section.optional));
}

/** Hopes for later are more than a view: a part for views that stands empty does not ask for them. */
const isHopes = (id: SectionId) => id === 'aspirations_child' || id === 'aspirations_family';
const asksFor = ({ sections }: Plan, id: SectionId) =>
  sections.some(
    (one) => one.status !== 'missing' && one.id === (id === 'aspirations_child' ? 'pupil_view' : 'parent_view'),
  );
