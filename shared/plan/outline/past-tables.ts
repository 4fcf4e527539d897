import type { Block } from '../../text/draft';
import type { Passage } from '../plan';
import type { FieldId } from '../section';
import { isBlank } from '../blank';
import type { Sorted } from './sorted';

/** What only a plan that is still to be done says of its outcomes. */
const ofWork = new Set<FieldId>(['provision', 'who', 'frequency', 'duration', 'deadline', 'measure', 'group']);
const ofVerdict = new Set<FieldId>(['impact', 'status']);

/**
 * “Goal | September | December | Did I do it?” above the goals of this term, whatever stands over it: a table of
 * outcomes that says how they went and nothing of support is the review of a cycle, where other outcomes follow.
 */
export function readPastTables(sorted: Sorted, tables: ReadonlyMap<string | undefined, readonly Block[]>): void {
  const { passages } = sorted;
  const tableOf = new Map(
    [...tables].flatMap(([table, blocks]) => (table === undefined ? [] : blocks.map(({ id }) => [id, table] as const))),
  );
  const isAnswer = ({ role, block, from, to }: Passage) =>
    role === 'content' && !isBlank(sorted.texts.get(block)!.slice(from, to));
  const outcomeAt = (table: string) =>
    passages.findLastIndex(
      (one) =>
        isAnswer(one) && one.section === 'outcomes' && one.field !== 'number' && tableOf.get(one.block) !== table,
    );
  const told = new Set(
    passages.flatMap((one) =>
      one.field !== undefined && ofVerdict.has(one.field) && isAnswer(one) ? (tableOf.get(one.block) ?? []) : [],
    ),
  );
  for (const table of told) {
    const own = passages.flatMap((one, index) => (tableOf.get(one.block) === table ? [index] : []));
    const fields = new Set(own.map((index) => passages[index]!.field));
    if (!fields.has('outcome') || [...fields].some((field) => field && ofWork.has(field))) continue;
    if (outcomeAt(table) < own.at(-1)!) continue;
    for (const [id, { block }] of sorted.headings) if (tableOf.get(block) === table) sorted.headings.delete(id);
    for (const index of own) {
      const one = passages[index]!;
      if (one.section !== 'pupil_view' && one.section !== 'parent_view')
        passages[index] = { ...one, section: 'review', ...(one.field === 'start' && { field: 'baseline' }) };
    }
  }
}
