import type { Outcome } from '../outcome';
import { kindOf, lemmaOf } from './acts';
import { areasOf } from './areas';

/** Where the second of two outcomes begins, as offsets into the text of the outcome. */
export interface Seam {
  readonly from: number;
  readonly to: number;
}

// “He can spell 6 now.” behind the outcome is where he starts.
const again =
  /(?:\b(?:and|as well as)(?: (?:he|she|they|I))?(?: also)? (?:will|can)|[.;](?: (?:he|she|they|I))?(?: also)? will)(?: also)?\b(?! see| say what| (?:do|note|record|count|show|tick|repeat|manage) (?:it|this|that|so|each|them)\b)/gi;
const and = /\s(?:and|as well as|plus|&|\/)(?: also)?(?: to)?\b|;/gi;
const figure =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|once|twice|independently)\b|\b(?:on (?:his|her|my|their) own|without help)\b/i;

/** Where the second outcome begins, by the words of the outcome and of `counts` (its start, its criterion): behind a second “will” with a figure of its own, where vague aims of two areas meet, or where an act that nothing measures, or that has two counts in one of `counts`, is followed by another. */
export function seamOf(outcome: Outcome, counts: readonly string[]): Seam | undefined {
  const { text, vague, measurable } = outcome;
  const seconds = [...text.matchAll(again)].map((match) => {
    const [from, to] = [match.index, match.index + match[0].length];
    return { from, to, first: text.slice(0, from), second: text.slice(to) };
  });
  const joined =
    seconds.find(({ first, second }) => figure.test(first) && figure.test(second)) ??
    seconds.find(({ from, to, first, second }) => {
      const joint = text.slice(from, to);
      // “Will hand it to an adult when he has finished and will sit on the carpet for a whole story”; “…, and he will write his name”
      const added =
        /^and will(?: also)?$/i.test(joint) || (/^and (?:he|she|they|I) will$/i.test(joint) && /, $/.test(first));
      return added && wordsIn(first) > 4 && wordsIn(second) > 3 && !goesOn.test(second);
    });
  if (joined) return { from: joined.from, to: joined.to };
  const softer = beMore.exec(text);
  if (softer && /\d/.test(text.slice(0, softer.index)))
    return { from: softer.index, to: softer.index + softer[0].indexOf('and') + 3 };
  return (
    (vague.length > 0 ? betweenAreas(text) : betweenCounts(text)) ??
    (measurable === false ? betweenActs(outcome, () => true, byManner) : undefined) ??
    betweenActs(outcome, isCountedTwice, placed) ??
    betweenActs(outcome, isOtherDeed, /^/) ??
    (counts.some(tellsTwo) ? betweenActs(outcome, isNotOfIt, placed) : undefined)
  );
}

/** “Names feelings 0 times out of 5; homework handed in 1 week out of 6”, “1 day out of 5 for each”: each half tells of a count, and in words of its own of what. */
function tellsTwo(start: string): boolean {
  if (/\d/.test(start) && /\bfor (?:each|both)\b(?=\s*(?:$|[.,;()]))/i.test(start)) return true;
  const told = start
    .replace(/\([^()]*\)/g, ' ')
    .split(/;|\.(?=\s)|\n/)
    .filter((half) => count.test(half) && !howKnown.test(half) && /[a-z]{3,}/i.test(half.replace(unit, ' ')));
  return told.length === 2;
}
const count = /\d|\b(?:no|none|never|once|twice|one|two|three|four|five)\b/i;
const unit =
  /\b(?:out of|times?|days?|weeks?|lessons?|minutes?|about|no|none|never|once|twice|one|two|three|four|five)\b/gi;
/** “Counted on 3 May” behind a count is of the same. */
const howKnown =
  /^\W*(?:(?:as )?(?:checked|counted|timed|measured|watched|observed|seen|tallied|recorded|noted|taken)|tally|week|w\/[bc]|average|by|from|on|in|with|needs?|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)\b/i;
const isNotOfIt = (_first: string, _joint: string, second: string): boolean =>
  !/\b(?:them|it|these|those)\b/i.test(second);

/** “…, 8 times out of 10, and be more organised in maths” */
const beMore = /(?<=[ ,])and (?:to )?(?:be|become|feel|get) (?:a lot |much )?(?:more|less|better|happier|calmer) \w+/i;

/** With so many words a half may be a deed of its own. */
const wordsIn = (half: string): number => half.match(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+/g)?.length ?? 0;
/** About what was said before: “and will put it back”. */
const goesOn = /\b(?:it|them|this|that|then|back)\b/i;

function betweenAreas(text: string): Seam | undefined {
  for (const match of text.matchAll(and)) {
    const from = match.index + (/^\s/.test(match[0]) ? 1 : 0);
    // “Speaking and listening” is one.
    if (/\bspeaking\s*$/i.test(text.slice(0, from))) continue;
    const [first, ...others] = areasOf(text.slice(0, from));
    // “She reads 11 sounds now.” behind it is where she starts.
    const [second, ...more] = areasOf(text.slice(match.index + match[0].length).split(/\.\s+(?=[A-Z])/)[0]!);
    const single = others.length === 0 && more.length === 0;
    if (single && first && second && first !== second)
      return { from, to: from + match[0].trimStart().replace(/ to$/, '').length };
  }
  return undefined;
}

/** “Spell 20 words and tell the time to the nearest five minutes”: each half of an area of its own, and each counted. */
function betweenCounts(text: string): Seam | undefined {
  // Both halves are looked at again behind each “and”: no sentence is longer.
  const seam = text.length < 600 && amount.test(text) ? betweenAreas(text) : undefined;
  return seam && amount.test(text.slice(0, seam.from)) && amount.test(text.slice(seam.to)) ? seam : undefined;
}
const amount =
  /(?<!\bYear )\b\d{1,3}\b(?!\/\d)|\b(?:once|twice|two|three|four|five|six|seven|eight|nine|ten|without help|unaided)\b/;

const further = /\s(and|or|&)(?: also)?( to| will)?\s+([a-z]+)\b(?= ([A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d]+))/gi;
/** What an act is done to, or how: behind it the word before is a verb for sure. */
const objects =
  /^(?:the|an?|his|her|their|my|more|less|fewer|better|all|any|some|every|each|anyone|anybody|others|people|up|out|off|away|down|into|with|when|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/i;
/** “Share better and sit nicely” */
const byManner = new RegExp(String.raw`${objects.source}|^[a-z]{3,}ly$`, 'i');
/** “Sit at the table”, “hand in her homework”: a verb for sure only where more says that an act follows. */
const placed = new RegExp(String.raw`${objects.source}|^(?:in|on|at|to|by|for|from)$`, 'i');
/** Goes on with what the first act is about: “and use them”, “and then”. */
const same = /^(?:it|them|this|these|that|those|then|him|again|back|what|why|how|so)$/i;
const notShared = new Set(['gain', 'complete', 'make', 'achieve', 'get', 'keep', 'have', 'reach', 'miss', 'hurt']);
const vaguer = new Set(['change', 'mental', 'state', 'part']);

/** “Put on his coat with no help and ask for the toilet 4 times out of 5”, “… and also sort his folders”: each half has a count of its own, or the writer adds the second. */
function isCountedTwice(first: string, joint: string, second: string): boolean {
  if (!isNotOfIt(first, joint, second)) return false;
  return /also/i.test(joint) || (countsOrHelp.test(first) && countsOrHelp.test(second));
}
const countsOrHelp =
  /(?<!\b(?:Year|step|page|stage|level|at|by|of) )\b(?:\d{1,3}(?![- ](?:minute|page|word|step|part|piece|line|question)\b)(?! ?(?:am|pm|o['’]clock|January|February|March|April|May|June|July|August|September|October|November|December)\b|[./:]\d)|(?:two|three|four|five|six|seven|eight|nine|ten)(?![- ](?:minute|page|word|step|part|piece|line|question)\b)|one page)\b(?<![./:]\d{1,3})|\bwith(?:out| no) (?:any )?(?:help|an? adult)\b|\bunaided\b|\bby (?:him|her|my|them)sel(?:f|ves)\b|\bon (?:his|her|my|their) own\b|\b(?:once|twice) (?:a|each|every)\b/i;

/** “Hand in 4 reports and speak to a garage about a placement”: behind the count a deed for other people or another place, which goes on with nothing. */
const isOtherDeed = (first: string, joint: string, second: string): boolean =>
  isNotOfIt(first, joint, second) &&
  /\d/.test(first) &&
  countsOrHelp.test(first) &&
  !/\d/.test(second.replace(/,? by .*/i, '')) &&
  otherDeed.test(`${joint} ${second}`);
const otherDeed =
  /\b(?:speak to (?:an?|the|his|her|my|their) (?!class\b|group\b|table\b)|take part in|join(?: in)? (?:with )?(?:an?|the|his|her|my|their|class|group) |hand in|pack (?:his|her|my|their)|make (?:a |some |new )?(?:new )?friends|attend(?! to\b)|apply (?:to|for)|travel (?:to|on|by)|bring (?:his|her|my|their) (?:[a-z]+ )?(?:kit|equipment|homework|planner))/i;

/** “Stay focused and complete more work”, “not shout out or hurt anyone”: a second verb with an object of its own, where the two halves are two by `apart`. */
function betweenActs(
  { text, act, span }: Outcome,
  apart: (first: string, joint: string, second: string) => boolean,
  behindVerb: RegExp,
): Seam | undefined {
  if (!act) return undefined;
  const first = act.from - span.from;
  // “Such as "get your coat and line up"” is what somebody else says.
  const own = text.replace(/["“][^"“”]*["”]/g, (said) => '"'.padEnd(said.length, '.'));
  for (const match of own.matchAll(further)) {
    const [, joint = '', to, verb = '', object = ''] = match;
    // “Sit and listen”, “hit or kick others”: one thing with two verbs.
    const between = text.slice(first, match.index).trim().split(/\s+/).length;
    if (match.index <= first || between < 2 || same.test(object)) continue;
    if (joint === 'or' && !/\b(?:not|never|no longer|stop)\b/i.test(text.slice(0, match.index))) continue;
    const lemma = lemmaOf(verb);
    if (lemma !== verb) continue;
    const behind = text.slice(match.index + match[0].length);
    if (!apart(text.slice(first, match.index), match[0], behind.trimStart())) continue;
    const asks = lemma === 'ask' && object === 'for';
    if (to || asks || behindVerb.test(object) || notShared.has(lemma) || vaguer.has(kindOf(lemma)))
      return { from: match.index + 1, to: match.index + 1 + joint.length };
  }
  return undefined;
}
