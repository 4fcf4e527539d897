import { content } from './content';

const outcomes = [
  ['Communication and Interaction', 'By Easter Mia will ask for help with a card 4 times out of 5.'],
  ['Cognition and Learning', 'By Easter Mia will read 40 words.'],
] as const;
const support = [
  ['Communication and Interaction', 'Mrs Hall models asking with Mia for 10 minutes every day.'],
  ['Cognition and Learning', 'Mr Cole reads with Mia for 10 minutes every day.'],
] as const;
const rows = (all: readonly (readonly [string, string])[], gap = '\n') =>
  all.map(([area, words]) => `${area}${gap}${words}`).join(gap);
const told = [
  'personal_details/name: Mia Patel',
  ...outcomes.map(([, words]) => `outcomes/: ${words}`),
  ...support.map(([, words]) => `provision/: ${words}`),
];

test.each([
  ['in lines', '\n', ''],
  ['in paragraphs', '\n\n', ''],
  ['behind a colon', '\n', ':'],
])('areas of need %s among outcomes and support name what stands below them', (_, gap, colon) => {
  expect(
    content(`Name: Mia Patel\n\nOutcomes${colon}\n${rows(outcomes, gap)}\n\nProvision${colon}\n${rows(support, gap)}`),
  ).toEqual(told);
});

test('one area over one outcome is no outcome, and no label of it', () => {
  expect(content(`Name: Mia Patel\n\nOutcomes\n${rows(outcomes.slice(0, 1))}`)).toEqual(told.slice(0, 2));
});

test('areas of need by themselves are of the needs', () => {
  expect(
    content('Needs\nCognition and Learning\nReading is slow.\n\nOutcomes\nBy Easter Mia will read 40 words.'),
  ).toEqual([
    'needs/: Cognition and Learning',
    'needs/: Reading is slow.',
    'outcomes/: By Easter Mia will read 40 words.',
  ]);
});
