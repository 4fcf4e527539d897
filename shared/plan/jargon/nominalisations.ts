import { officeWeights } from '../../lexicons/jargon-classes';
import type { Run, Word } from './words';
import { wordSet } from '../../text/word-set';

/** Deeds turned into nouns that nobody uses at home. */
const always =
  wordSet(`implementation facilitation utilisation utilization generalisation internalisation acquisition dissemination operationalisation
optimisation maximisation minimisation prioritisation deployment consolidation enhancement formulation mitigation initiation embedding differentiation personalisation
scaffolding remediation amelioration triangulation moderation verbalisation conceptualisation instigation habituation
manipulation modulation inhibition elicitation cessation attainment promulgation sequencing reframing upskilling signposting adherence`);
/** Deeds that are office words only when they are done to something of the office. */
const sometimes =
  wordSet(`delivery development monitoring promotion identification application maintenance completion  reduction evaluation coordination co-ordination
reinforcement modification demonstration establishment provision implementing integration retention transfer processing  adaptation formation  
   appropriation regulation   oversight continuation escalation  capture `);
/** What it may be done to, beside the words of stacks. */
const objects =
  wordSet(`strategies strategy regulation intervention interventions provision outcomes needs need engagement attainment concepts emotions independence skills
curriculum language vocabulary behaviours behaviour targets adaptations adjustments resources approaches learning knowledge understanding key competencies support
sounds phonemes graphemes information instructions expectations outcomes impact progress social emotional communication functional participation inclusion`);
const small = wordSet(
  'a an the his her their our its this these those any all new more both some in to for with and or by at on from as is are was were will has have that which who when so but if can',
);
const opens = wordSet('a an the his her their our its this these those any all new');

const isObject = ({ small: word }: Word) => {
  const weight = officeWeights.get(word);
  return objects.has(word) || (weight !== undefined && Math.max(weight.before, weight.last) > 1);
};

/** Whether a word can be a deed turned into a noun. */
export const isDeed = (word: string): boolean => always.has(word) || sometimes.has(word);

/** Deeds that hide in nouns: “implementation of strategies”, “the delivery of interventions”. */
export function* nominalisationsIn(words: readonly Word[]): Iterable<Run> {
  for (let first = 0; first < words.length - 2; first++) {
    const { small: word } = words[first]!;
    const strong = always.has(word);
    if ((!strong && !sometimes.has(word)) || words[first + 1]!.small !== 'of') continue;
    let last = first + 2;
    while (last < words.length - 1 && opens.has(words[last]!.small)) last++;
    const object = last;
    while (last - object < 2 && words[last + 1]?.joined && !small.has(words[last + 1]!.small)) last++;
    let end = -1;
    for (let at = object; at <= last; at++) if (isObject(words[at]!)) end = at;
    if (end < 0 && !strong) continue;
    yield [first, end < 0 ? object : end];
    first = last;
  }
}
