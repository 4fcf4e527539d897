import type { Plan, PlanSection } from '../plan';
import type { SectionId } from '../section';
import { spokenFor } from './place-of';
import { isWhole } from './whole';
import { isAskedApart, isForReview, isRecordOfReview, whyAbsent, type WhyAbsent } from './told-elsewhere';

/** What a page about the child holds, whether or not anybody asked the child. */
const ofProfile = new Set<SectionId>(['important_to', 'how_to_support', 'one_page_profile']);

/** Parts of the template that are not in a plan, each with why it need not be; optional ones are left out. */
export function absentParts(plan: Plan): ReadonlyMap<PlanSection, WhyAbsent | undefined> {
  const absent = plan.sections.filter(({ status, section }) => status === 'missing' && !section.optional);
  // Of a request for an assessment each part is a piece of evidence; of what has hardly begun everything is still to come.
  const asksForAll = !isWhole(plan) || plan.template.id === 'ehcna-evidence';
  const record = isRecordOfReview(plan);
  return new Map(
    absent.map((part) => [part, asksForAll ? undefined : record ? 'not needed' : whyAbsent(plan, part.id)]),
  );
}

/** Parts that this kind of plan usually has and that nothing in the plan tells, under whatever name; none where a record of a review is all there is. */
export const missingParts = (plan: Plan): readonly PlanSection[] =>
  [...absentParts(plan)].flatMap(([part, why]) => (why === undefined ? [part] : []));

/** Missing parts that no note of another rule asks for. */
export function unaskedParts(plan: Plan): readonly PlanSection[] {
  const others = spokenFor(plan);
  return missingParts(plan).filter(
    ({ id }) =>
      !(others.has(id) && !ofProfile.has(id) && !(isHopes(id) && asksFor(plan, id))) && !isAskedApart(plan, id),
  );
}

/** Parts that somebody has still to write: those that stand empty, and `missingParts`; in the order of the template. What is written at the review waits for it. */
export function unwrittenParts(plan: Plan): readonly PlanSection[] {
  const missing = new Set(missingParts(plan));
  return plan.sections.filter(
    (part) => missing.has(part) || (part.status === 'empty' && !part.section.optional && !isForReview(plan, part.id)),
  );
}

/** Hopes for later are more than a view: a part for views that stands empty does not ask for them. */
const isHopes = (id: SectionId) => id === 'aspirations_child' || id === 'aspirations_family';
const asksFor = ({ sections }: Plan, id: SectionId) =>
  sections.some(
    (one) => one.status !== 'missing' && one.id === (id === 'aspirations_child' ? 'pupil_view' : 'parent_view'),
  );
