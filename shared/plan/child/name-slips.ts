import { givenNames } from '../../lexicons/names';
import { isOneEdit, isSameSound, isSwapped } from './child-name';
import type { Evidence } from './name-evidence';
import { isNext, type Word } from './name-words';
import { isSureName } from './people';

/** One letter, or the vowels of two places, changed for each other. */
export const isSlipOfPen = (one: string, other: string): boolean =>
  isOneEdit(one, other) || (one.length > 5 && one.length === other.length && lettersOf(one) === lettersOf(other));
/** The letters of a word without regard to which vowel stands where: “Chedira” and Chidera. */
const lettersOf = (word: string) => `${word.replace(/[aeiou]/g, '*')} ${Array.from(word).sort().join('')}`;

/** Whether two words differ only in letters that other languages give the same sound: “Kasper” and Kacper, and not “Hunger” and Hunter. */
const isHeardAlike = (one: string, other: string): boolean => one !== other && heard(one) === heard(other);
const heard = (word: string) =>
  word
    .replace(/[cksz]/g, 's')
    .replace(/[gj]/g, 'j')
    .replace(/[iey]/g, 'i');

/** “Ruby May” and “Ruby Mae” for Ruby-Mae. */
export function isSecondHalf(words: readonly Word[], at: number, first: string): boolean {
  const [one, two] = first.split('-');
  return (
    two !== undefined &&
    words[at - 1]?.lower === one &&
    words[at - 1]!.capital &&
    isNext(words[at]) &&
    (words[at].lower === two || isSameSound(words[at].lower, two) || isOneEdit(words[at].lower, two))
  );
}

/** “David” in a plan of Dawid: a name, and yet more likely a slip of the pen than another child. */
export const isSlip = (lower: string, first: string) =>
  first.length >= 5 ? isOneEdit(lower, first) : first.length === 4 && isSwapped(lower, first);

/** Words that are a name with two letters exchanged. */
const words = new Set([
  'brain',
  'angle',
  'angles',
  'trail',
  'calm',
  'marry',
  'better',
  'hopping',
  'jolly',
  'hilly',
  'penny',
  'holly',
]);

/** Whether the two differ in letters written once or twice: “Koffi” and “Kofi”. */
const isDoubled = (a: string, b: string): boolean => a !== b && undouble(a) === undouble(b);
const undouble = (text: string) => text.replace(/([A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])\1/g, '$1');

/** Whether the two differ in one vowel, changed or left out: “Kehende” and “Kehinde”, “Ruairidh” and “Ruaridh”. */
const isOtherVowel = (a: string, b: string): boolean =>
  isOneEdit(a, b) && a.replace(/[aeiouy]/g, '') === b.replace(/[aeiouy]/g, '');

/** Whether a letter of a long name was left out: “Harpeet” and Harpreet. “Clarity” in a plan of Charity is another word. */
const isLetterShort = (lower: string, first: string): boolean =>
  first.length >= 7 && lower.length < first.length && isOneEdit(lower, first);

/** Another spelling of the child's name: the same sound, or one slip in a word that is no name itself. */
export function isVariant(
  { initial, possessive }: Word,
  lower: string,
  first: string,
  evidence: Evidence | undefined,
): boolean {
  const listed = givenNames.has(lower);
  // “Ilsa” is a name, and yet in a plan of Isla two letters exchanged.
  if (listed && possessive && first.length >= 4 && isSwapped(lower, first)) return true;
  // A word that begins a sentence may be any; then it has to stand as a name does.
  if (initial && !evidence && !isSureName(lower))
    return (
      !words.has(lower) &&
      ((first.length >= (possessive ? 4 : 5) && isSwapped(lower, first)) ||
        ((lower.length > 5 || /(?:y|ie|ey|i)$/.test(lower)) && isSameSound(lower, first)) ||
        (first.length >= 4 && isDoubled(lower, first)) ||
        (first.length >= 6 && !listed && isOtherVowel(lower, first)) ||
        (!listed && isLetterShort(lower, first)))
    );
  if (isSameSound(lower, first)) return listed || !initial || !!evidence;
  const isNear = isOneEdit(lower, first) || (first.length >= 6 && isHeardAlike(lower, first));
  if (first.length < 4 || lower.length < 4 || listed || !isNear) return false;
  // “Hunger is …” in a plan of Hunter: what begins a sentence and only is something may be any word.
  return (
    !initial ||
    isLetterShort(lower, first) ||
    isHeardAlike(lower, first) ||
    (first.length >= 6 && isOtherVowel(lower, first)) ||
    (isSwapped(lower, first) && !words.has(lower)) ||
    evidence?.level === 2 ||
    evidence?.inside === true ||
    !!evidence?.alive
  );
}
