import { holds } from './match';
import { subjectOf } from './subject';

const reporting =
  /\b(?:says?|said|saying|tells?|told|feels?|felt|feeling|thinks?|thought|describes?|described|calls?|called|believes?|believed|worries|worried|wrote|writes|asked|explains?|explained|mentioned|shared|reports?|reported|shouts?|shouted|shouting)\b/gi;
const passive = /\b(?:is|are|was|were|be|been|being|gets|got)(?: (?:also|often|sometimes|always|still))? $/i;
/** “Her teacher worries that …”: those who write and speak for the school. */
const ofSchool =
  /\b(?:teacher|staff|tutor|TA|LSA|SENCO|school|setting|nursery|college|coach|driver|escort|manager|worker|leader|supervisor|assistant|therapist|psychologist|doctor|report)s?,? $/i;
const inOwnWords = /\b(?:in (?:his|her|their) (?:own )?words?|(?:his|her|their) own words?|quote|the words?)\b/i;
const ownVoice = /\b(?:I|I['’](?:m|ve|d|ll)|my|me)\b/;
const otherVoice = /\b(?:he|she|they|his|her|him|their|them)\b/i;

/** “… bossy, she said about the doll.” */
const saidAfter =
  /^[^.;,]{0,60}, (?:(?:he|she|they|mum|dad|nan|gran|\p{Lu}\p{Ll}+) (?:said|says|told|explained|explains|thinks|feels)|(?:said|says) (?:his|her|their|mum|dad|\p{Lu}\p{Ll}+))\b/u;

/**
 * Whether the words at `at` are the child's or the family's own, as “she told us she feels …” and “I am …” say.
 * `sentence` is the whole sentence, `at` an offset in it.
 */
export function isReported(sentence: string, at: number): boolean {
  if (holds(ownVoice, sentence) && !holds(otherVoice, sentence) && subjectOf(sentence, at) !== 'person') return true;
  if (holds(saidAfter, sentence.slice(at, at + 100))) return true;
  const before = sentence.slice(0, at);
  if (holds(inOwnWords, before)) return true;
  for (const match of before.matchAll(reporting)) {
    const between = before.slice(match.index + match[0].length);
    const words = between.split(/\s+/).length;
    if (words > 12 || /[;!?]|, (?:but|and|so|which|yet)\b|\bbut\b|\band (?:is|can|has|was|will)\b/i.test(between))
      continue;
    // “She feels tired and is …” goes on in the writer's words.
    if (/^fe/i.test(match[0]) && (words > 6 || /\band\b/.test(between))) continue;
    const by =
      /\bby (?:his |her |their )?(?:other |some )?(?:children|peers|pupils|classmates|friends|brother|sister)\b/i;
    if (holds(passive, before.slice(0, match.index)) && !holds(by, sentence)) continue;
    if (holds(ofSchool, before.slice(0, match.index))) continue;
    if (subjectOf(sentence, match.index) === 'person') return true;
  }
  return false;
}
