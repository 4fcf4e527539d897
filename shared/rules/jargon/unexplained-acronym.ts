import { goodPractice } from '../../plan/authorities';
import { expansionsOf, explainedLater, termOf, unexplainedJargon } from '../../plan/jargon';
import { plural } from '../../text/inflect';
import { reword, standsAlone } from '../../text/reword';
import { report, rule } from '../rule';

export default rule({
  id: 'unexplained-acronym',
  severity: 'warning',
  authority: goodPractice('plain words for families'),
  summary: 'An acronym or a test that nothing has explained so far.',
  why: 'Parents outside school do not know the short forms. Explained once, it is clear in the whole plan.',
  examples: {
    bad: [
      ['Theo has [[DLD]].', 'Theo has developmental language disorder (DLD).'],
      ['An [[LSA]] reads with Theo.', 'A learning support assistant (LSA) reads with Theo.'],
      ['Two [[TAs]] help in the room.', 'Two teaching assistants (TAs) help in the room.'],
      'Theo has [[DLD]]. His DLD means that words come slowly.',
      'The [[CELF-5]] was used, and the CELF-5 will be used again.',
    ],
    good: [
      'A learning support assistant (LSA) reads with Theo. The LSA keeps a log.',
      'Theo has DLD, which means that words are hard for him. His DLD was found in Year 1.',
      'Please pass the salt, we are going to send it.',
      'The SALT (speech and language therapist) came in May.',
      'DLD stands for developmental language disorder.',
      'DLD - developmental language disorder.',
    ],
  },
  *check(plan) {
    const seen = new Set<string>();
    for (const hit of unexplainedJargon(plan, ['acronym', 'test', 'known'])) {
      if (seen.has(termOf(hit))) continue;
      seen.add(termOf(hit));
      const { entry, quote } = hit;
      const { text } = plan.blocks.get(hit.span.block)!;
      const short = quote.replace(/['’]s$/, '');
      const span = { ...hit.span, to: hit.span.from + short.length };
      const isPlural = short === plural(entry.phrase) || /\b(?:[2-9]|\d\d+) $/.test(text.slice(0, span.from));
      const expansions = expansionsOf(entry).map((words) => (isPlural ? pluralOf(words) : words));
      const [instead = ''] = entry.instead;
      const plain = isPlural || /^\p{Lu}/u.test(instead) || !standsAlone(text, span.to) ? [] : [instead];
      // A test keeps its name: written out it tells a parent no more.
      const wordings =
        entry.kind === 'test'
          ? [`${short} (${instead})`]
          : [...expansions.map((words) => `${words} (${short})`), ...expansions, ...plain].filter(
              (words) => !words.startsWith(`${short} (`),
            );
      const fixes = [...new Set(wordings)].flatMap((words) => reword(text, span, words, 'name') ?? []);
      const message = hit.later
        ? explainedLater(short)
        : `A parent may not know “${short}”: ${expansions.join(' or ')}. Say once what it is.`;
      const isMild = hit.later || entry.kind === 'known';
      yield report(span, message, { fixes, ...(isMild && { severity: 'hint' as const }) });
    }
  },
});

/** “teacher of the deaf” has its plural in front. */
function pluralOf(words: string): string {
  const [, head, rest] = /^(.*?)( (?:of|in|for|with) .*)$/.exec(words) ?? [];
  return head === undefined ? plural(words) : `${plural(head)}${rest}`;
}
