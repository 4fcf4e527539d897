import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { closeShared, inShared, openNote, startWriting, type Form } from './extension-driver';
import { closePreview, inPreview, openSample } from './pane-driver';

/** Makes the pictures of README and docs anew, of what `npm run build` and `npm start` made last. */
const file = (name: string) => join(__dirname, '../../docs/images', `${name}.png`);

async function own({ browser, id, tab }: Form, page: string, width: number, height: number): Promise<Page> {
  const opened = await browser.context.newPage();
  await opened.setViewportSize({ width, height });
  await opened.goto(`chrome-extension://${id}/${page}.html?tab=${tab}`);
  await opened
    .getByText({ popup: /notes? on this page/, panel: 'What to do next' }[page] ?? 'Share with colleagues')
    .waitFor();
  await opened.waitForTimeout(500);
  return opened;
}

/** Throws where the browser has no British English: it would show dates as Americans write them. */
async function mustBeBritish(page: Page): Promise<void> {
  const locale = await page.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().locale);
  if (locale !== 'en-GB')
    throw new Error(
      `The pictures need a Chromium in British English; this one speaks ${locale}. Debian: apt-get install chromium-l10n`,
    );
}

async function main(): Promise<void> {
  await inPreview(async (page) => {
    await mustBeBritish(page);
    await openSample(page, 'typical-one-plan');
    await page.waitForTimeout(500);
    await page.screenshot({ path: file('pane') });
  });
  await closePreview();
  await inShared(async (form) => {
    const { page } = form;
    await page.setViewportSize({ width: 1180, height: 820 });
    await startWriting(form);
    await openNote(page, page.mainFrame(), 'SALT');
    await page.waitForTimeout(300);
    await page.screenshot({ path: file('extension-form') });
    await (await own(form, 'popup', 336, 340)).screenshot({ path: file('extension-popup') });
    await (await own(form, 'options', 820, 900)).screenshot({ path: file('extension-options') });
    await (await own(form, 'panel', 380, 900)).screenshot({ path: file('extension-panel') });
    const panel = await own(form, 'panel', 320, 700);
    await panel.getByRole('tab', { name: /Sections/ }).click();
    await panel.getByText(/^Fields on this page/).click();
    await panel.screenshot({ path: file('extension-fields') });
  });
  await closeShared();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
