import { centralBedfordshire } from '../../plan/authorities';
import { outcomesWithoutSteps } from '../../plan/outcome/steps';
import { report, rule } from '../rule';

export default rule({
  id: 'long-term-without-steps',
  severity: 'warning',
  authority: centralBedfordshire('long-term outcomes, each with short-term steps'),
  summary: 'A long-term outcome has no smaller steps.',
  why: 'A far goal is reached by steps that can be seen and reviewed this term.',
  examples: {
    bad: [
      '## Long-term outcomes\n\n[[Mia will read a story to her sister by July 2029.]]',
      '## My outcomes\n\n| Long-term outcome | Short-term step | By when |\n| Mia will read a story by July 2029 | Mia will read 40 key words | Easter 2027 |\n| [[Mia will walk to school with a friend by July 2029]] | | |',
      '## Long-term outcome 1: Mia will read a story to her sister by July 2029.\n### Short-term steps\nMia will read 40 key words by Easter 2027.\n## Long-term outcome 2: [[Mia will walk to school with a friend by July 2029.]]',
      '## My outcomes\nLong-term outcome 1: Mia will read a story by July 2029.\nShort-term steps:\n1a. Mia will read 40 key words by Easter 2027.\nLong-term outcome 2: [[Mia will walk to school with a friend by July 2029.]]\nShort-term steps:\nOutcome 3: Mia will eat with a friend on 3 days out of 5 by Easter 2027.',
    ],
    good: [
      '## My outcomes\n\n| Long-term outcome | Short-term step | By when |\n| Mia will read a story by July 2029 | Mia will read 40 key words | Easter 2027 |\n| | Mia will read a page | July 2027 |',
      '## Long-term outcomes\n\nMia will read a story by July 2029.\n\n## Short-term outcomes\n\nMia will read 40 key words by Easter 2027.',
      '## Outcomes\n\n| Long-term outcome | Small steps | By when |\n| Mia will read a story by July 2029 | 40 key words, then a page | Easter 2027 |',
      'Mia will read 40 key words on her own by Easter 2027.',
    ],
  },
  *check(plan) {
    if (plan.draft.fragment) return;
    // Elsewhere a council's own plan may hold the steps.
    const asked = plan.template.id.startsWith('central-bedfordshire');
    for (const { span } of outcomesWithoutSteps(plan))
      yield report(span, 'Add the next small step towards this, with its own date.', asked ? {} : { severity: 'hint' });
  },
});
