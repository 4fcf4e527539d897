import { readings, records, type Grid } from './grid';

const before = 'SEN Support Plan\nName: Mia Patel\nReview date: 26 March 2027\nOutcomes and support';
const read = 'By 26 March 2027 Mia will read 40 words on her own.';
const write = 'By 26 March 2027 Mia will write 3 sentences on her own.';
const head = ['Outcome', 'Support', 'Who', 'How often'];
const first = [read, 'Word cards', 'Mrs Cole', '10 minutes daily'];
const second = [write, 'Sentence cards', 'Mr Best', '15 minutes, 3 times a week'];

const all = [
  `outcome | ${read} | 2027-03-26 | – | –`,
  `outcome | ${write} | 2027-03-26 | – | –`,
  `support | Word cards | ${read} | Mrs Cole | daily | 10 minutes`,
  `support | Sentence cards | ${write} | Mr Best | 3 times a week | 15 minutes`,
];

describe.each(readings)('in %s', (_kind, plan) => {
  test.each<readonly [string, Grid, readonly string[]]>([
    [
      'an area of need across the table between its rows',
      [head, [['Cognition and learning', 4]], first, [['Communication and interaction', 4]], second],
      all,
    ],
    ['the header again on the next page', [head, first, head, second], all],
    [
      'a column for each verdict, with a tick in one',
      [
        [...head, 'Met', 'Partly met', 'Not met'],
        [...first, '✓', '', ''],
        [...second, '', '', '✓'],
      ],
      [...all, `review | ${read} | met | ✓`, `review | ${write} | not | ✓`],
    ],
    [
      'a column for each outcome',
      [
        ['', 'Outcome 1', 'Outcome 2'],
        ['What Mia will do', read, write],
        ['Support', 'Word cards', 'Sentence cards'],
        ['Who', 'Mrs Cole', 'Mr Best'],
        ['How often', '10 minutes daily', '15 minutes, 3 times a week'],
      ],
      all,
    ],
    [
      'labels and their answers, the first of which a plain text has to call a header',
      [
        ['Outcome', read],
        ['Support', 'Word cards'],
        ['Who', 'Mrs Cole'],
        ['How often', '10 minutes daily'],
      ],
      [all[0]!, all[2]!],
    ],
  ])('%s', (_what, table, expected) => {
    expect(records(plan(before, table))).toEqual(expected);
  });
});

// Plain text does not tell how far down a cell is merged.
test.each(readings.filter(([kind]) => kind !== 'plain text'))(
  'in %s labels and their answers stand beside a number that is merged down',
  (_kind, plan) => {
    const rows = (number: string, [outcome, support, who, often]: readonly string[]): Grid => [
      [[number, 1, 4], 'Outcome', outcome!],
      ['Support', support!],
      ['Who', who!],
      ['How often', often!],
    ];
    const told = plan(before, [...rows('Outcome 1', first), ...rows('Outcome 2', second)]);
    expect(records(told)).toEqual(all);
    expect(told.outcomes.map(({ number }) => number)).toEqual(['1', '2']);
  },
);
