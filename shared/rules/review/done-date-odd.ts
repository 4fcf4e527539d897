import { goodPractice } from '../../plan/authorities';
import { oddDoneDays } from '../../plan/dates/done-days';
import { report, rule } from '../rule';

export default rule({
  id: 'done-date-odd',
  severity: 'error',
  authority: goodPractice('dates that fit each other'),
  summary: 'A review, a signature or a copy has a date that has not come yet, or that is earlier than the plan.',
  why: 'Such a date was mistyped or copied from another plan, and later nobody can say what was agreed when.',
  examples: {
    bad: [
      'Name: Mia Patel\nStart date: 12/01/26\n\n## Review 1\n27/03/26\nMia read 38 words.\n## Review 2\n[[20/10/25]]\nMia read 40 words.',
      'Name: Mia Patel\n\n## Last review\nDate: [[14/12/26]]. Present: Mia, Mum. Mia read to us and we agreed to go on.',
      'Name: Mia Patel\n\n## Review (held [[14 December 2026]])\nMia read 38 words.',
      'Name: Mia Patel\nPlan date: 6 October 2026\n\n## Signatures\nSigned: A. Patel, [[6 October 2027]]',
      'Name: Mia Patel\nPlan date: 6 October 2026\n\n## Sharing\nCopy given to parents [[2 October 2026]].',
      'Name: Mia Patel\nPlan date: 6 October 2026\n\n## Signatures\nSigned: A. Patel, [[6 October 2025]]',
    ],
    good: [
      'Name: Mia Patel\nPlan date: 6 October 2026\n\n## Sharing\nMum gave written permission for the photograph on 8 June 2026.',
      'Name: Mia Patel\nPlan date: Autumn 2 2026\n\n## Sharing\nCopy sent home 6.11.26',
      'Name: Mia Patel\nStart date: 6 October 2026\n\n## Review of last plan, 2 October 2026\nMia read 38 words.',
      'Name: Mia Patel\nPlan date: 6 October 2026\n\n## Sharing\nCopy given to parents 9 October 2026. A copy will go to the clinic on 4 January 2027.\nSigned: A. Patel, 5 October 2026',
      'Name: Mia Patel\nStart date: 6 October 2026\n\n## Sharing\nCopy given to parents 2 October 2026.\nSigned: A. Patel, 2 October 2026',
      'Name: Mia Patel\nNext review: 14 December 2026\n\n## Review\nDate: 14 December 2026\nTo be filled in at the meeting.',
      'Name: Mia Patel\nPlan date: 6 October 2026\n\n## Review (held 6 October 2026)\nMia read 38 words. Next review: 14 December 2026.',
    ],
  },
  *check(plan) {
    if (plan.draft.fragment) return;
    for (const { span, kind } of oddDoneDays(plan))
      yield kind === 'ahead'
        ? report(span, 'This day has not come yet: check the date of what has been done.')
        : report(span, 'This is earlier than the date of the plan: check the two.', { severity: 'warning' });
  },
});
