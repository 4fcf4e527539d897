import { orderOf } from '../../text/draft';
import { findDates } from '../../text/dates';
import type { Day } from '../../text/day';
import { calendarOf } from '../dates/read-dates';
import type { Outcome } from '../outcome';
import { wordsAt } from '../passages';
import type { Plan } from '../plan';
import { looksBack } from '../section';

/** Outcomes that a later meeting of the same plan came back to: “MEETING TWO (14 January 2027)” with a look back under it, on or after their day. */
export function metSince(plan: Plan): readonly Outcome[] {
  const meetings = lookingBack(plan);
  if (meetings.length === 0) return [];
  const order = orderOf(plan.draft.blocks);
  return plan.outcomes.filter(({ span, deadline }) =>
    meetings.some(
      ({ block, day }) =>
        order.get(span.block)! < order.get(block)! &&
        deadline?.day !== undefined &&
        deadline.day <= day &&
        day <= plan.today,
    ),
  );
}

/** Headings with the day of a meeting, over a heading under which it is told how the last steps went. */
function lookingBack(plan: Plan): readonly { readonly block: string; readonly day: Day }[] {
  const headings = plan.passages.filter(({ role }) => role === 'heading');
  const calendar = calendarOf(plan.child, plan.settings);
  return headings.flatMap((heading, index) => {
    const text = wordsAt(plan, heading);
    const next = headings[index + 1];
    if (!isMeeting.test(text) || next === undefined || !looksBack.has(next.section)) return [];
    const day = findDates(text, calendar).at(-1)?.day;
    return day === undefined ? [] : [{ block: heading.block, day }];
  });
}

const isMeeting = /\b(?:meeting|review|visit|talk|get-?together|round|cycle)\b/i;
