import { codeOfPractice } from '../../plan/authorities';
import { familySections, hasFamilysView, isWhole, placeOf, whereToSay } from '../../plan/voices';
import { report, rule } from '../rule';

export default rule({
  id: 'parent-views-missing',
  severity: 'warning',
  authority: codeOfPractice('6.48 and 6.65'),
  summary: 'The plan does not show what the parents or carers think or hope.',
  why: 'Parents know what happens the rest of the day, and they should find their own words in the plan.',
  examples: {
    bad: [
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.\n## My views\nI like maths.',
    ],
    good: [
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## Parent/carer comments\nWe read every evening.\n## Outcomes\nMia will read 40 words by Easter.',
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow. Mum says that Mia is tired after school.\n## Outcomes\nMia will read 40 words by Easter.',
      '# One Page Profile\n## What people like and admire about me\nMy jokes.\n## Who is important to me\nMy nan.\n## How best to support me\nGive me time.',
    ],
  },
  *check(plan) {
    const asked = plan.template.sections.some(({ id }) => familySections.includes(id));
    if (!asked || !isWhole(plan) || hasFamilysView(plan)) return;
    const section = whereToSay(plan, familySections);
    yield report(
      placeOf(section, section?.id ?? 'parent_view'),
      'The plan does not show what the parents or carers think. Ask them in person, and write it in their words.',
    );
  },
});
