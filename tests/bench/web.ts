import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { launch, type Launched } from '../e2e/chromium';
import { switchOn, until } from '../e2e/extension-driver';
import { serve, type Site } from '../e2e/extension-site';
import { onLoopback } from '../e2e/on-loopback';

const root = join(__dirname, '../..');
const built = join(root, 'dist/extension-chrome');
const notes = 200;
const sentence =
  'Mia suffers from anxiety in the hall, and on most days of the week she asks to sit near the door where it is calmer for her.';
/** 5,000 words with a note in every sentence of 25. */
const text = Array.from({ length: notes }, () => sentence).join('\n');

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const at = (values: readonly number[], share: number) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

/** What the extension costs in a page, in a real Chromium; the product must be built. */
export async function measureWeb(): Promise<Readonly<Record<string, number>>> {
  const kb = (file: string) => gzipSync(readFileSync(join(built, file)), { level: 9 }).length / 1000;
  const site = await serve();
  const browser = await launch({ extension: onLoopback(built), viewport: { width: 1000, height: 800 } });
  try {
    await switchOn(browser, browser.extension!.id);
    return {
      'content.js and review.js, gzipped, kB': kb('content.js') + kb('review.js'),
      'script at load of a page without a plan field, ms': await measureLoad(browser, site),
      ...(await measureTyping(browser, site)),
      ...(await measurePainting(browser)),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string; readonly type?: string } };
}

/** Everything that ran while something was done, from the browser's own record. */
async function traced(session: CDPSession, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline', 'v8'] } });
  await act();
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  return events;
}

/** Calls into the extension's own scripts; the outermost ones only, in ms of the processor. */
const oursIn = (events: readonly TraceEvent[]) =>
  events
    .filter(
      ({ name, args }) =>
        /^(?:FunctionCall|EvaluateScript|v8\.run)$/.test(name) && args.data?.url?.startsWith('chrome-extension://'),
    )
    .map(({ ts, dur = 0, tdur = dur }) => ({ ts, ms: tdur / 1000 }));

async function measureLoad(browser: Launched, site: Site): Promise<number> {
  const found: number[] = [];
  for (let round = 0; round < 9; round++) {
    const page = await browser.context.newPage();
    await page.route('**/*', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<h1>Dinner menu</h1><input type="search"><p>Fish and peas.</p>',
      }),
    );
    const session = await browser.browser!.newBrowserCDPSession();
    const events = await traced(session, async () => {
      await page.goto(`http://localhost:${site.port}/menu.html`);
      await page.waitForTimeout(400);
    });
    await session.detach();
    found.push(oursIn(events).reduce((sum, { ms }) => sum + ms, 0));
    await page.close();
  }
  return at(found, 0.5);
}

async function measureTyping(browser: Launched, site: Site) {
  const found: Record<string, number> = {};
  for (const kind of ['textarea', 'div'] as const) {
    const page = await browser.context.newPage();
    await page.goto(`http://localhost:${site.port}/mis-shared.html`);
    await page.evaluate(
      ([name, words]) => {
        const field = document.createElement(name);
        field.setAttribute('aria-label', 'Needs');
        field.style.cssText = 'display:block;width:800px;height:400px;overflow:auto';
        if (name === 'textarea') (field as HTMLTextAreaElement).value = words;
        else {
          field.setAttribute('contenteditable', 'true');
          for (const line of words.split('\n'))
            field.append(Object.assign(document.createElement('p'), { textContent: line }));
        }
        document.body.replaceChildren(field);
      },
      [kind, text] as const,
    );
    await page.locator('[aria-label=Needs]').click();
    await until('200 marks', () =>
      page.evaluate((least) => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0) >= least, notes),
    );
    await page.waitForTimeout(500);
    const session = await browser.browser!.newBrowserCDPSession();
    const keys = 120;
    const events = await traced(session, async () => {
      for (let key = 0; key < keys; key++) {
        await page.keyboard.press(key % 6 === 5 ? 'Space' : 'a');
        await page.waitForTimeout(30);
      }
    });
    await session.detach();
    const downs = events
      .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown')
      .map(({ ts }) => ts);
    const ours = oursIn(events);
    const perKey = downs.map((ts, index) =>
      ours
        .filter((call) => call.ts >= ts && call.ts < (downs[index + 1] ?? Infinity))
        .reduce((sum, { ms }) => sum + ms, 0),
    );
    const what = kind === 'div' ? 'a rich field' : 'a text box';
    found[`script for a key in ${what} of 5,000 words with 200 notes, median, ms`] = at(perKey, 0.5);
    found[`script for a key in ${what}, 99th percentile, ms`] = at(perKey, 0.99);
    await page.close();
  }
  return found;
}

async function measurePainting(browser: Launched) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({ entryPoints: [join(__dirname, 'web-page.ts')], bundle: true, write: false });
  const page = await browser.context.newPage();
  await page.setContent(
    '<textarea id="plain" style="width:800px;height:400px"></textarea><div id="rich" contenteditable></div>',
  );
  await page.addScriptTag({ content: outputFiles[0]!.text });
  const found = await page.evaluate((words) => {
    const plain = document.querySelector<HTMLTextAreaElement>('#plain')!;
    const rich = document.querySelector<HTMLElement>('#rich')!;
    plain.value = words;
    for (const line of words.split('\n'))
      rich.append(Object.assign(document.createElement('p'), { textContent: line }));
    const { paint } = window as unknown as { paint: (field: Element, words: string) => { ours: number; bare: number } };
    return { plain: paint(plain, 'suffers from'), rich: paint(rich, 'suffers from') };
  }, text);
  await page.close();
  return {
    'painting 200 notes in a text box, ms': found.plain.ours,
    'painting 200 notes in a text box, times bare highlights': found.plain.ours / found.plain.bare,
    'painting 200 notes in a rich field, ms': found.rich.ours,
    'painting 200 notes in a rich field, times bare highlights': found.rich.ours / found.rich.bare,
  };
}
