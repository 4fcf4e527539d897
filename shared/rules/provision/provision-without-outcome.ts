import { codeOfPractice } from '../../plan/authorities';
import { areLinked, looseProvisions, numbersIn } from '../../plan/provision/links';
import { wordsAt } from '../../plan/passages';
import type { Plan } from '../../plan/plan';
import { spareWords } from '../../plan/spare-words';
import { wordsAlone } from '../../text/words-alone';
import { report, rule } from '../rule';

export default rule({
  id: 'provision-without-outcome',
  severity: 'hint',
  authority: codeOfPractice('6.40'),
  summary: 'Support points to an outcome that is not in the plan.',
  why: 'Support is chosen to reach an outcome. Without one, nobody can say at the review whether it helped.',
  examples: {
    bad: [
      '## Outcomes\n| No | Outcome |\n| 1 | By Easter Mia will read 40 words |\n| 2 | By Easter Mia will tie her laces |\n\n## Support\n| For outcome | What | Who | How often |\n| 1 | Word cards | Mr Cole | 10 minutes daily |\n| 2 | Lace practice | Miss Hall | 5 minutes daily |\n| none chosen | [[Finger gym to make hands stronger]] | Miss Hall | 10 minutes on Fridays |',
      '## Outcomes\n| Code | Outcome |\n| T1 | By Easter Mia will read 40 words |\n| T2 | By Easter Mia will tie her laces |\n| T3 | By Easter Mia will swim 10 metres |\n\n## Support\n| For | What | Who | How often |\n| T1 | Word cards | Mr Cole | 10 minutes daily |\n| T2 | Lace practice | Miss Hall | 5 minutes daily |\n| T5 | [[Lego group of four]] | Miss Hall | 20 minutes on Fridays |',
      'Name: Mia Patel\n\n## Outcomes\nFirst, by Easter Mia will read 40 words on her own.\n\nSecond, by Easter Mia will tie her laces on her own.\n\n## Support\nFor the first outcome, Mr Cole reads with Mia for 10 minutes every day.\n\nFor the second outcome, Miss Hall practises laces with Mia for 5 minutes every day.\n\n[[Mia will also have a swimming lesson with Miss Hall for 30 minutes every Friday.]]\n\nMr Cole will phone home every Friday.',
      '## Outcomes\n1. By Easter Mia will read 40 words.\n2. By Easter Mia will tie her laces.\n## Support\n1. Word cards with Mr Cole daily.\n2. Lace practice with Miss Hall daily.\n\n[[Also: stretches with Miss Hall on Thursdays for 10 minutes.]]',
      'Outcome 1: By Easter Mia will read 40 words on her own\nSupport: Reading with Mr Cole, 10 minutes daily\n\nOutcome 2: By Easter Mia will tie her laces on her own\nSupport: Lace practice with Miss Hall, 5 minutes daily\n\nAlso in place: [[stretches with Miss Hall on Thursdays for 10 minutes.]]',
      '## Outcomes\n| Outcome | Support | Who |\n| By Easter Mia will read 40 words | Reading | Mr Cole |\n| By Easter Mia will tie her laces | Lace practice | Miss Hall |\n| | [[Sensory circuits]] | Miss Hall |',
      '## Outcomes\n\n| No | Outcome |\n| 1 | By Easter Mia will read 40 words on her own |\n| 2 | By Easter Mia will tie her laces on her own |\n\n## Provision\n\n| Outcome no | Support | Who |\n| 1 | Reading for 10 minutes daily | Mr Cole |\n| 2 | Lace practice, 5 minutes daily | Miss Hall |\n| 3 | [[Lego group every Friday for 30 minutes]] | Miss Hall |',
      '## Outcomes\n\n| No | Outcome |\n| 1 | By Easter Mia will read 40 words on her own |\n\n## Provision\n\n| No | Support | Who |\n| 1 | Reading for 10 minutes daily | Mr Cole |\n| 1 | Word cards, 5 minutes daily | Miss Hall |\n| 4 | [[Lego group every Friday for 30 minutes]] | Miss Hall |',
    ],
    good: [
      '## Outcomes\n| No | Outcome |\n| 1 | By Easter Mia will read 40 words |\n| 2 | By Easter Mia will tie her laces |\n\n## Support\n| What | Who | How often |\n| Word cards (outcome 1) | Mr Cole | 10 minutes daily |\n| Lace practice (outcome 2) | Miss Hall | 5 minutes daily |\n| A sticker for each try (all outcomes) | Miss Hall | daily |',
      '## Outcomes\n| No. | Outcome |\n| 1 | By Easter Mia will read 40 words |\n| 2 | By Easter Mia will tie her laces |\n\n## Support\n| For outcome | What | Who | How often |\n| Long term | Reading aloud | Mr Cole | Fridays |\n| 1 | Word cards | Mr Cole | daily |\n| 2 | Lace practice | Miss Hall | daily |\n| At home | Mia reads to Nan | | Sundays |',
      'Outcome 1: By Easter Mia will read 40 words on her own\nSupport: Reading with Mr Cole, 10 minutes daily\n\nOutcome 2: By Easter Mia will tie her laces on her own\nSupport: Lace practice with Miss Hall, 5 minutes daily\n\nAlso in place: Mia leaves by the side door every day, to avoid the crowd.',
      '## Outcomes\n| Outcome | Support | Who |\n| By Easter Mia will read 40 words | Reading | Mr Cole |\n| | Word cards | Mr Cole |\n| By Easter Mia will tie her laces | Lace practice | Miss Hall |\n| | A lace board | Miss Hall |',
      '## Outcomes\n\n| No | Outcome |\n| 1 | By Easter Mia will read 40 words on her own |\n| 2 | By Easter Mia will tie her laces on her own |\n\n## Provision\n\n| Outcome no | Support | Who |\n| 1 and 2 | A sticker chart each day | Mr Cole |\n| all | Quiet table in every lesson | Miss Hall |',
      '## Outcomes\n\n| No | Outcome |\n| 1 | By Easter Mia will read 40 words on her own |\n\n## Provision\n\n| No | Support | Who |\n| 1 | Reading for 10 minutes daily | Mr Cole |\n| 2 | Word cards, 5 minutes daily | Miss Hall |',
      '## Outcomes\n| No | Outcome | Support |\n| 6a | By Easter Mia will read 40 words | Reading with Mr Cole |\n| 6b | By Easter Mia will tie her laces | Practice with Mr Cole |\n| 6c | By Easter Mia will pack her bag | A list on the door |\n| 6d | By Easter Mia will clap a beat | Drums with Miss Hall |\n\n## Adjustments\n1. A seat by the door.\n2. A yellow page for all reading.',
      '## Outcomes\n\nBy Easter Mia will read 40 words on her own.\n\n## Provision\n\nReading with Mr Cole every day for 10 minutes.',
    ],
  },
  *check(plan) {
    const { provisions, outcomes, draft } = plan;
    if (draft.fragment) return;
    for (const provision of looseProvisions(plan))
      yield report(provision.span, 'Which outcome is this for? Link it to one, or say what it is there for.', {
        severity: 'hint',
        instead: () => spareWords(plan, provision),
      });
    const rows = new Set(outcomes.flatMap(({ record }) => record ?? []));
    const aims = new Set(outcomes.flatMap(({ number }) => numbersIn(number)));
    const apart = provisions.filter(({ record }) => record === undefined || !rows.has(record));
    const points = apart.some(({ number }) => numbersIn(number).some((one) => aims.has(one)));
    const linked = points && areLinked({ ...plan, provisions: apart });
    // “Linked outcome: 6” says so by itself.
    const told = new Set(
      plan.passages.flatMap(({ role, field, record }) => (role === 'label' && field === 'number' ? [record] : [])),
    );
    if (aims.size === 0) return;
    for (const provision of apart) {
      if (!linked && !told.has(provision.record)) continue;
      const named = numbersIn(provision.number);
      if (named.length > 0 && !named.some((one) => aims.has(one) || isTold(plan, one)))
        yield report(provision.span, `There is no outcome ${named.join(' or ')}. Say which outcome this is for.`, {
          instead: () => spareWords(plan, provision),
        });
    }
  },
});

/** “L4 To attend …” stands among the outcomes, if it was not read as one. */
const isTold = (plan: Plan, code: string): boolean =>
  /^[a-z]/.test(code) &&
  plan.passages.some(
    (passage) =>
      passage.section === 'outcomes' &&
      passage.field !== 'number' &&
      wordsAlone(wordsAt(plan, passage).slice(0, 20))[0] === code,
  );
