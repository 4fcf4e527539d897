import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import {
  chooseMenu,
  clickPart,
  inShared,
  marked,
  noteParts,
  openNote,
  rightClick,
  stored,
  until,
  type Form,
} from './extension-driver';
import type { Case } from './run';

const dated = 'Mia will follow a three-step instruction without help in 4 out of 5 lessons.';

/** The pages of a school's system, each made another way; a teacher's work on each of them, in a real Chromium. */
export const cases: readonly Case[] = [
  on('a form of React: an outcome is asked by when until its own field says so', 'mis-targets.html', async (form) => {
    const { page } = form;
    await page.getByLabel('Outcome').first().click();
    const whole = async () => (await marked(page.mainFrame())).includes(dated);
    await until('marks', async () => (await marked(page.mainFrame())).some((words) => words.startsWith('improve')));
    assert.equal(await whole(), false, 'its date stands in a field of its own');
    const by = page.getByLabel('By when').nth(1);
    await by.fill('');
    await until('the question by when', whole);
    await by.fill('26 March 2027');
    await until('it to go', async () => !(await whole()));
  }),

  on('a form of React: a fix is in what is saved, one undo takes it back', 'mis-targets.html', async (form) => {
    const { page, site } = form;
    const save = async () => {
      const before = site.submitted.length;
      await page.getByRole('button', { name: 'Save targets' }).click();
      await until('the request', () => Promise.resolve(site.submitted.length > before));
      return Buffer.from(site.submitted.at(-1)!, 'latin1').toString();
    };
    const untouched = await save();
    await page.getByLabel('Provision').first().click();
    await until('marks', async () => (await marked(page.mainFrame())).includes('as appropriate'));
    assert.equal(await save(), untouched);
    await page.getByLabel('Outcome').first().click();
    await until('the mark', async () => (await marked(page.mainFrame())).some((words) => words.startsWith('improve')));
    await page.getByRole('button', { name: 'Add a target' }).click();
    await page.getByLabel('Outcome').nth(2).fill('SALT will see Mia.');
    await until('marks in the field that was added', async () => (await marked(page.mainFrame())).includes('SALT'));
    const before = await save();
    await openNote(page, page.mainFrame(), 'SALT');
    await clickPart(page, 'first');
    const words = () => page.getByLabel('Outcome').nth(2).inputValue();
    await until('the fix', async () => (await words()) !== 'SALT will see Mia.');
    await page.waitForTimeout(200);
    assert.equal(await save(), before.replace('SALT will see Mia.', await words()));
    await page.getByLabel('Outcome').nth(2).focus();
    await page.keyboard.press('Control+z');
    assert.equal(await save(), before);
  }),

  on(
    '“Turn into an outcome…” opens the builder on these words, and each part goes into its own field',
    'mis-targets.html',
    async (form) => {
      const { page } = form;
      await page.getByLabel('Outcome').first().click();
      await until('marks', async () => (await marked(page.mainFrame())).length > 0);
      const panel = await openPanel(form);
      await page.bringToFront();
      // Here the panel is a tab, and looks anew when another one comes to the front.
      await page.waitForTimeout(1000);
      await rightClick(page.getByLabel('Outcome').first());
      await chooseMenu(form, 'turn-into-outcome');
      await panel.getByRole('heading', { name: 'Rewrite this outcome' }).waitFor();
      await panel.getByText('Now: “Mia will improve her reading.”').waitFor();
      await panel.getByLabel('Mia will').fill('read');
      await panel.getByLabel('What', { exact: true }).fill('40 key words');
      await panel.getByLabel('By when', { exact: true }).selectOption({ index: 1 });
      await panel.getByRole('button', { name: 'Replace the outcome' }).click();
      await panel.getByText('The outcome is in the plan now.').waitFor();
      assert.match(await page.getByLabel('Outcome').first().inputValue(), /will read 40 key words/);
      assert.notEqual(await page.getByLabel('By when').first().inputValue(), '');
      assert.doesNotMatch(await stored(form), /Mia|reading/);
    },
  ),

  on(
    'a plan in one editor inside a frame: its parts are known, a fix is in what is saved',
    'mis-whole.html',
    async (form) => {
      const { page, site } = form;
      const frame = page.frames()[1]!;
      await frame.getByText('Mia finds it hard').click();
      await until('marks in the frame', async () => (await marked(frame)).includes('SALT'));
      const panel = await openPanel(form);
      await panel.getByRole('tab', { name: /Sections/ }).click();
      const part = (name: string) => partsIn(panel).filter({ hasText: name }).first().innerText();
      assert.match(await part('Strengths and interests'), /Written/);
      assert.match(await part('Outcomes'), /Written/);
      await page.bringToFront();
      const before = await frame.locator('body').innerHTML();
      await openNote(page, frame, 'SALT');
      await clickPart(page, 'first');
      await until('the fix', async () => (await frame.locator('body').innerHTML()) !== before);
      await page.waitForTimeout(200);
      const after = await frame.locator('body').innerHTML();
      const [start, end] = before.split('SALT');
      assert.ok(after.startsWith(start!) && after.endsWith(end!), 'only the words are others');
      await page.getByRole('button', { name: 'Save plan' }).click();
      await until('the form', () => Promise.resolve(site.submitted.length === 1));
      const saved = new URLSearchParams(Buffer.from(site.submitted[0]!, 'latin1').toString()).get('plan');
      assert.equal(saved?.replaceAll('\r\n', '\n'), after);
    },
  ),

  on(
    'fields made on click: checked when they come, and nothing of the first pupil is left',
    'mis-record.html',
    async (form) => {
      const { page, site, browser, id, tab } = form;
      const panel = await browser.context.newPage();
      await panel.goto(`chrome-extension://${id}/panel.html?tab=${tab}`);
      await panel.getByText('If your form opens a field only when you click its text, click it.').waitFor();
      await page.bringToFront();
      await page.getByRole('button', { name: 'Needs: edit' }).click();
      await until('marks', async () => (await marked(page.mainFrame())).includes('SALT'));
      await panel.getByRole('tab', { name: /Notes/ }).waitFor();
      await panel.close();
      await openNote(page, page.mainFrame(), 'SALT');
      await clickPart(page, 'first');
      const words = () => page.locator('textarea').first().inputValue();
      await until('the fix', async () => !(await words()).startsWith('SALT'));
      await page.waitForTimeout(300);
      const fixed = await words();
      await page.getByRole('heading', { level: 1 }).click();
      await until('it to be saved', () => Promise.resolve(site.submitted.length > 0));
      assert.deepEqual(JSON.parse(Buffer.from(site.submitted[0]!, 'latin1').toString()), {
        of: 4711,
        label: 'Needs',
        value: fixed,
      });
      await page.getByRole('button', { name: 'Next pupil' }).click();
      await until('all marks to go', async () => (await marked(page.mainFrame())).length === 0);
      await page.getByRole('button', { name: 'Needs: edit' }).click();
      await page.waitForTimeout(1200);
      assert.doesNotMatch((await marked(page.mainFrame())).join(' '), /SALT|ELSA|Mia/);
      await page.getByRole('button', { name: 'Add a step' }).click();
      await page.locator('#stepText').fill('The EP will ring.');
      await until('marks in the dialog', async () => (await marked(page.mainFrame())).includes('EP'));
      await openNote(page, page.mainFrame(), 'EP');
      await clickPart(page, 'first');
      await until(
        'the fix in the dialog',
        async () => (await page.locator('#stepText').inputValue()) !== 'The EP will ring.',
      );
    },
  ),

  on('fields that cannot be written in are checked, and no change is offered', 'mis-shared.html', async (form) => {
    const { page } = form;
    await page.click('#needs');
    await until('marks', async () => (await marked(page.mainFrame())).includes('SALT'));
    assert.ok((await marked(page.mainFrame())).includes('ELSA'), 'also in a field that is switched off');
    for (const words of ['SALT', 'ELSA', 'improve her reading']) {
      await openNote(page, page.mainFrame(), words);
      assert.deepEqual(await noteParts(page, 'first'), [], `no fix for ${words}`);
      await page.keyboard.press('Escape');
    }
  }),

  on(
    'what stands on another page of the form is not missing, and never another pupil’s',
    'mis-form.html?pupilId=4711',
    async (form) => {
      const { page, site } = form;
      const show = async (address: string) => {
        await page.goto(`http://localhost:${site.port}/${address}`);
        await page.getByLabel('Outcome').first().click();
        await until('marks', async () => (await marked(page.mainFrame())).length > 0);
      };
      await page.click('#needs');
      await until('marks', async () => (await marked(page.mainFrame())).length > 0);
      await show('mis-targets.html?pupilId=4711');
      const panel = await openPanel(form);
      await panel.getByRole('tab', { name: /Sections/ }).click();
      await partsIn(panel).filter({ hasText: 'Needs' }).getByText('Written, on another page').waitFor();
      assert.doesNotMatch(await stored(form), /4711|Mia|SALT/);
      await page.bringToFront();
      await show('mis-targets.html?pupilId=4712');
      await panel.reload();
      await panel.getByRole('tab', { name: /Sections/ }).click();
      await partsIn(panel).filter({ hasText: 'Needs' }).getByText('Missing').waitFor();
      assert.equal(await panel.getByText('on another page').count(), 0);
    },
  ),
];

async function openPanel({ browser, id, tab }: Form) {
  const panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 400, height: 1200 });
  await panel.goto(`chrome-extension://${id}/panel.html?tab=${tab}`);
  await panel.getByRole('tab', { name: /Notes/ }).waitFor();
  return panel;
}

function on(name: string, path: string, run: (form: Form) => Promise<void>): Case {
  return { name: `school system: ${name}`, run: () => inShared(run, path) };
}

const partsIn = (panel: Page) => panel.getByRole('list', { name: 'Sections of the plan' }).getByRole('listitem');
