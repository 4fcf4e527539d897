import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import {
  askPage,
  badge,
  clickPart,
  marked,
  noteParts,
  openForm,
  openNote,
  startWriting,
  until,
  type Form,
} from './extension-driver';
import type { Case } from './run';

/** Where the pictures go that a person looks at: `LOOKS=folder npm run e2e -- --only "side panel"`. */
const pictures = process.env.LOOKS;

/** The browser's own side panel: no page of the tests' driver, so the debugger speaks to it. */
export interface SidePanel {
  evaluate<Result>(expression: string): Promise<Result>;
  send(method: string, about?: object): Promise<unknown>;
  /** For a person to look at, where `LOOKS` names a folder. */
  picture(name: string): Promise<void>;
}

async function attach(session: CDPSession, targetId: string): Promise<SidePanel> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: unknown) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
    if (id !== undefined) waiting.get(id)?.(result);
  });
  let last = 0;
  const send = (method: string, params: object = {}) => {
    const id = ++last;
    const answer = new Promise((resolve) => waiting.set(id, resolve));
    void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    return answer;
  };
  return {
    send,
    picture: async (name) => {
      if (!pictures) return;
      mkdirSync(pictures, { recursive: true });
      const { data } = (await send('Page.captureScreenshot')) as { data: string };
      writeFileSync(`${pictures}/${name}.png`, Buffer.from(data, 'base64'));
    },
    evaluate: async (expression) =>
      (
        (await send('Runtime.evaluate', { expression, returnByValue: true })) as {
          result: { value: never };
        }
      ).result.value,
  };
}

/** Opens the panel as a writer does: by the button of the toolbar's window. */
export async function openSidePanel(form: Form): Promise<SidePanel> {
  const { browser, id, page, tab } = form;
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
  await popup.getByText(/\d+ notes? on this page/).waitFor();
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Show all notes' }).click();
  await closed;
  await page.bringToFront();
  return sidePanelOf(form);
}

/** The panel beside the page, once it is there. */
export async function sidePanelOf({ browser, id }: Form): Promise<SidePanel> {
  const session = await browser.browser!.newBrowserCDPSession();
  let target: string | undefined;
  await until('the side panel', async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    target = targetInfos.find(({ url }) => url === `chrome-extension://${id}/panel.html`)?.targetId;
    return target !== undefined;
  });
  return attach(session, target!);
}

/** What a panel shows; one that has only just opened has no body yet. */
export const textOf = (panel: SidePanel) => panel.evaluate<string>("document.body?.innerText ?? ''");
const press = (panel: SidePanel, name: string) =>
  panel.evaluate<boolean>(
    `(() => { const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith(${JSON.stringify(name)})); button?.click(); return Boolean(button); })()`,
  );

/** The real side panel of a real Chromium, with its badge. */
export const cases: readonly Case[] = [
  {
    name: 'side panel: opens from the toolbar, lists the notes, mends one, counts on the badge and follows the writer',
    run: async () => {
      const form = await openForm({ on: true, viewport: { width: 1100, height: 900 } });
      const { page, site } = form;
      try {
        await startWriting(form);
        const panel = await openSidePanel(form);
        await until('the notes', async () => (await textOf(panel)).includes('“SALT”'));
        const count = async () => Number(await badge(form));
        const inPanel = async () => Number(/(\d+) on this page/.exec(await textOf(panel))?.[1]);
        const isOne = async () => (await count()) > 2 && (await count()) === (await inPanel());
        await until('button and panel to count the same', isOne);
        const before = await count();
        const words = await page.inputValue('#needs');
        await panel.evaluate(
          `[...document.querySelectorAll('button, summary, [role=button]')].find((one) => one.textContent.includes('“SALT”')).click()`,
        );
        await until('the fix', async () => press(panel, 'Change to'));
        await until('the words in the page', async () => (await page.inputValue('#needs')) !== words);
        await until('its mark to go', async () => !(await marked(page.mainFrame())).includes('SALT'));
        await until('fewer notes on both', async () => (await isOne()) && (await count()) < before);
        await panel.picture('side-panel');
        // Another page of the same tab, of a site that is not on.
        await page.goto(`http://127.0.0.1:${site.port}/mis-form.html`);
        await until('the panel to say so', async () => (await textOf(panel)).includes('Not switched on here'));
        assert.equal(await badge(form), '');
        await page.goto(`http://localhost:${site.port}/mis-targets.html`);
        await until('the plan of the next page', async () => (await textOf(panel)).includes('What to do next'), 15_000);
        // Switched off in the toolbar's window, which is no tab to turn to.
        await askPage(form, { ask: 'stop', sites: ['<all_urls>'], still: [] });
        await form.worker.evaluate("chrome.permissions.remove({ origins: ['http://localhost/*'] })");
        await until('the panel to say so', async () => (await textOf(panel)).includes('Not switched on here'));
      } finally {
        await form.close();
      }
    },
  },
  {
    name: 'side panel: opens with the outcome of a note in the page, and keeps what is written for the next',
    run: async () => {
      const form = await openForm({ on: true, viewport: { width: 1100, height: 900 } });
      const { page } = form;
      const rewrite = async (words: string) => {
        await openNote(page, page.mainFrame(), words);
        await clickPart(page, 'action', 'Rewrite the outcome');
        await until('the note to close', async () => (await noteParts(page, 'popover')).length === 0);
      };
      try {
        await startWriting(form);
        await openNote(page, page.mainFrame(), 'SALT');
        assert.ok(
          !(await noteParts(page, 'action')).some(({ text }) => text.startsWith('Rewrite')),
          'about no outcome',
        );
        await page.keyboard.press('Escape');
        await page.locator('[name=outcome1]').scrollIntoViewIfNeeded();
        await rewrite('improve her reading');
        const panel = await sidePanelOf(form);
        const builder = async () => (await textOf(panel)).includes('In the plan now: “Mia will improve her reading.”');
        await until('the builder', builder);
        await panel.picture('rewrite-from-page');
        await panel.evaluate(`document.querySelectorAll('[role=tab]')[0].click()`);
        await page.bringToFront();
        await rewrite('improve her reading');
        await until('the panel to say so', async () =>
          (await textOf(panel)).includes('You are writing an outcome here'),
        );
        assert.ok(await builder(), 'the builder is as it was');
        const isSeen = () =>
          panel.evaluate<boolean>(
            `(() => { const foot = document.querySelector('footer'); const { left, top } = foot.getBoundingClientRect(); return foot.contains(document.elementFromPoint(left + 60, top + 40)); })()`,
          );
        await until('nothing to cover it', isSeen);
        await panel.picture('rewrite-refused');
      } finally {
        await form.close();
      }
    },
  },
  {
    name: 'side panel: an outcome that is being written stays while another tab is looked at and when a page is loaded, and says where the plan is another child’s by then',
    run: async () => {
      const form = await openForm({ on: true, viewport: { width: 1100, height: 900 } });
      const { page, site, browser } = form;
      try {
        await startWriting(form);
        const panel = await openSidePanel(form);
        const says = (words: string) => until(words, async () => (await textOf(panel)).includes(words));
        await until('the notes', async () => (await textOf(panel)).includes('“SALT”'));
        await panel.evaluate(`[...document.querySelectorAll('[role=tab]')][1].click()`);
        await until('the outcomes', async () => press(panel, 'Write an outcome'));
        const field = `[...document.querySelectorAll('input')].find((one) => one.labels?.[0]?.textContent === 'What')`;
        await until('the builder', () => panel.evaluate<boolean>(`Boolean(${field})`));
        await panel.evaluate(`${field}.focus()`);
        await panel.send('Input.insertText', { text: 'tricky words' });
        const isKept = () => panel.evaluate<boolean>(`${field}?.value === 'tricky words'`);
        assert.ok(await isKept());
        // Another tab loads behind this one, and is looked at.
        const other = await browser.context.newPage();
        await other.goto(`http://127.0.0.1:${site.port}/mis-form.html`);
        await other.bringToFront();
        await says('Not switched on here');
        await page.bringToFront();
        await says('What to do next');
        assert.ok(await isKept(), 'after another tab');
        // As after “Save”, with another name in the form.
        await page.reload();
        await page.fill('#pupilName', 'Asha Khan');
        await says('This plan is about Asha. You began this outcome for Mia.');
        await panel.picture('other-child');
        assert.ok(await isKept(), 'after another page');
        await page.fill('#pupilName', 'Mia Hartley');
        await until('that to go', async () => !(await textOf(panel)).includes('This plan is about'));
        // What nobody is writing is begun anew with each page.
        await until('the question', async () => press(panel, 'Back'));
        await until('the builder to go', async () => press(panel, 'Throw it away'));
        await page.reload();
        const isAtNotes = () =>
          panel.evaluate<boolean>(`document.querySelector('[role=tab]')?.getAttribute('aria-selected') === 'true'`);
        await until('the notes of the page', isAtNotes);
      } finally {
        await form.close();
      }
    },
  },
];
