import { join } from 'node:path';
import { questions, type Question } from '../shared/plan/learned/questions';
import { tellingOf } from '../shared/plan/learned/second-reading';
import { readCorpus, type LabelledRecord } from './corpus';
import { learn, tableOf } from './logistic';
import { writeFresh } from './write-fresh';

/**
 * Learns what words say of an outcome or a provision, from sentences that people judged. Writes
 * shared/plan/learned/judgements.ts. What is held back is not read.
 */

const root = join(__dirname, '..');
const corpus = (name: string, part: 'all' | 'tuning') => readCorpus(join(root, 'tests/corpus', name), part);

const outcomes = [
  ...corpus('learned/outcomes.jsonl', 'all'),
  ...corpus('outcomes.jsonl', 'tuning'),
  ...corpus('blind/outcomes.jsonl', 'tuning'),
];
const provisions = [
  ...corpus('learned/provision.jsonl', 'all'),
  ...corpus('provisions.jsonl', 'tuning'),
  ...corpus('blind/provision.jsonl', 'tuning'),
];

/** Where a question is answered, and the name that the label has there. */
const sources: Readonly<Record<Question, readonly [readonly LabelledRecord[], string]>> = {
  specific: [outcomes, 'specific'],
  measurable: [outcomes, 'measurable'],
  timeBound: [outcomes, 'timebound'],
  provision: [outcomes, 'isProvision'],
  specified: [provisions, 'specified'],
  quantified: [provisions, 'quantified'],
};

/** How cautiously: what fewer than five sentences say is left out. */
const manner = { least: 5, pull: 0.03 };

const weights = new Map<string, number[]>();
for (const [place, question] of questions.entries()) {
  const [records, field] = sources[question];
  const examples = records
    .filter((record) => typeof record[field] === 'boolean')
    .map((record) => ({ kind: record[field] === true ? 1 : 0, features: [...tellingOf(record.text)] }));
  for (const [feature, [no, yes]] of learn(examples, ['answer', 'answer'], manner)) {
    const row = weights.get(feature) ?? questions.map(() => 0);
    row[place] = yes! - no!;
    weights.set(feature, row);
  }
  process.stdout.write(`${question}: ${examples.length} sentences\n`);
}
const lines = tableOf(weights);
writeFresh(
  join(root, 'shared/plan/learned/judgements.ts'),
  `// Made by \`npm run learn\` from the sentences of tests/corpus; do not edit.
/** What each feature says for and against a yes to the questions: pairs of a question's place and a weight, as \`letters\` has them, and the feature. */
export const learned = \`${lines.join('\n')}\`;
`,
);
process.stdout.write(`${lines.length} features\n`);
