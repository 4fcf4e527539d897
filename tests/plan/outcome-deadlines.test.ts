import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';
import { byGrammar } from '../../shared/plan/learned/second-reading';

const settings = defaultSettings('2026-11-22');
const timeBound = (text: string) =>
  byGrammar(
    readPlan({ fragment: true, blocks: [{ id: 'b0', text, section: 'outcomes' }] }, settings).outcomes[0]!,
    'timeBound',
  );

test.each([
  'Come the summer holidays Ada will swim 10 metres.',
  'Between now and Easter, Ola will read 6 books.',
  'On leaving primary school Ada will swim 25 metres.',
  'As she leaves nursery, Isla will name 6 colours.',
  'By the last day of term Bo will find 5 of his 6 books.',
  'Before term ends Bo will read 20 words.',
  'By the time school breaks up Bo will read 20 words.',
  'By the end of 10 sessions Kay will read 12 words.',
  'By the end of T3 Ade will read 10 books.',
  'This time next year Ade will read 10 books.',
  'When this plan is reviewed Ade will read 10 words.',
])('a deadline: %s', (text) => expect(timeBound(text)).toBe(true));

test.each([
  'When the timer ends Bo will put 5 bricks away.',
  'By the time the bell goes, Bo will pack 3 things.',
  'By the end of his turn Bo will say 2 words.',
  'When he goes to the shop he will pay for 2 things.',
  'On the first day of the week Bo will hand in 2 sheets.',
  'Bo will raise his reading age. Now 6.4, target 7.6.',
  'Bo will tick 4 steps before going on stage.',
])('no deadline: %s', (text) => expect(timeBound(text)).toBe(false));

const inTable = (row: string) =>
  readPlan(
    readText(
      `# One Plan\nName: Mia Brown\n## Outcomes\n| Outcome | Success criteria | By when |\n|---|---|---|\n| ${row} |`,
    ),
    settings,
  ).outcomes[0]!;

test.each([
  ['Mia will read to an adult | She reads to Gran by 20/12/26 | ', false, '2026-12-20'],
  ['Mia will read to an adult by 6/10 | She reads to Gran | ', false, '2026-10-06'],
  ['Mia will read to an adult | She reads to Gran | 6/10', false, '2026-10-06'],
  ['Mia will read to an adult | 6/10 words right | 6/10', true, '2026-10-06'],
])('a day is no measure, in a row of a table: %s', (row, measurable, day) => {
  const outcome = inTable(row);
  expect([outcome.measurable, outcome.deadline?.day]).toEqual([measurable, day]);
});

test('a day in front of every teacher is one, in front of every year is none', () => {
  expect(timeBound('By the end of September every pupil in his group will know his sign.')).toBe(true);
  expect(timeBound('At the end of September every year Bo will hand in 2 sheets.')).toBe(false);
});
