import { keyed, type Keyed } from '../../text/match';
import { number as N } from './words';

/** Words that lead up to an end. */
const lead = String.raw`(?:bye?|before|(?:between |from )?now (?:and|until|till|to)|until|till|come|towards|ahead of|prior to|no later than|this side of|in (?:time|readiness|preparation) for|ready for|up to)`;
const the = String.raw`(?:the |this |his |her |my |their |our |these |all |each of )*`;
/** A word of a noun phrase that keeps to long times: no rate, no lesson, no clause. */
const word = String.raw`(?:(?!(?:each|every|any|per|lesson|session|morning|afternoon|break|breaktime|playtime|lunch|lunchtime|task|activity|story|register|timer|bell|will|can|to|he|she|they|i|using|with|from|and|or|for)\b|(?!reading|writing|meeting|spring|(?<=\b(?:the|his|her|their|my) )[a-z]+ing (?:[a-z]+ )?deadline)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ing )[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d'’&/-]+ )`;
const stage = String.raw`(?:key stage ?\d?|ks ?\d|(?:year|yr|y) ?\d{1,2}(?! (?:list|level|words?|teacher|class(?:room)?|standard|spelling|objectives?|child|pupil|text|maths|work)))`;
const place = String.raw`(?:reception|nursery|pre-?school|primary|secondary|college|sixth form|school|eyfs|foundation stage|infants|juniors)`;
/** Ends that come once. */
const event = String.raw`(?:reviews?|leavers['’]? assembly|(?:school|class|christmas|easter|summer|end[- ]of[- ](?:term|year)) (?:play|show)|study leave|work experience|meeting|iep|get-together|catch-up|consultation|conference|taf|tac|pep|parents['’]? evening|break-?up|exams?|exam series|series|sats|mocks?|gcses?|a[- ]levels|11\+|residential|birthday|data drop|sports day|open evening|(?:speech|prize|founders?['’]?s?|leaving|open|moving[- ]?up|award|trip|show) day|graduation|prom|reports?(?: (?:time|day|evening))?|transfer|transition(?: (?:days?|weeks?|visits?))?|move|discharge|fair|fete|trip|concert|production|nativity|audition|interview|competition|tournament|carnival|festival|wedding|deadline|camp|work experience|taster days?|induction days?|visit|appointment|visits? to (?:his |her |their |my |the )?(?:new|secondary|high) school|assessment (?:week|window|point)|results day|bank holiday|world book day|tests week|(?:phonics )?(?:screening )?check(?= in| week|[.,;]|$)|clocks (?:change|go (?:forward|back))|baby|new term)`;
const feast = String.raw`(?:easter|chris?t?mas+|xmas|midsummer|new year|whit(?:sun)?(?: week)?|michaelmas|lent|advent|pentecost|hallowe['’]?en|remembrance day|chinese new year|holi|vaisakhi|passover|diwali|ramadan|hanukkah|eid|(?:bonfire|fireworks?) night|shrove tuesday|pancake day|mother['’]s day|mothering sunday|father['’]s day|harvest(?: festival)?|st david['’]s day|summer(?:time)?|autumn|winter|spring|half[- ]?term|holidays?|term \d)`;
const stretch = String.raw`(?:half[- ]?terms?|terms?|years?(?! \d)|yr(?! \d)|months?|fortnight|season|plan|cycle|weeks?|weekend|mid-?(?:term|year)|mid ?point|half-?way(?: point)?|year[- ]end)`;
/** What has an end of its own: “by the end of his placement”. */
const ending = String.raw`(?:course|programme|program|block|intervention|placement|unit|project|pilot|trial|phase|wave|series|apprenticeship|internship|traineeship|induction|transition|stay|stint|time (?:in|at|with|here)|wk ?\d+|week ?\d+|(?:his|her|their|these|the|${N}) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+ )?(?:${N} )?(?:sessions|lessons|visits|meetings))`;
const day = String.raw`(?:first|second|third|last|final|same) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:day|(?:mon|tues|wednes|thurs|fri)day)`;
const notRate = String.raw`(?! (?:each|every|a (?:day|week)|teacher|list|reading list|bus)\b)`;
const pronoun = String.raw`(?:he|she|they|i|we|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]{2,})`;
const age = String.raw`(?:\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)`;
const weeks = String.raw`(?:weeks?|wks?|months?|mths?|terms?|half[- ]terms?|fortnight|years?)`;
const some = String.raw`(?:(?:${N}|half an?|an?|the|one)[ -](?:single |whole |full |school |teaching |term-time |calendar |working |instructional )?)`;

const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;

/** Pieces of the words that lead up to an end. */
const leads =
  'by|before|now and|until|till|now to|come|towards|ahead|prior|later than|this side|time for|readiness|preparation|ready|up to';
/** Pieces of words for lengths. */
const lengths = 'week|wk|month|mth|term|fortnight|year';

/**
 * Points in time that need no calendar: an end that words lead up to, a step in the child's life, a length from now, a
 * date line. A rate (“each week”) and the end of a lesson or day are none.
 */
export const timePoints: readonly Keyed[] = [
  // “Salford reading test, July: 8y 0m”
  keyed(
    'test|check|screening|assessment|mock',
    String.raw`(?<=\b(?:test|recheck|check|screening|assessment|mock)s?,? )${month}(?: 20\d\d)?(?=:)`,
  ),
  keyed(
    'year-end|year end|end of|eoy',
    String.raw`^(?:year[- ]end|end of (?:the )?(?:[\w-]+ ){0,4}?(?:year|term|programme|course|placement|block|nursery|reception)|eoy)(?= ?[:–—-])`,
  ),
  // “When I’m in year 6”, “when he gets to Year 2”
  keyed(
    'when|once',
    String.raw`\b(?:when|once) (?:he|she|they|i)(?:['’](?:m|s|re))? ?(?:is |are |am |gets? |moves? (?:up )?|goes? (?:up )?|starts? |reach(?:es)? )?(?:in(?:to)? |to )?${stage}`,
  ),
  // “Finishing Year 8 able to read …”
  keyed(
    'able|ready|knowing|having',
    String.raw`\b(?:finish(?:es|ing)?|leav(?:es?|ing)|end(?:s|ing)?|start(?:s|ing)?|enter(?:s|ing)?) ${the}(?:${stage}|${place}|(?:(?:autumn|spring|summer|school) )?(?:term|year)) (?:able to|ready to|knowing|having)\b`,
  ),
  // “Year 10 end: …”, “…: end of first half term”, “Date: Easter.”, “in the last full week of term”
  // “KS3 exit: …”, “On exit from KS3 …”
  keyed(
    'end|exit|leaving',
    String.raw`^${stage} end(?=:)|^(?:${stage}|${place}) (?:exit|leaving)(?: (?:point|target|goal|outcome))?(?= ?[:–—-])|\b(?:on|at|by|before|upon) (?:exit|leaving|departure)(?: from)? (?:the )?(?:${stage}|${place})\b(?! (?:each|every)\b)`,
  ),
  keyed(
    'end of',
    String.raw`(?<=[:;–—-] )(?:the )?end of (?:the )?(?:(?:first|second|last|this|next) )?(?:[A-Za-z]+ )?(?:half[- ]?term|term|year)\b|\bto the end of the (?:autumn|spring|summer|school) (?:term|year)\b`,
  ),
  keyed(
    'date',
    String.raw`(?:(?<=[.;,–—-] ?)|^)(?:target |review |end )?date:? (?:by )?(?:${feast}|half[- ]?term|${month}|end of (?:term|year))\b`,
  ),
  keyed(
    'week of',
    String.raw`\bin the (?:last|final|first) (?:full |whole )?week of (?:the )?(?:(?:autumn|spring|summer|school) )?(?:half[- ]?term|term|year)\b`,
  ),
  // “by the day we break up for Christmas”, “Aim for half-term.”
  keyed(
    'break up|breaks up|breaking up',
    String.raw`\b(?:by|before|until|till|when) (?:the (?:day|time|week) )?(?:that )?(?:we|he|she|they|i|school|everyone|term) (?:all )?breaks? up\b(?: for ${the}[A-Za-z]+(?: holidays?)?)?`,
  ),
  keyed(
    'aim for|aiming for|aim: ',
    String.raw`(?:(?<=[.;–—-] ?)|^)aim(?:ing)?(?: for|:) (?:the )?(?:end of )?(?:half[- ]?term|${month}|easter|christmas|summer|the summer term)\b`,
  ),
  // “before his 18th”, “for his third birthday”
  keyed(
    'by|before|for|until',
    String.raw`\b(?:by|before|until) (?:his|her|their|my) \d{1,2}(?:st|nd|rd|th)\b(?! (?:attempt|try|go|session|visit|lesson|week|prompt|reminder|time)\b)|\bfor (?:his|her|their|my) (?:\w+ )?birthday\b`,
  ),
  // “Screening re-take (June): …”
  keyed('(', String.raw`(?<!\d ?)\((?:in |by |due )?(?:${month}|easter|christmas)(?: 20\d\d| \d\d)?\)(?= ?[:,–-])`),
  // “– retest wk 12”, “. Target Dec: …”, “Real thing in May: …”
  keyed(
    'review|test|assess|check|target|goal',
    String.raw`(?:(?<=[.,;(–—-] ?)|^)(?:review(?:ed|ing)?(?: date)?|re-?test(?:ed)?|re-?assess(?:ed)?|re-?check(?:ed)?|target|goal):? (?:in |at |on )?(?:${month}\b(?!['’])|(?:wk|week) \d{1,2}\b|(?<=review(?:ed)? )\d{1,2}\.(?:0?[1-9]|1[0-2])(?![\d.]*\d))`,
  ),
  keyed(
    `${leads}|at |as of|(`,
    String.raw`\b(?:${lead}|at|as of) (?:the time of )?${the}(?:next )?${word}{0,5}?${event}\b${notRate}|\((?:the )?${word}{0,4}?${event}\)(?=\W*$)`,
  ),
  keyed(
    leads,
    String.raw`\b${lead} ${the}(?!(?:${N}|an?|half) )${word}{0,5}?(?:${feast}|${stretch}|${day} (?:of|in|back))\b${notRate}`,
  ),
  keyed(
    'end of|start of|beginning of|close of|middle of|finish of',
    String.raw`\b(?:${lead}|at) (?:the |an? )?(?:very |back )?(?:end|start|beginning|close|middle|finish) of (?:an? )?${the}(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ing (?=block|course|unit|programme))?${word}{0,5}?(?:${feast}|${stretch}|${ending}|${stage}|${place})\b${notRate}`,
  ),
  keyed(
    'exam|series|mocks|sats|gcses|residential',
    String.raw`\b(?:in|during|at) (?:the |his |her |their |my |next |this |(?=${stage} ))${word}{0,3}?(?:exams|exam series|series|mocks|sats|gcses|residential)\b`,
  ),
  // “In the leavers’ assembly”, “at sports day”: what comes once a year.
  keyed(
    'leavers|sports day|christmas|easter|nativity|carol|harvest|graduation|prom|production|end of year|end-of-year|class ',
    String.raw`\b(?:in|at|for|during) ${the}(?:sports day|prom|graduation|nativity(?: play)?|(?:leavers['’]?|carol|harvest|christmas|easter|graduation|end[- ]of[- ](?:year|term)) (?:assembly|service|concert|show|play|production|performance|festival|fair|party|ceremony)|(?<=\b(?:our|his|her|their|my) )class assembly)\b(?! (?:each|every|rehearsals?|practice|time|on [a-z]+days)\b)`,
  ),
  keyed(
    'time for|readiness for|preparation for|ready for|by|before',
    String.raw`\b(?:in (?:time|readiness|preparation) for|ready for|by|before) (?:the start of )?(?:${place}|(?<= for )${stage}|(?<= for the start of )${stage})\b(?! (?:dinner|lunch|bus|starts? each))`,
  ),
  keyed(
    'next',
    String.raw`^(?:for |by |at |as of )?(?:the |my |his |her |our )?next (?:review|meeting)\b|\b(?:by|before|until) the next time (?:we|they|I|you) (?:all )?(?:meet|review)\b`,
  ),
  keyed(
    'eoy|eot|eoht|end of|end-of',
    String.raw`\b(?:(?:by|before|at) )?(?:the )?(?:end of )?(?:\bEOY|\bEOT|\bEOHT)\b|\b(?:by|before|at) (?:the )?end[- ]of[- ](?:year|term)\b`,
  ),
  // “by the time term ends”, “before school breaks up”, “once the ten weeks are up”; a lesson, a game or a timer that ends sets none.
  keyed(
    'by the time|before|until|till|when|once',
    String.raw`\b(?:by the time|before|until|till|when|once) (?:(?:the|this|his|her|our|my|their|autumn|spring|summer|school|academic|current|half|reading|${N}(?:[ -]weeks?)?) )*(?:school|term|half[- ]term|year|plan|cycle|block|programme|course|placement|intervention|${stage}|${place}|holidays|weeks|sessions|reports|we|they) (?:ends?|finish(?:es)?|(?:is|are) (?:over|finished|reviewed|up|done)|comes? to an end|closes?|breaks? up|begins?|starts?|go home|(?:next )?(?:meet|review)(?: again)?)\b`,
  ),
  // “As Year 2 ends, …”
  keyed(
    ' ends| draws to a close| breaks up',
    String.raw`(?:^|[.;,] )as (?:the |this )?(?:${stage}|(?:(?:autumn|spring|summer|school|academic|half) )?(?:term|year|half[- ]term)) (?:ends|draws to a close|breaks up)\b`,
  ),
  // “in this summer’s sitting”, “four weeks out of the last six of the course”
  keyed(
    'sitting|series|exam|out of the last',
    String.raw`\b(?:in|at) (?:this|next) (?:summer|autumn|spring|winter|${month})['’]s (?:sittings?|series|exams?)\b|\bout of the last ${N} (?:weeks |lessons |sessions )?of (?:the|his|her|my|their) (?:course|term|half[- ]term|placement|programme|block|year)\b`,
  ),
  // “this season”, “in the summer report”
  keyed(
    'season|report',
    String.raw`\b(?:this|by the end of the|before the end of the|over the) (?:football |cricket |netball |rugby |swimming |athletics |present |current )?season\b|\b(?:in|by|on|for) (?:the|his|her|my|their) (?:next |end[- ]of[- ](?:year|term) |(?:autumn|spring|summer|easter|christmas|july|annual|yearly)(?: term)? )(?:school )?report\b`,
  ),
  // “Six weeks’ time: …”
  keyed(' time', String.raw`^(?:in )?${N} ${weeks}['’]? time\b`),
  keyed(
    'the space of|the course of',
    String.raw`\bin the (?:space|course) of (?:the (?:next|coming) )?${some}${weeks}\b`,
  ),
  keyed('before', String.raw`\bbefore (?:breaking up|going off for the holidays?)\b`),
  keyed(
    'by the time|before|when|once|on |the day ',
    String.raw`\b(?:by the time|before|when|once|on|the day) (?:${pronoun} )?(?:leav(?:e|es|ing)|starts?|starting|moves?|moving|transitions?|goes|go|going|transfers?|transferring|transfer|transition|joins?|joining|begins?|finish(?:es)?|entry|sits|does) (?:(?:in(?:to)?|to|at|on to|up to|from|his|her|their|my|us for) )?(?:the )?(?:(?:full[- ]time )?(?:year|y|key stage|ks) ?\d|(?:new|big|high|middle|junior|infant|upper|secondary|primary|sixth)\b(?: school| form)?|college|(?:school|nursery|reception)\b(?! (?:each|every|in the morning))|university|us\b|juniors|infants|preschool|pre-school|foundation|sats\b|gcses?\b|exams\b|up\b(?! (?:the|a|his|her|from|to|stairs)\b)|(?:on |up )?(?:to )?(?:the |a |his |her )?(?:next |big |new )?(?:toddler|baby|pre-?school|nursery|reception|base|main) (?:room|class|group|unit)|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ (?:High|School|Academy|College|Primary|Infants|Juniors))`,
  ),
  keyed(
    'when|once|after|soon as|at |aged',
    String.raw`(?:^|[,;:.] )(?:when|once|after|as soon as) (?!it\b)${pronoun}(?:['’](?:s|m|re)| is| are| am| turns?| reach(?:es)?) (?:1\d|2\d|[5-9]|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)(?: years old)?(?! (?:minutes?|mins?|o['’]clock)\b)(?=,| ${pronoun}\b)|^(?:at|aged|at age|at the age of) (?:1\d|2\d|[5-9]|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen),`,
  ),
  keyed(
    'by|before',
    String.raw`\b(?:by|before) (?:the )?(?:age (?:of )?)${age}\b|\b(?:by|before) ${age} years? old\b|\b(?:by|before|by the time) (?:he|she|they|i|we)(?:['’]s| is| are| am|['’]re| turns?) ${age}\b|\b(?:by|before|by the time|when) ${pronoun} turns? (?:one|two|[1-4])\b|\bby the time ${pronoun} (?:is|are|am|becomes?) (?:an adult|grown up|a teenager)\b|\bby adulthood\b|\bby ${N} ${weeks}['’]? time\b|(?<=^|, )by \d{1,2} ?(?:yrs?|years?)(?:,? (?:and )?\d{1,2} ?(?:mths?|months?))?(?= ?,)|\bby \d{1,2}[½¼¾](?= ?[,.;)]|$)`,
  ),
  keyed(
    'week|wk|session',
    String.raw`(?:^|\b(?:by|before|until|till|in) (?:school )?)(?:week|wk) ?${N}\b|\b(?:by|before|after|within) (?:the )?(?:session ${N}|${N} (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?sessions|(?:\d{1,2}th|tenth|sixth|eighth|last|final) session)\b${notRate}`,
  ),
  keyed(
    lengths,
    String.raw`\b(?!in an? week)(?:in|within|inside|after|following|^over|(?:over|in|across) (?:the course of )?the (?:next|coming)|(?:during|for) the next) (?:the (?:next|coming) |(?:an?|his|her|the|this) )?${some}${weeks}\b(?!['’]? period| out of| in (?:every )?${N}| of ${N}| (?:each|every)\b| [a-z]+ progress|['’]s? progress| (?:ahead|behind))`,
  ),
  keyed(
    lengths,
    String.raw`\b(?:${N}|an?) ${weeks} (?:from (?:now|today|the start)|into (?:the|his|her|this))\b|\bthis time next (?:year|term|month|half[- ]term)\b`,
  ),
  keyed(
    'way through',
    String.raw`\b(?:half|mid)-?\s?way through (?:the |this |his |her )?(?:[\w-]+ )?(?:term|year|plan|programme|course|year \d{1,2})\b`,
  ),
  keyed(
    'term|month|week',
    String.raw`\b(?:in|during|within|for|over) (?:the |his |her )(?:first|last|final|second) (?:${N} )?(?:half[- ]term|terms?|months?|weeks?)\b`,
  ),
  keyed(
    'end of|end-of',
    String.raw`\bend[- ]of[- ](?:term|year|unit|topic|half[- ]term|key stage)(?: [\w-]+){0,3} (?:test|exam|assessment|quiz|paper|show|performance)\b`,
  ),
  keyed(
    'this',
    String.raw`\bthis (?:(?:autumn|spring|summer|half|school|academic)[- ])?(?:term|half[- ]term|year|month|half)\b`,
  ),
  keyed(
    'term|year',
    String.raw`\b(?:over|during|in|throughout|across|for) ${the}(?:(?:course|rest|remainder|whole|length) of ${the})?(?:next|coming|current|present|autumn|spring|summer|half|school|academic|(?<= of (?:the|this) )) ?(?:half[- ]?)?(?:term|year)\b`,
  ),
  // A line of its own: “Timescale: half a term”, “By when? Easter holidays”, “(6 weeks)”.
  keyed(
    'line|target date|due|scale|frame|by when|review|met|achieved|reached|(',
    String.raw`\b(?:deadline|target date|due(?: date)?|time ?-?(?:scale|frame|line)|by when|review(?: date)?|(?:to be )?(?:met|achieved|reached|reviewed)(?: by)?)\s*[:?–-]*\s*(?:by |in |within )?(?:${feast}|${some}${weeks}(?! (?:out of|in (?:every )?${N}))|${word}{0,3}?${event})\b|\((?:in |within )?${N} ${weeks}\)`,
  ),
  // “from 79 (Sept) to 84 (July)”, “Spring target – …”, “…; July.”
  keyed(
    '(|jan|feb|mar|apr|jun|aug|sep|oct|nov|dec|autumn|spring|summer|term|week|fortnight|half|y',
    String.raw`\bto (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ ){0,2}\d[\d.%:]* ?(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ ){0,3}\((?:by )?${month}\b|^(?:autumn|spring|summer|easter|christmas|half[- ]?term|${month})(?: term)?(?: ?[12])?(?: (?:targets?|goals?|outcomes?|aims?|objectives?)\b|:| [–-] )|^(?:y|yr|year) ?\d{1,2},? (?:leaving (?:point|target|goal)|(?:t|term|autumn|spring|summer|aut|spr|sum) ?\d?|end of (?:term|t|autumn|spring|summer) ?\d?)\b|[;,(–—](?<!\b(?:from|was|now|baseline|since|currently)\b[^;,(–—]{0,40}[;,(–—]) ?${month}\W*$|[.,;(–—] ?(?:half[- ]term|term) \d\W*$|\bnext (?:half[- ]term|term|year)['’]?s? (?:target|goal|aim)|^half[- ]term (?:target|goal|aim)|(?<=\b(?:every|each|all) (?:single )?(?:day|week|lesson|morning|session) )(?:of|in) (?:the |this |next )(?:(?:autumn|spring|summer) (?:term|half[- ]term)|(?:last|first|final) (?:week|fortnight|half)|term|half[- ]term)\b`,
  ),
  keyed(
    'end |by |before|until|start of|come|in |on |at |over|during|throughout',
    String.raw`\bend (?:of )?(?:the )?(?:autumn|spring|summer|aut|spr|sum)\b(?: (?:term|1|2)\b)?|\bend (?:of )?(?:rec|reception|nursery|(?:yr|year|y) ?\d{1,2}|ks ?\d)\b|\bby (?:1[1-9]|2[0-5])(?=,| (?:he|she|they|I|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+) (?:will|can|to)\b)|\b(?:over|during|throughout) (?:the course of )?${stage}\b|\bcome (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\bby (?:0?[1-9]|1[0-2])\/2\d(?![\d/])|\b(?:by|before|until|end of|start of|in) (?:the )?(?:febuary|feburary|februrary|januray|janurary|septmber|setember|ocotber|novemeber|decemeber|agust|augst)\b|\b(?:in|on|at) the (?:autumn|spring|summer|christmas|easter|${month})(?: term)? (?:PiRA|PUMA|NFER|NGRT|SATs?|sittings?|tests?|papers?|assessments?|exams?|check|screen[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]*|mocks?|quiz|re-?test)\b`,
  ),
];
