import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { on, withForm, word } from './extension-case';
import {
  badge,
  clickToolbar,
  clickPart,
  marked,
  noteParts,
  openNote,
  placeOf,
  startWriting,
  store,
  stored,
  switchOn,
  takeAway,
  until,
} from './extension-driver';
import type { Case } from './run';

/** What a teacher switches on, ignores or sets, and what is kept of it. */
export const cases: readonly Case[] = [
  on('remembers what is ignored, after the page was loaded again, without its words', async (form) => {
    const { page } = form;
    await startWriting(form);
    await openNote(page, page.mainFrame(), word);
    const at = await placeOf(page.mainFrame(), word);
    await clickPart(page, 'quiet', 'Ignore');
    await until('the mark to go', async () => !(await marked(page.mainFrame())).includes(word));
    // It is small now, and stands by the words all the same.
    await until('the answer', async () => (await noteParts(page, 'said'))[0]?.text === 'Ignored.');
    assert.deepEqual(await noteParts(page, 'why'), []);
    const [card] = await noteParts(page, 'popover');
    assert.ok(Math.abs(card!.y - at.y) < 150, `${card!.y} is far from ${at.y}`);
    await clickPart(page, 'action', 'Undo');
    await until('the mark to come back', async () => (await marked(page.mainFrame())).includes(word));
    assert.match(await stored(form), /"ignored":\[\]/);
    await openNote(page, page.mainFrame(), word);
    await clickPart(page, 'quiet', 'Ignore');
    await until('the mark to go again', async () => !(await marked(page.mainFrame())).includes(word));
    await page.reload();
    await startWriting(form);
    assert.equal((await marked(page.mainFrame())).includes(word), false);
    const kept = await stored(form);
    assert.match(kept, /"ignored":\["[a-z-]+:[a-z0-9]+"\]/);
    assert.equal(/SALT|Mia|steps|anxiety/.test(kept), false);
  }),

  on('switches off a kind of note, and takes a word for the school’s own', async (form) => {
    const { page } = form;
    const has = async (words: string) => (await marked(page.mainFrame())).includes(words);
    await startWriting(form);
    await openNote(page, page.mainFrame(), 'suffers from');
    await clickPart(page, 'quiet', 'Always ignore this kind of note');
    await until('the mark to go', async () => !(await has('suffers from')));
    await clickPart(page, 'action', 'Undo');
    await until('the mark to come back', () => has('suffers from'));
    await openNote(page, page.mainFrame(), 'suffers from');
    await clickPart(page, 'quiet', 'Always ignore this kind of note');
    await until('the mark to go', async () => !(await has('suffers from')));
    await page.keyboard.press('Escape');
    await openNote(page, page.mainFrame(), 'ELSA');
    await clickPart(page, 'quiet', 'Add “ELSA” to school words');
    await until('the mark of the school’s word to go', async () => !(await has('ELSA')));
    await page.reload();
    await startWriting(form);
    assert.equal(await has(word), true);
    assert.equal(await has('ELSA'), false);
    assert.equal(await has('suffers from'), false);
    assert.match(await stored(form), /"schoolWords":\["ELSA"\]/);
    assert.match(await stored(form), /"rulesOff":\["[a-z-]+"\]/);
  }),

  {
    name: 'extension: does nothing on a site that is not switched on, and starts when it is',
    run: () =>
      withForm({ on: false }, async (form) => {
        const { page, browser, id } = form;
        await page.click('#needs');
        await page.waitForTimeout(1200);
        assert.equal(await page.evaluate(() => [...CSS.highlights.keys()].length), 0);
        assert.equal(await page.evaluate(() => document.documentElement.children.length), 2);
        await switchOn(browser, id);
        await page.bringToFront();
        await page.click('#strengths');
        await startWriting(form);
      }),
  },

  {
    name: 'extension: a click on the toolbar checks the page once, or switches its site on and off',
    run: () =>
      withForm({ on: false }, async (form) => {
        const { page } = form;
        const popup = await clickToolbar(form, true);
        await popup.getByText('Not switched on for this site.').waitFor();
        await popup.getByRole('button', { name: 'Check this page once' }).click();
        await until('marks', async () => (await marked(page.mainFrame())).length > 0);
        await popup.getByText(/\d+ notes on this page/).waitFor();
        await page.reload();
        await page.click('#needs');
        await page.waitForTimeout(1000);
        assert.deepEqual(await marked(page.mainFrame()), [], 'once is once');
        await popup.getByRole('switch').check({ force: true });
        await popup.getByText(/\d+ notes on this page/).waitFor();
        await page.reload();
        await startWriting(form);
        await until('the count', async () => (await badge(form)) !== '');
        await popup.getByRole('switch').uncheck({ force: true });
        await until('the marks to go', async () => (await marked(page.mainFrame())).length === 0);
        await until('the count to go', async () => (await badge(form)) === '');
        await page.reload();
        await page.click('#needs');
        await page.waitForTimeout(1000);
        assert.deepEqual(await marked(page.mainFrame()), []);
      }),
  },

  {
    name: 'extension: a site that the browser’s own settings take away is left at once, shown as off, and offered again',
    run: () =>
      withForm({ on: true }, async (form) => {
        const { page, browser, id, tab } = form;
        await startWriting(form);
        await until('the count', async () => (await badge(form)) !== '');
        const own = (name: string) => `chrome-extension://${id}/${name}.html?tab=${tab}`;
        const panel = await browser.context.newPage();
        await panel.goto(own('panel'));
        await panel.getByText('What to do next').waitFor();
        await takeAway(browser, id);
        await until('the marks to go', async () => (await marked(page.mainFrame())).length === 0);
        await until('the count to go', async () => (await badge(form)) === '');
        await panel.getByText('Not switched on here').waitFor();
        const options = await browser.context.newPage();
        await options.goto(own('options'));
        await options.getByText('localhost: switched off in the browser’s own settings').waitFor();
        await options.getByRole('button', { name: 'Switch on localhost' }).waitFor();
        assert.equal(await options.getByRole('button', { name: 'Switch off localhost' }).count(), 0);
      }),
  },

  {
    name: 'extension: all sites at once, which the browser’s own settings may give, are called so, and go off together, as it ships',
    run: () =>
      withForm({ on: false, shipped: true }, async (form) => {
        const { browser, id, page } = form;
        await browser.context.route('https://mis.example/**', (route) =>
          route.fulfill({ path: 'tests/pages/mis-form.html', contentType: 'text/html' }),
        );
        await page.goto('https://mis.example/plan');
        await switchOn(browser, id, 'https://*/*');
        await page.bringToFront();
        await page.click('#strengths');
        await startWriting(form);
        const options = await browser.context.newPage();
        await options.goto(`chrome-extension://${id}/options.html`);
        await options.getByText('Plans are checked on every site').waitFor();
        await options.getByRole('button', { name: 'Switch off All sites' }).waitFor();
        const popup = await clickToolbar(form, false);
        await popup.getByText('Check plans on all sites').waitFor();
        await popup.getByRole('switch').uncheck({ force: true });
        await popup.getByText('Not switched on for this site.').waitFor();
        await popup.getByText('mis.example').waitFor();
        await until('the marks to go', async () => (await marked(page.mainFrame())).length === 0);
        await until('the count to go', async () => (await badge(form)) === '');
        await options.getByText('No site is switched on.').waitFor();
        // Nobody is asked for all sites again.
        assert.doesNotMatch(await stored(form), /https:..\*/);
      }),
  },

  {
    name: 'extension: a site without https is not switched on, and a page of it is checked once, as it ships',
    run: () =>
      withForm({ on: false, shipped: true }, async (form) => {
        const { page } = form;
        const popup = await clickToolbar(form, false);
        await popup.getByText('This site has no secure address (https)').waitFor();
        assert.equal(await popup.getByRole('switch').count(), 0);
        await popup.getByRole('button', { name: 'Check this page once' }).click();
        await popup.getByText(/\d+ notes on this page/).waitFor();
        await until('marks', async () => (await marked(page.mainFrame())).length > 0);
      }),
  },

  on('no note of the first child survives when the page shows another', async (form) => {
    const { page } = form;
    await startWriting(form);
    // A router that swaps the words in the same field, without an event.
    await page.evaluate(() => {
      history.pushState({}, '', '#next');
      for (const field of document.querySelectorAll('textarea')) field.value = 'Asha draws maps.';
    });
    await until('the marks of the words to go', async () => !(await marked(page.mainFrame())).includes(word));
    // A page that takes the fields out and puts others in.
    await page.reload();
    await startWriting(form);
    await page.evaluate(() => document.querySelector('main, form')?.replaceChildren());
    await until('all marks to go', async () => (await marked(page.mainFrame())).length === 0);
    // A page whose whole body is swapped, long after the last click, as Turbo does; and the words of a rich field.
    for (const what of ['body', '#attainment'] as const) {
      await page.reload();
      await startWriting(form);
      await until('marks in the rich field', async () => (await marked(page.mainFrame())).includes('OT'));
      await page.waitForTimeout(3500);
      await page.evaluate((selector) => {
        if (selector === 'body') {
          const body = document.createElement('body');
          body.innerHTML = '<label>Needs<textarea>Asha draws maps.</textarea></label>';
          document.body.replaceWith(body);
        } else document.querySelector(selector)!.innerHTML = '<p>Asha reads.</p><p>And more.</p><p>And more.</p>';
      }, what);
      const left = what === 'body' ? '' : 'OT';
      await until(`the marks of the ${what} to go`, async () => {
        const words = await marked(page.mainFrame());
        return left ? !words.includes(left) : words.length === 0;
      });
      if (what === 'body') await until('the number to go', async () => (await badge(form)) === '');
    }
  }),

  on('the options page keeps words explained, term dates, reading age and weight', async ({ browser, id }) => {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    await page.getByLabel('Your word', { exact: true }).fill('TAF');
    await page.getByLabel('What it is, in plain words').fill('a meeting of everybody who helps');
    await page.getByLabel('What it is, in plain words').press('Enter');
    await page.getByText('TAF: a meeting of everybody who helps').waitFor();
    await page.getByLabel('Term', { exact: true }).fill('Spring term');
    await page.getByLabel('First day').fill('2027-01-06');
    await page.getByLabel('Last day').fill('2027-03-25');
    await page.getByLabel('Last day').press('Enter');
    await page.getByText('6 January 2027 to 25 March 2027').waitFor();
    await page.getByLabel('Say so above a reading age of').selectOption('10');
    await page.getByLabel('Find a rule').fill('by when');
    await page.getByLabel(/^Weight: An outcome does not say by when/).selectOption({ label: 'Suggestion' });
    const stored = () =>
      page.evaluate(async () => {
        const { settings } = await (
          globalThis as unknown as {
            chrome: { storage: { local: { get(key: string): Promise<{ settings: unknown }> } } };
          }
        ).chrome.storage.local.get('settings');
        return JSON.stringify(settings);
      });
    await until('the weight', async () => (await stored()).includes('"outcome-no-deadline":"hint"'));
    assert.match(await stored(), /"readingAge":10/);
    assert.match(await stored(), /2027-03-25/);
    assert.match(await stored(), /"term":"TAF"/);
    await page.getByRole('button', { name: 'Remove TAF' }).click();
    await until('the word to go', async () => !(await stored()).includes('TAF'));
  }),

  on('settings go to a colleague as a file, with the fields of a site and without what was ignored', async (form) => {
    const { browser, id } = form;
    await store(form, {
      mapping: { 'mis.example': { '/plan | targets': 'outcomes' } },
      settings: { salt: 'of this device', schoolWords: ['ARP'], rulesOff: ['vague-verb'], ignored: ['vague-verb:1a'] },
    });
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    await page.getByText(/^1 note ignored on this device/).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export to a file' }).click();
    const file = await download;
    assert.equal(file.suggestedFilename(), 'school-settings.json');
    const text = readFileSync(await file.path(), 'utf8');
    assert.match(text, /"ARP"/);
    assert.doesNotMatch(text, /of this device|vague-verb:1a/);
    const read = (name: string, content: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
    // On the colleague’s device.
    await page.getByRole('button', { name: 'Reset all' }).click();
    await page.getByText('All settings are back to the start. Sites stay as they are.').waitFor();
    assert.doesNotMatch(await stored(form), /ARP|targets/);
    await read('other.json', '{"salt": "x"}');
    await page.getByText(/holds no settings/).waitFor();
    await read('school-settings.json', text);
    await page.getByText('The settings from the file are in use now').waitFor();
    await page.getByText('mis.example: 1 field').waitFor();
    await until('the words', async () => /"schoolWords":\["ARP"\]/.test(await stored(form)));
    assert.match(await stored(form), /"rulesOff":\["vague-verb"\]/);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await until('the words to go', async () => !/ARP|targets/.test(await stored(form)));
  }),
];
