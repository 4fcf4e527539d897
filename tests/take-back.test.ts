import { readSettings } from '../shared/read-settings';
import { joinSettings, mostTemplates, usualSettings, type StoredSettings } from '../shared/settings';
import { takeBack } from '../shared/take-back';

const words = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}${index}`);
const template = (id: string) => ({ id, name: id, sections: [] }) as unknown as StoredSettings['ownTemplates'][number];

test('what was added since stays, and what the change put out comes back', () => {
  const before = { ...usualSettings(), schoolWords: ['hub', 'den'] };
  const after = joinSettings(before, { schoolWords: ['nest'] });
  const back = takeBack({ ...after, schoolWords: [...after.schoolWords, 'nook'] }, before, after);
  expect(back.schoolWords).toEqual(['hub', 'den', 'nook']);
});

test('a term that was taken away comes back beside one that was added since, in its place of the year', () => {
  const term = (name: string, start: string) => ({ name, start, end: start });
  const [spring, summer, autumn] = [
    term('Spring', '2027-01-04'),
    term('Summer', '2027-04-12'),
    term('Autumn', '2027-09-01'),
  ];
  const before = { ...usualSettings(), terms: [spring, summer] };
  const after = { ...before, terms: [summer] };
  expect(takeBack({ ...after, terms: [summer, autumn] }, before, after).terms).toEqual([spring, summer, autumn]);
});

test('after a reset no list comes back longer than the settings take, and what was added since has the first place', () => {
  const before: StoredSettings = {
    ...usualSettings(),
    schoolWords: words('mine', 500),
    glossary: words('term', 200).map((term) => ({ term, meaning: 'a room' })),
    ownTemplates: words('own', mostTemplates).map(template),
    terms: words('term', 30).map((name) => ({ name, start: '2026-09-01', end: '2026-12-18' })),
  };
  const after = usualSettings();
  const now: StoredSettings = {
    ...after,
    schoolWords: ['since'],
    glossary: [{ term: 'since', meaning: 'a room' }],
    ownTemplates: [template('since')],
    terms: [{ name: 'since', start: '2027-01-04', end: '2027-03-25' }],
  };
  const back = takeBack(now, before, after);
  expect(back.schoolWords).toEqual(['since', ...words('mine', 499)]);
  expect(back.glossary.map(({ term }) => term)).toEqual(['since', ...words('term', 199)]);
  expect(back.ownTemplates.map(({ id }) => id)).toEqual(['since', ...words('own', mostTemplates - 1)]);
  expect(back.terms.map(({ name }) => name)).toEqual([...words('term', 29), 'since']);
  expect(readSettings({ ...back, ownTemplates: [] }).broken).toEqual([]);
});
