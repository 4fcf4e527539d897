import type { Span } from '../../text/span';
import type { Provision } from '../provision';

/** Where to ask about the person: the words for what is done, or others on which no question about the same provision stands. */
export function activityOf({ span, text, what, frequency, duration, weasel }: Provision): Span {
  const asked = [...weasel, ...(what && (frequency || duration) ? [] : [span])];
  const first = /^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{Nd}’'-]+/u.exec(text)?.[0].length ?? text.length;
  const start = { ...span, to: span.from + first };
  const last = /\S+$/.exec(text)?.[0].length ?? 0;
  const end = { ...span, from: span.to - last };
  // A single word and an acronym are often explained as jargon.
  const plain = !/^\p{Lu}{2}/u.test(text);
  const named =
    what && what.block === span.block && text.slice(what.from - span.from, what.to - span.from).includes(' ');
  const free = [...(named ? [what] : []), span, ...(plain ? [start] : []), end].find(
    (one) => !asked.some((other) => isSame(one, other)),
  );
  return free ?? span;
}

/** An amount of the provision if it stands in the same block, so that two questions do not stand on the same words; else the whole. */
export const besideAmount = ({ span }: Provision, amount: Span | undefined): Span =>
  amount && amount.block === span.block ? amount : span;

const isSame = (one: Span, other: Span): boolean => one.from === other.from && one.to === other.to;
