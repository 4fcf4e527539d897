import {
  compoundEnds,
  compoundStarts,
  looseEnds,
  looselyInformed,
  plainCompounds,
  type OtherPart,
} from '../../lexicons/jargon-compounds';
import type { Run, Word } from './words';
import { wordSet } from '../../text/word-set';

const allows = (part: OtherPart | undefined, other: string): boolean =>
  part !== undefined && part.words.has(other) === part.wanted;

const preposition = wordSet('to on by of in at into about with that the');

function isCompound(small: string): boolean {
  const first = small.indexOf('-');
  if (first < 2 || plainCompounds.has(small) || /\d/.test(small)) return false;
  const final = small.lastIndexOf('-');
  return (
    allows(compoundEnds.get(small.slice(final + 1)), small.slice(0, final)) ||
    allows(compoundStarts.get(small.slice(0, first)), small.slice(first + 1))
  );
}

/** Whether a word is a compound of the trade, or the end of one that is written in two. */
export const opensCompound = (word: string): boolean => (word.includes('-') ? isCompound(word) : looseEnds.has(word));

/** Compounds of the trade: “needs-led”, “low-demand”, “sensory-seeking”, “outcome focused”. */
export function* compoundsIn(words: readonly Word[]): Iterable<Run> {
  for (const [at, { small, joined }] of words.entries()) {
    if (small.includes('-')) {
      if (isCompound(small)) yield [at, at];
      continue;
    }
    if (!joined || at === 0 || !looseEnds.has(small)) continue;
    const before = words[at - 1]!.small;
    const after = words[at + 1];
    const fits = small === 'informed' ? looselyInformed.has(before) : compoundEnds.get(small)!.words.has(before);
    if (fits && after?.joined && !preposition.has(after.small)) yield [at - 1, at];
  }
}
