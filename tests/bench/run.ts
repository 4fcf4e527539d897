import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuildOptions, Plugin } from 'esbuild';
import webpack, { type MultiConfiguration, type MultiStats } from 'webpack';
import { asItShips } from '../../scripts/as-it-ships.cjs';
import { goals, page, type Figures } from './figures';
import { measureDocx } from './docx';
import { measureDrawing } from './pane';
import { measureWeb } from './web';
import { measureWord } from './word';
import config from '../../webpack.config.js';

const root = join(__dirname, '../..');
const rounds = 9;
const built = mkdtempSync(join(tmpdir(), 'one-plan-bench-'));
const tell = (line: string) => process.stderr.write(`${line}\n`);

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** Installs the peers where they are not; without a registry those that are missing are said to be missing. */
function install(): void {
  if (existsSync(join(__dirname, 'node_modules/.package-lock.json'))) return;
  tell('installing the peers …');
  spawnSync('npm', ['ci', '--ignore-scripts', '--prefix', __dirname], { stdio: ['ignore', 2, 2] });
}

/** Files of the core as webpack takes them. */
const shipped: Plugin = {
  name: 'as-it-ships',
  setup(build) {
    build.onLoad({ filter: /shared\/.*\.ts$/ }, ({ path }) => ({
      contents: asItShips(path, readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** The core as it would ship, and what makes the plans, each in one file. */
async function build(): Promise<{ core: number }> {
  // Without a registry, the copy that came with tsx.
  const { build: bundle } = await import('esbuild');
  const all = {
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    plugins: [shipped],
  } satisfies BuildOptions;
  await bundle({
    ...all,
    entryPoints: [join(__dirname, 'core.ts'), join(__dirname, 'plan.ts')],
    outdir: built,
  });
  writeFileSync(join(built, 'package.json'), '{"type": "module"}');
  const outfile = join(built, 'size.js');
  await bundle({ ...all, platform: 'browser', entryPoints: [join(root, 'shared/review.ts')], outfile });
  return { core: gzipSync(readFileSync(outfile), { level: 9 }).length / 1000 };
}

type Answer = Readonly<Record<string, number>>;

class Subject {
  private constructor(private readonly child: ChildProcess) {}

  /** Starts a process for a subject; what went wrong, where it could not be loaded. */
  static async start(name: string): Promise<Subject | string> {
    const child = fork(join(__dirname, 'child.mjs'), [name], {
      execArgv: ['--expose-gc'],
      env: { ...process.env, BENCH_BUILT: built },
    });
    const { ready, why } = await new Promise<{ ready: boolean; why?: string }>((resolve) => {
      child.once('message', (message) => resolve(message as { ready: boolean; why?: string }));
      child.once('exit', () => resolve({ ready: false, why: 'it ended' }));
    });
    return ready ? new Subject(child) : (why ?? 'unknown');
  }

  ask(command: string, options: object): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.child.once('message', (answer: Answer & { why?: string }) => {
        if (answer.why === undefined) resolve(answer);
        else reject(new Error(answer.why));
      });
      this.child.send({ command, ...options });
    });
  }

  stop(): void {
    this.child.disconnect();
  }
}

async function started(name: string): Promise<Subject> {
  const subject = await Subject.start(name);
  if (typeof subject === 'string') throw new Error(`${name} could not be loaded: ${subject}`);
  return subject;
}

/** Every subject on the same plans, one after the other, round by round. */
async function measureTimes() {
  const names = ['floor', 'lexicon', 'review', 'wink-nlp', 'write-good', 'alex', 'retext', 'harper.js'];
  const subjects = new Map<string, { subject: Subject; again: number; ms: number[] }>();
  const missing: Record<string, string> = {};
  for (const name of names) {
    const subject = await Subject.start(name);
    if (typeof subject === 'string') {
      if (['floor', 'lexicon', 'review'].includes(name)) throw new Error(`${name}: ${subject}`);
      missing[name] = subject;
      continue;
    }
    let ms = 0;
    // Until the compiler has settled; slow ones need fewer calls for it.
    for (let spent = 0, turn = 0; turn < 12 && (turn < 2 || spent < 4000); turn++) {
      ({ ms = 0 } = await subject.ask('time', { words: 10_000, seed: 700 + turn, count: 2, again: ms < 20 ? 20 : 1 }));
      spent += ms * (ms < 20 ? 40 : 2);
    }
    subjects.set(name, { subject, again: Math.max(1, Math.min(50, Math.round(60 / ms / 4))), ms: [] });
    tell(`${name}: about ${ms.toPrecision(3)} ms`);
  }
  for (let round = 0; round < rounds; round++) {
    for (const { subject, again, ms } of subjects.values()) {
      // Several plans, as one alone may be unlike the others.
      const count = again > 1 ? 4 : 3;
      ms.push((await subject.ask('time', { words: 10_000, seed: 1000 + round, count, again })).ms!);
    }
  }
  for (const { subject } of subjects.values()) subject.stop();
  const of = (name: string) => subjects.get(name)!.ms;
  const ratio = (over: string, under: string) => median(of(over).map((ms, round) => ms / of(under)[round]!));
  return {
    floor: median(of('floor')),
    review: median(of('review')),
    lexicon: median(of('lexicon')),
    ratioToFloor: ratio('review', 'floor'),
    lexiconToFloor: ratio('lexicon', 'floor'),
    peers: Object.fromEntries(names.slice(3).flatMap((name) => (missing[name] ? [] : [[name, ratio(name, 'review')]]))),
    missing,
  };
}

/** The steepest slope between neighbours, size and time as logarithms: a line through all would hide the last of them. */
const steepest = (points: readonly (readonly [number, number])[]): number =>
  Math.max(
    ...points.slice(1).map(([size, ms], before) => {
      const [smaller, faster] = points[before]!;
      return Math.log(ms / faster) / Math.log(size / smaller);
    }),
  );

async function measureGrowth() {
  const subject = await started('review');
  const sizes = [1_000, 10_000, 100_000, 1_000_000];
  await subject.ask('time', { words: 10_000, seed: 1, count: 30, again: 1 });
  const ms = new Map<number, number[]>(sizes.map((size) => [size, []]));
  for (let round = 0; round < rounds; round++) {
    for (const words of sizes) {
      // The largest takes long: three rounds, or one where that takes more than ten seconds.
      const known = ms.get(words)!;
      if (words === 1_000_000 && (round >= 3 || (known[0] ?? 0) > 100)) continue;
      // Plans that were not read before: lines that are known take less time, and a long plan has more of them.
      const count = Math.max(1, Math.min(20, 20_000 / words));
      known.push((await subject.ask('time', { words, seed: 3000 + round, count, again: 1 })).ms!);
    }
  }
  subject.stop();
  const medians = [...ms].map(([size, values]) => [size, median(values)] as const);
  return {
    exponent: steepest(medians.map(([size, value]) => [size, value * size])),
    sizes: Object.fromEntries(medians.map(([size, value]) => [String(size), value])),
  };
}

async function measureChange(): Promise<number> {
  const subject = await started('review');
  await subject.ask('change', { words: 10_000, seed: 1, times: 10 });
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { whole, changed } = await subject.ask('change', { words: 10_000, seed: 2000 + round, times: 5 });
    ratios.push(changed! / whole!);
  }
  subject.stop();
  return median(ratios);
}

async function measureMemory(): Promise<number> {
  const found: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const subject = await started('review');
    found.push((await subject.ask('memory', { words: 10_000, seed: 500 + round })).mb!);
    subject.stop();
  }
  return median(found);
}

function measureCold(): number {
  const whole = (file: string): number => {
    const { status, stdout } = spawnSync(process.execPath, [join(__dirname, file)], {
      env: { ...process.env, BENCH_BUILT: built },
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${file} failed.`);
    return Number(stdout);
  };
  const more: number[] = [];
  for (let round = 0; round < rounds * 2; round++) more.push(-whole('empty.mjs') + whole('cold.mjs'));
  return median(more);
}

/** What a user loads, from the product's own build. */
async function measureBundles(): Promise<{ content: number; frame: number; pane: number }> {
  const configs = config(undefined, { mode: 'production' }) as unknown as MultiConfiguration;
  const stats = await new Promise<MultiStats>((resolve, reject) => {
    webpack(configs, (error, made) =>
      made && !made.hasErrors() ? resolve(made) : reject(error ?? new Error('The build failed.')),
    );
  });
  const kb = (file: string) => gzipSync(readFileSync(join(root, 'dist', file)), { level: 9 }).length / 1000;
  const [addin] = stats.toJson({ all: false, chunkGroups: true }).children ?? [];
  const group = (name: string) =>
    (addin?.namedChunkGroups?.[name]?.assets ?? []).reduce((sum, one) => sum + kb(`addin/${one.name}`), 0);
  // Rules, word lists and screens are scripts of their own, which load while Word answers: the pane needs both.
  const frame = group('taskpane');
  return { content: kb('extension-chrome/content.js'), frame, pane: frame + group('plan') };
}

async function main(): Promise<void> {
  install();
  const { core } = await build();
  const times = await measureTimes();
  tell('growth …');
  const growth = await measureGrowth();
  const paragraphRatio = await measureChange();
  tell('start, memory, .docx, Word …');
  const figures: Figures = {
    ...times,
    ...growth,
    paragraphRatio,
    coldMs: measureCold(),
    rssMb: await measureMemory(),
    gzipKb: { core, ...(await measureBundles()) },
    docx: await measureDocx(rounds),
    word: await measureWord(),
    drawing: await measureDrawing(),
    web: await measureWeb(),
    rounds,
    node: process.versions.node,
  };
  writeFileSync(join(root, 'docs/performance.md'), page(figures));
  for (const { what, measured, wanted, holds } of goals(figures))
    console.log(`${holds ? 'holds' : 'FAILS'}  ${what}: ${measured} (${wanted})`);
  if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
}

main()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => rmSync(built, { recursive: true }));
