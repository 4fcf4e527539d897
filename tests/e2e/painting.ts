import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inShared, marked, until, type Form } from './extension-driver';
import type { Case } from './run';

/** Where the pictures go that a person looks at: `LOOKS=folder npm run e2e -- --only painting`. */
const pictures = process.env.LOOKS;

const word = 'SALT';
const words = `Mia draws maps and tells stories about them. On most days ${word} come to class. She sits near the door where it is calm.`;
const hebrew = 'מפות';

const long = `${words.replace(word, 'they')}\nMia and ${word} meet.`;

interface Setting {
  readonly name: string;
  /** Style of the field; of the box round it; the words. */
  readonly field?: string;
  readonly box?: string;
  readonly text?: string;
  readonly kind?: 'textarea' | 'input' | 'div';
  readonly act?: (page: Page) => Promise<void>;
}

async function toEnd(page: Page): Promise<void> {
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#field')!;
    const at = field.value.indexOf('SALT');
    field.setSelectionRange(at + 4, at + 4);
    field.scrollLeft = 300;
  });
}
const scrolledInside = (page: Page) => page.evaluate(() => document.querySelector('#field')!.scrollTo(0, 12));
const scrolledBox = (page: Page) => page.evaluate(() => document.querySelector('#box')!.scrollTo(0, 15));
const resize = (page: Page, width: string) =>
  page.evaluate((size) => {
    document.querySelector<HTMLElement>('#field')!.style.width = size;
  }, width);
const resizeBox = (page: Page) =>
  page.evaluate(() => {
    document.querySelector<HTMLElement>('#box')!.style.width = '410px';
  });

/** What a page may do to a field; in each the mark must stand where the browser itself shows the word. */
const settings: readonly Setting[] = [
  { name: 'as it comes' },
  { name: 'a field of one line', kind: 'input', text: `Mia and ${word} meet.` },
  { name: 'a field of one line, scrolled to its end', kind: 'input', field: 'width:220px', act: toEnd },
  { name: 'zoomed by style', box: 'zoom:1.5' },
  { name: 'scaled by a transform', box: 'transform:scale(.8);transform-origin:0 0' },
  { name: 'moved by a transform', box: 'transform:translate(60px,30px)' },
  { name: 'spaced letters and words', field: 'letter-spacing:2px;word-spacing:5px;text-indent:40px;line-height:2' },
  { name: 'thick borders and padding', field: 'border:9px solid;padding:5px 31px 7px 13px;box-sizing:content-box' },
  {
    name: 'right to left',
    field: 'direction:rtl',
    text: `${words}\n${hebrew}`,
  },
  { name: 'centred', field: 'text-align:center' },
  { name: 'scrolled inside', field: 'height:60px', text: `${words}\n\n\n\n${words}`, act: scrolledInside },
  { name: 'in a box that scrolls', box: 'height:120px;overflow:auto', field: 'height:400px', act: scrolledBox },
  { name: 'that does not wrap', field: 'white-space:pre', text: long },
  {
    name: 'that does not wrap, by its newer style',
    field: 'text-wrap:nowrap',
    text: `${words}\nMia and ${word} meet.`,
  },
  { name: 'that does not wrap, scrolled sideways', field: 'white-space:nowrap;width:220px', act: toEnd },
  { name: 'that does not keep spaces', field: 'white-space:pre-line', text: `Mia      and      ${word} meet.` },
  { name: 'resized by the writer', act: (page) => resize(page, '360px') },
  { name: 'resized by its box', field: 'width:100%', box: 'width:700px', act: resizeBox },
  { name: 'a rich field, zoomed and right to left', kind: 'div', box: 'zoom:1.3', field: 'direction:rtl' },
];

/** Puts one field in the page, clicks in it and waits for the mark. */
async function show(page: Page, { field = '', box = '', text = words, kind = 'textarea' }: Setting): Promise<void> {
  await page.evaluate(
    ([fieldStyle, boxStyle, value, name]) => {
      const around = document.createElement('div');
      around.id = 'box';
      around.style.cssText = `width:640px;${boxStyle}`;
      const made = document.createElement(name);
      made.id = 'field';
      made.setAttribute('aria-label', 'Needs');
      made.style.cssText = `display:block;width:600px;height:200px;font:16px/1.5 sans-serif;margin:20px;padding:8px;border:1px solid;${name === 'input' ? 'height:40px;' : ''}${fieldStyle}`;
      if (name === 'div') {
        made.contentEditable = 'true';
        made.append(Object.assign(document.createElement('p'), { textContent: value }));
      } else (made as HTMLTextAreaElement).value = value!;
      around.append(made);
      document.body.replaceChildren(around);
      const style = new CSSStyleSheet();
      style.replaceSync(
        '#field::selection, #field *::selection { background: rgb(255, 0, 255); color: rgb(255, 0, 255) }',
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
    },
    [field, box, text, kind] as const,
  );
  await page.locator('#field').click({ position: { x: 30, y: 12 } });
  await until('the mark', async () => (await marked(page.mainFrame())).includes(word));
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the highlight says that the word stands. */
const markOf = (page: Page): Promise<Box> =>
  page.evaluate((wanted) => {
    for (const name of ['one-plan-error', 'one-plan-warning', 'one-plan-hint'])
      for (const range of (CSS.highlights.get(name) ?? []) as Iterable<Range>)
        if (range.toString() === wanted) {
          const { left, right, top, bottom } = range.getClientRects()[0]!;
          return { left, right, top, bottom };
        }
    throw new Error('no mark');
  }, word);

/** Where the browser shows the word: the box of its selection, by its colour in a picture of the page. */
async function wordOf(page: Page): Promise<Box> {
  await page.evaluate((wanted) => {
    const field = document.querySelector<HTMLTextAreaElement>('#field')!;
    field.focus({ preventScroll: true });
    if (field.localName === 'div') {
      const text = field.querySelector('p')!.firstChild!;
      const at = text.nodeValue!.indexOf(wanted);
      document.getSelection()!.setBaseAndExtent(text, at, text, at + wanted.length);
      return;
    }
    const { scrollTop, scrollLeft } = field;
    const at = field.value.indexOf(wanted);
    field.setSelectionRange(at, at + wanted.length);
    field.scrollTop = scrollTop;
    field.scrollLeft = scrollLeft;
  }, word);
  await page.waitForTimeout(80);
  const picture = (await page.screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    const box = { left: Infinity, right: -1, top: Infinity, bottom: -1 };
    for (let at = 0; at < pixels.length; at += 4) {
      // The mark's own tint lies over it.
      if (pixels[at]! < 220 || pixels[at + 1]! > 40 || pixels[at + 2]! < 200) continue;
      const [x, y] = [(at / 4) % image.width, Math.floor(at / 4 / image.width)];
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y + 1);
    }
    return box;
  }, picture);
}

async function picture(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({
    path: `${pictures}/${name.replaceAll(' ', '-')}.png`,
    clip: { x: 0, y: 0, width: 700, height: 180 },
  });
}

const places = settings.map((setting): Case => ({
  name: `painting: a mark stands under its word: ${setting.name}`,
  run: () =>
    inShared(async ({ page }: Form) => {
      await show(page, setting);
      await setting.act?.(page);
      await page.waitForTimeout(250);
      await picture(page, `mark ${setting.name}`);
      const [mark, shown] = [await markOf(page), await wordOf(page)];
      assert.ok(shown.right > shown.left, 'the word is in sight');
      for (const edge of ['left', 'right'] as const)
        assert.ok(Math.abs(mark[edge] - shown[edge]) <= 2, `${edge}: ${JSON.stringify({ mark, shown })}`);
      // A selection is as high as the line, a mark as high as the letters.
      const middle = (mark.top + mark.bottom) / 2;
      assert.ok(middle > shown.top && middle < shown.bottom, `height: ${JSON.stringify({ mark, shown })}`);
    }, 'mis-shared.html'),
}));

const composing = (['textarea', 'div'] as const).map((kind): Case => ({
  name: `painting: letters that are being composed are left alone after a click, too, and marked when they are done, in a ${kind === 'div' ? 'rich field' : 'text box'}`,
  run: () =>
    inShared(async ({ page }: Form) => {
      await show(page, { name: '', kind });
      const textOf = () =>
        page.evaluate(() => {
          const field = document.querySelector<HTMLTextAreaElement>('#field')!;
          return field.localName === 'div' ? field.innerText : field.value;
        });
      // A click has the page looked at some times more, the last of them three seconds later.
      await page.locator('#field').click({ position: { x: 30, y: 12 } });
      await page.keyboard.press('Control+End');
      const session = await page.context().newCDPSession(page);
      for (const text of [' E', ' EH', ' EHC', ' EHCP']) {
        await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
        await page.waitForTimeout(220);
      }
      for (const end = Date.now() + 3200; Date.now() < end;) {
        assert.equal((await marked(page.mainFrame())).includes('EHCP'), false, 'what is being composed is not judged');
        await page.waitForTimeout(50);
      }
      assert.equal(await textOf(), `${words} EHCP`);
      assert.ok((await marked(page.mainFrame())).includes(word), 'what was marked stays marked');
      const [mark, shown] = [await markOf(page), kind];
      assert.ok(mark.right > mark.left, shown);
      await session.send('Input.insertText', { text: ' EHCP' });
      await session.detach();
      await until('the mark of what was composed', async () => (await marked(page.mainFrame())).includes('EHCP'));
      assert.equal(await textOf(), `${words} EHCP`);
    }, 'mis-shared.html'),
}));

const schemes = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/** How many points of the row under a word, and of the word, are others with the mark than without it. */
async function drawn(page: Page): Promise<number> {
  const { left, right, top, bottom } = await markOf(page);
  const clip = { x: left, y: top, width: right - left, height: bottom - top + 4 };
  const withMark = (await page.screenshot({ clip })).toString('base64');
  await page.evaluate(() => {
    Object.assign(window, { kept: [...CSS.highlights] });
    CSS.highlights.clear();
  });
  const without = (await page.screenshot({ clip })).toString('base64');
  await page.evaluate(() => {
    for (const [name, one] of (window as unknown as { kept: [string, Highlight][] }).kept)
      CSS.highlights.set(name, one);
  });
  return page.evaluate(
    async (pictures) => {
      const [one, other] = await Promise.all(
        pictures.map(async (data) => {
          const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      let count = 0;
      for (let at = 0; at < one!.length; at += 4)
        if ([0, 1, 2].some((part) => Math.abs(one![at + part]! - other![at + part]!) > 60)) count++;
      return count;
    },
    [withMark, without],
  );
}

const looks = (['textarea', 'div'] as const).map((kind): Case => ({
  name: `painting: each kind of note has a line of its own shape, light, dark and in forced colours, in a ${kind === 'div' ? 'rich field' : 'text box'}`,
  run: () =>
    inShared(async ({ page }: Form) => {
      await show(page, {
        name: '',
        kind,
        text: `${word} come as appropriate. Mia is lazy. Insert the school’s name here: [school]. Tom will read. Mia will improve her reading.`,
      });
      // The caret would be seen as part of a mark.
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('#field')!.style.caretColor = 'transparent';
      });
      for (const scheme of schemes) {
        await page.emulateMedia(scheme);
        await page.waitForTimeout(150);
        const name = `${scheme.colorScheme} ${scheme.forcedColors}`;
        await picture(page, `kinds ${kind} ${name}`);
        const points = await drawn(page);
        assert.ok(points > 25, `${name}: ${points} points of the mark stand out`);
        if (kind === 'textarea') continue;
        const lines = await page.evaluate(() =>
          ['error', 'warning', 'hint'].map((severity) => {
            const style = getComputedStyle(document.querySelector('#field p')!, `::highlight(one-plan-${severity})`);
            return `${style.textDecorationLine} ${style.textDecorationStyle}`;
          }),
        );
        assert.deepEqual(lines, ['underline solid', 'underline wavy', 'underline dotted']);
      }
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    }, 'mis-shared.html'),
}));

/** Marks under words, in a real Chromium. */
export const cases: readonly Case[] = [...places, ...composing, ...looks];
