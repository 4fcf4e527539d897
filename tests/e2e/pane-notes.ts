import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { unzipSync } from 'fflate';
import { inEachVersion } from './pane-case';
import {
  changed,
  inPane,
  kept,
  openSample,
  paragraphs,
  saved,
  savedBlocks,
  selectedSoon,
  type,
  underlined,
  undo,
} from './pane-driver';

/** The notes on the name of another child, which the typical plan has twice. */
const otherChild = (page: Page) =>
  inPane(page).getByRole('group', { name: 'Names, details and leftovers' }).filter({ hasText: 'Jayden' });

const card = (page: Page, hasText: string | RegExp) =>
  inPane(page).locator('[role=group][aria-describedby]', { hasText }).first();

/** Whether nothing is underlined; runs in the page. */
const noneUnderlined = () => ![...CSS.highlights.keys()].some((name) => name.startsWith('underline-'));

/** Clicks these words in the document where they are underlined. */
async function clickUnderline(page: Page, words: string): Promise<void> {
  const [x, y] = await page.evaluate((wanted) => {
    const all = [...CSS.highlights].flatMap(([name, ranges]) =>
      name.startsWith('underline-') ? ([...ranges] as Range[]) : [],
    );
    const range = all.find((one) => one.toString() === wanted)!;
    range.startContainer.parentElement!.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = range.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  }, words);
  await page.mouse.click(x, y);
}

/** What a person does with notes in Word, tried in each version of it. */
export const cases = inEachVersion([
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
      const xml = new TextDecoder().decode(unzipSync(await saved(page))['word/document.xml']);
      const [, about] = /<w:commentRangeStart[^>]*>(.*?)<w:commentRangeEnd/s.exec(xml)!;
      assert.equal(about!.replace(/<[^>]*>/g, ''), 'Jayden', 'on just those words');
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
      assert.match(xml, /<w:del [^>]*>(?:(?!<\/w:del>).)*suffers from/s);
      assert.match(xml, /<w:ins [^>]*>(?:(?!<\/w:ins>).)*>has</s);
      // Tracking is off again.
      const line = (await paragraphs(page)).findIndex((text) => text.includes('Jayden'));
      await type(page, line, [0, 0], 'Once ');
      const after = new TextDecoder().decode(unzipSync(await saved(page))['word/document.xml']);
      assert.match(after, /Once /);
      assert.equal([...after.matchAll(/<w:(?:ins|del) /g)].length, [...xml.matchAll(/<w:(?:ins|del) /g)].length);
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
    'a card stays where it is while somebody types the same words further up',
    async (page) => {
      await openSample(page, 'typical-one-plan');
      await card(page, 'suffers from').click();
      const mine = await card(page, 'suffers from').elementHandle();
      const top = (await mine.boundingBox())!.y;
      const line = (await paragraphs(page)).findIndex((text) => text.includes('helpful at tidy up'));
      const end = (await paragraphs(page))[line]!.length;
      await type(page, line, [end, end], ' She suffers from colds.');
      // Before WordApi 1.6 nothing tells of it.
      await inPane(page).getByRole('button', { name: 'Check again' }).dispatchEvent('click');
      await card(page, 'colds').waitFor();
      assert.match((await mine.textContent()) ?? '', /speech and language/, 'it is still there, and the same');
      assert.equal((await mine.boundingBox())!.y, top);
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
      const pane = inPane(page);
      await pane.getByRole('button', { name: 'Settings' }).click();
      await pane.getByRole('button', { name: 'Show them again' }).click();
      await pane.getByRole('button', { name: 'Back to the plan' }).click();
      await otherChild(page).first().waitFor();
    },
  ],
  [
    'notes are underlined in the document when that is chosen and Word can; a click there opens the note, and they go with their notes and with the pane',
    async (page, version) => {
      await openSample(page, 'typical-one-plan');
      const pane = inPane(page);
      assert.deepEqual(await underlined(page), [], 'off until somebody wants it');
      const file = await saved(page);
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
      assert.deepEqual(await saved(page), file, 'the file has none of it');
      await clickUnderline(page, 'Jayden');
      await pane.locator('[aria-current=true]', { hasText: 'Is “Jayden” another child?' }).waitFor();
      // In Word for Windows there is a small window with fixes, too.
      await clickUnderline(page, 'suffers from');
      await pane.locator('[aria-current=true]', { hasText: 'suffers from' }).waitFor();
      const fixes = page.getByRole('group', { name: 'Suggestions at the underline' });
      await fixes.getByRole('button', { name: 'has', exact: true }).click();
      await card(page, 'suffers from').waitFor({ state: 'detached' });
      assert.ok(!(await underlined(page)).includes('suffers from'));
      // An underline goes with its note.
      const line = (await paragraphs(page)).findIndex((text) => text.startsWith('Jayden said'));
      await type(page, line, [0, 'Jayden'.length], 'Ellie-Mae');
      await card(page, 'Jayden said').waitFor({ state: 'detached' });
      await page.waitForFunction(
        () =>
          [...CSS.highlights.get('underline-berry')!].filter((one) => (one as Range).toString() === 'Jayden').length ===
          1,
      );
      // All go when nobody wants them any more, and with the pane.
      await pane.getByRole('button', { name: 'Settings' }).click();
      await choice.click();
      await page.waitForFunction(noneUnderlined);
      await choice.click();
      await page.waitForFunction(() => CSS.highlights.has('underline-lavender'));
      await page.getByRole('button', { name: 'Close the pane' }).click();
      await page.waitForFunction(noneUnderlined);
    },
  ],
]);
