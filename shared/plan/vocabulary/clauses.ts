import { numbering } from '../label';
import type { FieldId, SectionId } from '../section';
import { wordSet } from '../../text/word-set';

/** What a heading or label in the form of a clause names: “What Mum thinks”, “Where Mia is now”, “How we will check”. */
export interface Clause {
  readonly section?: SectionId;
  readonly field?: FieldId;
}

const relatives =
  /\b(?:(?:foster |step)?(?:mums?|dads?|mothers?|fathers?|parents?|carers?|guardians?)|mummy|daddy|mam|mama|mamma|mom|papa|papà|baba|tata|ammi|abbu|nan|nana|nanny|nonna|gran|granny|grandma|grandad|grandpa|grandparents?|aunt(?:ie)?|uncle|famil(?:y|ies))(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/g;
const staff =
  /\b(?:(?:the |our |my )?(?:school|college|nursery|pre-?school|staff|adults|teachers?|key ?worker|senco|everyone|everybody|people|others|friends|class))\b/g;

/** “Mia is good at”, “Mia says”: the word before the verb. */
const namedFirst =
  /^\p{Lu}\p{Ll}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]*(?= (?:is|would|will|can|says|thinks|feels|likes|loves|enjoys|wants|needs|finds|does)\b)/u;

/** “Mia's own words”, “Mia's turn”: whose they are. */
const ownerFirst =
  /^(\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+)'s (?=(?:own )?(?:words?|turn|message|side|say|part|job|promise|corner|hopes?|wishes|view|views|(?:strong|good) points)\b)/u;

/** Brings a heading to the words that the patterns below know: `child`, `family`, `we`. */
function plain(text: string): string {
  let words = text.replace(numbering, '').replace(/[’ʼ]/g, "'");
  const bracket = words.search(/\s*[([]/);
  if (bracket > 0) words = words.slice(0, bracket);
  const capitals = words.match(/(?<=\s)\p{Lu}/gu)?.length ?? 0;
  // In “What We Did Last Term” a capital makes no name.
  if (capitals * 2 < words.split(/\s+/).length)
    words = words.replace(
      /(?<=\p{Ll} )(?!I\b|Mum|Dad|Nan|Gran|Auntie|Uncle|M(?:rs?|s|iss)\b|(?:College|School|Nursery|Pre-?school|Academy|Staff|Adults?|Teachers?|Parents?|Family|Home)\b|(?:January|February|March|April|May|June|July|September|October|November|December)\b)\p{Lu}\p{Ll}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]*/gu,
      'child',
    );
  return words
    .replace(ownerFirst, (all, name: string) =>
      openings.has(name.toLowerCase()) || isRelative(name) ? all : "child's ",
    )
    .replace(namedFirst, (name) => (openings.has(name.toLowerCase()) ? name : 'child'))
    .toLowerCase()
    .replace(/\s*[:：?.,]+$/, '')
    .replace(/\b(?:mrs?|ms|miss) [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+/g, 'we')
    .replace(/n't\b/g, ' not')
    .replace(/'(?:ll)\b/g, ' will')
    .replace(/\b(he|she|they|child|we)'d\b/g, '$1 would')
    .replace(/\b(what|where|who|how|it|that|there|he|she)'s\b/g, '$1 is')
    .replace(/\bi'm\b/g, 'i am')
    .replace(/\b(what|how|where|why|who|when) (?:does|do) (?=[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)(?!what\b)/g, '$1 ')
    .replace(/\b(?:young person|pupil|student|learner|child)\b/g, 'child')
    .replace(/\babout you$/, 'about child')
    .replace(relatives, 'family')
    .replace(/\b[a-z-]+'s (?=family\b)/g, '')
    .replace(staff, 'we')
    .replace(/\b(?:the|my|his|her|their|our|your|child's) (?=family|we|child\b)/g, '')
    .replace(/\b(family|we)(?:'s)?(?:,? (?:and|or)|,| &|\/) ?(?=\1\b)(?:\1\b)/g, '$1')
    .replace(/\b(?:i|me|he|she|they|him|them|the child)\b/g, 'child')
    .replace(/\b(?:my|his|her|their)\b/g, "child's")
    .trim();
}

const says =
  '(?:(?:came|come|rang|wrote) to (?:say|tell us)|says?|said|thinks?|thought|feels?|felt|tells?|told|reports?|wants? (?:you|us|we|to say))';
const hard =
  '(?:hard(?:er|est)?|trick(?:y|ier)|difficult(?:y|ies)?|tough(?:er)?|challeng(?:es?|ing)|struggl(?:es?|ing)|stuck|barriers?|in the way|worr(?:y|ies|ied)|concerns?|concerned)';

/** In order: the first that fits has the heading. */
const clauses: readonly (readonly [Clause, RegExp])[] = [
  // The outcome's own lines.
  [
    { field: 'measure' },
    /^how (?:will child|child will) (?:know|tell|see|check)\b|^(?:how|when) (?:will )?(?:we|you|this|it|success|progress)(?: will| can| is)?(?: be)? (?:know|tell|check|measure|see|judge|checked|measured|checking|assessed)\b|^(?:we|child) will know\b|^(?:to be )?(?:checked|measured|tested|counted|tracked|monitored|recorded|evidenced|assessed|judged)(?: by| how)?$|^(?:evidence|proof|check|test|signs of success|what (?:we|you) will see)$/,
  ],
  [
    { field: 'baseline' },
    /^(?:right now|today|before|at (?:the )?(?:start|beginning|present|moment)|at the moment|starting (?:from|at|level)|start|where (?:we|child|this) (?:started|starts?)|when (?:we|child) (?:began|started|begin|start)|(?:child|you|we) starts? (?:from|at|with)|where you are(?: now)?|child can do (?:now|already|at the moment|so far))$|^(?:child's )?(?:january|february|march|april|may|june|july|august|september|october|november|december|autumn|spring|summer) (?:figure|score|count|result)$|^(?:in|at the start of) (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: 20\d\d)?$/,
  ],
  [
    { field: 'deadline' },
    /^(?:to be )?(?:done|met|finished|reached|completed) by(?: when)?$|^(?:aim|aiming|finish) (?:date|for|by)$|^by the end of$/,
  ],
  [
    { field: 'provision' },
    /^who (?:will |is going to )?(?:helps?|supports?|does (?:it|what)|do (?:it|what)|teaches)(?: child)?,? (?:and )?(?:how (?:much|often|long)|when|(?:doing )?what|where|with what)\b/,
  ],
  [
    { field: 'who' },
    /^(?:to be )?(?:done|taught|led|run|given|delivered|supported) by(?: whom)?$|^who (?:is |will be )?(?:do(?:es|ing)|run(?:s|ning)|lead(?:s|ing)|teach(?:es|ing))(?: it| this| that)?$/,
  ],
  [
    { section: 'home', field: 'home' },
    /^(?:what|how) (?:will |can )?(?:child and )?family(?: and child)? (?:will|can|does|do|helps?|is going to|are going to)\b|^family's? (?:part|job|role|bit|turn|promise|side)\b|^family (?:will|can)(?: do| help)?$|^home (?:part|job|task|practice)$|^(?:what happens|practice|support|help) (?:at|from) home$/,
  ],
  [
    { field: 'teacher' },
    /^who (?:looks after|keeps|is looking after|runs|is in charge of) (?:this|the) (?:plan|page|sheet|form|record|agreement)$/,
  ],
  [{ field: 'impact' }, /^found(?: (?:on|in|at) .*| then| now)?$|^what was (?:found|seen)$/],
  [{ field: 'comment' }, /^child'?s? (?:part|job|role|bit|promise)$/],
  [
    { field: 'review_date' },
    /^(?:we (?:will |are )?)?(?:going over|go over|looking over|talking over|revisiting|coming back to|come back to) (?:it|this|the plan|this plan)(?: again| next| together)?(?: on)?$|^when (?:will )?(?:we|this|the plan)(?: will| is| are)?(?: next)?(?: to)?(?: be)? (?:look|meet|review|check|talk)(?:ed|ing)?\b|^look(?:ing)? at (?:it|this|the plan|this plan)(?: all)?(?: together)? again$|^(?:we|child) (?:will )?(?:next )?(?:meet|look)(?: at (?:this|it|the|this plan|the plan))? (?:again|next)/,
  ],
  // Who was there, who reads it.
  [
    { section: 'signatures_sharing' },
    /^(?:we|everyone|everybody|people|adults|those) (?:who|that|with) (?:have|has|hold|holds|will have|can see|may see)? ?(?:a copy of )?(?:this|the) (?:plan|passport|profile)$|^who (?:else )?(?:knows$|sees|has seen|gets|can see|can read|will see|may see|reads|has (?:this$|a copy|read|(?:got )?(?:this|the) (?:page|profile|passport|agreement|record|form))|needs to know|knows about|(?:this|it|the plan) (?:is|was|has been) (?:shared|given|sent))|^(?:who|where) (?:this|the plan|it) is (?:kept|stored)|^(?:copy|copies|circulat(?:ed|ion)|distribution|given|sent|emailed|shared)(?: was| were)?(?: of (?:this|the) (?:plan|form|record|review|profile|passport))?(?: given| sent)?(?: to| with)?(?: family| child| we)?$|^(?:this )?plan (?:shared|sent|given|emailed)\b|^(?:sharing|privacy|confidentiality)\b|^(?:photo(?:graph)?s?|pictures)(?: permission)?$/,
  ],
  [
    { section: 'contributors' },
    /^(?:who|people|everyone|those|we)(?: who| that)?(?: has| have| was| were| is| are)? ?(?:help(?:ed|s|ing)|wrote|written|made|making|took part|came|attended|there|here|involved|contributed|present|met|at the (?:meeting|review)|put this|work(?:ed|ing) on|gave|spoke|talked|sat down|got together|answered (?:this|these|the questions))\b|^(?:(?:this |the )?(?:plan|profile|page|passport) (?:was |has been )?)?(?:written|made|prepared|put together|drawn up) (?:by|with)$|^(?:in the room|at the (?:meeting|review)|present|attending|attended|in attendance)(?: on .*)?$|^involved (?:in|with)\b/,
  ],
  // Whose words.
  [
    { section: 'pupil_view' },
    new RegExp(
      `^(?:what|how) (?:does )?child ${says}\\b|^child ${says}(?: us| we)?$|^(?:in )?child's (?:own )?words$|^(?:views?|voice|words|thoughts) (?:of|from) child$|^(?:hearing|listening|over) (?:from |to )?child$|^(?:what |things )?child (?:would like|wants?) (?:to (?:say|tell|get better|be better|improve|change)|help)\\b|^child's (?:say|side|turn|message)$|^(?:what|how) child (?:showed|shows)(?: we| us| you)?$|^how (?:does )?child (?:sees?|finds?) (?:it|things|we)$|^how child (?:(?:has )?had|has) (?:a |child's |the )?say$|^what (?:would )?(?:child|you) (?:would )?(?:likes?|wants?) (?:we|us) to (?:know|remember)\\b`,
    ),
  ],
  [
    { section: 'parent_view' },
    new RegExp(
      `^(?:what|how) (?:does |do )?(?:child and )?family ${says}\\b|^family ${says}(?: us| we)?$|^(?:in )?family'?s?'? (?:own )?(?:words|views?|voice)$|^(?:views?|voice|words|thoughts) (?:of|from) family$|^(?:hearing|listening) (?:from |to )?(?:family|home)$|^what (?:home ${says}|we see at home)|^(?:(?:a )?(?:message|news|word|words|notes?|feedback|comments?) )?from (?:home|family)$|^(?:how things are|life) at home$|^family's? (?:say|side|story|message)$|^how (?:does |do )?family sees? (?:it|things)$|^what family (?:is|are) (?:worried|concerned|pleased|proud) (?:about|of|with)$|^what worries family$|^what family (?:would )?(?:likes?|wants?) (?:you|we|people|others) to (?:know|remember|understand)\\b`,
    ),
  ],
  [
    { section: 'aspirations_family' },
    /^(?:what|how) family (?:hopes?|wants?|would like|wish(?:es)?|dreams?)\b|^(?:hopes?|wish(?:es)?|dreams?|aspirations?)(?:,? and (?:wish(?:es)?|dreams?|aspirations))? (?:of|from) family\b|^(?:what )?(?:we|our) (?:hopes?|want|would like|wish(?:es)?|dreams?|aspirations?) for child\b/,
  ],
  [
    { section: 'outcomes' },
    /^what (?:child|you) (?:has|have) (?:agreed|decided|chosen|promised) to (?:do|try|work on|learn)\b|^what (?:would )?(?:child|you) (?:wants?|like|hopes?) to (?:be able to )?(?:do|achieve|learn|get better at) (?:by|before|this term|this half[- ]term)\b/,
  ],
  [
    { section: 'aspirations_child' },
    /^what child (?:hopes?|wants?|would like|dreams?|wish(?:es)?)(?: for| of| from| in| to (?:be|become|do))?\b.*\b(?:future|life|one day|older|grown? up|leaves?|adult|be|become)\b|^what child (?:hopes?|dreams?|wish(?:es)?)(?: for| of)?$|^what child (?:wants?|would like|hopes?) to (?:do|be|become)(?: next| after [\p{Ll} ]{3,20}| with child's life)?$|^(?:looking|thinking) (?:ahead|forward|to the future)|^where child (?:is|am) (?:heading|going|aiming)$|^where child (?:wants?|would like|hopes?) to (?:be|go|get)|^(?:hopes?|dreams?|wish(?:es)?)(?:,? and (?:wish(?:es)?|dreams?))? (?:of|from) child\b/u,
  ],
  [
    { section: 'like_and_admire' },
    /^who is child and what\b.*\babout child$|^(?:(?:two|three|four|five|six|ten) )?(?:fantastic|fabulous|great|amazing|brilliant|fun|super) (?:facts|things) about child$|^(?:(?:the )?things|what|why) (?:do )?(?:other )?(?:people|we|family|is|makes?)\b.*\b(?:likes?|loves?|admires?|rates?|appreciates?|values?|enjoys?|respects?|great|special|special|good)\b.*\babout child\b|^what makes child (?:child|special|great|smile and us smile)$|^(?:the )?(?:very )?(?:(?:great|good|best|lovely|special) (?:things|bits) (?:about|of)|best of) child$|^why (?:people|we) (?:like|love|enjoy|value)\b|^(?:people|others|friends|everyone|we) (?:like|love) child because$|^what we (?:says?|thinks?|notices?) about child$|^what we (?:likes?|loves?|admires?|treasures?|values?)(?: (?:most|best))?(?: about child)?$|^what we would not change about child$|^what a (?:joy|delight|pleasure|star|treat) child is$/,
  ],
  [
    { section: 'important_to' },
    /^(?:what|who|things|people|places)(?: that| who| and who)?(?: is| are| really| most)* (?:important|matters?|special)(?: most)?(?: to| for) child\b|^what child (?:cares?|values)\b|^child's favourite (?:things?|people|places)$|^what makes (?:a |child's )?(?:good day|day good)(?: for child)?$/,
  ],
  [
    { section: 'how_to_support' },
    /^what (?:really |best )?(?:helps|works(?: best)?)(?: for| with)? child\b|^what (?:does not|will not) help(?: child)?$|^how (?:to|best to|you can|can you|can we|we can|do you|child likes? to be) (?:best )?(?:help|support|teach|talk|speak|work|communicate|helped|supported|taught)\b|^how (?:to|we|you) (?:can )?(?:get|bring out) the best|^please do(?: this| these(?: things)?)?(?: for child)?$|^how child (?:learns|works|communicates)(?: best)?$|^what child needs from (?:us|we|you)\b|^what (?:we|you) (?:need|should|must|ought) (?:to )?(?:know|do|remember)\b/,
  ],
  [
    { section: 'one_page_profile' },
    /^who (?:is child|child (?:is|am))$|^what (?:should |do |must |ought )?we (?:need to |should |ought to |must )?know about child$|^(?:all )?about child(?:,? in child's (?:own )?words)?$/,
  ],
  [
    { section: 'strengths' },
    /^(?:what|where|things|subjects|when|child)(?: that| does)?(?: child)?\b(?!.*\bnot\b).*\b(?:(?:good|great|best|brilliant|better|strong|skilled) (?:at|in)|proud of|does well|do well|does best|can do well|shines?|excels?|enjoys?|(?<!would )(?:likes|loves|like|love)(?: doing| to do)?)(?: and [\p{Ll} ]{3,20})?$|^(?:what|things) child can (?:already )?do$|^child's superpowers?$|^(?:child's )?(?:strong|good) (?:points?|sides?|subjects?)$/u,
  ],
  [
    { section: 'outcomes' },
    /^what (?:will )?child (?:will|is going to|needs? to) (?:be able to|learn|achieve|work on|practise|aim)\b|^what we (?:want|would like|hope) (?:child|for) to\b|^what we (?:said|agreed|decided|thought)(?: that)? child (?:would|will|should)(?! (?:like|love|enjoy)\b)|^what (?:child and we|we|child) (?:is|are|am) (?:working|aiming) (?:for|on|towards|at)\b|^what you are (?:working|aiming) (?:for|on|towards|at)\b|^what (?:are|is|am) (?:we|child) (?:working|aiming) (?:for|on|towards|at)\b|^what we (?:want|hope|would like)(?: to (?:see|change|happen|achieve))?$|^where (?:we|child) (?:is|are|am) (?:heading|headed|going)(?: (?:next|together|this term))?$|^where we're (?:heading|headed|going)$/,
  ],
  // “What we are helping her with”
  [{ section: 'needs' }, /^what (?:are )?we (?:are |is )?(?:help|support)(?:ing)? child(?:'s)? with\b/],
  [{ section: 'next_steps' }, /^who (?:will )?do(?:es)? what (?:next|now|before|by when)\b/],
  [
    { section: 'provision' },
    /^(?:what|how) (?:will |are |do )?we (?:will |are |do |is |have |going to )*(?:do|does|doing|help|helping|support|supporting|provide|providing|put|putting|teach|teaching)\b(?!.*\blearn)(?!.*\bhappened)|^what (?:is|will be) in place\b|^(?:also|already) in place\b|^in place\b|^what (?:will happen|happens)(?: in we\b| (?:to get|to help|so that|to make)\b)|^how (?:it|this|that|we) (?:will|is going to) (?:happen|be done|get there)$|^who (?:will )?do(?:es)? what\b|^(?:what )?(?:extra|more|special) help\b|^what help\b(?! (?:do|does|did)\b)|^help in (?:we|lessons|the classroom)$/,
  ],
  [
    { section: 'provision' },
    /^(?:support|help|provision|interventions?|strategies)(?: which| that)?(?: was| has been| have been)?(?: given| provided| received| put in place| in place| so far)* since (?:the |our |child's )?(?:last|january|february|march|april|may|june|july|august|september|october|november|december|autumn|spring|summer|christmas|easter|half term)\b|^(?:support|help|provision|interventions?|strategies)(?: agreed| planned)? (?:from now(?: on)?|from (?:here|today)(?: on)?|going forward|for the next (?:term|half term|cycle)|over the next [a-z]+(?: weeks| months)?)$/,
  ],
  [
    { section: 'review' },
    /^what (?:we (?:did|have done|found)|happened|has happened|changed|has changed|difference)\b|^how (?:has |is |have )?(?:it|things|this|child) (?:is |has |have )?(?:gone|going|been going)(?: (?:so far|since|from|this|in|over)\b.*)?$|^how (?:it|things|this|that|child|we|(?:the |our |child's )?(?:(?:last|old|previous|earlier|autumn|spring|summer)(?: term['’]?s)? )?(?:plan|outcomes?|targets?|goals?|aims?|steps?)|last \w+|each (?:outcome|target))(?: has| have)? (?:went|gone|got on|did|worked)\b|^how did (?:the )?(?:autumn|spring|summer)(?: term)? (?:go|work|turn out)\b|^how did (?:it|(?:the )?last (?:lot|ones|time)|child|we|things|that|(?:the |our |this |child's )?(?:(?:last |previous |old |september |october |november |january |february |april |may |june |july |autumn |spring |summer )(?:term(?:'s)? )?)?(?:plan|time|term|year|one|iep|targets?|outcomes?|goals?|steps?|sheet|page|card|form|record|agreement|lot|round)) (?:go|get on|do|work|turn out)\b|^review of (?:the |our |we |child's )?(?:last |previous |old )?(?:outcomes?|targets?|goals?|aims?) (?:set|agreed|from|of|for)\b|^(?:outcomes?|targets?|goals?) reviewed\b|^progress since\b|^impact of (?:the )?(?:support|provision|interventions?|help)\b|^looking back\b|^(?:since|from) (?:the |our |we |child's )?last\b|^last (?:time|term|plan|half term|year)\b|^(?:child's |our )?(?:last|previous|old) (?:plan|iep|ipp|ilp|isp|pep|cycle|targets|outcomes|goals|objectives|aims|steps)$|^did (?:it|this|that|the plan|they|child) (?:work|help|do|meet|reach|get)\b|^(?:(?:the )?review\W{1,4})?what (?:has |have )?worked\b.*\bwhat (?:did not|has not|have not|needs?|should|must)\b/,
  ],
  [
    { section: 'how_to_support' },
    /^(?:the )?best ways? to (?:support|help) (?:child|we)\b|^things (?:which|that) help (?:child|we)\b/,
  ],
  [
    { section: 'next_steps' },
    /^what (?:happens|comes|will happen|we will do|will we do|are we doing|child will do|do we do|(?:each|everyone|everybody|all)(?: of us| of we)? (?:will do|does|do)) next\b|^where (?:do we go )?(?:from here|next)$/,
  ],
  [
    { section: 'attainment' },
    /^where (?:is |are )?(?:child|we|things) ?(?:is|are|am|stands?)?(?: up to)?(?: right)?(?: now| today| at the moment| at present)?(?: in .*)?$|^how (?:is )?(?:child|things) (?:is|are|am)?(?: ?doing| ?getting on| ?progressing)\b|^what child can (?:already|now)? ?do\b|^(?:the|current) (?:current )?picture\b|^what (?:the |our )?(?:tests?|assessments?|figures|data) (?:say|show|tell)/,
  ],
  [
    { section: 'needs' },
    new RegExp(
      `^what is (?:going on|happening)(?: now| at the moment| at present)?$|^still ${hard}(?: for child)?$|^${hard} (?:still|now|just now|right now|today|at the moment|at present)(?: for child)?$|^(?:what|where|why|things|when|how)\\b(?!.*\\b(?:helps|change|next)\\b).*\\b${hard}\\b|^(?:what|where|why)(?: and why)?(?: does)? child (?:needs?|has)(?: a| this| some| the| more| extra)*(?: help| support| plan)?(?: with| in| for)?$|^what (?:(?:have |has )?(?:we|family|family and we|we and family)(?: have| has)?|(?:is|has been)) (?:notic(?:e|ed|ing)|observ(?:e|ed|ing))(?: so far| about child)?$|^(?:the )?reasons? for (?:the |this |our )?(?:plan|support|concern|referral|psp|iep|isp)$|^why (?:are |have )?we (?:are |have )?(?:made|making|wrote|written|writing|have|need)\\b.*\\b(?:plan|it|this)$|^why (?:has |does )?child (?:has |have |needs? |got )*(?:a|this|the) plan$`,
    ),
  ],
];

const openings = wordSet(
  'found going coming revisiting talking look i he she they you what how where who whose why when which things people places everyone those in at by before today right start starting to ' +
    'checked measured tested counted tracked monitored recorded evidenced assessed judged evidence proof check test signs ' +
    'review attended very previous old done met finished reached completed aim aiming finish taught led run given delivered supported family child home life ' +
    'involved provision intervention interventions strategies views view voice words thoughts strong practice support help copy copies circulated circulation distribution attended very previous old sent emailed shared this plan sharing privacy ' +
    'january february march april may june july august september october november december autumn spring summer ' +
    'still hard harder hardest tricky trickier difficult tough tougher challenging confidentiality photo photos photograph photographs picture pictures present attending written made prepared put drawn ' +
    'hearing listening over two three four five six ten fantastic fabulous amazing brilliant fun super hopes hope wishes wish dreams dream aspirations looking thinking great good best lovely special ' +
    'all about subjects also already extra more since from last did the current reason reasons staff we our message impact a my his her review',
);

const isRelative = (word: string) => word.toLowerCase().replace(relatives, '') === '';

/** Reads a heading or label that is a clause; undefined where no pattern knows it. */
export function readClause(heading: string): Clause | undefined {
  const text = heading.replace(numbering, '').replace(/^([\W\d]*(?:what|who|where|how))s\b/i, "$1's");
  const opening = /^[\W\d]*(?:(?:section|part|step) \S+ )?([A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)(['’]s)?/i.exec(text);
  // Most texts begin otherwise, and need no closer look.
  if (
    !opening ||
    !(opening[2] || openings.has(opening[1]!.toLowerCase()) || namedFirst.test(text) || isRelative(opening[1]!))
  )
    return undefined;
  const words = plain(text);
  const first = /^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+/.exec(words)?.[0];
  if (first === undefined || !openings.has(first) || words.split(' ').length > 12) return undefined;
  return clauses.find(([, pattern]) => pattern.test(words))?.[0];
}
