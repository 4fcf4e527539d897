import type * as Mapping from '../../extension/browser/mapping-store';
import { readPlan } from '../../shared/plan/read-plan';
import type * as Settings from '../../extension/browser/settings-store';

/** The browser's storage, with what can go wrong in it. */
const store = new Map<string, unknown>();
let fails: 'reading' | 'writing' | undefined;
const local = {
  get: (key: string) =>
    fails === 'reading'
      ? Promise.reject(new Error('corrupt'))
      : Promise.resolve(store.has(key) ? { [key]: structuredClone(store.get(key)) } : {}),
  set: (entries: Record<string, unknown>) => {
    if (fails === 'writing') return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    for (const [key, value] of Object.entries(entries)) store.set(key, structuredClone(value));
    return Promise.resolve();
  },
};
jest.mock('webextension-polyfill', () => ({
  storage: { local: mockLocal(), managed: { get: () => Promise.reject(new Error('none')) }, onChanged: {} },
}));
function mockLocal() {
  return local;
}
/** One after the other, as the browser's own locks are. */
let last: Promise<unknown> = Promise.resolve();
Object.assign(globalThis, {
  navigator: {
    locks: { request: (_: string, act: () => Promise<unknown>) => (last = last.catch(() => undefined).then(act)) },
  },
});

let settings: typeof Settings;
let mapping: typeof Mapping;
beforeAll(async () => {
  settings = await import('../../extension/browser/settings-store');
  mapping = await import('../../extension/browser/mapping-store');
});
beforeEach(() => {
  store.clear();
  fails = undefined;
});

test('a storage that is full refuses the choice and keeps what it had; the next try is kept', async () => {
  await settings.changeSettings((all) => ({ ...all, schoolWords: ['ARP'] }));
  fails = 'writing';
  const add = (word: string) => settings.changeSettings((all) => ({ ...all, schoolWords: [...all.schoolWords, word] }));
  await expect(add('TAF')).rejects.toThrow('quota');
  await expect(mapping.setMeaning('mis.example', '/plan | targets', 'outcomes')).rejects.toThrow('quota');
  expect((await settings.storedSettings()).schoolWords).toEqual(['ARP']);
  fails = undefined;
  await add('TAF');
  expect((await settings.storedSettings()).schoolWords).toEqual(['ARP', 'TAF']);
});

test('choices made at the same time are all kept', async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      settings.changeSettings((all) => ({ ...all, schoolWords: [...all.schoolWords, `W${index}`] })),
    ),
  );
  expect((await settings.storedSettings()).schoolWords).toHaveLength(20);
});

test('a storage that was spoilt loses the spoilt part only, says so, and is not written over until the writer chooses', async () => {
  store.set('settings', { schoolWords: ['ARP'], readingAge: 'eleven', salt: '' });
  store.set('mapping', 'not a mapping');
  await settings.prepareSettings();
  expect(await settings.settingsToday()).toMatchObject({
    schoolWords: ['ARP'],
    readingAge: 12,
    broken: ['reading age'],
  });
  expect(store.get('settings')).toMatchObject({ readingAge: 'eleven' });
  expect(await mapping.storedMapping()).toEqual({});
  await settings.changeSettings((all) => ({ ...all, readingAge: 10 }));
  expect(await settings.settingsToday()).toMatchObject({ schoolWords: ['ARP'], readingAge: 10, broken: [] });
});

test('where the storage cannot be read, plans are checked by the usual settings and that is said; they are never written over the writer’s', async () => {
  store.set('settings', { schoolWords: ['ARP'] });
  fails = 'reading';
  const usual = await settings.settingsToday();
  expect(usual.schoolWords).toEqual([]);
  const plan = readPlan({ blocks: [{ id: 'a', text: 'Mia likes drawing.' }] }, usual);
  expect(plan.notices).toEqual(['Your settings could not be read, so the usual ones are used in their place.']);
  await expect(settings.changeSettings((all) => all)).rejects.toThrow('corrupt');
  fails = undefined;
  expect((await settings.settingsToday()).schoolWords).toEqual(['ARP']);
});

test('what names a child is never stored', async () => {
  await settings.changeSettings((all) => ({ ...all, child: { name: 'Mia', pronouns: 'she' } }));
  expect(JSON.stringify([...store])).not.toContain('Mia');
});
