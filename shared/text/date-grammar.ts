import { bareYear, dayMonth, monthFirst, numericDate, weekDate, weekdayDate } from './date-calendar';
import { length, weekOrMonth } from './date-lengths';
import { isAny, leadOf, skipHyphen, word, yearOf, type Finder, type Found, type Reading } from './date-reading';
import { about, planEnd, reviewPoint } from './date-review';
import { feast, monthHalfTerm, otherTerm, plainHalfTerm, plainTerm, seasonTerm, wholeYear } from './date-school';
import { age, beforeClause, leaving, stage } from './date-stages';
import { months, weekdays } from './date-words';
import { addDays, daysBetween, weekday } from './day';
import { schoolYearOf } from './terms';

/** In the order in which they are tried: the longer reading first. Each looks a bounded number of tokens ahead, so that a text is read in linear time. */
const finders: readonly Finder[] = [
  reviewPoint,
  weekDate,
  weekdayDate,
  numericDate,
  dayMonth,
  age,
  length,
  monthHalfTerm,
  monthFirst,
  seasonTerm,
  feast,
  plainHalfTerm,
  plainTerm,
  otherTerm,
  wholeYear,
  stage,
  leaving,
  weekOrMonth,
  bareYear,
  planEnd,
];

/** Words that can begin a time; at any other word there is nothing to try. */
const starters: ReadonlySet<string> = new Set([
  ...about,
  ...months.keys(),
  ...weekdays.keys(),
  ...'end close finish start beginning middle last final penultimate early mid late half halfterm term year yr y'.split(
    ' ',
  ),
  ...'aut spr sum au sp su t ht michaelmas lent trinity christmas xmas easter whitsun new'.split(' '),
  ...'academic school calendar iep plan ehcp cycle period review'.split(' '),
  ...'key ks reception eyfs nursery preschool foundation sixth infant junior infants juniors primary secondary'.split(
    ' ',
  ),
  ...'w wb wc wk day week month within in over during for after throughout time age birthday'.split(' '),
]);

/** The date, term or point in time that begins at a token. */
export function findTime(reading: Reading, at: number): Found | undefined {
  const { kind, lower, value } = reading.tokens[at]!;
  if (kind === 'mark') return;
  if (!(value >= 1) && !starters.has(lower))
    return beforeClause.has(word(reading, at - 1)) ? leaving(reading, at, false) : undefined;
  return edge(reading, at) ?? nthOf(reading, at) ?? half(reading, at) ?? part(reading, at) ?? plain(reading, at, false);
}

function plain(reading: Reading, at: number, anchored: boolean): Found | undefined {
  if (at >= reading.tokens.length) return;
  for (const finder of finders) {
    const found = finder(reading, at, anchored);
    if (found) return found;
  }
  return;
}

/** The part of a time that a word names. */
const edges = new Map([
  ['end', 'end'],
  ['close', 'end'],
  ['finish', 'end'],
  ['start', 'start'],
  ['beginning', 'start'],
  ['middle', 'middle'],
]);

/** `end of the spring term`, `start of Year 4`, `by end July`. */
function edge(reading: Reading, at: number): Found | undefined {
  const name = edges.get(word(reading, at));
  if (name === undefined) return;
  let index = at + 1;
  if (word(reading, index) === 'of') index++;
  else if (name !== 'end' || leadOf(reading, at) !== 'by') return;
  // `the end of each term` comes again and again.
  for (
    let steps = 0;
    steps < 3 &&
    isAny(reading, index, 'the', 'this', 'next', 'his', 'her', 'their', 'our', 'my', 'that', 'current', 'coming');
    steps++
  )
    index++;
  const found = half(reading, index) ?? plain(reading, index, true);
  if (!found?.day) return found;
  if (name === 'end') return { ...found, start: found.day };
  const first = found.start ?? found.day;
  const day = name === 'start' ? first : middle(first, found.day);
  return { ...found, day, start: first };
}

const middle = (first: string, last: string) => addDays(first, Math.ceil(daysBetween(first, last) / 2));

/** `first week of June`, `second Monday in January`, `last day of term`, `final week of the summer holiday`. */
function nthOf(reading: Reading, at: number): Found | undefined {
  const token = reading.tokens[at]!;
  const last = isAny(reading, at, 'last', 'final', 'penultimate');
  if (!last && !(token.ordinal && token.value <= 5)) return;
  const unit = word(reading, at + 1);
  const ofWeek = unit.length >= 6 ? weekdays.get(unit) : undefined;
  if (!/^(?:day|week|weekend|fortnight)$/.test(unit) && ofWeek === undefined) return;
  let index = word(reading, at + 2) === 'back' ? at + 3 : at + 2;
  if (!isAny(reading, index, 'of', 'in')) return;
  index++;
  while (index < at + 6 && isAny(reading, index, 'the', 'this', 'next', 'our')) index++;
  const found = plain(reading, index, true);
  // `the first day of the week` comes again and again.
  if (found?.kind === 'span') return;
  if (!found?.day) return found;
  const first = found.start ?? found.day;
  if (ofWeek !== undefined) {
    const day = last
      ? addDays(found.day, -((weekday(found.day) - ofWeek + 7) % 7) - (word(reading, at) === 'penultimate' ? 7 : 0))
      : addDays(first, ((ofWeek - weekday(first) + 7) % 7) + 7 * (token.value - 1));
    return { ...found, start: day, day };
  }
  const length = unit === 'week' ? 7 : unit === 'fortnight' ? 14 : 1;
  const day = last ? found.day : addDays(first, unit === 'day' ? token.value - 1 : 7 * (token.value - 1) + length - 1);
  return { ...found, start: last ? addDays(found.day, 1 - length) : addDays(day, 1 - length), day };
}

/** `first half of the autumn term`. */
function half(reading: Reading, at: number): Found | undefined {
  const token = reading.tokens[at];
  if (!token?.ordinal || token.value > 2 || word(reading, at + 1) !== 'half' || word(reading, at + 2) !== 'of') return;
  const index = isAny(reading, at + 3, 'the', 'this', 'next') ? at + 4 : at + 3;
  const found = seasonTerm(reading, index, true) ?? plainTerm(reading, index, true);
  if (!found?.day || !found.start) return;
  const { start, day } = found;
  const parts = yearOf(reading, schoolYearOf(day)).halves.filter((part) => part.start >= start && part.end <= day);
  const wanted = parts[token.value - 1];
  return wanted && { ...found, start: wanted.start, day: wanted.end };
}

/** `early July`, `mid-March`, `late spring term`. */
function part(reading: Reading, at: number): Found | undefined {
  const name = word(reading, at);
  if (name !== 'early' && name !== 'mid' && name !== 'late') return;
  const index = skipHyphen(reading, at + 1);
  const found = monthFirst(reading, index, true) ?? seasonTerm(reading, index, true);
  if (!found?.day || !found.start) return;
  const third = Math.floor(daysBetween(found.start, found.day) / 3);
  if (name === 'early') return { ...found, day: addDays(found.start, third) };
  if (name === 'late') return { ...found, start: addDays(found.day, -third) };
  return { ...found, start: addDays(found.start, third), day: addDays(found.day, -third) };
}
