import { essex } from '../../plan/authorities';
import { addDays } from '../../text/day';
import { report, rule } from '../rule';

/** Five months: from October to March is still once a term. */
const aboutATerm = 150;

export default rule({
  id: 'review-late',
  severity: 'hint',
  authority: essex('reviews'),
  summary: 'The review is more than about a term away.',
  why: 'Most schools in Essex review once a term. A shorter wait shows sooner whether the support works.',
  examples: {
    bad: [
      'Name: Mia Patel\nReview date: [[16/07/27]]\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of this plan: 21/09/26\nReview date: [[12/03/27]]\n\n## Needs\nMia tires quickly.',
    ],
    good: [
      'Name: Mia Patel\nReview date: 12/02/27\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of this plan: 21/09/26\nReview date: 18/12/26\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nReview date: end of the Spring term\n\n## Needs\nMia tires quickly.',
    ],
  },
  *check({ dates, reviewDate, today }) {
    const review = reviewDate?.start ?? reviewDate?.day;
    if (!reviewDate || !review || review < today) return;
    // A plan is written before its review; a later date is the next plan's.
    const written = dates.find(({ field, day }) => field === 'plan_date' && day !== undefined && day <= today)?.day;
    if (review > addDays(written ?? today, aboutATerm))
      yield report(reviewDate.span, 'This is more than a term away: Essex asks for a review about once a term.');
  },
});
