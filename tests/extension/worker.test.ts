import { defaultSettings, most } from '../../shared/settings';
import { fakeBrowser, giveLocks } from './fake-browser';

/** The worker in a browser in memory: it may die after any event, and holds nothing of its own. */

let mockBrowser = fakeBrowser();
jest.mock('webextension-polyfill', () => mockBrowser);

const own = { id: 'own', tab: { id: 7 }, frameId: 0 };
const state = (notes: number) => ({ say: 'state', because: 'changed', fields: 2, notes, focusedAt: 1 });
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const tell = (message: unknown, sender: object = own) => mockBrowser.runtime.onMessage.fire(message, sender);
const calls = (name: string) => mockBrowser.calls.filter((call) => call.name === name).map(({ given }) => given);

/** Starts the worker's program; what an earlier one listened to is gone, what it stored is not. */
async function start(): Promise<void> {
  jest.resetModules();
  mockBrowser.runtime.onMessage.clear();
  giveLocks();
  await import('../../extension/background');
}

beforeEach(async () => {
  mockBrowser = fakeBrowser();
  await start();
});

test('a worker that died and came again goes on counting, remembering and registering', async () => {
  tell(state(3));
  tell({ say: 'ignore', how: 'here', what: 'vague-verb:1a', off: false });
  await settled();
  await start();
  tell(state(2), { ...own, frameId: 4 });
  tell({ say: 'ignore', how: 'here', what: 'vague-verb:2b', off: false });
  tell({ say: 'ignore', how: 'rule', what: 'jargon-term', off: false });
  tell({ say: 'ignore', how: 'rule', what: 'long-sentence', off: false });
  tell({ say: 'ignore', how: 'rule', what: 'jargon-term', off: true });
  tell({ say: 'ignore', how: 'word', what: 'ARP', off: false });
  await settled();
  expect(calls('action.setBadgeText').at(-1)).toEqual({ tabId: 7, text: '5' });
  const { settings } = (await mockBrowser.storage.local.get('settings')) as { settings: Record<string, unknown> };
  expect(settings).toMatchObject({
    ignored: ['vague-verb:1a', 'vague-verb:2b'],
    rulesOff: ['long-sentence'],
    schoolWords: ['ARP'],
  });
});

test('where a list is full, what is ignored takes the place of the oldest', async () => {
  const schoolWords = Array.from({ length: most.schoolWords }, (_, index) => `Word ${index}`);
  await mockBrowser.storage.local.set({ settings: { ...defaultSettings('2026-11-22'), schoolWords } });
  expect(await tell({ say: 'ignore', how: 'word', what: 'ARP', off: false })[0]).toBe(true);
  const { settings } = (await mockBrowser.storage.local.get('settings')) as { settings: Record<string, unknown> };
  expect(settings.schoolWords).toEqual([...schoolWords.slice(1), 'ARP']);
});

test('the panel opens at once for an outcome that is to be rewritten, which waits for it; the page is told where it does not open', async () => {
  const from = { ...own, tab: { id: 7, windowId: 3 }, frameId: 4 };
  const [answer] = tell({ say: 'rewrite' }, from);
  // Later it would not count as the writer's own act.
  expect(calls('sidePanel.open')).toEqual([{ windowId: 3 }]);
  expect(await answer).toBe(true);
  expect(await mockBrowser.storage.session.get('turn-7')).toEqual({ 'turn-7': 4 });
  mockBrowser.tabs.onRemoved.fire(7);
  expect(await mockBrowser.storage.session.get('turn-7')).toEqual({});
  mockBrowser.sidePanel.open = () => Promise.reject(new Error('no act of the writer'));
  expect(await tell({ say: 'rewrite' }, from)[0]).toBe(false);
});

test('a page that had to do without its settings or the checks is marked on the button, until all is well again', async () => {
  const wrong = (trouble: string) => tell({ ...state(3), trouble }, { ...own, frameId: 4 });
  tell(state(2));
  wrong('settings');
  await settled();
  expect(calls('action.setBadgeText').at(-1)).toEqual({ tabId: 7, text: '5!' });
  expect(calls('action.setTitle').at(-1)).toEqual({
    tabId: 7,
    title: 'One Plan Assistant. Your settings could not be read, so the usual ones are used in their place.',
  });
  wrong('rules');
  await settled();
  expect(calls('action.setTitle').at(-1)).toMatchObject({ title: expect.stringMatching(/nothing is checked here/) });
  tell(state(3), { ...own, frameId: 4 });
  await settled();
  expect(calls('action.setBadgeText').at(-1)).toEqual({ tabId: 7, text: '5' });
  expect(calls('action.setTitle').at(-1)).toEqual({ tabId: 7, title: 'One Plan Assistant' });
});

describe('the number on the button is of the page that is shown', () => {
  const from = (document: string, frameId = 0) => ({ ...own, frameId, documentId: document });
  const badge = () => calls('action.setBadgeText').at(-1);
  /** The frames that may be reached show these documents now; none: a page of a site that is not on. */
  const shows = (documents: Readonly<Record<number, string>>) => {
    mockBrowser.scripting.executeScript = ((given: { target: { frameIds?: number[]; allFrames?: true } }) => {
      const documentId = documents[given.target.frameIds?.[0] ?? 0];
      return documentId
        ? Promise.resolve([{ documentId }])
        : Promise.reject(new Error('Cannot access contents of the page.'));
    }) as never;
  };
  const load = async () => {
    for (const status of ['loading', 'complete']) mockBrowser.tabs.onUpdated.fire(7, { status });
    await settled();
  };

  test.each<[string, Record<number, string>]>([
    ['of a site that is not on', {}],
    ['of a site that is on', { 0: 'next' }],
  ])('not of one that reports late, after the next page %s came', async (_what, next) => {
    shows({ 0: 'form', 4: 'editor' });
    tell(state(3), from('form'));
    tell(state(2), from('editor', 4));
    await settled();
    expect(badge()).toEqual({ tabId: 7, text: '5' });
    shows(next);
    await load();
    tell(state(1), from('form'));
    await settled();
    expect(badge()).toEqual({ tabId: 7, text: '' });
    expect(await mockBrowser.storage.session.get()).toEqual({});
  });

  test('not of one whose report is on its way while the next page comes', async () => {
    shows({ 0: 'form' });
    const { setBadgeText } = mockBrowser.action;
    mockBrowser.action.setBadgeText = (given) => {
      // The page goes between the look at it and the number.
      mockBrowser.action.setBadgeText = setBadgeText;
      shows({});
      mockBrowser.tabs.onUpdated.fire(7, { status: 'loading' });
      return setBadgeText(given);
    };
    tell(state(1), from('form'));
    await settled();
    expect(calls('action.setBadgeText')).toEqual([
      { tabId: 7, text: '1' },
      { tabId: 7, text: '' },
    ]);
  });

  test('and goes on where only the address changes', async () => {
    shows({ 0: 'form', 4: 'editor' });
    tell(state(3), from('form'));
    await settled();
    await load();
    expect(badge()).toEqual({ tabId: 7, text: '3' });
    tell(state(2), from('editor', 4));
    await settled();
    expect(badge()).toEqual({ tabId: 7, text: '5' });
  });

  test('and of a form within a page that is not on', async () => {
    shows({ 4: 'editor' });
    tell(state(2), from('editor', 4));
    await settled();
    await load();
    expect(badge()).toEqual({ tabId: 7, text: '2' });
  });

  test('and is counted anew where the browser names no documents', async () => {
    tell(state(3));
    tell(state(2), { ...own, frameId: 4 });
    await settled();
    await load();
    expect(badge()).toEqual({ tabId: 7, text: '' });
    tell(state(1));
    await settled();
    expect(badge()).toEqual({ tabId: 7, text: '1' });
  });
});

test('what could not be stored is no success', async () => {
  const { contentPorts } = await import('../../extension/browser/page-link');
  Object.assign(mockBrowser.runtime, {
    sendMessage: (message: unknown) => mockBrowser.runtime.onMessage.fire(message, own)[0],
  });
  const ports = contentPorts();
  await ports.ignore('here', 'vague-verb:1a', false);
  mockBrowser.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  for (const kept of [ports.ignore('here', 'vague-verb:2b', false), ports.ignore('word', 'ARP', false)])
    await expect(kept).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/could not be stored/),
    });
});

test('after an update every open page of the sites that are on is attached to again', async () => {
  mockBrowser.permissions.getAll = () => Promise.resolve({ origins: ['https://mis.example/*'] });
  mockBrowser.tabs.query = () => Promise.resolve([{ id: 7 }, { id: 9 }]);
  mockBrowser.runtime.onInstalled.fire({ reason: 'update' });
  await settled();
  expect(calls('scripting.registerContentScripts')).toMatchObject([[{ matches: ['https://mis.example/*'] }]]);
  expect(calls('scripting.executeScript')).toMatchObject([
    { target: { tabId: 7, allFrames: true }, files: ['loader.js'] },
    { target: { tabId: 9, allFrames: true }, files: ['loader.js'] },
  ]);
});

describe('a site that the browser’s own settings take away', () => {
  const site = 'https://mis.example/*';
  const have = (origins: readonly string[]) => {
    mockBrowser.permissions.getAll = () => Promise.resolve({ origins: [...origins] });
  };

  test('is left in the pages that are open, with nothing on the button; other pages are not', async () => {
    mockBrowser.tabs.query = () => Promise.resolve([{ id: 7 }, { id: 9 }]);
    tell(state(3));
    tell(state(2), { ...own, frameId: 4 });
    tell(state(5), { ...own, tab: { id: 9 } });
    await settled();
    // To run anything in such a page waits until the writer gives the site again.
    mockBrowser.scripting.executeScript = () => new Promise(() => undefined);
    const asked: unknown[] = [];
    mockBrowser.tabs.sendMessage = ((tab: number, request: unknown, to?: { frameId: number }) => {
      asked.push([tab, request, to?.frameId]);
      return Promise.resolve({ value: tab === 7 });
    }) as never;
    have(['https://other.example/*']);
    mockBrowser.permissions.onRemoved.fire({ origins: [site] });
    await settled();
    const leave = { ask: 'stop', sites: [site], still: ['https://other.example/*'] };
    expect(asked).toEqual([
      [7, leave, 0],
      [7, leave, 4],
      // And all that have said nothing yet.
      [7, leave, undefined],
      [9, leave, 0],
      [9, leave, undefined],
    ]);
    expect(calls('action.setBadgeText').findLast((one) => (one as { tabId: number }).tabId === 7)).toEqual({
      tabId: 7,
      text: '',
    });
    expect(await mockBrowser.storage.session.get('notes-7')).toEqual({});
    expect(await mockBrowser.storage.session.get('notes-9')).not.toEqual({});
  });

  test('alone is left: a frame of another site in the same tab goes on, and is counted', async () => {
    const { removeSite } = await import('../../extension/browser/sites');
    mockBrowser.tabs.query = () => Promise.resolve([{ id: 7 }]);
    tell(state(3));
    tell(state(2), { ...own, frameId: 4 });
    await settled();
    const asked: unknown[] = [];
    mockBrowser.tabs.sendMessage = ((_tab: number, request: { sites?: unknown }, to?: { frameId: number }) => {
      asked.push(request.sites);
      return Promise.resolve({ value: to?.frameId === 0 });
    }) as never;
    have(['https://other.example/*']);
    let keeps = true;
    const remove = (off: { origins: string[] }) => {
      if (!keeps) mockBrowser.permissions.onRemoved.fire(off);
      return Promise.resolve(!keeps);
    };
    Object.assign(mockBrowser.permissions, { remove });
    // Where the browser does not allow it, nothing is left.
    expect(await removeSite(site)).toBe(false);
    await settled();
    expect(asked).toEqual([]);
    keeps = false;
    expect(await removeSite(site)).toBe(true);
    await settled();
    expect(asked).toEqual([[site], [site], [site]]);
    expect(Object.keys((await mockBrowser.storage.session.get('notes-7'))['notes-7'] as object)).toEqual(['4']);
    expect(calls('action.setBadgeText').at(-1)).toEqual({ tabId: 7, text: '2' });
  });

  test('is offered again, but not one that the writer switched off', async () => {
    const { removeSite, sitesTakenAway } = await import('../../extension/browser/sites');
    have([site, 'https://other.example/*']);
    mockBrowser.permissions.onAdded.fire();
    await settled();
    expect(await sitesTakenAway()).toEqual([]);
    Object.assign(mockBrowser.permissions, { remove: () => Promise.resolve(true) });
    await removeSite('https://other.example/*');
    have([]);
    mockBrowser.permissions.onRemoved.fire({ origins: [site] });
    await settled();
    expect(await sitesTakenAway()).toEqual([site]);
  });
});

describe('the page of help opens', () => {
  const installed = async (reason: string, installType: string) => {
    mockBrowser.management.getSelf = () => Promise.resolve({ installType });
    mockBrowser.runtime.onInstalled.fire({ reason });
    await settled();
    return calls('tabs.create');
  };

  test.each(['normal', 'sideload', 'development', 'other'])('when a person installs it (%s)', async (how) => {
    expect(await installed('install', how)).toEqual([{ url: 'chrome-extension://own/help.html' }]);
  });

  test('not where the school’s IT did, and not when it or the browser is updated', async () => {
    expect(await installed('install', 'admin')).toEqual([]);
    for (const reason of ['update', 'browser_update', 'chrome_update'])
      expect(await installed(reason, 'normal')).toEqual([]);
  });
});

test('a frame whose field has the focus gets the content code, and hears where its site is off', async () => {
  const answers = tell({ say: 'notes', where: 'here' }, { ...own, frameId: 4 });
  expect(await answers[0]).toBe(true);
  expect(calls('scripting.executeScript')).toEqual([{ target: { tabId: 7, frameIds: [4] }, files: ['content.js'] }]);
  mockBrowser.scripting.executeScript = () => Promise.reject(new Error('Cannot access contents of the page.'));
  expect(await tell({ say: 'notes', where: 'here' })[0]).toBe(false);
});

test('the panel wakes the frames that wait for a field, and runs nothing where nothing runs', async () => {
  const { wakeIn, runIn } = await import('../../extension/browser/inject');
  const run: unknown[] = [];
  const stages = [
    { frameId: 0, result: undefined },
    { frameId: 3, result: 'waiting' },
    { frameId: 5, result: 'notes' },
  ];
  mockBrowser.scripting.executeScript = ((given: { files?: string[]; target: { frameIds: number[] } }) => {
    if (given.files) run.push(given.target.frameIds);
    return Promise.resolve(given.files ? [] : stages);
  }) as never;
  expect(await wakeIn(7)).toEqual([3, 5]);
  expect(run).toEqual([[3]]);
  expect(await runIn(7)).toEqual([0, 3, 5]);
  expect(run).toEqual([[3], [0, 3]]);
  // The site was switched off, and the writer’s click on the toolbar still lets us in.
  mockBrowser.permissions.contains = () => Promise.resolve(false);
  expect(await wakeIn(7)).toEqual([5]);
  expect(run).toHaveLength(2);
});

test.each([
  ['another extension', state(9), { ...own, id: 'other' }],
  ['no tab', state(9), { id: 'own' }],
  ['a message that is none', { say: 'state', notes: 9 }, own],
  ['a wish that nobody may have', { say: 'settings', settings: {} }, own],
  ['a number that is none', { ...state(9), notes: '9' }, own],
])('the worker does nothing for %s', async (_what, message, sender) => {
  expect(tell(message, sender)).toEqual([undefined]);
  await settled();
  expect(mockBrowser.calls).toEqual([]);
  expect(await mockBrowser.storage.session.get()).toEqual({});
});

test('a school’s own kind of plan is in the menu, and its sections can be inserted', async () => {
  const { templates } = await import('../../shared/plan/templates');
  const mine = { ...templates[0], id: 'school-plan', title: 'Our plan', sections: templates[0].sections.slice(0, 2) };
  await mockBrowser.storage.local.set({ settings: { ownTemplates: [mine], template: mine.id } });
  await start();
  mockBrowser.runtime.onInstalled.fire({ reason: 'update' });
  await settled();
  const [section] = mine.sections;
  const item = expect.objectContaining({ id: `insert:${mine.id}:${section!.id}`, title: section!.heading });
  expect(calls('contextMenus.create').flat()).toContainEqual(item);
  const { serveFrame } = await import('../../extension/browser/page-link');
  const insert = jest.fn(() => 'inserted');
  const stop = serveFrame({ host: { insert } } as never, () => undefined);
  tell({ ask: 'insert', template: mine.id, sections: [section!.id], where: 'caret' }, own);
  await settled();
  expect(insert).toHaveBeenCalledWith(expect.objectContaining({ id: mine.id }), [section!.id], 'caret', undefined);
  stop();
});

test('a frame answers its own extension only', async () => {
  const { serveFrame } = await import('../../extension/browser/page-link');
  const read = jest.fn(() => ({ blocks: [], places: [] }));
  const stop = serveFrame({ read } as never, () => undefined);
  for (const sender of [{ id: 'other' }, {}]) tell({ ask: 'read' }, sender);
  tell({ ask: 'read', __proto__: { ask: 'stop' } }, own);
  tell({ ask: 'apply', edits: 'all' }, own);
  expect(read).toHaveBeenCalledTimes(1);
  stop();
});

test.each([
  ['https://mis.example/*', 'https://mis.example', true],
  ['https://mis.example/*', 'https://other.example', false],
  ['https://mis.example/*', 'http://mis.example', false],
  ['http://localhost/*', 'http://localhost:8080', true],
  ['https://*/*', 'https://mis.example', true],
  ['*://*.example/*', 'https://mis.example', true],
  ['*://*.example/*', 'https://myexample', false],
  ['<all_urls>', 'https://mis.example', true],
  ['<all_urls>', 'null', false],
])('whether %s holds for %s', async (pattern, origin, holds) => {
  const { covers } = await import('../../extension/browser/covers');
  expect(covers(pattern, origin)).toBe(holds);
});

test.each([
  [['https://mis.example/*'], 'https://mis.example/*'],
  [['https://mis.example/*', 'https://*.example/*'], 'https://*.example/*'],
  [['https://*.example/*', 'https://*/*'], 'https://*/*'],
  [['https://other.example/*'], undefined],
])('of %j a site is on by %s', async (on, by) => {
  const { onBy } = await import('../../extension/browser/sites');
  expect(onBy(on, 'https://mis.example/*')).toBe(by);
});

describe('a frame', () => {
  const open = async (place: object) => {
    const { serveFrame } = await import('../../extension/browser/page-link');
    Object.assign(globalThis, place);
    const content = { stop: jest.fn(), look: jest.fn(() => Promise.resolve()) };
    const stopped = jest.fn(() => stop());
    const stop = serveFrame(content as never, stopped);
    return { ...content, stopped, close: stop };
  };
  const leave = async (sites: readonly string[], still: readonly string[] = []) => {
    const answers = tell({ ask: 'stop', sites, still }, own);
    await settled();
    return (await Promise.all(answers)).find((one) => one !== undefined);
  };
  const mis = { origin: 'https://mis.example', location: { origin: 'https://mis.example' } };

  test('that is of no site that was switched off, or of one that is still on, stays and goes on answering', async () => {
    const { look, stop, stopped, close } = await open(mis);
    expect(await leave(['https://other.example/*'])).toEqual({ value: false });
    expect(await leave(['https://*/*'], ['https://mis.example/*'])).toEqual({ value: false });
    tell({ ask: 'state' }, own);
    await settled();
    expect(look).toHaveBeenCalledTimes(1);
    expect([stop, stopped].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
    close();
  });

  test.each([
    ['of an address', mis],
    ['that is sandboxed', { origin: 'null', location: { origin: 'https://mis.example' } }],
    ['without an address, of an editor', { origin: 'https://mis.example', location: { origin: 'null' } }],
    [
      'without an address that is sandboxed',
      { origin: 'null', location: { origin: 'null', ancestorOrigins: ['null', 'https://mis.example'] } },
    ],
  ])('%s leaves where its site was switched off, once', async (_what, place) => {
    const { stop, stopped } = await open(place);
    expect(await leave(['https://mis.example/*'], ['https://other.example/*'])).toEqual({ value: true });
    expect(await leave(['https://mis.example/*'])).toBeUndefined();
    expect([stop, stopped].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });
});

test('a mapping that was written into a file comes back from it, and a file cannot reach beyond the mapping', async () => {
  const { importMapping, readMapping, setMeaning, storedMapping } =
    await import('../../extension/browser/mapping-store');
  await setMeaning('mis.example', '/plan | targets', 'outcomes');
  await setMeaning('mis.example', '/plan | about', 'none');
  const file = JSON.stringify(await storedMapping());
  await mockBrowser.storage.local.clear();
  await setMeaning('mis.example', '/plan | home', 'parent_view');
  await importMapping(readMapping(JSON.parse(file)).mapping);
  expect(await storedMapping()).toEqual({
    'mis.example': { '/plan | targets': 'outcomes', '/plan | about': 'none', '/plan | home': 'parent_view' },
  });
  const before = await storedMapping();
  const undo = await importMapping({
    'mis.example': { '/plan | home': 'none' },
    'other.example': { '/ | a': 'needs' },
  });
  await setMeaning('mis.example', '/plan | new', 'outcomes');
  await undo();
  // What was said since stays.
  expect(await storedMapping()).toEqual({ 'mis.example': { ...before['mis.example'], '/plan | new': 'outcomes' } });
  const nasty = JSON.parse('{"__proto__": {"polluted": {"x": "none"}}, "constructor": {"a": "none"}}') as unknown;
  await importMapping(readMapping(nasty).mapping);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('a reset that is taken back brings all back, and throws away nothing that was chosen since', async () => {
  const { resetAll } = await import('../../extension/browser/reset');
  const { changeSettings, storedSettings } = await import('../../extension/browser/settings-store');
  const { setMeaning, storedMapping } = await import('../../extension/browser/mapping-store');
  const on = (...origins: string[]) => {
    mockBrowser.permissions.getAll = () => Promise.resolve({ origins });
    mockBrowser.permissions.onAdded.fire();
    return settled();
  };
  await changeSettings((settings) => ({ ...settings, schoolWords: ['TAF'] }));
  await setMeaning('mis.example', '/plan | targets', 'outcomes');
  await setMeaning('mis.example', '/plan | about', 'needs');
  await on('https://mis.example/*');
  const undo = await resetAll();
  expect([await storedMapping(), (await storedSettings()).schoolWords]).toEqual([{}, []]);
  expect(Object.keys(await mockBrowser.storage.local.get())).toEqual(['settings']);
  await changeSettings((settings) => ({ ...settings, schoolWords: ['ARP'] }));
  await setMeaning('mis.example', '/plan | home', 'parent_view');
  await setMeaning('mis.example', '/plan | about', 'none');
  await on('https://new.example/*');
  await Promise.all([undo(), setMeaning('mis.example', '/plan | views', 'pupil_view')]);
  expect(await storedMapping()).toEqual({
    'mis.example': {
      '/plan | targets': 'outcomes',
      '/plan | about': 'none',
      '/plan | home': 'parent_view',
      '/plan | views': 'pupil_view',
    },
  });
  expect((await storedSettings()).schoolWords).toEqual(['ARP', 'TAF']);
  expect(await mockBrowser.storage.local.get('sites')).toEqual({
    sites: ['https://mis.example/*', 'https://new.example/*'],
  });
});

test('of a mapping that can be read in part the rest is kept, wherever it comes from', async () => {
  const { readMapping, setMeaning, storedMapping } = await import('../../extension/browser/mapping-store');
  const half = {
    'mis.example': {
      '/plan | targets': 'outcomes',
      '/plan | a': 'a section of another version',
      ['x'.repeat(401)]: 'needs',
    },
    'other.example': 'none',
  };
  const mapping = { 'mis.example': { '/plan | targets': 'outcomes' } };
  expect(readMapping(half)).toEqual({ mapping, isBroken: true });
  expect(readMapping(mapping)).toEqual({ mapping, isBroken: false });
  for (const none of [null, [], 'needs', 5]) expect(readMapping(none)).toEqual({ mapping: {}, isBroken: true });
  await mockBrowser.storage.local.set({ mapping: half });
  await setMeaning('mis.example', '/plan | views', 'parent_view');
  expect(await storedMapping()).toEqual({
    'mis.example': { '/plan | targets': 'outcomes', '/plan | views': 'parent_view' },
  });
});
