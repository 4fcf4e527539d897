import { find, findAll, holds } from '../../text/match';
import type { Span } from '../../text/span';
import type { Outcome } from '../outcome';
import { headingAbove, passagesOf } from '../passages';
import { looksBack } from '../section';
import { figureIn, outcomeOf, outcomesAbove, partsOf, within, type ReviewReading } from './review-reading';
import type { OutcomeReview, ReviewStatus } from './review-record';
import { closingStatus, insideStatus, isAnswer, openingStatus } from './review-status';

const anyNoun = /outcome|target|goal|step|objective|aim/i;
const noun = '(?:outcome|target|goal|step|objective|aim)';
const number = '(?:\\d{1,2}[a-d]?|one|two|three|four|five|six)\\b';
const begins = '(?<=^|[.;:!?,–—-]\\s|\\b(?:that|and|but)\\s)';

/** “Outcome 1”, “outcomes 1 and 2” where a clause begins; “both outcomes”, “all her targets” anywhere; “the outcome” of a plan with one. */
const mention = new RegExp(
  [
    `${begins}(?:short[- ]term )?${noun}s? ?(?:no\\.? ?)?(${number}(?:(?:,? and |, ?| ?& ?| ?/ ?)(?:${noun} )?${number})*)(?! (?:out )?of \\d)`,
    `\\b(all|both|neither|none)(?: of)?(?: (?:the|her|his|their|my|our|these|two|three|four|five|six|\\d|short[- ]term)){0,3} ${noun}s?\\b`,
    `${begins}(?:(?:the|this|her|his|their|my|our) )?(?:only )?${noun}\\b(?! ?(?:no\\b|\\d))`,
  ].join('|'),
  'gi',
);
const ahead =
  /\b(?:will|if|when|once|whether|hop(?:e|es|ed|ing)|until|unless|should|would|could|might|to be|next|new)\b/i;
/** In small letters: “May” is a month. */
const perhaps =
  /\bmay (?:(?:yet|well|still|soon|not) )*(?:(?:have|be) (?:been |nearly |partly )?(?:met|reached|achieved)|meet|reach|achieve)\b/;
const sentenceEnd = /[.!?](?=\s|$)/;
const linking = /^[\s:.)–—-]*(?:(?:was|were|is|are|has|have|had|been|both|all|also|now|each)\s+)*/i;

/** The reviews with those that a line gives of outcomes by number or of all at once, however the line begins, where nothing else ties it to them. */
export function withMentioned(reading: ReviewReading, reviews: readonly OutcomeReview[]): readonly OutcomeReview[] {
  const found: OutcomeReview[] = [];
  const replaced = new Set<OutcomeReview>();
  for (const { id, cell, text } of reading.plan.draft.blocks) {
    if (cell || !holds(anyNoun, text)) continue;
    const own = passagesOf(reading.plan, id).filter(({ role }) => role !== 'heading');
    const { section } = own.find((one) => looksBack.has(one.section)) ?? headingAbove(reading.plan, id) ?? {};
    if (own.length === 0 || !looksBack.has(section)) continue;
    const here = reviews.filter(({ span }) => span.block === id);
    for (const one of mentionedIn(reading, id)) {
      if (here.some(({ outcome }) => outcome === one.outcome)) continue;
      found.push({ ...one, ...(section && { section }) });
      for (const other of here) if (!other.outcome && meets(other.span, one.line)) replaced.add(other);
    }
  }
  return [...reviews.filter((one) => !replaced.has(one)), ...found];
}

const meets = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;

/** What a block says of outcomes that it names, with the line in which it does. */
function mentionedIn(reading: ReviewReading, block: string): readonly (OutcomeReview & { readonly line: Span })[] {
  const found: (OutcomeReview & { readonly line: Span })[] = [];
  let from = 0;
  for (const text of reading.plan.blocks.get(block)!.text.split('\n')) {
    const line = { block, from, to: from + text.length };
    from = line.to + 1;
    const mentions = findAll(mention, text);
    for (const [index, one] of mentions.entries()) {
      const outcomes = outcomesOf(reading, one, line);
      const to = mentions[index + 1]?.index ?? text.length;
      const said = outcomes.length > 0 ? saidOf(reading, text, one, to) : undefined;
      if (!said) continue;
      const span = within(line, said);
      for (const outcome of outcomes)
        found.push({
          span,
          outcome,
          ...(outcome.number !== undefined && { number: outcome.number }),
          ...(said.status && { status: said.status }),
          ...partsOf(span, reading),
          form: 'line',
          line,
        });
    }
  }
  return found;
}

function outcomesOf(reading: ReviewReading, [, numbers, all]: RegExpExecArray, line: Span): readonly Outcome[] {
  if (numbers !== undefined)
    return findAll(eachNumber, numbers).flatMap(([one]) => outcomeOf(reading, '', one, line) ?? []);
  const above = outcomesAbove(reading, line);
  if (all === undefined) return above.length === 1 ? above : [];
  const short = above.filter(({ term }) => term === 'short');
  if (!/both|neither/i.test(all)) return above;
  return above.length === 2 ? above : short.length === 2 ? short : [];
}

const eachNumber = new RegExp(number, 'gi');

/** What a line says of the outcomes of a mention, up to the next one; undefined where it says nothing of how it went. */
function saidOf(
  { calendar }: ReviewReading,
  text: string,
  one: RegExpExecArray,
  next: number,
): { readonly from: number; readonly to: number; readonly status?: ReviewStatus } | undefined {
  const end = one.index + one[0].length;
  const behind = text.slice(end, next);
  const from = end + find(linking, behind)![0].length;
  const answer = text.slice(from, next);
  if (holds(notAll, text.slice(Math.max(0, one.index - 40), one.index))) return undefined;
  const sentence = text.slice(
    startOfSentence(text, one.index),
    end + (find(sentenceEnd, behind)?.index ?? behind.length),
  );
  const beforeVerdict = sentence.slice(0, sentence.length - Math.max(0, behind.length - (from - end) - 20));
  if (holds(ahead, beforeVerdict) || holds(perhaps, beforeVerdict)) return undefined;
  const status = isAnswer(answer) ? (tickOf(answer) ?? openingStatus(answer)) : undefined;
  const isOfNone = /^n/i.test(one[2] ?? '');
  if (status) return { from, to: next, status: isOfNone && status === 'met' ? 'not' : status };
  if (one[1] === undefined) {
    const inside = isOfNone ? undefined : insideStatus(sentence);
    return inside && { from: startOfSentence(text, one.index), to: next, status: inside };
  }
  if (!isAnswer(answer)) return undefined;
  const closing = closingStatus(answer);
  const told = holds(/^\s*[:–—-]/, behind) && figureIn(answer, calendar);
  return closing ? { from, to: next, status: closing } : told ? { from, to: next } : undefined;
}

/** “Not all targets”, “has not yet met all of them”, “few of all the targets”, “we do not think that all targets”: which of them is not told. */
const notAll =
  /(?:\bnot|n['’]t|\b(?:almost|nearly|most|few|some|half))(?: (?:of|yet|quite|fully|meet|met|reach(?:ed)?|achieved?|complete[d]?|hit|manage[d]?|to|by any means|think|feel|believe|consider|say|see|agree|know|sure|certain|clear|true|right|convinced|confident|the case|that))* $/i;

/** Where the sentence round an offset begins, in the 400 letters before it. */
function startOfSentence(text: string, at: number): number {
  const first = Math.max(0, at - 400);
  return Math.max(first, ...findAll(/[.!?]\s/g, text.slice(first, at)).map((one) => first + one.index + 2));
}

const tickOf = (text: string): ReviewStatus | undefined =>
  holds(/^[✓✔☑✅]/, text) ? 'met' : holds(/^[✗✘✕✖❌]/, text) ? 'not' : undefined;
