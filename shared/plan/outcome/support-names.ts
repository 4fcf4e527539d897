import { job } from '../provision/jobs';
import { findHelp } from './help';
import type { Figure } from './measures';
import { determiners, stops } from './find-modal';
import type { Stretch, Word } from './words';
import { find, holds } from '../../text/match';
import { wordSet } from '../../text/word-set';

/** Work that somebody does with a child, in the singular. */
const services = wordSet(
  `session intervention therapy programme program group club counselling mentoring tuition tutoring support input
  provision nurture booster clinic appointment workshop elsa thrive check-in check-ins break circuit diet referral
  supervision modelling scaffolding pre-teaching overlearning call email feedback praise reward differentiation adaptation
  arrangement adjustment transport respite practice typing reading phonics exercise activity game training advice
  assessment involvement visit meeting handover recovery seating encouragement reassurance monitoring chunking
  rehearsal repetition reinforcement greeting greet mile teaching consultation observation routine strategy approach method lesson task outreach liaison contact
  scheme course slot rota screening massage rebound hydrotherapy physio physiotherapy planning prompting
  warning demonstration explanation concession access help opportunity buddying stretching circle interview trip outing salt slt camhs`,
);
/** Things, places and people that somebody provides, in the singular. */
const things = wordSet(
  `board timetable schedule chart cushion timer card mat overlay paper ruler grip pen scissors laptop ipad tablet
 chromebook computer reader scribe desk seat table workstation station tent den corner toy defender headphone blanket
 jacket slope stool chair band putty box bank wall frame prompt cue visual symbol story book diary passport
 profile pass exit font print handout worksheet text sheet glasses aid radio keyboard software app mentor buddy
 adult worker person space area room place plan peg tray locker drawer checklist list planner starter scaffold
 template instruction resource equipment material manipulative cubes numicon strip line counter mirror light
 lamp cloth clothing cutlery spoon bowl cup straw rail ramp frame walker wheelchair lift hoist sling splint boots
 trampoline swing scarf fan magnifier screen monitor copy flashcard mnemonic whiteboard glossary dictionary marker
 sign label photo photograph picture object reference chewellery chewelry chew fidget fiddle tangle lanyard
 report contract agreement partner cream stool platform rug sock glove weight weighted
 break-out hub base note`,
);
/** Programmes with a name of their own. */
const programmes =
  /\b(?:lexia|nessy|numicon|toe by toe|idl|precision teach\w*|talk ?boost|neli|wellcomm|colou?rful semantics|attention autism|bucket time|intensive interaction|pecs|makaton|teacch|zones of regulation|drawing (?:and|&) talking|lego|reading recovery|fresh start|read,? write,? inc|rwi|rapid (?:reading|readers|maths)|catch[- ]up (?:literacy|numeracy)|hornet|word wasp|plus (?:1|one)|power of (?:2|two)|(?:1st|first) ?class ?@ ?(?:number|writing)|(?:5|five)[- ]minute (?:[a-z]+ )?box|success ?@ ?arithmetic|numbers count|third space|doodle|tt ?rock ?stars|accelerated reader|clicker|cool kids|write from the start|speed up|jump ahead|gym trail|sensory circuits|daily mile|socially speaking|time to talk|forest school|sulp|narrative therapy|dancing bears|apples and pears|sound training|bedrock|sparx|units of sound|sound discovery|beat dyslexia|stareway|word aware|language (?:link|for thinking)|speech link|blanks|shape coding|elklan|hanen|portage|emotion coaching|restorative|five to thrive|draw and talk|theraplay|mindfulness|yoga|boxall|circle of friends|touch[- ]typing|phonics catch-?up|little wandle|bug club|project x)\b/i;

/** What opens an aim rather than a list of support: “Better sitting”, “Fewer exits”, “No more than two warnings”. */
const aims =
  /^(?:(?:an?|the|much|some|his|her|their|my|show|has|have|having|to|be) )*(?:better|improved|improving|increased|increasing|greater|enhanced|fewer|less|good|positive(?! (?:reinforcement|praise|feedback|rewards?|role))|happier|calmer|confident|successful|happy|independent|active|full|no|zero|0|not|only|at least|at most|up to|under|over|more (?:time|confiden\w+|independen\w+|work|writing|reading|talking|words|language|eye contact)|age|reading age|spelling age|social (?:skills|interaction|communication)|friendships?|(?:good |high quality |new |wider |stable )*friend(?:ship)? groups?|behaviou?r|confidence|attendance|attention|concentration|focus|homework (?:in|done)|reading$|phonics$|writing|spelling|communication with|emotional|self)\b/i;
/** Where a noun phrase ends: what follows says for what, where, when or with whom. */
const ends = wordSet(
  `with for to in on at by from of each every per until till during when so before after while where x daily weekly
  fortnightly monthly termly twice once available provided run led given used using as that which and & or if about
  mon monday mondays tue tues tuesday tuesdays wed weds wednesday wednesdays thu thur thurs thursday thursdays fri
  friday fridays home around throughout based linked near next beside alongside through via three two four five six
  is are between into`,
);
const title = String.raw`(?:Mr|Mrs|Miss|Ms|Mx|Dr)\.? [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+`;
const giver = new RegExp(
  String.raw`\b(?:with|by|from|between) (?:(?:an?|the|his|her|their|my|our|key|trusted|familiar|named|1:1|year \d{1,2}|older|class|school|other) )*(?:${title}|adults?\b|staff\b|peers?\b(?= mentor)|child\b|pupil\b|${job}(?!\w))`,
  'i',
);
/** When and how often somebody comes: “x3”, “3 x 20 mins”, “Tuesdays”, “twice a week”. */
const schedule =
  /\b(?:\d ?x\b|x ?\d\b|daily\b|weekly\b|fortnightly\b|termly\b|(?:once|twice|\d|one|two|three|four|five) (?:times )?(?:a|per|each) (?:day|week|fortnight|month|half[- ]term|term)|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?s?\b|(?:each|every|all) (?:day|morning|afternoon|lunch\w*|break\w*|week|lesson|half[- ]term|term|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+day)|\d{1,2}[.:]\d\d ?(?:-|–|to) ?\d{1,2}[.:]\d\d)/i;

const singular = (word: string): readonly string[] => [
  word,
  word.replace(/ies$/, 'y'),
  word.replace(/(?:ches|shes|sses|xes)$/, (ending) => ending.slice(0, -2)),
  word.replace(/s$/, ''),
];
/** Words that describe a thing and are no name: “*Visual* prompts on the desk”. */
const describes =
  /^(?:joint|extra|key|own|quiet|safe|short|word|rest|brain|team|home|peer|class|school|music|art|play|speech)$|(?:ed|ing|al|ive|ic|ary|ly|ory|ble|ful)$/;
const isHead = (word: string): boolean => {
  const last = word.split(/[-'](?=[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{3,})/).at(-1)!;
  return [...singular(word), ...singular(last)].some((form) => services.has(form) || things.has(form));
};

/** The noun that a phrase is about: the last word of its first noun phrase (“A laminated *checklist* on his desk”). */
function headOf(words: readonly Word[], from: number): Word | undefined {
  let head: Word | undefined;
  for (let i = from; i < words.length; i++) {
    const { word, raw } = words[i]!;
    if (word === '/') continue;
    if (stops.has(word)) {
      if (head) break;
      continue;
    }
    if (head && (ends.has(word) || /^\d/.test(word))) break;
    if (/^check$/.test(word) && /^ins?$/.test(words[i + 1]?.word ?? '')) return { ...words[i]!, word: 'check-in' };
    if (/^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]/.test(raw)) head = words[i];
  }
  return head;
}

/** “Sharing toys with other children”: what a child does. */
const withPeers =
  /^[a-z]+ing [^.;]{0,40}?with (?:(?:his|her|their|my|other|some|two|three|an?|one) )*(?:children|friends?|peers?|classmates?|others|partner)\b(?![^.;]*\b(?:with|by|and) (?:an?|the|his|her|M(?:r|rs|s|iss)) )/i;

/**
 * Whether a phrase without a verb names what is provided: its head is a service or a thing (“Coloured paper”, “Exit
 * pass”), or it says who gives it or when (“Lexia 3x a week”, “Drawing with Miss Price”).
 */
export function namesSupport(text: string, words: readonly Word[], figures: readonly Figure[]): boolean {
  // “Ayo reading 20 words”, “Hitting reduced to once a week”
  if (
    /^(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ing (?:(?:and|or|then) [a-z]+ing )?(?:\d+ |the |an? |his |her |my |their )|\b(?:reduced|increased|raised|down|up) (?:from|to|by)\b/i.test(
      text,
    )
  )
    return holds(giver, text);
  if (
    aims.test(text) ||
    withPeers.test(text) ||
    /\b\d+\+? (?:or more )?(?:right|correct|marks?)\b/i.test(text) ||
    figures.some(({ kind }) => /^(?:from-to|out-of|percent)$/.test(kind))
  )
    return false;
  if (holds(programmes, text) || holds(giver, text)) return true;
  const counted = /^(?:\d|two|three|four|five|six|ten)/i.test(text) && !/^\d+[- ]?(?:min|%|x|:|to)/i.test(text);
  if (!counted && holds(schedule, text)) return !findHelp(text);
  const head = headOf(words, /^(?:lots|plenty) of\b/i.test(text) ? 2 : 0);
  if (!head) return false;
  if (isHead(head.word)) return !counted && !findHelp(text);
  const comma = words.findIndex(({ word }) => word === ',');
  const second = comma > 0 ? headOf(words, comma + 1) : undefined;
  return second !== undefined && !counted && isHead(second.word) && comma < 6;
}

/** First words of compounds that are verbs elsewhere: “tick chart”, “exit pass”. */
const compounds = wordSet(
  `transition touch tick reward exit help play talk break work change walk sleep rest support check chew wobble move listen count
  reading writing drawing cooking calming learning feeling weighing moving tracking spelling sharing close direct`,
);

/** Whether what was taken for a verb is the noun of a name (“Colourful Semantics *boards* for writing”, “*Tick* chart on desk”). */
export function isNamedSupport(words: readonly Word[], verb: number): boolean {
  const head = headOf(words, 0);
  if (!head || head === words[0] || !isHead(head.word)) return false;
  const after = words[words.indexOf(head) + 1];
  if (
    after &&
    (determiners.has(after.word) || /^\d/.test(after.word)) &&
    !/^(?:in|at|each|every|all)$/.test(after.word) &&
    !/^(?:times|x)$/.test(words[words.indexOf(after) + 1]?.word ?? '')
  )
    return false;
  return head === words[verb]
    ? verb > 1 || compounds.has(words[0]!.word) || describes.test(words[0]!.word)
    : verb === 0 && compounds.has(words[0]!.word);
}

/** Whether a subject is a thing or a service, which does nothing by itself (“Movement breaks to help him”). */
export const isSupport = (subject: readonly Word[]): boolean => {
  // “The young person” is the child.
  if (subject.some(({ word }) => word === 'young')) return false;
  if (ends.has(subject[0]?.word ?? '') || subject.some(({ word }, at) => inClause.has(word) && !isLink(subject, at)))
    return false;
  const head = headOf(subject, 0);
  return (
    head !== undefined &&
    (subject.length > 1 ||
      /s$|^(?:interventions?|therapy|counselling|tuition|mentoring|physio|elsa|screening)$/.test(head.word)) &&
    !aims.test(subject.map(({ word }) => word).join(' ')) &&
    isHead(head.word)
  );
};
/** “A referral *to* CAMHS” */
const isLink = (words: readonly Word[], at: number): boolean =>
  words[at]!.word === 'to' && /^(?:referral|access|visit|trip|letter|email)s?$/.test(words[at - 1]?.word ?? '');
/** Words that show that a subject is more than a noun with its adjectives. */
const inClause = wordSet('is are was am will can to i he she they we by after through when given while');

/** Whether a text names a programme that somebody runs. */
export const isProgramme = (text: string): boolean => holds(programmes, text);

/** Where a programme with a name of its own stands. */
export function findProgramme(text: string): Stretch | undefined {
  const match = find(programmes, text);
  return match ? { from: match.index, to: match.index + match[0].length } : undefined;
}
