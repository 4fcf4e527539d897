import { skills } from './respectful-classes';
import {
  deficitForm as deficit,
  labelForm as label,
  now,
  one,
  own,
  very,
  type RespectPattern,
} from './respectful-pattern';

const bad =
  'poor|bad|weak|terrible|awful|dreadful|appalling|shocking|abysmal|woeful|atrocious|horrendous|non-existent|nonexistent|hopeless|substandard|deplorable|rubbish';
const skillWords = skills
  .replace(/\(\?:[^)]*\)|[?[\]-]/g, ' ')
  .replaceAll('|', ' ')
  .replace(/\s+/g, ' ')
  .trim();
/** What may stand between “poor” and “skills”. */
const sorts =
  '(?:(?:social|fine|gross|motor|working|short[- ]term|long[- ]term|auditory|visual|verbal|listening|reading|writing|written|spoken|oral|language|expressive|receptive|emotional|impulse|anger|personal|organisational|independent|independence|basic|general|overall|core|handwriting|spatial|body|sensory|self|number|phonic|phonological|pencil|fine-motor|communication|interaction|social communication|friendship|peer|study|learning|life|thinking|planning|play|table|attention|concentration|memory|academic|cognitive|numeracy|literacy|conversation|speaking|speech|maths|spelling|sound|turn-taking|sharing|coping|eating|toileting|dressing|self-care|self-help) (?:and |& )?){0,3}';
const children =
  'child(?:ren)?|kids?|boys?|girls?|pupils?|students?|learners?|teenagers?|youngsters?|peers|classmates|toddlers?';

/** Ways to define by what is missing and to label, by their form. */
export const respectfulForms: readonly RespectPattern[] = [
  deficit(
    'communicator listener reader speller writer learner attender mixer loser timekeeper organiser conversationalist bright clever able intelligent quick smart capable',
    `(?:${bad}) (?:communicator|listener|reader|speller|writer|learner|attender|mixer|loser|timekeeper|organiser|conversationalist)|not (?:nearly |quite |really )?as (?:bright|clever|able|intelligent|quick|smart|capable) as`,
    now,
  ),
  deficit(
    'toddler baby infant year',
    `(?:social |play |language )?(?:${skills}|mind|brain|manners|temper|emotions|maturity) (?:and \\p{L}+ )?of (?:a |an )(?:toddler|baby|infant|much younger child|(?:\\p{L}+|\\d+)[- ]year[- ]old)`,
    now,
    { ofAnything: true },
  ),
  deficit(
    'poor bad weak terrible awful dreadful appalling shocking abysmal woeful atrocious horrendous non nonexistent hopeless substandard deplorable rubbish',
    `(?:${bad})(?!-) ${sorts}(?:${skills})(?! (?:light|lighting|book|books|material|frame|area|corner|lamp|system|equipment|conditions|day|days|test|aid|game|link|signal))`,
    'Say what is hard at the moment, and what helps.',
    { ofAnything: true },
  ),
  deficit(
    skillWords,
    `(?:${skills}) (?:(?:skills?|levels?) )?(?:is|are|was|were|remains?|can be|continues? to be) ${very}(?:extremely |incredibly |well )?(?:${bad}|below average|below par|way off|all over the place|lacking|illegible|shaky|limited at best|inadequate|deficient|non existent)(?! (?:at the moment )?(?:light|when the))`,
    'Say what is hard at the moment, and what helps.',
  ),
  deficit(
    'lack lacks lacked lacking',
    `lack(?:s|ed|ing)(?: in)? (?:(?:any|all|much|basic|real|appropriate|age-appropriate|even|both|the|a|an) ){0,2}${sorts}(?:${skills}|common sense|ability|sense|filter|empathy|drive|interest|maturity|\\p{L}{3,}(?:ness|ility|ivity|ination|iasm|ience|standing)|self-\\p{L}+)`,
    'Say “is learning” or “needs”, and what.',
  ),
  deficit(
    'no little zero nothing minimal not hasn haven doesn',
    `(?:has|have|had|got|having|shows?|with) (?:absolutely |simply |very |really |almost |virtually |next to )?(?:no|little|zero|nothing of|minimal)(?: real| true)? (?:concept|idea|clue|sense|understanding|grasp|awareness|ability|imagination|empathy|concentration|attention span|common sense|self-control|social skills|motivation|resilience|filter|patience|insight|stamina|initiative|impulse control|work ethic|potential|ambition|drive|enthusiasm|coping (?:skills|strategies)|listening skills|self-esteem|self-worth|skills?)|(?:has not|hasn['’]t|haven['’]t|does not have|doesn['’]t have) (?:got )?(?:a clue|the (?:faintest|ability|skills|brains|intelligence|capacity|concentration|attention span|patience|maturity|brainpower)|any (?:idea|sense|concept|clue|interest|social skills|self-control|common sense|empathy|concentration)|what it takes)`,
    now,
  ),
  deficit(
    'never',
    `never (?:listens|finishes|completes|tries|concentrates|behaves|shares|apologises|pays attention|does (?:as|what|any|${own}|homework)|thinks (?:before|of others|about others)|stops (?:talking|moving|fidgeting|interrupting|arguing|messing|shouting)|sits still|takes responsibility|makes (?:any )?(?:effort|progress)|gets (?:anything|it|things) right|follows (?:instructions|rules|the rules)|says sorry|tells the truth|remembers anything)`,
    'Say how often, and what helped when it went well.',
  ),
  deficit(
    'never unlikely amount',
    `(?:will|would|is|are|was)(?: probably| most likely| likely)? (?:never|not ever|unlikely to ever|unlikely ever to) (?:going to )?(?:be (?:able|capable|normal|independent|like other)|catch up|achieve|amount to|read|write|pass|cope|manage|live|learn|reach|understand|hold down|get (?:a|any|further|GCSE))|(?:will|going to) not amount to`,
    'Say “not yet”, and the next step.',
  ),
  deficit(
    'younger toddler baby infant year',
    `(?:behaves?|behaving|acts?|acting|functions?|functioning|operates?|operating|thinks|presents|is|talks|plays)(?: more| mentally| emotionally| socially| cognitively)? (?:like|as if ${one} (?:is|was|were)|at(?: about| around)? the (?:age|level|stage) of|on the level of|on a par with|similar to)(?: that of)? (?:a |an )?(?:much younger child|toddler|baby|infant|(?:\\p{L}+|\\d+)(?:-| to |–)?(?:\\p{L}+|\\d+)?[- ]year[- ]olds?)`,
    now,
  ),
  deficit(
    'should ought',
    `(?:should|ought to) (?:really )?(?:be able to|know|have (?:learnt|learned|mastered|grown out of)) [^.;]{1,40}? (?<it>by now|at ${own} age|by this age)`,
    now,
    { ofPerson: true },
  ),
  deficit(
    'old nowhere not miles streets light leagues years class others rest everyone children',
    `(?:too old (?:to|for) (?:be )?(?:still|behav|cry|act|this)\\p{L}*|old enough to know better)|(?:nowhere|not anywhere) near (?:where|the (?:level|rest|others|standard|expected)|age|${own} (?:peers|age|class))|(?:miles|streets|light years|leagues|years) behind(?! (?:the|us|schedule))|(?:holds?|holding|slows?|slowing) (?:(?:the )?(?:others?|rest|everyone|class|whole class|other children)(?: of the class)? (?:back|down|up)|back the (?:class|others|rest))|drags? (?:the|everyone|others)[^.;]{0,20} down`,
    now,
  ),
  deficit(
    'something not sandwich card',
    `something (?:is |seriously |really |clearly |obviously |badly )?wrong with (?:him|her|them|\\p{Lu}\\p{Ll}+)|not (?:all there|quite right in|right in the|the full shilling|the sharpest|the brightest)|a few (?:sandwich|penn|card)\\p{L}* short`,
    'Leave this out. Say what is hard, and what helps.',
    { ofAnything: true },
  ),
  deficit(
    'academically intellectually cognitively mentally educationally socially ability intelligence intellect iq average normal par able achieving attaining functioning performing calibre abilities capacity potential capability below sub',
    `(?:academically|intellectually|cognitively|mentally|educationally|socially) (?:very )?(?:weak|poor|limited|slow|backward|inept|awkward|retarded|deficient|inadequate|challenged|stunted|incompetent|clueless|useless|hopeless)|of (?:very )?(?:low|limited|below[- ]average|poor|weak|inferior) (?:ability|intelligence|intellect)|(?:below|sub)[- ](?:average|normal|par) (?:intelligence|intellect|ability|child|pupil|student|IQ)|(?:limited|low|poor) (?:academic|cognitive|intellectual|mental) (?:ability|abilities|capacity|potential|capability)|(?:low|lower|lowest|limited|weak|weaker|weakest|poor|less)[- ](?:ability|able|achieving|attaining|intelligence|IQ|functioning|performing|calibre)(?: set| group| table)?(?! to)`,
    'Say what the child can do now and finds hard at the moment.',
    { ofAnything: true },
  ),
  label(
    'sen send',
    `(?:an SEN|a SEND|a SEN)(?= (?:and|who|in|at|with)\\b|[.,;]|\\s*$)`,
    'Use the child’s name, and say what they need.',
    {
      ofAnything: true,
    },
  ),
  label('age', `(?:mental|emotional|cognitive|intellectual) age`, now, { ofAnything: true }),
  label(
    'normal ordinary regular typical normally',
    `(?:(?:normal|ordinary)(?:ly developing)? (?:\\p{L}+-\\p{L}+-olds?|(?:little |young |everyday |\\p{L}+[- ]aged )?(?:${children})|school ?child(?:ren)?|person|human beings?|brains?|sibling|counterparts)|like (?:a |any |other )?(?:regular|typical|proper) (?:${children}))(?! (?:temperature|timetable))|(?:not|isn['’]t|aren['’]t|less than|never|hardly|far from) (?:\\p{L}+ )?(?:quite |really |entirely |like )?normal(?= (?:for a child|for ${own} age|behaviour|for a (?:boy|girl))|[.,;!?]|\\s*$)|what(?:['’]s| is) normal for ${own} age`,
    'Say what you compare with: “most children of the same age”.',
  ),
  label(
    'child children kid kids boy boys girl girls pupil pupils lad lads lass lasses student students learner learners one ones case cases youngster youngsters brother sister sibling siblings twin twins son daughter',
    `(?:ADHD|ADD|ASD|ASC|PDA|ODD|SEMH|SEN|SEND|SLCN|MLD|SLD|PMLD|SpLD|EHCP|EBD|FASD|DLD|Down['’]?s(?: syndrome)?|Tourette['’]?s|Asperger['’]?s|special[- ]needs?|additional[- ]needs|high[- ]needs?|behaviour|behavioural|autism|dyslexia|cerebral palsy|one[- ]to[- ]one|1:1|1-1|bottom[- ](?:set|group|table|stream)|low(?:er)?[- ](?:ability|set|attaining|achieving)|free school meals?|FSM|statemented|problem|remedial|damaged|nightmare|crisis|retarded)[- ](?:and \\p{L}+ )?(?:(?:child(?:ren)?|kids?|boys?|girls?|pupils?|lads?|lass(?:es)?|students?|learners?|youngsters?)|(?<=(?:D|C|N|A|s|needs?)[- ])(?:ones?|cases?|brother|sister|siblings?|twins?|son|daughter))(?! (?:conferenc|support|meeting|voice|time|work|interview|session|passport|profile|premium|register))`,
    'Use the child’s name, and say what they need.',
    { ofAnything: true },
  ),
  label(
    'SENs SENDs ADHDs ASDs ASCs autistics dyslexics dyspraxics epileptics diabetics Downs disableds special lower low less lowers LAPs bottom non spastics deafs wheelchairs',
    `(?:the|our|my|two|three|four|five|six|several|some|all|these|those|other|many|both) (?:SENs|SENDs|ADHDs|ASDs|ASCs|autistics|dyslexics|dyspraxics|epileptics|diabetics|Downs|disableds|special needs|lower abilities|low abilities|low ables?|less ables?|lowers|LAPs|bottom sets|non-readers|spastics|deafs)(?= (?:in|at|on|who|have|has|are|need|sit|go|get|will|can|do|and|from|with)\\b|[.,;!?]|\\s*$)`,
    'Name the people: “children who …”.',
    { ofAnything: true },
  ),
  label(
    'bound confined restricted tied condemned consigned wheelchair',
    `(?:wheelchair|chair|bed|house)[- ]?bound|(?:confined|restricted|tied|condemned|consigned|bound) to (?:a |${own} |the )?(?:wheelchair|bed)`,
    'Say “uses a wheelchair”, or what the child uses and does.',
  ),
];
