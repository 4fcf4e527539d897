import { loadSettings, saveSettings } from '../../addin/word/storage';
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

test('storage that is forbidden gives the defaults; what is of this plan stays with the document', async () => {
  await saveSettings({ ...loadSettings().settings, ignored: ['rule:1'], schoolWords: ['Thrive'] });
  forbidStorage();
  expect(loadSettings()).toMatchObject({ settings: { ignored: ['rule:1'], schoolWords: [] }, broken: [] });
  await saveSettings({ ...loadSettings().settings, ignored: ['rule:1', 'rule:2'] });
  expect(loadSettings().settings.ignored).toEqual(['rule:1', 'rule:2']);
});

test('a document that keeps no settings is said in a sentence, changes no word, and the next try is kept', async () => {
  const wanted = { ...loadSettings().settings, ignored: ['rule:1'] };
  const failed = { status: Office.AsyncResultStatus.Failed } as Office.AsyncResult<void>;
  const real = Office.context;
  const full = { set: () => undefined, saveAsync: (done: (result: Office.AsyncResult<void>) => void) => done(failed) };
  Object.assign(globalThis, { Office: { ...Office, context: { document: { settings: full } } } });
  await expect(saveSettings(wanted)).rejects.toThrow('Word could not keep it in the document');
  expect(opened.word.paragraphs()).toEqual(['One Plan']);
  Object.assign(globalThis, { Office: { ...Office, context: real } });
  await saveSettings(wanted);
  expect(JSON.stringify(opened.word.settings)).toContain('rule:1');
});
