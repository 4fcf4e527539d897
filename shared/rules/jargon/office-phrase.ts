import { goodPractice } from '../../plan/authorities';
import { explainedLater } from '../../plan/jargon/jargon';
import { officeTalk } from '../../plan/jargon/office-talk';
import { report, rule } from '../rule';

export default rule({
  id: 'office-phrase',
  severity: 'hint',
  authority: goodPractice('plain words for families'),
  summary: 'Several words of the school office in a row, with nobody in them who does anything.',
  why: 'Nouns in a heap hide who does what. A parent can picture an act, not a “graduated offer”.',
  examples: {
    bad: [
      'An adult will help with [[curriculum participation]].',
      'His case went to the [[attendance concerns panel]].',
      'Staff reduce the [[processing load]].',
      'Theo is on the school’s [[graduated offer]].',
      'The [[inclusion base offer]] is for mornings.',
    ],
    good: [
      'Will has developmental coordination disorder: his brain finds it harder to plan movements.',
      'Theo reads with the reading group and uses a writing slope.',
      'His language needs intervention soon, and he can access provision at home.',
      'Her graduated offer (the help that grows step by step) is in place.',
      'The school office sent a letter about the attendance policy and the support plan.',
      'He enjoys word processing skills in the computer club.',
    ],
  },
  *check(plan) {
    for (const { span, quote, later } of officeTalk(plan, 'stack'))
      yield report(
        span,
        later
          ? explainedLater(quote)
          : `“${quote}” is office talk. Say in everyday words who does what, or what it is.`,
      );
  },
});
