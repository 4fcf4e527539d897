import { join } from 'node:path';
import { kindOfFile, readCorpus, readPlans } from '../../scripts/corpus';
import { judge, score } from '../../scripts/measure';
import { measurePlan } from '../../scripts/measure-plans';

const results = readPlans(join(__dirname, 'learned/plans')).map(measurePlan);

test.each(results.filter(({ clean }) => clean).map((one) => [one.file.split('/').at(-1), one] as const))(
  'a good plan draws nothing graver than a suggestion: %s',
  (_, { beside }) => {
    expect(beside.filter(({ severity }) => severity !== 'hint').map(({ rule, quote }) => ({ rule, quote }))).toEqual([]);
  },
);

test('of the faults that a careful reader listed, no fewer are found than before', () => {
  const faults = results.flatMap((one) => one.faults);
  expect(faults).toHaveLength(7597);
  expect(faults.filter(({ found }) => found).length).toBeGreaterThanOrEqual(6495);
});

test('the child is named rightly, and nobody else is taken for the child', () => {
  const named = results.flatMap(({ child }) => child ?? []);
  expect(named.filter((one) => one === 'none').length).toBeLessThanOrEqual(10);
  // Two plans call the child by a short name only.
  expect(results.filter(({ child }) => child === 'other').map(({ file }) => file.split('/').at(-1))).toEqual([
    'cc03-central-beds-year2-reviewed.txt',
    'm08-email-notes-year1.txt',
  ]);
});

test.each([
  ['outcomes.jsonl', { smart: 0.985, measurable: 0.97, timeBound: 0.983, provision: 0.974 }],
  ['provision.jsonl', { specified: 0.98, quantified: 0.983 }],
] as const)('sentences are judged no worse than before: %s', (name, least) => {
  const file = join(__dirname, 'learned', name);
  const judgements = judge(kindOfFile(file)!, readCorpus(file));
  const figures = new Map(score(judgements).map(({ field, f1 }) => [field, f1]));
  for (const [field, f1] of Object.entries(least)) expect([field, figures.get(field)! >= f1]).toEqual([field, true]);
});
