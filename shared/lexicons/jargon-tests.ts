import type { Listed } from '../text/listed';
import { acronym, test, word } from './jargon-lines';
import { list } from './list';

/** Tests, checklists, levels and the ways in which schools write down progress. */
export const jargonTests: readonly Listed[] = [
  // Language and communication
  test('CELF', 'Clinical Evaluation of Language Fundamentals', 'test of understanding and using language', {
    also: ['CELF-4', 'CELF-5', 'CELF-P2', 'CELF-P3', 'CELF Preschool', 'CELF UK'],
  }),
  test('BPVS', 'British Picture Vocabulary Scale', 'test of the words a child understands', {
    also: ['BPVS-3', 'BPVS3', 'BPVS-II', 'BPVS-III'],
  }),
  test('TROG', 'Test for Reception of Grammar', 'test of understanding sentences', { also: ['TROG-2'] }),
  test('ACE 6-11', 'Assessment of Comprehension and Expression', 'test of talking and understanding'),
  test('CCC-2', 'Children’s Communication Checklist', 'checklist about communication', { also: ['CCC2'] }),
  test('NRDLS', 'New Reynell Developmental Language Scales', 'test of early talking and understanding'),
  test('DEAP', 'Diagnostic Evaluation of Articulation and Phonology', 'test of speech sounds'),
  test('DLS', 'Derbyshire Language Scheme', 'programme for early talking', { also: ['Derbyshire Language Scheme'] }),
  test('ICW', 'information-carrying word', 'key word in an instruction', { also: ['ICWs'] }),
  test('WellComm', 'WellComm', 'check of early talking and understanding', {
    forms: 'none',
    also: ['Wellcomm', 'WELLCOMM'],
  }),
  // Learning, reading, spelling, maths
  test('WIAT', 'Wechsler Individual Achievement Test', 'test of reading, writing and maths', {
    also: ['WIAT-III', 'WIAT-II', 'WIAT-3', 'WIAT-4', 'WIAT-IV', 'WIAT-II-UK-T', 'WIAT-III-UK-T'],
  }),
  test('WISC', 'Wechsler Intelligence Scale for Children', 'test of thinking skills', {
    also: ['WISC-V', 'WISC-IV', 'WISC-5'],
  }),
  test('WRAT', 'Wide Range Achievement Test', 'test of reading, spelling and maths', {
    also: ['WRAT-4', 'WRAT-5', 'WRAT4', 'WRAT5'],
  }),
  test('WRIT', 'Wide Range Intelligence Test', 'test of thinking skills'),
  test('BAS', 'British Ability Scales', 'test of thinking skills', { also: ['BAS-3', 'BAS3', 'BAS-II'] }),
  test('CAT', 'Cognitive Abilities Test', 'test of thinking skills', { also: ['CAT4', 'CAT-4', 'CATs', 'CAT4s'] }),
  test('CTOPP', 'Comprehensive Test of Phonological Processing', 'test of hearing the sounds in words', {
    also: ['CTOPP-2', 'CTOPP2'],
  }),
  test('PhAB', 'Phonological Assessment Battery', 'test of hearing the sounds in words', {
    also: ['PhAB-2', 'PhAB2', 'PHAB', 'PHAB-2', 'PHAB2'],
  }),
  test('TOWRE', 'Test of Word Reading Efficiency', 'test of fast and correct word reading', {
    also: ['TOWRE-2', 'TOWRE2'],
  }),
  test('YARC', 'York Assessment of Reading for Comprehension', 'test of reading and understanding', {
    also: ['York Assessment of Reading'],
  }),
  test('NGRT', 'New Group Reading Test', 'reading test', { also: ['NGRTs'] }),
  test('NGST', 'New Group Spelling Test', 'spelling test'),
  test('PIRA', 'Progress in Reading Assessment', 'reading test', { also: ['PiRA'] }),
  test('PUMA', 'Progress in Understanding Mathematics Assessment', 'maths test', { also: ['PUMa'] }),
  test('GAPS', 'Grammar, Punctuation and Spelling test', 'test of grammar and spelling', {
    also: ['GaPS'],
    forms: 'none',
  }),
  test('PTM', 'Progress Test in Maths', 'maths test', {
    also: ['PTM6', 'PTM7', 'PTM8', 'PTM9', 'PTM10', 'PTM11'],
  }),
  test('PiXL', 'PiXL', 'set of tests and lessons that schools share', { forms: 'none', also: ['PIXL'] }),
  test('HAST', 'Helen Arkell Spelling Test', 'spelling test', { also: ['HAST-2'] }),
  test('SWST', 'Single Word Spelling Test', 'spelling test'),
  test('SWRT', 'Single Word Reading Test', 'reading test'),
  test('DASH', 'Detailed Assessment of Speed of Handwriting', 'test of handwriting speed', {
    also: ['DASH-2'],
  }),
  test('TOMAL', 'Test of Memory and Learning', 'test of memory', { also: ['TOMAL-2'] }),
  test('SDMT', 'Symbol Digit Modalities Test', 'test of how fast a child works with symbols'),
  test('LUCID', 'Lucid', 'test on the computer', {
    also: ['Lucid LASS', 'Lucid CoPS', 'Lucid Exact', 'Lucid Rapid', 'Lucid Recall'],
    forms: 'none',
  }),
  test('LASS', 'Lucid Assessment System for Schools', 'test of reading skills on the computer', { forms: 'none' }),
  test('CoPS', 'Cognitive Profiling System', 'test of reading skills on the computer', {
    also: ['COPS', 'CoPs'],
    forms: 'none',
  }),
  test('RAPID', 'Rapid', 'short test for signs of dyslexia', {
    onlyWith: ['dyslexia', 'screener', 'test'],
    forms: 'none',
  }),
  test('DST', 'Dyslexia Screening Test', 'check for signs of dyslexia', { also: ['DST-J', 'DST-S', 'DEST', 'DEST-2'] }),
  test('GL Assessment', 'GL Assessment', 'published test', { also: ['GL'], forms: 'none' }),
  test('NFER', 'National Foundation for Educational Research', 'published test', { forms: 'none' }),
  test('CEM', 'Centre for Evaluation and Monitoring', 'published test', { forms: 'none' }),
  test('RBA', 'Reception Baseline Assessment', 'short check at the start of Reception'),
  test('PSC', 'phonics screening check', 'phonics check in Year 1'),
  test('MTC', 'multiplication tables check', 'times tables check in Year 4'),
  test('Sandwell', 'Sandwell Early Numeracy Test', 'test of early number skills', {
    also: ['SENT-R', 'SENT-KS1', 'Sandwell Early Numeracy Test'],
    onlyWith: list('test numeracy maths score scored assessment number baseline age on'),
    forms: 'none',
    notAfter: ['in', 'from', 'near'],
  }),
  test('Salford', 'Salford Sentence Reading Test', 'reading test', {
    onlyWith: ['reading', 'test', 'score', 'scored', 'age'],
    forms: 'none',
    notAfter: ['in', 'from', 'near', 'to'],
  }),
  test('Schonell', 'Schonell spelling or reading test', 'spelling test', { forms: 'none' }),
  test('Vernon', 'Vernon spelling test', 'spelling test', { onlyWith: ['spelling'], forms: 'none' }),
  test('Raven’s', 'Raven’s Progressive Matrices', 'test of thinking with patterns', {
    onlyWith: ['matrices', 'test', 'score', 'scored', 'percentile'],
    forms: 'none',
  }),
  test('Hodder', 'Hodder reading test', 'reading test', {
    onlyWith: ['reading', 'test', 'score', 'scored'],
    forms: 'none',
  }),
  test('KeyMath', 'KeyMath', 'maths test', { also: ['KeyMath-3', 'Key Math'], forms: 'none' }),
  test('STAR test', 'Star Reading test', 'reading test on the computer', {
    also: ['STAR reading', 'STAR assessment', 'STAR tests', 'STAR score'],
    forms: 'none',
  }),
  test('ZPD', 'zone of proximal development', 'range of books that are neither too easy nor too hard'),
  test('WPM', 'words per minute', 'words a minute', { also: ['wpm', 'WCPM', 'wcpm'], forms: 'none' }),
  // Feelings, behaviour, senses, autism, attention
  test('SDQ', 'Strengths and Difficulties Questionnaire', 'checklist about feelings and behaviour'),
  test('RCADS', 'Revised Children’s Anxiety and Depression Scale', 'checklist about worry and low mood', {
    forms: 'none',
  }),
  test('PASS', 'Pupil Attitudes to Self and School', 'survey of how pupils feel about school', {
    onlyWith: ['survey', 'attitudes', 'gl', 'percentile'],
    forms: 'none',
  }),
  test('Boxall', 'Boxall Profile', 'checklist about feelings and behaviour', {
    also: ['Boxall Profile', 'Boxall Profiles', 'Boxalls'],
    forms: 'none',
  }),
  test('ADOS', 'Autism Diagnostic Observation Schedule', 'check for autism', {
    also: ['ADOS-2', 'ADI-R'],
    forms: 'none',
  }),
  test('Conners', 'Conners rating scale', 'checklist about attention', {
    also: ['Conners-3'],
    forms: 'none',
  }),
  test('QbTest', 'QbTest', 'test of attention and movement on the computer', { also: ['Qb test', 'QB test'] }),
  test('SNAP', 'SNAP rating scale', 'checklist about attention or learning', {
    also: ['SNAP-IV', 'SNAP-B'],
    onlyWith: list('questionnaire scale checklist rating assessment iv spld'),
    forms: 'none',
  }),
  test('Movement ABC', 'Movement Assessment Battery for Children', 'test of movement', {
    also: ['MABC', 'MABC-2', 'MABC2', 'Movement ABC-2'],
    forms: 'none',
  }),
  test('Beery VMI', 'Beery test of visual-motor integration', 'test of copying shapes', {
    also: ['VMI', 'Beery'],
    forms: 'none',
  }),
  test('SPM', 'Sensory Processing Measure', 'checklist about the senses', { also: ['SPM-2'] }),
  test('ABAS', 'Adaptive Behaviour Assessment System', 'checklist about everyday skills', {
    also: ['ABAS-3', 'Vineland', 'VABS'],
    forms: 'none',
  }),
  test('Leuven', 'Leuven scales', 'scale of how settled and busy a child is', {
    also: ['Leuven scale', 'Leuven scales'],
    forms: 'none',
  }),
  test('CGAS', 'Children’s Global Assessment Scale', 'score of how a child is doing'),
  test('TOMs', 'Therapy Outcome Measures', 'therapist’s scale of change', {
    forms: 'none',
    onlyWith: ['therapy', 'scale', 'outcome', 'therapist'],
  }),
  test('GAS', 'goal attainment scaling', 'scale that shows how far a goal was met', {
    onlyWith: ['goal', 'goals', 'scaling'],
    forms: 'none',
  }),
  // Levels and tracking
  acronym('ARE', 'age-related expectations', 'what most children of this age can do', {
    forms: 'none',
    also: ['AREs'],
    notAfter: list('we they you these those who'),
  }),
  acronym('BARE', 'below age-related expectations', 'below what most children of this age can do', { forms: 'none' }),
  acronym(
    'WTS',
    'the level “working towards the expected standard”',
    'Say that this is below the level expected for the age.',
    {
      also: ['WT', 'WTE'],
      forms: 'none',
    },
  ),
  acronym(
    'WTA',
    'the level “working towards age-related expectations”',
    'Say that this is below the level expected for the age.',
    { forms: 'none' },
  ),
  // “Working below the level expected” says of what.
  ...word('working below', 'working below the level for the age', {
    notBefore: list('the age level what that his her their national curriculum year'),
  }),
  acronym('WB', 'the level “working below”', 'Say that this is well below the level expected for the age.', {
    forms: 'none',
    onlyWith: list('writing reading maths wts exs level'),
  }),
  acronym('BLW', 'the level “below”', 'Say that this is well below the level expected for the age.', { forms: 'none' }),
  acronym('EOY', 'end of year', 'end of the year', { forms: 'none', also: ['EoY'] }),
  acronym('EXS', 'the expected standard', 'Say that this is the level expected for the age.', {
    forms: 'none',
    also: ['EXP'],
  }),
  acronym('GDS', 'the greater depth standard', 'Say that this is above the level expected for the age.', {
    forms: 'none',
    also: ['GD'],
  }),
  acronym('HNM', 'the level “has not met the standard”', 'Say that this is below the level expected for the age.', {
    forms: 'none',
  }),
  acronym('PKS', 'pre-key stage standard', 'step below the level expected for the age', {
    also: ['PKF', 'PKE', 'PKG', 'PKS1', 'PKS2', 'PKS3', 'PKS4', 'PKS5', 'PKS6'],
  }),
  acronym('PIVATs', 'Performance Indicators for Value Added Target Setting', 'small steps of progress', {
    also: ['PIVATS', 'PIVAT', 'Pivats'],
    forms: 'none',
  }),
  acronym('B Squared', 'B Squared', 'small-step record of progress', {
    also: ['BSquared', 'Connecting Steps'],
    forms: 'none',
  }),
  acronym('B2', 'B Squared', 'small-step record of progress', {
    onlyWith: list('tracker tracked tracking squared connecting steps progress pivats assessed assessment'),
    unlessWith: list('room vitamin paper size road bus english cefr pencil'),
    forms: 'none',
  }),
  acronym('P levels', 'performance levels', 'older small steps of progress', {
    also: ['P level', 'P scales', 'P scale', 'Plevels'],
    forms: 'none',
  }),
  acronym('MIS', 'management information system', 'school’s computer records'),
  acronym('SIMS', 'School Information Management System', 'school’s computer records', { forms: 'none' }),
  acronym('CPOMS', 'Child Protection Online Monitoring System', 'school’s record of worries', { forms: 'none' }),
  acronym('RA', 'reading age', 'age at which most children read like this', {
    onlyWith: list('reading spelling ca sa ss years months score scored standardised ngrt salford yarc'),
  }),
  acronym('SA', 'spelling age', 'age at which most children spell like this', {
    onlyWith: ['reading', 'ca', 'spelling', 'ra'],
  }),
  acronym('CA', 'chronological age', 'age in years', {
    onlyWith: list('reading ra spelling sa age test baseline assessed bpvs celf trog ppvt yarc vocabulary'),
  }),
  acronym('SAS', 'standard age score', 'score in which 100 is average for the age'),
  acronym('NVR score', 'non-verbal reasoning score', 'score for thinking with shapes', {
    also: ['NVR'],
    forms: 'none',
    onlyWith: ['score', 'reasoning', 'cat', 'cat4', 'verbal'],
  }),
  acronym('VR', 'verbal reasoning', 'thinking with words', {
    forms: 'none',
    onlyWith: ['score', 'reasoning', 'cat', 'cat4', 'nvr'],
  }),
  acronym('FSIQ', 'full scale intelligence quotient', 'overall score for thinking skills'),
  acronym('VCI', 'verbal comprehension index', 'score for thinking with words'),
  acronym('WMI', 'working memory index', 'score for holding things in mind'),
  acronym('PSI', 'processing speed index', 'score for working fast', {
    onlyWith: list('wisc index score speed centile percentile vci wmi vsi fri profile assessment'),
  }),
  acronym('VSI', 'visual spatial index', 'score for making sense of shapes'),
  acronym('FRI', 'fluid reasoning index', 'score for working out new problems', {
    notAfter: ['on'],
    onlyWith: list('wisc index score vci wmi vsi psi profile centile percentile'),
  }),
  acronym('RAN', 'rapid automatised naming', 'naming things fast', { forms: 'none', notAfter: ['he', 'she', 'they'] }),
  test('WPPSI', 'Wechsler Preschool and Primary Scale of Intelligence', 'test of thinking skills', {
    also: ['WPPSI-IV'],
  }),
  test('PTE', 'Progress Test in English', 'English test'),
  test('ASQ', 'Ages and Stages Questionnaire', 'checklist about early development', { also: ['ASQ-3'] }),
  test('ECAT', 'Every Child a Talker', 'record of early talking', { also: ['ECaT'], forms: 'none' }),
  test(
    'VB-MAPP',
    'Verbal Behavior Milestones Assessment and Placement Program',
    'record of early talking and learning',
    { forms: 'none' },
  ),
  test('GORT', 'Gray Oral Reading Test', 'test of reading aloud', { also: ['GORT-5'] }),
  test('NARA', 'Neale Analysis of Reading Ability', 'reading test', { also: ['NARA-II'], forms: 'none' }),
  test('DRA', 'Diagnostic Reading Analysis', 'reading test'),
  test('TAPS', 'Test of Auditory Processing Skills', 'test of listening', {
    also: ['TAPS-3', 'TAPS-4'],
    onlyWith: ['test', 'score', 'scored', 'auditory', 'percentile'],
    forms: 'none',
  }),
  test('ELCS', 'Early Language and Communication Screen', 'check of early talking', { forms: 'none' }),
  test('Renfrew', 'Renfrew Action Picture Test', 'test of talking about pictures', {
    also: ['Renfrew Action Picture Test', 'RAPT'],
    forms: 'none',
  }),
];
