import { goodPractice } from '../../plan/authorities';
import { report, rule } from '../rule';
import { holds } from '../../text/gate';

const aims = /^(?:increas|rais|improv|reduc|decreas|lower|cut|boost|extend|rise|rising|fall|drop)/i;
const fewer =
  /^ (?:down|back|the (?:number|amount|time)|(?:(?:his|her|their|my) )?(?:lates?|lateness|absences?|incidents?|outbursts?|swearing|detentions?|number))\b/i;
const starts =
  /\b(?:from|currently|at present|at the moment|now|baseline|compared|starting|instead of|more than last|by (?:a further|another))\b/i;

export default rule({
  id: 'outcome-no-baseline',
  severity: 'hint',
  authority: goodPractice('a starting point beside every figure'),
  summary: 'An outcome says how far, but not from where.',
  why: 'The review compares two figures. If the first is missing, nobody can say what changed.',
  examples: {
    bad: [
      'By Easter Ivy will [[increase]] her reading age by 6 months.',
      '[[Raise]] attendance to 95% by the end of the spring term',
    ],
    good: [
      'By Easter Ivy will increase her reading age from 6y 1m to 6y 7m.',
      'By Easter Ivy will read 40 words on her own.',
      'By Easter Ivy will cut out a card shape by herself in 3 lessons out of 3.',
      '| Outcome | Baseline | By when |\n| Raise attendance to 95% | 84% in September | Easter 2027 |',
    ],
  },
  *check(plan) {
    for (const { act, baseline, measurable, text, vague } of plan.outcomes) {
      if (!measurable || baseline || !act || holds(starts, text)) continue;
      if (vague.some(({ from, to }) => from < act.to && act.from < to)) continue;
      const words = plan.blocks.get(act.block)!.text.slice(act.from, act.to);
      // “Cut out a shape” starts nowhere.
      const rest = plan.blocks.get(act.block)!.text.slice(act.to, act.to + 30);
      if (/^cut/i.test(words) && !fewer.test(rest)) continue;
      if (aims.test(words)) yield report(act, 'Say where it starts: “from … to …”.');
    }
  },
});
