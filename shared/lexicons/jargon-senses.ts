import type { Listed } from '../text/listed';
import { acronym, noun, nouns, programme, test, word, words } from './jargon-lines';
import { list } from './list';

const eyes =
  'acuity nystagmus vision visual print eye eyes amblyopia squint cvi glasses fields qtvi vi ophthalmology orthoptist';
const muscles =
  'legs leg arms arm hands muscle muscles limbs trunk core posture physio physiotherapy joints hypermobility splints spasticity palsy cp';
const phonics =
  'blend blends blending sounds sound phonics phoneme phonemes grapheme graphemes digraph digraphs trigraphs words word cvc ccvc spell spells spelling spellings letters phase';
const hearing =
  'hearing audiology audiologist audiogram ent aids bte snhl db tympanometry bilateral unilateral grommets ear';
const early = 'psed elg elgs gld eyfs eyfsp cll tapestry tracker exceeding profile prime foundation assessed judged';

/** Words with an everyday meaning too, in the sense of a clinic or an office, known by their neighbours; and names and short forms that go with them. */
export const jargonSenses: readonly Listed[] = [
  // Feelings and the mind
  ...noun('his affect|her affect|their affect', 'the mood that shows in the face and voice', {
    notBefore: list(
      'the his her their our my your its a an this that him them me us others other people staff everyone everybody learning how what on',
    ),
  }),
  ...word(
    'affect is|affect was|affect appears|affect appeared|affect remains|affect remained',
    'Say what the face and the voice showed.',
    { notAfter: list('can could may might will would did does do not to what that they he she it') },
  ),
  ...nouns(`
    low affect|bright affect|restricted affect|constricted affect|labile affect|incongruent affect|reactive affect|euthymic affect = low mood|bright mood|little show of feelings|little show of feelings|quick changes of mood|feelings that do not fit what is said|feelings that change with what happens|steady mood
    pressured speech|pressure of speech = very fast talking|very fast talking
    survival brain|survival state|shutdown mode = state of fear|state of fear|switching off
    containing relationship|containing environment|containing space|containing presence = bond that calms|calm place|calm place|calm person
    initiation of tasks|task initiation skills|poor initiation|weak initiation|initiation skills = getting started|getting started|trouble getting started|trouble getting started|getting started
    poor inhibition|weak inhibition = trouble stopping oneself|trouble stopping oneself
    self-injury = hurting of one’s own body
    elopement = running off
    containing figure|emotional container = calm adult|calm adult
  `),
  ...noun('survival mode', 'state of fear', { unlessWith: list('minecraft roblox game games gaming') }),
  ...words(`
    down-regulate|down-regulates|down-regulating|down-regulated = calm down|calms down|calming down|calmed down
    up-regulate|up-regulates|up-regulating|up-regulated = become more alert|becomes more alert|becoming more alert|more alert
    self-injures|self-injuring = hurts their own body|hurting their own body
    decompensates|decompensated|decompensating = stops coping|stopped coping|stopping coping
  `),
  ...word('elopes|eloping|eloped', 'runs off|running off|ran off', {
    unlessWith: list('story film play married wedding romeo juliet novel poem'),
  }),
  ...noun('grounding', 'ways of calming down by noticing what is around', {
    onlyWith: list('anxiety anxious panic panics flashbacks trauma dissociates dissociation breathing overwhelmed'),
    notBefore: ['in'],
    notAfter: list('good firm solid thorough sound basic'),
  }),
  ...noun('ruptures and repairs|relational rupture', 'falling out and making up|falling-out'),
  ...noun('rupture|ruptures', 'falling-out|fallings-out', {
    onlyWith: list('repair repaired relational relationship attachment'),
  }),
  // Eyes, ears and the body
  ...noun('crowding', 'trouble reading letters that stand close together', {
    onlyWith: list(eyes),
    notBefore: list('in on round around at into'),
  }),
  ...nouns(`
    smooth pursuit|smooth pursuits|form constancy|position in space|head posture = following with the eyes|following with the eyes|knowing a shape at any size|sense of where things are|way of holding the head to see
    tonic neck reflex|tonic neck reflexes|gag reflex|startle reflex = reflex of babies that moves the arms with the head|reflexes of babies that move the arms with the head|choking feeling|jump at sudden noise
    clonic seizure|clonic seizures|tonic seizure|tonic seizures|atonic seizure|atonic seizures|myoclonic seizure|myoclonic seizures|myoclonic jerk|myoclonic jerks = fit with jerking|fits with jerking|fit with stiffness|fits with stiffness|fit with sudden floppiness|fits with sudden floppiness|fit with sudden jerks|fits with sudden jerks|sudden jerk|sudden jerks
    febrile convulsion|febrile convulsions|febrile seizure|febrile seizures = fit from a high fever|fits from a high fever|fit from a high fever|fits from a high fever
    basal rate|basal rates|basal dose = steady dose of insulin|steady doses of insulin|steady dose of insulin
    T-tube|T-tubes = small tube in the ear drum|small tubes in the ear drums
    mouthing of objects|mouthing objects|mouthing toys|mouthing items = putting things in the mouth|putting things in the mouth|putting toys in the mouth|putting things in the mouth
    wide-based stance = standing with feet far apart
    Ling check|Ling checks|Ling test|Ling tests|Ling 6|six sound test = quick check of the hearing aids|quick checks of the hearing aids|quick check of the hearing aids|quick checks of the hearing aids|quick check of the hearing aids|quick check of the hearing aids
  `),
  ...words(`
    in situ = in place
    weight-bear|weight-bears = stand on the legs|stands on the legs
    mouths objects|mouths toys|mouths items|mouths everything = puts things in the mouth|puts toys in the mouth|puts things in the mouth|puts everything in the mouth
  `),
  ...noun('increased tone|raised tone|reduced tone|decreased tone|fluctuating tone', 'tightness of muscles', {
    onlyWith: list(muscles),
    notBefore: ['of'],
  }),
  ...noun('mmol|mmols', 'measure of sugar in the blood', { exact: true }),
  ...noun('dBHL', 'measure of how loud a sound must be to be heard', { exact: true }),
  test('HbA1c', 'glycated haemoglobin', 'test of blood sugar over three months', { forms: 'none' }),
  acronym('PTA', 'pure-tone audiometry', 'hearing test with beeps', {
    forms: 'none',
    onlyWith: list(hearing),
    notBefore: list('meeting fair raffle chair committee bake cake money fund funds event disco'),
    notAfter: list('the our school'),
  }),
  // Sensory circuits
  ...words(`
    alerting, organising|alerting and organising|alert, organise = waking up and ordering|waking up and ordering|wake up, put in order
  `),
  ...word('alerting', 'waking-up', {
    onlyWith: list('circuit circuits calming organising vestibular proprioceptive'),
    notBefore: list('an the a staff adults teachers parents me us him her them his their everyone mum dad'),
    notAfter: list('is are was by without for'),
  }),
  // Learning
  ...word('segment|segments', 'split into sounds|splits into sounds', {
    onlyWith: list(phonics),
    notAfter: list('a orange each the one this that every another first last next two three'),
    notBefore: list('of'),
  }),
  ...words(`
    conserve number|conserves number|conserving number|conserved number = know that moving things does not change how many|knows that moving things does not change how many|knowing that moving things does not change how many|knew that moving things does not change how many
    conserve quantity|conserves quantity|conserving quantity = know that moving things does not change how much|knows that moving things does not change how much|knowing that moving things does not change how much
    conserve numbers|conserve volume|conserves volume|conserving volume = know that moving things does not change how many|know that pouring does not change how much|knows that pouring does not change how much|knowing that pouring does not change how much
    seriate|seriates|seriating = put in order of size|puts in order of size|putting in order of size
  `),
  ...noun(
    'cardinal principle|seriation',
    'knowing that the last number counted says how many|putting in order of size',
  ),
  ...noun(
    'enveloping|enclosing|positioning|rotation|transporting|connecting|orientation',
    'covering things|putting things inside others|lining things up|turning things|carrying things about|joining things|seeing things from other sides',
    { onlyWith: ['schemas', 'schematic', 'trajectory'] },
  ),
  ...word('emerging', 'below the level for the age', {
    onlyWith: list(early),
    notAfter: list('is are was were be from now slowly newly'),
    notBefore: list(
      'from as into out with talent slowly now again friendship friendships language skill skills interest interests reader readers writer writers sounds speech words sense understanding ability abilities confidence need needs picture pattern talker signs evidence independence butterflies',
    ),
  }),
  ...word('diagnostic', 'that shows what is known', {
    onlyWith: list('bksb entry fs l1 l2 numeracy initial forskills'),
    notBefore: list('criteria pathway process appointment report'),
  }),
  ...noun('at Being|at Doing|Being strand|Doing strand', 'early step in feelings', {
    exact: true,
    onlyWith: ['thrive'],
  }),
  ...noun('fidelity', 'how closely it is followed', {
    onlyWith: list('scheme schemes model approach phonics taught delivered delivery script scripted rwi'),
    notAfter: list('high low'),
    notBefore: list('print headphones sound'),
  }),
  ...noun('progress score|progress scores', 'figure for how far pupils got', {
    onlyWith: list('tracking negative positive ks2 ks4 core national y6 p8 subjects cohort sats minus'),
  }),
  ...noun('z-score|z-scores', 'distance from the average', { notBefore: ['draw'] }),
  ...words(`
    discretely|concurrently|retrospectively|longitudinally = separately|at the same time|afterwards|over a long time
    bilaterally|unilaterally = on both sides|on one side
    pictorially|gesturally|kinaesthetically = in pictures|with gestures|with hands-on work
    therapeutically|relationally|contextually|systemically = in a way that helps with feelings|through relationships|in its setting|in the whole system
    spatially|perceptually|inferentially|procedurally = in space|by the senses|between the lines|step by step
    phonemically|orthographically|pragmatically|morphologically = by speech sounds|by spelling|in using language with others|by the parts of words
    summatively|formatively|ipsatively|didactically = at the end|along the way|against the child’s own past|by telling
    sub-clinically|subclinically = mildly|mildly
  `),
  acronym('GPS', 'grammar, punctuation and spelling', 'grammar, punctuation and spelling', {
    forms: 'none',
    notBefore: list('tracker watch signal app phone system unit map route device tag'),
    notAfter: list('the her his their a phone'),
    unlessWith: list('satnav watch tracker tracking location map maps route phone lost wander car bike run signal'),
  }),
  ...noun('GPS score|GPS scores|GPS paper|GPS papers|GPS test|GPS tests', 'grammar, punctuation and spelling', {
    exact: true,
  }),
  // The offices
  ...nouns(`
    off-site direction|off-site directions|offsite direction|directed off-site placement = time that the school sends a child to another place to learn|times that the school sends a child to another place to learn|time that the school sends a child to another place to learn|place that the school sends a child to
    6 day rule|six day rule|6th day rule|sixth-day rule|day 6 rule|day six rule|sixth-day provision|day 6 provision|day six provision|6th day provision = rule that lessons must go on from the sixth day|rule that lessons must go on from the sixth day|rule that lessons must go on from the sixth day|rule that lessons must go on from the sixth day|rule that lessons must go on from the sixth day|rule that lessons must go on from the sixth day|lessons from the sixth day on|lessons from the sixth day on|lessons from the sixth day on|lessons from the sixth day on
  `),
  ...words('directed off-site|directed offsite = sent to another place to learn|sent to another place to learn'),
  acronym('FE', 'further education', 'college', { forms: 'none' }),
  acronym('HE', 'higher education', 'university', {
    forms: 'none',
    onlyWith: list('fe ucas university degree apprenticeship apprenticeships dsa undergraduate'),
  }),
  acronym('VCS', 'voluntary and community sector', 'charities and local groups', { forms: 'none', also: ['VCSE'] }),
  acronym('LPS', 'Liberty Protection Safeguards', 'checks before a young person’s freedom is limited', {
    forms: 'none',
    onlyWith: list('mca dols liberty capacity consent deprivation safeguards court assessor'),
  }),
  programme('Fast Track', 'short daily one-to-one reading lessons', {
    exact: true,
    onlyWith: list('tutoring tutor ditty rwi phonics readers fresh'),
    notBefore: list('referral appointment'),
  }),
];
