import { readings, records, type Grid } from './grid';

const before = 'SEN Support Plan\nName: Mia Patel\nReview date: 26 March 2027\nOutcomes and support';

const read = 'Mia will read 40 words on her own by 26 March 2027.';
const write = 'Mia will write 3 sentences on her own by 26 March 2027.';
const cards = ['Word cards', 'Mrs Cole', '10 minutes daily'] as const;
const frames = ['Sentence cards', 'Mr Best', '15 minutes, 3 times a week'] as const;

const outcomes = [`outcome | ${read} | 2027-03-26 | – | –`, `outcome | ${write} | 2027-03-26 | – | –`];
const support = [
  `support | Word cards | ${read} | Mrs Cole | daily | 10 minutes`,
  `support | Sentence cards | ${write} | Mr Best | 3 times a week | 15 minutes`,
];
const reviews = [`review | ${read} | met | Met: 41 words`, `review | ${write} | not | Not met: 1 sentence`];

const headers: readonly (readonly [string, Grid, readonly string[]])[] = [
  [
    'a title over three columns beside headers that are merged down',
    [
      [
        ['Outcome', 1, 2],
        ['Support', 3],
        ['Review', 1, 2],
      ],
      ['What', 'Who', 'How often'],
      [read, ...cards, 'Met: 41 words'],
      [write, ...frames, 'Not met: 1 sentence'],
    ],
    [...outcomes, ...support, ...reviews],
  ],
  [
    'the same with blank cells below the others',
    [
      ['Outcome', ['Support', 3], 'Review'],
      ['', 'What', 'Who', 'How often', ''],
      [read, ...cards, 'Met: 41 words'],
      [write, ...frames, 'Not met: 1 sentence'],
    ],
    [...outcomes, ...support, ...reviews],
  ],
  [
    'two titles over “What”',
    [
      [
        ['Outcome', 2],
        ['Support', 3],
      ],
      ['What', 'By when', 'What', 'Who', 'How often'],
      ['Mia will read 40 words on her own', '26 March 2027', ...cards],
      ['Mia will write 3 sentences on her own', '26 March 2027', ...frames],
    ],
    [
      'outcome | Mia will read 40 words on her own | 2027-03-26 | – | –',
      'outcome | Mia will write 3 sentences on her own | 2027-03-26 | – | –',
      'support | Word cards | Mia will read 40 words on her own | Mrs Cole | daily | 10 minutes',
      'support | Sentence cards | Mia will write 3 sentences on her own | Mr Best | 3 times a week | 15 minutes',
    ],
  ],
  [
    'a baseline and a measure that are merged down',
    [
      [
        ['No.', 1, 2],
        ['Outcome', 1, 2],
        ['Start', 1, 2],
        ['Provision', 3],
        ['Success criteria', 1, 2],
      ],
      ['Activity', 'Adult', 'Time and how often'],
      ['1', read, '12 words', ...cards, '40 words in the Friday check'],
      ['2', write, '1 sentence', ...frames, '3 sentences in her news'],
    ],
    [
      `outcome | ${read} | 2027-03-26 | 12 words | 40 words in the Friday check`,
      `outcome | ${write} | 2027-03-26 | 1 sentence | 3 sentences in her news`,
      ...support,
    ],
  ],
  [
    'a bar over the table, and both rows again on the next page',
    [
      [['Targets and provision, spring term', 5]],
      [
        ['Outcome', 1, 2],
        ['Support', 3],
        ['Review', 1, 2],
      ],
      ['What', 'Who', 'How often'],
      [read, ...cards, 'Met: 41 words'],
      [
        ['Outcome', 1, 2],
        ['Support', 3],
        ['Review', 1, 2],
      ],
      ['What', 'Who', 'How often'],
      [write, ...frames, 'Not met: 1 sentence'],
    ],
    [...outcomes, ...support, ...reviews],
  ],
  [
    'a review in terms',
    [
      [
        ['Outcome', 1, 2],
        ['Support', 3],
        ['Review', 3],
      ],
      ['What', 'Who', 'How often', 'Autumn', 'Spring', 'Summer'],
      [read, ...cards, 'Reads 12 words', '', ''],
      [write, ...frames, 'Writes 1 sentence', '', ''],
    ],
    [...outcomes, ...support, `review | ${read} | – | Reads 12 words`, `review | ${write} | – | Writes 1 sentence`],
  ],
];

describe.each(readings)('in %s two rows head the columns together', (_kind, plan) => {
  test.each(headers)('%s', (_what, table, expected) => {
    expect(records(plan(before, table))).toEqual(expected);
  });

  test('answers below a title over two columns head nothing', () => {
    const table: Grid = [
      ['Outcome', ['Support', 2], 'Who'],
      [read, 'Word cards', '10 minutes daily', 'Mrs Cole'],
      [write, 'Sentence cards', '15 minutes, 3 times a week', 'Mr Best'],
    ];
    expect(records(plan(before, table))).toEqual([...outcomes, ...support]);
  });
});
