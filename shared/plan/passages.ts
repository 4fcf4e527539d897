import { byKey, onceFor } from '../text/once';
import type { Span } from '../text/span';
import type { Passage, Plan } from './plan';

/** Letters; the longest line of the corpora has 796. Expressions that look back or ahead stay quick on so many. */
export const longestPassage = 5000;

const byBlock = onceFor((passages: readonly Passage[]) => byKey(passages, ({ block }) => block));
const contentByRecord = onceFor((passages: readonly Passage[]) =>
  byKey(passages, ({ role, record }) => (role === 'content' ? record : undefined)),
);
const byRecord = onceFor((passages: readonly Passage[]) => byKey(passages, ({ record }) => record));

/** The passages of a block, in their order; sorted once for a plan, as every note asks for them. */
export const passagesOf = ({ passages }: Pick<Plan, 'passages'>, block: string): readonly Passage[] =>
  byBlock(passages).get(block) ?? [];

const headingsAbove = onceFor((passages: readonly Passage[]) =>
  onceFor(({ blocks }: Plan['draft']): ReadonlyMap<string, Passage> => {
    const found = new Map<string, Passage>();
    let last: Passage | undefined;
    for (const { id } of blocks) {
      if (last) found.set(id, last);
      last = passagesOf({ passages }, id).findLast(({ role }) => role === 'heading') ?? last;
    }
    return found;
  }),
);

/** The last heading in the blocks above one. */
export const headingAbove = (
  { draft, passages }: Pick<Plan, 'draft' | 'passages'>,
  block: string,
): Passage | undefined => headingsAbove(passages)(draft).get(block);

/** The passage of content that holds a span; undefined in a heading or a label. */
export const contentAt = (plan: Pick<Plan, 'passages'>, { block, from, to }: Span): Passage | undefined =>
  passagesOf(plan, block).find((one) => one.role === 'content' && one.from <= from && to <= one.to);

/** The words of one record: the cells of a table row, the fields of a form group, a numbered item. */
export const rowOf = ({ passages }: Pick<Plan, 'passages'>, record: string | undefined): readonly Passage[] =>
  (record !== undefined && contentByRecord(passages).get(record)) || [];

/** The same with the labels that stand in it. */
export const recordOf = ({ passages }: Pick<Plan, 'passages'>, record: string | undefined): readonly Passage[] =>
  (record !== undefined && byRecord(passages).get(record)) || [];

const sentencesByBlock = onceFor((sentences: Plan['prose']['sentences']) => byKey(sentences, ({ block }) => block));

/** The sentences that begin and end in a passage, in their order. */
export const sentencesOf = ({ prose }: Pick<Plan, 'prose'>, { block, from, to }: Span): Plan['prose']['sentences'] =>
  (sentencesByBlock(prose.sentences).get(block) ?? []).filter((one) => from <= one.from && one.to <= to);

const datesByBlock = onceFor((dates: Plan['dates']) => byKey(dates, ({ span }) => span.block));

/** The dates in a block, in their order. */
export const datesIn = ({ dates }: Pick<Plan, 'dates'>, block: string): Plan['dates'] =>
  datesByBlock(dates).get(block) ?? [];

/** The words of a span. */
export const wordsAt = ({ blocks }: Pick<Plan, 'blocks'>, { block, from, to }: Span): string =>
  blocks.get(block)!.text.slice(from, to);
