import { shorten } from '../../shared/ui/shorten';

test.each([
  ['Mia reads.', 40, 'Mia reads.'],
  ['Access to support as required', 25, 'Access to support as…'],
  ['Access to support, as required', 18, 'Access to support…'],
  ['Access to support. As required', 19, 'Access to support…'],
  ['aaaaaaaaaaaaaaaaaaaa', 10, 'aaaaaaaaaa…'],
  ['a bbbbbbbbbbbbbbbbbbbbbbb', 10, 'a bbbbbbbb…'],
])('%s, at most %s characters', (text, most, short) => {
  expect(shorten(text, most)).toBe(short);
});
