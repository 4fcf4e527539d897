import { goodPractice } from '../../plan/authorities';
import type { Outcome } from '../../plan/outcome';
import { seamOf } from '../../plan/outcome/seams';
import { wordsAt } from '../../plan/passages';
import type { Plan } from '../../plan/plan';
import { report, rule } from '../rule';

/** Where the child starts, or the count that is aimed at: either may tell of two things. */
const countsOf = (plan: Plan, { baseline, criterion }: Outcome): readonly string[] =>
  [baseline, criterion?.span].flatMap((span) => (span ? [wordsAt(plan, span)] : []));

export default rule({
  id: 'two-outcomes-in-one',
  severity: 'hint',
  authority: goodPractice('one outcome at a time'),
  summary: 'An outcome holds two that could be met apart.',
  why: 'If one half is met and the other is not, the review has no clear answer.',
  examples: {
    bad: [
      'By Easter Pat will hand in 4 science reports [[and]] speak to a café about a work placement.',
      'By Easter Pat will read 20 of the 30 sounds [[and]] sit beside a new friend at lunch twice a week. She reads 11 sounds now.',
      'By Easter Pat will stay calm at break [[and]] make two new friends.',
      '| Outcome | Success criteria | By when |\n| Pat will read an orange level book [[and]] write a sentence with a full stop | Reads 9 words out of 10; 3 right sentences in a week | Easter 2027 |',
      '| Outcome | Baseline | By when |\n| Pat will put her hand up before she speaks [[and]] share the pens with her table | 1 time out of 5 for each | Easter 2027 |',
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
      'By Easter Pat will do up all the buttons of his shirt, [[and he will]] write his full name on the line.',
      '| Outcome | Baseline | By when |\n| Pat will pack her bag from her list [[and]] put her hand up before she speaks, 4 days out of 5 | Packs her bag on 1 day out of 5; hand up 2 times in a lesson | Easter 2027 |',
      'By 22 January Mia will change a recipe with 8 amounts out of 10 right, [[and]] be in the kitchen by 8.45 on four days out of five.',
    ],
    good: [
      'By Easter Pat will write 3 sentences and attend to the full stops.',
      'By Easter Pat will read 5 sentences and bring the book back to the shelf.',
      'By Easter Pat will use 10 new words and speak to the class about them.',
      '| Outcome | Success criteria | By when |\n| Pat will go to the rug and sit with a book for 5 minutes | 4 days out of 5; tally kept in the week of 4 January | Easter 2027 |',
      '| Outcome | Baseline | By when |\n| Pat will put on his coat and hang up his bag, 4 days out of 5 | 1 day out of 5; counted in the week of 4 January | Easter 2027 |',
      '| Outcome | Baseline | By when |\n| Pat will go to the book corner and sit with a book for 5 minutes | Stays 2 minutes. Needs 3 reminders | Easter 2027 |',
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
      'By Easter Pat will follow an instruction with two parts, such as "get your coat and line up at the door", with no reminder.',
      'By Easter Pat will use his exit card when it is loud, and he will go back to the lesson on his own.',
      'By Easter Pat will read a two-page text and answer 4 out of 5 questions.',
    ],
  },
  *check(plan) {
    for (const outcome of plan.outcomes) {
      if (outcome.provision || outcome.aspiration) continue;
      const at = outcome.term === 'short' ? seamOf(outcome, countsOf(plan, outcome)) : undefined;
      if (!at) continue;
      const { block, from } = outcome.span;
      const place = { block, from: from + at.from, to: from + at.to };
      yield report(place, 'These could be two outcomes, each with its own count and date.');
    }
  },
});
