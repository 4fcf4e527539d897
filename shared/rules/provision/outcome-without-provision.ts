import { codeOfPractice } from '../../plan/authorities';
import { anchorOf } from '../../plan/outcome/outcome-anchor';
import { outcomesWithoutSupport } from '../../plan/provision/without-support';
import { spareWords } from '../../plan/spare-words';
import { report, rule } from '../rule';

export default rule({
  id: 'outcome-without-provision',
  severity: 'warning',
  authority: codeOfPractice('6.48'),
  summary: 'An outcome has no support beside it.',
  why: 'Every outcome needs somebody who does something about it, and every kind of support needs a reason.',
  examples: {
    bad: [
      'Name: Mia Patel\n\n## Outcomes\nLong-term outcome A: By July 2029 Mia will read a whole book on her own.\nShort-term steps towards A\nA1. By Easter 2027 Mia will read 40 words on her own.\nA2. By Easter 2027 Mia will answer 8 out of 10 questions about a page.\n\nLong-term outcome B: By [[July 2029 Mia will get home on the bus on her own.]]\n\n## Provision\n| For step | Support | Who | How often |\n| A1 | Reading for 10 minutes | Mr Cole | daily |\n| A2 | Reading for 10 minutes | Mr Cole | daily |',
      '## Outcomes\n\n| Outcome | Support | Who |\n| 1. By Easter Mia will read 40 words | Reading for 10 minutes daily | Mr Cole |\n| 2. By Easter Mia will tie her laces on her own | [[tbc]] | tbc |',
      '## Autumn\n\n| Outcome | Support | Who |\n| 1. By December Mia will read 20 words | Reading for 10 minutes daily | Mr Cole |\n| 2. By December Mia will do up her coat | Coat practice daily | Miss Hall |\n\n## Spring\n\n| Outcome | Support | Who |\n| 1. By Easter Mia will read 40 words | Word cards for 10 minutes daily | Mr Cole |\n| 2. By [[Easter Mia will tie her laces on her own]] | | |',
      '## Targets\na. Mia will read 40 words by Easter.\nb. Mia will tie her laces by Easter.\n\n## How\na. Reading with Mr Cole, 10 minutes daily\nb. [[n/a]]',
      '## Outcomes\n\n| No | Outcome |\n| 1 | By Easter Mia will read 40 words on her own |\n| 2 | By [[Easter Mia will tie her laces on her own]] |\n\n## Provision\n\n| No | Support | Who | How often |\n| 1 | Reading for 10 minutes | Mr Cole | daily |',
      '## Outcomes\n\n| Outcome | Support | Who |\n| By Easter Mia will read 40 words | Reading | Mr Cole |\n| By [[Easter Mia will tie her laces on her own]] | | |',
    ],
    good: [
      '## Outcomes\nLong-term outcome: By July 2029 Mia will read a whole book on her own.\nLong-term outcome: By July 2029 Mia will get home on the bus on her own.\nStep 1a: By Easter 2027 Mia will read 40 words on her own.\nStep 2a: By Easter 2027 Mia will buy a ticket on her own.\n\n## Provision\n| For step | Support | Who | How often |\n| 1a | Reading for 10 minutes | Mr Cole | daily |\n| 2a | Shopping trip for 20 minutes | Mr Cole | Fridays |',
      '## Outcomes\n\nBy Easter Mia will read 40 words on her own.\n\nBy Easter Mia will tie her laces on 4 days out of 5.\n\nSupport: Mr Cole meets Mia on Mondays for 15 minutes to go through the week.',
      '## Outcomes\n\n| Outcome | Support |\n| By Easter Mia will read 40 words | Reading with Mr Cole |\n| By Easter Mia will tie her laces | |\n\n## Provision\n\nLace practice with Miss Hall every day for 5 minutes.',
      '## Outcomes\n\n| Outcome | Support | Who |\n| By Easter Mia will read 40 words | Reading | Mr Cole |\n| By Easter Mia will tie her laces on her own | Practice at playtime | Miss Hall |',
      '## Outcomes\n\n| Outcome | Support | Who |\n| By Easter Mia will read 40 words | Reading | Mr Cole |\n| By Easter Mia will read 6 signs at the shop | As above | Mr Cole |',
      '## Outcomes\n\nBy Easter Mia will read 40 words on her own.\n\n## Provision\n\nReading with Mr Cole every day for 10 minutes.',
      'Name: Mia Patel\n\n## Outcomes\nStep 1a: By 22 January Mia will bake.\nStep 1b: By 26 March Mia will ride the bus.\nWhat will help: Mrs Bux, 10 minutes, every Tuesday.\nStep 2a: By 22 January Mia will swim 10 metres.\nWhat will help: Mr Roe, 20 minutes, every Friday.',
    ],
  },
  *check(plan) {
    for (const { outcome, none } of outcomesWithoutSupport(plan)) {
      const anchor = anchorOf(outcome, 'support');
      yield report(
        none ? { block: none.block, from: none.from, to: none.to } : anchor,
        'No support is linked to this outcome. Say what will be done, by whom and how often.',
        {
          // A long-term outcome may wait for its first step.
          ...(outcome.term === 'long' && { severity: 'hint' }),
          instead: () => [...(none ? [anchor] : []), ...spareWords(plan, outcome)],
        },
      );
    }
  },
});
