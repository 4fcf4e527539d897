import { maybeVerbs, officeWeightOf, plainPairs } from '../../lexicons/jargon-classes';
import type { Run, Word } from './words';

/** Words after which a word such as “access” is a noun. */
const opensNoun = new Set(
  'a an the this that these those his her their our your its my each every any no some of in for with by on at as and or via through into from within under per new'.split(
    ' ',
  ),
);
/** A plural that ends a stack may be the sentence's verb: “the inclusion base offers lunch”. */
const endingVerbs = new Set(
  'offers measures models plans supports leads gains grids maps windows demands links reviews'.split(' '),
);

/** Least sum of weights of two words, and of more. */
const [ofTwo, ofMore] = [4, 5];

const weightOf = (words: readonly Word[], first: number, last: number) => {
  let sum = officeWeightOf(words[last]!.small).last;
  for (let at = first; at < last; at++) sum += officeWeightOf(words[at]!.small).before;
  return sum;
};

/** Whether the words from `first` to `last` are heavy enough, and nothing plain. */
function isStack(words: readonly Word[], first: number, last: number): boolean {
  if (last <= first || !officeWeightOf(words[last]!.small).last) return false;
  if (plainPairs.has(`${words[last - 1]!.small}-${words[last]!.small}`)) return false;
  return weightOf(words, first, last) >= (last - first === 1 ? ofTwo : ofMore);
}

/** Phrases made of the nouns and adjectives of school offices: “curriculum access”, “attendance concerns panel”. */
export function* stacksIn(words: readonly Word[]): Iterable<Run> {
  for (let first = 0; first < words.length - 1; first++) {
    const { small } = words[first]!;
    if (!officeWeightOf(small).before) continue;
    const previous = words[first - 1];
    if (previous?.joined !== undefined && plainPairs.has(`${previous.small}-${small}`)) continue;
    if (maybeVerbs.has(small) && !(previous && words[first]!.joined && opensNoun.has(previous.small))) continue;
    let end = first;
    for (let at = first + 1; at < words.length && words[at]!.joined; at++) {
      const weight = officeWeightOf(words[at]!.small);
      if (weight.last && isStack(words, first, at)) end = at;
      // “His language needs …”: a verb, or the end.
      if (!weight.before || words[at]!.small === 'needs') break;
    }
    if (end === first) continue;
    if (endingVerbs.has(words[end]!.small) && isStack(words, first, end - 1)) end--;
    yield [first, end];
    first = end;
  }
}
