import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { answerYes, inShared, marked, noteParts, openForm, openNote, until, type Form } from './extension-driver';
import { serve } from './extension-site';
import type { Case } from './run';

/** Puts a form of another origin into the page, alone. */
async function embed(page: Page, address: string): Promise<void> {
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    frame.style.cssText = 'width:1100px;height:1200px';
    document.body.replaceChildren(frame);
  }, address);
  await until('the frame', () => Promise.resolve(page.frames().some((frame) => frame.url() === address)));
  await page
    .frames()
    .find((frame) => frame.url() === address)!
    .waitForLoadState();
}

async function openPanel({ browser, id, tab }: Form): Promise<Page> {
  const panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 400, height: 1000 });
  await panel.goto(`chrome-extension://${id}/panel.html?tab=${tab}`);
  return panel;
}

/** Forms that another site's page shows in a frame: allowed or not is decided for each site alone. */
export const cases: readonly Case[] = [
  {
    name: 'frames: a form of another origin that is on is checked inside a page that is on, and mended from the panel',
    run: async () => {
      const other = await serve();
      try {
        await inShared(async (form) => {
          const { page } = form;
          await embed(page, `http://localhost:${other.port}/mis-form.html`);
          const frame = page.frames()[1]!;
          await frame.locator('#needs').click();
          await until('marks', async () => (await marked(frame)).includes('SALT'));
          const words = () => frame.locator('#needs').inputValue();
          const first = await words();
          await openNote(page, frame, 'ELSA');
          await page.waitForTimeout(300);
          // The card stands in the frame’s own window here.
          const [button] = await noteParts(page, 'first');
          const round = (await page.locator('iframe').boundingBox())!;
          await page.mouse.click(round.x + button!.x, round.y + button!.y);
          await until('the fix', async () => (await words()) !== first);
          const second = await words();
          const panel = await openPanel(form);
          await panel.getByText('“SALT”').first().click();
          await panel
            .getByRole('button', { name: /^Change to/ })
            .first()
            .click();
          await until('the fix of the panel', async () => (await words()) !== second);
          await panel.getByRole('status').getByText('Press Ctrl+Z in the field to undo.').waitFor();
        }, 'mis-shared.html');
      } finally {
        await other.close();
      }
    },
  },
  {
    name: 'frames: a form of another site that is off is named, and switched on alone from the panel and the popup',
    run: async () => {
      const form = await openForm({ on: true, path: 'mis-shared.html' });
      try {
        const { page, browser, id, tab, site } = form;
        await embed(page, `http://127.0.0.1:${site.port}/mis-form.html`);
        const named = 'Part of this page is embedded from “127.0.0.1”. That site is off, so nothing is checked there.';
        const popup = await browser.context.newPage();
        await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
        await popup.getByText(named).waitFor();
        await popup.close();
        const panel = await openPanel(form);
        await panel.getByText(named).waitFor();
        await answerYes(browser, id, 'http://127.0.0.1/*');
        await panel.getByRole('button', { name: 'Switch on 127.0.0.1' }).click();
        await panel.getByText('“SALT”').first().waitFor();
        assert.equal(await panel.getByText(named).count(), 0);
        const options = await browser.context.newPage();
        await options.goto(`chrome-extension://${id}/options.html`);
        await options.getByRole('button', { name: 'Switch off 127.0.0.1' }).waitFor();
      } finally {
        await form.close();
      }
    },
  },
  {
    name: 'frames: a form that is on inside a page that is off is found by the panel, and nothing runs in the page round it',
    run: () =>
      inShared(
        async (form) => {
          const { page, site } = form;
          await page.evaluate(() => {
            const box = document.createElement('textarea');
            box.setAttribute('aria-label', 'Needs');
            box.value = 'SALT are involved.';
            document.body.append(box);
          });
          const alone = await openPanel(form);
          await alone.getByText('Not switched on here').waitFor();
          await alone.close();
          await embed(page, `http://localhost:${site.port}/mis-form.html`);
          await page.evaluate(() => {
            const box = document.createElement('textarea');
            box.id = 'outside';
            box.setAttribute('aria-label', 'Needs');
            box.value = 'The EWO is involved.';
            document.body.append(box);
          });
          const panel = await openPanel(form);
          await panel.getByText('“SALT”').first().waitFor();
          // The frame’s own frame, too.
          await panel.getByText('“HLTA”').first().waitFor();
          assert.equal(await panel.getByText('“EWO”').count(), 0);
          await page.bringToFront();
          await page.click('#outside');
          await page.waitForTimeout(900);
          assert.deepEqual(await marked(page.mainFrame()), []);
        },
        'mis-shared.html',
        '127.0.0.1',
      ),
  },
];
