import { wordsAt } from '../passages';
import { isBlank } from '../blank';
import { namesFamily } from '../child/family-words';
import type { Passage, Plan } from '../plan';
import type { SectionId } from '../section';
import { isWritten } from './whole';

/** One kind of evidence that a request for an EHC needs assessment can rest on. */
export interface Evidence {
  /** As the writer would call it, to stand in a list. */
  readonly name: string;
  readonly section: SectionId;
  readonly there: boolean;
}

const amount =
  /£|\b(?:hours?|hrs?|minutes?|mins?|daily|weekly|fortnightly|monthly|termly|once|twice|every|each|sessions?|times?|full[- ]time|1:1|one[- ]to[- ]one|\d+ ?x)\b/i;

/** What is written in a section, cell by cell. */
export const writtenIn = (plan: Plan, id: SectionId): readonly Passage[] =>
  plan.passages.filter(
    (passage) => passage.role === 'content' && passage.section === id && !isBlank(wordsAt(plan, passage)),
  );

/** How many different days or terms are named in a section. */
export function datesIn(plan: Plan, id: SectionId): number {
  const content = writtenIn(plan, id);
  const days = plan.dates.filter(
    ({ day, span }) =>
      day !== undefined &&
      // “6 years 2 months” is no date.
      day <= plan.today &&
      content.some(({ block, from, to }) => block === span.block && from <= span.from && span.to <= to),
  );
  return new Set(days.map(({ day }) => day)).size;
}

/** Whether the part about support says how much of it there was, in time, in sessions or in money. */
export const hasAmounts = (plan: Plan): boolean =>
  writtenIn(plan, 'evidence_provision').some(
    (passage) => passage.field === 'frequency' || amount.test(wordsAt(plan, passage)),
  );

/** Whose views the request holds. */
function viewsIn(plan: Plan): { readonly child: boolean; readonly family: boolean } {
  const rows = writtenIn(plan, 'evidence_views').map((passage) => {
    const labels = plan.passages.filter(
      ({ role, record }) => role === 'label' && record !== undefined && record === passage.record,
    );
    return {
      who: [passage.label ?? '', ...labels.map((label) => wordsAt(plan, label))].join(' '),
      text: wordsAt(plan, passage),
      passage,
    };
  });
  const said = rows.filter(({ passage }) => passage.field !== 'date');
  return {
    child:
      isWritten(plan, ['pupil_view', 'aspirations_child']) ||
      said.some(({ who, text }) => /\b(?:child|pupil|young person|my)\b/i.test(who) || /\bI\b/.test(text)),
    family:
      isWritten(plan, ['parent_view', 'aspirations_family']) ||
      said.some(({ who, text }) => namesFamily(who, undefined) || namesFamily(text, plan.child.full)),
  };
}

/** Every kind of evidence that the Code names or councils ask for, and whether this request has any of it. */
export function readEvidence(plan: Plan): readonly Evidence[] {
  const views = viewsIn(plan);
  const has = (...ids: SectionId[]) => isWritten(plan, ids);
  return [
    {
      name: 'plans and their reviews',
      section: 'evidence_plans',
      there: has('evidence_plans') || plan.reviews.length > 0,
    },
    { name: 'attainment over time', section: 'evidence_attainment', there: has('evidence_attainment', 'attainment') },
    {
      name: 'the support given and what it did',
      section: 'evidence_provision',
      there: has('evidence_provision', 'provision'),
    },
    { name: 'advice from professionals', section: 'evidence_professionals', there: has('evidence_professionals') },
    { name: 'the child’s views', section: 'evidence_views', there: views.child },
    { name: 'the parents’ views', section: 'evidence_views', there: views.family },
  ];
}
