import { centralBedfordshire } from '../../plan/authorities';
import { isWhole } from '../../plan/voices';
import { report, rule } from '../rule';

const sharing =
  /\b(?:shar(?:e|ed|es|ing)|cop(?:y|ies)|stor(?:ed?|age|ing)|kept|(?:may|can|who) sees?|may be seen|sent to|given to|everything|everyone|every part|all (?:of it|staff|adults|parts|my)|whole plan|consent|permission|passed on|nobody|no one|only with|one page profile)\b/i;

export default rule({
  id: 'sharing-missing',
  severity: 'hint',
  authority: centralBedfordshire('signatures and agreements'),
  summary: 'Nothing says with whom the plan may be shared.',
  why: 'The plan holds private things. The child and the family decide how much is shared, and staff can then keep to it.',
  examples: {
    bad: [
      '# SEND Support Plan\n## My circle of support\nNan.\n## My journey\nMia moved here in May.\n## Planning to meet my needs\nReading is slow.\n## My outcomes\nMia will read 40 words by Easter.\n## [[Signatures and agreements]]\n| Who | What may be shared, and with whom | Signature |\n| Child or young person | | Mia |\n| Parent or carer | | J. Patel |',
      '# SEND Support Plan\n## My circle of support\nNan.\n## My journey\nMia moved here in May.\n## Planning to meet my needs\nReading is slow.\n## My outcomes\nMia will read 40 words by Easter.\n## [[Signatures]]\nSigned by Mia and J. Patel on 12 October 2026',
    ],
    good: [
      '# SEND Support Plan\n## My circle of support\nNan.\n## My journey\nMia moved here in May.\n## Planning to meet my needs\nReading is slow.\n## My outcomes\nMia will read 40 words by Easter.\n## Signatures and agreements\n| Who | What may be shared, and with whom | Signature |\n| Child or young person | My profile, with my teachers | Mia |\n| Parent or carer | All of it, with school staff | J. Patel |',
      '# SEND Support Plan\n## My circle of support\nNan.\n## My journey\nMia moved here in May.\n## Planning to meet my needs\nReading is slow.\n## My outcomes\nMia will read 40 words by Easter.\n## People who helped to make my plan\nMum, who was sent a copy.\n## Signatures\nSigned by Mia and J. Patel',
      '# One Plan\n## Strengths\nKind.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.\n## Signatures\nJ. Patel',
    ],
  },
  *check(plan) {
    if (plan.template.id !== 'central-bedfordshire-send-support-plan' || !isWhole(plan)) return;
    const section = plan.sections.find(({ id }) => id === 'signatures_sharing');
    // Where the part is missing or empty there is a note already, or nobody has signed yet.
    if (section?.status !== 'present' || !section.heading) return;
    const told = plan.passages.some(
      ({ role, section: id, label, field, block, from, to }) =>
        role === 'content' &&
        (id === 'signatures_sharing' || id === 'contributors' || id === 'personal_details') &&
        (sharing.test(plan.blocks.get(block)!.text.slice(from, to)) ||
          (field === 'comment' && sharing.test(label ?? '') && id === 'signatures_sharing')),
    );
    if (!told) yield report(section.heading, 'Say what may be shared, with whom, and where the plan is kept.');
  },
});
