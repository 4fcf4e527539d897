import { afterFixes } from './fixes';

const after = (outcome: string) => afterFixes('outcome-nobody-named', `Name: Leo Hart\n\n## Outcomes\n${outcome}`);

test.each([
  ['By Easter, children will count to 20.', 'By Easter, Leo will count to 20.'],
  ['All pupils will be able to count to 20.', 'Leo will be able to count to 20.'],
  ['Pupils will be on time for lessons.', 'Leo will be on time for lessons.'],
])('“%s” can be of one child', (outcome, wanted) => {
  expect(after(outcome)).toEqual([wanted]);
});

test.each([
  'All pupils should read to each other on 3 days a week.',
  'By Easter the children will work in pairs.',
  'By Easter, children will be more confident speakers.',
  'Pupils will sit together for 10 minutes.',
])('“%s” is of several, and no name fits', (outcome) => {
  expect(after(outcome)).toEqual([]);
});
