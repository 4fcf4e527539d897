import { wordSet } from '../../text/word-set';
import type { NameMention } from './child';
import { isOwn, type ChildName } from './child-name';
import { firstPerson, isNext, together, type Reading, type Word } from './name-words';
import { isNameLike, isSureName } from './people';

/** Parts in which friends, family and staff come and go. */
const ofOthers = wordSet(
  'circle_of_support important_to contributors signatures_sharing timeline home parent_view pupil_view aspirations_child aspirations_family personal_details',
);
/** Who does something for or with the child is no other child of whom it was written. */
const pronoun = /^(?:him|her|them|he|she)$/;
/** What in a plan is told of a child and hardly of an adult whom everybody knows. */
const isChilds =
  /^(?:should (?:be|sit|stay|use|have|stand|go)|can (?:now|already|only|often)|cannot|needs|struggles|finds|tires|(?:will|may) (?:be (?:tested|assessed|allowed|given|moved|seen|taught)|use|practise|need|sit|wear|choose|try|copy|spell)|did (?:really |so |very )?well|walks)\b(?! (?:for|with|to) (?:him|her|them)\b)/;

/**
 * Given names of people whom the plan introduces nowhere and of whom the school tells something as of the child:
 * “Wilf should sit on the left”. They may be adults whom everybody knows.
 */
export function findStrangers(
  readings: readonly Reading[],
  known: ReadonlySet<string>,
  own: ChildName | undefined,
  told: ReadonlySet<string>,
): readonly NameMention[] {
  if (!own) return [];
  const isStrange = (word: Word) =>
    isNameLike(word) &&
    isSureName(word.lower) &&
    !word.possessive &&
    !known.has(word.lower) &&
    !told.has(word.lower) &&
    !isOwn(own, word.lower);
  const often = new Map<string, number>();
  for (const { words } of readings)
    for (const { lower, capital } of words) if (capital) often.set(lower, (often.get(lower) ?? 0) + 1);
  return readings.flatMap(({ passage, words, sentences, text }) => {
    if (passage.role !== 'content' || ofOthers.has(passage.section ?? '') || passage.field === 'who') return [];
    if (/["“”]/.test(text) || words.some(({ lower }) => firstPerson.has(lower))) return [];
    return sentences.slice(0, -1).flatMap((from, index): NameMention[] => {
      const to = sentences[index + 1]!;
      const part = words.slice(from, to);
      if (part.some(({ lower }) => together.has(lower))) return [];
      const at = part.findIndex((word, place) => isStrange(word) && (place === 0 || isClause(part, place)));
      const word = part[at];
      // Whom the plan names again and again is somebody whom its readers know.
      if (!word || often.get(word.lower)! > 2 || !isNext(part[at + 1]) || part[at + 1]!.capital) return [];
      const others = part.filter((one) => one !== word);
      if (others.some((one) => pronoun.test(one.lower) || (one.capital && isOwn(own, one.lower)))) return [];
      const rest = part
        .slice(at + 1, at + 12)
        .map(({ lower }) => lower)
        .join(' ');
      if (!isChilds.test(rest)) return [];
      return [{ name: word.text, span: { block: passage.block, from: word.from, to: word.to } }];
    });
  });
}

/** “…, so that Lottie walks”, “reminders, and Jayden will use his list”: where another clause begins. */
const isClause = (part: readonly Word[], at: number): boolean =>
  /[:;]/.test(part[at]!.gap) ||
  (/^(?:and|but|so|that|because|while|then)$/.test(part[at - 1]!.lower) &&
    (part[at - 1]!.lower !== 'and' || part[at - 1]!.gap.includes(',')));
