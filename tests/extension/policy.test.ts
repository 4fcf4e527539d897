import { joinSettings, settingsSchema } from '../../shared/settings';

jest.mock('webextension-polyfill', () => ({ storage: { managed: { get: () => managed() } } }));
let managed: () => Promise<unknown> = () => Promise.resolve({});
const policy = import('../../extension/browser/policy');

const own = settingsSchema.parse({
  schoolWords: ['TAF'],
  readingAge: 14,
  glossary: [{ term: 'TAF', meaning: 'ours' }],
});

it('is empty where the school set nothing, also where the browser rejects', async () => {
  const { schoolPolicy } = await policy;
  managed = () => Promise.reject(new Error('no manifest'));
  const nothing = await schoolPolicy();
  expect(nothing).toEqual({ settings: {}, sites: [], mapping: {} });
  expect(joinSettings(own, nothing.settings)).toEqual(own);
});

it('joins lists and lets the school’s choice hold for the rest', async () => {
  const { schoolPolicy } = await policy;
  managed = () =>
    Promise.resolve({
      schoolWords: ['ARP'],
      readingAge: 11,
      glossary: [{ term: 'TAF', meaning: 'the school’s' }],
      sites: ['https://mis.example/*'],
      mapping: { 'mis.example': { '/plan | targets': 'outcomes' } },
    });
  const school = await schoolPolicy();
  expect(school.sites).toEqual(['https://mis.example/*']);
  expect(school.mapping).toEqual({ 'mis.example': { '/plan | targets': 'outcomes' } });
  const both = joinSettings(own, school.settings);
  expect(both.schoolWords).toEqual(['ARP', 'TAF']);
  expect(both.readingAge).toBe(11);
  expect(both.glossary).toEqual([{ term: 'TAF', meaning: 'the school’s' }]);
});

it('leaves out what it cannot read, and what is no school’s to set', async () => {
  const { schoolPolicy } = await policy;
  managed = () =>
    Promise.resolve({
      readingAge: 'eleven',
      ignored: ['x'],
      salt: 'x',
      sites: ['javascript:alert(1)'],
      mapping: { 'mis.example': { targets: 'no such section' } },
      rulesOff: ['undefined-acronym'],
    });
  const school = await schoolPolicy();
  expect(school.sites).toEqual([]);
  expect(school.mapping).toEqual({});
  expect(school.settings).toEqual({ rulesOff: ['undefined-acronym'] });
});
