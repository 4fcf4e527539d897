import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

/** The notes on what is left open in a part of a plan: quote, weight and number of fixes. */
const left = (part: string) =>
  reviewPlan(
    readPlan(readText(`Name: Mia Patel\n\n## Strengths\nMia is kind.\n${part}`), defaultSettings('2026-11-22')),
  )
    .filter(({ rule }) => rule === 'placeholder-left')
    .map(({ quote, severity, fixes }) => `${quote} ${severity} ${String(fixes.length)}`);

test.each([
  ['Ask “How is [name] feeling?” when you look at the book.', '[name]'],
  ['Ask "How is [name] today?" at the door.', '[name]'],
  ['Say ‘Well done, [child’s name]!’ each time.', '[child’s name]'],
  ['Mrs Day models “Can I play, [name]?” at break.', '[name]'],
  ['Mia practises “Hello, [name]” with Mrs Day.', '[name]'],
  ['Mia fills in the blank: “The cat sat on the ____.”', '____'],
  ['Her frame begins “I think ...... because ......”', '......'],
])('what stands open in words to be said is a question at most: %s', (text, quote) => {
  const notes = left(`## Needs\n${text}`);
  expect(notes.length).toBeGreaterThan(0);
  for (const note of notes) expect(note).toBe(`${quote} hint 0`);
});

test('kisses are no gap', () => {
  expect(left('## Needs\nMia writes an x for a kiss: xxx.')).toEqual([]);
  expect(left('## Needs\nHer card to Mrs Day ends with love from Mia xxx')).toEqual([]);
});

test.each([
  ['[name] tires quickly.', '[name] error 1'],
  ['Mia likes “Paw Patrol”. [name] tires.', '[name] error 1'],
  ['Mia went to XXX and said “hello”.', 'XXX error 0'],
  ['«FirstName» tires quickly.', '«FirstName» error 1'],
  ['Her score is xxx of 30.', 'xxx error 0'],
  ['She said: “XXX”', 'XXX error 0'],
  ['“[child’s name]” tires quickly.', '[child’s name] error 1'],
  ['Mum says “[name] is anxious at home”.', '[name] error 1'],
  ['Ask Mum first. Her nan said “[name] is anxious at home”.', '[name] error 1'],
])('what was to be filled in is still noted: %s', (text, note) => {
  expect(left(`## Needs\n${text}`)).toEqual([note]);
});
