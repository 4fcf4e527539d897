import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../shared/rules';
import { withoutExamples } from '../../scripts/without-examples.cjs';

test.each(rules.map(({ id, concern }) => `${concern}/${id}`))(
  'what ships of %s has its check and no example',
  (file) => {
    const source = readFileSync(join(__dirname, '../../shared/rules', `${file}.ts`), 'utf8');
    const left = withoutExamples(source);
    expect(left).not.toMatch(/\b(?:examples|bad|good): /);
    expect(left).toMatch(/\*check\(/);
    expect(source.length - left.length).toBeGreaterThan(60);
  },
);

test('a file that declares no rule stays as it is', () => {
  const source = 'export const examples = { bad: [] };';
  expect(withoutExamples(source)).toBe(source);
});
