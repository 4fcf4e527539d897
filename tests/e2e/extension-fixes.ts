import assert from 'node:assert/strict';
import { on, word } from './extension-case';
import { clickPart, marked, noteParts, openNote, startWriting, until } from './extension-driver';
import type { Case } from './run';

/** Fixes that a teacher takes from a note beside the words, and what a page may do to them. */
export const cases: readonly Case[] = [
  on('applies a fix in a textarea, and one undo restores it', async (form) => {
    const { page } = form;
    await startWriting(form);
    const before = await page.inputValue('#needs');
    await openNote(page, page.mainFrame(), word);
    await clickPart(page, 'first');
    await until('the fix', async () => (await page.inputValue('#needs')) !== before);
    const after = await page.inputValue('#needs');
    const [start, end] = before.split(word);
    assert.ok(after.startsWith(start!) && after.endsWith(end!), after);
    await until('the note to close', async () => (await noteParts(page, 'popover')).length === 0);
    await page.keyboard.press('Control+z');
    assert.equal(await page.inputValue('#needs'), before);
    await until('the note to come back', async () => (await marked(page.mainFrame())).includes(word));
  }),

  on('applies a fix in bold words of a rich field, and one undo restores it', async (form) => {
    const { page } = form;
    await startWriting(form);
    const html = () => page.locator('#attainment').innerHTML();
    const before = await html();
    const text = await page.locator('#attainment').innerText();
    await page.click('#attainment');
    const place = await page.evaluate(() => {
      const bold = document.querySelector('#attainment p:last-child b')!.getBoundingClientRect();
      return { x: bold.left + bold.width / 2, y: bold.top + bold.height / 2 };
    });
    await page.mouse.click(place.x, place.y);
    await until('the note', async () => (await noteParts(page, 'first')).length === 1);
    await clickPart(page, 'first');
    await until('the fix', async () => (await html()) !== before);
    await page.waitForTimeout(300);
    assert.equal((await page.locator('#attainment').innerText()).startsWith(text.split('OT')[0]!), true);
    await page.keyboard.press('Control+z');
    assert.equal(await html(), before);
  }),

  on('says so when the page does not take a fix, changes nothing and offers the wording', async (form) => {
    const { page } = form;
    await startWriting(form);
    const before = await page.evaluate(() => {
      const box = document.querySelector<HTMLTextAreaElement>('#needs')!;
      const { value } = box;
      box.addEventListener('input', () => (box.value = value));
      return value;
    });
    await openNote(page, page.mainFrame(), word);
    await clickPart(page, 'first');
    await until('the offer', async () => (await noteParts(page, 'copy')).length === 1);
    assert.match((await noteParts(page, 'said'))[0]!.text, /did not take the change/);
    assert.equal(await page.inputValue('#needs'), before);
  }),

  on('a field that the page empties while its note is open stays empty, and the writer is told', async (form) => {
    const { page } = form;
    await startWriting(form);
    await openNote(page, page.mainFrame(), word);
    await page.waitForTimeout(300);
    const first = (await noteParts(page, 'first'))[0]!;
    await page.evaluate(() => {
      document.querySelector<HTMLTextAreaElement>('#needs')!.value = '';
    });
    await page.mouse.click(first.x, first.y);
    await until('the answer, or the note to close', async () => {
      const said = (await noteParts(page, 'said'))[0];
      return !said || /have changed since/.test(said.text);
    });
    assert.equal(await page.inputValue('#needs'), '');
    await page.click('#needs');
    await page.keyboard.type('SALT are involved.');
    await until('the mark', async () => (await marked(page.mainFrame())).includes(word));
    await openNote(page, page.mainFrame(), word);
    await clickPart(page, 'first');
    await until('the fix', async () => (await page.inputValue('#needs')) !== 'SALT are involved.');
    assert.match(await page.inputValue('#needs'), / are involved\.$/);
  }),

  on('a frame that is removed during a fix leaves the panel and the rest of the form at work', async (form) => {
    const { page, browser, id, tab } = form;
    await startWriting(form);
    await page.click('#workingEditor');
    await until('marks in the frame', async () => (await marked(page.frames()[1]!)).includes('HLTA'));
    const panel = await browser.context.newPage();
    await panel.goto(`chrome-extension://${id}/panel.html?tab=${tab}`);
    await panel.getByText('“HLTA”').first().click();
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')!;
      // In the middle of the change: the words are in, nobody has looked yet.
      frame.contentDocument!.addEventListener('input', () => setTimeout(() => frame.remove(), 30));
    });
    await panel
      .getByRole('button', { name: /^Change to/ })
      .first()
      .click();
    await page.locator('iframe').waitFor({ state: 'detached' });
    await panel
      .getByText(/no longer there|has gone from the page|could not/i)
      .first()
      .waitFor();
    await page.bringToFront();
    await openNote(page, page.mainFrame(), word);
    const before = await page.inputValue('#needs');
    await clickPart(page, 'first');
    await until('the fix', async () => (await page.inputValue('#needs')) !== before);
  }),
];
