import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../shared/rules';
import { templates } from '../../shared/plan/templates';
import { leftOut } from '../../scripts/left-out.cjs';

const read = (file: string) => readFileSync(join(__dirname, '../../shared', file), 'utf8');

test.each(rules.map(({ id, concern }) => `${concern}/${id}`))(
  'what ships of %s has its check and no example',
  (file) => {
    const source = read(`rules/${file}.ts`);
    const left = leftOut(source, 'examples');
    expect(left).toContain('examples: []');
    expect(left).not.toMatch(/\b(?:bad|good): /);
    expect(left).toMatch(/\*check\(/);
    expect(source.length - left.length).toBeGreaterThan(60);
  },
);

test.each(templates.map(({ id }) => id))('what ships of the template %s has its headings and no synonym', (id) => {
  const source = read(`plan/templates/${id}.ts`);
  const left = leftOut(source, 'synonyms');
  const count = (text: string, words: string) => text.split(words).length;
  expect(count(left, 'heading:')).toBe(count(source, 'heading:'));
  expect(count(left, 'synonyms: []')).toBe(count(source, 'synonyms:'));
});

test('what has another name stays as it is', () => {
  const source = "export const examples = { bad: ['examples: no'] };";
  expect(leftOut(source, 'examples')).toBe(source);
});
