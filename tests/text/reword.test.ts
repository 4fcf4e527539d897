import { reword } from '../../shared/text/reword';

const reworded = (text: string, words: string, instead: string, kind: 'noun' | 'other' | 'name') => {
  const from = text.indexOf(words);
  const edit = reword(text, { block: 'b', from, to: from + words.length }, instead, kind)?.edits[0];
  return edit && text.slice(0, edit.span.from) + edit.insert + text.slice(edit.span.to);
};

test.each([
  ['An LSA helps.', 'LSA', 'teaching helper', 'name', 'A teaching helper helps.'],
  ['LSA support for two hours', 'LSA', 'teaching helper', 'name', 'Teaching helper support for two hours'],
  [
    'He moved to universal provision in May.',
    'universal provision',
    'help for every child',
    'noun',
    'He moved to help for every child in May.',
  ],
  ['He is in a unit.', 'unit', 'one-to-one room', 'noun', 'He is in a one-to-one room.'],
  ['Work is differentiated for Una.', 'differentiated', 'adapted', 'other', 'Work is adapted for Una.'],
  // Far away, or short, the same word may stand again.
  [
    'She was overwhelmed by the crowd in the hall at the start of the long assembly, and later dysregulated.',
    'dysregulated',
    'overwhelmed',
    'other',
    'She was overwhelmed by the crowd in the hall at the start of the long assembly, and later overwhelmed.',
  ],
  [
    'Her commitment is commensurate with age.',
    'commensurate',
    'in line',
    'other',
    'Her commitment is in line with age.',
  ],
  ['His plan needs a schedule.', 'schedule', 'plan', 'noun', 'His plan needs a plan.'],
] as const)('%s: “%s” becomes “%s”', (text, words, instead, kind, wanted) => {
  expect(reworded(text, words, instead, kind)).toBe(wanted);
});

test.each([
  ['TA to scribe for Isla.', 'scribe', 'adult who writes', 'noun'],
  ['Adults will pre-teach the words.', 'pre-teach', 'teaching before the lesson', 'noun'],
  ['Transition day is in July.', 'Transition', 'move', 'noun'],
  ['Gait analysis follows.', 'Gait', 'way of walking', 'noun'],
  ['She uses total communication.', 'total communication', 'using speech and signs together', 'noun'],
  ['He has age-appropriate language.', 'age-appropriate', 'right for the age', 'other'],
  ['He perseverates on numbers.', 'perseverates', 'gets stuck on one thing', 'other'],
  // The last of the plain words stands close by already, in front or behind.
  ['When overwhelmed she goes out; she was dysregulated.', 'dysregulated', 'overwhelmed', 'other'],
  ['He was dysregulated and Overwhelmed by the noise.', 'dysregulated', 'overwhelmed', 'other'],
  // What stands behind belongs to the word that was written, and so does number.
  ['He is hypersensitive to noise.', 'hypersensitive', 'very easily upset', 'other'],
  ['He is disengaged from learning.', 'disengaged', 'no longer joining in', 'other'],
  ['His hypersensitivity is less.', 'hypersensitivity', 'strong reactions', 'noun'],
  ['A visual is on his desk.', 'visual', 'pictures', 'noun'],
  ['He moved to a universal offer in May.', 'universal offer', 'help for every child', 'noun'],
  ['A bespoke package of support helps.', 'bespoke package', 'help made for the child', 'noun'],
] as const)('%s: no plain words stand for “%s”', (text, words, instead, kind) => {
  expect(reworded(text, words, instead, kind)).toBeUndefined();
});
