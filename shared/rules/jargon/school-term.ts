import { goodPractice } from '../../plan/authorities';
import { explainedLater, unexplainedTerms } from '../../plan/jargon/jargon';
import { takesBrackets } from '../../text/reword';
import { replaceFix, report, rule } from '../rule';

export default rule({
  id: 'school-term',
  severity: 'warning',
  authority: goodPractice('plain words for families'),
  summary: 'A term of the school’s own list that the plan does not explain.',
  why: 'The school has put this term in its list because families ask what it means.',
  examples: {
    glossary: [
      { term: 'TRQ', meaning: 'a team of readers' },
      { term: 'TA', meaning: 'an adult who helps in class.' },
      { term: 'The Hub', meaning: 'the room for a quiet break' },
    ],
    bad: [
      [
        'The [[TRQ]] will call, and the TRQ will write.',
        'The TRQ (a team of readers) will call, and the TRQ will write.',
      ],
      ['Theo goes to the [[Hub]] at two.', 'Theo goes to the Hub (the room for a quiet break) at two.'],
      ['A [[TA]] reads with him.', 'A TA (an adult who helps in class) reads with him.'],
      'Two [[TRQs]] will call.',
    ],
    good: [
      'The TRQ (a team of readers) will call. The TRQ is kind.',
      'The hub of the wheel is loose.',
      'A TRQ is a team of readers who help. The TRQ meets today.',
    ],
  },
  *check(plan) {
    for (const { entry, span, quote, later } of unexplainedTerms(plan)) {
      const { text } = plan.blocks.get(span.block)!;
      const [meaning = ''] = entry.instead;
      const said = `${quote} (${meaning})`;
      // A plural would need its meaning in the plural.
      const fixes =
        quote.length === entry.phrase.length && takesBrackets(text, span)
          ? [replaceFix(text, span, said, `Explain: “${said}”`)]
          : [];
      const message = later
        ? explainedLater(quote)
        : `A parent may not know “${quote}”. Your school’s own words for it: ${meaning}.`;
      yield report(span, message, { fixes, ...(later && { severity: 'hint' as const }) });
    }
  },
});
