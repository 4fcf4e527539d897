import { afterFixes } from './fixes';
import { review } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const head = 'Name: Mia Patel\n\n## Needs\nMia is in Year 4.\n\n';

test.each([
  ['Mia has preferential seating.', 'Mia has a seat where the child sees and hears best.'],
  [
    'Mia has had Portage since she was two.',
    'Mia has had Portage (a home visitor who teaches young children through play) since she was two.',
  ],
  ['The annual review in May went well.', 'The yearly review meeting in May went well.'],
])('“%s” reads well in plain words and draws no further note', (text, wanted) => {
  expect(afterFixes('jargon-phrase', head + text)).toEqual([wanted]);
  const notes = review(readText(head + wanted), defaultSettings('2026-11-22'));
  expect(notes.filter(({ severity, quote }) => severity !== 'hint' && wanted.includes(quote))).toEqual([]);
});

test('“Functional Skills” is asked about: a course has no everyday name', () => {
  const text = `${head}Mia wants to achieve a Level 1 in Functional Skills maths.`;
  expect(afterFixes('jargon-phrase', text)).toEqual([]);
  expect(review(readText(text), defaultSettings('2026-11-22')).map(({ quote }) => quote)).toContain(
    'Functional Skills',
  );
});
