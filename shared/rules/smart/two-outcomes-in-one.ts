import { goodPractice } from '../../plan/authorities';
import { areasOf } from '../../plan/outcome/areas';
import type { Outcome } from '../../plan/outcome';
import { report, rule } from '../rule';

const again =
  /(?:\b(?:and|as well as)|[.;])(?: (?:he|she|they|I))?(?: also)? (?:will|can)(?: also)?\b(?! see| say what)/gi;
const and = /\s(?:and|as well as|plus|&|\/)(?: also)?(?: to)?\b|;/gi;
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
      'By Easter Pat will improve her reading [[and]] her friendships.',
      'To improve spelling [[and]] to manage her anger',
    ],
    good: [
      'By Easter Pat will read 20 key words.',
      'By Easter Pat will read 20 key words and write 10 of them.',
      'By Easter Pat will read a page to a friend and talk about it for 5 minutes.',
      'By Easter Pat will improve her reading and spelling scores from 85 to 90.',
      'By Easter Pat will put on her coat and shoes without help.',
    ],
  },
  *check({ outcomes }) {
    for (const outcome of outcomes) {
      if (outcome.provision || outcome.aspiration) continue;
      const at = outcome.term === 'short' ? seam(outcome) : undefined;
      if (!at) continue;
      const { block, from } = outcome.span;
      const place = { block, from: from + at.from, to: from + at.to };
      yield report(place, 'These could be two outcomes, each with its own count and date.');
    }
  },
});

/** Where the second outcome begins: behind a second “will” with a figure of its own, or where vague aims of two areas meet. */
function seam({ text, vague }: Outcome): { from: number; to: number } | undefined {
  for (const match of text.matchAll(again)) {
    const found = { from: match.index, to: match.index + match[0].length };
    if (figure.test(text.slice(0, found.from)) && figure.test(text.slice(found.to))) return found;
  }
  if (vague.length === 0) return undefined;
  for (const match of text.matchAll(and)) {
    const from = match.index + (/^\s/.test(match[0]) ? 1 : 0);
    const [first, ...others] = areasOf(text.slice(0, from));
    const [second, ...more] = areasOf(text.slice(match.index + match[0].length));
    const single = others.length === 0 && more.length === 0;
    if (single && first && second && first !== second)
      return { from, to: from + match[0].trimStart().replace(/ to$/, '').length };
  }
  return undefined;
}
