import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { withLoops, writtenOnce } from '../../scripts/written-once.cjs';

const letters = 'one|two|three|four|five|six|seven|eight|nine|ten';

test('what ships finds what its source finds', () => {
  const root = join(__dirname, '../..');
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(__dirname, 'shipped.ts')], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const { read, unlike } = JSON.parse(stdout) as { read: number; unlike: string[] };
  expect(unlike).toEqual([]);
  expect(read).toBeGreaterThan(500);
}, 120_000);

test.each([
  ['behind an optional part', `a (?:b )?(?:${letters})`, `a (?:b )?\\0*(?:${letters})`],
  ['of parts', 'a (?:${x}|${y})', 'a \\0*(?:${x}|${y})'],
  ['behind a part that is put in', 'a? ${x}{0,3}', 'a? \\0*${x}{0,3}'],
  ['of some letters', 'a? (?:plan|sheet|page)', 'a? \\0*(?:plan|sheet|page)'],
  ['that is put in', 'a? (?:${x})', 'a? \\0*(?:${x})'],
])('an expression has a loop before a large group %s', (_, source, expected) => {
  expect(withLoops(source)).toBe(expected);
});

test.each([
  ['at its beginning', `\\b(?:${letters}) a`],
  ['at the beginning of an alternative', `a|(?:${letters})|^(?:${letters})`],
  ['in a class', `a [(${letters})] (?:b|c)`],
  ['where it looks behind', `a (?<!b? (?:${letters}))`],
  ['before a small group', 'a (?:b|c)?'],
  ['in a number of times or a class that is put in', 'a? b{0,${n}} [ ${x}]'],
  ['after a mark that stands for itself', `a \\(${letters}\\)`],
])('and none %s', (_, source) => {
  expect(withLoops(source)).toBe(source);
});

test('so has an expression that is put together from a template', () => {
  const shape = 'new RegExp(`^\\\\W*(?:my )?(?:${x})\\\\b\\u2019`)';
  expect(writtenOnce(`const a = ${shape};`)).toBe('const a = new RegExp(`^\\\\W*(?:my )?\\\\0*(?:${x})\\\\b’`);');
});

test('a template that no expression reads stays as it is', () => {
  const source = 'const a = `my? (?:${x})`;';
  expect(writtenOnce(source)).toBe(source);
});
