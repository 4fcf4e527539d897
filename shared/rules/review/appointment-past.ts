import { goodPractice } from '../../plan/authorities';
import { oldTitle } from '../../plan/dates/old-title';
import { promisedDaysPast } from '../../plan/dates/promised-days';
import { report, rule } from '../rule';

export default rule({
  id: 'appointment-past',
  severity: 'warning',
  authority: goodPractice('a plan that is up to date'),
  summary: 'The plan looks forward to something on a day that has passed.',
  why: 'The family sees that nobody has looked at these words since, and what came of it is missing.',
  examples: {
    bad: [
      'Example Primary School\nSEN SUPPORT PLAN - [[AUTUMN TERM 2025]]\n\nName: Mia Patel\nDate plan written: 9/11/26\n\n## Needs\nMia tires quickly.',
      'One Plan [[2025-26]]\n\nName: Mia Patel\nDate plan written: 9/11/26\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\n\n## Needs\nDr Lyle’s consultation is booked for [[March 2026]].',
      'Name: Mia Patel\n\n## Needs\nHer hearing test is due on [[3 November 2026]]. She tires quickly.',
    ],
    good: [
      'One Plan, autumn term 2026\n\nName: Mia Patel\nDate plan written: 9/11/26\n\n## Needs\nMia tires quickly.',
      'One Plan 2026/27\n\nName: Mia Patel\nDate plan written: 9/9/26\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\n\n## Needs\nDr Lyle’s consultation is booked for March 2027.',
      'Name: Mia Patel\n\n## Needs\nA visit was booked for March 2026 and went well.',
      'Name: Mia Patel\n\n## Needs\nA visit is booked for November 2026.',
      '## Timeline of meetings\n10/09/2025: hearing test booked for October 2025\n12/01/2026: review with Mum',
    ],
  },
  *check(plan) {
    const title = oldTitle(plan);
    if (title)
      yield report(title, 'This was over before the plan was written: check the title, and what else was kept.');
    for (const { span } of promisedDaysPast(plan))
      yield report(span, 'This day has passed: say what came of it, or give the new day.');
  },
});
