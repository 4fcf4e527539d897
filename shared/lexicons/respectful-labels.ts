import type { Listed } from '../text/listed';
import { child, children, each, label } from './respectful-lines';
import { list } from './list';

const support = 'Say which support helps.';
const useName = 'Use the child’s name, and say what they need.';
const now = 'Say what the child can do now, and the next step.';
const sameAge = 'other children of the same age';
const kids = `${child}|${children}`;

/** Words that put a category, a diagnosis or a place in a ranking before the child. */
export const respectfulLabels: readonly Listed[] = [
  // Need or diagnosis before the child
  ...label(
    each('SEN|SEND|special needs|additional needs|EHCP|EHC|IEP', child),
    'child with special educational needs',
    // “SEN Learner Plan” is what a form is called.
    { fits: true, notBefore: list('plan|profile|passport|record|report|summary|form') },
  ),
  ...label(
    each('SEN|SEND|special needs|additional needs|EHCP|EHC|IEP', children),
    'children with special educational needs',
  ),
  ...label('special needs', 'special educational needs', {
    notBefore: list(
      'co-ordinator coordinator coordinators co assistant assistants teacher teachers department register school schools nursery team base unit advisory adviser dentist transport swimming',
    ),
    notAfter: ['of', 'for'],
    unlessWith: ['lead', 'leads', 'governor'],
  }),
  ...label(
    each(
      'ADHD|ASD|ASC|autism|PDA|ODD|SEMH|SLCN|DLD|VI|HI|MSI|hearing impaired|hearing-impaired|visually impaired|dyslexia|Downs|Down syndrome|behaviour|EBD',
      kids,
    ),
    useName,
  ),
  ...label("a Downs|a Down's", 'Say “with Down’s syndrome”.', {
    alone: true,
    onlyWith: ['he', 'she', 'is', 'has', 'they'],
    notBefore: ['and'],
    unlessWith: ['ups', 'syndrome', 'highs', 'sit', 'ladder'],
  }),
  ...label("Down's child|Down's boy|Down's girl|Down's children|Down's baby|Downs baby", 'child with Down’s syndrome'),
  ...label(
    'is ADHD|is ASD|is ASC|is SEN|is SEND|is SEMH|is PDA|is ODD|was ADHD|is EHCP|is EHC',
    'has ADHD|has autism|has autism|has special educational needs|has special educational needs|has social and emotional needs|is demand avoidant|has oppositional defiant disorder|had ADHD|has an EHC plan|has an EHC plan',
    { exact: true, ofPerson: true, alone: true },
  ),
  ...label(
    each(
      'the autistic|the dyslexic|the ADHD|the deaf|the blind|the disabled|the epileptic|the diabetic',
      `${child}|one`,
    ),
    useName,
  ),
  ...label('an epileptic|epileptics', 'Say “has epilepsy”.', { alone: true }),
  ...label('a diabetic|diabetics', 'Say “has diabetes”.', { alone: true }),
  ...label('an asthmatic|asthmatics', 'Say “has asthma”.', { alone: true }),
  ...label('a dyslexic|dyslexics', 'Say “is dyslexic” or “has dyslexia”, as the family prefers.', { alone: true }),
  ...label('a dyspraxic|dyspraxics', 'Say “is dyspraxic” or “has dyspraxia”, as the family prefers.', { alone: true }),
  ...label('an autistic|autistics', 'Say “is autistic” or “has autism”, as the family prefers.', { alone: true }),
  ...label(
    'a schizophrenic|a paranoiac|a depressive|a hyperactive|an anorexic',
    'Say what the person has, after the person.',
    { alone: true },
  ),
  ...label('an Aspergers|an Asperger|an aspie|aspie', 'autistic'),
  ...label(
    'a selective mute|an elective mute|selective mutes|elective mute|a mute|elective mutism',
    'Say “has selective mutism: she talks where she feels safe”, in your own words.',
  ),
  ...label('a stammerer|a stutterer|stammerers|stutterers', 'Say “has a stammer”.'),
  ...label(
    'an anxious attender|anxious attender|a poor attender|poor attender|poor attenders|a reluctant attender|reluctant attender|a non-attender|non-attender|non-attenders',
    'Say how often the child is in school, and what makes coming hard.',
  ),
  ...label(
    'a school refuser|school refuser|school refusers|school refusal|school phobic|school phobia',
    'finds it very hard to come to school',
  ),
  ...label('a truant|truants', 'Say how often the child missed school, and what makes coming hard.', { alone: true }),
  ...label(
    'autism sufferer|epilepsy sufferer|asthma sufferer|dyslexia sufferer|ADHD sufferer|sufferer|sufferers',
    'Say “has”: “has epilepsy”.',
    {
      unlessWith: ['hay', 'fever', 'hayfever'],
    },
  ),
  ...label(
    each('mildly|severely|profoundly|slightly|highly|very|classically|a bit|borderline', 'autistic'),
    'Say “autistic”, and what support is needed.',
  ),
  ...label(
    'mild autism|severe autism|mild autistic|severe autistic|mild ASD|severe ASD|mild end of the spectrum|severe end of the spectrum|mild end of the autistic spectrum|severe end of the autistic spectrum|severe end of the autism spectrum|mild end of the autism spectrum|a touch of autism|autistic tendencies|autistic traits|on the spectrum somewhere',
    'Say what is easy for the child, what is hard, and which support helps.',
  ),
  // Level and rank
  ...label(
    'low functioning|lower functioning|high functioning|higher functioning|functions at a low level|low-level functioning',
    support,
    { notBefore: ['heart', 'kidney', 'thyroid'] },
  ),
  ...label('mental age|a mental age|developmental age|emotional age|reading age of a baby', now, { arguable: true }),
  ...label('has the mind of a|has the mental capacity of a|the mental age of', now),
  ...label('mental age of', now),
  ...label(
    'lower ability|below average intelligence|below-average intelligence|poor intelligence',
    'Say what the child can do now and finds hard at the moment.',
  ),
  ...label('less able|least able|lesser able|not very able|less-able', 'working at an earlier stage', {
    notBefore: ['to'],
  }),
  ...label(
    "not very bright|not bright|not that bright|not clever|not very clever|not academic|not very academic|not intelligent|isn't very bright|isn't bright|isn't academic|isn't clever",
    now,
    { ofPerson: true },
  ),
  ...label(
    'bottom set|bottom sets|bottom group|bottom groups|bottom table|bottom stream|lowest set|lowest group|lowest ability group|bottom ability group|low set|remedial group|remedial class|remedial set',
    'Use the group’s real name.',
    { notBefore: ['of'] },
  ),
  ...label(
    'bottom of the class|bottom of the year|bottom of her class|bottom of his class|bottom of their class|lowest in the class|lowest in his class|lowest in her class|worst in the class|bottom of the pile',
    now,
  ),
  ...label(
    'low achiever|low achievers|low attainer|low attainers|lowest attainer|lowest attainers|lowest attaining|low attaining|underachiever|underachievers|under-achiever|under-achievers|a failure|bottom-setter',
    now,
    { notBefore: ['of', 'to', 'in'] },
  ),
  ...label('slow reader|slow readers|slow worker', 'Say “needs more time to” and what for.'),
  ...label('a bit slow|is slow|very slow|quite slow', 'Say “needs more time to” and what for.', {
    ofPerson: true,
    notAfter: list('writing handwriting reading speech typing spelling work hand processing recall walking eating one'),
    notBefore: list('to down with at pace and because processing internet walk music breathing breaths song'),
  }),
  ...label(
    'weak reader|weak readers|weak writer|weak writers|weak speller|weak spellers|weaker readers|weakest reader|weakest readers|weakest in the class|poor reader|poor readers|poor writer|poor speller|poor spellers|non-reader|non-readers|non-writer',
    now,
  ),
  ...label(
    'thick|stupid|dim|dumb|dense|gormless|a dunce|dunce|thicko|an idiot|idiot|simpleton|simple-minded|feeble minded|half-witted|a bit simple',
    'Leave this word out. Say what is hard, and what helps.',
    {
      ofPerson: true,
      notBefore: list(
        'pencil pencils paper card grip crayons crayon pens pen brush brushes light lights lighting text paint lines line coat book books thickness foam liquid liquids fluids rubber texture clothing hair lenses glasses and print handled down forest soup question questions mistake',
      ),
      unlessWith: list('lights light curtains fluids handle pencil pen dictionary fog lenses'),
    },
  ),
  ...label(
    'retard|a retard|mental retardation|backward|uneducable|unteachable',
    'Say “has a learning disability”, if that is known.',
    {
      notBefore: list(
        'roll rolls walk walking steps step counting chaining chain glance movement planning design somersault skipping',
      ),
      notAfter: list('flame fire forward forwards walk walks walking count counts counting fall step look looks lean'),
    },
  ),
  ...label(
    'educationally challenged|intellectually challenged|physically challenged|visually challenged|handicapable|vertically challenged',
    'Say “disabled”, or what the person has.',
  ),
  // Disability
  ...label('wheelchair case', 'Say “uses a wheelchair”.'),
  ...label('handicapped|mentally handicapped|physically handicapped|the handicapped|handicap|handicaps', 'disabled', {
    unlessWith: ['golf', 'race'],
  }),
  ...label('the disabled|the less abled|the disadvantaged', 'disabled people', { alone: true }),
  ...label('the weak|the slow|the mentally ill|the autistic|the vulnerable', 'Name the people: “people who …”.', {
    alone: true,
  }),
  ...label(
    'the deaf|the visually impaired|the hearing impaired|the partially sighted',
    'Say “deaf people”, “partially sighted people”.',
    { alone: true, unlessWith: list('teacher school academy service centre society institute royal') },
  ),
  ...label('the blind', 'blind people', {
    alone: true,
    onlyWith: list('children people sight facilities school pupils like deaf'),
    unlessWith: list('window windows pull down close royal society institute'),
  }),
  ...label('able-bodied|able bodied', 'non-disabled'),
  ...label('an invalid|invalids|invalid child', 'disabled person', {
    alone: true,
    unlessWith: ['answer', 'answers', 'password', 'form'],
  }),
  ...label('spazzy|spaz', 'Say “has cerebral palsy”.', {
    notBefore: list('quadriplegia diplegia hemiplegia cerebral quadriplegic muscles paralysis tetraplegia'),
  }),
  ...label('cripple|a cripple|crippled|crippling', 'disabled', { notBefore: ['anxiety', 'costs', 'debt', 'heat'] }),
  ...label('deaf and dumb|deaf mute|deaf-mute|deaf-and-dumb', 'deaf'),
  ...label('mongoloid', 'Say “has Down’s syndrome”.', {
    unlessWith: ['empire', 'history', 'genghis', 'china'],
  }),
  ...label('midget|a midget|a dwarf', 'Say “has restricted growth”.', {
    unlessWith: list('snow planet story stars gems lego gems'),
  }),
  ...label('brain damaged|brain-damaged', 'Say “has a brain injury”.'),
  ...label('a vegetable|birth defect|birth defects', 'Say what the child has and needs.', {
    alone: true,
    onlyWith: ['he', 'she', 'like', 'born'],
    unlessWith: list('eat eats tries taste food grow try garden'),
  }),
  ...label(
    'mad|mental|crazy|loopy|bonkers|psycho|a psycho|a nutter|nutter|insane|a lunatic|lunatic|deranged|unhinged|not normal in the head',
    'Leave this word out. Say what you saw.',
    {
      ofPerson: true,
      alone: true,
      notAfter: list(
        'about eat eats and to of containing without some or contain for any no tree all football horse pony dinosaur train animal sport sports music lego minecraft rugby cricket car bike dog cat book gaming rabbit dance space',
      ),
      unlessWith: ['allergy', 'allergic', 'nut', 'about'],
    },
  ),
  ...label(
    'disturbed young man|disturbed young woman|disturbed young person',
    'very upset young man|very upset young woman|very upset young person',
  ),
  ...label(
    'emotionally disturbed|mentally disturbed|very disturbed|a disturbed child|disturbed child|disturbed boy|disturbed girl|disturbed behaviour|very disturbed|emotionally damaged|a damaged child|damaged child|damaged children',
    'very upset',
    { ofPerson: true },
  ),
  ...label(
    'maladaptive|maladaptive behaviour|maladaptive behaviours|sociopath|psychopath|psychopathic|deviant|delinquent|a delinquent|feral',
    'Say what the child does, and when.',
    { notBefore: ['cat', 'cats', 'daydreaming'] },
  ),
  ...label(each('abnormal', 'play|development|responses|response|reactions'), 'Say what the child does, and when.'),
  ...label(
    'weird|a weirdo|weirdo|oddball|an oddball|freak|a freak|a misfit|misfit|a loner|loner|a geek|a nerd',
    'Leave this word out. Say what the child likes and does.',
    {
      ofPerson: true,
      notBefore: list('science noise noises smell weather storm'),
      unlessWith: ['wizards', 'book', 'story'],
    },
  ),
  ...label(
    each('odd|strange|bizarre|peculiar', `behaviour|behaviours|${child}|habits|mannerisms|ways`),
    'Say what the child does, and when.',
  ),
  // “Normal”
  ...label(each('normal|ordinary|regular|average|typical', child), 'child of the same age', { fits: true }),
  ...label(each('normal|ordinary|average|unimpaired', `${children}|peers|classmates|people|friends`), sameAge, {
    fits: true,
  }),
  ...label(
    each(
      'normal',
      'family|families|home|person|brother|sister|siblings|behaviour|brain|kid|toddler|teenager|teenagers|baby|development',
    ),
    'Say what you compare with: “most children of the same age”.',
    {
      notBefore: ['policy', 'life', 'time', 'routine', 'routines'],
    },
  ),
  ...label(
    'normal school|normal schools|normal class|normal classes|normal classroom|normal nursery|normal playgroup|normal setting',
    'mainstream school',
    {
      notBefore: list(
        'day days hours bus run routine routines uniform transport rules week term dinner dinners lunch time times teacher work lesson lessons door entrance timetable meal meals practice seat register noise shoes trousers skirt coat bag shirt jumper clothes',
      ),
      notAfter: ['the', 'her', 'his', 'our'],
    },
  ),
  ...label(
    "not normal|is not normal|isn't normal|not quite normal|less than normal|more normal|nearly normal|almost normal|act normal|acts normal|be normal|look normal|looks normal|behave normally|behaves normally|act normally|not behave normally|play normally",
    'Say what the child does, and when.',
    {
      ofPerson: true,
      notBefore: ['hours', 'hearing', 'vision', 'range', 'for'],
      unlessWith: list('hearing scan sight vision blood temperature'),
    },
  ),
  // Groups
  ...label(
    'pupil premium child|pupil premium children|pupil premium kids|pupil premium kid|PP child|PP children|PP kids|FSM child|FSM children|FSM kids|free school meals child|free school meals kids',
    'child who has the pupil premium',
    { arguable: true },
  ),
  ...label(
    'EAL child|EAL children|EAL kids|EAL kid|EAL boy|EAL girl|EAL learners|EAL learner|EAL pupils|EAL pupil',
    'Say who: “children who speak another language at home”.',
    { arguable: true },
  ),
  ...label(
    'gypsy child|gypsy children|gypsy kids|gypsy boy|gypsy girl|gypsy family|traveller child|traveller kids|traveller boy|traveller girl|gypsies',
    'Say “from a Gypsy, Roma or Traveller family”, if it matters here.',
  ),
  ...label(
    'statemented child|statemented children|statemented pupil|statemented pupils|a statemented|statemented',
    'child with an EHC plan',
  ),
  ...label(
    each('problem', `${kids}|family|families|parent|parents|behaviour|behaviours|mum`),
    'Say what is hard at the moment, and when.',
    { notBefore: ['solving'] },
  ),
  ...label(each('special', 'kid|kids'), useName),
  ...label('a special child|special child|special children|special boy|special girl|one of the special', useName, {
    arguable: true,
    notBefore: ['seat'],
  }),
  ...label(
    each(
      'difficult|naughty|bad|challenging|violent|aggressive|disruptive|nasty|horrible|awkward|lazy|rude|tricky|needy|defiant|demanding',
      kids,
    ),
    'Say what the child does, and when.',
  ),
  ...label(
    'poster child|the difficult one|a runner and a biter|a biter|a hitter|a kicker|a biter and|a screamer|a spitter',
    'Say what the child does, and when.',
    { onlyWith: ['he', 'she', 'is', 'they'], unlessWith: ['ball', 'football', 'team'] },
  ),
];
