import { goodPractice } from '../../plan/authorities';
import type { SectionId } from '../../plan/section';
import { hopesOfFamily, isWhole, isWritten, spokenFor, strengthSections } from '../../plan/voices';
import { report, rule } from '../rule';

const graver = new Set<SectionId>(['outcomes', 'provision']);
/** Written when the plan is reviewed, which a plan with a date for it has still before it. */
const atReview = new Set<SectionId>(['review', 'reviewing_outcomes', 'review_record', 'recommendations']);
/** A sheet of its own, that stands beside the plan. */
const beside = new Set<SectionId>(['pupil_passport']);

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
      '# SEND Support Plan\nName: Mia Example\nReview date: 12/02/27\n## My one page profile\nI like maths.\n## My circle of support\nMum and Nan.\n## Good day and bad day\nPE is good.\n## My journey\nMia was born in Leeds.\n### Hopes for the future\nMia wants to fly. Mum hopes that she will have friends.\n## Planning to meet my needs\nReading is slow.\n## My outcomes\nMia will read 40 words by Easter.\n## Reviewing my outcomes\n## People who helped to make my plan\nMum.\n## Signatures and agreements\nAgreed.\n## Timeline of meetings\nFirst meeting in May.',
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
      if (beside.has(id) || (atReview.has(id) && plan.reviewDate)) continue;
      if (id === 'strengths' && isWritten(plan, strengthSections)) continue;
      // A title and a line of dates say who it is about and when.
      if (id === 'personal_details' && plan.child.first && plan.reviewDate) continue;
      if (id === 'aspirations_family' && hopesOfFamily(plan)) continue;
      yield report(
        { missing: id },
        `There is no part “${section.heading}” yet. ${firstSentence(section.hint)}`,
        graver.has(id) ? { severity: 'warning' } : {},
      );
    }
  },
});

const firstSentence = (text: string) => /^.*?[.](?=\s|$)/.exec(text)?.[0] ?? text;
