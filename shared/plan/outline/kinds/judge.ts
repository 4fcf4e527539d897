import { featuresOf } from '../../learned/features';
import { readTable, sumsOf, type Table } from '../../learned/table';
import type { FieldId, SectionId } from '../../section';
import { kinds, learned } from './weights';

/** The part of the plan that lines are of; undefined where that is not sure. */
export const judgePart = (lines: readonly string[]): SectionId | undefined =>
  surest(lines, 'part') as SectionId | undefined;

/** What answers to one label tell of an outcome or its support; undefined where that is not sure. */
export const judgeField = (answers: readonly string[]): FieldId | undefined =>
  surest(answers, 'field') as FieldId | undefined;

/** A kind must be so likely, of all of its sort. */
const least = 0.7;

let table: Table | undefined;

function surest(passages: readonly string[], sort: 'part' | 'field'): string | undefined {
  table ??= readTable(learned);
  const sums = sumsOf(table, featuresOf(passages), kinds.length);
  const all = kinds.flatMap((kind, at) => (kind.startsWith(sort) ? [[kind, Math.exp(sums[at]!)] as const] : []));
  const total = all.reduce((sum, [, power]) => sum + power, 0);
  const [kind] = all.find(([, power]) => power >= least * total) ?? [];
  return kind?.slice(sort.length + 1);
}
