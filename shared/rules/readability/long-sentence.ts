import { goodPractice } from '../../plan/authorities';
import type { Plan } from '../../plan/plan';
import { schoolSentences } from '../../plan/school-sentences';
import type { Span } from '../../text/span';
import { cutInTwo } from '../../text/two-sentences';
import { report, rule } from '../rule';

const inProse = 28;
/** An outcome holds who, what, how well and by when, and a cell seldom ends in a full stop. */
const elsewhere = 35;
const inOutcome = 40;

const isOutcome = ({ outcomes }: Plan, { block, from, to }: Span): boolean =>
  outcomes.some(({ span }) => span.block === block && span.from < to && from < span.to);

export default rule({
  id: 'long-sentence',
  severity: 'hint',
  authority: goodPractice('sentences of 15 to 20 words, as councils ask for in plain English'),
  summary: `A sentence has more than ${inProse} words, or more than ${elsewhere} in a table or list, or ${inOutcome} in an outcome.`,
  why: 'By the end of a long sentence its start is often lost. Two short ones are read once.',
  examples: {
    bad: [
      [
        '[[Leo settles well in the mornings when the room is quiet and his tray is ready, but he needs a walk with an adult after lunch before he can start his maths.]]',
        'Leo settles well in the mornings when the room is quiet and his tray is ready. But he needs a walk with an adult after lunch before he can start his maths.',
      ],
      'Ivy likes art. [[She draws every day with a friend at the back table, and when the bell rings she finds it hard to stop, so an adult shows her the clock and counts down with her.]]',
      '| Who | What |\n| Mrs Hill | [[Reads with him in the library every morning for ten minutes from the book of his choice and writes down the words that he finds hard so that he can meet them again on the next day.]] |',
    ],
    good: [
      'Leo settles well in the mornings when the room is quiet. After lunch he needs a walk with an adult before he can start his maths.',
      '- a walk with an adult after lunch and a quiet corner with his own tray and a timer and a friend who can show him what to do next and a card.',
      'Pens, paper, glue, scissors, a timer, a tray, a card, a bell, a book, a map, a ruler, a rubber, chalk, paint, string, tape, a brush, card, felt, wool, a box, a tin, foil, clay and pegs.',
      'The plan was read by Ms Oduya of the Essex County Council Special Educational Needs and Disability Team and by Mr Lee of the Southend and Castle Point Child and Adolescent Mental Health Service on Monday 16 November 2026.',
      '| Outcome | Support |\n| Leo will read | A walk before maths; a timer on his desk; a card that says what comes next; a friend who shows him where to start; a word mat; a seat near the door of the room |',
      'Name: Leo Brand\n\n## Outcomes\nBy the end of the spring term 2027 Leo will put away his coat, his bag and his lunch box on his own, within five minutes of the bell, with one look at his card, on 4 mornings out of 5.',
      '## My views\nI like it when we go out and I do not like it when it rains because then we have to stay in and it is loud and I get cross and then I shout.',
    ],
  },
  *check(plan) {
    const long = schoolSentences(plan)
      .map((sentence) => ({ sentence, words: sentence.weight.words }))
      .filter(({ sentence, words }) => words > (sentence.running ? inProse : elsewhere))
      .filter(({ sentence, words }) => words > inOutcome || !isOutcome(plan, sentence));
    const most = Math.max(3, Math.round(plan.prose.words / 150));
    const longest = new Set([...long].sort((a, b) => b.words - a.words).slice(0, most));
    for (const one of long) {
      if (!longest.has(one)) continue;
      const { block, from, to } = one.sentence;
      const cut = cutInTwo(plan.blocks.get(block)!.text, { block, from, to });
      const where = cut ? ` A full stop could come after “${cut.before}”.` : '';
      yield report(
        { block, from, to },
        `Could these ${one.words} words be two sentences? A parent would read them once.${where}`,
        {
          ...(cut && { fixes: [{ title: 'Make two sentences', edits: cut.edits }] }),
        },
      );
    }
  },
});
