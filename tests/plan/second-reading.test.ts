import { readPlan } from '../../shared/plan/read-plan';
import { review } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';
import { byGrammar } from '../../shared/plan/learned/second-reading';

const settings = defaultSettings('2026-11-22');
const outcomeOf = (text: string) =>
  readPlan({ fragment: true, blocks: [{ id: 'b0', text, section: 'outcomes' }] }, settings).outcomes[0]!;
const verdict = (text: string): string => {
  const { specific, measurable, timeBound } = outcomeOf(text);
  return `${specific ? 'S' : '-'}${measurable ? 'M' : '-'}${timeBound ? 'T' : '-'}`;
};
const graveOf = (text: string) =>
  review(readText(text), settings).filter(({ rule, severity }) => rule.startsWith('outcome-') && severity !== 'hint');

test.each([
  'By the time the daffodils are out Sol pours his own squash at snack, nobody’s hand on the jug',
  'Once the swifts are back Ada reads the days of the week off the wall with no pointing',
])('words tell that it can be measured, where the grammar gives no measure: %s', (text) => {
  const outcome = outcomeOf(text);
  expect([byGrammar(outcome, 'measurable'), outcome.measurable]).toEqual([false, true]);
});

describe.each(['Leo', 'Ollie', 'Callum', 'Ethan', 'Ruby', 'Priya'])('whoever it is about, %s', (name) => {
  it.each([
    ['will count to 20 by Easter.', 'SMT'],
    ['will make 3 friends by Easter.', 'SMT'],
    ['will catch a ball 3 times a day by Easter.', 'SMT'],
    ['will listen to a story on 4 days out of 5 by May 2027', 'SMT'],
    ['will follow the rules by Easter.', '--T'],
    ['will be polite without help by July.', '--T'],
    ['will be independent without prompts by Easter.', '--T'],
    ['will be responsible for the bag without help by Easter.', '--T'],
    ['will work without help by Easter.', '--T'],
    ['will read 3 chapters of a book by Roald Dahl alone.', 'SM-'],
    ['will name the four seasons: spring, summer, autumn and winter.', 'SM-'],
  ])('%s', (rest, wanted) => expect(verdict(`${name} ${rest}`)).toBe(wanted));
});

test.each(['Do his work with his friends', 'Sit still', 'Show a teacher his work'])(
  'a figure in a column of its own measures it, whatever the words say: %s',
  (text) => {
    const plan = `| Target | Success criteria | By when |\n|---|---|---|\n| ${text} | 10 minutes each lesson | Easter 2027 |`;
    expect(graveOf(plan).map(({ rule }) => rule)).not.toContain('outcome-no-measure');
  },
);

test.each(['Say hello', 'Wash hands', 'Read aloud'])('so few words as “%s” are not weighed', (text) => {
  expect(outcomeOf(text).doubted).toEqual([]);
});
