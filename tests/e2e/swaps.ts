import assert from 'node:assert/strict';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { clickPart, inShared, marked, noteParts, openNote, until, type Form } from './extension-driver';
import { serve, type Site } from './extension-site';
import { install } from './program';
import type { Case } from './run';

const editors = path.resolve('tests/pages/editors');

/** Ways in which a page shows another child’s form without a new page: by the libraries themselves, as schools’ systems load them; with what a person presses for it. */
const kinds = [
  ['htmx', 'button'],
  ['turbo', 'link'],
  // The same text box is given other words.
  ['vue', 'link'],
] as const;

const libraries: readonly Case[] = kinds.map(([kind, role]) => ({
  name: `swaps: ${kind} shows another child; nothing of the first is left, the second is checked, mended and saved`,
  run: async () => {
    await install(editors);
    const site = await serve(path.resolve('tests/pages/swaps'), (address) => {
      const [, name] = /^\/npm\/(.+)$/.exec(address) ?? [];
      return name && path.join(editors, 'node_modules', path.normalize(name));
    });
    try {
      await inShared(async (form) => {
        const alone = await savedAlone(form, site, `${kind}.html`, role);
        await form.page.goto(`http://localhost:${site.port}/${kind}.html`);
        const panel = await openPanel(form);
        await swap(form, panel, role);
        const mended = await mend(form);
        assert.match(mended, /^Asha draws maps with great care\. .+ \(ELSA\) is on Mondays\.$/);
        const saved = await save(form.page, site);
        assert.equal(needsOf(saved), mended);
        // But for the words that were taken, byte for byte what the page alone saves.
        const expected = encoders.map((encode) => alone.replace(encode(needsOf(alone)), encode(mended)));
        assert.ok(expected.includes(saved), saved);
      });
    } finally {
      await site.close();
    }
  },
}));

/** Libraries write a space as `+` or as `%20`. */
const encoders = [
  (needs: string) => new URLSearchParams({ needs }).toString().slice('needs='.length),
  encodeURIComponent,
];
const needsOf = (body: string) => new URLSearchParams(body).get('needs') ?? '';

/** What reaches the school’s system when the form is saved, byte for byte. */
async function save(page: Page, { submitted }: Site): Promise<string> {
  const before = submitted.length;
  await page.getByRole('button', { name: 'Save plan' }).click();
  await until('the form', () => Promise.resolve(submitted.length > before));
  return submitted.at(-1)!;
}

/** The same by the page alone: `127.0.0.1` is a site that is not on. */
async function savedAlone({ browser }: Form, site: Site, file: string, role: 'button' | 'link'): Promise<string> {
  const page = await browser.context.newPage();
  await page.goto(`http://127.0.0.1:${site.port}/${file}`);
  await page.click('#needs');
  await showOther(page, role);
  await page.click('#needs');
  const saved = await save(page, site);
  await page.close();
  return saved;
}

/** The panel, which stays open beside the form. */
async function openPanel({ browser, id, tab, page }: Form): Promise<Page> {
  const panel = await browser.context.newPage();
  await panel.goto(`chrome-extension://${id}/panel.html?tab=${tab}`);
  await page.bringToFront();
  return panel;
}

const marks = async ({ page }: Form) => marked(page.mainFrame());

async function showOther(page: Page, role: 'button' | 'link'): Promise<void> {
  await page.getByRole(role, { name: 'Asha Khan' }).click();
  await page.waitForFunction(() => document.querySelector('textarea')?.value.startsWith('Asha draws maps'));
}

/** The other child is shown in the same document. */
async function swap(form: Form, panel: Page, role: 'button' | 'link'): Promise<void> {
  const { page } = form;
  await page.click('#needs');
  await until('marks', async () => (await marks(form)).includes('SALT'));
  await panel.getByText('“SALT”').first().waitFor();
  await openNote(page, page.mainFrame(), 'SALT');
  await page.evaluate(() => Object.assign(window, { isTheSame: true }));
  await showOther(page, role);
  assert.equal(await page.evaluate(() => 'isTheSame' in window), true, 'no new page was loaded');
  await until('what was said of the first to go', async () => !(await marks(form)).includes('SALT'));
  await until('its note to close', async () => (await noteParts(page, 'popover')).length === 0);
  await until('the panel to say nothing of it', async () => (await panel.getByText('SALT').count()) === 0);
  // The form that came is checked as soon as it is written in.
  await page.click('#needs');
  await until('marks for the second', async () => (await marks(form)).includes('ELSA'));
  await panel.getByText('“ELSA”').first().waitFor();
  assert.equal(await panel.getByText('SALT').count(), 0);
  assert.equal((await marks(form)).includes('SALT'), false);
}

/** Takes the wording of a note in the page; what stands in the field then. */
async function mend({ page }: Form): Promise<string> {
  await page.click('#needs');
  await openNote(page, page.mainFrame(), 'ELSA');
  await clickPart(page, 'first');
  await until('the fix', async () => (await page.inputValue('#needs')).includes('(ELSA)'));
  return page.inputValue('#needs');
}

/** A list that gives its few rows other children as one scrolls: no event tells of it, and the elements stay. */
const rows: Case = {
  name: 'swaps: rows that are given other children as one scrolls keep no note of the first, and a fix comes too late for them',
  run: async () => {
    const site = await serve(path.resolve('tests/pages/swaps'));
    const saveAll = async (page: Page) => {
      const before = site.submitted.length;
      await page.getByRole('button', { name: 'Save plans' }).click();
      await until('the form', () => Promise.resolve(site.submitted.length > before));
      return site.submitted.at(-1)!;
    };
    const scroll = (page: Page, to: number) =>
      page.evaluate((top) => {
        document.getElementById('window')!.scrollTop = top;
      }, to);
    try {
      await inShared(async (form) => {
        const { page } = form;
        await page.goto(`http://127.0.0.1:${site.port}/rows.html`);
        const alone = await saveAll(page);
        await page.goto(`http://localhost:${site.port}/rows.html`);
        await page.locator('.needs').first().click();
        await until('marks', async () => (await marks(form)).includes('SALT'));
        const panel = await openPanel(form);
        const fix = panel.getByRole('button', { name: /^Change to “Speech/ }).first();
        const button = await fix.elementHandle();
        // A tab out of sight may be told of no scrolling.
        await page.bringToFront();
        await scroll(page, 1800);
        await page.waitForFunction(
          () => document.querySelector<HTMLTextAreaElement>('.needs')!.value !== 'SALT are involved.',
        );
        // Before the panel can have heard of it.
        await button.evaluate((one) => {
          (one as HTMLElement).click();
        });
        // What the next children have in common is marked by and by.
        await until(
          'the marks of the first to go',
          async () => !(await marks(form)).some((words) => /SALT|improve/.test(words)),
        );
        await until(
          'the panel to list no note of it',
          async () => (await panel.getByText('A parent may').count()) === 0,
        );
        await scroll(page, 0);
        await until('the marks of the first again', async () => (await marks(form)).includes('SALT'));
        assert.equal(await saveAll(page), alone);
      });
    } finally {
      await site.close();
    }
  },
};

export const cases: readonly Case[] = [...libraries, rows];
