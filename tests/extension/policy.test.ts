import managedSchema from '../../extension/managed_schema.json';
import { templates } from '../../shared/plan/templates';
import { settingsSchema } from '../../shared/read-settings';
import { joinSettings } from '../../shared/settings';

jest.mock('webextension-polyfill', () => ({ storage: { managed: { get: () => managed() } } }));
let managed: () => Promise<unknown> = () => Promise.resolve({});
const policy = import('../../extension/browser/policy');

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const own = settingsSchema.parse({
  schoolWords: ['TAF'],
  readingAge: 14,
  glossary: [{ term: 'TAF', meaning: 'ours' }],
});

it('is empty where the school set nothing, also where the browser rejects', async () => {
  const { schoolPolicy } = await policy;
  managed = () => Promise.reject(new Error('no manifest'));
  const nothing = await schoolPolicy();
  expect(nothing).toEqual({ settings: {}, sites: [], mapping: {}, broken: [] });
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

it('offers the sites that may be switched on, whatever stands beside them', async () => {
  const { schoolPolicy } = await policy;
  managed = () => Promise.resolve({ sites: ['http://old.example/*', 'https://mis.example/*', 7, 'https://a.example'] });
  expect(await schoolPolicy()).toMatchObject({ sites: ['https://mis.example/*'], broken: ['sites'] });
});

it('gives the school’s own template, and the browser’s schema lets all of it through', async () => {
  const { schoolPolicy } = await policy;
  const [template] = templates;
  const mine = { ...template, id: 'own-oak-plan', title: 'Oak plan', sections: template.sections.slice(0, 14) };
  managed = () => Promise.resolve({ ownTemplates: [mine], template: mine.id });
  const { settings } = await schoolPolicy();
  expect(settings).toEqual({ ownTemplates: [mine], template: mine.id });
  expect((await schoolPolicy()).broken).toEqual([]);
  const both = joinSettings(own, settings);
  expect(both.ownTemplates).toEqual([mine]);
  expect(both.template).toBe(mine.id);
  // A browser drops what its schema does not name.
  const kept = (value: unknown, schema: Schema): unknown =>
    Array.isArray(value)
      ? value.map((item) => kept(item, schema.items!))
      : typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value!).flatMap(([key, one]) => {
              const named = schema.properties?.[key];
              return named ? [[key, kept(one, named)]] : [];
            }),
          )
        : value;
  expect(mine.sections.some(({ table }) => table?.rowHeaders)).toBe(true);
  expect(kept([mine], (managedSchema as unknown as Schema).properties!.ownTemplates!)).toEqual([mine]);
});

it('leaves out and names what it cannot read, and leaves out what is no school’s to set', async () => {
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
  expect(school.broken).toEqual(['reading age', 'sites', 'fields tied to a section']);
  managed = () => Promise.resolve({ template: 'oak-plan', sites: 'https://mis.example/*', mapping: [] });
  expect((await schoolPolicy()).broken).toEqual(['sites', 'fields tied to a section']);
});
