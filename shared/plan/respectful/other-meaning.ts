import { holds } from '../../text/match';

/** What stands round words that can be unfair where they mean something else: all that it names has to hold. */
interface OtherMeaning {
  /** The words themselves; any where it is absent. */
  readonly quote?: RegExp;
  /** What stands before them in their sentence. */
  readonly before?: RegExp;
  /** What follows them, sixty characters at most. */
  readonly after?: RegExp;
  /** What stands anywhere in the sentence. */
  readonly sentence?: RegExp;
}

const people =
  'him|her|me|them|us|people|others?|staff|adults|teachers?|children|pupils|peers|friends|everyone|mum|dad';

/** What a child may not care for as others do not: tastes, and what the senses bear. Of people, rules and work it is unkind. */
const tastes =
  "(?:(?:the|most|any|very|loud|noisy|busy|spicy|sweet|hot|cold|wet|big|sudden|bright|strong|scary|raw|cooked|mixed|board|card|ball|team|video|computer) )*(?:music|songs?|singing|dancing|drama|football|rugby|cricket|netball|tennis|sports?|swimming|running|gymnastics|games?|chess|jigsaws?|puzzles?|lego|painting|drawing|colouring|stories|films?|cartoons?|television|tv|computers?|crowds?|queues|noises?|parties|fireworks|balloons|clapping|surprises|lights|smells?|perfume|sand|mud|glue|paint|slime|water|rain|snow|wind|heat|food|fish|meat|eggs?|milk|cheese|bread|rice|pasta|fruit|vegetables|salad|sauces?|sweets|cakes?|chocolate|labels|tights|wool|hats?|gloves|dogs?|cats?|animals|insects|spiders|hugs?|cuddles?|kisses|tickling|being (?:touched|hugged|held|cuddled|kissed|tickled|watched|photographed|filmed|crowded|splashed|stared at|wet|cold|hot))\\b(?![’'])";

const atHome =
  'cats?|kittens?|dogs?|pupp(?:y|ies)|rabbits?|hamsters?|guinea pigs?|hens?|chickens?|pon(?:y|ies)|tedd(?:y|ies)|dolls?|toys|puppets?|brothers?|sisters?|siblings?|cousins?|twin|grandad|grandpa|telly|radio|computer|robot|dragons?|monsters|zombies|baddies';

const outer =
  'hospital|inhaler|ramp|lift|broken|sprained|operation|surgery|stitches|plaster|sling|crutches|illness|ill|poorly|unwell|virus|flu|injury|coach|minibus|bus|taxi|transport|appointment|allerg(?:y|ic)|hearing aids?|batter(?:y|ies)|wheelchair|glasses|frame|doctor|funeral|bereavement|seizures?|nystagmus|tics?|tremors?|spasms?|fever|infection|blood';
/** A cause that no child has in hand: “because the coach had no ramp”, “with a broken wrist”, “: in hospital”. */
const cause = new RegExp(
  `\\b(?:because|since|while|until|due to|owing to|following|after|with an?|as (?:the|his|her|their|he|she|they|it))\\b[^.;]{0,40}\\b(?:${outer})\\b|(?:\\b(?:is|was|were|as|being|and)|[:;–-]) (?:(?:he|she|they) (?:was|were|is) )?(?:in hospital|ill|poorly|unwell|off sick|isolating)\\b|\\bmovements? (?:that|which) |\\((?:nystagmus|tics?|tremors?|spasms?)\\)`,
  'i',
);

const otherMeanings: readonly OtherMeaning[] = [
  // What is official: “Behaviour Policy”, “Additional Needs Team”
  {
    after:
      /^['’]s (?:views?|voice|forms?|file|plan|meeting|review)\b|^(?:['’]s)?(?: (?:support|needs|pupils?|behaviour|defiant|intervention|outreach|management))? (?:polic(?:y|ies)|teams?|services?|foundation|training|courses?|charity|trust|society|syndrome|disorders?|network|pathway|questionnaire|scale|checklist|workshops?|conference|webinar|leaflet|guidance|act|regulations|association|forum|helpline|passports?|profiles?|register|census|premium|disorder)\b/i,
  },
  // What somebody made, or what a thing does: “tantrum poem”
  {
    after:
      /^ (?:poems?|story|stories|songs?|books?|films?|pictures?|puppets?|costumes?|masks?|posters?|display|assembly|paintings?|collages?)\b/i,
  },
  // “A nightmare to beat”, “spoilt for choice”: praise
  {
    after: /^ (?:to (?:beat|mark|tackle|play against|catch)|for choice|amount of fun|with laughter|fools gladly)\b/i,
  },
  // “Wicked is her favourite musical”
  {
    before: /^$/,
    after:
      /^ (?:is|was|are|were) (?:(?:his|her|their|a|the)|[A-Z][a-z]+['’]s) (?:[a-z]+ )?(?:musical|book|film|song|show|story|series|poem|comic|band|part|role)\b/,
  },
  { quote: /^(?:an? )?example$/i },
  // “The chart, which Ben found babyish”: what the child says of a thing
  {
    quote: /^(?:babyish|childish)$/i,
    before:
      /\b(?:finds?|found|thinks?|thought|calls?|called|says?|said|felt)(?: (?:that )?(?:it|this|that|they|them|these|the [a-z]+(?: [a-z]+)?))?(?: (?:is|are|was|were|looks?|feels?))?(?: (?:too|a bit|rather|so|all))? $/i,
  },
  // “Holding up his play card”
  { quote: /^hold(?:ing|s)? up\b/i, after: /^ (?:\w+ )?(?:card|hand|board|fan|flag|picture|symbol|fingers?)\b/i },
  // “About a year behind what we would expect at her age”: a figure, not a judgement
  {
    quote: /behind$/,
    after: /^ what (?:(?:we|you|is|was|would|most|might|be|children|normally|usually) ){1,4}expect(?:ed)?\b/i,
  },
  // “Refuses to give up”: what it is good not to do
  {
    quote: /(?:refus(?:e|es|ed|ing)(?: to)?|won['’]t|will not|never)$/i,
    after:
      /^ (?:to )?(?:give (?:up|in)(?! (?:his|her|their) )|quit|be (?:beaten|defeated|put off|discouraged)|let go of|accept defeat|lose hope|let (?:it|this|that|them|anything|anyone|the \w+) (?:stop|beat|hold|get|put))\b/i,
  },
  {
    quote: /\b(?:not|cannot|unable|incapable|never|no|miss(?:es|ed)|refus\w+|fail(?:s|ed)?)\b|n['’]t\b/i,
    sentence: cause,
  },
  // “… or somebody telling me if they won't.”: the plans
  {
    quote: /^(?:won['’]?t|will not)$/i,
    before: /\b(?:if|when|that|because|why) (?:they|it|this|that) $/i,
    after: /^\W*$/,
  },
  {
    quote: /^goes on and on$/i,
    before: /\b(?:assembly|lesson|list|story|film|song|talk|speech|it|that|which|homework|day|noise|bell|music) $/i,
  },
  { quote: /\bnon[- ]?stop$/i, after: new RegExp(`^ about (?!(?:${people}|nothing|rubbish|(?:him|her)self)\\b)`, 'i') },
  // “Headaches: he missed 11 afternoons because of them.”
  {
    quote: /^because of them$/i,
    before:
      /\b(?:[a-z]*aches|pains|migraines|seizures|fits|tics|spasms|infections|allergies|appointments|operations|injections|nightmares|absences|stairs|crowds|noises|roadworks|floods)\b/i,
  },
  // “not making a fuss”, “Don’t make a fuss about the microphone”; but “cannot stop making a fuss”
  {
    quote: /^mak(?:e|es|ing) a fuss\b/i,
    before:
      /^(?!Not $|.*\b(?:cannot|can['’]t|rarely|never) (?!mak))[^.;]*(?:\b(?:not|never|(?<!not [a-z]{2,12} )without|avoid|stop(?:ped|ping)?|instead of|rather than|no need to)|n['’]t)(?: (?:us|anyone|anybody|staff|people|adults|to))? $|(?:(?:\bnot|n['’]t) (?:like|want|enjoy)|\b(?:dislikes?|hates?)) (?:us|anyone|anybody|everyone|staff|people|adults) $/i,
  },
  // “bosses the cat”, “winds up his sister”, “cheats at Uno with Grandad”: at home and at play
  {
    quote: /^(?:boss|order|wind|teas|nag|cheat)/i,
    after: new RegExp(
      `^(?: (?:up|about|around|off|at))?(?: (?:the|his|her|their|our|my|all|both|big|little|baby|older|younger|twin))* (?:${atHome})(?:['’]s)?\\b(?![^.;]*\\b(?:other|class|school|lessons?|children|pupils|peers|friends)\\b)|^ (?:[\\w-]+ ){1,4}with (?:(?:his|her|their|my|our) )?(?:nan|gran(?:d(?:ad|ma|pa)|ny)?|mum|dad|${atHome})\\b`,
      'i',
    ),
  },
  {
    quote: new RegExp(`^(?:boss|order|wind|teas|nag)[a-z]* .*\\b(?:${atHome})\\b`, 'i'),
    after: /^(?![^.;]*\b(?:other|class|school|lessons?|children|pupils|peers|friends)\b)/i,
  },
  // “Winds him up right back”: brother and sister
  {
    quote: /^winds? (?:him|her|them) up$/i,
    before: new RegExp(`\\b(?:his|her|their) (?:${atHome})\\b`, 'i'),
  },
  // “Reading for an hour gives me a headache”: what does it is no child
  {
    quote: /\b(?:me|us|my)\b/i,
    before:
      /^(?:[A-Z][a-z]+ing|It|That|This|The|All|Too|Loud|Bright|Long|Noise|When|If|My)\b(?!.*\b(?:he|she|they|him|her|who|boys?|girls?|child(?:ren)?|pupils?|lads?|class)\b)[^.;:]*$/,
  },
  // “What brings him back is …”
  { quote: /^br(?:ings?|ought|inging) (?:him|her|them|me) back$/i },
  // “a little way off”
  { quote: /^way off$/i, before: /\b(?:a (?:little|long|short|good|safe)|some|half) $/i },
  // “Mrs Kaye: talks over the assembly with her”: an adult, before or after it
  {
    quote: /^talk(?:s|ed|ing)? over$/i,
    before:
      /(?:^|[.;] |\) )(?:(?:we|I|mum|dad|nan|both parents|mum and dad)|(?:Mrs?|Miss|Ms|Mx|Dr)\.? [A-Z][a-z’'-]+(?:,[^.;,]{3,40},)?(?: and (?:I|(?:Mrs?|Miss|Ms) [A-Z][a-z’'-]+))?(?: will| always)?)[:,]? $/i,
  },
  {
    quote: /^talk(?:s|ed|ing)? over$/i,
    after:
      /^ (?:(?:the|this|any|each|his|her|their|my) (?:day|week|weekend|morning|afternoon|plan|worr(?:y|ies)|feelings|problems?|events|choices|targets)\b|(?:what|how) (?:went|happened|helped|worked|to|will|is|it|he|she|they|we)\b)/i,
  },
  {
    quote: /^talk(?:s|ed|ing)? over$/i,
    after:
      /^ (?!(?:everyone|others|adults|staff|peers|people|(?:his|her|their) (?:peers|friends|teachers?))\b)[^.;]*\b(?:one[- ]to[- ]one|1:1|beforehand|with (?:him|her|them|me|nan|mum|dad)\b)/i,
  },
  {
    quote: /^dictat(?:es|ed|ing)?(?: (?:the|his|her|their|an?))?$/i,
    after:
      /^ ?(?:(?:the|his|her|their|an?|first|whole) )*(?:report|story|stories|text|answers?|sentences?|words?|essays?|letters?|paragraphs?|notes|draft|ideas?|writing|work|emails?|messages?)\b/i,
  },
  { quote: /\bthe same way$/i, before: /\b(?:days?|lessons?|mornings?|weeks?|sessions?|things|trials?|attempts?) $/i },
  // “Steps are hard going”, “She finds long texts hard going”
  {
    quote: /^hard going$/i,
    before:
      /(?:\bfinds?|\bfound|\b(?:[a-z]+ing|[a-z]{3,}s|text|work|reading|maths|english|lunch|it|this|that)\b[^.;]{0,30}\b(?:is|are|was|were|can be))\b[^.;]{0,40}$/i,
  },
  {
    quote: /\bwork harder$/i,
    before: /\b(?:muscles?|eyes?|ears?|legs?|hands?|arms?|heart|lungs|brain|body|joints?)\b[^.;]{0,20}$/i,
  },
  { quote: /^scheme$/i, before: /(?<!\b(?:to|they|and|or|will|can|would|could|always|often|who)) $/i },
  // “He would have a card to show when he wanted to leave”: what was agreed
  { quote: /^would have (?:an?|the|his|her|their|some|more|extra|access)\b.* when\b/i },
  {
    quote: /\bha(?:ve|s|d|ving) a go$/i,
    after: new RegExp(`^(?! at (?:the |his |her |their |other )?(?:${people})\\b)`, 'i'),
  },
  // “as soon as she asks for it”: a card, a break, the iPad
  {
    quote: /^asks? for it$/i,
    before:
      /\b(?:[Ww]hen(?:ever)?|[Ii]f|as soon as|once|until|unless|(?:each|every) time|points to [^.;]{2,20} and|knows? where [^.;]{2,40} and)(?: (?:he|she|they|[A-Z][a-z]+))? $/,
  },
  // “She cannot control her bladder”, “cannot stop a tic”, “cannot use her left hand”: what a body does
  {
    quote: /^(?:cannot|can['’]t|could not|couldn['’]t)\b/i,
    after:
      /^(?: (?:his|her|their|my|the|a|an|it|without|use|do|up|with|in|of|left|right|own|blood|buttons?|zips?|laces|whole|other)){0,7} (?:bladder|bowels?|sugars?|tics?|movements?|muscles?|breathing|drooling|saliva|heads?|arms?|legs?|hands?|fingers?|thumbs?|eyes?|ears?|jaw|tongue|foot|feet|knees?|seizures?|diabetes|temperature|tremors?|inhaler|insulin|hearing aids?|glasses|frame|wheelchair|oxygen|medicine)\b/i,
  },
  {
    quote: /\bcannot use (?:his|her|their|my)$/i,
    after: /^ (?:left |right )?(?:arm|leg|hand|fingers?|thumb|eye|side)s?\b/i,
  },
  { quote: /^is poor$/i, before: /\b[Bb]alance $/, after: /^ (?:on|in the dark|when|with)\b/i },
  // “Stop the lesson for a minute if …”, “Hold up the class if the lift is slow”: what adults are to do
  { quote: /^(?:stop|hold up|interrupt|pause|slow down)\b/i, before: /^$/ },
  // “A boy in her class teased her”: the child is not the one who did it
  {
    quote: /\b(?:him|her|them|me)(?: (?:about|with))?$/i,
    before:
      /(?:^|[.;] |\b(?:when|after|because) )(?:(?:[Aa]|[Aa]n|[Aa]nother|[Ss]ome|[Tt]wo|[Tt]hree|[Oo]ther|[Oo]lder|[Bb]igger) )+(?:older |bigger )?(?:boys?|girls?|child(?:ren)?|pupils?|lads?|teenagers?|students?)\b[^.;,]{0,40}$/,
  },
  // “chooses not to eat meat”, “does not care for loud music”, “refused breakfast”, “won’t eat food that has touched other food”: tastes, faith, consent
  {
    quote: /^(?:ch(?:ose|osen|oose|ooses|oosing)|opts|decides|has chosen) not to$/i,
    after:
      /^ (?:eat|have (?:meat|milk|pork|lunch)|drink|wear|be (?:in|photographed|named|filmed)|celebrate|sing|share (?:this|it|his|her|their))\b/i,
  },
  {
    quote: /\bcare$/i,
    after: new RegExp(`^ for ${tastes}`, 'i'),
  },
  {
    quote: /\bcare for$/i,
    after: new RegExp(`^ ${tastes}`, 'i'),
  },
  {
    quote: /^(?:refus(?:e|es|ed|ing)(?: to)?|won['’]?t|will not)$/i,
    after:
      /^ (?:(?:eat|drink|have|touch|taste|swallow) )?(?:(?:his|her|their|the|any|all|most|a|some) )?(?:food|foods|breakfast|lunch|dinner|tea|snacks?|milk|meat|vegetables|fruit|anything (?:mixed|mushy|wet|lumpy|green))\b(?![^.;]*\b(?:own way|unless|attention|spite)\b)/i,
  },
  {
    quote: /^(?:refus(?:e|es|ed|ing)(?: to)?|won['’]?t|will not)$/i,
    after:
      /^[^.;]{0,40}\b(?:because|as|when|if|since) (?:the|it|its|his|her|their|they) ?\w* (?:hurts?|itch(?:es)?|scratch(?:es)?|rubs?|pinch(?:es)?|burns?|stings?|(?:is|are) too (?:tight|hot|loud|bright|rough))\b/i,
  },
  {
    quote: /^(?:refus(?:e|es|ed|ing)(?: to)?|won['’]?t|will not)$/i,
    after:
      /^(?: to)? (?:wear|put on|have on|keep on|carry|hold|touch|eat|drink|sit (?:in|on|near)|go (?:in|into|to)|come in|enter|stay in|use)\b[^.;]{0,40}\b(?:because|as|when|if|since) (?:the|it|its|his|her|their|they) ?\w* (?:feels?|is|are)(?: too)? (?:tight|hot|cold|wet|loud|noisy|busy|crowded|bright|dark|rough|sharp|itchy|scratchy|prickly|sticky|slimy|lumpy|heavy|small|painful|sore|uncomfortable)\b/i,
  },
  // “does not listen when two people speak at once: she needs one voice”
  {
    quote: /\b(?:not|n['’]t) listen$/i,
    after:
      /^ (?:when|if|while) (?:two|several|many|lots of|more than one|everyone|everybody|people\b[^.;]*\b(?:at once|at the same time|one another|each other))\b/i,
  },
  // “comes from a large and lively family”
  {
    quote: /\ba large\b/i,
    sentence:
      /\blarge(?: and|,) (?:lively|loving|happy|warm|close|noisy|busy|caring)\b|\blarge (?:close|loving|happy|warm|caring)\b/i,
  },
  // “wild with joy”, “dirty after break because she loves to dig”
  { quote: /^wild$/i, after: /^ with (?:joy|excitement|delight)\b/i },
  { quote: /^dirty$/i, sentence: /\b(?:because|as) (?:he|she|they) (?:loves?|likes?|enjoys?)\b/i },
  // “was called naughty at her last school”
  {
    before:
      /\b(?:was|were|been|being|felt) (?:(?:often|always|sometimes) )?(?:called|labelled|told (?:that )?(?:he|she|they) (?:was|were)) (?:["“‘'])?$/i,
    sentence:
      /\b(?:last|old|previous|first|another|other) (?:school|nursery|class|teacher)\b|\b(?:afraid|upset|hurt|worried|remembers?|minds?)\b/i,
  },
  // “confined to bed for two days a week by pain”
  {
    quote: /^confined to(?: a)?(?: bed)?$/i,
    sentence: /\bconfined to (?:bed|the house|hospital|home|(?:his|her|their) (?:room|bed))\b/i,
  },
  // “Her eyes make small movements she cannot control.”
  {
    quote: /^(?:cannot|can['’]t) control$/i,
    before:
      /\b(?:movements?|jerks?|tics?|twitch(?:es)?|spasms?|shak(?:es|ing)|tremors?|sounds?|noises?|eyes?|hands?|arms?|legs?|muscles|bladder|bowels?|seizures?|hiccups)\b[^.;]{0,30}$/i,
  },
  // “Photograph: none held (Ana and her mum chose not to)”
  { quote: /^ch(?:ose|osen|oose|ooses) not to$/i, before: /\b(?:photo(?:graph)?s?|pictures?|image)\b[^.;]{0,60}$/i },
  // “Mondays are the worst.”
  {
    quote: /\bworst$/i,
    before:
      /\b(?:(?:mon|tues|wednes|thurs|fri)days?|days?|mornings?|afternoons?|evenings?|nights?|lessons?|assembl(?:y|ies)|lunch(?:time)?s?|break(?:time)?s?|weeks?|terms?|noises?|corridors?|hall|queues?|crowds|tests?|exams?|stairs|it|this|that|these|those) (?:is|are|was|were|can be) (?:(?:always|often|usually|by far) )?(?:the )?$/i,
  },
  // “The hall is loud and tires her out.”: what tires is no child
  {
    quote: /^(?:tires?|wears?|wore) (?:him|her|them|me) out$/i,
    before: /(?:^|[^A-Za-z])(?!(?:he|she|they|who)\b)[a-z]+ $/,
  },
  // “Sleep is a problem”, “Numbers are a problem as well”: what is hard is no child
  {
    quote: /^problem$/i,
    before:
      /(?:^|[.;:,] |\b(?:and|but) )(?!(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]ho)\b)(?:[A-Z]?[a-z]+ ){0,3}(?:sleep|eating|food|lunch|numbers|spelling|reading|writing|handwriting|maths|english|noise|stairs|steps|travel|transport|getting \w+|mornings?|time|money|memory|copying|speech|homework|hearing|sight|balance|pain|tiredness|[a-z]+days) (?:is|are|was|were|can be|has been|remains?) (?:(?:still|also|often|always) )?(?:the|an?) (?:\w+ )?$/i,
  },
  // “ten pushes against the wall”: an exercise
  {
    quote: /^push(?:es|ing)? against$/i,
    after: /^ (?:the |an? )?(?:wall|door|floor|desk|chair|table|mat|ball|resistance)\b/i,
  },
  // “Spelling and getting thoughts on to paper take a lot of time”
  {
    quote: /^tak(?:es?|en|ing) (?:up )?a lot of time$/i,
    before: /(?:^|[^A-Za-z])(?!(?:he|she|they|who|behaviour)\b)[a-z]+,? $/,
  },
  // “will always read aloud when asked”: too much to aim at, and no verdict
  {
    quote: /^(?:will|can|may|might) always (?:be able to |really )?(?:read|write|pass|manage|learn|achieve|catch up)$/i,
  },
  // “On days of pain he is low and stays at home”: how somebody feels
  { quote: /^(?:is|was) low$/i, before: /\b(?:he|she|they)(?: often| sometimes)? $/i, after: /^(?:\W*$|[,;.]| and\b)/ },
  // “[AUTO-FILL FAILED: staff name]”
  { quote: /^[A-Z]+$/, before: /\[[^\]]*$/ },
  // “Mrs Clegg, who looks after special needs for the nursery”
  {
    quote: /^(?:special|additional) (?:educational )?needs$/i,
    before:
      /\b(?:looks? after|looking after|leads?(?: on)?|in charge of|responsible for|co-?ordinat(?:es?|ing|or of)|oversees?|teaches|runs?|heads?|manages?) $/i,
  },
  // “They learn about the suffragettes and how they suffered”
  {
    quote: /^suffer/i,
    before:
      /\b(?:learn(?:s|ed|ing|t)?|taught|topic|lessons?|project|history|museum|reads?|reading|studies|studying|knows|talks?|film|book|visit)\b[^.;]*\b(?:about|on|of)\b[^.;]*\b(?:how|who|that|people|soldiers|animals|prisoners|women|men) (?:(?!s?he )[a-z]+ )?$/i,
  },
  // “Grandad cannot manage the stairs”: what another’s body does
  {
    quote: /^(?:cannot|can['’]?t|could not|couldn['’]t|unable to|struggles?)\b/i,
    before:
      /(?:^|[.;:] |\b(?:because|as|so|and|but|when|if|since) )(?:(?:his|her|their|the) )?(?:great[- ])?(?:grandad|granddad|grandpa|grandfather|nan|nana|nanny|gran|granny|grandma|grandmother|mum|dad|uncle|aunt|auntie|childminder|neighbour|carer)(?: (?:is|was|has|had|uses|gets)\b(?!.*\b(?:he|she|they|who)\b)[^.;,]* and)?(?: (?:also|now|still|often|just|really))? $/i,
    after:
      /^(?: (?:the|a|an|that|long|steep|school|morning|both|two|all|so|many))* (?:stairs|steps|hill|walk|journey|bus|buses|drive|driving|run|slope|ramp|kerbs?|buggy|pram|distance|road|early (?:mornings?|starts?)|nights?|shifts?)\b/i,
  },
  // “Mum was told that he would never talk, and now he reads to me”
  {
    quote: /\b(?:never|not)\b/i,
    before:
      /\b(?:(?:was|were|been) told|(?:doctors?|consultants?|specialists?|paediatricians?|hospital|some|people|they) (?:had |once )?(?:said|told [a-z]+|thought|warned|feared|expected))\b[^.;]*$/i,
    after:
      /^[^.;]{0,30}\b(?:and|but|yet|now)\b[^.;]*\b(?:now|just|already|today|does|can|has|is|walks|talks|reads|he['’]s|she['’]s)\b/i,
  },
  // “thinks it is very funny that they share a name”; but “funny when others fall”
  {
    quote: /\b(?:funny|hilarious|amusing)(?: that)?$/i,
    after:
      /^ (?:(?:that|how|because) )?(?![^.;]*\b(?:hurts?|falls?|fell|cry|cries|upset|trouble|told off|swears?|hits?|kicks?|rude|fails?|wrong|naughty|annoys?|angry|cross|scared|breaks?|broke|late|loses?|shouts?|teachers?|staff|adults|others?|children|peers|people)\b)(?:they|we|you|it|her|his|the|their|both|two|that|Mum|Dad|Grandad|Nan|Mrs?|Miss)\b/,
  },
  // “Being hurried slows her down”: what slows is no child
  {
    quote: /^slow(?:s|ed|ing)? (?:him|her|them) down$/i,
    before: /(?:^|[^A-Za-z])(?:What|(?!(?:he|she|they|who)\b)[a-z]+) $/,
  },
  // “Reads the days of the week off the wall”, “the ball bounces off the wall”: where a thing is
  {
    quote: /^off the wall$/i,
    before:
      /\b(?:read(?:s|ing)?|tak(?:e|es|en|ing)|took|peel\w*|bounc\w*|kick\w*|throw\w*|threw|hit(?:s|ting)?|f[ae]lls?|pulls?|pulled|picks?|picked|cop(?:y|ies|ied|ying)|words?|letters?|cards?|pictures?|photos?|posters?|displays?|balls?|timetable)\b[^.;]*$/i,
  },
  // “The adult hides her mouth on purpose”: a part of the game
  {
    quote: /\bon purpose$/i,
    before:
      /(?:^|[.;:,] |\b(?:and|when|so|if) )(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Aa]nother) )?(?:[Aa]dults?|[Ss]taff|[Tt]eachers?|(?:Mrs?|Miss|Ms) [A-Z][a-z’'-]+|TAs?|[Ww]e|I|[Yy]ou|[Tt]herapists?|[Pp]uppets?|[Pp]artner)(?! (?:says?|said|feels?|felt|thinks?|thought|believes?|reports?|reported|finds?|found|knows?|knew|sees?|saw|noticed?|notices|told|tells?|suspects?)\b)(?!.*\b(?:he|she|they|who|when|that|because|if)\b)(?!.* (?:was|were|been|being|are|gets?|got) [a-z]+(?: (?:up|over|down|hard|again))? $)(?!.* (?!Mrs?\b|Miss\b|Ms\b)[A-Z])[^.;]*$/,
  },
  // “a whole line of cars”; but “a long line of troubled families”
  {
    quote: /\bline of$/i,
    after:
      /^ (?!(?:[a-z-]+ )?(?:troubl\w*|famil\w*|siblings|brothers|sisters|cousins|uncles|relatives|generations|boys|girls|children|kids|people|men|women|them|criminals|problems|incidents|exclusions|complaints)\b)/i,
  },
  // “a handful of words”
  { quote: /\bhandful$/i, after: /^ of (?!a (?:child|boy|girl|lad)\b)/i },
  // “a keen runner in the cross-country team”
  {
    quote: /^runners?$/i,
    sentence:
      /\b(?:races?|racing|track|cross[- ]country|club|marathon|parkrun|medals?|athletics|sports?|keen|long[- ]distance|relay)\b/i,
  },
  // “Special needs coordinator: Ms Roe”
  { quote: /^(?:special|additional) needs$/i, after: /^ (?:co-?ordinator|lead|teacher|manager|team|department)\b/i },
];

/** Whether words that can be unfair mean something else here: a policy’s name, a poem, courage, or what an outer cause prevented. */
export function meansOther(sentence: string, at: number, quote: string): boolean {
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + quote.length, at + quote.length + 60);
  const isIn = (company: OtherMeaning) =>
    (!company.quote || holds(company.quote, quote)) &&
    (!company.before || holds(company.before, before)) &&
    (!company.after || holds(company.after, after)) &&
    (!company.sentence || holds(company.sentence, sentence));
  return otherMeanings.some(isIn);
}
