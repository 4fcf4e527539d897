import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build } from '../tests/preview/build';
import { serve } from '../tests/preview/server';
import { localToday } from '../shared/today';

const { values } = parseArgs({
  options: { 'no-open': { type: 'boolean', default: false }, port: { type: 'string', default: '4600' } },
});

/** Opens an address in the machine's browser, if it has one; a machine without a screen just does not. */
function open(url: string): void {
  const [command, ...before] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const child = spawn(command, [...before, url], { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('No browser was found: open the address yourself.'));
  child.unref();
}

async function start(): Promise<void> {
  console.log('Building …');
  await build(localToday());
  const { url } = await serve(Number(values.port)).catch(() => serve(0));
  console.log(`One Plan Assistant is at ${url}`);
  console.log('Stop it with Ctrl+C.');
  if (!values['no-open']) open(url);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
