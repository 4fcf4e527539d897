import { codeOfPractice } from '../../plan/authorities';
import { reviewWithoutNextStep } from '../../plan/next-steps';
import { report, rule } from '../rule';

export default rule({
  id: 'review-no-next-step',
  severity: 'hint',
  authority: codeOfPractice('6.54'),
  summary: 'The review does not say what happens next.',
  why: 'The review is there to change something: keep what helps, change what does not, and write down who does it.',
  examples: {
    bad: [
      '## Outcomes\n| Outcome | Met? | What we saw |\n| Mia will read 40 key words | [[Partly]] | 31 words |\n| Mia will tie her laces | Not met | One lace |',
      '## Outcomes\n1. Mia will read 40 key words.\n## Review\n1. [[Partly met, 31 words.]]',
    ],
    good: [
      '## Outcomes\n| Outcome | Met? | Next step |\n| Mia will read 40 key words | Partly | Ten more words |',
      '## Outcomes\n1. Mia will read 40 key words.\n## Review\n1. Partly met, 31 words.\n## Next steps\nKeep the word ring.',
      '## Outcomes\n1. Mia will read 40 key words.\n## Review\n1. Partly met, 31 words. We will keep the word ring.',
      '## Outcomes\n| Outcome | Met? |\n| Mia will read 40 key words | Met |',
      '## Review of last targets\n1. Partly met.\n## New outcomes\n1. Mia will read 40 key words.',
    ],
  },
  *check(plan) {
    const open = reviewWithoutNextStep(plan);
    if (open) yield report(open.span, 'Say what happens next: what to keep, what to change, and who does it.');
  },
});
