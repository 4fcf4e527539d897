import type { Calendar } from '../../text/date-reading';
import { findDates } from '../../text/dates';
import type { Moment } from '../provision';
import type { Part } from './parse-provision';

const starts =
  /\b(?:from|start(?:s|ing|ed)?(?: date| on| in)?|begin(?:s|ning)?(?: on| in)?|began|since|w\/?c|week beginning) ?[:–-]? ?(?:the )?$/i;
const ends =
  /\b(?:until|till|up to|end(?:s|ing)?(?: date| on| in)?|finish(?:es|ing)?(?: on| in)?|for review) ?[:–-]? ?(?:the )?(?:end of )?$/i;
/** What stands between the two dates of a stretch: “4 January to Easter”. */
const between = /^ ?(?:to|until|till|[–-]|and ending(?: on)?)(?: the)? ?(?:end of )?$/i;

/** Without a year a date is a guess. */
const year = /\b(?:19|20)\d{2}\b|[/.-]\d{2}\b|['’]\d{2}\b/;

/** When a provision begins and ends: the cells made for it, or “from … to …” in its own words; each absent where nothing says it with its year. */
export function findPeriod(parts: readonly Part[], calendar: Calendar): { start?: Moment; end?: Moment } {
  const found: { start?: Moment; end?: Moment } = {};
  for (const { block, at, text, field } of parts) {
    let before: { to: number; began: boolean; moment?: Moment } | undefined;
    for (const { from, to, day, start } of findDates(text, calendar)) {
      const lead = text.slice(before?.to ?? 0, from);
      const follows = before?.began === true && between.test(lead);
      const began = !follows && (field === 'start' ? !before && !ends.test(lead) : starts.test(lead));
      // “Wednesdays, 5 January 2027 until 12 February 2027”: the day before it needs no “from”.
      const bare = !before?.began && before?.moment !== undefined && between.test(lead) ? before.moment : undefined;
      const ended =
        follows || bare !== undefined || (field === 'end' ? !before && !starts.test(lead) : ends.test(lead));
      const dated = day !== undefined && year.test(text.slice(from, to));
      const moment = dated
        ? { span: { block, from: at + from, to: at + to }, first: start ?? day, last: day }
        : undefined;
      before = { to, began: began || (field === 'start' && !ended), ...(moment && !ended && { moment }) };
      if (!moment) continue;
      if (bare) found.start ??= bare;
      if (began) found.start ??= moment;
      else if (ended) found.end ??= moment;
    }
  }
  return found;
}
