import fc from 'fast-check';
import { ofText, ofWord, wordAt } from '../../shared/text/word-table';
import { runs } from '../properties/arbitrary';

const whole = (text: string) => wordAt(text, 0, text.length);

test.each([
  ['a capital', 'Mia', 'mia'],
  ['a curly apostrophe', 'Mia’s', "mia's"],
  ['a letter with an accent', 'ZOË', 'zoë'],
  ['another script', 'ОЛЬГА’С', "ольга'с"],
  ['a letter that folds to two', 'İzmir', 'İzmir'.toLowerCase()],
  ['what is too long for a word', 'A'.repeat(1000), 'a'.repeat(1000)],
  ['nothing', '', ''],
])('%s is folded', (_, text, word) => {
  expect(whole(text)).toBe(word);
});

test('any stretch of any text is as its lower case with plain apostrophes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.nat(30), fc.nat(30), (text, one, other) => {
      const [from, to] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
      expect(wordAt(text, from, to)).toBe(text.slice(from, to).toLowerCase().replaceAll('’', "'"));
    }),
    { numRuns: runs(100) },
  );
});

test('more words than are kept are read rightly, again and again', () => {
  const words = Array.from({ length: 40_000 }, (_, at) => `Word${at.toString(36)}`);
  for (let round = 0; round < 2; round++)
    for (const word of words) if (whole(word) !== word.toLowerCase()) throw new Error(word);
});

test('what is found out about a word is found out once, nothing included', () => {
  const find = jest.fn((word: string) => (word === 'mia' ? 1 : undefined));
  const known = ofWord(find);
  expect([known('mia'), known('leo'), known('mia'), known('leo')]).toEqual([1, undefined, 1, undefined]);
  expect(find).toHaveBeenCalledTimes(2);
});

test('what is found out about a text is kept for as many as a plan has, and no longer', () => {
  const find = jest.fn((text: string) => text.length);
  const known = ofText(find);
  expect([known('Our aims'), known('Our aims')]).toEqual([8, 8]);
  expect(find).toHaveBeenCalledTimes(1);
  for (let other = 0; other < 3000; other++) known(`line ${other}`);
  expect(known('Our aims')).toBe(8);
  expect(find).toHaveBeenCalledTimes(3002);
});
