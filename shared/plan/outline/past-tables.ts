import type { Block } from '../../text/draft';
import { byKey } from '../../text/once';
import { isBlank } from '../blank';
import type { Passage } from '../plan';
import type { FieldId, SectionId } from '../section';
import type { Sorted } from './sorted';

/** What only a plan that is still to be done says of its outcomes. */
const ofWork = new Set<FieldId>(['provision', 'who', 'frequency', 'duration', 'deadline', 'measure', 'group']);
const ofVerdict = new Set<FieldId>(['impact', 'status']);
const views = new Set<SectionId | undefined>(['pupil_view', 'parent_view']);

/**
 * “Goal | September | December | Did I do it?” above the goals of this term, whatever stands over it: a table of
 * outcomes that says how they went and nothing of support is the review of a cycle, where other outcomes follow.
 */
export function readPastTables(sorted: Sorted, tables: ReadonlyMap<string, readonly Block[]>): void {
  const { passages, texts, headings } = sorted;
  const tableOf = new Map([...tables].flatMap(([table, blocks]) => blocks.map(({ id }) => [id, table] as const)));
  const isAnswer = ({ role, block, from, to }: Passage) =>
    role === 'content' && !isBlank(texts.get(block)!.slice(from, to));
  const isOutcome = (one: Passage) => one.section === 'outcomes' && one.field !== 'number' && isAnswer(one);
  const last = passages.findLastIndex(isOutcome);
  const lastTable = last < 0 ? undefined : tableOf.get(passages[last]!.block);
  // Where the last outcome stands outside of the table at its end.
  const before = passages.findLastIndex((one) => isOutcome(one) && tableOf.get(one.block) !== lastTable);
  const inTables = byKey(passages.keys(), (index) => tableOf.get(passages[index]!.block));
  for (const [table, own] of inTables) {
    const fields = new Set(own.map((index) => passages[index]!.field));
    if (!fields.has('outcome') || [...fields].some((field) => field && ofWork.has(field))) continue;
    const isTold = (index: number) => ofVerdict.has(passages[index]!.field!) && isAnswer(passages[index]!);
    if ((table === lastTable ? before : last) < own.at(-1)! || !own.some(isTold)) continue;
    for (const [id, { block }] of headings) if (tableOf.get(block) === table) headings.delete(id);
    for (const index of own) {
      const { section, field, ...rest } = passages[index]!;
      if (!views.has(section))
        passages[index] = {
          ...rest,
          section: 'review',
          ...(field && { field: field === 'start' ? 'baseline' : field }),
        };
    }
  }
}
