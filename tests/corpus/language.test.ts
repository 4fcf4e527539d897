import { join } from 'node:path';
import { readCorpus } from '../../scripts/corpus';
import { notedPhrases, scorePhrases } from '../../scripts/measure';

const records = readCorpus(join(__dirname, 'language.jsonl'));
const figures = scorePhrases(notedPhrases('language', records));

test('the corpus is large, and half of it is clean', () => {
  expect(records.length).toBeGreaterThanOrEqual(100);
  expect(figures.clean / records.length).toBeGreaterThan(0.4);
});

test('what labels, blames or defines by deficit is noted', () => {
  expect(figures.found / figures.labelled).toBeGreaterThanOrEqual(0.95);
});

test('nothing else is', () => {
  expect(figures.right / figures.noted).toBeGreaterThanOrEqual(0.97);
  expect(figures.cleanNoted).toBeLessThanOrEqual(1);
});
