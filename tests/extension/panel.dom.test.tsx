import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { patience } from '../../shared/ui/in-time';
import { Themed } from '../../shared/ui/Themed';
import { fakeBrowser } from './fake-browser';
import '../ui/patience';

const mockBrowser = fakeBrowser();
jest.mock('webextension-polyfill', () => new Proxy({}, { get: (_, name) => mockBrowser[name as 'storage'] }));

test('a page that does not answer is said to be slow', async () => {
  const { Panel } = await import('../../extension/panel/Panel');
  jest.useFakeTimers();
  mockBrowser.tabs.query = () => new Promise(() => undefined);
  render(
    <Themed look="light">
      <Panel />
    </Themed>,
  );
  screen.getByText('Looking at the page');
  const said = screen.getByRole('status');
  expect(said.textContent).toBe('');
  await act(() => jest.advanceTimersByTimeAsync(patience));
  expect(said.textContent).toMatch(/^This is taking longer than usual/);
  jest.useRealTimers();
});

test('a part of the page that another site shows is named, and that site alone is asked for', async () => {
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  const { Panel } = await import('../../extension/panel/Panel');
  const asked: unknown[] = [];
  let on = ['https://mis.example/*'];
  const browser = fakeBrowser();
  Object.assign(mockBrowser, browser, {
    runtime: {
      ...browser.runtime,
      getManifest: () => ({ optional_host_permissions: ['https://*/*', 'http://mis.example/*'] }),
    },
    tabs: {
      ...browser.tabs,
      query: () => Promise.resolve([{ id: 7, url: 'https://mis.example/plan' }]),
      sendMessage: () => Promise.reject(new Error('nobody is there')),
    },
    permissions: {
      ...browser.permissions,
      getAll: () => Promise.resolve({ origins: on }),
      request: (wanted: unknown) => {
        asked.push(wanted);
        if (asked.length === 1) return Promise.resolve(false);
        on = [...on, 'https://other.example/*'];
        return Promise.resolve(true);
      },
    },
    scripting: {
      executeScript: ({ func }: { func?: { name: string } }) => {
        const others = ['https://other.example/form', 'http://old.example/', 'http://mis.example/x'];
        const result = [...others, ...[1, 2, 3, 4, 5, 6].map((one) => `https://ads${one}.example/`)];
        return Promise.resolve(func?.name === 'framesOfOthers' ? [{ result }] : []);
      },
    },
  });
  render(
    <Themed look="light">
      <Panel />
    </Themed>,
  );
  await screen.findByText(
    'Part of this page is embedded from “other.example”. That site is off, so nothing is checked there.',
  );
  const names = () => screen.getAllByRole('button', { name: /^Switch on/ }).map(({ textContent }) => textContent);
  expect(names()).toEqual(['other', 'ads1', 'ads2', 'ads3', 'ads4'].map((name) => `Switch on ${name}.example`));
  const allow = screen.getByRole('button', { name: 'Switch on other.example' });
  allow.focus();
  fireEvent.click(allow);
  await screen.findByText(/^other\.example is still off/);
  fireEvent.click(allow);
  await screen.findByText('other.example is switched on.');
  await waitFor(() => expect(allow.isConnected).toBe(false));
  expect(asked).toEqual([{ origins: ['https://other.example/*'] }, { origins: ['https://other.example/*'] }]);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Switch on ads1.example'));
});

test('whoever asks to look again hears what came of it, each time', async () => {
  const { Panel } = await import('../../extension/panel/Panel');
  mockBrowser.tabs.query = () => Promise.resolve([]);
  render(
    <Themed look="light">
      <Panel />
    </Themed>,
  );
  const again = await screen.findByRole('button', { name: 'Look again' });
  const said = screen.getAllByRole('status').at(-1)!;
  expect(said.textContent).toBe('');
  for (let time = 0; time < 2; time++) {
    fireEvent.click(again);
    expect(said.textContent).toBe('');
    await waitFor(() => expect(said.textContent).toBe('Looked again: it is still not switched on here.'));
  }
});
