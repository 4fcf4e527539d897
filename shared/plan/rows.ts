import { isBlank } from './blank';
import type { Passage, Plan } from './plan';

/** The words of one record: the cells of a table row, the fields of a form group, a numbered item. */
export const rowOf = (plan: Pick<Plan, 'passages'>, record: string | undefined): readonly Passage[] =>
  record === undefined
    ? []
    : plan.passages.filter((passage) => passage.role === 'content' && passage.record === record);

/** Whether somebody has written how it went: a status, an impact or a comment in the same record. */
export const isReviewed = (plan: Pick<Plan, 'passages' | 'blocks'>, record: string | undefined): boolean =>
  rowOf(plan, record).some(
    ({ field, block, from, to }) =>
      (field === 'status' || field === 'impact') && !isBlank(plan.blocks.get(block)!.text.slice(from, to)),
  );
