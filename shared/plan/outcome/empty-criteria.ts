import { isBlank } from '../blank';
import type { Outcome } from '../outcome';
import type { Plan } from '../plan';

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
  if (columns.size === 0) return outcomes;
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
