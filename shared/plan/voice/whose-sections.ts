import type { SectionId } from '../section';

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

/** What asks for somebody’s view: “comments”, “hopes”, “says”. */
export const view =
  /\b(?:views?|voice|comments?|thoughts?|feelings?|opinions?|wish(?:es)?|hopes?|aspirations?|says?|said|thinks?|contributions?|feedback|concerns?|worries)\b/i;
