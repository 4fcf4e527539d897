import { reviewCovers } from '../plan/outcome/review-covers';
import { isHardlyBegun } from '../plan/parts/hardly-begun';
import { unwrittenParts } from '../plan/parts/unwritten';
import { rowOf } from '../plan/passages';
import { nextOutcomes } from '../plan/review/next-plan';
import type { Plan, PlanSection } from '../plan/plan';
import type { Finding } from '../rules/finding';
import type { Concern } from '../rules/rule';
import { concernLabels, count } from '../labels';
import { isToImprove } from '../outcome-to-rewrite';
import { firstToDo } from './notes';
import { countConcerns } from './NotesToolbar';
import { writtenOf } from './written';

/** One thing to do next, and where in the pane it is done. */
export type NextStep =
  | { readonly to: 'note'; readonly text: string; readonly finding: Finding }
  | { readonly to: 'outcomes' | 'sections'; readonly text: string }
  | { readonly to: 'concern'; readonly text: string; readonly concern: Concern };

/** Whether a plan can be shared: yes, once it is better, or not with what is in it now. */
export type Grade = 'yes' | 'notYet' | 'no';

/** Whether a plan can be shared, in a few words, and what to do next: at most three steps, the most useful first. */
export interface Readiness {
  readonly verdict: string;
  /** Absent where there is no plan that could be judged. */
  readonly grade?: Grade;
  /** How far the plan is written, where no note is on anything but what is not: two numbers for one thing would confuse. */
  readonly written?: string;
  readonly steps: readonly NextStep[];
}

/** Judges only what can be checked; whether the plan is right for the child is for people to say. */
export function readiness(plan: Plan, findings: readonly Finding[]): Readiness {
  if (!plan.english) return { verdict: 'Not checked', steps: [] };
  if (isNoPlan(plan)) return { verdict: 'No plan found here', steps: [] };
  const { weak, all, whose } = outcomesToWorkOn(plan);
  const unwritten = toWrite(plan);
  const unfinished = unwritten.length;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const verdict =
    errors.length > 0
      ? 'Not ready to share yet'
      : unfinished + weak > 0
        ? 'Not finished yet'
        : warnings.length > 0
          ? 'Nearly ready to share'
          : 'Ready to share';
  // Weak outcomes and missing sections have steps of their own, which weigh more than a single word.
  const asking = findings.filter(
    (finding) =>
      !isCovered(plan, finding) &&
      !(weak > 0 && finding.concern === 'smart') &&
      !(unfinished > 0 && finding.concern === 'structure'),
  );
  const next = noteStep(asking);
  const kind = concernStep(findings, asking);
  const begin = isHardlyBegun(plan) ? [...beginStep(findings), ...next].slice(0, 1) : [];
  // The first of a kind goes without saying where all of it is to be looked through.
  const isOfKind = next[0] && next[0].finding.concern === kind[0]?.concern;
  return {
    verdict,
    ...(unfinished > 0 &&
      findings.every(isOfUnwritten) && { written: writtenOf(plan, unwritten) + othersOf(plan, unwritten) }),
    grade: errors.length > 0 ? 'no' : unfinished + weak + warnings.length > 0 ? 'notYet' : 'yes',
    steps: [
      ...noteStep(errors),
      ...(errors.length > 0 ? [] : begin),
      ...outcomeStep(weak, all, whose),
      ...partStep(unwritten),
      ...(errors.length > 0 || isOfKind || begin.length > 0 ? [] : next),
      ...kind,
    ].slice(0, 3),
  };
}

/** A text of which nothing reads like a plan: a letter, a lesson. */
export const isNoPlan = ({ draft, sections, outcomes, provisions }: Plan): boolean =>
  !draft.fragment &&
  outcomes.length + provisions.length === 0 &&
  sections.every(({ status }) => status === 'missing') &&
  draft.blocks.some(({ text }) => text.trim() !== '');

/** Sections that are still to be written; of a part of a plan alone, none. */
export const toWrite = (plan: Plan): readonly PlanSection[] => (plan.draft.fragment ? [] : unwrittenParts(plan));

/** A note says no more than that a section is empty or missing. */
const isOfUnwritten = ({ rule }: Finding) => rule === 'section-empty' || rule === 'section-missing';

function noteStep(findings: readonly Finding[]): Extract<NextStep, { to: 'note' }>[] {
  const finding = firstToDo(findings);
  return finding ? [{ to: 'note', text: stepOf(finding), finding }] : [];
}

/** “No date of its own: covered by the review date”: it says how things stand, and there is nothing to do. */
const isCovered = (plan: Plan, { rule, place }: Finding): boolean =>
  rule === 'outcome-no-deadline' &&
  'block' in place &&
  plan.outcomes.some(
    (outcome) =>
      reviewCovers(plan, outcome) &&
      [outcome.span, ...rowOf(plan, outcome.record)].some(
        ({ block, from, to }) => block === place.block && from < place.to && place.from < to,
      ),
  );

/** A step is named, and what it is about goes in front; a question about words of the plan has them in it. The note says the rest. */
function stepOf({ message, concern }: Finding): string {
  const first = /^.*?[.?!](?=\s)/s.exec(message)?.[0] ?? message;
  return /“.*\?$/s.test(first)
    ? first
    : `${concernLabels[concern]}: ${first.replace(begins, (word) => word.toLowerCase())}`;
}
/** How our sentences begin, names apart. */
const begins =
  /^(?:An?|The|This|These|There|Nothing|No|None|Only|Both|All|Other|Say|Add|Write|Ask|Check|Could|Is|Does|Which|Who|What|How|Words) /;

/** Once the next plan is begun, its outcomes are the ones to work on. */
function outcomesToWorkOn(plan: Plan) {
  const next = nextOutcomes(plan);
  const outcomes = next.size > 0 ? [...next] : plan.outcomes;
  const weak = outcomes.filter((one) => isToImprove(plan, one)).length;
  return { weak, all: outcomes.length, whose: next.size > 0 ? ' for the next plan' : '' };
}

/** “; 8 more can wait”: headings that stand in the plan with nothing below them, and need not have anything yet. */
function othersOf({ sections }: Plan, unwritten: readonly PlanSection[]): string {
  const others = sections.filter((part) => part.status === 'empty' && !unwritten.includes(part)).length;
  return others > 0 ? `; ${others} more can wait` : '';
}

/** The one note on emptiness that a plan draws while it is being begun. */
function beginStep(findings: readonly Finding[]): Extract<NextStep, { to: 'note' }>[] {
  const finding = findings.find(({ rule }) => rule === 'section-empty');
  return finding ? [{ to: 'note', text: finding.message.split('. ', 1)[0]!, finding }] : [];
}

const outcomeStep = (weak: number, all: number, whose: string): NextStep[] =>
  weak > 0
    ? [{ to: 'outcomes', text: `Make ${all === 1 ? 'the outcome' : `${weak} of ${all} outcomes`}${whose} SMART` }]
    : [];

function partStep(parts: readonly PlanSection[]): NextStep[] {
  const statuses = (['empty', 'missing'] as const).filter((one) => parts.some(({ status }) => status === one));
  const are = parts.length === 1 ? 'is' : 'are';
  return parts.length > 0
    ? [{ to: 'sections', text: `Write ${count(parts.length, 'section')} that ${are} ${statuses.join(' or ')}` }]
    : [];
}

/** What most of the notes that ask for something are about, where there are many of a kind. */
function concernStep(findings: readonly Finding[], asking: readonly Finding[]): Extract<NextStep, { to: 'concern' }>[] {
  const [most] = [...countConcerns(asking)].sort(([, a], [, b]) => b - a);
  if (!most || most[1] < 3) return [];
  const [concern] = most;
  // All that are shown then.
  const number = countConcerns(findings).get(concern)!;
  return [{ to: 'concern', text: `${concernLabels[concern]}: look through ${number} notes`, concern }];
}
