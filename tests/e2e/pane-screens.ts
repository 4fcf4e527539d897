import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import type { AxNode } from './focused';
import { mustStandInLine } from './insert-rows';
import { accessibility, inPreview, openSample, paneOf, widen } from './pane-driver';
import type { Case } from './run';

/** The dark theme of Fluent. */
const dark = 'rgb(41, 41, 41)';
/** Ours for Office’s black. */
const black = 'rgb(10, 10, 10)';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** How the surroundings may look: the system’s colours, and Office’s own theme, which stands above them. */
const looks = {
  light: { media: { colorScheme: 'light', forcedColors: 'none' }, theme: 'white', background: 'rgb(255, 255, 255)' },
  'dark grey': { media: { colorScheme: 'light', forcedColors: 'none' }, theme: 'dark grey', background: dark },
  black: { media: { colorScheme: 'light', forcedColors: 'none' }, theme: 'black', background: black },
  contrast: { media: { colorScheme: 'dark', forcedColors: 'active' }, theme: 'black', background: 'rgb(0, 0, 0)' },
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
    'more',
    'typical-one-plan',
    async (frame) => {
      await press(frame, /^More for this note/);
    },
  ],
  [
    'comment',
    'typical-one-plan',
    async (frame) => {
      await press(frame, /^Leave a comment/);
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
  [
    'rewrite',
    'typical-one-plan',
    async (frame) => {
      await press(frame, /^Back$/);
      await press(frame, /^Rewrite outcome/);
      await frame.getByRole('heading', { name: 'Rewrite this outcome' }).waitFor();
      await frame.getByLabel(/^[\w-]+ will$/).fill('read');
      await frame.getByLabel('What', { exact: true }).fill('40 key words');
      await frame.getByLabel(/^How much or how often/).fill('4 times out of 5');
    },
  ],
  [
    'preview',
    'typical-one-plan',
    (frame) => frame.getByRole('button', { name: 'Replace the outcome' }).scrollIntoViewIfNeeded(),
  ],
  [
    'rewritten',
    'typical-one-plan',
    async (frame) => {
      await press(frame, /^Replace the outcome$/);
      await frame.getByText(/^The outcome is in the plan now/).waitFor();
    },
  ],
  ['sections', 'typical-one-plan', (frame) => tab(frame, /Sections/)],
  [
    'last plan',
    'typical-one-plan',
    async (frame) => {
      await frame
        .locator('input[type=file][aria-label^=Last]')
        .setInputFiles('dist/preview/samples/typical-one-plan.docx');
      const result = frame.getByText(/^Compared with/);
      await result.waitFor();
      await result.scrollIntoViewIfNeeded();
    },
  ],
  [
    'settings',
    'typical-one-plan',
    async (frame) => {
      await press(frame, /^Settings$/);
      const heading = frame.getByRole('heading', { name: 'Settings', level: 1 });
      await heading.waitFor();
      await frame.getByText('Or copy it as text').click();
      await heading.focus();
    },
  ],
  [
    'own template',
    'typical-one-plan',
    async (frame) => {
      await press(frame, /^Use this document’s headings/);
      await frame.getByRole('button', { name: 'Save this template' }).waitFor();
    },
  ],
  ['ready', 'good-one-plan', () => Promise.resolve()],
  // Two dates that are said, one below the other.
  ['dates', 'central-bedfordshire', (frame) => tab(frame, /Sections/)],
  ['empty', '', () => Promise.resolve()],
];

/** Fluent’s focus keeper has marks of its own that hand the focus on; they hold nothing that could be read. */
async function violations(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe);
  // What the foot of the pane covers now is scrolled to before it is pressed.
  const still = (yes: boolean) =>
    frame.evaluate((on) => {
      for (const { style } of document.querySelectorAll('footer'))
        if (on) style.setProperty('position', 'static', 'important');
        else style.removeProperty('position');
    }, yes);
  await still(true);
  const { violations: found } = await frame.evaluate<AxeResults>(
    `axe.run({ exclude: ['[data-tabster-dummy]'] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  );
  await still(false);
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

/** Words of nine letters or fewer that are cut in two at the end of a line. */
const cutWords = (frame: Frame) =>
  frame.evaluate(() => {
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement!;
      if (parent.closest('option, [hidden], script, style') || !parent.checkVisibility()) continue;
      for (const { 0: word, index } of (node as Text).data.matchAll(/(?<!\p{L})\p{L}{4,9}(?!\p{L})/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.add(word);
      }
    }
    return [...found].join(', ');
  });

/** What an empty field says inside of itself and has no room for: its example, or how a date is written. */
const cutInside = (frame: Frame) =>
  frame.evaluate(() => {
    const fields = [...document.querySelectorAll('input')].filter(
      (one) => one.value === '' && (one.placeholder !== '' || one.type === 'date') && one.checkVisibility(),
    );
    return fields.flatMap((field) => {
      const free = field.cloneNode() as HTMLInputElement;
      free.style.cssText = 'position: absolute; width: max-content; min-width: 0; field-sizing: content';
      field.after(free);
      const wanted = free.getBoundingClientRect().width - field.getBoundingClientRect().width;
      free.remove();
      const name = field.labels?.[0]?.textContent ?? '';
      return wanted > 1 ? [`${name} lacks ${Math.ceil(wanted)} px for “${field.placeholder || field.type}”`] : [];
    });
  });

/** Choices whose words are cut off, at the usual width; names of parts and kinds may be as long as they are. */
const cutChoices = (frame: Frame) =>
  frame.evaluate(() =>
    [...document.querySelectorAll('select')].flatMap((choice) => {
      const chosen = choice.selectedOptions[0]?.text ?? '';
      if (choice.closest('ol, ul') || !choice.checkVisibility()) return [];
      const free = document.createElement('select');
      free.className = choice.className;
      free.style.cssText = 'position: absolute; width: max-content; min-width: 0';
      free.add(new Option(chosen));
      choice.after(free);
      const lacks = free.getBoundingClientRect().width - choice.getBoundingClientRect().width;
      free.remove();
      return lacks > 1 ? [`“${chosen}” lacks ${Math.ceil(lacks)} px`] : [];
    }),
  );

/** Tabs and links that stand still while all else goes by, and that something else covers. */
const covered = (frame: Frame) =>
  frame.evaluate(() =>
    [...document.querySelectorAll('[role=tab], footer a, footer button')].flatMap((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      const middle = [left + width / 2, top + height / 2] as const;
      if (!one.checkVisibility() || middle[1] < 0 || middle[1] > innerHeight) return [];
      return one.contains(document.elementFromPoint(...middle)) ? [] : [`“${one.textContent}” is covered`];
    }),
  );

/** What a screen reader could not name, or would not know the state of. */
const unclear = (nodes: readonly AxNode[]): readonly string[] =>
  nodes.flatMap(({ role, name, properties = [] }) => {
    const state = (wanted: string) => properties.find((one) => one.name === wanted)?.value.value;
    const [what, words] = [role?.value ?? '', name?.value.trim() ?? ''];
    if (state('focusable') !== true || what === 'RootWebArea') return [];
    const needed = { switch: 'checked', checkbox: 'checked', tab: 'selected' }[what];
    return [
      ...(words === '' || ['generic', 'none', 'paragraph'].includes(what) ? [`${what} “${words}” has no name`] : []),
      ...(needed && state(needed) === undefined ? [`${what} “${words}” does not say whether it is ${needed}`] : []),
    ];
  });

/** Links that nothing but their colour tells from the words beside them: forced colours have the same for both. */
const plainLinks = (frame: Frame) =>
  frame.evaluate(() =>
    [...document.querySelectorAll('.fui-Link')].flatMap((link) =>
      link.checkVisibility() && !getComputedStyle(link).textDecorationLine.includes('underline')
        ? [`“${link.textContent}” is not underlined`]
        : [],
    ),
  );

/** What moves though the person wants no motion: only what turns to say that something is under way may. */
const moving = (frame: Frame) =>
  frame.evaluate(() => {
    const found: string[] = [];
    for (const one of document.querySelectorAll('body *:not([role=progressbar], [role=progressbar] *)'))
      for (const part of ['', '::before', '::after']) {
        const style = getComputedStyle(one, part);
        const times = [
          ...(style.transitionProperty === 'none' ? [] : style.transitionDuration.split(', ')),
          ...(style.animationName === 'none' ? [] : style.animationDuration.split(', ')),
        ];
        // Computed times are in seconds.
        if (times.some((time) => parseFloat(time) > 0.01)) found.push(`moves: ${one.outerHTML.slice(0, 100)} ${part}`);
      }
    return found.slice(0, 5);
  });

/** Where screenshots go, for people to look at; none are made without it. */
const pictures = process.env.SCREENS;

/** Each screen of the task pane, in each theme and width. */
const inLooks: readonly Case[] = Object.entries(looks).map(([look, { media, theme, background }]) => ({
  name: `pane: axe finds nothing, nothing is cut off, moves or has no name on any screen, ${look}`,
  run: () =>
    inPreview(
      async (page) => {
        await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
        const tree = await accessibility(page);
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
          const frame = paneOf(page);
          const found = [
            ...(await violations(frame)),
            ...unclear(await tree()),
            ...(await moving(frame)),
            ...(await plainLinks(frame)),
          ];
          wrong.push(...found.map((one) => `${name}: ${one}`));
          const shown = await frame.evaluate(
            () => getComputedStyle(document.querySelector('.fui-FluentProvider')!).backgroundColor,
          );
          if (shown !== background) wrong.push(`${name}: stands on ${shown}`);
          // The scrollbar goes by this; forced colours are the system's own affair.
          const scheme = await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
          const wanted = { light: 'light', contrast: 'light dark' }[look] ?? 'dark';
          if (scheme !== wanted) wrong.push(`${name}: its scrollbar is ${scheme}`);
          for (const width of widths) {
            await widen(page, width);
            const beyond = await overflow(paneOf(page));
            if (beyond) wrong.push(`${name}: cut off at ${width} px: ${beyond}`);
            const cut = await cutWords(paneOf(page));
            if (cut) wrong.push(`${name}: cut in two at ${width} px: ${cut}`);
            for (const one of await covered(paneOf(page))) wrong.push(`${name}: at ${width} px ${one}`);
            for (const one of await cutInside(paneOf(page))) wrong.push(`${name}: at ${width} px ${one}`);
            if (width !== 160)
              for (const one of await cutChoices(paneOf(page))) wrong.push(`${name}: at ${width} px ${one}`);
            if (!pictures) continue;
            mkdirSync(pictures, { recursive: true });
            const clip = { x: 0, y: 0, width, height: 900 };
            await page.screenshot({ path: join(pictures, `${name}-${look}-${width}.png`), clip });
          }
        }
        assert.deepEqual(wrong, []);
      },
      { theme },
    ),
}));

/** The small window of a command, and the page of help. */
const pages: readonly Case[] = [
  '/addin/message.html#:“Outcomes” is already in this document.',
  '/addin/message.html#black:“Outcomes” is already in this document.',
  '/addin/assets/help.html',
].map((path) => ({
  name: `pane: axe finds nothing and nothing is cut off on ${path.replace(/:.*/, '')}`,
  run: () =>
    inPreview(async (page) => {
      for (const { media } of Object.values(looks)) {
        await page.emulateMedia(media);
        await page.setViewportSize({ width: 320, height: 256 });
        await page.goto(new URL(path, page.url()).href);
        const frame = page.mainFrame();
        assert.deepEqual(await violations(frame), []);
        for (const width of [320, 160]) {
          await page.setViewportSize({ width, height: 256 });
          assert.equal(await overflow(frame), undefined, `at ${width} px`);
          assert.equal(await cutWords(frame), '', `at ${width} px`);
        }
      }
    }),
}));

/** With the colours that a person forced, the focus is seen on everything that can have it. */
const focusSeen: Case = {
  name: 'pane: the focus is seen on everything that can have it, in forced colours',
  run: () =>
    inPreview(async (page) => {
      await page.emulateMedia({ ...looks.contrast.media, reducedMotion: 'reduce' });
      await openSample(page, 'typical-one-plan');
      await widen(page, widths[0]);
      const frame = paneOf(page);
      const unseen: string[] = [];
      for (const [name, , go] of screens.filter(([name]) =>
        ['notes', 'builder', 'sections', 'settings'].includes(name),
      )) {
        if (name === 'builder') await tab(frame, /Outcomes/);
        await go(frame);
        await page.locator('iframe[title="One Plan Assistant"]').focus();
        let stops = 0;
        while (stops < 30) {
          await page.keyboard.press('Tab');
          stops++;
          const box = await frame.evaluate(() => {
            // Behind the last stop the focus leaves the pane.
            if (document.activeElement === document.body) return undefined;
            const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
            return { x: left - 6, y: top - 6, width: width + 12, height: height + 12 };
          });
          if (!box) break;
          const clip = { ...box, x: Math.max(0, box.x), y: Math.max(0, box.y) };
          const look = () => page.screenshot({ clip, caret: 'hide' });
          const focused = await look();
          const what = await frame.evaluate(() => {
            const one = document.activeElement as HTMLElement;
            one.blur();
            (window as Window & { was?: HTMLElement }).was = one;
            return one.outerHTML.slice(0, 120);
          });
          if (focused.equals(await look())) unseen.push(`${name}: ${what}`);
          await frame.evaluate(() => (window as Window & { was?: HTMLElement }).was!.focus({ preventScroll: true }));
        }
        assert.ok(stops > 8, `${name} has ${stops} stops`);
      }
      assert.deepEqual(unseen, []);
    }),
};

const insertsInLine: Case = {
  name: 'pane: each Insert of the list of sections stands at the end of its row, at 320 px',
  run: () =>
    inPreview(async (page) => {
      await openSample(page, 'typical-one-plan');
      await widen(page, widths[0]);
      const frame = paneOf(page);
      await tab(frame, /Sections/);
      await mustStandInLine(frame);
    }),
};

const landsInSight: Case = {
  name: 'pane: in a low pane the button of the outcome that was put in has the focus in sight, above what is said of it',
  run: () =>
    inPreview(async (page) => {
      await openSample(page, 'typical-one-plan');
      await widen(page, widths[0], 440);
      const frame = paneOf(page);
      await tab(frame, /Outcomes/);
      await press(frame, /^Write an outcome/);
      await frame.getByLabel(/ will$/).fill('read');
      await frame.getByLabel('What', { exact: true }).fill('40 key words');
      await press(frame, /^Put it in the plan/);
      await frame.getByText(/^The outcome is in the plan now/).waitFor();
      await frame.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Show outcome'));
      const isSeen = () =>
        frame.evaluate(() => {
          const one = document.activeElement!;
          const { left, top, width, height } = one.getBoundingClientRect();
          return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        });
      assert.ok(await isSeen());
    }),
};

export const cases: readonly Case[] = [...inLooks, ...pages, focusSeen, insertsInLine, landsInSight];
