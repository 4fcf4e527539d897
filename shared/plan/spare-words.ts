import type { Span } from '../text/span';
import { passagesOf } from './passages';
import type { Plan } from './plan';

/** Where else a note about a whole outcome or provision may stand: with its number or label, without its last word, without its first. */
export function spareWords(
  plan: Pick<Plan, 'passages'>,
  { span, text, record }: { readonly span: Span; readonly text: string; readonly record?: string },
): readonly Span[] {
  const before = passagesOf(plan, span.block).findLast(
    (one) => (one.role === 'label' || one.field === 'number') && one.record === record && one.to <= span.from,
  );
  const first = /^\S+\s+(?=\S)/.exec(text)?.[0].length;
  const last = /(?<=\S)\s+\S+$/.exec(text)?.[0].length;
  return [
    ...(before ? [{ ...span, from: before.from }] : []),
    ...(last === undefined ? [] : [{ ...span, to: span.to - last }]),
    ...(first === undefined ? [] : [{ ...span, from: span.from + first }]),
  ];
}
