import { join } from 'node:path';
import { askedReady } from '../../scripts/asked-ready.cjs';

const file = join(__dirname, '../../shared/plan/child/people.ts');
const shipped = (source: string) => askedReady(file, source).split('\nimport')[0];

test.each([
  ['an expression', '/a b/i.test(text);', 'testReady(/a b/i, text);'],
  [
    'one with a name',
    'const found = names.one.exec(text.slice(1))?.[0];',
    'const found = execReady(names.one, text.slice(1))?.[0];',
  ],
  ['one in another', '/a/.test(/b/.exec(text)![0]);', 'testReady(/a/, execReady(/b/, text)![0]);'],
  ['one that is chosen', '(is ? one : other).test(text);', 'testReady((is ? one : other), text);'],
])('%s is made ready when it is asked', (_, source, expected) => {
  expect(shipped(source)).toBe(expected);
});

test('the import is of match.ts, behind all lines', () => {
  expect(askedReady(file, '/a/.test(text);')).toMatch(/\nimport \{.*\} from '\.\.\/\.\.\/text\/match';\n$/);
});

test.each(["const test = 'x.test(text)';", 'child?.test(text);', 'test(text);', 'text.toString(2);'])(
  '%s stays as it is',
  (source) => {
    expect(askedReady(file, source)).toBe(source);
  },
);
