import type { Span } from '../text/span';
import type { Passage, Plan } from './plan';

const known = new WeakMap<readonly Passage[], ReadonlyMap<string, readonly Passage[]>>();

/** The passages of each record, sorted once for a plan. */
function byRecord(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  const sorted = known.get(passages);
  if (sorted) return sorted;
  const records = new Map<string, Passage[]>();
  for (const passage of passages) {
    if (passage.record === undefined) continue;
    const own = records.get(passage.record);
    if (own) own.push(passage);
    else records.set(passage.record, [passage]);
  }
  known.set(passages, records);
  return records;
}

/** Where else a note about a whole outcome or provision may stand: with its number or label, without its last word, without its first. */
export function spareWords(
  { passages }: Pick<Plan, 'passages'>,
  { span, text, record }: { readonly span: Span; readonly text: string; readonly record?: string },
): readonly Span[] {
  const own = byRecord(passages).get(record ?? '') ?? [];
  const before = own.findLast(
    ({ role, field, block, to }) => (role === 'label' || field === 'number') && block === span.block && to <= span.from,
  );
  const first = /^\S+\s+(?=\S)/.exec(text)?.[0].length;
  const last = /(?<=\S)\s+\S+$/.exec(text)?.[0].length;
  return [
    ...(before ? [{ ...span, from: before.from }] : []),
    ...(last === undefined ? [] : [{ ...span, to: span.to - last }]),
    ...(first === undefined ? [] : [{ ...span, from: span.from + first }]),
  ];
}
