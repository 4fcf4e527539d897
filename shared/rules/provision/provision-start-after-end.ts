import { goodPractice } from '../../plan/authorities';
import { report, rule } from '../rule';

export default rule({
  id: 'provision-start-after-end',
  severity: 'error',
  authority: goodPractice('dates that fit each other'),
  summary: 'A provision ends before it starts.',
  why: 'One of the two dates is wrong, or was kept from an older plan, and a parent cannot tell which.',
  examples: {
    bad: [
      'Reading with Mr Cole, ten minutes daily, from [[4 January 2027]] until 18 December 2026',
      'Quiet lunch with Mr Cole, 30 minutes daily, [[5 January 2027]] until 11 December 2026',
      '## Provision\n\n| Support | Who | Start | End |\n| Reading, ten minutes daily | Mr Cole | [[11/01/2027]] | 18/12/2026 |',
      'Lego group with Miss Hall, start date: [[1 March 2027]], end date: 12 February 2027',
    ],
    good: [
      'Reading with Mr Cole, ten minutes daily, from 4 January 2027 until Easter 2027',
      '## Provision\n\n| Support | Who | Start | End |\n| Reading, ten minutes daily | Mr Cole | Autumn term 2026 | 18/12/2026 |',
      'Reading with Mr Cole, from 9.15 to 9.30 every day, from 4 January 2027',
      'Quiet lunch with Mr Cole, 30 minutes, Wednesday and Friday, 6 January 2027 to 12 February 2027',
      'Lego group with Miss Hall, spring term to summer term 2027',
      '## Provision\n\n| Support | Who | Start | End |\n| Reading, ten minutes daily | Mr Cole | 11/01/2027 | ongoing |',
    ],
  },
  *check({ provisions }) {
    const seen = new Set<string>();
    for (const { start, end } of provisions) {
      if (!start || !end || start.first <= end.last) continue;
      // The provisions of one cell share its dates.
      const key = `${start.span.block} ${start.span.from}`;
      if (!seen.has(key)) yield report(start.span, 'This starts after it ends: check the two dates.');
      seen.add(key);
    }
  },
});
