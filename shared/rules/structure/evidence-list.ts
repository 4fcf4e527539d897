import { codeOfPractice } from '../../plan/authorities';
import { readEvidence } from '../../plan/parts/evidence';
import { report, rule } from '../rule';

export default rule({
  id: 'evidence-list',
  severity: 'hint',
  authority: codeOfPractice('9.14'),
  summary: 'Some kinds of evidence for a request are not there yet.',
  why: 'Those who read the request look at many things together. A list of what is there and what is not helps to complete it. It is no answer to whether the child will be assessed.',
  examples: {
    bad: [
      '# [[Evidence for an EHC needs assessment request]]\n## Plans and reviews so far\nOne Plan in October 2025, reviewed in January 2026.\n## Attainment and progress over time\nReading age 6:2 in October 2025 and 6:4 in October 2026.\n## Support given and what it did\nReading with Miss Roe for 15 minutes daily.',
      '[[EHC needs assessment request]]\nPrevious plans and reviews: One Plan October 2025, reviewed January 2026\nAttainment over time: reading age 6:2 in October 2025, 6:4 in October 2026\nProvision to date: daily reading with Miss Roe, 15 minutes\nParent views: We worry about Year 7.',
    ],
    good: [
      '# Evidence for an EHC needs assessment request\n## Plans and reviews so far\nOne Plan in October 2025, reviewed in January 2026.\n## Attainment and progress over time\nReading age 6:2 in October 2025 and 6:4 in October 2026.\n## Support given and what it did\nReading with Miss Roe for 15 minutes daily.\n## Advice from professionals\nDr Shah, educational psychologist, March 2026.\n## Views of the child and the family\n### Child’s views\nI like PE.\n### Parents’ views\nMornings are hard.',
      '# Evidence for an EHC needs assessment request\n## Plans and reviews so far\n\n## Attainment and progress over time\n',
    ],
  },
  *check(plan) {
    if (plan.template.id !== 'ehcna-evidence' || plan.draft.fragment) return;
    const all = readEvidence(plan);
    const there = all.filter((one) => one.there).map(({ name }) => name);
    const absent = all.filter((one) => !one.there);
    if (there.length < 2 || absent.length === 0) return;
    const title = plan.passages.find(({ role, section }) => role === 'heading' && section === undefined);
    yield report(
      title ? { block: title.block, from: title.from, to: title.to } : { missing: absent[0]!.section },
      `There so far: ${listOf(there)}. Not there yet: ${listOf(absent.map(({ name }) => name))}.`,
    );
  },
});

const listOf = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]+)$/, ' and $1');
