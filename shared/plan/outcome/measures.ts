import { number, type Stretch } from './words';
import { findAll, hasPiece } from '../../text/match';

/** How a figure measures. */
export type FigureKind =
  /** `from 6 to 2`. */
  | 'from-to'
  | 'percent'
  /** `4 out of 5`, `36 of the 44`. */
  | 'out-of'
  /** `three times`, `twice`. */
  | 'times'
  /** `every morning`, `60 words a minute`. */
  | 'rate'
  /** `10 minutes`. */
  | 'length'
  /** `20 words`, `to 20`. */
  | 'count'
  /** `grade 4`, `age-related expectations`. */
  | 'standard'
  /** `all the letters`, `days of the week`. */
  | 'set';

/** A figure or standard that could decide whether an outcome was met. */
export interface Figure extends Stretch {
  readonly kind: FigureKind;
}

const N = number;
const scope = String.raw`(?:\w+ ){0,2}?(?:day|morning|afternoon|evening|night|week|weekday|month|half[- ]term|term|lesson|session|playtime|break|breaktime|lunch|lunchtime|page|visit|game|assembly|activity|meal|hour|minute|occasion|opportunity|time|transition|(?:mon|tues|wednes|thurs|fri)day|paragraph|sentence|task|register|registration|tutorial|period)`;

/** A step of a scale in words: “emerging”, “expected”, “pink”. */
const stage = String.raw`['"‘“]?(?:entering|emerging|developing|secure|expected|exceeding|working (?:towards|below|at)|below|greater depth|amber|green|red|pink|yellow|blue|orange|turquoise|purple|gold|white|lime)\b['"’”]?`;

/** Kinds with their expressions, and pieces of which a text in small letters must have one. */
const shapes: readonly (readonly [kind: FigureKind, shape: RegExp, needs?: readonly string[]])[] = [
  [
    'from-to',
    new RegExp(
      String.raw`\b(?:from\s+[A-Z]{1,2}\d{1,2}\+?\s+to\s+[A-Z]{1,2}\d{1,2}\b|from\s+(?:[\w%'-]+\s){0,4}?${N}[^.;]{0,40}?\b(?:to|up to|down to)\s+(?:[\w'-]+\s){0,4}?${N}\b%?(?:\s?(?:months?|m|mths?|years?|y|weeks?|minutes?|mins?|times?|words?)\b)?|(?<=\b)(?:\d{1,3}\s?%\s?(?:to|→|->|>)\s?\d{1,3}\s?%|\d{1,3}\s?(?:→|->)\s?\d{1,3}\b)|\b${N}\b[^.;,]{0,30} instead of (?:the |his |her |just |only )?${N}\b|\b${N}[^.;:,]{0,40}\b(?:now|currently|at present|at the moment)[,;:]? (?:(?:and |then |to |down to |up to )+)?${N}\b|from\s+never\b[^.;]{0,20}\bto\s+(?:[\w'-]+\s){0,3}?${N}\b|from\s+(?:\w+\s){0,2}?${stage}\s+(?:\w+\s){0,2}?to\s+(?:\w+\s){0,2}?${stage}|${stage}[^.;]{0,60}\bup from\s+${stage})`,
      'gi',
    ),
    ['from', '%', '→', '->', 'instead of', 'now', 'current', 'present', 'moment'],
  ],
  // “reading age now 6:04; target 7:00”
  [
    'from-to',
    /\b(?:now|currently|at present|is|was|current(?: age)?:?) \d{1,2}[:;.]\d{1,2}\W{1,3}(?:and |the |his |her )?(?:target|aim|goal|to be|to)(?: is| of| for|:)? \d{1,2}[:;.]\d{1,2}/gi,
  ],
  [
    'out-of',
    new RegExp(
      String.raw`\b${N}\s?(?:(?:or (?:above|more|higher|over|better) |(?:[a-z-]+ ){1,2})?out of(?: every)?|in every|of (?:the |his |her |my |their |these |a |those |our )?(?:first |next |last |set |possible )*|in)\s?(?:every )?${N}\b|\b${N} from (?:(?:an? |the )?(?:list|set|pack|bank|choice|total|possible) of )?${N}\b(?! to\b)|\b\d{1,3}\/\d{1,3}\b|\b(?:half|a third|two thirds|a quarter|three quarters) (?:of|the)\b`,
      'gi',
    ),
  ],
  // “reading age of 8:06”
  ['count', /\d{1,2}[:;]\d{1,2}\b(?<=\bage (?:of |to |at |is |(?:to|will) be |up to )?\d{1,2}[:;]\d{1,2})/gi],
  ['percent', new RegExp(String.raw`\b${N}\s?(?:%|per ?cent\b)`, 'gi')],
  [
    'times',
    new RegExp(
      String.raw`\b(?:once(?!['’]| (?:he|she|they|I|we|it|you|his|her|their|my|the)\b)|twice(?! as\b)|thrice|${N} (?:or more |consecutive |separate |different )?(?:times(?! (?:as|more)\b)|occasions)|${N}x|(?<=\w )x ?\d{1,2}|${N} (?:full |whole |school |consecutive )*(?:days?|nights?|mornings?|afternoons?|lunchtimes?|playtimes?|breaks?|lessons?|sessions?|weeks?|fortnights?) (?:in a row|running|in succession|on the trot|on end))(?![\w-])`,
      'gi',
    ),
  ],
  [
    'standard',
    /\b(?:ARE\b|GLD\b|[Gg]ood [Ll]evel of [Dd]evelopment\b|[Aa]ge[- ]related (?:expectations?|standards?|levels?)|(?:the )?(?:national |year \d )?[Ee]xpected (?:standards?|levels?)|greater depth|(?:[Ww]ith)?in the (?:(?:low |high )?average|expected|typical|normal) range\b|range expected for (?:his|her|their|my|your) age|[Gg]rade [1-9A-E]\b|[1-9A-E] grade\b|a (?:strong |standard )?pass\b|(?<=\bpass(?:es)? (?:his|her|my|their|the|an?|[Ee]ntry) )(?:[\w&-]+ ){0,3}(?:GCSEs?|A[- ][Ll]evels?|exams?|tests?|qualification|course|[Ff]unctional [Ss]kills)\b|(?:[Ee]ntry )?[Ll]evel (?:\d|one|two|three)\b|[Ee]arly [Ll]earning [Gg]oals?|ELGs?\b|(?:\w+ )?book band|(?:[Pp]honics )?[Ss]creening [Cc]heck|[Mm]ultiplication [Tt]ables? [Cc]heck|[Yy]ear \d{1,2} (?:level|standard|expectations?|objectives?)|(?:\d{1,2}|five|six|seven) GCSEs?|(?:an?|the|his|her|my|their) (?:[\w&-]+ ){0,4}(?:certificate|award|badge|licence|diploma|NVQ|BTEC)\b(?! of (?:attendance|achievement))|(?:predicted|target) grades?|theory test|driving test|(?:[Ee]xpedition|[Vv]olunteering|[Ss]kills?|[Pp]hysical) section|(?:chronological|actual) age|\d{1,2}(?:st|nd|rd|th) (?:per)?centile|(?:pink|red|yellow|blue|green|orange|turquoise|purple|gold|white|lime|brown|grey|black) (?:level|band)\b|(?:[Cc]ycling proficiency|[Bb]ikeability))/g,
  ],
  [
    'set',
    /\b(?:the (?:whole |full )?alphabet|the (?:full |whole )?(?:length|width) of (?:the|a)\b|(?:a|one) (?:full |whole )?(?:width|length|lap|mile|kilometre|page|paragraph)\b(?= |$|[.,;])(?! of (?!the (?:[a-z]+ )?(?:pool|hall|field|playground|track|gym)))|(?:the|a|his|her|my|their) (?:whole|entire|full) (?!\d|(?:two|three|five|ten|fifteen|twenty) (?:min|sec|hour)|class|school|range|time table|group|potential|understanding|part|sentences?|attention|stops?|name)(?:of (?:an?|the|his|her|my|their|each|every) )?(?:[\w-]+ )?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|all (?:lunch(?:time)?|playtime|break(?:time)?|assembly|dinner|meal|morning|afternoon|day|night|evening|week|lesson|session|term|through)\b|all (?:of (?:them|it|these) )?(?:right|correct)\b|(?:at|for|in|on|during) both (?:of )?(?:the |his |her |my |their )?(?!hands|feet|arms|eyes|ears|legs|sides|boys|girls|children|parents|adults)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+s\b|(?:held|kept|stayed|hold|keep|stay) (?:[\w’'-]+ ){0,8}for (?:two|three|four|five|six|eight|ten|twelve|\d{1,2}) (?:weeks|months|terms)\b|both (?:of )?(?:the |his |her |my |their )?(?:nights|days|sessions|lessons|parts|weeks|weekends|exams|papers|halves|terms)\b|all (?:of )?(?:the|his|her|my|their) way (?:through|to|along|across)|there and back\b|full[- ]time\b(?! adult| support| ta\b)|(?:no|zero|nought|0|without (?:any )?) (?:more |further |other )?(?:[\w-]+ ){0,2}(?:exclusions?|suspensions?|days off|sick days|accidents?|incidents?|detentions?|absences?|late marks?|lates?|mistakes?|errors?|(?:behaviou?r|negative) points?|(?:red|yellow) cards?|warnings?|sanctions?|meltdowns?|outbursts?|fights?|walk-?outs?)\b|(?:all|every one) (?:of )?(?:the|his|her|my|their|these|four|five|seven|ten|\d{1,2})?\s?(?:\w+\s){0,5}?(?:letters?|sounds?|graphemes|phonemes|digraphs|trigraphs|blends|days|months|colours|shapes|coins|numbers|facts|tables|words|steps|bonds|items|buttons|questions|homework|coursework|assignments|lessons)\b|all (?:of )?(?:the|his|her|my|their|these|those|the right) (?!\S*(?:phonics|maths|spellings|areas|aspects|subjects|adults|peers|others|people|children|staff|friends|tasks|activities|needs|targets|lessons))(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ (?:\d{1,2} )?){0,2}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{2,}s\b|(?:days of the week|months of the year)(?= in order| by heart))/gi,
    'held |kept |stayed |hold |keep |stay |alphabet|full|whole|entire|width|length|lap|mile|kilometre|page|paragraph|all |both|there and back|no |zero|nought|0 |without|every one|days of the week|months of the year'.split(
      '|',
    ),
  ],
  // “no thrown objects for four school weeks”
  [
    'set',
    new RegExp(
      String.raw`\b(?:no|zero|nought|not one) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+ ){1,5}(?:in|for|over|during|across) (?:the |a )?(?:last |whole |full |final )?(?:${N}|half)[ -](?:an? )?(?:school |teaching |consecutive |full )?(?:terms?|days?|weeks?|months?|fortnights?)\b`,
      'gi',
    ),
    ['no ', 'zero', 'nought', 'not one'],
  ],
  // “a circle, a cross and a square”, “‘more’, ‘stop’ and ‘help’”: each thing by its name.
  [
    'set',
    /\b(?:an? [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+(?: [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+)?, ){1,8}(?:an? [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+(?: [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+)?,? )?and an? [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+|['"‘“][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ ]{1,20}['"’”](?:,? (?:and )?['"‘“][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ ]{1,20}['"’”]){2,9}/gi,
  ],
  [
    'length',
    new RegExp(
      String.raw`\b(?:${N}|half an?|an|a full|a whole)[ -](?:full |more )?(?:minutes?|mins?|seconds?|secs?|hours?|hrs?)\b|\bhalf an? (?:(?:centi|milli)?metres?|cm|inch|mile|length|page|width)\b`,
      'gi',
    ),
  ],
  [
    'rate',
    new RegExp(
      String.raw`(?<!\b(?:longer|more|further|less|fewer|better|faster|harder) )\b(?:(?:each|every)(?: (?:single|school|other))? ${scope}s?\b|daily|nightly|every time|(?:a|per) (?:minute|day|week|lesson|session|month|hour)\b(?!['’]s)|(?<=\d ?(?:x |times |days |mornings |lessons |sessions )?)(?:p\/?w|p\/?d|per wk|a wk|\/ ?(?:wk|week|day|lesson))|on all occasions|(?:each|every) (?!other\b|one\b|effort\b|child\b|pupil\b|person\b|way\b|thing\b|aspect\b|area\b|single\b|of\b)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|every one of (?:the|his|her|my|their)|Mon(?:days?)?(?: to |[-–])Fri(?:days?)?|on (?:Mon|Tues|Wednes|Thurs|Fri)days(?: and (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri)days)?)\b`,
      'gi',
    ),
  ],
];

const counted = new RegExp(
  String.raw`(?<![\w.,:/£-])£?(?:${N})(?![\d:/½¼¾]|[.,]\d|p?[ -]?(?:am|pm)\b|st\b|nd\b|rd\b|th\b)(?:p\b|[a-z]{1,2}\b)?`,
  'gi',
);

/** Words in front of a number that make it a name: Year 3, Key Stage 2, Base 10, the 34 bus. */
const named =
  /(?:\b(?:year|yr|y|key stage|ks|terms?|phase|set|stage|unit|room|base|page|chapter|book|step|zone|class|group|target|outcome|goal|tier|wave|part|no\.?|number|bus|route|band|weeks?|period|lesson|spring|autumn|summer|aged?|paper|band|clicker|windows|room|table|entry level|level|grade|peg|tray|locker|seat|desk|drawer|lane|platform|question|exercise|worksheet|volume|age of|(?:groups?|tables?|team|circle) of(?: up to| about)?|since|w\/c|w\/b)|#)\s*$/i;
/** Words behind a number that make it a description or a clock time: two-step, 2D, 34 bus, 9 o'clock. */
const describing =
  /^(?:[- ]point (?:scale|plan)\b|-(?:step|digit|part|word|letter|syllable|key|way|to|figure|piece|sided|dimensional|place|line|point)\b|[ ](?:step|digit|part|word|letter|syllable|figure|piece|place)(?= (?:instructions?|commands?|directions?|numbers?|words?|phrases?|sentences?|utterances?|levels?|tasks?|problems?|requests?|additions?|sums?|jigsaws?|puzzles?|value|addition|subtraction|multiplication))|[ -](?:times? tables?|key word level|information[- ]carrying)\b|[ -]years?[ -]olds?\b|d\b|\s?(?:am|pm|o['’]clock)\b|\s?(?:bus|tram|train)\b|st\b|nd\b|rd\b|th\b|:1|-1\b)/i;
const loneOne =
  /^one\b(?=\s(?:another|of|day|hand|other|or|particular|peer|friend|child|adult|person|partner|thing at|at a time|step at|to)\b|-)/i;
const atLeast =
  /\b(?:at least|no more than|at most|a minimum of|up to|only|more than|fewer than|less than|exactly)\s*$/i;
const notOne = /\b(?:no|any|every|some|each|the|this|that|which|another|his|her|own|it's|a|by)\s$/i;
const windowAfter =
  /^[ -](?:consecutive |school )?(?:weeks?|days?|months?|terms?|half[- ]terms?|sessions?|lessons?)(?:['’]?s? period| window)/i;
const windowBefore =
  /\b(?:over|during|across|in|within|after|for|every|under|term)\s(?:the |a |an )?(?:next |last |coming )?$/i;
const calendarNoun = /^[ -](?:school )?(?:weeks?|months?|terms?|half[- ]terms?|years?)\b/i;

/** Every figure of a text that could measure something, leaving out dates and names such as Year 3; the most telling first. */
export function findFigures(text: string, taken: readonly Stretch[]): readonly Figure[] {
  const figures: Figure[] = [];
  const free = (from: number, to: number, blocks: readonly Stretch[]) =>
    blocks.every((other) => to <= other.from || from >= other.to);
  const small = text.toLowerCase();
  for (const [kind, shape, needs] of shapes) {
    if (needs && !hasPiece(needs, small)) continue;
    for (const match of findAll(shape, text)) {
      const from = match.index;
      const to = from + match[0].length;
      // “from 20 (Sept) to 5 (Dec)”: the months in brackets belong to the figures.
      // “from 30 last half term to 10”: so do those between them.
      const dated =
        kind === 'from-to' &&
        (/^from \d[^()]*\(/i.test(match[0]) ||
          (/^from \d/i.test(match[0]) &&
            taken.every((one) => one.to <= from || one.from >= to || (one.from > from + 6 && one.to < to - 2))));
      if ((!dated && !free(from, to, taken)) || !free(from, to, figures)) continue;
      if (kind === 'out-of' && named.test(text.slice(Math.max(0, from - 14), from))) continue;
      if (
        kind === 'out-of' &&
        /\bin\b/i.test(match[0]) &&
        /^[ -](?:weeks?|months?|minutes?|lessons?|sessions?)/i.test(text.slice(to))
      )
        continue;
      figures.push({ kind, from, to });
    }
  }
  for (const match of findAll(counted, text)) {
    const from = match.index;
    const to = from + match[0].length;
    if (free(from, to, taken) && free(from, to, figures) && counts(text, from, to))
      figures.push({ kind: 'count', from, to });
  }
  return figures;
}

function counts(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 24), from);
  const after = text.slice(to, to + 30);
  const digits = text.slice(from, to);
  if (describing.test(after) || /^\d+d$/i.test(digits)) return false;
  if (/\b(?:reading|spelling|comprehension|maths|language) age (?:of |to |at |is )?$/i.test(before)) return true;
  if (named.test(before) && !/\bin\s*$/i.test(before)) return false;
  if (windowAfter.test(after)) return false;
  // “when 3, 2, 1 has been counted down”
  if (/^\d$/.test(digits) && /\b3, ?2, ?1\b/.test(before.slice(-9) + digits + after.slice(0, 8))) return false;
  // “pairs that make 10” names them.
  if (/\b(?:that|which) (?:make|makes|add up to|total|equal)\s$/i.test(before)) return false;
  if (windowBefore.test(before) && calendarNoun.test(after)) return false;
  if (/\bin\s*$/i.test(before) && !digits.startsWith('£') && !/^\s\p{Ll}/u.test(after)) return false;
  // “by 8.50” is the time of day.
  if (/^\d{1,2}\.[0-5]\d$/.test(digits) && /\b(?:by|at|before|until|till|from|after)\s$/i.test(before)) return false;
  if (/^one$/i.test(digits)) {
    if (atLeast.test(before)) return !/^one (?:another)\b/i.test(text.slice(from));
    return !notOne.test(before) && !loneOne.test(text.slice(from));
  }
  return true;
}
