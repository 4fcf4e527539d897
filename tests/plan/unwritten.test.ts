import { unwrittenParts } from '../../shared/plan/parts/unwritten';
import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const unwritten = (text: string) =>
  unwrittenParts(readPlan(readText(text), defaultSettings('2026-11-22'))).map(({ id }) => id);

const plan = (more: string) =>
  `# One Plan\nName: Mia Example\nReview date: 12/02/27\n## Strengths\nKind to younger children.\n## My views\nI want to be a vet when I grow up.\n## Parents’ views\nMum hopes that she will have friends.\n${more}## Outcomes\nMia will read 40 words by Easter.\n## Support\nMiss Roe reads with her for ten minutes every day.\n## Agreed by\nMum and Miss Roe.`;

test('what another part tells is not still to be written', () => {
  const ids = unwritten(plan('## What is hard\nMia reads 12 words and finds long ones hard.\n'));
  for (const id of ['needs', 'aspirations_child', 'aspirations_family', 'attainment'] as const)
    expect(ids).not.toContain(id);
});

test('a part that stands empty is', () => {
  expect(unwritten(plan('## Needs\n\n'))).toContain('needs');
});

test('of a plan that has hardly begun everything else is', () => {
  expect(unwritten('# One Plan\n## Outcomes\nMia will read 40 words by Easter.')).toContain('needs');
});
