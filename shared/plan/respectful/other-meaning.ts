import { holds } from '../../text/match';
import { isInnocent } from './innocent';

const official =
  /^['’]s (?:views?|voice|forms?|file|plan|meeting|review)\b|^(?:['’]s)?(?: (?:support|needs|pupils?|behaviour|defiant|intervention|outreach|management))? (?:polic(?:y|ies)|teams?|services?|foundation|training|courses?|charity|trust|society|syndrome|disorders?|network|pathway|questionnaire|scale|checklist|workshops?|conference|webinar|leaflet|guidance|act|regulations|association|forum|helpline|passports?|profiles?|register|census|premium|disorder)\b/i;
/** What somebody made, or what a thing does: “tantrum poem”. */
const made =
  /^ (?:poems?|story|stories|songs?|books?|films?|pictures?|puppets?|costumes?|masks?|posters?|display|assembly|paintings?|collages?)\b/i;
const favourite =
  /^ (?:is|was|are|were) (?:(?:his|her|their|a|the)|[A-Z][a-z]+['’]s) (?:[a-z]+ )?(?:musical|book|film|song|show|story|series|poem|comic|band|part|role)\b/;
/** “A nightmare to beat”, “spoilt for choice”: praise. */
const praise =
  /^ (?:to (?:beat|mark|tackle|play against|catch)|for choice|amount of fun|with laughter|fools gladly)\b/i;

const unwilling = /(?:refus(?:e|es|ed|ing)(?: to)?|won['’]t|will not|never)$/i;
/** What it is good not to do. */
const brave =
  /^ (?:to )?(?:give (?:up|in)(?! (?:his|her|their) )|quit|be (?:beaten|defeated|put off|discouraged)|let go of|accept defeat|lose hope|let (?:it|this|that|them|anything|anyone|the \w+) (?:stop|beat|hold|get|put))\b/i;

/** “Holding up his play card” */
const held = /^ (?:\w+ )?(?:card|hand|board|fan|flag|picture|symbol|fingers?)\b/i;

/** “About a year behind what we would expect at her age”: a figure, not a judgement. */
const measured = /^ what (?:(?:we|you|is|was|would|most|might|be|children|normally|usually) ){1,4}expect(?:ed)?\b/i;

const notDone = /\b(?:not|cannot|unable|incapable|never|no|miss(?:es|ed)|refus\w+|fail(?:s|ed)?)\b|n['’]t\b/i;
const outer =
  'hospital|inhaler|ramp|lift|broken|sprained|operation|surgery|stitches|plaster|sling|crutches|illness|ill|poorly|unwell|virus|flu|injury|coach|minibus|bus|taxi|transport|appointment|allerg(?:y|ic)|hearing aids?|batter(?:y|ies)|wheelchair|glasses|frame|doctor|funeral|bereavement|seizures?|nystagmus|tics?|tremors?|spasms?|fever|infection|blood';
/** A cause that no child has in hand: “because the coach had no ramp”, “with a broken wrist”, “: in hospital”. */
const cause = new RegExp(
  `\\b(?:because|since|while|until|due to|owing to|following|after|with an?|as (?:the|his|her|their|he|she|they|it))\\b[^.;]{0,40}\\b(?:${outer})\\b|(?:\\b(?:is|was|were|as|being|and)|[:;–-]) (?:(?:he|she|they) (?:was|were|is) )?(?:in hospital|ill|poorly|unwell|off sick|isolating)\\b|\\bmovements? (?:that|which) |\\((?:nystagmus|tics?|tremors?|spasms?)\\)`,
  'i',
);

/** Whether words that can be unfair mean something else here: a policy’s name, a poem, courage, or what an outer cause prevented. */
export function meansOther(sentence: string, at: number, quote: string): boolean {
  const after = sentence.slice(at + quote.length, at + quote.length + 60);
  if (holds(official, after) || holds(made, after) || holds(praise, after) || (at === 0 && holds(favourite, after)))
    return true;
  if (isInnocent(sentence.slice(0, at), quote, after)) return true;
  if (/^(?:an? )?example$/i.test(quote) || (/^hold(?:ing|s)? up\b/i.test(quote) && holds(held, after))) return true;
  if (quote.endsWith('behind') && holds(measured, after)) return true;
  if (holds(unwilling, quote) && holds(brave, after)) return true;
  return holds(notDone, quote) && holds(cause, sentence);
}
