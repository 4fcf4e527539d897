import { codeOfPractice } from '../../plan/authorities';
import { addDays } from '../../text/day';
import { saidToBeSeldom } from '../../plan/review/stated-rhythm';
import { report, rule } from '../rule';

const aYear = 365;
/** By then two reviews should have been held. */
const twoTerms = 210;
/** A timeline that begins later does not cover the year yet. */
const aboutAYear = 320;

export default rule({
  id: 'too-few-meetings',
  severity: 'hint',
  authority: codeOfPractice('6.65'),
  summary: 'The plan shows or says that there are fewer than three reviews or meetings in a year.',
  why: 'The Code asks schools to meet parents at least three times a year. A meeting that took place and is not listed is soon forgotten.',
  examples: {
    bad: [
      'Name: Mia Patel\nDate of plan: 2 February 2026\n## Review (held [[20 November 2026]])\nMia reads 31 words.\n## Strengths\nKind.',
      '## [[Timeline of meetings and communications]]\n| Date | Who | What was discussed |\n| 10 September 2025 | Mum, SENCO | First meeting |\n| 12 January 2026 | Mum | Review |\n| 3 March 2026 | Dad | Phone call about sleep |\n| 9 October 2026 | Mum, SENCO | Review |',
      '## [[Timeline of meetings]]\n10/09/2025: meeting with Mum\n12/01/2026: review with Mum\n03/03/2026: email from the nurse',
      'Name: Mia Patel\nDates of reviews: [[12/09/25]], 10/02/26\n## Strengths\nKind.',
      'Name: Mia Patel\n## Review\n[[All our plans are reviewed once a year, in the summer term.]]',
      'Name: Mia Patel\n[[How often do we review? Twice a year.]]\n## Strengths\nKind.',
      'Name: Mia Patel\n[[Meetings with home in the last 12 months: 20/02/2026 only]]\n## Strengths\nKind.',
      'Name: Mia Patel\n\n## Needs\nMia tires quickly.\n\n[[Meetings this school year: 19 Oct 2026, 7 June 2027 (two in all)]]',
      'Name: Mia Patel\n\n## Needs\nMia tires quickly.\n\nReviews planned this year: [[October and May]]',
      'Name: Mia Patel\n\n## Needs\nMia tires quickly.\n\nReview cycle: [[once a year in January.]]',
    ],
    good: [
      'Name: Mia Patel\n\n## Needs\nMia tires quickly.\n\nMeetings this school year: 19 Oct 2026',
      'Name: Mia Patel\n\n## Needs\nMia tires quickly.\n\nReviews planned this year: October, then each term',
      'Name: Mia Patel\n\n## Needs\nMia tires quickly.\n\nReview cycle: once a term.',
      'Name: Mia Patel\n## Review\nWe review the plan three times a year, and the EHC plan is reviewed once a year. Her hearing aids are checked twice a year.',
      'Name: Mia Patel\nMeetings in the last 12 months: 20/02/2026, 15/05/2026 and 02/11/2026\n## Strengths\nKind.',
      'Name: Mia Patel\nMeetings this year: 20/10/2026\n## Strengths\nKind.',
      'Name: Mia Patel\nDate of plan: 21 September 2026\n## Review (held 20 November 2026)\nMia reads 31 words.\n## Strengths\nKind.',
      '## Timeline of meetings and communications\n| Date | Who | What was discussed |\n| 10 September 2025 | Mum, SENCO | First meeting |\n| 12 January 2026 | Mum | Review |\n| 11 May 2026 | Dad | Review |\n| 9 October 2026 | Mum, SENCO | Review |',
      '## Timeline of meetings\n10/09/2026: meeting with Mum\n12/11/2026: review with Mum',
      '## Outcomes\nMia will read 40 words by Easter.\n## Termly review – 12 January 2026\n### What worked?\nThe timer.',
    ],
  },
  *check(plan) {
    const { meetings, dates, today, sections, draft, template } = plan;
    // A request lists plans, not meetings.
    if (draft.fragment || template.id === 'ehcna-evidence') return;
    const said = saidToBeSeldom(plan);
    if (said) {
      yield report(said, 'Plan a review with the parents each term: the Code asks for three a year.');
      return;
    }
    const listed = meetings.filter(({ from }) => from !== 'review');
    // A plan that began long ago and tells of a single review.
    const begun = dates.find(({ field, day }) => field === 'plan_date' && day)?.day;
    const since = meetings.filter(
      ({ kind, day, start }) => kind !== 'contact' && begun && day > begun && start <= today,
    );
    if (
      begun &&
      begun <= addDays(today, -twoTerms) &&
      begun > addDays(today, -2 * aYear) &&
      since.length === 1 &&
      listed.length < 2
    ) {
      yield report(
        since[0]!.span,
        'This is the only review since the plan began. Add any that took place, or plan the next: the Code asks for three a year with parents.',
      );
      return;
    }
    if (listed.length < 2 || listed[0]!.day > addDays(today, -aboutAYear)) return;
    const held = meetings.filter(
      ({ day, start, kind }) => kind !== 'contact' && day > addDays(today, -aYear) && start <= today,
    );
    if (held.length >= 3) return;
    const heading = sections.find(({ id, status }) => id === 'timeline' && status === 'present')?.heading;
    const shown = ['no review or meeting', 'only one review or meeting', 'only two reviews or meetings'][held.length]!;
    yield report(
      heading ?? listed[0]!.span,
      `This shows ${shown} in the last twelve months. Add any that took place, or plan the next: the Code asks for three a year with parents.`,
    );
  },
});
