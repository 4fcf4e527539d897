import {
  fullYear,
  isAlone,
  isAny,
  isDoneBy,
  leadOf,
  modifierOf,
  monthAt,
  shortYear,
  usual,
  word,
} from './date-reading';
import type { Finder, Found, Reading } from './date-reading';
import { alsoNames, alsoWords, counted, firmLeads, titles, weekdays } from './date-words';
import { addDays, dayOf, daysInMonth, weekday, type Day } from './day';
import type { Period } from './terms';

const isSeparator = (mark: string) => mark === '/' || mark === '.' || mark === '-';

/** The year that a month of a school year falls in. */
const yearOfMonth = (schoolYear: number, month: number) => (month >= 9 ? schoolYear : schoolYear + 1);

const monthPeriod = (year: number, month: number): Period => ({
  start: dayOf(year, month, 1)!,
  end: dayOf(year, month, daysInMonth(year, month))!,
});

const date = (next: number, day: Day | undefined, start = day): Found | undefined =>
  day === undefined ? undefined : { next, kind: 'date', day, ...(start && { start }) };

/** `18/07/26`, `18.07.2026`, `18-07-26`, `2026-07-18`, `07/2026`; `18/07` only after `by` and its like, for it may be a score. */
export const numericDate: Finder = (reading, at, anchored) => {
  const { tokens } = reading;
  const one = tokens[at];
  const mark = tokens[at + 1];
  const two = tokens[at + 2];
  if (one?.kind !== 'number' || !mark || two?.kind !== 'number' || !isSeparator(mark.lower)) return;
  if (
    one.tight &&
    (tokens[at - 1]?.kind === 'number' || (isSeparator(word(reading, at - 1)) && tokens[at - 2]?.kind === 'number'))
  )
    return;
  const glued = mark.tight && two.tight;
  if (!glued && mark.lower !== '/') return;
  const again = tokens[at + 3];
  const three = tokens[at + 4];
  const goesOn = (next: number) =>
    isSeparator(word(reading, next)) &&
    tokens[next]!.tight &&
    tokens[next + 1]?.kind === 'number' &&
    tokens[next + 1]!.tight;
  if (again?.lower === mark.lower && three?.kind === 'number' && (mark.lower === '/' || (again.tight && three.tight))) {
    if (goesOn(at + 5) || counted.has(word(reading, at + 5))) return;
    if (one.lower.length === 4 && two.lower.length <= 2 && three.lower.length <= 2)
      return date(at + 5, dayOf(one.value, two.value, three.value));
    if (one.lower.length > 2 || two.lower.length > 2) return;
    // `5-10-15` and `1.1.10` count more often than they date; both need a sign that they are dates.
    if (mark.lower === '-' && three.lower.length === 2 && one.lower.length + two.lower.length === 2) return;
    const year = three.lower.length === 4 ? three.value : (three.value > 69 ? 1900 : 2000) + three.value;
    return three.lower.length === 2 || three.lower.length === 4
      ? date(at + 5, dayOf(year, two.value, one.value))
      : undefined;
  }
  if (!glued || goesOn(at + 3)) return;
  if (one.lower.length <= 2 && fullYear(reading, at + 2) && one.value >= 1 && one.value <= 12) {
    const { start, end } = monthPeriod(two.value, one.value);
    return date(at + 3, end, start);
  }
  return dayAndMonthNumber(reading, at, anchored);
};

function dayAndMonthNumber(reading: Reading, at: number, anchored: boolean): Found | undefined {
  const [one, mark, two] = reading.tokens.slice(at, at + 3);
  const lead = leadOf(reading, at);
  const asked = isAsked(reading, at) && (reading.tokens[at + 3]?.kind ?? 'mark') === 'mark';
  const until = lead !== undefined && /^(?:by|before|until|till)$/.test(lead);
  const tied = anchored || asked || until || isAlone(reading, at, at + 3);
  if (mark!.lower !== '/' || !tied || one!.lower.length > 2 || two!.lower.length > 2) return;
  const padded = one!.lower.startsWith('0') || two!.lower.startsWith('0');
  // “By 10/7”: no seven marks hold ten.
  const noScore = (one!.value > 12 || lead === 'by') && one!.value > two!.value;
  const said = padded || noScore || asked || (until && setsADay(reading, at));
  if (!said || counted.has(word(reading, at + 3))) return;
  return yearless(reading, at, at + 3, two!.value, one!.value);
}

/** “By 6/10 Mia will …”, “… reads aloud by 6/10.”: a day; a score has what it counts behind it, or is grown by. */
function setsADay(reading: Reading, at: number): boolean {
  const after = reading.tokens[at + 3];
  if (after?.capital === true || isAny(reading, at + 3, 'he', 'she', 'they', 'to', 'with', 'without')) return true;
  if (after && !/^[.,;:)]$/.test(after.lower)) return false;
  return at > 3 && !reading.tokens.slice(0, at).some(({ lower }) => grows.test(lower));
}

const grows =
  /^(?:improv|increas|rais|ris|rose|risen|grow|grew|reduc|decreas|drop|fall|fell|go(?:es)?$|went$|up$|down$|scores?$|marks?$|points?$)/;

/** “Review 12/12”, “Retest: 5/2”, “check on 9/2”: a word in front that asks for a day. */
const isAsked = (reading: Reading, at: number): boolean => {
  const before = word(reading, at - 1) === ':' ? at - 2 : at - 1;
  if (isAny(reading, before, 'review', 'reviewed', 'retest', 'recheck', 'reassessment', 'deadline')) return true;
  if (isAny(reading, before, 'assessment'))
    return word(reading, before - 1) === '-' && word(reading, before - 2) === 're';
  // “check in his book on 9/2”; scores stand “in” tests and “out of” totals.
  if (!isAny(reading, before, 'on')) return false;
  for (let back = before - 1; back >= 0 && back > before - 5; back--)
    if (isAny(reading, back, 'check', 'retest', 'recheck', 'review', 'reviewed')) return true;
  return false;
};

function yearless(reading: Reading, at: number, next: number, month: number, from: number, to = from) {
  const period = usual(reading, at, (schoolYear) => {
    const year = yearOfMonth(schoolYear, month);
    const start = dayOf(year, month, from);
    const end = dayOf(year, month, to);
    return start && end ? { start, end } : undefined;
  });
  return date(next, period?.end, period?.start);
}

/** The year after a month, in full or short: `2026`, `, 2026`, `26`, `’26`, `-26`. */
function yearAfter(reading: Reading, at: number): { year: number; next: number } | undefined {
  const index = isAny(reading, at, ',', '-', '.', '/') ? at + 1 : at;
  const full = fullYear(reading, index);
  if (full) return { year: full, next: index + 1 };
  const short = word(reading, at) === ',' || word(reading, at) === '.' ? undefined : shortYear(reading, index);
  // “1 March – 26 March”: the second day; “March 26, 2027”: the day of a year that follows.
  return short &&
    !counted.has(word(reading, short.next)) &&
    !monthAt(reading, short.next) &&
    !fullYear(reading, isAny(reading, short.next, ',') ? short.next + 1 : short.next)
    ? short
    : undefined;
}

/** Lower-case `may`, `march`, `sat` and the like are other words unless the rest leaves no doubt. */
function looksLikeMonth(reading: Reading, at: number, next: number): boolean {
  const token = reading.tokens[at]!;
  if (token.capital || !alsoWords.has(token.lower)) return true;
  return next > at + 1 || next >= reading.tokens.length || reading.tokens[next]!.kind === 'mark';
}

/** `4 April`, `7th of July 2026`, `18 Jul 26`, `18-Jul-26`, `18–20 July`. */
export const dayMonth: Finder = (reading, at) => {
  const first = reading.tokens[at]!;
  if (!isDayOfMonth(reading, at)) return;
  let last = first;
  let index = at + 1;
  if (isAny(reading, index, '-', 'to', '&', 'and', '/') && isDayOfMonth(reading, index + 1)) {
    last = reading.tokens[index + 1]!;
    index += 2;
  }
  const hyphen =
    isAny(reading, index, '-', '/', '.') && reading.tokens[index]!.tight && reading.tokens[index + 1]?.tight;
  if (hyphen || word(reading, index) === 'of') index++;
  const month = monthAt(reading, index);
  if (!month || last.value < first.value) return;
  const named = yearAfter(reading, index + 1);
  const next = named?.next ?? index + 1;
  if (!looksLikeMonth(reading, index, next)) return;
  if (!named) return yearless(reading, at, next, month, first.value, last.value);
  return date(next, dayOf(named.year, month, last.value), dayOf(named.year, month, first.value));
};

function isDayOfMonth({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || !(token.value >= 1 && token.value <= 31)) return false;
  return token.kind === 'number' ? token.lower.length <= 2 : token.ordinal;
}

/** `July 2026`, `July 18th`, `September 26`; a bare `July` only where a lead, `next` or the whole text makes it a time. */
export const monthFirst: Finder = (reading, at, anchored) => {
  const month = monthAt(reading, at);
  if (
    !month ||
    titles.has(word(reading, at - 1)) ||
    (word(reading, at - 1) === '.' && titles.has(word(reading, at - 2)))
  )
    return;
  const { capital, lower } = reading.tokens[at]!;
  const named = yearAfter(reading, at + 1);
  if (named && (capital || named.year < 2100)) {
    const { start, end } = monthPeriod(named.year, month);
    return date(named.next, end, start);
  }
  const possessive = word(reading, at + 1) === "'" && word(reading, at + 2) === 's';
  if (possessive || (!capital && alsoWords.has(lower))) return;
  // “Dec. 20, 2026”
  const dot = isAny(reading, at + 1, '.') && reading.tokens[at + 1]!.tight && lower.length <= 4;
  const dayAt = dot ? at + 2 : at + 1;
  const day = reading.tokens[dayAt];
  if (
    day?.kind === 'number' &&
    isDayOfMonth(reading, dayAt) &&
    !counted.has(word(reading, dayAt + 1)) &&
    !isAny(reading, dayAt + 1, 'out', 'of', '/', '%', 'x')
  ) {
    const year = yearAfter(reading, dayAt + 1);
    if (year) return date(year.next, dayOf(year.year, month, day.value));
    if (!dot && (day.ordinal || !alsoNames.has(lower))) return yearless(reading, at, dayAt + 1, month, day.value);
  }
  return isBareMonth(reading, at, anchored) ? bareMonth(reading, at, month) : undefined;
};

function bareMonth(reading: Reading, at: number, month: number): Found | undefined {
  const period = usual(reading, at, (schoolYear) => monthPeriod(yearOfMonth(schoolYear, month), month));
  return date(at + 1, period?.end, period?.start);
}

function isBareMonth(reading: Reading, at: number, anchored: boolean): boolean {
  const lead = leadOf(reading, at);
  if (anchored || modifierOf(reading, at) || isAlone(reading, at, at + 1)) return true;
  if (lead && firmLeads.has(lead)) return !(alsoNames.has(word(reading, at)) && isDoneBy(reading, at));
  // `in October, January and April`
  return isAny(reading, at - 1, ',', 'and', 'or', 'to', '-', '/', '&') && !!monthAt(reading, at - 2);
}

/** `2027` after `by`, `in` or `end of`. */
export const bareYear: Finder = (reading, at, anchored) => {
  const year = fullYear(reading, at);
  if (!year || year < 2000 || counted.has(word(reading, at + 1))) return;
  const lead = leadOf(reading, at);
  if (!anchored && !(lead && /^(?:by|before|until|till|since|in|during)$/.test(lead))) return;
  return date(at + 1, dayOf(year, 12, 31), dayOf(year, 1, 1));
};

/** `Friday 18 July`; `by Friday` and `next Friday` count from today. */
export const weekdayDate: Finder = (reading, at, anchored) => {
  const wanted = weekdays.get(word(reading, at));
  if (wanted === undefined) return;
  let index = at + 1;
  while (isAny(reading, index, ',', '.', 'the')) index++;
  if (index - at <= 3) {
    const exact = numericDate(reading, index, true) ?? dayMonth(reading, index, true);
    if (exact) return exact;
  }
  const lead = leadOf(reading, at);
  const tied = anchored || modifierOf(reading, at) === 'next' || lead === 'by' || lead === 'before' || lead === 'until';
  if (!tied || word(reading, at).length < 6) return;
  const { today } = reading.calendar;
  const ahead = (wanted - weekday(today) + 6) % 7;
  return date(at + 1, addDays(today, ahead + 1));
};

/** `w/b 9 February`, `week commencing 9/2/26`, `week ending Friday 13 March`: Monday to Sunday. */
export const weekDate: Finder = (reading, at, anchored) => {
  let index: number;
  let ending = false;
  if (word(reading, at) === 'w' && word(reading, at + 1) === '/' && isAny(reading, at + 2, 'b', 'c', 'e')) {
    ending = word(reading, at + 2) === 'e';
    index = at + 3;
  } else if (isAny(reading, at, 'wb', 'wc')) index = at + 1;
  else if (
    isAny(reading, at, 'week', 'wk') &&
    isAny(reading, at + 1, 'beginning', 'beg', 'commencing', 'comm', 'starting', 'of', 'ending')
  ) {
    ending = word(reading, at + 1) === 'ending';
    index = at + 2;
  } else return;
  for (let steps = 0; steps < 2 && isAny(reading, index, '.', ':', 'the', 'on'); steps++) index++;
  const from =
    weekdayDate(reading, index, false) ??
    numericDate(reading, index, anchored || true) ??
    dayMonth(reading, index, true);
  if (!from?.day) return;
  return ending ? { ...from, start: addDays(from.day, -4) } : { ...from, start: from.day, day: addDays(from.day, 6) };
};
