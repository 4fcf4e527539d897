import { join } from 'node:path';
import { quality } from './quality';
import { ruleReference } from './rule-reference';
import { writeFresh } from './write-fresh';

/** The documents that are made from the rules and the corpus, with the text they should have. */
export const documents: readonly { readonly file: string; readonly text: (root: string) => string }[] = [
  { file: 'docs/rules.md', text: ruleReference },
  { file: 'docs/quality.md', text: quality },
];

if (process.argv[1]?.endsWith('documents.ts')) {
  const root = join(__dirname, '..');
  for (const { file, text } of documents) writeFresh(join(root, file), text(root));
}
