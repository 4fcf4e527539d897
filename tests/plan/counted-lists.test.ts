import { content } from './content';

const head = 'One Plan\nName: Mia Patel\n\n';

test.each([
  ['What is important to me', 'important_to', ['My family', 'My friends', 'Football']],
  ['Needs', 'needs', ['Reading', 'Communication and interaction', 'Maths']],
  ['People who helped to make this plan', 'contributors', ['Mrs Cole', 'Mum', 'Mia']],
  ['Signatures', 'signatures_sharing', ['Mrs Cole', 'Mum', 'Mia']],
])('the items of a counted list are no headings: %s', (heading, section, items) => {
  const lines = items.map((item, index) => `${index + 1}. ${item}`);
  expect(content(`${head}${heading}\n${lines.join('\n')}`).slice(1)).toEqual(
    lines.map((line) => `${section}/: ${line}`),
  );
});

test('the parts of a form are headings, with something below them or before anybody has filled them in', () => {
  expect(content(`${head}About Mia\n1. Strengths\n2. Needs\n3. Outcomes\nMia will read 20 words.`)).toEqual([
    'personal_details/name: Mia Patel',
    'outcomes/: Mia will read 20 words.',
  ]);
  expect(content(`${head}1. Strengths\nKind.\n2. Needs\nReading is slow.`).slice(-2)).toEqual([
    'strengths/: Kind.',
    'needs/: Reading is slow.',
  ]);
});

test('“End of spring term” with the number of an outcome is its date', () => {
  const text = `${head}TARGETS\n1. To spell 60 words.\n2. To know the 5 times table.\n\nBY WHEN\n1. Easter 2027\n2. End of spring term 2027\n`;
  expect(content(text).slice(-4)).toEqual([
    'outcomes/number: 1',
    'outcomes/deadline: Easter 2027',
    'outcomes/number: 2',
    'outcomes/deadline: End of spring term 2027',
  ]);
});

test('what is done about an outcome may stand in a list below it, and its smaller steps too', () => {
  const below = (...lines: string[]) =>
    content(`${head}Outcomes\n1. By 12 March 2027 Mia will read 40 words.\n${lines.join('\n')}`).slice(3);
  expect(below('a) Miss Roe reads with Mia for 10 minutes every day.', 'b) Mia takes a word book home.')).toEqual([
    'provision/provision: Miss Roe reads with Mia for 10 minutes every day.',
    'provision/provision: Mia takes a word book home.',
  ]);
  expect(
    below(
      '1.1. Miss Roe reads with Mia for 10 minutes every day.',
      '1.2. Mrs Cole checks it for 5 minutes each Friday.',
    ),
  ).toEqual([
    'provision/provision: Miss Roe reads with Mia for 10 minutes every day.',
    'provision/provision: Mrs Cole checks it for 5 minutes each Friday.',
  ]);
  expect(below('1.1 By 12 January Mia will read 20 words.')).toEqual([
    'outcomes/number: 1.1',
    'outcomes/: By 12 January Mia will read 20 words.',
  ]);
  expect(below('a) By 12 January Mia will read 20 words.', 'b) By 12 February Mia will read 30 words.')).toEqual([
    'outcomes/number: a',
    'outcomes/: By 12 January Mia will read 20 words.',
    'outcomes/number: b',
    'outcomes/: By 12 February Mia will read 30 words.',
  ]);
});
