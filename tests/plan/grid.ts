import { readDocx } from '../../shared/docx/read';
import { readPlan } from '../../shared/plan/read-plan';
import { wordsAt } from '../../shared/plan/passages';
import type { Plan } from '../../shared/plan/plan';
import { defaultSettings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';
import type { Span } from '../../shared/text/span';
import { readText } from '../../shared/text/plain';
import { docx, p, r, tbl, tc, tr } from '../docx/fixture';

/** What stands in a cell of a table: its words, and how many columns and rows it covers. */
export type GridCell = string | readonly [words: string, columns: number, rows?: number];
/** The rows of a table, each with the cells that begin in it. */
export type Grid = readonly (readonly GridCell[])[];

interface Placed {
  readonly words: string;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** The cell that covers each place of a grid, by row and column. */
function placesOf(grid: Grid): readonly (readonly Placed[])[] {
  const places: Placed[][] = grid.map(() => []);
  for (const [row, cells] of grid.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (places[row]![column]) column++;
      const [words, columns, rows = 1] = typeof cell === 'string' ? [cell, 1, 1] : cell;
      const placed = { words, row, column, columns, rows };
      for (let down = 0; down < rows; down++)
        for (let right = 0; right < columns; right++) places[row + down]![column + right] = placed;
    }
  }
  return places;
}

/** The plan parts as a web form has them: the grid coordinates of each cell with its spans. */
function drawn(parts: readonly (string | Grid)[]): Draft {
  const blocks = parts.flatMap((part, index) =>
    typeof part === 'string'
      ? part.split('\n').map((text) => ({ text }))
      : placesOf(part)
          .flatMap((row) => [...new Set(row)])
          .filter((cell, at, all) => all.indexOf(cell) === at)
          .flatMap(({ words, row, column, columns, rows }) =>
            words.split('\n').map((text) => ({
              text,
              cell: {
                table: `t${index}`,
                row,
                column,
                ...(columns > 1 && { columns }),
                ...(rows > 1 && { rows }),
              },
            })),
          ),
  );
  return { blocks: blocks.map((block, index) => ({ id: `b${index}`, ...block })) };
}

/** The same as a .docx, its merged cells as Word keeps them. */
function inWord(parts: readonly (string | Grid)[]): Draft {
  const table = (grid: Grid) =>
    tbl(
      ...placesOf(grid).map((row, at) =>
        tr(
          [...new Set(row)].map(({ words, row: from, columns, rows }) => {
            const across = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
            const down = rows === 1 ? '' : from === at ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
            const lines = from === at ? words.split('\n') : [''];
            return tc(lines.map((line) => p(line === '' ? '' : r(line))).join(''), across + down);
          }),
        ),
      ),
    );
  const body = parts.map((part) =>
    typeof part === 'string'
      ? part
          .split('\n')
          .map((line) => p(line))
          .join('')
      : table(part),
  );
  return readDocx(docx(body.join('')));
}

/** The same as plain text, in which a merged cell leaves blank ones. */
function typed(parts: readonly (string | Grid)[]): Draft {
  const table = (grid: Grid) =>
    placesOf(grid).map(
      (row, at) =>
        `| ${row.map((cell, column) => (cell.row === at && cell.column === column ? cell.words.replaceAll('\n', '<br>') : '')).join(' | ')} |`,
    );
  return readText(
    parts
      .map((part) => {
        if (typeof part === 'string') return part;
        const [head, ...rows] = table(part);
        return [head, `|${'---|'.repeat(placesOf(part)[0]!.length)}`, ...rows].join('\n');
      })
      .join('\n\n'),
  );
}

/** How a plan of lines and tables is read, as each kind of source. */
export const readings: readonly (readonly [kind: string, read: (...parts: (string | Grid)[]) => Plan])[] = (
  [
    ['a web form', drawn],
    ['Word', inWord],
    ['plain text', typed],
  ] as const
).map(([kind, draft]) => [kind, (...parts) => readPlan(draft(parts), defaultSettings('2026-11-22'))]);

/** The records of a plan, a line each: outcomes by when and from where, support for which outcome by whom and how often, how it went. */
export function records(plan: Plan): readonly string[] {
  const words = (span: Span | undefined) => (span ? wordsAt(plan, span) : '–');
  const told = (...all: readonly string[]) => all.join(' | ');
  const ofRecord = (record: string | undefined, number: string | undefined) => {
    const all = plan.outcomes.filter((outcome) => record !== undefined && outcome.record === record);
    return (all.find((outcome) => outcome.number === number) ?? all[0])?.text;
  };
  return [
    ...plan.outcomes.map(({ text, deadline, baseline, criterion }) =>
      told('outcome', text, deadline?.day ?? '–', words(baseline), words(criterion?.span)),
    ),
    ...plan.provisions.map(({ text, record, number, who, frequency, duration }) =>
      told('support', text, ofRecord(record, number) ?? number ?? '–', words(who), words(frequency), words(duration)),
    ),
    ...plan.reviews.map(({ outcome, status, impact }) =>
      told('review', outcome?.text ?? '–', status ?? '–', words(impact)),
    ),
  ];
}
