import assert from 'node:assert/strict';
import { openForm, startWriting, until } from './extension-driver';
import { focusedBy } from './focused';
import type { Case } from './run';
import { openSidePanel, type SidePanel } from './side-panel';

/** Keys that are not letters, as the browser's protocol wants them. */
const keys: Readonly<Record<string, object>> = {
  Tab: { code: 'Tab', windowsVirtualKeyCode: 9 },
  Enter: { code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  ' ': { code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
  ArrowDown: { code: 'ArrowDown', windowsVirtualKeyCode: 40 },
  ArrowUp: { code: 'ArrowUp', windowsVirtualKeyCode: 38 },
  ArrowLeft: { code: 'ArrowLeft', windowsVirtualKeyCode: 37 },
  End: { code: 'End', windowsVirtualKeyCode: 35 },
};

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Somebody at the keyboard of the side panel, and what the accessibility tree tells them: `button Next note`. */
class Keyboard {
  constructor(private readonly panel: SidePanel) {}

  /** The thing that has the focus; empty where nothing has. */
  focused(): Promise<string> {
    return focusedBy((method, about) => this.panel.send(method, about));
  }

  /** Waits until something in the panel has the focus, and says what. */
  async settled(what: string): Promise<string> {
    let focused = '';
    await until(`a focus after ${what}`, async () => (focused = await this.focused()) !== '');
    return focused;
  }

  private async send(key: string): Promise<void> {
    const about = { key, ...keys[key] };
    await this.panel.send('Input.dispatchKeyEvent', { type: 'keyDown', ...about });
    await this.panel.send('Input.dispatchKeyEvent', { type: 'keyUp', ...about, text: undefined });
  }

  async press(key: string): Promise<string> {
    await this.send(key);
    return this.settled(key);
  }

  async type(text: string): Promise<void> {
    for (const letter of text) await this.panel.send('Input.dispatchKeyEvent', { type: 'char', text: letter });
  }

  /** Presses Tab, with Shift to go back, until this has the focus; all that is passed has a role and a name. */
  async tabTo(wanted: RegExp, back = false): Promise<string> {
    const passed: string[] = [];
    for (let pressed = 0; pressed < 80; pressed++) {
      const about = { key: 'Tab', ...keys.Tab, ...(back && { modifiers: 8 }) };
      await this.panel.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...about });
      await this.panel.send('Input.dispatchKeyEvent', { type: 'keyUp', ...about });
      const focused = await this.focused();
      if (wanted.test(focused)) return focused;
      // Past its end the focus leaves for the browser's own frame, and comes again at the beginning.
      if (focused) assert.match(focused, /^\S+ \S/, `${focused} has no name`);
      passed.push(focused);
    }
    throw new Error(`Not reached by Tab: ${String(wanted)}; on the way: ${passed.join(' | ')}`);
  }
}

const note = /^group (Put right|To improve|Suggestion)/;

/** The panel's main jobs in the browser's own side panel, by real keys. */
export const cases: readonly Case[] = [
  {
    name: 'side panel by keyboard: check, from note to note, fix, ignore, undo, a part, an outcome; the focus is never lost',
    run: async () => {
      const form = await openForm({ on: true, viewport: { width: 1100, height: 900 } });
      const { page } = form;
      try {
        await startWriting(form);
        const panel = await openSidePanel(form);
        // The tests' browser has no window that could have the focus.
        await panel.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        const text = () => panel.evaluate<string>('document.body.innerText');
        const title = () => panel.evaluate<string>('document.querySelector("h1").innerText');
        const keyboard = new Keyboard(panel);
        await until('the notes', async () => (await text()).includes('“SALT”'), 15_000);

        await keyboard.tabTo(/^button Check again/);
        assert.match(await keyboard.press('Enter'), /^button Check again/);

        // From note to note; Enter shows the words in the page and leaves the focus here.
        await keyboard.tabTo(note);
        const first = await keyboard.focused();
        assert.match(await keyboard.press('ArrowDown'), note);
        assert.match(await keyboard.press('ArrowUp'), note);
        assert.equal(await keyboard.focused(), first);
        assert.match(await keyboard.press('Enter'), note);
        const selected = () =>
          page.evaluate(() => {
            const box = document.querySelector<HTMLTextAreaElement>('#needs')!;
            return box.value.slice(box.selectionStart, box.selectionEnd);
          });
        await until('the words to be selected in the page', async () => (await selected()) === 'SALT');
        assert.match(await keyboard.settled('the words were shown'), note);
        await wait(600);
        assert.doesNotMatch(await text(), /no longer there/);
        await panel.picture('keyboard-note');

        const words = () => page.inputValue('#needs');
        const before = await words();
        await keyboard.tabTo(/^button Change to/);
        await keyboard.press('Enter');
        await until('the fix', async () => (await words()) !== before);
        await until('the note to go', async () => !(await text()).includes('“SALT”'));
        await wait(400);
        assert.match(await keyboard.settled('the fix'), note, 'the next note has the focus');

        const said = await title();
        await keyboard.tabTo(/^button Ignore/);
        await keyboard.press('Enter');
        await until('one note less', async () => (await title()) !== said || !(await text()).includes('“ELSA”'));
        await wait(400);
        assert.match(await keyboard.settled('Ignore'), note);
        await keyboard.tabTo(/^button Undo/);
        await keyboard.press('Enter');
        await until('the note to come back', async () => (await text()).includes('“ELSA”'));
        await wait(400);
        await keyboard.settled('Undo');

        // A part of the plan, where the caret is in the page.
        await keyboard.tabTo(/^tab Notes/, true);
        assert.match(await keyboard.press('End'), /^tab Sections/);
        await until('the parts', async () => (await text()).includes('Strengths and interests'));
        const plain = await words();
        const insert = await keyboard.tabTo(/^button Insert at cursor/);
        await keyboard.press('Enter');
        const part = insert.replace('button Insert at cursor: ', '');
        await until('the part', async () => (await words()).includes(part) && (await words()) !== plain);
        await until('the answer', async () => (await text()).includes(`“${part}” is in the plan now`));
        await wait(400);
        await keyboard.settled('Insert');

        // A weak outcome, by the builder.
        await keyboard.tabTo(/^tab Sections/, true);
        assert.match(await keyboard.press('ArrowLeft'), /^tab Outcomes/);
        await keyboard.tabTo(/^button Rewrite outcome 1/);
        await keyboard.press('Enter');
        await until('the builder', async () => (await keyboard.focused()) === 'heading Rewrite this outcome');
        for (const [field, words] of [
          ['Mia will', 'read'],
          ['What', '40 key words'],
          ['How much or how often', '4 times out of 5'],
        ] as const) {
          await keyboard.tabTo(new RegExp(`^(textbox|combobox) ${field}$`));
          await keyboard.type(words);
        }
        await keyboard.tabTo(/^button Replace the outcome/);
        await panel.picture('keyboard-builder');
        await keyboard.press('Enter');
        await until('the outcome', async () => /read 40 key words/.test(await page.inputValue('[name=outcome1]')));
        await until('the answer', async () => (await text()).includes('The outcome is in the plan now'));
        await wait(400);
        await keyboard.settled('Replace the outcome');
      } finally {
        await form.close();
      }
    },
  },
];
