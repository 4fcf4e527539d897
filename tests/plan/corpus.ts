import { join } from 'node:path';
import { judge, readCorpus, score, scorePhrases, type CorpusKind } from '../../scripts/evaluate';

/** Figures of one own corpus file: agreement per field, and how phrases were noted. */
export function figures(kind: CorpusKind, file: string) {
  const { judgements, phrases } = judge(kind, readCorpus(join(__dirname, '../corpus', file)));
  return { fields: new Map(score(judgements).map((one) => [one.field, one])), spans: scorePhrases(phrases) };
}
