import { figures } from '../plan/corpus';

const { spans } = figures('jargon', 'jargon.jsonl');

test('jargon is noted where it is labelled and nowhere else', () => {
  expect(spans.labelled).toBeGreaterThan(110);
  expect(spans.found / spans.labelled).toBeGreaterThanOrEqual(0.98);
  expect(spans.right / spans.noted).toBeGreaterThanOrEqual(0.98);
});

test('sentences in plain words draw no note', () => {
  expect(spans.clean).toBeGreaterThan(60);
  expect(spans.cleanNoted).toBe(0);
});

test('everyday school sentences draw no note', () => {
  const plain = figures('jargon', 'jargon-plain.jsonl').spans;
  expect(plain.clean).toBeGreaterThanOrEqual(250);
  expect(plain.cleanNoted).toBe(0);
});
