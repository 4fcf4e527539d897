import { number as N, type Stretch } from '../outcome/words';
import { find, findAll, holds } from '../../text/match';

const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';

/** Points that every school day has; source of a regular expression. */
const point = String.raw`(?:registration|register|assembly|(?:morning |afternoon |long |short |first )?break(?: ?time)?|lunch(?: ?time)?|dinner(?: ?time)?|play(?: ?time)?|snack(?: ?time)?|home ?time|going home|going outside|tutor time|form time|story time|carpet time|circle time|midday|noon|breakfast|bedtime|nappy change|pe\b|the end of (?:the )?(?:morning|day|afternoon|school)|(?:the )?start of (?:the )?(?:morning|day|afternoon|school)|\d{1,2}[.:]\d{2})`;
const anchor = new RegExp(
  String.raw`\b(?:at|before|after|during|over|on) (?:the |his |her |their )?(?:${point}|arrival|arriving|school)(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])`,
  'gi',
);
/** One point is enough only where nothing but a moment is meant: “before PE”, “at midday”. */
const turn = new RegExp(
  String.raw`\b(?:(?:before|after) (?:the )?(?:pe|swimming|assembly|nappy change)\b|(?:before bed|at bedtime)\b|at (?:midday|noon|home ?time))(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])(?! (?:club|care|session|group|on|if|where|when))`,
  'i',
);

/** “At 8.45 and again after lunch”: points of the day, which come round daily. */
export function findPoints(text: string): Stretch | undefined {
  const points = findAll(anchor, text);
  const [first] = points;
  const last = points.at(-1);
  const periods = /\b(?:after|before|during|in) periods \d(?:, ?\d)* (?:and|&) \d\b/i.exec(text);
  if (periods) return { from: periods.index, to: periods.index + periods[0].length };
  if (first && last && points.length > 1) return { from: first.index, to: last.index + last[0].length };
  const match = find(turn, text);
  return match ? { from: match.index, to: match.index + match[0].length } : undefined;
}

/** What leaves it to a feeling or to luck, behind “whenever”. */
const chance = String.raw`(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ’']+ ){0,3}(?:possible|needed|needs?|necessary|required?s?|appropriate|available|able|feels?|wants?|seems?|appears?|looks?|becomes?|gets?|struggl\w+|finds?|can|could|chooses?|anxious|upset|distressed|free|allows?|permits?|suitable|relevant|helpful|practicable|likes?|wish\w*|thinks?|arises?|opportunity|chance)\b`;
/** Cards and signs that a child shows: anybody can see it. */
const signal = String.raw`(?:shows?|holds? (?:up|out)|gives?|puts? (?:up|out)|points? to|uses?|turns? over|asks?(?: for [A-Za-z’' -]{1,20})? with) (?:(?:an?|the|his|her|their|my|this) )?(?:[a-z]+ )?(?:cards?|sign|pass|fan|symbol|picture|thumb|hand|flag|signal)\b`;
/** “When Mia shows her card”, “if she has a seizure”, “if his blood sugar is under 4”. */
const call = String.raw`\b(?:if|when(?:ever)?|each time|every time|as soon as) [^,.;:|]{2,40}? (?:${signal}|ha(?:s|ve) an? (?:seizure|fit|hypo|reaction|nosebleed|absence|asthma attack|allergic reaction)\b|(?:is|are|goes|falls|drops|rises|reads) (?:under|over|below|above|less than|more than) \d)`;
/** “Whenever the class lines up”, “for any practical”: a thing that can be seen to happen. */
const event = new RegExp(
  String.raw`${call}|\bon (?:PE|swimming|forest school|library|cookery|trip) days\b|\bwhenever (?!${chance})[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ’']+(?: [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ’']+){0,2}|\b(?:after|before|when(?:ever)?|while|each time (?:\S+ )?)(?: \S+ly)? (?:asking|questioning|speaking to|talking to|instructing|calling on|addressing|handing out|moving|dismissing)(?: (?!home\b)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ’']+)?|(?:^|[,;:–] ?)any (?:lesson|class|assembly|test)\b|\b(?:if|when) (?:they|we|staff|teachers|adults) (?:want|wish) to (?:ask|know|speak|talk|tell|say)\b|\bon the (?:same )?day of (?:any|each|every) [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|\b(?:for|in|during|before|after|at|about|out of|into) any (?!other|reason|help|need|length|questions?\b|of\b|time\b|longer)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+`,
  'i',
);

/** “In exams and tests”, where it is promised for them and not only thought of. */
const inTests =
  /\bin (?:(?:all|his|her|their|the|any|GCSE|mock|school|class) )*(?:exams|tests|mocks|exams and tests|tests and exams)\b/i;
const thoughtOf =
  /\b(?:opportunit(?:y|ies)|consider(?:ed|ation)?|appropriate|possibl[ey]|needed|necessary|required|available|as (?:agreed|usual|allowed))\b/i;

/** An event that calls for it each time: “whenever independent work starts”. */
export function findEvent(text: string): Stretch | undefined {
  const match = find(event, text) ?? (holds(thoughtOf, text) ? null : find(inTests, text));
  return match ? { from: match.index, to: match.index + match[0].length } : undefined;
}

const unit = String.raw`(?:minutes?|mins?|hours?|hrs?|half|full|per|a|each|every|in|of|to|and|with|for|on)\b`;
const counted = String.raw`(?:sessions|lessons|visits|meetings|appointments|workshops|tutorials|journeys|trips|walks|assessments|observations|interviews|(?:taster|transition|settling[- ]in|extra|additional) (?:days|mornings|afternoons|visits)|full days|half days)`;
/** A number of times in all, or within a longer stretch. */
const courses: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\b(?:year|y|yr|class|room) |-)\b${N} (?:\d+[- ](?:minute|min|hour|hr) |(?!${unit})[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ’'-]+ ){0,3}${counted}\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:once|twice|${N} times) (?:(?:in|during|before|over|by|between) (?:the )?|this (?:school |academic )?)(?:year|${month}|(?:autumn|spring|summer|easter|christmas|half[- ]term|term))\b`,
    'i',
  ),
  // “On 27 January and 3 March”
  new RegExp(String.raw`\bon \d{1,2}(?:st|nd|rd|th)? ${month}(?:,? (?:and )?\d{1,2}(?:st|nd|rd|th)? ${month})+\b`, 'i'),
  // “ELSA x 6”
  new RegExp(
    String.raw`(?<!\d ?)[x×] ?(?![12]\b|one\b|two\b)${N}(?=\s*(?:$|[,;|–—(-]|sessions\b|weeks\b|half\b|\d))`,
    'i',
  ),
  // “2 x 30 mins”, “30 mins x 2”: a week, by custom.
  /(?<!\d ?)\b[2-9] ?[x×] ?\d{1,3}[ -]?(?:min(?:ute)?s?|hours?|hrs?)\b|\b\d{1,3} ?(?:min(?:ute)?s?|hours?|hrs?) ?[x×] ?[2-9](?: (?:days|mornings|afternoons))?\b(?! ?(?:weeks|\d))/i,
  // “1 day this academic year”
  new RegExp(
    String.raw`\b(?:${N}|half a|a) (?:full |half )?days? (?:this|in the|over the|during the) (?:(?:school|academic|whole) )?(?:year|term|half[- ]term)\b`,
    'i',
  ),
  // “2 x 45 minutes, spring term”
  /\b\d ?[x×] ?\d{1,3} ?(?:min(?:ute)?s?|hours?|hrs?)\b(?=[^.;|]{0,30}\b(?:autumn|spring|summer|this|next) term\b)/i,
  // “20 hours LSA”: a week, by custom.
  /(?<!\b(?:up to|minimum of|maximum of|at least|around|about|some) )\b(?:[5-9]|[12]\d|3[0-5])(?:\.\d+)? ?(?:hours|hrs|h)(?:[’'] ?)?(?: of)?(?: (?:1:1|TA|LSA|HLTA|adult|additional|support|one-to-one|individual)\b)+(?! (?:training|course))/i,
  new RegExp(
    String.raw`\b(?:one|an?|1) (?:\d+|${N}|half)?[- ]?(?:(?:minutes?|mins?|hours?|hrs?|day)[- ]?)?(?:(?:home|school|class|joint|follow-up) )?(?:consultation|observation|visit|assessment|review|meeting|workshop)\b[^.;|]{0,40}?\b(?:in (?:the )?|per |each |every |a |this )(?:autumn|spring|summer|term|half[- ]term|year|month)\b`,
    'i',
  ),
  /\b\d+ ?% of (?:the|each|his|her|their) (?:week|day|lessons|timetable|time)\b/i,
  /\b(?:1:1|TA|LSA|HLTA|support) ?[-–—:,(]* ?(?:[5-9]|[12]\d|3[0-5])(?:\.\d+)? ?(?:hours|hrs|h)\b(?! (?:training|block))/,
  /\b(?:hours?|hrs?|sessions) (?:spread )?(?:over|in|during|across) (?:the|a|one|this|each) (?:school |academic )?(?:year|term|half[- ]term|month)\b/i,
];

/** A number of times in all: “10 journeys”, “twice in Year 11”, “ELSA x 6”. */
export function findCourse(text: string): Stretch | undefined {
  for (const shape of courses) {
    const match = find(shape, text);
    if (match) return { from: match.index, to: match.index + match[0].length };
  }
  return undefined;
}

const single =
  /\b(?:meet(?:s|ing)?|to see|sees|tells?|goes through|visits?|observes?|observation|assess(?:es|ment)?|trains?|training|shows?|workshop|tour|hands? over|handover|walk(?:s|round)?|screen(?:s|er|ing)?|tests?|consultation|demonstrates?|interview|carr(?:y|ies) out|(?:careers?|college|apprenticeship) (?:talk|meeting|chat))\b/i;
/** Where it also says for how long, a month is enough: “half a day each, in November”. */
const inMonth = new RegExp(
  String.raw`(?<!\b(?:start|starts|starting|begin|begins|beginning|review|reviewed) )\b(?:in|during) (?:late |early |mid-)?${month}\b`,
  'i',
);
const dated = new RegExp(
  String.raw`(?<!\b(?:review(?:ed)?|achieved?|starting|from|until|agreed|since) )(?:\b(?:before|by|on|in) (?:the )?|[,(–—] ?)(?:${`\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}`}|(?:mon|tues|wednes|thurs|fri)day,? \d{1,2}(?:st|nd|rd|th)? ${month}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|week (?:of|beginning|commencing) \d{1,2}(?:st|nd|rd|th)? ${month}|(?<=\b(?:by|before) (?:the )?)(?:christmas|easter|half[- ]term|end of term))\b`,
  'i',
);

/** Work that is done once, on or before a day: “to meet the Head of Year 7 before 30 June”. */
export function findOnce(text: string): Stretch | undefined {
  const match = (holds(single, text) ? find(dated, text) : null) ?? find(inMonth, text);
  return match ? { from: match.index, to: match.index + match[0].length } : undefined;
}

/** What is made in one go; “an hour for phonics” and “a call home” are none of these. */
const made = String.raw`(?:sets?|packs?|cop(?:y|ies)|cards?|charts?|booklets?|books?|mats?|boards?|boxe?s?|folders?|posters?|signs?|labels?|strips?|fans?|keyrings?|bookmarks?|grids?|passports?|schedules?|worksheets?|display)`;
const amount = String.raw`(?:an?|the|his|her|their|two|three|four|five|six|ten|\d{1,2})`;
const errand = new RegExp(
  [
    String.raw`\b(?:to|will|is going to) (?:order|buy|book|fit|refer|ring|phone|call|e-?mail|write to|contact|move (?:his|her|their|the|\S+['’]s) (?:seat|place|desk|peg|table)|build|install|set up(?! support\b)|put up|apply (?:for|to the)|collect|laminate|draw up|mend|label|hang|(?:go on|attend) (?:[A-Za-z-]+ ){0,4}(?:course|training|workshop))\b`,
    // “Staff to print …”: nobody in particular
    String.raw`(?<!\b(?:staff|adults?|everyone|everybody|someone|somebody) )\b(?:to|will|is going to) (?:move \S+ (?:to the front|nearer|next to)|(?:make|prepare) (?:\S+ )?${amount} (?:[A-Za-z-]+ ){0,3}?${made}|print|request (?:an?|the|his|her|their)|ask the (?!(?:class )?teacher\b)(?:[A-Za-z-]+ ){1,4}?for (?:[A-Za-z-]+ ){0,3}?(?:tests?|reports?|referral|advice|assessment))\b`,
    String.raw`\b(?:will|to) be (?:built|fitted|ordered|made|bought|moved|installed|set up|put up|booked|printed|labelled)\b`,
    String.raw`\b(?:sends?|submits?|fills? in|completes?|returns?|hands? in) (?:the|an?|his|her|their) (?:[a-z]+ ){0,2}(?:forms?|referral|application|request|paperwork)\b`,
  ].join('|'),
  'i',
);
/** “make a card |and use it with Leo”: what is done with it again and again. */
const used =
  /^[^.;]*?\band (?:then )?(?:read|use|play|share|practi[sc]e|go|talk|work|teach|help|sit|run|rehearse|look)\b/i;
/** “helps Leo |to set up his desk”, “shows Mia how |to ask the teacher”: what the child learns. */
const taught = /\b(?:helps?|teach(?:es)?|works?|supports?|encourages?|shows?|reminds?|prompts?)\b[^.;]{0,40}$/i;
const again = /\b(?:daily|weekly|fortnightly|termly|every|each|twice|once a|times)\b/i;

/** Whether it is an errand with its day: “sends the form to the exams office by 30 October”. */
export function isErrand(text: string): boolean {
  const match = find(errand, text);
  return (
    match !== null &&
    !holds(again, text) &&
    !holds(taught, text.slice(0, match.index)) &&
    !holds(used, text.slice(match.index + match[0].length)) &&
    holds(dated, text)
  );
}
