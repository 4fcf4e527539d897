import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a part of the tests found. */
interface Count {
  passed: number;
  failed: number;
}

type Part = () => Promise<Count>;

const root = join(__dirname, '..');
const bin = (name: string) => join(root, 'node_modules/.bin', name);
const temporary = mkdtempSync(join(tmpdir(), 'one-plan-'));

/** How a command runs: what it prints is shown at once, or in one piece at its end; behind the others, it takes what they leave of the processors. */
interface Manner {
  readonly atOnce?: boolean;
  readonly behind?: boolean;
}

/** Runs a command; whether it ended well. */
function run(command: string, args: readonly string[], { atOnce = false, behind = false }: Manner): Promise<boolean> {
  const start = Date.now();
  const title = `\n> ${command.replace(`${root}/`, '')} ${args.join(' ')}`;
  if (atOnce) console.log(title);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', atOnce ? 'inherit' : 'pipe', atOnce ? 'inherit' : 'pipe'],
    });
    if (behind && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (some: Buffer) => printed.push(some));
    const end = (well: boolean) => {
      if (!atOnce) console.log(`${title}\n${Buffer.concat(printed).toString()}`.trimEnd());
      console.log(`(${Math.round((Date.now() - start) / 1000)} s)`);
      resolve(well);
    };
    child.on('error', (error) => {
      console.error(error.message);
      end(false);
    });
    child.on('close', (status) => end(status === 0));
  });
}

/** A part that is well or not. */
const one =
  (manner: Manner, command: string, ...args: string[]): Part =>
  async () => {
    const well = await run(bin(command), args, manner);
    return { passed: Number(well), failed: Number(!well) };
  };

/** A part that keeps the whole machine busy and writes its own count to a file; one that dies before that counts as one failure. */
const counted =
  (command: string, args: (file: string) => readonly string[], read: (json: unknown) => Count): Part =>
  async () => {
    const file = join(temporary, `${command}.json`);
    const well = await run(bin(command), args(file), { atOnce: true });
    try {
      const count = read(JSON.parse(readFileSync(file, 'utf8')));
      return !well && count.failed === 0 ? { ...count, failed: 1 } : count;
    } catch {
      return { passed: 0, failed: 1 };
    }
  };

interface JestSummary {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
}

const behind = { behind: true };

/** What looks at the source only, the longest first: the tests wait now and then, and leave it a processor. */
const ofSource: readonly Part[] = [
  one(behind, 'eslint', '.'),
  one(behind, 'tsc', '-p', 'tsconfig.json'),
  one(behind, 'prettier', '--check', '--log-level', 'warn', '.'),
  one(behind, 'tsx', 'scripts/mutants.ts'),
  one(behind, 'depcruise', '--config', '.dependency-cruiser.cjs', 'shared', 'addin', 'extension', 'tests', 'scripts'),
  one(behind, 'tsc', '-p', 'shared/tsconfig.json'),
];

/** What the tests in browsers need. */
const fetched = one({}, 'tsx', 'tests/e2e/ready.ts');
const built = one({}, 'tsx', 'tests/e2e/build.ts');

const unit = counted(
  'jest',
  (file) => ['--json', '--outputFile', file],
  (json) => {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = json as JestSummary;
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  },
);

const endToEnd = counted(
  'tsx',
  (file) => ['tests/e2e/run.ts', '--no-build', '--count', file],
  (json) => json as Count,
);

/** Runs parts, so many of them at a time. */
async function beside(parts: readonly Part[], most: number): Promise<readonly Count[]> {
  const waiting = [...parts];
  const counts: Count[] = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) counts.push(await next());
  };
  await Promise.all(Array.from({ length: most }, lane));
  return counts;
}

async function main(): Promise<void> {
  const ready = await Promise.all([fetched(), built()]);
  // Not before: types of a package that is half installed are no types.
  const source = beside(ofSource, 2);
  const counts = [...ready, await unit(), await endToEnd(), ...(await source)];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  rmSync(temporary, { recursive: true });
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

void main();
