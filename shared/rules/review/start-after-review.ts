import { goodPractice } from '../../plan/authorities';
import { report, rule } from '../rule';

export default rule({
  id: 'start-after-review',
  severity: 'error',
  authority: goodPractice('dates that fit each other'),
  summary: 'Something starts after the plan is reviewed.',
  why: 'What has not begun cannot be reviewed, so one of the two dates is wrong.',
  examples: {
    bad: [
      'Name: Mia Patel\nDate of plan: [[14/09/26]]\nReview date: 17/07/26\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nStart date: [[6/1/27]]\nReview date: 18/12/26\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nReview date: 11/02/27\n\n## Provision\n| Provision | Start |\n| Reading with Miss Roe, ten minutes daily | [[1 March 2027]] |',
    ],
    good: [
      'Name: Mia Patel\nStart date: 21/09/26\nReview date: 18/12/26\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nStart date: Autumn term 2026\nReview date: 18/12/26\n\n## Needs\nMia tires quickly.',
    ],
  },
  *check({ dates, reviewDate, today }) {
    const review = reviewDate?.day;
    if (!review) return;
    for (const { span, day, start, field } of dates) {
      // Of a review that has passed there is a note already; a plan that is younger than its review is another matter.
      if (field !== 'plan_date' && (field !== 'start' || review < today)) continue;
      const first = start ?? day;
      if (first && first > review) yield report(span, 'This date is later than the review of the plan: check the two.');
    }
  },
});
