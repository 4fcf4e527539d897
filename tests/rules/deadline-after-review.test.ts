import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const noted = (deadline: string, review = '11 December 2026') =>
  reviewPlan(
    readPlan(
      readText(
        `Name: Mia Patel\nReview date: ${review}\n\n## Outcomes\n\nMia will read 40 key words on her own ${deadline}.`,
      ),
      defaultSettings('2026-11-22'),
    ),
  )
    .filter(({ rule }) => rule === 'deadline-after-review')
    .map(({ quote }) => quote);

test.each([
  'by 18 December 2026',
  'by the 18th of December 2026',
  'by December 18th',
  'by December 18, 2026',
  'by Fri 18 Dec',
  'by 18/12/2026',
  'by 18.12.26',
  'by 18/12',
  'by 2026-12-18',
])('a day a week after the review is noted: %s', (deadline) => expect(noted(deadline)).toEqual([deadline]));

test.each([
  'by the end of term',
  'by the end of autumn term 2026-27',
  'by the end of the autumn term 2026/27',
  'by the end of Autumn 2 term',
  'by the end of Autumn 2 2026',
])('a term that ends a week after it is not: %s', (deadline) => expect(noted(deadline)).toEqual([]));

test('“March 27” is a month, which ends within a fortnight of the review', () =>
  expect(noted('by March 27', '19 March 2027')).toEqual([]));
