import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { defaultSettings } from '../../shared/settings';
import { Themed } from '../../shared/ui/Themed';
import '../ui/loaded';
import { fakeBrowser, giveLocks } from './fake-browser';

/** The panel beside several tabs, of which one is closed while an outcome is being written for it. */

const mockBrowser = fakeBrowser();
jest.mock('webextension-polyfill', () => new Proxy({}, { get: (_, name) => mockBrowser[name as 'storage'] }));

let mockShown = 7;
/** Fields by tab; of a tab that is not there no site is on. */
const mockForms: Record<number, readonly object[] | undefined> = {};
let mockTurned: (loaded?: number) => void = () => undefined;
let mockClosed: (tab: number) => void = () => undefined;
const mockApplied: unknown[] = [];
jest.mock('../../extension/browser/tabs', () => ({
  shownTab: () => Promise.resolve({ id: mockShown }),
  framesOf: (tab: number) => Promise.resolve(mockForms[tab] ? [{ frame: 0, state: { fields: 3 } }] : []),
  watchActiveTab: (turned: () => void) => {
    mockTurned = turned;
    return () => undefined;
  },
  watchClosedTabs: (closed: (tab: number) => void) => {
    mockClosed = closed;
    return () => undefined;
  },
  watchStates: () => () => undefined,
  watchFields: () => () => undefined,
  askFrame: (tab: number, _frame: number, request: { ask: string; edits?: unknown }) => {
    if (request.ask === 'read') return Promise.resolve({ blocks: mockForms[tab], places: [] });
    if (request.ask === 'fields') return Promise.resolve({ site: 'mis.example', fields: [], places: [] });
    if (request.ask === 'apply') mockApplied.push({ tab, edits: request.edits });
    return Promise.resolve(request.ask === 'apply' ? 'applied' : undefined);
  },
}));

const form = (name: string, outcome = '', block = 'c') => [
  { id: 'a', label: 'Pupil name', text: name },
  { id: 'b', label: 'Needs', text: 'Reading is slow.' },
  { id: block, label: 'Outcomes', text: outcome },
];

const turnTo = async (tab: number) => {
  mockShown = tab;
  await act(async () => {
    mockTurned();
    await Promise.resolve();
  });
};

const notice = 'You began an outcome on a page that is closed now.';

/** `weak`: an outcome that is rewritten. */
async function begin(weak?: string): Promise<void> {
  giveLocks();
  mockShown = 7;
  mockApplied.splice(0);
  for (const tab of [7, 9]) mockForms[tab] = form('Mia Hart');
  if (weak) mockForms[7] = form('Mia Hart', weak);
  mockBrowser.storage.local.set({ settings: { ...defaultSettings('2026-11-22'), salt: 'a' } }).catch(() => undefined);
  const { Panel } = await import('../../extension/panel/Panel');
  render(
    <Themed look="light">
      <Panel />
    </Themed>,
  );
  fireEvent.click(await screen.findByRole('tab', { name: /Outcomes/ }));
  fireEvent.click(await screen.findByRole('button', { name: weak ? 'Rewrite outcome 1' : 'Write an outcome' }));
  fireEvent.change(await screen.findByLabelText(/ will$/), { target: { value: 'spell 20 words' } });
}

async function close(tab: number, next: number): Promise<void> {
  mockForms[tab] = undefined;
  act(() => mockClosed(tab));
  await turnTo(next);
}

test('it is offered to the page that is shown next, and goes into that', async () => {
  await begin();
  fireEvent.click(screen.getByRole('tab', { name: /Notes/ }));
  await close(7, 9);
  await screen.findByText(notice);
  fireEvent.click(screen.getByRole('button', { name: 'Go on with it here' }));
  expect(screen.queryByText(notice)).toBeNull();
  // The keyboard goes to it, though something else was looked at when the page was closed.
  const heading = await screen.findByRole('heading', { name: 'Write an outcome' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(screen.getByLabelText<HTMLInputElement>(/ will$/).value).toBe('spell 20 words');
  fireEvent.click(await screen.findByRole('button', { name: 'Put it in the plan' }));
  await waitFor(() => expect(mockApplied).toMatchObject([{ tab: 9, edits: [{ insert: 'Mia will spell 20 words.' }] }]));
});

test.each([
  [
    'is replaced where the form that is shown has it, wherever it stands',
    'Mia will improve her reading.',
    'Rewrite this outcome',
    'Replace the outcome',
  ],
  ['is a new one in a form that has it not', '', 'Write an outcome', 'Put it in the plan'],
])('one that was to be rewritten %s', async (_what, there, title, put) => {
  const weak = 'Mia will improve her reading.';
  await begin(weak);
  mockForms[9] = form('Mia Hart', there, 'x');
  await close(7, 9);
  fireEvent.click(await screen.findByRole('button', { name: 'Go on with it here' }));
  await screen.findByRole('heading', { name: title });
  expect(screen.getByText(new RegExp(`^${there ? 'In the plan now' : 'From'}: “${weak}”$`))).not.toBeNull();
  // Until the plan of this page is read, nothing is put anywhere.
  await waitFor(() => expect(screen.getByRole('button', { name: put }).getAttribute('aria-disabled')).not.toBe('true'));
  fireEvent.click(screen.getByRole('button', { name: put }));
  await waitFor(() => expect(mockApplied).toHaveLength(1));
  expect(mockApplied).toMatchObject([
    { tab: 9, edits: [{ span: { block: 'x' }, expected: there, insert: 'Mia will spell 20 words.' }] },
  ]);
});

test('one that was to be rewritten is a new one where the same tab shows another child’s form: that one’s own stays', async () => {
  await begin('Mia will improve her reading.');
  mockForms[7] = form('Tom Bell', 'Tom will improve his reading.');
  await act(async () => {
    mockTurned(7);
    await Promise.resolve();
  });
  await screen.findByRole('heading', { name: 'Write an outcome' });
  screen.getByText('From: “Mia will improve her reading.”');
  const put = screen.getByRole('button', { name: 'Put it in the plan' });
  await waitFor(() => expect(put.getAttribute('aria-disabled')).not.toBe('true'));
  fireEvent.click(put);
  await screen.findByText(/The outcome is in the plan now/);
  expect(mockApplied).toEqual([]);
});

test('where no form is open it waits for one, and can be thrown away', async () => {
  await begin();
  await close(7, 8);
  await screen.findByText(`${notice} Open the form with the plan to go on with it.`);
  expect(screen.queryByRole('button', { name: 'Go on with it here' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Throw it away' }));
  expect(screen.queryByText(new RegExp(notice))).toBeNull();
  await turnTo(9);
  await screen.findByRole('tab', { name: /Outcomes/ });
  expect(screen.queryByLabelText(/ will$/)).toBeNull();
});

test('of a tab without one nothing is said', async () => {
  await begin();
  await turnTo(9);
  await screen.findByRole('tab', { name: /Outcomes/ });
  act(() => mockClosed(9));
  await turnTo(7);
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>(/ will$/).value).toBe('spell 20 words'));
  expect(screen.queryByText(new RegExp(notice))).toBeNull();
});

test('a choice that the device cannot keep is said to be not stored', async () => {
  await begin();
  const { set } = mockBrowser.storage.local;
  mockBrowser.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  fireEvent.click(screen.getByRole('tab', { name: /Notes/ }));
  fireEvent.click((await screen.findAllByRole('button', { name: /^Ignore/ }))[0]!);
  await screen.findByText('This choice could not be stored. Try again.');
  mockBrowser.storage.local.set = set;
});

test('beside a plan, parts of other sites are folded, and once one is switched on the keyboard goes to what is shown', async () => {
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  let on = false;
  Object.assign(mockBrowser.runtime, { getManifest: () => ({ optional_host_permissions: ['https://*/*'] }) });
  mockBrowser.permissions.getAll = () => Promise.resolve({ origins: on ? ['https://other.example/*'] : [] });
  Object.assign(mockBrowser.permissions, { request: () => Promise.resolve((on = true)) });
  mockBrowser.scripting.executeScript = () => Promise.resolve([{ result: ['https://other.example/form'] }]);
  await begin();
  await turnTo(9);
  await screen.findByRole('tab', { name: /Outcomes/ });
  const folded = await screen.findByText('Parts of this page from other sites (1)');
  expect(folded.closest('details')!.open).toBe(false);
  fireEvent.click(folded);
  const allow = screen.getByRole('button', { name: 'Switch on other.example' });
  allow.focus();
  fireEvent.click(allow);
  await screen.findByText('other.example is switched on.');
  await waitFor(() => expect(allow.isConnected).toBe(false));
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  expect(document.activeElement!.closest('[hidden]')).toBeNull();
});
