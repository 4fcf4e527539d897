import type { Listed } from '../text/listed';
import { deficit, each, own, parents } from './respectful-lines';
import { list } from './list';

const now = 'Say what the child can do now, and the next step.';
const helps = 'Say what the child can do with help, and which help.';
const person = { ofPerson: true } as const;

const skills =
  'concentration|attention|attention span|attention skills|focus|listening|listening skills|listening and attention|handwriting|writing|writing skills|reading|reading skills|spelling|maths|maths skills|numeracy|literacy|literacy skills|phonics|phonic knowledge|comprehension|vocabulary|grammar|language|language skills|speech|speech and language|articulation|pronunciation|communication|communication skills|social skills|social interaction|social understanding|social communication|interaction skills|people skills|play skills|memory|working memory|short-term memory|auditory memory|recall|retention|organisation|organisational skills|organisation skills|self-esteem|self esteem|self-confidence|confidence|self-image|self-control|self-regulation|impulse control|emotional control|emotional regulation|resilience|motivation|stamina|work ethic|effort|progress|understanding|processing|processing skills|processing speed|coordination|co-ordination|balance|motor skills|motor control|fine motor|fine motor skills|fine motor control|gross motor skills|pencil grip|pencil control|pen control|spatial awareness|body awareness|self-care|self-help skills|independence skills|hygiene|personal hygiene|eye contact|behaviour|behaviour choices|attitude|attitude to work|attitude to learning|learning behaviours|manners|social behaviour|time keeping|timekeeping|presentation|turn-taking|turn taking|sharing|problem solving|reasoning|sense of danger|danger awareness|emotional literacy|imagination|number skills|number sense|mental arithmetic|planning|expressive language|receptive language|verbal skills|learner|learning|results|academic skills|academic progress|life skills|friendship skills|peer relationships|relationships|relationship skills|ability|skills|knowledge|verbal communication';
const lacked =
  'confidence|self-confidence|self confidence|self-esteem|concentration|focus|motivation|empathy|resilience|the ability|ability|awareness|self-awareness|social awareness|spatial awareness|danger awareness|skills|social skills|the skills|basic skills|self-control|self control|self-discipline|discipline|imagination|independence|initiative|understanding|social understanding|common sense|respect|effort|interest|enthusiasm|drive|ambition|aspiration|stamina|perseverance|patience|coordination|co-ordination|balance|manners|maturity|attention|language|vocabulary|communication|communication skills|listening skills|organisation|organisational skills|organisation skills|insight|remorse|coping skills|coping strategies|boundaries|the capacity|capacity|the confidence|the concentration|the motivation|the maturity|the vocabulary|the language|any|any sense|a sense|basic|emotional|emotional control|emotional regulation|emotional awareness|impulse control|fine motor|fine motor skills|control|social|sense of danger|inhibition|commitment|engagement|the will|self-belief|curiosity|progress|play skills|reading skills|tact|sensitivity|strategies|a filter';
const had =
  'ability|concept|sense|understanding|idea|empathy|imagination|concentration|concentration skills|confidence|self-confidence|self-esteem|self esteem|interest|social skills|common sense|self-control|self control|attention span|awareness|danger awareness|spatial awareness|motivation|resilience|focus|respect|manners|remorse|boundaries|initiative|independence|language|communication skills|skills|filter|regard|patience|insight|stamina|potential|hope|ambition|aspirations|consideration|stranger danger|coping skills|coping strategies|impulse control|listening skills|sense of humour|work ethic|drive|enthusiasm|desire|coordination|feelings|conscience|discipline|self-discipline|control|control over|real language|learning skills|memory';
const skillWords =
  'concentration attention focus listening handwriting writing reading spelling maths numeracy literacy phonics comprehension vocabulary grammar language speech communication skills memory organisation esteem confidence control resilience motivation progress understanding coordination co-ordination grip awareness behaviour attitude manners effort eye contact hygiene processing knowledge play friendships social motor ability presentation timekeeping recall learning stamina punctuality balance articulation english arithmetic'.split(
    ' ',
  );
/** What a child may not do yet; words that a sentence about safety or the room would have are not among them. */
const acts =
  'communicate|concentrate|focus|sit still|keep still|sit|follow|follow instructions|cope|behave|share|take turns|wait his|wait her|wait for his|wait for her|wait for their|wait for a turn|listen|learn|manage|control|regulate|self-regulate|calm|understand|make friends|keep friends|keep up|work|organise|pay attention|do anything|do|even|function|be trusted|be relied|be reasoned|be taught|be managed|be controlled|be bothered|accept|handle|deal|cooperate|co-operate|engage|interact|relate|empathise|show empathy|stop|grasp|socialise|settle|get on|respond|resist|be expected|participate|adapt|be quiet|look after|take responsibility';
/** Skills: “cannot read” says nothing; “cannot read words of two syllables” says plainly what is next. */
const plainActs =
  'read|write|spell|count|talk|speak|remember|retain|recall|hold a conversation|process|achieve|play|complete|finish';
const withHelp = list('unless without yet hear see eat swim allergic until wheelchair stairs lift');
const settled = list('yet hospital surgery appointment operation broke broken injured sprained');

/** Words that say what a child lacks instead of what the child can do and needs. */
export const respectfulDeficits: readonly Listed[] = [
  // Suffering
  ...deficit(
    'suffers from|suffer from|suffered from|suffering from|suffers with|suffer with|suffered with|suffering with',
    'has|have|had|having|has|have|had|having',
    person,
  ),
  ...deficit('suffers|is suffering|sufferer from', 'Say what the child has, and what it makes hard.', {
    ...person,
    notBefore: list('a an no pain the when if loss'),
  }),
  ...deficit('victim of|victims of|a victim of', 'Say “has”.', {
    onlyWith: list(
      'autism cerebral palsy dyslexia epilepsy adhd asthma condition disability syndrome polio illness disease stroke disorder diabetes dystrophy fibrosis deafness',
    ),
  }),
  ...deficit(
    'afflicted with|afflicted by|afflicted|tragically has|battling with autism|battles with autism',
    'Say “has”.',
    person,
  ),
  // Age and ranking
  ...deficit(
    'immature|emotionally immature|socially immature|immaturity',
    'Say what the child does, and when it happens.',
    {
      ...person,
      notBefore: list(
        'teeth lungs cells birds bird plants plant egg reflex reflexes immune fruit kidneys bladder frog frogs spawn insects pincer pencil grip',
      ),
    },
  ),
  ...deficit('babyish|childish|infantile|like a baby|like a toddler|a big baby', 'Say what the child likes and does.'),
  ...deficit(
    each(
      'behind',
      `${each(own, 'peers|classmates|age|friends|age group|year group|class|cohort|expected level|siblings|twin|chronological age')}|the rest of the class|the rest of his class|the rest of her class|the rest of the group|the rest|the others|other children|others in the class|others his age|others her age|other pupils|everyone else|the class|the norm|age-related expectations|age related expectations|age expectations|age-expected levels|where he should be|where she should be|where they should be|national expectations|expected standards|where children|the expected level|national average|his same-age peers|her same-age peers|children his age|children her age`,
    ),
    'Say what the child can do now, and the next step.',
    {
      notAfter: list(
        'from stands sits walks line stand sit walk sitting walking standing rides lines waits hides enters leaves enter leave seat seated arrives queue queues runs run',
      ),
    },
  ),
  ...deficit(
    'years behind|year behind|months behind|terms behind|falling behind|falls behind|fallen behind|fell behind|fall behind|far behind|well behind|way behind|lagging behind|lags behind|a long way behind|left behind academically|is behind|was behind|are behind|significantly behind|so far behind|behind in|behind with|behind academically|behind socially|developmentally behind|dropping behind',
    now,
    {
      ...person,
      notBefore: list('the a him her me them this schedule us closed glass on'),
      unlessWith: list('queue door chair fence curtain vaccinations jabs payments rent'),
    },
  ),
  ...deficit(
    'below average|well below average|far below average|below par|sub-standard|substandard|not up to standard|not up to scratch|well below his peers|well below her peers|far below his peers|far below her peers|well below their peers|falls short|fall short|falls well short',
    now,
    { ...person, arguable: true },
  ),
  ...deficit(
    'functions at the level of|functioning at the level of|functions like a|operates at the level of|performs like a|works like a|at the level of a toddler|at the level of a baby',
    now,
  ),
  // Deficit and the like
  ...deficit('deficit|deficits|deficient|defective', 'Say what is hard for the child at the moment.', {
    notBefore: ['hyperactivity', 'disorder', 'hyperactive', 'budget', 'anaemia'],
    notAfter: list('iron vitamin immune hormone budget funding enzyme'),
    unlessWith: list('budget funding vitamin iron immunity equipment goods plug bulb brakes tyre switch cable'),
  }),
  ...deficit('attention deficit|attention deficits|attention-deficit', 'finds it hard to keep attention', {
    notBefore: ['hyperactivity', 'hyperactive', 'disorder', 'and'],
  }),
  ...deficit('shortcoming|inadequate|inadequacy|flaws|weak points', 'Say what is hard for the child at the moment.', {
    ofPerson: true,
    notAfter: ["school's", "report's", 'our', "system's", 'its'],
    notBefore: list(
      'lighting heating ventilation staffing funding space supervision notice signage parking information',
    ),
    unlessWith: ['funding', 'building', 'ramp', 'lighting', 'staffing'],
    onlyWith: [...skillWords, 'his', 'her', 'their', 'he', 'she'],
  }),
  ...deficit('disordered|retardation|disordered speech|disordered language|defects', 'Say what is different or hard.', {
    notBefore: ['eating', 'sleep', 'breathing'],
    notAfter: ['building'],
    ofPerson: true,
  }),
  ...deficit(
    'clumsy|uncoordinated|un-coordinated|cack-handed|ungainly|accident-prone',
    'Say which movements are hard.',
    { ...person, arguable: true },
  ),
  ...deficit(
    'a burden|burden on|burdensome|drain on|a drain on|a strain on|puts a strain on|takes up a lot|uses up',
    'Say which support the child needs, and how much.',
    {
      ...person,
      onlyWith: list('he she his her their they time staff class family resources is'),
      notBefore: ['space', 'room', 'his', 'of'],
    },
  ),
  // Not able
  ...deficit(
    "incapable of|incapable|not capable of|isn't capable of|is not capable of|aren't capable of",
    'Say “finds it hard to”, and what helps.',
    person,
  ),
  ...deficit('unable to|is unable to|was unable to', 'Say “is not yet able to”, or what the child can do with help.', {
    ...person,
    notBefore: list(
      'attend come meet visit contact reach be travel have eat swim take return collect drive sign stay see hear bear get drop open',
    ),
    unlessWith: list(
      'yet meeting appointment mum dad parents mother father parent carer lift cast crutches allergy hospital',
    ),
  }),
  ...deficit(each("cannot|can't|can not|cant", acts), helps, {
    ...person,
    unlessWith: [...withHelp, ...settled],
    notBefore: ['nuts'],
    notAfter: ['why', 'what', 'if', 'we'],
  }),
  ...deficit(each("cannot|can't|can not|cant", plainActs), helps, {
    ...person,
    alone: true,
    unlessWith: [...withHelp, ...settled, ...list('dad mum mother father parents nan grandad')],
    notBefore: list('in at on for to by because as from while during when'),
    notAfter: ['why', 'what', 'if', 'we'],
  }),
  ...deficit(
    "cannot communicate|can't communicate|cannot be taught|cannot learn|cannot cope|can't cope|cannot be reasoned with|cannot do anything|can't do anything",
    helps,
    { ...person, unlessWith: ['yet'] },
  ),
  ...deficit(
    'unable to communicate|unable to concentrate|unable to learn|unable to cope|unable to function|unable to behave|unable to focus|unable to sit still',
    'Say “is not yet able to”, or what the child can do with help.',
    { ...person, unlessWith: ['yet'] },
  ),
  ...deficit(
    'will never|is never going to|never going to be able to|never be able to|never be capable of',
    'Say “not yet”, and the next step.',
    {
      ...person,
      notBefore: list('need forget again happen share leave hurt shout'),
      unlessWith: list('adult adults we data staff forget doctors doctor alone'),
    },
  ),
  ...deficit(
    'no hope of|no hope for|beyond help|a hopeless case|hopeless case|no chance of|past help|no point in|written off|a write-off',
    'Say what comes next, however small.',
    { unlessWith: ['property'] },
  ),
  ...deficit(
    'hopeless at|hopeless|useless at|useless|rubbish at|terrible at|awful at|no good at|bad at|not good at|not very good at|incompetent|inept|inept at|dreadful at',
    'Say what is hard at the moment, and what helps.',
    { ...person, notBefore: ['information', 'equipment', 'because'], unlessWith: ['broken'] },
  ),
  ...deficit(
    "struggles with everything|struggles in everything|struggles in all areas|struggles in every area|struggles with all|struggles in all subjects|finds everything hard|finds everything difficult|fails at everything|can't do anything|cannot do a thing|struggles with every",
    'Say which things are hard, and which go well.',
  ),
  // Fails
  ...deficit('fails to|fail to|failed to|failing to', 'does not yet|do not yet|did not|not yet ready to', {
    ...person,
    notBefore: list('thrive attend engage turn come respond support bring return show keep collect provide cooperate'),
  }),
  ...deficit('failing|is failing|failing in|failing at', 'Say “has not yet reached”, and what.', {
    ...person,
    notBefore: list('eyesight light that health memory lights sight'),
    alone: true,
  }),
  ...deficit('failure to|his failure to|her failure to|failures', 'Say what happened, and what made it hard.', {
    notBefore: ['thrive'],
    onlyWith: list('his her their he she they mum dad parents family child pupil'),
    unlessWith: ['transport', 'council', 'equipment', 'service', 'school'],
  }),
  ...deficit(
    'underachieving|under-achieving|underperforming|under-performing|not achieving his potential|not achieving her potential|not fulfilling',
    now,
    { ...person, arguable: true },
  ),
  // Poor, weak, lacking, limited
  ...deficit(
    each(
      'poor|extremely poor',
      'people skills|balance|fine motor|fine motor skills|fine motor control|pen control|learning behaviours|danger awareness|mental arithmetic|learning|relationship skills',
    ),
    'Say what is hard at the moment, and what helps.',
    {
      notBefore: list(
        'light lighting book books material frame area corner lamp system equipment conditions link signal aid',
      ),
    },
  ),
  ...deficit(
    'is poor|are poor|was poor|were poor|remains poor|remain poor|is very poor|are very poor|was very poor|is extremely poor|are extremely poor|is generally poor|is also poor|is still poor|is quite poor|is really poor|is particularly poor|is poor at|poor at|poor in',
    'Say what is hard at the moment, and what helps.',
    {
      onlyWith: skillWords,
      notBefore: ['weather', 'light', 'lighting', 'quality', 'sleep'],
      unlessWith: ['lighting', 'acoustics', 'signal', 'weather', 'wifi'],
    },
  ),
  ...deficit('weak in|weak at|weaker in|weakest in|weak on', 'is working on', {
    ...person,
    notBefore: list('places strength one arms legs muscle'),
    unlessWith: list('arm leg muscles hand hip ankle knee grip'),
  }),
  ...deficit(each('weak', skills.replace(/\|?balance|\|?pencil grip|\|?articulation/g, '')), now),
  ...deficit(
    'is weak|are weak|is very weak|are very weak|is particularly weak|remains weak|is also weak|is academically weak|academically weak|is weaker|academically poor|educationally weak',
    now,
    {
      onlyWith: [...skillWords, 'academically', 'he', 'she', 'pupil', 'child'],
      unlessWith: list(
        'tea signal muscle muscles arm leg hand ankle side wifi battery after hip eye eyes sight back wrist',
      ),
    },
  ),
  ...deficit(
    each(
      'lack of',
      lacked.replace(
        /\|?\bany\b|\|?the ability|\|?basic\b(?! skills)|\|?engagement|\|?boundaries|\|?commitment|\|?discipline/g,
        '',
      ),
    ),
    'Say what the child is learning, or needs.',
    { unlessWith: ['staff', 'council', 'funding', 'services'] },
  ),
  ...deficit(
    each(
      'limited|severely limited|restricted',
      'vocabulary|concentration|attention span|attention|language|ability|understanding|social skills|speech|imagination|communication|communication skills|comprehension|expressive language|verbal skills|play skills|skills|memory|reading skills|writing skills|independence|social understanding|awareness|self-help skills|capacity|empathy|potential|cognitive ability|intellect|progress|language skills|empathy skills',
    ),
    'Say what the child can do now, and what comes next.',
    { arguable: true },
  ),
  ...deficit(
    each(
      'has no|have no|had no|having no|with no|shows no|show no|showing no|has little|has zero|zero|has absolutely no|has very little|shows little',
      had,
    ),
    'Say what the child is learning, and what helps.',
    { ...person, notBefore: ['allergies'], unlessWith: ['we', 'lesson'] },
  ),
  ...deficit(
    'has no friends|have no friends|no friends|friendless|has no real friends',
    'Say who the child likes to be with, and what would help to make friends.',
    { arguable: true, ...person },
  ),
  ...deficit('no speech|has no speech|has no words|has no language', 'does not use spoken words yet', {
    ...person,
    arguable: true,
    unlessWith: ['text'],
  }),
  // In a world of one's own
  ...deficit(
    'in a world of his own|in a world of her own|in a world of their own|away with the fairies|switched off from',
    'Say what you see, and what helps the child to join in.',
  ),
  ...deficit(
    'obsessed with|obsessed by|is obsessive|obsessions with|an obsession|obsessions|obsession|obsessive|obsessional|obsessed|fixated on|fixated with|fixations',
    'Say “is very interested in”.',
    { notBefore: ['compulsive'], notAfter: ['and'], unlessWith: ['ocd'] },
  ),
  ...deficit(
    'ritualistic|rigid and inflexible|inflexible|rigid in his|rigid in her|set in his ways|set in her ways|rigid thinking',
    'Say which changes are hard, and what helps.',
    { ...person, arguable: true, notBefore: ['timetable', 'deadline'] },
  ),
  ...deficit(
    'oversensitive|over-sensitive|over sensitive|overly sensitive|too sensitive|thin-skinned|over-emotional|overly emotional|over emotional|hysterical|melodramatic|over-dramatic|overdramatic|overly dramatic|highly strung|neurotic|paranoid|drama queen|a drama queen',
    'feels things strongly',
    { ...person, notBefore: ['schizophrenia', 'thermostat', 'skin'] },
  ),
  ...deficit('clingy|clings to', 'feels safest close to an adult', {
    ...person,
    notBefore: ['film', 'rails'],
    onlyWith: list('clingy adult adults mum staff teacher ta him her'),
  }),
  ...deficit(
    "whiny|whingy|moany|mardy|cry baby|cry-baby|crybaby|a wimp|a wuss|soft in the head|mummy's boy|a baby about",
    'Say what upsets the child, and what helps.',
  ),
  ...deficit(
    'slow to learn|slow at learning|slow on the uptake|slow at everything|painfully slow|slow in everything|slow at picking things up',
    'needs more time to learn',
  ),
  ...deficit(
    'attention span of a|concentration span of a|memory of a|has a memory like',
    'Say for how many minutes the child keeps going, and at what.',
  ),
  ...deficit('fussy eater|picky eater|a fussy eater', 'Say what the child eats.', { arguable: true }),
  ...deficit(
    "can't be reasoned with|can never|never understands|never remembers|never finishes|never completes|never concentrates|never focuses|never gets anything right|never does any work|never makes progress|never achieves|does nothing|does no work|produces nothing|achieves nothing|learns nothing|knows nothing|makes no progress|has made no progress|made no progress",
    'Say how often, and what helped when it went well.',
    { ...person, unlessWith: ['we'] },
  ),
  ...deficit(
    each('dysfunctional|backward|substandard', parents),
    'Say what the family has told you, and what would help.',
  ),
];
