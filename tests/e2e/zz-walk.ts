import { mkdirSync } from 'node:fs';
import { closeShared, inShared, startWriting, openForm } from './extension-driver';
import { closePreview, inPreview, openSample, paneOf, widen } from './pane-driver';
const out = '/tmp/walk';
mkdirSync(out, { recursive: true });
const looks = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }, 'white'],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }, 'black'],
  ['contrast', { colorScheme: 'dark', forcedColors: 'active' }, 'black'],
] as const;
async function ext() {
  const off = await openForm({ on: false });
  for (const width of [320, 700]) for (const [look, media] of looks) for (const name of ['popup', 'panel', 'options', 'help']) {
    if (look !== 'light' && width === 700 && name !== 'help') continue;
    const page = await off.browser.context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia(media);
    await page.goto(`chrome-extension://${off.id}/${name}.html?tab=${off.tab}`);
    await page.waitForTimeout(2500);
    await page.screenshot({ path: `${out}/off-${name}-${look}-${width}.png`, fullPage: name !== 'options' || look !== 'light' ? false : true });
    await page.close();
  }
  await off.close();
  await inShared(async (form) => {
    await startWriting(form);
    for (const width of [320, 700]) for (const [look, media] of looks) for (const name of ['popup', 'panel']) {
      const page = await form.browser.context.newPage();
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia(media);
      await page.goto(`chrome-extension://${form.id}/${name}.html?tab=${form.tab}`);
      await page.waitForTimeout(2500);
      await page.screenshot({ path: `${out}/on-${name}-${look}-${width}.png` });
      if (name === 'panel') for (const tab of ['Outcomes', 'Sections']) {
        await page.getByRole('tab', { name: new RegExp(tab) }).click();
        await page.waitForTimeout(600);
        await page.screenshot({ path: `${out}/on-panel-${tab}-${look}-${width}.png`, fullPage: true });
        if (tab === 'Outcomes' && look === 'light') {
          await page.getByRole('button', { name: 'Write an outcome' }).click();
          await page.waitForTimeout(600);
          await page.screenshot({ path: `${out}/on-panel-builder-${look}-${width}.png`, fullPage: true });
        }
      }
      if (name === 'popup') {
        await page.getByText('Insert a section').click();
        await page.waitForTimeout(300);
        await page.screenshot({ path: `${out}/on-popup-open-${look}-${width}.png`, fullPage: true });
      }
      await page.close();
    }
  });
  await closeShared();
}
async function pane() {
  for (const [look, media, theme] of looks)
    await inPreview(async (page) => {
      await page.emulateMedia(media);
      for (const width of [320, 700]) {
        await openSample(page, '');
        await widen(page, width);
        await page.waitForTimeout(500);
        const shot = (name: string) => page.screenshot({ path: `${out}/pane-${name}-${look}-${width}.png`, clip: { x: 0, y: 0, width, height: 900 } });
        await shot('empty');
        await openSample(page, 'typical-one-plan');
        await page.waitForTimeout(700);
        await shot('notes');
        const f = paneOf(page);
        await f.getByRole('tab', { name: /Outcomes/ }).click();
        await page.waitForTimeout(500);
        await shot('outcomes');
        await f.getByRole('button', { name: /Write an outcome/ }).first().click();
        await page.waitForTimeout(500);
        await shot('builder');
        await f.getByRole('button', { name: 'Put it in the plan' }).focus();
        await page.waitForTimeout(300);
        await shot('builder-foot');
        await f.getByRole('button', { name: 'Back' }).click();
        await f.getByRole('tab', { name: /Sections/ }).click();
        await page.waitForTimeout(500);
        await shot('sections');
        await f.getByRole('button', { name: /^Settings$/ }).click();
        await page.waitForTimeout(700);
        await shot('settings');
        await f.getByRole('button', { name: /Use this document/ }).click();
        await page.waitForTimeout(400);
        await shot('template');
      }
    }, { theme });
  await closePreview();
}
void (async () => { await ext(); await pane(); process.exit(0); })();
