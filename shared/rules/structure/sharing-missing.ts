import { codeOfPractice } from '../../plan/authorities';
import { isSignedByFamily, readSharing } from '../../plan/parts/sharing';
import { placeOf } from '../../plan/parts/place-of';
import { isOnAnotherPage, isWhole } from '../../plan/parts/whole';
import { report, rule } from '../rule';

export default rule({
  id: 'sharing-missing',
  severity: 'hint',
  authority: codeOfPractice('6.71'),
  summary: 'Nothing says who has the plan or with whom it may be shared, or the family is not on the list.',
  why: 'The family should have a copy. The plan holds private things, so it should say who else sees it.',
  examples: {
    bad: [
      'Name: Mia Patel\nTeacher: Mr Cole\n## Strengths\nKind.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.\n## [[Signatures]]\nA. Cole\n## Next steps\nStop copying from the board (she will have her own copy).',
      'Name: Mia Patel\n## Strengths\nKind.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.\nCopy to: [[class teacher, SENCO, file]]',
      'Name: Mia Patel\nTeacher: Mr Cole\n## Strengths\nKind.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.\n## [[Signatures]]\nA. Cole',
      '# SEND Support Plan\n## My circle of support\nNan.\n## My journey\nMia moved here in May.\n## Planning to meet my needs\nReading is slow.\n## My outcomes\nMia will read 40 words by Easter.\n## [[Signatures and agreements]]\n| Who | What may be shared, and with whom | Signature |\n| Child or young person | | Mia |\n| Parent or carer | | J. Patel |',
      '# SEND Support Plan\n## My circle of support\nNan.\n## My journey\nMia moved here in May.\n## Planning to meet my needs\nReading is slow.\n## My outcomes\nMia will read 40 words by Easter.\n## [[Signatures]]\nSigned by Mia and J. Patel on 12 October 2026',
    ],
    good: [
      'Name: Mia Patel\n## Strengths\nKind.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.\nCopy to: class teacher, Mum\nSigned (parent): J. Patel',
      '# SEND Support Plan\n## My circle of support\nNan.\n## My journey\nMia moved here in May.\n## Planning to meet my needs\nReading is slow.\n## My outcomes\nMia will read 40 words by Easter.\n## Signatures and agreements\n| Who | What may be shared, and with whom | Signature |\n| Child or young person | My profile, with my teachers | Mia |\n| Parent or carer | All of it, with school staff | J. Patel |',
      '# SEND Support Plan\n## My circle of support\nNan.\n## My journey\nMia moved here in May.\n## Planning to meet my needs\nReading is slow.\n## My outcomes\nMia will read 40 words by Easter.\n## People who helped to make my plan\nMum, who was sent a copy.\n## Signatures\nSigned by Mia and J. Patel',
      '# One Plan\n## Strengths\nKind.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.\n## Signatures\nJ. Patel',
      '| One Plan | Park School |\n|---|---|\n| Name | Mia Patel |\n| Strengths | Kind |\n| Needs | Reading is slow |\n| Outcome 1 | Mia will read 40 words by Easter |\n| Agreed by | J. Patel, Mrs Fry (SENCO) |\n| Shared with | Mrs Nash |',
      '# One Plan\n## Strengths\nKind.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.\n\nA copy was emailed to Mum on 3 October.',
    ],
  },
  *check(plan) {
    if (!isWhole(plan) || plan.outcomes.length + plan.provisions.length === 0) return;
    const { told, withoutFamily } = readSharing(plan);
    if (withoutFamily) yield report(withoutFamily, 'Nobody from the family is on this list: give them a copy too.');
    if (told || isOnAnotherPage(plan, ['signatures_sharing'])) return;
    const section = plan.sections.find(({ id }) => id === 'signatures_sharing');
    // A form that asks what may be shared wants more than a signature.
    const asked = plan.template.id.startsWith('central-bedfordshire') && section?.status === 'present';
    if (!asked && isSignedByFamily(plan)) return;
    yield report(
      placeOf(plan, section, 'signatures_sharing'),
      'Say who has a copy of this plan, the parents first, and with whom it may be shared.',
    );
  },
});
