import type { Listed } from '../text/listed';
import { acronym, ambiguous, known, noun, nouns, programme, word, words } from './jargon-lines';
import { list } from './list';

const names = (instead: string, all: string): readonly Listed[] =>
  all.split('|').map((phrase) => programme(phrase, instead, { exact: true }));

/** Help in exams, aids, routines of care, money and meetings. */
export const jargonSupport: readonly Listed[] = [
  ...nouns(`
    scribe|scribes = adult who writes down what the child says|adults who write down what the child says
    prompter|prompters = adult who helps the child to keep going|adults who help the child to keep going
    modified large print|modified paper|oral language modifier|language modifier = very large print|exam paper in another form|adult who explains the words of an exam|adult who explains the words of an exam
    supervised rest breaks|normal way of working|exam concessions|special consideration = breaks that do not use up exam time|what the child always does in class|changes in how exams are taken|allowance for a hard time
    sound-field|soundfield = loudspeakers for the teacher’s voice
    visual field loss|field loss = loss of part of the sight|loss of part of the sight
    mobility training|orientation and mobility|long cane training|cane skills|mobility and independence training = learning to get about safely
    hoist transfer|hoist transfers|assisted transfer|assisted transfers|standing transfer|standing transfers|pivot transfer|pivot transfers = move with a lifting aid|moves with a lifting aid|move with an adult’s help|moves with an adult’s help|move through standing|moves through standing|move through standing|moves through standing
    slide sheet|transfer board|stander|positioning programme|postural equipment = sheet for moving a person|board for moving a person|frame for standing in|plan for good positions|equipment that supports the body
    dynamic tripod|static tripod|quadruped grip|quadrupod grip|lateral grip|fisted grip = mature pencil grip|stiff pencil grip|pencil grip with four fingers|pencil grip with four fingers|pencil grip with the thumb across|pencil grip with the fist
    splinter skill|splinter skills = strong skill among weak ones|strong skills among weak ones
    rescue protocol|rescue plan|rescue meds|buccal meds = plan for a long fit|plan for a long fit|medicine that stops a fit|medicine that stops a fit
    carb counting|carb count|carb counts|carbohydrate counting = working out the carbohydrate in food
    episode of care|episodes of care|block of therapy|blocks of therapy|therapy block|therapy blocks = spell of therapy|spells of therapy|spell of therapy|spells of therapy|spell of therapy|spells of therapy
    thickened fluids|thickened drinks|texture modified diet|modified diet|modified texture diet = thicker drinks|thicker drinks|softened food|softened food|softened food
    retrieval fluency|naming speed|naming fluency|letter naming fluency|object naming = quick recall|speed at naming things|speed at naming things|speed at naming letters|naming of things
    miscue analysis|running record|running records|miscue|miscues = close look at reading mistakes|record of reading aloud|records of reading aloud|reading mistake|reading mistakes
    stem sentence|stem sentences = start of a sentence to finish|starts of sentences to finish
    cold task|cold tasks|hot task|hot tasks|cold write|hot write|post-teaching = first try before teaching|first tries before teaching|try after teaching|tries after teaching|first try before teaching|try after teaching|going over a lesson again
    assessment without levels|assessment point|assessment points = checking without levels|time of tests|times of tests
    aided language input|aided language modelling|aided input = pointing to symbols while talking
    partner-assisted scanning|on-body signing|first-then board|first and then board = choosing as a partner points|signs on the child’s body|card with two pictures in order|card with two pictures in order
    central coherence|weak central coherence = seeing the whole and not only details|seeing details and not the whole
    negative affect|positive affect|flat affect|blunted affect = unpleasant feelings|pleasant feelings|little show of feelings|little show of feelings
    planned ignoring|tactical ignoring = ignoring small things on purpose
    virtual school|virtual head|virtual headteacher = council’s team for children in care|head of the council’s team for children in care|head of the council’s team for children in care
    top-up application|top-up request|top-up bid|top-up panel|top-up hours = form that asks for extra money|form that asks for extra money|form that asks for extra money|meeting about extra money|hours paid for with extra money
    flexi-schooling|flexischooling|home tuition|medical needs tuition|medical tuition = days at home and days at school|days at home and days at school|lessons at home|lessons for a child who is ill|lessons for a child who is ill
    free flow|free-flow play|free flow provision = moving freely between areas|moving freely between areas|moving freely between areas
    word webs|word web = charts of linked words|chart of linked words
    duty and assessment team|front door team|multi-agency front door|single point of access = team that takes first calls about a child|team that takes first calls about a child|team that takes first calls about a child|one place to ask for help
    parental responsibility order|child arrangements order|supervision order|care order|interim care order = court order about a child
    contact arrangements|supervised contact|contact time|contact sessions = plan for seeing family|visits to family with a worker|visits to family|visits to family
    placement stability|kinship carer|kinship carers|connected carer|connected carers|respite care|respite = staying in one home|relative who looks after a child|relatives who look after a child|relative who looks after a child|relatives who look after a child|short break for the family|short break for the family
    transition grid|destination data|destination planning|study programme|study programmes = plan of moves|what leavers go on to|plan for what comes after school|course|courses
    strategy discussion|step down meeting|closure meeting = meeting of services|meeting to end the help|meeting to end the help
    bowel management plan|continence plan|continence assessment|toileting programme|eating and drinking plan|feeding plan|epilepsy care plan = plan for using the toilet|plan for using the toilet|check of how the child uses the toilet|plan for using the toilet|plan for safe meals|plan for safe meals|plan for what to do in a seizure
    on-call system|safe touch policy|handling policy|individual pupil risk assessment = who to call for help|rules about touch|rules about holding a child|check of what might go wrong
  `),
  ...words(`
    flexi-schooled|flexischooled = taught partly at home
    meet threshold|meets threshold|met threshold|meet the threshold|met the threshold|meeting threshold = count as serious enough|counts as serious enough|counted as serious enough|count as serious enough|counted as serious enough|counting as serious enough
    below threshold|above threshold|at threshold = below the level that counts|above the level that counts|at the level that counts
    model scripts|model gestalts|models scripts|modelling scripts = say whole phrases for the child to copy|say whole phrases for the child to copy|says whole phrases for the child to copy|saying whole phrases for the child to copy
    triaged|re-triaged|re-referred = sorted by need|sorted by need|referred again
  `),
  ...word('consults', 'Say who was asked, and about what.', {
    notAfter: list('he she they who mum dad gp ep nurse teacher'),
  }),
  ...noun('buccal', 'medicine inside the cheek that stops a fit', { notBefore: ['midazolam', 'meds'] }),
  ...noun('triage', 'sorting by need', { notBefore: ['nurse'] }),
  ...word('stepped down|step down|stepping down|stepped up|step up', 'Say what kind of help it is now.', {
    onlyWith: list('cin cp protection threshold help care family social tac taf early tier level plan'),
    unlessWith: list('stairs stair bus kerb stool pond ladder'),
  }),
  ...noun('inhibition', 'stopping oneself', {
    onlyWith: list(
      'executive impulse impulses memory task initiation attention difficulty skills working control weak',
    ),
  }),
  ...word('aided|unaided', 'with hearing aids|without hearing aids', {
    onlyWith: list('hearing ears ear sides db thresholds audiogram loss'),
  }),
  ...word('discriminate between|discriminates between|discriminating between', 'tell apart|tells apart|telling apart'),
  ...word('discriminate|discriminates|discriminating', 'tell apart|tells apart|telling apart', {
    onlyWith: list('pecs symbols symbol pictures sounds sound between phonemes letters colours words snack'),
    notBefore: ['against'],
  }),
  ...word(
    'validate|validates|validating',
    'show that you understand|shows that you understand|showing that you understand',
    {
      onlyWith: list('emotion emotions feeling feelings redirect label name staff'),
      notBefore: list('the ticket card'),
    },
  ),
  ...noun('eye gaze', 'looking at the screen to choose', {
    notBefore: ['technology'],
    notAfter: ['her', 'his'],
  }),
  ...nouns('Being stage|Doing stage|Thinking stage|Power and Identity stage = stage of growing up', {
    exact: true,
  }),
  ...noun('front door', 'first place to ring for help', {
    onlyWith: list('mash referral duty safeguarding threshold'),
  }),
  ...words('cog and learning|cog & learning|cog = thinking and learning', {
    onlyWith: list('learning need needs area sen code support'),
  }),
  ...names('help with the cost of aids and travel at work', 'Access to Work'),
  ...names('meetings that plan the help with the family', 'One Planning|One Planning meeting'),
  ...names(
    'a call from the police after trouble at home',
    'Operation Encompass|Op Encompass|Encompass call|Encompass notification',
  ),
  ...names('the right to choose who assesses the child', 'Right to Choose'),
  ...names(
    'small-group or one-to-one practice in class',
    'Time to Talk|Speed Up|Cool Kids|Project X|Power of 2|Superflex|Loss and Change|Walk and Talk',
  ),
  acronym('N24', 'very large print', 'very large print', { forms: 'none', also: ['N18', 'N36', 'N48', 'N14'] }),
  known('K', 'code for SEN Support', 'on the list for extra help', {
    onlyWith: list('census register code sen'),
    notAfter: list('special vitamin'),
    forms: 'none',
  }),
  acronym('ToM', 'theory of mind', 'guessing what others think', { forms: 'none' }),
  acronym('hEDS', 'hypermobile Ehlers-Danlos syndrome', 'very bendy joints', { forms: 'none' }),
  acronym('T21', 'trisomy 21', 'Down’s syndrome', { forms: 'none' }),
  acronym('NT', 'neurotypical', 'not autistic', {
    forms: 'none',
    onlyWith: list('peers nd autistic brain peer children'),
  }),
  acronym('EBacc', 'English Baccalaureate', 'set of GCSE subjects', {
    forms: 'none',
    also: ['EBACC', 'Ebacc', 'ebacc', 'E-Bacc'],
  }),
  acronym('S47', 'section 47', 'check whether a child is safe', { forms: 'none', also: ['s47'] }),
  acronym('S17', 'section 17', 'help for a child in need', { forms: 'none', also: ['s17'] }),
  acronym('S20', 'section 20', 'care that the parents agreed to', { forms: 'none', also: ['s20'] }),
  acronym('UC', 'Universal Credit', 'benefit', {
    onlyWith: list('benefit benefits claim claims dla pip money'),
    forms: 'none',
  }),
  acronym('CF', 'cystic fibrosis', 'cystic fibrosis', { onlyWith: list('creon enzymes physio chest lungs lung') }),
  acronym('EH', 'early help', 'help offered early to a family', {
    onlyWith: list('referral plan assessment worker family open closed'),
    forms: 'none',
  }),
  acronym('Dx', 'diagnosis', 'diagnosis', { forms: 'none' }),
  acronym('Hx', 'history', 'history', { forms: 'none', also: ['PMHx', 'FHx'] }),
  acronym('Tx', 'treatment', 'treatment', { forms: 'none', also: ['Rx', 'Ax'] }),
  acronym('CL', 'communication and language', 'talking and understanding', {
    onlyWith: list('psed eyfs lit md uw ead prime nursery reception'),
    forms: 'none',
  }),
  acronym('UW', 'understanding the world', 'learning about the world', { also: ['UTW'], forms: 'none' }),
  acronym('EAD', 'expressive arts and design', 'art, music and play', { forms: 'none' }),
  acronym('L2', 'second language', 'second language', {
    onlyWith: list('english eal language l1 literate'),
    forms: 'none',
  }),
  acronym('SD', 'standard deviation', 'step away from the average score', {
    also: ['SDs'],
    onlyWith: list('mean below above score scores average'),
    forms: 'none',
  }),
  ambiguous('LP', ['lead professional', 'lead practitioner'], {
    also: ['LPs'],
    unlessWith: list('record vinyl album music'),
  }),
  ambiguous('PA', ['personal assistant', 'personal adviser', 'persistent absence'], {
    unlessWith: list('speakers speaker microphone announced announcement hall tannoy'),
  }),
  ambiguous('T2', ['tier 2', 'term 2'], {
    onlyWith: list('offer universal targeted tier hqt hqit intervention support'),
  }),
  ambiguous('AO', ['attendance officer', 'admissions officer'], {}),
  ambiguous('LM', ['learning mentor', 'line manager'], {}),
  ambiguous('YL', ['year leader', 'young leader'], {}),
  ambiguous('DV', ['domestic violence', 'daily visit'], {
    onlyWith: list('home family mum history witnessed parents incident'),
  }),
  ambiguous('TC', ['total communication', 'team conference'], { onlyWith: list('communication signs meeting team') }),
  ambiguous('VF', ['visual field', 'verbal fluency'], { onlyWith: list('eye vision visual fluency left right') }),
];
