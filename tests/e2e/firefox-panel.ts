import assert from 'node:assert/strict';
import { until } from './extension-driver';
import { ask, benchOf, send, type Bench, type Driven } from './extension-editors';
import { serve } from './extension-site';
import { openOwn } from './firefox';
import type { Case } from './run';

/** The document of Firefox’s sidebar, opened as a page beside a form: no driver reaches the sidebar itself. */
export const panelCase = (start: () => Promise<Bench>): Case => ({
  name: 'Firefox: the document of the sidebar lists the notes of a form, mends one, and opens the builder for a note in the page',
  run: async () => {
    const bench = await benchOf('Firefox', start);
    const site = await serve();
    const address = `http://localhost:${site.port}/mis-form.html`;
    const page = await bench.newPage();
    await page.goto(address);
    await clickInto(page, '#needs');
    let tab = -1;
    await until('notes on the form', async () => {
      const frames = await ask(bench.inside, address);
      tab = frames[0]?.tab ?? -1;
      return frames.some(({ notes }) => notes > 0);
    });
    const panel = await bench.newPage();
    const own = await bench.inside.evaluate(() => location.origin, 0);
    await openOwn(panel, `${own}/panel.html?tab=${tab}`);
    const says = (words: string) =>
      until(
        `the panel to say ${words}`,
        () => panel.evaluate((wanted) => document.body.innerText.includes(wanted), words),
        60_000,
      );
    await says('What to do next');
    await says('“SALT”');
    const needs = () => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#needs')!.value, 0);
    const before = await needs();
    await until('the fix', async () => {
      await panel.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('button, [role=group][aria-describedby]')];
        const fix = all.find((one) => one.textContent.startsWith('Change to “Speech and language'));
        (fix ?? all.find((one) => one.textContent.includes('“SALT”')))?.click();
      }, 0);
      return (await needs()) !== before;
    });
    assert.match(await needs(), /^[^(]*peech and language therapists \(SALT\)/);
    await page.bringToFront();
    await clickInto(page, '[name=outcome1]');
    await until(
      'the builder',
      async () => {
        await page.bringToFront();
        // It is answered after a check: until its words are marked, Enter is the field’s own.
        await send(bench.inside, tab, 0, { ask: 'state' });
        await send(bench.inside, tab, 0, { ask: 'show-note' });
        // A key that comes at once is not meant for the note.
        await new Promise((done) => setTimeout(done, 400));
        await page.keyboard.press('Enter');
        await panel.bringToFront();
        await new Promise((done) => setTimeout(done, 1500));
        return panel.evaluate(() => document.body.innerText.includes('Rewrite this outcome'), 0);
      },
      60_000,
    );
    await says('In the plan now: “Mia will improve her reading.”');
    await panel.close();
    await page.close();
    await site.close();
  },
});

async function clickInto(page: Driven, selector: string): Promise<void> {
  const { x, y } = await page.evaluate((wanted) => {
    const field = document.querySelector(wanted)!;
    field.scrollIntoView({ block: 'center' });
    const { left, top } = field.getBoundingClientRect();
    return { x: left + 12, y: top + 12 };
  }, selector);
  await page.mouse.click(x, y);
}
