import { errors, type CDPSession, type Frame, type Locator, type Page, type Worker } from 'playwright-core';
import { launch, type LaunchOptions, type Launched } from './chromium';
import { serve, type Site } from './extension-site';
import { onLoopback } from './on-loopback';

/** A sample form open in a Chromium that has the built extension, and what a person sees and does there. */
export interface Form {
  readonly site: Site;
  readonly page: Page;
  readonly browser: Launched;
  readonly id: string;
  readonly worker: Worker;
  /** The tab's number, as the extension's own pages are told. */
  readonly tab: number;
  close(): Promise<void>;
}

/** What the worker and the extension's pages can reach; the tests speak to it where a person would click in the browser's own frame. */
declare const chrome: {
  permissions: { request(wanted: { origins: string[] }): Promise<boolean> };
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object, options?: object): Promise<unknown>;
  };
  developerPrivate: Record<'addHostPermission' | 'removeHostPermission', (id: string, host: string) => Promise<void>>;
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  storage: Record<
    'local' | 'session',
    { get(): Promise<object>; clear(): Promise<void>; set(values: object): Promise<void> }
  >;
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
};

const built = process.env.EXTENSION_UNDER_TEST ?? 'dist/extension-chrome';
const extension = () => onLoopback(built);
/** The host that the tests switch on; the browser gives permissions for hosts without ports. */
const pattern = 'http://localhost/*';

/** Opens the sample form; `on`: the writer switched its site on before. `shipped`: with the very build that ships, which may not ask for the form’s site. */
export async function openForm({
  on,
  path = 'mis-form.html',
  shipped = false,
  ...options
}: LaunchOptions & { on: boolean; path?: string; shipped?: boolean }): Promise<Form> {
  const site = await serve();
  const browser = await launch({
    viewport: { width: 1280, height: 1400 },
    // Lets a test click the toolbar button.
    args: ['--enable-unsafe-extension-debugging'],
    ...options,
    extension: shipped ? built : extension(),
  });
  const close = async () => {
    await browser.close();
    await site.close();
  };
  try {
    const { id, worker } = browser.extension!;
    if (on) await switchOn(browser, id);
    const page = await browser.context.newPage();
    const before = new Set(await tabsOf(worker));
    await page.goto(`http://localhost:${site.port}/${path}`);
    const tab = (await tabsOf(worker)).find((one) => !before.has(one)) ?? Math.max(...before);
    return { site, page, browser, id, worker, tab, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

interface Shared {
  readonly site: Site;
  readonly browser: Launched;
}

/** Every browser that was started for cases to share, and those of them that no case is using. */
const all: Promise<Shared>[] = [];
const free: Promise<Shared>[] = [];

/** A page of the sample system, with its site switched on and nothing stored. */
async function openIn({ site, browser }: Shared, path: string, host: string): Promise<Form> {
  const { id } = browser.extension!;
  const worker = browser.context.serviceWorkers()[0] ?? browser.extension!.worker;
  await worker.evaluate(async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
    await chrome.storage.local.set({ settings: { salt: 'of this device' } });
  });
  site.requests.length = site.submitted.length = 0;
  const page = await browser.context.newPage();
  const before = new Set(await tabsOf(worker));
  await page.goto(`http://${host}:${site.port}/${path}`);
  const after = await tabsOf(worker);
  const tab = after.find((one) => !before.has(one)) ?? Math.max(...after);
  const close = async () => {
    const [first, ...others] = browser.context.pages();
    await Promise.all([...others, ...(first === page ? [page] : [])].map((one) => one.close()));
  };
  return { site, page, browser, id, worker, tab, close };
}

/**
 * Does something with a page in one of the browsers that cases share. Cases may run beside each other: each has a
 * browser to itself, and after a failure nobody has it again.
 */
export async function inShared(
  act: (form: Form) => Promise<void>,
  path = 'mis-form.html',
  /** `127.0.0.1` is a site that is not switched on. */
  host: 'localhost' | '127.0.0.1' = 'localhost',
): Promise<void> {
  let shared = free.pop();
  if (!shared) all.push((shared = startShared()));
  const form = await openIn(await shared, path, host);
  await act(form);
  await form.close();
  free.push(shared);
}

async function startShared(): Promise<Shared> {
  const site = await serve();
  const browser = await launch({ viewport: { width: 1280, height: 1400 }, extension: extension() });
  await switchOn(browser, browser.extension!.id);
  return { site, browser };
}

/** Ends the browsers that cases share; throws where one asked for an address outside of this machine. */
export async function closeShared(): Promise<void> {
  free.length = 0;
  const ended = all.splice(0).map(async (running) => {
    const { site, browser } = await running;
    await site.close();
    await browser.close();
  });
  for (const result of await Promise.allSettled(ended)) if (result.status === 'rejected') throw result.reason;
}

const tabsOf = (worker: Worker) => worker.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id));

/**
 * Clicks the toolbar button, which gives the extension this page for once, and opens the popup as a page of its own:
 * the browser's real popup is out of a test's reach. `mayAsk`: the browser's question for the site is answered with yes.
 */
export async function clickToolbar({ browser, id, page, tab }: Form, mayAsk: boolean): Promise<Page> {
  if (mayAsk) await answerYes(browser, id);
  await page.bringToFront();
  const session = await browser.browser!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] });
  const target = targetInfos.find(({ url }) => url === page.url());
  // Younger than the protocol's types.
  const send = session.send.bind(session) as unknown as (method: string, about: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id, targetId: target!.targetId });
  await session.detach();
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
  return popup;
}

/** The browser’s question for a site will be answered with yes. */
export async function answerYes({ context }: Launched, id: string, site = pattern): Promise<void> {
  const admin = await context.newPage();
  await admin.goto('chrome://extensions/');
  await admin.evaluate(([which, host]) => chrome.developerPrivate.addHostPermission(which!, host!), [id, site]);
  await admin.close();
}

/** Takes the site away as a person does in the browser's own settings, where the extension is not asked. */
export async function takeAway({ context }: Launched, id: string): Promise<void> {
  const admin = await context.newPage();
  await admin.goto('chrome://extensions/');
  await admin.evaluate(([which, host]) => chrome.developerPrivate.removeHostPermission(which!, host!), [id, pattern]);
  await admin.close();
}

/** Gives the extension the site, or those of a pattern, as the popup's switch does once the writer said yes to the browser's question. */
export async function switchOn(browser: Launched, id: string, site = pattern): Promise<void> {
  await answerYes(browser, id, site);
  const admin = await browser.context.newPage();
  await admin.goto(`chrome-extension://${id}/options.html`);
  const given = await admin.evaluate((origin) => chrome.permissions.request({ origins: [origin] }), site);
  if (!given) throw new Error('The browser did not give the permission.');
  // The worker registers the content script when it hears of the permission.
  await until('the script of the site to be registered', () =>
    admin.evaluate(
      async (origin) =>
        (await chrome.scripting.getRegisteredContentScripts()).some(({ matches }) => matches.includes(origin)),
      site,
    ),
  );
  await admin.close();
}

/** Clicks in the needs field and waits until words are marked in it. */
export async function startWriting({ page }: Form): Promise<void> {
  await page.waitForTimeout(300);
  await page.click('#needs');
  await until('marks in the page', async () => (await marked(page.mainFrame())).length > 0);
}

/** The words that are marked in a frame now, in no order. */
export function marked(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const words: string[] = [];
    for (const name of ['one-plan-error', 'one-plan-warning', 'one-plan-hint'])
      CSS.highlights.get(name)?.forEach((range) => words.push((range as Range).toString()));
    return words;
  });
}

/** Where marked words stand on the screen, asked of the highlight itself: of a word of a textarea, too. */
export async function placeOf(frame: Frame, words: string): Promise<{ x: number; y: number }> {
  const place = await frame.evaluate((wanted) => {
    for (const name of ['one-plan-error', 'one-plan-warning', 'one-plan-hint']) {
      const found = ([...(CSS.highlights.get(name) ?? [])] as Range[]).find((range) => range.toString() === wanted);
      const box = found?.getClientRects()[0];
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    return undefined;
  }, words);
  if (!place) throw new Error(`“${words}” is not marked; marked are: ${(await marked(frame)).join(', ')}`);
  const holder = frame.parentFrame() ? await (await frame.frameElement()).boundingBox() : { x: 0, y: 0 };
  return { x: place.x + (holder?.x ?? 0), y: place.y + (holder?.y ?? 0) };
}

/** Something on the note that is open: the card lives in a closed shadow tree, so the browser's debugger looks for it. */
export interface Part {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The parts of the open note with a class; none while no note is open. */
export async function noteParts(page: Page, className: string): Promise<readonly Part[]> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    const { nodes } = (await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true })) as {
      nodes: DomNode[];
    };
    const parts: Part[] = [];
    for (const node of nodes) {
      const at = node.attributes?.indexOf('class') ?? -1;
      if (at < 0 || !node.attributes![at + 1]!.split(' ').includes(className)) continue;
      parts.push(await describe(session, node));
    }
    return parts;
  } finally {
    await session.detach();
  }
}

interface DomNode {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly attributes?: string[];
}

async function describe(session: CDPSession, { backendNodeId }: DomNode): Promise<Part> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration:
      'function () { const box = this.getBoundingClientRect(); return { text: this.textContent, x: box.left + box.width / 2, y: box.top + box.height / 2 }; }',
    returnByValue: true,
  });
  return result.value as Part;
}

/** Opens the note of marked words by a click on them, and waits for the card; clicks again where the page moved under the pointer, as a person would. */
export async function openNote(page: Page, frame: Frame, words: string): Promise<void> {
  let clicked = 0;
  await until(`the note about “${words}”`, async () => {
    if ((await noteParts(page, 'popover')).length === 1) return true;
    if (Date.now() - clicked < 2500) return false;
    const { x, y } = await placeOf(frame, words);
    await page.mouse.click(x, y);
    clicked = Date.now();
    return false;
  });
}

/** Clicks a part of the open note, once it is there; the first of its class, or the one with these words. */
export async function clickPart(page: Page, className: string, words = ''): Promise<void> {
  const find = async () => (await noteParts(page, className)).find(({ text }) => text.includes(words));
  let part = await find();
  await until(`${className} “${words}” in the open note`, async () => (part ??= await find()) !== undefined);
  if (!part) throw new Error(`The open note has no ${className}.`);
  // Nobody clicks what opened a moment ago; the card takes such a click for one that was meant for the page.
  await page.waitForTimeout(300);
  await page.mouse.click(part.x, part.y);
}

/** Sends a frame of the form what a menu or key of the browser would send. */
export function askPage({ worker, tab }: Form, message: object): Promise<unknown> {
  return worker.evaluate(([id, what]) => chrome.tabs.sendMessage(id, what), [tab, message] as const);
}

/** Clicks with the right button. The browser's own menu stays away: no script can close it. */
export async function rightClick(field: Locator): Promise<void> {
  await field.evaluate((element) => element.addEventListener('contextmenu', (event) => event.preventDefault()));
  await field.click({ button: 'right' });
}

/** Chooses an entry of the context menu of a field. */
export function chooseMenu({ worker, tab }: Form, menuItemId: string): Promise<void> {
  return worker.evaluate(
    ([id, item]) => chrome.contextMenus.onClicked.dispatch({ menuItemId: item, frameId: 0, editable: true }, { id }),
    [tab, menuItemId] as const,
  );
}

/** The number on the toolbar button. */
export function badge({ worker, tab }: Form): Promise<string> {
  return worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
}

/** Puts values into what the extension stores on the device. */
export function store({ worker }: Form, values: object): Promise<void> {
  return worker.evaluate((given) => chrome.storage.local.set(given), values);
}

/** Everything that the extension stores. */
export function stored({ worker }: Form): Promise<string> {
  return worker.evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
  );
}

/** Waits for something to become true, long enough for a busy machine; says what when it does not. */
export async function until(what: string, is: () => Promise<boolean>, limit = 60_000): Promise<void> {
  const end = Date.now() + limit;
  while (!(await is())) {
    if (Date.now() > end) throw new errors.TimeoutError(`Not within ${limit} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}
