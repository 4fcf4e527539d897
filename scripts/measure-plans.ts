import { absentParts } from '../shared/plan/parts/unwritten';
import { readPlan } from '../shared/plan/read-plan';
import type { Plan } from '../shared/plan/plan';
import { reviewPlan } from '../shared/review';
import type { Span } from '../shared/text/span';
import type { Finding } from '../shared/rules/finding';
import { defaultSettings } from '../shared/settings';
import type { LabelledPlan, ListedFault } from './corpus';
import { readFile } from './read-file';

/** The rules that answer to each type of listed fault. */
const rulesFor: Readonly<Record<string, readonly string[]>> = {
  'outcome-not-timebound': ['outcome-no-deadline', 'placeholder-left'],
  'outcome-not-measurable': [
    'outcome-no-measure',
    'outcome-measure-of-nothing',
    'outcome-vague-act',
    'success-criterion-hollow',
  ],
  'outcome-not-specific': ['outcome-vague-act', 'outcome-no-measure', 'outcome-measure-of-nothing'],
  'outcome-vague': ['outcome-vague-act', 'outcome-no-measure', 'outcome-measure-of-nothing'],
  'outcome-is-provision': ['provision-as-outcome'],
  'outcome-is-aspiration': ['aspiration-as-outcome'],
  'outcome-negative': ['outcome-negative'],
  'outcome-absolute': ['outcome-absolute'],
  'two-outcomes-in-one': ['two-outcomes-in-one'],
  'too-many-outcomes': ['too-many-outcomes'],
  'no-baseline': ['outcome-no-baseline'],
  'baseline-target-scale': ['baseline-other-scale'],
  // The note on a day more than a year away asks for the smaller step.
  'long-term-without-steps': ['long-term-without-steps', 'deadline-far-off', 'deadline-after-review'],
  'success-criterion-empty': ['success-criterion-hollow', 'outcome-no-measure', 'section-empty'],
  'success-criterion-vague': ['success-criterion-hollow', 'outcome-no-measure', 'outcome-vague-act'],
  'duplicate-outcome': ['same-paragraph-twice', 'same-as-last-time'],
  'duplicate-paragraph': ['same-paragraph-twice', 'same-as-last-time'],
  'copied-forward': ['same-paragraph-twice', 'same-as-last-time', 'deadline-past', 'year-group-differs'],
  'date-in-past': ['deadline-past', 'appointment-past', 'review-date-past'],
  'deadline-past': ['deadline-past', 'appointment-past'],
  'date-past': ['deadline-past', 'appointment-past', 'review-date-past'],
  'date-future': ['done-date-odd', 'date-not-real', 'review-dates-differ', 'start-after-end'],
  'deadline-far-off': ['deadline-far-off', 'deadline-after-review'],
  'deadline-after-review': ['deadline-after-review'],
  'dates-out-of-order': [
    'review-date-past',
    'start-after-review',
    'start-after-end',
    'provision-start-after-end',
    'deadline-after-review',
    'review-dates-differ',
    'review-date-past',
    'deadline-past',
    'done-date-odd',
  ],
  'dates-inconsistent': [
    'review-dates-differ',
    'date-not-real',
    'review-date-past',
    'start-after-review',
    'start-after-end',
    'provision-start-after-end',
    'deadline-after-review',
    'deadline-past',
    'done-date-odd',
  ],
  'outcome-date-past': ['deadline-past'],
  'date-not-real': ['date-not-real'],
  'date-impossible': ['date-not-real'],
  'review-date-past': ['review-date-past'],
  'review-date-missing': ['review-date-missing', 'placeholder-left'],
  'review-late': ['review-late', 'review-held-late'],
  'provision-not-quantified': [
    'provision-no-frequency',
    'provision-no-duration',
    'provision-weasel-words',
    'provision-no-activity',
    'provision-no-group-size',
  ],
  'provision-not-specified': [
    'provision-no-activity',
    'provision-no-person',
    'provision-bare-role',
    'provision-weasel-words',
  ],
  'provision-what-vague': ['provision-no-activity', 'provision-weasel-words'],
  'do-vague': ['provision-no-activity', 'provision-weasel-words', 'provision-no-frequency', 'review-no-figure'],
  'provision-who-vague': ['provision-no-person', 'provision-bare-role'],
  'weasel-word': ['provision-weasel-words', 'provision-no-activity'],
  'provision-weasel': ['provision-weasel-words', 'provision-no-activity'],
  'provision-missing-for-outcome': ['outcome-without-provision'],
  'provision-without-outcome': ['provision-without-outcome'],
  'outcome-missing-for-provision': ['provision-without-outcome'],
  'need-without-outcome': ['need-without-outcome'],
  'no-child-voice': ['child-views-missing', 'young-persons-words-missing', 'child-views-by-adult'],
  'profile-not-first-person': ['child-views-by-adult'],
  'no-parent-voice': ['parent-views-missing'],
  'no-strengths': ['strengths-missing', 'strengths-thin'],
  'no-family-contributor': ['contributors-without-family'],
  'no-sharing': ['sharing-missing', 'parents-told-missing'],
  'nothing-on-sharing': ['sharing-missing', 'parents-told-missing'],
  'not-shared-with-parents': ['sharing-missing', 'parents-told-missing'],
  'no-next-steps': ['review-no-next-step', 'review-question-unanswered'],
  'outcome-not-reviewed': ['outcome-not-reviewed'],
  'review-no-figure': ['review-no-figure'],
  'review-without-figure': ['review-no-figure'],
  'review-vague': ['review-no-figure', 'review-no-next-step'],
  'review-contradicts': ['verdict-against-figure', 'review-no-figure'],
  'review-contradiction': ['verdict-against-figure', 'review-no-figure'],
  'review-no-change': ['review-no-next-step'],
  'review-no-evidence': ['review-no-figure'],
  'review-not-measured': ['review-no-figure'],
  'review-impact-vague': ['review-no-figure'],
  'review-without-impact': ['review-no-figure', 'outcome-not-reviewed'],
  'review-empty': ['section-empty', 'review-question-unanswered', 'outcome-not-reviewed', 'section-missing'],
  'fewer-than-three-reviews': ['too-few-meetings'],
  'section-empty': [
    'section-empty',
    'review-question-unanswered',
    'placeholder-left',
    'child-views-missing',
    'parent-views-missing',
    'strengths-missing',
    'review-no-next-step',
  ],
  'section-missing': ['section-missing'],
  'placeholder-left': ['placeholder-left'],
  'name-spelling': ['name-spelling'],
  'wrong-name': ['other-child-name', 'name-spelling'],
  'other-child-name': ['other-child-name', 'peer-named'],
  'wrong-child-name': ['other-child-name', 'name-spelling'],
  'mixed-pronouns': ['mixed-pronouns'],
  'pronoun-mixed': ['mixed-pronouns'],
  'wrong-pronoun': ['mixed-pronouns'],
  'pronoun-mismatch': ['mixed-pronouns'],
  'dob-does-not-fit-year': ['birth-date-year-group', 'year-group-differs'],
  'dob-year-mismatch': ['birth-date-year-group', 'year-group-differs'],
  'wrong-year-group': ['year-group-differs', 'birth-date-year-group'],
  'inconsistent-facts': [
    'year-group-differs',
    'birth-date-year-group',
    'review-dates-differ',
    'verdict-against-figure',
  ],
  'year-group-inconsistent': ['year-group-differs', 'birth-date-year-group'],
  'called-the-pupil': ['called-the-pupil'],
  'profile-too-long': ['profile-too-long'],
  'photo-permission': ['photograph-permission'],
  'long-sentence': ['long-sentence'],
  'label-first': ['label-first', 'deficit-language', 'blaming-language'],
  language: ['label-first', 'deficit-language', 'blaming-language', 'deficit-heading', 'called-the-pupil'],
  'deficit-framing': ['label-first', 'deficit-language', 'blaming-language', 'deficit-heading'],
  'labelling-language': ['label-first', 'deficit-language', 'blaming-language'],
  'blaming-language': ['label-first', 'deficit-language', 'blaming-language'],
  'jargon-unexplained': [
    'jargon-phrase',
    'unexplained-acronym',
    'ambiguous-acronym',
    'unknown-acronym',
    'unknown-programme',
    'school-term',
    'learned-word',
    'office-phrase',
    'trade-compound',
    'hidden-act',
  ],
};

/** Whether rules are named that answer to faults of a type; others count as not found. */
export const isKnownFault = (type: string): boolean => type in rulesFor;

/** Words of one listed fault, or the fault itself where it has none, and whether a note meets it. */
export interface FaultResult {
  readonly type: string;
  readonly text?: string;
  readonly found: boolean;
}

/** What came of one whole plan. */
export interface PlanResult {
  readonly file: string;
  readonly words: number;
  /** Each of the words and places that the listed faults name, in their order. */
  readonly faults: readonly FaultResult[];
  /** The faults as they are listed: a note on any of the words that one names meets it. */
  readonly listed: readonly [met: number, of: number];
  /** The most of those words and places that could be met if each note met one only. */
  readonly foundOnce: number;
  /** Notes that meet nothing listed: right or wrong, a person has to say. */
  readonly beside: readonly Finding[];
  /** No fault is listed. */
  readonly clean: boolean;
  /** Whose plan it is said to be, of those that name a child: the child labelled, nobody, or somebody else. */
  readonly child?: 'right' | 'none' | 'other';
  /** Sections whose state is as expected, of those that were labelled. */
  readonly sections: readonly [right: number, of: number];
  readonly wrongSections: readonly string[];
  readonly outcomes: string | undefined;
}

/** Reviews a plan of a corpus and holds its notes against the listed faults. */
export function measurePlan({ file, labels }: LabelledPlan): PlanResult {
  const plan = readPlan(readFile(file), defaultSettings(labels.asOf));
  const findings = reviewPlan(plan);
  const met = new Set<Finding>();
  const hitsOf: (readonly Finding[])[] = [];
  const listed = labels.faults.map((fault) =>
    pieces(fault).map((text) => {
      const hits = findings.filter((finding) => meets(plan, finding, fault.type, text));
      for (const hit of hits) met.add(hit);
      hitsOf.push(hits);
      return { type: fault.type, ...(text && { text }), found: hits.length > 0 };
    }),
  );
  const states = Object.entries(labels.sections);
  // As the pane says it: what another section covers is there.
  const absent = new Map([...absentParts(plan)].map(([{ id }, why]) => [id as string, why]));
  const stateOf = (id: string) =>
    absent.get(id) === 'told' ? 'present' : (plan.sections.find((section) => section.id === id)?.status ?? 'missing');
  const wrong = states.filter(([id, status]) => stateOf(id) !== status);
  return {
    file,
    words: plan.prose.words,
    faults: listed.flat(),
    listed: [listed.filter((places) => places.some(({ found }) => found)).length, listed.length],
    foundOnce: pairs(hitsOf),
    beside: findings.filter((finding) => !met.has(finding)),
    clean: labels.faults.length === 0,
    ...(labels.childName && { child: childOf(plan, labels.childName) }),
    sections: [states.length - wrong.length, states.length],
    wrongSections: wrong.map(([id, status]) => `${id}: ${stateOf(id)}, labelled ${status}`),
    outcomes: wrongOutcomes(plan, labels),
  };
}

/** The first of the labelled words, or a nickname that is labelled in marks or brackets. */
function childOf({ child: { first, full } }: Plan, labelled: string): 'right' | 'none' | 'other' {
  if (first === undefined) return 'none';
  const [given] = labelled.split(/[\s(“"]/);
  const nickname = /["“(]([^"”)]+)["”)]/.exec(labelled)?.[1];
  return first === given || first === nickname || full?.split(' ')[0] === given ? 'right' : 'other';
}

/** How many faults can have a note of their own, of those that meet them: each in turn takes a note that is free, or whose fault can move to another. */
function pairs(hitsOf: readonly (readonly Finding[])[]): number {
  const owner = new Map<Finding, readonly Finding[]>();
  const place = (hits: readonly Finding[], tried: Set<Finding>): boolean =>
    hits.some((hit) => {
      if (tried.has(hit)) return false;
      tried.add(hit);
      const before = owner.get(hit);
      if (before && !place(before, tried)) return false;
      owner.set(hit, hits);
      return true;
    });
  return hitsOf.filter((hits) => place(hits, new Set())).length;
}

/** Figures of several plans together; “grave” are errors and warnings. */
export interface PlansScore {
  /** Faults as they are listed: one that lies between two places, or names several words, counts once. */
  readonly listed: readonly [met: number, of: number];
  /** Each of the words and places that they name. */
  readonly faults: number;
  /** Those of them that a note of a rule that answers to the fault touches, however many others it touches. */
  readonly found: number;
  readonly foundOnce: number;
  /** Plans whose child is read rightly, of those that are labelled with a name. */
  readonly children: readonly [right: number, of: number];
  /** Sections whose state is read rightly, of those that are labelled. */
  readonly sections: readonly [right: number, of: number];
  readonly clean: number;
  readonly wordsOfClean: number;
  readonly graveInClean: number;
  readonly hintsInClean: number;
  readonly faulty: number;
  /** In plans with faults: grave notes that meet none that is listed. */
  readonly graveBeside: number;
}

/** Adds up what came of several plans. */
export function scorePlans(plans: readonly PlanResult[]): PlansScore {
  const sum = (some: readonly PlanResult[], of: (plan: PlanResult) => number) =>
    some.reduce((total, plan) => total + of(plan), 0);
  const hints = ({ beside }: PlanResult) => beside.filter(({ severity }) => severity === 'hint').length;
  const grave = (plan: PlanResult) => plan.beside.length - hints(plan);
  const clean = plans.filter((plan) => plan.clean);
  const faulty = plans.filter((plan) => !plan.clean);
  return {
    listed: [sum(plans, ({ listed }) => listed[0]), sum(plans, ({ listed }) => listed[1])],
    faults: sum(plans, ({ faults }) => faults.length),
    found: sum(plans, ({ faults }) => faults.filter(({ found }) => found).length),
    foundOnce: sum(plans, ({ foundOnce }) => foundOnce),
    children: [plans.filter(({ child }) => child === 'right').length, plans.filter(({ child }) => child).length],
    sections: [sum(plans, ({ sections }) => sections[0]), sum(plans, ({ sections }) => sections[1])],
    clean: clean.length,
    wordsOfClean: sum(clean, ({ words }) => words),
    graveInClean: sum(clean, grave),
    hintsInClean: sum(clean, hints),
    faulty: faulty.length,
    graveBeside: sum(faulty, grave),
  };
}

const pieces = ({ text }: ListedFault): readonly (string | undefined)[] => text?.split('; ') ?? [undefined];

function meets(plan: Plan, finding: Finding, type: string, text: string | undefined): boolean {
  const { rule, place, quote } = finding;
  if (!rulesFor[type]?.includes(rule)) return false;
  if (text === undefined || 'missing' in place) return true;
  const own = plan.blocks.get(place.block)!.text;
  for (let at = own.indexOf(text); at >= 0; at = own.indexOf(text, at + 1))
    if (at < place.to && place.from < at + text.length) return true;
  if (ofRows.has(type) && isInRow(plan, place, text)) return true;
  // Words that run over several cells or lines are met by a note on one of them.
  return !own.includes(text) && quote.length > 3 && text.includes(quote);
}

/** Faults of a whole row: a note on one of its cells is about the row that the listed words stand in. */
const ofRows = new Set([
  'baseline-target-scale',
  'outcome-not-timebound',
  'success-criterion-vague',
  'success-criterion-empty',
  'provision-not-quantified',
  'provision-who-vague',
  'provision-missing-for-outcome',
  'review-no-figure',
  'no-next-steps',
]);

/** Whether listed words are a whole cell of the row that a note stands in, or begin one. */
function isInRow({ passages, blocks }: Plan, place: Span, text: string): boolean {
  const record = passages.find(
    ({ block, from, to }) => block === place.block && from <= place.from && place.to <= to,
  )?.record;
  return (
    record !== undefined &&
    passages.some(
      ({ record: own, block, from, to }) =>
        own === record &&
        (blocks.get(block)!.text.startsWith(text) || blocks.get(block)!.text.slice(from, to).startsWith(text)),
    )
  );
}

function wrongOutcomes(
  { outcomes }: Plan,
  { outcomeCount, outcomesSmart }: LabelledPlan['labels'],
): string | undefined {
  const smart = outcomes.filter((outcome) => outcome.smart).length;
  const [least, most] =
    typeof outcomesSmart === 'object' ? outcomesSmart : [outcomesSmart ?? smart, outcomesSmart ?? smart];
  const right = (outcomeCount === undefined || fits(outcomes.length, outcomeCount)) && least <= smart && smart <= most;
  return right
    ? undefined
    : `${outcomes.length} outcomes, ${smart} SMART; labelled ${String(outcomeCount)}, ${String(outcomesSmart)} SMART`;
}

const fits = (count: number, wanted: number | readonly number[]): boolean =>
  typeof wanted === 'number' ? count === wanted : wanted[0]! <= count && count <= wanted[1]!;
