import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { packDocx } from '../../shared/docx/pack';
import { inPane, inPreview, openFile, openSample, paneOf, paneReady, paragraphs } from './pane-driver';
import type { Case } from './run';

/** What is opened in the preview, good or broken, and a part that does not come. */
export const cases: readonly Case[] = [
  {
    name: 'pane: a good plan has only suggestions',
    run: () =>
      inPreview(async (page) => {
        await openSample(page, 'good-one-plan');
        const text = (await inPane(page).locator('body').textContent()) ?? '';
        assert.doesNotMatch(text, /to put right|to improve/i);
      }),
  },
  {
    name: 'pane: a file that is no plan gets a plain message and nothing is lost',
    run: () =>
      inPreview(async (page) => {
        await openSample(page, 'typical-one-plan');
        const before = await paragraphs(page);
        await openFile(page, 'broken.docx', Buffer.from('PK\x03\x04 not a document'));
        await page.locator('#message:not(:empty)').waitFor();
        assert.doesNotMatch((await page.locator('#message').textContent()) ?? '', /undefined|at \w+ \(|Error:/);
        const compound = Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.alloc(632),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]);
        await openFile(page, 'secret.docx', compound);
        await page.waitForFunction(() => /password/i.test(document.querySelector('#message')?.textContent ?? ''));
        assert.deepEqual(await paragraphs(page), before);
      }),
  },
  {
    name: 'pane: a document without a body of words is no blank pane',
    run: () =>
      inPreview(async (page) => {
        await openFile(page, 'bare.docx', packDocx('<w:p/>', ''));
        await paneReady(page, 'bare.docx');
        await inPane(page).getByText('This document is empty').waitFor();
      }),
  },
  {
    name: 'pane: a part whose script hangs is said to be late, asked for anew, and has the focus when it comes',
    run: () =>
      inPreview(
        async (page) => {
          // Ten seconds are over when the test says so.
          await page.addInitScript(`{
          const start = setTimeout;
          window.late = [];
          window.setTimeout = (run, time, ...given) =>
            time === 10_000 ? start(() => undefined, window.late.push(run)) : start(run, time, ...given);
        }`);
          const scripts = readdirSync('dist/addin').filter((file) => file.endsWith('.js'));
          const script = scripts.find((file) =>
            readFileSync(`dist/addin/${file}`, 'utf8').includes('aria-label":"Sections of the plan'),
          )!;
          let asked = 0;
          await page.route(`**/addin/${script}*`, (route) => (++asked > 1 ? route.continue() : undefined));
          await page.reload();
          await page.locator('html[data-open]').waitFor();
          await openSample(page, 'typical-one-plan');
          const pane = inPane(page);
          await pane.getByRole('tab', { name: /Sections/ }).click();
          await pane.getByText('Opening').waitFor();
          await paneOf(page).evaluate(() =>
            (window as unknown as { late: (() => void)[] }).late.forEach((run) => run()),
          );
          await pane.getByText('This part is taking longer than usual to open.').waitFor();
          assert.equal(asked, 1);
          await pane.getByRole('button', { name: 'Try again' }).click();
          await pane.getByRole('list', { name: 'Sections of the plan' }).waitFor();
          const panel = pane.getByRole('tabpanel');
          assert.ok(await panel.evaluate((one) => one.contains(document.activeElement)), 'the focus is in the part');
        },
        {},
        /^Late$/m,
      ),
  },
];
