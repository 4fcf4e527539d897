import { join } from 'node:path';
import { readCorpus, type CorpusKind } from '../../scripts/corpus';
import { judge, score, scorePhrases } from '../../scripts/measure';

/** Figures of one own corpus file: agreement per field, and how phrases were noted. */
export function figures(kind: CorpusKind, file: string) {
  const { judgements, phrases } = judge(kind, readCorpus(join(__dirname, '../corpus', file)));
  return { fields: new Map(score(judgements).map((one) => [one.field, one])), spans: scorePhrases(phrases) };
}
