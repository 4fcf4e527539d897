import { codeOfPractice } from '../../plan/authorities';
import { reviewWithoutViews } from '../../plan/review/review-views';
import { isWhole } from '../../plan/parts/whole';
import { report, rule } from '../rule';

export default rule({
  id: 'review-views-missing',
  severity: 'hint',
  authority: codeOfPractice('6.54'),
  summary: 'A review is written at length, and only the school is heard in it.',
  why: 'The child and the family see what the school cannot. Their view of the support belongs beside the figures.',
  examples: {
    bad: [
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.\n## [[Record of review]]\nWhat is working: the word cards every morning and the quiet table in the library have both gone well this term.\nWhat is not working: the group of six is too big and the room is often used by the choir.',
    ],
    good: [
      '## Record of review\nWhat is working: the word cards every morning and the quiet table in the library have both gone well this term.\nWhat is not working: the group of six is too big and the room is often used by the choir.',
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.\n## Record of review\nWhat is working: the word cards every morning and the quiet table in the library. Mia told us that she likes the cards.\nWhat is not working: the group of six is too big and the room is often used by the choir.',
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.\n## Record of review\nWhat is working: the word cards every morning and the quiet table in the library have both gone well this term.\nWhat is not working: the group of six is too big and the room is often used by the choir.\nParents’ view: less homework, please.',
      '## Strengths\nKind, good at maths.\n## Outcomes\nMia will read 40 words by Easter.\n## Mia’s views\nLikes the cards.\n## Record of review\nWhat is working: the word cards every morning and the quiet table in the library have both gone well this term.\nWhat is not working: the group of six is too big and the room is often used by the choir.',
      '## Strengths\nKind, good at maths.\n## Outcomes\nMia will read 40 words by Easter.\n## Record of review\nWhat is working: the cards.\nWhat is not working: the group is too big.',
      '## Strengths\nKind, good at maths.\n## Outcomes\nMia will read 40 words by Easter.\n## Record of review\nAll went well.',
    ],
  },
  *check(plan) {
    if (!isWhole(plan)) return;
    const heading = reviewWithoutViews(plan);
    if (heading)
      yield report(heading, 'Add what the child and the family think about how it went, in a line each, or ask them.');
  },
});
