import type { Listed } from '../text/listed';
import { noun, word } from './jargon-lines';
import { list } from './list';

const building = list(
  'building builders builder roof poles site climb climbing wall repairs contractors outside tower caretaker ladder weekend uncle dad house hall street bridge church gate pavement shop round erected workmen',
);

/** Teaching, plans and results; forms of one word and their plain words stand in the same order. */
export const jargonTeaching: readonly Listed[] = [
  ...noun('scaffolding', 'step-by-step help', {
    unlessWith: building,
  }),
  ...noun('scaffold|scaffolds', 'support|supports', {
    unlessWith: building,
  }),
  ...word('scaffold|scaffolded', 'support step by step|supported step by step', {
    notAfter: list('a the as this each of'),
    unlessWith: building,
  }),
  ...noun('differentiation', 'changing work to suit the child'),
  ...word('differentiated|differentiate', 'adapted|adapt', { notBefore: ['between'] }),
  ...noun('adaptive teaching', 'teaching changed to fit the child'),
  ...noun(
    'quality first|quality first teaching|high-quality teaching|high quality first teaching|quality inclusive teaching',
    'good teaching for the whole class',
  ),
  ...noun(
    'pre-teaching|pre-teach|over-teaching',
    'teaching before the lesson|teaching before the lesson|extra teaching',
  ),
  ...word('pre-taught', 'taught before the lesson'),
  ...noun('preferential seating', 'a seat where the child sees and hears best'),
  ...noun('labelled praise', 'praise that says what was done well'),
  ...noun('modelling', 'showing how', {
    notBefore: ['clay', 'club', 'dough', 'balloon', 'balloons'],
    notAfter: ['clay', 'junk', 'fashion', '3d', 'railway'],
    unlessWith: list('clay plasticine fashion junk plane planes trains'),
  }),
  ...noun('curriculum access', 'joining in with lessons'),
  ...word(
    'access the curriculum|accesses the curriculum|accessing the curriculum',
    'join in with lessons|joins in with lessons|joining in with lessons',
  ),
  ...noun('access to the curriculum', 'taking part in lessons'),
  ...noun('spiky profile|uneven profile', 'mix of strong and weak skills'),
  ...noun('barriers to learning|barrier to learning', 'things that make learning hard|thing that makes learning hard'),
  ...noun(
    'backward chaining|forward chaining|backwards chaining',
    'teaching the last step first|teaching the first step first|teaching the last step first',
  ),
  ...noun('chaining', 'teaching one step after another', {
    onlyWith: list('errorless prompts prompting backward steps task dressing skills approach approaches'),
  }),
  ...noun('task analysis', 'list of small steps'),
  ...noun('chunking', 'splitting into small parts'),
  ...word('chunk|chunked', 'break up|step-by-step', {
    onlyWith: list('instructions tasks task information steps work learning'),
    notAfter: ['a', 'big', 'large', 'each', 'one'],
  }),
  ...noun(
    'task management board|task board|workstation|work station|TEACCH station|independent workstation',
    'board that shows the steps|board that shows the steps|quiet desk|quiet desk|quiet desk|quiet desk',
    { unlessWith: ['computer', 'computers'] },
  ),
  ...word(
    'kinaesthetic|kinesthetic|multi-sensory|multisensory',
    'hands-on|hands-on|sight, sound and touch|sight, sound and touch',
  ),
  ...noun('concrete resources|manipulatives|concrete apparatus|concrete materials', 'objects to handle and count'),
  ...noun('dyadic work|dyad|triad', 'work in pairs|pair|group of three'),
  ...noun('withdrawal', 'Say that the child is taught outside the classroom, and for which lessons.', {
    unlessWith: list(
      'money bank cash symptoms medication medicine drug drugs alcohol emotional upset consent social shy',
    ),
  }),
  ...noun(
    'withdrawal group|withdrawal groups|withdrawal sessions|withdrawal session|withdrawal support|withdrawal teaching|withdrawal work',
    'group outside the classroom|groups outside the classroom|lessons outside the classroom|lesson outside the classroom|help outside the classroom|teaching outside the classroom|work outside the classroom',
  ),
  ...word(
    'withdrawn from class|withdrawn from lessons|withdrawn for|withdrawn from the classroom',
    'taken out of class|taken out of lessons|taken out of class for|taken out of the classroom',
  ),
  ...noun(
    'mastery|mastery approach|mastery curriculum',
    'full understanding|teaching until everyone understands|teaching until everyone understands',
    { onlyWith: ['maths', 'curriculum', 'approach', 'teaching'] },
  ),
  ...noun('cohort|cohorts', 'group|groups'),
  ...noun(
    'banding|top-up banding|banded funding|band funding',
    'level of funding|level of extra funding|extra funding|extra funding',
    { unlessWith: ['elastic', 'rubber'] },
  ),
  ...noun(
    'top-up funding|element 3 funding|element 2 funding|element 3|notional SEN budget|notional budget|high needs funding|element 2|high needs block',
    'extra money from the council|extra money from the council|school’s own money for support|extra money from the council|school’s own money for support|school’s own money for support|extra money from the council|school’s own money for support|council’s money for children who need much help',
  ),
  ...noun('descriptor|descriptors|band descriptors', 'description|descriptions|descriptions of need'),
  ...noun(
    'provision map|provision maps|provision mapping|provision management',
    'list of extra help|lists of extra help|listing extra help|planning of extra help',
  ),
  ...noun('graduated approach|graduated response', 'help that changes step by step'),
  ...noun('sublevel|connected speech', 'small step in a level|talking in whole sentences'),
  ...noun(
    'universal provision|universal offer|universal support|targeted provision|specialist provision|universal services',
    'help for every child|help for every child|help for every child|extra help for some children|help from specialists|services for everybody',
  ),
  ...noun(
    'reasonable adjustments|reasonable adjustment',
    'changes that help a disabled child to join in|change that helps a disabled child to join in',
  ),
  ...noun('access arrangements|exam access arrangements', 'changes in how exams are taken'),
  ...noun('accommodations', 'changes that help', {
    unlessWith: list('hotel residential trip housing beds camp'),
  }),
  ...noun('golden thread', 'link between needs, outcomes and help'),
  ...noun('pupil voice|student voice|voice of the child|child’s voice|learner voice', 'the child’s views'),
  ...word('person-centred|person centered|child-centred', 'Say how the plan is built around the child.'),
  ...noun('co-production|coproduction', 'writing it together with the family'),
  ...word(
    'co-produced|coproduced|co-construct|co-constructed',
    'jointly written|jointly written|jointly work out|jointly worked out',
  ),
  ...word('co-produce|coproduce', 'write together'),
  ...word('multi-agency|multiagency|multi-disciplinary|multidisciplinary|inter-agency|cross-agency', 'joined-up'),
  ...word('holistic', 'all-round'),
  ...word('holistically', 'as a whole'),
  ...word('evidence-based|evidence-informed|research-based', 'well-tested'),
  ...word('statutory|non-statutory', 'required by law|not required by law', {
    notBefore: ['school', 'holiday', 'sick'],
  }),
  ...noun(
    'statutory assessment|statutory assessments|statutory process',
    'council’s formal assessment|formal assessments|council’s formal process',
  ),
  ...noun('pedagogy|pedagogies', 'way of teaching|ways of teaching'),
  ...word('pedagogical', 'teaching'),
  ...word('andragogical|didactic', 'teaching'),
  ...noun('triangulation', 'checking from several sides'),
  ...word('triangulate|triangulated', 'check from several sides|checked from several sides'),
  ...noun('moderation', 'checking by other staff', { onlyWith: ['panel', 'assessment', 'data', 'judgements'] }),
  ...noun(
    'pastoral care|pastoral support|pastoral team',
    'care for wellbeing|help with wellbeing|team that looks after wellbeing',
  ),
  ...noun(
    'baseline|baselines|baseline assessment|baseline assessments|baseline data|baseline score|base-line',
    'starting point|starting points|first assessment|first assessments|first results|first score|starting point',
    {
      unlessWith: list(
        'tennis court badminton net racquet volley serve served serves racket ball basketball netball umpire',
      ),
    },
  ),
  ...word('baselined', 'tested at the start'),
  ...noun(
    'summative assessment|summative assessments|formative assessment|formative assessments|diagnostic assessment',
    'test at the end|tests at the end|checking as they learn|checking as they learn|test that shows what is hard',
  ),
  ...word('formative|summative', 'ongoing|final', { onlyWith: ['assessment', 'assessments', 'feedback'] }),
  ...noun(
    'standardised score|standardised scores|standard score|standard scores|age-standardised score',
    'Add that 100 is average and that most children score between 85 and 115.',
    // Whoever says where the middle is has said it.
    { unlessWith: ['115', '100', 'middle'] },
  ),
  ...noun(
    'standardised test|standardised tests|standardised assessment|standardised assessments',
    'published test|published tests|published test|published tests',
  ),
  ...noun(
    'scaled score|scaled scores|stanine|stanines|T-score',
    'national test score|national test scores|score from 1 to 9|scores from 1 to 9|score in which 50 is average',
    // Whoever says what is expected has said it.
    { unlessWith: ['expected', 'average', '100'] },
  ),
  ...noun(
    'percentile|percentiles|centile|centiles|percentile rank|percentile ranks',
    'Say how many of 100 children of the same age score lower.',
    { unlessWith: ['100', 'hundred'] },
  ),
  ...noun('chronological age', 'real age'),
  ...noun('age-equivalent|age equivalent score|age equivalence', 'age at which most children score the same'),
  ...noun(
    'standard deviation|standard deviations|confidence interval',
    'step away from average|steps away from average|range that the true score lies in',
  ),
  ...noun(
    'Pre-Key Stage Standard|Pre-Key Stage Standards|pre-key stage|pre key stage 1|pre key stage 2',
    'Say what the child can do at this step.',
  ),
  ...noun(
    'greater depth|working towards the expected standard|working towards standard|below age-related expectations|age-related expectations|age related expectation',
    'above the level expected for the age|below the level expected for the age|below the level expected for the age|below the level for the age|the level for the age|the level for the age',
  ),
  ...noun(
    'value added|progress 8|attainment 8|flight path|flightpath',
    'progress compared with other pupils|progress score|results score|expected progress|expected progress',
  ),
  ...noun(
    'genogram|genograms|ecomap',
    'drawing of the family tree|drawings of the family tree|drawing of who helps the family',
  ),
  ...noun('core group|core groups', 'meeting of those who help the family|meetings of those who help the family', {
    onlyWith: list('cp iro protection social cin registered'),
  }),
  ...noun('top-up', 'extra money from the council', { onlyWith: list('band panel la agreed applied authority ehcp') }),
  ...noun('EL1|EL2|EL3', 'Entry Level 1|Entry Level 2|Entry Level 3', { exact: true }),
  ...noun('E1|E2|E3', 'Entry Level 1|Entry Level 2|Entry Level 3', {
    exact: true,
    onlyWith: list('functional skills entry ilr maths english college course'),
  }),
  ...noun('entry level|functional skills', 'level below GCSE|everyday English and maths', {
    onlyWith: ['qualification', 'qualifications', 'gcse', 'course', 'exam'],
  }),
  ...noun(
    'in-year transfer|managed move|managed transfer|alternative provision|part-time timetable|reduced timetable|fixed-term exclusion|internal exclusion',
    'Say that the child changed school during the year.|planned change of school|planned change of school|teaching outside the usual school|Say in which hours the child is in school.|Say in which hours the child is in school.|time out of school|time out of class in school',
  ),
  ...noun('dual registration|dual placement|dual roll', 'going to two schools'),
  ...noun(
    'early help assessment|section 17|section 47|section 20|child in need plan|child protection plan',
    'check of what help a family needs|help from a social worker|enquiry into a child’s safety|care agreed with the parents|social worker’s plan of help|plan to keep a child safe',
  ),
  ...noun('respite|short breaks|respite care', 'time off for carers|time off for carers|time off for carers', {
    onlyWith: list('carers family social care parents overnight'),
  }),
  ...noun('differential diagnosis', 'telling one condition from another'),
  ...noun(
    'diagnostic pathway|neurodevelopmental pathway|assessment pathway|autism pathway|ASD pathway',
    'Say what the child is waiting for, such as “waiting for an assessment for autism”.',
  ),
  ...noun('caseload|triage|discharge', 'list|first sorting|end of treatment', {
    onlyWith: list('therapist salt camhs clinic referral therapy paediatrician'),
  }),
  ...noun('prognosis', 'what to expect'),
];
