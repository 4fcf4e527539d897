import { defaultSettings } from '../../shared/settings';

/** What the toolbar's popup says of the page. */

let mockFrames: readonly object[] = [];
jest.mock('../../extension/browser/tabs', () => ({
  writingFrame: () => Promise.resolve(mockWriting),
  askFrame: (_tab: number, asked: number) => mockAsk(asked),
  shownTab: () => Promise.resolve({ id: 7, url: 'https://mis.example/plan' }),
  framesOf: () => mockLooking ?? Promise.resolve(mockFrames),
  watchStates: (heard: Heard) => {
    mockHeard = heard;
    return () => (mockHeard = undefined);
  },
}));
let mockWriting: number | undefined = 0;
let mockAsk: (frame: number) => Promise<object> = () => Promise.reject(new Error('gone'));
type Heard = (tab: number, frame: number, state: object) => void;
let mockHeard: Heard | undefined;
let mockLooking: Promise<never> | undefined;
jest.mock('../../extension/browser/sites', () => ({
  ...jest.requireActual<object>('../../extension/browser/sites'),
  maySwitchOn: () => mockSecure,
  notAllowed: 'The browser did not allow this.',
  partsOff: () => Promise.resolve(mockParts),
  requestSite: (site: string) => mockRequest(site),
  patternOf: () => 'https://mis.example/*',
  removeSite: (site: string) => mockRemove(site),
  sitesOn: () => Promise.resolve(mockOn ? mockSites : []),
  sitesTakenAway: () => Promise.resolve(mockTaken),
}));
jest.mock('../../extension/browser/settings-store', () => ({
  settingsToday: () => mockReading ?? Promise.resolve(mockSettings()),
  changeSettings: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')),
  notStored: 'This choice could not be stored. Try again.',
}));
let mockTaken: readonly string[] = [];
let mockReading: Promise<never> | undefined;
let mockOn = true;
let mockSites: readonly string[] = ['https://mis.example/*'];
let mockRemove: (site: string) => Promise<boolean> = () => Promise.resolve(true);
let mockSecure = true;
let mockParts: readonly string[] = [];
let mockRequest: (site: string) => Promise<boolean> = () => Promise.resolve(true);
let mockRun: () => Promise<number[] | undefined> = () => Promise.resolve(undefined);
jest.mock('../../extension/browser/inject', () => ({ runIn: () => mockRun() }));
jest.mock('webextension-polyfill', () => ({}));
const mockSettings = () => defaultSettings('2026-11-27');

const frame = (number: number, fields: number, notes: number, trouble?: 'settings' | 'rules') => ({
  frame: number,
  state: { because: 'asked', fields, notes, focusedAt: 0, ...(trouble && { trouble }) },
});
// jsdom has no sheets that are made by script.
class Sheet {
  replaceSync(): void {}
}
Object.assign(globalThis, { CSSStyleSheet: Sheet });

test.each([
  ['adds up its frames', [frame(0, 16, 11), frame(3, 2, 3)], '14 notes on this page, in 18 plan fields.'],
  [
    'says that the settings could not be read',
    [frame(0, 2, 1, 'settings'), frame(3, 1, 0)],
    '1 note on this page, in 3 plan fields. Your settings could not be read, so the usual ones are used in their place.',
  ],
  [
    'says that nothing is checked, and not that there is nothing',
    [frame(0, 0, 0, 'rules')],
    'The checks could not be loaded, so nothing is checked here. Load the page again.',
  ],
  [
    'says that there is no plan, and what can be done',
    [frame(0, 0, 0)],
    'No plan field is open on this page yet. If your form opens a field only when you click its text, click it. To check any other field, right-click in it and choose “Check this field”.',
  ],
])('%s', async (_what, frames, said) => {
  mockFrames = frames;
  document.body.innerHTML = '<div id="root"></div>';
  await jest.isolateModulesAsync(() => import('../../extension/panel/popup').then(() => undefined));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(document.querySelector('.state')!.textContent).toBe(said);
  expect(document.querySelector('select')!.getAttribute('aria-label')).toBe('Template');
});

const soon = () => new Promise((resolve) => setTimeout(resolve, 50));

test('shows at once what is known, and all but the sections while the settings are read', async () => {
  mockOn = true;
  mockFrames = [frame(0, 2, 1)];
  mockReading = new Promise<never>(() => undefined);
  document.body.innerHTML = '<div id="root"></div>';
  await jest.isolateModulesAsync(async () => {
    const drawn = import('../../extension/panel/popup');
    await drawn;
    expect(document.querySelector('h1')!.textContent).toBe('One Plan Assistant');
    document.querySelector<HTMLElement>('footer button')!.focus();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(document.querySelector<HTMLInputElement>('.site input')!.checked).toBe(true);
  expect(document.querySelector('.state')!.textContent).toBe('1 note on this page, in 2 plan fields.');
  expect(document.querySelector('.sections')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Settings');
  mockReading = undefined;
});

test('a site that the browser’s own settings switched off is shown as off, and is said to be so', async () => {
  mockOn = false;
  mockTaken = ['https://mis.example/*'];
  mockFrames = [];
  document.body.innerHTML = '<div id="root"></div>';
  await jest.isolateModulesAsync(() => import('../../extension/panel/popup').then(() => undefined));
  await new Promise((resolve) => setTimeout(resolve, 50));
  mockTaken = [];
  expect(document.querySelector<HTMLInputElement>('.site input')!.checked).toBe(false);
  expect(document.body.textContent).toContain('The browser’s own settings switched this site off.');
});

test('a site that is on with all sites is shown as on by them, and goes off with them', async () => {
  mockOn = true;
  mockSites = ['https://mis.example/*', 'https://*/*'];
  mockFrames = [frame(0, 2, 1)];
  const removed: string[] = [];
  mockRemove = (site) => {
    removed.push(site);
    mockSites = ['https://mis.example/*'];
    return Promise.resolve(true);
  };
  document.body.innerHTML = '<div id="root"></div>';
  await jest.isolateModulesAsync(() => import('../../extension/panel/popup').then(() => undefined));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(document.querySelector('.site')!.textContent).toBe('Check plans on all sites');
  document.querySelector<HTMLInputElement>('.site input')!.click();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(removed).toEqual(['https://*/*']);
  // Its own permission is left.
  expect(document.querySelector('.site')!.textContent).toBe('Check plans on this sitemis.example');
  expect(document.querySelector<HTMLInputElement>('.site input')!.checked).toBe(true);
});

test('a site without https is not offered to be switched on, but its page to be checked once', async () => {
  mockOn = mockSecure = false;
  mockFrames = [];
  document.body.innerHTML = '<div id="root"></div>';
  await jest.isolateModulesAsync(() => import('../../extension/panel/popup').then(() => undefined));
  await new Promise((resolve) => setTimeout(resolve, 50));
  mockSecure = true;
  expect(document.body.textContent).toContain('no secure address (https), so it cannot be switched on');
  expect(document.querySelector('.site')).toBeNull();
  expect(document.querySelector('.row button')!.textContent).toBe('Check this page once');
});

test('says that a page cannot be checked once where the browser lets nothing in', async () => {
  mockOn = false;
  mockFrames = [];
  document.body.innerHTML = '<div id="root"></div>';
  await jest.isolateModulesAsync(() => import('../../extension/panel/popup').then(() => undefined));
  await new Promise((resolve) => setTimeout(resolve, 50));
  const once = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Check this page once',
  );
  once!.click();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(document.querySelector('.state')!.textContent).toBe('The browser did not allow this.');
});

test('a page that is checked once says so at once, and the keyboard goes on to its notes', async () => {
  mockOn = false;
  mockFrames = [];
  mockRun = () => Promise.resolve([0]);
  document.body.innerHTML = '<div id="root"></div>';
  await jest.isolateModulesAsync(() => import('../../extension/panel/popup').then(() => undefined));
  await soon();
  const names = () => [...document.querySelectorAll('.row button')].map(({ textContent }) => textContent);
  expect(names()).toEqual(['Check this page once', 'Show all notes']);
  const once = document.querySelector<HTMLElement>('.row button')!;
  once.focus();
  mockFrames = [frame(0, 2, 3)];
  once.click();
  expect(document.querySelector('.state')!.textContent).toBe('Looking at the page');
  await soon();
  expect(document.querySelector('.state')!.textContent).toBe('3 notes on this page, in 2 plan fields.');
  expect(names()).toEqual(['Show all notes']);
  expect(document.activeElement?.textContent).toBe('Show all notes');
});

/** Opens the popup on a page whose site is on, with three notes in two fields. */
async function openWhereOn(): Promise<void> {
  mockOn = true;
  mockFrames = [frame(0, 2, 3)];
  document.body.innerHTML = '<div id="root"></div>';
  await jest.isolateModulesAsync(() => import('../../extension/panel/popup').then(() => undefined));
  await soon();
}

test('the switch of a site keeps the keyboard, though everything is drawn anew', async () => {
  await openWhereOn();
  const box = document.querySelector<HTMLInputElement>('.site input')!;
  box.focus();
  mockOn = false;
  // The page does not answer.
  mockLooking = new Promise<never>(() => undefined);
  box.click();
  await soon();
  mockLooking = undefined;
  expect(box.isConnected).toBe(false);
  expect(document.activeElement).toBe(document.querySelector('.site input'));
});

test('what the frames of a page say while it is switched off is not said on', async () => {
  await openWhereOn();
  const state = () => document.querySelector('.state')!.textContent;
  mockRemove = () => {
    mockOn = false;
    mockFrames = [];
    mockHeard?.(7, 0, frame(0, 0, 0).state);
    expect(state()).toBe('3 notes on this page, in 2 plan fields.');
    return Promise.resolve(true);
  };
  document.querySelector<HTMLInputElement>('.site input')!.click();
  await soon();
  expect(state()).toBe('Not switched on for this site.');
});

test('a section that could not be put in can be copied, and says so where copying is not allowed, too', async () => {
  mockOn = true;
  mockFrames = [frame(0, 16, 11)];
  document.body.innerHTML = '<div id="root"></div>';
  await jest.isolateModulesAsync(() => import('../../extension/panel/popup').then(() => undefined));
  await soon();
  const press = async (name: string) => {
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click();
    await soon();
    return document.querySelector('.sections .state')!.textContent;
  };
  const shown: string[] = [];
  jest.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    shown.push(this.textContent);
  });
  expect(await press('Needs')).toBe('The section could not be inserted. Try again.Copy the wording');
  // In a low window it would stand out of sight.
  expect(shown).toEqual(['The section could not be inserted. Try again.Copy the wording']);
  Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error('not allowed')) } });
  expect(await press('Copy the wording')).toMatch(/^Copying is not allowed here\. The wording is: Needs\n/);
});

test('a part of the page that another site shows is named, and that site alone is asked for', async () => {
  mockParts = ['https://other.example/*'];
  await openWhereOn();
  expect(document.body.textContent).toContain(
    'Part of this page is embedded from “other.example”. That site is off, so nothing is checked there.',
  );
  const asked: string[] = [];
  const press = async () => {
    const button = [...document.querySelectorAll('button')].find(
      (one) => one.textContent === 'Switch on other.example',
    )!;
    button.focus();
    button.click();
    await soon();
  };
  mockRequest = () => Promise.reject(new Error('blocked'));
  await press();
  expect(document.querySelector('.state')!.textContent).toBe('The browser did not allow this.');
  mockRequest = () => Promise.resolve(false);
  await press();
  expect(document.querySelector('.state')!.textContent).toMatch(/^other\.example is still off/);
  mockRequest = (site) => {
    asked.push(site);
    mockParts = [];
    return Promise.resolve(true);
  };
  await press();
  expect(asked).toEqual(['https://other.example/*']);
  expect(document.body.textContent).not.toContain('Part of this page');
  expect(document.activeElement).toBe(document.querySelector('.site input'));
  expect(document.querySelector('.state')!.textContent).toBe(
    'other.example is switched on. 3 notes on this page, in 2 plan fields.',
  );
});

test('round a page that is off no part of another site is named', async () => {
  mockOn = false;
  mockFrames = [];
  mockParts = ['https://other.example/*'];
  document.body.innerHTML = '<div id="root"></div>';
  await jest.isolateModulesAsync(() => import('../../extension/panel/popup').then(() => undefined));
  await soon();
  mockParts = [];
  expect(document.body.textContent).toContain('Not switched on for this site.');
  expect(document.body.textContent).not.toContain('other.example');
});

test('a section goes into the field that is meant for it, though no field was clicked yet', async () => {
  await openWhereOn();
  mockFrames = [frame(0, 0, 0), frame(3, 2, 1), frame(5, 1, 0)];
  mockWriting = undefined;
  const asked: number[] = [];
  mockAsk = (one) => {
    asked.push(one);
    return Promise.resolve([{ section: 'needs', outcome: one === 5 ? 'inserted' : 'nowhere' }]);
  };
  const press = async () => {
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Needs')!.click();
    await soon();
    return document.querySelector('.sections .state')!.textContent;
  };
  expect(await press()).toMatch(/^“Needs” is in the field now/);
  expect(asked).toEqual([3, 5]);
  mockFrames = [frame(0, 0, 0)];
  expect(await press()).toBe('Click in the field where the section should go, then insert it again.');
  mockWriting = 0;
});

test('a template that could not be kept is said to be not stored, and its sections are offered all the same', async () => {
  await openWhereOn();
  const choice = document.querySelector('select')!;
  choice.selectedIndex = (choice.selectedIndex + 1) % choice.options.length;
  const before = document.querySelector('.list')!.textContent;
  choice.dispatchEvent(new Event('change'));
  await soon();
  expect(document.querySelector('.sections .state')!.textContent).toBe('This choice could not be stored. Try again.');
  expect(document.querySelector('.list')!.textContent).not.toBe(before);
});
