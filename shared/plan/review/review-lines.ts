import { wordsAt } from '../passages';
import type { Span } from '../../text/span';
import { byKey } from '../../text/once';
import { stemsOf } from '../outcome/stems';
import type { Outcome } from '../outcome';
import type { Stretch } from '../outcome/words';
import type { Passage } from '../plan';
import { figureIn, outcomeOf, partsOf, within, type ReviewReading } from './review-reading';
import { looksBack } from '../section';
import type { OutcomeReview } from './review-record';
import { isHollow } from './hollow-review';
import {
  closingStatus,
  insideStatus,
  isAnswer,
  judgesOnly,
  openingStatus,
  sentencesIn,
  statusOf,
} from './review-status';

const mark = /^[•●▪◦‣*\-–—\s]*/;
const numbered =
  /^(?:(?:short[- ]term )?(?:outcome|target|goal|step|objective|aim)\s*(?:no\.?\s*)?(\d{1,2}[a-d]?|one|two|three|four|five|six)\s*(?:[.):–—-]|(?=\s?(?:was|has|is|not|met|achieved|partly|partially)\b))|\(?([A-Z]{0,2}\d{1,2}(?:\.\d{1,2})?[a-d]?)(?:[.):](?!\d)|\s[-–—](?=\s))|([OT]\d{1,2}[a-d]?)(?=\s)|(\d{1,2}\.\d{1,2}[a-d]?)(?=\s)|\(?([A-H])[.)](?=\s|$))\s*/i;
/** “Target 1 and 6: 2 of 5 recipes.” */
const severalNumbers =
  /^(?:outcome|target|goal|step|objective|aim)s?\s*((?:\d{1,2}[a-d]?|[A-H])(?:(?:,|,? and| &|\/) ?(?:\d{1,2}[a-d]?|[A-H]))+)\s*[:–—-]\s+(?=\S)/i;
/** `Reading: achieved`, `Reading – achieved`. */
const titled = /^([^:.–—]{2,70}?)\s*(?::|\s[-–—])\s+/;

/** `To read for 15 minutes a day. - Not met.` */
const judged =
  /^([^–—|]{5,160}?[.;]?)\s+[-–—|]\s+(?=(?:(?:not|partly|partially|fully|nearly|almost|now|yet)[ -])*(?:met|achieved)\b)/i;

/** Labels of the one field that tells how the only outcome went. */
const asked = /\b(?:progress|impact|review|result|how did it go|new figure)\b/i;

/** Reviews told in lines and sentences of the review sections, and verdicts in a field that asks for the date of review. */
export function reviewsInLines(reading: ReviewReading): readonly OutcomeReview[] {
  const found: OutcomeReview[] = [];
  let last: Outcome | undefined;
  const inBlock = byKey(reading.outcomes, ({ span }) => span.block);
  for (const passage of reading.plan.passages) {
    if (passage.role !== 'content') continue;
    const own = inBlock.get(passage.block)?.find(({ span }) => passage.from <= span.from && span.to <= passage.to);
    last = own ?? last;
    if (passage.field === 'review_date') found.push(...inDateField(reading, passage, last));
    else if (passage.record === undefined && looksBack.has(passage.section))
      for (const line of linesIn(wordsAt(reading.plan, passage))) found.push(...inLine(reading, passage, line));
  }
  for (const [verdict, outcome] of reading.verdicts)
    if (verdict.record === undefined) found.push(disguised(reading, verdict, outcome));
  return found;
}

/** `Review: Achieved – reads 44` below an outcome. */
function inDateField(reading: ReviewReading, passage: Passage, outcome: Outcome | undefined): readonly OutcomeReview[] {
  const text = wordsAt(reading.plan, passage);
  const status = openingStatus(text);
  if (!status || !outcome || !isAnswer(text)) return [];
  const span = { block: passage.block, from: passage.from, to: passage.to };
  return [{ span, outcome, section: 'review', status, ...partsOf(span, reading), form: 'line' }];
}

function disguised(
  reading: ReviewReading,
  { span, text, section, number }: Outcome,
  outcome: Outcome | undefined,
): OutcomeReview {
  const status = statusOf(text);
  return {
    span,
    ...(outcome && { outcome }),
    ...(section && { section }),
    ...(number !== undefined && { number }),
    ...(status && { status }),
    ...partsOf(span, reading),
    form: 'line',
  };
}

function linesIn(text: string): readonly Stretch[] {
  const lines: Stretch[] = [];
  let at = 0;
  for (const raw of text.split('\n')) {
    const skip = mark.exec(raw)![0].length;
    const to = raw.trimEnd().length;
    if (to > skip) lines.push({ from: at + skip, to: at + to });
    at += raw.length + 1;
  }
  return lines;
}

function inLine(reading: ReviewReading, passage: Passage, line: Stretch): readonly OutcomeReview[] {
  const span = within(passage, line);
  const text = wordsAt(reading.plan, span);
  if (!isAnswer(text)) return [];
  const several = severalNumbers.exec(text);
  if (several)
    return ofSeveral(reading, passage, within(span, { from: several[0].length, to: text.length }), several[1]!);
  const number = numbered.exec(text);
  const rest = number ? text.slice(number[0].length) : text;
  const key: string | undefined = number?.slice(1).find(Boolean);
  // “D.” with nothing behind it
  if (key !== undefined && rest === '') return [];
  const title = titled.exec(rest) ?? judged.exec(rest);
  const label = title && !judgesOnly(title[1]!) ? title[1]! : '';
  const body = label ? rest.slice(title![0].length) : rest;
  const outcome = key !== undefined || label ? outcomeOf(reading, label, key, span) : undefined;
  const status =
    openingStatus(body) ?? (key !== undefined || outcome ? (statusOf(body) ?? closingStatus(body)) : undefined);
  const aimed = key === undefined || label ? undefined : aimIn(body);
  if (aimed)
    return [
      toldBehind(reading, passage, within(span, { from: text.length - body.length, to: text.length }), key!, aimed),
    ];
  const isReview =
    (key !== undefined &&
      (outcome !== undefined || status !== undefined || isHollow(body, reading.plan.child.full ?? ''))) ||
    (label.split(' ').length > 2 && status !== undefined) ||
    (label !== '' && outcome !== undefined && (status !== undefined || figureIn(body, reading.calendar) !== undefined));
  if (!isReview) return sentencesIn(text).flatMap((sentence) => inSentence(reading, passage, within(span, sentence)));
  const from = text.length - body.length;
  const said = within(span, { from, to: text.length });
  return [
    {
      span: said.to > said.from ? said : span,
      ...(outcome && { outcome }),
      ...(label && {
        repeated: within(span, { from: from - title![0].length, to: from - title![0].length + label.length }),
        ...(label.split(' ').length > 2 && isCountedAlone(label, body, reading) && { counted: true as const }),
      }),
      ...(passage.section && { section: passage.section }),
      ...(key !== undefined && { number: key }),
      ...(status && { status }),
      ...partsOf(said, reading),
      form: 'line',
    },
  ];
}

/** What is told of several outcomes at once is told of each of them. */
function ofSeveral(
  reading: ReviewReading,
  { section }: Passage,
  said: Span,
  numbers: string,
): readonly OutcomeReview[] {
  const text = wordsAt(reading.plan, said);
  const status = openingStatus(text) ?? statusOf(text) ?? closingStatus(text);
  return [...numbers.matchAll(/\d{1,2}[a-d]?\b|\b[A-H]\b/g)].flatMap(([number]): readonly OutcomeReview[] => {
    const outcome = outcomeOf(reading, '', number, said);
    if (!outcome) return [];
    return [
      {
        span: said,
        outcome,
        ...(section && { section }),
        number,
        ...(status && { status }),
        ...partsOf(said, reading),
        form: 'line',
      },
    ];
  });
}

/** “5.2 Mia will type 20 words a minute by 6 November. Good progress has been made.”: where the outcome ends, told again in its review. */
function aimIn(body: string): number | undefined {
  const [first, second] = sentencesIn(body);
  if (!first || !second || !/\b(?:will|to be able to)\b/.test(body.slice(0, first.to))) return undefined;
  return second.from;
}

function toldBehind(reading: ReviewReading, passage: Passage, span: Span, number: string, from: number): OutcomeReview {
  const said = within(span, { from, to: span.to - span.from });
  const text = wordsAt(reading.plan, said);
  const repeated = within(span, { from: 0, to: from });
  const outcome = outcomeOf(reading, wordsAt(reading.plan, repeated), number, span);
  const status = statusOf(text) ?? closingStatus(text);
  return {
    span: said,
    repeated,
    ...(isCountedAlone(wordsAt(reading.plan, repeated), text, reading) && { counted: true as const }),
    ...(outcome && { outcome }),
    ...(passage.section && { section: passage.section }),
    number,
    ...(status && { status }),
    ...partsOf(said, reading),
    form: 'line',
  };
}

/** Whether one sentence with a figure is all that is repeated, and what is told of it says nothing: “… by October. 12 then, 31 now.” has its answer, and so has “Eat 3 new foods: met, pasta, rice and peas”. */
const isCountedAlone = (aim: string, told: string, { plan, calendar }: ReviewReading): boolean =>
  !/[.!?] \S/.test(aim) && isHollow(told, plan.child.full ?? '') && figureIn(aim, calendar) !== undefined;

function inSentence(reading: ReviewReading, passage: Passage, span: Span): readonly OutcomeReview[] {
  const text = wordsAt(reading.plan, span);
  if (/\bwill\b|\bnext\b/i.test(text)) return [];
  const status = judgesOnly(text) ? openingStatus(text) : insideStatus(text);
  const stems = stemsOf(text, reading.plan.child.first);
  const outcome = reading.known.told(stems, 0.5, 2) ?? (status ? reading.known.told(stems, 0.3, 1) : undefined);
  const only = reading.outcomes.length === 1 && asked.test(passage.label ?? '') ? reading.outcomes[0] : undefined;
  const judged = outcome ?? only;
  if (!status && (!judged || !figureIn(text, reading.calendar))) return [];
  return [
    {
      span,
      ...(judged && { outcome: judged }),
      ...(passage.section && { section: passage.section }),
      ...(status && { status }),
      ...partsOf(span, reading),
      form: 'prose',
    },
  ];
}
