import { isAny, isDoneBy, leadOf, usual, word, yearOf, yearOfStage } from './date-reading';
import type { Finder, Found, Reading } from './date-reading';
import { dayMonth, monthFirst, numericDate } from './date-calendar';
import { addMonths, dayOf, type Day } from './day';
import { wordSet } from './word-set';

/** First and last school year of a stage; 0 is Reception. */
interface Stage {
  readonly first: number;
  readonly last: number;
  readonly next: number;
}

const keyStages: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 2],
  [3, 6],
  [7, 9],
  [10, 11],
  [12, 13],
];
const namedStages = new Map<string, readonly [number, number]>([
  ['reception', [0, 0]],
  ['eyfs', [0, 0]],
  ['nursery', [-1, -1]],
  ['preschool', [-1, -1]],
  ['infants', [0, 2]],
  ['juniors', [3, 6]],
  ['primary', [0, 6]],
  ['secondary', [7, 11]],
]);

/** The stage that stands at the token: `Year 4`, `Y4`, `Key Stage 2`, `KS2`, `Reception`, `Early Years`, `primary school`. */
function stageAt(reading: Reading, at: number): Stage | undefined {
  const name = word(reading, at);
  const number = (index: number) => reading.tokens[index]?.value ?? NaN;
  if (isAny(reading, at, 'year', 'yr', 'y')) {
    const index = word(reading, at + 1) === '.' ? at + 2 : at + 1;
    const year = number(index);
    return year >= 1 && year <= 13 ? { first: year, last: year, next: index + 1 } : undefined;
  }
  // `fourth grade` is Year 5.
  if (reading.tokens[at]?.ordinal && word(reading, at + 1) === 'grade') {
    const year = number(at) + 1;
    return year <= 13 ? { first: year, last: year, next: at + 2 } : undefined;
  }
  if (name === 'ks' || (name === 'key' && word(reading, at + 1) === 'stage')) {
    const index = name === 'ks' ? at + 1 : at + 2;
    const years = keyStages[number(index)];
    return years && { first: years[0], last: years[1], next: index + 1 };
  }
  if (name === 'early' && word(reading, at + 1) === 'years')
    return { first: 0, last: 0, next: word(reading, at + 2) === 'foundation' ? at + 4 : at + 2 };
  if (name === 'foundation') return { first: 0, last: 0, next: word(reading, at + 1) === 'stage' ? at + 2 : at + 1 };
  if (name === 'sixth' && word(reading, at + 1) === 'form') return { first: 12, last: 13, next: at + 2 };
  if (isAny(reading, at, 'infant', 'junior') && word(reading, at + 1) === 'school')
    return name === 'infant' ? { first: 0, last: 2, next: at + 2 } : { first: 3, last: 6, next: at + 2 };
  const years = namedStages.get(name);
  if (!years) return;
  const more = isAny(reading, at + 1, 'school', 'phase', 'education', 'class', 'year') ? 1 : 0;
  return { first: years[0], last: years[1], next: at + 1 + more };
}

/** People and things that carry the name of a stage: `by Year 6 buddies`, `end of Year 2 expectations`. */
const people = wordSet(
  'pupils pupil children child buddies buddy staff teacher teachers class classes peers friends students team adults lead leader leaders practitioner practitioners ta tas readers school',
);
const standards = wordSet(
  'expectation expectations objective objectives standard standards curriculum level levels common spelling spellings words content sats assessment assessments test tests',
);

function onDay(reading: Reading, next: number, year: number, edge: 'start' | 'end'): Found {
  const from = yearOfStage(reading, year);
  return { next, kind: 'stage', ...(from !== undefined && { day: yearOf(reading, from)[edge] }) };
}

/** `end of Year 4` is that summer; `by Year 10` is the September in which it begins. */
export const stage: Finder = (reading, at, anchored) => {
  const found = stageAt(reading, at);
  if (!found) return;
  const lead = leadOf(reading, at);
  const after = word(reading, found.next);
  if (anchored) {
    const from = edgeBefore(reading, at);
    if (standards.has(after) && !/^(?:by|before|until)$/.test(leadOf(reading, from) ?? '')) return;
    return onDay(reading, found.next, found.last, 'end');
  }
  if (!lead || !/^(?:by|before|until|till)$/.test(lead) || isDoneBy(reading, at)) return;
  if (people.has(after) || standards.has(after) || (after === "'" && word(reading, found.next + 1) === 's')) return;
  return onDay(reading, found.next, found.first, 'start');
};

/** The token of `end` in `end of [the] …`. */
function edgeBefore(reading: Reading, at: number): number {
  for (let index = at - 1; index >= at - 4; index--)
    if (isAny(reading, index, 'end', 'start', 'beginning')) return index;
  return at;
}

const leaves = wordSet('leaves leave leaving finishes finish finishing completes completing ends end');
const enters = wordSet(
  'starts start starting joins join joining enters enter entering entry reaches reach begins begin beginning moves move moving goes go going transfers transfer transferring transitions transition is are am',
);
/** Words before a clause that may tell when a stage begins or ends. */
export const beforeClause = new Set(['before', 'until', 'till', 'when', 'as', 'once', 'on', 'upon', 'of']);
const intoStage = wordSet('to into up on in at the');

/** `by the time he leaves primary school`, `before she starts Year 7`, `when I go up to secondary school`, `on leaving Year 6`, `once in Year 4`. */
export const leaving: Finder = (reading, at) => {
  const opener = word(reading, at - 1);
  if (word(reading, at) !== 'time' && !beforeClause.has(opener)) return;
  if (opener === 'once' && isAny(reading, at, 'in', 'at')) return stageAfter(reading, at);
  // `on leaving`, `on entry to`, `the point of leaving`: the verb stands next to it.
  const far = opener === 'on' || opener === 'upon' || opener === 'of' ? 0 : 3;
  for (let verb = at; verb <= at + far; verb++) {
    const name = word(reading, verb);
    if (leaves.has(name) || enters.has(name)) return stageAfter(reading, verb);
    if ((name === "'" || name === 's') && isAny(reading, verb + 1, 'in')) return stageAfter(reading, verb);
  }
  return;
};

/** The stage behind a verb: its end where the child leaves it, else its start. */
function stageAfter(reading: Reading, verb: number): Found | undefined {
  const ends = leaves.has(word(reading, verb));
  let index = verb + 1;
  while (index < verb + 4 && intoStage.has(word(reading, index))) index++;
  const found = stageAt(reading, index);
  if (!found || people.has(word(reading, found.next)) || standards.has(word(reading, found.next))) return;
  return onDay(reading, found.next, ends ? found.last : found.first, ends ? 'end' : 'start');
}

function birthday(reading: Reading, age: number): Day | undefined {
  const { birth } = reading.calendar;
  return birth && addMonths(birth, age * 12);
}

/** `by his 16th birthday`, `by the age of 7`, `by the time she is 16`, with the date that may follow. */
export const age: Finder = (reading, at) => {
  const token = reading.tokens[at]!;
  const lead =
    leadOf(reading, at) ??
    (isAny(reading, at - 1, 'his', 'her', 'their', 's', 'my', 'your') ? leadBeforeOwner(reading, at) : undefined);
  const point = !!lead && /^(?:by|before|until|till|on|from)$/.test(lead);
  if (token.ordinal && word(reading, at + 1) === 'birthday' && point)
    return withDate(reading, at + 2, birthday(reading, token.value));
  if (token.lower === 'birthday' && point) return withDate(reading, at + 1, nextBirthday(reading, at));
  if (token.lower === 'age' && point) {
    const index = word(reading, at + 1) === 'of' ? at + 2 : at + 1;
    const years = reading.tokens[index]?.value ?? NaN;
    if (years >= 1 && years <= 25) return { next: index + 1, kind: 'stage', ...dayField(birthday(reading, years)) };
  }
  if ((token.lower === 'time' || token.lower === 'day') && point) {
    for (let index = at + 2; index <= at + 3; index++) {
      if (!isAny(reading, index, 'is', 'turns', 'reaches', 'are', 'turn')) continue;
      const years = reading.tokens[index + 1]?.value ?? NaN;
      if (years >= 3 && years <= 25) return { next: index + 2, kind: 'stage', ...dayField(birthday(reading, years)) };
    }
  }
  return;
};

const dayField = (day: Day | undefined) => (day ? { day } : {});

function leadBeforeOwner(reading: Reading, at: number): string | undefined {
  const owner = word(reading, at - 1) === 's' ? at - 3 : at - 1;
  return leadOf(reading, owner);
}

function nextBirthday(reading: Reading, at: number): Day | undefined {
  const { birth } = reading.calendar;
  if (!birth) return;
  const occurrence = (from: number) => {
    const month = Number(birth.slice(5, 7));
    const day = dayOf(month >= 9 ? from : from + 1, month, Number(birth.slice(8, 10)));
    return day === undefined ? undefined : { start: day, end: day };
  };
  return usual(reading, at, occurrence)?.end;
}

function withDate(reading: Reading, next: number, day: Day | undefined): Found {
  if (isAny(reading, next, 'in', 'on', '(')) {
    const exact =
      numericDate(reading, next + 1, true) ?? dayMonth(reading, next + 1, true) ?? monthFirst(reading, next + 1, true);
    if (exact) return { ...exact, kind: 'stage' };
  }
  return { next, kind: 'stage', ...dayField(day) };
}
