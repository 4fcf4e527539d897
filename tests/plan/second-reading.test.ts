import { readPlan } from '../../shared/plan/read-plan';
import { review } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';
import { firstReading } from './first-reading';

const settings = defaultSettings('2026-11-22');
const outcomeOf = (text: string) =>
  readPlan({ fragment: true, blocks: [{ id: 'b0', text, section: 'outcomes' }] }, settings).outcomes[0]!;

test.each([
  'By the time the daffodils are out Sol pours his own squash at snack, nobody’s hand on the jug',
  'Once the swifts are back Ada reads the days of the week off the wall with no pointing',
])('words tell that it can be measured, where the grammar gives no measure: %s', (text) => {
  const outcome = outcomeOf(text);
  expect([firstReading(outcome, 'measurable'), outcome.measurable]).toEqual([false, true]);
});

test.each([['Zara to make 3 friends by Easter.', 'measurable']] as const)(
  'what only words speak against is a suggestion, and no fault: %s',
  (text, question) => {
    const outcome = outcomeOf(text);
    expect([firstReading(outcome, question), outcome[question]]).toEqual([true, false]);
    const notes = review(readText(`## Outcomes\n1. ${text}`), settings).filter(({ rule }) =>
      /^outcome-(?:measure-of-nothing|no-measure|vague-act)$/.test(rule),
    );
    expect(notes.map(({ severity }) => severity)).toEqual(['hint']);
  },
);

test('a date is a date, whatever stands round it, and no words make one where no time is told', () => {
  expect(outcomeOf('Zxq vbn by 12 March 2027').timeBound).toBe(true);
  expect(outcomeOf('Ella will put three toys in the box with one sign, on 4 days out of 5.').timeBound).toBe(false);
});
