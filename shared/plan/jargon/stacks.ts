import { maybeVerbs, officeWeightOf, plainPairs } from '../../lexicons/jargon-classes';
import type { Run, Word } from './words';
import { wordSet } from '../../text/word-set';

/** Words after which a word such as “access” is a noun. */
const opensNoun = wordSet(
  'a an the this that these those his her their our your its my each every any no some of in for with by on at as and or via through into from within under per new',
);
/** A plural that ends a stack may be the sentence's verb: “the inclusion base offers lunch”. */
const endingVerbs = wordSet(
  'offers measures models plans supports leads gains grids maps windows demands links reviews',
);

const diagnoses = wordSet('disorder disorders syndrome');

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
  // “Developmental coordination disorder” is the name of a diagnosis.
  if (words[last]!.joined && diagnoses.has(words[last + 1]?.small ?? '')) return false;
  return weightOf(words, first, last) >= (last - first === 1 ? ofTwo : ofMore);
}

/** Heads that make a term of the trade of whatever stands before them: “a feeding protocol”. */
const heads = wordSet(
  'protocol protocols hierarchy hierarchies pathway pathways descriptor descriptors provision toolkit toolkits screener screeners tracker audit threshold thresholds continuum modality domain domains functioning attainment readiness regulation prompting chaining desensitisation formulation trajectory',
);
const everyday = wordSet(
  'new old own other same whole good great best clear simple different first second third final next last main right left small big short long quick easy hard safe quiet garden stone brick wooden muddy woodland park concrete gravel forest fitness sleep step activity shared local usual current special',
);

/** Whether the word at `at` only describes a head, as between “a” and “protocol”. */
const describesHead = (words: readonly Word[], at: number) => {
  const [before, word, head] = [words[at - 1], words[at]!, words[at + 1]];
  return (
    before !== undefined &&
    word.joined &&
    !word.capital &&
    word.small.length > 2 &&
    head?.joined === true &&
    heads.has(head.small) &&
    /^(?:an?|the|his|her|their|our|this|of)$/.test(before.small) &&
    !everyday.has(word.small) &&
    officeWeightOf(word.small).before === 0
  );
};

/** Whether a word can begin a phrase of the office, or makes one of the word before it. */
export const opensStack = (word: string): boolean => heads.has(word) || officeWeightOf(word).before > 0;

/** Phrases made of the nouns and adjectives of school offices: “curriculum access”, “attendance concerns panel”. */
export function* stacksIn(words: readonly Word[]): Iterable<Run> {
  for (let first = 0; first < words.length - 1; first++) {
    const { small } = words[first]!;
    if (describesHead(words, first)) yield [first, first + 1];
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
