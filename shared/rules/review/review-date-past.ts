import { goodPractice } from '../../plan/authorities';
import { report, rule } from '../rule';

/** Sections that are written at the review: once they are, the plan is a record of it. */
const written = new Set([
  'review',
  'review_record',
  'recommendations',
  'what_worked',
  'what_did_not_work',
  'tried',
  'learned',
]);

export default rule({
  id: 'review-date-past',
  severity: 'error',
  authority: goodPractice('a review at least three times a year'),
  summary: 'The date of the next review has passed.',
  why: 'Either the review is overdue or the date was carried over from the last plan.',
  examples: {
    bad: [
      'Name: Mia Patel\nReview date: [[11/09/26]]\n\n## Needs\nMia tires quickly.',
      '| Date of next review | [[Friday 10 July 2026]] |\n| Name | Mia Patel |',
    ],
    good: [
      'Name: Mia Patel\nReview date: 12/02/27\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of last review: 11/09/26\nNext review: 12/02/27\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nReview date: 22/11/26\n\n## Needs\nMia tires quickly.',
    ],
  },
  *check({ reviewDate, today, sections }) {
    if (!reviewDate?.day || reviewDate.day >= today) return;
    const held = sections.some(({ id, status }) => status === 'present' && written.has(id));
    yield held
      ? report(reviewDate.span, 'This date has passed: if the review has been held, say when the next one is.', {
          severity: 'warning',
        })
      : report(reviewDate.span, 'The date of the review has passed: set the next one.');
  },
});
