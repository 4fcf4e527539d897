import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layOut } from '../shared/plan/outline';
import { featuresOf } from '../shared/plan/outline/kinds/features';
import { letters } from '../shared/plan/outline/kinds/judge';
import { nameAt } from '../shared/plan/outline/name-at';
import { headed } from '../shared/plan/outline/open-heading';
import { fieldInGroup } from '../shared/plan/outline/pairs/group';
import { answersIn } from '../shared/plan/outline/repeated-labels';
import type { Sorted } from '../shared/plan/outline/sorted';
import type { FieldId, SectionId } from '../shared/plan/section';
import { defaultSettings } from '../shared/settings';
import type { Block } from '../shared/text/draft';
import { byKey } from '../shared/text/once';
import { readText } from '../shared/text/plain';
import { readPlans } from './corpus';
import { writeFresh } from './write-fresh';

/**
 * Learns what passages of a plan look like from those whose heading or label is in the vocabulary, so that one under a
 * strange heading can be judged. Writes shared/plan/outline/kinds/weights.ts. What is held back is not read.
 */

/** Passages, and the kind that their heading or label says. */
interface Example {
  readonly kind: string;
  readonly passages: readonly string[];
}

/** Parts that headings of fields open, beside those of the outline. */
const partOf: Partial<Record<FieldId, SectionId>> = {
  ...headed,
  name: 'personal_details',
  review_date: 'personal_details',
  baseline: 'attainment',
};
/** Kinds that ask the same in other templates. */
const alike: Record<string, string> = {
  group: 'frequency',
  duration: 'frequency',
  aspirations_child: 'pupil_view',
  aspirations_family: 'parent_view',
  reviewing_outcomes: 'review',
  review_record: 'review',
  like_and_admire: 'strengths',
  planning_needs: 'needs',
};

const shorten = (id: string): string => alike[id] ?? id;

/** What stands below the headings that are known. */
function* belowHeadings(sorted: Sorted, blocks: readonly Block[]): Iterable<Example> {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  for (const [key, passages] of sorted.bodies) {
    const [id, from] = key.split(' ');
    const { text } = byId.get(id!)!;
    const styled = sorted.styled.get(id!);
    const words = styled ? text.slice(styled.from, styled.to) : text.slice(Number(from)).split('\n')[0]!.trim();
    const name = nameAt(sorted, undefined, words);
    const part = name?.also ? undefined : (name?.section ?? (name?.field && partOf[name.field]));
    if (part && passages.length > 0) yield { kind: `part ${shorten(part)}`, passages };
  }
}

/** What answers the labels that are known: those that are repeated, and the columns of tables. */
function* besideLabels(sorted: Sorted, blocks: readonly Block[]): Iterable<Example> {
  const answers = [...byKey(answersIn(blocks), ({ key }) => key).values()]
    .filter((all) => all.length > 1)
    .map((all) => ({ label: all[0]!.label, passages: all.map(({ answer }) => answer) }));
  for (const { label, passages } of [...answers, ...columnsIn(blocks)]) {
    const name = nameAt(sorted, 'outcomes', label);
    if (!name || name.also || passages.length === 0) continue;
    const field = name.field ?? fieldInGroup(name) ?? (name.section === 'outcomes' ? 'outcome' : undefined);
    if (field) yield { kind: `field ${shorten(field)}`, passages };
  }
}

function* columnsIn(
  blocks: readonly Block[],
): Iterable<{ readonly label: string; readonly passages: readonly string[] }> {
  for (const cells of byKey(blocks, ({ cell }) => cell?.table).values()) {
    const [header, ...rows] = byKey(cells, ({ cell }) => cell!.row).values();
    if (header!.length < 3) continue;
    for (const { text, cell } of header!) {
      const label = text.trim();
      const below = rows.flatMap((row) => row.find((one) => one.cell!.column === cell!.column)?.text.trim() || []);
      if (label !== '' && label.split(/\s+/).length <= 8) yield { label, passages: below };
    }
  }
}

/** A feature or a kind that is rarer is left out. */
const least = { feature: 20, kind: 12 };
/** How often all examples are gone through, how far one moves a weight, and how strongly weights are drawn to nothing. */
const [rounds, rate, pull] = [12, 0.15, 0.004];

/** Numbers that look thrown, the same each time. */
function thrown(): () => number {
  let seed = 1;
  return () => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x7fffffff;
}

/** Weights of a logistic regression of all kinds of a sort against each other, by feature; '' stands for how often each occurs. */
function learn(examples: readonly Example[], kinds: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const featured = examples.map(({ kind, passages }) => ({
    kind: kinds.indexOf(kind),
    features: [...featuresOf(passages)],
  }));
  const counts = new Map<string, number>();
  for (const { features } of featured) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const known = ['', ...[...counts].filter(([, count]) => count >= least.feature).map(([one]) => one)];
  const rowOf = new Map(known.map((one, row) => [one, row]));
  const sort = kinds.map((kind) => kind.split(' ')[0]);
  const rows = featured.map(({ kind, features }) => ({
    kind,
    rows: [0, ...features.flatMap((one) => rowOf.get(one) ?? [])],
  }));
  const weights = known.map(() => new Float64Array(kinds.length));
  const moved = known.map(() => new Float64Array(kinds.length).fill(0.01));
  const next = thrown();
  for (let round = 0; round < rounds; round++) {
    for (let at = rows.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [rows[at], rows[other]] = [rows[other]!, rows[at]!];
    }
    for (const one of rows) {
      const powers = kinds.map((_, kind) =>
        sort[kind] === sort[one.kind] ? Math.exp(one.rows.reduce((sum, row) => sum + weights[row]![kind]!, 0)) : 0,
      );
      const total = powers.reduce((sum, power) => sum + power, 0);
      for (const row of one.rows)
        for (const [kind, power] of powers.entries()) {
          const slope = power / total - (kind === one.kind ? 1 : 0);
          moved[row]![kind]! += slope * slope;
          const step = rate / Math.sqrt(moved[row]![kind]!);
          const weight = weights[row]![kind]! - step * slope;
          weights[row]![kind] = Math.sign(weight) * Math.max(0, Math.abs(weight) - pull * step);
        }
    }
  }
  return new Map(known.map((one, row) => [one, [...weights[row]!]]));
}

const root = join(__dirname, '..');
const examples: Example[] = [];
for (const [folder, part] of [
  ['learned', 'all'],
  ['blind', 'tuning'],
] as const)
  for (const { file, labels } of readPlans(join(root, 'tests/corpus', folder, 'plans'), part)) {
    const { sorted, draft } = layOut(readText(readFileSync(file, 'utf8')), defaultSettings(labels.asOf));
    examples.push(...belowHeadings(sorted, draft.blocks), ...besideLabels(sorted, draft.blocks));
  }

const often = [...byKey(examples, ({ kind }) => kind)].filter(([, all]) => all.length >= least.kind);
const kinds = often.map(([kind]) => kind).sort();
const weights = learn(
  examples.filter(({ kind }) => kinds.includes(kind)),
  kinds,
);
const lines = [...weights].flatMap(([feature, row]) => {
  const pairs = row.map((weight, kind) => {
    const quarters = Math.max(-26, Math.min(25, Math.round(weight * 4)));
    return quarters === 0 ? '' : letters[kind]! + letters[quarters + 26]!;
  });
  const written = pairs.join('');
  return written === '' || /[`\\]|\$\{/.test(feature) ? [] : [`${written} ${feature}`];
});
writeFresh(
  join(root, 'shared/plan/outline/kinds/weights.ts'),
  `// Made by \`npm run learn\` from the plans of tests/corpus; do not edit.
/** Parts of a plan and fields of an outcome that a passage may be of. */
export const kinds = [
${kinds.map((kind) => `  '${kind}',\n`).join('')}] as const;

/** What each feature says for and against the kinds: pairs of a kind's place and a weight, as \`letters\` has them, and the feature. */
export const learned = \`${lines.sort().join('\n')}\`;
`,
);
process.stdout.write(`${examples.length} examples of ${kinds.length} kinds, ${lines.length} features\n`);
