import type { Outcome } from '../outcome';
import { daysBetween } from '../../text/day';
import { datesIn, headingAbove, wordsAt } from '../passages';
import type { Plan } from '../plan';

/** “Outcomes for the next plan, from 27 November 2026”, “Next plan’s targets”. */
const ahead =
  /^\W*(?:outcomes|targets|goals) (?:for|of|in) (?:the |my |our |his |her |their )?next (?:plan|cycle)\b|^\W*next (?:plan|cycle)(?:['’]s)? (?:outcomes|targets|goals)\b/i;

/** Days after which the plan that a heading calls the next one is the one that runs. */
const soon = 28;

/** The outcomes that stand under a heading of the next plan, until a while after its day: this plan's own go on above them. */
export function nextOutcomes(plan: Read): ReadonlySet<Outcome> {
  const headings = headingsAhead(plan).filter(({ runs }) => !runs);
  // Most plans have no such heading.
  return headings.length === 0 ? none : new Set(headings.flatMap((heading) => under(plan, heading)));
}

/** The outcomes that this plan works on now: those of the last heading of a next plan that runs by now, else all that are not of the next. */
export function presentOutcomes(plan: Read): readonly Outcome[] {
  const running = headingsAhead(plan).findLast(({ runs }) => runs);
  const next = nextOutcomes(plan);
  return running ? under(plan, running) : plan.outcomes.filter((outcome) => !next.has(outcome));
}

type Read = Pick<Plan, 'draft' | 'passages' | 'blocks' | 'outcomes' | 'dates' | 'today'>;

interface HeadingAhead {
  readonly block: string;
  readonly runs: boolean;
}

const headingsAhead = (plan: Read): readonly HeadingAhead[] =>
  plan.passages.flatMap((passage) => {
    if (passage.role !== 'heading' || !ahead.test(wordsAt(plan, passage))) return [];
    const day = datesIn(plan, passage.block)[0]?.day;
    return [{ block: passage.block, runs: day !== undefined && daysBetween(day, plan.today) > soon }];
  });

const under = (plan: Read, { block }: HeadingAhead): readonly Outcome[] =>
  plan.outcomes.filter(({ span }) => headingAbove(plan, span.block)?.block === block);

const none: ReadonlySet<Outcome> = new Set();
