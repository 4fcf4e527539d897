import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import { readDocx } from '../../shared/docx/read';
import type { Block } from '../../shared/text/draft';
import type { Preview } from '../preview/preview';
import { serve } from '../preview/server';
import { launch, type Launched } from './chromium';
import type { AxNode } from './focused';

/** The page of `npm start`, as scripts see it. */
type Previewed = Window & { preview: Preview };

/** How the preview's Word is; each as its choice is called on the page. */
export interface InWord {
  readonly version?: 'Microsoft 365' | 'Word 2019 and 2021' | 'Word on the web' | 'Word for Windows' | 'Word for Mac';
  readonly theme?: '' | 'white' | 'dark grey' | 'black';
}

/** The Words that everything is tried in: all that is there today (WordApi 1.9), and the oldest that we promise (1.3). */
export const versions = ['Microsoft 365', 'Word 2019 and 2021'] as const;

interface Running {
  readonly launched: Launched;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Every browser that was started, and those of them that no case is using. */
const all: Promise<Running>[] = [];
const free: Promise<Running>[] = [];

async function start(): Promise<Running> {
  const { url, stop } = await serve(0);
  return { launched: await launch({ viewport: { width: 1280, height: 900 } }), url, stop };
}

/** Ends the browsers that the cases share; throws where one asked for an address outside of this machine. */
export async function closePreview(): Promise<void> {
  free.length = 0;
  const ended = all.splice(0).map(async (running) => {
    const { launched, stop } = await running;
    await stop();
    await launched.close();
  });
  for (const result of await Promise.allSettled(ended)) if (result.status === 'rejected') throw result.reason;
}

/** A tab of the preview. */
interface Tab {
  readonly page: Page;
  /** Throws where something went wrong in it that was not meant to. */
  readonly check: () => void;
  /** Ends it; its browser is used again where all was well. */
  readonly close: (isWell: boolean) => Promise<void>;
}

/**
 * Opens the preview without a document in a new tab with nothing kept from before. Nothing may go wrong in it but what
 * `meant` matches in the console. Each tab has a browser to itself, and after a failure nobody has that again.
 */
async function openPreview(word: InWord = {}, meant = /(?!)/): Promise<Tab> {
  let running = free.pop();
  if (!running) all.push((running = start()));
  const { launched, url } = await running;
  const page = await launched.context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !meant.test(message.text()))
      wrong.push(`${message.text()} ${message.location().url}`);
  });
  const close = async (isWell: boolean) => {
    await page.evaluate(() => localStorage.clear()).catch(() => undefined);
    await page.close();
    if (isWell) free.push(running);
  };
  try {
    // The preview is its own world: a request to anywhere else is a leak.
    await page.route('**/*', (route) => {
      if (route.request().url().startsWith(url)) return route.continue();
      wrong.push(`request to ${route.request().url()}`);
      return route.abort();
    });
    await page.goto(`${url}#${new URLSearchParams({ ...word, sample: 'none' }).toString()}`);
    await page.locator('html[data-open]').waitFor();
  } catch (cause) {
    await close(false);
    throw cause;
  }
  return { page, check: () => assert.deepEqual(wrong.splice(0), []), close };
}

/** Opens the preview in a tab of its own, as `openPreview` does, and hands over the page. */
export async function inPreview(act: (page: Page) => Promise<void>, word: InWord = {}, meant?: RegExp): Promise<void> {
  const { page, check, close } = await openPreview(word, meant);
  let isWell = false;
  try {
    await act(page);
    check();
    isWell = true;
  } finally {
    await close(isWell);
  }
}

/** One tab of the preview that several cases go on in, one after the other; after a failure the next has another. */
export class OnePreview {
  #tab: Promise<Tab> | undefined;

  /** Hands over the page, with nothing kept on the device, in that Word. */
  async run(act: (page: Page) => Promise<void>, version: NonNullable<InWord['version']>): Promise<void> {
    const tab = (this.#tab ??= openPreview());
    try {
      const { page, check } = await tab;
      await page.evaluate(() => localStorage.clear());
      if ((await page.inputValue('#version')) !== version) await page.selectOption('#version', version);
      await act(page);
      check();
    } catch (cause) {
      if (this.#tab === tab) await this.close();
      throw cause;
    }
  }

  /** Ends the tab, if there is one. */
  async close(): Promise<void> {
    const tab = this.#tab;
    this.#tab = undefined;
    await tab?.then(
      ({ close }) => close(false),
      () => undefined,
    );
  }
}

/** Chooses a sample plan and waits until the pane has read it. */
export async function openSample(page: Page, sample: string): Promise<void> {
  await page.selectOption('#sample', sample);
  await paneReady(page, `${sample || 'new plan'}.docx`);
}

/** Opens bytes as a person does with “Open your own”. */
export const openFile = (page: Page, name: string, bytes: Uint8Array | Buffer) =>
  page.setInputFiles('#open', {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(bytes),
  });

/** Opens bytes as Word does where nothing may be changed, and waits until the pane has read them. */
export async function openReadOnly(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ([given, called]) =>
      (window as unknown as Previewed).preview.open(new Uint8Array(given), called, {}, { readOnly: true }),
    [Array.from(bytes), name] as const,
  );
  await paneReady(page, name);
}

/** Waits until a document is open and for the pane's heading, which says whether the plan is ready. */
export async function paneReady(page: Page, name: string): Promise<void> {
  await page.locator(`html[data-open="${name}"]`).waitFor();
  await inPane(page).locator('h1').first().waitFor();
}

/** The pane, to find things in. */
export const inPane = (page: Page) => page.frameLocator('iframe[title="One Plan Assistant"]');

/** The pane's own page, to run something in. */
export const paneOf = (page: Page): Frame => page.frames().find((frame) => frame.url().includes('taskpane.html'))!;

/** Gives the pane a size of its own, whatever the preview’s page has beside it. */
export const widen = (page: Page, width: number, height = 900) =>
  page.addStyleTag({
    content: `iframe[title="One Plan Assistant"]{position:fixed!important;inset:0 auto auto 0;z-index:9;width:${width}px!important;min-width:0!important;max-width:none!important;height:${height}px!important}`,
  });

/** Gives the accessibility tree of the pane as it is whenever it is asked. */
export async function accessibility(page: Page): Promise<() => Promise<readonly AxNode[]>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  return async () => {
    const { frameTree } = (await session.send('Page.getFrameTree')) as {
      frameTree: { childFrames?: { frame: { id: string; url: string } }[] };
    };
    const { id } = frameTree.childFrames!.find(({ frame }) => frame.url.includes('taskpane.html'))!.frame;
    const { nodes } = (await session.send('Accessibility.getFullAXTree', { frameId: id })) as {
      nodes: readonly AxNode[];
    };
    return nodes;
  };
}

/** Waits until a tab of the pane shows what it has to, which is loaded when it is first opened. */
export async function openTab(page: Page, name: RegExp): Promise<void> {
  await inPane(page).getByRole('tab', { name }).click();
  await inPane(page).getByRole('tabpanel').getByRole('button').first().waitFor();
}

/** The document’s lines as they stand now. */
export const paragraphs = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as Previewed).preview.word!.paragraphs());

/** The words that are selected in the document; empty for a mere caret. */
export const selection = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as Previewed).preview.word!.selection?.text ?? '');

/** Waits until something is selected in the document, and says what. */
export async function selectedSoon(page: Page): Promise<string> {
  await page.waitForFunction(() => ((window as unknown as Previewed).preview.word!.selection?.text ?? '') !== '');
  return selection(page);
}

/** Waits until these words, and no others, are selected in the document. */
export const isSelected = (page: Page, words: string) =>
  page.waitForFunction((wanted) => (window as unknown as Previewed).preview.word!.selection?.text === wanted, words);

/** Waits until what is selected in the document is in sight. */
export const selectedInSight = (page: Page) =>
  page.waitForFunction(() => {
    const [selected] = CSS.highlights.get('word-selection') ?? [];
    const { top, bottom } = (selected as Range | undefined)?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
    return top > 0 && bottom < innerHeight;
  });

/** The person selects words of a line, by its number. */
export const select = (page: Page, line: number, from: number, to: number): Promise<void> =>
  page.evaluate(
    ([at, start, end]) => (window as unknown as Previewed).preview.word!.select(at!, start!, end!),
    [line, from, to],
  );

/** The person types over a stretch of a line, by its number. */
export const type = (page: Page, line: number, [from, to]: readonly [number, number], text: string): Promise<void> =>
  page.evaluate(
    ([at, start, end, words]) => (window as unknown as Previewed).preview.word!.type(at, start, end, words),
    [line, from, to, text] as const,
  );

/** Waits until the document is another than it was, and gives its lines. */
export async function changed(page: Page, before: readonly string[]): Promise<string[]> {
  await page.waitForFunction(
    (old) => (window as unknown as Previewed).preview.word!.paragraphs().join('\n') !== old,
    before.join('\n'),
  );
  return paragraphs(page);
}

/** Presses the document’s Undo once. */
export const undo = (page: Page) => page.locator('#undo').click();

/** The .docx as it would be saved now. */
export const saved = async (page: Page): Promise<Uint8Array> =>
  new Uint8Array(await page.evaluate(() => Array.from((window as unknown as Previewed).preview.word!.save())));

/** What our reader finds in the file as it would be saved now. */
export const savedBlocks = async (page: Page): Promise<readonly Block[]> => readDocx(await saved(page)).blocks;

/** What the add-in keeps in the document, as text. */
export const kept = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify((window as unknown as Previewed).preview.word!.settings));

/** The underlined words in the document. */
export const underlined = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const word = (window as unknown as Previewed).preview.word!;
    const lines = word.paragraphs();
    return word.marks().map(({ paragraph, from, to }) => lines[paragraph]!.slice(from, to));
  });

/** Presses a button of the ribbon, or an entry of one of its menus. */
export async function pressRibbon(page: Page, label: string, entry?: string): Promise<void> {
  const ribbon = page.locator('#ribbon');
  if (entry === undefined) {
    await ribbon.getByRole('button', { name: label, exact: true }).click();
    return;
  }
  await ribbon.locator('summary', { hasText: new RegExp(`^${label}$`) }).click();
  await ribbon.locator('details[open]').getByRole('button', { name: entry, exact: true }).click();
}

/** Waits for the small window, gives its sentence and closes it. */
export async function readMessage(page: Page): Promise<string> {
  const sentence = page.frameLocator('dialog iframe').locator('#sentence:not(:empty)');
  await sentence.waitFor();
  const said = (await sentence.textContent()) ?? '';
  await page.locator('dialog').getByRole('button', { name: 'Close' }).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  return said;
}
