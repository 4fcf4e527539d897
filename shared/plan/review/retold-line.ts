import type { Block } from '../../text/draft';
import type { Span } from '../../text/span';
import { lemmaOf } from '../outcome/acts';
import type { Stretch } from '../outcome/words';
import { closingStatus, isAnswer, judgesEarly, openingStatus, sentencesIn } from './review-status';
import { nowIn } from './started-from';

/** An outcome of a cycle that has ended, as a line of its review repeats it, and what is told of it. */
export interface Retold {
  /** The outcome in its own words, or the number that stands for it. */
  readonly aim: Span;
  /** Where it began, where the line says so. */
  readonly start?: Span;
  /** What became of it; absent where nothing is told. */
  readonly told?: Span;
  /** The verdict, where it stands apart from that: “Result: Met” over “Comment: …”. */
  readonly verdict?: Span;
}

/** What a line of a review repeats and tells. */
export interface Item extends Retold {
  /** `2`, `D`, or nothing where a word or a title begins the line. */
  readonly key: string;
  /** The line says what was to be reached. */
  readonly aims: boolean;
  /** It says so by its own words, whatever stands around it. */
  readonly sure?: true;
  /** A title stands before what was aimed at: “Reading: aim 40 words.” */
  readonly figured?: true;
}

const season =
  'january|february|march|april|may|june|july|august|september|october|november|december|autumn|spring|summer';
/** “Old outcome 2:”, “Aim from September:”, “September 1,”, “C   Last time:” */
const named = new RegExp(
  String.raw`^(?:[A-H] {2,})?(?:(?:(?:old|last|previous|earlier|first|${season})(?: term)? )?(?:outcome|target|goal|aim|objective)\b(?: (?:from|set in|of) [a-z]+)?(?: ?(?:\d{1,2}(?:\.\d)?|[A-H]))?(?: \([^()]*\))?|(?:${season}) \d|last time)\s*[:,.]\s*`,
  'i',
);
/** “1.3”, “(2)”, “D.”, “On (1) –” */
const numbered =
  /^(?:on )?(?:\((\d{1,2}|[A-H])\)|(\d{1,2}(?:\.\d{1,2})?[a-d]?|[A-H])[.)](?!\d)|(\d{1,2}\.\d{1,2})(?= ))(?: [-–—])?(?:\s+|$)/i;
/** What tells, in no part of a review, that a line is about one. */
const ofThePast = new RegExp(String.raw`^(?:(?:old|last|previous|earlier)\b|(?:${season})\b)`, 'i');
const quoted = /^["“]([^"”]{12,240})["”][.:]?\s*/;
/** “Reading: was 31 words a minute, aim 40. He read 38.” */
const figured =
  /^[^:.]{2,60}: (?:(?:was|from|started (?:at|on|from)) ([^,.;]{1,40})[,;] )?(?:the )?(?:aim(?:ed for)?|target|goal|hoped for)(?: was)?:? ([^,;.]{1,100}(?:, \d[^,;.]{1,40})?)(?:[,;.]\s+|$)/i;
/** The name of what a review tells, before a colon: “Result:”. */
export const answer =
  /^\s*(?:start|result|review(?:ed)?|found|verdict|end|now|how (?:did )?(?:it|that) (?:go|went)|progress|impact|comments?|evidence)(?: on [^:]{3,20})?:\s*/i;

/** Whether a text gives a verdict, wherever in it. */
export function isJudged(text: string): boolean {
  const last = sentencesIn(text).at(-1);
  return (
    (openingStatus(text) ?? closingStatus(text)) !== undefined ||
    judgesEarly(text) ||
    // “Target met.”
    (last !== undefined && openingStatus(text.slice(last.from, last.to)) !== undefined)
  );
}

const marks = /^[•●▪◦‣*>\-–—\s]*/;

/** A line that says by its own words what was aimed at; undefined where it does not. */
export function readFigured(block: Block): Item | undefined {
  const mark = marks.exec(block.text)![0].length;
  const text = block.text.slice(mark);
  const counts = figured.exec(text);
  if (!counts) return undefined;
  const [all, start, aim] = counts;
  const at = mark + all.lastIndexOf(aim!);
  const begun = mark + text.indexOf(start ?? '');
  const from = mark + all.length;
  return {
    key: '',
    aims: true,
    sure: true,
    figured: true,
    aim: spanOf(block, at, at + aim!.length),
    ...(start !== undefined && { start: spanOf(block, begun, begun + start.length) }),
    ...(isAnswer(block.text.slice(from)) && { told: spanOf(block, from, block.text.length) }),
  };
}

/** “Lunch in the canteen twice a week:” with nothing behind it. */
export function readTitle(block: Block): Item | undefined {
  if (block.gap || !/^[^:.]{8,60}:\s*$/.test(block.text)) return undefined;
  return { key: '', aims: true, sure: true, figured: true, aim: spanOf(block, 0, block.text.length) };
}

/** A numbered, named or quoted outcome in a line; `back`: the line stands in a review. */
export function readItem(block: Block, back: boolean): Item | undefined {
  const mark = marks.exec(block.text)![0].length;
  const text = block.text.slice(mark);
  const inBlock = ({ from, to }: Stretch) => spanOf(block, mark + from, mark + to);
  const told = (from: number) => (isAnswer(text.slice(from)) ? { told: inBlock({ from, to: text.length }) } : {});
  const lead = named.exec(text) ?? (back ? numbered.exec(text) : undefined);
  const from = lead?.[0].length ?? 0;
  const key = lead?.slice(1).find(Boolean)?.toUpperCase() ?? '';
  const quote = quoted.exec(text.slice(from));
  if (quote && (back || ofThePast.test(lead?.[0] ?? '')) && isAim(quote[1]!))
    return {
      key,
      aims: true,
      sure: true,
      aim: inBlock({ from: from + 1, to: from + 1 + quote[1]!.length }),
      ...told(from + quote[0].length),
    };
  // “Mia to walk to the hall. Start: sat down twice. 1 Dec: walked all the way. Met.”
  if (!back || !(lead || (ofChild.test(text) && isJudged(text)))) return undefined;
  const rest = text.slice(from);
  const [first, ...further] = sentencesIn(rest);
  if (!first) return { key, aims: false, sure: true, aim: inBlock({ from: 0, to: text.trimEnd().length }) };
  const label = /(?<!\s)\s{2,}(?=[A-Z][a-z]+:)/.exec(rest)?.index ?? first.to;
  const words = rest.slice(0, Math.min(label, first.to));
  // “B. 3 lessons out of 5. Partly met.” tells how it went.
  const sure = key === '' || isToDo.test(words);
  const aims =
    (sure
      ? isAim(words) || (further.length === 0 && isOrder(words))
      : isLong(words) && !/^\d/.test(words) && !isJudged(rest)) && !isJudged(words);
  if (!aims) return { key, aims: false, aim: inBlock({ from: 0, to: from }), ...told(from) };
  const start = further.find((one) => isStart(rest.slice(one.from, one.to)));
  const next = label < first.to ? label : (further.find((one) => one !== start)?.from ?? rest.length);
  const said = next + (answer.exec(rest.slice(next))?.[0].length ?? 0);
  return {
    key,
    aims: true,
    ...(sure && { sure }),
    aim: inBlock({ from, to: from + words.length }),
    ...(start && { start: inBlock({ from: from + start.from, to: from + start.to }) }),
    ...told(from + said),
  };
}

const isStart = (sentence: string): boolean => !/\bnow\b/i.test(sentence) && nowIn(sentence)?.from === 0;
/** What was to be reached: by its verb, its day or its figure. */
const isAim = (text: string): boolean => (isToDo.test(text) || (/\d/.test(text) && !/^\d/.test(text))) && isLong(text);
const isLong = (text: string): boolean => text.trim().split(/\s+/).length > 3;
/** “use a number line to add two-digit numbers” behind “Outcome 3:”; “put his coat on” may tell what was done. */
function isOrder(text: string): boolean {
  const [first = ''] = /^\p{L}+/u.exec(text) ?? [];
  const base = first.toLowerCase();
  return isLong(text) && lemmaOf(base) === base && !/^(?:read|put|set|cut|let|hit|come|run|need)s?$/.test(base);
}
const ofChild = /^\p{Lu}[\p{L}'’-]+ (?:to|will|would|was to) \p{Ll}/u;
const isToDo = /\b(?:[Ww]ill|to be able to)\b|^(?:[Tt]o|[Bb]y) |^\p{Lu}[\p{L}-]+ (?:to|would|was to) \p{Ll}/u;

/** A stretch of a block without the blanks around it. */
export const spanOf = ({ id, text }: Block, from: number, to: number): Span => {
  const words = text.slice(from, to);
  return { block: id, from: from + words.search(/\S|$/), to: from + words.trimEnd().length };
};
