import { mixedQualities, qualities, someone, traits } from './respectful-classes';
import {
  blameForm as blame,
  need,
  one,
  own,
  saw,
  somebody,
  startsOf,
  very,
  type RespectPattern,
} from './respectful-pattern';

const parts = 'Say in which situations the child can, and what makes the difference.';
const attention = 'Say how the child asks for attention, and what the need may be.';
const is =
  '(?:is|was|are|were|be|being|been|becomes?|became|gets?|turns?|seems?|appears?|comes across as|remains?|described as|known to be|known as|acts?|acting|behaves)';
const adverbs =
  '(?:(?:incredibly|deliberately|being|increasingly|frequently|a bit|a little|too|highly|downright|plain|utterly|naturally|sometimes|usually|at times|constantly|purposely|openly|verbally|socially) ){0,2}';

/** Ways to blame a child, by their form. */
export const respectfulConduct: readonly RespectPattern[] = [
  // As if it were will
  blame(
    'wanted tried try chose cared bothered listened behaved concentrated mind applied worked effort',
    `(?:could|would|might)(?: \\p{L}+){1,8}? (?:if|when) (?:only )?${one} (?:really |just |only |actually |would )?(?:wanted(?: to)?|tried(?: harder)?|chose(?: to)?|cared|bothered|try|listened|behaved|concentrated|could be bothered|(?:put|set) ${own} mind to it|applied \\p{L}+|worked harder|made (?:an|more|the|any|some) effort)`,
    parts,
  ),
  blame(
    'want wants feel feels choose chooses decides decide bothered',
    `(?:only|capable|perfectly|can (?:be|behave|do|concentrate|focus|listen|work|read|write|sit|try|talk|speak))(?: \\p{L}+){0,8}? (?<it>(?:when|if) ${one} (?:really |just )?(?:wants?|feels? like it|chooses?|decides?|can be bothered)(?: to)?)`,
    parts,
  ),
  blame(
    'know knows',
    `knows? (?:exactly|full well|fine well|perfectly well|very well|only too well|just|precisely) (?:what (?:${one}|they) ?(?:is|are|was|['’]s|['’]re) (?:doing|up to)|how to (?:push|press|wind|get (?:out|round|around|a|${own}|at)|annoy|upset|manipulate|hurt)[^,.;]{0,24}|which buttons|what buttons|that (?:it|${one}) (?:is|will|can|cannot|should))`,
    need,
  ),
  blame(
    'refuses refused refusing ignores ignored ignoring denies denied denying',
    '(?:point[- ]blank|flatly|stubbornly|wilfully|blatantly|outright) (?:refus(?:es|ed|ing)|ignor(?:es|ed|ing)|den(?:ies|ied|ying))',
    need,
  ),
  blame(
    'not wouldn won doesn don didn',
    `(?:would not|wouldn['’]t|will not|won['’]t|does not|doesn['’]t|do not|don['’]t|did not|didn['’]t) (?:even )?(?:bother(?! (?:him|her|them|by))|care less|want to (?:work|learn|try|know|behave|do anything|make friends|be helped|engage|listen|change)|do as (?:${one} (?:is|was|are|were)|asked|told)|do (?:a thing|anything|any work|what ${one} (?:is|was|are))|lift a finger|try(?: hard| at all|$|[.,;])|make (?:any|an|the) effort|behave|like being told|take (?:no|responsibility|ownership)|show (?:any )?(?:respect|remorse|interest|effort|consideration|empathy)|apologise|say sorry)`,
    need,
  ),
  blame(
    'excuse excuses weapon crutch way get hides manipulate control avoid',
    `us(?:es?|ing) (?:\\p{L}+ ){1,4}to (?:manipulate (?:\\p{L}+)|get (?:${own} (?:own )?way|out of)|control (?:adults|staff|others|us))|us(?:es?|ing) (?:\\p{L}+ ){1,4}as an? (?:excuse|weapon|crutch|way out|get[- ]out)|(?:makes?|made|making|finds?|looks? for|always has|comes? up with|full of) (?:up )?(?:an |any |every |many |endless |constant |lots of )?excuses?(?! (?:me|slip|note))|any excuse|hides behind ${own} (?:diagnosis|autism|ADHD|condition|needs|dyslexia|anxiety|difficulties|disability)`,
    need,
  ),
  blame(
    'get wriggle weasel',
    `(?:just |only |simply |purely )?to (?:get|wriggle|weasel) out of (?:doing |going to |going |all |any |the )?(?:work|working|lessons?|it|things?|writing|reading|maths|english|class|PE|tasks?|school|assembly|homework|tests?|learning|tidying)`,
    'Say what is hard about it, and what helps.',
  ),
  blame(
    'attention reaction rise laugh laughs effect show',
    `(?:shout|scream|cries|crying|swear|hits|hitting|kicks|kicking|throw|bites|biting|runs out|running off|misbehav|disrupt|lies|lying|behaviour|behaves|hurt|pretend|mess|whin|moan|silly|noises)\\p{L}*[^.;]{0,30}? (?<it>(?:just |only |simply |purely )?(?:to (?:get|gain|seek|attract|grab) (?:adult |more |negative |our |people['’]s |everyone['’]s |some )?(?:attention|a reaction|a rise|a laugh|laughs)|for (?:attention|effect|a reaction|a laugh|show)))`,
    attention,
  ),
  blame(
    'attention act ploy show effect reaction',
    `(?:it is |it['’]s |this is |that is |is |was )(?:all |just |purely |mostly |mainly |only |largely |often |simply ){1,2}(?:for (?:attention|show|effect|a reaction)|an act|a ploy|a cry for attention)|(?:ploy|cry|bid|craving|hungry|desperate|desire|thirst|appetite) for attention|attention[- ](?:grabbing|seek(?:er|ers|ing|s)|hungry|hogging|craving)|(?:must|has to|needs to|wants to|likes to) be (?:the )?centre of attention`,
    attention,
  ),
  blame(
    'pretend pretends pretended pretending feign feigns fake fakes faking puts put exaggerates exaggerated exaggerate',
    `(?:(?:pretend(?:s|ed|ing)?) (?:that ${one} (?:is|has|cannot|can['’]t|does)|to be (?:ill|sick|hurt|upset|deaf|poorly|unwell)|not to|to not|${one} (?:cannot|can['’]t))|(?:feign|fak)(?:s|es|ed|ing)? (?:an )?(?:illness|sickness|tears|tummy|headaches?|symptoms)|puts? on (?:an act|a show|the tears)|exaggerates ${own} (?:symptoms|pain|difficulties|illness))[^,.;]{0,20}`,
    'Say what you saw, and what may be hard.',
  ),
  blame(
    'upset upsetting hurt hurting winding wind annoy annoying disrupt disrupting provoke provoking bully causing cause shock push pushing get getting humiliate tease spoil wreck ruin control controlling manipulate being be drama arguments conflict confrontation chaos boss',
    `(?:enjoy(?:s|ed)?|likes?|loves?|delights? in|revels? in|relish(?:es)?|takes? (?:great |some |real )?(?:pleasure|delight) in|gets? (?:a kick|pleasure|a thrill) (?:out of|from)|thrives on|goes out of ${own} way to|sets? out to|deliberately tries to)(?: to)? (?:upset|hurt|wind(?:ing)? (?:up|${somebody})|annoy|disrupt|provok|bully|caus(?:e|ing) (?:trouble|upset|arguments|chaos|mayhem|problems|conflict)|boss|shock|push(?:ing)? (?:the )?boundaries|get(?:ting)? (?:others|${somebody}) (?:in|into) trouble|humiliat|teas|spoil|wreck|ruin|control(?:ling)? (?:others|${somebody}|every)|manipulat(?:e|ing) ${somebody}|be(?:ing)? (?:naughty|difficult|the boss|awkward)|arguments|conflict|confrontation|chaos|drama(?=[.;]| and))(?:s|es|ed|ing|e)?`,
    saw,
  ),
  blame(
    'think thinks',
    `thinks? (?:that )?(?:${one} (?:is|are) (?:better than|above|too good|the boss|so clever|in charge|the centre)|${one} (?:owns?|runs?) the (?:place|school|class)|${one} knows? (?:it all|everything|best)|${one} can (?:do (?:what|as)|get away|rule)|(?:it is|it['’]s) (?:all a joke|funny to|clever to|acceptable to|big to)|the (?:rules do not|rules don['’]t|world (?:owes|revolves))[^.;,]{0,20})`,
    saw,
  ),
  blame(
    'funny amusing hilarious laughs',
    `(?:finds? it|it) (?:very |so )?(?:funny|amusing|hilarious) when (?:others|other children|${somebody}) (?:are|is|get|gets|cry|cries)|laughs (?:when told off|in ${own} \\p{L}+['’]s? faces?|in (?:our|your|people['’]s) faces?|at (?:sanctions|consequences))`,
    saw,
  ),
  blame(
    'rules sanctions consequences law',
    `(?:rules|sanctions|consequences) (?:(?:do not|don['’]t) apply to|mean nothing to|have no effect on|make no difference to|make little difference to) (?:him|her|them)|(?:a )?law unto (?:him|her|them)sel(?:f|ves)`,
    saw,
  ),
  blame(
    'wrap wraps wrapped wrapping twist twists twisted round around',
    `(?:(?:wrap|twist)(?:s|ped|ed|ping|ing)?|has|have) [^.;]{1,40} (?:a?round ${own} (?:little )?finger)`,
    saw,
  ),
  // Conduct
  blame(
    'prone given liable',
    `(?:prone|given|liable) to (?:violence|aggression|violent|aggressive|angry|tantrums?|outbursts?|lying|rages?|fits of|temper|stealing|bullying)(?: (?:outbursts?|temper|rages?|behaviour|tantrums?))?`,
    saw,
  ),
  blame(
    'kick kicks kicked kicking',
    `kick(?:s|ed|ing)? off(?! (?:his|her|their|the|a|shoes|from|\\d)\\b)(?![^.;]{0,80}\\b(?:match|football|whistle|kick-off|goalkeeper|fixture)\\b)`,
    saw,
  ),
  blame(
    'issue issues problem problems',
    `(?:anger|temper|attitude|authority|discipline|rage|aggression|jealousy|behavioural|conduct|anger[- ]management|emotional)(?: and (?:behaviour|anger|attitude))? (?:issues|issue|problems?)`,
    'Say what makes the child angry, what you see, and what helps.',
  ),
  blame(
    'fuse temper temperament attitude streak mouth manner rag cool mind',
    `(?:a|an|such a) (?:(?:very|really|extremely|rather|real|terribly) )?(?:short|quick|bad|foul|nasty|violent|explosive|terrible|hot|fiery|awful|vile|vicious|wicked|mean|cruel|malicious|sneaky|spiteful|poor|appalling|surly|defiant) (?:and \\p{L}+ )?(?:fuse|temper|temperament|attitude|streak|mouth|manner)(?! (?:wire|box))|(?:has|have|had|with|lost|loses|losing|lose) (?:a|${own}|quite a|such a|one hell of a) (?:temper|rag|mouth on (?:him|her))|(?:real|big|serious|massive|huge|bad|poor|negative) attitude(?: problem)?|(?:gives?|full of|lots of|got) attitude`,
    saw,
  ),
  blame(
    'fight fights trouble argument arguments confrontation attention reaction mischief good noticed chaos mayhem havoc disruption conflict choice picks pick riot rings hell',
    `(?:always|often|constantly|forever|just|only|usually|out) (?:looking|out|spoiling|itching|on the lookout) (?:for|to) (?:a |an )?(?:fight|trouble|argument|confrontation|attention|reaction|mischief|cause trouble|get (?:him|her|them)sel\\p{L}+ noticed)|spoiling for a fight|up to no good|picks? (?:fights|on ${somebody})|starts? (?:fights|arguments|trouble)|causes? (?:arguments|fights|chaos|mayhem|havoc|trouble|disruption)|wreaks? havoc|runs? (?:riot|rings (?:a?round))|merry hell|seeks? (?:out )?(?:confrontation|conflict|trouble|arguments|fights)|(?:mute|silent|alone) by choice`,
    saw,
    { ofPerson: true },
  ),
  blame(
    'wind winds winding wound annoys annoy annoying irritates irritate irritating provokes provoke provoking goads goading antagonises antagonising torments tormenting terrorises bullies bullied bullying intimidates manipulates manipulating baits taunts taunting victimises humiliates ridicules mocks mocking bosses bossing dominates exploits',
    `(?:wind|winds|winding|wound) (?:up )?${somebody}(?: up)|(?:wind|winds|winding|wound) up ${somebody}|(?:annoy|irritat|provok|goad|antagonis|torment|terroris|bull(?:y|i)|intimidat|manipulat|bait|taunt|victimis|humiliat|ridicul|mock|boss|dominat|exploit)(?:e|es|s|ed|ing|ies|ied|ying)? (?:around )?${somebody}`,
    saw,
  ),
  blame(
    'play plays playing played tells tell stirs stir grudge grudges weight fear',
    `play(?:s|ing|ed)? [^.;,]{1,30} off (?:against|each)|tells? tales|stirs? (?:things up|it up|up trouble)|has it in for|(?:has|have|bears?|holds?) (?:a )?grudges?|throws? ${own} weight (?:around|about)|rules? by fear`,
    saw,
  ),
  blame(
    'argues arguing moans moaning complains complaining whines whining whinges whinging whingeing lies lying messes messing making misbehaves misbehaving nags nagging answers answering demands demanding ignores ignoring interrupts interrupting disrupts disrupting blames blaming disobeys disobeying pesters pestering trouble wastes wasting',
    `(?:always|constantly|continually|continuously|forever|endlessly|persistently|repeatedly|never stops) (?:be |being )?(?:and \\p{L}+ )?(?:argu(?:es|ing)|moan(?:s|ing)|complain(?:s|ing)|whin(?:es|ing)|whing\\p{L}+|lies|lying|mess(?:es|ing)|mak\\p{L}+ excuses|misbehav(?:es|ing)|nag\\p{L}*|answer(?:s|ing) back|demand(?:s|ing)|ignor(?:es|ing)|interrupt(?:s|ing)|disrupt(?:s|ing)|blam(?:es|ing)|disobey(?:s|ing)|pester(?:s|ing)|in trouble|wast\\p{L}+)`,
    saw,
    { ofPerson: true },
  ),
  blame(
    'misery hell nightmare miserable unbearable impossible',
    `(?:makes|made|making) (?:everyone|everybody|${somebody}|school|lessons?)(?:['’]s?)? (?:life |lives |day )?(?:a |an )?(?:misery|hell|nightmare|miserable|unbearable|impossible)`,
    saw,
    { ofPerson: true },
  ),
  blame(
    'pain nightmare horror terror animal monster menace misery disaster tyrant dictator stirrer no disappointment disgrace embarrassment prima whiner wimp skiver shirker wreck motormouth busybody bad jekyll know show nuisance loudmouth control cry attention so little devil sponger moaner whinger cheat sneak tell',
    `(?:is|was|be|been|become|becoming) (?:(?:a|an) )?(?:(?:real|total|complete|absolute|right|bit of a|bit of an) ){0,2}(?:pain|nightmare|horror|terror|animal|monster|menace|misery|disaster|tyrant|dictator|stirrer|no-hoper|disappointment|disgrace|embarrassment|prima donna|whiner|wimp|skiver|shirker|nervous wreck|motormouth|busybody|bad egg|jekyll|know[- ]it[- ]all|show[- ]?off|bad lot|bad news|nuisance|loudmouth|control freak|cry[- ]?baby|attention seeker|so-and-so|little devil|devil|sponger|moaner|whinger|cheat|sneak|tell[- ]?tale)(?! (?:for|at the moment|that|because|to (?:him|her)|with the|if|and hers|and his|lover|fan|expert|keeper))`,
    saw,
    { ofPerson: true },
  ),
  blame(
    'reason provocation',
    `(?:for|with) (?:absolutely |seemingly )?(?:no|little) (?:apparent |obvious |good |real |clear |particular |discernible |known |valid )?(?:reason|provocation)(?: at all| whatsoever)?`,
    'Say what happened just before, and what the child may have needed.',
  ),
  blame(
    'nowhere blue nothing',
    `(?:outbursts?|anger|hits?|kicks?|lash(?:es)?|scream(?:s)?|shout(?:s)?|meltdowns?|behaviours?|tantrums?|attacks?|explod\\p{L}+|rages?|snaps?|incidents?)[^.;]{0,40} (?<it>(?:from |out of )(?:nowhere|the blue|nothing))`,
    'Say what happened just before, and what the child may have needed.',
    { arguable: true },
  ),
  blame(
    'stop grow toughen man snap get pull buck learn more disciplined taught effort sort harder apply responsibility attitude think',
    `(?:needs?|has|ought|must|should)(?: (?:just|really|simply|seriously))?(?: to)?(?: (?:just|really|simply))? (?:stop (?:being \\p{L}+|messing|playing up|wasting \\p{L}+|acting \\p{L}+|lying|blaming|making excuses|\\p{L}+ing about)|grow up|toughen up|man up|snap out of it|get over (?:it|him|her)\\p{L}*|pull (?:him|her|them)sel\\p{L}+ together|pull ${own} socks up|buck up|learn (?:to behave|respect|manners|${own} lesson|some (?:respect|manners)|that (?:the world|it is not|${one} (?:cannot|can['’]t|is not)))|be (?:more (?:mature|responsible|respectful|grateful|considerate|sensible)|disciplined|taught a lesson)|make (?:a |an |more |much more |some )?(?:bigger |better |real )?effort|sort (?:him|her|them)sel\\p{L}+ out|try (?:a (?:lot|bit) )?harder|apply (?:him|her|them)sel\\p{L}+|accept responsibility|change ${own} attitude|think about ${own} (?:behaviour|attitude|actions))`,
    need,
  ),
  blame(
    'remorse respect regard consideration gratitude conscience manners shame ownership care concern effort',
    `(?:shows?|has|have|had|with|showing|showed) (?:absolutely |very |so )?(?:no|little|zero|minimal) (?:\\p{L}+ (?:or|and) )?(?:remorse|respect|regard|consideration|gratitude|conscience|manners|shame|ownership|care for|concern for)|(?:shows?|puts? in|makes?|making|putting in) (?:absolutely |very |so )?(?:no|little|zero|minimal) effort`,
    saw,
  ),
  blame(
    'blame fault brings bring self gets get got serves serve',
    `(?:has only|only ha[sd]|only|has) (?:him|her|them)sel(?:f|ves) to blame|is to blame(?: for)?|(?:it is|it['’]s|are|was|is) (?:all |entirely |largely |partly |usually |often )?(?:${own}|mum['’]s|dad['’]s|the (?:parents?['’]s?|family['’]s|mother['’]s|father['’]s)|parents['’]) (?:own )?fault|brings? it on (?:him|her|them)sel\\p{L}+|self-inflicted|(?:gets?|got) what ${one} deserve[sd]?|serves? (?:him|her|them) right`,
    'Say what happened, and what would help next time.',
  ),
  // Character
  blame(
    startsOf(qualities),
    `(?<!(?:by|from|about|hears?|heard|of|other) )(?:very |so |just |too |a bit |quite |incredibly |extremely |plain |simply )?(?:${qualities.join('|')})(?: and \\p{L}+)? (?:(?:little|young|old|small|big|older|younger|teenage) )?(?:${traits})`,
    'Say what the child does, and when.',
    { ofAnything: true },
  ),
  blame(
    startsOf(mixedQualities),
    `(?:${mixedQualities.join('|')}) (?:(?:little|young|teenage) )?(?:${someone})(?! (?:circumstances|time|life))`,
    'Say what the child does, and when.',
    { ofAnything: true },
  ),
  blame(
    startsOf(qualities),
    `${is} ${very}${adverbs}(?<it>${qualities.join('|')})(?= (?:and|or|but|when|if|at|in|on|to|with|about|towards|because|by|after|before|during|as|for|most|all|even|around|so|while|that|every)\\b|[.,;:!?)]|\\s*$)`,
    saw,
  ),
  blame(
    startsOf(mixedQualities),
    `${is} ${very}${adverbs}(?<it>${mixedQualities.join('|')})(?=[.;!?)]|\\s*$|,? and (?:\\p{L}+[.,;]|\\p{L}+ (?:to|with|towards)\\b))`,
    saw,
    { ofPerson: true },
  ),
  blame(
    startsOf(qualities),
    `(?:${qualities.join('|')}),? (?:and|or|but) (?:(?:also|often|very|sometimes) )?(?<it>${[...qualities, ...mixedQualities].join('|')})(?= (?:in|at|with|to|most|when|if)\\b|[.,;!?]|\\s*$)`,
    saw,
  ),
  blame(
    'difficult awkward',
    `(?:parents?|mum|dad|mother|father|carers?|family) (?:has|have|is|are|was|were|can be|had)(?: been)? ${very}(?<it>difficult|awkward)(?= (?:about|with|over|at|in|when|towards)\\b|[.,;]|\\s*$)`,
    saw,
  ),
  blame(
    'attention help time praise reassurance support',
    `(?:demands?|demanding|insists? on|craves?|expects?) (?:\\p{L}+ )?(?:constant|continual|undivided|all the|all of the|everyone['’]s|one[- ]to[- ]one|1:1|full|immediate|instant|endless) (?:\\p{L}+-\\p{L}+-\\p{L}+ |\\p{L}+ )?(?:attention|help|time|praise|reassurance|support)`,
    'Say which support the child needs, and when.',
  ),
  blame(
    'ignores ignore ignored ignoring disregards disobeys defies flouts',
    `(?:always|constantly|repeatedly|deliberately|openly|regularly|often|completely|totally|simply|just|chooses to|wilfully) ignor(?:es|ed|ing|e) (?:the )?(?:instructions|staff|adults|rules|teachers?|requests|everyone|boundaries|directions|what)|(?:ignores|disregards|disobeys|defies|flouts) (?:(?:all|the|any|our|school|adult|simple|clear) ){0,3}(?:instructions|rules|requests|directions|authority|warnings|boundaries|sanctions)`,
    need,
    { ofPerson: true },
  ),
  blame(
    'steals stealing stole nicks',
    `(?:steals?|stealing|stole|nicks) (?:\\p{L}+ ){0,3}(?:from|off|food|things|money|snacks|belongings|property)(?! (?:the show|the scene))`,
    saw,
    { arguable: true },
  ),
];
