import { templates } from '../shared/plan/templates';
import { readSettings, settingsSchema } from '../shared/read-settings';
import { joinSettings, mostTemplates } from '../shared/settings';

const defaults = settingsSchema.parse({});

test('nothing chosen gives the defaults and no complaint', () => {
  expect(readSettings({})).toEqual({ settings: defaults, given: {}, broken: [] });
});

test('what is valid is kept, what is not takes its default and is named in plain words', () => {
  const found = {
    schoolWords: ['Thrive'],
    rulesOff: 3,
    readingAge: 99,
    severities: { 'reading-age': 'fatal' },
    more: 1,
  };
  expect(readSettings(found)).toEqual({
    settings: { ...defaults, schoolWords: ['Thrive'] },
    given: { schoolWords: ['Thrive'] },
    broken: ['rules switched off', 'weight of rules', 'reading age'],
  });
});

test.each([undefined, null, 'text', 7, [], [{}]])('%j is no settings', (found) => {
  expect(readSettings(found)).toEqual({ settings: defaults, given: {}, broken: ['all of them'] });
});

test('an explanation needs a term and a meaning', () => {
  expect(
    readSettings({ glossary: [{ term: ' TAF ', meaning: 'a meeting of everybody who helps' }] }).settings.glossary,
  ).toEqual([{ term: 'TAF', meaning: 'a meeting of everybody who helps' }]);
  expect(readSettings({ glossary: [{ term: 'TAF', meaning: '  ' }] }).broken).toEqual(['explanations of school words']);
});

test('beside a school’s lists the writer’s own stay whole', () => {
  const [template] = templates;
  const some = (name: string) =>
    Array.from({ length: mostTemplates }, (_, at) => ({ ...template, id: `${name}-${at}` }));
  const both = joinSettings({ ...defaults, ownTemplates: some('own') }, { ownTemplates: some('theirs') });
  expect(both.ownTemplates).toEqual([...some('theirs'), ...some('own')]);
});
