import { screen, within } from '@testing-library/react';
import { MemoryHost } from '../host-contract/memory-host';
import { opened } from './loaded';
import { showPane } from './set-up';

const mockMissing = new Set<string>();
function mockPart(name: string, actual: () => object) {
  return {
    __esModule: true,
    get [name]() {
      if (mockMissing.has(name)) throw new Error('Loading chunk 7 failed');
      return (actual() as Record<string, unknown>)[name];
    },
  };
}
jest.mock('../../shared/ui/SectionsPart', () =>
  mockPart('SectionsPart', () => jest.requireActual('../../shared/ui/SectionsPart')),
);
jest.mock('../../shared/ui/OutcomeBuilder', () =>
  mockPart('OutcomeBuilder', () => jest.requireActual('../../shared/ui/OutcomeBuilder')),
);

const plan = [{ text: 'Outcomes', heading: 1 }, { text: 'Mia will improve her spelling.' }];
let quiet: jest.SpyInstance;
beforeEach(() => {
  quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  mockMissing.clear();
  quiet.mockRestore();
});

async function openTab(name: RegExp) {
  const shown = showPane(new MemoryHost(plan));
  await shown.user.click(await screen.findByRole('tab', { name }));
  await opened();
  return shown;
}

// First, for what was loaded once is there for good.
test('where the writer went into it, there is a way back', async () => {
  mockMissing.add('OutcomeBuilder');
  const { user } = await openTab(/Outcomes/);
  await user.click(screen.getByRole('button', { name: 'Write an outcome' }));
  await user.click(within(await screen.findByRole('alert')).getByRole('button', { name: 'Back' }));
  screen.getByRole('button', { name: 'Write an outcome' });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a part that cannot be loaded is said to be so in its own place, and what is written elsewhere stays', async () => {
  const { user } = await openTab(/Outcomes/);
  await user.click(screen.getByRole('button', { name: 'Write an outcome' }));
  await user.type(await screen.findByLabelText(/ will$/), 'spell');
  mockMissing.add('SectionsPart');
  await user.click(screen.getByRole('tab', { name: 'Sections' }));
  const said = await screen.findByRole('alert');
  expect(screen.getByRole('tabpanel').contains(said)).toBe(true);
  expect(said.textContent).toMatch(/cannot be shown just now\. Nothing in your plan has been changed/);
  await user.click(within(said).getByRole('button', { name: 'Try again' }));
  // Still not there, and still said.
  await user.click(within(await screen.findByRole('alert')).getByRole('button', { name: 'Try again' }));
  await user.click(screen.getByRole('tab', { name: /Outcomes/ }));
  expect(screen.getByLabelText<HTMLInputElement>(/ will$/).value).toBe('spell');
  await user.click(screen.getByRole('tab', { name: 'Sections' }));
  mockMissing.clear();
  await user.click(within(await screen.findByRole('alert')).getByRole('button', { name: 'Try again' }));
  await screen.findByRole('list', { name: 'Sections of the plan' });
  expect(screen.queryByRole('alert')).toBeNull();
});
