import { doneBy, fillers, leads, months, type Token } from './date-words';
import { daysBetween, type Day } from './day';
import { schoolYear, schoolYearOf, type OwnTerm, type Period, type SchoolYear } from './terms';

/** What dates are counted from. */
export interface Calendar {
  readonly today: Day;
  /** The school's own terms; the usual ones (September to July) where empty. */
  readonly terms: readonly OwnTerm[];
  /** The child's school year now, for `by the end of Year 4`; absent when unknown. */
  readonly year?: number;
  /** The day on which the plan was written, where it says one and that day matters: in the summer it tells whether the year that is over is meant. */
  readonly written?: Day;
  /** The child's date of birth, for `by his 16th birthday`; absent when unknown. */
  readonly birth?: Day;
}

/** A text being read for dates, and what its dates are counted from. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly calendar: Calendar;
}

/** A calendar date or a month (`date`), the school's calendar (`term`), a length from today (`span`), the child's stage (`stage`), the plan's own review (`review`). */
export type DateKind = 'date' | 'term' | 'span' | 'stage' | 'review';

/** A time found at a token; `next` is the first token after it. */
export interface Found {
  readonly next: number;
  readonly kind: DateKind;
  readonly day?: Day;
  readonly start?: Day;
}

/** Looks for one kind of time at a token. `anchored`: words such as `end of` stand before it, so that even `term` is a time. */
export type Finder = (reading: Reading, at: number, anchored: boolean) => Found | undefined;

/** The token's word, digits or mark in lower case; empty beyond the text. */
export const word = ({ tokens }: Reading, at: number): string => tokens[at]?.lower ?? '';

export const isAny = (reading: Reading, at: number, ...words: readonly string[]): boolean =>
  words.includes(word(reading, at));

/** Steps over a hyphen, which may or may not be written. */
export const skipHyphen = (reading: Reading, at: number): number => (word(reading, at) === '-' ? at + 1 : at);

/** Index after `half term`, `half-term` or `halfterm`; undefined where it does not stand at the token. */
export function afterHalfTerm(reading: Reading, at: number): number | undefined {
  if (word(reading, at) === 'halfterm') return at + 1;
  if (word(reading, at) !== 'half') return;
  const term = skipHyphen(reading, at + 1);
  return word(reading, term) === 'term' ? term + 1 : undefined;
}

/** `this`, `next`, `last` or `coming` directly before the token. */
export function modifierOf(reading: Reading, at: number): 'this' | 'next' | 'last' | undefined {
  const before = word(reading, at - 1);
  if (before === 'this' || before === 'next' || before === 'last') return before;
  if (before === 'coming' || before === 'following') return 'next';
  return before === 'current' || before === 'present' ? 'this' : undefined;
}

/** The preposition that ties the sentence to the time at the token; `due`, `no later than` and `in time for` count as `by`. */
export function leadOf(reading: Reading, at: number): string | undefined {
  let index = at - 1;
  for (let steps = 0; steps < 3 && fillers.has(word(reading, index)); steps++) index--;
  const lead = word(reading, index);
  const before = word(reading, index - 1);
  // `up to Easter`, `from now to Easter`, `between now and Easter`, `ahead of Easter`, `prior to Easter`
  if (lead === 'to' && (before === 'up' || before === 'now' || before === 'prior' || isFrom(reading, index)))
    return 'until';
  if ((lead === 'and' && before === 'now') || (lead === 'of' && before === 'ahead')) return 'until';
  if (!leads.has(lead)) return;
  if (lead === 'due' || (lead === 'than' && word(reading, index - 1) === 'later')) return 'by';
  if (lead === 'for' && word(reading, index - 1) === 'time') return 'by';
  return lead === 'than' ? undefined : lead;
}

/** The `to` of `from January to Easter`, `from now up to July`. */
function isFrom(reading: Reading, to: number): boolean {
  for (let index = to - 2; index >= to - 5; index--)
    if (word(reading, index) === 'from') return reading.tokens[index + 1]?.capital === true;
  return false;
}

/** `by` here says who did it: `supported by April`. */
export function isDoneBy(reading: Reading, at: number): boolean {
  let index = at - 1;
  for (let steps = 0; steps < 3 && fillers.has(word(reading, index)); steps++) index--;
  return word(reading, index) === 'by' && doneBy.has(word(reading, index - 1));
}

/** The whole text is this token, perhaps after a lead and before a full stop. */
export function isAlone(reading: Reading, from: number, next: number): boolean {
  const { tokens } = reading;
  const last = tokens.length - (tokens.at(-1)?.lower === '.' ? 1 : 0);
  return next === last && (from === 0 || (from === 1 && leads.has(tokens[0]!.lower)));
}

const schoolYears = new WeakMap<Calendar, Map<number, SchoolYear>>();

/** The school year that began in `from`, with the school's own terms; worked out once for a calendar. */
export function yearOf({ calendar }: Reading, from: number): SchoolYear {
  const known = schoolYears.get(calendar) ?? new Map<number, SchoolYear>();
  schoolYears.set(calendar, known);
  const year = known.get(from) ?? schoolYear(from, calendar.terms);
  known.set(from, year);
  return year;
}

/** The calendar year in which this school year began. */
export const thisYear = ({ calendar }: Reading): number => schoolYearOf(calendar.today);

/** The calendar year in which the school year began that is meant by “the year”: in the holiday behind it the next, unless the plan was written in it. */
export function yearMeant(reading: Reading): number {
  const { today, written } = reading.calendar;
  const now = thisYear(reading);
  const { end } = yearOf(reading, now);
  return today > end && !(written !== undefined && written <= end) ? now + 1 : now;
}

/** The calendar year in which the child comes into a school year; undefined where the child's year is unknown. */
export function yearOfStage(reading: Reading, stage: number): number | undefined {
  const { year, birth } = reading.calendar;
  if (year === undefined) return;
  const now = thisYear(reading);
  // By the date of birth that is the year until the end of August.
  const isThis = birth !== undefined && now - schoolYearOf(birth) - 5 === year;
  return (isThis ? now : yearMeant(reading)) + stage - year;
}

/**
 * Which occurrence is meant where the words name no year: this school year's, if it is not over or was over at most
 * 92 days ago (a plan that was not brought up to date); otherwise the next. `since` looks back; `next` and `last` are taken at their word.
 */
export function usual(
  reading: Reading,
  at: number,
  occurrence: (schoolYear: number) => Period | undefined,
): Period | undefined {
  const { today } = reading.calendar;
  const now = thisYear(reading);
  const modifier = modifierOf(reading, at);
  const lead = leadOf(reading, at);
  const around = [-2, -1, 0, 1, 2, 3, 4].map((years) => occurrence(now + years)).filter((period) => !!period);
  if (modifier === 'next') return around.find(({ start }) => start > today);
  if (modifier === 'last') return around.findLast(({ end }) => end < today);
  if (lead === 'since') return around.findLast(({ start }) => start <= today);
  const current = occurrence(now);
  const stale = current && current.end < today && daysBetween(current.end, today) <= 92;
  return stale ? current : around.find(({ end }) => end >= today);
}

/** A number token with exactly four digits that can be a year of a plan. */
export function fullYear(reading: Reading, at: number): number | undefined {
  const token = reading.tokens[at];
  if (token?.kind !== 'number' || token.lower.length !== 4 || token.ordinal) return;
  return token.value >= 1900 && token.value <= 2199 ? token.value : undefined;
}

/** A year of two digits near today, such as `26` or `’26`; index after it. */
export function shortYear(reading: Reading, at: number): { year: number; next: number } | undefined {
  const quoted = word(reading, at) === "'";
  const index = quoted ? at + 1 : at;
  const token = reading.tokens[index];
  if (token?.kind !== 'number' || token.lower.length !== 2 || token.ordinal) return;
  const year = 2000 + token.value;
  const off = year - Number(reading.calendar.today.slice(0, 4));
  if (off < -6 || off > 10) return;
  // `10 out of 12`, `26 words`, `26%`, `26.5`, `14:30` are no years.
  const after = reading.tokens[index + 1];
  const clings = after?.tight && reading.tokens[index + 2]?.tight && reading.tokens[index + 2]?.kind === 'number';
  if (clings || isAny(reading, index + 1, 'out', 'of', '%', 'percent', 'x')) return;
  return { year, next: index + 1 };
}

/** Number of the month that stands at the token, where its form can be a month and no title makes it a surname. */
export function monthAt(reading: Reading, at: number): number | undefined {
  const token = reading.tokens[at];
  return token?.kind === 'word' ? months.get(token.lower) : undefined;
}
