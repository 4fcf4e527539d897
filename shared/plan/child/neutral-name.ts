import type { Calendar } from '../../text/date-reading';
import { findDates } from '../../text/dates';
import { byKey, onceFor } from '../../text/once';
import type { Span } from '../../text/span';
import type { Child } from './child';
import { fold } from './name-words';
import { isSureName } from './people';

/** A name that is no other word, for each number of letters from two. */
const neutral = ['Jo', 'Mia', 'Anya', 'Oscar', 'Nadine', 'Beatrix', 'Florence', 'Elizabeth', 'Evangeline'];

const byBlock = onceFor((mentions: readonly Span[]) => byKey(mentions, ({ block }) => block));

/**
 * A stretch of a plan’s text, which begins at `from` in its block, with a name of the child that may be another word
 * (“Miles”, “Praise”) as one of the same length that is none, so that no reader takes it for the thing. A month or a season in a
 * date is no name.
 */
export function withNeutralName(
  { mentions }: Child,
  text: string,
  { block, from }: Omit<Span, 'to'>,
  calendar: Calendar,
): string {
  let read = text;
  for (const one of byBlock(mentions).get(block) ?? []) {
    const at = one.from - from;
    const name = at < 0 ? '' : text.slice(at, one.to - from);
    const other = name.length === one.to - one.from && !isSureName(fold(name)) ? neutral[name.length - 2] : undefined;
    if (other && !isOfDate(text, at, at + name.length, calendar))
      read = read.slice(0, at) + other + read.slice(at + other.length);
  }
  return read;
}

/** “3 May 2027”, “by May”, “the summer holidays”; “May” alone is the child, and so she is behind “4 days out of 5”. */
const isOfDate = (text: string, from: number, to: number, calendar: Calendar): boolean =>
  inCalendar.test(text.slice(from, to)) &&
  !/\b(?:out of|year|class) \d{1,2} $/i.test(text.slice(Math.max(0, from - 12), from)) &&
  (/(?<!\d)\d{1,2}(?:st|nd|rd|th)? (?:of )?$/.test(text.slice(Math.max(0, from - 8), from)) ||
    /^,? (?:20\d\d\b|(?:half[- ])?term\b|holidays?\b)/i.test(text.slice(to, to + 12)) ||
    findDates(text, calendar).some(
      (hit) => hit.from <= from && to <= hit.to && (hit.to - hit.from > to - from || hit.lead !== undefined),
    ));

const inCalendar = /^(?:january|april|may|june|july|august|spring|summer|autumn|winter|easter)$/i;
