import { wordsAt } from '../plan/passages';
import type { Plan } from '../plan/plan';
import type { Provision } from '../plan/provision';
import type { Span } from '../text/span';

/** Little words at the end of what is done, that lead to who does it or when. */
const leadingOn = /[\s,;:–—(-]+(?:(?:with|by|from|for|to|and|in|at|on|of|the|an?|led|each|every)[\s,;:]*)*$/i;

/** What is done: the support up to the words that say who does it, how often or for how long. */
export function supportDeed(plan: Plan, { span, what, who, frequency, duration }: Provision): Span {
  const others = [who, frequency, duration].filter((one) => one?.block === span.block) as readonly Span[];
  const isTold =
    what !== undefined && others.some((one) => one.from < what.from) && !saysMore(plan, span, what, others);
  const begins = isTold ? what.from : span.from;
  // “The TA sits with Mia”: who does it opens the line.
  const opens = who?.block === span.block && /^(?:the |an? |our )?$/i.test(wordsAt(plan, { ...span, to: who.from }));
  const ends = others.map(({ from }) => from).filter((from) => from >= (what?.to ?? (opens ? who.to : span.from + 1)));
  const whole = { ...span, from: begins, to: Math.min(span.to, ...ends) };
  const words = wordsAt(plan, whole).trim().replace(leadingOn, '');
  // “Daily phonics with TA”: how often is told beside it.
  const often = frequency?.block === span.block && frequency.from === begins ? frequency.to - frequency.from : 0;
  const behind = /^[\s,:–—-]+(?=[\p{L}\d])/u.exec(words.slice(often));
  const from = often > 0 && behind ? begins + often + behind[0].length : begins;
  return { ...whole, from, to: begins + words.length };
}

/** “Hana meets Mia on Tuesdays and they go to a club”: before the words for what is done stands more than who or when. */
function saysMore(plan: Plan, span: Span, what: Span, others: readonly Span[]): boolean {
  const before = { ...span, to: what.from };
  const rest = others.reduce((text, one) => text.replace(wordsAt(plan, one), ' '), wordsAt(plan, before));
  return /\p{L}{3}/u.test(
    rest.replace(/\b(?:with|from|for|and|the|led|each|every|will|has|have|gives?|does|runs?)\b/gi, ''),
  );
}

/** How often, as it is said in a line: “Daily” began a cell, and “, of every lesson” went on from other words. */
export const inLine = (often: string): string =>
  often
    .replace(/^[\s,;:–—-]*(?:of (?=every\b|each\b|all\b))?/i, '')
    .replace(/^(?:Daily|Weekly|Fortnightly|Once|Twice|Every|Each|All|Two|Three|Four|Five)\b/, (word) =>
      word.toLowerCase(),
    );
