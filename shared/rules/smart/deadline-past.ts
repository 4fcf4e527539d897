import { codeOfPractice } from '../../plan/authorities';
import { isReviewed } from '../../plan/rows';
import { report, rule } from '../rule';

export default rule({
  id: 'deadline-past',
  severity: 'error',
  authority: codeOfPractice('6.53'),
  summary: 'The date of an outcome has gone by, and nothing says how it went.',
  why: 'A date in the past usually means that an outcome was copied from an older plan, or that its review was missed.',
  examples: {
    bad: [
      '[[By July 2024]] Mia will read 40 key words on her own.',
      '| Outcome | By when |\n| Mia will read 40 key words on her own | [[12 May 2025]] |',
    ],
    good: [
      'By July 2027 Mia will read 40 key words on her own.',
      '| Outcome | By when | Met? |\n| Mia will read 40 key words on her own | 12 May 2025 | Met: reads 44 |',
    ],
  },
  *check(plan) {
    for (const { deadline, record } of plan.outcomes) {
      if (!deadline?.day || !deadline.span || deadline.from === 'review-date') continue;
      if (deadline.day >= plan.today || isReviewed(plan, record)) continue;
      yield report(deadline.span, 'This date has gone by. Say how it went, or set a new date.');
    }
  },
});
