import { readings, records, type Grid } from './grid';

const before = 'SEN Support Plan\nName: Mia Patel\nReview date: 26 March 2027\nOutcomes and support';
const read = 'By 26 March 2027 Mia will read 40 words on her own.';
const write = 'By 26 March 2027 Mia will write 3 sentences on her own.';
const both = `1. ${read}\n2. ${write}`;
const head = ['Outcomes', 'Support', 'Who', 'How often'];

const outcomes = [`outcome | ${read} | 2027-03-26 | – | –`, `outcome | ${write} | 2027-03-26 | – | –`];
const ofOne = (outcome: string) => [
  `outcome | ${outcome} | 2027-03-26 | – | –`,
  `support | Word cards | ${outcome} | Mrs Cole | daily | 10 minutes`,
  `support | Reading aloud | ${outcome} | Mr Poe | Fridays | 20 minutes`,
];

const tables: readonly (readonly [string, Grid, readonly string[]])[] = [
  [
    'support, who and how often by the numbers of two steps',
    [
      head,
      [
        read,
        '1. Word cards\n2. Reading aloud',
        '1. Mrs Cole\n2. Mr Poe',
        '1. 10 minutes daily\n2. 20 minutes, Fridays',
      ],
    ],
    ofOne(read),
  ],
  [
    'in another order',
    [
      head,
      [
        read,
        '1. Word cards\n2. Reading aloud',
        '2. Mr Poe\n1. Mrs Cole',
        '1. 10 minutes daily\n2. 20 minutes, Fridays',
      ],
    ],
    ofOne(read),
  ],
  [
    'numbers in one line',
    [
      head,
      [read, '1. Word cards 2. Reading aloud', '1. Mrs Cole 2. Mr Poe', '1. 10 minutes daily 2. 20 minutes, Fridays'],
    ],
    ofOne(read),
  ],
  [
    'marks of a list',
    [
      head,
      [read, '• Word cards\n• Reading aloud', '• Mrs Cole\n• Mr Poe', '• 10 minutes daily\n• 20 minutes, Fridays'],
    ],
    ofOne(read),
  ],
  [
    'one adult for both',
    [head, [read, '1. Word cards\n2. Reading aloud', 'Mrs Cole', '1. 10 minutes daily\n2. 20 minutes, Fridays']],
    ofOne(read).map((line) => line.replace('Mr Poe', 'Mrs Cole')),
  ],
  [
    'more adults than steps',
    [head, [read, '1. Word cards\n2. Reading aloud', '1. Mrs Cole\n2. Mr Poe\n3. Mum', 'Daily, 10 minutes']],
    [
      `outcome | ${read} | 2027-03-26 | – | –`,
      `support | Word cards | ${read} | Mrs Cole | Daily | 10 minutes`,
      `support | Reading aloud | ${read} | Mrs Cole | Daily | 10 minutes`,
    ],
  ],
  [
    'a figure at the end of a sentence is no number',
    [head, [`1. ${read} She reads 1 out of 2. She guesses the rest.`, 'Word cards', 'Mrs Cole', 'Daily, 10 minutes']],
    [
      `outcome | ${read} She reads 1 out of 2. She guesses the rest. | 2027-03-26 | – | –`,
      `support | Word cards | ${read} She reads 1 out of 2. She guesses the rest. | Mrs Cole | Daily | 10 minutes`,
    ],
  ],
];

describe.each(readings)('in %s', (_kind, plan) => {
  test.each(tables)('things that are listed beside each other belong together: %s', (_what, table, expected) => {
    expect(records(plan(before, table))).toEqual(expected);
  });

  test('outcomes in one cell have their own support, measure, day and review by their numbers', () => {
    const told = plan(before, [
      ['Outcomes', 'By when', 'Success criteria', 'Support', 'Who', 'Review'],
      [
        '1. Mia will read 40 words on her own.\n2. Mia will write 3 sentences on her own.',
        '1. 26 March 2027\n2. 12 February 2027',
        '1. 40 words in the check\n2. 3 sentences in her news',
        '1. Word cards, 10 minutes daily\n2. Sentence cards, 15 minutes on Fridays',
        '1. Mrs Cole\n2. Mr Best',
        '1. Met: 41 words.\n2. Not met: 1 sentence.',
      ],
    ]);
    expect(records(told)).toEqual([
      'outcome | Mia will read 40 words on her own. | 2027-03-26 | – | 40 words in the check',
      'outcome | Mia will write 3 sentences on her own. | 2027-02-12 | – | 3 sentences in her news',
      'support | Word cards, 10 minutes daily | Mia will read 40 words on her own. | Mrs Cole | daily | 10 minutes',
      'support | Sentence cards, 15 minutes on Fridays | Mia will write 3 sentences on her own. | Mr Best | on Fridays | 15 minutes',
      'review | Mia will read 40 words on her own. | met | Met: 41 words.',
      'review | Mia will write 3 sentences on her own. | not | Not met: 1 sentence.',
    ]);
    expect(told.outcomes.map(({ number }) => number)).toEqual(['1', '2']);
    expect(told.provisions.map(({ number }) => number)).toEqual(['1', '2']);
  });

  test('support that is numbered beside one outcome points to no other', () => {
    const told = plan(before, [head, [read, '1. Word cards\n2. Reading aloud', 'Mrs Cole', 'Daily, 10 minutes']]);
    expect(told.outcomes.map(({ number }) => number)).toEqual([undefined]);
    expect(told.provisions.map(({ number }) => number)).toEqual([undefined, undefined]);
  });

  test('one support for outcomes in one cell has none of their numbers', () => {
    const told = plan(before, [head, [both, 'Word cards', 'Mrs Cole', 'Daily, 10 minutes']]);
    expect(told.outcomes.map(({ number, text }) => [number, text])).toEqual([
      ['1', read],
      ['2', write],
    ]);
    expect(told.provisions.map(({ number }) => number)).toEqual([undefined]);
    expect(records(told).slice(0, 2)).toEqual(outcomes);
  });
});
