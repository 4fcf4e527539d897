import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(__dirname, '../..');
const imports = /^(?:import|export) (?!type )(?:[^;]* from )?'(\.[^']+)';/gm;

/** Every file that is loaded with one: what it imports, but types, what it asks for later, and what values made at the build are made from. */
function loadedWith(file: string, all = new Set<string>()): ReadonlySet<string> {
  if (all.size === all.add(relative(root, file)).size) return all;
  const source = readFileSync(file, 'utf8');
  if (source.includes('Made when the product is built')) return all;
  for (const [, path] of source.matchAll(imports)) {
    const base = join(dirname(file), path!);
    const found = [`${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find(existsSync);
    if (found) loadedWith(found, all);
  }
  return all;
}

/** Rules, word lists, and what parses outcomes and provision; one that only compares two days loads nothing. */
const core = /^shared\/(?:rules\/(?!cards)|lexicons|review\.ts|plan\/(?:outcome\/(?!review-covers)|provision\/))/;

test.each([
  ['a command that inserts a section', 'addin/commands/index.ts', 'shared/plan/outline.ts'],
  ['the frame of the pane', 'addin/taskpane/index.tsx', 'addin/word/word.ts'],
  ['the page of settings', 'extension/options/index.tsx', 'shared/rules/cards.ts'],
  ['what runs in a page before a plan is written', 'extension/content/index.ts', 'extension/content/reviewer.ts'],
  ['the worker', 'extension/background/index.ts', 'shared/plan/templates/index.ts'],
])('%s loads neither rules nor word lists', (_, entry, known) => {
  const loaded = [...loadedWith(join(root, entry))];
  expect(loaded).toContain(known);
  expect(loaded.filter((file) => core.test(file))).toEqual([]);
});
