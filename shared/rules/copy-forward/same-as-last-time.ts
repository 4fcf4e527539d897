import { codeOfPractice } from '../../plan/authorities';
import type { Outcome } from '../../plan/outcome';
import { report, rule } from '../rule';

/** The words of an outcome, less its date. */
function words({ text, span, deadline }: Outcome): string {
  const date = deadline?.span;
  const inside = date?.block === span.block && date.from >= span.from && date.to <= span.to;
  const rest = inside ? text.slice(0, date.from - span.from) + text.slice(date.to - span.from) : text;
  return rest
    .toLowerCase()
    .replace(/[^A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{N}]+/gu, ' ')
    .trim();
}

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
    ],
    good: ['| Outcome | By when |\n| Mia will read 60 key words on her own. | Easter 2027 |'],
  },
  *check({ outcomes, previous }) {
    if (!previous) return;
    const before = new Set(previous.outcomes.map(words));
    for (const outcome of outcomes) {
      if (before.has(words(outcome)))
        yield report(outcome.span, 'This outcome is the same as last time: what will be different this time?');
    }
  },
});
