import { join } from 'node:path';
import { readCorpus, type CorpusKind } from '../../scripts/corpus';
import { judge, notedPhrases, score, scorePhrases } from '../../scripts/measure';

/** Figures of one own corpus file: agreement per field, and how phrases were noted. */
export function figures(kind: CorpusKind, file: string) {
  const records = readCorpus(join(__dirname, '../corpus', file));
  return {
    fields: new Map(score(judge(kind, records)).map((one) => [one.field, one])),
    spans: scorePhrases(notedPhrases(kind, records)),
  };
}
