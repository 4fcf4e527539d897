import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { clickPart, inShared, marked, noteParts, openNote, until } from './extension-driver';
import type { Case } from './run';

const word = 'SALT';
const words = `${word} are involved with Mia. She draws maps.`;
const box = 'style="width:600px;height:200px"';
const textBox = `<div id="form"><label for="needs">Needs</label><br><textarea id="needs" ${box}>${words}</textarea></div>`;
/** By then the last look after a click is over, in ms. */
const settled = 3300;

/** A page with nothing but this, in the shared browser; clicked in and marked where `field` names a field of it. */
function fighting(name: string, html: string, run: (page: Page) => Promise<void>): Case {
  return {
    name: `fighting: ${name}`,
    run: () =>
      inShared(async ({ page }) => {
        await page.evaluate((markup) => {
          document.body.innerHTML = markup;
        }, html);
        await run(page);
      }, 'mis-shared.html'),
  };
}

const has = async (page: Page, wanted: string) => (await marked(page.mainFrame())).includes(wanted);

async function write(page: Page): Promise<void> {
  await page.click('#needs');
  await until('the mark', () => has(page, word));
}

/** Pages that do what they like with clicks, fields and frames, on purpose or not. */
export const cases: readonly Case[] = [
  fighting('a window that lets nobody click outside of itself keeps no click from a note', textBox, async (page) => {
    // As a common trap for the focus does it.
    await page.evaluate(() => {
      const form = document.querySelector('#form')!;
      for (const type of ['mousedown', 'click'])
        document.addEventListener(
          type,
          (event) => {
            if (form.contains(event.target as Node)) return;
            event.preventDefault();
            event.stopImmediatePropagation();
          },
          true,
        );
    });
    await write(page);
    await openNote(page, page.mainFrame(), word);
    await clickPart(page, 'icon');
    await until('the note to close', async () => (await noteParts(page, 'popover')).length === 0);
    await openNote(page, page.mainFrame(), word);
    await clickPart(page, 'first');
    await until('the fix', async () => (await page.inputValue('#needs')).startsWith('Speech and language'));
  }),

  fighting(
    'a note goes with the frame of its field',
    `<iframe ${box} srcdoc="<body contenteditable aria-label=Needs><p>${words}</p></body>"></iframe>`,
    async (page) => {
      await until('the frame', async () => (await page.frames()[1]?.locator('p').count()) === 1);
      const frame = page.frames()[1]!;
      await frame.locator('body').click();
      await until('the mark', async () => (await marked(frame)).includes(word));
      await openNote(page, frame, word);
      await page.evaluate(() => document.querySelector('iframe')!.remove());
      await until('the note to go', async () => (await noteParts(page, 'popover')).length === 0);
    },
  ),

  fighting(
    'what stands between words that are to be changed is not thrown away with them',
    `<div id="needs" contenteditable aria-label="Needs" ${box}><p>Mia suffers <span contenteditable="false">@Okafor</span> from anxiety. ${words}</p></div>`,
    async (page) => {
      const html = () => page.locator('#needs').innerHTML();
      const before = await html();
      await page.click('#needs', { position: { x: 500, y: 150 } });
      await until('the mark', () => has(page, 'suffers @Okafor from'));
      await openNote(page, page.mainFrame(), 'suffers @Okafor from');
      await clickPart(page, 'first');
      await until('the answer', async () => /did not take/.test((await noteParts(page, 'said'))[0]?.text ?? ''));
      assert.equal(await html(), before);
      assert.equal((await noteParts(page, 'copy'))[0]?.text, 'Copy the wording');
    },
  ),

  fighting('a note reads from left to right in a page that runs the other way', textBox, async (page) => {
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await write(page);
    await openNote(page, page.mainFrame(), word);
    const [[kind], [close]] = await Promise.all([noteParts(page, 'kind'), noteParts(page, 'icon')]);
    assert.ok(kind!.x < close!.x, `${kind!.x}, ${close!.x}`);
    await page.evaluate(() => document.documentElement.removeAttribute('dir'));
  }),

  fighting('marks go where the page empties a field at a key of its own', textBox, async (page) => {
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#needs')!;
      field.addEventListener('keydown', ({ key, ctrlKey }) => {
        if (key === 'Enter' && ctrlKey) setTimeout(() => (field.value = ''), 200);
      });
    });
    await write(page);
    await page.waitForTimeout(settled);
    await page.keyboard.press('Control+Enter');
    await until('the marks to go', async () => (await marked(page.mainFrame())).length === 0, 5000);
  }),

  fighting('marks stay on their words while the writer types on after a click', textBox, async (page) => {
    await write(page);
    await page.waitForTimeout(settled);
    await page.click('#needs', { position: { x: 500, y: 150 } });
    await page.keyboard.press('Control+End');
    for (const end = Date.now() + settled; Date.now() < end;) {
      await page.keyboard.type('a');
      await page.waitForTimeout(60);
      assert.ok(await has(page, word), 'the mark is there');
    }
  }),

  fighting('a field that the page makes anew at each key is marked and mended', textBox, async (page) => {
    await page.evaluate(() => {
      document.querySelector('#form')!.addEventListener('input', (event) => {
        const field = event.target as HTMLTextAreaElement;
        const made = field.cloneNode() as HTMLTextAreaElement;
        made.value = field.value;
        const at = field.selectionStart;
        field.replaceWith(made);
        made.focus();
        made.setSelectionRange(at, at);
      });
    });
    await write(page);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' ELSA too.', { delay: 30 });
    await until('the mark of what was typed', () => has(page, 'ELSA'));
    await openNote(page, page.mainFrame(), word);
    await clickPart(page, 'first');
    await until('the mark to go', async () => !(await has(page, word)));
    assert.equal(
      await page.inputValue('#needs'),
      'Speech and language therapists (SALT) are involved with Mia. She draws maps. ELSA too.',
    );
  }),
];
