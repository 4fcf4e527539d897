import { join } from 'node:path';
import { kindOfFile, readCorpus, readPlans } from '../../scripts/corpus';
import { judge, score } from '../../scripts/measure';
import { measurePlan } from '../../scripts/measure-plans';

const results = readPlans(join(__dirname, 'learned/plans')).map(measurePlan);

/** Notes on good plans that are wrong and not cured yet, as “rule: words”; whoever cures one takes it out. */
const stillWrong: Readonly<Record<string, readonly string[]>> = {
  'qa01.txt': ['provision-no-person: Shanice; Mo on Fridays', 'provision-no-person: Shanice; Mo on Fridays'],
  'qa13.txt': ['outcome-not-reviewed: Eat lunch and chat with somebody from my'],
  'qb11.txt': ['provision-no-frequency: eight minutes'],
  'qd01.txt': ['provision-no-person: Everyone', 'provision-weasel-words: usually'],
  'qd03.txt': ['jargon-phrase: selective mutism'],
  'qd08.txt': ['provision-weasel-words: when my legs are tight'],
  'qd10.txt': ['provision-weasel-words: if they see'],
  'qf02.txt': [
    'outcome-no-measure: talk to Thea in her normal voice with Miss Obi sitting in the same room',
    'outcome-vague-act: talk to Thea',
    'provision-weasel-words: at set times',
  ],
  'qf05.txt': [
    'outcome-without-provision: 25 March 2027 I will read 90 out of the first hundred common words.',
  ],
  'qf07.txt': [
    "provision-no-person: mums will keep four till half past quiet, and spend five minutes on tomorrow's timetable",
  ],
  'qi07.txt': ['provision-no-frequency: 5 minutes'],
  'qi12.txt': ['deficit-language: behind in'],
  'qk08.txt': ['blaming-language: wear her out'],
  'qk11.txt': ['outcome-without-provision: sets the kitchen timer, 20 minutes on, 10 off, Monday to Thursday.'],
  'ql05.txt': [
    'provision-no-frequency: Playing with a friend',
    'provision-no-person: Playing',
    'section-missing: ',
  ],
  'ql06.txt': ['provision-weasel-words: when she sees'],
};

test.each(results.filter(({ clean }) => clean).map((one) => [one.file.split('/').at(-1), one] as const))(
  'a good plan draws nothing graver than a suggestion: %s',
  (name, { beside }) => {
    expect(beside.filter(({ severity }) => severity !== 'hint').map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual(
      stillWrong[name!] ?? [],
    );
  },
);

test('of the faults that a careful reader listed, no fewer are found than before', () => {
  const faults = results.flatMap((one) => one.faults);
  expect(faults).toHaveLength(8275);
  expect(faults.filter(({ found }) => found).length).toBeGreaterThanOrEqual(7112);
});

test('the child is named rightly, and nobody else is taken for the child', () => {
  const named = results.flatMap(({ child }) => child ?? []);
  expect(named.filter((one) => one === 'none').length).toBeLessThanOrEqual(10);
  // Three plans call the child by a short name; in one a teacher has the child’s first name.
  expect(results.filter(({ child }) => child === 'other').map(({ file }) => file.split('/').at(-1))).toEqual([
    'cc03-central-beds-year2-reviewed.txt',
    'm08-email-notes-year1.txt',
    'qd01.txt',
    'qi13.txt',
  ]);
});

test.each([
  ['outcomes.jsonl', { smart: 0.984, measurable: 0.979, timeBound: 0.984, provision: 0.975 }],
  ['provision.jsonl', { specified: 0.989, quantified: 0.985 }],
] as const)('sentences that words were weighed by are judged no worse than before: %s', (name, least) => {
  const file = join(__dirname, 'learned', name);
  const judgements = judge(kindOfFile(file)!, readCorpus(file));
  const figures = new Map(score(judgements).map(({ field, f1 }) => [field, f1]));
  for (const [field, f1] of Object.entries(least)) expect([field, figures.get(field)! >= f1]).toEqual([field, true]);
});
