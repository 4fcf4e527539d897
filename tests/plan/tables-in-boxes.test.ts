import { outline } from '../../shared/plan/outline';
import { defaultSettings } from '../../shared/settings';
import type { Block } from '../../shared/text/draft';

/** What the outline calls content, as `section: words`; each block is `words`, or `table row column words`. */
function content(lines: readonly string[]): readonly string[] {
  const blocks = lines.map((line, index): Block => {
    const [, table, row, column, text] = /^(t\d) (\d) (\d) (.*)$/.exec(line)!;
    return { id: `p${index}`, text: text!, cell: { table: table!, row: Number(row), column: Number(column) } };
  });
  const words = new Map(blocks.map(({ id, text }) => [id, text]));
  return outline({ blocks }, defaultSettings('2026-11-22'))
    .passages.filter(({ role, field }) => role === 'content' && field !== 'number')
    .map(({ section, block, from, to }) => `${section ?? '-'}: ${words.get(block)!.slice(from, to)}`);
}

test('a table in a box of a form is of the part that the box names', () => {
  expect(
    content([
      't1 0 0 Strengths',
      't1 0 0 Mia is kind.',
      't1 1 0 Outcomes',
      't2 0 0 1',
      't2 0 1 By Easter Mia will read 40 words.',
      't1 2 0 Provision',
      't3 0 0 1',
      't3 0 1 Reading cards with Mrs Cole, 10 minutes daily',
      't1 3 0 Parents’ views',
      't1 3 0 Mum says Mia is happier.',
    ]),
  ).toEqual([
    'strengths: Mia is kind.',
    'outcomes: By Easter Mia will read 40 words.',
    'provision: Reading cards with Mrs Cole, 10 minutes daily',
    'parent_view: Mum says Mia is happier.',
  ]);
});

test('so is one under each heading of a page with a border', () => {
  expect(
    content([
      't1 0 0 Strengths',
      't2 0 0 Mia is kind.',
      't1 0 0 Needs',
      't3 0 0 Mia finds reading hard.',
      't1 0 0 Outcomes',
      't4 0 0 By Easter Mia will read 40 words.',
    ]),
  ).toEqual([
    'strengths: Mia is kind.',
    'needs: Mia finds reading hard.',
    'outcomes: By Easter Mia will read 40 words.',
  ]);
});

test('a table in a cell of a table with columns is of the part of that cell', () => {
  expect(
    content([
      't1 0 0 Strengths',
      't1 0 1 Mia is kind.',
      't1 1 0 Outcomes',
      't1 1 1 Agreed with Mia:',
      't2 0 0 1',
      't2 0 1 By Easter Mia will read 40 words.',
      't1 2 0 Provision',
      't1 2 1 ',
      't3 0 0 1',
      't3 0 1 Reading cards with Mrs Cole, 10 minutes daily',
      't1 3 0 Parents’ views',
      't1 3 1 Mum says Mia is happier.',
    ]),
  ).toEqual([
    'strengths: Mia is kind.',
    'outcomes: Agreed with Mia:',
    'outcomes: By Easter Mia will read 40 words.',
    'provision: Reading cards with Mrs Cole, 10 minutes daily',
    'parent_view: Mum says Mia is happier.',
  ]);
});

test('what stands below a table with a table in it is of the part that the last row names', () => {
  expect(
    content([
      't1 0 0 Outcomes',
      't1 0 1 Agreed with Mia:',
      't2 0 0 1',
      't2 0 1 By Easter Mia will read 40 words.',
      't1 1 0 Strengths',
      't1 1 1 Mia is kind.',
      't4 0 0 She sings well.',
    ]).at(-1),
  ).toBe('strengths: She sings well.');
});
