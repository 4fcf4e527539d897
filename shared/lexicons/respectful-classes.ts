const words = (all: string): readonly string[] =>
  all
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', '[- ]'));

/** Nouns for those among whom a child lives and works, as the object of a verb. */
export const people = `others people children pupils kids peers staff adults teachers teacher classmates friends boys girls sister brother
  sisters brothers siblings class everyone everybody anyone child boy girl pupil peer friend student students learners them TA TAs mum dad parents cousin us`;

/** Adjectives that judge a person’s character or worth, never only what was seen; `[- ]` where a hyphen or a space may stand. */
export const qualities: readonly string[] = words(`
  lazy idle bone_idle work_shy workshy naughty defiant disruptive manipulative rude insolent disrespectful
  impolite aggressive violent spiteful nasty vindictive malicious cruel vicious sly sneaky devious cunning crafty
  scheming conniving dishonest deceitful two_faced untrustworthy selfish self_centred self_absorbed egotistical
  ungrateful spoilt spoiled greedy arrogant cocky big_headed conceited callous heartless cold_hearted
  uncaring unfeeling remorseless wicked unlikeable unlikable obnoxious bratty stubborn obstinate pig_headed
  headstrong wilful willful strong_willed contrary obstructive unco_operative uncooperative un_cooperative
  disobedient unruly ill_behaved badly_behaved poorly_behaved ill_mannered bad_mannered bad_tempered ill_tempered
  short_tempered hot_tempered quick_tempered stroppy fractious sulky sullen surly petulant argumentative confrontational
  antagonistic hostile quarrelsome belligerent oppositional non_compliant noncompliant insubordinate
  attention_seeking attention_needing high_maintenance domineering overbearing bossy unmanageable uncontrollable
  ungovernable feral rowdy unteachable ineducable unhinged deranged babyish childish infantile immature pathetic
  feeble gormless dozy dopey daft illiterate innumerate retarded subnormal weird freaky socially_awkward
  socially_inept antisocial anti_social irritating annoying infuriating exasperating tiresome unmotivated
  apathetic disinterested feckless sloppy slapdash irresponsible inconsiderate ungracious whiny whingy whingey mardy
  melodramatic hysterical over_dramatic over_emotional mouthy gobby foul_mouthed unreasonable neglectful
  clueless incompetent inept dysfunctional vengeful loud_mouthed intimidating unkempt unintelligent
  uncommunicative unsociable unappreciative disagreeable irrational intolerant reckless shameless tactless ruthless boorish
  loutish churlish thuggish brattish foolish catty bitchy snide smug sarky brazen shifty truculent recalcitrant cantankerous
  crabby ratty uncouth vulgar work_avoidant wayward disloyal unapologetic attention_hungry self_obsessed self_pitying
  self_indulgent bloody_minded troublesome meddlesome irksome loathsome rebellious
  scatty scatterbrained
  impertinent impudent lippy offhand flippant facetious sarcastic scornful contemptuous sneering haughty stuck_up snobbish
  self_important self_righteous sanctimonious pompous boastful untruthful underhand underhanded furtive thieving light_fingered
  pampered mollycoddled slothful slovenly cack_handed ham_fisted ungainly spaced_out incorrigible irredeemable worthless
  insufferable intolerable unlovable friendless creepy paranoid neurotic whinging whining bolshy bolshie narky tetchy
  crotchety cranky grouchy irascible uncivil wimpish cowardly spineless weak_willed gutless simple_minded slow_witted
  dull_witted dim_witted half_witted feeble_minded hard_hearted hard_faced work_averse time_wasting nosy nosey meddling
  interfering pushy bad_natured ill_natured mean_spirited foul_tempered evil_tempered cold_blooded blood_thirsty bloodthirsty
  power_hungry trouble_making rule_breaking hard_nosed unhelpable unreachable unrepentant unashamed unforgiving
  potty_mouthed sharp_tongued backstabbing
  hot_headed pigheaded self_willed attention_craving over_indulged undisciplined
  abhorrent aggravating bothersome brutal complacent contemptible corrupt cynical deceptive destructive envious gullible
  hapless hateful hypocritical idiotic ignorant ineffectual indolent insensitive lackadaisical ludicrous maddening
  mindless obscene outrageous perverted pesky predatory repellent repulsive ridiculous revolting sexist racist spiritless
  stingy stinking subversive toxic tyrannical unapproachable undesirable undeserving unimaginative uninspired virulent
  institutionalised brainwashed cosseted work_resistant danger_loving fame_hungry hard_done_by ill_bred low_life
  badly_brought_up badly_raised poorly_raised ill_disciplined unpunctual beastly ghastly insincere
`);

/** As `qualities`, but as often said of things: only meant where a person is plainly their subject. */
export const mixedQualities: readonly string[] = words(`
  entitled unkind hyper crude coarse snappy tearaway
  mean vain difficult awkward wild rough useless hopeless stupid thick dim dumb simple backward odd strange
  peculiar unpleasant draining dangerous dirty smelly scruffy dull dense jealous volatile explosive demanding chaotic
  inadequate unstable disturbed damaged troubled unhelpful thoughtless careless possessive resentful unreliable
  threatening abnormal evil moody out_of_control clingy controlling horrible vile moany grumpy needy filthy grubby unwashed fussy faddy unresponsive
`);

/** Nouns for a child or one of the family, as a pattern. */
const someone =
  'child|children|pupils?|students?|learners?|boys?|girls?|kids?|toddler|teenagers?|youngsters?|lads?|lass|individuals?|person|character|personality|attitudes?|behaviours?|conduct|man|woman|lady|mum|mother|dad|father|parents?|famil(?:y|ies)|carers?|siblings?|brothers?|sisters?';

/** What a word for a quality may stand before and still be meant of a person, as a pattern. */
export const traits = `${someone}|madam|people|behavior|manner|manners|nature|streak|outbursts?|temper|reactions?|responses?|remarks?|comments?|language|tone|demeanour|tendencies|traits|habits|element|gestures|speaker|worker|reader|writer|speller|actions?|mood|moods|tactics`;

/** Skills and dispositions that plans speak of, as a pattern. */
export const skills =
  'concentration|attention(?: span)?|focus|listening|handwriting|writing|reading|spellings?|maths|numeracy|literacy|phonics|comprehension|vocabulary|grammar|language|speech|articulation|pronunciation|communication|skills?|interactions?|memory|recall|retention|organisation|self-esteem|self esteem|confidence|self-confidence|self-image|self-control|self-worth|self-regulation|self-belief|self-discipline|regulation|resilience|motivation|stamina|work ethic|effort|progress|understanding|processing|coordination|co-ordination|motor control|pencil grip|pencil control|awareness|hygiene|eye contact|behaviour|attitude|manners|timekeeping|time-keeping|punctuality|turn-taking|sharing|reasoning|sense of danger|imagination|planning|attainment|achievement|results|relationships?|friendships|abilit(?:y|ies)|knowledge|independence|empathy|social graces|engagement|participation|perseverance|judgement|decision[- ]making|problem[- ]solving|number sense|impulse control|anger management|academic performance|performance';

/** What a quality that is never said of things may stand before as well, as a pattern. */
export const works =
  'choices?|decisions?|deeds|words|work|handwriting|approach|mistakes?|errors|attempts?|efforts?|thinking|presentation|listening|company|gang|group|table|twins?|disregard|refusal|gestures?|jokes?|lies|phase|social|speech|play|interactions?|skills|episodes?|incidents?|attacks?|threats?|demands?|interruptions?|moments?|stance|voice|stares?|looks?|glances?|smirk|grin|laughter|crying|screaming|shouting|swearing|hitting|kicking|biting|spitting|throwing|fighting|lying|meltdowns?|tantrums?|thing|type|sort|crowd|minority|influence|presence|force|member|loner|liar|bully|monkey|nonsense|disposition|outlook|mindset|start|relationships?|friendships?|games|talker|eater|walker|listener';

/** Words that pass judgement on who somebody is and that a school would not want to be read out. */
export const insults: readonly string[] = words(`
  lazy idle bone_idle work_shy workshy manipulative devious sly sneaky spiteful nasty vindictive malicious cruel vicious
  cunning crafty scheming conniving dishonest deceitful two_faced untrustworthy selfish self_centred spoilt spoiled ungrateful
  wicked evil obnoxious bratty pathetic stupid thick dim dumb useless hopeless worthless feral savage animal monster unteachable ineducable
  unlikeable unlikable arrogant cocky gormless retarded subnormal weird freak smelly feckless neglectful clueless liar liars brat
  thug yob lout madam nightmare menace pest
`);
