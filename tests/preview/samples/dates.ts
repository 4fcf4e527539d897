import type { Day } from '../../../shared/text/day';

/** Dates of a sample plan, counted from today so that the sample stays sensible. */
export interface SampleDates {
  /** A school day so many days before today. */
  readonly ago: (days: number) => Day;
  /** When the outcomes are due: near the end of a term, at least two months ahead. */
  readonly due: Day;
  /** The review meeting, a few days after that and still in term. */
  readonly review: Day;
  /** Birthday in the given month and day of a child in the given school year today. */
  readonly born: (schoolYear: number, monthAndDay: string) => Day;
}

/** Dates counted from a day. */
export function sampleDates(today: Day): SampleDates {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const autumn = month >= 9 ? year : year - 1;
  const soonest = add(today, 60);
  const due = [year, year + 1]
    .flatMap((y) => [`${y}-03-17`, `${y}-06-30`, `${y}-12-08`])
    .map((day) => onSchoolDay(day, 1))
    .find((day) => day >= soonest)!;
  return {
    ago: (days) => onSchoolDay(add(today, -days), -1),
    due,
    review: onSchoolDay(add(due, 5), 1),
    born: (schoolYear, monthAndDay) => `${autumn - schoolYear - (monthAndDay >= '09-01' ? 5 : 4)}-${monthAndDay}`,
  };
}

/** A day as a plan writes it: `19 March 2027`. */
export function inWords(day: Day): string {
  return new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** A day as a hurried plan writes it: `19/03/27`. */
export function inFigures(day: Day): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(2, 4)}`;
}

function add(day: Day, days: number): Day {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function onSchoolDay(day: Day, step: 1 | -1): Day {
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 || weekday === 6 ? onSchoolDay(add(day, step), step) : day;
}
