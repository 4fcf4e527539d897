import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { launch } from './chromium';
import { clickPart, marked, openForm, openNote, startWriting, stored, until, type Form } from './extension-driver';
import type { Case } from './run';
import { sidePanelOf, textOf } from './side-panel';

/** A word that stands nowhere else; it is written into a field, and may be found nowhere but there. */
const canary = 'Quixibloom';

/** Folders below one with a file in which words stand, as bytes of either encoding that a browser writes; its files have a number of the day. */
function foldersWith(folder: string, words: string): readonly string[] {
  const folders = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const file = path.join(entry.parentPath, entry.name);
    const bytes = readFileSync(file);
    const has = bytes.includes(words, 0, 'utf8') || bytes.includes(words, 0, 'utf16le');
    return has ? [path.relative(folder, entry.parentPath)] : [];
  });
  return [...new Set(folders)];
}

/** Writes the canary and does what leaves traces: ignores a note, takes a word for the school's own and a fix, inserts a section, begins an outcome, looks at every page of the extension. */
async function useEverything(form: Form): Promise<readonly string[]> {
  const { page, browser, id, tab } = form;
  const said: string[] = [];
  browser.context.on('console', (message) => said.push(message.text()));
  browser.context.on('weberror', (error) => said.push(error.error().message));
  await startWriting(form);
  await page.focus('#needs');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(` ${canary} cannot read. SALT told ${canary}. `);
  await until('the mark of what was written', async () => (await marked(page.mainFrame())).includes('cannot read'));
  await openNote(page, page.mainFrame(), 'cannot read');
  await clickPart(page, 'quiet', 'Ignore');
  await until('it to go', async () => !(await marked(page.mainFrame())).includes('cannot read'));
  await until('the other marks', async () => (await marked(page.mainFrame())).includes('ELSA'));
  await page.keyboard.press('Escape');
  await openNote(page, page.mainFrame(), 'ELSA');
  await clickPart(page, 'quiet', 'Add “ELSA” to school words');
  await until('the mark of the school’s word to go', async () => !(await marked(page.mainFrame())).includes('ELSA'));
  await page.keyboard.press('Escape');
  const before = await page.inputValue('#needs');
  await openNote(page, page.mainFrame(), 'SALT');
  await clickPart(page, 'first');
  await until('the fix', async () => (await page.inputValue('#needs')) !== before);
  await page.fill('#strengths', '');
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
  await popup.getByText('Insert a section').click();
  await popup.getByRole('button', { name: 'Strengths and interests' }).click();
  await popup.getByText('“Strengths and interests” is in the field now').waitFor();
  await popup.close();
  await page.bringToFront();
  await page.locator('[name=outcome1]').fill(`${canary} will improve her reading.`);
  await until('the outcome’s mark', async () => (await marked(page.mainFrame())).includes('improve her reading'));
  await openNote(page, page.mainFrame(), 'improve her reading');
  await clickPart(page, 'action', 'Rewrite the outcome');
  const panel = await sidePanelOf(form);
  await until('the builder', async () => (await textOf(panel)).includes(`“${canary} will improve`));
  for (const own of ['panel', 'popup', 'options']) {
    const other = await browser.context.newPage();
    await other.goto(`chrome-extension://${id}/${own}.html?tab=${tab}`);
    await other.waitForTimeout(600);
    assert.equal(other.url().includes(canary), false);
    const kept = await other.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    );
    assert.equal(kept.includes(canary), false, `${own} keeps no word`);
  }
  await page.bringToFront();
  return said;
}

/** What the page's own scripts can see of its document and storage; the value of a field is no part of it. */
const seenByPage = (form: Form) =>
  form.page.evaluate(
    () =>
      document.documentElement.outerHTML +
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  );

export const cases: readonly Case[] = [
  {
    name: 'privacy: a word that is written is found nowhere but in its field',
    run: async () => {
      const left = { without: [] as readonly string[], with: [] as readonly string[] };
      // What a browser without the extension's marks leaves of the same words is the browser's own.
      for (const on of [false, true]) {
        const afterwards = (profile: string, netLog: string) => {
          assert.equal(readFileSync(netLog, 'utf8').includes(canary), false, 'no request holds a word');
          left[on ? 'with' : 'without'] = foldersWith(profile, canary);
        };
        const form = await openForm({ on, path: 'mis-form.html?pupilId=4711', afterwards });
        try {
          if (on) {
            const said = await useEverything(form);
            assert.deepEqual(
              said.filter((line) => line.includes(canary)),
              [],
            );
            const kept = await stored(form);
            assert.equal(kept.includes(canary), false, 'storage keeps no word');
            assert.match(kept, /"form":"form:[0-9a-z]+"/, 'the form of the child is known again');
            assert.equal(kept.includes('4711'), false, 'by no number of the child');
            assert.equal((await seenByPage(form)).includes(canary), false, 'the page’s document shows no word');
            assert.ok((await form.page.inputValue('#needs')).includes(canary));
          } else {
            await form.page.focus('#needs');
            await form.page.keyboard.type(` ${canary} cannot read. `);
            await form.page.waitForTimeout(1500);
          }
        } finally {
          await form.close();
        }
      }
      assert.ok(left.without.length > 0, 'the search of the profile finds what the browser itself keeps');
      assert.deepEqual(
        left.with.filter((folder) => !left.without.includes(folder)),
        [],
      );
    },
  },
  {
    name: 'privacy: the record that every case is held to sees a request that leaves, and a host that is only looked up',
    run: async () => {
      const browser = await launch();
      const page = await browser.context.newPage();
      await page.evaluate(() => {
        void fetch('https://fetched.leak.example/').catch(() => undefined);
        for (const rel of ['dns-prefetch', 'preconnect'])
          document.head.append(
            Object.assign(document.createElement('link'), { rel, href: `https://${rel}.leak.example` }),
          );
      });
      await page.waitForTimeout(500);
      await assert.rejects(
        () => browser.close(),
        ({ message }: Error) =>
          ['fetched', 'dns-prefetch', 'preconnect'].every((way) => message.includes(`${way}.leak.example`)),
      );
    },
  },
];
