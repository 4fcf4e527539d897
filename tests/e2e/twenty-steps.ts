import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { unzipSync } from 'fflate';
import { makeDocx, paragraph, restrictedTo, table } from '../word-host/make-docx';
import {
  changed,
  inPane,
  isSelected,
  OnePreview,
  openFile,
  openReadOnly,
  openSample,
  openTab,
  paneReady,
  paragraphs,
  pressRibbon,
  readMessage,
  saved,
  savedBlocks,
  selectedInSight,
  selectedSoon,
  selection,
  versions,
} from './pane-driver';
import type { Case } from './run';

type Version = (typeof versions)[number];
type Step = readonly [number: number, does: string, walk: (page: Page, version: Version) => Promise<void>];

const typical = 'typical-one-plan';
const card = (page: Page, hasText: string | RegExp) =>
  inPane(page).locator('[role=group][aria-describedby]', { hasText }).first();
const openCard = (page: Page) => inPane(page).locator('[role=group][aria-current=true]');
const closePane = (page: Page) => page.getByRole('button', { name: 'Close the pane' }).click();
const fill = (page: Page, label: string, text: string) => inPane(page).getByLabel(label, { exact: true }).fill(text);

/** Where the step before left the typical plan open and as it was. */
let left: readonly [Page, Version] | undefined;

/** Goes on with the typical plan, or opens it. */
async function typicalPlan(page: Page, version: Version): Promise<void> {
  const isThere = left?.[0] === page && left[1] === version;
  left = undefined;
  if (isThere) await openTab(page, /Notes/);
  else await openSample(page, typical);
}

/** Waits until the open note is of these words, and they are selected in the document and in sight. */
async function isShown(page: Page, note: string | RegExp, words: string): Promise<void> {
  await openCard(page).filter({ hasText: note }).waitFor();
  await isSelected(page, words);
  await selectedInSight(page);
}

/** How many notes the pane says there are. */
async function notes(page: Page): Promise<number> {
  const said = await inPane(page).getByRole('tab', { name: /Notes/ }).textContent();
  return Number(/\d+/.exec(said ?? '')?.[0]);
}

const afterNotes = (page: Page, number: number) =>
  inPane(page)
    .getByRole('tab', { name: `Notes (${number})` })
    .waitFor();

/** The texts of the row of a table of the saved file whose first cell is this. */
async function rowOf(page: Page, first: RegExp): Promise<readonly string[]> {
  const cells = (await savedBlocks(page)).filter(({ cell }) => cell);
  const { table: wanted, row } = cells.find(({ text }) => first.test(text))!.cell!;
  const texts: string[] = [];
  for (const { cell, text } of cells)
    if (cell!.table === wanted && cell!.row === row)
      texts[cell!.column] = texts[cell!.column] === undefined ? text : `${texts[cell!.column]}\n${text}`;
  return texts;
}

const documentXml = async (page: Page) => new TextDecoder().decode(unzipSync(await saved(page))['word/document.xml']);

const picture =
  '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="Picture 1" descr="The school’s badge"/></wp:inline></w:drawing></w:r></w:p>';
const textBox =
  '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>Oak School</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>';

const colds = [paragraph('Needs', 'Heading1'), 'Mia suffers from colds.'];

/** A plan whose outcomes were reviewed. */
const reviewedPlan = makeDocx([
  paragraph('Needs', 'Heading1'),
  'Mia reads slowly.',
  paragraph('Outcomes', 'Heading1'),
  table([
    ['Outcome', 'By when', 'What we will do', 'Who', 'How often'],
    ['Mia will read 40 key words.', 'July 2026', 'Reading practice', 'Mr Lee', 'Daily'],
  ]),
  paragraph('Review', 'Heading1'),
  table([
    ['Outcome', 'Met / partly / not met', 'Impact', 'Next step'],
    ['Mia will read 40 key words.', 'Met', 'She read 44 words.', 'Mia will read 80 key words.'],
  ]),
]);

/** Steps of docs/word.md that no case beside these shows, or not the whole of it; `word-steps.ts` has all. */
const steps: readonly Step[] = [
  [
    1,
    'Check plan opens the pane, which says whether the plan is ready, how many notes, and what to do next',
    async (page, version) => {
      await openSample(page, typical);
      await closePane(page);
      await pressRibbon(page, 'Check plan');
      const title = inPane(page).getByRole('heading', { level: 1 });
      await title.waitFor();
      assert.match((await title.textContent())!, /^Not ready to share yet \d+ notes: \d+ to put right/);
      const next = inPane(page).getByRole('region', { name: 'What to do next' });
      assert.equal(await next.getByRole('button').count(), 3);
      left = [page, version];
    },
  ],
  [
    2,
    'the first thing to do, then Next note and Previous note, each with its words selected and in sight',
    async (page, version) => {
      await typicalPlan(page, version);
      const next = inPane(page).getByRole('region', { name: 'What to do next' });
      await next.getByRole('button').first().click();
      const first = ['Is “Jayden” another child?', 'Jayden'] as const;
      await isShown(page, ...first);
      await inPane(page).getByRole('button', { name: 'Next note' }).click();
      await isShown(page, '“Phase 3” is office talk.', 'Phase 3');
      await inPane(page).getByRole('button', { name: 'Previous note' }).click();
      await isShown(page, ...first);
      left = [page, version];
    },
  ],
  [
    5,
    'Why tells the reason, and who asks for it by a link that opens beside Word',
    async (page, version) => {
      await typicalPlan(page, version);
      await card(page, 'suffers from').click();
      const why = openCard(page).getByRole('button', { name: 'Why' });
      const link = openCard(page).getByRole('link');
      assert.equal(await link.count(), 0);
      await why.click();
      await link.waitFor();
      assert.match((await link.getAttribute('href'))!, /^https:\/\/\w/);
      assert.equal(await link.getAttribute('target'), '_blank');
      const reason = openCard(page).locator('p:has(+ p > a)').filter({ visible: true });
      assert.match((await reason.textContent())!, /^[A-Z].{30,}\.$/);
      left = [page, version];
    },
  ],
  [
    9,
    'Always ignore this kind of note takes all of that kind away, and Undo brings them back',
    async (page, version) => {
      await typicalPlan(page, version);
      const all = await notes(page);
      await card(page, 'Jayden').click();
      await openCard(page).getByRole('button', { name: 'More for this note' }).click();
      await openCard(page).getByRole('button', { name: 'Always ignore this kind of note' }).click();
      const said = inPane(page).getByText(/^Off now, in every plan: /);
      const kind = Number(/\((\d+) notes here\)/.exec((await said.textContent())!)![1]);
      assert.equal(kind, 2);
      await afterNotes(page, all - kind);
      assert.equal(await card(page, 'another child').count(), 0);
      await inPane(page).getByRole('button', { name: 'Undo', exact: true }).click();
      await afterNotes(page, all);
      await card(page, 'another child').waitFor();
      left = [page, version];
    },
  ],
  [
    12,
    'each outcome with S, M and T, with A and R as questions, and with its need, support and review beneath',
    async (page, version) => {
      await typicalPlan(page, version);
      await openTab(page, /Outcomes/);
      const outcomes = inPane(page).getByRole('tabpanel').locator('ol > li');
      assert.equal(await outcomes.count(), 4);
      for (const text of await outcomes.allTextContents()) {
        if (text.startsWith('3. ')) assert.match(text, /This says what adults will do/);
        else
          assert.match(text, /Specific: (yes|not yet).*Measurable: \1.*Time-bound: \1.*Achievable\?.*\?Relevant\?.*\?/);
        assert.match(text, /Need\w.*Support\w/);
      }
      await openFile(page, 'reviewed.docx', reviewedPlan);
      await paneReady(page, 'reviewed.docx');
      await openTab(page, /Outcomes/);
      const beneath = outcomes.first().locator('dl').last();
      assert.equal(
        await beneath.textContent(),
        'NeedMia reads slowly.SupportReading practice (Mr Lee, daily, how long?)ReviewMet',
      );
    },
  ],
  [
    13,
    'an outcome with its date and support stands in the right cells of a new row, where none is empty',
    async (page) => {
      await openSample(page, typical);
      await openTab(page, /Outcomes/);
      await inPane(page).getByRole('button', { name: 'Write an outcome' }).click();
      await fill(page, 'Ellie-Mae will', 'spell');
      await fill(page, 'What', '20 words from the class list');
      await fill(page, 'How much or how often', '4 times out of 5');
      await inPane(page).getByLabel('By when').selectOption({ index: 1 });
      await fill(page, 'What adults will do', 'spelling practice');
      await fill(page, 'Who', 'Mr Lee');
      await fill(page, 'How often', '3 times a week');
      const before = await paragraphs(page);
      await inPane(page).getByRole('button', { name: 'Put it in the plan' }).click();
      await changed(page, before);
      const outcome =
        /^By (the end of [\w ]+ \d{4}), Ellie-Mae will spell 20 words from the class list, 4 times out of 5\.$/;
      const row = await rowOf(page, outcome);
      assert.deepEqual(row.slice(1), [
        'spelling practice with Mr Lee, 3 times a week',
        '4 times out of 5',
        outcome.exec(row[0]!)![1],
      ]);
      const lines = await paragraphs(page);
      assert.equal(lines.length, before.length + 4);
      assert.deepEqual(
        lines.filter((text) => !row.includes(text)),
        before,
        'no other word is changed',
      );
    },
  ],
  [
    14,
    'a weak outcome is rewritten, beside it only what was ticked and what was empty',
    async (page) => {
      await openSample(page, typical);
      await card(page, 'develop her confidence and resilience').click();
      await openCard(page).getByRole('button', { name: 'Rewrite' }).click();
      await inPane(page).getByRole('heading', { name: 'Rewrite this outcome' }).waitFor();
      await fill(page, 'Ellie-Mae will', 'put up her hand');
      await fill(page, 'What', 'to answer');
      await fill(page, 'How much or how often', 'twice in each lesson');
      await inPane(page).getByLabel('By when').selectOption({ index: 1 });
      await fill(page, 'What adults will do', 'a practice question first');
      await fill(page, 'Who', 'Mr Lee');
      await inPane(page).getByLabel('Change “Jayden will be more confident.” to “twice in each lesson”').check();
      const before = await paragraphs(page);
      const [, support] = await rowOf(page, /^To develop her confidence/);
      await inPane(page).getByRole('button', { name: 'Replace the outcome' }).click();
      await changed(page, before);
      const row = await rowOf(page, /put up her hand/);
      assert.match(row[0]!, /^By the end of .*, Ellie-Mae will put up her hand to answer, twice in each lesson\.$/);
      // It was not empty, and not offered.
      assert.equal(row[1], support);
      assert.equal(row[2], 'twice in each lesson');
      assert.match(row[3]!, /^the end of .* \d{4}$/);
      const lines = await paragraphs(page);
      assert.equal(lines.filter((text, index) => text !== before[index]).length, 3, 'outcome, measure and date');
      // Beside it, from the list of outcomes.
      await openTab(page, /Outcomes/);
      await inPane(page).getByRole('button', { name: 'Rewrite outcome 1' }).click();
      await fill(page, 'Ellie-Mae will', 'read');
      await fill(page, 'What', '40 key words');
      await inPane(page).getByRole('button', { name: 'Replace the outcome' }).click();
      const after = await changed(page, lines);
      assert.deepEqual(
        after.filter((text, index) => text !== lines[index]),
        ['Ellie-Mae will read 40 key words.'],
      );
    },
  ],
  [
    15,
    'a section in its place and the document’s own heading style; said to be there the second time; picture and text box stay',
    async (page) => {
      await openSample(page, typical);
      const was = await paragraphs(page);
      await openTab(page, /Sections/);
      await inPane(page).getByRole('button', { name: 'Insert My family’s views', exact: true }).click();
      const lines = await changed(page, was);
      const at = lines.indexOf('My family’s views');
      assert.equal(lines[at - 1], 'Jayden said he likes playing on the computer and PE.');
      assert.equal(lines[at + 2], 'CURRENT ATTAINMENT');
      // The plan’s own headings are bold lines.
      assert.match(
        await documentXml(page),
        /<w:pStyle w:val="Normal"\/>(?:(?!<w:p>).)*<w:b w:val="1"\/>(?:(?!<w:p>).)*>My family’s views</,
      );
      assert.equal(await selection(page), 'My family’s views');
      await pressRibbon(page, 'One Plan', 'My family’s views');
      assert.match(await readMessage(page), /^“My family’s views” is already in this document\./);
      assert.deepEqual(await paragraphs(page), lines);

      await openFile(page, 'badge.docx', makeDocx([picture, textBox]));
      await paneReady(page, 'badge.docx');
      await inPane(page).getByRole('button', { name: 'Insert the whole plan' }).click();
      const [title, first] = await changed(page, ['', '']);
      assert.deepEqual([title, first], ['One Plan', 'Details']);
      const filled = await documentXml(page);
      assert.match(filled, /descr="The school’s badge"/);
      assert.match(filled, /<w:txbxContent>.*Oak School/);
    },
  ],
  [
    16,
    'Everything that is missing, with the pane closed, and said again in place of what is shown',
    async (page) => {
      await openSample(page, typical);
      await closePane(page);
      const was = await paragraphs(page);
      await pressRibbon(page, 'One Plan', 'Everything that is missing');
      await changed(page, was);
      assert.equal(await selectedSoon(page), 'My hopes, wishes and aspirations');
      const lines = await paragraphs(page);
      const added = ['My hopes, wishes and aspirations', 'My family’s hopes, wishes and aspirations'];
      assert.deepEqual(
        lines.filter((text) => added.includes(text)),
        added,
      );
      assert.ok(lines.indexOf(added[1]!) < lines.indexOf('STRENGTHS AND INTERESTS'));
      const said = page.frameLocator('dialog[open] iframe').locator('#sentence');
      await said.filter({ hasText: '2 sections were added. The first is selected now.' }).waitFor();
      // The preview’s small window keeps the pointer from the ribbon; Word’s does not.
      const menu = page.locator('#ribbon details', { has: page.getByText('One Plan', { exact: true }) });
      await menu.locator('button', { hasText: /^Everything that is missing$/ }).dispatchEvent('click');
      await said.filter({ hasText: /^Nothing is missing/ }).waitFor();
      assert.equal(await page.locator('dialog[open]').count(), 1);
      await readMessage(page);
      assert.deepEqual(await paragraphs(page), lines);
    },
  ],
  [
    20,
    'a document that cannot be changed says so, one that is protected at the fix; nothing is changed',
    async (page) => {
      await openReadOnly(page, 'read-only.docx', makeDocx(colds));
      await inPane(page)
        .getByText('This document is read-only, so nothing can be put right or inserted here.')
        .waitFor();
      await card(page, 'suffers from').click();
      await openCard(page).getByRole('button', { name: 'Ignore' }).waitFor();
      assert.equal(
        await openCard(page)
          .getByRole('button', { name: /^Change/ })
          .count(),
        0,
      );
      await openTab(page, /Sections/);
      assert.equal(
        await inPane(page)
          .getByRole('button', { name: /^Insert/ })
          .count(),
        0,
      );

      await openFile(page, 'protected.docx', makeDocx(colds, '', restrictedTo('readOnly')));
      await paneReady(page, 'protected.docx');
      const there = await paragraphs(page);
      assert.equal(
        await inPane(page)
          .getByText(/be changed|read-only/)
          .count(),
        0,
      );
      await card(page, 'suffers from').click();
      await openCard(page)
        .getByRole('button', { name: /^Change to/ })
        .click();
      await inPane(page)
        .getByText(/^Word does not let this document be changed/)
        .waitFor();
      assert.deepEqual(await paragraphs(page), there);
    },
  ],
];

const preview = new OnePreview();

/** Ends the tab that the steps are walked in. */
export const closeWalk = (): Promise<void> => preview.close();

/** The steps one after the other in one tab, in each version of Word. */
export const cases: readonly Case[] = versions.flatMap((version) =>
  steps.map(([number, does, walk]) => ({
    name: `twenty steps: ${number} ${does}, ${version}`,
    run: () => preview.run((page) => walk(page, version), version),
  })),
);
