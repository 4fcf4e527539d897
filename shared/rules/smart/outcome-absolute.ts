import { goodPractice } from '../../plan/authorities';
import { findAbsolute } from '../../plan/outcome/absolute';
import { isSafety } from '../../plan/outcome/safety';
import type { Span } from '../../text/span';
import { report, rule } from '../rule';
import { wordsAt } from '../../plan/passages';

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
      'By July Kit will hand in [[every piece of homework in every subject]].',
      '| Outcome | Success criteria |\n| By July Kit will put his hand up | [[Never]] calls out |',
      'By Easter Mia will not leave a lesson [[ever again]].',
      'By Easter Mia will not call out [[in any lesson]].',
      'Mia will not shout out in class, [[ever]].',
      '| Outcome | Success criteria | By when |\n| Mia will line up calmly | [[No incidents]] | Easter 2027 |',
    ],
    good: [
      'By Easter Mia will stay in class in 8 lessons out of 10, without being told off for talking in any lesson.',
      '| Outcome | Success criteria | By when |\n| Mia will line up | No incidents on 4 days out of 5 | Easter 2027 |',
      'By Easter Lou will line up when the bell rings on 4 days out of 5.',
      'By July Kit will spell 18 words out of 20.',
      'By July Kit will spell 100% of his 5 weekly words on two Fridays.',
      'By July Kit will always hold an adult’s hand at the kerb.',
      'Going to clubs: from never to once a week by July.',
      'By Easter Lou will read two chapters of Neverland and say what happened.',
    ],
  },
  *check({ outcomes, blocks }) {
    for (const { span, text, provision, criterion } of outcomes) {
      if (provision || isSafety(text)) continue;
      // “Success criteria: never calls out”
      const cell = criterion?.span;
      const place = absoluteIn(text, span) ?? (cell && absoluteIn(wordsAt({ blocks }, cell), cell));
      if (!place) continue;
      yield report(place, 'Is this within reach on a bad day? Think of “4 times out of 5”.');
    }
  },
});

function absoluteIn(text: string, { block, from }: Span): Span | undefined {
  const match = findAbsolute(text);
  return match && { block, from: from + match.index, to: from + match.index + match[0].length };
}
