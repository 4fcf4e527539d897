import { letters } from '../shared/plan/learned/table';

/** What something is, of the kinds of its sort, and what tells of it. */
export interface Example {
  readonly kind: number;
  readonly features: readonly string[];
}

/** How cautiously is learned. */
export interface Manner {
  /** A feature that is rarer is left out. */
  readonly least: number;
  /** How strongly weights are drawn to nothing. */
  readonly pull: number;
}

/** How often all examples are gone through, and how far one moves a weight. */
const [rounds, rate] = [12, 0.15];

/** Numbers that look thrown, the same each time. */
function thrown(): () => number {
  let seed = 1;
  return () => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x7fffffff;
}

/**
 * Weights of a logistic regression of all kinds of a sort against each other, by feature; '' stands for how often each
 * occurs. `sorts` has the sort of each kind by its place.
 */
export function learn(
  examples: readonly Example[],
  sorts: readonly string[],
  { least, pull }: Manner,
): ReadonlyMap<string, readonly number[]> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const known = ['', ...[...counts].filter(([, count]) => count >= least).map(([one]) => one)];
  const rowOf = new Map(known.map((one, row) => [one, row]));
  const rows = examples.map(({ kind, features }) => ({
    kind,
    rows: [0, ...features.flatMap((one) => rowOf.get(one) ?? [])],
  }));
  const weights = known.map(() => new Float64Array(sorts.length));
  const moved = known.map(() => new Float64Array(sorts.length).fill(0.01));
  const next = thrown();
  for (let round = 0; round < rounds; round++) {
    for (let at = rows.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [rows[at], rows[other]] = [rows[other]!, rows[at]!];
    }
    for (const one of rows) {
      const powers = sorts.map((sort, kind) =>
        sort === sorts[one.kind] ? Math.exp(one.rows.reduce((sum, row) => sum + weights[row]![kind]!, 0)) : 0,
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

/** A table of weights as `readTable` reads it; what rounds to nothing is left out. */
export function tableOf(weights: ReadonlyMap<string, readonly number[]>): readonly string[] {
  return [...weights]
    .flatMap(([feature, row]) => {
      const written = row
        .map((weight, kind) => {
          const quarters = Math.max(-26, Math.min(25, Math.round(weight * 4)));
          return quarters === 0 ? '' : letters[kind]! + letters[quarters + 26]!;
        })
        .join('');
      return written === '' || /[`\\]|\$\{/.test(feature) ? [] : [`${written} ${feature}`];
    })
    .sort();
}
