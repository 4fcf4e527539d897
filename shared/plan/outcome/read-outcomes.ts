import type { Steps } from '../../steps';
import type { Calendar } from '../../text/date-reading';
import { findDates } from '../../text/dates';
import type { Span } from '../../text/span';
import { isBlank } from '../blank';
import type { Deadline, Outcome } from '../outcome';
import { findDeadline } from './deadlines';
import { parseOutcome, type OutcomeContext } from './parse-outcome';
import { readCriterion } from './read-criterion';
import { withEmptyCriteria } from './empty-criteria';
import { outcomeForm } from '../outline/outcome-form';
import { pointsAway } from '../outline/points-away';
import { outcomesIn, piecesOf } from './pieces';
import { entriesOf, type Entry } from '../entries';
import { longestPassage, rowOf, wordsAt } from '../passages';
import type { Passage, Plan } from '../plan';
import { withNeutralName } from '../child/neutral-name';
import { calendarOf, isWithDay } from '../dates/read-dates';
import type { SectionId } from '../section';

/** The parts of a plan that are known before its records are parsed. */
export type SortedPlan = Omit<Plan, 'outcomes' | 'provisions' | 'reviews' | 'meetings'>;

/** Sections whose rows repeat outcomes of an earlier section in order to judge how they went. */
const looksBack = new Set<SectionId | undefined>([
  'reviewing_outcomes',
  'review',
  'review_record',
  'what_worked',
  'what_did_not_work',
  'needs_to_change',
  'tried',
  'learned',
  'pleased_about',
  'concerned_about',
  'evidence_plans',
  'evidence_attainment',
  'evidence_provision',
  'needs',
  'aspirations_child',
  'aspirations_family',
]);
const notOutcome =
  /^(?:(?:goal|target|outcome|aim|step) (?:one|two|three|four|five|six|\d)(?: \([^()]{2,30}\))?\W*$|(?:this|that|these) (?:is|are) (?:(?:my|his|her|our|the) )?(?:goal|target|outcome|aim|step)s?(?: \w{1,5})?\W*$|as (?:above|below|before)|see (?:above|below|attached|over)|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)?days?|[ivx]{1,4}|at home|by when|as (?:often|much|soon) as possible)\W*$|(?:starts|begins|runs)(?::| on| from)? (?:[a-z]+day,? )?(?:the )?\d{1,2}(?:[./]\d|(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|[^.]{2,50}\bborn (?:on )?\d|\((?!(?:by|to)\b)[^()]+\)$|what (?:will|can|do) (?:we|school|staff|adults) do\W*$|copies (?:also )?to |(?:I|he|she|they) can [^.]{3,40} (?:now|so far|at the moment)\.?$|n\/?a|none|\(?(?:long|short|medium)[- ]term\)?:?$)/i;

/** Sentences about the outcomes and words that judge one: no outcomes themselves. */
const introduces =
  /^(?:by [^,.:]{3,40},? \S+ (?:can|will|will be able to):$|.{0,40}\b(?:these|here) are (?:his|her|their|the|my|our) (?:new )?(?:targets|outcomes|goals|aims)\b|these (?:outcomes?|targets?|goals?|are|were)\b|(?:the|my|our) (?:following|outcomes|targets|goals)\b|below\b|here are\b|(?:outcomes?|targets?|goals?|aims?|steps?) [A-Z]?\d{0,2}[a-d]?\b[^.]{0,30}\b(?:leads?|belongs?|goes|go|works?) (?:on )?(?:to|towards|with)\b|(?:everything|all(?: of)?|(?:the|all) (?:help|support)) (?:here|(?:of )?(?:this|these)|below)\b|(?:this|the|our|my) plan (?:runs|starts|lasts|covers|is for)\b|this (?:section|table|part)\b|(?:outcomes?|targets?|goals?|steps?) (?:were |was |are )?(?:set|agreed|written|discussed|reviewed)\b|(?:agreed|set|discussed|written|reviewed) (?:with|on|at|by)\b|(?:fully |partly |partially |not |nearly )?(?:met|achieved|on track|ongoing|in progress|exceeded|working towards|continue)\s*\.?$)/i;

/** Parses every outcome of a plan once, in steps of one each. */
export function* readingOutcomes(plan: SortedPlan): Steps<readonly Outcome[]> {
  const calendar = calendarOf(plan.child, plan.settings);
  const review = plan.reviewDate && {
    span: plan.reviewDate.span,
    from: 'review-date' as const,
    ...(plan.reviewDate.day && { day: plan.reviewDate.day }),
  };
  if (plan.draft.fragment) return readFragment(plan, calendar);
  const outcomes: Outcome[] = [];
  const formal = plan.passages.some(({ role, field }) => role === 'content' && field === 'outcome');
  const forAll = dayForAll(plan, calendar);
  let heading: Deadline | undefined;
  let long = false;
  for (const passage of plan.passages) {
    if (passage.role !== 'content') {
      // The nearest heading counts; a column header or a label of one field does not end it.
      if (passage.role === 'heading' || passage.section === 'outcomes') {
        const found = headingDeadline(plan, passage, calendar);
        const words = wordsAt(plan, passage);
        if (passage.role === 'heading' || found) heading = found;
        if (passage.record !== undefined) continue;
        if (passage.role === 'heading' || /\b(?:long|short)(?:er)?[- ]term\b/i.test(words))
          long = /\blong(?:er)?[- ]term\b/i.test(words) && !/\bshort/i.test(words);
      }
      continue;
    }
    if (!holdsOutcome(passage) || looksBack.has(passage.section)) continue;
    for (const { own, row } of entriesAt(plan, passage)) {
      const text = wordsAt(plan, own);
      if (isBlank(text) || notOutcome.test(text.trim()) || pointsAway(text)) continue;
      // A column that nobody knows, beside the outcome itself.
      if (passage.field === undefined && row.some(({ field }) => field === 'outcome' || field === 'long_term_outcome'))
        continue;
      if (passage.field === undefined && introduces.test(text.trim())) continue;
      const fields = contextOf(plan, [...toldByNumber(plan, passage, row), ...row], calendar);
      const pieces = piecesOf(text).flatMap((line) => outcomesIn(text, line));
      for (const [index, piece] of pieces.entries()) {
        const words = text.slice(piece.from, piece.to);
        if (isBlank(words) || !isSentenceLike(words) || notOutcome.test(words.trim())) continue;
        const context: OutcomeContext = {
          block: passage.block,
          at: own.from + piece.from,
          calendar,
          ...((heading ?? forAll) && { deadline: heading ?? forAll }),
          ...fields,
          ...(review && { review }),
          ...(childWill.test(passage.label ?? '') && { childWill: true }),
          rest: {
            ...(passage.section && { section: passage.section }),
            ...(passage.record && { record: passage.record }),
            ...numberOf(plan, row),
            term:
              passage.field === 'long_term_outcome' || (long && passage.field === undefined) || longTerm.test(words)
                ? 'long'
                : 'short',
          },
        };
        yield;
        const neutral = withNeutralName(plan.child, words, { block: context.block, from: context.at }, calendar);
        const outcome = { ...parseOutcome(neutral, context), text: words };
        // Beside a table or list of outcomes, “Stretches: Mrs Sethi …” is no further one.
        if (formal && passage.field === undefined && (outcome.provision || !outcome.act) && !aims(outcome)) continue;
        // “Reading. Mia will …”
        const next = pieces[1] && index === 0 && title.test(words) ? text.slice(pieces[1].from, pieces[1].to) : '';
        if (next !== '' && !aims(outcome) && (!outcome.act || outcomeForm.test(next))) continue;
        // “Mr Fahy will test her on all 50 the day before” behind the outcome tells how it is measured.
        if (index > 0 && outcome.provision && checks.test(words)) continue;
        outcomes.push(outcome);
      }
    }
  }
  return withEmptyCriteria(plan, outcomes);
}

/** The entries of its row that a passage belongs to, each with what of the passage is its own. */
function entriesAt(plan: SortedPlan, passage: Passage): readonly { readonly own: Passage; readonly row: Entry }[] {
  const { block, from, to, field, record } = passage;
  if (field !== 'outcome' || record === undefined) return [{ own: passage, row: rowOf(plan, record) }];
  return entriesOf(plan, record, field).flatMap((row) => {
    const own = row.find((one) => one.field === field && one.block === block && from <= one.from && one.to <= to);
    return own ? [{ own, row }] : [];
  });
}

const childWill = /^(?:(?!adults?\b|staff\b|we\b|school\b|teachers?\b)\S+ )+will\W*$/i;

/** A few words, without a figure, that name what an outcome is about. */
const title = /^[^\d\s]+(?: [^\d\s]+){0,3}\.$/;

const checks =
  /^(?:(?:M(?:rs?|s|iss)|Dr) \p{Lu}\S+|The \S+(?: \S+)?|\p{Lu}\p{Ll}+|An adult|Staff|We) (?:will |to )?(?:tests?|checks?|counts?|ticks?|times?|marks?|notes?|records?|watch(?:es)?|listens?|measures?|samples?)\b/u;

/** “Longer term: by July 2029 Mia will …” */
const longTerm = /^\W*long(?:er)?[- ]term\b(?: (?:outcome|aim|goal|target))?\W*[:–-]/i;

/** Whether its words look ahead as an outcome's do: “will”, “To read …”. */
const aims = ({ modal, text }: Outcome) => modal !== undefined || /^(?:to|for|by)\b/i.test(text);

const holdsOutcome = ({ section, field }: Passage): boolean =>
  field === 'outcome' || field === 'long_term_outcome' || (section === 'outcomes' && field === undefined);

/** A lone word or two with a label's look is no outcome; “Improve attention” is one. */
const isSentenceLike = (words: string): boolean =>
  /[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{2,}/.test(words) && !/^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ ]{1,30}:$/.test(words.trim());

/** A part of a plan that the writer picked out: each block is one outcome as it stands. */
function readFragment({ draft }: SortedPlan, calendar: Calendar): readonly Outcome[] {
  return draft.blocks
    .filter(({ section, text }) => section === 'outcomes' && text.trim() !== '')
    .map(({ id, text }) => {
      const words = text.trim().slice(0, longestPassage);
      return parseOutcome(words, {
        block: id,
        at: text.indexOf(words),
        calendar,
        rest: { section: 'outcomes', term: 'short' },
      });
    });
}

/** “Targets set 3 September”, “Outcomes from 27 November 2026”: the day on which they begin. */
const begins = /\b(?:from|since|starting|beginning|set|agreed|written|made|dated|reviewed)(?: on)?\W*$/i;

function headingDeadline(plan: SortedPlan, passage: Passage, calendar: Calendar): Deadline | undefined {
  if (passage.section !== 'outcomes' && passage.section !== 'plan') return undefined;
  // “Last term: 3 out of 8”
  if (passage.field === 'baseline') return undefined;
  const text = wordsAt(plan, passage);
  const hit = findDates(text, calendar).at(-1);
  if (!hit || (hit.kind === 'review' && !isWithDay(hit, text)) || begins.test(text.slice(0, hit.from)))
    return undefined;
  return { span: at(passage, hit), from: 'heading', ...(hit.day && { day: hit.day }) };
}

/** “Target date for all rows: 4.12.26” above the outcomes. */
function dayForAll(plan: SortedPlan, calendar: Calendar): Deadline | undefined {
  const all = plan.passages.find(
    ({ role, field, label = '' }) => role === 'content' && field === 'deadline' && /\ball\b/i.test(label),
  );
  const hit = all && findDates(wordsAt(plan, all), calendar).at(-1);
  return hit && { span: at(all, hit), from: 'heading', ...(hit.day && { day: hit.day }) };
}

const at = (passage: Passage, { from, to }: { from: number; to: number }): Span => ({
  block: passage.block,
  from: passage.from + from,
  to: passage.from + to,
});

const ofContext: ReadonlySet<string> = new Set(['deadline', 'end', 'measure', 'baseline']);

/** What the other cells of an outcome's row say: by when, how it is measured, where it starts. */
function contextOf(
  plan: SortedPlan,
  row: readonly Passage[],
  calendar: Calendar,
): Pick<OutcomeContext, 'deadline' | 'criterion' | 'baseline'> {
  let deadline: Deadline | undefined;
  let within: Deadline | undefined;
  let criterion: OutcomeContext['criterion'];
  let baseline: Span | undefined;
  for (const passage of row) {
    if (passage.field === undefined || !ofContext.has(passage.field)) continue;
    const text = wordsAt(plan, passage);
    if (isBlank(text)) continue;
    if (passage.field === 'deadline' || passage.field === 'end') {
      const hits = findDates(text, calendar);
      const hit = hits.at(-1);
      const found = hit ?? findDeadline(`by ${text}`, []);
      // “6/10” alone may be a score, but not where a day is asked for.
      const day = (hit ?? findDates(`Deadline: ${text.replace(/^\W*by\s+/i, '')}`, calendar).at(-1))?.day;
      if ((found ?? day) && (passage.field === 'deadline' || !deadline))
        deadline = {
          span: hit ? at(passage, hit) : { block: passage.block, from: passage.from, to: passage.to },
          from: 'column',
          ...(day && { day }),
        };
    } else if (passage.field === 'measure') {
      const { block, from, to, label } = passage;
      within ??= deadlineWithin(text, passage, calendar) ?? deadlineOf(label, passage, calendar);
      // Of two such columns the one that says more counts.
      if (!criterion?.exact) criterion = readCriterion(text, { block, from, to }, label, calendar);
    } else if (passage.field === 'baseline') baseline = { block: passage.block, from: passage.from, to: passage.to };
  }
  deadline ??= within;
  return { ...(deadline && { deadline }), ...(criterion && { criterion }), ...(baseline && { baseline }) };
}

/** “Reading age 7:0 by February”: how it is measured may say by when as well. */
function deadlineWithin(text: string, passage: Passage, calendar: Calendar): Deadline | undefined {
  const found = findDeadline(text, findDates(text, calendar));
  if (!found || !/^(?:by|before|until)\b/i.test(text.slice(found.from))) return undefined;
  return { span: at(passage, found), from: 'criterion', ...(found.day && { day: found.day }) };
}

/** “By 12 February 2027” over how far: the day stands in the label. */
function deadlineOf(label = '', { block, from, to }: Passage, calendar: Calendar): Deadline | undefined {
  const found = /^by\b/i.test(label) ? findDeadline(label, findDates(label, calendar)) : undefined;
  return found?.day ? { span: { block, from, to }, from: 'criterion', day: found.day } : undefined;
}

/** “6.3” in a part whose items are for outcomes 4.1 to 4.5. */
const isChapter = (record: string, own: string): boolean => {
  const last = /^\d+(\.\d+)\W*$/.exec(own)?.[1];
  return last !== undefined && /:\d+\.\d+$/.test(record) && record.endsWith(last);
};

/** “a” under “7.1” is 7.1a: the record of a list's item ends with its whole number. */
export const fullNumber = ({ record }: Passage, own: string): string =>
  record?.startsWith('n:') === true && isChapter(record, own)
    ? record.slice(record.lastIndexOf(':') + 1)
    : record?.startsWith('n:') === true &&
        record.length > `n::${own}`.length &&
        record.toLowerCase().endsWith(own.toLowerCase())
      ? record.slice(record.lastIndexOf(':') + 1)
      : own;

/** “Success criteria: 1. …, 2. …” below a table of outcomes: what such lists tell of the one that has the number. */
function toldByNumber(plan: SortedPlan, { record }: Passage, row: readonly Passage[]): readonly Passage[] {
  const list = `n:outcomes:${numberOf(plan, row).number?.toLowerCase()}`;
  return list === record ? [] : rowOf(plan, list).filter(({ field }) => field === 'measure' || field === 'baseline');
}

function numberOf(plan: SortedPlan, row: readonly Passage[]): { number?: string } {
  const cell = row.find(({ field }) => field === 'number');
  return cell ? { number: fullNumber(cell, wordsAt(plan, cell).trim()) } : {};
}
