import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corporaAt, readPlans } from '../../scripts/corpus';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'one-plan-wrong-'));

test('a folder that holds nothing to measure is said, and labels whose plan is missing', () => {
  expect(() => corporaAt(folder)).toThrow(/neither labelled sentences nor labelled plans/);
  writeFileSync(join(folder, 'mia.expected.json'), '{"asOf": "2026-11-22", "sections": {}, "faults": []}');
  expect(() => readPlans(folder)).toThrow(/mia\.expected\.json/);
  writeFileSync(join(folder, 'mia.txt'), 'Mia reads.');
  expect(readPlans(folder)).toHaveLength(1);
});

test('labels of another shape are left out and said, and the plans beside them are measured', () => {
  const mixed = mkdtempSync(join(tmpdir(), 'one-plan-mixed-'));
  for (const [name, labels] of [
    ['ash', '{"sections": {}}'],
    ['mia', '{"asOf": "2026-11-22", "sections": {}, "faults": []}'],
  ] as const) {
    writeFileSync(join(mixed, `${name}.txt`), 'Mia reads.');
    writeFileSync(join(mixed, `${name}.expected.json`), labels);
  }
  const said: string[] = [];
  expect(readPlans(mixed, 'all', (why) => said.push(why))).toHaveLength(1);
  expect(said).toEqual([expect.stringMatching(/ash\.expected\.json: asOf: .*; faults: /)]);
  expect(() => readPlans(mixed)).toThrow(/ash/);
});

test.each(['', 'plans.example.org', 'http://plans.example.org', 'https://'])(
  'nothing is built for an address that is none: “%s”',
  (address) => {
    const before = process.env.ADDIN_URL;
    process.env.ADDIN_URL = address;
    try {
      jest.isolateModules(() => expect(() => jest.requireActual(join(root, 'webpack.config.js'))).toThrow(/ADDIN_URL/));
    } finally {
      if (before === undefined) delete process.env.ADDIN_URL;
      else process.env.ADDIN_URL = before;
    }
  },
);
