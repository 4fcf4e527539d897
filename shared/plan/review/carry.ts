import { sayDay } from '../../text/say-day';
import type { Span } from '../../text/span';
import type { Outcome } from '../outcome';
import type { Plan } from '../plan';
import { essexOnePlan } from '../templates/essex-one-plan';
import type { Column, Template } from '../template';

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
  const rows = plan.outcomes.filter(({ aspiration }) => !aspiration).map(({ text }) => ({ header: text }));
  return oneSection(plan, 'reviewing_outcomes', `Review, ${sayDay(plan.today)}`, reviewColumns, rows, {
    hint: 'Held with the child and the family. For each outcome: was it met, what did you see, and what next?',
  });
}

/** The next plan's outcomes as a template of one section: those that were not met, with what was seen as their starting point, and the next steps agreed. Undefined where there are none. */
export function nextPlanTemplate(plan: Plan): Template | undefined {
  const { outcomes, reviews } = plan;
  const of = (outcome: Outcome) => reviews.filter((review) => review.outcome === outcome);
  const open = outcomes
    .filter((outcome) => !outcome.aspiration && of(outcome).every(({ status }) => status !== 'met'))
    .map((outcome) => {
      const seen = of(outcome).at(-1);
      return { header: outcome.text, cells: [wordsOf(plan, seen?.impact)] };
    });
  const steps = reviews
    .filter(({ nextStep }) => nextStep)
    .map(({ nextStep, impact, status }) => ({
      header: wordsOf(plan, nextStep),
      cells: [status === 'met' ? wordsOf(plan, impact) : ''],
    }));
  const rows = [...open, ...steps].filter(
    ({ header }, index, all) => header && all.findIndex((row) => row.header === header) === index,
  );
  return oneSection(plan, 'outcomes', `Outcomes for the next plan, from ${sayDay(plan.today)}`, nextColumns, rows, {
    hint: 'Carried over from the last plan. Reword each outcome with child and family, and give it a new date.',
  });
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
