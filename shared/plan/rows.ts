import type { Span } from '../text/span';
import { isBlank } from './blank';
import type { Outcome } from './outcome';
import type { Passage, Plan } from './plan';

/** The words of one record: the cells of a table row, the fields of a form group, a numbered item. */
export const rowOf = (plan: Pick<Plan, 'passages'>, record: string | undefined): readonly Passage[] =>
  record === undefined
    ? []
    : plan.passages.filter((passage) => passage.role === 'content' && passage.record === record);

/** “… by July 2026. Partly achieved”: a judgement written behind the outcome. */
const verdict = /[.:;–-] ?(?:(?:fully|partly|partially|nearly|not|yet) ){0,2}(?:achieved|met|exceeded)\b/i;

const comparable = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Says which outcomes somebody has judged: in their own row, or in a row of the review that repeats their words.
 * Reads the plan once for all of them.
 */
export function reviewedOutcomes(plan: Pick<Plan, 'passages' | 'blocks' | 'outcomes'>): ReadonlySet<Outcome> {
  const wordsAt = ({ block, from, to }: Span) => plan.blocks.get(block)!.text.slice(from, to);
  const judged = new Set<string>();
  const texts = new Map<string, string>();
  for (const passage of plan.passages) {
    const { role, field, record } = passage;
    if (role !== 'content' || record === undefined) continue;
    if ((field === 'status' || field === 'impact') && !isBlank(wordsAt(passage))) judged.add(record);
    if (field === 'outcome') texts.set(record, comparable(wordsAt(passage)));
  }
  const repeated = new Set([...judged].flatMap((record) => texts.get(record) ?? []));
  return new Set(
    plan.outcomes.filter(
      ({ record, text, span }) =>
        (record !== undefined && judged.has(record)) ||
        repeated.has(comparable(text)) ||
        verdict.test(plan.blocks.get(span.block)!.text.slice(span.from)),
    ),
  );
}
