import { codeOfPractice } from '../../plan/authorities';
import { addDays } from '../../text/day';
import { report, rule } from '../rule';

/** A year and the weeks in which a plan is still being written. */
const days = 366 + 28;

export default rule({
  id: 'deadline-far-off',
  severity: 'hint',
  authority: codeOfPractice('6.65'),
  summary: 'A short-term outcome ends more than a year from now.',
  why: 'A plan is looked at three times a year. A step that can be reached by then shows sooner whether the support works.',
  examples: {
    bad: [
      'Mia will read 40 key words on her own [[by July 2029]].',
      'Review date: 16 July 2026\n\n## Outcomes\n\n| Outcome | By when |\n| Mia will read 40 key words on her own | [[May 2028]] |',
      '## Outcomes\n\n| Outcome | By when |\n| Mia will read 40 key words on her own | [[May 2028]] |',
    ],
    good: [
      'Mia will read 40 key words on her own by July 2027.',
      'Mia will read 40 key words on her own by the end of the autumn term 2027.',
      '## Long-term outcomes\n\nMia will read a page on her own by July 2029.',
      'Review date: 12 February 2027\n\n## Outcomes\n\nMia will read 40 key words on her own by 16 July 2028.',
    ],
  },
  *check({ outcomes, reviewDate, today }) {
    // With a review to come, a later date has a note of its own.
    if (reviewDate?.day && reviewDate.day >= today) return;
    const noted = new Set<string>();
    for (const { deadline, term, provision, aspiration } of outcomes) {
      if (term === 'long' || provision || aspiration || !deadline?.day || !deadline.span) continue;
      const at = `${deadline.span.from} ${deadline.span.block}`;
      if (deadline.day > addDays(today, days) && noted.size < noted.add(at).size)
        yield report(deadline.span, 'This is more than a year away. Add a smaller step that can be reached this term.');
    }
  },
});
