import { codeOfPractice } from '../../plan/authorities';
import { reviewsHeldLate } from '../../plan/dates/held-late';
import { report, rule } from '../rule';

export default rule({
  id: 'review-held-late',
  severity: 'hint',
  authority: codeOfPractice('6.53'),
  summary: 'A review was held weeks after the day that was agreed for it.',
  why: 'The family was promised a day. A word on why it moved, and on what went on meanwhile, keeps their trust.',
  examples: {
    bad: [
      'Name: Mia Patel\nReview due: 03/07/26\nReview held: [[02/10/26]]\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\n\n## Review\nReview due 3 July 2026, held [[25 September 2026]]. Mia read 38 words.',
      '| Name | Mia Patel |\n| Review due | 10/07/2026 |\n| Date of review meeting | [[13/11/2026]] |\n| Needs | Mia tires quickly. |',
    ],
    good: [
      'Name: Mia Patel\nReview due: 23/10/26\nReview held: 5/11/26\nNext review due: 12/02/27\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nReview held: 26/11/26\nReview due: 23/10/27\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\n\n## Review 1\nHeld 3 July 2026. Mia read 38 words.\n## Review 2\nHeld 25 September 2026. Mia read 40 words.',
    ],
  },
  *check(plan) {
    for (const { span } of reviewsHeldLate(plan))
      yield report(span, 'This is weeks after the day agreed for this review. Say why it moved.');
  },
});
