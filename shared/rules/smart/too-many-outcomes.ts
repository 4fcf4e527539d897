import { goodPractice } from '../../plan/authorities';
import { isUnderReview } from '../../plan/review/past-cycle';
import { report, rule } from '../rule';

/** Three or four a term is usual. */
const most = 6;

export default rule({
  id: 'too-many-outcomes',
  severity: 'hint',
  authority: goodPractice('a few outcomes at a time'),
  summary: 'The plan has more than six short-term outcomes.',
  why: 'Three or four outcomes a term can be worked on every day. With many, most are forgotten.',
  examples: {
    bad: [
      `## Outcomes\n\n${['cat', 'dog', 'sun', 'hat', 'cup', 'pen'].map((word) => `- By Easter Mia will write “${word}” on her own.`).join('\n')}\n- [[By Easter Mia will write “bus” on her own.]]`,
      `## Outcomes\n\n${['2', '3', '4', '5', '6', '8'].map((table) => `- Ben will say his ${table} times table without help by July.`).join('\n')}\n- [[Ben will tie his laces without help by July.]]\n- Ben will swim 10 metres by July.`,
    ],
    good: [
      '## Outcomes\n\n- By Easter Mia will write her name on her own.\n- By Easter Mia will tie her laces on her own.',
      'By Easter Mia will write her name on her own.',
    ],
  },
  *check(plan) {
    if (plan.draft.fragment) return;
    const short = plan.outcomes.filter((one) => one.term === 'short' && !one.provision && !isUnderReview(plan, one));
    const over = short[most];
    if (over)
      yield report(over.span, `There are ${short.length} outcomes here. Which three or four matter most this term?`);
  },
});
