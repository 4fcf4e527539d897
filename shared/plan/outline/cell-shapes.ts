import { wordSet } from '../../text/word-set';
import { findDuration, findFrequency } from '../provision/amounts';
import { findWho, withoutPeople } from '../provision/who';
import type { FieldId } from '../section';
import { wordsIn } from './find-labels';

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const day = new RegExp(
  String.raw`^(?:(?:by|before|on|end of|the end of|until) )*(?:(?:mon|tues|wednes|thurs|fri)day,? )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?:,? \d{2,4})?|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|${month} 20\d\d|easter|christmas|(?:(?:february|october|may|the|spring|autumn|summer|next|this) )*(?:half[- ])?term(?: \d)?(?: 20\d\d)?)\W*$`,
  'i',
);
/** Whether a cell is a day and nothing else: “26 March 2027”, “by Easter”, “end of term”. */
export const isDay = (answer: string): boolean => day.test(answer);

/** Whether a cell names people and nothing that they do: “Mr Ode (teaching assistant)”, “Class teacher and TA”. */
export function isPerson(answer: string): boolean {
  if (wordsIn(answer) > 9 || !findWho(answer)) return false;
  const left = withoutPeople(answer).match(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+/g) ?? [];
  return left.every((word) => besidePeople.has(word.toLowerCase()) || /^\p{Lu}/u.test(word));
}
const besidePeople = wordSet('and or with the class his her their a form from of in');

/** Whether a cell says how often or how long, from its first words on: “Every morning, 15 minutes”, “3 x 20 mins a week”. */
export function isAmount(answer: string): boolean {
  if (wordsIn(answer) > 14) return false;
  const [often, long] = [findFrequency(answer), findDuration(answer)];
  const from = Math.min(often?.from ?? answer.length, long?.from ?? answer.length);
  // “1 day a week” may be where the child starts.
  return (
    from < 12 && (long !== undefined || /^(?:every|each|daily|weekly|once|twice|[a-z]+days?\b|\d ?x)/i.test(answer))
  );
}

/** The fields that an answer tells by its shape, and by which. */
export const byShape: readonly (readonly [FieldId, (answer: string) => boolean])[] = [
  ['deadline', isDay],
  ['who', isPerson],
  ['frequency', isAmount],
];
