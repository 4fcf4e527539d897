import { goodPractice } from '../../plan/authorities';
import { writtenIn } from '../../plan/parts/evidence';
import { report, rule } from '../rule';
import { wordsAt } from '../../plan/passages';

export default rule({
  id: 'evidence-no-review',
  severity: 'hint',
  authority: goodPractice('evidence of plans and their reviews'),
  summary: 'The evidence lists plans, but no review of one.',
  why: 'Many councils look for plans that were tried, reviewed and changed. How many is for them to say, and no number decides the matter.',
  examples: {
    bad: [
      '# Evidence for an EHC needs assessment request\n## [[Plans and reviews so far]]\n| Date | Plan or review |\n| 6 October 2025 | One Plan 1 |\n| 12 January 2026 | One Plan 2 |\n## Support given and what it did\nReading for 15 minutes daily.',
      'EHC needs assessment request\n[[Previous plans]]: One Plan October 2025, One Plan January 2026\nProvision to date: 15 minutes of reading daily\nAttainment over time: 6:2 in May 2025, 6:4 in May 2026',
    ],
    good: [
      '# Evidence for an EHC needs assessment request\n## Plans and reviews so far\n| Date | Plan or review |\n| 6 October 2025 | One Plan 1 |\n| 12 January 2026 | Review 1 |',
      'EHC needs assessment request\nPrevious plans: One Plan October 2025, reviewed January 2026\nProvision to date: 15 minutes of reading daily',
    ],
  },
  *check(plan) {
    if (plan.template.id !== 'ehcna-evidence' || plan.draft.fragment || plan.reviews.length > 0) return;
    const section = plan.sections.find(({ id }) => id === 'evidence_plans');
    if (section?.status !== 'present' || !section.heading) return;
    const words = writtenIn(plan, section.id).map((one) => wordsAt(plan, one));
    if (/\b(?:review\w*|cycles?|apdr|evaluat\w+|attached|enclosed|appendix)\b/i.test(words.join(' '))) return;
    yield report(section.heading, 'List the reviews of these plans too, each with its date and where to find it.');
  },
});
