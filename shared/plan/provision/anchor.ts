import type { Span } from '../../text/span';
import type { Provision } from '../provision';

/** Where to ask about the person: the words for what is done, or others on which no question about the same provision stands. */
export function activityOf({ span, text, what, frequency, duration, weasel }: Provision): Span {
  const asked = [...weasel, ...(what && (frequency || duration) ? [] : [span])];
  const start = { ...span, to: span.from + (beginning.exec(text)?.[0].replace(hanging, '').length ?? text.length) };
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

/** “Access to pastoral intervention” of “Access to pastoral intervention as required”: four words at most, and not all. */
const beginning = /^[^\s,;:.()]+(?: [^\s,;:.()]+){0,3}(?=\W*\s+\S)/;

/** Words with which nothing ends. */
const hanging =
  /(?: (?:as|and|or|to|of|the|an?|at|for|with|from|in|on|by|where|when|if|before|after|using|how|each|every|my|his|her|their|our|I|has|have|is|are|be))+$/i;

/** An amount of the provision if it stands in the same block, so that two questions do not stand on the same words; else the whole. */
export const besideAmount = ({ span }: Provision, amount: Span | undefined): Span =>
  amount && amount.block === span.block ? amount : span;

const isSame = (one: Span, other: Span): boolean => one.from === other.from && one.to === other.to;
