import { wordsAt } from '../passages';
import type { Span } from '../../text/span';
import { holds } from '../../text/match';
import type { Plan } from '../plan';
import { looksBack } from '../section';
import { isJudged } from './retold-line';
import { isReachedFrom, startsElsewhere } from './reached-from';
import { closingStatus, sentencesIn } from './review-status';
import { nowIn, startedFrom, withoutStart } from './started-from';
import { withoutDays } from './without-days';
import { stemsOf } from '../outcome/stems';
import { wordSet } from '../../text/word-set';
import { wordsAlone } from '../../text/words-alone';

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
const share =
  /(?<![\d/.])(\d{1,3})(?! (?:minute|min|second|sec|hour)s?\b)(?: [a-z]{3,12}){0,2} ?(?:(?:out of|of|in)(?: (?:the|every|his|her|their|my|its|our))?(?: first)? |\/ ?)(\d{1,3})(?![\d/]|\.\d)/gi;
const counted = /(?<![\d/.]|\b[Yy]ear )(\d{1,3}(?:\.\d)?) ?(%|(?:[a-z-]+ ){0,2}?[a-z]{2,}s\b|[a-z]{3,})/gi;
/** Behind a figure these tell of when and how often, not of how much. */
const notCounted =
  /^(?:out|and|times?|days?|weeks?|months?|years?|minutes?|mins?|hours?|seconds?|terms?|lessons?|sessions?|january|february|march|april|may|june|july|august|september|october|november|december|the|with|from|for|now|but|was|last|this|more|per)$/i;

/** Verdicts of single outcomes that their own figures contradict; only where the two count the same thing. */
export function verdictsAgainstFigures(plan: Plan): readonly AgainstFigure[] {
  return plan.reviews.flatMap(({ status, outcome, repeated, start, aim, impact, span, form }): AgainstFigure[] => {
    if (form === 'prose' || (status !== 'met' && status !== 'not')) return [];
    // What the review repeats is the goal that it judges; this cycle’s may be higher.
    const own = repeated ? inDigits(wordsAt(plan, repeated)) : '';
    const told = impact ?? span;
    const whole = inDigits(wordsAt(plan, told));
    // An outcome may have its review behind it.
    const meant = inDigits((outcome?.text ?? '').replace(wordsAt(plan, told), ''));
    const aimed = own || meant;
    const isHalf = holds(halfTheTime, whole) && !holds(halfTheTime, aimed);
    if (status === 'met' && (holds(notYet, whole) || isHalf)) return [{ span: told, verdict: status }];
    const clause = (status === 'met' ? stillNot : nowAll).exec(whole)?.[1];
    if (clause !== undefined && shared(clause, aimed) >= (status === 'met' ? 2 : 3) && !/\d/.test(whole))
      return [{ span: told, verdict: status }];
    // “1: read 80 of 100 words. Start 51. Met: 73 of 100”: what was aimed at, told again before its review.
    const again = outcome || /\d/.test(own) ? 0 : aimedFirst(whole);
    const goal = again > 0 ? whole.slice(0, again) : withoutStart(/\d/.test(own) || !meant ? own : meant);
    // “Start: 2 of 8. Now: 3 of 8.”; “Now reads 29 of the 45 words” is how it went.
    const later = withoutStart(whole.slice(again));
    const words = /\d/.test(later) ? later : whole.slice(again);
    const beside = aim ? wordsAt(plan, aim) : withoutStart(own);
    const reached =
      isReachedFrom(start ? wordsAt(plan, start) : (nowIn(own)?.words ?? ''), beside, words) ??
      isReachedByTimes(goal, words) ??
      (/\d/.test(words) ? isReached(goal, words, status === 'met') : undefined);
    return reached !== undefined && reached !== (status === 'met') ? [{ span: told, verdict: status }] : [];
  });
}

/** What a review says in one breath with its verdict against it: “Met, although she still cannot halve a number”, “Not met. He now leaves spaces everywhere”. */
export const doubtedVerdicts = (plan: Plan): readonly AgainstFigure[] =>
  plan.reviews.flatMap(({ status, outcome, repeated, impact, span, form }): AgainstFigure[] => {
    const told = impact ?? span;
    const text = form === 'prose' ? withNextSentence(plan, told) : wordsAt(plan, told);
    const aimed = repeated ? wordsAt(plan, repeated) : (outcome?.text ?? '');
    const { first } = plan.child;
    if (status === 'met' && (holds(metButNot, text) || isStillHelped(text, aimed, first)))
      return [{ span: told, verdict: status }];
    // Where no figure was aimed at, nothing says what is missing.
    return status === 'not' && !/\d/.test(aimed) && nowDoesIt(text, aimed, first)
      ? [{ span: told, verdict: status }]
      : [];
  });
/** “Concentration” and “concentrates” begin alike. */
const beginnings = (text: string, name: string | undefined): readonly string[] =>
  [...stemsOf(text, name)].map((stem) => stem.slice(0, 6));
const metButNot =
  /\b(?:met|achieved|reached) ?(?:,|[-–—]|\(|:)? ?(?:but|although|though|however|even though),? (?:[a-z]+ ){0,3}still (?:not|cannot|can['’]t|can not|does(?: not|n['’]t)|is(?: not|n['’]t)|has(?: not|n['’]t)|unable|struggl\w+)\b(?! (?:need|tired|bored|believe|like|keen))|\bachieved ?[-–—] ?still (?:not|cannot|can['’]t)\b/i;
const letters = '[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+';
/** Whether a word in front of what somebody does means the child. */
const isChild = (word: string, first: string | undefined): boolean => word === first || /^(?:she|he|they)$/i.test(word);
const haveStem = (words: string, aimed: string, first: string | undefined): boolean => {
  const topics = beginnings(aimed, first);
  return beginnings(words, first).some((one) => topics.includes(one));
};

/** “Met! Still needs Mrs Roe to put the straw in”, “met, though Mr Roe still has to remind her each time”, of what was aimed at. */
function isStillHelped(text: string, aimed: string, first: string | undefined): boolean {
  const [, who, need, forWhat, told] = stillHelped.exec(text) ?? [];
  const act = forWhat ?? told;
  if (act === undefined || !haveStem(act, aimed, first)) return false;
  return who === undefined || isChild(who, first) === (need !== undefined || act.startsWith('be '));
}
const stillHelped = new RegExp(
  `\\b(?:[Mm]et|[Aa]chieved|[Rr]eached)(?:[!.]|,? (?:but|although|though))? (?:(?:(?:Mrs?|Ms|Miss) )?(${letters}) )?[Ss]till (?:(needs? (?:(?:Mrs?|Ms|Miss) ${letters}|an adult|help|(?:a |one )?(?:prompt|reminder)s?)) to ([^.;]+)|has to ((?:be )?(?:remind|prompt|help|tell|ask|show|do)[^.;]*))`,
);

/** “Not met. Mia now concentrates for the whole of story time”, where that was aimed at and nothing behind it lessens it. */
function nowDoesIt(text: string, aimed: string, first: string | undefined): boolean {
  const [, who, act, rest] = nowDoes.exec(text) ?? [];
  if (!act || !isChild(who!, first) || holds(yetLess, text) || lessened.test(rest!) || holds(away, aimed)) return false;
  return !bad.test(act) && haveStem(act, aimed, first);
}
const nowDoes = new RegExp(
  `\\b[Nn]ot (?:yet )?(?:met|achieved|reached)\\b[.,:;–—-]* (${letters}) (?:can |is )?now (?:able to |can )?([a-z]{3,})\\b([^.!?]*)`,
);
const bad = /^(?:refus|hat|avoid|stop|leav|cr[iy]|throw)/;
const away = /\b(?:not|never|without|stop\w*|avoid\w*|reduc\w+|fewer|less|no)\b/i;
const lessened =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|once|twice|half|part|with|single|outside|alone|by|from|room)\b/i;
const yetLess =
  /\b(?:only|sometimes|but|still|however|nearly|almost|some of|not able|less|fewer|more|often|occasionally|if|when)\b/i;
const withNextSentence = (plan: Plan, { block, from, to }: Span): string => {
  const text = plan.blocks.get(block)!.text;
  return text.slice(from, to + /^ ?[^.!?\n]*/.exec(text.slice(to))![0].length);
};

/** Reviews that say “up from 5” of an outcome that began at 7. */
export const otherStarts = (plan: Plan): readonly Span[] =>
  plan.reviews.flatMap(({ outcome, impact, span }) => {
    const told = impact ?? span;
    return outcome && startsElsewhere(startedFrom(plan, outcome), outcome.text, wordsAt(plan, told)) ? [told] : [];
  });

/** “One piece in five” with its figures as digits. */
const inDigits = (text: string): string =>
  text
    .replace(shareInWords, (_, some: string, between: string, all: string) => digit(some) + between + digit(all))
    .replace(countInWords, (whole, some: string) => (withHelp.test(text) ? whole : digit(some)))
    .replace(/(\d) ?per ?cent\b/gi, '$1%');
const shareInWords =
  /\b(one|two|three|four|five|six|seven|eight|nine)((?: [a-z]+){0,2} (?:in|out of) )(two|three|four|five|six|seven|eight|nine|ten)\b/gi;
/** “She can write six sentences with help”: another count than that of what she does alone. */
const withHelp = /\b(?:help\w*|Mrs?|Ms|Miss|adults?|alone|none)\b/;
/** “Four lines in ten minutes”; “one of five strategies” aims at one. */
const countInWords = /(?<!\b(?:in|of) )\b(two|three|four|five|six|seven|eight|nine|ten)(?= (?:[a-z]+ )?[a-z]{3,}s\b)/gi;
const digit = (word: string): string => String(ones.indexOf(word.toLowerCase()) + 1);
const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Where the first sentence of a review ends, if it has a figure and the verdict stands behind it; else 0. */
function aimedFirst(text: string): number {
  const [first, second, ...further] = sentencesIn(text);
  const aims = first && second && further.length > 0 && /\d/.test(text.slice(0, first.to));
  return aims && !isJudged(text.slice(0, first.to)) && closingStatus(text) ? second.from : 0;
}

/** “So outcome 4 has not been met”, where the review of outcome 4 says that it has. */
export function wordsAgainstVerdicts(plan: Plan): readonly Span[] {
  const met = new Map<string, boolean>();
  for (const { number, outcome, status, form } of plan.reviews) {
    const named = number ?? outcome?.number;
    if (named !== undefined && status && form !== 'prose') met.set(named, status === 'met' && met.get(named) !== false);
  }
  return plan.passages.flatMap((passage): Span[] => {
    if (passage.role !== 'content' || !looksBack.has(passage.section) || met.size === 0) return [];
    return [...wordsAt(plan, passage).matchAll(saidNotMet)]
      .filter(([, named]) => met.get(named!) === true)
      .map(({ 0: words, index }) => {
        const from = passage.from + index;
        return { block: passage.block, from, to: from + words.length };
      });
  });
}
const saidNotMet =
  /\b(?:outcome|target|goal|objective) (\w{1,2}) (?:has|was|is)(?: not|n['’]t)(?: yet)?(?: been)?(?: fully)? (?:met|reached|achieved)\b/gi;

/** “He has not yet reached 90 words”, “so he is not there yet”: words against a verdict of “met”. */
const notYet =
  /\b(?:not|isn['’]t|aren['’]t|wasn['’]t) (?:quite |yet |quite yet )?(?:there|met|reached|achieved)\b(?! (?:by|when|until|before)\b)|\b(?:has|have|had)(?: not|n['’]t) (?:yet |quite )?(?:reached|met|achieved|hit|got to)\b|\bdid(?: not|n['’]t) (?:quite )?(?:reach|meet|achieve)\b|\bneeds? to be carried on\b/i;

/** “Met. She still cannot read the clock”, of what was aimed at. */
const stillNot =
  /\bstill (?:cannot|can['’]t|can not|does(?: not|n['’]t)|is(?: not|n['’]t) able to|is unable to|has(?: not|n['’]t)) ([^.;]{5,80})/i;
/** “Not met. He now leaves spaces in every line”, of what was aimed at. */
const nowAll =
  /\b(?:now|already) (?!(?:and then|only|sometimes|nearly|almost)\b)([^.;]{5,80}\b(?:every|all|each)\b[^.;]{0,40})/i;
const common = wordSet('with that this when from have will what they them their than then been into about other some');
/** How many words that tell something two texts have in common. */
const shared = (one: string, other: string): number => {
  const words = new Set(wordsAlone(other).filter((word) => word.length > 3 && !common.has(word)));
  return new Set(wordsAlone(one).filter((word) => words.has(word))).size;
};

/** “About half the time”: not met, unless that was aimed at. */
const halfTheTime = /\bhalf (?:of )?the time\b/i;

const small = ['none', 'once', 'twice', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const times = `(?:\\d{1,3}|${small.slice(3).join('|')}) times|once|twice`;
/** How often a text says that something happened, for each place where it says so. */
const timesIn = (text: string): readonly number[] =>
  [...text.matchAll(new RegExp(`\\b(${times})\\b`, 'gi'))].map(([, words]) => {
    const first = words!.split(' ')[0]!.toLowerCase();
    return small.includes(first) ? small.indexOf(first) : Number(first);
  });
const limit = new RegExp(`\\b(?:no|not\\b.{1,60}) more than (${times}) (?:a|per|each|every) [a-z]+`, 'i');
/** “In under 8 minutes”: the shorter, the better. */
const within = /\b(?:in|within|under|less than) (?:under |less than |at most )?(\d{1,3}) ?(minute|min|second|sec)s?\b/i;
const lasting = /\bfor (?:at least )?(\d{1,3}) ?(minute|min|second|sec)s?\b/i;
const timed = /(?<![\d/.])(\d{1,3}) ?(minute|min|second|sec)s?\b/gi;

/** “20 questions in two minutes”: the more, the better. */
const inTime =
  /(?<![\d/.])(\d{1,3}) (?:[a-z]+ ){1,2}in ((?:a|an|one|two|three|five|ten|\d{1,2}) (?:minute|second|hour)s?)\b/i;

/** Whether an outcome that bounds how often or how long is reached by what a review tells; undefined where that is not certain. */
function isReachedByTimes(goal: string, told: string): boolean | undefined {
  const most = limit.exec(goal)?.[1];
  if (most !== undefined) {
    const had = timesIn(told);
    return had.length > 0 && Math.min(...had) > timesIn(most)[0]! ? false : undefined;
  }
  const rate = inTime.exec(goal);
  const reached = rate && [...told.matchAll(new RegExp(inTime, 'gi'))];
  if (rate && !down.test(goal) && reached?.length === 1 && rate[2]!.toLowerCase() === reached[0]![2]!.toLowerCase())
    return Number(reached[0]![1]) >= Number(rate[1]);
  // “Work for 12 minutes in 4 lessons out of 5”: “7 minutes in 4 lessons out of 5” is not enough.
  const length = lasting.exec(goal);
  const lasted = length && !down.test(goal) && told.search(share) > 0 ? [...told.matchAll(timed)] : [];
  if (length && lasted.length === 1 && lasted[0]![2]!.slice(0, 3) === length[2]!.slice(0, 3))
    if (Number(lasted[0]![1]) < Number(length[1])) return false;
  const aim = within.exec(goal);
  if (!aim || count(goal).length > 0 || goal.search(share) >= 0) return undefined;
  const had = [...told.matchAll(timed)];
  if (had.length !== 1 || had[0]![2]!.slice(0, 3) !== aim[2]!.slice(0, 3)) return undefined;
  return Number(had[0]![1]) <= Number(aim[1]);
}

/** Whether the figures of a review reach those of its outcome; undefined where that is not certain. */
function isReached(whole: string, told: string, met: boolean): boolean | undefined {
  // With more help than was meant it is not reached, so help may only be left out where less was done than was wanted.
  const goal = met ? whole.replace(helped, '') : whole;
  const aim = moved.exec(goal);
  const way = moved.exec(told);
  // “Within 3 minutes of being asked in 4 out of 5 lessons”: the more lessons, the better.
  const lowers = aim ? Number(aim[2]) < Number(aim[1]) : down.test(goal.replace(inMinutes, ''));
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
  const things = count(goal);
  // “All 8 letters of her name”, “5 of the 8 letters”
  if (wanted.length === 0 && had.length === 1 && things.length === 1 && Number(had[0]![2]) === things[0]![1])
    return count(told.slice(had[0]!.index + had[0]![0].length - had[0]![2]!.length))[0]?.[0] === things[0]![0]
      ? Number(had[0]![1]) >= things[0]![1]
      : undefined;
  if (wanted.length > 0 || had.length > 0) return undefined;
  // “40 words in two minutes”, “31 words in one minute”
  const [mean, took] = [lasts.exec(goal)?.[1], lasts.exec(told)?.[1]];
  if (mean !== undefined && took !== undefined && mean.toLowerCase() !== took.toLowerCase()) return undefined;
  const found = count(told);
  const [thing, least] = things[0] ?? [];
  if (
    things.length !== 1 ||
    found.length !== 1 ||
    found[0]![0] !== thing ||
    (withoutDays(told).match(/\d+/g) ?? []).length > 1
  )
    return undefined;
  return found[0]![1] >= least!;
}

/** “With no more than one reminder” */
const helped =
  /\bwith (?:no more than|at most|fewer than|less than|up to|only|just) (?:\d|an?|one|two|three|four) (?:adult |verbal |spoken |visual |picture )?(?:prompt|reminder|cue|help)s?\b/i;
const inMinutes = /\b(?:within|in under|in less than) (?:\d{1,2}|[a-z]{3,6}) (?:minutes?|mins?|seconds?)\b/i;
const lasts = /\bin ((?:an?|one|two|three|five|ten|\d{1,2}) (?:minute|second|hour)s?)\b/i;

/** What a text counts, in the singular, and how many. */
const count = (text: string): readonly (readonly [string, number])[] =>
  [...text.matchAll(counted)]
    // “60 common words”: words.
    .map(([, figure, things]) => [things!.split(' ').at(-1)!.toLowerCase(), Number(figure)] as const)
    .filter(([thing]) => !notCounted.test(thing))
    .map(([thing, figure]) => [thing.replace(/s$/, ''), figure] as const);
