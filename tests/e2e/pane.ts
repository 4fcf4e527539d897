import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { unzipSync } from 'fflate';
import { menus } from '../../addin/commands/menu';
import { outline } from '../../shared/plan/outline';
import { packDocx } from '../../shared/docx/pack';
import { readDocx } from '../../shared/docx/read';
import { templates } from '../../shared/plan/templates';
import type { Template } from '../../shared/plan/template';
import { defaultSettings } from '../../shared/settings';
import { localToday } from '../../shared/today';
import { makeDocx, paragraph, table } from '../word-host/make-docx';
import {
  changed,
  inPane,
  inPreview,
  kept,
  openFile,
  openSample,
  openTab,
  paneOf,
  paneReady,
  paragraphs,
  pressRibbon,
  readMessage,
  saved,
  savedBlocks,
  select,
  selectedSoon,
  selection,
  type,
  underlined,
  undo,
  versions,
} from './pane-driver';
import type { Case } from './run';

type Version = (typeof versions)[number];

/** The notes on the name of another child, which the typical plan has twice. */
const otherChild = (page: Page) => inPane(page).getByRole('group', { name: 'Left over' }).filter({ hasText: 'Jayden' });

const card = (page: Page, hasText: string | RegExp) =>
  inPane(page).locator('[role=group][aria-describedby]', { hasText }).first();

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

/** What a person does in Word, tried in each version of it. */
const jobs: readonly (readonly [name: string, job: (page: Page, version: Version) => Promise<void>])[] = [
  [
    'Show selects the words in the document',
    async (page) => {
      await openSample(page, 'typical-one-plan');
      const second = inPane(page).locator('[role=group][aria-describedby]').nth(1);
      await second.click();
      await second.getByRole('button', { name: /^Show/ }).click();
      const words = await selectedSoon(page);
      assert.ok((await second.textContent())?.includes(words.slice(0, 20)), `selected “${words}”`);
    },
  ],
  [
    'a fix changes just its words, and one Undo takes it back',
    async (page) => {
      await openSample(page, 'typical-one-plan');
      const before = await paragraphs(page);
      await card(page, 'suffers from').click();
      await card(page, 'suffers from')
        .getByRole('button', { name: /^Change to/ })
        .click();
      const lines = (await changed(page, before)).filter((text, index) => text !== before[index]);
      assert.equal(lines.length, 1);
      const texts = (await savedBlocks(page)).map(({ text }) => text.trim());
      assert.ok(texts.includes(lines[0]!.trim()), 'the saved file has the new words');
      await undo(page);
      assert.deepEqual(await paragraphs(page), before);
    },
  ],
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
      await page.waitForFunction(() => {
        const [selected] = CSS.highlights.get('word-selection') ?? [];
        const { top, bottom } = (selected as Range | undefined)?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
        return top > 0 && bottom < innerHeight;
      });
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
    'a comment for a colleague stands on the words, where Word has comments',
    async (page, version) => {
      await openSample(page, 'typical-one-plan');
      await card(page, 'Jayden').click();
      await card(page, 'Jayden').getByRole('button', { name: 'More for this note' }).click();
      const entry = inPane(page).getByRole('button', { name: 'Leave a comment for a colleague' });
      await inPane(page).getByRole('button', { name: 'Always ignore this kind of note' }).waitFor();
      if (version !== 'Microsoft 365') {
        assert.equal(await entry.count(), 0);
        return;
      }
      await entry.click();
      await inPane(page).getByLabel('Comment for a colleague').fill('Whose name is this?');
      await inPane(page).getByRole('button', { name: 'Add the comment' }).click();
      await inPane(page).getByText('The comment is in the document').waitFor();
      const comments = new TextDecoder().decode(unzipSync(await saved(page))['word/comments.xml']);
      assert.match(comments, /Whose name is this\?/);
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
        .getByText(/Compared with “autumn.docx”. (\d+) of \1 outcomes say word for word the same/)
        .waitFor();
      await inPane(page).getByRole('tab', { name: /Notes/ }).click();
      await inPane(page).getByText('This outcome is the same as last time').first().waitFor();
    },
  ],
  [
    'fixes are tracked changes when that is chosen and Word can',
    async (page, version) => {
      await openSample(page, 'typical-one-plan');
      await inPane(page).getByRole('button', { name: 'Settings' }).click();
      await inPane(page).getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
      const choice = inPane(page).getByLabel('Make fixes as tracked changes');
      if (version !== 'Microsoft 365') {
        assert.equal(await choice.count(), 0, 'no switch that does nothing');
        return;
      }
      await choice.click();
      await inPane(page).getByRole('button', { name: 'Back to the plan' }).click();
      const before = await paragraphs(page);
      await card(page, 'suffers from').click();
      await card(page, 'suffers from')
        .getByRole('button', { name: /^Change to/ })
        .click();
      await changed(page, before);
      const xml = new TextDecoder().decode(unzipSync(await saved(page))['word/document.xml']);
      assert.match(xml, /<w:del [^>]*>.*?suffers from/s);
    },
  ],
  [
    'the notes follow what is typed',
    async (page) => {
      await openSample(page, 'typical-one-plan');
      const notes = await otherChild(page).count();
      assert.ok(notes > 0);
      const line = (await paragraphs(page)).findIndex((text) => text.includes('Jayden'));
      await type(page, line, [0, (await paragraphs(page))[line]!.length], 'Mason likes to draw.');
      await otherChild(page)
        .nth(notes - 1)
        .waitFor({ state: 'detached' });
    },
  ],
  [
    'an ignored note stays away after saving and opening, and the file has none of its words',
    async (page) => {
      await openSample(page, 'typical-one-plan');
      await otherChild(page).first().click();
      await otherChild(page).first().getByRole('button', { name: 'Ignore' }).click();
      await otherChild(page).first().waitFor({ state: 'detached' });
      assert.match(await kept(page), /ignored/);
      assert.doesNotMatch(await kept(page), /Jayden/);
      // Opened again, with what the file keeps.
      await page.selectOption('#theme', 'dark grey');
      await inPane(page).locator('h1').first().waitFor();
      await card(page, /./).waitFor();
      assert.equal(await otherChild(page).count(), 0);
    },
  ],
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
      await pane.getByRole('button', { name: 'Save this template' }).click();
      await pane.getByText('Oak plan: 3 sections').waitFor();
      const download = page.waitForEvent('download');
      await pane.getByRole('button', { name: 'Export to a file' }).click();
      const file = readFileSync(await (await download).path());
      await pane.getByRole('button', { name: 'Remove Oak plan' }).click();
      await pane.getByText('Oak plan: 3 sections').waitFor({ state: 'detached' });
      await pane.locator('input[type=file]').setInputFiles({
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
      assert.deepEqual(headings, ['Oak plan', 'What we like about you', 'Your targets', 'Bus and lunch']);
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
  [
    'notes are underlined in the document when that is chosen and Word can; a click there opens the note',
    async (page, version) => {
      await openSample(page, 'typical-one-plan');
      const pane = inPane(page);
      assert.deepEqual(await underlined(page), [], 'off until somebody wants it');
      await pane.getByRole('button', { name: 'Settings' }).click();
      await pane.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
      const choice = pane.getByLabel('Underline notes in the document');
      if (version !== 'Microsoft 365') {
        assert.equal(await choice.count(), 0);
        return;
      }
      await choice.click();
      await page.waitForFunction(() => CSS.highlights.has('underline-lavender'));
      await pane.getByRole('button', { name: 'Back to the plan' }).click();
      assert.notDeepEqual(await underlined(page), []);
      const box = await page.evaluate(() => {
        const [first] = CSS.highlights.get('underline-berry') ?? CSS.highlights.get('underline-lavender')!;
        (first as Range).startContainer.parentElement!.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = (first as Range).getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2, words: (first as Range).toString() };
      });
      await page.mouse.click(box.x, box.y);
      await pane.locator('[aria-current=true]', { hasText: box.words }).waitFor();
      await pane.getByRole('button', { name: 'Settings' }).click();
      await choice.click();
      await page.waitForFunction(() => ![...CSS.highlights.keys()].some((name) => name.startsWith('underline-')));
    },
  ],
];

/** What a person does with the preview of `npm start`. */
export const cases: readonly Case[] = [
  ...versions.flatMap((version) =>
    jobs.map(([name, job]) => ({
      name: `pane, ${version}: ${name}`,
      run: () => inPreview((page) => job(page, version), { version }),
    })),
  ),
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
