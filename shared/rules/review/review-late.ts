import { essex } from '../../plan/authorities';
import { addDays } from '../../text/day';
import { report, rule } from '../rule';

/** From the first week of September to the February half term is still a term and a half. */
const aTermAndAHalf = 165;
/** Where nobody asks for one review a term, half a year is long enough to ask. */
const halfAYear = 200;

/** Nobody means one plan for so long: the year is a slip. */
const overAYear = 400;

export default rule({
  id: 'review-late',
  severity: 'hint',
  authority: essex('reviews'),
  summary: 'The review is more than about a term and a half away.',
  why: 'In Essex a One Plan is reviewed about once a term; elsewhere how often depends on the child. A shorter wait shows sooner whether the support works.',
  examples: {
    bad: [
      'Name: Mia Patel\nReview date: [[16/07/27]]\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of this plan: 21/09/26\nReview date: [[12/03/27]]\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of this plan: 02/03/26\nReview date: [[12/07/27]]\n\n## Needs\nMia tires quickly.',
      '| Name | Mia Patel |\n| Date of next review | [[October 2027]] |\n| Needs | Mia tires quickly. |',
      '# SEND Support Plan\n## Personal information\nName: Mia Patel\nReview date: [[16/07/27]]\n## My circle of support\nNan.\n## My journey\nMia moved here in May.\n## Planning to meet my needs\nMia tires quickly.',
    ],
    good: [
      'Name: Mia Patel\nReview date: 12/02/27\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of this plan: 08/09/26\nReview date: 12/02/27\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nReview date: end of the Spring term\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of this plan: 22/01/26\nReview date: 12/02/27\n\n## Needs\nMia tires quickly.',
      '# SEND Support Plan\n## Personal information\nName: Mia Patel\nDate of this plan: 21/09/26\nReview date: 26/03/27\n## My circle of support\nNan.\n## My journey\nMia moved here in May.\n## Planning to meet my needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of this plan: 07/09/26\nPlan reviewed: 17/11/26\nNext review: 26/03/27\n\n## Needs\nMia tires quickly.',
    ],
  },
  *check({ dates, meetings, reviewDate, today, template }) {
    const review = reviewDate?.start ?? reviewDate?.day;
    if (!reviewDate || !review || review < today) return;
    // A plan is written before its review; a later date is the next plan's.
    const written = dates.find(({ field, day }) => field === 'plan_date' && day !== undefined && day <= today)?.day;
    const termly = template.id === 'essex-one-plan' || template.id.startsWith('termly');
    // A plan that has run for longer has been reviewed since.
    const own =
      written !== undefined && (written > addDays(today, -aTermAndAHalf) || review > addDays(written, overAYear));
    // Counted from the last review, where one was held in between.
    const last = meetings.findLast(({ kind, day }) => kind === 'review' && day <= today)?.day;
    const since = own ? (last !== undefined && last > written ? last : written) : today;
    if (review <= addDays(since, termly ? aTermAndAHalf : halfAYear)) return;
    yield report(
      reviewDate.span,
      termly
        ? 'This is more than a term and a half away: Essex asks for a review about once a term.'
        : 'This is more than half a year away. Ask whether an earlier review would help this child.',
    );
  },
});
