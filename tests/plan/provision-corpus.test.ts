import { figures } from './corpus';

const { fields, spans } = figures('provision', 'provisions.jsonl');

test.each([
  ['what', 0.95],
  ['who', 0.95],
  ['frequency', 0.96],
  ['duration', 0.9],
  ['specified', 0.95],
  ['quantified', 0.95],
])('%s agrees with the labels', (field, least) => {
  expect(fields.get(field)!.n).toBeGreaterThan(80);
  expect(fields.get(field)!.f1).toBeGreaterThanOrEqual(least);
});

test('weasel words are noted where they are labelled', () => {
  expect(spans.found / spans.labelled).toBeGreaterThanOrEqual(0.85);
  expect(spans.right / spans.noted).toBeGreaterThanOrEqual(0.8);
});
