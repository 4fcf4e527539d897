import { goodPractice } from '../../plan/authorities';
import { expansionsOf, explainedLater, termOf, unexplainedJargon } from '../../plan/jargon/jargon';
import { reword } from '../../text/reword';
import { report, rule } from '../rule';

export default rule({
  id: 'ambiguous-acronym',
  severity: 'warning',
  authority: goodPractice('plain words for families'),
  summary: 'An acronym with two meanings, and the plan does not say which.',
  why: 'CP may be child protection or cerebral palsy. A parent who guesses wrong may be frightened.',
  examples: {
    bad: [
      ['The [[DT]] will call.', 'The designated teacher will call.'],
      'Theo has [[CP]].',
      'The [[AR]] is in May and the AR form is ready.',
      'She was referred by the [[SLT]].',
    ],
    good: [
      'Theo has cerebral palsy (CP). CP makes walking tiring.',
      'The AR (annual review) is in May. The AR form is ready.',
      'The AP, which is short for alternative provision, is by the park.',
      'Theo has an IP address at home and likes PE.',
    ],
  },
  *check(plan) {
    const seen = new Set<string>();
    for (const hit of unexplainedJargon(plan, ['ambiguous'])) {
      if (seen.has(termOf(hit))) continue;
      seen.add(termOf(hit));
      const { text } = plan.blocks.get(hit.span.block)!;
      const short = hit.quote.replace(/['’]s$/, '');
      const span = { ...hit.span, to: hit.span.from + short.length };
      const meanings = expansionsOf(hit.entry);
      // A plural would need each meaning in the plural.
      const fixes =
        short === hit.entry.phrase ? meanings.flatMap((words) => reword(text, span, words, 'name') ?? []) : [];
      const message = hit.later
        ? explainedLater(short)
        : `Which is meant by “${short}”: ${meanings.join(' or ')}? Write it out.`;
      yield report(span, message, { fixes, ...(hit.later && { severity: 'hint' as const }) });
    }
  },
});
