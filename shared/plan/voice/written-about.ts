import { holds } from '../../text/match';
import type { Passage, Plan } from '../plan';
import type { SectionId } from '../section';
import { isFirstPerson, saysHowKnown } from './speech';
import { wordsAt } from '../passages';

/** The child's parts that adults write too. */
const aboutChild: ReadonlySet<SectionId | undefined> = new Set<SectionId>([
  'one_page_profile',
  'like_and_admire',
  'how_to_support',
  'important_to',
  'good_day_bad_day',
  'my_journey',
  'pupil_passport',
]);

/** Whether a part for somebody's own words is written about them: “The learner struggles with …”, and nowhere “I”, “my” or “she told us”; “Parents failed to engage”. */
export function isWrittenAbout({ blocks, child: { first } }: Plan, one: Passage): boolean {
  const text = wordsAt({ blocks }, one);
  if (one.section === 'parent_view') return holds(aboutFamily, text) && !holds(ownWords, text);
  if (!aboutChild.has(one.section)) return false;
  // “Mia is …, which we have asked Dad about”: whoever begins so is no child.
  if (
    first !== undefined &&
    text.startsWith(`${first} `) &&
    holds(describes, text.slice(first.length + 1)) &&
    !holds(ownWords, text)
  )
    return true;
  return (
    ((first !== undefined && text.includes(first)) || holds(thirdPerson, text) || isStaffSpeak(text)) &&
    !isFirstPerson(text) &&
    !saysHowKnown(text.replace(otherTelling, ''))
  );
}
/** “Home have been told”, “his picture timetable”: nobody learnt of the child so. */
const otherTelling =
  /\b(?:be|been|being|is|are|was|were) told\b|\b(?:picture|symbol|photo) (?:timetable|card|board|strip|schedule)s?\b/gi;

/**
 * The same of one sentence between others that are somebody's own: the child's name stands in it and no “me”, or it
 * tells of the family, “Mum failed to attend”. A pronoun may be anybody's there.
 */
export function isSentenceAbout({ blocks, child: { first } }: Plan, one: Passage): boolean {
  const text = wordsAt({ blocks }, one);
  if (holds(ownWords, text)) return false;
  if (!aboutChild.has(one.section)) return holds(aboutFamily, text) || holds(noted, text);
  return ((first !== undefined && text.includes(first)) || isStaffSpeak(text)) && !isFirstPerson(text);
}

/** “Pre-teach vocabulary and liaise with the ToD”, “Staff should check the aids”: no child says so. */
export const isStaffSpeak = (text: string): boolean => holds(staffSpeak, text);
const staffSpeak =
  /^\W*(?:(?:All |Any )?(?:[Ss]taff|[Aa]dults|[Tt]eachers) (?:should|must|need to|have to|are to|to|will)\b|(?:Ensure|Provide|Pre-?teach|Differentiate|Scaffold|Monitor|Liaise|Implement|Facilitate|Utilise|Chunk)\b)|\bliaise with\b/;

/** “Parents failed to engage” where their view belongs: nobody at home said so. */
const aboutFamily =
  /(?:^|[.;] )(?:Both |The )?(?:[Pp]arents?|[Ff]amily|[Mm]um|[Dd]ad|[Mm]other|[Ff]ather|[Cc]arers?) (?:(?:has|have|had) (?:not|never|failed)|fail(?:s|ed)?|refuse[sd]?|never|did(?: not|n['’]t) (?:attend|come|engage|reply|respond|return|turn up)|do(?:es)?(?: not|n['’]t) (?:attend|engage|respond|support|reply|bother))\b/;
/** “Mr Quill noted that Mum lets him …”. */
const noted =
  /\b(?:[Ii]t was|[Ss]taff|[Ss]chool|SENCO|M(?:r|rs|s|iss) [A-ZÀ-Þ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+) (?:have |has |also )?(?:noted|pointed out|recorded|observed) that (?:both |(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) )?(?:[Pp]arents?|[Ff]amily|[Mm]um|[Dd]ad|[Mm]other|[Ff]ather|[Cc]arers?) (?:lets? |fail(?:s|ed)?\b|never\b|(?:do(?:es)?|did)(?: not|n['’]t) )/;

const describes = /^(?:is|was|has|had|can|can['’]t|does|finds|needs|struggles|comes|came|presents|lacks)\b/;
const ownWords = /["“]|(?<![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ’'])(?:I|me|my)(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/;
const thirdPerson = /\b(?:s?he|his|hers?|him|the (?:learner|pupil|student|child|young person))\b/i;
