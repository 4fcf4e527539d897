import { goodPractice } from '../../plan/authorities';
import { differingReviewDates } from '../../plan/review/review-dates';
import { sayDay } from '../../text/say-day';
import { report, rule } from '../rule';

export default rule({
  id: 'review-dates-differ',
  severity: 'warning',
  authority: goodPractice('dates that fit each other'),
  summary: 'The plan gives two dates for its next review.',
  why: 'The family will not know on which day to come.',
  examples: {
    bad: [
      'Name: Mia Patel\nReview date: 10 December 2026\n\n## Needs\nMia tires quickly.\n## Next steps\nWe will meet again on [[17 December 2026]] at 3.20pm.',
      'Name: Mia Patel\nReview date: 10/12/26\n\n## Needs\nMia tires quickly.\n\nDate of next review: [[03/12/26]]',
    ],
    good: [
      'Name: Mia Patel\nReview date: 10 December 2026\n\n## Next steps\nWe will meet again on Thursday 10 December 2026.',
      'Name: Mia Patel\nReview date: 10 December 2026\n\n## Next steps\nThe next review after that will be on 7 January 2027.',
      'Name: Mia Patel\nReview date: 10 December 2026\n\n## Next steps\nWe will meet again on 3 December 2026 to talk about lunch.',
      'Name: Mia Patel\nReview date: 10 December 2026\n\n## Next steps\nHer annual review is on 17 December 2026. Next review: 18 March 2027',
      'Name: Mia Patel\nReview dates: 10/12/26, 07/01/27\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nReview date: 12 November 2026\nDate of next review: 3 December 2026\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nReview date: 10 December 2026\n\n## Outcomes\n| Outcome | Review date |\n| Mia will read 40 words | 17 December 2026 |',
    ],
  },
  *check(plan) {
    for (const { date, first } of differingReviewDates(plan))
      yield report(date.span, `Further up the review is on ${sayDay(first.day!)}: check which day is right.`);
  },
});
