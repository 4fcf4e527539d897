import { codeOfPractice } from '../../plan/authorities';
import type { Outcome } from '../../plan/outcome';
import type { Passage, Plan } from '../../plan/plan';
import { anchorOf } from '../../plan/outcome/outcome-anchor';
import { isBlank } from '../../plan/blank';
import { numbersIn, pointsToAll, stepWithSupport } from '../../plan/provision/links';
import { rowOf, wordsAt } from '../../plan/passages';
import { spareWords } from '../../plan/spare-words';
import { isUnderReview } from '../../plan/review/past-cycle';
import { closingStatus } from '../../plan/review/review-status';
import { report, rule } from '../rule';

export default rule({
  id: 'outcome-without-provision',
  severity: 'warning',
  authority: codeOfPractice('6.48'),
  summary: 'An outcome has no support beside it.',
  why: 'Every outcome needs somebody who does something about it, and every kind of support needs a reason.',
  examples: {
    bad: [
      '## Targets\na. Mia will read 40 words by Easter.\nb. Mia will tie her laces by Easter.\n\n## How\na. Reading with Mr Cole, 10 minutes daily\nb. [[n/a]]',
      '## Outcomes\n\n| No | Outcome |\n| 1 | By Easter Mia will read 40 words on her own |\n| 2 | By [[Easter Mia will tie her laces on her own]] |\n\n## Provision\n\n| No | Support | Who | How often |\n| 1 | Reading for 10 minutes | Mr Cole | daily |',
      '## Outcomes\n\n| Outcome | Support | Who |\n| By Easter Mia will read 40 words | Reading | Mr Cole |\n| By [[Easter Mia will tie her laces on her own]] | | |',
    ],
    good: [
      '## Outcomes\n\nBy Easter Mia will read 40 words on her own.\n\nBy Easter Mia will tie her laces on 4 days out of 5.\n\nSupport: Mr Cole meets Mia on Mondays for 15 minutes to go through the week.',
      '## Outcomes\n\n| Outcome | Support |\n| By Easter Mia will read 40 words | Reading with Mr Cole |\n| By Easter Mia will tie her laces | |\n\n## Provision\n\nLace practice with Miss Hall every day for 5 minutes.',
      '## Outcomes\n\n| Outcome | Support | Who |\n| By Easter Mia will read 40 words | Reading | Mr Cole |\n| By Easter Mia will tie her laces on her own | Practice at playtime | Miss Hall |',
      '## Outcomes\n\n| Outcome | Support | Who |\n| By Easter Mia will read 40 words | Reading | Mr Cole |\n| By Easter Mia will read 6 signs at the shop | As above | Mr Cole |',
      '## Outcomes\n\nBy Easter Mia will read 40 words on her own.\n\n## Provision\n\nReading with Mr Cole every day for 10 minutes.',
      'Name: Mia Patel\n\n## Outcomes\nStep 1a: By 22 January Mia will bake.\nStep 1b: By 26 March Mia will ride the bus.\nWhat will help: Mrs Bux, 10 minutes, every Tuesday.\nStep 2a: By 22 January Mia will swim 10 metres.\nWhat will help: Mr Roe, 20 minutes, every Friday.',
    ],
  },
  *check(plan) {
    const { outcomes, provisions, draft } = plan;
    const numbers = new Set(provisions.flatMap(({ number }) => numbersIn(number)));
    const forAll = provisions.some(({ number }) => pointsToAll(number));
    const records = new Set(provisions.flatMap(({ record }) => record ?? []));
    const isSupported = ({ record, number }: Outcome) =>
      (record !== undefined && records.has(record)) || forAll || numbersIn(number).some((one) => numbers.has(one));
    if (draft.fragment || !outcomes.some(isSupported)) return;
    // Support that hangs on no outcome might be meant for any of them.
    const rows = new Set(outcomes.flatMap(({ record }) => record ?? []));
    const byNumber = outcomes.filter(({ number }) => numbersIn(number).some((one) => numbers.has(one))).length > 1;
    if (
      !byNumber &&
      provisions.some((one) => one.section !== 'home' && one.number === undefined && !rows.has(one.record ?? ''))
    )
      return;
    if (isOneForAll(plan, outcomes.filter(isSupported))) return;
    for (const outcome of outcomes) {
      if (outcome.provision || outcome.aspiration || outcome.term === 'long' || isSupported(outcome)) continue;
      if (stepWithSupport(outcomes, outcome, isSupported) || isUnderReview(plan, outcome)) continue;
      // “… Reviewed 9 July: no stops on 4 days. Met.” has been.
      if (closingStatus(outcome.text)) continue;
      const cells = [...rowOf(plan, outcome.record), ...cellsFor(plan, outcome)].filter(
        (one) => (one.field === 'provision' || one.section === 'provision') && one.field !== 'number',
      );
      const none = cells.find((one) => nothing.test(wordsAt(plan, one)));
      // “As above” is no provision of its own, but no gap either.
      if (!none && cells.some((one) => one.field === 'provision' && !isBlank(wordsAt(plan, one)))) continue;
      yield report(
        none ? { block: none.block, from: none.from, to: none.to } : anchorOf(outcome, 'support'),
        'No support is linked to this outcome. Say what will be done, by whom and how often.',
        none ? {} : { instead: () => spareWords(plan, outcome) },
      );
    }
  },
});

/** Whether one paragraph of support stands below the last of several paragraphs of outcomes: it may be meant for all of them. */
function isOneForAll({ outcomes, blocks }: Plan, supported: readonly Outcome[]): boolean {
  const [only, other] = supported;
  const isText = ({ number, span }: Outcome) => number === undefined && blocks.get(span.block)!.cell === undefined;
  return other === undefined && only !== undefined && only === outcomes.at(-1) && outcomes.every(isText);
}

const nothing =
  /^\W*(?:n\/?a|not applicable|tb[acd]|to be (?:agreed|arranged|confirmed|decided|discussed)|(?:none|nothing|no (?:support|provision|action|intervention))(?: (?:entered|recorded|yet|given|listed|added|set|planned|needed|required|in place|agreed|at present|at the moment|currently|identified)){0,2})\W*$/i;

/** The item of the list of support that has the outcome's number. */
const cellsFor = (plan: Plan, { number }: Outcome): readonly Passage[] =>
  number === undefined ? [] : rowOf(plan, `n:provision:${number.toLowerCase()}`);
