import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { on, withForm, word } from './extension-case';
import {
  clickPart,
  inShared,
  marked,
  noteParts,
  openNote,
  placeOf,
  startWriting,
  until,
  type Form,
} from './extension-driver';
import type { Case } from './run';

/** What the extension leaves to the page and to the network, and how little of it runs. */
export const cases: readonly Case[] = [
  {
    name: 'extension: what is submitted is byte for byte what the page alone submits',
    run: async () => {
      const bodies: string[] = [];
      for (const active of [false, true]) {
        const submit = async (form: Form) => {
          const { page, site } = form;
          if (active) await startWriting(form);
          await page.click('#attainment');
          await page.locator('support-box textarea').click();
          await page.click('#needs');
          await page.waitForTimeout(400); // a scroll that still runs would close the note
          if (active) await openNote(page, page.mainFrame(), word);
          await page.keyboard.press('Control+End');
          await page.keyboard.type(' She likes maps.');
          await page.waitForTimeout(900);
          await page.click('button[type=submit]');
          await page.waitForURL('**/save');
          bodies.push(site.submitted[0]!);
        };
        await inShared(submit, 'mis-form.html', active ? 'localhost' : '127.0.0.1');
      }
      assert.ok(bodies[0]!.length > 500);
      assert.equal(bodies[1], bodies[0]);
    },
  },

  {
    // The tests' browser ends an extension that loads itself anew, and does not start it again: that half is in tests/extension/worker.test.ts.
    name: 'extension: after it was ended under an open page, its marks go and the page goes on',
    run: () =>
      withForm({ on: true }, async (form) => {
        const { page, worker, site } = form;
        await startWriting(form);
        const before = await page.inputValue('#needs');
        await worker
          .evaluate(() => {
            (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload();
          })
          .catch(() => undefined); // it ends with the question open
        await page.waitForTimeout(1500);
        const problems = await consoleOf(page, async () => {
          await page.click('#needs');
          await page.keyboard.press('Control+End');
          await page.keyboard.type(' She likes maps.');
          await until('the marks to go', async () => (await marked(page.mainFrame())).length === 0);
          await page.click('button[type=submit]');
          await page.waitForURL('**/save');
        });
        assert.deepEqual(problems, []);
        const saved = new URLSearchParams(Buffer.from(site.submitted[0]!, 'latin1').toString()).get('needs');
        assert.equal(saved, `${before} She likes maps.`);
      }),
  },

  on(
    'a note that the page hides, cuts off or makes see-through takes no click, nor does one that opened just now',
    async (form) => {
      const { page } = form;
      await startWriting(form);
      const before = await page.inputValue('#needs');
      let fix = { x: 0, y: 0 };
      for (const [of, property, value] of [
        ['note', 'opacity', '0.05'],
        ['note', 'clip-path', 'inset(0 0 0 1px)'],
        ['note', 'filter', 'opacity(5%)'],
        ['page', 'opacity', '0.5'],
      ] as const) {
        const style = (on: boolean) =>
          page.evaluate(
            ([which, name, wanted]) => {
              const { documentElement } = document;
              const ours = [...documentElement.children].filter(({ localName }) => localName.startsWith('x-'));
              for (const { style } of (which === 'page' ? [documentElement] : ours) as HTMLElement[])
                if (wanted) style.setProperty(name!, wanted, 'important');
                else style.removeProperty(name!);
            },
            [of, property, on ? value : ''],
          );
        await openNote(page, page.mainFrame(), word);
        fix = (await noteParts(page, 'first'))[0]!;
        await style(true);
        await page.waitForTimeout(300);
        await page.mouse.click(fix.x, fix.y);
        await page.waitForTimeout(300);
        assert.equal(await page.inputValue('#needs'), before, `${property} of the ${of}`);
        await style(false);
        await page.keyboard.press('Escape');
        await until('the note to close', async () => (await noteParts(page, 'popover')).length === 0);
      }
      // A page that puts its own button where the note will open gets no click for it.
      const { x, y } = await placeOf(page.mainFrame(), word);
      await page.mouse.click(x, y);
      await page.mouse.click(fix.x, fix.y);
      await page.waitForTimeout(300);
      assert.equal(await page.inputValue('#needs'), before, 'clicked as it opened');
      // It does what it says where nothing is wrong.
      await openNote(page, page.mainFrame(), word);
      await clickPart(page, 'first');
      await until('the fix', async () => (await page.inputValue('#needs')) !== before);
    },
  ),

  on('makes no request of its own', async (form) => {
    const { page, browser, site, id, tab } = form;
    const requests: string[] = [];
    browser.context.on('request', (request) => requests.push(request.url()));
    await startWriting(form);
    await openNote(page, page.mainFrame(), word);
    await clickPart(page, 'first');
    await page.waitForTimeout(800);
    const panel = await browser.context.newPage();
    await panel.goto(`chrome-extension://${id}/panel.html?tab=${tab}`);
    await panel.getByRole('tab', { name: /Notes/ }).waitFor();
    const outside = requests.filter((url) => !url.startsWith(`chrome-extension://${id}/`) && !url.startsWith('data:'));
    assert.deepEqual(outside, []);
    // The page's own, in the order in which the browser comes to them.
    const asked = site.requests.filter((one) => one !== 'GET /favicon.ico').sort();
    assert.deepEqual(asked, ['GET /mis-editor.html', 'GET /mis-form.html', 'GET /mis.css']);
  }),

  on('runs nothing but the small file in a page until a field is written in', async (form) => {
    const { page } = form;
    const scripts = await scriptsOf(page, async () => {
      await page.reload();
      await page.waitForTimeout(600);
    });
    assert.deepEqual(scripts, ['loader.js']);
    await page.getByRole('searchbox').click();
    await page.waitForTimeout(300);
    const more = await scriptsOf(page, () => startWriting(form));
    assert.deepEqual(more, ['loader.js', 'content.js', 'review.js']);
  }),

  {
    name: 'extension: what runs in every page of a site that is on is at most 2 kB, what runs in one with a field 60 kB, gzipped',
    run: () => {
      for (const [file, most] of [
        ['loader.js', 2000],
        ['content.js', 60_000],
      ] as const) {
        const size = gzipSync(readFileSync(`dist/extension-chrome/${file}`), { level: 9 }).length;
        assert.ok(size <= most, `${file} is ${size} bytes`);
      }
      return Promise.resolve();
    },
  },

  // Of the keys themselves no test presses any: a driver's keys do not reach the browser round the page.
  on('each of its keys is free: the browser gives it as the manifest asks', async ({ worker }) => {
    const manifest = JSON.parse(readFileSync('extension/manifest.json', 'utf8')) as {
      commands: Record<string, { suggested_key: { default: string } }>;
    };
    const asked = Object.entries(manifest.commands).map(([name, { suggested_key: key }]) => [name, key.default]);
    const given = await worker.evaluate(() =>
      (
        globalThis as unknown as { chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } } }
      ).chrome.commands.getAll(),
    );
    assert.deepEqual(given.map(({ name, shortcut }) => [name, shortcut]).sort(), asked.sort());
  }),

  on('an extension page may open no connection', async ({ browser, id }) => {
    const page = await browser.context.newPage();
    const problems = await consoleOf(page, () => page.goto(`chrome-extension://${id}/options.html`));
    await page.getByRole('heading', { name: 'Privacy' }).waitFor();
    assert.deepEqual(problems, []);
    const answer = await page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'connected',
        () => 'refused',
      ),
    );
    assert.equal(answer, 'refused');
  }),
];

/** The files of the extension that run in the page's own frame, from its load to the end of what is done. */
async function scriptsOf(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const frame = ((await session.send('Page.getFrameTree')) as { frameTree: { frame: { id: string } } }).frameTree.frame
    .id;
  const found = new Set<string>();
  session.on('Debugger.scriptParsed', ({ url, executionContextAuxData }) => {
    const { frameId } = (executionContextAuxData ?? {}) as { frameId?: string };
    if (url.startsWith('chrome-extension://') && frameId === frame) found.add(url.split('/').at(-1)!);
  });
  await session.send('Debugger.enable');
  await act();
  await session.detach();
  return [...found];
}

/** What the browser complains about while something is done. */
async function consoleOf(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await act();
  return problems;
}
