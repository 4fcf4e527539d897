import { codeOfPractice } from '../../plan/authorities';
import { reviewsOfThisCycle } from '../../plan/review/past-cycle';
import { hollowReview } from '../../plan/review/hollow-review';
import { anchorOf } from '../../plan/outcome/outcome-anchor';
import type { Plan } from '../../plan/plan';
import { leftUnreviewed } from '../../plan/review/left-unreviewed';
import {
  bareLines,
  bareRows,
  openLines,
  openResults,
  unansweredLines,
  unansweredRows,
} from '../../plan/review/unanswered-rows';
import { spareWords } from '../../plan/spare-words';
import type { Span } from '../../text/span';
import { report, rule } from '../rule';

export default rule({
  id: 'outcome-not-reviewed',
  severity: 'warning',
  authority: codeOfPractice('6.53'),
  summary: 'Some outcomes have been reviewed, but not this one.',
  why: 'An outcome that nobody comes back to is easily lost. One line is enough: what was seen, and what happens next.',
  examples: {
    bad: [
      '## Outcomes\n1. By 3 July 2026 Mia will read 40 key words.\n2. [[By 3 July 2026 Mia will tie her laces on her]] own.\n## Review\n1. Partly met, 31 words.',
      '## Review of last plan\n| Outcome | Met? | Evidence |\n| A. By July Mia will read 60 words. | Met | 64 words |\n| B. [[By July Mia will sit for a 10-minute story.]] | | |',
      '## Outcomes\n1. Mia will join in more.\n2. Mia will read 40 words.\n## [[Review]]\nSome progress made. Targets to continue.',
      '## Outcomes\n| Outcome | Review |\n| Mia will read 40 key words | Met: 44 words |\n| [[Mia will tie her laces on her]] own | |',
      '## Review of the last plan\n| Target | How did it go? | What next? |\n| Read 30 words by July | Met, 31 | 45 words |\n| [[Write her name from memory by July]] | | |',
      '## Outcomes\n1. Mia will read 40 key words.\n2. [[Mia will tie her laces on her]] own.\n## Review\n1. Partly met, 31 words.',
      '## Review of the last plan\n1. Name 10 action words - Met, 12\n[[2. Wait for a turn -]]\n3. Ask for help - Not met, 1 day in 5',
      '## Outcomes\n1. By 11 December 2026 Mia will read 40 words.\n2. By July 2027 Mia will tie her laces.\n## Review\nOutcome 1 - partly met, 31 words\n[[Outcome 2 -]]\nNext steps: words daily with Mrs Roe',
      'Name: Mia Patel\nTarget 1\nMia will read 40 key words\nReview comments: reads 31\nTarget 2\n[[Mia will tie her laces on her]] own\nReview comments:',
      '## Review of last targets\nTarget: Mia will read aloud once a week\nOutcome: Achieved, once a week since May\nTarget: [[Mia will play a game with Ada]]\nOutcome:\nNext steps: close target 1.',
      '## Review of last targets\n1. Come in with Mrs Roe by 8.55. Was 1 day, now 3. Partly met.\n[[2. Spell 20 of the 30 Year 3 words.]]\n3. Ask for help with a card. Lots better!',
      '## Review of last targets\nTarget 1 shoes - much better\n[[Target 2 scissors -]]\nTarget 3 stairs - achieved, 12 steps',
      '## Review\n| Going for | How it went | Verdict |\n| (1) Sentences | 8 out of 10 pictures | Met |\n| [[(2) Sounds]] | | |',
    ],
    good: [
      '## Review of last targets\nTarget: Mia will read aloud once a week\nOutcome: Achieved, once a week since May\nTarget: Mia will play a game with Ada\nOutcome: Met, twice a week\nNext steps: close both.',
      '## Review of last targets\n1. Come in with Mrs Roe by 8.55. Was 1 day, now 3. Partly met.\n2. Reading is going well.\n3. Ask for help with a card. Lots better!',
      '## Review\n| Going for | How it went | Verdict |\n| (1) Sentences | 8 out of 10 pictures | Met |\n| 2. Sounds. Met, 12 of 14. | | |',
      '## What happened in cycle 1\nOutcome: read 55 words a minute by 10 July 2026. Start: 41. End: 56. Met.\n## Outcomes\n1. By 11 December 2026 Mia will read 70 words a minute.\n2. By 11 December 2026 Mia will spell 25 words.',
      '# One Plan, autumn\n## Outcomes\n1. Mia will read 40 key words.\n2. Mia will tie her laces on her own.\n## Review of summer plan (12/02/26: Mia, Mum)\n1. Partly met, 31 words.',
      '## Outcomes\n| Long-term outcome | Short-term steps |\n| Mia will be on her own with her coat and bag | Mia will zip her coat. Mia will pack her bag. |\n| Mia will read books | Mia will read 40 words |\n## Reviewing my outcomes\n| Outcome | Met? |\n| Zip her coat | Met |\n| Read 40 words | Met, 41 |',
      '## Outcomes\n| Outcome | By when |\n| Mia will read 75 key words | 10 December 2026 |\n| Mia will write five sentences | 10 December 2026 |\n## Review of my last plan\n| Outcome | What happened |\n| Read 45 key words | Met, 48 |\n| Use a card for help | Partly met |',
      '## Outcomes\n| Outcome | Support |\n| Mia will read 75 key words | Words daily |\n| Mia will write five sentences | Picture plan |\n## Review\n| Outcome | What happened |\n| Read 45 key words | Met, 48 |\n| Swim a width | Not met |',
      '## Outcomes\n| Outcome | Review |\n| Mia will read 40 key words | |\n| Mia will tie her laces on her own | |',
      '## Outcomes\n| Outcome | By when | Review |\n| Mia will read 40 key words | October 2026 | Met: 44 words |\n| Mia will tie her laces on her own | Easter 2027 | |',
      '## Outcomes\n| Outcome | Review |\n| Mia will read 40 key words | Met: 44 words |\n| Mia will tie her laces on her own | Not yet reviewed |',
      '## Last term’s outcomes\n| Outcome | Met? |\n| Mia will read 40 key words | Yes |\n## New outcomes\n| Outcome | Met? |\n| Mia will tie her laces on her own | |',
      '## Review of the last plan\n1. Name 10 action words - Met, 12\n2. Wait for a turn -\nNot met, 1 day in 5',
      '## Outcomes\n1. Mia will read 40 key words.\n2. Mia will tie her laces on her own.\n## Review\nMia reads 44 key words, and she ties her laces.',
    ],
  },
  *check(plan) {
    const left = leftUnreviewed(plan);
    const isIn = (one: Span, others: readonly Span[]) =>
      others.some(({ block, from, to }) => one.block === block && from < one.to && one.from < to);
    const sure = [
      ...unansweredRows(plan),
      ...[...unansweredLines(plan), ...openLines(plan), ...openResults(plan)].filter(
        (one) =>
          !isIn(
            one,
            left.map(({ span }) => span),
          ),
      ),
    ].filter((one, at, all) => !isIn(one, all.slice(0, at)));
    for (const { block, from, to } of sure)
      yield report({ block, from, to }, 'Nothing stands beside this outcome. Say how it went.');
    const likely = [...bareRows(plan), ...bareLines(plan)].filter(
      (one) => !isIn(one, [...sure, ...left.map(({ span }) => span)]),
    );
    for (const { block, from, to } of likely)
      yield report({ block, from, to }, 'The others beside this say how it went. How did this one go?', {
        severity: 'hint',
      });
    const told = reviewsOfThisCycle(plan).flatMap(({ outcome }) => outcome ?? []);
    if (told.length === 0) {
      const outcomes = plan.outcomes.filter(({ term }) => term === 'short');
      const whole = outcomes.length > 1 ? hollowReview(plan) : undefined;
      if (whole) yield report(headingOf(plan, whole), 'Say for each outcome by itself how it went.');
      return;
    }
    for (const outcome of left)
      yield report(
        anchorOf(outcome, 'review'),
        'The outcomes beside this one have been reviewed. Say how this one went.',
        { instead: () => spareWords(plan, outcome) },
      );
  },
});

/** The heading or label over some words, so that another note can stand on the words. */
function headingOf({ passages }: Plan, at: Span): Span {
  const index = passages.findIndex(({ block, from, to }) => block === at.block && from <= at.from && at.to <= to);
  const { block, from, to } = passages.slice(0, index).findLast(({ role }) => role !== 'content') ?? at;
  return { block, from, to };
}
