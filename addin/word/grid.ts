import type { Cell } from '../../shared/text/draft';

/** What Word says of the cell that a paragraph stands in. */
export interface CellFacts {
  /** 1 for a table in the running text, 2 for a table in its cell, and so on. */
  readonly level: number;
  readonly row: number;
  /** Index in its row: merged cells count once. */
  readonly index: number;
  /** In points; 0 where Word does not say. */
  readonly width: number;
}

interface OpenTable {
  readonly id: string;
  readonly cells: Map<string, CellFacts>;
  row: number;
  index: number;
}

/**
 * Finds out which table each paragraph belongs to and which grid columns its cell covers.
 * Word names neither, so a table ends where the text leaves it or its cells start again.
 */
export function grid(facts: readonly (CellFacts | undefined)[]): readonly (Cell | undefined)[] {
  const open: OpenTable[] = [];
  const places: ({ table: OpenTable; fact: CellFacts } | undefined)[] = [];
  let tables = 0;
  for (const fact of facts) {
    open.length = Math.min(open.length, fact?.level ?? 0);
    if (!fact) {
      places.push(undefined);
      continue;
    }
    const last = open[fact.level - 1];
    if (last && (fact.row < last.row || (fact.row === last.row && fact.index < last.index)))
      open.length = fact.level - 1;
    while (open.length < fact.level) open.push({ id: `t${tables++}`, cells: new Map(), row: 0, index: 0 });
    const table = open[fact.level - 1]!;
    table.row = fact.row;
    table.index = fact.index;
    table.cells.set(`${fact.row}:${fact.index}`, fact);
    places.push({ table, fact });
  }

  const columns = new Map<OpenTable, ReadonlyMap<CellFacts, Columns>>();
  return places.map((place) => {
    if (!place) return undefined;
    const { table, fact } = place;
    if (!columns.has(table)) columns.set(table, columnsOf([...table.cells.values()]));
    const cell = table.cells.get(`${fact.row}:${fact.index}`)!;
    const { column, columns: wide } = columns.get(table)!.get(cell)!;
    return { table: table.id, row: fact.row, column, ...(wide > 1 && { columns: wide }) };
  });
}

interface Columns {
  readonly column: number;
  readonly columns: number;
}

/** Widths tell which grid columns a merged cell covers; only rows that are complete and equally wide can tell. */
function columnsOf(cells: readonly CellFacts[]): ReadonlyMap<CellFacts, Columns> {
  const rows = groupRows(cells);
  const lengths = new Set(rows.map((row) => row.length));
  const widths = rows.map((row) => row.reduce((sum, { width }) => sum + width, 0));
  const widest = Math.max(...widths);
  const telling =
    lengths.size > 1 &&
    cells.every(({ width }) => width > 0) &&
    widths.every((width) => width > widest * 0.98) &&
    rows.every((row) => row[0]!.index === 0);
  if (!telling) return new Map(cells.map((cell) => [cell, { column: cell.index, columns: 1 }]));

  const edges: number[] = [];
  const edge = (at: number) => {
    const known = edges.find((one) => Math.abs(one - at) < 3);
    if (known === undefined) edges.push(at);
  };
  const spans = rows.flatMap((row) => {
    let left = 0;
    return row.map((cell) => {
      const span = { cell, left, right: left + cell.width };
      left = span.right;
      return span;
    });
  });
  for (const { left, right } of spans) {
    edge(left);
    edge(right);
  }
  edges.sort((a, b) => a - b);
  const indexOf = (at: number) => edges.findIndex((one) => Math.abs(one - at) < 3);
  return new Map(
    spans.map(({ cell, left, right }) => [cell, { column: indexOf(left), columns: indexOf(right) - indexOf(left) }]),
  );
}

function groupRows(cells: readonly CellFacts[]): CellFacts[][] {
  const rows = new Map<number, CellFacts[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows.values()];
}
