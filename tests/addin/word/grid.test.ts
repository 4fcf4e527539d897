import { grid, type CellFacts } from '../../../addin/word/grid';

const cell = (row: number, index: number, width = 0, level = 1): CellFacts => ({ level, row, index, width });

describe('the grid of tables', () => {
  it('tells tables apart by the text between them and by cells that start again', () => {
    const tables = grid([cell(0, 0), cell(0, 1), undefined, cell(0, 0), cell(1, 0), cell(0, 0)]);
    expect(tables.map((one) => one?.table)).toEqual(['t0', 't0', undefined, 't1', 't1', 't2']);
  });

  it('goes on with a table after one nested in its cell', () => {
    const tables = grid([cell(0, 0), cell(0, 0, 0, 2), cell(0, 1, 0, 2), cell(0, 0), cell(0, 1)]);
    expect(tables.map((one) => [one?.table, one?.row, one?.column])).toEqual([
      ['t0', 0, 0],
      ['t1', 0, 0],
      ['t1', 0, 1],
      ['t0', 0, 0],
      ['t0', 0, 1],
    ]);
  });

  it('works out which columns a merged cell covers from the widths', () => {
    const rows = grid([cell(0, 0, 200), cell(0, 1, 100), cell(1, 0, 100), cell(1, 1, 100), cell(1, 2, 100)]);
    expect(rows.map((one) => [one?.column, one?.columns])).toEqual([
      [0, 2],
      [2, undefined],
      [0, undefined],
      [1, undefined],
      [2, undefined],
    ]);
  });

  it('keeps Word’s own index where the widths tell nothing', () => {
    const rows = grid([cell(0, 0), cell(1, 0), cell(1, 1)]);
    expect(rows.map((one) => one?.column)).toEqual([0, 0, 1]);
  });
});
