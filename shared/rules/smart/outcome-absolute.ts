import { goodPractice } from '../../plan/authorities';
import { findAbsolute } from '../../plan/outcome/absolute';
import { isSafety } from '../../plan/outcome/safety';
import { report, rule } from '../rule';

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
      'By July Kit will hang up his coat [[every time]].',
    ],
    good: [
      'By Easter Lou will line up when the bell rings on 4 days out of 5.',
      'By July Kit will spell 18 words out of 20.',
      'By July Kit will spell 100% of his 5 weekly words on two Fridays.',
      'By July Kit will always hold an adult’s hand at the kerb.',
      'Going to clubs: from never to once a week by July.',
      'By Easter Lou will read two chapters of Neverland and say what happened.',
    ],
  },
  *check({ outcomes }) {
    for (const { span, text, provision } of outcomes) {
      const match = provision ? undefined : findAbsolute(text);
      if (!match || isSafety(text)) continue;
      const from = span.from + match.index;
      const place = { block: span.block, from, to: from + match[0].length };
      yield report(place, 'Is this within reach on a bad day? Think of “4 times out of 5”.');
    }
  },
});
