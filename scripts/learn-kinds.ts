import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layOut } from '../shared/plan/outline';
import { featuresOf } from '../shared/plan/learned/features';
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
import { learn, tableOf } from './logistic';
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
  examples
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, passages }) => ({ kind: kinds.indexOf(kind), features: [...featuresOf(passages)] })),
  kinds.map((kind) => kind.split(' ')[0]!),
  { least: least.feature, pull: 0.004 },
);
const lines = tableOf(weights);
writeFresh(
  join(root, 'shared/plan/outline/kinds/weights.ts'),
  `// Made by \`npm run learn\` from the plans of tests/corpus; do not edit.
/** Parts of a plan and fields of an outcome that a passage may be of. */
export const kinds = [
${kinds.map((kind) => `  '${kind}',\n`).join('')}] as const;

/** What each feature says for and against the kinds: pairs of a kind's place and a weight, as \`letters\` has them, and the feature. */
export const learned = \`${lines.join('\n')}\`;
`,
);
process.stdout.write(`${examples.length} examples of ${kinds.length} kinds, ${lines.length} features\n`);
