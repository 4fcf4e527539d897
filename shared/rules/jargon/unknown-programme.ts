import { goodPractice } from '../../plan/authorities';
import { explainedLater } from '../../plan/jargon/jargon';
import { officeTalk } from '../../plan/jargon/office-talk';
import { report, rule } from '../rule';

export default rule({
  id: 'unknown-programme',
  severity: 'hint',
  authority: goodPractice('plain words for families'),
  summary: 'The name of a programme or a test that the plan explains nowhere.',
  why: 'A name tells a parent nothing of what the child will do in it.',
  examples: {
    bad: [
      'Theo follows the [[Jump Far programme]] on Mondays.',
      'He did the [[Fernbank Test]] in May.',
      'He was at the 4th centile on the [[Hollis]].',
      'His standard score was 82 using the [[Marlow Reading Survey]].',
    ],
    good: [
      'Theo follows the Jump Far programme, which means that he hops and climbs.',
      'He had a Maths test in March and a Year 4 assessment with Mrs Okoro.',
      'Reading age 7:0 by Feb, on the Thurs list.',
      'His reading age is 6 and he reads to Mum on Friday at Brook Park.',
      'He watched a Blue Peter programme with the Essex Road class.',
    ],
  },
  *check(plan) {
    for (const { span, quote, later } of officeTalk(plan, 'name'))
      yield report(
        span,
        later ? explainedLater(quote) : `A parent may not know “${quote}”. Say in a few words what it is.`,
      );
  },
});
