import type { Listed } from '../text/listed';
import { nouns, word, words } from './jargon-lines';
import { list } from './list';

/** Words that stand in reports and hardly anywhere else. */
export const jargonRare: readonly Listed[] = [
  ...words(`
    null point|copula|discrimination errors = angle of looking that steadies the eyes|“is” and “are”|mix-ups between pictures
    mutual regulation|vocal phrase|flipped task|flipped learning|MAR sheet = calming down with another person|spoken phrase|task read at home first|reading at home before the lesson|record of medicines given
    commensurate|concomitant|concurrent = in line|accompanying|at the same time
    multi-modal|multimodal|multi-faceted|multifaceted|multi-layered|multi-dimensional = with several senses|with several senses|many-sided|many-sided|many-sided|many-sided
    labile|emotionally labile|disinhibited|dysphoric|euthymic = quick to change|quick to change in mood|unrestrained|low in mood|steady in mood
    longitudinal|retrospective|prospective|ipsative = over a long time|looking back|looking ahead|compared with the child’s own past
    compensatory|remedial|rehabilitative|habilitative|palliative = that make up for it|extra|that bring back skills|for daily living|that ease it
    rudimentary|emergent|nascent|embryonic = basic|beginning|beginning|beginning
    heterogeneous|homogeneous|disparate|discrete|ubiquitous = mixed|similar|different|separate|found everywhere
    discernible|tangible|perceptible|demonstrable|unequivocal = clear|real|clear|clear|clear
    tenuous|protracted|transient|sporadic|intermittently|sporadically = weak|long|passing|now and then|now and then|now and then
    stringent|cogent|judicious = strict|convincing|sensible
    profound and enduring|long-standing and complex|complex and enduring = deep and lasting|lasting and many-sided|many-sided and lasting
    locomotor|non-locomotor|manipulative motor = moving-about|on-the-spot|hand
    dialogic|heuristic|schematic|symbolic = talk-based|exploring|pattern-based|pretend
    attitudinal|behavioural-based|dispositional = to do with attitudes|about behaviour|of character
    socio-economic|socioeconomic|sociocultural|demographic = to do with money and background|to do with money and background|of background|of background
    cross-setting|school-based intervention = at home and at school|help at school
    hyper-responsive|hyper-reactive|over-responsive|hypo-responsive|under-responsive|hypo-reactive = quick to react|quick to react|quick to react|slow to react|slow to react|slow to react
    hyper-focused|hyperfocused|hyper-fixated|hyper-independent = absorbed|absorbed|absorbed|unwilling to ask for help
    stereotypic|ritualistic = repeated|fixed
    remediate|remediates|remediated|remediating = put right|puts right|put right|putting right
    reciprocate|reciprocates|reciprocated|reciprocating = return|returns|returned|returning
    initiate|initiates|initiated|initiating = start|starts|started|starting
    habituate|habituates|habituated|desensitise|desensitised = get used|gets used|used|get used|used
    acclimatise|acclimatises|acclimatised = get used to things|gets used to things|got used to things
    consolidate|consolidates|consolidated|consolidating = practise|practises|practised|practising
    verbalise|verbalises|verbalised|verbalising = say|says|said|saying
    articulate|articulates|articulated|articulating = say clearly|says clearly|said clearly|saying clearly
    extrapolate|extrapolates = work out|works out
    internalise learning|internalise language|operationalise|operationalised = take in learning|take in language|put into practice|put into practice
    disaggregate|disaggregated|collate|collated|collates = split up|split up|gather|gathered|gathers
    precipitate|precipitated|precipitates|preclude|precludes|precluded = bring on|brought on|brings on|prevent|prevents|prevented
    predispose|predisposes|predisposed = make likely|makes likely|likely
    individualise|contextualise|contextualised|contextualises = adapt|link to real life|linked to real life|links to real life
    transcribe|transcribes|transcribed = write down|writes down|wrote down
    evidenced|evidencing|is evidenced by|as evidenced by = shown|showing|is shown by|as shown by
    quantify|quantifies|quantified|operationally = measure|measures|measured|in practice
    signposting = telling where to find help
    disapplied|disapply|backclassed|back-classed = excused|excuse|taught a year behind|taught a year behind
    play-based|evidence-led|data-driven|child-led|research-informed = through play|well-tested|based on results|led by the child|well-tested
    presenting as|presents with|presents as|presenting with = seeming|has|seems|having
    curricular|co-constructing|co-constructs = school-work|jointly working out|jointly works out
    neuro-typical|neuro-diverse|neuro-divergent = not autistic or otherwise different in thinking|thinking in different ways|thinking in a different way
    metacognitively|pedagogically|developmentally appropriate = by thinking about learning|in teaching|right for the stage
    asynchronous|synchronous|sequential|sequentially = uneven|at the same time|step by step|step by step
    ambivalent = in two minds
    intermittent|pervasively|globally delayed = on and off|everywhere|behind in most areas
  `),
  ...nouns(`
    Grid Pad|GridPad|sleep system|sleep systems|in-situ sling|in-situ slings = talking tablet|talking tablet|supports that hold the body well in bed|supports that hold the body well in bed|sling that stays under the child|slings that stay under the child
    retrieval starter|retrieval starters|retrieval quiz|low-stakes quizzing|low-stakes quizzes|low-stakes quiz = short quiz about earlier lessons|short quizzes about earlier lessons|quiz about earlier lessons|short quizzes without marks|short quizzes without marks|short quiz without marks
    exposure ladder|exposure steps = small steps towards what is feared
    lipspeaker|lipspeakers|total comm|clock-face directions|protective techniques = adult who repeats words clearly for lip-reading|adults who repeat words clearly for lip-reading|speech, signs and pictures together|where things are as on a clock|ways of guarding oneself when walking
    implicature|impact score|verbal battery|non-verbal battery|quantitative battery = what is meant and not said|score for how much it affects the day|part with words|part with shapes|part with numbers
    mediation cert|traded time|costed provision map|costed provision maps|energy accounting = paper that says mediation was looked at|time that the school buys|list of support with its cost|lists of support with their cost|planning the day by energy
    area inco|Mosaic approach|methylphenidate|atomoxetine|lisdexamfetamine = council adviser for nurseries|way of hearing young children through pictures and play|medicine to help with attention|medicine to help with attention|medicine to help with attention
    paucity|dearth = lack
    reciprocity = give and take
    lability|emotional lability|disinhibition = quick changes|quick changes of mood|lack of restraint
    discrepancy|discrepancies|disparity|disparities|dichotomy = gap|gaps|gap|gaps|split
    trajectory|trajectories|developmental trajectory|learning trajectory = course|courses|way of growing|way of learning
    screener|screeners|ditty level|ditty group|red ditty|ditty books = short check|short checks|first short texts|group reading short texts|first short texts|books of short texts
    remediation|amelioration|mitigation|exacerbation = putting right|easing|easing|getting worse
    prerequisite skills|prerequisite|prerequisites|precursor skills = skills needed first|first need|first needs|skills needed first
    propensity|predisposition|inclination towards|susceptibility = tendency|tendency|liking for|being easily affected
    aetiologies|pathogenesis|sequelae|comorbid diagnoses = causes|course of the illness|after-effects|other diagnoses
    rubric|rubrics|benchmark|benchmarks|benchmarking|metric|metrics = marking guide|marking guides|point to compare with|points to compare with|comparing|measure|measures
    paradigm|paradigms|framework of reference = way of seeing|ways of seeing|point of view
    synthesis|extrapolation|dissemination|operationalisation = putting together|working out|sharing|putting into practice
    consolidation|repetition and consolidation|overlearning and repetition = practice until secure|practice until secure|much practice
    presenting need|presenting needs|presenting difficulties|presenting difficulty|presenting issues|presenting behaviour|presenting behaviours = main need|main needs|main difficulties|main difficulty|main difficulties|behaviour seen|behaviour seen
    adaptive functioning|adaptive behaviour|adaptive behaviours|adaptive skills|global functioning|social functioning = everyday skills|everyday skills|everyday skills|everyday skills|everyday skills|getting on with others
    take-up time|parallel talk|recasting|expansion of utterances|self-talk strategies = time to respond|saying what the child is doing|saying it back correctly|adding of words to what the child says|what one says to oneself
    handwriting fluency|writing fluency|spelling accuracy|reading accuracy|reading speed and accuracy = speed of handwriting|ease of writing|correct spelling|correct reading|speed and correctness of reading
    non-verbal ability|non-verbal skills|non-verbal communication|non-verbal cues|verbal ability = thinking with shapes and pictures|thinking with shapes and pictures|gestures and looks|gestures and looks|thinking with words
    early help|early help support|early help worker|early identification = help offered early to a family|help offered early to a family|family worker|noticing early
    bibliotherapy|vicarious trauma|secondary trauma|compassion fatigue = books that help with feelings|hurt from other people’s suffering|hurt from other people’s suffering|tiredness from caring
    psychotherapy|sandplay|equine therapy|animal-assisted therapy|arts therapies|dramatherapy = talking therapy|play with sand and figures|therapy with horses|therapy with animals|art, music and drama therapy|drama therapy
    iceberg model|behaviour iceberg|anxiety iceberg = looking for what lies behind behaviour|what lies behind behaviour|what lies behind anxiety
    theraband|resistance band|therapy ball|lap pad|weighted lap pad|body sock|move and sit cushion|chewelry|chewellery|chew buddy = stretchy band|stretchy band|big ball|weight for the lap|weight for the lap|stretchy sack|wobbly cushion|chewable necklace|chewable necklace|chewable toy
    Dycem|caring cutlery|slant board|privacy board|privacy screen|individual work station = non-slip mat|easy-grip cutlery|sloped board|screen for the desk|screen for the desk|quiet desk
    symbolic play|associative play|solitary play|exploratory play|heuristic play|schematic play|co-operative play skills|treasure basket|loose parts = pretend play|play beside others|playing alone|exploring play|exploring play|play with repeated patterns|playing together|basket of things to explore|odds and ends for play
    joint action routine|joint action routines|people games|communication temptations|communication opportunities = repeated shared game|repeated shared games|games with another person|ways to tempt a child to talk|chances to talk
    sensory story|sensory stories|sensory bag|sensory box|sensory space|sensory circuit training = story with things to touch and smell|stories with things to touch and smell|bag of things that calm|box of things that calm|calm space|exercises for the senses
    stereotypy|stereotypies|vocal stereotypy|suicidal ideation|ideation = repeated movement|repeated movements|repeated sounds|thoughts of suicide|thoughts
    number sense|numerosity|multiplicative reasoning|additive reasoning|proportional reasoning|commutativity = feeling for number|sense of how many|thinking about times and sharing|thinking about adding|thinking about shares|knowing that the order does not matter
    transcription|transcription skills|compositional skills|written composition|encoding|encoding skills|recoding = spelling and handwriting|spelling and handwriting|making up of texts|making up of texts|spelling|spelling|sounding out
    graphic organiser|graphic organisers|KWL grid|Frayer model|story mountain|mnemonic|mnemonics|acrostic = chart for ideas|charts for ideas|chart of what is known and asked|chart for a new word|plan for a story|memory trick|memory tricks|poem on first letters
    think-aloud|think-alouds|metacognitive talk|dialogic teaching|dialogic book talk = thinking out loud|thinking out loud|talk about thinking|teaching by talk|talk about books
    environmental adaptation|environmental adaptations|environmental modifications|environmental factors|environmental stressors = change to the room|changes to the room|changes to the room|things around the child|things around the child that upset
    compensatory strategies|compensatory strategy|remedial teaching|remedial work|catch-up programme|catch-up intervention|catch-up interventions = ways round a difficulty|way round a difficulty|extra teaching|extra work|extra lessons|extra lessons|extra lessons
    protected characteristic|protected characteristics|equality duty|equality objectives = matter protected by law|matters protected by law|duty to treat people fairly|aims for fairness
    parental engagement|family engagement|stakeholder|stakeholders|stakeholder engagement = work with parents|work with families|person involved|people involved|talks with those involved
    wraparound care|wrap-around care|wraparound support|wrap-around support|locality team|locality panel|cluster panel|consortium = care before and after school|care before and after school|all-round help|all-round help|local team|local panel|panel of local schools|group of schools
    amended plan|amended final plan|proposed amended plan|amendment notice|working draft = changed plan|changed plan|changes that the council proposes|letter about changes|plan not yet agreed
    disapplication|deferral|deferred entry|retention in year|out-of-year placement|out of cohort placement = being excused|later start|later start|repeating of a year|class of another age|class of another age
    adult social care|care leaver|care leavers|pathway plan|Care Act assessment|leaving care team = council help for adults|young person who was in care|young people who were in care|plan for leaving care|council’s check of needs for adults|team for young people leaving care
    contrast sensitivity|colour contrast|large print N24|eye contact avoidance = seeing of faint things|strong colours|very large print|looking away
    self-regulated learning|self-regulatory skills|self-regulation skills|regulatory skills|regulatory strategies|regulatory activities|co-regulatory support|co-regulation strategies = control of one’s own learning|calming down|calming down|calming down|ways to calm down|calming activities|calming down with an adult|ways to calm down with an adult
    attachment-seeking|attachment-seeking behaviour|connection-seeking|attachment behaviours = looking for closeness|looking for closeness|looking for closeness|ways of looking for closeness
    reading mileage|book talk|echo reading|choral reading|repeated reading|partner reading|paired writing|shared writing|modelled writing|guided writing|guided reading = much reading|talk about books|reading after an adult|reading aloud together|reading the same text again|reading with a partner|writing with a partner|writing together|showing how to write|writing with a teacher’s help|reading with a teacher in a small group
    learning profile|learner profile|learning journey|learning journeys = record of how the child learns|record of how the child learns|record of learning|records of learning
  `),
  ...word('pragmatic', 'social language', { onlyWith: list('language communication skills difficulties semantic') }),
  ...word('narrate|narrates|narrating', 'say aloud|says aloud|saying aloud', {
    unlessWith: list('story stories film audiobook play book'),
  }),
  ...word('commission|commissioning', 'order|ordering', {
    onlyWith: list('report service assessment council support provision specialist'),
  }),
  ...nouns('Band A|Band B|Band C|Band D|Band E|Band F = council’s level of money', {
    exact: true,
    onlyWith: list('funding funded banded banding top-up money council element'),
  }),
  ...nouns(
    'contextual cues|contextual clues|context clues|low-threshold tasks|backward design = hints in the text|hints in the text|hints in the text|tasks that all can start|planning from the goal backwards',
  ),
  ...nouns('talk moves = phrases for discussion', { notBefore: list('fast quickly on too slowly at from to') }),
  ...nouns('SEN information report|SEND information report = school’s yearly report on special needs'),
];
