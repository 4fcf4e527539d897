import type { Span } from '../text/span';
import type { Passage, Plan } from './plan';

type ByKey = ReadonlyMap<string, readonly Passage[]>;
const byBlock = new WeakMap<readonly Passage[], ByKey>();
const byRecord = new WeakMap<readonly Passage[], ByKey>();

/** The passages of a block, in their order; sorted once for a plan, as every note asks for them. */
export const passagesOf = ({ passages }: Pick<Plan, 'passages'>, block: string): readonly Passage[] =>
  sorted(byBlock, passages, (passage) => passage.block).get(block) ?? [];

/** The passage of content that holds a span; undefined in a heading or a label. */
export const contentAt = (plan: Pick<Plan, 'passages'>, { block, from, to }: Span): Passage | undefined =>
  passagesOf(plan, block).find((one) => one.role === 'content' && one.from <= from && to <= one.to);

/** The words of one record: the cells of a table row, the fields of a form group, a numbered item. */
export const rowOf = ({ passages }: Pick<Plan, 'passages'>, record: string | undefined): readonly Passage[] =>
  record === undefined
    ? []
    : (sorted(byRecord, passages, (one) => (one.role === 'content' ? one.record : undefined)).get(record) ?? []);

function sorted(
  known: WeakMap<readonly Passage[], ByKey>,
  passages: readonly Passage[],
  keyOf: (passage: Passage) => string | undefined,
): ByKey {
  let all = known.get(passages);
  if (!all) {
    const fresh = new Map<string, Passage[]>();
    for (const passage of passages) {
      const key = keyOf(passage);
      const same = key === undefined ? undefined : fresh.get(key);
      if (same) same.push(passage);
      else if (key !== undefined) fresh.set(key, [passage]);
    }
    known.set(passages, (all = fresh));
  }
  return all;
}

/** The words of a span. */
export const wordsAt = ({ blocks }: Pick<Plan, 'blocks'>, { block, from, to }: Span): string =>
  blocks.get(block)!.text.slice(from, to);
