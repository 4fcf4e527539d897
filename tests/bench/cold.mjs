// The first finding in a fresh process; beside it, `empty.mjs` measures the process alone.
import { pathToFileURL } from 'node:url';

const { readText, reviewed } = await import(pathToFileURL(`${process.env.BENCH_BUILT}/core.js`).href);
if (reviewed(readText('## Outcomes\n\nMia will improve her reading.')) < 100) process.exitCode = 1;
const { user, system } = process.cpuUsage();
process.stdout.write(String((user + system) / 1000));
