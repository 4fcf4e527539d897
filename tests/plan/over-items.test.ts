import { withoutOverItems } from '../../shared/plan/outline/over-items';
import type { Block } from '../../shared/text/draft';

const item = (text: string, indent: number, more: Partial<Block> = {}): Block => ({
  id: `${text} ${indent}`,
  text,
  list: true,
  ...(indent > 0 && { indent }),
  ...more,
});
const listed = (blocks: readonly Block[]) => withoutOverItems(blocks).map(({ list }) => list ?? false);

test.each([
  ['a short item over items further in', [item('What we want', 0), item('Mia reads 40 words.', 36)], [false, true]],
  ['items side by side', [item('Maps', 0), item('Trains', 0)], [true, true]],
  ['one blank more is a slip', [item('Maps', 12), item('Trains', 18)], [true, true]],
  ['an item that ends as a sentence does', [item('She likes maps.', 0), item('of harbours', 36)], [true, true]],
  ['an item too long for a name', [item('m'.repeat(59), 0), item('of harbours', 36)], [true, true]],
  [
    'items in cells',
    [
      item('What we want', 0, { cell: { table: 't1', row: 0, column: 0 } }),
      item('Mia reads', 36, { cell: { table: 't1', row: 0, column: 0 } }),
    ],
    [true, true],
  ],
  ['the last item', [item('What we want', 0)], [true]],
])('%s', (_what, blocks, expected) => {
  expect(listed(blocks)).toEqual(expected);
});

test('blocks without such items are the same blocks', () => {
  const blocks = [item('Maps', 0), item('Trains', 0)];
  expect(withoutOverItems(blocks)).toBe(blocks);
});
