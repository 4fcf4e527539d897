import { readText } from '../../shared/text/plain';
import { growth } from '../processor-ms';

const blocks = (text: string) => readText(text).blocks.map(({ id, ...block }) => (expect(id).toMatch(/^b\d+$/), block));

test('ids count up from b0', () => {
  expect(readText('a\n\nb\nc').blocks.map(({ id }) => id)).toEqual(['b0', 'b1', 'b2']);
});

test.each([
  ['', []],
  ['\n \n', []],
  ['# Strengths #\nKind', [{ text: 'Strengths', heading: 1 }, { text: 'Kind' }]],
  ['### Finer', [{ text: 'Finer', heading: 3 }]],
  ['#hashtag', [{ text: '#hashtag' }]],
  ['Title\n=====\nText', [{ text: 'Title', heading: 1 }, { text: 'Text' }]],
  ['Part\n---\nText', [{ text: 'Part', heading: 2 }, { text: 'Text' }]],
  ['Text\n\n---\n\nMore', [{ text: 'Text' }, { text: 'More', gap: true }]],
  ['**Strengths**', [{ text: 'Strengths', bold: true }]],
  ['__Strengths__', [{ text: 'Strengths', bold: true }]],
  ['**Strengths:** kind', [{ text: 'Strengths: kind' }]],
  ['**Name:** Mia **Class:** 2B', [{ text: 'Name: Mia Class: 2B' }]],
  ['She is *very* kind and _calm_.', [{ text: 'She is very kind and calm.' }]],
  ['5 * 3 = 15 and snake_case_name', [{ text: '5 * 3 = 15 and snake_case_name' }]],
  ['Signed: ____________ (parent) Date: ________', [{ text: 'Signed: ____________ (parent) Date: ________' }]],
  ['A [link](https://example.org/a).', [{ text: 'A link.' }]],
  ['[insert name] and [[marked]]', [{ text: '[insert name] and [[marked]]' }]],
  ['ALL CAPITALS', [{ text: 'ALL CAPITALS' }]],
  ['North College | SEN Support\n\nText', [{ text: 'North College | SEN Support' }, { text: 'Text', gap: true }]],
  [
    'Student | Mia\nClass | 2B',
    [
      { text: 'Student', cell: { table: 't0', row: 0, column: 0 } },
      { text: 'Mia', cell: { table: 't0', row: 0, column: 1 } },
      { text: 'Class', cell: { table: 't0', row: 1, column: 0 } },
      { text: '2B', cell: { table: 't0', row: 1, column: 1 } },
    ],
  ],
  [
    '- one\n* two\n• three',
    [
      { text: 'one', list: true },
      { text: 'two', list: true },
      { text: 'three', list: true },
    ],
  ],
  [
    '1. one\n2) two',
    [
      { text: '1. one', list: true },
      { text: '2) two', list: true },
    ],
  ],
  ['> “I like maths.”', [{ text: '“I like maths.”' }]],
  ['one\r\ntwo\rthree', [{ text: 'one' }, { text: 'two' }, { text: 'three' }]],
  ['\uFEFFName: Mia', [{ text: 'Name: Mia' }]],
  ['<!-- a note to myself -->\nText', [{ text: 'Text' }]],
  ['Trains\n\nHarbour\nKind', [{ text: 'Trains' }, { text: 'Harbour', gap: true }, { text: 'Kind' }]],
  [
    '- Trains\n  - Red\n\t- Blue',
    [
      { text: 'Trains', list: true },
      { text: 'Red', list: true, indent: 12 },
      { text: 'Blue', list: true, indent: 36 },
    ],
  ],
])('reads %j', (text, expected) => {
  expect(blocks(text)).toEqual(expected);
});

test('a line that was broken at the margin is one block with the next', () => {
  const [first, second] = ['Finn has had help with reading since September and his mum is', 'pleased with it.'];
  expect(blocks(`${first}\n${second}\nWe meet in May.`)).toEqual([
    { text: `${first} ${second}` },
    { text: 'We meet in May.' },
  ]);
});

test('a table by bars has cells; the line of dashes makes the first row its header', () => {
  expect(blocks('| Outcome | By when |\n|:---|---:|\n| Read | |')).toEqual([
    { text: 'Outcome', cell: { table: 't0', row: 0, column: 0, header: true } },
    { text: 'By when', cell: { table: 't0', row: 0, column: 1, header: true } },
    { text: 'Read', cell: { table: 't0', row: 1, column: 0 } },
    { text: '', cell: { table: 't0', row: 1, column: 1 } },
  ]);
  expect(blocks('| Outcome | By when |\n| Read | May |').map(({ cell }) => cell?.header)).toEqual(
    Array(4).fill(undefined),
  );
});

test('a cell may hold an escaped bar, bold words and several lines', () => {
  expect(blocks('| a \\| b | **c** | d<br>e |').map(({ text, bold, cell }) => [text, bold, cell?.column])).toEqual([
    ['a | b', undefined, 0],
    ['c', true, 1],
    ['d', undefined, 2],
    ['e', undefined, 2],
  ]);
});

test('lines with tabs are a table, whose rows may differ in length', () => {
  expect(
    blocks('Pupil\tMia Example\tClass\t2B\nStart\t1/9/26\n\nOther\tx').map(({ text, cell }) => [text, cell]),
  ).toEqual([
    ['Pupil', { table: 't0', row: 0, column: 0 }],
    ['Mia Example', { table: 't0', row: 0, column: 1 }],
    ['Class', { table: 't0', row: 0, column: 2 }],
    ['2B', { table: 't0', row: 0, column: 3 }],
    ['Start', { table: 't0', row: 1, column: 0 }],
    ['1/9/26', { table: 't0', row: 1, column: 1 }],
    ['Other', { table: 't1', row: 0, column: 0 }],
    ['x', { table: 't1', row: 0, column: 1 }],
  ]);
});

const texts = (text: string) => blocks(text).map((block) => block.text);

test('lines that an editor broke at its margin are one paragraph', () => {
  const broken = [
    'We will meet Mum again on Thursday 4 March 2027 and until then Mr',
    'Cole sits with Mia in every lesson that has a page of text in it,',
    'and reads the first line with her so that she can begin by herself',
    'and he comes back when she has finished. She also has a card for',
    'the days when the hall is too loud. On those days she eats in',
    'Willow.',
    'Strengths: she is kind, and good company for the younger children.',
  ];
  const [first, ...others] = broken;
  expect(texts(broken.join('\n'))).toEqual([broken.slice(0, 6).join(' '), broken[6]]);
  // One line says nothing of a margin.
  expect(texts(`${first}\n${others[5]}`)).toEqual([first, others[5]]);
});

test('as many lines as there are', () => {
  expect(readText('x\n'.repeat(300_000)).blocks).toHaveLength(300_000);
});

test('an empty line below each row parts no rows', () => {
  const rows = ['No | Target | Help', '1 | Reads 20 words | Word cards', '2 | Counts to 20 | Number track'];
  const cells = blocks(rows.join('\n\n')).map(({ cell }) => [cell?.table, cell?.row]);
  expect(cells).toEqual(rows.flatMap((_, row) => Array(3).fill(['t0', row])));
});

test('a row may begin with an empty cell, and a label stand beside its text alone', () => {
  expect(texts(' | Target | Help\n1 | Reads | Cards')).toEqual(['', 'Target', 'Help', '1', 'Reads', 'Cards']);
  expect(texts('STRENGTHS | Mia is kind and makes everybody laugh.')).toEqual([
    'STRENGTHS',
    'Mia is kind and makes everybody laugh.',
  ]);
});

test.each(['**', '_', '[', '|', '\t', '# ', '- ', '*a', '__a', '[a](', '\\|'])(
  'ten times as many “%s” take not much more than ten times as long',
  (unit) => {
    expect(growth(readText, unit, 30_000)).toBeLessThan(30);
  },
);

describe('tables that were typed with strokes or dashes', () => {
  const cells = (text: string) =>
    readText(text).blocks.map(({ text: words, cell }) => cell && [cell.row, cell.column, words]);

  test('names of columns, and numbered rows below', () => {
    expect(cells('No. / Target / Success criteria\n1 / Read a page / Miss Roe listens\n2 and 4 / Walk / /')).toEqual([
      [0, 0, 'No.'],
      [0, 1, 'Target'],
      [0, 2, 'Success criteria'],
      [1, 0, '1'],
      [1, 1, 'Read a page'],
      [1, 2, 'Miss Roe listens'],
      [2, 0, '2 and 4'],
      [2, 1, 'Walk'],
      [2, 2, ''],
      [2, 3, ''],
    ]);
    expect(cells('Outcome - what - who\n1 - "More" in Makaton - Dee\n2 - Rolling a bus - Kasia')).toHaveLength(9);
  });

  test('other lines with strokes and dashes stay lines', () => {
    for (const text of [
      'Parent / carer / guardian\n1 / 2 / 3\n2 / 3 / 4',
      'Target / Start / End\nRead 20 words / 9 / 14',
      'Outcome - what - who\nMia reads - and writes - every day\n1 - 2',
    ])
      expect(cells(text).every((one) => one === undefined)).toBe(true);
  });
});
