import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isKnownFault, measurePlan, scorePlans } from '../../scripts/measure-plans';

const folder = mkdtempSync(join(tmpdir(), 'one-plan-measure-'));

test('one note touches two listed faults, and counts once where each note may meet one only', () => {
  const file = join(folder, 'plan.txt');
  writeFileSync(file, 'Outcomes\n\nMia will stop hitting other children.\n');
  const fault = { type: 'outcome-negative', text: 'stop hitting' };
  const result = measurePlan({ file, labels: { asOf: '2026-11-22', sections: {}, faults: [fault, fault] } });
  const score = scorePlans([result]);
  expect([score.faults, score.found, score.foundOnce]).toEqual([2, 2, 1]);
  const grave = result.beside.filter(({ severity }) => severity !== 'hint');
  expect(grave.length).toBeGreaterThan(0);
  expect([score.faulty, score.graveBeside, score.clean]).toEqual([1, grave.length, 0]);
});

test('a fault that names two places counts once as it is listed, and is met at either', () => {
  const file = join(folder, 'plan.txt');
  writeFileSync(file, 'Outcomes\n\nMia will stop hitting other children.\n');
  const faults = [
    { type: 'outcome-negative', text: 'stop hitting; no more biting' },
    { type: 'outcome-negative', text: 'never shouts' },
  ];
  const score = scorePlans([measurePlan({ file, labels: { asOf: '2026-11-22', sections: {}, faults } })]);
  expect([score.listed, score.found, score.faults]).toEqual([[1, 2], 1, 3]);
});

test('a fault of a type that no rule answers to is not found', () => {
  const file = join(folder, 'plan.txt');
  const labels = { asOf: '2026-11-22', sections: {}, faults: [{ type: 'handwriting-untidy', text: 'Mia' }] };
  expect(measurePlan({ file, labels }).faults).toEqual([{ type: 'handwriting-untidy', text: 'Mia', found: false }]);
  expect(isKnownFault('handwriting-untidy')).toBe(false);
});
