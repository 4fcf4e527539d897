import type { Span } from '../../text/span';
import type { Outcome } from '../outcome';

/** Most characters between vague words that one note takes together. */
const farthest = 60;

/** The vague words of an outcome in groups that one note each is about: “be more settled … and have a positive attitude”. */
export function vagueGroups({ vague, text, span: { from } }: Outcome): readonly (readonly [Span, ...Span[]])[] {
  const groups: [Span, ...Span[]][] = [];
  for (const span of vague) {
    const group = groups.at(-1);
    const between = group ? text.slice(group.at(-1)!.to - from, span.from - from) : '';
    if (group && between.length <= farthest && !/[\d.;:(]/.test(between)) group.push(span);
    else groups.push([span]);
  }
  return groups;
}

/** The words that a note on a group of vague words stands on. */
export const placeOfGroup = (group: readonly [Span, ...Span[]]): Span => ({ ...group[0], to: group.at(-1)!.to });
