import { essex } from '../../plan/authorities';
import { isWhole } from '../../plan/voices';
import { report, rule } from '../rule';

export default rule({
  id: 'strengths-thin',
  severity: 'hint',
  authority: essex('strengths and interests'),
  summary: 'The part on strengths has only a word or two.',
  why: 'Particular strengths give the adults something to build on; one general word could be said of any child.',
  examples: {
    bad: [
      '## Strengths\n[[Friendly]]\n## Needs\nReading is slow, and long instructions get lost.\n## My views\nI like maths.\n## Outcomes\nMia will read 40 words by Easter.',
    ],
    good: [
      '## Strengths\nFriendly; draws animals from memory; always helps to tidy up.\n## Needs\nReading is slow.\n## My views\nI like maths.',
      '## Strengths\n- Football\n- Maths\n- Jokes\n- Kindness\n## Needs\nReading is slow.\n## My views\nI like maths.',
    ],
  },
  *check(plan) {
    const strengths = plan.sections.find(({ id }) => id === 'strengths');
    if (strengths?.status !== 'present' || !isWhole(plan)) return;
    const text = strengths.content.map(({ block, from, to }) => plan.blocks.get(block)!.text.slice(from, to)).join(' ');
    if ((text.match(/[\p{L}\p{N}]+/gu) ?? []).length > 3) return;
    yield report(strengths.content[0]!, 'Say a little more: two or three things that this child does well or enjoys.');
  },
});
