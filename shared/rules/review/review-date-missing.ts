import { codeOfPractice } from '../../plan/authorities';
import { otherEvent } from '../../plan/dates/read-dates';
import { contentAt, wordsAt } from '../../plan/passages';
import { findPlaceholders } from '../../plan/parts/placeholders';
import type { Passage, Plan } from '../../plan/plan';
import { findUnrealDates } from '../../plan/dates/unreal-dates';
import { nextLeftBlank } from '../../plan/review/review-dates';
import { isOnAnotherPage, isWhole } from '../../plan/parts/whole';
import type { FieldId } from '../../plan/section';
import { byKey } from '../../text/once';
import type { Span } from '../../text/span';
import { asHint, report, rule } from '../rule';

export default rule({
  id: 'review-date-missing',
  severity: 'warning',
  authority: codeOfPractice('6.48'),
  summary: 'The plan does not say when it will be reviewed.',
  why: 'A date that everyone knows is what makes the review happen, and what the family can hold on to.',
  examples: {
    bad: [
      'Name: Mia Patel\nReview due: 23/10/26\n[[Next review:]]\n\n## Strengths\nKind and funny.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 key words by Easter 2027.',
      'Name: Mia Patel\n## Strengths\nKind and funny.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 key words by Easter 2027.\n## Provision\nTen minutes of reading with Miss Roe daily.',
      'Name: Mia Patel\nReview date: [[03/26/2027]]\n\n## Strengths\nKind and funny.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 key words by Easter 2027.',
      'Name: Mia Patel\n[[Review date:]]\n\n## Strengths\nKind and funny.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 key words by Easter 2027.',
      'Name: Mia Patel\nReview date: [[In the summer term if possible.]]\n\n## Strengths\nKind and funny.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 key words by Easter 2027.',
      'Name: Mia Patel\nReview date: [[Some time after Easter.]]\n\n## Strengths\nKind and funny.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 key words by Easter 2027.',
    ],
    good: [
      'Name | Mia Patel\nWe will look at it together | Friday 19 March 2027\n\n## Strengths\nKind and funny.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 key words by Easter 2027.',
      'Name: Mia Patel\nReview: 12/02/27\nNext review:\n\n## Strengths\nKind and funny.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 key words by Easter 2027.',
      'Name: Mia Patel\n\n| | Target 1 | Target 2 |\n| Target | Mia will read 40 words | Mia will tie her laces on 4 days out of 5 |\n| Review (10.2.27) | | |',
      'Name: Mia Patel\n\n## Strengths\nKind and funny.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 key words by Easter 2027.\n\nWe meet next on Friday 19 March 2027 at 2pm.',
      'Name: Mia Patel\nReview date: 30/02/2027\n\n## Strengths\nKind and funny.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 key words by Easter 2027.',
      'Name: Mia Patel\nReview date: TBC\n\n## Strengths\nKind and funny.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 key words by Easter 2027.',
      'Name: Mia Patel\nReview date: 12/02/27\n\n## Strengths\nKind and funny.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 key words by Easter 2027.',
      'Name: Mia Patel\n## Strengths\nKind and funny.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 key words by Easter 2027.\n## Review\nWe will review this plan on 12 February 2027.',
      '| Name: Mia Patel | Class: 1P |\n| Start: 7/9/26 | Review: 12/2/27 |\n| Strengths | Kind and funny |\n| Needs | Reading is slow |\n| Outcome | Mia will read 40 key words by Easter 2027. |',
      '# One Plan\n## Strengths\n\n## Needs\n\n## Outcomes\n\n## Provision\n',
      '## Strengths\nKind and funny.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 key words by Easter 2027.\n## Timeline of meetings\n12/10/2026: plan written\n12/02/2027: review with Mum',
      'Mia will read 40 key words on her own by Easter 2027.',
      '# One Page Profile\n## What people like and admire about me\nMy jokes.\n## What is important to me\nMy nan.\n## How best to support me\nGive me time.',
      'Name: Mia Patel\nTalked through on 12 January 2027. We will talk it through again on 19 March 2027 at 3.15.\n\n## Strengths\nKind and funny.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 key words by Easter 2027.',
      'Name: Mia Patel\nCards get checked on 18 December 2027.\n\n## Strengths\nKind and funny.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 key words by Easter 2027.',
    ],
  },
  *check(plan) {
    if (!isWhole(plan) || isPromised(plan)) return;
    const blank = nextLeftBlank(plan);
    if (blank) yield report(blank, 'Say on which day the plan will be reviewed next.');
    const loose = plan.reviewDate && contentAt(plan, plan.reviewDate.span);
    if (loose && atSomeTime.test(wordsAt(plan, loose)))
      yield report(loose, 'Say on which day the plan will be reviewed.');
    if (plan.reviewDate) return;
    if (isOnAnotherPage(plan, ['personal_details', 'review'])) return;
    // Nobody has begun to plan, or the timeline tells when the next meeting is.
    // “Progress note (November)” tells of no day to come.
    const meets = plan.meetings.some(({ day, span }) => day > plan.today && /\d/.test(wordsAt(plan, span)));
    if (plan.outcomes.length + plan.provisions.length === 0 || meets) return;
    const { sections } = plan.template;
    const details = sections.find(({ table }) => table?.rowHeaders?.some(({ field }) => field === 'review_date'));
    const place = sections.find(({ id }) => id === 'review') ?? details;
    const unread = plan.passages.find(
      (one) =>
        one.role === 'content' &&
        one.field === 'review_date' &&
        /\d/.test(wordsAt(plan, one)) &&
        !plan.dates.some(({ span }) => span.block === one.block && one.from <= span.from && span.to <= one.to),
    );
    if (unread) {
      yield report(unread, 'Write this date out, such as 12 March 2027: as it stands it can be read in two ways.');
      return;
    }
    // A profile or the notes of a review need no date of their own.
    if (!place) return;
    const field = asked(plan);
    const [day, another] = field ? [] : otherDays(plan);
    yield report(
      field ?? { missing: place.id },
      day && !another
        ? `Is ${wordsAt(plan, day.span)} the day of the review? If so, say so; if not, add the day.`
        : 'Say on which day the plan will be reviewed.',
      asHint(day !== undefined),
    );
  },
});

/** The first two days to come that the plan names beside those of rows, of outcomes, of support with times and of other events: one may be the day, in words of the school's own. */
function otherDays(plan: Plan): Plan['dates'] {
  const { dates, outcomes, provisions, today } = plan;
  const timed = byKey([...outcomes, ...provisions.filter(({ frequency }) => frequency)], ({ span }) => span.block);
  const found: Plan['dates'][number][] = [];
  for (const date of dates) {
    const { day, span } = date;
    if (day === undefined || day <= today || timed.get(span.block)?.some((one) => holds(one.span, span))) continue;
    const passage = contentAt(plan, span);
    const isOther =
      passage !== undefined &&
      (passage.record?.startsWith('t') ||
        ofOther.has(passage.field) ||
        otherEvent.test(`${passage.label ?? ''} ${wordsRound(plan, span)}`));
    if (!isOther && found.push(date) === 2) break;
  }
  return found;
}

/** What is said beside a day, as far as an event is named there. */
function wordsRound({ blocks }: Plan, { block, from, to }: Span): string {
  const { text } = blocks.get(block)!;
  const before = text.slice(Math.max(0, from - 80), from);
  const after = text.slice(to, to + 40);
  return `${before.slice(before.search(/[^.!?\n]*$/))} ${/^[^.!?\n]*/.exec(after)![0]}`;
}

/** Cells and answers with a day of their own. */
const ofOther = new Set<FieldId | undefined>(['date_of_birth', 'plan_date', 'deadline', 'start', 'end', 'baseline']);

const holds = (whole: Span, { block, from, to }: Span): boolean =>
  whole.block === block && whole.from <= from && to <= whole.to;

/** The field that asks for the day: its label where nothing stands there, else what is said in place of a day. */
function asked(plan: Plan): Passage | undefined {
  const ofReview = plan.passages.filter(({ field }) => field === 'review_date');
  const said = ofReview.findLast((one) => one.role === 'content' && wordsAt(plan, one).split(' ').length > 3);
  const blank = ofReview.findLast(({ role }, index) => role === 'label' && ofReview[index + 1]?.role !== 'content');
  return blank ?? said ?? ofReview.findLast(({ role }) => role === 'label');
}

/** “Some time after Easter” is no day. */
const atSomeTime =
  /^\W*(?:some ?time|probably|possibly|perhaps|maybe|hopefully|ideally|soon|as soon as|whenever|when (?:we|there|time))\b|\b(?:some ?time (?:after|before|in|next|during|around)|at some point|if (?:possible|we can|time allows))\b/i;

/** “Review date: tbc” and “30 February” are asked about where they stand. */
const isPromised = ({ passages, blocks }: Plan): boolean =>
  passages.some(
    (one) =>
      one.role === 'content' &&
      one.field === 'review_date' &&
      (findPlaceholders(wordsAt({ blocks }, one)).some(({ kind }) => kind !== 'line') ||
        findUnrealDates(wordsAt({ blocks }, one)).some(({ kind }) => kind === 'day')),
  );
