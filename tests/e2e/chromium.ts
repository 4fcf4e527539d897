import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { foreignRequests } from './requests';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-proxy-server',
  '--lang=en-GB',
];

/** British, as who writes plans has it: a field for a date says dd/mm/yyyy. On Linux Chromium asks for it here, and not in its flag. */
const env = { ...process.env, LANGUAGE: 'en_GB' };

/** Chromium's path: from `CHROMIUM_PATH`, the usual places, playwright's own. Branded Chrome and Edge do not load an unpacked extension from the command line. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and no file is there.`);
    return named;
  }
  const usual = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    chromium.executablePath(),
  ];
  return usual.find((one) => one && existsSync(one));
}

/** Chromium's path; installs one where there is none: playwright's own, else Debian's as root. Throws with what to do. */
export function haveChromium(): string {
  const attempts: (() => void)[] = [
    () => undefined,
    () => run(process.execPath, [path.resolve('node_modules/playwright-core/cli.js'), 'install', 'chromium']),
    () => {
      if (process.getuid?.() !== 0) throw new Error('not root');
      run('apt-get', ['update']);
      run('apt-get', ['install', '-y', 'chromium']);
    },
  ];
  for (const attempt of attempts) {
    try {
      attempt();
    } catch {
      continue; // the next way may work
    }
    const found = findChromium();
    if (found) return found;
  }
  throw new Error(
    'No Chromium found and none could be installed. Install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program.',
  );
}

const run = (program: string, args: readonly string[]) => execFileSync(program, args, { stdio: 'inherit' });

/** How a Chromium is started. */
export interface LaunchOptions {
  /** Folder of a built extension to load. */
  readonly extension?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** More flags for the browser. */
  readonly args?: readonly string[];
  /** Looks at the profile and the record of the network after the end, before they are removed. */
  readonly afterwards?: (profile: string, netLog: string) => void;
}

/** A running Chromium with a profile of its own. */
export interface Launched {
  readonly context: BrowserContext;
  /** For its protocol session; absent for a browser without one. */
  readonly browser: Browser | null;
  /** The extension's id and worker, where one was loaded. */
  readonly extension?: { readonly id: string; readonly worker: Worker };
  /** Ends the browser. Throws where anything in it asked for an address outside of this machine. */
  close(): Promise<void>;
}

/** Starts Chromium without a window; `extension` is loaded unpacked. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const { extension, viewport, colorScheme, forcedColors, args = [], afterwards } = options;
  const own = mkdtempSync(path.join(tmpdir(), 'one-plan-chromium-'));
  const profile = path.join(own, 'profile');
  const netLog = path.join(own, 'network.json');
  const remove = () => rmSync(own, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  try {
    const folder = extension && path.resolve(extension);
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: haveChromium(),
      // Extensions need the new headless mode, which is a flag of the full browser.
      headless: false,
      env,
      args: [
        '--headless=new',
        ...flags,
        `--log-net-log=${netLog}`,
        ...(folder ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : []),
        ...args,
      ],
      ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
      ...(viewport && { viewport }),
      ...(colorScheme && { colorScheme }),
      ...(forcedColors && { forcedColors }),
    });
    context.setDefaultTimeout(60_000);
    const close = async () => {
      await context.close();
      try {
        const foreign = foreignRequests(netLog);
        if (foreign.length > 0) throw new Error(`Asked for outside of this machine: ${foreign.join(', ')}`);
        afterwards?.(profile, netLog);
      } finally {
        remove();
      }
    };
    const base = { context, browser: context.browser(), close };
    if (!folder) return base;
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
    await firstSteps(context);
    return { ...base, extension: { id: new URL(worker.url()).host, worker } };
  } catch (cause) {
    remove();
    throw cause;
  }
}

/** A person who has just installed the extension is shown its page of help; here it is read and closed. */
async function firstSteps(context: BrowserContext): Promise<void> {
  const isHelp = (page: Page) => page.url().endsWith('/help.html');
  const there = context.pages().find(isHelp);
  const page = there ?? (await context.waitForEvent('page', { predicate: isHelp, timeout: 20_000 }));
  await page.close();
}
