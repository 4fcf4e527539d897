import { essex } from '../../plan/authorities';
import type { SectionId } from '../../plan/section';
import { isWhole } from '../../plan/parts/whole';
import { isAgainst, strengthsIn } from '../../plan/voice/strengths';
import type { Plan } from '../../plan/plan';
import { report, rule } from '../rule';
import { wordsAt } from '../../plan/passages';

const words = (plan: Plan, sections: readonly SectionId[], but: (label: string) => boolean = () => false) => {
  const own = plan.passages.filter(
    ({ role, section, label = '' }) => role === 'content' && section && sections.includes(section) && !but(label),
  );
  const count = own
    .map((one) => wordsAt(plan, one).match(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{N}]+/gu)?.length ?? 0)
    .reduce((sum, one) => sum + one, 0);
  const things = own.flatMap((one) => wordsAt(plan, one).split(/[,;\n]|\band\b/));
  return { count, things: things.length, first: own[0] };
};

export default rule({
  id: 'strengths-thin',
  severity: 'hint',
  authority: essex('strengths and interests'),
  summary: 'The section on strengths has only a word or two, or far less than the section on difficulties.',
  why: 'Particular strengths give the adults something to build on; one general word could be said of any child.',
  examples: {
    bad: [
      '## Strengths\n[[Friendly]]\n## Needs\nReading is slow, and long instructions get lost.\n## My views\nI like maths.\n## Outcomes\nMia will read 40 words by Easter.',
      `## Strengths\n[[Mia is a kind girl.]]\n## Needs\n${'Mia loses her place when a page has many words on it. '.repeat(6)}\n## My views\nI like maths.`,
    ],
    good: [
      '## Strengths\nFriendly; draws animals from memory; always helps to tidy up.\n## Needs\nReading is slow.\n## My views\nI like maths.',
      '## Strengths\n- Football\n- Maths\n- Jokes\n- Kindness\n## Needs\nReading is slow.\n## My views\nI like maths.',
      '## Strengths\nArt, singing\n## Needs\nReading is slow.\n## My views\nI like maths.',
      '## Strengths\nFriendly',
      '## Strengths\nKind to everyone always\n## Needs\nReading is slow.\n## My views\nI like maths.',
      `## Strengths\nMia is a kind girl who sings, draws birds and waits.\n## Needs\n${'Mia loses her place on a full page. '.repeat(6)}\n## My views\nI like maths.`,
      `## Strengths\nKind.\n## What people like and admire about me\nMy jokes, my drawings of birds, and that I wait for my friends.\n## Needs\n${'Mia loses her place on a full page. '.repeat(6)}`,
    ],
  },
  *check(plan) {
    const { count, things, first } = words(plan, ['strengths', 'like_and_admire'], isAgainst);
    const own = words(plan, ['strengths'], isAgainst).first;
    // Of strengths that are missing there is a note already.
    if (!own || !first || !isWhole(plan) || strengthsIn(plan) !== 'told') return;
    const name = plan.child.first ?? 'this child';
    const needs = words(plan, ['needs']).count;
    if (count > 0 && count <= 3 && things < 2)
      yield report(own, `Add two or three more things that ${name} does well or enjoys: adults can build on them.`);
    else if (needs >= 50 && count * 6 <= needs)
      yield report(own, `Add to the strengths of ${name}: the plan says far more about what is hard.`);
  },
});
