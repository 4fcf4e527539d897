import { number, type Stretch } from '../outcome/words';
import { findCourse, findEvent, findOnce, findPoints } from './occasions';
import { find, holds, replaceAll } from '../../text/match';

const N = number;
const day = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:days?)?\b`;
const slot = String.raw`(?:lessons?|sessions?|playtimes?|lunchtimes?|breaktimes?|breaks?|lunch(?:es)?|assembl(?:y|ies)|registrations?|tests?|exams?|assessments?|transitions?|tasks?|activit(?:y|ies)|meals?|trips?|swims?|swimming|tutor times?|carpet times?|dinners?|papers?|questions?|instructions?|homeworks?|assignments?|briefs?|essays?|worksheets?|texts?|handouts?|written work|reading|writing|subjects?(?! (?:teachers?|staff|leads?)\b)|occasions?|time|piece of work|pe|english|maths|arrivals?|practicals?|work|rehearsals?|lectures?|journeys?|mealtimes?|(?:class)?rooms?|outings?|desk work|papers?|nappy changes?|toilet visits?|seminars?|mocks?|mock exams?|tutorials?|periods?|units?|topics?|chapters?|fixtures?|matches|pick-?ups?|drop-?offs?|classes|class(?! (?:TAs?|LSAs?|teachers?|staff|assistants?|adults?|team)\b))`;
const stretch = String.raw`(?:minutes|mins|days?|weekdays?|school days?|mornings?|afternoons?|evenings?|nights?|weeks?|fortnights?|months?|half[- ]?terms?|terms?|years?|(?:half[- ])?hours?|weekends?|january|february|march|april|may|june|july|september|october|november|december|autumn|spring|summer|${day}|(?:mon|tues|wednes|thurs|fri)day (?:mornings?|afternoons?))`;

const subject =
  '(?:maths|english|science|biology|chemistry|physics|history|geography|pe|re|art|music|drama|computing|french|spanish|german|dt|food|phonics|reading|writing|literacy|numeracy|spelling)';

const frequencies: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:once|twice|thrice|${N} ?(?:x|×|times|sessions?|lessons?|visits?)) ?(?:a|per|each|every|\/|in a|over a|during the)? ?(?:${stretch}|weekly|daily|termly|fortnightly)\b`,
    'i',
  ),
  new RegExp(String.raw`\b${N} ?(?:x|×|times) ?(?:a |per |p\/?|\/ ?)?(?:week|wk|day|half[- ]term|term)`, 'i'),
  new RegExp(
    String.raw`\b(?:every|each)(?: of (?:his|her|their|my|the))? (?:other |second |third |fourth |single |new |school |\d+ |two |three |four |few )?(?:[\w&'-]+ (?:and [\w'-]+ )?){0,2}?${stretch}\b`,
    'i',
  ),
  /\b(?:twice[- ]|thrice[- ]|three[- ]times[- ])?(?:daily|nightly|weekly|fortnightly|monthly|(?:half[- ])?termly|hourly|annually|bi-weekly)\b/i,
  new RegExp(
    String.raw`(?<!\bhalf )\b(?:a|per|\/) ?(?:day|night|week|fortnight|month|half[- ]term|term|year(?! \d)|annum|wk|(?<=per )(?:(?:half[- ])?hour|lesson|session|exam|paper|period))\b`,
    'i',
  ),
  // “2 x p/w”, “20m pw”, “M/W/F”
  /\b(?:p[./]?w|p\/d|wkly|wk(?=[,;.]|$)|(?<=(?:hours?|hrs?) )p\.?a)\b|\(AM\)|\(PM\)|\bM\/(?:T(?:u(?:es?)?)?\/)?W\/(?:Th(?:urs?)?\/)?F\b/,
  new RegExp(
    String.raw`\b(?:once|twice|${N} (?:times|uses?|passes|breaks|prompts|visits|cards)) (?:a|per|each|every|in (?:a|each|every)) (?:session|lesson|period|hour|visit|task|meal)\b`,
    'i',
  ),
  /\balternate (?:days|weeks|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings|afternoons|evenings|nights|lessons|sessions)\b|\b(?:in |on )?weeks? [AB]\b|(?:^|\b(?:on|at|over) )(?:the )?(?:school (?:nights|days|mornings|evenings)|weekends?)\b|\b(?:satur|sun)days?(?: (?:mornings?|afternoons?|evenings?))\b|\b(?:first|second|third|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day of (?:each|every|the) (?:month|half[- ]?term|term)\b/i,
  new RegExp(
    String.raw`\b(?:on )?(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|weekdays)\b|\b(?:mon|tue|wed|thu|thurs|fri)(?:day)?(?:s)? ?(?:,|to|and|&|\/|-|–|:) ?(?:(?:mon|tue|tues|wed|thu|thurs|fri|wednes)(?:day)?)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:mornings|afternoons|evenings|nights|lunchtimes)\b`,
    'i',
  ),
  // “All four mornings”, “on two afternoons”, “three days out of five”
  new RegExp(
    String.raw`(?:\b(?:all|both|on|for)(?: of)?(?: the| his| her| their)? |[,;–—|-] ?|^)(?:${N} )?(?<=\w )(?:school )?(?:mornings|afternoons|evenings|nights|lunchtimes|breaktimes|playtimes|days)\b(?! (?:before|after|later|notice|ago|of\b))|[,;–—|-] ?(?:mornings|afternoons|evenings|lunchtimes|playtimes)(?=\s*(?:$|[,;.|(–—-]|\d))|\b${N} (?:mornings|afternoons|days|lessons|sessions?) (?:out of|in) (?:every |the )?${N}\b`,
    'i',
  ),
  // “Nessy 4 mornings, 20 mins”: of each week, by custom.
  new RegExp(
    String.raw`(?<!\b(?:missed|for|after|within|next|last|every) )\b(?:two|three|four|five|[2-5]) (?:mornings|afternoons|lunchtimes|playtimes|breaktimes)\b(?! (?:before|after|later|notice|ago|of|off|late)\b)`,
    'i',
  ),
  // “M-F”, “Tu/Th”, “am and pm”, “before and after lunch”, “at 10, 12 and 2”
  /\bM ?[-–] ?F\b|\bM ?T? ?W ?(?:Th)? ?F\b|\bTu(?:es?)? ?& ?Th(?:urs?)?\b|\bat \d{1,2}(?:[.:]\d{2})?,? and (?:again )?at \d{1,2}(?:[.:]\d{2})?\b|\bTu(?:es)?\/Thu?r?s?\b|\bM, ?W(?:,| and) ?F\b|\bam (?:and|&) pm\b|\b(?:mornings?|breakfast|break|lunch)(?:, (?:break|snack|lunch|dinner|afternoon|tea))*,? (?:and|&) (?:afternoons?|lunch|tea|dinner|evening|bedtime|home ?time)\b|\bbefore and after (?:school|lunch|break|registration|every)\b|\bat \d{1,2}(?:[.:]\d{2})?(?:, ?\d{1,2}(?:[.:]\d{2})?)*,? (?:and|&) \d{1,2}(?:[.:]\d{2})?(?! ?(?:min|pupils|children))/,
  new RegExp(
    String.raw`\bfor the first (?:${N} )?(?:school )?(?:mornings|afternoons|days|nights|lessons|sessions|journeys)\b`,
    'i',
  ),
  /\b(?:in total )?over (?:the |this |one |a )?(?:autumn|spring|summer|whole|coming|next|school)(?: half[- ])? ?(?:term|year)\b/i,
  new RegExp(String.raw`\b(?:${N} )?sessions? (?:a|per|each|every) `, 'i'),
  // “Science, maths and history lessons”
  new RegExp(String.raw`\b(?:${subject}(?:, (?:and )?| and | & |/))+${subject} lessons\b`, 'i'),
  // “50 minutes on a Friday”, “Weds, 30 mins”: a weekday without a date comes each week.
  /\bon (?:an? )?(?:satur|sun)day\b(?!,? ?(?:the )?(?:\d|next|last))|\bon an? (?:mon|tues|wednes|thurs|fri)day\b|(?<!\b(?:by|next|last|this|until|from|before|since|due|dated),? )\b(?:(?:mon|tues|wednes|thurs|fri)day|mons?|tues?|weds?|thurs?|fris?)\b(?!['’])(?!,? ?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?! ?(?:min|m\b|x|hrs?\b|hours?\b|am\b|pm\b|to \d|[-–] ?\d)|[.:]\d{2})\b|next|last|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i,
];
const slots = new RegExp(
  String.raw`\b(?:(?:every|each|all(?: of)?(?: his| her| their| my| the)?|both)\s|whenever (?:he|she|they) (?:\w+ ){1,3})(?:[\w&'-]+ (?:and [\w'-]+ )?){0,2}?${slot}\b(?: and (?:[\w'-]+ )?${slot})?|\bfull[- ]time\b|\ball day\b|\bat (?:playtime|lunchtime|breaktime|break and lunch)\b|\bin (?:[A-Za-z]+, )*[A-Za-z]+ and [A-Za-z]+ lessons\b|\b(?:start|end|beginning) of (?:(?:each|every|the) )?(?:school )?(?:day|lesson|session|morning|afternoon|week)|\b(?:start|end|beginning) of (?:all )?(?:tasks|lessons|activities|sessions|tests|assessments)\b`,
  'i',
);
/** “Before each story”, “at every change of activity”: a time that comes again, whatever it is; not the parts of one task. */
const eachTime =
  /\b(?:(?:before|after|of|following) (?:each|every)|(?:during|at|on|for) (?:each|every)(?! (?:visit(?! (?:to(?! (?:the )?(?:school|setting|nursery|college)\b)|out)\b)|appointment|consultation|clinic)\b)) (?!week|fortnight|month|term|half|year|other|school day|step|stage|point|level|word|letter|sound|sentence|line|turn|other|child|pupil|opportunity|of|one)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+(?: (?:sessions?|lessons?|time|activit(?:y|ies)))?\b|\b(?:before|after|during|at|on|for|in) all (?:of )?(?:his |her |their |the |other )?(?!times|areas|aspects|adults|staff|others|people|parents|professionals|members|needs|levels|kinds|types|sorts|skills|ways|forms|settings|occasions)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+s\b|\b(?:start|end) (?:and end )?of (?:the|each|every|a) \d+[- ]week [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|\bafter every \d+ min(?:ute)?s\b|\bthe (?:day|night|evening|morning|lesson|week) before (?:it\b|they\b|the class\b)|\b(?:before|after) (?:(?:new|big|any|other|school|mock) )?(?:trips|outings|tests|exams|assessments|drills|fire drills|assemblies|performances|matches|changes)\b/i;
const month =
  '(?:january|february|march|april|may|june|july|september|october|november|december|(?:the )?(?:autumn|spring|summer)(?: term)?)';
const course = new RegExp(
  String.raw`\b(?:(?:${N}) (?:x |weekly |individual |group |1:1 |(?:${N})[- ](?:minutes?|hours?) |half[- ](?:hour|day) |home |class |transition )*(?:sessions|lessons|visits|meetings|appointments|workshops|tutorials|half days|assessments)\b|for (?:${N}) weeks\b|in ${month}(?:, ${month})* and (?:again )?(?:in )?${month})`,
  'i',
);

const minutes = String.raw`(?:minutes?|mins?|seconds?|secs?|hours?|hrs?|h(?= (?:a|per|each|every)\b)|m)\b(?! (?:[a-z]+ )?box\b)`;
const durations: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\bevery )(?:\b|(?<=\d[x×]))(?:${N}|\d+[-–]\d+|${N} to ${N})[ -]?${minutes}`, 'i'),
  /\b(?:(?:\d{1,2}|one|two|three|four|five) (?:full )?days?(?= (?:a|per|each|this|in the|over the|during the) (?:(?:school|academic|whole) )?(?:year|term|half[- ]term))|half an? (?:hr|hour|day|morning|afternoon|lesson)|half[- ](?:hour(?:ly(?= session))?|hr)|three[- ]quarters of an hour|(?:whole|full) days?|(?:a )?quarter of an hour|an hour and a half|half[- ]day|full[- ]day|whole[- ]day|all day|full[- ]time|(?:a|one|two|three|the|per) (?:full |whole |double )?(?:lessons?|periods?|mornings?|afternoons?|days?)(?= (?:a|per|each|every|of|session|in (?:jan|feb|mar|apr|may|jun|jul|sep|oct|nov|dec)[a-z]*))|(?:whole|full|entire) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+day )?(?:mornings?|afternoons?|days?|weeks?)|(?:whole|full|entire|length of (?:the|each)) (?:lesson|session|assembly|period|playtime|lunchtime|morning|afternoon)|for the (?:whole |length of the )?(?:lesson|session))\b/i,
  /(?<!\b(?:once|twice|times|every) )\b(?:an|one) hour\b/i,
  // “½ hr”, “20'”
  /(?:[½¼¾]|\b1\/[24]|\b3\/4) ?(?:an? )?(?:h|hr|hour|day)s?\b|\b(?:5|10|15|20|25|30|35|40|45|50|60)['’′](?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d])/i,
  // “2 x 20 weekly”: minutes, by custom.
  /\b\d ?[x×] ?(?:10|15|20|25|30|35|40|45|50|60)\b(?! ?(?:weeks?|days?|times?|sessions?|words?|pages?|questions?|min(?:ute)?s?|m|hours?|hrs?)\b)/i,
  // “9.10 to 9.25”, “3.15 to 4 pm”, “10–11 am”: two clock times; bare “4 to 6” may count anything.
  /\bbetween \d{1,2}(?:[.:]\d{2})? and \d{1,2}(?:[.:]\d{2})?\b(?! (?:[a-z]+ )?(?:words?|marks?|points?|minutes?|times|children|pupils|weeks?|steps?))|\b\d{1,2}[:.]\d{2} ?(?:am|pm)? ?(?:to|-|–|until|till) ?\d{1,2}(?:[:.]\d{2})?\b|\b\d{1,2} ?(?:am|pm)? ?(?:to|-|–|until|till) ?(?:\d{1,2}(?:[:.]\d{2}| ?[ap]m\b)|(?:12 )?(?:noon|midday)\b)|\b(?:[89]|1[0-2]) (?:to|until|till|til) (?:[1-4]|1[0-2])\b(?! (?:[A-Za-z]+ )?(?:words?|marks?|points?|minutes?|times|children|pupils|weeks?|steps?))/i,
  // A period is a lesson: “P5 on Tuesdays”, “last period”.
  /\b(?:P ?[1-7]|period (?:[1-7]|one|two|three|four|five|six)|(?:first|last) period)\b/i,
  // “25% extra time”
  /\b\d+ ?% (?:extra|additional|more)(?: time)?\b|\bextra \d+ ?%/i,
  // “9 lessons out of 25”, “50% of the week”
  new RegExp(
    String.raw`\b${N} (?:lessons|periods) (?:out of|a|per|each|in)\b|\b\d+ ?% of (?:the|each|his|her|their) (?:week|day|lessons|timetable|time)\b`,
    'i',
  ),
  // “Thursdays, 10–3”, “Tues 3–4”, “11 to 12 every day”
  /(?:days?|mornings?|afternoons?|\b(?:mon|tues?|weds?|thur?s?|fri))\.?,? \d{1,2} ?(?:to|-|–|until|till) ?\d{1,2}\b(?! ?(?:min|children|pupils|times|words))|\b\d{1,2} ?(?:to|-|–) ?\d{1,2},? (?=(?:every|each|on (?:mon|tue|wed|thu|fri)|daily|mon|tues|wed|thu|fri))/i,
  /\bwhole of (?:the |his |her |their |each |every )?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|\b(?:all|the whole|the rest of the) (?:morning|afternoon|lesson|session|period)\b|\bhalf days\b/i,
];

const children = String.raw`(?:other )?(?:children|pupils?|learners?|students?|peers?|others?|boys?|girls?|classmates?|friends?|young people|child\b)`;
const groups: readonly RegExp[] = [
  /\b(?:1 ?: ?1|1-1|1 to 1|one[- ]to[- ]one|one[- ]on[- ]one|2 ?: ?1|two[- ]to[- ]one|individual(?:ly|ised)?\b(?= (?:session|reading|work|teaching|support|therapy|tuition|lesson|time|with|swim)|[,.;]|$)|individually)(?![\w])/i,
  new RegExp(
    String.raw`\b(?:group|max(?:imum)?|class|up to|no more than|pair)s? (?:size )?(?:of )?(?:about |around |up to |no more than |max(?:imum)? |between )?(?:${N})\b(?:(?: to | ?[-–] ?| or | and )(?:${N}))?(?! (?:minutes|mins|hours|weeks|times|sessions|days))`,
    'i',
  ),
  new RegExp(String.raw`\b(?:${N})(?: (?:to|or|-) (?:${N}))? ${children}`, 'i'),
  new RegExp(String.raw`\b(?:${N}) in (?:the|a|his|her|their) (?:group|class|pair)\b`, 'i'),
  // “Small group reading (3)”
  new RegExp(String.raw`\bgroup(?: (?:work|time|reading|session|teaching|[a-z]{3,12}))? ?\((?:${N})\)`, 'i'),
  /\b(?:in (?:a )?pairs?|paired|with (?:a|one) (?:partner|peer|friend|other child))\b/i,
];
const vagueSize = /\b(?:about|around|approximately|roughly)\s/i;

function first(text: string, shapes: readonly RegExp[]): Stretch | undefined {
  let best: Stretch | undefined;
  for (const shape of shapes) {
    const match = find(shape, text);
    if (match && (!best || match.index < best.from))
      best = { from: match.index, to: match.index + match[0].trimEnd().length };
  }
  return best;
}

/** “Talks him through it at 8.50”: without a date that is each day. */
const clock = /\bat \d{1,2}[.:]\d{2}\b(?! ?(?:min|hours|%))|\bat \d{1,2} ?[ap]m(?:,? and (?:at )?\d{1,2} ?[ap]m)?\b/i;

/** When it is looked at again is not when it is given. */
const reviewed = /(?:\b(?:and|be|is|are|then|to be) |[,;(–-] ?)review(?:ed|s)?\b[^,.;:|]{0,40}/gi;

const provided = /\b(?:scribe|reader|prompter|laptop|room|\d+ ?%|\d+ ?min(?:ute)?s?)\b/i;
const tests =
  /\b(?:in|for) (?:(?:the|his|her|their|all|internal|mock|school) )*(?:tests|assessments|exams|examinations|mocks)\b/i;

const perStretch = /^(?:an?|per|\/|p\W?w)(?![A-Za-z])/i;
/** “3 x 20 minutes”, “two hours” */
const amountBefore = new RegExp(String.raw`(?:\b\d+ ?[x×] ?|\b)${N} ?(?:min(?:ute)?s?|hours?|hrs?|m)?,? ?$`, 'i');

/** How often: a rate with its amount (`3 x 20 minutes a week`), named days, or a slot such as `every English lesson`. */
export function findFrequency(written: string): Stretch | undefined {
  const found = findRate(written);
  if (!found) return undefined;
  const { from, to } = wholeWords(written, found);
  if (!perStretch.test(written.slice(from))) return { from, to };
  return { from: from - (amountBefore.exec(written.slice(Math.max(0, from - 30), from))?.[0].length ?? 0), to };
}

/** What leads up to a time as a mark, or as a word that belongs to what stands before it. */
const leadIn = /^(?:[\s,;:|(–—-]+|of (?=(?:each|every)\b))+/i;
/** “at the start” of every lesson, “the first” of each */
const pointBefore = /\b(?:(?:at|from|towards) )?(?:the )?(?:very )?(?:start|beginning|end|middle) (?:of )?$/i;
const atBefore = /\b(?:at|from|towards) (?:the )?(?:very )?$/i;
/** “five days” a week */
const perWeek = /^ (?:a|per|each|every) (?:day|week|fortnight|month|half[- ]term|term|year)\b/i;
/** “each reading” lesson */
const ofLesson =
  /^(?: [A-Za-z]+)?? (?:lessons?|sessions?|tests?|books?|tasks?|times?|activit(?:y|ies)|exercises?|homeworks?|texts?)\b/i;

/** Found words without the marks and with the words that make sense of them: not “, five days”, “each reading” or “of every lesson”. */
function wholeWords(written: string, { from, to: end }: Stretch): Stretch {
  const found = written.slice(from, end);
  const goesOn = /\b(?:each|every) (?:[\w&'’-]+ )*(?:reading|writing|english|maths|pe|spelling|work)$/i.test(found)
    ? ofLesson
    : perWeek;
  const to = end + (goesOn.exec(written.slice(end))?.[0].length ?? 0);
  const inFront = leadIn.exec(found)?.[0].length ?? 0;
  const begin = from + inFront;
  const before = written.slice(0, begin);
  const point = (/^(?:start|beginning|end)\b/i.test(written.slice(begin, to)) ? atBefore : pointBefore).exec(before);
  return { from: point && inFront <= 3 ? point.index : begin, to };
}

/** “A few times a week”, “most Fridays”, “weekly-ish”, “usually on Fridays”, “daily where possible”: nobody could say that it did not happen. */
const loose =
  /\b(?:the|his|her|their|my) (?:daily (?=(?:[a-z]+ )?(?:timetable|planner|menu)\b)|(?:weekly|fortnightly|termly) )(?:[a-z]+ )?(?:spellings|words|lists?|timetable|planner|log|reports?|diary|newsletter|homework|sheets?|plan|targets|menu|schedule)\b|\b(?:daily|weekly|fortnightly|monthly|termly)[- ]ish\b|\b(?:usually|normally|generally|typically|ideally|mostly) (?:(?:on|at|in) )?(?:an? |the )?(?:daily|weekly|fortnightly|(?:mon|tues|wednes|thurs|fri)days?|weekends?|mornings?|afternoons?|lunchtimes?|(?:once|twice|\d) [a-z]+ [a-z]+)\b|\b(?:daily|weekly|fortnightly|(?:mon|tues|wednes|thurs|fri)days|(?:every|each) [a-z]+|(?:start|end) of lessons),? (?:where(?:ver)?|if|when(?:ever)?) (?:possible|practica(?:l|ble)|(?:time|staff(?:ing)?) (?:allows?|permits?))\b|\b(?:a few|several|some|a couple of|various|a number of) (?:times|sessions|mornings|afternoons|days) (?:a|per|each|every) (?:day|week|fortnight|month|term)\b|\b(?:several|a few|various) times (?:weekly|daily|termly|monthly)\b|\ba (?:few|couple of) (?:minutes|mins)\b|\bmost (?:(?:mon|tues|wednes|thurs|fri)days?|days|weeks|mornings|afternoons)\b/gi;
/** “Up to 5 hours a week, depending on need”: it may be none. */
const capped =
  /^(?:[^,.;]{0,30} )?up to [^.;]*\b(?:depending on|subject to|according to|if there is)\b|^up to (?:\d{1,2}|[a-z]+) (?:hours?|hrs) (?:a|per|each|every) (?:day|week|fortnight|month|term)\b/i;

function findRate(written: string): Stretch | undefined {
  if (capped.test(written)) return undefined;
  const masked = ([words]: RegExpExecArray) => '~'.repeat(words.length);
  const text = replaceAll(loose, replaceAll(reviewed, written, masked), masked);
  return (
    first(text, frequencies) ??
    slotIn(text) ??
    (holds(provided, text) ? first(text, [tests]) : undefined) ??
    first(text, [course]) ??
    findCourse(text) ??
    (findDuration(text) && findOnce(text)) ??
    first(text, [clock])
  );
}

/** A part of the school day whose length is its own (`every playtime`, `all lessons`). */
export function findSlot(text: string): Stretch | undefined {
  const found = slotIn(text);
  return found && wholeWords(text, found);
}

const slotIn = (text: string): Stretch | undefined =>
  first(text, [slots, eachTime]) ?? findPoints(text) ?? findEvent(text);

/** How long each time. */
export const findDuration = (text: string): Stretch | undefined => first(text, durations);

/** How many children; `1:1` counts, `small group` does not. */
export const findGroupSize = (text: string): Stretch | undefined => first(text, groups);

/** Whether a group size is only a guess (“about 4 pupils”). */
export const isGuess = (text: string, size: Stretch): boolean => vagueSize.test(text.slice(size.from, size.to));

/** Whether the words speak of a group at all. */
export const speaksOfGroup = (text: string): boolean =>
  /\b(?:(?<!\bin the )groups?(?! (?:time|games?|tasks?)\b)|club|circle(?! time\b))\b/i.test(text);
