import { goodPractice } from '../../plan/authorities';
import { seamOf } from '../../plan/outcome/seams';
import { report, rule } from '../rule';

export default rule({
  id: 'two-outcomes-in-one',
  severity: 'hint',
  authority: goodPractice('one outcome at a time'),
  summary: 'An outcome holds two that could be met apart.',
  why: 'If one half is met and the other is not, the review has no clear answer.',
  examples: {
    bad: [
      'By 12 March Pat will put on his own coat with no help [[and]] ask for the toilet with his card 4 times out of 5.',
      'By 12 March Pat will spell 20 of 40 words in a test [[and]] tell the time to the nearest five minutes.',
      'By July Sol will make two hot drinks on his own [[and can]] take the 9 bus to town twice a week.',
      'By Easter Pat will read 20 key words [[and will]] tie her laces on 4 days out of 5.',
      'By Easter Pat will hand the toys to an adult at tidy-up time [[and will]] sit on the carpet for a whole story.',
      'By Easter Pat will improve her reading [[and]] her friendships.',
      'To improve spelling [[and]] to manage her anger',
      'By Easter Pat will not shout out [[or]] hurt anyone.',
      'Pat will stay focused [[and]] complete more work in lessons.',
      'To use signs for drink [[and]] eat her snack at the table',
      'By Easter Pat will spell 20 words in a test [[and]] write four sentences with full stops.',
    ],
    good: [
      'By 12 March Pat will read and spell 20 words and write 10 of them.',
      'By Easter Pat will read 20 key words.',
      'By Easter Pat will spell 20 of the Year 3 words. She can spell 6 now.',
      'By Easter Pat will read 20 key words and write 10 of them.',
      'By Easter Pat will read a page to a friend and talk about it for 5 minutes.',
      'By Easter Pat will improve her reading and spelling scores from 85 to 90.',
      'By Easter Pat will put on her coat and shoes without help.',
      'By Easter Pat will sit and listen to a story.',
      'By Easter Pat will learn the 3 and 4 times tables and use them in problems.',
      'By Easter Pat will not hit or kick others.',
      'By Easter Pat will read a two-page text and answer 4 out of 5 questions.',
    ],
  },
  *check({ outcomes }) {
    for (const outcome of outcomes) {
      if (outcome.provision || outcome.aspiration) continue;
      const at = outcome.term === 'short' ? seamOf(outcome) : undefined;
      if (!at) continue;
      const { block, from } = outcome.span;
      const place = { block, from: from + at.from, to: from + at.to };
      yield report(place, 'These could be two outcomes, each with its own count and date.');
    }
  },
});
