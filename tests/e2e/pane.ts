import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { localToday } from '../../shared/today';
import { readDocx } from '../../shared/docx/read';
import { writeDocx } from '../../shared/docx/write';
import { readPlan } from '../../shared/plan/read-plan';
import { templates } from '../../shared/plan/templates';
import { defaultSettings } from '../../shared/settings';
import type { Preview } from '../preview/preview';
import { serve } from '../preview/server';
import { launch } from './chromium';
import type { Case } from './run';

type Previewed = Window & { preview: Preview };

/** Opens the preview, waits for the pane's notes, and hands over the page. */
export async function inPreview(act: (page: Page) => Promise<void>): Promise<void> {
  const { url, stop } = await serve(0);
  const launched = await launch({ viewport: { width: 1280, height: 900 } });
  const wrong: string[] = [];
  try {
    const page = await launched.context.newPage();
    page.on('pageerror', (error) => wrong.push(error.message));
    // The preview is its own world: a request to anywhere else is a leak.
    await launched.context.route('**/*', (route) => {
      if (route.request().url().startsWith(url)) return route.continue();
      wrong.push(`request to ${route.request().url()}`);
      return route.abort();
    });
    await page.goto(url);
    await act(page);
    assert.deepEqual(wrong, []);
  } finally {
    await launched.close();
    await stop();
  }
}

/** Chooses a sample plan and waits until the pane has read it. */
export async function openSample(page: Page, sample: string): Promise<void> {
  await page.selectOption('#sample', sample);
  await paneReady(page, `${sample || 'new plan'}.docx`);
}

/** Waits until a document is open and for the pane's heading, which says how many notes there are. */
async function paneReady(page: Page, name: string): Promise<void> {
  await page.locator(`html[data-open="${name}"]`).waitFor();
  await page.frameLocator('iframe[title="One Plan Assistant"]').locator('h1, h2').first().waitFor();
}

const paragraphs = (page: Page) => page.evaluate(() => (window as unknown as Previewed).preview.word!.paragraphs());
const selected = (page: Page) => page.evaluate(() => (window as unknown as Previewed).preview.word!.selection?.text);
const saved = async (page: Page) =>
  new Uint8Array(await page.evaluate(() => Array.from((window as unknown as Previewed).preview.word!.save())));

/** Opens bytes as a person does with “Open your own”. */
const openFile = (page: Page, name: string, bytes: Uint8Array | Buffer) =>
  page.setInputFiles('#open', {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(bytes),
  });

/** What a person does with the preview of `npm start`. */
export const cases: readonly Case[] = [
  {
    name: 'pane: Show selects the words in the document',
    run: () =>
      inPreview(async (page) => {
        await openSample(page, 'typical-one-plan');
        const pane = page.frameLocator('iframe[title="One Plan Assistant"]');
        const card = pane.locator('[role=group][aria-describedby]').nth(1);
        await card.click();
        const quote = await card.textContent();
        await card.getByRole('button', { name: /^Show/ }).click();
        await page.waitForFunction(() => ((window as unknown as Previewed).preview.word!.selection?.text ?? '') !== '');
        const words = await selected(page);
        assert.ok(words && quote?.includes(words.slice(0, 20)), `selected “${words}” for ${quote}`);
      }),
  },
  {
    name: 'pane: a fix changes the document, and Undo takes it back',
    run: () =>
      inPreview(async (page) => {
        await openSample(page, 'typical-one-plan');
        const pane = page.frameLocator('iframe[title="One Plan Assistant"]');
        const before = await paragraphs(page);
        const card = pane.locator('[role=group][aria-describedby]', { hasText: 'Jayden' }).first();
        await card.click();
        await card.getByRole('button', { name: /^Change to/ }).click();
        await page.waitForFunction(
          (old) => (window as unknown as Previewed).preview.word!.paragraphs().join('\n') !== old,
          before.join('\n'),
        );
        const changed = (await paragraphs(page)).filter((text, index) => text !== before[index]);
        assert.equal(changed.length, 1);
        const texts = readDocx(await saved(page)).blocks.map(({ text }) => text.trim());
        assert.ok(texts.includes(changed[0]!.trim()), 'the saved file has the new words');
        await page.getByRole('button', { name: 'Undo' }).first().click();
        assert.deepEqual(await paragraphs(page), before);
      }),
  },
  {
    name: 'pane: what is missing goes in once, in the template’s order, and is in the saved file',
    run: () =>
      inPreview(async (page) => {
        await openSample(page, 'typical-one-plan');
        const pane = page.frameLocator('iframe[title="One Plan Assistant"]');
        const before = await paragraphs(page);
        await pane.getByRole('tab', { name: /Parts/ }).click();
        await pane.getByRole('button', { name: /^Insert all that are missing/ }).click();
        await pane.getByRole('button', { name: /^Insert all that are missing/ }).waitFor({ state: 'detached' });
        const missing = (bytes: Uint8Array) =>
          readPlan(readDocx(bytes), defaultSettings(localToday())).sections.filter(
            ({ status, section }) => status === 'missing' && !section.optional,
          );
        assert.deepEqual(missing(await saved(page)), []);
        assert.ok((await paragraphs(page)).length > before.length);
        await page.getByRole('button', { name: 'Undo' }).first().click();
        assert.deepEqual(await paragraphs(page), before, 'one Undo takes the parts out again');
      }),
  },
  {
    name: 'ribbon: a command inserts its section without the pane and selects it',
    run: () =>
      inPreview(async (page) => {
        await openSample(page, '');
        const before = await paragraphs(page);
        await page.locator('#ribbon summary').first().click();
        await page.locator('#ribbon details[open] button').first().click();
        await page.waitForFunction(
          (length) => (window as unknown as Previewed).preview.word!.paragraphs().length > length,
          before.length,
        );
        assert.notEqual(await selected(page), '');
      }),
  },
  {
    name: 'pane: a good plan has only suggestions',
    run: () =>
      inPreview(async (page) => {
        await openSample(page, 'good-one-plan');
        const pane = page.frameLocator('iframe[title="One Plan Assistant"]');
        const text = (await pane.locator('body').textContent()) ?? '';
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
    name: 'pane: every template, inserted into an empty document, is read back whole',
    run: () =>
      inPreview(async (page) => {
        for (const template of templates) {
          await openFile(page, `${template.id}.docx`, writeDocx(template));
          await paneReady(page, `${template.id}.docx`);
          const texts = await paragraphs(page);
          assert.ok(texts.length > template.sections.length, template.id);
        }
      }),
  },
];
