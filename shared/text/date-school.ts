import {
  afterHalfTerm,
  fullYear,
  isAny,
  isDoneBy,
  leadOf,
  modifierOf,
  monthAt,
  shortYear,
  skipHyphen,
  thisYear,
  usual,
  word,
  yearMeant,
  yearOf,
} from './date-reading';
import type { Finder, Found, Reading } from './date-reading';
import { counted } from './date-words';
import { addDays, dayOf, type Day } from './day';
import { easterSunday } from './easter';
import { seasons, type Period, type SchoolYear } from './terms';
import { wordSet } from './word-set';

const seasonNames = new Map<string, number>([
  ...seasons.map((name, index) => [name, index] as const),
  ['aut', 0],
  ['spr', 1],
  ['sum', 2],
  ['au', 0],
  ['sp', 1],
  ['su', 2],
  ['michaelmas', 0],
  ['lent', 1],
  ['trinity', 2],
]);

/** Without their half term these are other words. */
const needHalf = wordSet('sum au sp su');

const isPoint = (lead: string | undefined) => !!lead && /^(?:by|before|until|till)$/.test(lead);

function term(next: number, period: Period | undefined): Found | undefined {
  return period && { next, kind: 'term', day: period.end, start: period.start };
}

/** A holiday as a time: `by the Easter holidays` is over when they begin. */
function holiday(reading: Reading, at: number, next: number, period: Period | undefined): Found | undefined {
  if (!period) return;
  return term(next, isPoint(leadOf(reading, at)) ? { start: period.start, end: period.start } : period);
}

/** `2026/27`, `2026-2027`: the calendar year in which that school year begins. */
function schoolYearAt(reading: Reading, at: number): { from: number; next: number } | undefined {
  const from = fullYear(reading, at);
  if (!from || !isAny(reading, at + 1, '/', '-')) return;
  const second = reading.tokens[at + 2];
  if (
    second?.kind !== 'number' ||
    (second.value !== from + 1 && (second.lower.length !== 2 || second.value !== (from + 1) % 100))
  )
    return;
  return { from, next: at + 3 };
}

/** The school year that a year written after a term means; `first` for terms that lie in the year it begins. */
function namedYear(reading: Reading, at: number, first: boolean): { from: number; next: number } | undefined {
  const index = word(reading, at) === ',' ? at + 1 : at;
  const both = schoolYearAt(reading, index);
  if (both) return both;
  const full = fullYear(reading, index);
  if (full) return { from: first ? full : full - 1, next: index + 1 };
  const short = shortYear(reading, index);
  return short && !counted.has(word(reading, short.next))
    ? { from: short.year - (first ? 0 : 1), next: short.next }
    : undefined;
}

/** The period in the year that is written after it, or in the usual one. */
function inYear(
  reading: Reading,
  at: number,
  next: number,
  first: boolean,
  period: (year: SchoolYear) => Period,
): { next: number; period: Period | undefined } {
  const named = namedYear(reading, next, first);
  if (named) return { next: named.next, period: period(yearOf(reading, named.from)) };
  return { next, period: usual(reading, at, (from) => period(yearOf(reading, from))) };
}

const isHoliday = (reading: Reading, at: number) => isAny(reading, at, 'holiday', 'holidays', 'break', 'vacation');
const notATime = wordSet(
  'school fair show play concert clothes camp club reading egg eggs bunny card cards service story bonnet hat party disco tree dinner lunch songs nativity fayre born baby project theme themed topic activities craft crafts decorations present presents tests test parties dinners fairs fayres plays concerts shows clothing',
);

/** `Autumn term 2026`, `Spring 2`, `summer half-term`, `summer holidays`; a bare `summer` only after `by` and its like. */
export const seasonTerm: Finder = (reading, at, anchored) => {
  const season = seasonNames.get(word(reading, at));
  // `Sum 2` is half a term; `a sum`, `sums` are none.
  if (season === undefined || (needHalf.has(word(reading, at)) && !isShortHalf(reading, at))) return;
  const first = season === 0;
  const afterHalf = afterHalfTerm(reading, skipHyphen(reading, at + 1));
  if (afterHalf) {
    const { next, period } = inYear(reading, at, afterHalf, first, (year) => year.breaks[season]!);
    return holiday(reading, at, next, period);
  }
  if (isHoliday(reading, at + 1)) {
    if (notATime.has(word(reading, at + 2))) return;
    const off = (year: SchoolYear) => holidayAfter(reading, year, season);
    // A summer or Christmas holiday begins in the year in which its term lies.
    const { next, period } = inYear(reading, at, at + 2, first, off);
    return holiday(reading, at, next, period);
  }
  let index = at + 1;
  let exact = word(reading, index) === 'term';
  if (exact) index++;
  const half = reading.tokens[index];
  let part = -1;
  if (
    half &&
    (half.value === 1 || half.value === 2) &&
    half.lower.length !== 2 &&
    !counted.has(word(reading, index + 1))
  ) {
    part = half.value - 1;
    index++;
    exact = true;
    if (word(reading, index) === 'term') index++;
  }
  const { next, period } = inYear(reading, at, index, first, (year) =>
    part < 0 ? year.terms[seasons[season]!] : year.halves[season * 2 + part]!,
  );
  if (!exact && next === index && !isBareSeason(reading, at, anchored)) return;
  return term(next, period);
};

const isShortHalf = (reading: Reading, at: number) =>
  reading.tokens[at]!.capital && /^[12]$/.test(word(reading, at + 1));

function isBareSeason(reading: Reading, at: number, anchored: boolean): boolean {
  if (word(reading, at).length < 6 || word(reading, at) === 'trinity' || word(reading, at) === 'michaelmas')
    return false;
  if (notATime.has(word(reading, at + 1)) || (isAny(reading, at + 1, "'") && word(reading, at + 2) === 's'))
    return false;
  if (anchored || modifierOf(reading, at)) return true;
  return isPoint(leadOf(reading, at)) && !isDoneBy(reading, at);
}

function holidayAfter(reading: Reading, year: SchoolYear, season: number): Period {
  const ended = year.terms[seasons[season]!];
  const begins = season === 2 ? yearOf(reading, year.from + 1).terms.autumn : year.terms[seasons[season + 1]!];
  return { start: addDays(ended.end, 1), end: addDays(begins.start, -1) };
}

/** `May half-term`, `October half term 2026`. */
export const monthHalfTerm: Finder = (reading, at) => {
  const month = monthAt(reading, at);
  const index = month ? [10, 2, 5].indexOf(month) : -1;
  const after = afterHalfTerm(reading, skipHyphen(reading, at + 1));
  if (!after || index < 0) return;
  const { next, period } = inYear(reading, at, after, index === 0, (year) => year.breaks[index]!);
  return holiday(reading, at, next, period);
};

/** `Term 4` (of six), `this term`, `next term`; a bare `term` only after `end of`. */
export const plainTerm: Finder = (reading, at, anchored) => {
  const number = reading.tokens[at + 1];
  // `T3`, `HT 2` count the six halves too.
  const short = isAny(reading, at, 't', 'ht') && reading.tokens[at]!.capital && number?.tight;
  if (!short && word(reading, at) !== 'term') return;
  if (word(reading, at - 1) === '-' || isAny(reading, at + 1, 'time', '-')) return;
  const modifier = modifierOf(reading, at);
  if (
    number &&
    number.value >= 1 &&
    number.value <= 6 &&
    number.lower.length !== 2 &&
    !counted.has(word(reading, at + 2))
  ) {
    const tied = anchored || (reading.tokens[at]!.capital && !short) || leadOf(reading, at);
    if (!tied) return;
    const half = number.value - 1;
    const { next, period } = inYear(reading, at, at + 2, half < 2, (year) => year.halves[half]!);
    return term(next, period);
  }
  if (short || (!anchored && !modifier)) return;
  return term(
    at + 1,
    counting(reading, modifier ?? 'this', (year) => seasons.map((season) => year.terms[season])),
  );
};

/** `end of the semester`, `end of the second marking period`: terms of colleges and of other countries, which have no days here. */
export const otherTerm: Finder = (reading, at, anchored) => {
  if (!anchored) return;
  const index = reading.tokens[at]!.ordinal ? at + 1 : at;
  if (isAny(reading, index, 'semester', 'trimester', 'quarter')) return { next: index + 1, kind: 'term' };
  const isPeriod =
    isAny(reading, index, 'marking', 'grading', 'reporting') && isAny(reading, index + 1, 'period', 'quarter');
  return isPeriod ? { next: index + 2, kind: 'term' } : undefined;
};

/** `by half term` (the break), `this half term`, `end of half term` (the half of a term). */
export const plainHalfTerm: Finder = (reading, at, anchored) => {
  const next = afterHalfTerm(reading, at);
  if (!next) return;
  const modifier = modifierOf(reading, at);
  const lead = leadOf(reading, at);
  if (!anchored && (isHoliday(reading, next) || (isPoint(lead) && modifier !== 'this'))) {
    const end = isHoliday(reading, next) ? next + 1 : next;
    const breaks = counting(reading, 'this', (year) => year.breaks);
    return holiday(reading, at, end, breaks);
  }
  if (!anchored && !modifier && !/^(?:after|since|over|during)$/.test(lead ?? '')) return;
  return term(
    next,
    counting(reading, modifier ?? 'this', (year) => year.halves),
  );
};

/** The present period (in a holiday, the one that follows), the next or the last of those that a school year has. */
function counting(
  reading: Reading,
  which: 'this' | 'next' | 'last',
  periods: (year: SchoolYear) => readonly Period[],
): Period | undefined {
  const now = thisYear(reading);
  const all = [now - 1, now, now + 1].flatMap((from) => periods(yearOf(reading, from)));
  const present = all.findIndex(({ end }) => end >= reading.calendar.today);
  if (which === 'this') return all[present];
  // In a holiday `next term` is the term that follows.
  const inside = all[present]!.start <= reading.calendar.today;
  return all[which === 'next' ? present + (inside ? 1 : 0) : present - 1];
}

const easter = (from: number): Period => ({ start: easterSunday(from + 1), end: easterSunday(from + 1) });
const christmasDay = (from: number): Period => {
  const day: Day = dayOf(from, 12, 25)!;
  return { start: day, end: day };
};

/** `Easter 2027`, `by Christmas`, `Easter holidays`, `by the New Year`; never the Christmas play. */
export const feast: Finder = (reading, at, anchored) => {
  const name = word(reading, at);
  if (name === 'new') return newYear(reading, at);
  const christmas = name === 'christmas' || name === 'xmas';
  if (!christmas && name !== 'easter' && name !== 'whitsun') return;
  let index = at + 1;
  let whole = (year: SchoolYear): Period =>
    christmas ? christmasDay(year.from) : name === 'easter' ? easter(year.from) : year.breaks[2]!;
  let off = false;
  if (word(reading, index) === 'term') whole = (year) => (christmas ? year.terms.autumn : year.terms.spring);
  else if (isHoliday(reading, index)) {
    off = true;
    whole = (year) => holidayAfter(reading, year, christmas ? 0 : 1);
  } else if (isAny(reading, index, 'sunday', 'day'))
    whole = (year) => (christmas ? christmasDay(year.from) : easter(year.from));
  else index--;
  index++;
  const { next, period } = inYear(reading, at, index, christmas, whole);
  if (next === at + 1) {
    const lead = leadOf(reading, at);
    const tied =
      anchored ||
      modifierOf(reading, at) ||
      standsApart(reading, at) ||
      (lead && /^(?:by|before|until|till|since|after|at|from)$/.test(lead));
    if (!tied || notATime.has(word(reading, next)) || isDoneBy(reading, at)) return;
  }
  return off ? holiday(reading, at, next, period) : term(next, period);
};

/** “…, school phonics tracker, Easter”: behind a comma at the very end. */
const standsApart = (reading: Reading, at: number): boolean =>
  /^[,(–—-]$/.test(word(reading, at - 1)) && /^[.)]?$/.test(word(reading, at + 1)) && reading.tokens[at]!.capital;

function newYear(reading: Reading, at: number): Found | undefined {
  const lead = leadOf(reading, at);
  if (word(reading, at + 1) !== 'year' || !lead || !/^(?:by|before|until|till|in|after|from)$/.test(lead)) return;
  const follows = reading.tokens[at + 2];
  if (follows && (follows.kind === 'number' || isAny(reading, at + 2, 'group', 'class', 'teacher'))) return;
  const last = lead === 'in' || lead === 'from' ? 31 : 1;
  const period = usual(reading, at, (from) => ({ start: dayOf(from + 1, 1, 1)!, end: dayOf(from + 1, 1, last)! }));
  return term(at + 2, period);
}

const yearKinds = new Set(['academic', 'school', 'calendar', 'iep', 'plan', 'ehcp']);

/** `end of the year`, `this academic year`, `school year 2026/27`, `2026/27`. */
export const wholeYear: Finder = (reading, at, anchored) => {
  const both = schoolYearAt(reading, at);
  if (both) {
    const year = yearOf(reading, both.from);
    return anchored || leadOf(reading, at) ? term(both.next, { start: year.start, end: year.end }) : undefined;
  }
  const kind = yearKinds.has(word(reading, at)) ? word(reading, at) : '';
  const index = kind ? at + 1 : at;
  if (word(reading, index) !== 'year') return;
  const modifier = modifierOf(reading, at);
  const named = namedYear(reading, index + 1, false);
  const tied = anchored || (kind && (modifier || named)) || (modifier === 'next' && isPoint(leadOf(reading, at)));
  const number = reading.tokens[index + 1];
  if (!tied || (!named && number && number.value <= 13)) return;
  if (kind === 'calendar') {
    const year = Number(reading.calendar.today.slice(0, 4)) + (modifier === 'next' ? 1 : 0);
    return term(index + 1, { start: dayOf(year, 1, 1)!, end: dayOf(year, 12, 31)! });
  }
  const shift = modifier === 'next' ? 1 : modifier === 'last' ? -1 : 0;
  const { start, end } = yearOf(reading, named?.from ?? (shift === 0 ? yearMeant(reading) : thisYear(reading) + shift));
  return term(named?.next ?? index + 1, { start, end });
};
