import { addDays, dayOf, daysBetween, weekday, type Day } from './day';
import { easterSunday } from './easter';

/** A stretch of days, both ends included. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

/** A term that the school told us of; its name is read for a season, a half (`Autumn 1`) or a number (`Term 4`). */
export interface OwnTerm extends Period {
  readonly name: string;
}

/** The three terms, in the order of the school year. */
export const seasons = ['autumn', 'spring', 'summer'] as const;
export type Season = (typeof seasons)[number];

/** A school year, September to July: three terms, six half terms, and the half-term breaks between. */
export interface SchoolYear extends Period {
  /** The calendar year in which it begins. */
  readonly from: number;
  readonly terms: Readonly<Record<Season, Period>>;
  /** Autumn 1 to summer 2, numbered 0 to 5. */
  readonly halves: readonly Period[];
  /** October, February and May half-term, Monday to Friday. */
  readonly breaks: readonly Period[];
  /** From the first Monday without school to the last day before it begins again. */
  readonly easterHoliday: Period;
}

/** The calendar year in which the school year of a day began: 1 September to 31 August. */
export function schoolYearOf(day: Day): number {
  return Number(day.slice(0, 4)) - (day.slice(5, 7) < '09' ? 1 : 0);
}

/** The Monday on or after the day. */
const mondayFrom = (day: Day): Day => addDays(day, (7 - weekday(day)) % 7);
const onOrBefore = (day: Day, wanted: number): Day => addDays(day, -((weekday(day) - wanted + 7) % 7));

/** Most English schools: two weeks that hold Easter and do not begin before 29 March. */
function easterBreak(year: number): { lastDay: Day; holiday: Period; back: Day } {
  const easterMonday = addDays(easterSunday(year), 1);
  let monday = easterMonday;
  for (let weeks = 0; weeks < 2 && addDays(monday, -7) >= dayOf(year, 3, 29)!; weeks++) monday = addDays(monday, -7);
  const back = addDays(monday, 14) === easterMonday ? addDays(monday, 15) : addDays(monday, 14);
  // Term cannot end on Good Friday.
  const lastDay = addDays(monday, monday === easterMonday ? -4 : -3);
  return { lastDay, holiday: { start: addDays(lastDay, 1), end: addDays(back, -1) }, back };
}

/** The usual dates of the school year that begins in `from`; the school's own terms take their place where their names say which they are. */
export function schoolYear(from: number, own: readonly OwnTerm[]): SchoolYear {
  const next = from + 1;
  const easter = easterBreak(next);
  const breakFrom = (monday: Day): Period => ({ start: monday, end: addDays(monday, 4) });
  const breaks = [
    breakFrom(mondayFrom(dayOf(from, 10, 22)!)),
    breakFrom(mondayFrom(dayOf(next, 2, 13)!)),
    breakFrom(onOrBefore(dayOf(next, 5, 31)!, 0)),
  ];
  const summerEnd = dayOf(next, 7, 22)!;
  const usual: Period[] = [
    { start: dayOf(from, 9, 1)!, end: onOrBefore(dayOf(from, 12, 22)!, 4) },
    { start: mondayFrom(dayOf(next, 1, 2)!), end: easter.lastDay },
    { start: easter.back, end: addDays(summerEnd, -Math.max(0, weekday(summerEnd) - 4)) },
  ];
  // By its end: an autumn term may begin in August.
  const named = own.filter((term) => schoolYearOf(term.end) === from);
  const terms = {} as Record<Season, Period>;
  const halves: Period[] = [];
  seasons.forEach((season, index) => {
    const first = named.find((term) => partOf(term) === index * 2);
    const second = named.find((term) => partOf(term) === index * 2 + 1);
    const whole = named.find((term) => partOf(term) === season);
    const start = whole?.start ?? first?.start ?? usual[index]!.start;
    const end = whole?.end ?? second?.end ?? usual[index]!.end;
    terms[season] = { start, end };
    halves.push(
      first ?? { start, end: addDays(breaks[index]!.start, -3) },
      second ?? { start: addDays(breaks[index]!.end, 3), end },
    );
    if (first && second && daysBetween(first.end, second.start) > 1)
      breaks[index] = { start: addDays(first.end, 1), end: addDays(second.start, -1) };
  });
  return {
    from,
    start: terms.autumn.start,
    end: terms.summer.end,
    terms,
    halves,
    breaks,
    easterHoliday: { start: addDays(terms.spring.end, 1), end: addDays(terms.summer.start, -1) },
  };
}

/** Days that no half of a term has. */
const wholeTerm = 63;

/** Which part of a school year a term is: a season, a half 0 to 5, or nothing that we know. */
function partOf({ name, start, end }: OwnTerm): Season | number | undefined {
  const words: readonly string[] = name.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const season = seasons.findIndex((candidate) => words.includes(candidate));
  const number = words.map(Number).find((value) => value >= 1 && value <= 6);
  if (words.includes('half') || words.includes('holiday') || words.includes('break')) return;
  if (season < 0) return words.includes('term') && number ? number - 1 : undefined;
  // “Term 3 (Summer)” may be all of the summer term.
  if (!number || daysBetween(start, end) > wholeTerm) return seasons[season];
  if (number <= 2) return season * 2 + number - 1;
  // “Term 3 (Spring)” is the third of six.
  return Math.ceil(number / 2) - 1 === season ? number - 1 : seasons[season];
}
