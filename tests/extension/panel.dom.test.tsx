import { act, render, screen } from '@testing-library/react';
import { patience } from '../../shared/ui/in-time';
import { Themed } from '../../shared/ui/Themed';
import { fakeBrowser } from './fake-browser';

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
