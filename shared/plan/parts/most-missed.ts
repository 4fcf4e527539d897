import type { SectionId } from '../section';

const mostMissed: readonly SectionId[] = [
  'needs',
  'planning_needs',
  'one_page_profile',
  'aspirations_child',
  'review',
  'attainment',
  'aspirations_family',
];
const leastMissed: readonly SectionId[] = ['contributors', 'signatures_sharing', 'timeline'];

/** Which of several missing parts to speak of first: the lower rank. */
export const rankOf = (id: SectionId): number => {
  const first = mostMissed.indexOf(id);
  return first >= 0 ? first : leastMissed.includes(id) ? 99 : 50;
};
