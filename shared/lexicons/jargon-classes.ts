import { ofWord } from '../text/word-table';
import { wordSet } from '../text/word-set';

/** A word's weight as what describes and as what is described: 3 is hardly said outside the trade, 1 is said at home too, 0 never. */
export interface OfficeWeight {
  readonly before: number;
  readonly last: number;
}

const before: readonly string[] = [
  // 1: said at home too
  `learning language literacy numeracy reading writing spelling communication speech social emotional physical medical
   visual verbal support progress achievement improvement concerns concern risk admissions target play teaching staff school class family parent pupil
   attention listening memory behaviour feeding toileting mobility anxiety evidence review access post-16 small-group whole-school
   whole-class in-class high-quality health home core quality team service care sen`,
  // 2: the words of the office
  `base hub pathway cohort framework sensory attendance wellbeing well-being safeguarding transition engagement targeted specialist enhanced pastoral mainstream functional
   baseline needs need assessment interaction vocabulary task independence readiness nurture alternative exclusion placement funding
   referral participation narrative non-verbal nonverbal fluency continence self-help self-care peer learner parental workforce
   setting phase cluster partnership outcome impact complex presenting send inclusive curriculum intervention interventions demand
   complexity vulnerability escalation behavioural environmental additionality resource resourcing commissioning multi-academy
   oracy accessibility belonging suspension absence cross-phase evaluative diagnostic formative
   summative structured systematic explicit strategic operational collaborative consultative reflective protective predictive adult
   communicative academic therapy clinical caseload contextual flexible phased staged`,
  // 3: hardly said elsewhere
  `cognitive executive receptive expressive phonological adaptive graduated tiered universal holistic multi-sensory multisensory relational
   restorative therapeutic developmental regulation processing attainment locality retrieval motor linguistic inclusion outcomes provision
   differentiated individualised personalised bespoke statutory resourced conceptual perceptual visual-perceptual metacognitive inferential
   pragmatic semantic syntactic morphological orthographic kinaesthetic tactile vestibular proprioceptive interoceptive social-emotional
   socio-emotional transdisciplinary multidisciplinary multi-disciplinary multi-professional multi-agency inter-agency self-regulation
   co-regulation attachment trauma reintegration banding arousal spatial temporal auditory cross-curricular entitlement eligibility
   destination psychosocial neurodevelopmental intersubjective regulatory compensatory anticipatory prosodic articulatory visuospatial
   visuo-spatial sensorimotor sensory-motor perceptual-motor foundational differentiation scaffolding triangulated disaggregated
   ordinarily-available keep-up habilitation psychoeducational ecological dyadic dysregulation interventional instructional
   pedagogical andragogical psychometric`,
];

const last: readonly string[] = [
  `needs need strategy strategies skills support plan plans programme programmes policy team service process development environment
   adjustments prompts feedback assessment assessments checklist data score scores setting unit coordinator officer notice agreement
   contract review report stage log priorities focus tools space station breaks difficulties speed goals lead leads area areas provider`,
  `refusal avoidance fixation rehearsal narration legibility correspondence deficit deficits surgery regime style styles offer offers panel panels base bases model models arrangements access package packages input inputs output outputs response responses
   approach approaches profile profiles measure measures outcomes curriculum partnership forum awareness integration planning reasoning
   comprehension discrimination engagement capacity milestones impairment delay demands demand barriers structures adaptations adaptation
   modifications screening bands criteria placement placements practitioner practitioners champion conference window phase gap gains map
   grid ladder culture ethos capture coverage questioning toolbox intervention interventions presentation presentations hub hubs cycle
   cycles conversation conversations deployment participation recommendations flexibility expectations`,
  `pathway pathways framework frameworks toolkit toolkits protocol protocols tracker trackers cohort cohorts matrix matrices provision
   provisions audit audits descriptor descriptors formulation formulations threshold thresholds strand strands continuum trajectory
   trajectories modality modalities domain domains competency competencies indicator indicators load loads functioning attainment readiness
   regulation dysregulation modulation mechanisms mechanism accommodations differentiation scaffold scaffolds scaffolding cueing screener
   banding tier tiers wave waves mapping lens facilitation sequencing metacognition pedagogy praxis competence composite composites
   subtest subtests disparity hierarchy hierarchies prompting chaining desensitisation continuum taxonomy technique techniques`,
];

const weights = new Map<string, OfficeWeight>();
const weigh = (classes: readonly string[], as: keyof OfficeWeight) => {
  for (const [index, words] of classes.entries())
    for (const word of words.trim().split(/\s+/))
      weights.set(word, { before: 0, last: 0, ...weights.get(word), [as]: index + 1 });
};
weigh(before, 'before');
weigh(last, 'last');

/** Words of which the phrases of school offices are made, by the word in lower case. */
export const officeWeights: ReadonlyMap<string, OfficeWeight> = weights;

/** Long adjectives of a learned look, which weigh a little before a heavy word: “extraneous load”. */
const adjectiveEnds = wordSet(
  'ional ical ative itive ctive atory itory eous ious inal ental ary ant ent ised ated ulated ifying ising',
);
const plainAdjective =
  wordSet(`national original final additional traditional international musical physical medical magical typical practical positive negative active creative native
  attractive previous serious obvious various delicious curious precious anxious nervous dangerous famous enormous gorgeous continuous religious special official
  primary secondary ordinary necessary temporary voluntary military library dictionary diary january february important different independent confident excellent present
  patient recent student parent moment current absent frequent urgent silent distant instant constant pleasant elegant giant significant assistant infant grant plant
  dependent permanent apparent consistent sufficient efficient equivalent accident incident comment document element payment agreement government department treatment movement equipment argument
  apartment basement statement settlement advertisement announcement appointment dated crowded related located created repeated complicated educated supervised raised organised surprised
  promised recognised revised exercised advised rising raising surprising exercising advising criticising organising amazing rental dental mental accidental sentimental experimental instrumental`);
/** Long abstract nouns, which weigh a little after a heavy word: “executive dysfunction”. */
const nounEnds = wordSet('ation ition ction ption sion ment ance ence ancy ency ility ivity ality icity arity');
const plainNoun =
  wordSet(`question questions station stations mention attention section sections position positions direction directions instruction instructions condition conditions
  conversation conversations information education relationship competition competitions celebration celebrations invitation invitations examination examinations station station collection
  equipment department government treatment appointment appointments apartment movement movements moment moments argument arguments statement statements document documents comment comments
  difference differences sentence sentences science silence absence presence evidence experience experiences influence distance entrance chance balance advance instance dance audience
  decision decisions television permission mission session sessions discussion discussions confusion division version profession passion ability activity activities facility facilities
  university reality personality hospitality quality`);
const none: OfficeWeight = { before: 0, last: 0 };
const adjective: OfficeWeight = { before: 1, last: 0 };
const noun: OfficeWeight = { before: 2, last: 1 };

/** Whether a word ends like one of these behind so many letters or more. */
function endsLike(word: string, ends: ReadonlySet<string>, least: number): boolean {
  for (let size = 3; size <= 6 && size + least <= word.length; size++)
    if (ends.has(word.slice(-size))) return /^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+$/.test(word);
  return false;
}

/** A word's weight, by its look where no class has it. */
export const officeWeightOf = ofWord((word): OfficeWeight => {
  const known = weights.get(word);
  if (known || word.length < 8) return known ?? none;
  if (endsLike(word, adjectiveEnds, 4) && !plainAdjective.has(word)) return adjective;
  const single = word.endsWith('s') ? word.slice(0, -1) : word;
  return endsLike(single, nounEnds, 5) && !plainNoun.has(word) ? noun : none;
});

/** Describing words that are as often a verb: “to access provision” is no phrase of the office. */
export const maybeVerbs = wordSet(
  'support access target review play progress need needs demand care attention resource fund risk school staff class phase cluster impact concerns concern care',
);

/** Pairs that look like trade words and are said at home too, or that have another meaning. */
export const plainPairs = wordSet(`
  developmental-language motor-programme
  word-processing data-processing food-processing role-model role-models class-teacher solar-panel control-panel email-attachment
  reading-scheme safe-space quiet-space care-plan health-plan learning-difficulties special-needs family-support social-skills
  medical-needs school-policy physical-needs play-area reading-area visual-impairment home-base school-base home-access
  school-access wheelchair-access staff-access parent-panel reading-speed writing-speed school-team play-space
  school-expectations home-expectations parent-expectations class-expectations adult-support adult-feedback complex-needs
  functional-skills adult-team adult-service adult-plan structured-play`);
