/** Sections that are written when a plan is reviewed. */
export const reviewSections = ['review', 'reviewing_outcomes', 'review_record', 'recommendations'] as const;

/** What a review asks, each a section of its own. */
export const reviewQuestions = [
  'what_worked',
  'what_did_not_work',
  'needs_to_change',
  'tried',
  'learned',
  'pleased_about',
  'concerned_about',
  'next_steps',
] as const;

/**
 * Every part that a plan of any template can have. The universal ones come first; the rest belong to one template.
 * Underscores, because the ids are also the keys of saved mappings and of content control tags.
 */
export const sectionIds = [
  'personal_details',
  'like_and_admire',
  'important_to',
  'how_to_support',
  'aspirations_child',
  'aspirations_family',
  'strengths',
  'attainment',
  'needs',
  'working_not_working',
  'pupil_view',
  'parent_view',
  'outcomes',
  'provision',
  'home',
  'review',
  'contributors',
  'signatures_sharing',
  // Central Bedfordshire
  'one_page_profile',
  'circle_of_support',
  'good_day_bad_day',
  'my_journey',
  'planning_needs',
  'reviewing_outcomes',
  'review_record',
  'recommendations',
  'timeline',
  'pupil_passport',
  // termly reviews
  ...reviewQuestions,
  // assess, plan, do, review
  'assess',
  'plan',
  'do',
  // evidence for an EHC needs assessment request
  'evidence_plans',
  'evidence_attainment',
  'evidence_provision',
  'evidence_professionals',
  'evidence_views',
] as const;

/** Id of a section, or of a section of a school's own template (`own_…`). */
export type SectionId = (typeof sectionIds)[number] | `own_${string}`;

/** The fields at the head of a plan. */
export const detailFields = [
  'name',
  'date_of_birth',
  'setting',
  'year_group',
  'class',
  'teacher',
  'senco',
  'plan_date',
  'review_date',
  'parents_told',
  'stage',
] as const;

/** What a row says of an outcome, before anybody works on it. */
export const outcomeFields = [
  'number',
  'need',
  'long_term_outcome',
  'outcome',
  'measure',
  'baseline',
  'deadline',
] as const;

/** What one column, cell or labelled field inside a section holds. */
export const fieldIds = [
  ...detailFields,
  ...outcomeFields,
  // provision rows
  'provision',
  'who',
  'frequency',
  'duration',
  'group',
  'start',
  'end',
  'where',
  'resources',
  'home',
  // review rows
  'status',
  'impact',
  'comment',
  'next_step',
  'date',
  'signature',
  'role',
] as const;

/** What one column, cell or labelled field inside a section holds. */
export type FieldId = (typeof fieldIds)[number];

/** Whose words a section holds: only `school` text is judged for style. */
export type Voice = 'child' | 'family' | 'school';

/** Sections in which outcomes are reviewed one by one. */
export const ofReview: ReadonlySet<SectionId | undefined> = new Set<SectionId | undefined>([
  'review',
  'reviewing_outcomes',
  'review_record',
]);

/** Sections that tell how it went. */
export const looksBack: ReadonlySet<SectionId | undefined> = new Set<SectionId | undefined>([
  ...reviewSections,
  'what_worked',
  'what_did_not_work',
  'learned',
  'pleased_about',
  'concerned_about',
]);
