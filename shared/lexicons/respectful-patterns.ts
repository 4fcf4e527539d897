import { mixedQualities, people, qualities, skills, traits } from './respectful-classes';
import type { RespectKind } from './respectful-lines';

/** A way of saying something that has too many wordings for a list. */
export interface RespectPattern {
  readonly kind: RespectKind;
  /** Found in one sentence, letters of either case; what is in a group `it` is reported, else the whole. */
  readonly form: RegExp;
  /** What to say instead: a sentence of advice. */
  readonly instead: string;
  /** Fair people differ about it. */
  readonly arguable?: true;
  /** Also where the sentence says it of something that is no person. */
  readonly ofAnything?: true;
  /** Only where the sentence says it of a person for sure. */
  readonly ofPerson?: true;
}

const pattern =
  (kind: RespectKind) =>
  (
    source: string,
    instead: string,
    more: Pick<RespectPattern, 'arguable' | 'ofAnything' | 'ofPerson'> = {},
  ): RespectPattern => ({
    kind,
    form: new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:${source})(?![\\p{L}\\p{N}])`, 'giu'),
    instead,
    ...more,
  });
const blame = pattern('blame');
const deficit = pattern('deficit');
const label = pattern('label');

const one = '(?:he|she|they)';
const own = '(?:his|her|their)';
const saw = 'Say what you saw, what came just before, and what helped.';
const parts = 'Say in which situations the child can, and what makes the difference.';
const need = 'Say what the child may need or find hard, and what helps.';
const now = 'Say what the child can do now, and the next step.';
const home = 'Say what the family has told you, and what would help.';
const oneOf = (words: string) => `(?:${words.trim().replace(/\s+/g, '|').replaceAll('_', ' ')})`;
const somebody = `(?:${own} |the |other |younger |older |smaller |all |some ){0,2}${oneOf(people)}`;
const very =
  '(?:(?:so|very|quite|really|rather|extremely|just|generally|always|often|still|also|particularly|somewhat|at best) ){0,2}';
const bad =
  'poor|bad|weak|terrible|awful|dreadful|appalling|shocking|abysmal|woeful|atrocious|horrendous|non-existent|nonexistent|hopeless|substandard|deplorable|rubbish';

/** Ways to blame, to define by what is missing and to label, by their form. */
export const respectfulPatterns: readonly RespectPattern[] = [
  // As if it were will
  blame(
    `(?:could|would|might)(?: \\p{L}+){1,8}? (?:if|when) (?:only )?${one} (?:really |just |only |actually |would )?(?:wanted(?: to)?|tried(?: harder)?|chose(?: to)?|cared|bothered|try|listened|behaved|concentrated|could be bothered|(?:put|set) ${own} mind to it|applied \\p{L}+|worked harder|made (?:an|more|the|any|some) effort)`,
    parts,
  ),
  blame(
    `(?:only|capable|perfectly|can (?:be|behave|do|concentrate|focus|listen|work|read|write|sit|try|talk|speak))(?: \\p{L}+){0,8}? (?<it>(?:when|if) ${one} (?:really |just )?(?:wants?|feels? like it|chooses?|decides?|can be bothered)(?: to)?)`,
    parts,
  ),
  blame(
    `knows? (?:exactly|full well|fine well|perfectly well|very well|only too well|just|precisely) (?:what (?:${one}|${one} (?:is|are|was)|${one}['’]s|they['’]re) (?:is |are )?(?:doing|up to)|how to (?:push|press|wind|get (?:out|round|around|a|${own}|at|to)|play|annoy|upset|manipulate|hurt)[^,.;]{0,24}|which buttons|what buttons|that (?:it|${one}|this|the)|when)`,
    need,
  ),
  blame(
    '(?:point[- ]blank|flatly|stubbornly|wilfully|blatantly|outright) (?:refus(?:es|ed|ing)|ignor(?:es|ed|ing)|den(?:ies|ied|ying))',
    need,
  ),
  blame(
    `(?:would not|wouldn['’]t|will not|won['’]t|does not|doesn['’]t|do not|don['’]t|did not|didn['’]t) (?:even )?(?:bother(?! (?:him|her|them|by))|care less|want to (?:work|learn|try|know|behave|do anything|make friends|be helped|engage|listen|change)|do as (?:${one} (?:is|was|are|were)|asked|told)|do (?:a thing|anything|any work|what ${one})|lift a finger|try(?: hard| at all|$|[.,;])|make (?:any|an|the) effort|behave|like being told|take (?:no|responsibility|ownership)|show (?:any )?(?:respect|remorse|interest|effort|care|consideration|empathy)|apologise|say sorry)`,
    need,
  ),
  blame(
    `uses? (?:\\p{L}+ ){1,4}as an? (?:excuse|weapon|crutch|way out|get[- ]out)|(?:makes?|made|making|finds?|looks? for|always has|comes? up with|full of) (?:up )?(?:an |any |every |many |endless |constant |lots of )?excuses?(?! (?:me|slip|note))|any excuse|hides behind ${own} \\p{L}+`,
    need,
  ),
  blame(
    `(?:just |only |simply |purely )?to (?:get|wriggle|weasel) out of (?:doing |going to |going |all |any |the )?(?:work|working|lessons?|it|things?|writing|reading|maths|english|class|PE|P\\.E\\.|tasks?|school|assembly|homework|tests?|learning|tidying)`,
    'Say what is hard about it, and what helps.',
  ),
  blame(
    `(?:shout|scream|cr[iy]|swear|hit|kick|throw|bit|run|call|act|play|misbehav|disrupt|lie|behav|hurt|pretend|mess|fall|whin|moan|nois)\\p{L}*[^.;]{0,30}? (?<it>(?:just |only |simply |purely )?(?:to (?:get|gain|seek|attract|grab) (?:adult |more |negative |our |people['’]s |everyone['’]s |some )?(?:attention|a reaction|a rise|a laugh|laughs|noticed|a response)|for (?:attention|effect|a reaction|a laugh|show)))`,
    'Say how the child asks for attention, and what the need may be.',
  ),
  blame(
    `(?:it is |it['’]s |this is |that is |is |was )(?:all |just |purely |mostly |mainly |only |largely |often |simply )+(?:for (?:attention|show|effect|a reaction)|an act|a ploy|a game|a cry for attention|put on)|(?:ploy|cry|bid|craving|hungry|desperate|desire|thirst|appetite) for attention|attention[- ](?:grabbing|seek(?:er|ers|ing|s)|hungry|hogging|craving)|centre of attention`,
    'Say how the child asks for attention, and what the need may be.',
  ),
  blame(
    `(?:pretend(?:s|ed|ing)?|feign(?:s|ed|ing)?|fak(?:es|ed|ing)|puts? on|exaggerat(?:es|ed|ing)) (?:that |to (?:be (?:ill|sick|hurt|upset|asleep|sad|deaf|poorly|tired|unwell)|not|cry|have)|not to|${one} (?:is|has|cannot|can['’]t|does)|(?:an |being )?(?:illness|ill|sick|sickness|tears|tummy|headaches?|an act|a show|symptoms|how)|deafness)[^,.;]{0,20}`,
    'Say what you saw, and what may be hard.',
  ),
  blame(
    `(?:enjoy(?:s|ed)?|likes?|loves?|delights? in|revels? in|relish(?:es)?|takes? (?:great |some |real )?(?:pleasure|delight) in|gets? (?:a kick|pleasure|a thrill) (?:out of|from)|thrives on|goes out of ${own} way to|tries to|trying to|sets? out to|deliberately tries to|aims to) (?:upset|hurt|wind(?:ing)? (?:up|${somebody})|annoy|disrupt|provok|bully|caus(?:e|ing) (?:trouble|upset|arguments|chaos|mayhem|problems|conflict)|boss|shock|push(?:ing)? (?:the )?boundaries|get(?:ting)? (?:others|${somebody}) (?:in|into) trouble|humiliat|teas|spoil|wreck|ruin|control(?:ling)? (?:others|${somebody}|every)|manipulat|be(?:ing)? (?:naughty|difficult|the boss|awkward)|the drama|arguments|conflict|confrontation|chaos|drama)\\p{L}*`,
    saw,
  ),
  blame(
    `thinks? (?:that )?(?:${one} (?:is|are|owns?|runs?|knows? (?:it all|everything|best)|can (?:do (?:what|as)|get away|rule|say what)|should be)(?: (?:better|above|too good|the (?:boss|best|centre)|special|so clever|clever|funny|hard|tough|in charge|all|the place|the school|first|what|one|pleases|away|with|it|anything|likes|wants))+|(?:it is|it['’]s|it|this is|everything is) (?:all )?(?:so )?(?:is )?(?:funny|clever|a joke|a game|cool|hilarious|big|acceptable)|the (?:rules|world|school))`,
    saw,
  ),
  blame(
    `(?:finds? it|it) (?:very |so )?(?:funny|amusing|hilarious) (?:to|when (?:others|other children|${somebody}) (?:are|is|get|gets|cry|cries))|laughs (?:when told off|in ${own} \\p{L}+['’]s? faces?|in (?:our|your|people['’]s) faces?|at (?:sanctions|consequences|staff|adults))`,
    saw,
  ),
  blame(
    `(?:rules?|sanctions|consequences) (?:do not|don['’]t|mean nothing|have no effect|make no difference|make little difference)(?: (?:apply )?to (?:him|her|them))?|(?:a )?law unto (?:him|her|them)sel(?:f|ves)|rules? the roost|calls? the shots|has (?:us|everyone|staff|mum|dad|them|${own} \\p{L}+) (?:wrapped )?(?:a?round ${own} (?:little )?finger)`,
    saw,
  ),
  // Conduct
  blame(
    `kick(?:s|ed|ing)? off(?! (?:his|her|their|the|a|shoes|from|\\d)\\b)(?![^.;]*\\b(?:match|football|whistle|kick-off|goalkeeper|fixture)\\b)`,
    saw,
  ),
  blame(
    `(?:anger|temper|attitude|authority|discipline|rage|aggression|jealousy|behavioural|conduct|anger[- ]management|emotional)(?: and (?:behaviour|anger|attitude))? (?:issues|issue|problems?)`,
    'Say what makes the child angry, what you see, and what helps.',
  ),
  blame(
    `(?:a|an|such a|the) (?:(?:very|really|extremely|rather|real|terribly) )?(?:short|quick|bad|foul|nasty|violent|explosive|terrible|hot|fiery|awful|vile|vicious|wicked|mean|cruel|malicious|sneaky|spiteful|poor|appalling|surly|defiant) (?:and \\p{L}+ )?(?:fuse|temper|temperament|attitude|streak|side|mouth|manner|mouth on \\p{L}+)(?! (?:wire|box))|(?:has|have|had|with|lost|loses|loses|losing|lose) (?:a|${own}|quite a|such a|one hell of a) (?:temper|rag|cool|mouth on (?:him|her)|mind of ${own} own)|(?:real|big|serious|massive|huge|bad|poor|negative) attitude(?: problem)?(?! to)|(?:gives?|full of|lots of|with|got|some) attitude`,
    saw,
  ),
  blame(
    `(?:always|often|constantly|forever|just|only|usually|out) (?:looking|out|spoiling|itching|up|on the lookout) (?:for|to) (?:a |an )?(?:fight|trouble|argument|confrontation|attention|reaction|mischief|no good|cause trouble|get (?:him|her|them)sel\\p{L}+ noticed)|spoiling for a fight|up to no good|picks? (?:fights|on (?!up)${somebody})|starts? (?:fights|arguments|trouble)|causes? (?:arguments|fights|chaos|mayhem|havoc|upset|problems|trouble|issues|disruption)|wreaks? havoc|runs? (?:riot|rings (?:a?round))|(?:hell|mayhem|merry hell)`,
    saw,
  ),
  blame(
    `(?:wind|winds|winding|wound) (?:up )?${somebody}(?: up)|(?:wind|winds|winding|wound) up ${somebody}|(?:annoy|irritat|provok|goad|antagonis|torment|terroris|bull(?:y|i)|intimidat|manipulat|bait|needl|taunt|victimis|humiliat|ridicul|mock|boss|dominat|exploit|trick|con|us)(?:e|es|s|ed|ing|ies|ied|ying|ning|ned) (?:around )?${somebody}(?! (?:for|as|to|at|in|with) (?:support|help|reading|maths))`.replace(
      '|us)(?:e',
      ')(?:e',
    ),
    saw,
  ),
  blame(
    `play(?:s|ing|ed)? (?:${somebody}|one|mum|the (?:TA|teacher)|both|parents?|school) (?:off )?(?:and (?:\\p{L}+ )?(?:dad|home|school|teacher) )?(?:off )?against|tells? tales|stirs? (?:things up|it up|up)|(?:has|have) (?:it in|a grudge)|bears? (?:a )?grudges?|holds? grudges?|throws? ${own} weight (?:around|about)|rules? by fear`,
    saw,
  ),
  blame(
    `(?:always|constantly|continually|continuously|forever|endlessly|persistently|repeatedly|never stops) (?:be |being )?(?:and \\p{L}+ )?(?:argu(?:es|ing)|moan(?:s|ing)|complain(?:s|ing)|whin(?:es|ing)|whing\\p{L}+|lies|lying|mess(?:es|ing)|mak\\p{L}+ excuses|misbehav(?:es|ing)|nag\\p{L}*|answer(?:s|ing) back|demand(?:s|ing)|ignor(?:es|ing)|interrupt(?:s|ing)|disrupt(?:s|ing)|blam(?:es|ing)|disobey(?:s|ing)|pester(?:s|ing)|in trouble|wast\\p{L}+)`,
    saw,
  ),
  blame(
    `(?:makes|made|has) (?:everyone|everybody|${somebody}|school|lessons?)(?:['’]s?)? (?:life |lives |day )?(?:a |an )?(?:misery|hell|nightmare|miserable|unbearable|impossible)|(?:is|was|be|become|becoming) (?:(?:a|an) )?(?:(?:real|total|complete|absolute|right|bit of a|bit of an) )*(?:pain|problem|misery|disaster|bad egg|jekyll|know[- ]it[- ]all|show[- ]?off|bad lot|bad news|nuisance|loudmouth|control freak|cry[- ]?baby|attention seeker|so-and-so|little devil|monkey|devil|sponger|moaner|whinger|cheat|sneak|tell[- ]?tale|chatterbox who)(?! (?:for him|for her|for them|at the moment|solv|that|because|to (?:him|her)|with the|if))`,
    saw,
  ),
  blame(
    `(?:for|with) (?:absolutely |seemingly )?(?:no|little) (?:apparent |obvious |good |real |clear |particular |discernible |known |valid )?(?:reason|provocation|warning)(?: at all| whatsoever)?(?! (?:given|was given))`,
    'Say what happened just before, and what the child may have needed.',
  ),
  blame(
    `(?:outbursts?|anger|hits?|kicks?|lash(?:es)?|scream(?:s)?|shout(?:s)?|meltdowns?|behaviours?|tantrums?|attacks?|explod\\p{L}+|rages?|snaps?|incidents?)[^.;]{0,40} (?<it>(?:from |out of )(?:nowhere|the blue|nothing))`,
    'Say what happened just before, and what the child may have needed.',
    { arguable: true },
  ),
  blame(
    `(?:needs?|has|ought|must|should)(?: (?:just|really|simply|seriously))?(?: to)?(?: (?:just|really|simply))? (?:stop (?:being \\p{L}+|messing|playing up|wasting \\p{L}+|acting \\p{L}+|lying|blaming|making excuses|\\p{L}+ing about)|grow up|toughen up|man up|snap out of it|get over (?:it|him|her)\\p{L}*|pull (?:him|her|them)sel\\p{L}+ together|pull ${own} socks up|buck up|learn (?:to behave|respect|manners|${own} lesson|some (?:respect|manners)|that (?:the world|it is not|${one} (?:cannot|can['’]t|is not)))|be (?:less (?:\\p{L}+)|more (?:mature|responsible|respectful|grateful|considerate|sensible)|told|punished|disciplined|taught a lesson)|make better choices|make (?:a |an |more |much more |some )?(?:bigger |better |real )?effort|sort (?:him|her|them)sel\\p{L}+ out|try (?:a (?:lot|bit) )?harder|apply (?:him|her|them)sel\\p{L}+|take (?:more )?responsibility|accept responsibility|change ${own} attitude|think about ${own} (?:behaviour|attitude|actions))`,
    need,
  ),
  blame(
    `(?:shows?|has|have|had|with|showing|puts? in|makes?|takes?|making|showed) (?:absolutely |very |so )?(?:no|little|zero|minimal) (?:\\p{L}+ (?:or|and) )?(?:remorse|respect|regard|consideration|effort|gratitude|conscience|manners|responsibility|shame|ownership|care for|concern for)`,
    saw,
  ),
  blame(
    `(?:has only|only ha[sd]|only) (?:him|her|them)sel(?:f|ves) to blame|is to blame(?: for)?|(?:it is|it['’]s|are|was|is) (?:all |entirely |largely |partly |usually |often )?(?:${own}|mum['’]s|dad['’]s|the (?:parents?['’]s?|family['’]s|mother['’]s|father['’]s)|parents['’]) (?:own )?fault|brings? it on (?:him|her|them)sel\\p{L}+|self-inflicted|gets? what ${one} deserves?|serves? (?:him|her|them) right`,
    'Say what happened, and what would help next time.',
  ),
  blame(
    `(?:very |so |just |too |bone |a bit |quite |incredibly |extremely |plain |simply )?(?:${[...qualities, ...mixedQualities].join('|')})(?: and \\p{L}+)? (?:(?:little|young|old|small|big|older|younger|teenage) )?(?:${traits})`,
    'Say what the child does, and when.',
    { ofAnything: true },
  ),
  blame(
    `(?:is|was|are|were|be|being|becomes?|became|gets?|turns?|seems?|appears?|comes across as|remains?|described as|known to be|known as|acts?|acting|behaves) ${very}(?:(?:incredibly|deliberately|being|increasingly|frequently|a bit|a little|too|highly|downright|plain|utterly|naturally|sometimes|usually|at times|constantly|purposely|openly|verbally|socially) ){0,2}(?<it>${qualities.join('|')})(?= (?:and|or|but|when|if|at|in|on|to|with|about|towards|because|by|after|before|during|as|for|most|all|even|around|so|while|that|every)\\b|[.,;:!?)]|\\s*$)`,
    saw,
  ),
  blame(
    `(?:is|was|are|were|be|being|becomes?|became|gets?|turns?|seems?|appears?|comes across as|remains?|described as|known to be|known as|acts?|acting|behaves) ${very}(?:(?:incredibly|deliberately|being|increasingly|frequently|a bit|a little|too|highly|downright|plain|utterly|naturally|sometimes|usually|at times|constantly|purposely|openly|verbally|socially) ){0,2}(?<it>${mixedQualities.join('|')})(?=[.;!?)]|\\s*$|,? and (?:\\p{L}+[.,;]|\\p{L}+ (?:to|with|towards)\\b))`,
    saw,
    { ofPerson: true },
  ),
  // The family
  blame(
    `(?:lets?|letting|allows?|allowed|allowing) (?:him|her|them|\\p{Lu}\\p{Ll}+)(?: to)? (?:do (?:what(?:ever)?|as)|get away|run (?:riot|wild)|stay up (?:all|too|half|until|till)|have (?:his|her|their) own way|rule|walk all over|be in charge|play \\p{L}+ (?:\\p{L}+ ){0,3}(?:all (?:night|day)|until))[^,.;]{0,20}`,
    home,
  ),
  blame(
    `(?:no|little|lack of|poor|limited|inconsistent|insufficient|very little|zero|few|minimal) (?:structure|routines?|boundaries|discipline|rules|stimulation|consistency|encouragement|supervision|parenting|support|help|interest|parental (?:support|interest|engagement|involvement|control|input|guidance))(?: (?:and|or) \\p{L}+)? (?:at|from|in the) home|(?:no|little|lack of|poor|minimal|limited|weak|bad|inconsistent|inadequate|lax|questionable) (?:parent(?:al|ing)(?: (?:support|interest|engagement|involvement|control|input|guidance|skills|boundaries|supervision|discipline))?)(?! course)`,
    home,
    { ofAnything: true },
  ),
  blame(
    `(?:parents?|mum|dad|mother|father|carers?|family|grandparents|nan) (?:who )?(?:both )?(?:do not|does not|don['’]t|doesn['’]t|never|rarely|will not|won['’]t|cannot|can['’]t|hardly ever|did not|didn['’]t|has not|have not|refuses? to|seldom|has never|have never|are not willing to|is not willing to)(?: (?:bothered to|bother to|even|really|seem to|want to))? (?:engag\\p{L}+|support\\p{L}*|care|disciplin\\p{L}+|set (?:any )?(?:boundaries|limits)|listen|accept\\p{L}*|believe\\p{L}*|turn(?:ed)? up|show(?:n)? (?:any )?interest|co-?operate|take (?:it|any|him|her|this|school|responsibility|our)|say no|control|cope|parent|know how to|value\\p{L}*|follow(?:ed)? (?:our |the )?advice|bother|work with|read with|help with|help (?:him|her)|push|prioritise|appreciate)(?! (?:by text|yet|on (?:mondays|tuesdays|wednesdays|thursdays|fridays)))`,
    'Say what you asked, what the family answered, and what would make it easier.',
  ),
  blame(
    `(?:parents?|mum|dad|mother|father|carers?|family) (?:\\p{L}+ ){0,3}?(?:blames? (?:the )?(?:school|everyone|staff|teachers|us)|expects? (?:the )?(?:school|us) to|washed (?:her|his|their) hands|gives? up on|given up on|has given up|have given up|couldn['’]t care less|makes? (?:no|little) effort|does nothing|do nothing|is useless|are useless|fuss(?:es)? over|spoils? (?:him|her|them)|babies (?:him|her)|part of the problem|the (?:real )?problem|not helping|not interested|always (?:complaining|moaning|late|has an excuse)|in denial|have no control|has no control|let(?:s)? (?:him|her|them) down)`,
    home,
  ),
  blame(
    `(?:product of|result of|caused by|due to|because of|down to|comes from|lives in|brought up in|grown up in|grew up in|from) (?:a |an |${own} |the )?(?:very |rather )?(?:bad|poor|rough|broken|chaotic|deprived|dysfunctional|problem|disorganised|neglectful|troubled|turbulent|unstable|weak|negative|poverty-stricken|underprivileged|feckless)(?: and \\p{L}+)? (?:home\\p{L}*|family|families|upbringing|parenting|background|estate|area|environment|household|start|mother|father|parents|mothering)`,
    home,
  ),
  blame(
    `what (?:do you|can you|can we|do we|would you) expect|like (?:mother|father),? like (?:son|daughter)|just like (?:his|her|their) (?:dad|father|mum|mother|brother|sister|older brother|older sister)(?! (?:he|she|they|in|who (?:loves|likes|enjoys)))|apple (?:does not|doesn['’]t) fall|takes after ${own} (?:dad|father|mum|mother|brother) in (?:behaviour|attitude|temper)|runs in the family`,
    home,
    { arguable: true },
  ),
  // What is missing
  deficit(
    `(?:${bad})(?!-) (?:and (?:\\p{L}+ ))?(?:(?!lighting|light|weather|sleep|signal|quality|acoustic|attendance)\\p{L}+ (?:and )?){0,2}?(?:${skills})`,
    'Say what is hard at the moment, and what helps.',
    { ofAnything: true },
  ),
  deficit(
    `(?:${skills}) (?:(?:skills?|levels?) )?(?:is|are|was|were|remains?|can be|continues? to be) ${very}(?:extremely |incredibly |well )?(?:${bad}|below average|below par|way off|all over the place|lacking|illegible|shaky|limited at best|inadequate|deficient|non existent)(?! (?:at the moment )?(?:light|when the))`,
    'Say what is hard at the moment, and what helps.',
  ),
  deficit(
    `lack(?:s|ed|ing)(?: in)? (?:(?:any|all|much|basic|real|appropriate|age-appropriate|even|both|the|a|an) ){0,2}(?:(?!staff|sleep)\\p{L}+ (?:and |or )?){0,2}?(?:${skills}|common sense|ability|sense|filter|empathy|drive|interest|maturity|\\p{L}{3,}(?:ness|ility|ivity|ination|iasm|ience|standing|self-\\p{L}+))`,
    'Say “is learning” or “needs”, and what.',
  ),
  deficit(
    `(?:has|have|had|got|having|shows?|with) (?:absolutely |simply |very |really |almost |virtually |next to )?(?:no|little|zero|nothing of|minimal)(?: real| true)? (?:concept|idea|clue|sense|understanding|grasp|awareness|ability|imagination|empathy|concentration|attention span|common sense|self-control|social skills|motivation|resilience|filter|patience|insight|stamina|initiative|impulse control|work ethic|potential|ambition|drive|enthusiasm|coping (?:skills|strategies)|listening skills|self-esteem|self-worth|skills?)|(?:has not|hasn['’]t|haven['’]t|does not have|doesn['’]t have) (?:got )?(?:a clue|the (?:faintest|first|ability|skills|brains|intelligence|capacity|concentration|attention span|patience|maturity|brainpower)|any (?:idea|sense|concept|clue|concept|interest|social skills|self-control|common sense|empathy|concentration)|what it takes)`,
    now,
  ),
  deficit(
    `never (?:listens|finishes|completes|tries|concentrates|behaves|shares|apologises|pays attention|does (?:as|what|any|${own}|homework|his)|thinks (?:before|of|about)|learns(?! to swim)|stops (?:talking|moving|fidgeting|interrupting|arguing|messing|shouting)|sits still|takes responsibility|makes (?:any )?(?:effort|progress)|gets (?:anything|it|things) right|follows (?:instructions|rules|the rules)|says sorry|tells the truth|remembers anything|brings (?:his|her|the right))`,
    'Say how often, and what helped when it went well.',
  ),
  deficit(
    `(?:will|would|is|are|was)(?: probably| most likely| likely)? (?:never|not ever|unlikely to ever|unlikely ever to) (?:going to )?(?:be (?:able|capable|normal|independent|like other)|catch up|achieve|amount to|read|write|pass|cope|manage|live|learn|reach|understand|hold down|get (?:a|any|his|her|further|GCSE))|(?:will|going to) (?:not|never) amount to`,
    'Say “not yet”, and the next step.',
  ),
  deficit(
    `(?:behaves?|behaving|acts?|acting|functions?|functioning|operates?|operating|thinks|presents|performs|performing|is|talks|plays)(?: more| mentally| emotionally| socially| cognitively)? (?:like|as if ${one} (?:is|was|were)|at(?: about| around)? the (?:age|level|stage) of|at a|on the level of|on a par with|similar to)(?: that of)? (?:a |an )?(?:much younger child|toddler|baby|infant|(?:\\p{L}+|\\d+)(?:-| to |–)?(?:\\p{L}+|\\d+)?[- ]year[- ]olds?)`,
    now,
  ),
  deficit(
    `(?:should|ought to) (?:really )?(?:be able to|know|have (?:learnt|learned|mastered|grown out of)|be) [^.;]{1,40}? (?<it>by now|at ${own} age|by this age)|(?:too old|old enough) (?:to|for) (?:be )?(?:know|still|behav|cry|act|this|need)\\p{L}*|at ${own} age,? ${one} should|(?:nowhere|not anywhere) near (?:where|the (?:level|rest|others|standard|expected)|age|${own} (?:peers|age|class))|(?:miles|streets|light years|leagues|years|ages) (?:behind|below)(?! (?:the|us|schedule))|(?:holds?|holding|slows?|slowing) (?:the )?(?:others?|rest|everyone|class|whole class|other children|back the (?:class|others|rest))(?: of the class)?(?: back| down)?|drags? (?:the|everyone|others)[^.;]{0,20} down`,
    now,
  ),
  deficit(
    `(?:something|anything|what(?:ever)?(?: is|['’]s| was)?) (?:is |seriously |really |clearly |obviously |badly )*(?:wrong|the matter) with (?:him|her|them|\\p{Lu}\\p{Ll}+)|not (?:all there|with it|quite right|right in|the full|the sharpest|the brightest)|(?:a few|one) (?:sandwich|penn|card)\\p{L}* short|sl(?:ow|ower) on the uptake|doesn['’]t have (?:it|much) (?:in|up) (?:him|her|there|top)`,
    'Leave this out. Say what is hard, and what helps.',
  ),
  deficit(
    `(?:academically|intellectually|cognitively|mentally|educationally|socially) (?:very )?(?:weak|poor|limited|slow|backward|inept|awkward|retarded|deficient|inadequate|challenged|stunted|incompetent|clueless|useless|hopeless)|of (?:very )?(?:low|limited|below[- ]average|poor|weak|inferior) (?:ability|intelligence|intellect)|(?:below|sub)[- ](?:average|normal|par) (?:intelligence|intellect|ability|child|pupil|student|IQ)|(?:limited|low|poor) (?:academic|cognitive|intellectual|mental) (?:ability|abilities|capacity|potential|capability)|(?:low|lower|lowest|limited|weak|weaker|weakest|poor|less)[- ](?:ability|able|achieving|attaining|intelligence|IQ|functioning|performing|calibre)(?: set| group| table)?(?! (?:to (?:see|hear|walk|stand)))`,
    'Say what the child can do now and finds hard at the moment.',
    { ofAnything: true },
  ),
  // Labels
  label(`(?:mental|emotional|cognitive|intellectual|social|brain) age`, now, { ofAnything: true }),
  label(
    `(?:like|than|as|for|from|with|to|most|any|other|a|the|all|be|being|act|more) (?:(?:a|an|any|other|the|most|all|perfectly|more) ){0,2}(?<it>(?:normal|ordinary|regular|proper)(?:ly developing)? (?:\\p{L}+-\\p{L}+-olds?|(?:little |young |everyday )?${oneOf(people)}|school ?child(?:ren)?|person|people|human beings?|brains?|class(?:mates)?|individuals?|teenagers?|sibling|counterparts))(?: (?:can|would|do|does|of|who|his|her))?(?! (?:temperature|timetable))`,
    'Say what you compare with: “most children of the same age”.',
    { ofAnything: true },
  ),
  label(
    `(?:normal|ordinary) (?:\\p{L}+[- ])?(?:children|pupils|kids|child|boys?|girls?|peers|classmates|learners|students|human beings?)|(?:not|isn['’]t|aren['’]t|n['’]t|less than|never|hardly|far from) (?:\\p{L}+ )?(?:quite |really |entirely |like )?normal(?= (?:for a child|for ${own} age|behaviour|for a (?:boy|girl))|[.,;!?]|\\s*$)|what(?:['’]s| is) normal for ${own} age|(?:the )?normals`,
    'Say what you compare with: “most children of the same age”.',
  ),
  label(
    `(?:ADHD|ADD|ASD|ASC|PDA|ODD|SEMH|SEN|SEND|SLCN|MLD|SLD|PMLD|SpLD|EHCP|EBD|FASD|DLD|Down['’]?s(?: syndrome)?|Tourette['’]?s|Asperger['’]?s|special[- ]needs?|additional[- ]needs|high[- ]needs?|behaviour|behavioural|autism|dyslexia|cerebral palsy|one[- ]to[- ]one|1:1|1-1|bottom[- ](?:set|group|table|stream)|low(?:er)?[- ](?:ability|set|attaining|achieving)|free school meals?|FSM|statemented|problem|remedial|damaged|nightmare|difficult|crisis|retarded|spectrum)[- ](?:and \\p{L}+ )?(?:child(?:ren)?|kids?|boys?|girls?|pupils?|lads?|lass(?:es)?|students?|learners?|ones?|cases?|youngsters?|brother|sister|siblings?|twins?|son|daughter)`,
    'Use the child’s name, and say what they need.',
    { ofAnything: true },
  ),
  label(
    `(?:the|our|my|two|three|four|five|six|several|some|all|these|those|other|many|both) (?:SENs|SENDs|ADHDs|ASDs|ASCs|autistics|dyslexics|dyspraxics|epileptics|diabetics|Downs|Downs kids|disableds|special needs|lower abilities|low abilities|low ables?|less ables?|lowers|LAPs|bottom sets|non-readers|spastics|deafs|wheelchairs)(?= (?:in|at|on|who|have|has|are|need|sit|go|get|will|can|do|and|from|with)\\b|[.,;!?]|\\s*$)`,
    'Name the people: “children who …”.',
    { ofAnything: true },
  ),
  label(
    `(?:wheelchair|chair|bed|house)[- ]?bound|(?:confined|restricted|tied|condemned|consigned|bound) to (?:a |${own} |the )?(?:wheelchair|chair|bed)`,
    'Say “uses a wheelchair”, or what the child uses and does.',
  ),
];
