import { isBlank } from '../blank';
import type { Outcome } from '../outcome';
import type { Plan } from '../plan';

/** The same for lists that are joined by number: criteria 1, 2 and 4 leave out that of outcome 3. */
function withEmptyItems(outcomes: readonly Outcome[]): readonly Outcome[] {
  const listed = outcomes.filter(({ record }) => record?.startsWith('n:') === true);
  const told = listed.find(({ criterion }) => criterion?.span);
  if (!told || listed.filter(({ criterion }) => criterion?.span).length < 2) return outcomes;
  const label = told.criterion?.label;
  return outcomes.map((outcome) =>
    listed.includes(outcome) && !outcome.criterion
      ? { ...outcome, criterion: { ...(label && { label }), exact: false, hollow: false } }
      : outcome,
  );
}

/** Gives an outcome whose success-criterion cell is empty, in a table where others have theirs, a criterion without words. */
export function withEmptyCriteria(
  { draft, blocks }: Pick<Plan, 'draft' | 'blocks'>,
  outcomes: readonly Outcome[],
): readonly Outcome[] {
  const columns = new Map<string, { column: number; label?: string }>();
  for (const { criterion } of outcomes) {
    const cell = criterion?.span && blocks.get(criterion.span.block)?.cell;
    if (cell) columns.set(cell.table, { column: cell.column, ...(criterion.label && { label: criterion.label }) });
  }
  if (columns.size === 0) return withEmptyItems(outcomes);
  const rows = new Map<string, boolean>();
  for (const { cell, text } of draft.blocks) {
    if (!cell || columns.get(cell.table)?.column !== cell.column) continue;
    const key = `${cell.table} ${cell.row}`;
    rows.set(key, (rows.get(key) ?? true) && isBlank(text));
  }
  return outcomes.map((outcome) => {
    const cell = blocks.get(outcome.span.block)?.cell;
    if (!cell || outcome.criterion || rows.get(`${cell.table} ${cell.row}`) !== true) return outcome;
    const label = columns.get(cell.table)?.label;
    return { ...outcome, criterion: { ...(label && { label }), exact: false, hollow: false } };
  });
}
