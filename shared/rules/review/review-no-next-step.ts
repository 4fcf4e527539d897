import { wordsAt } from '../../plan/passages';
import { codeOfPractice } from '../../plan/authorities';
import type { Plan } from '../../plan/plan';
import { emptyNextSteps } from '../../plan/review/hollow-review';
import {
  blankNextStep,
  notWorkingWithoutChange,
  reviewWithoutNextStep,
  rowsWithoutNextStep,
} from '../../plan/review/next-steps';
import type { Span } from '../../text/span';
import { report, rule } from '../rule';

export default rule({
  id: 'review-no-next-step',
  severity: 'hint',
  authority: codeOfPractice('6.54'),
  summary: 'The review does not say what happens next, or only that all goes on.',
  why: 'The review is there to change something: keep what helps, change what does not, and write down who does it.',
  examples: {
    bad: [
      '## Outcomes\n1. Mia will read 40 key words.\n## Review\n1. Partly met, 31 words.\n\n[[What will be done next:]]',
      '## Last review\n| Outcome | How it went | What next |\n| Mia will read 40 words | Met, 41 | Read 60 |\n| Mia will pack her bag | [[Not met, 1 day in 5]] | |\n| Mia will swim 5 metres | Met, 6 | [[Carry on]] |',
      'Name: Mia\n## Outcomes\nMia will read 40 words.\n## Review of last plan\nWhat worked: The card.\nWhat didn’t work: [[The club, next to the drums.]]\nMia’s view: "I like the card."',
      '## Outcomes\n1. Mia will read 40 words.\n2. Mia will be on time.\n## Review\n| Outcome | How it went |\n| 1 | [[Going well]] |\n| 2 | Starts in May |',
      '## Outcomes\n1. Mia will join in more.\n## Review\nSome progress made. [[Targets to continue.]]',
      '## Outcomes\n| Outcome | Met? | What we saw |\n| Mia will read 40 key words | [[Partly]] | 31 words |\n| Mia will tie her laces | Not met | One lace |',
      '## Outcomes\n1. Mia will read 40 key words.\n## Review\n1. [[Partly met, 31 words.]]',
    ],
    good: [
      '## Last review\n| Outcome | How it went | What next |\n| Mia will read 40 words | Met, 41 | Continue with the word ring, ten more each week |\n| Mia will pack her bag | Met, 5 days in 5 | |',
      '## Outcomes\n| Outcome | Met? | Next step |\n| Mia will read 40 key words | Partly | Ten more words |',
      '## Outcomes\n1. Mia will read 40 key words.\n## Review\n1. Partly met, 31 words.\n## Next steps\nKeep the word ring.',
      '## Outcomes\n1. Mia will read 40 key words.\n## Review\n1. Partly met, 31 words. We will keep the word ring.',
      '## Outcomes\n| Outcome | Met? |\n| Mia will read 40 key words | Met |',
      'Name: Mia\n## Outcomes\nMia will read 40 words.\n## Review of last plan\nWhat worked: The card.\nWhat didn’t work: The club, next to the drums. We will try the library.',
      '## Review of last targets\n1. Partly met.\n## New outcomes\n1. Mia will read 40 key words.',
    ],
  },
  *check(plan) {
    const blank = plan.reviews.length > 0 ? blankNextStep(plan) : undefined;
    const open = blank ? undefined : reviewWithoutNextStep(plan);
    if (open)
      yield report(open.span, 'Say what happens next: what to keep, what to change, and who does it.', {
        // Of the same words another note may ask for a figure.
        instead: () => [lastWord(plan, open.span)],
      });
    const failed = open || blank ? undefined : notWorkingWithoutChange(plan);
    if (failed) yield report(failed, 'Say what will be changed because of this, and who does it.');
    if (blank) yield report(blank, 'Say what happens next: what to keep, what to change, and who does it.');
    for (const { span } of rowsWithoutNextStep(plan))
      yield report(span, 'The other rows say what happens next. Say it here too.');
    for (const span of emptyNextSteps(plan))
      yield report(span, 'Say what goes on and what changes: how much, how often, and with whom.');
  },
});

const lastWord = ({ blocks }: Plan, { block, from, to }: Span): Span => {
  const text = wordsAt({ blocks }, { block, from, to }).replace(/(?<!\W)\W+$/, '');
  return { block, from: from + text.search(/\S+$/), to: from + text.length };
};
