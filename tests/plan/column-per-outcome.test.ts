import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import type { Block, Draft } from '../../shared/text/draft';
import { readText } from '../../shared/text/plain';

/** What three columns answer, by what a row may ask. */
const answers = {
  now: ['Signs for what she wants about once a morning', 'Rolls a ball back twice', 'Holds out her arms and waits'],
  aim: [
    'Orla will sign or say what she wants at snack 4 times in a morning',
    'Orla will roll a toy to and fro with one other child for 6 turns',
    'Orla will put both arms in her coat with one spoken reminder, on 4 days out of 5',
  ],
  dated: [
    'By 12 February 2027 Orla will sign what she wants at snack 4 times in a morning',
    'By 12 February 2027 Orla will roll a toy to and fro with one other child for 6 turns',
    'By 12 February 2027 Orla will put both arms in her coat with one reminder, on 4 days out of 5',
  ],
  bare: ['Sign what she wants at snack', 'Roll a toy to and fro with one other child', 'Put both arms in her coat'],
  mine: [
    'I will sign or say what I want at snack 4 times in a morning',
    'I will roll a toy to and fro with a friend for 6 turns',
    'I will put both arms in my coat with one reminder, on 4 days out of 5',
  ],
  count: ['4 times in a morning, 3 days running', '6 turns in a row, twice a week', '4 days out of 5'],
  know: ['Jess keeps a tally every Wednesday', 'Jess counts turns every Thursday', 'Tick chart by the pegs'],
  do: [
    'Hold back the cup or jug, wait and show the sign',
    'A turn-taking game with Teddy',
    'Help with the first steps, leave the last to Orla',
  ],
  doAll: [
    'Jess holds back the cup or jug, waits and shows the sign, every morning for 10 minutes',
    'Jess plays a turn-taking game with Orla and Teddy, 4 mornings a week, 8 minutes',
    'Lou, nursery assistant, helps with the first steps, daily before garden time, 5 minutes',
  ],
  who: ['Jess, key person', 'Jess, key person', 'Lou (nursery assistant)'],
  first: ['Jess', 'Jess and Mo', 'Lou'],
  often: ['Every morning, 10 minutes', '4 mornings a week, 8 minutes', 'Daily before garden time, 5 minutes'],
  times: ['Every morning', '4 mornings a week', 'Daily before garden time'],
  long: ['10 minutes', '8 minutes', '5 minutes'],
  day: ['12 February 2027', '12 February 2027', '12 February 2027'],
  home: ['Mum does the same at tea, every day', 'Niamh comes round on Saturdays', 'Grandad does it each day'],
  blank: ['', '', ''],
} satisfies Record<string, readonly [string, string, string]>;

type Asks = keyof typeof answers;
type Labels = readonly (readonly [string, Asks])[];

const titles = ['Asking for things', 'Playing with a friend', 'Coat on'];

const rowsOf = (labels: Labels, count: number, corner?: string): readonly (readonly string[])[] => [
  ...(corner === undefined ? [] : [[corner, ...titles.slice(0, count)]]),
  ...labels.map(([label, asks]) => [label, ...answers[asks].slice(0, count)]),
];

const before = `Name: Orla Fenn
Date of birth: 14 March 2023
Date of plan: 30 November 2026
Review: 12 February 2027

What Orla likes
Water, drums and the bin lorry.

What Mum said
We would love her to sign for what she is after.

What Orla told us
She carried a photo of the water tray to Jess.`;
const after = 'Who was there\nMum, Grandad and Jess Okafor.';

const planOf = (table: string, heading = 'What we have agreed') =>
  readPlan(readText([before, `${heading}\n\n${table}`, after].join('\n\n')), defaultSettings('2026-11-30'));

function expectRead(plan: ReturnType<typeof planOf>, count: number, labels: Labels): void {
  const asks = new Set(labels.map(([, one]) => one));
  const { outcomes } = plan;
  const provisions = plan.provisions.filter(({ section }) => section !== 'home');
  expect(outcomes.map(({ deadline }) => [deadline?.day, deadline?.from === 'review-date'])).toEqual(
    Array(count).fill(['2027-02-12', false]),
  );
  expect(provisions.map(({ record, who, frequency }) => [record, !!who, !!frequency])).toEqual(
    outcomes.map(({ record }) => [record, true, true]),
  );
  expect(outcomes.filter(({ baseline }) => baseline)).toHaveLength(asks.has('now') ? count : 0);
  expect(outcomes.filter(({ criterion }) => criterion)).toHaveLength(asks.has('know') || asks.has('count') ? count : 0);
  const home = plan.passages.filter(({ role, field }) => role === 'content' && field === 'home');
  expect(home).toHaveLength(asks.has('home') ? count : 0);
  const notes = reviewPlan(plan).filter(({ severity, place }) => severity !== 'hint' && !('missing' in place));
  expect(notes.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
}

const forms: readonly (readonly [string, Labels, string?])[] = [
  [
    'the deadline and two fields in labels',
    [
      ['Now (week of 23 November 2026)', 'now'],
      ['By 12 February 2027', 'aim'],
      ['How we will know', 'know'],
      ['What we will do, and who', 'do'],
      ['Adult', 'who'],
      ['How often, how long', 'often'],
      ['At home', 'home'],
    ],
    '',
  ],
  [
    'questions, the longest of eleven words',
    [
      ['What can Orla do now?', 'now'],
      ['What will Orla be able to do by 12 February 2027?', 'aim'],
      ['How will we know?', 'know'],
      ['What will we do?', 'do'],
      ['Who will do it?', 'who'],
      ['How often and for how long?', 'often'],
      ['What can we do at home?', 'home'],
    ],
    '',
  ],
  [
    'the outcome last',
    [
      ['What we do', 'do'],
      ['Who', 'who'],
      ['How often', 'often'],
      ['Now', 'now'],
      ['By 12 February 2027', 'aim'],
    ],
    '',
  ],
  [
    'a name for the titles',
    [
      ['Today', 'now'],
      ['Target', 'aim'],
      ['By when', 'day'],
      ['Support', 'do'],
      ['Staff', 'who'],
      ['How often', 'often'],
    ],
    'Area',
  ],
  [
    'a need above each column',
    [
      ['Where she is', 'now'],
      ['Where she will be by 12 February 2027', 'aim'],
      ['What gets her there', 'do'],
      ['Whose job', 'who'],
      ['How often', 'often'],
    ],
    'Need',
  ],
  [
    'labels that no list has',
    [
      ['The picture today', 'now'],
      ['The picture in February', 'dated'],
      ['Our part', 'do'],
      ['Grown-up', 'who'],
      ['Dose', 'often'],
    ],
    '',
  ],
  [
    'no titles',
    [
      ['Our aim', 'dated'],
      ['Now', 'now'],
      ['What helps', 'do'],
      ['Who', 'who'],
      ['When and how long', 'often'],
    ],
  ],
  [
    'review rows that nobody has filled in',
    [
      ['Now', 'now'],
      ['By 12 February 2027', 'aim'],
      ['What we do', 'do'],
      ['Who', 'who'],
      ['How often', 'often'],
      ['How did it go?', 'blank'],
      ['What next?', 'blank'],
    ],
    '',
  ],
  [
    'how far by a day in the label',
    [
      ['What we want', 'aim'],
      ['By 12 February 2027', 'count'],
      ['Now', 'now'],
      ['Help', 'do'],
      ['Who', 'who'],
      ['How often', 'often'],
    ],
    '',
  ],
  [
    'the child speaks',
    [
      ['What I can do now', 'now'],
      ['What I will do by 12 February 2027', 'mine'],
      ['Who helps me', 'who'],
      ['How they help', 'do'],
      ['When', 'often'],
      ['What my family does', 'home'],
    ],
    '',
  ],
  [
    'all of the support in one row',
    [
      ['Now', 'now'],
      ['By 12 February 2027', 'aim'],
      ['What we will do, who and how often', 'doAll'],
    ],
    '',
  ],
  [
    'how often and how long apart',
    [
      ['NOW:', 'now'],
      ['BY 12 FEBRUARY 2027:', 'aim'],
      ['WHAT WE DO:', 'do'],
      ['WHO:', 'who'],
      ['HOW OFTEN:', 'times'],
      ['HOW LONG:', 'long'],
    ],
    '',
  ],
  [
    'a label that the answer goes on from',
    [
      ['In November', 'now'],
      ['Orla will ... (by 12 February 2027)', 'bare'],
      ['Measured by', 'count'],
      ['We will', 'do'],
      ['Who', 'who'],
      ['How often', 'often'],
    ],
    '',
  ],
  [
    'first names alone',
    [
      ['Where Orla is now', 'now'],
      ['By 12 February 2027', 'aim'],
      ['Kind of help', 'do'],
      ['With', 'first'],
      ['How much', 'often'],
    ],
    '',
  ],
];

describe('a table with a column for each outcome and a label at the head of each row', () => {
  describe.each(forms.map(([name, labels, corner]) => ({ name, labels, corner })))('$name', ({ labels, corner }) => {
    test.each([2, 3])('%d columns, between tabs and between bars', (count) => {
      const rows = rowsOf(labels, count, corner);
      expectRead(planOf(rows.map((row) => row.join('\t')).join('\n')), count, labels);
      expectRead(planOf(rows.map((row) => `| ${row.join(' | ')} |`).join('\n')), count, labels);
    });
  });

  test('under a heading of support', () => {
    const [, labels] = forms[0]!;
    const table = rowsOf(labels, 3, '').map((row) => row.join('\t'));
    expectRead(planOf(table.join('\n'), 'Support'), 3, labels);
  });

  test('one column, whose outcome no label names', () => {
    const [, labels] = forms[0]!;
    const table = rowsOf(labels, 1).map((row) => row.join('\t'));
    expectRead(planOf(table.join('\n')), 1, labels);
  });

  test('cells of a Word table with a title across it, a remark below and blank cells for the review', () => {
    const [, labels] = forms[7]!;
    const rows = [
      ['Orla’s targets'],
      ...rowsOf(labels, 3, ''),
      ['Everyone: give Orla ten seconds to answer before you ask again.'],
    ];
    const cells = rows.flatMap((row, index): Block[] =>
      row.map((text, column) => ({
        id: `c${index}.${column}`,
        text,
        cell: { table: 'w', row: index, column, ...(row.length === 1 && { columns: 4 }) },
      })),
    );
    const blocks: Draft['blocks'] = [
      ...readText(`${before}\n\nWhat we have agreed`).blocks,
      ...cells,
      ...readText(after).blocks.map((block) => ({ ...block, id: `z${block.id}` })),
    ];
    expectRead(readPlan({ blocks }, defaultSettings('2026-11-30')), 3, labels);
  });

  test('rows that begin with what they are for are no columns', () => {
    const rows = [
      'For 1\tWord-web, group of four\tMrs Oyelaran, teaching assistant\tTuesdays and Fridays, 25 minutes',
      'For 1\tFive words a fortnight sent home with pictures\tDad\tSundays, 15 minutes',
      'For 2\tRetelling one to one with a strip\tMrs Oyelaran\tWednesdays, 20 minutes',
    ];
    const aims = [
      '1. Explain 14 out of 20 words from this term’s lists. Starting point: 6 out of 20.',
      '2. Retell a short story with 7 of its 10 main points. Starting point: 4 out of 10.',
    ];
    const plan = planOf(
      rows.join('\n'),
      `What Orla will be able to do (all by 12 February 2027)\n${aims.join('\n')}\n\nWhat we will do`,
    );
    expect(plan.outcomes).toHaveLength(2);
    expect(plan.provisions.map(({ number }) => number)).toEqual(['For 1', 'For 1', 'For 2']);
  });

  test('a line drawn below the headers leaves them above their rows', () => {
    const rows = [
      '1. By 12 February 2027 Orla will sign what she wants 4 times in a morning. | Waiting game, 20 minutes | Miss Dunn, teaching assistant | Tuesdays and Fridays',
      '2. By 12 February 2027 Orla will roll a toy to and fro for 6 turns. | Turn-taking game, 10 minutes | Mr Osei | Mondays',
    ];
    const plan = planOf(
      ['What we are aiming for | What happens | Who | When', '-----------------------', ...rows].join('\n'),
    );
    expect(plan.outcomes.map(({ smart }) => smart)).toEqual([true, true]);
    expect(plan.provisions.map(({ who, frequency }) => [!!who, !!frequency])).toEqual([
      [true, true],
      [true, true],
    ]);
  });
});
