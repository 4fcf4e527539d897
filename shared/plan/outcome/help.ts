import type { Stretch } from './words';
import { find, findFirst, keyed } from '../../text/match';

const aid = String.raw`(?:help|support|prompt(?:s|ing)?|remind(?:ers?|ing)|assistance|guidance|intervention|cue(?:s|ing)?|nudg(?:es?|ing)|hints?|nagging|encouragement|supervision|input|reassurance|model(?:s|ling)?|scaffold(?:s|ing)?|directions?|demonstrations?|coaxing|chasing|repeats?|repetitions?|redirection|hand[- ]over[- ]hand|handling|touch|pressure|clues?|pointers?|tips)`;
const helper = String.raw`(?:(?:an?|the|any|his|her|my|their) )?(?:(?:other|class|grown|nearby|key|teaching|support|learning|travel|job) )?(?:adults?|(?:key ?|support )?workers?|mentors?|coach|buddy|grown-?ups?|anyone|anybody|someone|somebody|staff|teachers?|assistants?|TAs?|LSAs?|parents?|mum|dad|sister|brother|friend|nan|gran|carers?|sir|miss|me|us|you|him|her|Mr [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|Mrs [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|Miss [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|Ms [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)(?: else)?`;
const kind = String.raw`(?:or|and|\/|any|an?|further|more|additional|extra|adults?['’]?s?|grown-?up|verbal|visual|physical|spoken|staff|teacher|TA|LSA|1:1|one-to-one|direct|outside|other|the|hand over hand|hand-over-hand|hands-on|constant|repeated|short|brief|single|gentle|light|gesture|gestural|picture|signed|initial|quiet|non-verbal|little|quick|general)`;
const some = String.raw`(?:(?:no|nothing) more than|only|just|at most|a maximum of|max(?:imum)?|up to|fewer than|not more than)`;
const few = String.raw`(?:one|two|three|1|2|3|an?|a single)`;
/** So many people as help: “one adult”, “just one person”. */
const people = String.raw`(?:one|1|two|2|a single) (?:other )?(?:adult|person|helper|grown-?up|carer|parent|TA|LSA|member of staff|nurse)s?`;
const told = String.raw`(?:asked|told|reminded|prompted|helped|shown|chased|nagged|supervised|directed|supported|pushed|carried|led|walked|repeated|held|lifted|coaxed|woken|fed|dressed)`;

/** Pieces of the words for aid. */
const aids =
  'help|support|prompt|remind|assistance|guidance|intervention|cue|nudg|hint|nagging|encouragement|supervision|input|reassurance|model|scaffold|direction|demonstration|coaxing|chasing|repeat|repetition|hand|touch|pressure|clue|pointer|tips';

const help = [
  keyed('independ', String.raw`\b(?:completely |fully )?independ[ae]nt(?:al)?ly\b(?! as possible)`),
  keyed(
    'unaided|unsupported|unprompted|unassisted|unaccompanied|handed|spontaneously|from memory|by heart|accord|own bat|initiative',
    String.raw`\b(?:unaided|unsupported|unprompted|unassisted|unaccompanied|single-?handed(?:ly)?|spontaneously|from memory|(?:off )?by heart|of (?:his|her|my|their) own accord|off (?:his|her|my|their) own bat|on (?:his|her|my|their) own initiative)\b`,
  ),
  keyed(
    'self|selves|own',
    String.raw`\b(?:all )?(?:by (?:him|her|my|them)sel(?:f|ves)|on (?:(?:his|her|my|their) )?own(?=\s*(?:[^A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\s]|$)|\s(?:by|in|at|for|and|with|to|from|when|on|each|every|after|before|using|within|during|throughout|as|so|once|twice|three|without|until|if|while|because|all|out|up|most|this)\b))`,
  ),
  // “cut soft food himself”, “tie her laces herself”
  keyed(
    'self|selves',
    String.raw`(?<=\b(?:cuts?|ties?|zips?|buttons?|fastens?|packs?|carr(?:y|ies)|makes?|pours?|opens?|peels?|spreads?|butters?|buys?|orders?|pays? for|collects?|folds?|hangs?|brush(?:es)?|sets? out|puts? (?:on|away|out)|does|do) (?:[A-Za-z'’-]+ ){1,5})(?:him|her|them|my)sel(?:f|ves)(?=\s*(?:[.,;]|$)| (?:by|in|at|on|before|after|each|every|within|when|without)\b)`,
  ),
  keyed(
    'alone|not helping|only|not speaking|not prompting',
    String.raw`(?<!\b(?:let|leave|left|leaves|leaving|be|being|feel|feels|feeling|is)\b[^,.;]{0,24})\balone\b|\b(?:but|and) not (?:helping|speaking|prompting)\b|\b(?:watching|supervising|present) only\b|\bonly (?:watching|supervising)\b`,
  ),
  // “without an adult’s hands”, “holding nobody’s hand”, “nobody carries or holds him”
  keyed(
    'adult|nobody|no one|no-one|out|elsewhere|downstairs|room',
    String.raw`\bwithout (?:an|any) adult['’]s (?:hands?|touch)\b|\bholding (?:nobody|no one|no-one)['’]s hand\b|(?<=, )not (?:an|any) adult['’]s hand\b|(?<=, )(?:and )?no adults?(?=[.,;]|$)|(?<=, )(?:mum|dad|mummy|daddy|nan|gran|(?:an |the )?adults?|staff|(?:the |his |her )?(?:TA|LSA|teacher|key ?worker)) (?:out of the room|not in the room|outside|downstairs|elsewhere|waiting outside)\b|\b(?:an )?adult (?:outside|behind|beside|at|by) the [a-z]+(?: [a-z]+)? only\b|\b(?:nobody|no one|no-one) (?:carries|holds|carrying|holding|lifts|pulls|pushes|prompts|reminds|helps|touches)\b`,
  ),
  // “no adult help”, “without any further prompts”, “with nobody’s support”
  keyed(
    aids,
    String.raw`\b(?:w(?:ith|\/)(?:out|o)|(?:with |needing |has |have )?no|not needing|with(?:out)? (?:nobody|anyone|anybody|someone)['’]s)(?: ${kind},?){0,4} ${aid}\b`,
  ),
  // “without being asked twice”, “without needing to be told”, “without having it repeated”
  keyed(
    'without|w/o',
    String.raw`\bw(?:ith|\/)(?:out|o) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+ ){0,4}?(?:(?:being|to be|be|getting) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ly )?(?:${told}|guided|moved|steered)|having (?:it|them|to be) ${told}|doing it|(?:asking|calling|looking to|going to|waiting for) (?:for )?(?:(?:an?|any|the|his|her|my|their|another) )?(?:adults?|grown-?ups?|teachers?|TAs?|staff|help|anyone|anybody|someone))\b`,
  ),
  // “without an adult starting him off”, “nobody helping”, “no adult hand”, “with nobody else in the room”
  keyed(
    'without|nobody|no one|no-one|no ',
    String.raw`\b(?:without ${helper}|(?:with )?(?:nobody|no one|no-one|no (?:other )?(?:adult|grown-?up|staff(?: member)?|TA|teacher)s?)(?: else)?)(?: (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ing|(?:there|beside|next to|near|nearby|with|in the room|alongside|hands?|hovering|present|to help|close by)))\b`,
  ),
  keyed(
    'without|with no|and no',
    String.raw`\b(?:without (?:(?:an?|any|the|his|her|my|their) )?|(?:with|and) no )(?:adults?|grown-?ups?|staff|mum|dad|mummy|daddy|nan|gran|parents?|carers?|TAs?|LSAs?|teachers?|key ?worker)\b(?!['’]| (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ed|there are|and|or)\b)`,
  ),
  // “adult nearby but not holding it”, “TA a few steps behind”
  keyed(
    'nearby|near by|close by|near|beside|next to|alongside|in the room|watching|standing|stood|within reach|behind|on hand',
    String.raw`(?<=[,;(–—-] ?)(?:with )?(?:(?:one|1|a single) )?(?!(?:[a-z]+ )?(?:friend|buddy|brother|sister)\b)${helper} (?:near ?by|close by|(?:beside|next to|alongside|near) (?:him|her|me|them)|in the room(?=,? (?:but|and) not [a-z]+ing\b)|watching|standing by|stood by|within reach|on hand|(?:an? )?(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d]+ )?(?:steps?|paces?|metres?) (?:behind|away))\b(?:,? (?:but|and) not [a-z]+ing\b)?`,
  ),
  // “holding the loop not a hand”, “using the rail and not an adult’s arm”
  keyed(
    'not |rather|instead',
    String.raw`\b(?:(?:hold(?:s|ing)?|grip(?:s|ping)?|grab(?:s|bing)?) (?:on(?:to)? |to )?(?:the |an? |his |her |my |their )?[a-z-]+(?: [a-z-]+)?|us(?:es|ing) (?:the |an? )?(?:[a-z]+ )?(?:(?:hand)?rail|banister|rope|bar|wall|frame|strap)),? (?:(?:and |but )?not|rather than|instead of) (?:(?:an?|any|the|my|his|her|mum['’]s|dad['’]s) )?(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+['’]s )?(?:hands?|arms?)\b`,
  ),
  // “with the help of one adult”, “with one carer’s support”
  keyed(
    'one |1 |two |2 |single ',
    String.raw`\bwith (?:the )?(?:help|support|hands?|arms?|assistance|supervision) (?:of|from) (?:(?:only|just|no more than|at most) )?${people}(?: only)?\b|\bwith (?:(?:only|just|no more than|at most) )?${people}['’]s (?:help|support|assistance)\b`,
  ),
  // “with the school nurse beside him”
  keyed(
    'with ',
    String.raw`\bwith (?:only |just )?(?:${helper}|(?:one|1) (?:adult|grown-?up|TA|LSA|teacher)|(?:an?|the|his|her) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:nurse|therapist|coach|friend|assistant|worker)) (?:beside|next to|alongside|watching|close by|nearby|at (?:his|her|my|their) side|in the room|steadying|holding|supervising|(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d]+ )?(?:steps|paces|metres) behind)\b`,
  ),
  // “with one prompt or fewer”, “after only two reminders”, “needing at most 1 cue”
  keyed(
    aids,
    String.raw`\b(?:with|given|after|needing|following|requiring|on|from)(?: ${some})?(?: the)? ${few}(?: (?:or fewer|or less|or two|or none|or 2))?(?: ${kind}){0,3} ${aid}(?<!support|help|supervision|assistance|guidance)\b`,
  ),
  keyed(
    aids,
    String.raw`\b(?:with|needing|after) (?:no more than|at most|a maximum of|fewer than|up to) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ |\d+ ){1,3}${aid}\b`,
  ),
  // “with one adult's hand only”, “with only one helper”
  keyed(
    'one |1 ',
    String.raw`\bwith (?:(?:only|just) (?:one|1) (?:adult|person|helper|hand)(?:['’]s (?:hand|help|arm|touch))?|(?:one|1) (?:adult|person|helper|hand)(?:['’]s (?:hand|help|arm|touch))? only)\b`,
  ),
  // “with only the pictures to help”
  keyed(
    'to help',
    String.raw`\bwith (?:only|just) (?:(?:the|an?|his|her|my|their) )?(?:[A-Za-z-]+ ){1,3}to help(?: (?:him|her|them|me))?\b`,
  ),
  // “using only his checklist”
  keyed(
    'only |just ',
    String.raw`\b(?:using|with) (?:only|just) (?:his|her|my|their|the|an?) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+ ){0,2}(?:checklist|list|cards?|(?:word )?mat|frame|planner|timetable|map|chart|strip|notes|number (?:line|square)|word bank)\b`,
  ),
  // “no hands from us”, “but not touching”
  keyed(
    'from|not touching',
    String.raw`\bno (?:hands?|help|prompts?|words?|nagging|reminders?|input|support) from ${helper}|\bnot touching\b`,
  ),
  // “with standby supervision only”, “with only verbal prompts”
  keyed(
    'only',
    String.raw`\bwith (?:only|just) (?:standby|stand-by|light-touch|distant|verbal|visual|gestural) ${aid}\b|\bwith (?:(?:standby|stand-by|light-touch|distant|verbal|visual|gestural) )${aid} only\b`,
  ),
  // “with help only for the last strap”, “without holding on”
  keyed(
    'with|no ',
    String.raw`\bwith ${aid} only (?:for|with|on|at)\b|\bhelp with (?:the|one|his|her|their|my) (?:[a-z]+ ){1,3}only\b|\bhelp (?:on|with) ${few} [a-z]+ at most\b|\bno hands? held\b|\bwithout (?:looking|copying|peeking)\b|\bwithout (?:(?:an?|the|any|his|her|my|their) )(?:[a-z]+ )?(?:(?:number|word|time) (?:line|mat|bank|square)|(?:picture )?(?:map|strip|checklist|prompt sheet|list|cards?|script|notes|calculator|word ?bank|multiplication square|frame))\b|\bwithout (?:holding (?:on|(?:an? |the |any |somebody['’]s |anyone['’]s )?(?:adult['’]s |grown-?up['’]s |rail|hand))|(?:his|her|my|their|any) (?:stabilisers|armbands|float))|(?<=, )(?:and )?no (?:stabilisers|armbands|float|calculator|number line|word mat|notes|script)\b`,
  ),
  keyed(
    'first|second|third|1st|2nd|3rd',
    String.raw`\b(?:by|on|after) the (?:first|second|third|1st|2nd|3rd) (?:prompt|reminder|request|time of asking|ask)\b`,
  ),
  keyed(
    'first time',
    String.raw`\b(?:the )?first time (?:of (?:asking|calling)|(?:he|she|they|I|it)(?:['’]s| is| are| am) (?:asked|told|called|said)|asked|told|called)\b`,
  ),
];
/** “tie both laces himself”: behind a thing that is done, the word says who does it; behind the verb it is the thing. */
const himself =
  /\b(?:his|her|my|their|the|an?|both|own|all|it|them) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+ ){0,3}?(?!(?:to|of|for|about|with|in|at|by|from|like|and|than|or) )(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+ )((?:him|her|my|them)sel(?:f|ves))\b/i;

/** The words that state how much help is needed, exactly enough to check. */
export function findHelp(text: string): Stretch | undefined {
  const match = findFirst(help, text);
  if (match) return { from: match.index, to: match.index + match[0].length };
  const emphatic = find(himself, text);
  const to = emphatic ? emphatic.index + emphatic[0].length : 0;
  return emphatic ? { from: to - emphatic[1]!.length, to } : undefined;
}
