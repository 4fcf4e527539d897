import { wordSet } from '../../text/word-set';

/** How many words a text has. */
export const wordsIn = (text: string): number => text.split(/\s+/).length;

const wrote = '(?:written|filled in|completed|dictated|told|typed|drawn|made|put together|as told)';
const person = "(?:\\p{Lu}[\\p{L}’'.-]+|me|her|his|their|my|our|mum|dad)";
/** “, by Bronte and Mum”, “ – written with Miss Petra”, “dictated to Mrs Roe”, “, in her own words”: who speaks, behind the name. */
const byWhom = new RegExp(
  `(?:(?:,| [-–—]) (?:${wrote} )?| ${wrote} )(?:by|with|to) ${person}(?:(?:,| and| &|,? with)? ${person}){0,4}$|(?:,| [-–—])? in (?:my|his|her|their|\\p{Lu}\\p{L}+['’]s) own words$`,
  'u',
);
/** “Our two aims by the February half term”: how many, and by when. */
const ofTerm =
  / (?:by|for|until|this|before|up to) (?:the )?(?:(?:end of|start of|first|second|next|this) )?(?:the )?(?:(?:autumn|spring|summer|february|october|may|march) )?(?:term|half[- ]term|easter|christmas|year)(?: 20\d\d)?$/i;
/** “My goals, all by Friday 9 July 2027” */
const ofDay =
  /,? (?:all |each )?(?:to be (?:met|reached|done) )?by (?:(?:Mon|Tues|Wednes|Thurs|Fri)day,? )?\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}+(?: 20\d\d)?$/u;
/** “The next steps, agreed on 25 November” */
const agreedOn = /,? (?:as )?agreed (?:on|at|in) [^.,:]{3,40}$/i;
/** “~ TARGETS ~ set 2.11.26”, “Outcomes (agreed 3 November 2026)” */
const setOn =
  /,? \(?(?:set|agreed|made|written|begun|started)(?: on)?:? (?:(?:Mon|Tues|Wednes|Thurs|Fri)day,? )?\d{1,2}(?:[./]\d{1,2}[./]\d{2,4}|(?:st|nd|rd|th)? [A-Z][a-z]+(?: 20\d\d)?)\)?$/;
/** A line less the day on which what stands below it was set. */
export const withoutDaySet = (text: string): string => text.replace(setOn, '');

const howMany =
  /^((?:our|my|the|his|her) )(?:two|three|four|five|six) (?=(?:aims|targets|outcomes|goals|priorities|steps)\b)/i;

const relatives = wordSet('mum dad nan gran mother father aunt uncle carer carers parent parents');

/** “FROM HIS DAD, TUNJI”: less what one of the family is called. */
function withoutName(text: string): string {
  const words = text.split(' ');
  const [before, last] = words.slice(-2);
  const isNamed = before !== undefined && relatives.has(before.replace(/,$/, '').toLowerCase());
  return words.length > 2 && isNamed && /^\(?[A-ZÀ-ÖØ-Þ]/.test(last!)
    ? words.slice(0, -1).join(' ').replace(/,$/, '')
    : text;
}

function withoutBracket(text: string): string {
  const at = text.lastIndexOf('(');
  return at > 0 && text.indexOf(')', at) === text.length - 1 ? text.slice(0, at).trimEnd() : text;
}

/** A heading less what stands in brackets behind it and who wrote it: “My profile (with Mum)”, “1. ABOUT ME, by Bronte”. */
export function headingWords(text: string): string {
  // No heading is longer.
  if (text.length > 160) return text;
  const colon = /[:：]$/.exec(text)?.[0] ?? '';
  let words = colon ? text.slice(0, -1) : text;
  if (words.endsWith(')')) words = withoutBracket(words);
  if (/ (?:by|with|to|own) /.test(words)) words = words.replace(byWhom, '');
  words = withoutDaySet(withoutName(words))
    .replace(ofTerm, '')
    .replace(ofDay, '')
    .replace(agreedOn, '')
    .replace(howMany, '$1');
  return words + colon;
}

const runIn = /^(\p{Lu}[^.:?!\n]{4,60})[.] (?=["“‘(]?\p{Lu})/u;
const asks = /^(?:what|who|how|where|why|my|our|strengths?|needs?|hopes?|views?)\b/i;

/** “What is hard at the moment. He is deaf …”: how many code units the name of a part takes that opens its own paragraph; 0 where none does. */
export function runInEnd(text: string): number {
  const end = runIn.exec(text)?.[1]!.length ?? 0;
  return end > 0 && asks.test(text) ? end : 0;
}

/** Words of which the title of a whole plan is made, beside what it is called. */
const ofTitle = wordSet(
  'a an the and of for my our one new first second third next revised updated current termly annual autumn spring summer term ' +
    'send sen support individual pupil student learner child learning education educational review meeting record graduated approach ' +
    'assess do response cycle half end outcomes targets new school college nursery early years primary secondary class teacher person centred centered provision page',
);
const called = wordSet('plan profile passport iep ilp isp ipp pep leaflet agreement booklet contract');

/** Whose plan it is: “: Mia Patel”. */
const ofChild = /\s*[:–-]\s\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u;

/** Whether a line at the head of a draft is no more than a title: “Review meeting and new plan”, “Profile and provision: Mia Patel”. */
export function isTitleOfPlan(text: string): boolean {
  const words =
    text
      .replace(ofChild, '')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  if (words.length < 3 || words.length > 10 || /[.;,:!?]$/.test(text)) return false;
  return (
    (words.some((word) => called.has(word)) || /^send? support\b/i.test(text)) &&
    words.every((word) => called.has(word) || ofTitle.has(word)) &&
    !/^\W*review of\b/i.test(text)
  );
}

/** Words too few to be told from an acronym by their length. */
const shortHeading = /^(?:HOW|AIMS?|GOALS?|NEEDS)\W*$/;

/** Capitals throughout and long enough not to be an acronym. */
export function isCapitals(text: string): boolean {
  if (text.length > 80 || text !== text.toUpperCase()) return false;
  const letters = text.replace(/[^A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]/g, '');
  // “SALT, HV, EP” lists people.
  if (text.includes(',') && !/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{6}/.test(text)) return false;
  // “R – WTS  W – PKS3” gives results: a heading has a word that can be said.
  if (!/\b(?=[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]*[AEIOUY])[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{4,}/.test(text)) return shortHeading.test(text);
  return (letters.length >= 6 && !/^X+$/.test(letters)) || shortHeading.test(text);
}
