import type { Span } from '../../text/span';
import { isBlank } from '../blank';
import type { Criterion, Outcome } from '../outcome';
import type { Passage, Plan } from '../plan';

const emptyCriterion = (label: string | undefined, gap?: Span): Criterion => ({
  ...(label && { label }),
  ...(gap && { gap }),
  exact: false,
  hollow: false,
});

/** Numbers and labels with nothing behind them, by record: “4.” in the list of criteria, “Success criteria 3:”. */
function gapsOf(passages: readonly Passage[], label: string | undefined): ReadonlyMap<string, Span> {
  const gaps = new Map<string, Span>();
  for (const one of passages) {
    const { role, field, record, block, from, to } = one;
    if (record === undefined) continue;
    const begun =
      (role === 'label' && field === 'measure') || (field === 'number' && label !== undefined && one.label === label);
    if (begun) gaps.set(record, { block, from, to });
    else if (role === 'content' && field === 'measure') gaps.delete(record);
  }
  return gaps;
}

/** Gives an outcome whose criterion was begun and left open one without words. */
function withGaps(passages: readonly Passage[], outcomes: readonly Outcome[]): readonly Outcome[] {
  const told = outcomes.find(({ criterion }) => criterion?.span);
  if (!told) return outcomes;
  const label = told.criterion?.label;
  const gaps = gapsOf(passages, label);
  if (gaps.size === 0) return outcomes;
  return outcomes.map((outcome) => {
    const gap = gaps.get(outcome.record ?? '');
    return outcome.criterion?.span || !gap ? outcome : { ...outcome, criterion: emptyCriterion(label, gap) };
  });
}

/** The same for lists that are joined by number: criteria 1, 2 and 4 leave out that of outcome 3. */
function withEmptyItems(outcomes: readonly Outcome[]): readonly Outcome[] {
  const listed = outcomes.filter(({ record }) => record?.startsWith('n:') === true);
  const told = listed.find(({ criterion }) => criterion?.span);
  if (!told || listed.filter(({ criterion }) => criterion?.span).length < 2) return outcomes;
  const label = told.criterion?.label;
  return outcomes.map((outcome) =>
    listed.includes(outcome) && !outcome.criterion ? { ...outcome, criterion: emptyCriterion(label) } : outcome,
  );
}

/** Gives an outcome whose success-criterion cell is empty, in a table where others have theirs, a criterion without words. */
export function withEmptyCriteria(
  { draft, blocks, passages }: Pick<Plan, 'draft' | 'blocks' | 'passages'>,
  outcomes: readonly Outcome[],
): readonly Outcome[] {
  const columns = new Map<string, { column: number; label?: string }>();
  for (const { criterion } of outcomes) {
    const cell = criterion?.span && blocks.get(criterion.span.block)?.cell;
    if (cell) columns.set(cell.table, { column: cell.column, ...(criterion.label && { label: criterion.label }) });
  }
  if (columns.size === 0) return withGaps(passages, withEmptyItems(outcomes));
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
    return { ...outcome, criterion: emptyCriterion(label) };
  });
}
