import { learnedEnds, learnedStarts, saidAtHome } from '../../lexicons/jargon-learned';
import { ofWord } from '../../text/word-table';
import type { Run, Word } from './words';

/** How many letters a beginning or an end has. */
const [least, most] = [3, 12];

/** Whether a word looks learned. */
export const isLearned = ofWord((word) => {
  if (word.length <= 5 || word.includes('-') || saidAtHome.has(word)) return false;
  let found = false;
  for (let size = least; size <= most && size <= word.length; size++) {
    const start = word.slice(0, size);
    if (saidAtHome.has(`${start}-`)) return false;
    found ||= learnedStarts.has(start) || (size < word.length && learnedEnds.has(word.slice(-size)));
  }
  return found;
});

/** Learned words by the look of them, as no list can hold them all: “neuropsychological”, “hypotonia”, “generalisation”. */
export function* learnedWordsIn(words: readonly Word[]): Iterable<Run> {
  for (const [at, { small, capital }] of words.entries()) if (!(capital && at > 0) && isLearned(small)) yield [at, at];
}
