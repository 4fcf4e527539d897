import { join } from 'node:path';
import { readPlans } from '../../scripts/corpus';
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
  expect(faults).toHaveLength(277);
  expect(faults.filter(({ found }) => found).length).toBeGreaterThanOrEqual(236);
});
