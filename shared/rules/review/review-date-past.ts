import { goodPractice } from '../../plan/authorities';
import type { Plan } from '../../plan/plan';
import { nextLeftBlank } from '../../plan/review/review-dates';
import { reviewedOutcomes } from '../../plan/review/reviewed-outcomes';
import { sayDay } from '../../text/say-day';
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
      'Name: Mia Patel\nDates of reviews: 12/01/26, [[11/05/26]]\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nReview date: [[11/09/26]]\n\n## Outcomes\n| Outcome | Review |\n| Mia will read 40 words | Met, 44 |',
    ],
    good: [
      'Name: Mia Patel\nReview date: 12/02/27\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of last review: 11/09/26\nNext review: 12/02/27\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nReview date: 22/11/26\n\n## Needs\nMia tires quickly.',
    ],
  },
  *check(plan) {
    const { reviewDate, today, sections, meetings, dates } = plan;
    // Where the next one is asked for and blank, that is told there.
    if (!reviewDate?.day || reviewDate.day >= today || nextLeftBlank(plan)) return;
    const { day } = reviewDate;
    const begun = dates.find(({ field, start }) => field === 'plan_date' && start && start > day && start <= today);
    if (begun?.day) {
      yield report(
        reviewDate.span,
        `This date is before the plan itself (${sayDay(begun.day)}): say when the next review will be.`,
      );
      return;
    }
    const { block, from } = reviewDate.span;
    const held =
      isReviewed(plan) ||
      sections.some(({ id, status }) => status === 'present' && written.has(id)) ||
      // The last of a list of dates.
      meetings.some(({ span, from: source }) => source === 'list' && span.block === block && span.from === from);
    yield held
      ? report(reviewDate.span, 'This date has passed: if the review has been held, say when the next one is.', {
          severity: 'warning',
        })
      : report(reviewDate.span, 'The date of the review has passed: set the next one.');
  },
});

/** Most outcomes of the plan have been reviewed; a look back at last term's in a new plan is another review. */
function isReviewed(plan: Plan): boolean {
  const short = plan.outcomes.filter(({ term }) => term === 'short');
  const reviewed = reviewedOutcomes(plan);
  return short.filter((outcome) => reviewed.has(outcome)).length * 2 > short.length;
}
