import { nextPlanTemplate, reviewTemplate, unreviewedCarried } from '../../shared/plan/review/carry';
import { nextOutcomes } from '../../shared/plan/review/next-plan';
import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';

const today = '2026-11-27';

/** A plan whose outcomes stand in a table with these columns. */
const planOf = (rows: readonly (readonly string[])[]) =>
  readPlan(
    {
      blocks: [
        { id: 'name', text: 'Name: Mia Hart' },
        { id: 'h', text: 'Outcomes', heading: 1 },
        ...rows.flatMap((texts, row) =>
          texts.map((text, column) => ({ id: `${row}:${column}`, text, cell: { table: 't', row, column } })),
        ),
      ],
    },
    defaultSettings(today),
  );
const carried = (...rows: readonly (readonly string[])[]) =>
  nextPlanTemplate(planOf(rows))?.sections[0]!.table!.rowHeaders!.map(({ header, cells }) => [header, cells?.[0]]);

const columns = ['Outcome', 'Starting point', 'Met, partly or not', 'Impact'];

it('are told from this plan’s own: not reviewed with them, not carried on twice, and no repetition', () => {
  const texts = ['Mia will swim 10 metres.', 'Mia will read 40 key words on her own.'];
  const under = (heading: string, table: string) => [
    { id: table, text: heading, heading: 1 },
    ...[['Outcome', 'By when'], ...texts.map((text) => [text, ''])].flatMap((row, index) =>
      row.map((text, column) => ({ id: `${table}${index}:${column}`, text, cell: { table, row: index, column } })),
    ),
  ];
  const plan = (heading: string) =>
    readPlan(
      { blocks: [{ id: 'name', text: 'Name: Mia Hart' }, ...under('Outcomes', 'a'), ...under(heading, 'b')] },
      defaultSettings(today),
    );
  const twice = (heading: string) => reviewPlan(plan(heading)).filter(({ rule }) => rule === 'same-paragraph-twice');
  const next = plan('Outcomes for the next plan, from 27 November 2026');
  expect([...nextOutcomes(next)].map(({ text }) => text)).toEqual(texts);
  expect(reviewTemplate(next)?.sections[0]!.table!.rowHeaders).toHaveLength(2);
  expect(nextPlanTemplate(next)?.sections[0]!.table!.rowHeaders).toHaveLength(2);
  expect(twice('Outcomes for the next plan, from 27 November 2026')).toEqual([]);
  // Two months later those are the outcomes of the plan that runs: they are reviewed, and go on.
  const [reading, swimming] = ['Mia will read 60 words.', 'Mia will swim 20 metres.'];
  const later = readPlan(
    {
      blocks: [
        { id: 'name', text: 'Name: Mia Hart' },
        ...under('Outcomes', 'a'),
        { id: 'h', text: 'Outcomes for the next plan, from 21 September 2026', heading: 1 },
        ...[reading, swimming].map((text, index) => ({ id: `n${index}`, text, list: true as const })),
      ],
    },
    defaultSettings(today),
  );
  expect([...nextOutcomes(later)]).toEqual([]);
  for (const template of [reviewTemplate(later), nextPlanTemplate(later)])
    expect(template?.sections[0]!.table!.rowHeaders!.map(({ header }) => header)).toEqual([reading, swimming]);
  // What stands twice by a slip still does.
  expect(twice('My outcomes')).toHaveLength(2);
});

it('leave the verdicts with the outcomes that were reviewed, are not yet timed, and hold no remark of the review as an outcome', () => {
  const [read, tiles, card] = [
    'Mia will read 60 words a minute by 20 November 2026.',
    'Mia will spell 9 words out of 10 by 20 November 2026.',
    'Mia will use her card in 4 tests out of 5 by 20 November 2026.',
  ];
  const grid = (table: string, rows: readonly (readonly string[])[]) =>
    rows.flatMap((row, index) =>
      row.map((text, column) => ({ id: `${table}${index}:${column}`, text, cell: { table, row: index, column } })),
    );
  const before = [
    { id: 'name', text: 'Name: Mia Hart' },
    { id: 'h', text: 'Outcomes', heading: 1 },
    ...grid('a', [
      ['Outcome', 'Support'],
      [read, ''],
      [tiles, ''],
      [card, ''],
    ]),
    { id: 'r', text: 'Review, 27 November 2026', heading: 1 },
    ...grid('r', [
      ['Outcome', 'Met, partly or not', 'What we saw or measured', 'What next'],
      [read, 'Partly met', 'She read 52 words a minute on 23 November.', 'Carry on with Mrs Cole, aim for 65.'],
      [tiles, 'Met', '8, 9 and 9 out of 10.', 'Stop the tiles.'],
      [card, 'Not met', 'She used it in 1 test of 5.', 'Mia will use her card in 3 tests out of 5.'],
    ]),
  ];
  const settings = defaultSettings(today);
  const template = nextPlanTemplate(readPlan({ blocks: before }, settings))!.sections[0]!;
  expect(template.table!.rowHeaders).toEqual([
    {
      header: 'Mia will read 60 words a minute.',
      cells: ['She read 52 words a minute on 23 November.', 'Carry on with Mrs Cole, aim for 65.'],
    },
    { header: 'Mia will use her card in 4 tests out of 5.', cells: ['She used it in 1 test of 5.', ''] },
    { header: 'Mia will use her card in 3 tests out of 5.', cells: [''] },
  ]);
  const { columns, rowHeaders } = template.table!;
  const after = [
    ...before,
    { id: 'n', text: template.heading, heading: 1 },
    ...grid('n', [
      columns.map(({ header }) => header),
      ...rowHeaders!.map(({ header, cells = [] }) => columns.map((_, column) => [header, ...cells][column] ?? '')),
    ]),
  ];
  const plan = readPlan({ blocks: after }, settings);
  const statusOf = (text: string) => {
    const outcome = plan.outcomes.find((one) => one.text === text)!;
    return plan.reviews.find((one) => one.outcome === outcome)?.status;
  };
  expect([read, tiles, card].map(statusOf)).toEqual(['partly', 'met', 'not']);
  expect(unreviewedCarried(plan)).toBeUndefined();
  const next = [...nextOutcomes(plan)];
  expect(next).toHaveLength(3);
  for (const outcome of next) expect(outcome.deadline).toBeUndefined();
  const puts = (blocks: typeof before) =>
    reviewPlan(readPlan({ blocks }, settings)).filter(({ severity }) => severity === 'error');
  expect(puts(after)).toEqual(puts(before));
});

describe('the outcomes that go into the next plan', () => {
  it('are those that were not met, with what the review found as their starting point', () => {
    expect(
      carried(
        columns,
        ['Mia will read 40 key words by 20 November 2026.', '12 words', 'Met', 'She read 44 words.'],
        ['Mia will swim 10 metres by 20 November 2026.', '2 metres', 'Not met', 'She swam 4 metres.'],
      ),
    ).toEqual([['Mia will swim 10 metres.', 'She swam 4 metres.']]);
  });

  it.each(['Not met', 'Partly', 'Partly met, carry on'])(
    'start from the baseline where the review says no more than “%s”',
    (verdict) => {
      expect(
        carried(columns.slice(0, 3), ['Mia will swim 10 metres by 20 November 2026.', '2 metres', verdict]),
      ).toEqual([['Mia will swim 10 metres.', '2 metres']]);
    },
  );

  it.each([
    ['By the end of the autumn term 2026, Mia will swim 10 metres.', 'Mia will swim 10 metres.'],
    ['Mia will, by 20 November 2026, swim 10 metres.', 'Mia will swim 10 metres.'],
    ['Mia will swim 10 metres (by 20 November 2026).', 'Mia will swim 10 metres.'],
    ['Mia will swim 10 metres by 20 November 2026, with one float.', 'Mia will swim 10 metres with one float.'],
    ['Mia will swim 10 metres', 'Mia will swim 10 metres'],
  ])('lose the day that has gone by: %s', (written, kept) => {
    expect(carried(['Outcome', 'Who'], [written, 'Mr Lee'])).toEqual([[kept, '']]);
  });

  it.each([
    [
      'Mia will read 40 of the 45 words by 20 November 2026. Now: reads 12 of the words.',
      'Mia will read 40 of the 45 words.',
      'reads 12 of the words',
    ],
    ['Mia will read 40 words (12 now) by 20 November 2026.', 'Mia will read 40 words.', '12'],
    ['Mia will read 40 words (12 now, by 20 November 2026).', 'Mia will read 40 words.', undefined],
    ['Mia will read 40 words; currently reads 12.', 'Mia will read 40 words.', 'reads 12'],
    ['Mia will go from 12 to 40 words by 20 November 2026.', 'Mia will go to 40 words.', '12'],
    [
      'Mia will go from 5 minutes of reading to 10 minutes.',
      'Mia will go from 5 minutes of reading to 10 minutes.',
      '5 minutes of reading',
    ],
    ['Mia will use her now and next board.', 'Mia will use her now and next board.', ''],
  ])('leave behind where things were: %s', (written, kept, start) => {
    const [[outcome, before] = [], [reviewed, after] = []] = [
      [written, ''],
      [written, 'She read 20 words on 23 November.'],
    ].map((row) => carried(['Outcome', 'Impact'], row)![0]!);
    expect([outcome, reviewed]).toEqual([kept, kept]);
    if (start !== undefined) expect(before).toBe(start);
    expect(after).toBe('She read 20 words on 23 November.');
  });

  it('start from what the success criteria tell of now', () => {
    const row = ['Mia will count 20 objects.', 'Counts 20 objects, 4 times out of 5 (12 now)'];
    expect(carried(['Outcome', 'Success criteria'], row)).toEqual([['Mia will count 20 objects.', '12']]);
  });

  it('bring no new note to put right', () => {
    const [[outcome] = []] = carried(columns, [
      'Mia will swim 10 metres by 20 November 2026.',
      '2 metres',
      'Not met',
      '',
    ])!;
    const next = planOf([
      ['Outcome', 'Starting point', 'By when'],
      [outcome!, '2 metres', ''],
    ]);
    expect(reviewPlan(next).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('say so where nobody has reviewed them', () => {
    const outcomes = ['Mia will swim 10 metres.', 'Mia will read 40 key words.'];
    const [none, one, all] = [
      ['', ''],
      ['Not met', ''],
      ['Not met', 'Met'],
    ].map((verdicts) =>
      unreviewedCarried(planOf([columns.slice(0, 3), ...outcomes.map((text, row) => [text, '', verdicts[row]!])])),
    );
    expect(none).toBe('No outcome has been reviewed yet, so all of them go into the next plan.');
    expect(one).toBe('1 of the outcomes that go into the next plan has not been reviewed yet.');
    expect(all).toBeUndefined();
  });
});

it('carry on support that was written as an outcome as support, whose outcome is still to be written', () => {
  const plan = planOf([
    ['Outcome', 'By when'],
    ['Katie will have access to a laptop in all lessons.', 'July 2026'],
    ['Katie will read 40 key words on her own.', 'July 2026'],
  ]);
  const rows = nextPlanTemplate(plan)!.sections[0]!.table!.rowHeaders!;
  expect(rows.map(({ header, cells }) => [header, ...cells!])).toEqual([
    ['', '', 'Katie will have access to a laptop in all lessons.'],
    ['Katie will read 40 key words on her own.', '', ''],
  ]);
  // The review is of what the plan says, as it says it.
  expect(reviewTemplate(plan)!.sections[0]!.table!.rowHeaders).toHaveLength(2);
});
