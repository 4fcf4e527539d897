import { codeOfPractice } from '../../plan/authorities';
import { leftBlank, placeOf, whereToSay } from '../../plan/parts/place-of';
import { hasUnplaced } from '../../plan/parts/unplaced';
import { isOnAnotherPage, isWhole } from '../../plan/parts/whole';
import { unheard } from '../../plan/voice/no-view';
import { familySections } from '../../plan/voice/whose-sections';
import { hasFamilysView, isFamilySilent } from '../../plan/voice/familys-view';
import { isYoungPerson } from '../../plan/child/young-person';
import { report, rule } from '../rule';

export default rule({
  id: 'parent-views-missing',
  severity: 'warning',
  authority: codeOfPractice('6.48 and 6.65'),
  summary: 'The plan does not show what the parents or carers think or hope.',
  why: 'Parents know what happens the rest of the day, and they should find their own words in the plan.',
  examples: {
    bad: [
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## My views\nI like maths.\n## Parent voice\n[[(phone call home 3/9) Voicemail left.]]\n## Outcomes\nMia will read 40 words by Easter.',
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## My views\nI like maths.\n## Parent voice\n[[I have not asked them yet. I only see her nan at the gate.]]\n## Outcomes\nMia will read 40 words by Easter.',
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## My views\nI like maths.\n## Parent voice\n[[Mrs Roe has been sent a copy of this plan on 8-1-27.]]\n## Outcomes\nMia will read 40 words by Easter.',
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## My views\nI like maths.\n## Parent voice\n[[No data entered]]\n## Outcomes\nMia will read 40 words by Easter.',
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.\n## My views\nI like maths.',
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## My views\nI like maths.\n## Parent voice\n[[(see previous plan)]]\n## Outcomes\nMia will read 40 words by Easter.',
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## My views\nI like maths.\n## Parent voice\n[[Form not back yet. Mum didn’t get the first one.]]\n## Outcomes\nMia will read 40 words by Easter.',
      '## Strengths\nKind, good at maths.\n## Needs\nShe cries when Mum says goodbye.\n## My views\nI like maths.\n## Outcomes\nMia will read 40 words by Easter. Mum will test her on Sundays.',
      '# One Page Profile\n## What people like and admire about me\nMy jokes.\n## What is important to me\nMy nan.\n## [[What my family say]]\n\n## How best to support me\nGive me time.',
    ],
    good: [
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## My views\nI like maths.\n## Parent voice\nI have not seen Dad yet. Mum told me that she loves her books.\n## Outcomes\nMia will read 40 words by Easter.',
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## My views\nI like maths.\n## Parent voice\nMum rang back after a voicemail was left: she is pleased with the reading.\n## Outcomes\nMia will read 40 words by Easter.',
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## Parent/carer comments\nWe read every evening.\n## Outcomes\nMia will read 40 words by Easter.',
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow. Mum says that Mia is tired after school.\n## Outcomes\nMia will read 40 words by Easter.',
      '## Strengths\nKind.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.\n## Notes of the meeting\nTara, her mum, and Mr Poe came. Mum, Tara, was pleased with the new seat.',
      '## Strengths\nKind.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.\n## Review\nHer parents are very happy with the book box.',
      '# One Page Profile\n## What people like and admire about me\nMy jokes.\n## Who is important to me\nMy nan.\n## How best to support me\nGive me time.',
    ],
  },
  *check(plan) {
    const asked =
      plan.template.sections.some(({ id }) => id === 'assess' || familySections.includes(id)) ||
      plan.sections.some(({ id, status }) => familySections.includes(id) && status === 'empty');
    if (!asked || !isWhole(plan)) return;
    if ((hasFamilysView(plan) || isOnAnotherPage(plan, familySections)) && !isFamilySilent(plan)) return;
    const section = whereToSay(plan, familySections);
    yield report(
      unheard(plan, familySections) ??
        leftBlank(plan, ['parent_view']) ??
        placeOf(plan, section, section?.id ?? 'parent_view'),
      `Add what the family thinks and hopes, best in their own words: they see the rest of ${plan.child.first ? `${plan.child.first}’s` : 'the child’s'} day.`,
      // From 16 on it is first of all for the young person to say.
      isYoungPerson(plan) || hasUnplaced(plan) ? { severity: 'hint' } : {},
    );
  },
});
