import { codeOfPractice } from '../../plan/authorities';
import { placeOf, whereToSay } from '../../plan/parts/place-of';
import { hasUnplaced } from '../../plan/parts/unplaced';
import { isOnAnotherPage, isWhole } from '../../plan/parts/whole';
import { unheard, unheardWithoutWords } from '../../plan/voice/no-view';
import { childSections } from '../../plan/voice/whose-sections';
import { hasChildsView, hearsChild } from '../../plan/voice/childs-view';
import { report, rule } from '../rule';

export default rule({
  id: 'child-views-missing',
  severity: 'warning',
  authority: codeOfPractice('6.48 and 6.70'),
  summary: 'The plan does not show what the child thinks or hopes.',
  why: 'Support works better when the child has had a say in it. Drawings, signs and what an adult noticed count, if the plan says so.',
  examples: {
    bad: [
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## Mia’s views\n[[Nothing from Mia yet.]]\n## Outcomes\nMia will read 40 words by Easter.\n## Parents’ views\nMum would like more reading at home.',
      'Name: Mia Roe\n\n## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## Pupil voice\n[[Mia was in PE when the form was filled in.]]\n## Outcomes\nMia will read 40 words by Easter.\n## Parents’ views\nMum would like more reading at home.',
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## Student voice\n[[(no record)]]\n## Outcomes\nMia will read 40 words by Easter.\n## Parents’ views\nMum would like more reading at home.',
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## Mia’s views\n[[Not had chance to do this yet, will catch her next week.]]\n## Outcomes\nMia will read 40 words by Easter.\n## Parents’ views\nMum would like more reading at home.',
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## Pupil view\n[[ask her Thurs]]\n## Outcomes\nMia will read 40 words by Easter.\n## Parents’ views\nMum would like more reading at home.',
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## Mia’s views\n[[Not able to give views at this time.]]\n## Outcomes\nMia will read 40 words by Easter.\n## Parents’ views\nMum would like more reading at home.',
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## Mia’s views\n[[Mia has been spoken to about her targets and knows what is expected of her.]]\n## Outcomes\nMia will read 40 words by Easter.\n## Parents’ views\nMum would like more reading at home.',
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## Pupil view\n[[Not asked, as she is too young to understand what the plan is for.]]\n## Outcomes\nMia will read 40 words by Easter.\n## Parents’ views\nMum would like more reading at home.',
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## Hopes\nLevel 3 art at college.\n## [[Pupil view]]\n## Outcomes\nMia will read 40 words by Easter.\n## Parents’ views\nMum would like more reading at home.',
      'Name: Leo Brand\n\n## Strengths\nHe is kind and he is good at maths. His reading is slow.\n## Needs\nBy phone on 18 September Mum was worried. She said that he is up late. Mum: "I want him to sleep."\n## Outcomes\nLeo will read 40 words by Easter.\n## Signatures\nI am happy for this plan to be shared.',
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.\n## Parents’ views\nMum would like more reading at home.',
      'Name: Mia Example\n## What people like and admire about Mia\nShe is kind.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.\n## Parents’ views\nMum would like more reading at home.',
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## Hopes\nTo complete the course.\n## Learner views\n[[Learner is happy with plan.]]\n## Outcomes\nMia will read 40 words by Easter.\n## Parents’ views\nMum would like more reading at home.',
      'Name: Ben Brand\nYear: Nursery\n## What is important to the child?\nCars. Trains. His dummy.\n## Child’s voice\n[[Ben is non-verbal so was not able to give his views.]]\n## Needs\nTalking.\n## Outcomes\nBen will take turns by Easter.\n## Parents’ views\nMum would like more reading at home.',
      '# Termly review\nName: Mia Patel\n## Mia’s view\n[[Not collected this term.]]\n## What have we tried?\nA card on her table.\n## What have we learned?\nShe stays longer.\n## What are we pleased about?\nMia asked for the ball.\n## What are we concerned about?\nNoise.\n## What happens next?\nA quiet room.',
    ],
    good: [
      '## Strengths\nKind, good at maths.\n## Needs\nReading is slow.\n## Mia’s views\nLikes maths best.\n## Outcomes\nMia will read 40 words by Easter.',
      '## Strengths\nKind.\n## Needs\nReading is slow. Mia told us that maps help her.\n## Outcomes\nMia will read 40 words by Easter.',
      '## Strengths\nKind.\n## Needs\nReading is slow.\n## Pupil and parent views\nLikes the new seat; less homework, please.\n## Outcomes\nMia will read 40 words by Easter.',
      '## Strengths\nKind.\n## Needs\nBilly does not use words yet. He smiles when the music starts.\n## Outcomes\nBilly will take turns by Easter.',
      'Name: Mia Patel\n## What Mia likes\n“Dogs and my baby sister”\n## Strengths\nKind.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.',
      '## Strengths\nKind. “I like maths.”\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.',
      'Name: Ben Brand\nYear: Nursery\n## Child’s voice\nBen is non-verbal so could not say, but he pointed at the sand.\n## Needs\nTalking.\n## Outcomes\nBen will take turns by Easter.',
      '# Termly review\n## What worked?\nThe timer.\n## What didn’t work?\nThe group.\n## What needs to change?\nThe time of day.',
    ],
  },
  *check(plan) {
    // “Happy with the plan” where the child's views belong, and not a word of the child's elsewhere.
    const empty = plan.sections.some(
      ({ id, status, elsewhere }) => id === 'pupil_view' && status === 'empty' && !elsewhere,
    );
    const open = empty || unheard(plan, ['pupil_view']) !== undefined;
    const silent = open && !hearsChild(plan);
    const wordless = silent ? undefined : unheardWithoutWords(plan);
    if (wordless)
      yield report(
        wordless,
        `Views need no words: say what ${plan.child.first ?? 'the child'} chose, pointed at or turned away from, and who asked.`,
        { severity: 'hint' },
      );
    const asked = open || plan.template.sections.some(({ id }) => id === 'assess' || childSections.includes(id));
    if (!asked || !isWhole(plan) || ((hasChildsView(plan) || isOnAnotherPage(plan, childSections)) && !silent)) return;
    const section = whereToSay(plan, childSections);
    yield report(
      unheard(plan, childSections) ?? placeOf(plan, section, section?.id ?? 'pupil_view'),
      `Add what ${plan.child.first ?? 'the child'} thinks, in words, pictures or signs, so that the plan is theirs too.`,
      !open && hasUnplaced(plan) ? { severity: 'hint' } : {},
    );
  },
});
