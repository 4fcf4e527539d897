import type { Outcome } from '../outcome';
import type { Plan } from '../plan';
import { headingOver } from './past-cycle';

/** “Outcomes for the next plan, from 27 November 2026”, “Next plan’s targets”. */
const ahead =
  /^\W*(?:outcomes|targets|goals) (?:for|of|in) (?:the |my |our |his |her |their )?next (?:plan|cycle)\b|^\W*next (?:plan|cycle)(?:['’]s)? (?:outcomes|targets|goals)\b/i;

/** The outcomes that stand under a heading of the next plan: this plan's own go on above them. */
export const nextOutcomes = (plan: Pick<Plan, 'draft' | 'passages' | 'blocks' | 'outcomes'>): ReadonlySet<Outcome> =>
  // Most plans have no such heading.
  plan.passages.some(
    ({ role, block, from, to }) => role === 'heading' && ahead.test(plan.blocks.get(block)!.text.slice(from, to)),
  )
    ? new Set(plan.outcomes.filter((outcome) => ahead.test(headingOver(plan, outcome))))
    : none;

const none: ReadonlySet<Outcome> = new Set();
