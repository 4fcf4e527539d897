import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { inShared, startWriting, store, until, type Form } from './extension-driver';
import { mustStandInLine } from './insert-rows';
import type { Case } from './run';

/** Where the pictures go that a person looks at: `LOOKS=folder npm run e2e -- --only looks`. */
const pictures = process.env.LOOKS;

const schemes = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'high contrast', colorScheme: 'dark', forcedColors: 'active' },
] as const;

/** Every page of the extension, in every look, held to WCAG 2.2 AA by axe in a real Chromium. */
const pages: readonly Case[] = (['popup', 'panel', 'options', 'help'] as const).map((name) => ({
  name: `looks: the ${name} is accessible, light, dark, in forced colours and at 320 px`,
  run: () =>
    inShared(async (form) => {
      await startWriting(form);
      const page = await openOwn(form, name);
      for (const { name: look, ...scheme } of schemes) {
        // The page of help has the browser’s own colours: forced ones are those of the dark look.
        await changeLook(page, scheme, look === 'dark' || (look === 'high contrast' && name !== 'help'));
        await picture(page, `${name}-${look}`);
        assert.deepEqual(await violations(page), [], `${name}, ${look}`);
      }
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      if (name !== 'panel') return;
      for (const tab of ['Outcomes', 'Sections']) {
        await page.getByRole('tab', { name: new RegExp(tab) }).click();
        // What a tab shows is loaded when it is first opened.
        await page.getByRole('tabpanel').getByRole('button').first().waitFor();
        await picture(page, `${name}-${tab}`);
        assert.deepEqual(await violations(page), [], `${name}, ${tab}`);
      }
      await mustStandInLine(page);
      // Their fonts are wider.
      await changeLook(page, schemes[2], true);
      await picture(page, `${name}-Sections-${schemes[2].name}`);
      await mustStandInLine(page);
    }),
}));

/** The panel where it has no plan to show, in every look. */
const withoutPlan: Case = {
  name: 'looks: the panel is accessible where nothing is switched on, where no plan is, and while it waits for the page',
  run: async () => {
    await inShared((form) => panelSays(form, 'Not switched on here').then(() => undefined), undefined, '127.0.0.1');
    await inShared((form) => panelSays(form, 'No plan on this page').then(() => undefined), 'mis-record.html');
    await inShared(async (form) => {
      const opened = form.page.waitForEvent('dialog');
      const closed = form.page.evaluate(() => alert('Saved'));
      const box = await opened;
      const panel = await panelSays(form, 'Looking at the page');
      await box.accept();
      await closed;
      // It goes on as soon as it can.
      await panel.getByText('What to do next').waitFor();
    });
  },
};

/** The browser may make the popup narrower, and lower, than it asks for: when it opens or later. */
const popupFits: Case = {
  name: 'looks: the popup fits where it is made narrower, beside a scrollbar too, and takes its room again; nothing in it moves where that is not wanted',
  run: () =>
    inShared(async ({ browser, id, tab }) => {
      const page = await browser.context.newPage();
      await page.setViewportSize({ width: 500, height: 600 });
      await page.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
      await page.getByText('Insert a section').waitFor();
      const isWide = () => page.evaluate(() => document.body.offsetWidth === 336);
      // By then it has measured its window.
      await page.waitForTimeout(600);
      assert.ok(await isWide());
      for (const height of [600, 160]) {
        await page.setViewportSize({ width: 320, height });
        await until(`the popup to fit 320 × ${height} px`, () =>
          page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
        );
      }
      await page.setViewportSize({ width: 500, height: 600 });
      await until('the popup to be as wide as before', isWide);
      const moves = () =>
        page.locator('.knob').evaluate((knob) => getComputedStyle(knob, '::after').transitionDuration !== '0s');
      assert.ok(await moves());
      await page.emulateMedia({ reducedMotion: 'reduce' });
      assert.ok(!(await moves()), 'nothing moves where that is not wanted');
    }),
};

/** Words of the school’s own are as long as somebody makes them. */
const longWords: Case = {
  name: 'looks: the longest school word does not widen the settings, at 320 px and at half of it',
  run: () =>
    inShared(async (form) => {
      await store(form, { settings: { salt: 'of this device', schoolWords: ['Donaudampfschiff'.padEnd(60, 'x')] } });
      const page = await openOwn(form, 'options');
      for (const width of [320, 160]) {
        await page.setViewportSize({ width, height: 600 });
        const tag = page.getByRole('button', { name: /^Donau/ });
        await tag.scrollIntoViewIfNeeded();
        await picture(page, `options-long-word-${width}`);
        const { x, width: wide } = (await tag.boundingBox())!;
        assert.ok(x + wide <= width, `the word ends at ${x + wide} px of ${width}`);
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(beyond, 0, `${width} px`);
      }
    }),
};

export const cases: readonly Case[] = [...pages, withoutPlan, popupFits, longWords];

async function panelSays({ browser, id, tab }: Form, words: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 320, height: 500 });
  await page.goto(`chrome-extension://${id}/panel.html?tab=${tab}`);
  await page.getByText(words).waitFor();
  for (const { name: look, ...scheme } of schemes) {
    await changeLook(page, scheme, look !== 'light');
    await page.getByText(words).waitFor();
    await picture(page, `${words}-${look}`);
    assert.deepEqual(await violations(page), [], `${words}, ${look}`);
  }
  return page;
}

async function openOwn({ browser, id, tab }: Form, name: 'popup' | 'panel' | 'options' | 'help'): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(`chrome-extension://${id}/${name}.html?tab=${tab}`);
  const there = {
    popup: /\d+ notes? on this page/,
    panel: /What to do next/,
    options: /Share with colleagues/,
    help: /Who to ask/,
  }[name];
  await until(`the ${name}`, async () => there.test(await page.locator('body').innerText()));
  await until(`the ${name} to fit 320 px`, () =>
    page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
  );
  return page;
}

/** Changes the look, and waits until the page has all of it: a busy machine takes its time, and half of two looks fails any check. */
async function changeLook(page: Page, scheme: Parameters<Page['emulateMedia']>[0], differs: boolean): Promise<void> {
  const colours = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .map((element) => getComputedStyle(element))
        .map(({ color, backgroundColor }) => `${color} ${backgroundColor}`)
        .join('; '),
    );
  const before = await colours();
  await page.emulateMedia(scheme);
  let last = before;
  await until('the page to have its new look', async () => {
    await page.waitForTimeout(200);
    const now = await colours();
    const settled = now === last && !(differs && now === before);
    last = now;
    return settled;
  });
}

/** What axe finds, as rule and element. */
async function violations(page: Page): Promise<readonly string[]> {
  // The extension's own pages run no script from outside: the debugger's evaluation is no script of theirs.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: tool } = window as unknown as { axe: typeof axe };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    // Fluent's own marks of where the focus may go: they pass it on at once.
    const found = await tool.run({ exclude: '[data-tabster-dummy]' }, { runOnly: { type: 'tag', values: tags } });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

async function picture(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  // All of it in one window: a longer page would be drawn anew for the picture, without its scrollbar.
  const usual = page.viewportSize()!;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...usual, height: Math.max(height, usual.height) });
  await page.screenshot({ path: `${pictures}/${name}.png` });
  await page.setViewportSize(usual);
}
