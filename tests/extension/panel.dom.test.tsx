import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { patience } from '../../shared/ui/in-time';
import { Themed } from '../../shared/ui/Themed';
import { fakeBrowser } from './fake-browser';

jest.setTimeout(60_000);

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

test('whoever asks to look again hears what came of it, each time', async () => {
  const { Panel } = await import('../../extension/panel/Panel');
  mockBrowser.tabs.query = () => Promise.resolve([]);
  render(
    <Themed look="light">
      <Panel />
    </Themed>,
  );
  const again = await screen.findByRole('button', { name: 'Look again' });
  const said = screen.getByRole('status');
  expect(said.textContent).toBe('');
  for (let time = 0; time < 2; time++) {
    fireEvent.click(again);
    expect(said.textContent).toBe('');
    await waitFor(() => expect(said.textContent).toBe('Looked again: it is still not switched on here.'));
  }
});
