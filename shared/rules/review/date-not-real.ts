import { goodPractice } from '../../plan/authorities';
import { findUnrealDates } from '../../plan/dates/unreal-dates';
import { report, rule } from '../rule';
import { wordsAt } from '../../plan/passages';

export default rule({
  id: 'date-not-real',
  severity: 'error',
  authority: goodPractice('dates that fit each other'),
  summary: 'A date is not in the calendar, or its weekday is another.',
  why: 'Nobody can keep a date that does not exist, and a family may come on the wrong day.',
  examples: {
    bad: [
      'Name: Mia Patel\nNext review: [[30/02/2027]]\n\n## Needs\nMia tires quickly.',
      'Mia will read 40 key words on her own by [[31 April 2027]].',
      'Name: Mia Patel\nDate of birth: [[3 May 2028]]\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nReview date: [[29.02.2027]]\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\n\n## Needs\nMia was seen on [[31st of June]].',
      'Name: Mia Patel\nReview date: [[Monday 24 November 2026]]\n\n## Needs\nMia tires quickly.',
    ],
    good: [
      'Name: Mia Patel\nDate of birth: 2 May 2020 (6 next week)\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nReview date: Tuesday 24 November 2026\n\n## Needs\nMia was born on 29/02/2020.',
      'Name: Mia Patel\nReview date: 29 February 2028\n\n## Needs\nMia scored 31/40, read 30/02 cards and sits in room 31. April was hard.',
      'Name: Mia Patel\n\n## Needs\nMia was seen on 29 February. See section 31.4.2 and version 1.30.02.',
    ],
  },
  *check({ passages, blocks, dates, today }) {
    for (const { span, day, field } of dates)
      if (field === 'date_of_birth' && day !== undefined && day > today && /\d/.test(wordsAt({ blocks }, span)))
        yield report(span, 'This date of birth is still to come: put in the right one.');
    for (const { role, block, from, to } of passages) {
      if (role === 'label') continue;
      for (const found of findUnrealDates(wordsAt({ blocks }, { block, from, to }))) {
        const span = { block, from: from + found.from, to: from + found.to };
        yield found.kind === 'day'
          ? report(span, 'This date is not in the calendar: put in the right one.')
          : report(span, `This day is a ${found.is}: check the weekday and the date.`, { severity: 'hint' });
      }
    }
  },
});
