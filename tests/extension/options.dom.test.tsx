import { fireEvent, render, screen } from '@testing-library/react';
import { Themed } from '../../shared/ui/Themed';
import { fakeBrowser } from './fake-browser';

/** The settings page where the browser or its storage refuses: every press is answered. */

let mockBrowser = fakeBrowser();
jest.mock('webextension-polyfill', () => new Proxy({}, { get: (_, name) => mockBrowser[name as 'storage'] }));

const site = 'https://mis.example/*';
const refuse = () => Promise.reject(new Error('refused'));

beforeEach(() => {
  mockBrowser = fakeBrowser();
  mockBrowser.permissions.getAll = () => Promise.resolve({ origins: [site] });
  Object.assign(mockBrowser.permissions, { remove: refuse });
  // jsdom has no locks.
  Object.assign(navigator, { locks: { request: (_name: string, task: () => unknown) => task() } });
});

async function show(): Promise<void> {
  const { Options } = await import('../../extension/options/Options');
  render(
    <Themed look="light">
      <Options />
    </Themed>,
  );
  await screen.findByRole('heading', { level: 1 });
}

test('a site that cannot be switched off is said to be so', async () => {
  await show();
  fireEvent.click(await screen.findByRole('button', { name: 'Switch off mis.example' }));
  await screen.findByText(/^The browser did not allow this/);
});

test('fields that cannot be forgotten, and settings that cannot be reset or put into a file, are said to be so', async () => {
  await mockBrowser.storage.local.set({ mapping: { 'mis.example': { '/plan | targets': 'outcomes' } } });
  await show();
  const forget = await screen.findByRole('button', { name: 'Forget the fields of mis.example' });
  mockBrowser.storage.local.set = refuse;
  mockBrowser.storage.local.clear = refuse;
  fireEvent.click(forget);
  await screen.findByText('This choice could not be stored. Try again.');
  fireEvent.click(screen.getByRole('button', { name: 'Reset all' }));
  await screen.findByText('The settings could not be reset. Try again.');
  mockBrowser.storage.local.get = refuse;
  fireEvent.click(screen.getByRole('button', { name: 'Export to a file' }));
  await screen.findByText('The file could not be made. Try again.');
});
