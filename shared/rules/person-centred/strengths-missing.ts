import { essex } from '../../plan/authorities';
import { isWhole, isWritten, placeOf, strengthSections, whereToSay } from '../../plan/voices';
import { report, rule } from '../rule';

export default rule({
  id: 'strengths-missing',
  severity: 'warning',
  authority: essex('strengths and interests'),
  summary: 'The plan does not say what the child does well or enjoys.',
  why: 'A plan that lists only difficulties tells half the story, and strengths are what the support can build on.',
  examples: {
    bad: [
      '## Needs\nReading is slow.\n## My views\nI like maths.\n## Parents’ views\nWe read every evening.\n## Outcomes\nMia will read 40 words by Easter.',
    ],
    good: [
      '## What Mia is good at\nMaths, and making people laugh.\n## Needs\nReading is slow.\n## My views\nI like maths.\n## Outcomes\nMia will read 40 words by Easter.',
      '## What people like and admire about me\nMy jokes.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.',
    ],
  },
  *check(plan) {
    const asked = plan.template.sections.some(({ id }) => id === 'strengths' || id === 'planning_needs');
    if (!asked || !isWhole(plan) || isWritten(plan, strengthSections)) return;
    const section = whereToSay(plan, strengthSections);
    yield report(
      placeOf(section, section?.id ?? 'strengths'),
      'The plan does not say what the child does well and enjoys. Add it before the needs.',
    );
  },
});
