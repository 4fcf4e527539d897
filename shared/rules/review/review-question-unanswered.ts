import { essex } from '../../plan/authorities';
import { unansweredQuestions } from '../../plan/review/review-questions';
import { report, rule } from '../rule';

export default rule({
  id: 'review-question-unanswered',
  severity: 'hint',
  authority: essex('the questions of a review'),
  summary: 'One question of the review has no answer, though the others have.',
  why: 'What did not work teaches most. If there is nothing to say, “nothing” is an answer too.',
  examples: {
    bad: [
      '# Termly review\n## What worked?\nThe timer.\n## [[What didn’t work?]]\n\n## What needs to change?\nThe time of day.',
      '## Record of my review\n| What is working | [[What is not working]] | What needs to change |\n| The list | | Where Ruby eats |',
      'Termly review\nWhat have we tried: A timer.\n[[What have we learned?]]\nWhat are we pleased about: Tom smiles more.\nWhat are we concerned about: Mornings.\nNext steps: A morning job.',
      'Name: Mia Patel\n\n## Outcomes\nMia will read 40 words by Easter 2027.\n\n## Record of my review\nWhat is working: pictures with words.\nWhat is not working: lunch in the hall.\n[[What will be done next:]]\n\n## Recommendations\nStay on SEN Support.',
    ],
    good: [
      '# Termly review\n## What worked?\n\n## What didn’t work?\n\n## What needs to change?\n',
      '# Termly review\n## What worked?\nThe timer.\n## What didn’t work?\nNothing.\n## What needs to change?\nNothing.',
      '## Record of my review\n| What is working | What is not working | What needs to change |\n| The list | Lunch is loud | Where Ruby eats |\n| The sign | | |',
    ],
  },
  *check(plan) {
    if (plan.draft.fragment) return;
    for (const span of unansweredQuestions(plan))
      yield report(span, 'Answer this one too. If there is nothing to say, write “nothing”.');
  },
});
