import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveEditors } from './editors';
import { until } from './extension-driver';
import type { Bench, Driven } from './extension-editors';
import { onLoopback } from './on-loopback';
import { install, run } from './program';

/** The part of Puppeteer that is used; it is installed only where Firefox is there to be driven. */
interface Puppeteer {
  launch(options: object): Promise<{
    installExtension(folder: string): Promise<string>;
    newPage(): Promise<Driven>;
    close(): Promise<void>;
  }>;
}

const folder = path.resolve('tests/e2e/firefox');
const uuid = '6f1c2f9e-5c0b-4f62-9d0a-0c9a7d1f4b11';
const id = 'one-plan-assistant@one-plan-assistant.example';

/** The oldest Firefox that the extension's manifest takes; its major version. */
const oldest = parseInt(
  (JSON.parse(readFileSync('extension/manifest.json', 'utf8')) as Manifest)['firefox:browser_specific_settings'].gecko
    .strict_min_version,
);

interface Manifest {
  readonly 'firefox:browser_specific_settings': { readonly gecko: { readonly strict_min_version: string } };
}

/**
 * Path of a Firefox that the extension runs in; installs Debian's where there is none, or an older one, and this is
 * root. Absent where that is not possible.
 */
export function haveFirefox(): string | undefined {
  const runs = (one: string) =>
    Number(/ (\d+)\./.exec(execFileSync(one, ['--version'], { encoding: 'utf8' }))?.[1]) >= oldest;
  const find = () =>
    [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
      (one) => one && existsSync(one) && runs(one),
    );
  const found = find();
  if (found || process.getuid?.() !== 0) return found;
  try {
    for (const args of [['update'], ['install', '-y', 'firefox-esr']])
      execFileSync('apt-get', args, { stdio: 'ignore' });
  } catch {
    return undefined; // no Debian, or no network
  }
  return find();
}

/** Installs what drives Firefox, where it is absent. */
export const installDriver = (): Promise<void> => install(folder);

/** Firefox with the built extension. */
export async function firefoxBench(executablePath: string): Promise<Bench> {
  await installDriver();
  const { default: puppeteer } = createRequire(path.join(folder, 'package.json'))('puppeteer-core') as {
    default: Puppeteer;
  };
  const profile = mkdtempSync(path.join(tmpdir(), 'one-plan-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: profile,
    // A page of the extension can be opened only so.
    args: ['--remote-allow-system-access', '--width=900', '--height=800'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      // The browser's question for a site is out of a test's reach.
      'extensions.webextOptionalPermissionPrompts': false,
      // The form stands beside the sidebar, where here one of the two is in a tab out of sight: it has its turns all the same.
      'dom.min_background_timeout_value': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
      'xpinstall.signatures.required': false,
      'app.update.enabled': false,
      'network.captive-portal-service.enabled': false,
      'browser.shell.checkDefaultBrowser': false,
    },
  });
  const site = await serveEditors();
  await browser.installExtension(onLoopback('dist/extension-firefox'));
  const inside = await browser.newPage();
  await openOwn(inside, `moz-extension://${uuid}/popup.html`);
  await inside.evaluate(() => {
    const { browser: api } = globalThis as unknown as {
      browser: { permissions: { request(wanted: object): Promise<boolean> } };
    };
    document.documentElement.addEventListener(
      'click',
      () =>
        void api.permissions
          .request({ origins: ['http://localhost/*'] })
          .then((given) => (document.title = String(given))),
      { once: true },
    );
  }, 0);
  await inside.mouse.click(300, 300);
  await new Promise((done) => setTimeout(done, 800));
  if ((await inside.evaluate(() => document.title, 0)) !== 'true') throw new Error('Firefox did not give the site.');
  return {
    site,
    inside,
    newPage: () => browser.newPage(),
    close: async () => {
      await browser.close();
      await site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Opens a page of the extension: the protocol gives up waiting for such an address, and the page comes all the same. */
export async function openOwn(page: Driven, address: string): Promise<void> {
  await page.goto(address, { timeout: 1000 }).catch(() => undefined);
  const isThere = () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address);
  await until(address, () => isThere().catch(() => false));
}

/** Mozilla's own check of the built extension: no errors, and no warnings but those that a bundled library makes. */
export async function lint(): Promise<void> {
  await installDriver();
  const args = ['lint', '--source-dir', 'dist/extension-firefox', '--output', 'json'];
  const answer = await run(path.join(folder, 'node_modules/.bin/web-ext'), args, { finds: true });
  const { errors, warnings } = JSON.parse(answer) as Record<'errors' | 'warnings', Lint[]>;
  assert.deepEqual(errors, []);
  const ours = warnings.filter(
    ({ code, file }) => !inLibraries.some((one) => one.code === code && one.file.test(file)),
  );
  assert.deepEqual(ours, []);
}

interface Lint {
  readonly code: string;
  readonly file: string;
  readonly message: string;
}

/** Warnings that cannot be mended here: React writes markup that a component asks for, and none of ours may ask. */
const inLibraries: readonly { readonly code: string; readonly file: RegExp }[] = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^(options|panel)\.js$/ },
];
