import { p, r, read, sdt, tbl, tc, tr } from './fixture';

const del = '<w:del w:id="1"/>';
const cells = (body: string) => read(body).map(({ text, cell }) => [text, cell]);
const at = (row: number, column: number, more = {}) => ({ table: 't1', row, column, ...more });

test('each paragraph of a cell is a block at the same place; an empty cell is one empty block', () => {
  expect(cells(tbl(tr([tc(p('a') + p('b')), tc(p() + p())])))).toEqual([
    ['a', at(0, 0)],
    ['b', at(0, 0)],
    ['', at(0, 1)],
  ]);
});

test('header rows', () => {
  const body = tbl(tr([tc('h')], '<w:tblHeader/>'), tr([tc('x')], '<w:tblHeader w:val="0"/>'), tr([tc('y')]));
  expect(cells(body)).toEqual([
    ['h', at(0, 0, { header: true })],
    ['x', at(1, 0)],
    ['y', at(2, 0)],
  ]);
});

test('cells that span columns, rows, or both, and rows that start later', () => {
  const body = tbl(
    tr([tc('a', '<w:gridSpan w:val="2"/>'), tc('b', '<w:vMerge w:val="restart"/>')]),
    tr([tc('c'), tc('d'), tc('', '<w:vMerge/>')]),
    tr([tc('e'), tc('f')], '<w:gridBefore w:val="1"/>'),
  );
  expect(cells(body)).toEqual([
    ['a', at(0, 0, { columns: 2 })],
    ['b', at(0, 2, { rows: 2 })],
    ['c', at(1, 0)],
    ['d', at(1, 1)],
    ['e', at(2, 1)],
    ['f', at(2, 2)],
  ]);
});

test('what is under a merged cell is not shown; the old way to merge across', () => {
  const body = tbl(
    tr([tc('a', '<w:hMerge w:val="restart"/>'), tc('under', '<w:hMerge/>'), tc('b')]),
    tr([tc('c', '<w:vMerge/>'), tc('d'), tc('e', '<w:gridSpan w:val="999999999"/>')]),
  );
  expect(cells(body)).toEqual([
    ['a', at(0, 0, { columns: 2 })],
    ['b', at(0, 2)],
    // Nothing above it to be merged with.
    ['c', at(1, 0)],
    ['d', at(1, 1)],
    ['e', at(1, 2, { columns: 63 })],
  ]);
});

test('a merged cell ends at the first that is not', () => {
  const body = tbl(tr([tc('a', '<w:vMerge w:val="restart"/>')]), tr([tc('b')]), tr([tc('c', '<w:vMerge/>')]));
  expect(cells(body)).toEqual([
    ['a', at(0, 0)],
    ['b', at(1, 0)],
    ['c', at(2, 0)],
  ]);
});

test('a table in a cell has places of its own', () => {
  const inner = tbl(tr([tc('x')]));
  expect(cells(tbl(tr([tc(p('a') + inner + p()), tc(inner + p())])) + p('after'))).toEqual([
    ['a', at(0, 0)],
    ['x', { table: 't2', row: 0, column: 0 }],
    ['x', { table: 't3', row: 0, column: 0 }],
    ['after', undefined],
  ]);
});

test('deleted rows and cells are gone, inserted ones stay; hidden rows are gone', () => {
  const body = tbl(
    tr([tc('gone')], del),
    tr([tc('a'), tc('cut', '<w:cellDel w:id="2"/>'), tc('b', '<w:cellIns w:id="3"/>')], '<w:ins w:id="4"/>'),
    tr([tc('hidden')], '<w:hidden/>'),
    tr([tc('c')]),
  );
  expect(cells(body)).toEqual([
    ['a', at(0, 0)],
    ['b', at(0, 1)],
    ['c', at(1, 0)],
  ]);
});

test('content controls round rows and cells', () => {
  const tag = '<w:tag w:val="one-plan-outcomes"/>';
  const body = tbl(sdt(tr([tc('a'), sdt(tc('b'), tag), sdt(tc(), tag)])));
  expect(read(body)).toEqual([
    { text: 'a', cell: at(0, 0) },
    { text: 'b', cell: at(0, 1), section: 'outcomes' },
    { text: '', cell: at(0, 2), section: 'outcomes' },
  ]);
});

test('headings and lists in cells', () => {
  expect(read(tbl(tr([tc(p(r('Needs'), '<w:pStyle w:val="Heading1"/>'))])))).toEqual([
    { text: 'Needs', heading: 1, cell: at(0, 0) },
  ]);
});
