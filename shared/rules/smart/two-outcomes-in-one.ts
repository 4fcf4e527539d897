import { goodPractice } from '../../plan/authorities';
import { report, rule } from '../rule';

const join = /\b(?:and|as well as)(?: (?:he|she|they|I))?(?: also)? (?:will|can)\b(?! see| say what)/;
const figure =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|once|twice|independently)\b|\b(?:on (?:his|her|my|their) own|without help)\b/i;

export default rule({
  id: 'two-outcomes-in-one',
  severity: 'hint',
  authority: goodPractice('one outcome at a time'),
  summary: 'An outcome holds two that could be met apart.',
  why: 'If one half is met and the other is not, the review has no clear answer.',
  examples: {
    bad: [
      'By July Sol will make two hot drinks on his own [[and can]] take the 9 bus to town twice a week.',
      'By Easter Pat will read 20 key words [[and will]] tie her laces on 4 days out of 5.',
    ],
    good: ['By Easter Pat will read 20 key words.', 'By Easter Pat will read 20 key words and write 10 of them.'],
  },
  *check({ outcomes }) {
    for (const { span, text, provision } of outcomes) {
      const match = provision ? null : join.exec(text);
      if (!match || !figure.test(text.slice(0, match.index)) || !figure.test(text.slice(match.index))) continue;
      const from = span.from + match.index;
      const place = { block: span.block, from, to: from + match[0].length };
      yield report(place, 'These could be two outcomes, each with its own count and date.');
    }
  },
});
