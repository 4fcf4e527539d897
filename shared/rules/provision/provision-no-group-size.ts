import { goodPractice } from '../../plan/authorities';
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
      'Reading with Mr Cole three times a week for 15 minutes',
      '| Support | Who | How often | How long | Group |\n| Lego group | Miss Hall | Tuesdays | 30 minutes | 4 |',
    ],
  },
  *check({ provisions }) {
    for (const provision of provisions) {
      // “Small group” is asked about with the weasel words.
      if (lacksGroupSize(provision) && !/\bsmall\b/i.test(provision.text)) {
        yield report(provision.span, 'Say how many children are in the group.');
      }
    }
  },
});
