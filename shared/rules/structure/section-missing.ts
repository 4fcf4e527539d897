import { goodPractice } from '../../plan/authorities';
import type { SectionId } from '../../plan/section';
import { rankOf } from '../../plan/parts/most-missed';
import { unaskedParts } from '../../plan/parts/unwritten';
import { hasUnplaced } from '../../plan/parts/unplaced';
import { isOnAnotherPage, isWhole } from '../../plan/parts/whole';
import { report, rule } from '../rule';

const graver = new Set<SectionId>(['outcomes', 'provision']);
export default rule({
  id: 'section-missing',
  severity: 'hint',
  authority: goodPractice('what a plan includes'),
  summary: 'A section that this kind of plan usually has is not there.',
  why: 'Schools choose their own layout. A section that is left out may be one that the child, the family or the next teacher looks for.',
  examples: {
    bad: [
      '# One Plan\nReview date: 12/02/27\n## Strengths\nKind to younger children.\n## My views\nI want to be a vet.\n## Parents’ views\nMum would like more reading at home.\n## Needs\nMia reads 12 words a minute.\n## Outcomes\nMia will read 40 words by Easter.\n## Signatures\nJ. Patel',
      'Name: Mia Example\nReview date: 12/02/27\nStrengths: kind, funny, good at maths\nNeeds: reading is slow\nPupil voice: I like maths.\nParent voice: Mia worries on Sundays.\nOutcomes: Mia will read 40 words by Easter.\nSupport: ten minutes of reading with Miss Roe daily',
      '| Name | Mia Example |\n| Review date | 12/02/27 |\n| Strengths | Kind, funny, good at maths |\n| Outcomes | Mia will read 40 words by Easter. |\n| Support | Ten minutes of reading with Miss Roe daily |\n| Pupil voice | I want to be a vet. |\n| Parent voice | Mum would like more reading. |',
    ],
    good: [
      '# SEND Support Plan\nName: Mia Example\nReview date: 12/02/27\n## My one page profile\nI like maths.\n## My circle of support\nMum and Nan.\n## Good day and bad day\nPE is good.\n## My journey\nMia was born in Leeds.\n### Hopes for the future\nMia wants to fly. Mum hopes that she will have friends.\n## Planning to meet my needs\nReading is slow.\n## My outcomes\nMia will read 40 words by Easter.\n## Reviewing my outcomes\n## People who helped to make my plan\nMum.\n## Signatures and agreements\nAgreed.\n## Timeline of meetings\nFirst meeting in May.',
      'Mia will read 40 words by Easter.',
      '# My Support Plan\nName: Mia Example\nReview date: 12/02/27\n## Strengths\nKind, funny.\n## What I hope for\nI want to fly.\n## What my family say\nWe hope that she has friends.\n## Attainment\nReads 20 words.\n## Needs\nReading is slow.\n## My outcomes and reviews\n| What I will be able to do | What grown ups will do | Autumn review | Spring review |\n| Mia will read 40 words by Easter | Miss Roe reads with her for ten minutes daily | Reads 31 | |\n## Agreed by\nMum and Miss Roe.',
      '# One Page Profile\n## What people like and admire about me\nMy jokes.\n## Who is important to me\nMy nan.\n## How best to support me\nGive me time.',
      '# One Plan\n## Strengths\n\n## Needs\n\n## Provision\n',
      '# Notes\nWe met in the hall. Everybody was early.',
    ],
  },
  *check(plan) {
    // Of a request for an assessment another note lists what is there and what is not.
    if (!isWhole(plan) || plan.template.id === 'ehcna-evidence') return;
    // The page of the form with the details says it for all of its pages.
    if (isOnAnotherPage(plan, ['personal_details'])) return;
    // Parts that were put in a moment ago are no plan yet.
    if (plan.sections.filter(({ status }) => status === 'present').length < 2) return;
    const missing = unaskedParts(plan);
    const hints = missing.filter(({ id }) => !graver.has(id)).sort((a, b) => rankOf(a.id) - rankOf(b.id));
    const most = plan.prose.words < aShortPlan ? 1 : 2;
    for (const { id, section } of [...missing.filter(({ id }) => graver.has(id)), ...hints.slice(0, most)])
      yield report(
        { missing: id },
        `There is no section “${section.heading}” yet. ${firstSentence(section.hint)}`,
        graver.has(id) && !hasUnplaced(plan) ? { severity: 'warning' } : {},
      );
  },
});

/** Words of a plan that is still at its beginning. */
const aShortPlan = 200;
const firstSentence = (text: string) => /^.*?[.](?=\s|$)/.exec(text)?.[0] ?? text;
