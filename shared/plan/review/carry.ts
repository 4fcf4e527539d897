import { capitalised } from '../../text/first-letter';
import { sayDay } from '../../text/say-day';
import type { Span } from '../../text/span';
import type { Outcome } from '../outcome';
import type { Plan } from '../plan';
import { essexOnePlan } from '../templates/essex-one-plan';
import type { Column, Template } from '../template';
import { presentOutcomes } from './next-plan';
import type { OutcomeReview } from './review-record';
import { reviewedOutcomes } from './reviewed-outcomes';
import { nowIn, startedFrom } from './started-from';

const reviewColumns: readonly Column[] = [
  { field: 'outcome', header: 'Outcome', width: 3 },
  { field: 'status', header: 'Met, partly or not', width: 1.5 },
  { field: 'impact', header: 'What we saw or measured', width: 3 },
  { field: 'next_step', header: 'What next', width: 2.5 },
];

const nextColumns: readonly Column[] = [
  { field: 'outcome', header: 'Outcome', width: 3 },
  { field: 'baseline', header: 'Starting point', width: 2 },
  { field: 'provision', header: 'Support', width: 2 },
  { field: 'who', header: 'Who', width: 1.2 },
  { field: 'frequency', header: 'How often', width: 1.2 },
  { field: 'deadline', header: 'By when', width: 1.2 },
];

/** A review of a plan as a template of one section: its outcomes stand in it, ready to be answered. Undefined where there are none. */
export function reviewTemplate(plan: Plan): Template | undefined {
  const own = presentOutcomes(plan).filter(({ aspiration }) => !aspiration);
  const rows = own.map(({ text }) => ({ header: text }));
  return oneSection(plan, 'reviewing_outcomes', `Review, ${sayDay(plan.today)}`, reviewColumns, rows, {
    hint: 'Held with the child and the family. For each outcome: was it met, what did you see, and what next?',
  });
}

/** The next plan's outcomes as a template of one section: those that were not met, each without its old date, with where things are now and what was agreed to come next; and agreed steps that are outcomes themselves; support that was written as an outcome stands with the support. Undefined where there are none. */
export function nextPlanTemplate(plan: Plan): Template | undefined {
  const { reviews } = plan;
  const open = openOutcomes(plan).map((outcome) => {
    const step = reviews.findLast((review) => review.outcome === outcome && review.nextStep)?.nextStep;
    const words = wordsOf(plan, step);
    const support = isOutcome(words) ? '' : words;
    const kept = withoutOld(plan, outcome);
    // Support that stood among the outcomes goes on as support: what it is for is still to be written beside it.
    return outcome.provision
      ? { header: '', cells: ['', [kept, support].filter(Boolean).join(' ')] }
      : { header: kept, cells: [startingPoint(plan, outcome), support] };
  });
  const steps = reviews
    .filter(({ nextStep }) => isOutcome(wordsOf(plan, nextStep)))
    .map((review) => ({
      header: wordsOf(plan, review.nextStep),
      cells: [review.status === 'met' ? seen(plan, review) : ''],
    }));
  const nameOf = ({ header, cells }: { readonly header: string; readonly cells: readonly string[] }) =>
    header || cells[1];
  const rows = [...open, ...steps].filter(
    (row, index, all) => nameOf(row) && all.findIndex((other) => nameOf(other) === nameOf(row)) === index,
  );
  return oneSection(plan, 'outcomes', `Outcomes for the next plan, from ${sayDay(plan.today)}`, nextColumns, rows, {
    hint: 'Carried over from the last plan. Reword each outcome with child and family, and give it a new date.',
  });
}

/** “Mia will read 60 words” is the next outcome; “Carry on with Mrs Cole” says what adults do for this one. */
const isOutcome = (words: string): boolean => /\bwill\b/i.test(words);

/** Says that outcomes go into the next plan which nobody has reviewed; undefined where there are none. */
export function unreviewedCarried(plan: Plan): string | undefined {
  const open = openOutcomes(plan);
  const reviewed = reviewedOutcomes(plan);
  const number = open.filter((outcome) => !reviewed.has(outcome)).length;
  if (number === 0) return undefined;
  if (number === open.length && reviewed.size === 0)
    return 'No outcome has been reviewed yet, so all of them go into the next plan.';
  return `${number} of the outcomes that go into the next plan ${number === 1 ? 'has' : 'have'} not been reviewed yet.`;
}

/** Outcomes of this plan that no review says were met. */
function openOutcomes(plan: Plan): readonly Outcome[] {
  return presentOutcomes(plan).filter(
    (outcome) =>
      !outcome.aspiration && plan.reviews.every((review) => review.outcome !== outcome || review.status !== 'met'),
  );
}

/** Where things are now: what the review found, else where the outcome started. */
function startingPoint(plan: Plan, outcome: Outcome): string {
  const last = plan.reviews.findLast((review) => review.outcome === outcome);
  return (last && seen(plan, last)) || startedFrom(plan, outcome);
}

/** What a review found, where it says more than the verdict. */
function seen(plan: Plan, { span, impact, figure }: OutcomeReview): string {
  const words = wordsOf(plan, impact);
  const isVerdict = impact?.block === span.block && impact.from === span.from;
  return !isVerdict || figure || words.split(/\s+/).length > mostOfVerdict ? words : '';
}

/** “Partly met, carry on”. */
const mostOfVerdict = 4;

/** The words of an outcome without what is of the last plan: the day that has gone by, and where things were then. */
function withoutOld(plan: Plan, { span, text, deadline, baseline }: Outcome): string {
  const due = deadline?.from === 'outcome' ? within(span, deadline.span) : undefined;
  const then = nowIn(text);
  const start = within(span, baseline);
  const old = [
    due,
    // An outcome that tells of nothing else would be lost.
    then && /\p{L}/u.test(leftOut(text, then)) ? then : undefined,
    // “from 12 to 40 words”; more words than the figure are needed behind the “to”.
    start && /^from [\d.]+%?$/i.test(wordsOf(plan, baseline)) && /^ to\b/i.test(text.slice(start.to))
      ? start
      : undefined,
  ].flatMap((one) => one ?? []);
  return old
    .filter((one) => old.every((other) => other === one || other.from > one.from || other.to < one.to))
    .sort((one, other) => other.from - one.from)
    .reduce(leftOut, text);
}

/** Where a span stands within the words of another. */
const within = (whole: Span, part: Span | undefined): Stretch | undefined =>
  part?.block === whole.block && whole.from <= part.from && part.to <= whole.to
    ? { from: part.from - whole.from, to: part.to - whole.from }
    : undefined;

type Stretch = Pick<Span, 'from' | 'to'>;

function leftOut(text: string, { from, to }: Stretch): string {
  const before = text.slice(0, from).replace(/(?<![\s(,;:–—-])[\s(,;:–—-]+$/, '');
  const rest = text.slice(to).replace(/^[\s),;:–—-]+/, '');
  // A sentence takes its full stop along.
  const after = before === '' || /[.!?]$/.test(before) ? rest.replace(/^[.!?]\s*/, '') : rest;
  const left = `${before}${before && after && !/^[.!?]/.test(after) ? ' ' : ''}${after}`.trim();
  return capitalised(left);
}

function oneSection(
  plan: Plan,
  id: 'outcomes' | 'reviewing_outcomes',
  heading: string,
  columns: readonly Column[],
  rowHeaders: readonly { readonly header: string; readonly cells?: readonly string[] }[],
  { hint }: { readonly hint: string },
): Template | undefined {
  if (rowHeaders.length === 0) return undefined;
  return {
    id: plan.template.id,
    title: heading,
    authority: essexOnePlan.authority,
    sections: [
      {
        id,
        heading,
        synonyms: [],
        hint,
        voice: 'school',
        by: 'SENCO with child and family',
        level: 1,
        table: { columns, rows: 0, rowHeaders },
      },
    ],
  };
}

const wordsOf = (plan: Plan, span: Span | undefined): string =>
  span ? (plan.blocks.get(span.block)?.text.slice(span.from, span.to).trim() ?? '') : '';
