import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a part of the tests found. */
interface Count {
  passed: number;
  failed: number;
}

const root = join(__dirname, '..');
const bin = (name: string) => join(root, 'node_modules/.bin', name);
const temporary = mkdtempSync(join(tmpdir(), 'one-plan-'));

/** Runs a command and shows what it prints; whether it ended well. */
function run(command: string, args: readonly string[]): boolean {
  console.log(`\n> ${command.replace(`${root}/`, '')} ${args.join(' ')}`);
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) console.error(error.message);
  return status === 0;
}

const one = (command: string, ...args: string[]): Count => {
  const well = run(command, args);
  return { passed: Number(well), failed: Number(!well) };
};

/** A part that writes its own count to a file; a part that dies before that counts as one failure. */
function counted(write: (file: string) => boolean, read: (json: unknown) => Count): Count {
  const file = join(temporary, 'count.json');
  rmSync(file, { force: true });
  const well = write(file);
  try {
    const count = read(JSON.parse(readFileSync(file, 'utf8')));
    return !well && count.failed === 0 ? { ...count, failed: 1 } : count;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

interface JestSummary {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
}

const parts: readonly (() => Count)[] = [
  () => one(bin('tsc'), '-p', 'tsconfig.json'),
  () => one(bin('tsc'), '-p', 'shared/tsconfig.json'),
  () => one(bin('eslint'), '.'),
  () => one(bin('prettier'), '--check', '--log-level', 'warn', '.'),
  () =>
    one(bin('depcruise'), '--config', '.dependency-cruiser.cjs', 'shared', 'addin', 'extension', 'tests', 'scripts'),
  () =>
    counted(
      (file) => run(bin('jest'), ['--json', '--outputFile', file]),
      (json) => {
        const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = json as JestSummary;
        return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
      },
    ),
  () => one(bin('tsx'), 'scripts/mutants.ts'),
  () =>
    counted(
      (file) => run(bin('tsx'), ['tests/e2e/run.ts', '--count', file]),
      (json) => json as Count,
    ),
];

const total = parts
  .map((part) => part())
  .reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }));
rmSync(temporary, { recursive: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
