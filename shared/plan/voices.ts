import type { Outline, Plan, PlanSection } from './plan';
import type { SectionId } from './section';

/** Sections in which a child speaks, likeliest first. */
export const childSections: readonly SectionId[] = [
  'aspirations_child',
  'pupil_view',
  'one_page_profile',
  'like_and_admire',
  'important_to',
  'how_to_support',
  'good_day_bad_day',
  'circle_of_support',
  'my_journey',
  'pupil_passport',
];

/** Sections in which a family speaks, likeliest first. */
export const familySections: readonly SectionId[] = ['aspirations_family', 'parent_view'];

/** Sections that say what a child does well. */
export const strengthSections: readonly SectionId[] = ['strengths', 'like_and_admire', 'planning_needs'];

/** Whether any of the sections is written. */
export const isWritten = (outline: Outline, ids: readonly SectionId[]): boolean =>
  outline.sections.some(({ id, status }) => status === 'present' && ids.includes(id));

/** Whether a draft is recognisably a plan and not a part of one, so that something can be missing from it. */
export function isWhole({ draft, sections, template }: Pick<Plan, 'draft' | 'sections' | 'template'>): boolean {
  if (draft.fragment) return false;
  const asked = template.sections.filter(({ optional }) => !optional).length;
  const found = sections.filter(({ status }) => status !== 'missing').length;
  return found >= Math.min(3, Math.ceil(asked / 2));
}

const childSays =
  /(?:^|[.!?"“‘:]\s*)I(?:['’](?:m|d|ve)| (?:like|love|want|wish|feel|am|think|find|need|would|can|enjoy|hope|don['’]t|get|hate|prefer))\b/m;
const familySays =
  /\b(?:mum|dad|mother|father|parents?|carers?|family|nan|grandmother|grandfather|grandparents)\b(?: and dad| and mum| or carers?)? (?:also )?(?:says?|said|feels?|felt|would like|reports?|reported|hopes?|wants?|(?:is|are) (?:pleased|worried|concerned|proud|happy)|thinks?|worr(?:y|ies)|tells? us|told us|shared)\b/i;

/** Whether the child's own words or views stand anywhere, in a section for them or not. */
export const hasChildsView = (plan: Plan): boolean => isWritten(plan, childSections) || says(plan, childSays);

/** Whether the family's words or views stand anywhere, in a section for them or not. */
export const hasFamilysView = (plan: Plan): boolean => isWritten(plan, familySections) || says(plan, familySays);

const familyHopes =
  /\b(?:mum|dad|mother|father|parents?|carers?|family|nan|nanny|nana|nonna|gran|grandad|grandmother|grandfather|grandparents)\b[^.!?\n]{0,40}\b(?:hopes?|wants?|wish(?:es)?|dreams?|would (?:like|love))\b/i;

/** Whether the part for hopes, written for the child, tells the family's too. */
export const hopesOfFamily = ({ passages, blocks }: Pick<Plan, 'passages' | 'blocks'>): boolean =>
  passages.some(
    ({ role, section, block, from, to }) =>
      role === 'content' &&
      (section === 'aspirations_child' || section === 'my_journey') &&
      familyHopes.test(blocks.get(block)!.text.slice(from, to)),
  );

const says = (plan: Plan, words: RegExp) => plan.draft.blocks.some(({ text }) => words.test(text));

/** Where a note about a missing view belongs: at its empty heading, or where the section would go. */
export function placeOf(
  section: PlanSection | undefined,
  id: SectionId,
): NonNullable<PlanSection['heading']> | { missing: SectionId } {
  const heading = section?.heading;
  return heading && heading.to > heading.from ? heading : { missing: id };
}

/** The section of the plan among `ids` that a missing view should go into: an empty one that is there, else one that the template asks for. */
export function whereToSay(plan: Plan, ids: readonly SectionId[]): PlanSection | undefined {
  return (
    plan.sections.find(({ id, status }) => status === 'empty' && ids.includes(id)) ??
    ids.map((id) => plan.sections.find((section) => section.id === id)).find((section) => section !== undefined)
  );
}

/** Sections about which the rules on voices and strengths have their say, so that no other rule says it again. */
export function spokenFor(plan: Plan): ReadonlySet<SectionId> {
  return new Set<SectionId>([
    ...(hasChildsView(plan) ? [] : childSections),
    ...(hasFamilysView(plan) ? [] : familySections),
    ...(isWritten(plan, strengthSections) ? [] : strengthSections),
  ]);
}
