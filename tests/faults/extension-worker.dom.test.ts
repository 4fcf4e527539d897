import { startContent } from '../../extension/content/start';
import { reviewerKey } from '../../extension/content/reviewer';
import { reviewing } from '../../shared/review';
import type { Settings } from '../../shared/settings';
import { fakeBrowser, giveLocks } from '../extension/fake-browser';
import { givePainting } from '../extension/painting';

/** The worker is ended between any two messages of a page: nothing is lost, and the writer's next act makes all right. */

const mockBrowser = fakeBrowser();
jest.mock('webextension-polyfill', () => mockBrowser);
const { words } = givePainting(window);
const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
const sender = { id: 'own', tab: { id: 7 }, frameId: 0 };

/** How many messages a page sends before the worker is ended once, with the message on its way; then it comes again. */
let endsAt = Infinity;
let sent = 0;
/** How often something was done in the page's own editor. */
let changes = 0;

async function startWorker(): Promise<void> {
  mockBrowser.runtime.onMessage.clear();
  await jest.isolateModulesAsync(async () => {
    await import('../../extension/background');
  });
}

beforeEach(async () => {
  giveLocks();
  jest.spyOn(crypto, 'randomUUID').mockReturnValue('1-1-1-1-1');
  await mockBrowser.storage.local.clear();
  await mockBrowser.storage.session.clear();
  mockBrowser.calls.length = sent = changes = 0;
  (globalThis as { [reviewerKey]?: unknown })[reviewerKey] = undefined;
  // The browser runs the rules in the frame when the worker asks it to.
  mockBrowser.scripting.executeScript = ((given: { files?: string[]; world?: string }) => {
    if (given.world === 'MAIN') changes++;
    if (given.files?.[0] === 'review.js') (globalThis as { [reviewerKey]?: unknown })[reviewerKey] = reviewing;
    return Promise.resolve([{ result: true }]);
  }) as never;
  Object.assign(mockBrowser.runtime, {
    sendMessage: async (message: unknown) => {
      if (++sent === endsAt) {
        // What the page's editor was told has been done: only the answer is lost.
        if ((message as { say?: string }).say === 'in-page')
          await mockBrowser.runtime.onMessage.fire(message, sender)[0];
        await startWorker();
        throw new Error('The message port closed before a response was received.');
      }
      return mockBrowser.runtime.onMessage.fire(message, sender)[0];
    },
  });
  await startWorker();
});

/** What a writer has in the end. */
interface End {
  readonly text: string;
  readonly badge: unknown;
  readonly marks: readonly string[];
  readonly changes: number;
}

/** A writer clicks in a field, writes, ignores a note, has a fix made in the page's own editor; then writes on, which is the retry. */
async function write(): Promise<End> {
  const { contentPorts } = await import('../../extension/browser/page-link');
  const field = document.createElement('textarea');
  field.setAttribute('aria-label', 'Needs');
  field.value = 'SALT are involved with Mia.';
  document.body.replaceChildren(field);
  const ports = contentPorts();
  const content = startContent(document, ports);
  const type = async (text: string) => {
    field.value += text;
    const before = sent;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // The check that comes after a pause is told to the worker; on a busy machine it takes its time.
    for (let tries = 0; tries < 80 && sent === before; tries++) await wait(60);
    await wait(80);
  };
  field.focus();
  await wait(60);
  await type(' ELSA helps.');
  await ports.ignore('word', 'ELSA', false);
  const { settings } = (await mockBrowser.storage.local.get('settings')) as { settings?: Settings };
  // The writer sees that the note is still there, and presses again.
  if (!settings?.schoolWords.includes('ELSA')) await ports.ignore('word', 'ELSA', false);
  await ports.inPage('tinymce', { do: 'words', text: 'Mia draws.' });
  field.blur();
  field.focus();
  await type(' She draws.');
  const marks = words();
  const badge = mockBrowser.calls.filter(({ name }) => name === 'action.setBadgeText').at(-1)?.given;
  content.stop();
  return { text: field.value, badge, marks, changes };
}

test('wherever it is ended, the page comes to the same end', async () => {
  endsAt = Infinity;
  const undisturbed = await write();
  const messages = sent;
  expect(messages).toBeGreaterThan(3);
  expect(undisturbed.changes).toBe(1);
  expect(undisturbed.marks).toContain('SALT');
  expect(undisturbed.marks).not.toContain('ELSA');
  for (endsAt = 1; endsAt <= messages; endsAt++) {
    sent = changes = 0;
    (globalThis as { [reviewerKey]?: unknown })[reviewerKey] = undefined;
    await mockBrowser.storage.local.clear();
    await mockBrowser.storage.session.clear();
    mockBrowser.calls.length = 0;
    const disturbed = await write();
    expect({ endsAt, ...disturbed }).toEqual({ endsAt, ...undisturbed });
  }
}, 60_000);
