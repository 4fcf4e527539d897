import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from './chromium';
import { until } from './extension-driver';
import { run } from './program';

const where = '/etc/chromium/policies/managed';
const extension = 'dist/extension-chrome';

/** A school's policy reaches the options page. In a mount of its own, so that nothing of this machine's browser is changed; only as root on Linux. */
export async function managedPolicy(): Promise<void> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    console.log('SKIPPED the school’s policy in Chromium: it needs root on Linux.');
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'one-plan-policy-'));
  const act = `mkdir -p ${where} && mount --bind "$0" ${where} && exec "$1" "$2" "$0"`;
  const tsx = path.resolve('node_modules/.bin/tsx');
  try {
    await run('unshare', ['-m', 'sh', '-c', act, folder, tsx, path.resolve('tests/e2e/managed.ts')]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs inside that mount; the policy names the extension by the id that its folder gives it. */
async function look(folder: string): Promise<void> {
  const first = await launch({ extension });
  const { id } = first.extension!;
  await first.close();
  const policy = { schoolWords: ['ARP'], readingAge: 11, sites: ['https://mis.example/*', 'http://old.example/*'] };
  writeFileSync(path.join(folder, 'school.json'), JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  const browser = await launch({ extension });
  try {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    const says = (words: string) =>
      until(words, async () =>
        (
          await page
            .locator('main')
            .innerText()
            .catch(() => '')
        ).includes(words),
      );
    await says('Set by your school');
    await says('School words: ARP');
    await says('Reading age: 11');
    await says('mis.example: your school’s plans are written here');
    await says('Parts of it could not be understood and are left out: sites.');
  } finally {
    await browser.close();
  }
}

if (process.argv[1]?.endsWith('managed.ts'))
  look(process.argv[2]!).then(
    () => process.exit(0),
    (cause: unknown) => {
      console.error(cause);
      process.exit(1);
    },
  );
