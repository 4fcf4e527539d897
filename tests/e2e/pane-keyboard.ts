import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import { focusedBy, type Send } from './focused';
import { changed, inPreview, openSample, paneOf, paragraphs, selectedSoon, selection, widen } from './pane-driver';
import type { Case } from './run';

/** What a screen reader says of the focused thing: `button Next note`. */
type Focused = string;

/** Somebody at the keyboard of the pane, and what the browser's accessibility tree tells them. */
class Keyboard {
  private constructor(
    readonly page: Page,
    private readonly send: Send,
  ) {}

  static async beside(page: Page): Promise<Keyboard> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    return new Keyboard(page, session.send.bind(session) as unknown as Send);
  }

  get frame(): Frame {
    return paneOf(this.page);
  }

  /** The focused thing of the pane; empty where nothing in it has the focus. */
  focused(): Promise<Focused> {
    return focusedBy(this.send);
  }

  /** Waits until the focus is somewhere in the pane, and says where; it must be in sight and under nothing else. */
  async settled(what: string): Promise<Focused> {
    let focused = '';
    for (let tries = 0; tries < 30 && focused === ''; tries++) {
      if (tries > 0) await this.page.waitForTimeout(100);
      focused = await this.focused();
    }
    assert.notEqual(focused, '', `the focus is lost after ${what}`);
    return focused;
  }

  /** Waits for what a tab shows, which is loaded when it is first opened: until then the next stop is the foot of the pane. */
  async loaded(): Promise<void> {
    await this.frame.getByRole('tabpanel').getByRole('button').first().waitFor();
  }

  async press(key: string): Promise<Focused> {
    await this.page.keyboard.press(key);
    return this.settled(key);
  }

  /** Presses Tab until that has the focus. */
  async tabTo(wanted: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 80): Promise<Focused> {
    const passed: string[] = [];
    for (let pressed = 0; pressed < most; pressed++) {
      await this.page.keyboard.press(key);
      const focused = await this.focused();
      passed.push(focused);
      if (wanted.test(focused)) {
        await this.inSight(focused);
        return focused;
      }
    }
    assert.fail(`no ${String(wanted)} after ${most} times ${key}: ${[...new Set(passed)].join(' | ')}`);
  }

  /** Goes on by Tab so many times, or until that has the focus: it is always in sight, and nothing is cut off. */
  async walk(most: number, until?: RegExp): Promise<void> {
    for (let stop = 0; stop < most; stop++) {
      const focused = await this.press('Tab');
      await this.inSight(focused);
      if (until?.test(focused)) break;
    }
    const wide = await this.frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.ok(wide <= 0, `${wide} px are cut off`);
  }

  /** What has the focus is in view, and nothing that stands still covers it (WCAG 2.4.11). */
  async inSight(what: string): Promise<void> {
    const look = () =>
      this.frame.evaluate(() => {
        const one = document.activeElement!;
        const { left, top, width, height } = one.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + Math.min(height / 2, 20)];
        const there = document.elementFromPoint(x, y);
        if (there && (one.contains(there) || there.contains(one))) return undefined;
        return `at ${Math.round(x)}, ${Math.round(y)} stands ${there?.outerHTML.slice(0, 120) ?? 'nothing'}`;
      });
    // What is still being drawn may stand elsewhere for a moment.
    let covered = await look();
    for (let tries = 0; tries < 10 && covered !== undefined; tries++) {
      await this.page.waitForTimeout(100);
      covered = await look();
    }
    assert.equal(covered, undefined, `${what} is not in sight`);
  }
}

/** Opens a sample, makes the pane that large and puts the focus to its beginning, as F6 does in Word. */
async function atKeyboard(
  act: (keyboard: Keyboard) => Promise<void>,
  { width = 320, height = 900 }: { readonly width?: number; readonly height?: number } = {},
): Promise<void> {
  await inPreview(async (page) => {
    await openSample(page, 'typical-one-plan');
    await widen(page, width, height);
    const keyboard = await Keyboard.beside(page);
    await page.locator('iframe[title="One Plan Assistant"]').focus();
    await act(keyboard);
  });
}

/** Whether the last note of the list has the focus; runs in the pane. */
const isLastNote = () =>
  [...document.querySelectorAll('[role=group][aria-describedby]')].at(-1) === document.activeElement;

const note = /^group (Put right|To improve|Suggestion)/;

/** The main jobs of the pane by real key presses, judged by the accessibility tree; the focus is never lost. */
export const cases: readonly Case[] = [
  {
    name: 'pane by keyboard: check, next note, its words, fix, ignore and undo',
    run: () =>
      atKeyboard(async (keyboard) => {
        const { page } = keyboard;
        await keyboard.tabTo(/^button Check again/);
        assert.match(await keyboard.press('Enter'), /^button Check again/);
        await keyboard.tabTo(/^button Next note/);
        assert.match(await keyboard.press('Enter'), /^button Next note/);
        await selectedSoon(page);
        await keyboard.tabTo(note);
        const first = await keyboard.focused();
        assert.match(await keyboard.press('ArrowDown'), note);
        assert.match(await keyboard.press('ArrowUp'), note);
        assert.equal(await keyboard.focused(), first);
        assert.match(await keyboard.press('End'), note);
        assert.ok(await keyboard.frame.evaluate(isLastNote));
        await keyboard.press('Home');
        await keyboard.press('Enter');
        assert.notEqual(await selection(page), '');

        // To a note with a fix, and the fix.
        const before = await paragraphs(page);
        for (let down = 0; down < 40; down++) {
          if (await keyboard.frame.locator('[aria-current=true] button', { hasText: /^Change/ }).count()) break;
          await keyboard.press('ArrowDown');
        }
        await keyboard.tabTo(/^button Change/);
        await keyboard.press('Enter');
        const after = await changed(page, before);
        assert.equal(after.filter((text, index) => text !== before[index]).length, 1);
        await keyboard.frame
          .getByRole('status')
          .filter({ hasText: / left in / })
          .waitFor();
        assert.match(await keyboard.settled('the fix'), note, 'the next note has the focus');

        const titles = () => keyboard.frame.locator('h1').textContent();
        const said = await titles();
        await keyboard.tabTo(/^button Ignore/);
        await keyboard.press('Enter');
        assert.match(await keyboard.settled('Ignore'), note);
        assert.notEqual(await titles(), said);
        await keyboard.tabTo(/^button Undo/);
        await keyboard.press('Enter');
        await keyboard.settled('Undo');
        await keyboard.frame.getByText('Ignored.').waitFor({ state: 'detached' });
        await page.waitForTimeout(200);
        assert.match(await keyboard.settled('Undo'), note, 'the note that came back has the focus');
        assert.equal(await titles(), said);
        await keyboard.frame
          .getByRole('status')
          .filter({ hasText: /^Back: / })
          .waitFor();
      }),
  },
  {
    name: 'pane by keyboard: what to do next leads to the first thing that lacks something',
    run: () =>
      atKeyboard(async (keyboard) => {
        await keyboard.tabTo(/^button Make \d+ of \d+ outcomes SMART/);
        await keyboard.press('Enter');
        await keyboard.frame.getByRole('button', { name: 'Rewrite outcome 1' }).waitFor();
        await keyboard.page.waitForTimeout(200);
        assert.match(await keyboard.settled('the step'), /^button Rewrite outcome 1/);
        await keyboard.inSight('the outcome');
        await keyboard.page.keyboard.press('Shift+Tab');
        await keyboard.frame.getByRole('button', { name: /^Write \d+ sections? that/ }).focus();
        await keyboard.press('Enter');
        await keyboard.frame.getByRole('list', { name: 'Sections of the plan' }).waitFor();
        await keyboard.page.waitForTimeout(200);
        await keyboard.settled('the step');
        await keyboard.inSight('the section');
        const row = await keyboard.frame.evaluate(() => document.activeElement?.closest('li')?.textContent ?? '');
        assert.match(row, /Empty|Missing/);
        await keyboard.frame.getByRole('region', { name: 'What to do next' }).getByRole('button').first().focus();
        await keyboard.press('Enter');
        await keyboard.page.waitForTimeout(200);
        assert.match(await keyboard.settled('the step'), note);
      }),
  },
  {
    name: 'pane by keyboard: a comment, and what else can be done with a note',
    run: () =>
      atKeyboard(async (keyboard) => {
        await keyboard.tabTo(note);
        await keyboard.tabTo(/^button More for this note/);
        const entry = keyboard.frame.getByRole('button', { name: 'Leave a comment for a colleague' });
        assert.match(await keyboard.press('Enter'), /^button More for this note/);
        await entry.waitFor();
        assert.match(await keyboard.press('Space'), /^button More for this note/);
        await entry.waitFor({ state: 'hidden' });
        await keyboard.press('Enter');
        assert.match(await keyboard.press('Tab'), /^button Leave a comment/);
        await keyboard.press('Enter');
        await keyboard.frame.getByLabel('Comment for a colleague').waitFor();
        assert.match(await keyboard.settled('the entry'), /^textbox Comment for a colleague/);
        await keyboard.tabTo(/^button Cancel/);
        await keyboard.press('Enter');
        await keyboard.page.waitForTimeout(200);
        assert.match(await keyboard.settled('Cancel'), note);
      }),
  },
  {
    name: 'pane by keyboard: tabs, insert a part, write an outcome, settings and back',
    run: () =>
      atKeyboard(async (keyboard) => {
        const { page } = keyboard;
        await keyboard.tabTo(/^tab Notes/);
        assert.match(await keyboard.press('End'), /^tab Sections/);
        await keyboard.loaded();
        const before = await paragraphs(page);
        const insert = await keyboard.tabTo(/^button Insert (?!all)/);
        await keyboard.press('Enter');
        const part = insert.replace('button Insert ', '');
        assert.ok((await changed(page, before)).includes(part));
        await keyboard.frame
          .getByRole('button', { name: insert.replace('button ', ''), exact: true })
          .waitFor({ state: 'detached' });
        await page.waitForTimeout(200);
        assert.equal(await keyboard.settled('Insert'), `button ${part}`, 'the part itself has the focus');

        await keyboard.tabTo(/^tab Sections/, 'Shift+Tab');
        assert.match(await keyboard.press('ArrowLeft'), /^tab Outcomes/);
        await keyboard.loaded();
        await keyboard.tabTo(/^button Write an outcome/);
        await keyboard.press('Enter');
        await keyboard.frame.getByRole('heading', { name: 'Write an outcome' }).waitFor();
        assert.match(await keyboard.settled('Write an outcome'), /^heading Write an outcome/);
        for (const [field, text] of [
          ['Ellie-Mae will', 'spell'],
          ['What', '20 words from the class list'],
          ['How much or how often', '4 times out of 5'],
        ] as const) {
          await keyboard.tabTo(new RegExp(`^(textbox|combobox) ${field}$`));
          await page.keyboard.type(text);
        }
        await keyboard.tabTo(/^combobox By when/);
        await page.keyboard.press('ArrowDown');
        const plain = await paragraphs(page);
        await keyboard.tabTo(/^button Put it in the plan/);
        await keyboard.press('Enter');
        assert.match((await changed(page, plain)).join('\n'), /spell 20 words from the class list/);
        await keyboard.frame.getByRole('button', { name: 'Write an outcome' }).waitFor();
        await page.waitForTimeout(200);
        assert.match(await keyboard.settled('Put it in the plan'), /^button /);

        await keyboard.tabTo(/^button Settings/);
        await keyboard.press('Enter');
        await keyboard.frame.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
        assert.match(await keyboard.settled('Settings'), /^heading Settings/);
        await keyboard.tabTo(/^switch Make fixes as tracked changes/);
        await keyboard.press('Space');
        await keyboard.tabTo(/^button Back to the plan/, 'Shift+Tab');
        await keyboard.press('Enter');
        await keyboard.frame.getByRole('tab', { name: /Notes/ }).waitFor();
        assert.match(await keyboard.settled('Back'), /^button Settings/);
      }),
  },
  {
    name: 'pane by keyboard: at 400 % zoom, 320 by 256, everything can be reached and nothing covers the focus',
    run: () =>
      atKeyboard(
        async (keyboard) => {
          for (const tab of [/^tab Notes/, /^tab Outcomes/, /^tab Sections/]) {
            await keyboard.tabTo(/^tab /);
            while (!tab.test(await keyboard.focused())) await keyboard.press('ArrowRight');
            await keyboard.loaded();
            await keyboard.walk(25, /^button (Check again|Settings)/);
            await keyboard.tabTo(/^tab /, 'Shift+Tab');
            await keyboard.page.keyboard.press('Home');
            await keyboard.page.keyboard.press('Shift+Tab');
          }
          const { frame } = keyboard;
          await keyboard.tabTo(/^tab /);
          await keyboard.press('ArrowRight');
          await keyboard.tabTo(/^button Write an outcome/);
          await keyboard.press('Enter');
          await frame.getByRole('heading', { name: 'Write an outcome' }).waitFor();
          await keyboard.walk(40, /^button Settings/);
          await keyboard.press('Enter');
          await frame.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
          // The last of all.
          await keyboard.walk(60, /Or copy it as text/);
        },
        { width: 320, height: 256 },
      ),
  },
];
