import { review } from '../shared/review';
import { defaultSettings } from '../shared/settings';
import { readText } from '../shared/text/plain';
import { growth } from './processor-ms';

const settings = defaultSettings('2026-11-22');

/** Pieces that plans, markup and strange encodings are made of. */
const pieces = [
  'Name:',
  'Outcomes',
  '| a | b |',
  '\t',
  '[[',
  '”',
  '\ud800',
  '🙂',
  '\u202e',
  'By the end of the spring term',
  'will',
  'Mrs',
  '1.',
  'Year 4',
  '____',
  'XXX',
  '\u0301',
  'SALT',
  'Mia',
  '**',
  '#',
  '- ',
  '\n',
  '\n\n',
  ' ',
  '4/5',
  '12/13/2026',
  '100%',
  "'",
  '’s',
  'Review date: ',
  'İ',
  'ß',
  '\u200b',
];

/** Numbers that are the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}

test('any text is reviewed, and every note and edit quotes the words that stand there', () => {
  const next = random(7);
  for (let round = 0; round < 1500; round++) {
    let text = '';
    for (let count = 1 + Math.floor(next() * 60); count > 0; count--)
      text += pieces[Math.floor(next() * pieces.length)]! + (next() < 0.6 ? ' ' : '');
    const draft = readText(text);
    const words = ({ block, from, to }: { block: string; from: number; to: number }) =>
      draft.blocks.find(({ id }) => id === block)!.text.slice(from, to);
    for (const { place, quote, fixes } of review(draft, settings)) {
      if ('missing' in place) continue;
      expect(quote).not.toBe('');
      expect(words(place)).toBe(quote);
      for (const { edits } of fixes) for (const { span, expected } of edits) expect(words(span)).toBe(expected);
    }
  }
});

test.each([
  'will be ',
  'by the end of the ',
  '1/',
  'Mrs ',
  'Mr Tom ',
  'Name: ',
  'By ',
  'ABC ',
  'and ',
  'to be able ',
  '10 minutes ',
  'friend Tom and ',
  'Mum, ',
  'A-',
  '’s ',
  'He. ',
])('a text of nothing but %j is reviewed in time that grows with its length', (piece) => {
  const act = (text: string) => review({ blocks: [{ id: 'only', text, section: 'outcomes' }] }, settings);
  // Expressions that are quadratic on a whole sentence only are allowed a little (`tests/regexes`).
  expect(growth(act, piece, 1500 * piece.length, 40)).toBeLessThan(40);
});

test.each([
  [
    'cycle upon cycle',
    '## Outcomes\n| Outcome | By when |\n|---|---|\n| Mia will read 9 words | 3 March 2026 |\n## Review\n| Outcome | Result |\n|---|---|\n| Mia will read 9 words | Met |\n',
  ],
  ['outcomes and reviews by number', '## Outcomes\n1. Mia will read 9 words.\n## Review\n1. Met, she reads 9 words.\n'],
  [
    'outcome after outcome with its fields',
    'Outcome 1\nWhat will Mia do? Mia will read 9 words.\nSupport: word game\n\n',
  ],
  ['needs by name', '## Needs\nReading: she finds it hard to read.\n## Outcomes\nMia will read 9 words.\n'],
])('%s is read in time that grows with the plan', (_, unit) => {
  expect(growth((text) => review(readText(text), settings), unit, 8_000)).toBeLessThan(30);
});
