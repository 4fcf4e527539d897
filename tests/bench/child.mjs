// One process for one subject, so that no two share a heap; the parent says when it works, so that only one does.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ours, peers } from './subjects.mjs';

const { planText, readText, withOneWordChanged } = await import(
  pathToFileURL(`${process.env.BENCH_BUILT}/plan.js`).href
);
const peakMb = () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;

/** A plan as a host gives it, and the same words as one text. */
function plan(words, seed) {
  // Word and pages hand over each text by itself: none is a part of one long string, which engines read more slowly.
  const draft = JSON.parse(JSON.stringify(readText(planText(words, seed))));
  // Flat, as a text that was read from somewhere is.
  const text = Buffer.from(draft.blocks.map((block) => block.text).join('\n\n')).toString();
  return { draft, text, words: text.match(/\S+/g).length };
}

async function timed(run, plans) {
  // No collection is forced first: it would throw away what the compiler learnt of objects that are not alive just then.
  // Time of the processor, collecting garbage and compiling included: what else the machine does is not counted.
  const start = process.cpuUsage();
  for (const one of plans) {
    const made = run(one);
    if (typeof made !== 'number') await made;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / plans.length;
}

const [, , name] = process.argv;
let run;
try {
  run = await { ...ours, ...peers }[name]();
  process.send({ ready: true });
} catch (error) {
  process.send({ ready: false, why: String(error.message ?? error).split('\n')[0] });
  process.disconnect();
}

const commands = {
  /** Milliseconds per 10,000 words: `count` different plans, each read as often as asked. */
  async time({ words, seed, count, again }) {
    const plans = Array.from({ length: count }, (_, index) => plan(words, seed * 100 + index));
    const all = Array.from({ length: again }, () => plans).flat();
    const mean = plans.reduce((sum, one) => sum + one.words, 0) / count;
    return { ms: ((await timed(run, all)) * 10_000) / mean };
  },
  /** A plan, then the same with one word changed. */
  async change({ words, seed, times }) {
    const first = plan(words, seed);
    const changed = Array.from({ length: times }, (_, time) => ({ draft: withOneWordChanged(first.draft, time) }));
    const whole = Array.from({ length: times }, () => first);
    return { whole: await timed(run, whole), changed: await timed(run, changed) };
  },
  /** How much the peak of memory grows with one plan, over what the library needs when loaded. */
  async memory({ words, seed }) {
    const one = plan(words, seed);
    globalThis.gc();
    const before = peakMb();
    await timed(run, [one]);
    return { mb: peakMb() - before };
  },
};

process.on('message', async ({ command, ...rest }) => {
  try {
    process.send(await commands[command](rest));
  } catch (error) {
    process.send({ why: String(error.stack ?? error) });
  }
});
