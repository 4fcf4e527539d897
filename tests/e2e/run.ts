import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { localToday } from '../../scripts/today';
import { build } from '../preview/build';
import { cases as extension } from './extension';
import { cases as pane } from './pane';

/** One thing that a person would do, tried in a real Chromium on what `npm run build` makes. */
export interface Case {
  readonly name: string;
  run(this: void): Promise<void>;
}

const { values } = parseArgs({
  options: {
    count: { type: 'string' },
    only: { type: 'string', default: '' },
    'no-build': { type: 'boolean', default: false },
  },
});

/** A case that hangs has failed; the others still run. */
const limit = 120_000;

async function inTime(run: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${limit / 1000} s`)), limit);
  });
  await Promise.race([run(), late]).finally(() => clearTimeout(timer));
}

async function main(): Promise<void> {
  if (!values['no-build']) await build(localToday());
  const cases: readonly Case[] = [...pane, ...extension].filter(({ name }) => name.includes(values.only));
  const count = { passed: 0, failed: 0 };
  for (const { name, run } of cases) {
    const start = Date.now();
    try {
      await inTime(run);
      count.passed++;
      console.log(`ok      ${name} (${Date.now() - start} ms)`);
    } catch (error) {
      count.failed++;
      console.log(`FAILED  ${name}\n${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  console.log(`End to end: ${count.passed} passed, ${count.failed} failed`);
  if (values.count) writeFileSync(values.count, JSON.stringify(count));
  // Browsers that a failed case left open must not keep the run alive.
  process.exit(count.failed > 0 || cases.length === 0 ? 1 : 0);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
