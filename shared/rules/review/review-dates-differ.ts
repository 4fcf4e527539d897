import { goodPractice } from '../../plan/authorities';
import { differingHeldDays } from '../../plan/review/held-days';
import { differingReviewDates } from '../../plan/review/review-dates';
import { sayDay } from '../../text/say-day';
import { report, rule } from '../rule';

export default rule({
  id: 'review-dates-differ',
  severity: 'warning',
  authority: goodPractice('dates that fit each other'),
  summary: 'The plan gives two dates for one review.',
  why: 'The family will not know on which day to come, or which record to trust.',
  examples: {
    bad: [
      'Name: Mia Patel\nReview date: 10 December 2026\n\n## Needs\nMia tires quickly.\n## Next steps\nWe will meet again on [[17 December 2026]] at 3.20pm.',
      'Name: Mia Patel\nReview date: 10/12/26\n\n## Needs\nMia tires quickly.\n\nDate of next review: [[03/12/26]]',
      'Name: Mia Patel\nReview held: 20 October 2026\n\n## Recommendations from my review held on [[13 October 2026]]\nMore reading.',
      'Name: Mia Patel\nPlan reviewed: 20/10/26\n\n## Strengths\nKind.\n\nAll agreed this at the meeting of [[22 October 2026]].',
      'Name: Mia Patel\nTalk again: Friday 2 July 2027, 3.15pm\n\n## Needs\nMia tires quickly.\n\nOur next date: [[Friday 9 July 2027]], 3.15pm, staff room',
      'Name: Mia Patel\nWe review it on: 19 March 2027\n\n## Needs\nMia tires quickly.\n\nNext review: [[26 March 2027]], 2pm',
      'Name: Mia Patel\nReview date: 5 March 2027\n\n## Needs\nMia tires quickly.\n\n## Calendar of meetings\n| Meeting | Date | State |\n| 1 | 24 November 2026 | Held |\n| 2 | [[12 March 2027]] | Next review |\n| 3 | 29 June 2027 | Booked |',
      'Name: Mia Patel\nDate of our meeting: 20 October 2026\n\n## Review held: [[21 October 2026]]\nMore reading.',
      'Name: Mia Patel\n\n## Record of my review (20 October 2026)\nMore reading.\n\n## Recommendations from my review held on [[19 October 2026]]\nMore reading.',
      'Name: Mia Patel\n\n## Review 1 held 16/10/2026\nMia read 38 words.\n\n## Next steps\nReview 1: [[09/10/2026]]',
      'Name: Mia Patel\nReview date: 11 December 2026\n\n## Needs\nMia tires quickly.\n\nThe plan is to be reviewed [[week beginning 4 January 2027]].',
      'Name: Mia Patel\nReview date: 16 December 2026\n\n## Needs\nMia tires quickly.\n\nThe result will be shared with Mia at the [[review on 9 December]].',
    ],
    good: [
      'Name: Mia Patel\nReview date: 9 December 2026\n\n## Needs\nMia tires quickly.\n\nThe plan is to be reviewed week beginning 7 December 2026.',
      'Name: Mia Patel\n\n## Review 1 held 16/10/2026\nMia read 38 words.\n\n## Next steps\nReview 1: 16/10/2026. Review 2: 13/11/2026',
      'Name: Mia Patel\nDate of our meeting: 20 October 2026\n\n## Review of the last plan (10 July 2026)\nMore reading.',
      'Name: Mia Patel\nReview held: 20 October 2026\n\n## Previous review held on 29 September 2026\nMore reading.\n\nShared on 22 October 2026.',
      'Name: Mia Patel\nTo be looked at again on: 5 March 2027\n\n## Calendar of meetings\n| Meeting | Date | State |\n| 1 | 5 March 2027 | Next review |\n| 2 | 19 March 2027 | Booked |',
      'Name: Mia Patel\nReview held: 20 October 2026\n\n## Recommendations from my review held on 16 June 2026\nMore reading.',
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
    for (const { date, first } of differingHeldDays(plan))
      yield report(date.span, `Further up the review was held on ${sayDay(first.day!)}: check which day is right.`);
  },
});
