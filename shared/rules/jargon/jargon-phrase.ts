import { gentle } from '../../lexicons/jargon-gentle';
import { goodPractice } from '../../plan/authorities';
import { explainedLater, isCategory, termOf, unexplainedJargon } from '../../plan/jargon/jargon';
import { reword, takesBrackets } from '../../text/reword';
import { replaceFix, report, rule } from '../rule';

export default rule({
  id: 'jargon-phrase',
  severity: 'warning',
  authority: goodPractice('plain words for families'),
  summary: 'Words that only people who work in schools know, or the name of a programme, not explained.',
  why: 'A parent who has to guess what a word means cannot agree or disagree with the plan.',
  examples: {
    bad: [
      ['Theo can become [[dysregulated]] after lunch.', 'Theo can become overwhelmed after lunch.'],
      ['A [[holistic]] picture of Theo will help.', 'An all-round picture of Theo will help.'],
      ['Staff will [[elicit]] his views.', 'Staff will find out his views.'],
      'Theo finds [[working memory]] tasks hard.',
      ['In maths Theo is at [[P8]].', 'In maths Theo is at P8 (an old scale for very small steps).'],
      'Theo is on the [[autism pathway]].',
      ['Theo does [[Lexia]] on Mondays.', 'Theo does Lexia (reading practice on the computer) on Mondays.'],
    ],
    good: [
      'She uses Makaton, a way of signing with her hands while she talks.',
      'She has a radio aid which her teachers wear round their necks. The radio aid is charged each night.',
      'Mrs Kaur plays barrier games with Caleb daily. (A barrier game: two players with a screen between them, where one tells the other what to draw.)',
      'Theo splits words into phonemes (single sounds).',
      'The email attachment did not open, and the builders put up scaffolding by the hall.',
      'He hit the ball from the baseline in tennis and used masking tape and modelling clay.',
      'Theo said: “I felt dysregulated when the bell rang this morning.”',
      '## Needs\n| Area | What it is like |\n| Cognition and learning | Long texts are hard for Theo. |',
      'The money was a withdrawal from the bank.',
      'Theo uses Numicon, which means plastic shapes for numbers.',
    ],
  },
  *check(plan) {
    const named = new Set<string>();
    for (const hit of unexplainedJargon(plan, ['phrase', 'word', 'programme'])) {
      const { entry, span, quote } = hit;
      const { text } = plan.blocks.get(span.block)!;
      if (entry.kind !== 'programme' && isCategory(plan, hit)) continue;
      const [instead = ''] = entry.instead;
      const plain = quote.toLowerCase();
      const isGentle = gentle.has(plain) || gentle.has(plain.replace(/s$/, ''));
      const mild = (hit.later || isGentle) && { severity: 'hint' as const };
      if (entry.kind === 'programme') {
        // Explained once, it is clear in the whole plan.
        if (named.has(termOf(hit))) continue;
        named.add(termOf(hit));
        const fix =
          takesBrackets(text, span) &&
          replaceFix(text, span, `${quote} (${instead})`, `Explain: “${quote} (${instead})”`);
        const message = hit.later
          ? explainedLater(quote)
          : `A parent may not know “${quote}”. Say what it is: ${instead}.`;
        yield report(span, message, { fixes: fix ? [fix] : [], ...mild });
        continue;
      }
      const isAdvice = /^\p{Lu}/u.test(instead);
      // A plural that the list only derives would need its plain words in the plural.
      const isListed =
        quote.length === entry.phrase.length || entry.also?.some(({ length }) => length === quote.length);
      const fix =
        isAdvice || !isListed ? undefined : reword(text, span, instead, entry.kind === 'phrase' ? 'noun' : 'other');
      const plainly = isAdvice ? instead : `In plain words: ${instead}.`;
      const message = hit.later ? explainedLater(quote) : `“${quote}” may mean little to a parent. ${plainly}`;
      yield report(span, message, { fixes: fix ? [fix] : [], ...mild });
    }
  },
});
