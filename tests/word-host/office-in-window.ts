import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { installHost, type Connection } from './install-host';
import type { WordHost } from './word-host';

/** Where the installed package has Microsoft's scripts. */
export const OFFICE_SCRIPTS = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');

const ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** A window of jsdom in which office.js runs. */
export interface Loaded {
  readonly Office: typeof Office;
  readonly Word: typeof Word;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly window: Window;
  readonly connection: Connection;
}

type Scripted = Omit<Window & typeof globalThis, 'Office' | 'Word' | 'OfficeExtension'> & Partial<Globals>;
type Globals = Pick<Loaded, 'Office' | 'Word' | 'OfficeExtension'>;

/** Runs one of Microsoft's scripts in the window as an inline script, for jsdom fetches none. */
function run(window: Scripted, path: string): void {
  const script = window.document.createElement('script');
  script.textContent = readFileSync(join(OFFICE_SCRIPTS, path), 'utf8');
  window.document.head.append(script);
  script.remove();
}

/** What an office.js that ran in a window before left there. */
const left = new WeakMap<object, { readonly globals: readonly string[]; readonly connection: Connection }>();

/** Clears a window of the office.js that ran in it before, so that another document can be opened beside it. */
async function forget(page: Scripted): Promise<void> {
  const known = left.get(page);
  if (!known) return;
  // After a run office.js still lets go of objects. Not by the page's clock, which a test may have stopped.
  await delay(20);
  known.connection.close();
  // Globals declared by a script cannot be deleted.
  for (const name of known.globals) Reflect.set(page, name, undefined);
}

/**
 * Runs the real office.js in a jsdom window that executes scripts (Jest's own does), connected to the simulated Word;
 * resolves when `Office.onReady` does. `Office` and `Word` are then globals of that window. Called again, it opens
 * another document in the same window.
 */
export async function installOffice(window: Window, host: WordHost): Promise<Loaded> {
  const page = window as unknown as Scripted;
  await forget(page);
  const before = new Set(Object.getOwnPropertyNames(page));
  const connection = installHost(window, host);
  const answer = (node: HTMLScriptElement): void => {
    run(page, decodeURI(new URL(node.src).pathname).replace('/lib/1/hosted/', ''));
    node.dispatchEvent(new page.Event('load'));
  };
  const watcher = new page.MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes]))
      if (node instanceof page.HTMLScriptElement && node.src.startsWith(ADDRESS) && node.dataset.loader === undefined)
        answer(node);
  });
  watcher.observe(page.document, { childList: true, subtree: true });
  const loader = page.document.createElement('script');
  loader.dataset.loader = '';
  loader.src = `${ADDRESS}office.js`;
  page.document.head.append(loader);
  run(page, 'office.js');
  if (!page.Office) throw new Error('office.js did not start.');
  await page.Office.onReady();
  watcher.disconnect();
  const globals = left.get(page)?.globals ?? Object.getOwnPropertyNames(page).filter((name) => !before.has(name));
  left.set(page, { globals, connection });
  if (!page.Word || !page.OfficeExtension) throw new Error('office.js did not load its Word part.');
  return { Office: page.Office, Word: page.Word, OfficeExtension: page.OfficeExtension, window, connection };
}
