import { goodPractice } from '../../plan/authorities';
import { insteadOf, schoolHits } from '../../plan/school-words';
import { report, rule } from '../rule';

export default rule({
  id: 'plainer-word',
  severity: 'hint',
  authority: goodPractice('plain English, as in the government’s style guide'),
  summary: 'A long word stands where a short one says the same.',
  why: 'About one adult in six finds long texts hard to read. Short words reach every parent and lose nothing.',
  examples: {
    bad: [
      ['Ada [[utilises]] a word mat.', 'Ada uses a word mat.'],
      ['She draws [[in order to]] plan her story.', 'She draws to plan her story.'],
      ['[[Prior to]] lunch he rests.', 'Before lunch he rests.'],
      ['Sessions [[commence]] in March.', 'Sessions start in March.'],
      ['[[A large number of]] lessons were missed.', 'Many lessons were missed.'],
      ['It is an [[erroneous]] answer.', 'It is a wrong answer.'],
      ['It is a [[beneficial]] club.', 'It is a helpful club.'],
    ],
    good: [
      'However, we will review his current target and provide additional support.',
      'She can complete, select and identify an alternative.',
      'Week commencing 9 February',
      'His insufficient sleep was noted.',
      '## My views\nI utilise a timer and I commence at once.',
      'Mum said “we utilise the chart”.',
      'Money came from the enhanced provision fund, and she is self-sufficient.',
    ],
  },
  *check(plan) {
    for (const hit of schoolHits(plan, 'plain', () => true)) {
      const { says, fixes } = insteadOf(plan, hit);
      yield report(hit.span, `“${hit.quote}” is a long way to say it. ${says}`, { fixes });
    }
  },
});
