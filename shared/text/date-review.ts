import { dayMonth, monthFirst, numericDate, weekdayDate } from './date-calendar';
import { isAny, leadOf, monthAt, word, type Finder, type Found, type Reading } from './date-reading';
import { seasonTerm } from './date-school';

const sets = (words: string) => new Set(words.split(' '));

/** What may stand between `by the` and `review` or `meeting`. */
export const about = sets(
  "next annual termly interim half term one plan send sen support mid year - spring autumn summer transition progress planning pupil parent parents ' s tac taf team around ehcp formal final six monthly month week weekly first second school education full three",
);
/** A bare `meeting` may be any; one of these makes it the plan's. */
const ours = sets('next annual transition progress planning plan spring autumn summer tac taf ehcp termly');

/** `the next review`, `review`, `the July review`, `the transition meeting`, after `by`, `before`, `until` or `at`. */
export const reviewPoint: Finder = (reading, at) => {
  const lead = leadOf(reading, at) ?? leadBeforeOwner(reading, at);
  if (!lead || !/^(?:by|before|until|till|at|for|in)$/.test(lead)) return;
  let when: Found | undefined;
  let plain = true;
  let index = at;
  for (; index < at + 5; index++) {
    if (isAny(reading, index, 'review', 'meeting', 'evening')) break;
    const month = monthAt(reading, index);
    if (!month && !about.has(word(reading, index))) return;
    if (month) when = monthFirst(reading, index, true);
    else if (isAny(reading, index, 'spring', 'autumn', 'summer')) when = seasonTerm(reading, index, true);
    if (month || ours.has(word(reading, index))) plain = false;
  }
  const noun = word(reading, index);
  if (noun === 'meeting' && plain) return;
  if (noun === 'evening' && !isAny(reading, index - 1, "'", 'parent', 'parents', 's')) return;
  if (noun !== 'review' && noun !== 'meeting' && noun !== 'evening') return;
  if ((lead === 'in' || lead === 'for') && plain) return;
  let next = index + 1;
  if (noun === 'review' && isAny(reading, next, 'of', 'and', 'my', 'your')) return;
  if (noun === 'review' && isAny(reading, next, 'meeting', 'date', 'point')) next++;
  if (isAny(reading, next, 'in', 'on', '(')) {
    const exact =
      weekdayDate(reading, next + 1, true) ??
      numericDate(reading, next + 1, true) ??
      dayMonth(reading, next + 1, true) ??
      monthFirst(reading, next + 1, true);
    if (exact) return { ...exact, kind: 'review' };
  }
  return { next, kind: 'review', ...(when?.day && { day: when.day, start: when.start ?? when.day }) };
};

/** `by his next review`: the owner stands between. */
function leadBeforeOwner(reading: Reading, at: number): string | undefined {
  return isAny(reading, at - 1, 'his', 'her', 'their', 'my', 'each', 'a') ? leadOf(reading, at - 1) : undefined;
}

/** `end of the plan`, `end of this cycle`: only the plan itself knows when. */
export const planEnd: Finder = (reading, at, anchored) => {
  if (!anchored || !isAny(reading, at, 'plan', 'cycle', 'iep', 'review', 'one', 'period')) return;
  let index = at;
  while (index < at + 3 && isAny(reading, index, 'one', 'plan', 'review', 'iep', 'cycle', 'period')) index++;
  return { next: index, kind: 'review' };
};
