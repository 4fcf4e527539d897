import { byPlace, orderOf } from '../../text/draft';
import { daysBetween } from '../../text/day';
import { contentAt, rowOf, wordsAt } from '../passages';
import type { DateMention, Passage, Plan } from '../plan';
import { holds } from '../../text/match';

/** How far apart two dates of one review may lie; further off the second is likely the review after it. */
const sameReview = 45;
/** Another meeting, or the review after the next. */
const another =
  /\b(?:then|after(?:wards| that)?|following|second|third|final|last|annual|mid|midway|halfway|interim|catch[- ]?up|half[- ]?term(?:ly)?|autumn|spring|summer|transition|parents|ehcp?|dates|reviews|meetings|previous|held|(?:(?:review|meeting) )?[1-9])\b/i;
/** What may follow the date of a meeting that is nothing but the review: a time, a place. */
const onlyWhere = /^(?:,? ?(?:at|in|from|\d|\()[^.;\n]{0,60})?\s*[.!)]*\s*(?:$|[\n.])/i;
/** “Next review”, “The plan is to be reviewed”; “Speech review” is another one. */
const ofThisPlan =
  /^\W*(?:(?:the|our|next|date|of|for|plan) )*review\b|^\W*(?:the |this )?plan (?:is to be |will be |to be )?reviewed\b/i;
/** A reason to meet other than the review. */
const purpose =
  /\b(?:to (?:talk|discuss|look|check|see|share|plan|hear|go)|about|for a|regarding|with the|phone|call)\b/i;

/** The label “Next review” with nothing beside it, in a plan whose last review is over; undefined where it has none. */
export function nextLeftBlank({ passages, blocks, reviewDate, today }: Plan): Passage | undefined {
  if (!reviewDate?.day || reviewDate.day >= today) return undefined;
  return passages.find((one, index) => {
    const next = passages[index + 1];
    const label = one.role === 'label' && one.field === 'review_date' ? wordsAt({ blocks }, one) : '';
    return /^next\b/i.test(label) && !(next?.role === 'content' && next.field === one.field);
  });
}

/** Dates that later words of the plan give to the same review: both plain days still to come, a few weeks apart. */
export function differingReviewDates(
  plan: Plan,
): readonly { readonly date: DateMention; readonly first: DateMention }[] {
  const { dates, passages, blocks, today } = plan;
  const told: { date: DateMention; passage: Passage }[] = [];
  for (const date of dates) {
    const passage = contentAt({ passages }, date.span);
    const isWeek = date.day !== date.start;
    if (passage && !isWeek && (isOfNextReview(plan, date, passage) || isAtReview(plan, date)))
      told.push({ date, passage });
    if (date.field !== 'review_date') continue;
    if (!passage || (passage.record !== undefined && passage.section !== 'personal_details')) continue;
    const text = blocks.get(date.span.block)!.text;
    const words = text.slice(Math.max(passage.from, sentenceStart(text, date.span.from)), date.span.from);
    const after = text.slice(date.span.to, date.span.to + 90);
    if (another.test(passage.label ?? '') || holds(another, words) || holds(purpose, words)) continue;
    if (isWeek && !ofThisPlan.test(`${passage.label ?? ''} ${words}`)) continue;
    // The label answers for itself; a sentence has to say nothing but when and where.
    if (!passage.label && (!onlyWhere.test(after) || purpose.test(after.split(/[.\n]/)[0]!))) continue;
    told.push({ date, passage });
  }
  // Two dates under one label are a list of reviews.
  const single = told.filter(({ passage }) => told.filter((one) => one.passage === passage).length === 1);
  const compare = byPlace(orderOf(plan.draft.blocks));
  single.sort((a, b) => compare(a.date.span, b.date.span));
  // A week named by its Monday is told apart from a day outside of it.
  const plain = single.filter(
    ({ date: { day, start } }) => day !== undefined && day >= today && daysBetween(start!, day) < 7,
  );
  const first = plain.find(({ date: { day, start } }) => day === start)?.date;
  if (!first) return [];
  return plain
    .filter(({ date: { day, start } }) => first.day! < start! || first.day! > day!)
    .filter(({ date }) => Math.abs(daysBetween(first.day!, date.day!)) <= sameReview)
    .map(({ date }) => ({ date, first }));
}

/** “3 | 12 March 2027 | 3.40pm | Next review” in a calendar of meetings. */
const isOfNextReview = (plan: Plan, { field }: DateMention, { record, section }: Passage): boolean =>
  field === 'date' &&
  record !== undefined &&
  section !== 'outcomes' &&
  rowOf(plan, record).some((cell) =>
    /^(?:the |our )?next (?:review|meeting|review meeting)$/i.test(wordsAt(plan, cell).trim()),
  );

/** “… will be shared with Ewan at the review on 9 July” */
const isAtReview = ({ blocks }: Plan, { span: { block, from, to }, field }: DateMention): boolean => {
  const text = blocks.get(block)!.text;
  // What is read as the date may begin with the word “review”.
  const day = from + Math.max(0, text.slice(from, to).search(/\d/));
  return (
    field === undefined &&
    /\b(?:at|for|before) (?:the|our|his|her|their) (?:next )?review(?: meeting)? (?:on|of) (?:the )?(?:(?:mon|tues|wednes|thurs|fri)day,? )?$/i.test(
      text.slice(Math.max(0, day - 60), day),
    )
  );
};

const sentenceStart = (text: string, at: number): number => {
  const before = text.slice(0, at);
  return Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('; ')) + 1;
};
