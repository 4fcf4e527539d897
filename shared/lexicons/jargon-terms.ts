import type { Listed } from '../text/listed';
import { noun, word } from './jargon-lines';
import { list } from './list';

/** Terms that one trade uses, which a parent can only ask about: the same advice does for all of a trade. */
const terms = (trade: string, all: string): readonly Listed[] =>
  noun(
    all
      .trim()
      .split(/\s*[|\n]\s*/)
      .join('|'),
    `${trade}: say in everyday words what it means for this child.`,
  );

/** Narrow terms of one trade, by trade. */
export const jargonTerms: readonly Listed[] = [
  ...terms(
    'Speech and language therapists say it',
    `schwa|elision|circumlocution|code-switch|code-switches|code-switching|code-switched|sound awareness|word-initial|word-final|syllable segmentation|sound swaps|syllable deletion|weak syllable deletion|reduplication|metathesis
    lateral lisp|interdental lisp|stimulable|stimulability|percentage consonants correct|prolongation|prolongations|blocks and repetitions|secondary behaviours|easy onset|voice therapy|vocal nodules|vocal hygiene|nasal emission|nasal air escape|oral placement|tongue thrust
    oral transit|pocketing of food|oral stage|puree diet|single-word level|two-word level|three-word level|one-word level|two key word level|three key word level|verb inflections|tense markers|wh questions|verbal tics
    declarative comments|social referencing|eye-pointing|shared enjoyment|shared focus|dyadic interaction|vocal play|vocal turns|turn-taking routines|symbolic noises|jargoning|babble|auditory bombardment|focused auditory input|sound production|phonological pattern
    speech processes|tongue-tip sounds|back sounds|front sounds|long sounds|lip sounds|consonant harmony|voicing errors|nonsense word repetition|non-word repetition|sentence recall|recalling sentences|formulated sentences|word classes subtest|following directions subtest
    semantic maps|semantic feature analysis|phonological cue|phonemic cue|phonemic cueing|semantic cue|cueing hierarchy|verb vocabulary|core verbs|pivot words|carrier phrase|carrier phrases|sentence builder|sentence strip|communication board
    communication mat|aac assessment|conversation skills group|repair strategies|clarification strategies|comprehension monitoring|listener knowledge|idiomatic language|verbal dyspraxia exercises|barrier game|barrier games|narrative macrostructure|macrostructure|microstructure`,
  ),
  ...terms(
    'Psychologists and counsellors say it',
    `attribution style|attributional style|push and pull factors|push factors|pull factors|school-based anxiety|exposure hierarchy|fear ladder|anxiety ladder|safety behaviours|sliding in technique|thinking errors|negative automatic thoughts|behavioural activation
    reactive attachment|mentalise|mentalising|limbic system|amygdala|prefrontal cortex|upstairs brain|downstairs brain|fight response|freeze response|fawn response|polyvagal|vagal tone|emotional holding
    matrix reasoning|block design|digit span|symbol search|picture span|general ability index|full scale score|regression to the mean|low average range|low average|extremely low range|very low range|superior range|borderline range|at-risk range|clinical range|clinically significant
    cut score|clinical cut-off|dynamic assessment|mediated learning|target monitoring evaluation|personal construct psychology|salmon line|kelly grid|risk and resilience profile|risk profile
    intergenerational trauma|life story work|theory of change|transference|countertransference|projection of feelings|splitting behaviour|coping repertoire|self-limiting beliefs|core beliefs|cognitive bias|cognitive triangle|worry tree|thought record
    exposure work|habit reversal|response cost|planned exposure|somatic complaints|somatic symptoms|emotional granularity|rejection sensitive dysphoria|internalised ableism|autistic identity work|sensory trauma|minority stress`,
  ),
  ...terms(
    'Behaviour specialists say it',
    `errorless teaching|least-to-most prompts|most-to-least prompts|fixed ratio|variable ratio|extinction burst|successive approximations|tacting|manding|mand|mands|tacts|intraverbals|natural environment teaching|pivotal response
    setting events|setting event|slow triggers|fast triggers|motivating operations|frequency count|event recording|time sampling|interval recording|latency recording|duration recording|scatterplot|behaviour log analysis|response blocking|redirection|planned response|crisis cycle
    crisis curve|baseline behaviour|peak behaviour|recovery phase|precursor behaviours|target behaviour|target behaviours|incompatible behaviours|competing behaviours|replacement behaviour|replacement behaviours|functional equivalent|high-probability requests|behavioural momentum|premack|group contingency|group contingencies|contingency plan chart|strewing|compliance training`,
  ),
  ...terms(
    'Occupational therapists and physiotherapists say it',
    `signal-to-noise ratio|restraint collapse|monotropic|narrative retell|narrative retells|kaye walker|k-walker|bottom-up approach|top-down approach|w-sitting|w-sits|w-sit|motor overflow|associated movements|associated reactions|primitive reflexes|primitive reflex|retained reflexes|retained reflex|moro reflex|spinal galant|gravitational insecurity|postural insecurity|auditory filtering|visual filtering|dual tasking|bimanual|bimanual skills|helper hand|web space|thumb wrap
    fisted grasp|digital pronate grasp|radial grasp|supinate grasp|hook grip|wrist extension|wrist stability|dynamic grasp|static grasp|power grip|raking grasp|pelvic stability|pelvic tilt|core activation|prone extension|supine flexion|weight shift|weight shifting|antigravity|serial casting|selective dorsal rhizotomy|hip surveillance
    leg length difference|in-toeing|out-toeing|toe-walking gait|lycra suit|lycra splint|dynamic splint|resting splint|resting splints|night splints|gaiters|standing programme|stretching regime|stretches programme|passive stretches|airway clearance|range of motion|functional mobility|functional reach
    functional grasp|fine motor precision|motor imitation|graded movement|force modulation|grading of force|joint protection|energy conservation|boom and bust|graded activity|graded return|engine speed|just-right state
    calm alert state|optimal arousal|optimal level of arousal|sensory snack|sensory snacks|sensory lifestyle|sensory checklist|sensory scan|oral motor|oral seeking|oral input|oral stimulation|olfactory input|linear movement|rotary movement|rhythmic input|joint compressions
    compression vest|compression garment|compression top|brushing protocol|therapeutic listening|activities of daily living|occupational performance|perching stool|tilt in space|keyguard|head switch|switch scanning|switching skills|environmental controls`,
  ),
  ...terms(
    'Doctors and nurses say it',
    `nebuliser|oxygen sats|oxygen saturation|bolus feed|bolus feeds|pump feeds|pump feed|gravity feed|blenderised diet|blended diet|low residue diet|nil by mouth|indwelling catheter|mitrofanoff|bowel washout|bowel impaction|overflow soiling|voiding|absence seizure|absence seizures|drop attacks
    irlen lenses|irlen syndrome|medication holiday|ritalin holiday|cluster seizures|prodrome|basal insulin|insulin pump|sickle crisis|sickle cell crisis|shunt malfunction|off-label|shared care|shared care agreement|premonitory urge|drug holiday|delayed sleep phase|sleep hygiene|sleep onset|sleep latency|bone age|growth centile|weight centile|faltering growth
    failure to thrive|genetic testing|genetic screen|whole genome sequencing|array cgh|copy number variant|de novo|variant of unknown significance|connective tissue disorder|conductive loss|sensorineural loss|mixed loss|hearing threshold|hearing thresholds
    snellen|snellen chart|snellen score|kay pictures|pure tone audiometry|bone conduction|air conduction|middle ear fluid|glue ear management|refractive error|field defect|visual acuities|near vision|distance vision|reduced acuity|cerebral visual|squint surgery|neutropenic|immune suppression|modified release|rescue dose`,
  ),
  ...terms(
    'Teachers say it',
    `frayer grid|frayer model|part-whole diagram|part-whole diagrams|ditty|ditties|non-accredited|accredited|task slicing|finished pocket|finished box|finished tray|finished basket|work system|independent work system|left-to-right trays|structured teaching|generative learning|germane load|split attention|redundancy effect|expertise reversal|schema|schemas|in the moment planning|challenge time|rainbow challenges|focus child
    phonics streaming|mixed attainment|low attainer|low attainers|middle attainers|higher attainers|bottom 20 percent|bottom 20 per cent|lowest 20 per cent|lowest 20 percent|raising attainment|whole-class feedback|marking code|deep marking|purple polishing|pink for think|next step marking|hinge questions|modelled write|shared write|guided write
    big write|slow writing|sentence combining|boxing up|word classes|text structure|skimming and scanning|lexile|adjacent consonants|fluency build|counting principles|stable order|order irrelevance|unitising|place value counters|rekenrek|ready to progress criteria|item analysis|maths fluency
    fluency group|fluency groups|array|arrays|missing number problems|fact families|near doubles|numeral recognition|numeral formation|one more one less|tens frame|part-part-whole|cherry model|empty number line
    spelling log|spelling strategies|trace copy cover closed|mastery approach|mastery curriculum|depth of learning|working scientifically|knowledge retention|cultural capital|curriculum drivers|curriculum narrowing|learning gaps|gap-filling|disadvantage gap|attainment on entry
    learning power|learning pit|growth mindset language|learning zone|stretch zone|panic zone|comfort zone model|independent application|application of learning|skills transfer|learned dependence|prompt dependence|prompt dependency|productive struggle|desirable difficulty
    whole-word approach|word attack skills|word attack|reading stamina|writing stamina|reading miles|free-choice reading|phonic gaps|vowel teams|magic e|common exception|vocabulary instruction|choral response|cloze passage|maze passage`,
  ),
  ...terms(
    'School and council offices say it',
    `matrix of need|continuum of need|core offer|auxiliary aids|auxiliary aid|anticipatory duty|advice givers|20 week process|cease to maintain|placement consultation|named school|single route of redress|carers assessment|carer’s assessment|continuing care|joint funding
    tripartite funding|place-plus funding|place funding|independent non-maintained|out of county|out of borough|cross-border|recoupment|independent travel trainer|passenger assistant|secondary transfer|moving-on plan|bridging programme|foundation learning|entry level|employability|employability skills|work-related learning
    supported employment|job coach|job coaches|traineeship|vocational tasters|vocational taster|vocational profiling|september guarantee|intended destinations|raising the participation age|supported living|appointee|power of attorney|attendance contract|parenting contract|penalty notice|school attendance order|off roll
    guest pupil|repeat suspensions|step out placement|six-day provision|quality assurance visit|body map|child exploitation|missing episodes|return home interview|contextual harm|private fostering|adoption support fund|initial health assessment|review health assessment|census code|census date
    evidence trail|paper trail|audit trail|evidence base|evidence bank|impact statement|entry criteria|success measures|milestone targets|interim targets|stepped targets|smart target setting|target-setting meeting|desired outcomes framework
    joined-up working|joined-up approach|partnership working|integrated working|collaborative working|information sharing agreement|terms of reference|service user|service users|service level|contact hours|direct contact|indirect support|consultative support|core hours|commissioned hours|allocated hours|delegated budget`,
  ),
  ...terms(
    'Teachers of deaf children or of children with little sight say it',
    `sighted guide|mobility officer|expanded core curriculum|contracted braille|grade 1 braille|grade 2 braille|perkins brailler|perkins|braillenote|dome magnifier|swell paper|german film|audio description|task lighting|unilateral loss|bone conductor|softband|ci mapping|implant mapping|roger pen|streamer|acoustic treatment
    reverberation|listening effort|ling sounds|ling six sounds|ling six|communication support worker|deaf role model|signed english|speech reading|lip patterns|body signing|object exchange|object cues|contact cues|touch cues|burst-pause|fix and follow|contingent responding
    resonance board|rebound therapy|hydrotherapy|sensory massage|consistent yes|yes response|tolerance of care|physical management|two-person lift|ceiling track hoist|profiling bed|advance care plan|end of life plan|life-limiting|life-limited|cough assist|sats monitor|semi-formal|pre-formal learner|formal learner|informal learner
    intensive play|tracking objects|switch toy skills|cause and effect software|sensory cognition`,
  ),
  ...terms(
    'Nursery and reception staff say it',
    `sustained shared thinking|integrated review|two-year progress check|progress check at two|specific areas|funded hours|dough gym|rhyme awareness|sound discrimination|environmental sounds|onlooker play|rotation schema|transporting schema|positioning schema|enveloping schema|characteristics of learning|wow moment|wow moments
    home corner provision|adult-led|focus activity|focus activities|key group|key group time|area enhancements|self-registration|settling-in plan|settling-in period|stay and play`,
  ),
  ...terms(
    'Staff of colleges, exam offices and councils say it',
    `proficiency in english|stages of proficiency|silent period|translanguaging|first language assessment|literate in l1|l1|mid-phase admission|in-year admission|mobility factor|capped score|subject residuals|exam access|centre policy|history of need|history of provision|picture of need|below average processing
    free writing speed|computer reader|practical assistant|live speaker|alternative site|separate invigilation|invigilation|controlled assessment|learner agreement|high needs student|additional learning support|progress coach|job carving|link course|link programme|hospital passport|easy read|supported decision making
    community connector|day opportunities|shared lives|annual health check|learning disability register|circles of support|social enterprise`,
  ),
  ...terms(
    'Pastoral staff say it',
    `stage 3 consequence|ready respectful safe|repair and rebuild|reset room|remove room|ready to learn room|bridge provision|managed intervention|behaviour panel|scripted response|scripted responses|scripted language|when and then language|positive framing|dynamic risk assessment|active strategies|anger iceberg
    conflict spiral|safe place card|sensory check-in|mood check-in|zones check-in|emotional register|blob cards|bear cards|bereavement box|anxiety gremlin|stepladder approach|step ladder approach|bravery ladder|blended offer|welfare check|safe and well check|concrete learner|passive learner
    active learner|sequential learner|holistic learner|gestalt learner|limited choices|emotional check|regulation check-in|calm plan|trusted adult script|bridging timetable|bridging curriculum|bridging provision|escape function`,
  ),
  ...terms(
    'Social workers say it',
    `danger statement|danger statements|direct work|letterbox contact|connected persons|trauma bond|trauma bonding|trauma bonds|foster to adopt|delegated authority|placement plan|pre-proceedings|signs of safety|wishes and feelings|birth family contact|parenting capacity|parenting assessment|cumulative harm|significant harm|safety planning
    protective adult|family time plan|sibling contact|chronology of concerns|multi-agency chronology|neglect tool|graded care profile|home conditions assessment|edge of care|statutory visit|statutory visits|legal planning meeting`,
  ),
  ...terms(
    'Reports and meetings say it',
    `persistently absent|severely absent|positive narration|handwriting legibility|verbal mediation|private speech|risk of permanent exclusion|flexibility of thought|flexible thinking|total physical response|central executive|pupil passport|learner passport|toileting regime|personal care plan|object fixation|food refusal
    work refusal|skill deficit|logmar|pta thresholds|speech in noise|deep dive|explicit vocabulary teaching|frontloading|front-loading|rehearsal strategies|verbal rehearsal|subvocal rehearsal|chunk and check|cognate|cognates|left neglect|acquired brain injury|traumatic brain injury
    anticipatory anxiety|selective eating|restricted eating|safe foods|food chaining|waiting well|watchful waiting|watch and wait|known to services|under assessment|step-by-step prompting|gestural cueing|time delay prompting|wait and signal|observe wait listen|say less and stress|follow the child’s lead approach
    language loading|demand reduction|demand-free time|social demand|social demands|working memory load
    self-talk script|self-monitoring checklist|self-assessment grid|self-rating scale|rating scale|scaling question|check list for independence|independence skills|independence targets|functional targets|functional goals|participation goals|participation targets
    communication environment|communication profile|communication target|communication targets|language environment|language environment audit|low-distraction environment|low distraction|distraction-free|workspace adaptations|seating assessment|seating review|access assessment
    communication bill of rights|language sample|language samples|narrative assessment|dynamic risk|entry point|pre and post measures|pre- and post-measures|post intervention data|rate of progress|progress trajectory
    unmet need|unmet needs|co-existing needs|compounding factors|contributory factors|within child|bio-psycho-social|holistic view|strengths profile|strength profile|jagged profile|wave model|pyramid of need|windscreen of need|levels of intervention|ladder of intervention|menu of interventions`,
  ),
  ...word('defensive', 'upset by being touched', {
    onlyWith: list('tactile touch sticky messy textures texture sensory food foods'),
  }),
  ...word('keep-up', 'extra practice on the same day', {
    onlyWith: list('session sessions group groups phonics daily maths ta'),
  }),
  ...word('fade|fades|fading|faded', 'slowly take away|slowly takes away|slowly taking away|slowly taken away', {
    onlyWith: list('prompt prompts prompting cue cues scaffold scaffolds support'),
  }),
  ...noun('absence', 'short blank spell', {
    onlyWith: list('seizure seizures epilepsy staring fit'),
    notBefore: list('from seizure seizures of'),
  }),
  ...noun('dual-reg|dual-registered', 'Say which two schools, and who is in charge.'),
  ...noun(
    'social partner stage|language partner stage|conversational partner stage|social partner|language partner|conversational partner',
    'It is a stage of SCERTS: say how the child talks with others now.',
    { onlyWith: list('scerts stage framework partner') },
  ),
  ...noun('subject-specific curriculum', 'Say what the child does in lessons.'),
  ...word('anticipation|persistence|initiation|realisation|exploration', 'Say what the child does.', {
    onlyWith: list('engagement model scale profile'),
  }),
  ...word(
    'Paeds|paeds|paed|Paed|Ed psych|ed psych|Ed Psychs|Comms|comms|Neuro|Ortho|Gastro|Audiol|Ophthal|prog|intervs|interv',
    'Write the whole word.',
    { exact: true },
  ),
  ...noun(
    'Star Reader|Star Maths|Bruininks|3di|Griffiths|Mullen|Bus Story|Leiter-3|Young’s Parallel|Helen Arkell|Neale|QbCheck|Schedule of Growing Skills|Developmental Journal|Early Support Journal|Autism Progress|Warwick-Edinburgh|HoNOSCA|Quest for Learning|Edwards picture test',
    'It is a test or a record: say what it looks at.',
    { exact: true },
  ),
  ...noun(
    'Alphabet Arc|Bear Necessities|Codebreakers|Hegarty|Century Tech|Educake|Fluency into Comprehension|Better Reading|Acceleread Accelewrite|Plus 1|Perform with Times Tables|Close the Gap|Snap Maths|Numberstacks|Rapid Maths|Mathseeds|Chatter Matters|Spirals|Talkabout|Smile Therapy|Bricks for Autism|Bucket Therapy|EarlyBird|EarlyBird Plus|Cygnet|Metaphon|Language Through Colour|Narrative Enrichment|Pic-Collage|Roots and Shoots|Peer Massage|Nurture Nook|Rainbow Group|Studio 3|English Type|Touch Type Read Spell|Dance Mat|DocsPlus|Dragon Dictate|ReaderPen|Bookshare|Load2Learn|SymWriter|Choose It Maker|HelpKidzLearn|Look to Learn|Tobii|Smartbox|Breaking Barriers|Parent-Child Interaction|Lego Build to Express|FRIENDS programme|Thrive|Colour Coding|Listening Program|Stride Ahead|Spell Zone|Sound Linkage|Phono-Graphix|Phonographix|Read Aloud Programme|Talk Partners programme|Ginger Bear|Teaching Children to Listen|Listening Skills Cards|Rhodes to Language|Nip in the Bud|Incredible Years|Triple P|Solihull|Family Links|Strengthening Families|Timid to Tiger|NVR parenting|Riding the Rapids|Cygnet course|Barnardo’s Cygnet|Mellow Parenting',
    'It is the name of a programme or a tool: say what the child does with it.',
    { exact: true },
  ),
  ...word('scripts|script', 'set phrases|set phrase', {
    onlyWith: list('declarative echolalia gestalt staff adults adult calm responds restorative social repeats'),
    unlessWith: list('film films play drama actor actors lines panto show theatre'),
  }),
  ...word(
    'blend|blends|blending|blended',
    'join sounds into a word|joins sounds into words|joining sounds into words|joined sounds into words',
    {
      onlyWith: list(
        'segment segments segmenting cvc cvcc ccvc sounds phonics phonemes graphemes digraphs sound reading',
      ),
    },
  ),
  ...noun('severe loss|profound loss', 'Doctors say it: say what the child can and cannot hear.', {
    onlyWith: list('hearing ear ears audiogram aids bilateral'),
  }),
  ...word('spiky', 'strong in some parts and weak in others', {
    onlyWith: list('profile wisc scores cognitive results attainment learning'),
  }),
  ...word('internal and stable|internal and external', 'Say what the child puts success and failure down to.', {
    onlyWith: list('attribution attributions style locus'),
  }),
  ...word('attuned|tangential|bolus', 'in tune with the child|off the point|in one go'),
];
