import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPlans } from '../../scripts/corpus';
import { readFile } from '../../scripts/read-file';
import { review } from '../../shared/review';
import type { Finding } from '../../shared/rules/finding';
import { defaultSettings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';
import type { Edit } from '../../shared/text/span';

const settings = defaultSettings('2026-11-22');
/** Those that nobody keeps back: what a test prints is looked at. */
const plans = [
  ...['plans', 'whole-plans'].flatMap((folder) =>
    readdirSync(join(__dirname, folder))
      .filter((name) => /\.(?:md|txt)$/.test(name))
      .map((name) => join(__dirname, folder, name)),
  ),
  ...readPlans(join(__dirname, 'blind/plans'), 'tuning').map(({ file }) => file),
];

/** The draft after one edit. */
const applied = (draft: Draft, { span: { block, from, to }, insert }: Edit): Draft => ({
  ...draft,
  blocks: draft.blocks.map((one) =>
    one.id === block ? { ...one, text: one.text.slice(0, from) + insert + one.text.slice(to) } : one,
  ),
});

/** Notes on hard words that stand on a stretch of a line. */
const onWords = (findings: readonly Finding[], block: string, from: number, to: number) =>
  findings.filter(
    ({ concern, place }) =>
      (concern === 'jargon' || concern === 'readability') &&
      !('missing' in place) &&
      place.block === block &&
      place.from < to &&
      from < place.to,
  );

/** Nobody has plainer words for these yet. */
const known = ['occupational therapy recommendations'];

test('plain words that are put in draw no note on hard words themselves', () => {
  const noted: string[] = [];
  let fixes = 0;
  for (const name of plans) {
    const draft = readFile(name);
    const tried = new Set<string>();
    for (const { concern, fixes: offered } of review(draft, settings)) {
      if (concern !== 'jargon' && concern !== 'readability') continue;
      for (const { title, edits } of offered) {
        const [edit] = edits;
        if (!edit || edits.length > 1 || tried.has(title)) continue;
        tried.add(title);
        fixes++;
        const { block, from } = edit.span;
        const after = onWords(review(applied(draft, edit), settings), block, from, from + edit.insert.length);
        noted.push(
          ...after.filter(({ quote }) => !known.includes(quote)).map(({ quote }) => `${name}: ${title}: ${quote}`),
        );
      }
    }
  }
  expect(noted).toEqual([]);
  expect(fixes).toBeGreaterThan(100);
});
