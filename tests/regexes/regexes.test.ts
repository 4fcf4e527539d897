import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { regexes } from './gather';
import { judge, readVerdicts } from './verdict';

/**
 * Quadratic ones are run on labels, sentences and records, and `tests/hostile.test.ts` measures what they cost in a
 * review; anything worse fails. What is new is judged here until the time is up, the rest by `npm run regexes`. Of
 * those that cannot be judged in that time there may be no more than a quarter; hostile text stands in for the verdict.
 */
test('no regular expression takes more than quadratic time, whatever the text', async () => {
  const known = readVerdicts();
  const all = regexes();
  expect(all.length).toBeGreaterThan(1000);
  const start = Date.now();
  const worse: string[] = [];
  let unsure = 0;
  for (const one of all) {
    const verdict = known[one.id] ?? (Date.now() - start < 40_000 ? await judge(one) : 'unsure');
    if (verdict === 'unsure') unsure++;
    if (verdict === 'worse') worse.push(`${one.file}: ${one.source}`);
  }
  expect(worse).toEqual([]);
  expect(unsure).toBeLessThan(all.length / 4);
}, 90_000);

test.each([
  ['(a|a)*$', 'worse'],
  ['a*a*a*b$', 'worse'],
  ['\\s+$', 'quadratic'],
  ['^\\d{1,2}$', 'linear'],
])('%s is judged %s', async (source, expected) => {
  expect(await judge({ file: '', source, flags: '', id: '' })).toBe(expected);
});

test('an expression is put together only where a review loads it, so that it is judged', () => {
  const rooms = ['addin', 'extension', 'shared/docx', 'shared/ui'].map((room) => join(__dirname, '../..', room));
  const found = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.tsx?$/.test(file) && readFileSync(join(room, file), 'utf8').includes('RegExp('),
    ),
  );
  expect(found).toEqual([]);
});

test('an expression that ignores case is quick to make ready', () => {
  // One `\p{…}` in it, or the flag u, costs up to a millisecond before its first match, and there are hundreds.
  const slow = regexes().filter(
    ({ source, flags }) => flags.includes('i') && /u|v/.test(flags) && !/\\u\{/.test(source),
  );
  expect(slow.map(({ file, source }) => `${file}: ${source}`)).toEqual([]);
});

test('an expression that names kinds of letters has the flag for it', () => {
  const wrong = regexes().filter(({ source, flags }) => /\\p\{/i.test(source) && !/u|v/.test(flags));
  expect(wrong.map(({ file, source }) => `${file}: ${source}`)).toEqual([]);
});
