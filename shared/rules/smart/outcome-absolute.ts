import { goodPractice } from '../../plan/authorities';
import { report, rule } from '../rule';

const absolute =
  /\b(?:always|never|at all times|every single time|without fail|without exception|on all occasions)\b|\b100 ?%|\b100 per ?cent\b/i;

export default rule({
  id: 'outcome-absolute',
  severity: 'hint',
  authority: goodPractice('outcomes that can be reached'),
  summary: 'An outcome allows no slip at all.',
  why: 'One bad day would make it “not met”. Four times out of five usually shows that a skill is there.',
  examples: {
    bad: [
      'By Easter Lou will [[always]] line up when the bell rings.',
      'By July Kit will spell 20 words with [[100%]] accuracy.',
    ],
    good: [
      'By Easter Lou will line up when the bell rings on 4 days out of 5.',
      'By July Kit will spell 18 words out of 20.',
    ],
  },
  *check({ outcomes }) {
    for (const { span, text, provision } of outcomes) {
      const match = provision ? null : absolute.exec(text);
      if (!match) continue;
      const from = span.from + match.index;
      const place = { block: span.block, from, to: from + match[0].length };
      yield report(place, 'Is this within reach on a bad day? Think of “4 times out of 5”.');
    }
  },
});
