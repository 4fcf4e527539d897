import { wordsAt } from '../../plan/passages';
import { codeOfPractice } from '../../plan/authorities';
import {
  carriedOn,
  comparable,
  comparableWords,
  copiedFromReview,
  repeatedOutcomes,
} from '../../plan/outcome/repeated';
import type { Plan } from '../../plan/plan';
import { report, rule } from '../rule';

/** Targets of the last plan that its review in this plan says were not met, as their words and nothing else. */
const unmet = ({ reviews, blocks }: Plan): ReadonlySet<string> =>
  new Set(
    reviews
      .filter(({ outcome, status }) => !outcome && (status === 'not' || status === 'partly'))
      .flatMap(({ repeated }) => (repeated ? comparableWords(wordsAt({ blocks }, repeated)) : [])),
  );

export default rule({
  id: 'same-as-last-time',
  severity: 'warning',
  authority: codeOfPractice('6.53 to 6.55'),
  summary: 'An outcome is word for word that of last time.',
  why: 'If it was met, it is time for the next step; if it was not, something about it or the support should change.',
  examples: {
    previous: '| Outcome | By when |\n| Mia will read 40 key words on her own. | Christmas 2026 |',
    bad: [
      '| Outcome | By when |\n| [[Mia will read 40 key words on her own.]] | Easter 2027 |\n| Mia will write her name. | Easter 2027 |',
      '## Review of last term’s IEP\n1. To improve behaviour in French. - Not met due to noise.\n## Targets\n1. [[To improve behaviour in French by February half term.]]',
      '## How the autumn targets went\nTarget 1: By 11 December 2026 Mia will tie both laces on 4 days out of 5. (September: 0 days.)\nVerdict: Partly met, 2 days\n## New targets\n| Target | Where she is now | By when |\n| [[Mia will tie both laces on 4 days out of 5.]] | 0 days (September) | Easter 2027 |',
    ],
    good: [
      '| Outcome | By when |\n| Mia will read 60 key words on her own. | Easter 2027 |',
      '## Review of last term’s IEP\n1. To read for 15 minutes a day. - Met.\n## Targets\n1. To read for 15 minutes a day by Easter 2027.',
      '## How the autumn targets went\nTarget 1: By 11 December 2026 Mia will tie both laces on 4 days out of 5. (September: 0 days.)\nVerdict: Partly met, 2 days\n## New targets\n| Target | Where she is now | By when |\n| Mia will tie both laces on 4 days out of 5. | 2 days (December) | Easter 2027 |',
    ],
  },
  *check(plan) {
    const open = unmet(plan);
    for (const outcome of open.size > 0 ? plan.outcomes : [])
      if (open.has(comparable(outcome)))
        yield report(
          outcome.span,
          'The review says that this was not met last time: change the step or the help, or both.',
          { severity: 'hint' },
        );
    for (const { span } of new Set([...carriedOn(plan), ...copiedFromReview(plan)]))
      yield report(
        span,
        'This stands in the review in the same words, with the same start or day: what will be different this time?',
      );
    for (const { span } of repeatedOutcomes(plan))
      yield report(span, 'This outcome is the same as last time: what will be different this time?');
  },
});
