import { afterFixes } from './fixes';

const after = (outcome: string) => afterFixes('outcome-negative', `Name: Leo Hart\n\n## Outcomes\n${outcome}`);

test.each([
  ['Leo will not run in the corridor.', 'Leo will walk in the corridor.'],
  ['By Easter Leo will not be late for school.', 'By Easter Leo will be on time for school.'],
  ['Leo will not forget his book on 4 days out of 5.', 'Leo will remember his book on 4 days out of 5.'],
])('“%s” can be said the other way round', (outcome, wanted) => {
  expect(after(outcome)).toEqual([wanted]);
});

test.each([
  'Leo will not be late on more than 2 mornings in 20 by Easter.',
  'Leo will not be late once in the week before Easter.',
  'Leo will not be late back from lunch by Easter.',
  'Leo will not forget his book more than once a week.',
  'Leo will not forget his book or his coat.',
  'Leo will not run in front of cars.',
  'Leo will not run in the car park.',
  'Leo will not run around the hall without an adult.',
])('“%s” would say something else the other way round', (outcome) => {
  expect(after(outcome)).toEqual([]);
});
