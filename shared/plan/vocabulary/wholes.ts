import { reviewQuestions, reviewSections, type SectionId } from '../section';

/** Sections that tell of the past, or of people: an `Outcome` column in them is not a new outcome. */
export const holding: ReadonlySet<SectionId> = new Set<SectionId>([
  ...reviewSections,
  ...reviewQuestions,
  'timeline',
  'contributors',
  'signatures_sharing',
  'circle_of_support',
  'good_day_bad_day',
  'pupil_passport',
  'do',
  'assess',
  'evidence_plans',
  'evidence_attainment',
  'evidence_provision',
  'evidence_professionals',
  'evidence_views',
  'attainment',
  'personal_details',
  'working_not_working',
]);

/** Sections that contain others: what stands in a part is in the whole too. */
export const parts: Readonly<Partial<Record<SectionId, readonly SectionId[]>>> = {
  one_page_profile: ['like_and_admire', 'important_to', 'how_to_support'],
  my_journey: ['aspirations_child', 'aspirations_family'],
  planning_needs: ['strengths', 'needs'],
  review: [...reviewQuestions.filter((id) => id !== 'next_steps'), 'review_record', 'reviewing_outcomes'],
  plan: ['outcomes', 'provision'],
  assess: ['needs', 'attainment', 'strengths', 'pupil_view', 'parent_view', 'working_not_working'],
  evidence_views: ['pupil_view', 'parent_view'],
};

/** Sections in which an area of need is a row or a sub-heading, not a part of its own. */
export const areaSections: ReadonlySet<SectionId> = new Set<SectionId>([
  'outcomes',
  'provision',
  'needs',
  'attainment',
  'strengths',
  'assess',
  'planning_needs',
]);
