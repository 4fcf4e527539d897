import {
  execReady,
  find,
  findAll,
  findFirst,
  findFrom,
  holds,
  keyed,
  replaceAll,
  testReady,
} from '../../shared/text/match';

test('an expression finds the same at its first look and later, whatever it found before', () => {
  const end = /cat\s*$/;
  for (let look = 0; look < 3; look++) {
    expect(holds(end, 'a dog and a cat ')).toBe(true);
    expect(holds(end, 'a cat and a dog')).toBe(false);
    expect(find(end, 'cat')?.index).toBe(0);
  }
});

test('a sticky expression is looked for at one place, a global one everywhere', () => {
  const here = /[a-z]+/y;
  expect(findFrom(here, '12 cats', 3)?.[0]).toBe('cats');
  expect(findFrom(here, '12 cats', 0)).toBeNull();
  expect(findFrom(here, '12 cats', 4)?.[0]).toBe('ats');
  const numbers = /\d+/g;
  for (let look = 0; look < 2; look++)
    expect(findAll(numbers, '1, 22 and 333').map(([all]) => all)).toEqual(['1', '22', '333']);
  expect(replaceAll(numbers, '1, 22', ([all]) => `<${all}>`)).toBe('<1>, <22>');
});

test('of several keyed expressions the leftmost match counts, of those at one place the first listed', () => {
  const all = [keyed('dog', 'dogs?'), keyed('cat|kitten', '(?:cat|kitten)s?'), keyed('cat', 'cat')];
  expect(findFirst(all, 'A cat and a dog')?.[0]).toBe('cat');
  expect(findFirst(all, 'Kittens and cats')?.[0]).toBe('Kittens');
  expect(findFirst(all, 'A horse')).toBeNull();
});

test('an expression that is made ready when it is asked goes on from where it was', () => {
  const number = /\d/g;
  expect(testReady(number, '1 2')).toBe(true);
  expect(execReady(number, '1 2')?.index).toBe(2);
  expect(testReady(number, '1 2')).toBe(false);
  const here = /[a-z]+/y;
  here.lastIndex = 3;
  expect(execReady(here, '12 cats')?.[0]).toBe('cats');
});
