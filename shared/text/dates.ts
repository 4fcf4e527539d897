import type { Day } from './day';
import { tokenise } from './date-words';
import { findTime } from './date-grammar';
import { leadOf, modifierOf, yearOfStage, type Calendar, type DateKind, type Reading } from './date-reading';
import { schoolYearOf } from './terms';

/** A date, term or point in time found in a text; offsets are UTF-16 units of that text. */
export interface DateHit {
  readonly from: number;
  readonly to: number;
  /** Last day the words can mean; absent for `the next review`, which only the plan knows. */
  readonly day?: Day;
  /** First day, where the words name a stretch of time such as a term; `day` otherwise. */
  readonly start?: Day;
  readonly kind: DateKind;
  /** The preposition that ties the sentence to it (`by`, `before`, `since`, `from`, `in`), in lower case; it stands outside the hit. */
  readonly lead?: string;
}

/**
 * Finds every date, term and point in time in a text, in order, without overlaps; UK forms, day before month.
 * Never invents one from a length (`for 30 minutes`), a rate or an amount.
 * Where the year is left out it takes the occurrence that ended in this school year at most 92 days ago, or else the next one.
 */
export function findDates(text: string, calendar: Calendar): readonly DateHit[] {
  const known = found.get(calendar) ?? new Map<string, readonly DateHit[]>();
  found.set(calendar, known);
  let hits = known.get(text);
  if (!hits) known.set(text, (hits = readDates(text, calendar)));
  return hits;
}

/** Outline, records and rules ask for the dates of the same cells and paragraphs. */
const found = new WeakMap<Calendar, Map<string, readonly DateHit[]>>();

function readDates(text: string, calendar: Calendar): readonly DateHit[] {
  const reading: Reading = { tokens: tokenise(text), calendar };
  const hits: DateHit[] = [];
  for (let index = 0; index < reading.tokens.length;) {
    const found = findTime(reading, index);
    if (!found) {
      index++;
      continue;
    }
    const lead = leadOf(reading, index);
    // `next term`, `this July`: the modifier is part of the words.
    const first = modifierOf(reading, index) ? index - 1 : index;
    const to = reading.tokens[found.next - 1]!.to;
    const years = found.day && found.kind !== 'stage' ? yearsOff(text, to, found.day, reading) : 0;
    hits.push({
      from: Math.max(reading.tokens[first]!.from, hits.at(-1)?.to ?? 0),
      to,
      kind: found.kind,
      ...(found.day && { day: shifted(found.day, years), start: shifted(found.start ?? found.day, years) }),
      ...(lead && { lead }),
    });
    index = found.next;
  }
  return hits;
}

const ofYear = /^ (?:in|of) (?:year|yr) (\d{1,2})\b/i;

/** “the summer term in Year 8”: how many years away from the one that the words alone mean; 0 where nothing says it. */
function yearsOff(text: string, to: number, day: Day, reading: Reading): number {
  if (text[to] !== ' ') return 0;
  const named = ofYear.exec(text.slice(to, to + 12))?.[1];
  const from = named === undefined ? undefined : yearOfStage(reading, Number(named));
  return from === undefined ? 0 : from - schoolYearOf(day);
}

/** The same day so many years on; 29 February becomes the 28th. */
const shifted = (day: Day, years: number): Day =>
  years === 0 ? day : `${Number(day.slice(0, 4)) + years}${day.endsWith('02-29') ? '-02-28' : day.slice(4)}`;
