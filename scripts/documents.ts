import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licences } from './licences';
import { withRibbon } from './manifest';
import { quality } from './quality';
import { ruleReference } from './rule-reference';
import { writeFresh } from './write-fresh';

/** The documents that are made from the rules, the corpus and the menus, with the text they should have. */
export const documents: readonly { readonly file: string; readonly text: (root: string) => string }[] = [
  { file: 'docs/rules.md', text: ruleReference },
  { file: 'docs/quality.md', text: quality },
  { file: 'docs/licences.md', text: licences },
  { file: 'manifest.xml', text: (root) => withRibbon(readFileSync(join(root, 'manifest.xml'), 'utf8')) },
];

if (process.argv[1]?.endsWith('documents.ts')) {
  const root = join(__dirname, '..');
  for (const { file, text } of documents) writeFresh(join(root, file), text(root));
}
