import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

interface Options {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** It says by its exit code what it found: its output counts all the same. */
  readonly finds?: boolean;
}

/** Runs a program to its end while other cases go on; what it wrote to standard output. Throws, with its errors, where it fails. */
export async function run(
  program: string,
  args: readonly string[],
  { cwd, env, finds }: Options = {},
): Promise<string> {
  try {
    return (await execute(program, args, { maxBuffer: 1 << 26, cwd, env })).stdout;
  } catch (cause) {
    if (finds && cause instanceof Error && 'stdout' in cause) return String(cause.stdout);
    throw cause;
  }
}

const installed = new Map<string, Promise<unknown>>();

const madeAt = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Installs packages that only these tests need, where they are absent or older than what is asked for. */
export async function install(where: string): Promise<void> {
  const wanted = madeAt(path.join(where, 'package-lock.json'));
  if (madeAt(path.join(where, 'node_modules/.package-lock.json')) > wanted) return;
  const args = ['ci', '--no-audit', '--no-fund', '--legacy-peer-deps'];
  if (!installed.has(where)) installed.set(where, run('npm', args, { cwd: where }));
  await installed.get(where);
}
