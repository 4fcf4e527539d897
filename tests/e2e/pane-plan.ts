import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { unzipSync } from 'fflate';
import { menus } from '../../addin/commands/menu';
import { outline } from '../../shared/plan/outline';
import { readDocx } from '../../shared/docx/read';
import { templates } from '../../shared/plan/templates';
import type { Template } from '../../shared/plan/template';
import { defaultSettings } from '../../shared/settings';
import { localToday } from '../../shared/today';
import { makeDocx, paragraph, table } from '../word-host/make-docx';
import { inEachVersion } from './pane-case';
import {
  changed,
  inPane,
  openFile,
  openSample,
  openTab,
  paneReady,
  paragraphs,
  pressRibbon,
  readMessage,
  saved,
  savedBlocks,
  select,
  selectedInSight,
  selectedSoon,
  selection,
  undo,
} from './pane-driver';

/** A plan with two reviewed outcomes, one met and one not. */
const reviewed = makeDocx([
  paragraph('Outcomes', 'Heading1'),
  table([
    ['Outcome', 'By when', 'Met / partly / not met', 'Impact', 'Next step'],
    ['Mia will read 40 key words.', 'July 2026', 'Met', 'She read 44 words.', 'Mia will read 80 key words.'],
    ['Mia will swim 10 metres.', 'July 2026', 'Not met', 'She swam 4 metres.', ''],
  ]),
  paragraph('My views', 'Heading1'),
  'I like Minecraft.',
]);

const statusesOf = (file: Uint8Array, template: Template) => {
  const { sections } = outline(readDocx(file), { ...defaultSettings(localToday()), template: template.id });
  return new Map(sections.map(({ id, status }) => [id, status]));
};

/** The texts of each row of the last table of the saved file. */
async function lastTable(page: Page): Promise<readonly string[][]> {
  const blocks = await savedBlocks(page);
  const { table: last } = blocks.findLast(({ cell }) => cell)!.cell!;
  const rows: string[][] = [];
  for (const { cell, text } of blocks) if (cell?.table === last) (rows[cell.row] ??= [])[cell.column] = text;
  return rows;
}

/** What a person puts into a plan in Word, tried in each version of it. */
export const cases = inEachVersion([
  [
    'an empty document is filled with a whole plan of each kind, which is read back whole, and one Undo empties it',
    async (page) => {
      await openSample(page, '');
      for (const { title } of templates.slice(0, 3)) {
        const template = templates.find((one) => one.title === title)!;
        await inPane(page).getByLabel('Template', { exact: true }).selectOption({ label: title });
        await inPane(page).getByRole('button', { name: 'Insert the whole plan' }).click();
        await changed(page, ['']);
        const file = await saved(page);
        const statuses = statusesOf(file, template);
        for (const { id } of template.sections) assert.notEqual(statuses.get(id), 'missing', `${title}: ${id}`);
        const headings = (await savedBlocks(page)).filter(({ heading }) => heading).map(({ text }) => text);
        const wanted = template.sections.map(({ heading }) => heading);
        assert.deepEqual(
          headings.filter((text) => wanted.includes(text)),
          wanted,
        );
        await undo(page);
        assert.deepEqual(await paragraphs(page), ['']);
        // Word tells of no undo: the pane looks again when the writer comes back to it.
        await page.locator('iframe[title="One Plan Assistant"]').focus();
      }
    },
  ],
  [
    'what is missing goes in once, in the template’s order, and one Undo takes it out',
    async (page) => {
      const begun = [paragraph('One Plan', 'Title'), 'Name: Mia', paragraph('Outcomes', 'Heading1'), 'Mia will swim.'];
      await openFile(page, 'begun.docx', makeDocx(begun));
      await paneReady(page, 'begun.docx');
      const before = await paragraphs(page);
      await openTab(page, /Sections/);
      const all = inPane(page).getByRole('button', { name: /^Insert all that are missing/ });
      await all.click();
      await all.waitFor({ state: 'detached' });
      const template = templates[0];
      const statuses = statusesOf(await saved(page), template);
      const missing = template.sections.filter(({ id, optional }) => !optional && statuses.get(id) === 'missing');
      assert.deepEqual(missing, []);
      const there = before.filter((text) => text.trim() !== '');
      assert.deepEqual(
        (await paragraphs(page)).filter((text) => there.includes(text)),
        there,
      );
      await undo(page);
      assert.deepEqual(await paragraphs(page), before);
    },
  ],
  [
    'every menu of the ribbon works with the pane closed, shows what it did, and says what was there already',
    async (page) => {
      await openSample(page, '');
      await page.getByRole('button', { name: 'Close the pane' }).click();
      for (const { label, entries } of menus) {
        for (const { label: entry, command } of entries) {
          if (command.kind !== 'insert-missing') continue;
          await pressRibbon(page, label, entry);
          assert.match(await readMessage(page), /^\d+ sections were added\. The first is selected now\.$/);
          assert.ok((await selection(page)) !== '');
          await undo(page);
          assert.deepEqual(await paragraphs(page), [''], `${label}: one Undo takes all of it out`);
        }
        const section = entries.find(({ command }) => command.kind === 'insert-section')!;
        await pressRibbon(page, label, section.label);
        await changed(page, ['']);
        assert.equal(await selectedSoon(page), section.label);
        const once = await paragraphs(page);
        await pressRibbon(page, label, section.label);
        assert.match(await readMessage(page), /is already in this document/);
        assert.deepEqual(await paragraphs(page), once);
        await undo(page);
        assert.deepEqual(await paragraphs(page), [''], `${label}: one Undo takes the section out`);
      }
    },
  ],
  [
    'Next note and Check this outcome answer with the pane closed, and say so where there is nothing',
    async (page) => {
      await openSample(page, 'typical-one-plan');
      await page.getByRole('button', { name: 'Close the pane' }).click();
      await pressRibbon(page, 'Next note');
      assert.match(await readMessage(page), /\(\d+ notes in all: /);
      const first = await selection(page);
      assert.notEqual(first, '');
      await pressRibbon(page, 'Next note');
      await readMessage(page);
      assert.notEqual(await selection(page), first);

      const lines = await paragraphs(page);
      const outcome = lines.findIndex((text) => /^Ellie-Mae will count 20/.test(text));
      await select(page, outcome, 0, lines[outcome]!.length);
      await page.locator('#document').click({ button: 'right', position: { x: 60, y: 60 } });
      await page.getByRole('button', { name: 'Check this outcome' }).click();
      assert.match(await readMessage(page), /Specific: .*Measurable: .*Time-bound: .*Ask yourself/);
      await openSample(page, '');
      await pressRibbon(page, 'Next note');
      assert.match(await readMessage(page), /nothing to note|not seem to be in English|missing/i);
    },
  ],
  [
    'a review and the next plan are added behind all else, with a drop-down where Word has one',
    async (page, version) => {
      await openFile(page, 'reviewed.docx', reviewed);
      await paneReady(page, 'reviewed.docx');
      const before = await paragraphs(page);
      await pressRibbon(page, 'Review', 'Add a review of these outcomes');
      await changed(page, before);
      // It is far below what was in sight.
      await selectedInSight(page);
      assert.deepEqual((await paragraphs(page)).slice(0, before.length), before);
      const [, ...rows] = await lastTable(page);
      assert.deepEqual(
        rows.map(([outcome]) => outcome),
        ['Mia will read 40 key words.', 'Mia will swim 10 metres.'],
      );
      const xml = new TextDecoder().decode(unzipSync(await saved(page))['word/document.xml']);
      const choices = [...xml.matchAll(/w:displayText="([^"]*)"/g)].map(([, choice]) => choice);
      const three = ['Met', 'Partly met', 'Not met'];
      assert.deepEqual(choices, version === 'Microsoft 365' ? [...three, ...three] : []);
      assert.match(xml, /<w:tblHeader/);
      await undo(page);
      assert.deepEqual(await paragraphs(page), before);
      await pressRibbon(page, 'Review', 'Start the next plan’s outcomes');
      await changed(page, before);
      const [, ...next] = await lastTable(page);
      assert.deepEqual(
        next.map(([outcome]) => outcome),
        ['Mia will swim 10 metres.', 'Mia will read 80 key words.'],
      );
      // From the pane, in a long plan.
      await openSample(page, 'good-one-plan');
      await openTab(page, /Sections/);
      await inPane(page).getByRole('button', { name: 'Add a review of these outcomes' }).click();
      assert.match(await selectedSoon(page), /^Review/);
      await selectedInSight(page);
    },
  ],
  [
    'an outcome is built, kept while something else is looked at, judged while it is written, and put into the right cells',
    async (page) => {
      await openSample(page, '');
      await inPane(page).getByLabel('Template', { exact: true }).selectOption({ label: 'One Plan' });
      await inPane(page).getByRole('button', { name: 'Insert the whole plan' }).click();
      await changed(page, ['']);
      // Hints in cells are content controls there.
      await page.locator('#document td', { hasText: 'The support or programme, by name' }).first().waitFor();
      await openTab(page, /Outcomes/);
      await inPane(page).getByRole('button', { name: 'Write an outcome' }).click();
      const fill = (label: string, text: string) => inPane(page).getByLabel(label, { exact: true }).fill(text);
      await fill('Child’s name', 'Mia');
      await fill('Mia will', 'spell');
      await fill('What', 'tricky words');
      const preview = inPane(page).getByRole('region', { name: 'Preview' });
      await preview.getByText('Measurable: not yet').waitFor();
      // What is being written stays, whatever is looked at meanwhile, and so does what is shown.
      await openTab(page, /Sections/);
      await inPane(page).getByRole('button', { name: 'Settings' }).click();
      await inPane(page).getByRole('button', { name: 'Back to the plan' }).click();
      assert.equal(await inPane(page).getByRole('tab', { name: 'Sections' }).getAttribute('aria-selected'), 'true');
      await inPane(page)
        .getByRole('tab', { name: /Outcomes/ })
        .click();
      assert.equal(await inPane(page).getByLabel('Mia will').inputValue(), 'spell');
      await fill('How much or how often', '4 times out of 5');
      await preview.getByText('Measurable: yes').waitFor();
      await inPane(page).getByLabel('By when').selectOption({ index: 1 });
      await preview.getByText('Time-bound: yes').waitFor();
      await fill('What adults will do', 'spelling practice');
      await fill('Who', 'Mr Lee');
      await fill('How often', '3 times a week');
      const before = await paragraphs(page);
      await inPane(page).getByRole('button', { name: 'Put it in the plan' }).click();
      await changed(page, before);
      const blocks = await savedBlocks(page);
      const at = blocks.find(({ text }) => /Mia will spell tricky words/.test(text))!.cell!;
      const row = blocks.filter(({ cell }) => cell?.table === at.table && cell.row === at.row);
      const header = blocks.filter(({ cell }) => cell?.table === at.table && cell.row === 0);
      const under = (words: RegExp) => {
        const column = header.find(({ text }) => words.test(text))!.cell!.column;
        return row.find(({ cell }) => cell!.column === column)?.text;
      };
      assert.equal(at.row, 1, 'the first empty row');
      assert.equal(under(/who/i), 'Mr Lee');
      assert.equal(under(/how often/i), '3 times a week');
      assert.match(under(/by when/i) ?? '', /\d{4}/);
      // What stands in the file is on the page, too.
      await page.locator('#document td', { hasText: 'Mr Lee' }).waitFor();
      await page.locator('#document td', { hasText: 'Mia will spell tricky words' }).waitFor();
    },
  ],
  [
    'last time’s plan is compared with, from a file that Word saved',
    async (page) => {
      await openSample(page, 'typical-one-plan');
      await inPane(page)
        .getByRole('tab', { name: /Sections/ })
        .click();
      const chosen = page.waitForEvent('filechooser');
      await inPane(page).getByRole('button', { name: 'Compare with a Word file' }).click();
      // The very same plan: every outcome is a copy.
      await (await chosen).setFiles({ name: 'autumn.docx', mimeType: '', buffer: Buffer.from(await saved(page)) });
      await inPane(page)
        .getByText(/Compared with “autumn.docx”. (\d+) of \1 outcomes are word for word the same/)
        .waitFor();
      await inPane(page).getByRole('tab', { name: /Notes/ }).click();
      await inPane(page).getByText('This outcome is the same as last time').first().waitFor();
    },
  ],
]);
