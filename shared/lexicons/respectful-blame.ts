import type { Listed } from '../text/listed';
import { blame, child, children, each, own } from './respectful-lines';
import { list } from './list';

const saw = 'Say what you saw, when, and what helped.';
const person = { ofPerson: true } as const;
const hard = 'finds it hard to';
const things = list(
  'weather storm storms film films game games video videos programme programmes crime crimes scenes partner relationship relationships images content father stepfather ex winds dog dogs home treatment chemotherapy cancer tumour form marketing driver drivers driving sickness earthquake death attack',
);

/** Words that blame a child. */
export const respectfulBlame: readonly Listed[] = [
  // Attention
  ...blame(
    'attention seeking|attention-seeking|attention seeker|attention seekers|attention seeking behaviour|attention-seeking behaviours|attention needing',
    'asking for attention',
  ),
  ...blame(
    'seeks constant attention|after attention',
    'Say how the child asks for attention, and what the need may be.',
    {
      ...person,
      notBefore: ['to', 'from', 'by', 'and'],
      notAfter: list('asks ask asking medical time cards signals'),
    },
  ),
  // Will not
  ...blame('refuses to|refuse to|refused to|refusing to', 'does not yet|do not yet|did not|not yet ready to', {
    ...person,
    notAfter: ['was', 'were', 'been', 'being'],
  }),
  ...blame('refuses|refused|refusing', 'says no to|said no to|saying no to', {
    ...person,
    notBefore: list('consent permission entry admission access a to by him her them us me'),
    unlessWith: list('medication medicine inhaler vaccination injection allergic nurse'),
    notAfter: list('was were been being is are be got place'),
  }),
  ...blame(
    'refusal to|refusals|point blank refuses|flatly refuses',
    'Say what the child does, and what makes it hard.',
    {
      notAfter: ["council's", "authority's", 'right'],
      unlessWith: ['council', 'authority', 'panel', 'insurer', 'place'],
    },
  ),
  ...blame("won't|wont", 'does not yet', {
    ...person,
    notBefore: list(
      'be need have hurt know always necessarily see start return miss happen change cost mind affect help fit forget remember hear feel find become make attend work open arrive close turn move get notice run come only go ever lose fall understand stop',
    ),
  }),
  ...blame(
    each(
      "won't|wont|will not",
      'do as|do what|do any|do anything|sit|sit down|listen|try|share|engage|comply|behave|apologise|say sorry|take responsibility|accept|take turns|attempt|concentrate|focus|follow|co-operate|cooperate|join in|even|settle|tidy|let anyone|wait|stay|do his|do her|work with|go in|come in|be told|be helped|participate|put any|take part|take no|make any|make an effort|read|write|talk to|speak to|look at|wear|go to bed|get on with',
    ),
    'does not yet',
    { ...person, unlessWith: ['by'] },
  ),
  ...blame(
    'if he could be bothered|if she could be bothered',
    'Say in which situations the child can, and what makes the difference.',
    { unlessWith: ['choice', 'reward', 'allowed', 'break', 'free'] },
  ),
  ...blame(
    'chooses not to|choose not to|chose not to|chosen not to|choosing not to|chooses to ignore|chooses when to|chooses to be|chooses to misbehave|opts not to|decides not to|chooses to disrupt|choosing to ignore|chose to ignore|has chosen not to',
    'Say in which situations the child can, and what makes the difference.',
    {
      ...person,
      unlessWith: ['because', 'choice', 'reward', 'allowed', 'break', 'free'],
      notBefore: list('use tell rest show attend share have'),
    },
  ),
  ...blame('wilfully|willfully|wilful|willful|wilfully disruptive|wilfully ignores', saw, {
    ...person,
  }),
  ...blame(
    'deliberately|on purpose|intentionally|purposefully ignores|purposely|just to annoy|to get a reaction|without provocation',
    'Say what happened just before, and what the child may have needed.',
    {
      ...person,
      notAfter: ['hard', 'easy'],
      unlessWith: ['we', 'staff', 'slowly', 'paired'],
      notBefore: list('slow short small simple left chosen practises slowly quiet kept limited'),
    },
  ),
  ...blame(
    "can't be bothered|cannot be bothered|couldn't be bothered|could not be bothered|can't be bothered to|not bothered|isn't bothered|is not bothered|not bothered about|not prepared to|not willing to|unwilling to|unwilling|is unwilling",
    'needs help to get started',
    person,
  ),
  ...blame(
    "makes no effort|make no effort|does not make enough effort|doesn't make enough effort|does not put in enough effort|doesn't put in enough effort|makes little effort|puts in no effort|puts no effort|no effort|does not try|doesn't try|doesn't even try|does not even try|does not make an effort|doesn't make an effort|does not make any effort|doesn't put any effort|gives up too easily|gives up at once|gives up easily|does not care|doesn't care|couldn't care less|does the bare minimum|the bare minimum|does as little as|as little as possible|takes no pride|no pride in|puts no|takes no responsibility|takes no interest",
    hard + ' get started',
    { ...person, notBefore: ['whether', 'for'] },
  ),
  ...blame(
    'not trying hard enough|needs to put in more effort|more effort is needed|no excuse|no excuse for|learn to behave|needs to behave|must behave|needs to learn that|must learn that',
    'Say what is hard, and which support helps.',
    { ...person, unlessWith: ['notes'] },
  ),
  ...blame(
    'his own fault|her own fault|their own fault|his fault|her fault|only himself to blame|only herself to blame|own worst enemy',
    'Say what happened, and what would help next time.',
    { notAfter: ['not', "isn't", 'nobody', "wasn't"], notBefore: ['finding', 'finder'], unlessWith: ['nobody'] },
  ),
  // Character
  ...blame(
    'naughty|naughtiness|a naughty|being naughty|badly behaved|poorly behaved|ill-behaved|ill behaved|badly-behaved|behaves badly|behaving badly|behaves inappropriately|behaves terribly|behaves appallingly|misbehaves|misbehave|misbehaved|misbehaving|misbehaviour|bad mannered|bad-mannered|ill-mannered|an attitude|bad habits|naughty step|unruly|disobedient|disobedience|disobeys',
    saw,
    {
      ...person,
      notBefore: list('animals animal flowers corner places garden West birds of survey things boar mushrooms card'),
      unlessWith: list('monster elephant story animals santa dog puppy flowers'),
    },
  ),
  ...blame(
    'lazy|laziness|bone idle|work-shy|workshy|a shirker|slacker|a slacker|slacks off|lazy attitude|lazily|a skiver|skives|skiver|skiving',
    hard + ' get started',
    {
      ...person,
      notBefore: list('eye river Sunday afternoon morning time tongs'),
      unlessWith: ['eye', 'patch', 'game'],
    },
  ),
  ...blame(
    "unmotivated|un-motivated|apathetic|lazy and unmotivated|poorly motivated|disinterested|uninterested|no interest in learning|disaffected|disengaged|switched off|can't see the point|couldn't care|half-hearted|coasting",
    'Say what the child enjoys, and what makes it hard to join in.',
    { ...person, arguable: true, notBefore: ['the'] },
  ),
  ...blame(
    'defiant|defiance|defies|defying|defiantly|openly defiant|wilfully defiant|deliberately defiant|defiant behaviour',
    'finds it hard to accept instructions',
    { notBefore: ['disorder', 'disorders', 'gravity'] },
  ),
  ...blame(
    "oppositional|oppositional behaviour|non-compliant|noncompliant|non compliant|non-compliance|noncompliance|non-compliant behaviour|not compliant|does not comply|doesn't comply|won't comply|insubordinate|insubordination|uncooperative|un-cooperative|unco-operative|contrary|obstructive|difficult to manage|hard to manage|difficult to handle|hard to handle|does not do as he is told|doesn't do as he is told|does not do as she is told|doesn't do as she is told|never does as he is told|never does as she is told|never does what he is told|never does what she is told|not do as they are told|never listens|does not listen to adults|doesn't listen to adults|never does as|ignores adults|ignores staff|ignores rules|breaks the rules|flouts rules|flouts",
    'says no when asked',
    {
      ...person,
      notBefore: ['defiant', 'to', 'airway'],
      unlessWith: ['medication', 'timetable', 'regulations', 'contract'],
    },
  ),
  ...blame(
    'resistance to support|resistant to support|challenge rules|challenges rules|challenges authority|challenges adults|challenge adults|challenge authority|resistant to adult direction|resistant to help|tests boundaries|testing boundaries|pushes boundaries|pushing boundaries|pushes the boundaries|tests the boundaries|tests limits|problem with authority|problems with authority|issues with authority|no respect for authority|disrespects|has an issue with authority',
    saw,
    { ...person, arguable: true },
  ),
  ...blame(
    'manipulative|is manipulative|manipulating adults|manipulates adults|manipulates staff|manipulates people|manipulates others|manipulates peers|manipulates situations|manipulates his|manipulates her|manipulate adults|manipulate staff|manipulate others|manipulate people|manipulating others|manipulating staff|manipulating people|manipulating situations|manipulate situations|manipulate his|manipulate her|manipulates other children|manipulates mum|manipulates the|manipulator|plays one adult off|plays mum and dad off',
    'Say what the child does, and what the need behind it may be.',
    {
      ...person,
      notBefore: list(
        'hands fingers hand pencil objects toys dough clay counters beads scissors buttons small cubes fasteners cutlery shapes zip numicon blocks bricks numbers sounds',
      ),
      unlessWith: list('sogs griffiths months locomotor'),
    },
  ),
  ...blame('controlling', 'likes to know and decide what happens', {
    ...person,
    alone: true,
    notAfter: list('for of at in practises by to on'),
  }),
  ...blame(
    'controlling behaviour|controlling behaviours|controlling of|controlling towards|very controlling|control freak|a control freak|overbearing|domineering|dominates|bossy|bosses|bossing',
    'likes to know and decide what happens',
    { ...person, notBefore: ['ball'], unlessWith: ['midfield', 'pitch', 'match'] },
  ),
  ...blame(
    'stubborn|stubbornness|stubbornly|pig-headed|pigheaded|obstinate|headstrong|strong-willed|strong willed|bloody-minded|bloody minded',
    'likes to finish things in the child’s own way',
    { ...person, notBefore: ['stain', 'stains', 'cough', 'infection'] },
  ),
  ...blame(
    'rude|rudeness|rudely|impolite|insolent|insolence|impertinent|impudent|cheeky|disrespectful|disrespect|discourteous|offhand|surly|backchat|mouthy|gobby|lippy|foul-mouthed|foul mouthed|sarcastic|argumentative|confrontational|antagonistic|hostile|quarrelsome|belligerent|backchats|stroppy|strop|strops|sulky|sulks|sulking|sullen|moody|bad-tempered|bad tempered|ill-tempered|short-tempered|hot-headed|surliness|temperamental|petulant|petulance',
    'Say what was said or done, and what happened just before.',
    {
      ...person,
      notBefore: list(
        'health awakening lighting environment grin smile humour vehicle monkey monkeys word words printer boiler wind',
      ),
    },
  ),
  ...blame(
    'spiteful|nasty|nastiness|vindictive|malicious|cruel|vicious|mean-spirited|sly|sneaky|devious|cunning|crafty|dishonest|untrustworthy|deceitful|two-faced|liar|liars|tells lies|tell lies|telling lies|lies to staff|lies to adults|pathological liar|untruthful|thieving|light-fingered|selfish|self-centred|self-centered|self-absorbed|egotistical|ungrateful|spoilt brat|brat|brattish|greedy|arrogant|cocky|big-headed|full of himself|full of herself|jealous of his|callous|heartless|evil|wicked|a monster|little monster|menace|a horror|little horror|a terror|little terror|holy terror|horrible|unlikeable|unlikable|obnoxious|vile',
    'Say what you saw, and what happened just before.',
    {
      ...person,
      notBefore: list(
        'bug cold fall cough virus smell surprise cut graze bump rash stepmother witch queen gruel milk food circle weather wheelchair infection headache accident break noise taste story fox ball mask at about book sounds sound texture pre on',
      ),
      unlessWith: list("nightmares virus fox wolf costume pupil's book medicine"),
    },
  ),
  ...blame('bullies other children|bullies others', 'Say what happened, and what happened just before.', {
    ...person,
    notBefore: ['proof'],
    unlessWith: ['story', 'book'],
  }),
  ...blame(
    'ringleader|troublemaker|trouble-maker|trouble maker|troublemakers|trouble-causer|trouble causer|a bad influence|bad influence|a bad example|class clown|the class clown|nuisance|pest|a pain|handful|is trouble|little madam|thug|thuggish|yob|hooligan|lout|tearaway|scallywag|rascal|toe-rag|little sod|bad lad|a bad lot|a rotten|rotten apple|bad apple',
    'Say what you saw, and what happened just before.',
    {
      ...person,
      notBefore: list('of in proof control proofing out when scale relief cyber his her him killer'),
      unlessWith: ['book', 'anti', 'afraid', 'targeted', 'bullied'],
    },
  ),
  // Behaviour
  ...blame(
    'challenging behaviour|challenging behaviours|displays challenging behaviour|behaviours that challenge|behaviour that challenges',
    'Say what the child does, and when.',
    {
      notBefore: list('team service foundation policy course training nurse specialist unit pathway network'),
    },
  ),
  ...blame(
    each('behaviour|behavioural|behavior|behavioral', 'problems|problem|issues|issue|concerns'),
    'Say what is seen, and what the child needs.',
    { notBefore: ['log', 'logs', 'form', 'book'] },
  ),
  ...blame(
    each(
      'because of|due to|owing to|thanks to|as a result of',
      each(
        own,
        'behaviour|bad behaviour|poor behaviour|actions|attitude|temper|challenging behaviour|conduct|naughty behaviour',
      ),
    ),
    'Say what happens, and what the child finds hard.',
  ),
  ...blame(
    'is challenging|are challenging|can be challenging|very challenging|was challenging|is very challenging|can be very challenging|very difficult|is tricky|can be tricky',
    'Say what the child does, and when.',
    {
      ofPerson: true,
      alone: true,
      onlyWith: list('he she child pupil boy girl they behaviour'),
      notBefore: list('to for because when as if unless since'),
      unlessWith: list(
        'finds find reading writing it that changes noise spelling maths when which found finding more things transitions',
      ),
    },
  ),
  ...blame(
    each('difficult|bizarre|silly|negative|inexcusable|extreme|volatile|dangerous', 'behaviour|behaviours|conduct'),
    'Say what the child does, and when.',
  ),
  ...blame(
    each(
      'behaviour is|behaviour was|behaviour has been|behaviour can be|conduct is|behaviour is often|behaviour remains',
      'unacceptable|appalling|terrible|awful|dreadful|atrocious|disgraceful|shocking|poor|bad|disgusting|out of control|challenging|inexcusable',
    ),
    'Say what the child does, and when.',
  ),
  ...blame(
    'inappropriate behaviour|inappropriate behaviours|unwanted behaviour|unwanted behaviours|problematic behaviour|concerning behaviour|inappropriate language|bad language|foul language|swears like',
    'Say what the child does or says, and when.',
    { arguable: true },
  ),
  ...blame(
    'disruptive|disruptive influence|wilfully disruptive|disrupts the class|disrupts lessons|disrupts learning|disrupts others|disrupts the learning|disrupts everyone|disrupting the class|disrupting others|disrupting lessons|disrupts the lesson|disrupts every|disrupts|disrupt lessons|disrupt the class|ruins lessons|ruins it for|spoils it for|spoils games|spoils lessons',
    'Say what the child does, and how it makes the lesson hard for others.',
    {
      ...person,
      notBefore: list('noise noises building technology mood to sleep change his her works events'),
      unlessWith: ['works', 'builders', 'routine', 'move'],
    },
  ),
  ...blame(
    'aggressive|physically aggressive|verbally aggressive|aggression|aggressively|violent|violently|angry outbursts|outbursts of violence|violent rages|thuggery',
    'Say what the child does: hits, throws, shouts.',
    {
      ...person,
      notBefore: things,
      unlessWith: list(
        'domestic storm film films tumour cancer dog weather refuge witnessed witness war sick sickness winds witnessing partner gaming treatment experienced',
      ),
    },
  ),
  ...blame(
    each('angry|emotional|explosive|verbal|sudden|frequent|regular|daily', 'outburst|outbursts') +
      '|outburst|outbursts',
    'Say what you saw, when, and what helped.',
    { arguable: true, unlessWith: ['laughter', 'song'] },
  ),
  ...blame(
    'abusive|verbally abusive|physically abusive|verbal abuse|hurls abuse|abusive towards|abusive language',
    'Say what was said or done.',
    {
      ...person,
      arguable: true,
      notBefore: list('relationship father partner home household marriage'),
      unlessWith: ['partner', 'relationship', 'domestic', 'safeguarding', 'online'],
    },
  ),
  ...blame(
    'threatening|threatens|menacing|intimidating|intimidates|terrorises|attacks staff|attacks adults|attacks other|attacks others|attacks children|attacks peers|attacks pupils|attacks his|attacks her|attacking others|attacking staff|assaults staff|assaults others|assaults children|assaults|assaulted|vandalises|vandal|wrecks|smashes up|terrorising|preys on|picks on|picking on|targets other|targets weaker|targets younger|victimises',
    'Say what the child did, and what happened just before.',
    {
      ...person,
      notBefore: list('condition illness allergy exams to him environment noise course'),
      notAfter: ['life', 'was', 'been', 'were'],
      unlessWith: ['hall', 'dog', 'noisy'],
    },
  ),
  ...blame(
    'volatile|explosive|unpredictable|erratic|out of control|uncontrollable|uncontrollably|unmanageable|uncontrolled|ungovernable|impossible to manage|impossible to control|impossible to teach|a loose cannon|loose cannon|a ticking time bomb|ticking time bomb|time bomb|like a caged animal|like an animal|a wild animal|wild animal|loses control|goes mad|goes mental|goes crazy|goes berserk|goes ballistic|berserk|flies off the handle|fly off the handle|flies into a rage|in a rage|loses the plot|loses it|lose it|flips out|throws a wobbler|throws his toys|throws her toys|a paddy|hissy fit|hissy fits|hissy-fit|a strop|diva|a diva',
    'becomes very upset',
    {
      ...person,
      notBefore: list(
        'weather winds timetable volcano bus routines changes events seizures epilepsy asthma diabetes sleep noise noises situations environments environment family for the cards laughing coughs field his her on over a power places times journey things people shaking',
      ),
      unlessWith: list('seizures bladder volcano epilepsy asthma laughs laughing pancake ball weather finds tic tics'),
    },
  ),
  ...blame(
    'tantrum|tantrums|temper tantrum|temper tantrums|throws tantrums|throws a tantrum|throwing tantrums|has tantrums|tantrumming|tantruming',
    'becomes very upset',
  ),
  ...blame('meltdown|meltdowns|has meltdowns|having a meltdown', 'becomes overwhelmed', {
    arguable: true,
    notBefore: ['plan', 'of'],
  }),
  ...blame(
    'kicks off|kick off|kicked off|kicking off',
    'becomes very upset|become very upset|became very upset|becoming very upset',
    {
      ...person,
      notBefore: list('his her from shoes the their'),
      unlessWith: list('football match shoes pool wall float term whistle goalkeeper'),
    },
  ),
  ...blame(
    'plays up|play up|playing up|played up|acts up|act up|acting up|acted up|acts out|acting out|act out|acted out',
    'behaves differently|behave differently|behaving differently|behaved differently|behaves differently|behave differently|behaving differently|behaved differently|shows distress|showing distress|show distress|showed distress',
    {
      ...person,
      notBefore: list(
        'stories scenes story scene ways the a i what how working trying reading roles words on front two three four five different some',
      ),
      unlessWith: list(
        'moments story stories drama roles role scene scenes poem asthma printer characters puppets knee',
      ),
    },
  ),
  ...blame(
    'over-reacts|overreacts|over reacts|over-react|overreact|over-reacting|overreacting|overreaction|over-reaction|overreacted|makes a fuss|makes a fuss about|making a fuss|attention-grabbing|makes a big deal|blows things out|makes mountains',
    'feels things strongly',
    { ...person, unlessWith: ['immune', 'allergen', 'smoke'], notBefore: ['of'] },
  ),
  // Leaving
  ...blame(
    'absconds|absconded|absconding|abscond',
    'leaves without telling an adult|left without telling an adult|leaving without telling an adult|leave without telling an adult',
  ),
  ...blame(
    'bolter|bolters|absconder|absconders|an escape artist|escape artist|escapologist|does a runner|did a runner|flight risk|runner and bolter|escapee',
    'Say when and where the child runs, and what helps.',
    { unlessWith: ['door', 'crossbow'] },
  ),
  ...blame('bolts|bolted', 'runs from the room|ran from the room', {
    ...person,
    notBefore: list('his her to down together and on'),
    notAfter: list('the nuts is was door are'),
    onlyWith: list('class classroom room when school lessons out from building gate'),
    unlessWith: ['nuts', 'screws', 'lightning', 'horse'],
  }),
  ...blame(
    'truanting|plays truant|played truant|wags school|truanted',
    'Say which lessons the child missed, and what makes them hard.',
    person,
  ),
  // Danger and trust
  ...blame(
    each(
      'a danger to|danger to|dangerous to|a threat to|a menace to|a hazard to',
      'others|himself|herself|themselves|staff|other children|other pupils|peers|everyone|the class|society|his peers|her peers|the other children|people|us all|those around him|those around her|the public',
    ),
    'Say what happened, how often, and what keeps everybody safe.',
    { ...person, unlessWith: ['traffic', 'fumes', 'furniture'], notAfter: ['no'] },
  ),
  ...blame('is dangerous|a safety risk to', 'Say what happened, how often, and what keeps everybody safe.', {
    ...person,
    unlessWith: ['road', 'traffic', 'insurance', 'without', 'for'],
    onlyWith: ['he', 'she', 'they', 'child', 'is'],
    notBefore: ['insurance', 'company', 'to', 'for', 'and'],
  }),
  ...blame(
    each(
      "cannot be|can't be|can not be|cant be|not to be|could not be|must not be",
      'trusted|trusted with|trusted to|trusted alone|trusted around|controlled|relied on|relied upon|managed|believed|taken anywhere|reasoned with',
    ),
    'Say which support helps the child to manage.',
    { ...person },
  ),
  ...blame(
    'no trust in him|no trust in her|not trustworthy|untrusted|unreliable|irresponsible|thoughtless|inconsiderate|careless|sloppy|slapdash|slovenly|scruffy|unkempt',
    'Say what you see, and what would help.',
    {
      ...person,
      arguable: true,
      notBefore: list('of wifi hands like and data food foods that or joe handwriting clothes textures play'),
      unlessWith: list(
        'noises textures sounds sensory hands foods wifi sensitive toilet toilets bothered transport taxi',
      ),
    },
  ),
  // Getting one's way
  ...blame(
    `${each('get|gets|getting|got|wants|want|wanting|have|demands|insists on|not get|does not get|do not get|given|not having|having|not getting', each(own, 'own way'))}|his own way all|everything on his terms|everything on her terms|on his own terms|on her own terms|on their own terms|own terms`,
    'Say what the child wanted, and what helps when it cannot happen.',
    { ...person, notAfter: ['find', 'finds'], notBefore: ['of', 'to'] },
  ),
  ...blame(
    'own agenda|his own agenda|her own agenda|their own agenda|has an agenda|follows his own agenda|follows her own agenda',
    'knows what matters to the child',
    { arguable: true },
  ),
  ...blame(
    'needy|emotionally needy|high maintenance|high-maintenance|demanding|demanding of',
    'Say which support the child needs, and when.',
    {
      ...person,
      alone: true,
      unlessWith: list(
        'work task tasks texts text course subject subjects finds day lesson lessons reading curriculum pace it timetable',
      ),
    },
  ),
  ...blame(
    'demanding of|demanding of adult time|demanding of adult attention',
    'Say which support the child needs, and when.',
    person,
  ),
  ...blame(
    'needy|over-dependent|overly dependent|over dependent|over-reliant|overly reliant|too dependent|too reliant',
    'Say which support the child needs, and what the child does alone.',
    { ...person, arguable: true },
  ),
  ...blame(
    "pushes people's buttons|pushes buttons|pushes our buttons|push people's buttons|push our buttons|winds up|winds others up|winds people up|winds his|winds her|winding others up|winding up|wind others up|wind people up|provokes|provoking|antagonises|antagonising|antagonise|taunts|torments|irritates|annoys everyone|annoys others|annoys|irritating|annoying",
    'Say what the child says or does, and what happens next.',
    {
      ...person,
      notBefore: list('on toys toy the clock noise thought skin sounds'),
      unlessWith: list('toys clock skin eczema rash labels paint mixture cooking switch lift noises jumper calculator'),
    },
  ),
  ...blame(
    each(
      'makes|making|made|make',
      'bad choices|poor choices|the wrong choices|wrong choices|silly choices|bad decisions|the wrong choice|the wrong decisions|poor decisions|bad behaviour choices|poor behaviour choices|inappropriate choices',
    ) + '|bad choices|poor choices|wrong choices|behaviour choices|poor decision making',
    'Say what happened, and what would have helped.',
    { unlessWith: ['food', 'menu', 'quiz', 'multiple'] },
  ),
  ...blame(
    'time waster|time-waster|time wasting|time-wasting|avoids work|work avoidant|work-avoidant|work avoidance|tries to get out of|trying to get out of|plays us|getting away with|gets away with|get away with|thinks the rules|fakes|faking',
    'Say what is hard about it, and what helps.',
    {
      ...person,
      notBefore: list('bed chairs the breath his her laughter coat fur'),
      unlessWith: list('bed chair bath car bus pool coat'),
    },
  ),
  ...blame(
    each('hates|detests|despises', 'authority|everyone|adults|his teachers|her teachers|school rules|being told'),
    'Say what is hard, and what helps.',
    { arguable: true },
  ),
  ...blame(
    'feels sorry for himself|feels sorry for herself|sob story|full of self-pity|self-pitying|attention whore',
    'Say how the child feels, and what helps.',
  ),
  ...blame(
    each(`the naughty|the bad|the silly|the difficult|the lazy`, `${child}|${children}`) +
      '|the naughty ones|the naughty table|the naughty corner|the naughty step|the naughty chair|the lazy ones',
    'Say what the child does, and when.',
  ),
  ...blame('silly behaviour|immature behaviour|silly|acts silly|being silly|acting silly', saw, {
    ...person,
    arguable: true,
    notBefore: list(
      'songs song voices jokes games stories faces poems putty hats rhymes soup sentences mistakes sounds walks voice hat song joke game story face poem rhyme walk string billy',
    ),
    unlessWith: list('jokes fun laughs likes songs loves enjoys sock'),
  }),
  ...blame(
    "cannot keep his hands to himself|cannot keep her hands to herself|can't keep his hands to himself|can't keep her hands to herself|never sits still|can't sit still|always fidgeting|can't leave others alone|cannot leave others alone|interferes with others|disturbs others|distracts others|distracts everyone",
    'Say what you see, when, and what helps.',
    { ...person, arguable: true },
  ),
  ...blame(
    'non-engaging|hard to like|hard to love|difficult to like|difficult to love|hard to teach|difficult to teach|tiresome|tiring child|exasperating|frustrating child|a frustrating',
    'Say what is hard at the moment, and what has helped.',
    {
      ...person,
      alone: true,
      onlyWith: list('he she child pupil boy girl'),
      unlessWith: list(
        'glasses coat aids aid headphones uniform defenders shoes his splint splints helmet water blocked them it game day hat jumper tie vest',
      ),
    },
  ),
];
