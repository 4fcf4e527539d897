import { daysBetween } from '../../text/day';
import { holds } from '../../text/match';
import { passagesOf } from '../passages';
import type { DateMention, Plan } from '../plan';
import { looksBack } from '../section';

const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?';
/** “Review held: 4 December”, “Plan reviewed: …”, “This was agreed at the meeting of …”; when a review is due is another thing. */
const held = new RegExp(
  `\\breview(?: meeting)?,? (?:was )?held(?: on)?:? ?${weekday}$|^\\W*held(?: on)?:? ?${weekday}$|^\\W*(?:plan |outcomes )?reviewed(?: on)?:? ?${weekday}$|\\bplan reviewed(?: on)?:? ?${weekday}$|^\\W*date of (?:the |this |our )?(?:review )?meeting:? ?${weekday}$|^\\W*(?:record of )?(?:my |the |our )?review ?\\(${weekday}$|\\bagreed\\b[^.\\n]{0,30} at (?:the|our) (?:review )?meeting (?:of|on) ?${weekday}$`,
  'i',
);
const another =
  /\b(?:last|previous(?:ly)?|earlier|first|second|third|then|before|after|annual|interim|ehcp?|parents['’]? evening|next|old|[1-9](?:st|nd|rd|th)? review)\b/i;
/** “Review 1 held 16/10/2026”, “Review 1: 09/10/2026” */
const ofNumber = new RegExp(`^\\W*review (\\d)(?:,? (?:was )?held(?: on)?)?:? ?${weekday}$`, 'i');
/** “Outcome 1”, “Target B: reading” */
const outcomeHead = /^\W*(?:outcome|target|goal|aim|step|priority) ?(?:\d{1,2}|[A-H])\b/i;
/** Further apart they are two reviews. */
const sameReview = 28;

/** Days that later words give to a review which was held, where they are not the day given first. */
export function differingHeldDays(plan: Plan): readonly { readonly date: DateMention; readonly first: DateMention }[] {
  const { dates, blocks, today } = plan;
  const told: DateMention[] = [];
  const numbered = new Map<string, DateMention[]>();
  for (const date of dates) {
    const { span, day, start } = date;
    if (day === undefined || day !== start || day > today) continue;
    const passage = passagesOf(plan, span.block).find(({ from, to }) => from <= span.from && span.to <= to);
    if (!passage) continue;
    const before = blocks.get(span.block)!.text.slice(passage.from, span.from);
    const line = `${passage.label ? `${passage.label}: ` : ''}${before.slice(before.lastIndexOf('\n') + 1)}`.slice(-90);
    const number = ofNumber.exec(line)?.[1];
    if (number && passage.record === undefined) numbered.set(number, [...(numbered.get(number) ?? []), date]);
    if (passage.record !== undefined && !looksBack.has(passage.section)) continue;
    if (holds(held, line) && !holds(another, line)) told.push(date);
  }
  // Each outcome may have a first review of its own.
  if (plan.draft.blocks.some(({ text }) => outcomeHead.test(text))) numbered.clear();
  return [told, ...numbered.values()].flatMap(([first, ...later]) =>
    later
      .filter(({ day }) => day !== first!.day && Math.abs(daysBetween(first!.day!, day!)) <= sameReview)
      .map((date) => ({ date, first: first! })),
  );
}
