import { goodPractice } from '../../plan/authorities';
import { rowOf, wordsAt } from '../../plan/passages';
import { findGroupSize } from '../../plan/provision/amounts';
import { lacksGroupSize } from '../../plan/provision/parse-provision';
import { report, rule } from '../rule';

export default rule({
  id: 'provision-no-group-size',
  severity: 'hint',
  authority: goodPractice('provision that says how many share it'),
  summary: 'A group has no size.',
  why: 'A group of three and a group of twelve are different kinds of help.',
  examples: {
    bad: [
      '[[Lego group with Miss Hall, 30 minutes every Tuesday]]',
      '[[Maths booster group led by Mr Cole on Fridays for 40 minutes]]',
    ],
    good: [
      'Lego group with Miss Hall, 30 minutes every Tuesday, four children',
      '| Outcome | Support | Who | How often |\n| By Easter Ivy will stay in a song group of three for 5 minutes | Song group with a picture for each song | Miss Hall | 5 minutes a day |',
      'Reading with Mr Cole three times a week for 15 minutes',
      '| Support | Who | How often | How long | Group |\n| Lego group | Miss Hall | Tuesdays | 30 minutes | 4 |',
    ],
  },
  *check(plan) {
    for (const provision of plan.provisions) {
      // “Small group” is asked about with the weasel words.
      if (!lacksGroupSize(provision) || /\bsmall\b/i.test(provision.text)) continue;
      // “… in a song group of three”: the outcome of the row says it.
      if (rowOf(plan, provision.record).some((cell) => findGroupSize(wordsAt(plan, cell)))) continue;
      yield report(provision.span, 'Say how many children are in the group.');
    }
  },
});
