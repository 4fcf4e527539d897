import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(__dirname, '../../..');

/** Every file that is loaded with one: what it imports, but types and what it asks for later. */
function loadedWith(file: string, all = new Set<string>()): ReadonlySet<string> {
  if (all.size === all.add(relative(root, file)).size) return all;
  for (const [, path] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type )(?:[^;]* from )?'(\.[^']+)';/gm,
  )) {
    const base = join(dirname(file), path!);
    const found = [`${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find(existsSync);
    if (found) loadedWith(found, all);
  }
  return all;
}

test('a command that inserts a section loads neither rules nor word lists', () => {
  const loaded = [...loadedWith(join(root, 'addin/commands/index.ts'))];
  expect(loaded).toContain('shared/plan/outline.ts');
  expect(
    loaded.filter((file) => /^shared\/(?:rules|lexicons|review|plan\/(?:outcome|provision)\/)/.test(file)),
  ).toEqual([]);
});
