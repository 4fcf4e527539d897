import { goodPractice } from '../../plan/authorities';
import type { Plan } from '../../plan/plan';
import type { Span } from '../../text/span';
import { report, rule } from '../rule';

/** More of the same would only be noise. */
const atMost = 2;
const figure = /\d|\b(?:twice|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|half)\b/i;
/** Words that count without a figure. */
const counted =
  /\d|\b(?:all|both|none|every|each|never|always|half|once|twice|two|three|four|five|six|seven|eight|nine|ten)\b/i;

export default rule({
  id: 'review-no-figure',
  severity: 'hint',
  authority: goodPractice('a review that measures what the outcome measured'),
  summary: 'The outcome has a figure, and its review has none.',
  why: 'The new figure beside the old one shows everybody how far the child has come, and whether the support works.',
  examples: {
    bad: [
      '## Outcomes\n| Outcome | Review |\n| Mia will read 40 key words on her own | [[Partly met, she tries hard]] |',
      '## Outcomes\n1. Mia will read 40 key words on her own.\n## Review\n1. [[Partly met. She is much more confident.]]',
    ],
    good: [
      '## Outcomes\n| Outcome | Review |\n| Mia will read 40 key words on her own | Partly met, she reads 31 |',
      '## Outcomes\n| Outcome | Met? | What we saw |\n| Mia will read 40 key words on her own | Met | Reads all of them |',
      '## Outcomes\n| Outcome | Review |\n| Mia will put on her coat on her own | Met |',
      '## Outcomes\n1. Mia will read 40 key words on her own.\n## Review\n1. Partly met.\nMia now reads 31 key words.',
    ],
  },
  *check(plan) {
    const counts = new Set(plan.reviews.flatMap(({ figure: found, outcome }) => (found && outcome ? [outcome] : [])));
    let noted = 0;
    for (const { outcome, span, impact, status } of plan.reviews) {
      if (noted >= atMost || !outcome?.measure || counts.has(outcome)) continue;
      if (!figure.test(wordsAt(plan, outcome.measure)) || (!status && !impact)) continue;
      const told = impact ?? span;
      if (counted.test(wordsAt(plan, told))) continue;
      noted++;
      yield report(told, 'The outcome has a figure. Give the new one here, measured in the same way.');
    }
  },
});

const wordsAt = ({ blocks }: Plan, { block, from, to }: Span): string => blocks.get(block)!.text.slice(from, to);
