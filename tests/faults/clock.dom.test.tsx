import { act, render, screen } from '@testing-library/react';
import { App } from '../../addin/taskpane/App';
import type { WordSurface } from '../../addin/word/word';
import { startContent } from '../../extension/content/start';
import { Panel } from '../../extension/panel/Panel';
import { defaultSettings } from '../../shared/settings';
import { localToday } from '../../shared/today';
import type * as FakeBrowser from '../extension/fake-browser';
import { giveLocks } from '../extension/fake-browser';
import { memoryPorts } from '../extension/ports';
import { MemoryHost } from '../host-contract/memory-host';
import '../ui/loaded';

/** The calendar turns while the panel, the pane or a page is open: a review date of yesterday is noted without a key. */

jest.mock('webextension-polyfill', () =>
  jest.requireActual<typeof FakeBrowser>('../extension/fake-browser').fakeBrowser(),
);
const mockBlocks = [
  { id: '0/a', text: '26 March 2027', label: 'Review date' },
  { id: '0/b', text: 'Mia reads maps.', label: 'Strengths' },
];
const mockState = { because: 'asked' as const, fields: 2, notes: 0, focusedAt: 0 };
jest.mock('../../extension/browser/tabs', () => ({
  shownTab: () => Promise.resolve({ id: 7 }),
  framesOf: () => Promise.resolve([{ frame: 0, state: mockState }]),
  watchActiveTab: () => () => undefined,
  watchClosedTabs: () => () => undefined,
  watchStates: () => () => undefined,
  watchFields: () => () => undefined,
  askFrame: (_tab: number, _frame: number, { ask }: { ask: string }) =>
    Promise.resolve(
      ask === 'fields' ? { site: 'mis.example', fields: [], places: [] } : { blocks: mockBlocks, places: [0, 1] },
    ),
}));
giveLocks();

const isNoted = () => screen.queryAllByText(/date of the review has passed/).length > 0;
/** The last seconds of the day of the review, and of two days on which a calendar goes wrong. */
const evening = (day: string) => new Date(`${day}T23:59:50`);
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

beforeEach(() => {
  // What jsdom and React wait by stays as it is, less the timers.
  jest.useFakeTimers({ now: evening('2027-03-26'), doNotFake: ['queueMicrotask', 'performance'] });
});
afterEach(() => {
  document.body.replaceChildren();
  jest.useRealTimers();
});

test('the panel notes it when midnight passes', async () => {
  const { unmount } = render(<Panel />);
  await pass(1000);
  expect(screen.getByRole('tab', { name: /Notes/ })).toBeTruthy();
  expect(isNoted()).toBe(false);
  await pass(30_000);
  expect(isNoted()).toBe(true);
  unmount();
});

test('the Word pane notes it when midnight passes, and takes it back where the clock was wrong', async () => {
  const host = new MemoryHost(mockBlocks.map(({ label, text }) => ({ text: `${label}: ${text}` })));
  const word: WordSurface = {
    host,
    selected: () => Promise.reject(new Error('not asked')),
    stored: defaultSettings(localToday()),
    broken: [],
    brokenSchool: [],
    change: (make) => Promise.resolve({ ...defaultSettings(localToday()), ...make(defaultSettings(localToday())) }),
    refresh: () => Promise.resolve(word.stored),
    canTrack: true,
    look: () => 'light',
  };
  const { unmount } = render(<App connect={() => Promise.resolve(word)} about={() => 'a test'} />);
  await pass(1000);
  expect(screen.getByRole('tab', { name: /Notes/ })).toBeTruthy();
  expect(isNoted()).toBe(false);
  await pass(30_000);
  expect(isNoted()).toBe(true);
  jest.setSystemTime(evening('2027-03-20'));
  await pass(5000);
  expect(isNoted()).toBe(true);
  await pass(30_000);
  expect(isNoted()).toBe(false);
  unmount();
});

test('a page notes it when the writer comes back to it, or writes on', async () => {
  document.body.innerHTML =
    '<textarea aria-label="Review date">26 March 2027</textarea><textarea aria-label="Strengths">Mia reads maps.</textarea>';
  const ports = memoryPorts();
  const content = startContent(document, { ...ports, settings: () => Promise.resolve(defaultSettings(localToday())) });
  const strengths = document.querySelectorAll('textarea')[1]!;
  strengths.focus();
  await pass(2000);
  const before = ports.states.at(-1)!.notes;
  await pass(30_000);
  window.dispatchEvent(new Event('focus'));
  await pass(2000);
  expect(ports.states.at(-1)!.notes).toBe(before + 1);
  const checks = ports.states.length;
  window.dispatchEvent(new Event('focus'));
  await pass(2000);
  expect(ports.states).toHaveLength(checks);
  // The clock goes back, and the writer is in the page already.
  jest.setSystemTime(evening('2027-03-20'));
  strengths.value = 'Mia reads maps and draws.';
  strengths.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await pass(2000);
  expect(ports.states.at(-1)!.notes).toBe(before);
  content.stop();
});

test('a change of the settings while they are fetched is not lost', async () => {
  document.body.innerHTML = '<textarea aria-label="Needs">SALT are involved.</textarea>';
  const ports = memoryPorts();
  let changed: () => void = () => undefined;
  let words: string[] = [];
  const content = startContent(document, {
    ...ports,
    settings: () => Promise.resolve({ ...defaultSettings(localToday()), schoolWords: words }),
    watchSettings: (heard) => {
      changed = heard;
      return () => undefined;
    },
    mapping: async () => {
      if (words.length === 0) {
        words = ['SALT'];
        changed();
      }
      return Promise.resolve({});
    },
  });
  document.querySelector('textarea')!.focus();
  await pass(2000);
  expect(ports.states.at(-1)).toMatchObject({ fields: 1, notes: 0 });
  content.stop();
});

test('settings that were changed while they were on their way are fetched again', async () => {
  document.body.innerHTML = '<textarea aria-label="Needs">SALT are involved.</textarea>';
  const ports = memoryPorts();
  let changed: () => void = () => undefined;
  let words: string[] = [];
  const content = startContent(document, {
    ...ports,
    settings: async () => {
      const asked = { ...defaultSettings(localToday()), schoolWords: words };
      if (words.length === 0) {
        words = ['SALT'];
        changed();
      }
      return Promise.resolve(asked);
    },
    watchSettings: (heard) => {
      changed = heard;
      return () => undefined;
    },
  });
  document.querySelector('textarea')!.focus();
  await pass(2000);
  expect(ports.states.at(-1)).toMatchObject({ fields: 1, notes: 0 });
  content.stop();
});
