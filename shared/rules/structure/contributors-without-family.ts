import { codeOfPractice } from '../../plan/authorities';
import { familyAmongContributors, familyTookPart } from '../../plan/parts/contributors';
import type { Plan } from '../../plan/plan';
import { placeOf } from '../../plan/parts/place-of';
import { isOnAnotherPage, isWhole } from '../../plan/parts/whole';
import { isYoungPerson } from '../../plan/child/young-person';
import type { Span } from '../../text/span';
import { report, rule } from '../rule';
import { wordsAt } from '../../plan/passages';

export default rule({
  id: 'contributors-without-family',
  severity: 'hint',
  authority: codeOfPractice('6.48 and 6.65'),
  summary: 'Nothing shows that a parent or carer helped to make the plan.',
  why: 'A plan is agreed with the family. If they took part, the list should show it; if not, there is still time to ask.',
  examples: {
    bad: [
      'Name: Mia Patel\nYear group: 13\n## Contributors\n[[Mrs Tan (tutor), Mr Hale (SENCO)]]',
      'Name: Mia Patel\n## Strengths\nKind.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.\n## [[People who helped to make my plan]]\n\n## Review\n',
      '## [[People who helped to make my plan]]\n| Name | Role |\n| Mrs Tan | SENCO |\n| Mr Hale | Class teacher |',
      'Name: Mia Patel\n## Needs\nReading is slow.\n## Contributors\n[[Mrs Tan (SENCO), Mr Hale, class teacher]]',
      'Name: Mia Patel\nNeeds: reading is slow\nPresent: [[Mrs Tan, SENCO; Ms Bell, educational psychologist; Mia]]',
      'Name: Mia Patel\nTeaching assistant: Mrs Bell\n## Needs\nReading is slow.\n## Contributors\n[[Mia Patel, Mrs Tan (in charge of special needs), Mrs Bell, 12 November 2026]]',
      'Name: Mia Patel\n## Needs\nReading is slow.\n## Provision\nMr Orme reads with Mia every day for 10 minutes.\n## Contributors\n[[Mia, Mr Orme]]',
    ],
    good: [
      'Name: Mia Patel\n## Needs\nReading is slow.\n## Home\nMrs Orme, Mia’s aunt, reads with Mia.\n## Contributors\nMia, Mrs Orme',
      'Dear Mr and Mrs Patel\nName: Mia Patel\n## Needs\nReading is slow.\n## Contributors\nMia, both of you, Mrs Tan (SENCO)',
      '# One Plan\nName: Mia Patel\n## Strengths\nKind.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.\nThe plan was agreed with her dad on 3 October.',
      '# One Plan\nWritten on 3rd November 2026 with Mia’s mum and her grandad.\nName: Mia Patel\n## Strengths\nKind.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.',
      '# One Plan\nName: Mia Patel\n## Strengths\nKind.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.\nSigned (parent): J. Patel',
      'Name: Mia Patel\nYear group: 13\n## Contributors\nMia, Mrs Tan (tutor)',
      '## People who helped to make my plan\n| Name | Role |\n| Mrs Tan | SENCO |\n| Mrs Okafor | Mum |',
      '## People who helped to make my plan\n| Name | Role |\n| Mrs Tan | SENCO |\n| Joanne Okafor | |',
      'Name: Mia Patel\n## Contributors\nMia, Mrs Patel, Mrs Tan (SENCO)',
      '## People who helped to make my plan\n| Name | Role |\n| | |',
    ],
  },
  *check(plan) {
    if (plan.draft.fragment || isOnAnotherPage(plan, ['contributors', 'signatures_sharing'])) return;
    const section = plan.sections.find(({ id }) => id === 'contributors');
    const named = familyAmongContributors(plan);
    if (section?.status === 'present') {
      const [first] = section.content;
      const place = section.content.length > 1 ? (section.heading ?? first) : first;
      // From 16 on it is for the young person to say who is asked.
      const own = isYoungPerson(plan) && section.content.some((one) => isNamed(plan, one));
      if (named === 'not named' && place && !own)
        yield report(place, 'No parent or carer is named here. Add them if they took part; if not, ask them.');
    } else if (isWhole(plan) && plan.outcomes.length > 0 && !familyTookPart(plan))
      yield report(
        placeOf(plan, section, 'contributors'),
        'Say who helped to make this plan. If no parent or carer did, ask them now.',
      );
  },
});

const isNamed = ({ child, blocks }: Plan, one: Span): boolean =>
  child.first !== undefined && wordsAt({ blocks }, one).includes(child.first);
