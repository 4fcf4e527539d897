import { goodPractice } from '../../plan/authorities';
import { explainedLater } from '../../plan/jargon/jargon';
import { officeTalk } from '../../plan/jargon/office-talk';
import { report, rule } from '../rule';

export default rule({
  id: 'learned-word',
  severity: 'hint',
  authority: goodPractice('plain words for families'),
  summary: 'A word of doctors and textbooks, by the look of it.',
  why: 'A word from a report says much to the one who wrote it. A parent needs to know what it looks like at home.',
  examples: {
    bad: [
      'A [[neuropsychological]] report came in May.',
      'Theo saw a [[hypokinetic]] pattern.',
      '[[Generalisation]] is the next step.',
      'She showed some [[palilalia]] on Monday.',
    ],
    good: [
      'Theo is dyslexic, saw a neurologist and works with an organisation for hyperactive children.',
      'He learned about the civilisation of Rome, biological washing powder and electricity.',
      'Theo has dysmetria (he reaches too far).',
    ],
  },
  *check(plan) {
    for (const { span, quote, later } of officeTalk(plan, 'learned'))
      yield report(
        span,
        later
          ? explainedLater(quote)
          : `“${quote}” is a word from reports. Say in everyday words what it means for this child.`,
      );
  },
});
