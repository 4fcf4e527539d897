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

test('no list comes back longer than the settings take, and what was added since has the first place', () => {
  const before: StoredSettings = {
    ...usualSettings(),
    schoolWords: words('mine', 500),
    glossary: words('term', 200).map((term) => ({ term, meaning: 'a room' })),
    ownTemplates: words('own', mostTemplates).map(template),
  };
  const after = joinSettings(before, {
    schoolWords: ['theirs'],
    glossary: [{ term: 'theirs', meaning: 'a room' }],
    ownTemplates: [template('theirs')],
  });
  const now: StoredSettings = {
    ...after,
    schoolWords: [...after.schoolWords.slice(1), 'since'],
    glossary: [...after.glossary.slice(1), { term: 'since', meaning: 'a room' }],
    ownTemplates: [...after.ownTemplates.slice(1), template('since')],
  };
  const back = takeBack(now, before, after);
  expect(back.schoolWords).toEqual([...words('mine', 499), 'since']);
  expect(back.glossary.map(({ term }) => term)).toEqual([...words('term', 199), 'since']);
  expect(back.ownTemplates.map(({ id }) => id)).toEqual([...words('own', mostTemplates - 1), 'since']);
  expect(readSettings({ ...back, ownTemplates: [] }).broken).toEqual([]);
});
