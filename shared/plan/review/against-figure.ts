import { wordsAt } from '../passages';
import type { Span } from '../../text/span';
import type { Plan } from '../plan';

/** A verdict that the figures beside it do not bear out. */
export interface AgainstFigure {
  readonly span: Span;
  readonly verdict: 'met' | 'not';
}

const down =
  /\b(?:reduc\w+|fewer|less|lower\w*|decreas\w+|cut(?:ting)?|no more than|at most|under|below|within|down|late|stop\w*|avoid\w*)\b/i;
const up = /\b(?:increas\w+|rais\w+|more)\b/i;
const moved =
  /\bfrom (\d{1,3}(?:\.\d)?)(?: ?%| [a-z]+){0,2} (?:[a-z]+ \d{0,4} ?)?to (\d{1,3}(?:\.\d)?)(?![\d/])(?: ?(%|[a-z]+))?/i;
const share = /(?<![\d/.])(\d{1,3})(?: [a-z]{3,12})? ?(?:out of|of|\/|in)(?: the| every)? (\d{1,3})(?![\d/.])/gi;
const counted = /(?<![\d/.])(\d{1,3}(?:\.\d)?) ?(%|[a-z]{3,})/gi;
/** Behind a figure these tell of when and how often, not of how much. */
const notCounted =
  /^(?:out|and|times?|days?|weeks?|months?|years?|minutes?|mins?|hours?|seconds?|terms?|lessons?|sessions?|january|february|march|april|may|june|july|august|september|october|november|december|the|with|from|for|now|but|was|last|this|more|per)$/i;

/** Verdicts of single outcomes that their own figures contradict; only where the two count the same thing. */
export function verdictsAgainstFigures(plan: Plan): readonly AgainstFigure[] {
  return plan.reviews.flatMap(({ status, outcome, repeated, impact, span, form }): AgainstFigure[] => {
    if (form === 'prose' || (status !== 'met' && status !== 'not')) return [];
    const goal = outcome?.text ?? (repeated ? wordsAt(plan, repeated) : '');
    const told = impact ?? span;
    const words = wordsAt(plan, told);
    if (goal === '' || !/\d/.test(words)) return [];
    const reached = isReached(goal, words);
    return reached !== undefined && reached !== (status === 'met') ? [{ span: told, verdict: status }] : [];
  });
}

/** Whether the figures of a review reach those of its outcome; undefined where that is not certain. */
function isReached(goal: string, told: string): boolean | undefined {
  const aim = moved.exec(goal);
  const way = moved.exec(told);
  const lowers = aim ? Number(aim[2]) < Number(aim[1]) : down.test(goal);
  if (way) {
    const [start, end] = [Number(way[1]), Number(way[2])];
    if (aim && aim[1] === way[1]) return lowers ? end <= Number(aim[2]) : end >= Number(aim[2]);
    // “To reduce the number of …”: any figure that rose did not.
    if (!/\d/.test(goal) && start !== end && (lowers || up.test(goal)) && lowers === end > start) return false;
    return undefined;
  }
  if (lowers) return undefined;
  const wanted = [...goal.matchAll(share)];
  const had = [...told.matchAll(share)];
  if (wanted.length === 1 && had.length === 1 && wanted[0]![2] === had[0]![2])
    return Number(had[0]![1]) >= Number(wanted[0]![1]);
  if (wanted.length > 0 || had.length > 0) return undefined;
  const things = count(goal);
  const found = count(told);
  const [thing, least] = things[0] ?? [];
  if (things.length !== 1 || found.length !== 1 || found[0]![0] !== thing || (told.match(/\d+/g) ?? []).length > 1)
    return undefined;
  return found[0]![1] >= least!;
}

/** What a text counts, in the singular, and how many. */
const count = (text: string): readonly (readonly [string, number])[] =>
  [...text.matchAll(counted)]
    .filter(([, , thing]) => !notCounted.test(thing!))
    .map(([, figure, thing]) => [thing!.toLowerCase().replace(/s$/, ''), Number(figure)] as const);
