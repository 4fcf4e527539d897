import { goodPractice } from '../../plan/authorities';
import { hasAmounts, writtenIn } from '../../plan/parts/evidence';
import { report, rule } from '../rule';
import { wordsAt } from '../../plan/passages';

export default rule({
  id: 'evidence-no-amount',
  severity: 'hint',
  authority: goodPractice('evidence of the support given, with hours or costs'),
  summary: 'The evidence on support does not say how much of it there was.',
  why: 'How often, how long and at what cost shows a reader how much has been done already.',
  examples: {
    bad: [
      '# Evidence for an EHC needs assessment request\n## [[Support given and what it did]]\n| Support | From | To | What changed |\n| Reading with Miss Roe | October 2025 | April 2026 | Reads 20 more words |',
      'EHC needs assessment request\nPrevious plans and reviews: One Plan, October 2025\n[[Provision to date]]: reading with Miss Roe and a speech group\nAttainment over time: 6:2 in May 2025, 6:4 in May 2026',
    ],
    good: [
      '# Evidence for an EHC needs assessment request\n## Support given and what it did\n| Support | How often and how long | What changed |\n| Reading with Miss Roe | daily, 15 minutes | Reads 20 more words |',
      'EHC needs assessment request\nPrevious plans and reviews: One Plan, October 2025\nProvision to date: reading with Miss Roe, £780 a year\nAttainment over time: 6:2 in May 2025, 6:4 in May 2026',
      '# Evidence for an EHC needs assessment request\n## Support given and what it did\nSee the provision map attached.',
    ],
  },
  *check(plan) {
    if (plan.template.id !== 'ehcna-evidence' || plan.draft.fragment) return;
    const section = plan.sections.find(({ id }) => id === 'evidence_provision');
    if (section?.status !== 'present' || !section.heading || hasAmounts(plan)) return;
    const words = writtenIn(plan, section.id).map((one) => wordsAt(plan, one));
    if (/\b(?:attached|appendix|enclosed|see)\b/i.test(words.join(' '))) return;
    yield report(
      section.heading,
      'Say how often and how long the support was given and, where you know it, what it cost.',
    );
  },
});
