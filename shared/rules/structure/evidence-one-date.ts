import { codeOfPractice } from '../../plan/authorities';
import { datesIn } from '../../plan/parts/evidence';
import { report, rule } from '../rule';
import { wordsAt } from '../../plan/passages';

export default rule({
  id: 'evidence-one-date',
  severity: 'hint',
  authority: codeOfPractice('9.14'),
  summary: 'The evidence on attainment does not show two points in time.',
  why: 'One figure shows where the child is. Two figures with their dates, measured in the same way, show how fast things move.',
  examples: {
    bad: [
      '# Evidence for an EHC needs assessment request\n## [[Attainment and progress over time]]\n| Date | Area and measure | Result |\n| 6 October 2025 | Salford reading test | 6 years 2 months |\n## Support given and what it did\nReading for 15 minutes daily.',
      'EHC needs assessment request\nPrevious plans and reviews: One Plan, October 2025\n[[Attainment over time]]: reads well below others of the same age\nProvision to date: 15 minutes of reading daily',
    ],
    good: [
      '# Evidence for an EHC needs assessment request\n## Attainment and progress over time\n| Date | Area and measure | Result |\n| 6 October 2025 | Salford reading test | 6 years 2 months |\n| 5 October 2026 | Salford reading test | 6 years 4 months |',
      'EHC needs assessment request\nAttainment over time: reading age 6:2 in September 2025 and 6:4 in September 2026\nProvision to date: 15 minutes of reading daily',
      '# Evidence for an EHC needs assessment request\n## Attainment and progress over time\nSee the table attached.',
    ],
  },
  *check(plan) {
    if (plan.template.id !== 'ehcna-evidence' || plan.draft.fragment) return;
    const section = plan.sections.find(({ id }) => id === 'evidence_attainment');
    if (section?.status !== 'present' || !section.heading || datesIn(plan, section.id) > 1) return;
    const words = section.content.map((one) => wordsAt(plan, one)).join(' ');
    if (/\b(?:attached|appendix|enclosed|see|year \d.*year \d|reception.*year \d)\b/i.test(words)) return;
    yield report(section.heading, 'Show the same measure on two dates or more, so that a reader can see the change.');
  },
});
