import { kindOf, lemmaOf } from './acts';
import { determiners } from './find-modal';
import { wordSet } from '../../text/word-set';
import type { Word } from './words';

const irregular =
  /^(?:put|hung|done|spoken|read|written|eaten|drunk|said|told|worn|found|drawn|given|spelt|kept|brought|broken|cut|sung|ridden|taken|swum|taught|sent|made|built)$/;
/** What adults do to work, tasks and rooms. */
const byAdults =
  /^(?:adapt|differentiate|support|present|break|provide|reduce|increase|place|offer|plan|set|teach|chunk|model|review|send|book|arrange|include|repeat|simplify|give|modify|enlarge|scaffold|deliver|position|display|use|label|prepare|print|make|build|monitor)$/;
const counts = /^(?:\d+|all|both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)$/;
/** What is less or more in the child, and no adult's doing. */
const ofChild = wordSet(
  'anxiety stress worry worries distress anger frustration confidence attendance absence absences lateness incidents outbursts tantrums meltdowns aggression hitting biting swearing fatigue engagement concentration independence stamina',
);
const isOccasion = ({ word }: Word) => /^(?:evening|meeting|day|review|consultation)$/.test(word);
const agent = /^(?:adults?|staff|parents?|mum|dad|ta|tas|lsa|teachers?|teacher|senco|school|home)$/;

/** “All eleven number bonds to 10 recalled”, “At least two questions asked”: how many there are stands in front of what is done. */
function withoutSize(words: readonly Word[]): readonly Word[] {
  const least = words.findIndex(({ word }) => !/^(?:at|least|all|both|of|the)$/.test(word));
  const from = least > 0 && counts.test(words[least]!.word) ? least : 0;
  const to = words.findIndex(
    ({ word }, at) => at > from && at < from + 5 && word === 'to' && /^\d+$/.test(words[at + 1]?.word ?? ''),
  );
  return to < 0 ? words.slice(from) : [...words.slice(from, to), ...words.slice(to + 2)];
}

/**
 * Who does what a phrase in telegraph style says is done: the `child` (“Homework handed in on time”), an `adult`
 * (“Work differentiated by outcome”); undefined where it says no such thing.
 */
export function doneBy(all: readonly Word[]): 'child' | 'adult' | undefined {
  const words = withoutSize(all.filter(({ word }) => !/^['’]$/.test(word)));
  if (/^(?:toilet|potty)$/.test(words[0]?.word ?? '') && words[1]?.word === 'trained') return 'child';
  // “Changed for PE in six minutes”
  if (/^(?:dressed|undressed|changed|washed|dried|packed|unpacked)$/.test(words[0]?.word ?? '')) return 'child';
  // “Use strategies taught in …”: which ones, not what is done.
  if (/^(?:use|uses|using|apply|applies)$/.test(words[0]?.word ?? '')) return undefined;
  const self = words.findIndex(({ word }) => /^(?:him|her|my|them)sel(?:f|ves)$/.test(word));
  if (self > 3 && (words[self - 1]!.word === 'by' || words[self - 2]!.word === 'by')) return 'child';
  const opening = words[0]?.word ?? '';
  const third = /s$/.test(opening) && (lemmaOf(opening) ?? opening) !== opening;
  for (let i = 1; i <= 4 && i < words.length; i++) {
    const { word } = words[i]!;
    if (!/^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]/.test(word) && !(i === 1 && /^(?:all|both)$/.test(words[0]!.word))) return undefined;
    const lemma = lemmaOf(word);
    if (!(lemma && lemma !== word && /ed$/.test(word)) && !irregular.test(word)) {
      if (lemma && lemma !== word && i > 1 && !/(?:s|ing)$/.test(word)) return undefined;
      continue;
    }
    // “Reads words made from s, a and t”
    if (third && i > 1) return undefined;
    // “a coloured overlay”, “broken into”: in front of its noun the form is no verb.
    if (
      determiners.has(words[i - 1]!.word) ||
      /^(?:is|are|was|has|have|will|be|i|he|she|they|of|and|to)$/.test(words[i - 1]!.word)
    )
      return undefined;
    if (
      /^\p{Lu}/u.test(words[0]!.raw) &&
      i === 1 &&
      !/s$|^(?:homework|work|coat|name|hair|food|lunch|hand|bag|seating|equipment)$/.test(words[0]!.word)
    )
      return undefined;
    const by = words.findIndex((other, index) => index > i && other.word === 'by');
    if (by > 0 && /^(?:him|her|my|them)sel(?:f|ves)$/.test(words[by + 1]?.word ?? '')) return 'child';
    // “… by parents' evening” says when.
    const behind = words.slice(by + 1, by + 4);
    if (by > 0 && behind.some(({ word: one }) => agent.test(one)) && !words.slice(by + 1, by + 7).some(isOccasion))
      return 'adult';
    const base = lemma ?? word;
    // “Anxiety levels reduced”
    if (/^(?:reduce|increase)$/.test(base) && words.slice(0, i).some(({ word: other }) => ofChild.has(other)))
      return undefined;
    // “Hitting reduced to once a week” is what comes of it.
    if (
      /^(?:reduce|increase)$/.test(base) &&
      words.slice(i + 1).some(({ word: other }) => /^(?:to|by|from)$/.test(other))
    )
      return undefined;
    // “Ten key signs used”: whoever counts the things means what the child does with them.
    if (/^(?:use|form|label|build|make)$/.test(base) && counts.test(words[0]!.word)) return 'child';
    if (
      byAdults.test(base) ||
      (base === 'share' && words.slice(i + 2, i + 6).some(({ word: other }) => agent.test(other)))
    )
      return 'adult';
    return kindOf(base) === 'plain' || /^(?:complete|take)$/.test(base) ? 'child' : undefined;
  }
  return undefined;
}
