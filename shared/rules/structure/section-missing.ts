import { goodPractice } from '../../plan/authorities';
import { isWhole, spokenFor } from '../../plan/voices';
import { report, rule } from '../rule';

const graver = new Set(['outcomes', 'provision']);

export default rule({
  id: 'section-missing',
  severity: 'hint',
  authority: goodPractice('what a plan includes'),
  summary: 'A part that this kind of plan usually has is not there.',
  why: 'Schools choose their own layout. A part that is left out may be one that the child, the family or the next teacher looks for.',
  examples: {
    bad: [
      '# One Plan\n## Strengths\nKind to younger children.\n## My views\nI like drawing.\n## Parents’ views\nMum would like more reading at home.\n## Needs\nReading is slow.',
      'Name: Mia Example\nStrengths: kind, funny, good at maths\nNeeds: reading is slow\nPupil voice: I like maths.\nParent voice: Mia worries on Sundays.',
    ],
    good: [
      'Mia will read 40 words by Easter.',
      '# One Page Profile\n## What people like and admire about me\nMy jokes.\n## Who is important to me\nMy nan.\n## How best to support me\nGive me time.',
      '# Notes\nWe met in the hall. Everybody was early.',
    ],
  },
  *check(plan) {
    if (!isWhole(plan)) return;
    const others = spokenFor(plan);
    for (const { id, section, status } of plan.sections) {
      if (status !== 'missing' || section.optional || others.has(id)) continue;
      // A plan with a date for its review has not been reviewed yet.
      if (id === 'review' && plan.reviewDate) continue;
      yield report(
        { missing: id },
        `This plan has no part called “${section.heading}” or anything like it. Add it if you need it: ${lower(section.hint)}`,
        graver.has(id) ? { severity: 'warning' } : {},
      );
    }
  },
});

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
