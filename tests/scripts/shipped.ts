import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { asItShips } from '../../scripts/as-it-ships.cjs';
import { review } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';
import { readText } from '../../shared/text/plain';

const root = join(__dirname, '../..');
const settings = defaultSettings('2026-11-22');

/** The core as it ships. */
async function shipped(): Promise<{ review: typeof review }> {
  const { build } = await import('esbuild');
  const folder = mkdtempSync(join(tmpdir(), 'as-it-ships-'));
  const outfile = join(folder, 'review.mjs');
  try {
    await build({
      entryPoints: [join(root, 'shared/review.ts')],
      outfile,
      bundle: true,
      format: 'esm',
      target: 'es2022',
      plugins: [
        {
          name: 'as-it-ships',
          setup(bundler) {
            bundler.onLoad({ filter: /shared\/.*\.ts$/ }, ({ path }) => ({
              contents: asItShips(path, readFileSync(path, 'utf8')),
              loader: 'ts',
            }));
          },
        },
      ],
    });
    return (await import(pathToFileURL(outfile).href)) as { review: typeof review };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every fourth sentence of the corpus, as a draft of its kind: they are alike in what they ask for. */
const drafts = (file: string, section?: string): readonly Draft[] =>
  readFileSync(join(root, 'tests/corpus', file), 'utf8')
    .trim()
    .split('\n')
    .filter((_, index) => index % 4 === 0)
    .map((line) => ({
      fragment: true,
      blocks: [{ id: 'b', text: (JSON.parse(line) as { text: string }).text, ...(section && { section }) }],
    }));

/** Whole plans: their headings and labels are known by what is made at the build. */
const plans = (folder: string): readonly Draft[] =>
  readdirSync(join(root, 'tests/corpus', folder))
    .filter((file) => /\.(?:md|txt)$/.test(file))
    .map((file) => readText(readFileSync(join(root, 'tests/corpus', folder, file), 'utf8')));

/** Prints how many drafts were read, and those in which what ships finds something else than its source. */
async function main(): Promise<void> {
  const other = await shipped();
  const all = [
    ...drafts('outcomes.jsonl', 'outcomes'),
    ...drafts('provisions.jsonl', 'provision'),
    ...drafts('jargon.jsonl'),
    ...drafts('jargon-plain.jsonl'),
    ...drafts('language.jsonl'),
    ...plans('plans'),
    ...plans('whole-plans'),
  ];
  const found = (from: typeof review, draft: Draft) => JSON.stringify(from(draft, settings));
  const unlike = all.filter((draft) => found(review, draft) !== found(other.review, draft));
  console.log(JSON.stringify({ read: all.length, unlike: unlike.map(({ blocks }) => blocks[0]!.text) }));
}

void main();
