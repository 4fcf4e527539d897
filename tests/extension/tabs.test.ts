import type * as Tabs from '../../extension/browser/tabs';
import { fakeBrowser } from './fake-browser';

/** How the frames of a tab are found whose page is off, so that the browser names none of them. */

const mockBrowser = fakeBrowser();
jest.mock('webextension-polyfill', () => mockBrowser);

/** What each frame of tab 7 says when it is asked, and how many ms later. */
let after: Readonly<Record<number, number>> = {};
const speak = (frame: number, because: 'asked' | 'changed' = 'asked') =>
  mockBrowser.runtime.onMessage.fire(
    { say: 'state', because, fields: 2, notes: 1, focusedAt: 0 },
    { id: 'own', tab: { id: 7 }, frameId: frame },
  );

beforeEach(() => {
  jest.useFakeTimers();
  jest.resetModules();
  mockBrowser.scripting.executeScript = () => Promise.reject(new Error('Cannot access contents of the page.'));
  mockBrowser.tabs.sendMessage = () => {
    for (const [frame, ms] of Object.entries(after)) setTimeout(() => speak(Number(frame)), ms);
    return Promise.resolve(undefined);
  };
});
afterEach(() => jest.useRealTimers());

async function found(tabs: typeof Tabs): Promise<readonly number[]> {
  const frames = tabs.framesOf(7);
  await jest.advanceTimersByTimeAsync(5000);
  return (await frames).map(({ frame }) => frame);
}

test('a frame that answers when nobody waits any more is news, and is waited for from then on', async () => {
  const tabs = await import('../../extension/browser/tabs');
  const changed = jest.fn();
  tabs.watchFields(7, changed);
  after = { 3: 10, 2: 900 };
  expect(await found(tabs)).toEqual([3]);
  expect(changed).toHaveBeenCalledTimes(1);
  expect(await found(tabs)).toEqual([2, 3]);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('frames of ours that the browser names are waited for while they are busy with a first check', async () => {
  const tabs = await import('../../extension/browser/tabs');
  mockBrowser.scripting.executeScript = () => Promise.resolve([{ frameId: 2, result: 'notes' }]);
  after = { 2: 15_000 };
  const frames = tabs.framesOf(7);
  await jest.advanceTimersByTimeAsync(16_000);
  expect((await frames).map(({ frame }) => frame)).toEqual([2]);
});

test('one that is late each time is asked for again later and later, in the end no more, and anew after a change', async () => {
  const tabs = await import('../../extension/browser/tabs');
  const asked: number[] = [];
  const start = Date.now();
  // As the panel does.
  const stop = tabs.watchFields(7, () => {
    asked.push(Math.round((Date.now() - start) / 1000));
    void tabs.framesOf(7);
  });
  after = { 3: 0, 2: 3000 };
  void tabs.framesOf(7);
  await jest.advanceTimersByTimeAsync(300_000);
  expect(asked).toEqual([3, 11, 34]);
  speak(2, 'changed');
  await jest.advanceTimersByTimeAsync(300_000);
  expect(asked.slice(3)).toEqual([300, 303, 311, 334]);
  after = { 3: 10, 2: 20 };
  expect(await found(tabs)).toEqual([2, 3]);
  stop();
});

test('nobody is asked any more for a panel that has gone', async () => {
  const tabs = await import('../../extension/browser/tabs');
  const changed = jest.fn();
  const stop = tabs.watchFields(7, changed);
  after = { 3: 10, 2: 3000 };
  for (let time = 0; time < 2; time++) await found(tabs);
  expect(changed).toHaveBeenCalledTimes(1);
  stop();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('what is asked for is no news, what the writer changed is', async () => {
  const tabs = await import('../../extension/browser/tabs');
  const changed = jest.fn();
  tabs.watchFields(7, changed);
  after = { 0: 10, 1: 20 };
  expect(await found(tabs)).toEqual([0, 1]);
  speak(1);
  expect(changed).not.toHaveBeenCalled();
  speak(1, 'changed');
  expect(changed).toHaveBeenCalledTimes(1);
});
