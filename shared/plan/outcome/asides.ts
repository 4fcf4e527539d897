import { lemmaOf } from './acts';
import { isAdverb } from './find-modal';
import type { Word } from './words';
import { wordSet } from '../../text/word-set';

const closing: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['(', ')'],
  ['–', '–'],
  ['—', '—'],
  ['-', '-'],
]);
/** Words with which a circumstance begins: where, when, how, with whom. */
const openers: ReadonlySet<string> =
  wordSet(`in at on with without by using during after before when whenever if once while for from across within over beside next under
  through throughout as given twice thrice each every all independently behind alongside near inside outside between until
  upon following unaided alone first shown asked prompted reminded supported helped seated sat only perhaps instead rather`);
const counts = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/;
/** Words that begin a clause of its own or go on with the one before. */
const goesOn = /^(?:and|or|but|so|then|he|she|they|i|we|who|which|because|although|however)$/;
/** What may stand between a verb and the mark: “put on, by himself, his coat”, “read aloud, to a friend, a page”. */
const particles =
  /^(?:on|off|up|out|down|away|for|to|at|with|in|into|back|about|over|round|through|aloud|loud|forwards|backwards)$/;
const most = 16;

/** The words without what a pair of marks sets between `will` and its verb, or between the verb and what it is done to: “will write, on her own, 6 words”. */
export function withoutAsides(words: readonly Word[]): readonly Word[] {
  let left: Word[] | undefined;
  for (let at = 1; at < (left ?? words).length - 2; at++) {
    const now = left ?? words;
    if (!closing.has(now[at]!.word)) continue;
    const end = endOfAside(now, at);
    if (end !== undefined) left = [...now.slice(0, at), ...now.slice(end)];
  }
  return left ?? words;
}

/** Index of the word that goes on behind an aside that begins with the mark at `at`. */
function endOfAside(words: readonly Word[], at: number): number | undefined {
  const lemma = verbBefore(words, at);
  if (lemma === undefined) return undefined;
  let end = at;
  do {
    const close = closing.get(words[end]!.word);
    let next = end + 1;
    if (lemma !== '' && !isCircumstance(words, next)) break;
    while (next < words.length && next < end + most && words[next]!.word !== close) next++;
    if (words[next]?.word !== close) return undefined;
    // The mark that closes one circumstance may open the next.
    end = next;
  } while (isCircumstance(words, end + 1) && words.slice(end + 2, end + most).some(({ word }) => word === ','));
  const then = words[end + 1]?.word ?? '';
  if (end === at || then === '' || goesOn.test(then) || closing.has(then)) return undefined;
  return lemma !== '' || isAdverb(then) || then === 'be' || lemmaOf(then) === then ? end + 1 : undefined;
}

/** The verb in front of a mark, with its particle or adverb; empty for `will` or `able to`; undefined for anything else. */
function verbBefore(words: readonly Word[], at: number): string | undefined {
  let last = at - 1;
  while (last > 0 && last > at - 4 && (isAdverb(words[last]!.word) || particles.test(words[last]!.word))) last--;
  const { word, raw } = words[last]!;
  if (/^(?:will|can|shall|able|i'll|he'll|she'll|they'll)$/.test(word)) return '';
  const before = words[last - 1]?.word ?? '';
  // “Answers, in a sentence, …” opens a text; “his reading, with help, …” is a thing.
  const isVerb =
    /^(?:to|will|can|and|not|able)$/.test(before) ||
    isAdverb(before) ||
    // “At work, by May, …”: a place.
    (/^\p{Lu}/u.test(words[last - 1]?.raw ?? raw) && !openers.has(before));
  return isVerb ? lemmaOf(word) : undefined;
}

const isCircumstance = (words: readonly Word[], at: number): boolean => {
  const word = words[at]?.word ?? '';
  const next = words[at + 1]?.word ?? '';
  return (
    openers.has(word) ||
    (counts.test(word) && /^(?:times|out|days|mornings|lessons)$/.test(next)) ||
    (/ing$/.test(word) && lemmaOf(word) !== undefined) ||
    (/ly$/.test(word) && isAdverb(word))
  );
};
