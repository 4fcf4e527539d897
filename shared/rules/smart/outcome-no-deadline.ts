import { findUnrealDates } from '../../plan/dates/unreal-dates';
import { essex } from '../../plan/authorities';
import { isBlank } from '../../plan/blank';
import { datesIn, rowOf, wordsAt } from '../../plan/passages';
import type { Plan } from '../../plan/plan';
import type { Span } from '../../text/span';
import { spareWords } from '../../plan/spare-words';
import { isOnAnotherPage } from '../../plan/parts/whole';
import { reviewCovers } from '../../plan/outcome/review-covers';
import { sayDate } from '../../plan/dates/say-date';
import { report, rule } from '../rule';

/** Whether a day stands in a cell, and it is one to come. */
const hasDay = (plan: Plan, { block, from, to }: Span): boolean =>
  datesIn(plan, block).some(
    ({ span, day }) => day !== undefined && day >= plan.today && from <= span.from && span.to <= to,
  );

export default rule({
  id: 'outcome-no-deadline',
  severity: 'warning',
  authority: essex('short-term outcomes with a time frame'),
  summary: 'An outcome does not say by when.',
  why: 'Without a date nobody knows when to look, and the review has nothing to test.',
  examples: {
    bad: [
      '| Outcome | By when |\n| Mia will read 40 key words on her own | [[Ongoing]] |\n| Mia will tie her laces on her own | Easter 2027 |',
      'Review date: 12 February 2027\n\n## Outcomes\n[[Mia will read 40 key words on her own.]]\n\n[[Mia will tie her laces on her own.]]',
      '[[Mia will read 40 key words on her own.]]',
      '[[By using a number line, Mia will solve 8 sums out of 10.]]',
      '[[Mia will sit at the table for 10 minutes twice a week.]]',
      'Review date: 12 February 2026\n\n## Outcomes\n\n[[Mia will read 40 key words on her own.]]',
      'Review date: 12 February 2027\n\n## Outcomes\n\n[[Mia will read 40 key words on her own.]]',
    ],
    good: [
      'Review date: 12 February 2027\n\n## Outcomes\nMia will read 40 key words on her own by Easter 2027.',
      'Mia will read 40 key words on her own by the end of the spring term.',
      '| Outcome | By when |\n| Mia will read 40 key words on her own | 27 March 2027 |',
      'Review date: 9 July 2027\n\n## Targets\n| Target | Strategy | Review |\n| Mia will read 40 key words on her own | Word cards with Mr Cole | 9 July 2027 |\n| Mia will tie her laces on her own | Lacing cards with Mr Cole | 9 July 2027 |',
      '| Outcome | Success criteria |\n| Mia will read a page aloud | reading age 7:0 by Feb |',
      'Within 8 weeks Mia will read 40 key words on her own.',
    ],
  },
  *check(plan) {
    const { outcomes, reviewDate } = plan;
    // The date of the review may stand on another page of the form, and cover them.
    const unknown = reviewDate === undefined && isOnAnotherPage(plan, ['personal_details', 'review']);
    for (const outcome of outcomes) {
      const { span, record, timeBound, term } = outcome;
      if (timeBound !== false || term !== 'short') continue;
      // Of “by 30 February” there is a note already.
      if (findUnrealDates(outcome.text).some(({ kind }) => kind === 'day')) continue;
      // “Ongoing” under “By when” is where a date belongs.
      const row = rowOf(plan, record);
      const cell = row.find((one) => one.field === 'deadline' && !isBlank(wordsAt(plan, one)));
      if (unknown && !cell) continue;
      // “Review: 9 July 2027” in its own row says when it will be looked at.
      if (row.some(({ label = '', ...one }) => /^\W*(?:date (?:of|for) )?review/i.test(label) && hasDay(plan, one)))
        continue;
      const place = cell ? { block: cell.block, from: cell.from, to: cell.to } : span;
      const instead = () => (cell ? [] : spareWords(plan, outcome));
      if (reviewDate && reviewCovers(plan, outcome)) {
        const note = `No date of its own: covered by the review date, ${sayDate(plan, reviewDate)}. Add one if it should be met sooner.`;
        yield report(place, note, { severity: 'hint', instead });
      } else yield report(place, 'Say by when: a date, the end of a term, or the next review.', { instead });
    }
  },
});
