import { byKey, onceFor } from '../../text/once';
import type { Span } from '../../text/span';
import type { Child } from './child';
import { fold } from './name-words';
import { isSureName } from './people';

/** A name that is no other word, for each number of letters from two. */
const neutral = ['Jo', 'Mia', 'Anya', 'Oscar', 'Nadine', 'Beatrix', 'Florence', 'Elizabeth', 'Evangeline'];

const byBlock = onceFor((mentions: readonly Span[]) => byKey(mentions, ({ block }) => block));

/**
 * A stretch of a plan’s text, which begins at `from` in its block, with a name of the child that may be another word
 * (“Miles”, “Praise”) as one of the same length that is none, so that no reader takes it for the thing.
 */
export function withNeutralName({ mentions }: Child, text: string, { block, from }: Omit<Span, 'to'>): string {
  let read = text;
  for (const one of byBlock(mentions).get(block) ?? []) {
    const at = one.from - from;
    const name = at < 0 ? '' : text.slice(at, one.to - from);
    const other = name.length === one.to - one.from && !isSureName(fold(name)) ? neutral[name.length - 2] : undefined;
    if (other) read = read.slice(0, at) + other + read.slice(at + other.length);
  }
  return read;
}
