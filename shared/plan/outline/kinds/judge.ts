import type { FieldId, SectionId } from '../../section';
import { featuresOf } from './features';
import { kinds, learned } from './weights';

/** The part of the plan that lines are of; undefined where that is not sure. */
export const judgePart = (lines: readonly string[]): SectionId | undefined =>
  surest(lines, 'part') as SectionId | undefined;

/** What answers to one label tell of an outcome or its support; undefined where that is not sure. */
export const judgeField = (answers: readonly string[]): FieldId | undefined =>
  surest(answers, 'field') as FieldId | undefined;

/** A kind must be so likely, of all of its sort. */
const least = 0.7;

/** How the table of weights writes numbers: places of kinds, and weights from -26 to 25 in quarters. */
export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** What a feature says for and against each kind. */
let weights: ReadonlyMap<string, string> | undefined;
const readWeights = () =>
  new Map(
    learned.split('\n').map((line) => {
      const end = line.indexOf(' ');
      return [line.slice(end + 1), line.slice(0, end)] as const;
    }),
  );

function surest(passages: readonly string[], sort: 'part' | 'field'): string | undefined {
  weights ??= readWeights();
  const sums = kinds.map(() => 0);
  for (const feature of ['', ...featuresOf(passages)]) {
    const row = weights.get(feature) ?? '';
    for (let at = 0; at < row.length; at += 2)
      sums[letters.indexOf(row[at]!)]! += (letters.indexOf(row[at + 1]!) - 26) / 4;
  }
  const all = kinds.flatMap((kind, at) => (kind.startsWith(sort) ? [[kind, Math.exp(sums[at]!)] as const] : []));
  const total = all.reduce((sum, [, power]) => sum + power, 0);
  const [kind] = all.find(([, power]) => power >= least * total) ?? [];
  return kind?.slice(sort.length + 1);
}
