import { settingsStore } from '../../addin/word/storage';
import { openInWord, type InWord } from '../addin/open-in-word';

let opened: InWord;
beforeEach(async () => {
  opened = await openInWord(['One Plan']);
});
afterEach(() => opened.close());

/** A school may forbid storage: then every use of it throws. */
function forbidStorage(): void {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  Object.assign(globalThis, { localStorage: { getItem: refuse, setItem: refuse } });
}

test('storage that is forbidden gives the defaults and says that a choice is not kept; what is of this plan stays with the document', async () => {
  await settingsStore().change(() => ({ ignored: ['rule:1'], schoolWords: ['Thrive'] }));
  forbidStorage();
  const store = settingsStore();
  expect(store.current()).toMatchObject({ ignored: ['rule:1'], schoolWords: [] });
  expect(store.broken).toEqual([]);
  await expect(store.change(() => ({ schoolWords: ['ARP'] }))).rejects.toThrow('it could not be kept on this device');
  // A choice holds for as long as the pane is open, whatever is chosen next.
  expect(await store.change(() => ({ ignored: ['rule:1', 'rule:2'] }))).toMatchObject({ schoolWords: ['ARP'] });
  expect(settingsStore().current()).toMatchObject({ ignored: ['rule:1', 'rule:2'], schoolWords: [] });
});

test('a document that keeps no settings is said in a sentence, changes no word, and the next try keeps it too', async () => {
  const failed = { status: Office.AsyncResultStatus.Failed } as Office.AsyncResult<void>;
  const real = Office.context;
  const full = {
    get: () => undefined,
    set: () => undefined,
    refreshAsync: (done: () => void) => done(),
    saveAsync: (done: (result: Office.AsyncResult<void>) => void) => done(failed),
  };
  Object.assign(globalThis, { Office: { ...Office, context: { document: { settings: full } } } });
  const store = settingsStore();
  await expect(store.change(() => ({ ignored: ['rule:1'] }))).rejects.toThrow('it could not be kept in the document');
  expect(store.current().ignored).toEqual(['rule:1']);
  // What is the school’s is kept on the device, once, and nothing untrue is said of it.
  const term = { name: 'Autumn', start: '2026-09-02', end: '2026-12-18' };
  await store.change(({ terms }) => ({ terms: [...terms, term] }));
  await store.refresh();
  await store.change(() => ({ schoolWords: ['ARP'] }));
  expect(store.current()).toMatchObject({ ignored: ['rule:1'], terms: [term], schoolWords: ['ARP'] });
  expect(settingsStore().current().terms).toEqual([term]);
  expect(opened.word.paragraphs()).toEqual(['One Plan']);
  Object.assign(globalThis, { Office: { ...Office, context: real } });
  await store.change(() => ({ template: 'essex-one-plan' }));
  expect(settingsStore().current()).toMatchObject({ ignored: ['rule:1'], template: 'essex-one-plan', terms: [term] });
});

test('a choice of the school’s is not put into the document, which may keep nothing', async () => {
  const store = settingsStore();
  expect(await store.change(() => ({ schoolWords: ['ARP'] }))).toMatchObject({ schoolWords: ['ARP'] });
  expect(opened.word.settings).toEqual({});
  await store.change(() => ({ ignored: ['rule:1'] }));
  expect(JSON.stringify(opened.word.settings)).toContain('rule:1');
});
