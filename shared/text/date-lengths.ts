import { afterHalfTerm, isAny, leadOf, modifierOf, skipHyphen, thisYear, word, yearOf } from './date-reading';
import type { Finder, Found, Reading } from './date-reading';
import { counted } from './date-words';
import { addDays, addMonths, dayOf, daysInMonth, weekday, type Day } from './day';
import { seasons } from './terms';

type Unit = 'day' | 'week' | 'fortnight' | 'month' | 'year' | 'term' | 'half term';

interface Length {
  readonly count: number;
  readonly unit: Unit;
  /** The number was written, not just `a` or left out. */
  readonly counted: boolean;
  readonly next: number;
}

const units = new Map<string, Unit>(
  (['day', 'week', 'fortnight', 'month', 'year', 'term'] as const).flatMap((unit) => [
    [unit, unit] as const,
    [`${unit}s`, unit] as const,
  ]),
);

/** `12 weeks`, `six school weeks`, `a year`, `two half terms`. */
function lengthAt(reading: Reading, at: number, bare: boolean): Length | undefined {
  const token = reading.tokens[at];
  if (!token) return;
  let index = at;
  let count = 1;
  let written = false;
  if (token.value >= 1 && token.value <= 104 && !token.ordinal) {
    count = token.value;
    written = true;
    index++;
    // `4 to 6 weeks`, `4-6 weeks`: the longer one.
    const upper = reading.tokens[index + 1];
    if (isAny(reading, index, '-', 'to', 'or') && upper && upper.value > count && upper.value <= 104) {
      count = upper.value;
      index += 2;
    }
  } else if (isAny(reading, at, 'a', 'an')) index++;
  else if (!bare) return;
  if (word(reading, index) === '-') index++;
  if (isAny(reading, index, 'full', 'calendar', 'whole', 'working')) index++;
  // `the next school year` has a date of its own; `six school weeks` are weeks.
  else if (written && isAny(reading, index, 'school', 'academic')) index++;
  const half = afterHalfTerm(reading, index) ?? afterHalfTerms(reading, index);
  if (half) return { count, unit: 'half term', counted: written, next: half };
  const unit = units.get(word(reading, index));
  return unit && { count, unit, counted: written, next: index + 1 };
}

function afterHalfTerms(reading: Reading, at: number): number | undefined {
  const terms = skipHyphen(reading, at + 1);
  return word(reading, at) === 'half' && word(reading, terms) === 'terms' ? terms + 1 : undefined;
}

function later(reading: Reading, { count, unit }: Length): Day {
  const { today } = reading.calendar;
  if (unit === 'day') return addDays(today, count);
  if (unit === 'week' || unit === 'fortnight') return addDays(today, count * (unit === 'week' ? 7 : 14));
  if (unit === 'month') return addMonths(today, count);
  if (unit === 'year') return addMonths(today, count * 12);
  const now = thisYear(reading);
  const ends: Day[] = [];
  for (let year = now; ends.length <= count && year < now + 40; year++) {
    const { terms, halves } = yearOf(reading, year);
    const periods = unit === 'term' ? seasons.map((season) => terms[season]) : halves;
    for (const { end } of periods) if (end >= today) ends.push(end);
  }
  return ends[count]!;
}

const span = (reading: Reading, length: Length, next = length.next): Found => ({
  next,
  kind: 'span',
  day: later(reading, length),
  start: reading.calendar.today,
});

/** Index after `’ time` or `’s time`. */
function afterTime(reading: Reading, at: number): number | undefined {
  let index = at;
  if (word(reading, index) === "'") index++;
  if (word(reading, index) === 's') index++;
  return word(reading, index) === 'time' ? index + 1 : undefined;
}

const triggers = new Set(['within', 'in', 'over', 'during', 'for', 'after', 'throughout']);

/** `within 12 weeks`, `in 6 weeks’ time`, `over the next 8 weeks`, `after two terms`, `6 weeks from now`. */
export const length: Finder = (reading, at) => {
  const trigger = word(reading, at);
  if (reading.tokens[at]!.value >= 1) return fromNow(reading, at);
  if (!triggers.has(trigger)) return;
  let index = at + 1;
  if (word(reading, index) === 'the') index++;
  const ahead = isAny(reading, index, 'next', 'coming', 'following');
  if (ahead || (trigger === 'within' && word(reading, index) === 'first')) index++;
  if (isAny(reading, index, 'about', 'around', 'approximately')) index++;
  const found = lengthAt(reading, index, ahead);
  if (!found) return;
  const time = afterTime(reading, found.next);
  if (time) return trigger === 'in' || trigger === 'within' ? span(reading, found, time) : undefined;
  if (ahead) {
    // `over the next term` without a number is the school's term, found by its own name.
    if (!found.counted && (found.unit === 'term' || found.unit === 'half term')) return;
    return span(reading, found);
  }
  if (trigger === 'within' || (trigger === 'after' && (found.counted || found.unit !== 'day')))
    return isAny(reading, found.next, 'of') && trigger === 'after' ? undefined : span(reading, found);
  return trigger === 'in' && isAhead(reading, at, found) ? span(reading, found) : undefined;
};

/** `in 6 weeks` looks ahead; `3 times in a week`, `in 2 weeks out of 3` count. */
function isAhead(reading: Reading, at: number, found: Length): boolean {
  const before = reading.tokens[at - 1];
  if (
    before &&
    (before.value >= 0 || counted.has(before.lower) || isAny(reading, at - 1, 'once', 'twice', 'days', 'day'))
  )
    return false;
  if (isAny(reading, found.next, 'out', 'of', '-')) return false;
  if (!found.counted) return false;
  return found.count > 1 || (found.unit !== 'day' && found.unit !== 'week');
}

function fromNow(reading: Reading, at: number): Found | undefined {
  const found = lengthAt(reading, at, false);
  if (!found || word(reading, found.next) !== 'from' || !isAny(reading, found.next + 1, 'now', 'today')) return;
  return span(reading, found, found.next + 2);
}

/** `week 10`, `the week`, `the month`, `the 6-week programme` after `end of`; `next week`, `by week 10`. */
export const weekOrMonth: Finder = (reading, at, anchored) => {
  if (anchored && reading.tokens[at]!.value >= 1) {
    const found = lengthAt(reading, at, false);
    return found && found.unit !== 'day' ? span(reading, found) : undefined;
  }
  const unit = word(reading, at);
  if (unit !== 'week' && unit !== 'month') return;
  const { today } = reading.calendar;
  const modifier = modifierOf(reading, at);
  const lead = leadOf(reading, at);
  const point = !!lead && /^(?:by|before|until|till)$/.test(lead);
  if (unit === 'week') {
    const number = reading.tokens[at + 1];
    if ((anchored || point) && number && number.value >= 1 && number.value <= 52)
      return { next: at + 2, kind: 'span', day: addDays(today, number.value * 7), start: today };
    if (!anchored && !(modifier === 'next' || (point && modifier))) return;
    const monday = addDays(today, (modifier === 'next' ? 7 : 0) - weekday(today));
    return { next: at + 1, kind: 'span', day: addDays(monday, 6), start: monday };
  }
  if (!(anchored || modifier === 'next' || (point && modifier))) return;
  const first = addMonths(today, modifier === 'next' ? 1 : 0);
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  return {
    next: at + 1,
    kind: 'span',
    day: dayOf(year, month, daysInMonth(year, month))!,
    start: dayOf(year, month, 1)!,
  };
};
