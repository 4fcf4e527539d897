import { fireEvent, render, screen, within } from '@testing-library/react';
import { defaultSettings } from '../../shared/settings';
import { Themed } from '../../shared/ui/Themed';
import { fakeBrowser, giveLocks } from './fake-browser';
import '../ui/patience';

const mockBrowser = fakeBrowser();
jest.mock('webextension-polyfill', () => new Proxy({}, { get: (_, name) => mockBrowser[name as 'storage'] }));

const mockFields = [
  { key: '/plan | targets for', label: 'Targets for Mia', found: 'outcomes' },
  { key: '/plan | needs', label: 'Needs 1', found: 'needs' },
  { key: '/plan | targets for', label: 'Targets for Home' },
  { key: '/plan | needs', label: 'Needs 1', found: 'needs' },
];
jest.mock('../../extension/browser/tabs', () => ({
  framesOf: () => Promise.resolve([{ frame: 0 }]),
  askFrame: () => Promise.resolve({ site: 'mis.example', fields: mockFields, places: [0, 1, 2, 3] }),
  watchFields: () => () => undefined,
}));
giveLocks();

test('fields that are corrected together stand in one row, all by their names', async () => {
  const { FieldsPart } = await import('../../extension/panel/FieldsPart');
  render(
    <Themed look="light">
      <FieldsPart tab={7} settings={defaultSettings('2026-11-22')} />
    </Themed>,
  );
  fireEvent.click(await screen.findByText('Fields on this page'));
  const rows = screen.getAllByRole<HTMLSelectElement>('combobox');
  expect(rows.map((row) => row.labels[0]!.textContent)).toEqual(['Targets for Mia, Targets for Home', 'Needs 1']);
  within(rows[0]!).getByRole('option', { name: 'Outcomes, Not known (by its name)' });
  within(rows[1]!).getByRole('option', { name: /^[^,]+ \(by its name\)$/ });
});
