import { figures } from './corpus';

const { fields, spans } = figures('outcomes', 'outcomes.jsonl');

test.each([
  ['specific', 0.97],
  ['measurable', 0.97],
  ['timeBound', 0.98],
  ['provision', 0.95],
  ['smart', 0.97],
])('%s agrees with the labels', (field, least) => {
  expect(fields.get(field)!.n).toBeGreaterThan(120);
  expect(fields.get(field)!.f1).toBeGreaterThanOrEqual(least);
});

test('vague words are noted where they are labelled', () => {
  expect(spans.found / spans.labelled).toBeGreaterThanOrEqual(0.93);
  expect(spans.right / spans.noted).toBeGreaterThanOrEqual(0.85);
});
