import { essex } from '../../plan/authorities';
import { placeOf, whereToSay } from '../../plan/parts/place-of';
import { hasUnplaced } from '../../plan/parts/unplaced';
import { isOnAnotherPage, isWhole } from '../../plan/parts/whole';
import { strengthSections, strengthsIn } from '../../plan/voice/strengths';
import { report, rule } from '../rule';

export default rule({
  id: 'strengths-missing',
  severity: 'warning',
  authority: essex('strengths and interests'),
  summary: 'The plan does not say what the child does well.',
  why: 'A plan that lists only difficulties tells half the story, and strengths are what the support can build on.',
  examples: {
    bad: [
      '## [[Strengths]]\n\n## Needs\nReading is slow.\n## My views\nI like maths.\n## Parents’ views\nWe read every evening.\n## Outcomes\nMia will read 40 words by Easter.',
      '## Needs\nReading is slow.\n## My views\nI like maths.\n## Parents’ views\nWe read every evening.\n## Outcomes\nMia will read 40 words by Easter.',
      'Name: Mia Example\n## Planning to meet my needs\nConcerns: reading is slow\n## Parents’ views\nWe read every evening.\n## My outcomes\nMia will read 40 words by Easter.',
    ],
    good: [
      '## Needs\nReading is slow.',
      '## What Mia is good at\nMaths, and making people laugh.\n## Needs\nReading is slow.\n## My views\nI like maths.\n## Outcomes\nMia will read 40 words by Easter.',
      '| What’s going well | What’s tricky |\n| I can do my times tables. | Spellings |\n\n## My views\nI like maths.\n## Outcomes\nMia will read 40 words by Easter.',
      '## What people like and admire about me\nMy jokes.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.',
      '## Background\nMia is very good at maths and loves maps.\n## Needs\nReading is slow.\n## My views\nI like maths.\n## Outcomes\nMia will read 40 words by Easter.',
      'Name: Mia Example\nPen portrait: Mia is witty and sharp and has a dry way of putting things.\n\n## Needs\nReading is slow.\n## My views\nI like maths.\n## Outcomes\nMia will read 40 words by Easter.',
      '## About her\nMia is a real joy to teach, and a born storyteller.\n## Needs\nReading is slow.\n## My views\nI like maths.\n## Outcomes\nMia will read 40 words by Easter.',
      '## Needs\nReading is slow. Her strengths are maths and making people laugh.\n## My views\nI like maths.\n## Outcomes\nMia will read 40 words by Easter.',
    ],
  },
  *check(plan) {
    const asked = plan.template.sections.some(({ id }) => ['strengths', 'planning_needs', 'assess'].includes(id));
    if (!asked || !isWhole(plan) || isOnAnotherPage(plan, strengthSections)) return;
    const told = strengthsIn(plan);
    if (told === 'told') return;
    const name = plan.child.first ?? 'the child';
    const section = whereToSay(plan, strengthSections);
    yield report(
      placeOf(plan, section, section?.id ?? 'strengths'),
      told === 'liked'
        ? `Add two or three things that ${name} does well; the plan only says what ${name} likes.`
        : `Add two or three things that ${name} does well or enjoys, so that the support can build on them.`,
      told === 'liked' || plan.template.id === 'assess-plan-do-review-record' || hasUnplaced(plan)
        ? { severity: 'hint' }
        : {},
    );
  },
});
