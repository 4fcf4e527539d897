import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { makeDocx, paragraph } from '../word-host/make-docx';
import { inEachVersion } from './pane-case';
import { changed, inPane, openFile, openSample, openTab, paneReady, savedBlocks } from './pane-driver';

/** What a school sets in Word, tried in each version of it. */
export const cases = inEachVersion([
  [
    'a school’s own form becomes a kind of plan: mapped, corrected, exported, imported, and offered',
    async (page) => {
      const form = makeDocx([
        paragraph('Oak School plan', 'Heading1'),
        paragraph('What we like about you', 'Heading2'),
        '',
        paragraph('Your targets', 'Heading2'),
        '',
        paragraph('Bus and lunch', 'Heading2'),
        '',
      ]);
      await openFile(page, 'form.docx', form);
      await paneReady(page, 'form.docx');
      const pane = inPane(page);
      await pane.getByRole('button', { name: 'Settings' }).click();
      await pane.getByRole('button', { name: 'Use this document’s headings as our template' }).click();
      await pane.getByLabel('Name of your template').fill('Oak plan');
      assert.equal(await pane.getByLabel('Your targets').inputValue(), 'outcomes');
      await pane.getByLabel('What we like about you').selectOption('like_and_admire');
      // A look at the plan meanwhile loses nothing.
      await pane.getByRole('button', { name: 'Back to the plan' }).click();
      await pane.getByRole('button', { name: 'Settings' }).click();
      assert.equal(await pane.getByLabel('Name of your template').inputValue(), 'Oak plan');
      assert.equal(await pane.getByLabel('What we like about you').inputValue(), 'like_and_admire');
      await pane.getByRole('button', { name: 'Save this template' }).click();
      await pane.getByText('Oak plan: 3 sections').waitFor();
      await pane.getByRole('button', { name: 'Back to the plan' }).click();
      await openTab(page, /Sections/);
      const chosen = pane.getByLabel('Template', { exact: true }).locator('option:checked');
      assert.equal(await chosen.textContent(), 'Oak plan');
      // Put right, with other words for a heading.
      await pane.getByRole('button', { name: 'Settings' }).click();
      await pane.getByRole('button', { name: 'Change Oak plan' }).click();
      await pane.getByLabel('Words of heading 3').fill('Travel and lunch');
      await pane.getByRole('button', { name: 'Save this template' }).click();
      await pane.getByText('Oak plan: 3 sections').waitFor();
      const download = page.waitForEvent('download');
      await pane.getByRole('button', { name: 'Export to a file' }).click();
      const file = readFileSync(await (await download).path());
      await pane.getByRole('button', { name: 'Remove Oak plan' }).click();
      await pane.getByText('Oak plan: 3 sections').waitFor({ state: 'detached' });
      await pane.getByLabel('Settings file').setInputFiles({
        name: 'school-settings.json',
        mimeType: 'application/json',
        buffer: file,
      });
      await pane.getByText('The settings from the file are in use now').waitFor();
      await pane.getByText('Oak plan: 3 sections').waitFor();
      await openSample(page, '');
      await pane.getByRole('button', { name: 'Insert the whole plan' }).click();
      await changed(page, ['']);
      const headings = (await savedBlocks(page)).filter(({ heading }) => heading).map(({ text }) => text);
      assert.deepEqual(headings, ['Oak plan', 'What we like about you', 'Your targets', 'Travel and lunch']);
    },
  ],
  [
    'a file of settings that the school hosts is read, and nothing else is asked for',
    async (page) => {
      await page.route('**/school-settings.json', (route) => {
        const { method, headers } = { method: route.request().method(), headers: route.request().headers() };
        assert.deepEqual([method, headers.cookie, headers.referer], ['GET', undefined, undefined]);
        return route.fulfill({ json: { readingAge: 9, schoolWords: ['Thrive'] } });
      });
      await openSample(page, 'typical-one-plan');
      await inPane(page).getByRole('button', { name: 'Settings' }).click();
      await inPane(page)
        .getByRole('button', { name: /Thrive/ })
        .waitFor();
      assert.equal(await inPane(page).getByLabel('Say so above a reading age of').inputValue(), '9');
    },
  ],
]);
