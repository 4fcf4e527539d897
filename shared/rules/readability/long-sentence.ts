import { goodPractice } from '../../plan/authorities';
import { runningProse } from '../../plan/school-words';
import { report, rule } from '../rule';

const most = 28;

export default rule({
  id: 'long-sentence',
  severity: 'hint',
  authority: goodPractice('sentences of 15 to 20 words, as councils ask for in plain English'),
  summary: `A sentence has more than ${most} words.`,
  why: 'Who has reached the end of a long sentence has often lost its start. Two short ones are read once.',
  examples: {
    bad: [
      '[[Leo settles well in the mornings when the room is quiet and his tray is ready, but after lunch he needs a walk with an adult before he can start his maths.]]',
      'Ivy likes art. [[She draws every day with a friend at the back table, and when the bell rings she finds it hard to stop, so an adult shows her the clock and counts down with her.]]',
    ],
    good: [
      'Leo settles well in the mornings when the room is quiet. After lunch he needs a walk with an adult before he can start his maths.',
      '- a walk with an adult after lunch and a quiet corner with his own tray and a timer and a friend who can show him what to do next and a card.',
      'Pens, paper, glue, scissors, a timer, a tray, a card, a bell, a book, a map, a ruler, a rubber, chalk, paint, string, tape, a brush, card',
      '| Who | What |\n| Mrs Hill | Reads with him in the library every morning for ten minutes from the book of his choice and writes down the words that he finds hard so that he can meet them again. |',
    ],
  },
  *check(plan) {
    for (const { block, from, to, words } of runningProse(plan)) {
      if (words > most) yield report({ block, from, to }, `This sentence has ${words} words. Could it be two?`);
    }
  },
});
