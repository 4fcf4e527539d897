import type { Outcome } from '../plan/outcome';
import { placeOutcome, type OutcomeParts } from '../plan/outcome/outcome-entry';
import type { Plan } from '../plan/plan';
import type { Block } from '../text/draft';
import type { Edit } from '../text/span';

/**
 * What could be changed with an outcome that is rewritten: the cells or fields beside it that say otherwise than what the
 * writer said since `begun`. None where the row has another outcome too, or a cell more than one paragraph.
 */
export function editsBeside(plan: Plan, outcome: Outcome, begun: OutcomeParts, parts: OutcomeParts): readonly Edit[] {
  const own = plan.blocks.get(outcome.span.block);
  if (!own) return [];
  const isInRow = (block: Block) =>
    own.cell
      ? block.cell?.table === own.cell.table && block.cell.row === own.cell.row
      : own.record !== undefined && block.record === own.record;
  const row = plan.draft.blocks.filter(isInRow);
  const others = plan.outcomes.filter(({ span }) => row.some(({ id }) => id === span.block));
  if (others.length > 1) return [];
  const beside = row.filter(
    ({ id, cell, text }) =>
      id !== own.id &&
      /[\p{L}\d]/u.test(text) &&
      row.every((other) => other.id === id || !cell || other.cell?.column !== cell.column),
  );
  // What would go there, if there were nothing.
  const blocks = plan.draft.blocks.map((block) => (beside.includes(block) ? { ...block, text: '' } : block));
  const emptied = { ...plan, draft: { ...plan.draft, blocks }, blocks: new Map(blocks.map((one) => [one.id, one])) };
  const filled = (said: OutcomeParts) => {
    const place = placeOutcome(emptied, said, outcome);
    return new Map(place.kind === 'edits' ? place.edits.map(({ span, insert }) => [span.block, insert]) : []);
  };
  const [before, now] = [filled(begun), filled(parts)];
  return beside.flatMap(({ id, text }) => {
    const insert = now.get(id);
    return insert === undefined || insert === before.get(id) || insert === text.trim()
      ? []
      : [{ span: { block: id, from: 0, to: text.length }, expected: text, insert }];
  });
}
