import { findDates } from '../../text/dates';
import { addDays } from '../../text/day';
import type { Span } from '../../text/span';
import { calendarOf } from './read-dates';
import type { Plan } from '../plan';

/** Lines at the head of a plan in which its title stands. */
const head = 6;
/** Days after its term in which a plan may still be at work. */
const spare = 60;
/** “2025-26”, “2025/26”: a school year. */
const schoolYear = /\b(20\d\d)\s?[-–/]\s?(?:20)?(\d\d)\b/;

/** The term or year in a plan's title that was over before the plan was written; undefined where the title is of its time or names none. */
export function oldTitle(plan: Plan): Span | undefined {
  const written = plan.dates.find(({ field, day }) => field === 'plan_date' && day)?.day;
  const begun = written ?? (plan.reviewDate?.day && addDays(plan.reviewDate.day, -200));
  if (!begun || begun > addDays(plan.today, spare)) return undefined;
  for (const { id, text, cell } of plan.draft.blocks.filter((one) => one.text.trim() !== '').slice(0, head)) {
    if (cell || text.length > 100 || /[:：]\s*\S|[.!?]\s*$|\b(?:dob|born|birth)\b/i.test(text)) continue;
    const hit = findDates(text, calendarOf(plan.child, plan.settings)).find(
      ({ kind, day, from, to }) => kind === 'term' && day && /20\d\d/.test(text.slice(from, to)),
    );
    if (hit?.day && addDays(hit.day, spare) < begun) return { block: id, from: hit.from, to: hit.to };
    const year = schoolYear.exec(text);
    if (year && Number(year[2]) === (Number(year[1]) + 1) % 100 && `${Number(year[1]) + 1}-09-01` <= begun)
      return { block: id, from: year.index, to: year.index + year[0].length };
  }
  return undefined;
}
