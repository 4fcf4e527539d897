import type { Listed } from '../text/listed';
import { noun, nouns, word, words } from './jargon-lines';

/** Words of clinics and reports: the body, the eyes and ears, health. */
export const jargonClinic: readonly Listed[] = [
  ...words(`
    postural|proximal|distal = posture|close to the body|away from the body
    tactile|auditory|olfactory|gustatory = touch|hearing|smell|taste
    perceptual|spatial|visuomotor = noticing|shape-and-space|hand-and-eye
    oculomotor|saccadic|oculo-motor = eye-movement|quick eye|eye-movement
    graphomotor|grapho-motor = handwriting
    neurological|neurologically|neurobiological = to do with the brain and nerves|in the brain and nerves|to do with the brain
    physiological|physiologically = bodily|in the body
    somatic|psychosomatic = bodily|bodily, brought on by worry
    congenital|idiopathic|degenerative|syndromic|chromosomal = from birth|of unknown cause|getting worse over time|part of a syndrome|genetic
    hypertonic|spastic|dystonic|dyskinetic|ataxic = stiff|stiff|twisting|jerky|unsteady
    ambulant|non-ambulant = able to walk|not able to walk
    enteral|nasogastric|parenteral = by tube|through the nose|by drip
    audiological|ophthalmic|ophthalmological|orthopaedic = hearing|eye|eye|bone and joint
    dyspraxic|dysgraphic|dyscalculic = movement-related|handwriting-related|number-related
    ligamentous|musculoskeletal|neuromuscular = joint|muscle and bone|nerve and muscle
    sensorimotor|sensory-motor|psychomotor = senses and movement|senses and movement|mind and movement
    ototoxic|photosensitive|photophobic = harmful to hearing|harmed by light|upset by light
    refractive|binocular|monocular = focusing|two-eyed|one-eyed
    asymptomatic|symptomatic|prodromal = without symptoms|with symptoms|early
    dissociate|dissociates|dissociating|dissociated = switch off|switches off|switching off|switched off
    catastrophise|catastrophises|catastrophising = expect the worst|expects the worst|expecting the worst
    ruminate|ruminates|ruminating = go over worries again and again|goes over worries again and again|going over worries again and again
    perseverate|perseverates|perseverating|perseverative = get stuck on one thing|gets stuck on one thing|getting stuck on one thing|repeated
  `),
  ...nouns(`
    saccades|saccadic eye movements|saccadic movements = quick eye movements
    orthoptist|orthoptists|orthotist|orthotists = specialist in how eyes work together|specialists in how eyes work together|specialist who fits splints|specialists who fit splints
    ophthalmologist|ophthalmology|neurologist|neurology = eye doctor|eye clinic|brain and nerve doctor|brain and nerve clinic
    audiologist|audiology|audiogram|audiograms = hearing specialist|hearing clinic|chart of what the child hears|charts of what the child hears
    neuropsychologist|neuropsychology|neuropsychological assessment = specialist in the brain and behaviour|study of the brain and behaviour|check of how the brain works
    dietetics|podiatry|phlebotomy = dietitian’s clinic|foot clinic|blood-test clinic
    dexterity|manual dexterity|finger dexterity = skill with the hands|skill with the hands|skill with the fingers
    in-hand manipulation|finger isolation|isolated finger movements|finger opposition = moving things within the hand|using one finger at a time|use of one finger at a time|touching of thumb and finger
    hand dominance|laterality|hand preference|mixed laterality = using one hand more than the other|using one side more|using one hand more than the other|using both sides without a favourite
    shoulder stability|shoulder girdle stability|shoulder girdle|trunk control|trunk stability|trunk rotation = steady shoulders|steady shoulders|shoulders|steady back and tummy|steady back and tummy|turning of the body
    muscle tone|low tone|high tone|hypertonia|dystonia = firmness of the muscles|loose muscles that tire quickly|stiff muscles|stiff muscles|twisting movements
    joint laxity|ligamentous laxity|joint hyperlaxity = very bendy joints
    contracture|contractures|scoliosis|kyphosis|hip dysplasia = joint that has tightened|joints that have tightened|curved spine|rounded back|hip joint that does not fit well
    gait|gait pattern|gait trainer = way of walking|way of walking|walking frame
    range of movement|weight bearing = how far a joint moves|standing on the legs
    motor skills|motor skill|motor control|motor development|motor difficulties|motor learning|motor abilities = movement skills|movement skill|control of movement|learning to move|difficulty with movement|learning to move|movement skills
    motor milestones|developmental norms|developmental level = steps in learning to move|what most children do at an age|stage of development
    perceptual skills|visual perceptual skills|visual perceptual difficulties|figure-ground|figure-ground discrimination = making sense of what is seen|making sense of what is seen|difficulty with making sense of what is seen|finding one thing among many|finding of one thing among many
    visual motor integration|visual-motor skills|eye-hand co-ordination = using eyes and hands together
    visual tracking|visual scanning|visual stress|visual closure|visual fatigue = following with the eyes|looking across a page|eye strain from print|knowing a thing from a part of it|tired eyes
    convergence insufficiency|visual convergence|myopia|hyperopia|photophobia|hemianopia = difficulty with turning both eyes in|turning of both eyes in|short sight|long sight|pain from bright light|loss of half the sight
    retinopathy|coloboma|ptosis|albinism|nystagmus null point = damage at the back of the eye|gap in the eye|drooping eyelid|lack of colour in skin, hair and eyes|angle at which the eyes are steadiest
    functional vision|residual vision|residual hearing|functional hearing = sight that the child can use|sight that is left|hearing that is left|hearing that the child can use
    functional vision assessment|low vision aid|low vision aids|tactile resources = check of what the child can see|magnifier|magnifiers|things to feel
    otitis media|tympanometry|hyperacusis|misophonia|auditory neuropathy = ear infection|test of the eardrum|pain from everyday sounds|great distress at some sounds|hearing that comes and goes
    soundfield system|sound field system|radio aid|radio aids|FM system = loudspeakers for the teacher’s voice|loudspeakers for the teacher’s voice|microphone that sends the voice to the hearing aids|microphones that send the voice to the hearing aids|microphone that sends the voice to the hearing aids
    listening fatigue|concentration fatigue|aural rehabilitation = tiredness from listening|tiredness from paying attention|practice in listening
    tactile defensiveness|tactile sensitivity|tactile seeking|tactile input = strong dislike of being touched|strong reaction to touch|looking for things to touch|touch
    deep pressure|deep pressure input|heavy work|heavy work activities|heavy muscle work = firm, steady pressure|firm, steady pressure|pushing, pulling and carrying|pushing, pulling and carrying|pushing, pulling and carrying
    sensory integration therapy|sensory gating|sensory registration|sensory defensiveness|sensory threshold|sensory thresholds = therapy for taking in sounds and touch|shutting out of sounds and sights|noticing of sounds, sights and touch|strong dislike of some sounds or touch|point at which it becomes too much|points at which it becomes too much
    sensory strategies|sensory strategy|sensory programme|sensory regulation strategies|sensory preferences = ways to feel calm and alert|way to feel calm and alert|exercises to feel calm and alert|ways to feel calm and alert|sounds and feelings the child likes
    sensory seeking behaviour|sensory seeking behaviours|sensory avoidance = looking for strong touch or movement|looking for strong touch or movement|keeping away from some sounds or touch
    body schema|spatial awareness|spatial awareness skills|kinaesthesia|directionality = sense of one’s own body|sense of space|sense of space|sense of movement|sense of left and right
    postural stability|postural control|postural management|postural support = steady sitting and standing|steady sitting and standing|good support of the body|support of the body
    pica|bruxism|rumination|anaphylaxis|hypoglycaemia|hyperglycaemia = eating of things that are not food|grinding of teeth|going over worries again and again|severe allergic reaction|low blood sugar|high blood sugar
    tonic-clonic seizure|tonic-clonic seizures|focal seizure|focal seizures|status epilepticus = fit with stiffness and shaking|fits with stiffness and shaking|fit in one part of the brain|fits in one part of the brain|fit that does not stop
    buccal midazolam|rescue medication|titration|contraindication|contraindications = medicine that stops a fit|medicine that stops a fit|finding of the right dose|reason not to use it|reasons not to use it
    enteral feeding|nasogastric tube|stoma|ileostomy|colostomy|intermittent catheterisation = feeding by tube|feeding tube through the nose|opening in the tummy|opening in the tummy|opening in the tummy|emptying of the bladder by a tube
    manual handling|moving and handling|intimate care|intimate care plan = safe lifting|safe lifting|help with washing and the toilet|plan for help with washing and the toilet
    micro-deletion|microdeletion|microduplication|karyotype|translocation = missing bit of a chromosome|missing bit of a chromosome|doubled bit of a chromosome|picture of the chromosomes|swapped bit of a chromosome
    trichotillomania|dermatillomania|dissociation|psychosis|psychopathology = pulling out of hair|picking of skin|switching off|loss of touch with what is real|mental illness
    dysmorphia|dysphoria|anhedonia|bradycardia|tachycardia = distress about looks|distress|loss of pleasure|slow heartbeat|fast heartbeat
    comorbid condition|comorbid conditions|co-occurring conditions|co-occurring condition = other condition|other conditions|other conditions|other condition
    symptomatology|presentation of symptoms|clinical presentation|clinical formulation|psychological formulation = symptoms|symptoms|signs|explanation of what is going on|explanation of what is going on
    neuroimaging|neuroplasticity|neurodisability|neurosequential model = brain scan|brain’s power to change|disability of brain and nerves|way of working from calm to talk to thought
    hydrocephalus|microcephaly|craniosynostosis|encephalitis = fluid on the brain|small head|skull bones that close early|swelling of the brain
  `),
  ...noun('rotation|supination|pronation', 'turning|turning up of the palm|turning down of the palm', {
    onlyWith: ['wrist', 'forearm', 'trunk', 'shoulder'],
  }),
  ...word('cortical|cerebral', 'brain', { notBefore: ['palsy', 'visual'] }),
  ...word('bilateral|unilateral', 'on both sides|on one side', {
    onlyWith: ['hearing', 'loss', 'hand', 'hands', 'aids'],
  }),
  ...noun('aspiration', 'food going down the wrong way', {
    onlyWith: ['swallowing', 'feeding', 'dysphagia', 'thickener'],
  }),
  ...noun('motor tics|vocal tics', 'sudden movements|sudden sounds'),
];
