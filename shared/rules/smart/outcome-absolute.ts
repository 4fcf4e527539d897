import { goodPractice } from '../../plan/authorities';
import { isSafety } from '../../plan/outcome/safety';
import { report, rule } from '../rule';
import { find } from '../../text/match';

const absolute =
  /\b(?:always|never|at all times|all of the time|every single time|each and every time|every time|without fail|without exception|on (?:all|every) occasions?)\b(?! before)|\b(?:100 ?%|100 per ?cent\b)(?! (?:of|on) (?:all |the |his |her |my |their |these |those )*(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b))/i;
/** What is now, or what others do, is no aim: “from never to twice”, “the things he always forgets”. */
const notAimed =
  /\b(?:from|currently|at present|now|has|have|that|who|which|what|is|are|instead of|rather than)\s(?:\w+\s){0,2}$/i;

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
      const match = provision ? null : find(absolute, text);
      if (!match || notAimed.test(text.slice(Math.max(0, match.index - 30), match.index)) || isSafety(text)) continue;
      const from = span.from + match.index;
      const place = { block: span.block, from, to: from + match[0].length };
      yield report(place, 'Is this within reach on a bad day? Think of “4 times out of 5”.');
    }
  },
});
