import { byKey, onceFor } from '../../text/once';
import { entriesOf } from '../entries';
import { datesIn, wordsAt } from '../passages';
import type { Span } from '../../text/span';
import { isBlank } from '../blank';
import { numbering } from '../label';
import { nowIn } from './started-from';
import type { Outcome } from '../outcome';
import type { Passage } from '../plan';
import { figureIn, heldOn, outcomeOf, partsOf, type ReviewReading } from './review-reading';
import { looksBack } from '../section';
import type { Stretch } from '../outcome/words';
import type { OutcomeReview } from './review-record';
import { isAfter, isAim, isBefore, isSecond } from './aims';
import { closingStatus, isAnswer, judgesOnly, statusOf } from './review-status';
import type { SectionId } from '../section';

/** Sections whose columns of results are of something else. */
const elsewhere = new Set<SectionId | undefined>([
  'do',
  'evidence_plans',
  'evidence_attainment',
  'evidence_provision',
  'evidence_professionals',
  'evidence_views',
  'timeline',
  'contributors',
  'signatures_sharing',
  'attainment',
  'personal_details',
]);
const ofVerdict = /\b(?:met|achieved|review|progress|impact|evaluation)\b/i;
/** One review column for each term. */
const cycle = /\b(?:autumn|spring|summer|first|second|third|term|half[- ]term|mid|end|[1-6])\b/i;

const byRow = onceFor((outcomes: readonly Outcome[]) => byKey(outcomes, ({ record }) => record));
const inRow = (outcomes: readonly Outcome[], record: string) => byRow(outcomes).get(record) ?? [];
const verdictsOf = onceFor((verdicts: ReviewReading['verdicts']) => [...verdicts.keys()]);

/** Reviews in rows of tables and in fields of one outcome. */
export function reviewsInRows(reading: ReviewReading): readonly OutcomeReview[] {
  const records = new Set(reading.plan.passages.flatMap(({ role, record }) => (role === 'content' && record) || []));
  return [...records].flatMap((record) =>
    entriesOf(reading.plan, record, 'impact').flatMap((row) => readRow(reading, record, row)),
  );
}

function readRow(reading: ReviewReading, record: string, row: readonly Passage[]): readonly OutcomeReview[] {
  const { plan, outcomes, verdicts, calendar } = reading;
  if (row.some(({ section }) => elsewhere.has(section))) return [];
  const disguised = inRow(verdictsOf(verdicts), record);
  const back = row.some(({ section }) => looksBack.has(section));
  const aim = back ? row.find((one) => isAim(one, row)) : undefined;
  const start = row.find((one) => isBefore(one, row));
  const answers = row.filter(
    (cell) =>
      cell !== aim &&
      cell !== start &&
      (isResult(cell) ||
        (cell.field === 'comment' && back) ||
        isDisguise(cell, disguised) ||
        (back && isSecond(cell, row) && judgesOnly(wordsAt(plan, cell)))) &&
      isAnswer(wordsAt(plan, cell)) &&
      !isDay(reading, cell),
  );
  if (answers.length === 0) return behindOutcome(reading, row);
  const own = inRow(outcomes, record).filter(({ span }) => isWithin(span, row));
  const repeated = row.find((cell) => cell.field === 'outcome' && !answers.includes(cell));
  const cell = row.find(({ field }) => field === 'number');
  const number = cell ? wordsAt(plan, cell).trim() : numberIn(repeated && wordsAt(plan, repeated));
  const words = repeated ? wordsAt(plan, repeated) : '';
  const first = row.find(({ field }) => field === undefined);
  const judged =
    own.length > 0 ? own : [target(reading, disguised, words || (first ? wordsAt(plan, first) : ''), number, row[0]!)];
  // A row of a review without an outcome, a number or a verdict tells of something else.
  if (judged[0] === undefined && !repeated && number === undefined && !answers.some(({ field }) => field === 'status'))
    return [];
  const common = {
    ...(repeated && own.length === 0 && { repeated }),
    ...(aim && { aim: spanOf(aim) }),
    ...(start && { start: spanOf(start) }),
    ...((isCounted(words, reading) || (aim && figureIn(wordsAt(plan, aim), calendar))) && { counted: true as const }),
    ...(row[0]!.section && { section: row.find(({ section }) => looksBack.has(section))?.section ?? row[0]!.section }),
    record,
    ...(number && { number }),
    form: 'table' as const,
  };
  const columns = byCycle(answers);
  const told = repeated && figureBehind(reading, repeated);
  // “She writes 5 of the 8. Met.”: the verdict stands by itself, and what it judges behind the outcome.
  const behind = repeated && told && own.length === 0 ? toldBehind(reading, repeated) : undefined;
  const bare = behind && answers.every((one) => judgesOnly(wordsAt(plan, one)) && !/\d/.test(wordsAt(plan, one)));
  return judged.flatMap((outcome) =>
    columns.map((cells) => ({
      ...(told && { figure: told }),
      ...readCells(reading, cells, row),
      ...common,
      ...(bare && behind),
      ...(outcome && { outcome }),
    })),
  );
}

/** Whether a span stands in one of these passages, which may be the entry of a row. */
const isWithin = ({ block, from }: Span, row: readonly Passage[]): boolean =>
  row.some((one) => one.block === block && one.from <= from && from < one.to);

/** An outcome and what is told behind it in its cell. */
function toldBehind({ plan }: ReviewReading, { block, from, to }: Span): Pick<OutcomeReview, 'repeated' | 'impact'> {
  const { aim, told } = halvesOf(wordsAt(plan, { block, from, to }));
  return { repeated: { block, from, to: from + aim.to }, impact: { block, from: from + (told ?? 0), to } };
}

/** “Keep both hearing aids in for 2 hours a day. November: 2 hours.”: the figure that is told behind the outcome, in its cell. */
function figureBehind({ plan, calendar }: ReviewReading, cell: Span): Span | undefined {
  const text = wordsAt(plan, cell);
  const { told } = halvesOf(text);
  if (told === undefined) return undefined;
  // “(September: 1 lesson out of 4.)” is where it started; “Now: 2 lessons.” how it went.
  const bracket = /^\([^()]*\)/.exec(text.slice(told))?.[0] ?? '';
  const from = told + (nowIn(bracket) ? bracket.length : 0);
  const figure = figureIn(text.slice(from), calendar);
  return figure && { block: cell.block, from: cell.from + from + figure.from, to: cell.from + from + figure.to };
}

/** Whether an outcome that is retold aims at a figure, and nothing behind it tells how it went. */
function isCounted(text: string, { calendar }: ReviewReading): boolean {
  const { aim, told } = halvesOf(text);
  return told === undefined && figureIn(text.slice(aim.from), calendar) !== undefined;
}

/** Where an outcome stands in a text behind its number, and where what is told of it begins; `told` absent where it is all. */
function halvesOf(text: string): { readonly aim: Stretch; readonly told?: number } {
  const from = numbering.exec(text)?.[0].length ?? 0;
  const end = sentenceEnd.exec(text.slice(from));
  if (!end) return { aim: { from, to: text.length } };
  return { aim: { from, to: from + end.index }, told: from + end.index + end[0].length };
}

const sentenceEnd = /[.;!?]["”’)]?\s+(?=["“‘(]?\p{Lu})|(?<=\p{Ll}{4}|\))[.!?]\s+(?=\d)/u;

/** `Outcome: join one club. Good progress. Next: keep going.`: an outcome of the review and how it went, in one field. */
function behindOutcome(reading: ReviewReading, row: readonly Passage[]): readonly OutcomeReview[] {
  const { plan } = reading;
  const cell = row.find(({ field, section }) => field === 'outcome' && looksBack.has(section));
  const text = cell ? wordsAt(plan, cell) : '';
  const { aim, told } = halvesOf(text);
  if (!cell || told === undefined) return [];
  const { block, from, to, section, record } = cell;
  const repeated = { block, from, to: from + aim.to };
  const span = { block, from: from + told, to };
  const said = wordsAt(plan, span);
  if (!isAnswer(said)) return [];
  const outcome = outcomeOf(reading, wordsAt(plan, repeated), undefined, cell);
  const status = statusOf(said) ?? closingStatus(said);
  return [
    {
      span,
      repeated,
      ...(outcome && { outcome }),
      ...(figureIn(text.slice(aim.from, aim.to), reading.calendar) && { counted: true as const }),
      ...(section && { section }),
      ...(record && { record }),
      ...(status && { status }),
      ...partsOf(span, reading),
      form: 'table',
    },
  ];
}

const isResult = (cell: Passage): boolean => {
  const { field, section, label = '' } = cell;
  return (
    field === 'status' ||
    field === 'impact' ||
    (field === 'comment' && ofVerdict.test(label)) ||
    // “Where Mia is now” in a review
    (looksBack.has(section) && isAfter(cell))
  );
};

const isDisguise = ({ block, from, to }: Passage, disguised: readonly Outcome[]): boolean =>
  disguised.some(({ span }) => span.block === block && span.from < to && from < span.to);

/** A bare date says when, not how it went. */
const isDay = ({ plan }: ReviewReading, cell: Span): boolean =>
  datesIn(plan, cell.block).some(
    ({ span, day }) =>
      day !== undefined &&
      span.from >= cell.from &&
      span.to <= cell.to &&
      span.to - span.from >=
        wordsAt(plan, cell)
          .replace(/\bby\b|\W+$/g, '')
          .trim().length -
          1,
  );

const numberIn = (words: string | undefined): string | undefined =>
  /^\W*(?:(?:short[- ]term )?(?:outcome|target|goal|step|objective|aim)\s*)?(?:no\.?\s*)?(\d{1,2}[a-d]?)\W*$/i.exec(
    words ?? '',
  )?.[1];

function target(
  reading: ReviewReading,
  disguised: readonly Outcome[],
  words: string,
  number: string | undefined,
  at: Span,
): Outcome | undefined {
  for (const one of disguised) {
    const judged = reading.verdicts.get(one);
    if (judged) return judged;
  }
  return outcomeOf(reading, words, number, at);
}

/** Cells of one review each: a column for every term, or all of them together. */
function byCycle(answers: readonly Passage[]): readonly (readonly Passage[])[] {
  const impacts = answers.filter(({ field }) => field === 'impact');
  const labels = new Set(impacts.map(({ label }) => label));
  if (labels.size < 2 || ![...labels].every((label) => cycle.test(label ?? ''))) return [answers];
  return [...labels].map((label) => answers.filter((cell) => cell.label === label));
}

function readCells(
  reading: ReviewReading,
  cells: readonly Passage[],
  row: readonly Passage[],
): Pick<OutcomeReview, 'span' | 'status' | 'impact' | 'figure' | 'nextStep' | 'date'> {
  const { plan } = reading;
  const verdict =
    cells.find(({ field }) => field === 'status') ??
    cells.find((cell) => cell.to - cell.from < 20 && verdictOf(wordsAt(plan, cell), cell.label) !== undefined) ??
    cells[0]!;
  const told =
    cells.find((cell) => cell !== verdict && cell.field === 'impact') ?? cells.find((cell) => cell !== verdict);
  const status = cells.map((cell) => verdictOf(wordsAt(plan, cell), cell.label)).find((one) => one !== undefined);
  const impact = spanOf(told ?? verdict);
  const parts = partsOf(impact, reading);
  const others = cells.map((cell) => partsOf(spanOf(cell), reading));
  const figure = parts.figure ?? others.find((one) => one.figure)?.figure;
  const next = row.find((cell) => cell.field === 'next_step' && !isBlank(wordsAt(plan, cell)));
  const nextStep = next ? spanOf(next) : (parts.nextStep ?? others.find((one) => one.nextStep)?.nextStep);
  const day = row.find(
    ({ field, label = '' }) => field === 'date' || (field !== 'impact' && /\breviewed\b/i.test(label)),
  );
  const date = (day && heldOn(wordsAt(plan, day), day, reading)) ?? others.find((one) => one.date)?.date;
  return {
    span: spanOf(verdict),
    ...(status && { status }),
    impact,
    ...(figure && { figure }),
    ...(nextStep && { nextStep }),
    ...(date && { date }),
  };
}

/** `A` is achieved, but amber in a column of colours. */
const verdictOf = (text: string, label = '') =>
  /^\W*A\W*$/.test(text) && /\brag\b|\bR ?\/ ?A ?\/ ?G\b|traffic|colour/i.test(label)
    ? 'partly'
    : // “✓” below “Not met”
      ((/^\W*[✓✔☑✅]\W*$/u.test(text) ? statusOf(label) : undefined) ?? statusOf(text) ?? closingStatus(text));

const spanOf = ({ block, from, to }: Span): Span => ({ block, from, to });
