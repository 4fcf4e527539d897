import { labelVariants, readLabel } from './label';
import type { FieldId, SectionId } from './section';
import { templates } from './templates';

/** What a heading or label names; a label such as `Outcome` names a section as a heading and a field as a column. */
export interface Named {
  readonly key: string;
  readonly section?: SectionId;
  readonly field?: FieldId;
  /** The label's own number: `Outcome 2`. */
  readonly number?: string;
  /** Known word for word, and not only because all of its words belong to one family. */
  readonly exact: boolean;
}

/** Labels of fields, as they stand in forms, before the colon and above columns. */
const fieldLabels: Readonly<Record<Exclude<FieldId, 'comment'>, readonly string[]>> = {
  name: [
    'name',
    'pupil',
    'pupil name',
    'name of pupil',
    'name of child',
    'full name',
    'first name',
    'surname',
    'forename',
    'family name',
    'preferred name',
    'known as',
    'i like to be called',
    'my name is',
  ],
  date_of_birth: ['date of birth', 'dob', 'birth date', 'birthday', 'born', 'd o b'],
  setting: [
    'setting',
    'school',
    'name of school',
    'name of setting',
    'school name',
    'school setting',
    'nursery',
    'college',
    'education setting',
    'setting name',
  ],
  year_group: [
    'year group',
    'year',
    'school year',
    'national curriculum year',
    'nc year',
    'ncy',
    'year class',
    'class year',
    'key stage',
    'year group class',
  ],
  class: ['class', 'form', 'tutor group', 'registration group', 'reg group', 'class group', 'form group'],
  teacher: [
    'class teacher',
    'teacher',
    'class teacher responsible',
    'teacher responsible',
    'form tutor',
    'tutor',
    'key worker',
    'key person',
    'class teacher key worker',
    'key adult',
    'responsible teacher',
    'lead teacher',
    'key stage leader',
    'named person',
  ],
  senco: [
    'senco',
    'name of senco',
    'special educational needs coordinator',
    'inclusion manager',
    'inclusion lead',
    'inclusion leader',
  ],
  plan_date: [
    'plan date',
    'date of plan',
    'date plan',
    'date plan written',
    'date written',
    'date of this plan',
    'plan start',
    'plan start date',
    'start date of plan',
    'date started',
    'date set',
    'date plan started',
    'date of meeting',
    'meeting date',
    'date completed',
    'date created',
    'plan created',
    'date plan made',
    'plan made on',
    'date agreed',
  ],
  review_date: [
    'review date',
    'date of review',
    'date for review',
    'next review',
    'next review date',
    'date of next review',
    'date next review',
    'review due',
    'review on',
    'review by',
    'to be reviewed',
    'to be reviewed on',
    'date time of next review',
    'plan review date',
    'plan to be reviewed',
    'review meeting date',
    'date to be reviewed',
    'next meeting',
    'date of next meeting',
    'next review meeting',
    'date of review meeting',
    'review due date',
    'end date of plan',
    'plan end',
    'plan end date',
    'date and time of next review',
  ],
  parents_told: [
    'date parents told',
    'date parents were told of send register',
    'parents informed',
    'date parents informed',
    'parents told',
    'date parents were told',
    'date parents told of send register',
    'parents told on',
    'date added to send register',
    'date placed on send register',
    'date added to sen register',
    'date placed on sen register',
    'on send register since',
    'parents notified',
    'date parents notified',
  ],
  stage: [
    'stage',
    'sen stage',
    'send stage',
    'sen status',
    'send status',
    'status on sen register',
    'level of support',
    'sen level',
    'send level',
    'code',
    'sen code',
    'stage of graduated approach',
    'type of support',
  ],
  number: ['number', 'outcome number', 'no', 'ref', 'reference', '#', 'outcome no'],
  need: [
    'area',
    'area of need',
    'need',
    'why',
    'identified need',
    'area of concern',
    'area of development',
    'barrier',
    'area of learning',
    'reason',
    'category',
    'primary need',
    'primary area of need',
    'secondary need',
    'area of difficulty',
    'difficulty',
    'barrier to learning',
  ],
  long_term_outcome: [
    'long term outcome',
    'longer term outcome',
    'long term aspiration',
    'end of key stage outcome',
    'end of year outcome',
    'medium term outcome',
    'long term',
    'linked long term outcome',
    'ehcp outcome',
    'ehc plan outcome',
  ],
  outcome: [
    'outcome',
    'short term outcome',
    'short term',
    'short term steps',
    'steps',
    'small steps',
    'smaller steps',
    'short term steps towards outcome',
    'outcome medium term',
    'what i will do',
    'what child will do',
    'what i will be able to do',
    'what child will be able to do',
    'i will',
    'what i need to learn',
    'what i will achieve',
    'what will i achieve',
    'outcome target',
    'outcome set',
    'outcome sought',
    'what do we want to achieve',
    'what we want to achieve',
  ],
  measure: [
    'measure',
    'success criteria',
    'success criterion',
    'achievement criteria',
    'how will we know',
    'how we will know',
    'how will we know it has worked',
    'expected impact',
    'criteria',
    'success measure',
    'measure of success',
    'how measured',
    'how will it be measured',
    'how will this be measured',
    'how will progress be measured',
    'how will we measure',
    'how will we measure success',
    'what success looks like',
    'success looks like',
    'what will success look like',
    'how will i know',
    'how will we know it is working',
    'evidence of success',
    'how will we know if it is working',
    'how will we know when this is achieved',
    'success indicators',
    'exit criteria',
    'measurable',
    'what will it look like',
    'how will i know i have achieved it',
    'how i will know',
    'monitoring',

    'expected outcome',
    'expected progress',
  ],
  baseline: [
    'baseline',
    'starting point',
    'start point',
    'baseline data',
    'entry data',
    'start level',
    'entry level',
    'now',
    'where am i now',
    'baseline score',
    'where i am',
    'at start',
    'what i can do',
    'what child can do',
    'what child can do now',
    'what i can do now',
  ],
  deadline: [
    'when',
    'by when',
    'when by',
    'target date',
    'deadline',
    'timescale',
    'time scale',
    'timeframe',
    'time frame',
    'completion date',
    'date to be achieved',
    'date to be achieved by',
    'achieve by',
    'to be achieved by',
    'achieved by',
    'by',
    'due',
    'due date',
    'when will it be achieved',
    'when will this be achieved',
    'time bound',
    'date due',
  ],
  provision: [
    'provision',
    'support',
    'what',
    'how',
    'strategy',
    'strategies',
    'action',
    'actions',
    'activity',
    'what will we do',
    'what will happen',
    'provision resource',
    'support and strategies',
    'programme',
    'adjustment',
    'adaptation',
    'intervention solution',
    'what we will do',
    'how will we help',
    'how will we do it',
    'how will it be achieved',
    'how will this be achieved',
    'what school will do',
    'what adults will do',
    'what support',
    'name of provision',
    'type of provision',
    'support in place',
    'what will help',
    'method',
    'approach',
    'what needs to happen',
    'how will we get there',
    'action to be taken',
    'additional support',
    'targeted support',
    'help',
    'what help',
    'support needed',
    'support required',
    'how will i get there',
    'description',
  ],
  who: [
    'who',
    'delivered by',
    'by whom',
    'staff',
    'who will help',
    'who will do it',
    'who will do this',
    'who is responsible',
    'who will be responsible',
    'person responsible',
    'responsible',
    'responsibility',
    'responsible person',
    'adult',
    'led by',
    'staff responsible',
    'supported by',
    'run by',
    'lead',
    'who by',
    'adult responsible',
    'provided by',
    'who will deliver',
    'who delivers',
    'staff member',
    'staff involved',
    'who will support',
    'whose responsibility',
    'key staff',
    'who will lead',
    'lead person',
    'name of adult',
    'lead adult',
    'who will provide it',
    'to be delivered by',
    'who will deliver it',
    'who with',
    'who will do what',
    'persons responsible',
    'teacher ta',
    'staffing',
  ],
  frequency: [
    'sessions planned',
    'planned sessions',
    'how many sessions planned',
    'how often',
    'frequency',
    'frequency per week',
    'times per week',
    'times a week',
    'sessions per week',
    'how many times',
    'how many times a week',
    'how many sessions',
    'number of sessions',
    'sessions a week',
    'per week',
    'how frequently',
    'weekly frequency',
    'days',
    'when how often',
    'sessions',
    'frequency of sessions',
    'how often and when',
  ],
  duration: [
    'how long',
    'duration',
    'session length',
    'length of session',
    'length',
    'time',
    'minutes',
    'weekly duration',
    'how long for',
    'for how long',
    'time per session',
    'length of time',
    'time allocated',
    'time per week',
    'session duration',
    'duration of session',
    'mins',
    'length of sessions',
    'hours',
    'hours per week',
  ],
  group: [
    'group',
    'group size',
    'size of group',
    'ratio',
    'staff pupil ratio',
    'pupil staff ratio',
    'number of pupils',
    'group or one to one',
    'group or 1 1',
    'one to one or group',
    '1 1 or group',
    'individual or group',
    'group or individual',
    'grouping',
    'adult pupil ratio',
    'pupil ratio',
    '1 1 group',
    'group 1 1',
    'in what group',
    'ratio of staff to pupils',
    'staffing ratio',
  ],
  start: [
    'start',
    'start date',
    'date begun',
    'from',
    'support began',
    'date support began',
    'provision started',
    'begins',
    'starts',
    'starting',
    'started',
    'date of start',
    'commenced',
  ],
  end: ['end', 'end date', 'until', 'to', 'date ended', 'finish', 'finish date', 'date finished', 'ends', 'finishes'],
  where: [
    'where',
    'in or out of class',
    'location',
    'place',
    'in class or out of class',
    'in class or withdrawn',
    'setting of support',
    'room',
  ],
  resources: [
    'resources',
    'equipment',
    'resources needed',
    'resources required',
    'materials',
    'resources and equipment',
    'what do we need',
  ],
  home: [
    'home',
    'at home',
    'support at home',
    'help at home',
    'what family will do',
    'home support',
    'part played at home',
    'what parents will do',
    'how parents can help',
    'how home can help',
    'how can parents help',
    'how will parents help',
    'what parents can do',
    'role of home',
    'home input',
    'what happens at home',
  ],
  status: [
    'sessions given',
    'sessions held',
    'sessions delivered',
    'sessions attended',
    'met',
    'met or not',
    'achieved',
    'achieved not achieved',
    'achieved or not',
    'achieved y n',
    'met not met',
    'outcome met',
    'met partly met not met',
    'status',
    'rag',
    'rag rating',
    'achieved yes no',
    'has outcome been met',
    'has it been met',
    'was it met',
    'was outcome met',
    'outcome achieved',
    'rating',
    'met yes no',
    'traffic light',
    'met partially met not met',
    'fully partly not met',
    'achieved partially achieved not achieved',
    'met yes no partly',
    'met or not met',
    'has this been achieved',
    'effectiveness',
    'met y n',
    'is it met',
    'score',
  ],
  impact: [
    'new figure',
    'new score',
    'latest score',
    'current score',
    'impact',
    'progress',
    'progress made',
    'evaluation',
    'review',
    'result',
    'review of outcome',
    'progress towards outcome',
    'progress and impact',
    'impact of provision',
    'review of progress',
    'actual impact',
    'actual outcome',
    'what difference',
    'what difference has it made',
    'what difference did it make',
    'exit data',
    'end data',
    'outcome at review',
    'at review',
    'end score',
    'final data',
    'review impact',
    'how did it go',
    'did it work',
    'progress review',
    'review comments',
    'review notes',
    'evaluation comments',
    'review and impact',
    'progress comments',
    'progress at review',
  ],
  next_step: [
    'next step',
    'next',
    'what next',
    'agreed next steps',
    'what will happen next',
    'what happens next',
    'next action',
    'what will be done next',
    'follow up',
    'further action',
    'actions from review',
  ],
  date: ['date', 'dated', 'on', 'date of contact', 'date signed', 'when signed'],
  signature: [
    'signature',
    'sign',
    'signed',
    'initials',
    'signature of parent',
    'parent signature',
    'signed parent',
    'signed school',
    'signed by parent',
    'pupil signature',
    'signed pupil',
    'signed by pupil',
    'teacher signature',
    'signed class teacher',
    'signed teacher',
    'senco signature',
    'signed senco',
    'signed by',
    'school signature',
    'signature of senco',
    'signed by school',
    'signed headteacher',
    'headteacher signature',
    'signature of pupil',
    'signed on behalf of school',
    'class teacher signature',
    'signature of class teacher',
    'staff signature',
    'signed staff',
    'parent signed',
    'parent carer sign',
  ],
  role: [
    'role',
    'relationship',
    'relationship to child',
    'job title',
    'agency',
    'organisation',
    'position',
    'job',
    'service',
    'title',
    'relationship to pupil',
    'profession',
    'who they are',
    'role organisation',
    'agency role',
    'service agency',
  ],
};

/** Columns and labels that hold remarks; they say nothing about which section they stand in. */
const commentLabels = [
  'comment',
  'comments',
  'notes',
  'note',
  'remarks',
  'additional comments',
  'additional notes',
  'other notes',
  'general notes',
  'upn',
  'plan type',
  'type of plan',
  'other',
  'any other comments',
  'further comments',
  'further information',
  'other information',
  'any other information',
  'additional information',
  'details',
  'discussion',
];

/** Labels made wholly of a family's words, at least one of them a core word, name its section. */
const families: readonly { readonly section: SectionId; readonly core: string; readonly with: string }[] = [
  {
    section: 'outcomes',
    core: 'outcome',
    with: 'intended step towards small short long term medium shortterm longterm end year keystage child school set to achieved be for academic learning plan step and next autumn spring summer half expected sought education health care ehcp',
  },
  {
    section: 'provision',
    core: 'provision support strategy adjustment adaptation resource technique accommodation arrangement',
    with: 'additional different extra school special educational universal targeted quality first teaching in class classroom reasonable use used using to for at idea needed required teacher assistant ta put place action approach programme planned what how who when teach inclusive graduated specialist equipment from staff delivered required child ordinarily available successful helpful effective wave 1 2 3 general whole outcome meet need identified access other adult',
  },
  {
    section: 'needs',
    core: 'need concern difficulty barrier diagnosis',
    with: 'area primary secondary sen send special educational additional learning identified description category child school for other relevant medical summary about nature level background support strength not weakness challenge with development developmental health condition physical social emotional sensory what broad priority detail type and disability diagnose any in',
  },
  {
    section: 'strengths',
    core: 'strength talent interest like skill hobby',
    with: 'child good at ability dislike what motivator motivation enjoy passion area and favourite thing achievement celebrate celebration success positive gift',
  },
  {
    section: 'attainment',
    core: 'attainment progress assessment data level achievement performance score',
    with: 'academic national curriculum reading writing math english recent latest rate summary information test result standardised academic date attendance teacher on in at baseline starting point expected learning school subject core year progress current to',
  },
  {
    section: 'review',
    core: 'review evaluation',
    with: 'outcome progress impact meeting term autumn spring summer comment note plan provision support effectiveness child cycle 1 2 3 end half termly annual record first second third final interim discussion summary of target',
  },
  {
    section: 'pupil_view',
    core: 'view comment thought feeling contribution feedback say think',
    with: 'child wish feeling own word and what on in about school plan learning to support',
  },
  {
    section: 'parent_view',
    core: 'view comment thought feeling contribution feedback concern say think wish',
    with: 'parent family home own word and what on in about school plan child to support strength need difficulty progress of',
  },
  {
    section: 'aspirations_family',
    core: 'hope aspiration wish dream future',
    with: 'parent family child for and in what want like to long term about life adult from',
  },
  {
    section: 'aspirations_child',
    core: 'hope aspiration wish dream future',
    with: 'child for and in what want like to do long term about life adult when leave school grow up plan job after',
  },
  {
    section: 'working_not_working',
    core: 'work going go better',
    with: 'what not for child at home school nursery college in class and could even if less good great out need change to play lesson',
  },
  {
    section: 'home',
    core: 'home',
    with: 'what parent family help support strategy to need how at activity practise practice with learning task in action provision input involvement for child school and link done',
  },
  {
    section: 'contributors',
    core: 'contributor attendee participant agency professional',
    with: 'plan meeting name list present review and to other outside external involved involvement supporting support with role contact current invited attending currently health service',
  },
  {
    section: 'signatures_sharing',
    core: 'signature signed agreement consent',
    with: 'parent child school senco teacher class headteacher staff plan to and by date sharing share information head on behalf data',
  },
];

const familySets = families.map(({ section, core, with: filler }) => ({
  section,
  core: new Set(core.split(' ')),
  all: new Set([...core.split(' '), ...filler.split(' ')]),
}));

const sections = new Map<string, SectionId>();
const fields = new Map<string, FieldId>();

for (const template of templates) {
  for (const section of template.sections) {
    for (const label of [section.heading, ...section.synonyms]) {
      const key = readLabel(label)?.key;
      if (key !== undefined && !sections.has(key)) sections.set(key, section.id);
    }
  }
}
for (const [field, labels] of Object.entries(fieldLabels) as [FieldId, readonly string[]][]) {
  for (const label of labels) {
    const key = readLabel(label)?.key ?? label;
    if (!fields.has(key)) fields.set(key, field);
  }
}
for (const label of commentLabels) fields.set(readLabel(label)!.key, 'comment');

/** Fields whose labels are made of a few words in any order: all of `with` or `all`, and each of `all` has one of its words. */
const fieldFamilies = (
  [
    {
      field: 'parents_told',
      all: ['parent', 'told informed notified'],
      with: 'date child placed added put on send sen register one plan planning about when to for support meeting',
    },
    {
      field: 'review_date',
      all: ['review', 'date next due on by when time'],
      with: 'meeting plan of to planned proposed one support send sen termly place venue and for iep',
    },
    {
      field: 'plan_date',
      all: ['date start started written', 'plan meeting set completed created initial iep'],
      with: 'one first support send sen of on for by discussed with parent number current',
    },
    {
      field: 'who',
      all: ['responsible responsibility deliver delivered delivering staff lead leading'],
      with: 'who by person people member adult key for it this to provide provided providing name of teacher ta help in charge role involved provision action support and is or',
    },
    {
      field: 'frequency',
      all: ['often frequency frequently'],
      with: 'how when per week weekly session duration long and time number day for of length where',
    },
  ] as const
).map(({ field, all, with: filler }) => {
  const needed = all.map((words) => new Set(words.split(' ')));
  return { field, needed, words: new Set([...all.join(' ').split(' '), ...filler.split(' ')]) };
});

function fieldInFamily(key: string): FieldId | undefined {
  const words = key.split(' ');
  if (words.length < 2) return undefined;
  return fieldFamilies.find(
    (family) =>
      words.every((word) => family.words.has(word)) &&
      family.needed.every((one) => words.some((word) => one.has(word))),
  )?.field;
}

function inFamily(key: string): SectionId | undefined {
  const words = key.split(' ');
  for (const family of familySets) {
    if (words.some((word) => family.core.has(word)) && words.every((word) => family.all.has(word))) {
      const ofFamily = family.section === 'parent_view' || family.section === 'aspirations_family';
      if (ofFamily && !words.some((word) => word === 'parent' || word === 'family')) continue;
      if (family.section === 'pupil_view' && !words.includes('child')) continue;
      return family.section;
    }
  }
  return undefined;
}

/** The parts of a merged label: `Provision and who`, `Support/ who / how often`. */
function partsOf(text: string): readonly string[] {
  return text.split(/\s*(?:[/,&+;]|\band\b)\s*/i).filter((part) => part.trim() !== '');
}

/** Looks a heading or label up; undefined unless the whole of it is known. */
export function lookUp(text: string): Named | undefined {
  // The one label that means something else in the child's mouth: “Child's profile” is the school's.
  if (/^[\W\d]*my profile\W*$/i.test(text)) return { key: 'my profile', section: 'one_page_profile', exact: true };
  const variants = labelVariants(text);
  for (const { key, number } of variants) {
    const section = sections.get(key);
    const field = fields.get(key);
    if (section !== undefined || field !== undefined) {
      return { key, exact: true, section: section ?? inFamily(key), field, number };
    }
  }
  for (const { key, number } of variants) {
    const field = fieldInFamily(key);
    if (field !== undefined) return { key, exact: true, field, number };
    const section = inFamily(key);
    if (section !== undefined) return { key, exact: false, section, number };
  }
  const parts = partsOf(text);
  if (parts.length < 2 || parts.length > 5 || variants.length === 0) return undefined;
  const named = parts.map((part) => lookUpPart(part));
  const first = named[0];
  if (first === undefined || named.includes(undefined)) return undefined;
  return { ...first, exact: false };
}

function lookUpPart(part: string): Named | undefined {
  for (const { key, number } of labelVariants(part)) {
    const section = sections.get(key) ?? inFamily(key);
    const field = fields.get(key);
    if (section !== undefined || field !== undefined) return { key, exact: false, section, field, number };
  }
  return undefined;
}

const keysOf = (labels: readonly string[]) => new Set(labels.flatMap((label) => readLabel(label)?.key ?? []));

/** Sections that tell of the past, or of people: an `Outcome` column in them is not a new outcome. */
export const holding: ReadonlySet<SectionId> = new Set<SectionId>([
  'review',
  'reviewing_outcomes',
  'review_record',
  'recommendations',
  'what_worked',
  'what_did_not_work',
  'needs_to_change',
  'tried',
  'learned',
  'pleased_about',
  'concerned_about',
  'next_steps',
  'timeline',
  'contributors',
  'signatures_sharing',
  'circle_of_support',
  'good_day_bad_day',
  'pupil_passport',
  'do',
  'assess',
  'evidence_plans',
  'evidence_attainment',
  'evidence_provision',
  'evidence_professionals',
  'evidence_views',
  'attainment',
  'personal_details',
  'working_not_working',
]);

/** Labels that mean something only inside a section: where they stand, they name `section`. */
const contextual: readonly {
  readonly within: readonly SectionId[];
  readonly keys: ReadonlySet<string>;
  readonly section: SectionId;
}[] = [
  {
    within: ['aspirations_child', 'aspirations_family'],
    keys: keysOf([
      'child',
      'the child',
      'mine',
      'child’s hopes',
      'child’s',
      'from me',
      'for me',
      'what i hope',
      'child view',
      'pupil voice',
    ]),
    section: 'aspirations_child',
  },
  {
    within: ['aspirations_child', 'aspirations_family', 'my_journey'],
    keys: keysOf([
      'family',
      'parents',
      'parents/carers',
      'my family',
      'parents and family',
      'from my family',
      'from home',
      'home',
      'for my family',
      'mum and dad',
      'family view',
      'parent view',
      'my parents’ hopes for me',
    ]),
    section: 'aspirations_family',
  },
  {
    within: ['working_not_working'],
    keys: keysOf([
      'what needs to change',
      'needs to change',
      'to change',
      'what should change',
      'home',
      'at home',
      'school',
      'at school',
      'in school',
      'in class',
      'changes needed',
      'what could be better',
      'friends',
      'with friends',
      'learning',
      'what works',
      'needs',
    ]),
    section: 'working_not_working',
  },
  {
    within: ['review_record'],
    keys: keysOf([
      'what is working',
      'working',
      'what is working well',
      'not working',
      'what is not working',
      'what isn’t working',
      'what needs to change',
      'needs to change',
      'what will be done next',
      'what next',
      'next steps',
      'what will happen next',
      'action',
      'actions',
      'who',
      'what worked',
      'what did not work',
      'next',
    ]),
    section: 'review_record',
  },
  {
    within: ['planning_needs'],
    keys: keysOf([
      'concerns',
      'my concerns',
      'parents’ concerns',
      'parent concerns',
      'my parents’ or carers’ concerns',
      'professionals’ concerns',
      'concerns of professionals',
      'concerns of parents',
      'child’s concerns',
      'needs',
      'family’s concerns',
      'family concerns',
      'parents’ or carers’ concerns',
      'school’s concerns',
      'parents',
      'professionals',
      'my worries',
      'what i find hard',
    ]),
    section: 'planning_needs',
  },
  {
    within: ['good_day_bad_day'],
    keys: keysOf([
      'a good day',
      'a bad day',
      'what could make days better',
      'what would make days better',
      'what makes days better',
      'what would make it better',
      'what would help',
      'what could be better',
      'what helps',
    ]),
    section: 'good_day_bad_day',
  },
  {
    within: ['contributors'],
    keys: keysOf([
      'child',
      'parents',
      'family',
      'school',
      'class teacher',
      'teacher',
      'senco',
      'professionals',
      'name',
      'role',
      'agreed next steps',
      'next steps',
      'contributed',
      'sent the plan',
      'sent a copy',
    ]),
    section: 'contributors',
  },
  {
    within: ['signatures_sharing'],
    keys: keysOf([
      'child',
      'parents',
      'parent',
      'family',
      'school',
      'class teacher',
      'teacher',
      'senco',
      'name',
      'headteacher',
      'review date',
      'date',
    ]),
    section: 'signatures_sharing',
  },
  {
    within: ['circle_of_support'],
    keys: keysOf([
      'family',
      'friends',
      'school',
      'professionals',
      'home',
      'people who help me',
      'people i love',
      'people who support me',
      'name',
      'role',
      'relationship',
    ]),
    section: 'circle_of_support',
  },
  {
    within: ['evidence_views'],
    keys: keysOf([
      'child',
      'parents',
      'pupil view',
      'parent view',
      'child’s views',
      'family views',
      'my views',
      'family',
    ]),
    section: 'evidence_views',
  },
];

/** Areas of need: rows or sub-headings inside other sections, and the section of needs where they stand alone. */
const areas = keysOf([
  'educational',
  'education',
  'learning',
  'cognition and learning',
  'communication and interaction',
  'communication',
  'speech and language',
  'speech, language and communication',
  'social and emotional',
  'social, emotional and mental health',
  'semh',
  'sensory',
  'physical',
  'sensory and physical',
  'sensory and/or physical',
  'physical and sensory',
  'physical and medical',
  'medical',
  'behaviour',
  'emotional',
  'social',
  'mental health',
  'self-help and independence',
  'independence',
  'social, emotional and mental health difficulties',
  'sensory/physical',
  'physical/sensory',
  'emotional wellbeing',
  'literacy',
  'numeracy',
  'attention and listening',
]);
const areaSections = new Set<SectionId>([
  'outcomes',
  'provision',
  'needs',
  'attainment',
  'strengths',
  'assess',
  'planning_needs',
]);

/** Whether a label names an area of need: a row or sub-heading in many tables, and an answer in others. */
export const isArea = ({ key }: Named): boolean => areas.has(key);

/** What a label means inside a section, where that differs from what it means alone. */
export function lookUpWithin(current: SectionId | undefined, text: string): Named | undefined {
  for (const { key, number } of labelVariants(text)) {
    const found = current && contextual.find(({ within, keys }) => within.includes(current) && keys.has(key));
    if (found) {
      const field = fields.get(key);
      // “Child: …” under hopes is no name.
      return {
        key,
        section: found.section,
        field: field === 'name' && found.section !== 'contributors' ? undefined : field,
        number,
        exact: true,
      };
    }
    if (areas.has(key)) {
      const section = current && areaSections.has(current) ? current : 'needs';
      return { key, section, field: 'need', number, exact: true };
    }
  }
  return undefined;
}

/** Sections that contain others: what stands in a part is in the whole too. */
export const parts: Readonly<Partial<Record<SectionId, readonly SectionId[]>>> = {
  one_page_profile: ['like_and_admire', 'important_to', 'how_to_support'],
  my_journey: ['aspirations_child', 'aspirations_family'],
  planning_needs: ['strengths', 'needs'],
  review: [
    'what_worked',
    'what_did_not_work',
    'needs_to_change',
    'tried',
    'learned',
    'pleased_about',
    'concerned_about',
    'review_record',
    'reviewing_outcomes',
  ],
  plan: ['outcomes', 'provision'],
  assess: ['needs', 'attainment', 'strengths', 'pupil_view', 'parent_view', 'working_not_working'],
  evidence_views: ['pupil_view', 'parent_view'],
};

/** Titles of whole documents, and the template that a title names for sure. */
const titles = new Map<string, string | undefined>(
  (
    [
      ['one plan', 'essex-one-plan'],
      ['one planning', 'essex-one-plan'],
      ['my one plan', 'essex-one-plan'],
      ['one page profile', 'one-page-profile'],
      ['my one page profile', 'one-page-profile'],
      ['pupil profile', 'one-page-profile'],
      ['pupil passport', 'one-page-profile'],
      ['learning passport', 'one-page-profile'],
      ['assess plan do review', 'assess-plan-do-review-record'],
      ['assess plan do review record', 'assess-plan-do-review-record'],
      ['apdr', 'assess-plan-do-review-record'],
      ['apdr cycle', 'assess-plan-do-review-record'],
      ['graduated approach', 'assess-plan-do-review-record'],
      ['send support plan', undefined],
      ['sen support plan', undefined],
      ['my send support plan', undefined],
      ['support plan', undefined],
      ['my support plan', undefined],
      ['my plan', undefined],
      ['individual education plan', undefined],
      ['iep', undefined],
      ['individual support plan', undefined],
      ['isp', undefined],
      ['individual learning plan', undefined],
      ['individual provision plan', undefined],
      ['individual provision map', undefined],
      ['provision map', undefined],
      ['provision plan', undefined],
      ['learning plan', undefined],
      ['pupil support plan', undefined],
      ['graduated response plan', undefined],
      ['evidence for an ehc needs assessment request', 'ehcna-evidence'],
      ['ehc needs assessment request', 'ehcna-evidence'],
    ] as const
  ).flatMap(([title, template]) => {
    const key = readLabel(title)?.key;
    return key === undefined ? [] : [[key, template] as const];
  }),
);

/** Whether a line is the title of a document (`SEND Support Plan: Autumn 2026`, `One Plan for Mia`), and of which template. */
export function titleOf(text: string): { readonly template?: string } | undefined {
  for (const form of [text, text.split(/\s[-–—|/]\s|:|\(|\sfor\s/)[0]!]) {
    for (const { key } of labelVariants(form)) if (titles.has(key)) return { template: titles.get(key) };
  }
  return undefined;
}
