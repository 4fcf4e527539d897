import { review } from '../shared/review';
import { defaultSettings } from '../shared/settings';
import { readText } from '../shared/text/plain';
import { growth } from './processor-ms';

const settings = defaultSettings('2026-11-22');

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
  'and will ',
  '1/2 ',
  ', ',
  'by 3 May, ',
  'then also read ',
  'Mia will read 4 words and ',
])('a text of nothing but %j is reviewed in time that grows with its length', (piece) => {
  const act = (text: string) => {
    for (const section of ['outcomes', 'provision', 'needs'])
      review({ blocks: [{ id: 'only', text, section }] }, settings);
  };
  // Expressions that are quadratic on a whole sentence only are allowed a little (`tests/regexes`).
  expect(growth(act, piece, 1500 * piece.length, 40)).toBeLessThan(40);
});

test.each<readonly [string, string] | readonly [string, string, string]>([
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
  [
    'last cycle after last cycle',
    'Goal | September | December | Did I do it?\nRead 9 words | 2 | 9 | Yes\n\nGoals\nMia will read 12 words.\n\n',
  ],
  ['a table without headers', 'Mountain | Mrs Roe | Every morning\n'],
  ['one outcome with strange labels', 'Guide: Mrs Roe\n', 'Outcomes\nOutcome 1: Mia will read 9 words.\n'],
  ['targets with strange labels', 'The harbour: Mia will read 9 words.\nThe lantern: Mrs Roe reads with her daily.\n'],
  ['strange labels on lines of their own', 'The harbour\nMia will read 9 words.\nThe lantern\n2 words\n'],
  [
    'strange headings between empty lines',
    'The harbour 1\nHe likes the ducks, and the lake.\n\n',
    '## Review\nMet.\n\n',
  ],
  ['lines behind an outcome told by its form', 'Dan Bell rows 9 boats daily.\n', 'By Easter Mia will read 9 words.\n'],
  ['outcomes by the name of the child', 'L1 Mia will read 9 words.\nDan ticks off her words.\n'],
  ['fields of a system', 'OBJ_1_TEXT: Mia will read 9 words\nOBJ_1_STAFF: Mrs Roe\n'],
  ['days to come behind strange labels', 'The harbour: 25 March 2030\n'],
  ['short lines above everything', 'Getting there\n'],
  ['numbered parts', '1. Needs\nShe finds it hard to read the words on the board, and to write her name on a line.\n'],
  [
    'one long-term outcome with its steps',
    'Step 1, by 12 February 2027: read 9 words.\n',
    'Outcomes\nLong-term outcome\nBy July 2027 Mia will read a page.\n',
  ],
])('%s is read in time that grows with the plan', (_, unit, head = '') => {
  expect(growth((text) => review(readText(head + text), settings), unit, 8_000)).toBeLessThan(30);
});
