import { onceFor } from '../../text/once';
import { datesIn, passagesOf, wordsAt } from '../passages';
import type { Calendar } from '../../text/date-reading';
import { findDates } from '../../text/dates';
import type { Span } from '../../text/span';
import { stemsOf } from '../outcome/stems';
import { withoutFeelings } from './hollow-review';
import type { KnownOutcomes } from './known-outcomes';
import type { Outcome } from '../outcome';
import { findFigures } from '../outcome/measures';
import { number, type Stretch } from '../outcome/words';
import type { SortedPlan } from '../outcome/read-outcomes';
import type { DatedWords, OutcomeReview } from './review-record';
import { namesLastPlan } from './review-status';
import { looksBack } from '../section';
import { find } from '../../text/match';

/** What the readers of rows and of lines share. */
export interface ReviewReading {
  readonly plan: SortedPlan;
  readonly calendar: Calendar;
  readonly outcomes: readonly Outcome[];
  /** Words that stood where outcomes stand and judge one: the outcome that they judge, where that is known. */
  readonly verdicts: ReadonlyMap<Outcome, Outcome | undefined>;
  readonly known: KnownOutcomes;
  /** Where each block stands in the draft. */
  readonly order: ReadonlyMap<string, number>;
}

/** A stretch of a span's words as a span of its block. */
export const within = (span: Span, { from, to }: Stretch): Span => ({
  block: span.block,
  from: span.from + from,
  to: span.from + to,
});

const plainFigure = new RegExp(String.raw`(?<![\w.,/:])(?:(?!one\b)${number})(?![\w:/]|\.\d)\s?%?`, 'gi');
const notCounted = /\b(?:target|outcome|goal|step|year|class|room|page|stage|key stage|no|number|day)\.?\s$/i;

/** The first figure of a text that is no date, no clock time and no number of an outcome. */
export function figureIn(text: string, calendar: Calendar): Stretch | undefined {
  const dates = findDates(text, calendar).filter(({ kind }) => kind === 'date' || kind === 'term');
  const [figure] = findFigures(text, dates);
  if (figure) return figure;
  for (const match of text.matchAll(plainFigure)) {
    const stretch = { from: match.index, to: match.index + match[0].trimEnd().length };
    if (dates.some(({ from, to }) => from < stretch.to && stretch.from < to)) continue;
    if (!notCounted.test(text.slice(0, match.index))) return stretch;
  }
  return undefined;
}

/** The last day that a text names and that is not to come. */
export function heldOn(text: string, span: Span, { calendar }: ReviewReading): DatedWords | undefined {
  const hit = findDates(text, calendar).findLast(
    ({ day, start, kind, lead }) =>
      day &&
      (kind === 'date' || kind === 'term') &&
      (start ?? day) <= calendar.today &&
      !/^(?:since|from|until|by|before)$/.test(lead ?? ''),
  );
  return hit?.day ? { span: within(span, hit), day: hit.day } : undefined;
}

const next =
  /(?:^|[.;\n]\s*|[-–—]\s)(?:(?:agreed |our |the )?next steps?\b|next:|continue\b|carry on\b|keep going\b|new (?:target|outcome)\b|we will\b|to continue\b|move on to\b)/i;

/** The part of a review's words that says what follows, to their end. */
function nextStepIn(text: string): Stretch | undefined {
  const found = find(next, text);
  if (!found) return undefined;
  return { from: found.index + found[0].search(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]/), to: text.length };
}

/** What the words of a review say beside their verdict. */
export function partsOf(
  span: Span,
  reading: ReviewReading,
): Pick<OutcomeReview, 'impact' | 'figure' | 'nextStep' | 'date'> {
  const text = wordsAt(reading.plan, span);
  const figure = figureIn(withoutFeelings(text), reading.calendar);
  const nextStep = nextStepIn(text);
  const date = heldOn(text, span, reading);
  return {
    impact: span,
    ...(figure && { figure: within(span, figure) }),
    ...(nextStep && { nextStep: within(span, nextStep) }),
    ...(date && { date }),
  };
}

/** The blocks under a heading for the plan before this one: its outcomes are not this plan's. */
const ofLastPlan = onceFor((plan: SortedPlan): ReadonlySet<string> => {
  const found = new Set<string>();
  const written = plan.dates.find(({ field, day }) => field === 'plan_date' && day !== undefined)?.day;
  // A review that was held on the day of the plan or before it looked at the plan before; “REVIEW OF AUTUMN TARGETS (11 January 2027: …)”: the rest of the line has it too.
  const isBefore = (block: string) => {
    const held = datesIn(plan, block).find(({ day }) => day !== undefined)?.start;
    return written !== undefined && held !== undefined && held <= written;
  };
  let named = false;
  let held = false;
  for (const { id } of plan.draft.blocks) {
    for (const one of passagesOf(plan, id)) {
      if (one.role === 'content') continue;
      const names = namesLastPlan(wordsAt(plan, one));
      // “LAST PLAN (14 September to 22 January): how did it go?” is a label, and stands over its table like a heading.
      if (one.role === 'heading' || (names && one.record === undefined && looksBack.has(one.section))) named = names;
      // The heading of the review may have others below it: “Outcome of review:”.
      held = looksBack.has(one.section) && (held || isBefore(id));
    }
    if (named || held) found.add(id);
  }
  return found;
});

/** The outcome that a review names: by its number, by its words or by a short name of it (`Reading`). */
export function outcomeOf(
  reading: ReviewReading,
  words: string,
  numbered: string | undefined,
  at: Span,
): Outcome | undefined {
  const { known, plan, order, calendar } = reading;
  if (ofLastPlan(plan).has(at.block)) return undefined;
  // What stands further down is the next cycle's.
  const above = known.above(order.get(at.block)!);
  if (numbered !== undefined) {
    const own = known.numbered(numbered, above);
    if (own) return own;
    // “O2” is outcome 2.
    const plain = /^[ot](\d.*)$/i.exec(numbered)?.[1];
    if (plain !== undefined) return outcomeOf(reading, words, plain, at);
    // “2.” is the second, where the plan did not number them.
    const counted = known.counted(numbered, above);
    if (counted) return counted;
  }
  const stems = stemsOf(words, plan.child.first);
  const own = known.told(stems, 0.6, 1, above);
  if (own) return own;
  const later = known.told(stems, 0.6, 1);
  return later && isDueBefore(words, later, calendar) ? undefined : later;
}

/** The outcomes that stand above a place and that a review there can look at: none where it is of the last plan. */
export const outcomesAbove = ({ plan, order, outcomes }: ReviewReading, at: Span): readonly Outcome[] =>
  ofLastPlan(plan).has(at.block) ? [] : outcomes.filter(({ span }) => order.get(span.block)! < order.get(at.block)!);

/** “Read 55 words a minute by 10 July 2026” above an outcome that is due in December: of the cycle before. */
const isDueBefore = (words: string, { deadline }: Outcome, calendar: Calendar): boolean =>
  deadline?.day !== undefined &&
  findDates(words, calendar).some(({ lead, day }) => lead === 'by' && day !== undefined && day < deadline.day!);
