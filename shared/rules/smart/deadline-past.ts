import { codeOfPractice } from '../../plan/authorities';
import { copiedFromReview } from '../../plan/outcome/repeated';
import { isOfLastPlan } from '../../plan/review/past-cycle';
import { metSince } from '../../plan/review/met-since';
import { leftUnreviewed } from '../../plan/review/left-unreviewed';
import { reviewedOutcomes } from '../../plan/review/reviewed-outcomes';
import type { Plan } from '../../plan/plan';
import type { Span } from '../../text/span';
import { report, rule } from '../rule';
import { wordsAt } from '../../plan/passages';

/** The words name the year, so that nothing had to be guessed. */
const year = /\b20\d\d\b|\d[/.-]\d{1,2}[/.-]\d{2}/;

export default rule({
  id: 'deadline-past',
  severity: 'error',
  authority: codeOfPractice('6.53'),
  summary: 'The date of an outcome has gone by, and nothing says how it went.',
  why: 'A date in the past usually means that an outcome was copied from an older plan, or that its review was missed.',
  examples: {
    bad: [
      '[[By July 2024]] Mia will read 40 key words on her own.',
      '## Outcomes by [[July 2024]]\n\n- Mia will read 40 key words on her own.\n- Mia will write her name on her own.',
      '| Outcome | By when |\n| Mia will read 40 key words on her own | [[12 May 2025]] |',
      '# One Plan, autumn\n## Outcomes\n[[By 12 May 2025]] Mia will read 40 key words on her own.\n## Review of last plan (summer term 2024)\nLast target: read 40 key words on her own. Partly met.',
      // Below the review of it, beside a new one, in the same words and with the same day.
      '# One Plan\nDate of plan: 20 June 2025\n## Review\n| Outcome | Met? |\n| By 12 May 2025 Mia will read 40 key words on her own. | Partly met: 31 words |\n## New outcomes\n- [[By 12 May 2025]] Mia will read 40 key words on her own.\n- By July 2027 Mia will write 4 sentences on her own.',
    ],
    good: [
      '## Outcomes\n1. By 12 May 2025 Mia will read 40 key words on her own.\n2. By 12 May 2025 Mia will write 4 sentences.\n## Review\nHeld on 14 May 2025. Outcome 1: met. Outcome 2: partly met, 3 sentences.',
      '## Outcomes\n1. By 12 May 2025 Mia will read 40 key words on her own.\n2. By 12 May 2025 Mia will write 4 sentences.\n## Review\n14 May 2025: Mia met both outcomes.',
      'By July 2026 Mia will read 40 key words on her own. Partly achieved: she reads 31.',
      'By July 2027 Mia will read 40 key words on her own.',
      '## Outcomes by July 2027\n\n- Mia will read 40 key words on her own (on 20 March it took her 115 seconds).',
      '## Outcomes by July 2027\n\n- Mia will show her card and walk out, 8 times out of every 10. Before Christmas 2024 it was 2 out of 10.',
      '## Outcomes\n| Outcome | By when |\n| Mia will read 40 key words on her own | 12 May 2025 |\n## Review of this plan\n| Outcome | Met? |\n| Read 40 key words | Met |',
      'By October half term Mia will read 40 key words on her own.',
      '## Outcomes\n\n| Outcome | By when |\n| Mia will read 40 key words on her own | 12 May 2025 |\n\n## Review\n\n| Outcome | Met? |\n| Mia will read 40 key words on her own. | Met |',
      '| Outcome | By when | Met? |\n| Mia will read 40 key words on her own | 12 May 2025 | Met: reads 44 |',
      '# One Plan\n## Meeting one (24 September 2024)\n| What we would like to see | By when |\n| Say the sound for 30 letter cards | 14 January 2025 |\n## Meeting two (14 January 2025)\n### How did autumn go?\nSounds: 27 of 40. Nearly met.',
      'Last term’s aims: did they work?\nAim one: put her hand up in 3 lessons out of 5 by 12 May 2025. Before: 1. Now: 4. Met.\n\n## Outcomes\nBy July 2027 Mia will write 4 sentences on her own.',
    ],
  },
  *check(plan) {
    // How the last plan went says nothing of an outcome that it shares with this one.
    const reviews = plan.reviews.filter((one) => !isOfLastPlan(plan, one));
    const told = reviews.flatMap(({ outcome, status, impact }) => (outcome && (status || impact) ? [outcome] : []));
    // Where those beside it have been reviewed, that is what is asked for.
    const reviewed = new Set([
      ...reviewedOutcomes({ ...plan, reviews }),
      ...told,
      ...leftUnreviewed(plan),
      ...metSince(plan),
    ]);
    for (const copied of copiedFromReview(plan)) reviewed.delete(copied);
    const noted = new Set<string>();
    for (const outcome of plan.outcomes) {
      const { deadline } = outcome;
      if (!deadline?.day || !deadline.span || deadline.from === 'review-date') continue;
      if (deadline.day >= plan.today || reviewed.has(outcome)) continue;
      const certain = year.test(wordsAt(plan, deadline.span));
      if (isOfThen(plan, deadline.span)) continue;
      // Half a plan does not tell which October is meant.
      if (!certain && plan.draft.fragment) continue;
      // The date of a heading stands over several outcomes.
      const at = `${deadline.span.from} ${deadline.span.block}`;
      if (noted.size === noted.add(at).size) continue;
      const note = 'This date has gone by. Say how it went, or set a new date.';
      yield report(deadline.span, note, certain ? {} : { severity: 'warning' });
    }
  },
});

/** “(on 20 November it took me 115)”, “Before Christmas it was 2 out of 10.”: the day of what was, and no day to be met. */
function isOfThen({ blocks }: Plan, { block, from, to }: Span): boolean {
  const { text } = blocks.get(block)!;
  const told = /^,? (?:it|that|he|she|they|I|you|we) (?:was|were|had|did|got|took|managed|could)\b/.test(
    text.slice(to),
  );
  if (/^(?:by|before|until)\b/i.test(text.slice(from, to))) return told;
  const clause = /^[^()[\];.]*/.exec(text.slice(to))![0].replace(/\b(?:will|to|can)\b.*$/s, '');
  return (
    then.test(clause) || then.test(/[^()[\];.]*$/.exec(text.slice(0, from))![0].replace(/^.*\b(?:will|to|can)\b/s, ''))
  );
}
const then =
  /\b(?:was|were|had|did|took|got|scored|managed|could|counted|measured|tested|timed|wrote|made|found|needed|started|achieved|on average|so far)\b/i;
