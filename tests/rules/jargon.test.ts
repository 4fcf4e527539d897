import { review } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const settings = defaultSettings('2026-11-22');
const noted = (text: string, schoolWords: string[] = []) =>
  review(readText(text), { ...settings, schoolWords })
    .filter(({ concern }) => concern === 'jargon')
    .map(({ quote, severity }) => `${quote} ${severity}`);

test('an explanation counts for the whole plan, before it too', () => {
  expect(noted('Theo has DLD. He is six.\n\nDLD stands for developmental language disorder.')).toEqual([]);
});

test('the first of each acronym is noted, a known one softly', () => {
  expect(
    noted('The LSA reads with Theo and the TA plays. The LSA’s notes are here; both LSAs and TAs write them.'),
  ).toEqual(['LSA warning', 'TA hint']);
});

test('words of the school are left alone, whatever their capitals', () => {
  const text = 'Theo has DLD and works with Lexia in the KLMT room.';
  expect(noted(text)).toEqual(['DLD warning', 'Lexia warning', 'KLMT hint']);
  expect(noted(text, ['dld', 'LEXIA', 'Klmt'])).toEqual([]);
});

test('headings, labels and the child’s own words are left alone', () => {
  expect(noted('## SEMH\nTheo likes chess.\n\n## My aspirations\nI want my LSA to stay.')).toEqual([]);
});

test('a long block is read in good time', () => {
  const text = 'Theo’s EP saw “QRVT” and dysregulated (XQZ) LSAs in the JKLM room, or not. '.repeat(3000);
  const start = performance.now();
  expect(noted(text).length).toBeGreaterThan(2);
  expect(performance.now() - start).toBeLessThan(4000);
});

test('the school’s own terms go before every list and pattern', () => {
  const glossary = [
    { term: 'TAF meeting', meaning: 'a meeting of everybody who helps' },
    { term: 'curriculum participation', meaning: 'joining in with lessons' },
    { term: 'KLMT', meaning: 'the lunchtime team' },
    { term: '–', meaning: 'nothing' },
  ];
  const text = 'The TAF meeting is on Monday. We talked about curriculum participation. The KLMT came too.';
  const rules = review(readText(text), { ...settings, glossary }).filter(({ concern }) => concern === 'jargon');
  expect(rules.map(({ rule, quote }) => `${rule} ${quote}`)).toEqual([
    'school-term TAF meeting',
    'school-term curriculum participation',
    'school-term KLMT',
  ]);
  expect(rules[0]!.message).toContain('a meeting of everybody who helps');
  expect(review(readText(text), { ...settings, glossary, schoolWords: ['klmt'] })).toHaveLength(2);
});
