import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { guards, type Guard } from './guards';

/** Takes each guard away once, and sees its tests fail: `npx tsx tests/guards/run.ts --only bomb`. */
const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });

const root = path.join(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'one-plan-guards-'));

/** The tests that failed without a guard; undefined where they could not be run at all. */
async function failedWithout(guard: Guard, index: number): Promise<readonly string[] | undefined> {
  const file = path.join(folder, `${index}.json`);
  const jest = path.join(root, 'node_modules/.bin/jest');
  const config = path.join(__dirname, 'jest.config.cjs');
  const args = ['--config', config, '--runInBand', '--json', '--outputFile', file, guard.test];
  const env = { ...process.env, GUARD: JSON.stringify(guard) };
  await new Promise((done) => execFile(jest, args, { cwd: root, env, maxBuffer: 1 << 26 }, done));
  if (!existsSync(file)) return undefined;
  const { numTotalTests, numRuntimeErrorTestSuites, testResults } = JSON.parse(readFileSync(file, 'utf8')) as {
    numTotalTests: number;
    numRuntimeErrorTestSuites: number;
    testResults: { assertionResults: { status: string; fullName: string }[] }[];
  };
  if (numTotalTests === 0 || numRuntimeErrorTestSuites > 0) return undefined;
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  return results.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
}

async function main(): Promise<void> {
  const wanted = guards.filter(({ name }) => name.includes(values.only));
  let unseen = 0;
  const waiting = wanted.entries();
  /** What fails in a file of tests with every guard in its place: it notices nothing. */
  const anyway = new Map<string, Promise<readonly string[] | undefined>>();
  const failsAnyway = (guard: Guard, index: number) => {
    const { test, text } = guard;
    if (!anyway.has(test)) anyway.set(test, failedWithout({ ...guard, without: text }, wanted.length + index));
    return anyway.get(test)!;
  };
  const lane = async () => {
    for (const [index, guard] of waiting) {
      const before = await failsAnyway(guard, index);
      const failed = before && (await failedWithout(guard, index))?.filter((name) => !before.includes(name));
      if (!failed?.length) unseen++;
      console.log(
        failed?.length
          ? `ok      without “${guard.name}”: ${failed.length} fail, ${failed[0]}`
          : `FAILED  without “${guard.name}”: ${failed ? 'nothing fails' : 'the tests could not be run'}`,
      );
    }
  };
  await Promise.all([lane(), lane()]);
  rmSync(folder, { recursive: true });
  console.log(`Guards: ${wanted.length - unseen} noticed by a test, ${unseen} by none`);
  process.exitCode = unseen > 0 || wanted.length === 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
