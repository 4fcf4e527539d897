import { holds } from '../../text/match';
import type { Provision } from '../provision';
import { isSureName, nobody } from './who';

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{2,6})?';
/** “3 March”, “the fourth of January”, “25/11/26”. */
const day = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}\b|\b${month} \d{1,2}\b|\b[a-z-]+(?:th|st|nd|rd) of ${month}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\bsame day\b)`;
const time = String.raw`(?:\d|\b(?:${month}|easter|christmas|half[- ]term|(?:mon|tues|wednes|thurs|fri)day|autumn|spring|summer|review)\b)`;
/** What stands in front of the verb; behind “when” or “once” nothing has happened yet. */
const lead = String.raw`^(?!(?:when|once|if|until|after|before|as|unless|while)\b)[^.;:!?|]{1,90}?\b`;
const page = String.raw`(?:(?:this|the|our|my|his|her|their|whole) ){1,2}(?:\w+ )?(?:plan|page|form|sheet|profile|paper)`;
const it = String.raw`(?:this|it|all of (?:this|it)|everything(?: (?:here|above))?|${page})`;
const house =
  '(?:(?:the|my|his|her|our|their|both|all) ){0,2}(?:family|parents?|mum|dad|mother|father|carers?|nan|gran|grandparents|home|school|teachers|staff|everyone|everybody|us|team|(?:mrs?|miss|ms|dr) [a-z]+)';

/** What sentences tell of the plan, its papers and its people, in place of help. */
const asides: readonly RegExp[] = [
  // “Nan and Grandad have a copy”, “The family took a copy home”
  String.raw`${lead}(?:has|have|had|gets?|takes?|took|keeps?|holds?|wants?|(?:is|are|was|were|been) (?:given|sent|handed|emailed|posted))(?: now| each| both| all| also)?(?: (?:an?|one|the|his|her|their|my|our|own|paper|printed|signed|spare|large-print|translated|first|second|third)){0,4} (?:cop(?:y|ies)|(?:paper|printed) version)\b(?! of (?!${it}\b))`,
  // “Copy in Dad’s hand”, “A copy hangs in the office”, “Large-print copy to Theo”
  String.raw`^(?:(?:an?|the|one|two|three|each|his|her|their|our|my|home|paper|signed|printed|translated|large-print|[a-z]+['’]s) ){0,3}cop(?:y|ies)(?: of ${it})?(?: and [^.]{0,40}cop(?:y|ies))?(?::| (?:to|for|with|in|home|goes|go|went|is|are|was|were|has|have|hangs|given|sent|e?-?mailed|handed|posted|shared|read|held|kept|left|taken)\b)(?!.*\b(?:lessons?|slides|notes|texts?|worksheets?|the board|homework|handouts?|questions?)\b)`,
  // “Miss Lark and Mrs Petrie agreed this”, “Mum knows about this page”
  String.raw`${lead}(?:read|seen|signed|agreed?|approved|wrote|made|discussed|know|knows|happy|helped)(?: (?:and agreed|about|with|to|to (?:write|make)))? ${it}(?=\W*$|[,.;]| (?:and|on|with|together|in|before|too|as well|plan|today)\b)`,
  // “I am happy for all my teachers to see this”, “All her teachers may see it”
  String.raw`${lead}(?:(?:happy|content|fine|glad|agree[sd]?|okay|ok) (?:for|that|with|to)\b[^.]{0,60}\b(?:see|seen|read|shared?|have|know|told)\b|(?:may|can) (?:see|read|know about) ${it})`,
  // “Agreed on 1 February by …”, “Seen and signed: …”, “Shared with my teachers and my parents”
  String.raw`^(?:(?:${it}|plan) (?:(?:was|were|is|has been|will be) (?:also )?)?)?(?:agreed (?:and \w+ )?(?:by|with|on|at|between|together|in)\b|(?:(?:seen|read|agreed) and )?signed(?::| (?:by|on|and|at|in)\b|\W*$)|signatures?\b|shared with ${house}\b|read(?: (?:out|aloud|over|through|back|together))* and agreed\b|(?:written|typed|drawn) up (?:by|with)\b|(?:read|talked|gone|explained|translated|written|made|typed|put together|completed|filled in|given|handed|sent|e?-?mailed|posted|shared)\b[^.]*${day})`,
  String.raw`^(?:(?:(?:those|people) )?present(?=\W*$|[:,]| (?:at|on|was|were|today)\b)|(?:who|people who) (?:came|was there|were there|helped|has seen this|has read this|has a copy)|there on the day)\b`,
  // “This plan belongs to Mia”, “Photograph used with Dad’s permission”
  String.raw`^(?:(?:this|the|our|my|his|her) (?:plan|page)(?! (?:for|of|to|from|with|that)\b)|photo(?:graph)?s?|interpreter|thank you|thanks)\b|^(?:any )?(?:questions|worries)\?|^(?:please )?(?:ring|call|phone|text|email|ask) [^.]*(?:\b0\d{3}|@)`,
  // “Mrs Kaye and Mr Iqbal are trained in epilepsy first aid”
  String.raw`${lead}(?:(?:is|are) (?:(?:all|both|also|now|already|fully) )?(?:(?:paediatric |fully |qualified )?first[- ]aiders\b|trained\b|qualified\b)|(?:has|have)(?: now| all| both| also)?(?: (?:had|done|completed|attended|renewed|updated|been on))? (?:[\w’'-]+ ){0,5}(?:training|course|first aid|certificates?)\b)(?<!\b(?:to|will|should|can) have .{0,60})`,
  // “The nurse’s care plan is in the register folder”, “Her medical plan … hangs inside the office cupboard”
  String.raw`^[^.;:!?|]{0,50}?\b(?:(?:care|health|healthcare|medical|emergency|seizure|epilepsy|allergy|asthma|diabetes|feeding|safety|evacuation) plan|risk assessment|protocol|medicines?|medication|epi-?pens?|adrenaline pens?|inhalers?|first[- ]aid kit|consent forms?|reports?)\b[^.;:!?|]{0,120}?\b(?:hangs?|lives?|stays?|(?:is|are|was|were|can be)(?: (?:also|always|still|all|both|kept|found|stored|filed|locked|pinned|held|displayed|up|away)){0,3}) (?:in|on|inside|behind|under|beside|with|at|next to|above|attached)\b`,
  String.raw`^(?:please )?see (?:the |his |her |their |my )?(?:[\w’'-]+ ){0,3}(?:plan|report|assessment|letter|advice)\b`,
  // “Tessa Crane visits on 22 February 2027 to watch”, “The first visit is on 18 January”
  String.raw`${lead}(?:visits?|comes?|is coming|will (?:visit|come|be here|see)|(?:visit|appointment|assessment|check|test|clinic|phone call|training|course)(?: with [^.;]{3,40})? (?:is|will be|takes place))\b(?! (?:home|back in|to lunch)\b)[^.;]*\bon (?:(?:mon|tues|wednes|thurs|fri)day,? )?(?:the )?${day}`,
  // “The Thursday group ended at half term”, “No longer: the sticker chart”
  String.raw`^(?:[^.;:!?|]{3,70}? )?(?:stopped|ended|finished|dropped)(?: (?:in|at|on|last|because|since|by)\b|:|\W*$)`,
  String.raw`^(?:we|they|he|she) no longer\b|^(?:no longer|not (?:carried on|any more|now|this term))\b`,
  // “Nobody makes her eat”, “We do not raise our voices”, “Mum prefers phone calls”
  String.raw`^(?:nobody|no one|none of us|we (?:do not|don['’]t|never))\b`,
  String.raw`^(?:mum|dad|mummy|daddy|mother|father|nan|gran|both parents|(?:his|her|their|my|the) (?:family|parents|mum|dad)) (?:prefers?|likes?|wants?|hopes?|thinks?|feels?|worries|worry|knows?|says?|agrees?|is|are) (?!(?:to|the one who)\b)`,
  // “NEXT TIME WE TALK: 25/03/27”, “We meet again on Friday the twelfth of February”
  String.raw`^(?:(?:the |our )?next (?:time we (?:talk|meet|look|read)|meeting|talk|review|look|chat|catch[- ]?up)|date (?:of (?:the )?next|(?:when )?we)|when we (?:next )?(?:meet|talk|look)|(?:coming )?back (?:to (?:this|it)|(?:a?round|at) the table|together)\b[^.]*\d|(?:we|everyone|all of us|the team)(?: all| shall| will| next|['’]ll)* (?:meet|talk|look|review|read|sit down|get together|come together|come back|go through|begin|start)\b[^.]*\b(?:again|next|back|together|over|at (?:it|this)|this (?:plan|page))\b[^.]*${time})`,
].map((source) => new RegExp(source, 'i'));

const person = String.raw`(?:Speech(?: and language)? therapy|Occupational therapy|Physio(?:therapy)?|I|We|He|She|They|Both|All of (?:us|them)|Every(?:one|body)|Mum(?:my)?|Dad(?:dy)?|Nan|Gran(?:dad|dma|ny)?|(?:Mrs?|Miss|Ms|Mx|Dr)\.? \p{Lu}[\p{L}’'-]+|(?:The|Our|His|Her|My|Their|A|Both|All)(?: [\p{L}’'-]+){0,3} (?:family|parents|mum|dad|team|staff|teachers?|nurse|therapy|therapist|psychologist|doctor|consultant|service|assistant|officer|school|nursery|class))`;
const somebody = String.raw`(?:${person}(?:,? (?:and|or|&) (?:${person}|\p{Lu}[\p{L}’'-]+))?|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}(?= \(|, [a-z]))`;
const aside = String.raw`(?: (?:from|of|at|in|on|round|for) (?:the )?[\p{L}’'-]+(?: [\p{L}’'-]+){0,2}?| (?:named |listed )?(?:here|above|below)| who (?:[\p{L}’'-]+ ){1,4}?[\p{L}’'-]+)?(?: \([^)]{2,50}\)|, [^,.;]{3,60},)?`;
const went =
  'was|were|had|did|went|came|saw|gave|took|wrote|spoke|rang|chose|began|drew|said|told|met|got|left|kept|felt|found|thought|knew|brought|taught|made|put|sent|showed|spent|ran|held|heard|led|sat|set up|read (?:it|this|the (?:plan|page))';
/** “Mr Webb (mobility officer) walked the route with us”: somebody did something. */
const did = new RegExp(
  String.raw`^${somebody}${aside}(?: (?:all|both|each|also|then|kindly))? (?:${went}|[a-z]{2,}ed(?= (?:an?|the|his|her|their|our|my|me|us|him|them|it|this|that|all|both|each|in|on|at|to|with|for|by|from|about|through|\p{Lu}[\p{L}’'-]+)(?![\p{L}-])|[.,;]|$))(?![\p{L}-])`,
  'u',
);
/** “Mia drew a smiley”, “Priya showed us how”: a name, and what was done to something. */
const nameDid = new RegExp(
  String.raw`^(\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+)?${aside} (?:${went}|[a-z]{2,}ed(?= (?:an?|the(?! (?:same|day|week|night|next))|his|her|their|our|my|me|us|him|them|it|this)\b))(?![\p{L}-])`,
  'u',
);
/** “The wobble cushion went back”, “The plan was typed by Mum” */
const thingDid =
  /^(?:The|A|An|Our|His|Her|My|Their|That|This|Some|One)(?: (?!(?:that|which|who|when|if|where|as|what|and)\b)[\p{L}\p{Nd}’'-]+){1,6} (?:was|were|went|came|had|did|gave|took|began|got|broke)(?![\p{L}-])/u;
/** “We have all put our names to this”, “The class team have been shown this page” */
const hasDone =
  /^(?:(?!\b(?:when|once|if|until|till|after|before|as|unless|while|how|what|whether|where|why|which|that|to|from|with|for|an?|[a-z]+ing)\b)[^.;:!?|]){1,70}?\b(?:has|have|['’]ve)(?:(?: now| since)? (?:all|both|each|already) [a-z]+(?:ed|en|ut|ad|id|one)| (?:now |since |also )?(?:been (?:told|shown|asked|trained|briefed|through)|read|seen|signed|agreed|said|done|gone|stopped|ended|finished|dropped|met|visited|spoken|talked|put|asked|told|decided|tried|chosen|come|grown|learnt|learned)(?! (?:work|books?|instructions|english|songs|stories|time)\b))\b/i;

/** “Mum and Dad keep one at home on the fridge”: behind another such sentence. */
const another =
  /^[^.;:!?|]{1,60}?\b(?:has|have|keeps?|took|got|holds?|kept) (?:one|theirs|hers|his|it|another)(?=\W*$| (?:at home|in|on|at|too|as well|also|up|by|with|home)\b)/i;
/** “K. Coyle   J. Adeyemi   RAFF”: names behind “Signed”. */
const inSmallLetters = /(?:^|[\s.])\p{Ll}/u;

/** “All of this support runs from … to …”: of the rows above. */
const ofOthers =
  /^(?:(?:all )?(?:of )?(?:(?:this|the|these|our) )?(?:support|help|provision|sessions|rows|work|interventions)(?: (?:above|below|here))?|all (?:of )?(?:this|these)|everything(?: above)?|all of it|it all) (?:will )?(?:starts?|begins?|runs?|ends?|lasts?|is (?:from|in place))\b|^we (?:will|shall) (?:count|check|measure|test) (?:each|every|all|both|the|these)\b[^.]{0,30}\b(?:outcomes?|targets?|goals?|figures?)\b|^(?:the )?[^.]{0,40}\b(?:meeting|appointment) (?:with [^.]{3,40} )?is (?:on|at) \d|\bforms? (?:has|have|needs?|must) (?:been|to (?:go|be)) |^the (?:\d+ )?(?:weeks|sessions|dates) are\b|^cop(?:y|ies) (?:to|for|given|sent)\b/i;

/** What comes again and again, or follows from what was, is help. */
const goesOn =
  /\b(?:every\b|each (?!(?:got|get|gets|has|have|had|took|take|keep|keeps|of (?:us|them)|a|one|their|with|other|signed|read)\b)|daily|weekly|fortnightly|monthly|termly|(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|(?:once|twice|\d times|(?:two|three|four) times) (?:a|per|in) )|\b(?:instead|so (?!(?:does|do|did|has|have|is)\b))/i;

const end = /(?<=[.!?]["”’)]?)(?<!\b(?:Mrs?|Ms|Dr|St|Rev|approx|e\.g|i\.e|\p{Lu})\.)\s+(?=["“(]?\p{Lu})/u;

/** What only help has: who sits with a child, how long, and what is given when it is needed. */
const promise =
  /\b(?:(?<!\b(?:the|this|these|your|their|need|how (?:best )?to) )(?:support|help)(?! (?:plan|form|profile|assistant|worker|teacher|staff|team|service)s?\b| (?:has |was )?(?:stopped|ended|finished)\b)|supports(?! (?:this|the plan|it)\b)|sits? (?:down )?(?:with|beside|by|near|next to)|hears?|goes through|as (?:and when |and where )?(?:needed|required|appropriate|necessary)|(?:when|if|where) (?:needed|required|appropriate|necessary)|and (?:will )?uses?)\b|(?<!\btook )\b\d+[- ]?min(?:ute)?s?\b(?! (?:meeting|call|talk|chat)\b)/i;

/** “This plan is shared with supply teachers when needed”: how the plan came about and who has it; “who sits with Leo” is help. */
const ofPlan =
  /^(?!.*\b\d+[- ]?min)(?:this|the|our) (?:plan|page) (?:is|was|will be|has been) (?:also )?(?:shared|written|kept|reviewed|read|made|drawn up|seen|sent|given)\b(?:(?!\b(?:who|which|that)\b)[^;:])*$/i;

/** Whether each sentence of some words tells of the plan, its people or the past — who has a copy, who is trained, what stopped, when we talk again — and none of help. */
export function isNoSupport(text: string): boolean {
  if (ofOthers.test(text)) return true;
  let told = false;
  for (const sentence of text.split(end).map((one) => one.replace(/^\W+/, ''))) {
    if (goesOn.test(sentence) || (!ofPlan.test(sentence) && promise.test(sentence))) return false;
    if (isAside(sentence)) told = true;
    else if (sentence !== '' && !(told && (another.test(sentence) || !inSmallLetters.test(sentence)))) return false;
  }
  return told;
}

const isAside = (sentence: string): boolean =>
  asides.some((shape) => holds(shape, sentence)) ||
  did.test(sentence) ||
  thingDid.test(sentence) ||
  hasDone.test(sentence) ||
  isSureName(nameDid.exec(sentence)?.[1] ?? '');

const mishap =
  /^(?:if|when|should) [^.;]{1,40}?\b(?:go(?:es)? (?:[a-z]+ ){0,2}(?:wrong|badly)|miss(?:es)? an? (?:[a-z-]+ )?(?:lesson|session|day|morning|afternoon|week|appointment|visit|club|test|bus|meal|lunch|dose|tablet)\b|(?:is|are|be|['’]s|am) (?:away|ill|off|absent|poorly|not (?:in|here|there))|falls? through|(?:does|do)(?:n['’]t| not) (?:work|happen|help)|(?:cannot|can['’]t) come|(?:has|have) (?:had )?an? (?:bad|hard|rough|wobbly|difficult|tricky|bumpy) (?:day|morning|week|night|start))\b|^on (?:an? (?:bad|hard|rough|wobbly|difficult|tricky|bumpy) (?:day|morning)|days? when [^.;,]{3,30}\b(?:hurts?|aches?|is (?:tired|ill|poorly|late)))\b/i;
const mishapLast = /\b(?:if|when) (?:anything|something|things) (?:changes?|happens|goes wrong)\b/i;

/** Whether words say what is done when a day goes wrong, by somebody who is known: how often that is nobody can say. */
export function isForMishap({ text, span, weasel }: Provision): boolean {
  if (nobody.test(text)) return false;
  if (mishapLast.test(text)) return weasel.length === 0;
  const length = mishap.exec(text)?.[0].length ?? 0;
  return length > 0 && weasel.every(({ from }) => from < span.from + length);
}
