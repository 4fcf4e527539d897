import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packed } from '../../shared/lexicons/packed';

const root = join(__dirname, '../..');

test('what ships of the word lists is what the lists say', () => {
  const script = `console.log(require('./scripts/made-at-build.cjs').madeAtBuild('${root}/shared/lexicons/packed.ts'))`;
  const { stdout } = spawnSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8', maxBuffer: 1e7 });
  expect(stdout).toMatch(/^export const packed = \{/);
  expect(JSON.parse(stdout.replace(/^export const packed = |;\s*$/g, ''))).toEqual(packed);
});
