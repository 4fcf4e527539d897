import { essex } from '../../plan/authorities';
import { sayDay } from '../../text/say-day';
import { report, rule } from '../rule';

export default rule({
  id: 'outcome-no-deadline',
  severity: 'warning',
  authority: essex('short-term outcomes with a time frame'),
  summary: 'An outcome does not say by when.',
  why: 'Without a date nobody knows when to look, and the review has nothing to test.',
  examples: {
    bad: [
      '[[Mia will read 40 key words on her own.]]',
      '[[By using a number line, Mia will solve 8 sums out of 10.]]',
      '[[Mia will sit at the table for 10 minutes twice a week.]]',
      'Review date: 12 February 2026\n\n## Outcomes\n\n[[Mia will read 40 key words on her own.]]',
      'Review date: 12 February 2027\n\n## Outcomes\n\n[[Mia will read 40 key words on her own.]]',
    ],
    good: [
      'Mia will read 40 key words on her own by the end of the spring term.',
      '| Outcome | By when |\n| Mia will read 40 key words on her own | 27 March 2027 |',
      'Within 8 weeks Mia will read 40 key words on her own.',
    ],
  },
  *check({ outcomes, reviewDate, today }) {
    // A review that has gone by covers nothing.
    const covered = reviewDate !== undefined && (reviewDate.day === undefined || reviewDate.day >= today);
    const undated = outcomes.filter(({ timeBound, term }) => timeBound === false && term === 'short');
    let said = false;
    for (const { span, deadline } of undated) {
      if (deadline && covered) {
        // Once for all of them: that the review covers them is no fault.
        if (said) continue;
        said = true;
        const which =
          undated.length > 1 ? `${undated.length} outcomes have no date of their own` : 'No date of its own';
        const day = deadline.day ? `, ${sayDay(deadline.day)}` : '';
        const note = `${which}: covered by the review date${day}. Add one where it should be met sooner.`;
        yield report(span, note, { severity: 'hint' });
      } else yield report(span, 'Say by when: a date, the end of a term, or the next review.');
    }
  },
});
