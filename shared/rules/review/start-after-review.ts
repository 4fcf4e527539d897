import { goodPractice } from '../../plan/authorities';
import { contentAt } from '../../plan/passages';
import type { Plan } from '../../plan/plan';
import type { Span } from '../../text/span';
import { report, rule } from '../rule';

/** “Plan end: 16/10/2026” of a plan that starts in November. */
function endBeforeStart({ dates, passages, reviewDate }: Plan): Span | undefined {
  const begun = dates.find(({ field, day }) => field === 'plan_date' && day)?.day;
  if (!begun) return undefined;
  return dates.find(
    ({ span, field, day }) =>
      field === 'review_date' &&
      day !== undefined &&
      day < begun &&
      span !== reviewDate?.span &&
      /\bend\b/i.test(contentAt({ passages }, span)?.label ?? ''),
  )?.span;
}

export default rule({
  id: 'start-after-review',
  severity: 'error',
  authority: goodPractice('dates that fit each other'),
  summary: 'Something starts after the plan is reviewed.',
  why: 'What has not begun cannot be reviewed, so one of the two dates is wrong.',
  examples: {
    bad: [
      'Name: Mia Patel\nPlan starts: [[11 January 2027]]\nPlan is reviewed: 18 December 2026\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nStart date: [[6/1/27]]\nReview date: 18/12/26\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nPlan written: 6/1/27\nReview date: [[18/12/26]]\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nPlan start: 02/11/2026\nPlan end: [[16/10/2026]]\nNext review: 28 January 2027\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nReview date: 11/02/27\n\n## Provision\n| Provision | Start |\n| Reading with Miss Roe, ten minutes daily | [[1 March 2027]] |',
    ],
    good: [
      'Name: Mia Patel\nStart date: 21/09/26\nReview date: 18/12/26\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of plan: 14/09/26\nReview date: 17/07/26\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nStart date: Autumn term 2026\nReview date: 18/12/26\n\n## Needs\nMia tires quickly.',
    ],
  },
  *check(plan) {
    const { dates, reviewDate, today } = plan;
    const end = endBeforeStart(plan);
    if (end) yield report(end, 'This end is before the plan begins: check the two.');
    const review = reviewDate?.day;
    if (!review) return;
    let told = false;
    for (const { span, day, start, field } of dates) {
      // Of a review that has passed there is a note already; a plan that is younger than its review is another matter.
      if (field !== 'plan_date' && (field !== 'start' || review < today)) continue;
      const first = start ?? day;
      if (!first || first <= review || endsRange(plan, span)) continue;
      // Of a review before the date of a plan that has begun there is a note already.
      if (field === 'plan_date' && review < today && first <= today) continue;
      // A start may be wrong; of a plan that was written the review is left over.
      const starts = /\b(?:starts?|begins?|from)\b/i.test(contentAt(plan, span)?.label ?? '');
      if (field !== 'plan_date' || review < today || starts)
        yield report(span, 'This date is later than the review of the plan: check the two.');
      else if (!told) yield report(reviewDate.span, 'This review is before the date of the plan: check the two.');
      told = true;
    }
  },
});

/** “2 November 2026 to 12 February 2027”: the second is no start. */
const endsRange = ({ blocks }: Plan, { block, from }: Span): boolean =>
  /\d\s*(?:,? (?:to|until|till)|[-–—])\s*$/.test(blocks.get(block)!.text.slice(Math.max(0, from - 12), from));
