import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from '../../scripts/documents';
import { registry } from '../../scripts/registry';
import { rules } from '../../shared/rules';

const root = join(__dirname, '../..');

test('the registry is fresh', () => {
  expect(readFileSync(join(root, 'shared/rules/index.ts'), 'utf8')).toBe(registry(root));
});

test.each(documents)('$file is fresh', ({ file, text }) => {
  expect(readFileSync(join(root, file), 'utf8')).toBe(text(root));
});

test('every rule has the id of its file, and no two share one', () => {
  const index = readFileSync(join(root, 'shared/rules/index.ts'), 'utf8');
  const files = [...index.matchAll(/from '\.\/[\w-]+\/([\w-]+)'/g)].map((match) => match[1]);
  expect(rules.map((rule) => rule.id)).toEqual(files);
  expect(new Set(files).size).toBe(files.length);
});

test.each(rules.map((rule) => [rule.id, rule] as const))('%s says what it is, why, and who asks for it', (_, rule) => {
  expect(rule.summary).toMatch(/[.?]$/);
  expect(rule.why.length).toBeGreaterThan(20);
  expect(rule.authority.cite).not.toBe('');
  expect(new URL(rule.authority.url).protocol).toBe('https:');
});

/** Every file below a folder of the core. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));

test('no words of a rule or of what it reads from claim that the law requires what guidance suggests', () => {
  const claim = /\b(?:the law|legally|statutory duty|must by law|breach)\b/i;
  const claims = [...filesIn('shared/rules'), ...filesIn('shared/plan')].filter((file) =>
    claim.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(claims).toEqual([]);
});
