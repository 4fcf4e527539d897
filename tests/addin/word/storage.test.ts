import { settingsStore } from '../../../addin/word/storage';
import type { StoredSettings } from '../../../shared/settings';
import { openInWord, type InWord } from '../open-in-word';

describe('settings in Word', () => {
  let opened: InWord;
  beforeEach(async () => {
    opened = await openInWord(['One Plan']);
  });
  afterEach(() => opened.close());

  const withIgnored = (key: string) => (stored: { readonly ignored: string[] }) => ({
    ignored: [...stored.ignored.filter((one) => one !== key), key],
  });
  const without = (key: string) => (stored: { readonly ignored: string[] }) => ({
    ignored: stored.ignored.filter((one) => one !== key),
  });

  it('keeps what is of this plan in the document and what is of the school on the device', async () => {
    const store = settingsStore();
    const chosen = { ignored: ['rule:1'], template: 'one-page-profile', schoolWords: ['Thrive'] };
    const settings = { ...store.current(), ...chosen };
    expect(await store.change(() => chosen)).toEqual(settings);
    const again = settingsStore();
    expect(again.current()).toEqual(settings);
    expect(again.broken).toEqual([]);
    const inDocument = JSON.stringify(opened.word.settings);
    expect(inDocument).toContain('rule:1');
    expect(inDocument).not.toContain('Thrive');
    const onDevice = JSON.stringify(Object.entries(localStorage));
    expect(onDevice).toContain('Thrive');
    expect(onDevice).not.toMatch(/rule:1|one-page-profile/);
  });

  it('starts each plan with a salt of its own, which stays', async () => {
    const store = settingsStore();
    const { salt } = store.current();
    expect(salt).toMatch(/^[\da-f]{16}$/);
    expect(settingsStore().current().salt).not.toBe(salt);
    expect((await store.change(withIgnored('rule:1'))).salt).toBe(salt);
    expect(settingsStore().current().salt).toBe(salt);
  });

  it('loses nothing but the spoilt part, and says which', async () => {
    await settingsStore().change(() => ({ ignored: ['rule:1'], schoolWords: ['Thrive'] }));
    for (const key of Object.keys(localStorage))
      if (key.endsWith('one-plan-settings')) localStorage.setItem(key, '{"schoolWords": 5, "readingAge": 11}');
    const half = settingsStore();
    expect(half.current()).toMatchObject({ ignored: ['rule:1'], schoolWords: [], readingAge: 11 });
    expect(half.broken).toEqual(['school words']);
    Office.context.document.settings.set('onePlan', 'not JSON');
    const none = settingsStore();
    expect(none.current()).toMatchObject({ ignored: [], schoolWords: [] });
    expect(none.broken).toEqual(['school words', 'all of them']);
  });

  it('of two panes on one document keep each other’s, and each takes away only its own', async () => {
    await settingsStore().change(withIgnored('rule:0'));
    const [one, two] = [settingsStore(), settingsStore()];
    await one.change(withIgnored('rule:1'));
    await two.change((stored) => ({ ...withIgnored('rule:2')(stored), schoolWords: ['Thrive'] }));
    await one.change((stored) => ({ ...without('rule:0')(stored), schoolWords: [...stored.schoolWords, 'ARP'] }));
    await two.change(withIgnored('rule:3'));
    expect(settingsStore().current()).toMatchObject({
      ignored: ['rule:1', 'rule:2', 'rule:3'],
      schoolWords: ['Thrive', 'ARP'],
    });
    expect(two.current().ignored).toEqual(['rule:1', 'rule:2', 'rule:3']);
  });

  it('of two panes on a plan that nobody has opened before agree on one salt', async () => {
    const [one, two] = [settingsStore(), settingsStore()];
    expect(one.current().salt).not.toBe(two.current().salt);
    const { salt } = await one.change(withIgnored('rule:1'));
    const salts: string[] = [];
    await two.change((stored) => {
      salts.push(stored.salt);
      return {};
    });
    expect(salts.at(-1)).toBe(salt);
    expect(two.current()).toMatchObject({ salt, ignored: ['rule:1'] });
  });

  it('of two panes on one document: the second sees what the first kept when it looks again', async () => {
    const [one, two] = [settingsStore(), settingsStore()];
    await one.change(withIgnored('rule:1'));
    const before = two.current();
    expect(before.ignored).toEqual([]);
    const after = await two.refresh();
    expect(after).toEqual(one.current());
    expect(two.current()).toBe(after);
    expect(await two.refresh()).toBe(after);
  });

  it('that are being kept are not lost when the pane looks again', async () => {
    const store = settingsStore();
    const saved = store.change(withIgnored('rule:1'));
    expect((await store.refresh()).ignored).toEqual(['rule:1']);
    await saved;
    expect(settingsStore().current().ignored).toEqual(['rule:1']);
  });

  const onDevice = () =>
    JSON.parse(
      Object.entries(localStorage).find(([key]) => key.endsWith('one-plan-settings'))![1] as string,
    ) as Partial<StoredSettings>;
  const autumn = { name: 'Autumn 2026', start: '2026-09-02', end: '2026-12-18' };

  it('that could not be read again are refused with a sentence, and nothing is lost', async () => {
    const store = settingsStore();
    await store.change(() => ({ terms: [autumn] }));
    const wrong = { name: 'Spring', start: '2027-01-04', end: '20277-03-26' };
    await expect(store.change(({ terms }) => ({ terms: [...terms, wrong] }))).rejects.toThrow(
      'Nothing was changed: term dates cannot take this.',
    );
    const many = Array.from({ length: 501 }, (_, index) => `Word ${index}`);
    await expect(store.change(() => ({ schoolWords: many }))).rejects.toThrow('school words');
    await store.change(() => ({ trackFixes: true }));
    expect(store.current()).toMatchObject({ terms: [autumn], schoolWords: [] });
    expect(settingsStore().current()).toMatchObject({ terms: [autumn], trackFixes: true });
  });

  it('that could not be read stay where they are until others are chosen in their place', async () => {
    await settingsStore().change(() => ({ trackFixes: true }));
    const spoilt = { ...onDevice(), terms: [autumn, { name: 'Spring' }], ofTomorrow: 1 };
    for (const key of Object.keys(localStorage))
      if (key.endsWith('one-plan-settings')) localStorage.setItem(key, JSON.stringify(spoilt));
    Office.context.document.settings.set('onePlan', JSON.stringify({ child: 5 }));
    await new Promise<void>((done) => Office.context.document.settings.saveAsync(() => done()));
    const store = settingsStore();
    expect(store.broken).toEqual(['term dates', 'name and pronouns of the child']);
    await store.change((stored) => ({ ...withIgnored('rule:1')(stored), readingAge: 11 }));
    expect(onDevice()).toEqual({ ...spoilt, readingAge: 11 });
    expect(Object.values(opened.word.settings)[0]).toContain('child');
    await store.change(({ terms }) => ({ terms: [...terms, autumn] }));
    expect(settingsStore().current()).toMatchObject({ terms: [autumn], ignored: ['rule:1'], readingAge: 11 });
    const key = Object.keys(localStorage).find((one) => one.endsWith('one-plan-settings'))!;
    localStorage.setItem(key, '{"terms":');
    await settingsStore().change(withIgnored('rule:2'));
    expect(localStorage.getItem(key)).toBe('{"terms":');
  });

  it('chosen against the school’s hold though its file was not reached once; what is the school’s again goes on with it', async () => {
    const school = { rulesOff: ['jargon-phrase'], readingAge: 14 };
    await settingsStore(school).change(() => ({ rulesOff: [], readingAge: 12 }));
    await settingsStore().change(withIgnored('rule:1'));
    const store = settingsStore(school);
    expect(store.current()).toMatchObject({ rulesOff: [], readingAge: 12 });
    await store.change(() => ({ readingAge: 14 }));
    expect(settingsStore({ ...school, readingAge: 13 }).current()).toMatchObject({ rulesOff: [], readingAge: 13 });
  });

  it.each([
    ['was not reached', undefined],
    ['was spoilt', { rulesOff: 'jargon-phrase' }],
  ])(
    'chosen against the school’s hold though they were changed and changed back while its file %s',
    async (_what, file) => {
      const school = { rulesOff: ['jargon-phrase'], readingAge: 14 };
      const others = (off: string[]) => () => ({ rulesOff: off });
      await settingsStore(school).change(others([]));
      const store = settingsStore(file);
      await store.change(others(['reading-age']));
      await store.change(others([]));
      // Of this nobody had chosen anything before, and nobody has now.
      await store.change(() => ({ readingAge: 11 }));
      await store.change(() => ({ readingAge: 12 }));
      expect(settingsStore(school).current()).toMatchObject({ rulesOff: [], readingAge: 14 });
    },
  );

  it('are as the writer sees them while they are being kept, however quick the next change comes', async () => {
    const store = settingsStore();
    const all = ['rule:1', 'rule:2', 'rule:3'].map((key) => store.change(withIgnored(key)));
    expect(store.current().ignored).toEqual(['rule:1', 'rule:2', 'rule:3']);
    for (const kept of await Promise.all(all)) expect(kept.ignored).toEqual(['rule:1', 'rule:2', 'rule:3']);
  });
});
