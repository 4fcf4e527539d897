import assert from 'node:assert/strict';
import type { Case } from './run';
import { withForm } from './extension-case';
import { badge, marked, startWriting, until, type Form } from './extension-driver';

/** A line of a plan with notes in it: 30 words. */
const line =
  'Mia will improve her reading with SALT and ELSA as appropriate. She is lazy in maths, so staff give her regular support and she should try harder to make progress. ';

/** Bytes of script memory in use in the page's process, the page's own and ours, after all that nobody holds was given back. */
async function heap({ page }: Form): Promise<number> {
  const session = await page.context().newCDPSession(page);
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')!.value;
}

/** What takes minutes. */
export const longCases: readonly Case[] = [
  {
    // Eight hours of a quick writer are some 100,000 keys; each eighth is played in 12 fields' worth of 6 lines.
    name: 'load: the keys of a day leave no memory behind',
    limit: 1_800_000,
    run: () =>
      withForm({ on: true }, async (form) => {
        const { page } = form;
        await startWriting(form);
        const sizes: number[] = [];
        for (let eighth = 0; eighth < 8; eighth++) {
          for (let field = 0; field < 12; field++) {
            await page.fill('#needs', '');
            for (let lines = 0; lines < 6; lines++) await page.keyboard.type(line);
            await until('marks of what was typed', async () =>
              (await marked(page.mainFrame())).some((words) => words.includes('lazy')),
            );
          }
          sizes.push(await heap(form));
        }
        console.log(`heap by eighth, MB: ${sizes.map((size) => (size / 1e6).toFixed(1)).join(' ')}`);
        assert.ok(sizes[7]! / sizes[0]! <= 1.05, sizes.join(' '));
      }),
  },
  {
    name: 'load: five hundred fields on a page are all checked, and a key still comes through at once',
    run: () =>
      withForm({ on: true }, async (form) => {
        const { page } = form;
        await page.evaluate((words) => {
          const plan = document.querySelector('form')!;
          for (let index = 0; index < 500; index++) {
            const label = document.createElement('label');
            label.textContent = index % 2 ? 'Needs' : 'Outcomes';
            const box = document.createElement('textarea');
            box.value = `${words} ${index}`;
            label.append(box);
            plan.append(label);
          }
        }, line);
        await startWriting(form);
        await until('notes of all fields', async () => /\+|\d{3,}/.test(await badge(form)), 60_000);
        const slowest = await page.evaluate(async () => {
          const box = document.querySelector<HTMLTextAreaElement>('#needs')!;
          let most = 0;
          for (let key = 0; key < 60; key++) {
            const before = performance.now();
            box.setRangeText('a', box.value.length, box.value.length, 'end');
            box.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'a', inputType: 'insertText' }));
            most = Math.max(most, performance.now() - before);
            await new Promise((resolve) => setTimeout(resolve, 20));
          }
          return most;
        });
        // The check after a pause holds the page up for a while: a turn of its clock is late by that.
        await page.keyboard.press('End');
        await page.keyboard.type('b');
        const late = await page.evaluate(async () => {
          let most = 0;
          for (let turn = 0, last = performance.now(); turn < 250; turn++) {
            await new Promise((resolve) => setTimeout(resolve, 10));
            const now = performance.now();
            most = Math.max(most, now - last);
            last = now;
          }
          return most;
        });
        console.log(`500 fields: slowest of 60 keys ${slowest.toFixed(1)} ms, a check ${late.toFixed(0)} ms`);
        assert.ok(slowest < 50, `${slowest} ms`);
      }),
  },
];
