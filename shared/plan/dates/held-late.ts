import { daysBetween } from '../../text/day';
import { contentAt, passagesOf } from '../passages';
import type { DateMention, Plan } from '../plan';

/** The day on which a review was to be. */
const due = /\b(?:due|planned|fixed for|set for|agreed for)\b/i;
/** The day on which it was. */
const held = /\b(?:held|took place|(?:date|day) of (?:the |this )?review meeting)\b/i;
const later = /\bnext\b/i;

/** More days than a cancelled meeting or a half term explains. */
const days = 21;

/** The days of reviews that were held more than three weeks after the day that the plan itself gives for them. */
export function reviewsHeldLate(plan: Plan): readonly DateMention[] {
  let planned: DateMention | undefined;
  return plan.dates.filter((mention, index) => {
    const { day, start } = mention;
    if (!day || day !== start) return false;
    const words = wordsBefore(plan, mention, plan.dates[index - 1]);
    if (later.test(words)) return false;
    if (held.test(words)) {
      const late = planned !== undefined && day <= plan.today && daysBetween(planned.day!, day) > days;
      planned = undefined;
      return late;
    }
    if (due.test(words) && isOfReview(plan, mention, words)) planned = mention;
    return false;
  });
}

/** Whether a day was to be one of a review: its label, its line or the part in which it stands says so. */
const isOfReview = (plan: Plan, { span }: DateMention, words: string): boolean =>
  /\breview/i.test(`${words} ${lineOf(plan, span.block)}`) || contentAt(plan, span)?.section === 'review';

const lineOf = ({ blocks }: Plan, block: string) => blocks.get(block)!.text;

/** The label of a date, and what stands between it and the date before it. */
function wordsBefore(plan: Plan, { span }: DateMention, last: DateMention | undefined): string {
  const { label = '' } =
    passagesOf(plan, span.block).find(
      ({ role, from, to }) => role === 'content' && from <= span.from && span.to <= to,
    ) ?? {};
  const before = Math.max(span.from - 40, last?.span.block === span.block ? last.span.to : 0);
  return `${label} ${lineOf(plan, span.block).slice(before, span.from)}`;
}
