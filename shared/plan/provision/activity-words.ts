/** Data: what a word of a provision tells about the thing that is done. */

/**
 * `glue` says nothing of it; `subject` and `area` only name a field; `hollow` is help of any kind; `range` is an amount of
 * something; `session` is time set aside for something; `activity` and `thing` can be pictured, `programme` is a name; `blur` makes a thing
 * unclear; `aim` is a hope, a thought or the child’s own act; `help` is the verb; `act` is what a person is seen to do.
 */
export type WordKind =
  | 'glue'
  | 'subject'
  | 'area'
  | 'hollow'
  | 'range'
  | 'session'
  | 'activity'
  | 'thing'
  | 'programme'
  | 'blur'
  | 'aim'
  | 'help'
  | 'act';

/** Later kinds win over earlier ones; nouns match in the plural, too. */
export const nouns: Readonly<Partial<Record<WordKind, string>>> = {
  glue: `a the an this that these those his her their my our your its it he she they him them me we us you i who whom whose which
    and or but nor not so if as than then also too plus both each every all any some no more most least less other others another
    is are was were be been being am has have had having will would shall should may might can could must do does did
    to of with without within in into on onto at by for from near off out over under up down about around across after before
    behind beside between during through throughout towards until till till since per via where when while whenever wherever there
    here how why what again always usually once twice thrice first second third last next new same own just only very really
    well together alongside apart apiece ish back away
    one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty half quarter dozen couple
    approx approximately roughly circa minute min second sec hour hr day daily night nightly week wk weekly fortnight fortnightly month monthly term termly
    half-term half-termly year yearly annual annually hourly am pm morning afternoon evening weekend weekday today
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
    january february march april may june july august september october november december autumn spring summer winter easter
    christmas jan feb mar apr jun jul aug sep sept oct nov dec holiday
    school class classroom college nursery setting home playground hall room corridor outside inside outdoor indoor area place space site
    playtime lunchtime breaktime break-time lunch dinner snack assembly registration register arrival period p1 p2 p3 p4 p5 p6
    transition move start end beginning middle rest whole part time-tabled timetabled trip occasion event hometime mealtime
    child children pupil student peer friend learner classmate person people adult staff team member professional agency service
    boy girl group-size size max maximum minimum number total
    individual individually one-to-one one-on-one pair paired small large big little bit full part-time full-time
    short long longer brief quick extra additional further increased continued regular regularly frequent frequently often
    ongoing on-going daily constant constantly consistent consistently continual intensive high low quality good best better great
    effective positive positively clear clearly careful carefully close closely gentle simple easy easier different special specific
    particular general universal wave tier core whole-class in-class class-based school-based structured unstructured direct
    indirect discrete dedicated focussed focused focusing focussing targeted tailored bespoke personal personalised individualised
    enhanced trained qualified experienced skilled familiar trusted known named key designated available availability nearby
    possible necessary needed required able unable likely reasonable rich robust holistic nurturing safe
    supportive multi-sensory multisensory flexible flexibly independent independently discreet discreetly minimal
    made making make use used uses using put puts place placed given give gives giving get gets got take takes taken taking
    provide provides provided providing offer offers offered offering deliver delivers delivered delivering receive receives
    received receiving run runs ran led lead leads leading held hold set carry carries carried complete completed
    identify identified arrange arranged organise organised plan planned agree agreed confirm confirmed timetable timetabled begin
    beginning starting ending continue continues continuing implement implemented include includes included including
    need needs require requires want wants benefit benefits attend attends attended join joins access accesses accessed work works
    see sees seen meet meets meeting met visit visits visited visiting spend spends spent go goes going
    come comes coming stay stays keep kept remain allocate allocated supply supplied
    show shown help-desk allow allows allowed wherever lot lots plenty etc eg ie ta tas regime
    basis case way kind type form level side end point need-led year-group reception foundation ks1 ks2 ks3 ks4 ks5 eyfs
    semh send sen spld mld sld slcn asd adhd eal
    exam test assessment mock exams task lesson accordingly throughout
    preferred learner's experience local authority council nhs floating taught assessed contract shared alternate limited time-limited vary varies varied depend depends depending eye present follow follows followed ring-fenced subject's current currently someone somebody rota pastoral hand deploy deploys deployed based stationed`,
  subject: `maths mathematics math english literacy numeracy phonics science pe geography history french spanish german art music ict
    dt re computing humanities topic writing subject gcse curriculum-area arithmetic`,
  area: `social emotional sensory motor fine gross physical medical behaviour behavioural communication interaction language
    speech attention concentration focus listening friendship emotion regulation self-regulation anxiety worry mood wellbeing
    well-being confidence self-esteem resilience independence independent-living organisation organisational cognition cognitive
    memory processing skill skills academic mental health autism dyslexia dyscalculia vi hi
    personal-care self-care life-skills life attendance engagement inclusion motivation literacy-based language-based
    de-escalation vocational careers career progress attainment expressive receptive comprehension-based eating feeding toileting
    mobility hearing vision visual vestibular proprioceptive coordination co-ordination perception preparation adulthood salt slt instruction`,
  hollow: `visuals support help assistance aid input intervention provision strategy strategies approach approaches resource equipment
    guidance advice differentiation scaffold scaffolding adaptation adjustment accommodation activity activities work homework-help
    learning curriculum involvement monitoring consideration awareness understanding boundary boundaries
    expectation environment ethos management oversight liaison measure technique tool arrangement
    caring consistency technology instructional learning-support in-class-support tuition-support catch-all
    contact overlearning consolidation opportunity opportunities option facility facilities programme-of-support response`,
  range: `range variety series block package programme program set array menu toolkit selection amount system scheme method use diet plan`,
  session: `session training course care teaching group workshop slot appointment consultation drop-in time lesson grp period-long 1-1 surgery clinic`,
  activity: `reading spelling handwriting typing touch-typing swimming cooking baking singing drawing painting dancing dance
    yoga massage counselling mentoring tutoring coaching tuition therapy hydrotherapy physiotherapy physio hydro ot rebound
    trampolining trampoline gardening horse-riding riding cycling gym game exercise stability stretch stretches drill recap practice play
    keep-up catch-up booster circuit break walk story stories rhyme song quiz rehearsal check-in check-ins debrief
    check-out time-out meet-and-greet greeting pre-teaching pre-teach overlearning pre-warning reassurance
    prompting modelling signing scribing supervision observation handover phone-call call meal snack-time sandplay storytelling
    precision blending segmenting decoding word-finding turn-taking debriefing referral club elsa nurture enlargement transfer toilet-training`,
  thing: `board column card chart timetable schedule mat timer cushion slope desk table seat seating chair workstation carrel tent book
    list checklist planner diary sheet worksheet handout slide note paper pen pencil grip scissors ruler laptop tablet ipad
    chromebook computer keyboard software app recorder dictaphone headphone headphones defender defenders ear-defenders earplugs
    overlay filter glasses magnifier screen font print radio hearing-aid microphone loop frame stander walker wheelchair
    hoist sling splint switch communicator talker pecs sign symbol picture photo photograph object toy fidget putty
    band blanket lap-pad tray trays basket box pack folder locker peg pass permit sticker stamp token certificate postcard
    passport profile script prompt cue example template wordbank glossary vocabulary word words sound letter numbers fact
    plate spoon cup beaker apron uniform inhaler pen-portrait email text message copy copies reminder colour lift ramp rail step
    stool footstool mirror clock bell buzzer button camera subtitle caption scribe reader prompter buddy
    flashcard puppet tills bench ball bat hoop racket beanbag word-web web counters cubes coins clipboard easel whiteboard`,
  programme: `toe lego numicon lexia nessy clicker makaton thrive idl rwi elklan fizzy beam mathletics numbots`,
  blur: `preferential appropriate suitable relevant considered adapted differentiated specialist modified adequate specialised alternative
    inclusive various scaffolded multi-modal adaptive`,
  aim: `encouragement opportunity opportunities emphasis effort account chance regard consideration reduction promotion
    development improvement promoting`,
};

/** Base forms of verbs; every form of theirs matches. */
export const verbs: Readonly<Partial<Record<WordKind, string>>> = {
  aim: `encourage enable empower motivate promote facilitate foster develop improve increase enhance boost raise strengthen
    extend consolidate reinforce embed maintain sustain reduce minimise manage address target close widen narrow ensure monitor
    review evaluate track adapt adjust modify differentiate tailor personalise consider explore think respond react liaise
    collaborate signpost oversee fund employ pay understand know recognise appreciate ensure aspire aim try attempt seek endeavour hope
    upskill trust respect value cope settle calm engage integrate participate involve identify accommodate cater
    coordinate co-ordinate progress achieve nurture expect trial investigate advise appoint assign`,
  help: `support help assist aid shadow`,
  act: `hoist scribe train listen hear re-read sign model greet remind check prompt warn pre-warn prewarn forewarn praise reward enlarge photocopy
    pre-teach preteach chunk break rephrase debrief supervise observe assess reassure teach escort
    email phone ring text post walk sit stand wait count laminate film massage stretch`,
};

/** Single words in front of which an adult’s attitude is meant: “be aware of his needs”. */
export const attitudes = `informed updated aware mindful conscious sensitive alert vigilant understanding patient sympathetic ready prepared`;
