import type { Outcome } from '../outcome';
import { wordsAlone } from '../../text/words-alone';
import type { Plan } from '../plan';

/** The words of an outcome, less its date, case and signs: what is compared with another cycle's. */
export function comparable({ text, span, deadline }: Outcome): string {
  const date = deadline?.span;
  const inside = date?.block === span.block && date.from >= span.from && date.to <= span.to;
  return comparableWords(inside ? text.slice(0, date.from - span.from) + text.slice(date.to - span.from) : text);
}

/** Words less case, signs, and the “to” and “by” that are left where a date is taken out. */
export const comparableWords = (text: string): string =>
  wordsAlone(text)
    .join(' ')
    .replace(/^to | (?:by|before|until|in|at)$/g, '');

/** Outcomes that are word for word, but for their date, what last cycle's plan has; none where that was not given. */
export function repeatedOutcomes({ outcomes, previous }: Plan): readonly Outcome[] {
  if (!previous) return [];
  const before = new Set(previous.outcomes.map(comparable));
  return outcomes.filter((outcome) => before.has(comparable(outcome)));
}
