import { dayOf, daysInMonth, weekday, type Day } from '../../text/day';
import { findAll } from '../../text/match';

/** Words that look like a day and are none, or whose weekday is another; offsets are UTF-16 units of the text. */
export interface UnrealDate {
  readonly from: number;
  readonly to: number;
  /** `day`: the calendar has no such day; `weekday`: it has, and it falls on `is`. */
  readonly kind: 'day' | 'weekday';
  /** The weekday that the day falls on. */
  readonly is?: string;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const figures = /(\d(?<![\d/.:-]\d)\d?)([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/:-]|\.\d)/g;
/** The digits stand first, which the engine finds fast; what may stand before them is looked at backwards. */
const words =
  /\b(\d{1,2})(?<=(?<![\d/.:-])(\b(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? (?:the )?)?\b\1)(?:st|nd|rd|th)? (?:of )?(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(?:,? (\d{4}))?/gi;

/** Finds `30/02/2027`, `31 April`, `29 February 2027` and `Monday 25 November 2026`; a month above 12 may be another country’s order and is left alone. */
export function findUnrealDates(text: string): readonly UnrealDate[] {
  const found: UnrealDate[] = [];
  if (!/\d/.test(text)) return found;
  for (const match of findAll(figures, text)) {
    const [whole, date, mark, month, year] = match as unknown as [string, string, string, string, string];
    // `1.13.12` numbers a paragraph; a score such as `31.4.20` has no such month and year together.
    const short = date.length === 1 || (month.length === 1 && !(Number(date) > 28 && /^2[4-9]$/.test(year)));
    if (mark === '.' && year.length === 2 && short) continue;
    if (isNoDay(Number(date), Number(month), fullYear(year)))
      found.push({ from: match.index, to: match.index + whole.length, kind: 'day' });
  }
  for (const match of findAll(words, text)) {
    const [whole, date, before = '', name, monthName, year] = match;
    const month = months.indexOf(monthName!.slice(0, 3).toLowerCase()) + 1;
    const stretch = { from: match.index - before.length, to: match.index + whole.length };
    // Without a year the 29th may be in a leap year.
    if (isNoDay(Number(date), month, year ? Number(year) : 2028)) {
      found.push({ ...stretch, kind: 'day' });
      continue;
    }
    const day: Day | undefined = year ? dayOf(Number(year), month, Number(date)) : undefined;
    if (!day || !name) continue;
    // “Wednesday and Friday, 5 January 2027 until …”: days of the week, and then the first day.
    if (/day(?:s|,| and| &|\/|, and) ?$/i.test(text.slice(0, stretch.from))) continue;
    const is = weekdays[weekday(day)]!;
    if (!is.toLowerCase().startsWith(name.slice(0, 3).toLowerCase())) found.push({ ...stretch, kind: 'weekday', is });
  }
  return found.sort((a, b) => a.from - b.from);
}

const fullYear = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** A day of the month that this month does not have; of more than 39 a figure meant something else. */
const isNoDay = (date: number, month: number, year: number): boolean =>
  month >= 1 &&
  month <= 12 &&
  date >= 1 &&
  date <= 39 &&
  year >= 1950 &&
  year < 2100 &&
  date > daysInMonth(year, month);
