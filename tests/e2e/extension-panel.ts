import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { on, word } from './extension-case';
import {
  badge,
  chooseMenu,
  inShared,
  marked,
  noteParts,
  rightClick,
  startWriting,
  stored,
  until,
} from './extension-driver';
import type { Case } from './run';

/** The panel, the popup and the menus beside a form. */
export const cases: readonly Case[] = [
  on('the panel lists the notes of all frames and all sections, shows words and applies a fix', async (form) => {
    const { page, browser, id, tab } = form;
    await startWriting(form);
    const panel = await browser.context.newPage();
    await panel.setViewportSize({ width: 400, height: 1200 });
    await panel.goto(`chrome-extension://${id}/panel.html?tab=${tab}`);
    await panel.getByRole('tab', { name: /Notes/ }).waitFor();
    const textOf = () => panel.locator('body').innerText();
    await until('what stands in the frame', async () => (await textOf()).includes('“HLTA”'));
    const text = await textOf();
    for (const words of new Set(await marked(page.mainFrame())))
      assert.ok(text.includes(words), `the panel lists “${words}”`);
    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
    const counted = async (one: Page) =>
      /(\d+) (?:notes? )?on this page/.exec(await one.locator('body').innerText())?.[1];
    await until('popup and panel to count the same', async () => {
      const number = await counted(popup);
      return number !== undefined && number === (await counted(panel));
    });
    await popup.close();
    const note = panel.getByText(`“${word}”`).first();
    await note.click();
    const before = await page.inputValue('#needs');
    await panel.getByRole('button', { name: 'Show', exact: true }).first().click();
    assert.equal(await panel.getByText('no longer there').count(), 0);
    await until('the words to be selected', () =>
      page.evaluate((wanted) => {
        const box = document.querySelector<HTMLTextAreaElement>('#needs')!;
        return box.value.slice(box.selectionStart, box.selectionEnd) === wanted;
      }, word),
    );
    await panel
      .getByRole('button', { name: /^Change to/ })
      .first()
      .click();
    await until('the fix', async () => (await page.inputValue('#needs')) !== before);
    await note.waitFor({ state: 'detached' });
    await panel.getByRole('tab', { name: /Sections/ }).click();
    await panel.getByRole('tabpanel').getByText('Strengths and interests').filter({ visible: true }).first().waitFor();
  }),

  on(
    'a field that its name says wrongly is corrected in the panel, remembered without names and numbers',
    async (form) => {
      const { page, browser, id, tab } = form;
      await page.evaluate(() => {
        const label = document.querySelector<HTMLLabelElement>('label[for=incident]')!;
        label.textContent = 'Mia’s thoughts 3';
        const field = document.querySelector<HTMLTextAreaElement>('#incident')!;
        field.value = 'Mia will improve her reading.';
      });
      await startWriting(form);
      const panel = await browser.context.newPage();
      await panel.setViewportSize({ width: 400, height: 1000 });
      await panel.goto(`chrome-extension://${id}/panel.html?tab=${tab}`);
      await panel.getByRole('tab', { name: /Sections/ }).click();
      await panel.getByText(/^Fields on this page/).click();
      const names = await panel.locator('li > label').allInnerTexts();
      const order = ['Current attainment', 'What is working well', 'Parents', 'Strategies', 'Mia’s thoughts'];
      const places = order.map((name) => names.findIndex((one) => one.startsWith(name)));
      assert.deepEqual(
        places.filter((place) => place >= 0),
        [...places].sort((a, b) => a - b),
        `in the order of the page: ${names.join(', ')}`,
      );
      await panel.getByLabel('Mia’s thoughts 3').selectOption({ label: 'Outcomes' });
      await until('the note of an outcome', async () =>
        (await marked(page.mainFrame())).some((words) => words.includes('improve her reading')),
      );
      await until('the choice to be kept', async () =>
        (await stored(form)).includes('"mapping":{"localhost":{"/mis-form.html | thoughts":"outcomes"}}'),
      );
      await panel
        .getByRole('combobox', { name: 'Needs', exact: true })
        .selectOption({ label: 'No section of the plan' });
      await until('the notes of that field to go', async () => !(await marked(page.mainFrame())).includes(word));
      await panel.getByRole('combobox', { name: 'Needs', exact: true }).selectOption({ index: 0 });
      await until('them to come back', async () => (await marked(page.mainFrame())).includes(word));
    },
  ),

  on('inserts a section from the popup into its own field in one undo, and splits no other', async (form) => {
    const { page, browser, id, tab } = form;
    await startWriting(form);
    await page.fill('#strengths', '');
    await page.focus('#needs');
    const needs = await page.inputValue('#needs');
    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
    await popup.getByText(/\d+ notes? on this page/).waitFor();
    await popup.getByText('Insert a section').click();
    await popup.getByRole('button', { name: 'Strengths and interests' }).click();
    await popup.getByText('“Strengths and interests” is in the field now').waitFor();
    assert.match(await page.inputValue('#strengths'), /^\[.*\]$/);
    await popup.getByRole('button', { name: 'Needs', exact: true }).click();
    await popup.getByText('“Needs” is written in this form already').waitFor();
    await popup.getByRole('button', { name: /^People who helped/ }).click();
    await popup.getByText('This form has no field for it').waitFor();
    assert.equal(await page.inputValue('#needs'), needs);
    await page.bringToFront();
    await page.focus('#strengths');
    await page.keyboard.press('Control+z');
    assert.equal(await page.inputValue('#strengths'), '');
  }),

  on(
    'inserts a section from the popup into its own field before any field was clicked',
    async ({ page, browser, id, tab }) => {
      await page.evaluate(() => (document.querySelector<HTMLTextAreaElement>('#strengths')!.value = ''));
      const popup = await browser.context.newPage();
      await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
      await popup.getByText('Insert a section').click();
      await popup.getByRole('button', { name: 'Strengths and interests' }).click();
      await popup.getByText('“Strengths and interests” is in the field now').waitFor();
      assert.match(await page.inputValue('#strengths'), /^\[.*\]$/);
    },
  ),

  on('inserts a section from the popup into its own field, though the caret is in an editor’s frame', async (form) => {
    const { page, browser, id, tab } = form;
    await startWriting(form);
    await page.fill('#strengths', '');
    const editor = page.frames().find((frame) => frame.url().endsWith('mis-editor.html'))!;
    await editor.locator('body').click();
    await until('marks in the frame', async () => (await marked(editor)).length > 0);
    const before = await editor.locator('body').innerHTML();
    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
    await popup.getByText('Insert a section').click();
    await popup.getByRole('button', { name: 'Strengths and interests' }).click();
    await popup.getByText('“Strengths and interests” is in the field now').waitFor();
    assert.match(await page.inputValue('#strengths'), /^\[.*\]$/);
    assert.equal(await editor.locator('body').innerHTML(), before);
  }),

  on('inserts a section and checks a field from the context menu', async (form) => {
    const { page } = form;
    await startWriting(form);
    await rightClick(page.locator('#incident'));
    await chooseMenu(form, 'check-field');
    await until('marks in that field', async () =>
      (await marked(page.mainFrame())).some((words) => words.includes('CP')),
    );
    await rightClick(page.locator('#strengths'));
    await chooseMenu(form, 'insert:essex-one-plan:needs');
    await until('the section', async () => (await page.inputValue('#strengths')).includes('\nNeeds\n['));
    // A field that is no part of the plan is where the writer clicked all the same; the caret was in another before.
    await page.evaluate(() => {
      const label = document.createElement('label');
      label.innerHTML = 'Letter home <textarea id="letter"></textarea>';
      document.querySelector('main, form')!.append(label);
    });
    const before = await page.inputValue('#strengths');
    await rightClick(page.locator('#letter'));
    await chooseMenu(form, 'insert:essex-one-plan:needs');
    await until('it in the letter', async () => (await page.inputValue('#letter')).startsWith('Needs\n['));
    assert.equal(await page.inputValue('#strengths'), before);
    for (const menu of ['insert:essex-one-plan:needs', 'turn-into-outcome']) {
      await rightClick(page.getByRole('searchbox'));
      await chooseMenu(form, menu);
      await until(`why nothing can be done (${menu})`, async () =>
        (await noteParts(page, 'message')).some(({ text }) => text.startsWith('This kind of field is not checked')),
      );
      await page.keyboard.press('Escape');
      await until('it to close', async () => (await noteParts(page, 'popover')).length === 0);
    }
    assert.equal(await page.inputValue('#strengths'), before);
  }),

  {
    name: 'extension: “Turn into an outcome…” opens the builder on a page that has no plan field, too',
    run: () =>
      inShared(async (form) => {
        const { page, browser, id, tab } = form;
        await page.setContent('<label>Letter <textarea>Mia will read 40 words.</textarea></label>');
        const panel = await browser.context.newPage();
        await panel.goto(`chrome-extension://${id}/panel.html?tab=${tab}`);
        await panel.getByText('No plan on this page').waitFor();
        await page.bringToFront();
        await rightClick(page.locator('textarea'));
        await chooseMenu(form, 'turn-into-outcome');
        await panel.getByText('From: “Mia will read 40 words.”').waitFor();
      }, 'mis-record.html'),
  },

  on('counts the notes on the toolbar button', async (form) => {
    await startWriting(form);
    await until('a number', async () => Number(await badge(form)) > 2);
  }),
];
