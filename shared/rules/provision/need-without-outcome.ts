import { codeOfPractice } from '../../plan/authorities';
import { findOpenNeeds } from '../../plan/provision/needs/open-needs';
import { report, rule } from '../rule';

const few = 2;

export default rule({
  id: 'need-without-outcome',
  severity: 'hint',
  authority: codeOfPractice('6.40'),
  summary: 'A need is named, and no outcome or support is about it.',
  why: 'A parent who reads about a need looks for what will be done. It may be left for later, but then the plan can say so.',
  examples: {
    bad: [
      'Name: Mia Patel\n\n## Needs\nReading: she reads 12 of 40 words.\n[[Tablets: she forgets the yellow ones at breakfast.]]\n\n## Outcomes\nBy Easter 2027 Mia will read 40 key words on her own.\n\n## Provision\nReading with Mr Cole every day for 10 minutes.',
      'Name: Mia Patel\n\n## Needs\n[[She worries on Sunday nights about school.]]\n\n## Outcomes\nBy Easter 2027 Mia will be more confident with her writing.\n\n## Provision\nWord cards game with Mr Cole every day for 10 minutes.',
      'Name: Mia Patel\n\n## Needs\n[[She needs help with eating: she only has rice and apple.]]\n\n## Outcomes\nBy Easter 2027 Mia will ask for a drink at snack time, 3 times out of 4.\n\n## Provision\nTwo choices at snack with Mr Cole every day for 10 minutes.',
      'Name: Mia Patel\n\n## Needs\nMia finds reading hard.\n\n[[She is not yet using the toilet on her own and needs help with her nappy.]]\n\n## Outcomes\nBy Easter 2027 Mia will read 40 key words on her own.\n\n## Provision\nReading with Mr Cole every day for 10 minutes.',
      'Name: Mia Patel\n\n## Needs\n[[Mia struggles with spelling.]]\n\n## Outcomes\nBy Easter 2027 Mia will catch a ball five times out of ten.\n\n## Provision\nBall games with Mr Cole every day for 10 minutes.',
      'Name: Mia Patel\n\n## Needs\nMia reads well. [[She cannot yet do buttons and laces.]]\n## Outcomes\nBy Easter Mia will write 4 sentences on her own.\n## Provision\nMr Roe, handwriting, 10 minutes daily.',
      'Name: Mia Patel\n\n## Needs\nMia reads few words. [[She has nobody to play with and eats lunch on her own.]]\n## Outcomes\nBy Easter Mia will read 40 key words on her own.\n## Provision\nMr Roe, key words, 10 minutes daily.',
    ],
    good: [
      'Name: Mia Patel\n\n## Needs\nShe worries on Sunday nights about school.\n\n## Outcomes\nBy Easter 2027 Mia will show her help card on 4 days out of 5.',
      'Name: Mia Patel\n\n## Needs\nMia finds spelling hard.\n\n## Outcomes\nBy Easter 2027 Mia will write 40 key words on her own.',
      'Name: Mia Patel\n\n## Needs\nMia finds it hard to focus. Spelling is slow: we will look at it next term.\n\n## Outcomes\nBy Easter 2027 Mia will work for ten minutes on her own.',
      'Name: Mia Patel\n\n## Needs\nMia struggles with spelling.\n\n## Outcomes\nBy Easter 2027 Mia will catch a ball five times out of ten.\n\n## Provision\nWord cards with Mr Cole every day for 10 minutes.',
      'Name: Mia Patel\n\n## Needs\nMia struggles with spelling.\n\n## Strengths\nMia runs fast.',
      'Name: Mia Patel\n\n## Needs\nThere is no concern about her speech, and her reading is in line with her age.\n\n## Outcomes\nBy Easter 2027 Mia will catch a ball five times out of ten.',
      '## Needs\nReading is slow. Walking is going well.\n## Outcomes\nBy Easter Mia will read 40 words.',
    ],
  },
  *check(plan) {
    // A plan without outcomes has a graver gap.
    if (plan.draft.fragment || !plan.outcomes.some(({ provision, aspiration }) => !provision && !aspiration)) return;
    for (const { span, topic } of findOpenNeeds(plan).slice(0, few))
      yield report(span, `No outcome or support seems to be about ${topic}. Add one, or say when you will.`);
  },
});
