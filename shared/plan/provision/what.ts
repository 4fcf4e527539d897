import { job, nobody } from './who';
import type { Stretch } from '../outcome/words';

/** Words that say nothing of what is done: each is struck out before asking whether anything is left. */
const empty = new RegExp(
  [
    String.raw`\b${job}(?!\w)`,
    nobody.source,
    String.raw`\b(?:Mr|Mrs|Miss|Ms|Mx|Dr)\.? [A-Z]\p{L}+`,
    String.raw`\b(?:support(?:ed|ing|ive)?|help(?:s|ed)?|assistance|input|interventions?|programmes?|programs?|provision|packages?|strateg(?:y|ies)|approach(?:es)?|opportunit(?:y|ies)|resources?|sessions?|access|teaching|learning|curriculum|differentiat(?:ed|ion)|scaffold(?:ing|ed)?|adult|work|groups?|time|needs?|available|availability|encouragement|guidance|advice|activities|tasks?|lessons?|class(?:es|room)?|school|playground|timetable(?=d)|individual(?:ly)?|small|large|additional|extra|regular(?:ly)?|reasonable|adjustments?|make|aware(?:ness)?|mindful|anxiety|anxious|promot(?:e[sd]?|ing)|facilitate[sd]?|independence|inclusion|engagement|wellbeing|well-being|self-esteem|resilience|multi-?sensory|enhanced|made|uses?|used|put|place|identified|carried|out|ensure[ds]?|involvement|monitor(?:s|ed|ing)?|progress|struggl(?:es|ing)|specialist|levels?|multi|known?|consulted|involved|ongoing|daily|weekly|fortnightly|monthly|termly|targeted|tailored|bespoke|specialist|specialised|specific|structured|flexible|appropriate|relevant|suitable|consistent(?:ly)?|high|quality|first|wave|universal|general|direct|intensive|short|simple|trained|qualified|familiar|trusted|personal(?:ised)?|individualised|in-class|one|1:1|to-one|full|range|variety|level|further|continued|required|necessary|needed|possible|benefit|would|may|should|must|could|might|require|requires|receive|provided?|given|offered|deliver(?:ed|s)?|continue|consider(?:ed)?|subject|review|staffing|where|when|whenever|as|if|with|within|from|for|in|on|at|of|to|and|or|the|a|an|his|her|their|my|be|is|are|has|have|having|will|can|by|up|per|each|every|all|both|during|throughout|across|that|who|this|it|he|she|they|child|pupil|student|him|them|floating|shared|between|core|subjects?|mornings?|afternoons?|days?|weeks?|years?|fortnights?|rooms?|hours?|minutes?|mins|terms?|half|playtimes?|lunchtimes?|breaks?|breaktimes?|times?|once|twice|thrice|two|three|four|five|six|eight|ten|fifteen|twenty|thirty|forty|sixty|half|x|plus|about|around|no|more|than|least|most|some|any|other|transition|moves?|start|end|before|after|set|care|general|english|maths|science|writing|reading(?= (?:support|intervention|help))|literacy|numeracy|phonics(?= (?:support|intervention|help))|speech(?: and language)?(?= (?:support|input|help|programme|intervention))|sal?t|slt|ot|occupational|therapy(?= (?:input|support|programme))|monday|tuesday|wednesday|thursday|friday)s?\b`,
    String.raw`[\d.,:;/%()–—-]+`,
  ].join('|'),
  'giu',
);

/** Frames that name a topic, not what is done: “support with handwriting”, “strategies to help with organisation”. */
const frame =
  /\b(?:(?:support|help|assistance|input|encouragement|guidance|advice|intervention|programme|opportunit(?:y|ies)|strateg(?:y|ies)|resources?|approach(?:es)?|access to (?:support|resources|interventions?|a range))\s+(?:with|in|for|around|on|from|of|to (?:support|help|promote|develop|improve|practise|work|access|address|manage|build|encourage|meet|aid|enhance|increase))|support(?:s|ed|ing)?)\b/i;

/** What an adult does that somebody could copy: verbs and named means that make a frame exact. */
const means =
  /\b(?:covering|who (?:signs?|scribes?|reads?|checks?|says?|models?|uses?)|using|by (?!teaching\b|(?:a|an|the|his|her|their|mr|mrs|miss|ms|dr|\w+ (?:ta|teacher))\b)\w+ing|(?<!subject )to (?:read|scribe|check|break|repeat|chunk|sign|model|go through|pre-?teach|hear|practise (?!functional)\w+|set|write|record|say|rehearse|remind|prompt|plan|pack|deliver|play|sort|explain|show|point|review|talk|look at|label|type|ask|give|make|clear|mark|put)\b|called|named|such as|following|targeting|reading (?:aloud|the)|scribing|breaking|chunking|checking|modelling|rehearsing|repeating|signing)\b/i;

/** Programmes and things with a name of their own, and activities that everybody can picture. */
const named =
  /\b(?:elsa|nurture|lego|colourful semantics|precision teaching|pre-?teach(?:ing)?|toe by toe|nessy|lexia|clicker|word aware|language link|talk ?boost|nell?i|fizzy|beam|drawing (?:and|&) talking|social stor(?:y|ies)|comic strip|zones of regulation|makaton|pecs|attention autism|bucket|intensive interaction|sensory (?:circuits?|room|diet|breaks?)|movement breaks?|rest breaks?|brain breaks?|touch[- ]typing|paired reading|reading (?:aloud|recovery|buddy|group|club|comprehension)|lunch(?:time)? club|homework club|counselling|mentoring|play therapy|music therapy|art therapy|hydrotherapy|physiotherapy|speech and language therapy|occupational therapy|direct (?:ot|salt|slt|therapy)|therapy|massage|yoga|swimming|cooking|hearing|visual timetable|laptop|tablet|ear defenders|overlay|writing slope|quiet (?:space|place|room|area)|workstation|seat(?:ed|ing)?|enlarged|cream paper|print|font|task board|now and next|timers?|checklists?|word mats?|scribe|reader|extra time|check[- ]?ins?|meet and greet|buddy|praise|reminds?|reassurance|stickers?|rewards?|report card|home[- ]school|diary|planner|key words?|topic words|spellings?|handwriting(?! support)|phonics(?! (?:support|intervention|help))|times tables?|number (?:facts|bonds)|comprehension|flash ?cards?|games?|exercises|routine|timetable|instructions?)\b/i;

const teachingOnly =
  /^\W*(?:(?:ongoing|high|quality|first|wave 1|good|differentiated?|adaptive|universal|inclusive|small|scaffolding|scaffolded|curriculum|teaching|learning|and|tasks|work|groups?|in|class|all|lessons)(?:\W+|$))+$/i;

const jobs = new RegExp(String.raw`\b${job}(?!\w)`, 'giu');

/** What is done or given, clearly enough to picture; absent for “support”, “a programme”, “help with handwriting”. */
export function findWhat(text: string): Stretch | undefined {
  if (teachingOnly.test(text)) return undefined;
  const exact = means.test(text);
  // A support teacher is a person, not support.
  const framed = frame.exec(text.replace(jobs, (words) => '#'.repeat(words.length)));
  if (framed && !exact) {
    // The topic of the frame is not what is done; only a named programme or thing before or beside it is.
    const match = named.exec(text);
    if (!match) return undefined;
    const inTopic =
      match.index > framed.index &&
      /^(?:handwriting|spellings?|phonics|comprehension|reading|times tables?|number|instructions?|timetable|routine|organis)/i.test(
        match[0],
      );
    if (inTopic) return undefined;
    return { from: match.index, to: match.index + match[0].length };
  }
  const match = named.exec(text);
  if (match && !/^instructions?$/i.test(match[0])) return { from: match.index, to: match.index + match[0].length };
  if (exact) {
    const by = means.exec(text)!;
    return { from: by.index, to: text.length };
  }
  let from = -1;
  let to = -1;
  for (const word of text.replace(empty, (struck) => ' '.repeat(struck.length)).matchAll(/\p{L}{3,}/gu)) {
    if (from < 0) from = word.index;
    to = word.index + word[0].length;
  }
  return from < 0 ? undefined : { from, to };
}

const adjustment =
  /\b(?:seat(?:ed|ing)?|sit(?:s|ting)? (?:near|at|next|by|at the front|away)|visual timetable|timetable|timers?|laptop|tablet|ear defenders|overlay|slop(?:e|ing)|cushion|enlarged|point (?:font|print)|print(?:s|ed)?|font|paper|task board|now and next|checklists?|word mats?|extra time|(?:prompt|cue|exit|time[- ]?out|help|break|picture) cards?|labels?|signs?|pre-?warn(?:ed|ing)?|instructions?|chunk(?:ed|s)?|check(?= (?:at|each|every|in the|on))|checks? (?!in\b|out\b|with\b)(?=\p{L}+['’]s\b|\w+ before)|put up|referred to|checks? (?:that |\p{Lu}|the |his |her |their |planner|under|in )|diary|planner|reads? (?:every|each|all|the|test|question)|read aloud|worked example|reminds?|praise|rewards?|stickers?|coat peg|locker|lift|ramp|early|leave[s]? (?:lessons?|class)|home[- ]school book|buddy|quiet (?:space|place|room|area)|greet|aloud|visuals|visual prompts?|symbols?|pictures|sign(?:s|ed|ing)? key|gives?|shows? (?=him\b|her\b|them\b|me\b|\p{Lu})|sends?|lays? out|sets? (?:out|up|aside)|cuts? up|purees?|cooks?\b(?! with)|prepared|makes? (?:an?|the) (?:\w+ )?cop(?:y|ies)|prepares?|puts?|collects?|escorts?|walks?|seats|sit beside|fills? in|posts?|logs?|writes? (?:up|in)|counts? down|opens?|hangs?|signals?|hands? (?:out|over|him|her)|emails?|phones?|provides?|allows?|places?|shares?|differentiat|adapted|reassurance|sensory room|time[- ]?out)\b/iu;
const sessionNoun =
  /\b(?:sessions?|programmes?|groups?|therap(?:y|ies)|tuition|mentor(?:ing)?|counsel\w*|interventions?|practi[cs]e|practising|reading|club|elsa|exercises|games|phonics|circuits?|precision|pre-?teach\w*|coaching|workshops?|visits?|meeting|catch-up|booster|training|time with|nurture|typing|handwriting|1:1|1-1|one[- ]to[- ]one|support|input|help|stor(?:y|ies)|check-?ins?|cooking|swimming|lego|lessons? with|toe by toe|breaks?)\b/i;

/** Whether it is a session, which needs a length; an adjustment does not. */
export const isSession = (written: string): boolean => {
  // “Before each carpet session” says when, not that this is one.
  const text = written.replace(/\b(?:each|every|all) (?:\p{L}+ ){0,2}(?:sessions?|groups?|clubs?)\b/giu, '');
  if (/\b(?:sessions?|programme|group|therapy|tuition|club|reading with|intervention|check-?ins?)\b/i.test(text))
    return true;
  // “Every morning at 8.50” says when somebody does something brief.
  if (/\bat \d{1,2}[.:]\d{2}\b/.test(text) && !sessionNoun.test(text)) return false;
  return (
    !adjustment.test(text) ||
    (sessionNoun.test(text) && /\b(?:practi[cs]e|exercises|games|visits?|breaks?)\b/i.test(text))
  );
};

/** Seats, equipment and print that anybody can put in place: nobody needs naming. */
export const needsNobody = (text: string): boolean =>
  /^(?:an? |the |own |his |her )*(?:\p{L}+ )?(?:seat(?:ed|ing)?|overlay|coloured overlay|writing slope|sloping board|wobble cushion|ear defenders|enlarged print|pencil grip|locker|coat peg|(?:cream|coloured|yellow|lined) paper|A3 (?:copy|copies|print)|large print|carrel)\b/iu.test(
    text,
  );

/** Things that lie ready all the time (“a grid in her pencil case”): how often, how long and who are no questions. */
export const liesReady = (text: string): boolean =>
  (/\b(?:in|on|inside|by) (?:his|her|their|my|\p{Lu}\p{Ll}+['’]s) (?:pencil case|desk|table|tray|bag|planner|locker|drawer|chair|workstation|peg)\b/u.test(
    text,
  ) ||
    /^\W*(?:\p{L}+ has|has|an?|his|her|their|own|the) (?:an? |own )?(?:\p{L}+ )?(?:locker|peg|tray|desk|seat|carrel|workstation|table)\b/iu.test(
      text,
    )) &&
  !/\b(?:practi[cs]e|practising|sessions?|programme|work(?:ing)?|with)\b/i.test(text);
