import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { templates } from '../../shared/plan/templates';
import { cards } from '../../shared/rules/cards';
import { defaultSettings, type StoredSettings } from '../../shared/settings';
import { Themed } from '../../shared/ui/Themed';
import { fakeBrowser } from './fake-browser';
import '../ui/patience';

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
  await screen.findByText('One Plan Assistant: settings');
}

test('a site that cannot be switched off is said to be so', async () => {
  await show();
  fireEvent.click(await screen.findByLabelText('Switch off mis.example'));
  await screen.findByText(/^The browser did not allow this/);
});

test('a site that the browser’s own settings switched off is not shown as on, and can be switched on again or forgotten', async () => {
  await mockBrowser.storage.local.set({ sites: [site, 'https://gone.example/*', 'https://away.example/*'] });
  const asked = jest.fn((given: { origins: string[] }) => {
    mockBrowser.permissions.getAll = () => Promise.resolve({ origins: [site, ...given.origins] });
    mockBrowser.permissions.onAdded.fire();
    return Promise.resolve(true);
  });
  Object.assign(mockBrowser.permissions, { request: asked });
  await show();
  const taken = await screen.findByRole('list', { name: 'Switched off in the browser’s own settings' });
  expect(taken.textContent).not.toContain('mis.example');
  expect(screen.getByRole('list', { name: 'Sites' }).textContent).toBe('mis.exampleSwitch off');
  fireEvent.click(screen.getByLabelText('Switch on gone.example'));
  expect(asked).toHaveBeenCalledWith({ origins: ['https://gone.example/*'] });
  await screen.findByText('gone.example is switched on.');
  fireEvent.click(screen.getByLabelText('Forget away.example'));
  await waitFor(() => expect(screen.queryByLabelText('Forget away.example')).toBeNull());
  await screen.findByText('away.example is forgotten.');
  expect(await mockBrowser.storage.local.get('sites')).toEqual({ sites: [site, 'https://gone.example/*'] });
});

test('all sites at once are called so, nothing is said to be off that they hold, and they are never offered again', async () => {
  mockBrowser.permissions.getAll = () => Promise.resolve({ origins: ['https://*/*'] });
  await mockBrowser.storage.local.set({ sites: [site] });
  await mockBrowser.storage.managed.set({ sites: ['https://school.example/*'] });
  const removed = jest.fn(() => Promise.resolve(true));
  Object.assign(mockBrowser.permissions, { remove: removed });
  const { rememberSites } = await import('../../extension/browser/sites');
  await rememberSites();
  expect(await mockBrowser.storage.local.get('sites')).toEqual({ sites: [site] });
  await show();
  const on = await screen.findByRole('list', { name: 'Sites' });
  expect(on.textContent).toBe('All sitesSwitch off');
  screen.getByText(/^Plans are checked on every site/);
  fireEvent.click(screen.getByLabelText('Switch off All sites'));
  await waitFor(() => expect(removed).toHaveBeenCalledWith({ origins: ['https://*/*'] }));
  await screen.findByText('Sites to switch on: school.example');
  expect(screen.queryByRole('list', { name: 'Switched off in the browser’s own settings' })).toBeNull();
  expect(screen.queryByRole('list', { name: 'Offered by your school' })).toBeNull();
});

test('fields that cannot be forgotten, and settings that cannot be reset or put into a file, are said to be so', async () => {
  await mockBrowser.storage.local.set({ mapping: { 'mis.example': { '/plan | targets': 'outcomes' } } });
  await show();
  const forget = await screen.findByLabelText('Forget the fields of mis.example');
  mockBrowser.storage.local.set = refuse;
  mockBrowser.storage.local.clear = refuse;
  fireEvent.click(forget);
  await screen.findByText('This choice could not be stored. Try again.');
  fireEvent.click(screen.getByText('Reset all'));
  await screen.findByText('The settings could not be reset. Try again.');
  mockBrowser.storage.local.get = refuse;
  fireEvent.click(screen.getByText('Export to a file'));
  await screen.findByText('The file could not be made. Try again.');
});

test('everything is reset and brought back, though the reset is pressed twice, and the file for colleagues has the name that it has in Word', async () => {
  await mockBrowser.storage.local.set({ settings: { ...defaultSettings('2026-11-22'), schoolWords: ['ARP'] } });
  await show();
  screen.getByRole('heading', { name: 'Share with colleagues' });
  await screen.findByText('ARP');
  const reset = jest.spyOn(mockBrowser.storage.local, 'clear');
  for (const times of [1, 2]) {
    fireEvent.click(screen.getByRole('button', { name: 'Reset all' }));
    await waitFor(() => expect(reset).toHaveBeenCalledTimes(times));
    await screen.findByText('All settings are back to the start. Sites stay as they are.');
  }
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  fireEvent.click(screen.getByText('Undo'));
  await screen.findByText('The settings are as they were before.');
  expect(screen.queryByText('Undo')).toBeNull();
  expect(await mockBrowser.storage.local.get('settings')).toMatchObject({ settings: { schoolWords: ['ARP'] } });
});

test('what was chosen between a reset and its undo stays', async () => {
  await mockBrowser.storage.local.set({ settings: { ...defaultSettings('2026-11-22'), schoolWords: ['ARP'] } });
  await show();
  await screen.findByText('ARP');
  fireEvent.click(screen.getByText('Reset all'));
  const undo = await screen.findByText('Undo');
  const { changeSettings } = await import('../../extension/browser/settings-store');
  await changeSettings((one) => ({ ...one, schoolWords: [...one.schoolWords, 'ELSA'], readingAge: 10 }));
  fireEvent.click(undo);
  await screen.findByText('The settings are as they were before.');
  expect(await mockBrowser.storage.local.get('settings')).toMatchObject({
    settings: { schoolWords: ['ELSA', 'ARP'], readingAge: 10 },
  });
});

test('fields of a file that cannot be read are said to be left out', async () => {
  await show();
  const bring = (content: object) => {
    const text = () => Promise.resolve(JSON.stringify(content));
    const file = Object.assign(new File([], 'school-settings.json'), { text });
    fireEvent.change(screen.getByLabelText('Settings file'), { target: { files: [file] } });
  };
  bring({ mapping: { 'mis.example': { '/plan | a': 'no such section' } } });
  await screen.findByText('Nothing was changed: fields tied to a section in this file could not be read.');
  bring({ mapping: { 'mis.example': { '/plan | a': 'no such section', '/plan | b': 'needs' } } });
  await screen.findByText(/are in use now, .*, but for what could not be read: fields tied to a section\.$/);
  expect(await mockBrowser.storage.local.get('mapping')).toEqual({
    mapping: { 'mis.example': { '/plan | b': 'needs' } },
  });
});

test('after a reset nothing is said of a file any more, and after a file nothing of a reset', async () => {
  await show();
  const bring = async () => {
    const text = () => Promise.resolve('{"schoolWords": ["ARP"]}');
    const file = Object.assign(new File([], 'school-settings.json'), { text });
    fireEvent.change(screen.getByLabelText('Settings file'), { target: { files: [file] } });
    await screen.findByText(/^The settings from the file are in use now/);
  };
  await bring();
  fireEvent.click(screen.getByText('Reset all'));
  await screen.findByText(/^All settings are back/);
  expect(screen.queryByText(/^The settings from the file/)).toBeNull();
  expect(screen.getAllByText('Undo')).toHaveLength(1);
  await bring();
  expect(screen.queryByText(/^All settings are back/)).toBeNull();
});

test('a template of the school that a file brought can be taken away again, and is chosen no more', async () => {
  const own = { ...templates[1], id: 'own-oak', title: 'Oak plan' };
  await mockBrowser.storage.local.set({
    settings: { ...defaultSettings('2026-11-22'), ownTemplates: [own], template: 'own-oak' },
  });
  await show();
  fireEvent.click(await screen.findByLabelText('Remove Oak plan'));
  await waitFor(() => expect(screen.queryByText('Oak plan')).toBeNull());
  const stored = async () =>
    ((await mockBrowser.storage.local.get('settings')) as { settings: Partial<StoredSettings> }).settings;
  expect((await stored()).ownTemplates).toEqual([]);
  expect((await stored()).template).toBeUndefined();
  fireEvent.click(screen.getByText('Undo'));
  await screen.findByText('“Oak plan” is back.');
  await waitFor(async () => expect(await stored()).toMatchObject({ ownTemplates: [own], template: 'own-oak' }));
});

test('where what was pressed goes away, the keyboard goes on behind it, and no empty list is left', async () => {
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  await mockBrowser.storage.local.set({ mapping: { 'mis.example': { '/plan | targets': 'outcomes' } } });
  await show();
  const forget = await screen.findByLabelText('Forget the fields of mis.example');
  forget.focus();
  fireEvent.click(forget);
  await waitFor(() => expect(forget.isConnected).toBe(false));
  const undo = await screen.findByText('Undo');
  await waitFor(() => expect(document.activeElement).toBe(undo));
  for (const list of document.querySelectorAll('ul')) expect(list.children.length).toBeGreaterThan(0);
  const { set } = mockBrowser.storage.local;
  mockBrowser.storage.local.set = refuse;
  fireEvent.click(undo);
  await screen.findByText('This choice could not be stored. Try again.');
  mockBrowser.storage.local.set = set;
  fireEvent.click(screen.getByText('Undo'));
  await screen.findByText('The fields of mis.example are back.');
  await screen.findByLabelText('Forget the fields of mis.example');
  expect(await mockBrowser.storage.local.get('mapping')).toEqual({
    mapping: { 'mis.example': { '/plan | targets': 'outcomes' } },
  });
});

/** The writer, or somebody else, switches sites on and off. */
function turnSites(origins: readonly string[], off: readonly string[] = []): void {
  mockBrowser.permissions.getAll = () => Promise.resolve({ origins });
  act(() => {
    if (off.length > 0) mockBrowser.permissions.onRemoved.fire({ origins: off });
    else mockBrowser.permissions.onAdded.fire();
  });
}

test('where a part has nothing left to press, the keyboard stays at its heading: a second Enter forgets nothing', async () => {
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  await mockBrowser.storage.local.set({ mapping: { 'mis.example': { '/plan | targets': 'outcomes' } } });
  Object.assign(mockBrowser.permissions, {
    remove: () => {
      turnSites([], [site]);
      return Promise.resolve(true);
    },
  });
  await show();
  await screen.findByLabelText('Forget the fields of mis.example');
  const off = await screen.findByLabelText('Switch off mis.example');
  off.focus();
  fireEvent.click(off);
  await screen.findByText('mis.example is switched off.');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Sites' })));
});

test('that a site was switched off is said no more once the toolbar’s window switched it on again', async () => {
  Object.assign(mockBrowser.permissions, {
    remove: () => {
      turnSites([], [site]);
      return Promise.resolve(true);
    },
  });
  await show();
  fireEvent.click(await screen.findByLabelText('Switch off mis.example'));
  await screen.findByText('mis.example is switched off.');
  turnSites([site]);
  await screen.findByLabelText('Switch off mis.example');
  expect(screen.queryByText('mis.example is switched off.')).toBeNull();
});

test('what the school set is shown where it is chosen, and cannot be chosen otherwise', async () => {
  const [off, weighed] = cards.filter(({ severity }) => severity === 'warning');
  await mockBrowser.storage.local.set({
    settings: { ...defaultSettings('2026-11-22'), terms: [{ name: 'Mine', start: '2027-01-01', end: '2027-02-01' }] },
  });
  await mockBrowser.storage.managed.set({
    schoolWords: ['ARP', 'SENDIASS'],
    readingAge: 10,
    rulesOff: [off!.id],
    severities: { [weighed!.id]: 'hint' },
    template: 'essex-one-plan',
    terms: [{ name: 'Lent term', start: '2027-01-06', end: '2027-03-25' }],
  });
  await show();
  await screen.findByText('School words: ARP, SENDIASS');
  screen.getByText('Template: One Plan, until you choose another');
  const age = screen.getByLabelText<HTMLSelectElement>('Say so above a reading age of');
  expect([age.value, age.disabled]).toEqual(['10', true]);
  const terms = screen.getByRole('list', { name: 'Term dates' });
  expect(terms.textContent).toBe('Lent term: 6 January 2027 to 25 March 2027');
  expect(screen.queryByLabelText('First day')).toBeNull();
  fireEvent.change(screen.getByLabelText('Find a rule'), { target: { value: off!.summary } });
  const rule = await screen.findByLabelText<HTMLInputElement>(off!.summary);
  expect([rule.checked, rule.disabled]).toEqual([false, true]);
  fireEvent.change(screen.getByLabelText('Find a rule'), { target: { value: weighed!.summary } });
  const weight = await screen.findByLabelText<HTMLSelectElement>(`Weight: ${weighed!.summary}`);
  expect([weight.value, weight.disabled]).toEqual(['hint', true]);
  expect(screen.getByLabelText<HTMLInputElement>(weighed!.summary).disabled).toBe(false);
  expect(screen.getAllByText('Your school set this for every device.')).toHaveLength(3);
});

test('what the school set and nobody can read is named, without what was set', async () => {
  await mockBrowser.storage.managed.set({ readingAge: 'eleven', terms: [{ name: 'Lent' }], schoolWords: ['ARP'] });
  await show();
  await screen.findByText(/^Parts of it could not be understood and are left out: reading age, term dates\./);
  screen.getByText('School words: ARP');
  expect(document.body.textContent).not.toMatch(/eleven|Lent/);
});

test('a template that the school names is known where the device’s own are it, and named as unknown elsewhere', async () => {
  const own = { ...templates[0], id: 'own-oak', title: 'Oak plan' };
  await mockBrowser.storage.managed.set({ template: 'own-oak' });
  await show();
  await screen.findByText(/^Parts of it could not be understood and are left out: template\./);
  const { changeSettings } = await import('../../extension/browser/settings-store');
  await act(() => changeSettings((one) => ({ ...one, ownTemplates: [own] })));
  await screen.findByText('Template: Oak plan, until you choose another');
  expect(screen.queryByText(/^Parts of it could not be understood/)).toBeNull();
});

test('the school’s template is the one to begin with, and another can be chosen', async () => {
  const { changeSettings, settingsToday } = await import('../../extension/browser/settings-store');
  await mockBrowser.storage.managed.set({ template: 'essex-one-plan' });
  expect((await settingsToday()).template).toBe('essex-one-plan');
  await changeSettings((one) => ({ ...one, template: 'one-page-profile' }));
  expect((await settingsToday()).template).toBe('one-page-profile');
});
