import { goodPractice } from '../../plan/authorities';
import { explainedLater } from '../../plan/jargon/jargon';
import { officeTalk } from '../../plan/jargon/office-talk';
import { report, rule } from '../rule';

export default rule({
  id: 'hidden-act',
  severity: 'hint',
  authority: goodPractice('plain words for families'),
  summary: 'A noun where a verb would be plainer: “implementation of strategies”.',
  why: 'A verb says who does it and to whom; the noun leaves that out.',
  examples: {
    bad: [
      'The [[implementation of strategies]] has begun.',
      'Staff work on the [[facilitation of regulation]].',
      'His targets are about the [[acquisition of new vocabulary]].',
      'A record of the [[delivery of the interventions]] is kept.',
    ],
    good: [
      'The delivery of the milk is at nine.',
      'He enjoys the presentation of the prizes.',
      'Staff carry out the strategies every day.',
    ],
  },
  *check(plan) {
    for (const { span, quote, later } of officeTalk(plan, 'nominalisation'))
      yield report(
        span,
        later ? explainedLater(quote) : `“${quote}” hides who does what. Say it with a verb: who does it, and how.`,
      );
  },
});
