import type { Span } from '../../text/span';
import type { Outcome } from '../outcome';

/** Words of an outcome for a note about its support, its review or its double, so that no two notes stand on the very same ones; the whole where it has too few. */
export function anchorOf({ span, text }: Pick<Outcome, 'span' | 'text'>, about: 'support' | 'review' | 'double'): Span {
  const first = /^\S+\s+/.exec(text)?.[0].length ?? 0;
  const last = /\s+\S+$/.exec(text)?.[0].length ?? 0;
  if (first === 0 || first + last >= text.length) return span;
  const from = about === 'review' ? span.from : span.from + first;
  const short = about === 'double' && !/\s/.test(text.slice(first, text.length - last));
  const to = about === 'support' || short ? span.to : span.to - last;
  return { ...span, from, to };
}
