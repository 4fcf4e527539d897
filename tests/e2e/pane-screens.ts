import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { inPreview, openSample, paneOf, widen } from './pane-driver';
import type { Case } from './run';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** How the surroundings may look; Office’s own black theme is dark too. */
const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Panes are 320 px wide at the least; 160 is that at 200 % zoom. */
const widths = [320, 700, 160] as const;

const press = (frame: Frame, name: RegExp) => frame.getByRole('button', { name }).first().click();
const tab = async (frame: Frame, name: RegExp) => {
  await frame.getByRole('tab', { name }).click();
  // What a tab shows is loaded when it is first opened.
  await frame.getByRole('tabpanel').getByRole('button').first().waitFor();
};

/** Every screen of the pane, each reached from the one before. */
const screens: readonly (readonly [name: string, sample: string, go: (frame: Frame) => Promise<void>])[] = [
  [
    'notes',
    'typical-one-plan',
    async (frame) => {
      const card = frame.locator('[role=group][aria-describedby]').nth(1);
      await card.click();
      await card.getByRole('button', { name: 'Why' }).click();
    },
  ],
  [
    'comment',
    'typical-one-plan',
    async (frame) => {
      await press(frame, /^More for this note/);
      await frame.getByRole('menuitem', { name: /Leave a comment/ }).click();
      await frame.getByLabel('Comment for a colleague').waitFor();
    },
  ],
  ['outcomes', 'typical-one-plan', (frame) => tab(frame, /Outcomes/)],
  [
    'builder',
    'typical-one-plan',
    async (frame) => {
      await press(frame, /Write an outcome/);
      await frame.getByRole('button', { name: /Put it in the plan/ }).waitFor();
    },
  ],
  ['parts', 'typical-one-plan', (frame) => tab(frame, /Parts/)],
  [
    'settings',
    'typical-one-plan',
    async (frame) => {
      await press(frame, /^Settings$/);
      await frame.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    },
  ],
  ['ready', 'good-one-plan', () => Promise.resolve()],
  ['empty', '', () => Promise.resolve()],
];

/** Fluent’s focus keeper has marks of its own that hand the focus on; they hold nothing that could be read. */
async function violations(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe);
  const { violations: found } = await frame.evaluate<AxeResults>(
    `axe.run({ exclude: ['[data-tabster-dummy]'] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)} ${nodes[0]!.failureSummary ?? ''}`);
}

/** What is cut off at the side: the page must not scroll sideways. */
const overflow = (frame: Frame) =>
  frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return undefined;
    const beyond = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const widest = beyond.filter((one) => !beyond.some((other) => other !== one && one.contains(other)));
    return `${scrollWidth - clientWidth} px: ${widest[0]?.outerHTML.slice(0, 160) ?? ''}`;
  });

/** Where screenshots go, for people to look at; none are made without it. */
const pictures = process.env.SCREENS;

/** Each screen of the task pane, in each theme and width. */
export const cases: readonly Case[] = Object.entries(looks).map(([look, media]) => ({
  name: `pane: axe finds nothing and nothing is cut off on any screen, ${look}`,
  limit: 300_000,
  run: () =>
    inPreview(async (page) => {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await page.reload();
      const wrong: string[] = [];
      let open: string | undefined;
      for (const [name, sample, go] of screens) {
        if (open !== sample) await openSample(page, sample);
        if (pictures && open === undefined) {
          // Beside the whole document, as in the README.
          mkdirSync(pictures, { recursive: true });
          await page.screenshot({ path: join(pictures, `pane-${look}.png`) });
        }
        open = sample;
        await widen(page, widths[0]);
        await go(paneOf(page));
        wrong.push(...(await violations(paneOf(page))).map((one) => `${name}: ${one}`));
        for (const width of widths) {
          await widen(page, width);
          const beyond = await overflow(paneOf(page));
          if (beyond) wrong.push(`${name}: cut off at ${width} px: ${beyond}`);
          if (!pictures) continue;
          mkdirSync(pictures, { recursive: true });
          const clip = { x: 0, y: 0, width, height: 900 };
          await page.screenshot({ path: join(pictures, `${name}-${look}-${width}.png`), clip });
        }
      }
      assert.deepEqual(wrong, []);
    }),
}));
