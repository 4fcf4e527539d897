import assert from 'node:assert/strict';
import path from 'node:path';
import { clickPart, inShared, marked, noteParts, openNote, until, type Form } from './extension-driver';
import { serve } from './extension-site';
import { install } from './program';
import type { Case } from './run';

const editors = path.resolve('tests/pages/editors');

/** Ways in which a page shows another child's form without a new page: by the libraries themselves, as schools' systems load them. */
export const cases: readonly Case[] = (
  [
    ['htmx', 'button'],
    ['turbo', 'link'],
  ] as const
).map(([kind, role]) => ({
  name: `swaps: ${kind} shows another child; nothing of the first is left, the second is checked, mended and saved`,
  run: async () => {
    await install(editors);
    const site = await serve(path.resolve('tests/pages/swaps'), (address) => {
      const [, name] = /^\/npm\/(.+)$/.exec(address) ?? [];
      return name && path.join(editors, 'node_modules', path.normalize(name));
    });
    try {
      await inShared(async (form) => {
        await form.page.goto(`http://localhost:${site.port}/${kind}.html`);
        await swap(form, role);
        await mend(form);
        await form.page.getByRole('button', { name: 'Save plan' }).click();
        await until('the form', () => Promise.resolve(site.submitted.length === 1));
        const saved = new URLSearchParams(site.submitted[0]).get('needs');
        assert.match(saved ?? '', /^Asha draws maps with great care\. .*\(ELSA\) is on Mondays\.$/);
      });
    } finally {
      await site.close();
    }
  },
}));

const marks = async ({ page }: Form) => marked(page.mainFrame());

/** The other child is shown in the same document. */
async function swap(form: Form, role: 'button' | 'link'): Promise<void> {
  const { page } = form;
  await page.click('#needs');
  await until('marks', async () => (await marks(form)).includes('SALT'));
  await openNote(page, page.mainFrame(), 'SALT');
  await page.evaluate(() => Object.assign(window, { isTheSame: true }));
  await page.getByRole(role, { name: 'Asha Khan' }).click();
  await page.getByText('Asha draws maps').waitFor();
  assert.equal(await page.evaluate(() => 'isTheSame' in window), true, 'no new page was loaded');
  await until('what was said of the first to go', async () => !(await marks(form)).includes('SALT'));
  await until('its note to close', async () => (await noteParts(page, 'popover')).length === 0);
}

/** The form that came is checked as soon as it is written in. */
async function mend(form: Form): Promise<void> {
  const { page } = form;
  await page.click('#needs');
  await until('marks for the second', async () => (await marks(form)).includes('ELSA'));
  await openNote(page, page.mainFrame(), 'ELSA');
  await clickPart(page, 'first');
  await until('the fix', async () => (await page.inputValue('#needs')).includes('(ELSA)'));
}
