import { wordSet } from '../../text/word-set';
import { wordsAlone } from '../../text/words-alone';
import type { FieldId } from '../section';
import { wordsIn } from './heading-words';

/** A month, in full or in short: source of an expression. */
export const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const day = new RegExp(
  String.raw`^(?:(?:by|before|on|end of|the end of|until) )*(?:(?:mon|tues|wednes|thurs|fri)day,? )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?:,? \d{2,4})?|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|${month} 20\d\d|easter|christmas|(?:(?:february|october|may|the|spring|autumn|summer|next|this) )*(?:half[- ])?term(?: \d)?(?: 20\d\d)?)\W*$`,
  'i',
);
/** Whether a cell is a day and nothing else: “26 March 2027”, “by Easter”, “end of term”. */
export const isDay = (answer: string): boolean => day.test(answer);

const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Coach|Auntie|Uncle)\.? \p{Lu}/u;
const jobs = wordSet(
  'teacher teachers assistant assistants ta tas hlta lsa lsas senco sendco tutor tutors mentor supervisor therapist worker keyworker person coach counsellor librarian nurse lead leader manager technician volunteer buddy practitioner specialist psychologist officer chaplain cook elsa mum dad nan gran grandad parents carer family staff adult adults',
);
const besideJobs = wordSet(
  'and or with the a an of in his her their my from class form course key learning teaching support reading speech language occupational lunchtime midday music pastoral year head subject maths english science trained room nursery special needs school college senior deputy each all',
);

/** Whether a cell names people and nothing that they do: “Mr Ode (teaching assistant)”, “Class teacher and TA”. The names are not looked up. */
export function isPerson(told: string): boolean {
  const answer = told.replace(/ \([^()]*\)/g, '').replace(inGroup, '');
  if (wordsIn(answer) > 9) return false;
  const small = (answer.match(/(?<![\p{L}’'])\p{Ll}[\p{L}’'-]*/gu) ?? []).map((word) => word.toLowerCase());
  if (!tellsAdult(answer)) return false;
  return small.every((word) => jobs.has(word) || besideJobs.has(word)) || jobs.has(withJob.exec(answer)?.[1] ?? '');
}

/** “Miss Cole, history teacher”: a name, and a job at the end of what is said of it; caught: the job. */
const withJob =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? (?:\p{Lu}[\p{L}.’'-]* ?){1,3}, (?:(?:our|the|his|her|their) )?(?:\p{Ll}[\p{L}-]* ){1,3}(\p{Ll}+)$/u;

/** “…, one to one”, “…, group of 3” */
const inGroup = /, (?:one[- ]to[- ]one|1:1|1-1|(?:in )?(?:a )?(?:small )?(?:group|class)(?: of \w+)?|(?:in )?pairs?)$/i;

const amount =
  /^(?:about |up to |approx\w* |on |at )?(?:(?:every|each|daily|weekly|fortnightly|monthly|(?:half-)?termly|once|twice|(?:\d{1,2}|one|two|three|four|five) (?:times|sessions?|lessons?|mornings?|afternoons?|evenings?))\b|(?:all |most )?(?:lunch|break|play|tutor |registration |story )(?:times?)\b|(?:start|end) of (?:each|every|the) |throughout |(?:mon|tues?|wed(?:nes)?|thur?s?|fri)(?:days?)?\b(?!,? \d{1,2}(?:st|nd|rd|th)?[ ./])|\d{1,2} ?[x×](?: ?\d| [a-z])|[^.;]{0,10}?\b\d{1,3}(?: ?(?:to|-|–) ?\d{1,3})?[ -]?(?:min(?:ute)?s?|hours?|hrs?)\b|[^.;]{0,10}?\b\d{1,2}[.:]\d{2} ?(?:am|pm)? ?(?:to|-|–)|(?:half )?an hour\b|(?:before|after|during|in) (?:each|every)\b|all day\b)/i;

/** Whether a cell begins with how often or how long: “Every morning, 15 minutes”, “3 x 20 mins a week”; “1 day a week” may be where the child starts. */
export const isAmount = (answer: string): boolean =>
  wordsIn(answer) <= 14 && amount.test(answer) && !does.test(answer) && !share.test(answer);
/** “1 morning out of 5” is how it went. */
const share = /\bout of \d/;
/** “Every day Mia will …” is an outcome. */
const does = /\b(?:will|can)\b/i;

/** Whether a cell says loosely how often: “As often as we can fit it in”, “when time allows”. */
export const isLooseAmount = (answer: string): boolean => wordsIn(answer) <= 9 && loose.test(answer);
const loose =
  /^(?:as (?:often|much|and when|needed|required|necessary)|when(?:ever)? [a-z]|if (?:and|there|time|needed)|where(?:ver)? (?:possible|needed)|on-?going|regular(?:ly)?|sometimes|often|most (?:days|weeks)|throughout)\b/i;

/** The fields that an answer tells by its shape, and by which. */
export const byShape: readonly (readonly [FieldId, (answer: string) => boolean])[] = [
  ['deadline', isDay],
  ['who', isPerson],
  ['frequency', isAmount],
];

/** Whether an answer tells the family's part: “Mum and Theo read a page each”. */
export const isOfFamily = (answer: string): boolean => ofFamily.test(answer);
const ofFamily =
  /^(?:(?:his|her|their|my) )?(?:Mum|Mummy|Mam|Mama|Dad|Daddy|Baba|Nan|Nana|Nanny|Gran|Grandma|Grandad|Grandpa|Parents|Family|At home)\b/i;

/** Whether an answer tells that something is done so often, or for so long, and is no count of how it went. */
export const isToldAsSupport = (answer: string): boolean => wordsIn(answer) > 5 && hasAmount(answer);

/** Whether an answer says anywhere how often or how long. */
export const hasAmount = (answer: string): boolean => amountIn.test(answer) && !share.test(answer);
const amountIn =
  /\b(?:\d+[- ]?(?:minutes?|mins?|hours?)|(?:an|one|two|three) hours?|daily|weekly|(?:mon|tues|wednes|thurs|fri)days|(?:every|each) (?!of\b)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|(?:once|twice|times|sessions?) (?:a|per|each) [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|all day|throughout)\b/i;

/** Whether an answer names one of the staff, by a title or a job. */
export const tellsAdult = (answer: string): boolean =>
  titled.test(answer) || wordsAlone(answer).some((word) => jobs.has(word));
