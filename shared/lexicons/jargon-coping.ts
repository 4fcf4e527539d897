import type { Listed } from '../text/listed';
import { noun, nouns, word, words } from './jargon-lines';
import { list } from './list';

/** More about feelings, behaviour and relationships. */
export const jargonCoping: readonly Listed[] = [
  ...words(`
    inattentive|impulsive|hyperactive-impulsive = easily distracted|quick to act|very active and quick to act
    avoidant|hyper-aroused state|ambivalent-avoidant = likely to keep away|very wound up|unsure whom to trust
    psychosocial|socio-emotional|social-emotional|socioemotional|intrapersonal = feelings and friendships|feelings and friendships|feelings and friendships|feelings and friendships|inner
    self-injurious|self-stimulatory|self-directed|self-soothing = self-hurting|repeated and comforting|chosen by the child|calming
    self-soothe|self-soothes|self-calm = calm down alone|calms down alone|calm down alone
    neuro-affirming|neuro-affirmative|neurodiversity-affirming|strengths-based|strength-based|asset-based = kind to different ways of thinking|kind to different ways of thinking|kind to different ways of thinking|built on strengths|built on strengths|built on strengths
    solution-focused|needs-led|outcome-focused|outcomes-focused|outcome-led = looking for what helps|built on needs|built on what should change|built on what should change|built on what should change
    relational|dyadic|therapeutic = built on trust|for two|helpful for feelings
    disengaged|dis-engaged = no longer joining in
    school-averse|school-phobic|risk-averse = too worried to come to school|too worried to come to school|afraid to try
    non-contingent = given at any time
    antecedent-based|function-based|consequence-based = about what happens before|about the reason for the behaviour|about what happens after
    emotionally available|emotionally literate = ready to listen|good at naming feelings
    emotionally dysregulated|emotionally regulated = overwhelmed|calm
    over-stimulated|overstimulated|under-stimulated|over-aroused|under-aroused = overwhelmed by noise and activity|overwhelmed by noise and activity|in need of more to do|too wound up|too slow to react
    socially vulnerable|socially appropriate = easily led or hurt by others|right for the moment
    socially motivated|intrinsically motivated|extrinsically motivated = keen to be with others|keen for its own sake|keen for a reward
  `),
  ...nouns(`
    affect regulation|state regulation|mood regulation = control of feelings
    impulsivity|inattention|distractibility = acting before thinking|difficulty with paying attention|being easily distracted
    emotional availability|emotional vocabulary|emotional resilience|emotional intelligence = readiness to listen|words for feelings|strength to bounce back|understanding of feelings
    emotional awareness skills|emotional recognition|emotion recognition = noticing of feelings|naming of feelings|naming of feelings
    emotional safety|psychological safety|felt safety = feeling safe
    self-concept|self-actualisation|self-talk|self-advocacy|self-determination = idea of oneself|growth into oneself|what one says to oneself|speaking up for oneself|deciding for oneself
    self-help skills|self-care skills = washing, dressing and eating
    social anxiety disorder|generalised anxiety|generalised anxiety disorder|anxiety-based avoidance = great worry among people|constant worry|constant worry|staying away because of worry
    school refusal|school avoidance|emotionally based school avoidance|emotionally based school non-attendance|emotionally based non-attendance|school non-attendance = being too worried to come to school
    avoidance behaviour|avoidance behaviours|avoidant behaviour|avoidant behaviours|avoidance strategies|avoidance tactics = ways of getting out of it
    self-regulation strategies = ways to calm down
    calming strategies|de-escalation techniques|de-escalation strategies|distraction techniques|grounding techniques|grounding strategies = ways to calm down|ways to calm things down|ways to calm things down|ways to think of something else|ways to feel calm and present|ways to feel calm and present
    emotional check-in|emotional check-ins|regulation break|regulation breaks|regulation time|regulation station|regulation space = short talk about feelings|short talks about feelings|break to calm down|breaks to calm down|time to calm down|place to calm down|place to calm down
    containment|containing adult|emotional scaffolding|holding environment = steady support with strong feelings|steady adult|steady support with feelings|place that feels safe
    ambivalent attachment|avoidant attachment|disorganised attachment|attachment theory|attachment needs profile|attachment relationship = mixed feelings about adults|keeping adults at a distance|great difficulty with trusting adults|ideas about how children learn to trust|record of how the child trusts adults|bond of trust
    toxic stress|stress response|trauma response|trauma responses|trauma triggers = harmful, lasting stress|body’s alarm|reaction to very hard experiences|reactions to very hard experiences|things that bring back fear
    adverse childhood experiences|adverse childhood experience|early adversity|developmental adversity|protective factors|protective factor = very hard early experiences|very hard early experience|very hard early experiences|very hard early experiences|things that keep the child safe and well|thing that keeps the child safe and well
    positive reinforcement|negative reinforcement|reinforcement schedule|differential reinforcement|non-contingent reinforcement = praise and rewards|taking away of something unpleasant|plan for rewards|rewards for some behaviour and none for other|rewards given at set times
    reinforcement|reinforcer|reinforcers|motivator|motivators = praise and rewards|reward|rewards|reward|rewards
    token economy|token board|token boards|token system|token reward system = tokens that earn a reward|card for collecting tokens|cards for collecting tokens|tokens that earn a reward|tokens that earn a reward
    functional analysis|functional behaviour assessment|functional behaviour analysis|function of the behaviour|function of behaviour|functions of behaviour|behaviour function = finding of the reason behind the behaviour|finding of the reason behind the behaviour|finding of the reason behind the behaviour|reason behind the behaviour|reason behind behaviour|reasons behind behaviour|reason behind the behaviour
    behaviour curve|assault cycle|escalation cycle|escalation curve|arousal curve|anxiety mapping|anxiety map = way in which upset grows and passes|way in which upset grows and passes|way in which upset grows and passes|way in which upset grows and passes|way in which upset grows and passes|list of times and places that worry the child|list of times and places that worry the child
    positive behaviour support|behaviour support plan|behaviour support plans|behaviour management plan|behaviour management strategies = teaching of better ways|plan for helping when things are hard|plans for helping when things are hard|plan for helping when things are hard|ways of keeping calm
    positive behaviour management|behaviour modification|behavioural intervention|behavioural interventions = encouraging of good choices|changing of behaviour|help with behaviour|help with behaviour
    proactive strategies|proactive strategy|reactive strategies|reactive strategy|preventative strategies|preventative strategy = things done to prevent trouble|thing done to prevent trouble|things done when trouble starts|thing done when trouble starts|things done to prevent trouble|thing done to prevent trouble
    precursor|precursors|precipitating factors|perpetuating factors|predisposing factors|maintaining factors = early sign|early signs|things that set it off|things that keep it going|things behind it|things that keep it going
    hyper-arousal|hyperarousal|hypo-arousal|hypoarousal = being very wound up|being very wound up|being very slow to react|being very slow to react
    fight flight or freeze|fight flight freeze or fawn|fight or flight response|fight or flight mode = the body’s alarm|the body’s alarm|the body’s alarm|alarm
    stressor|stressors|intrusive thoughts|cognitive distortions = cause of stress|causes of stress|unwanted thoughts|thoughts that are not fair
    peer interactions|peer interaction|peer group interactions = playing and talking with other children
    peer mediation|peer mentoring|peer mentor|peer modelling|peer tutoring = helping of pupils by pupils|helping of pupils by pupils|pupil who helps another|learning from watching other pupils|teaching of pupils by pupils
    social emotional learning|social skills training|social skills intervention|social communication skills|social communication difficulties|social interaction = lessons about feelings and friends|practice in getting on with others|practice in getting on with others|talking and getting on with people|difficulty with talking and getting on with people|being with other people
    social interaction skills|social interaction difficulties|social communication needs|social communication group|social communication intervention = getting on with people|difficulty with getting on with people|difficulty with talking and getting on with people|group that practises talking and playing|practice in talking with others
    restorative justice approach|restorative meeting|restorative meetings|restorative script = way of putting things right|talk about putting things right|talks about putting things right|questions for putting things right
    reparation|repair conversation = putting things right|talk about putting things right
    therapeutic story|therapeutic stories|therapeutic story writing|therapeutic plan|therapeutic timetable|therapeutic thinking = story that helps with feelings|stories that help with feelings|writing of stories about feelings|plan for helping with feelings|timetable with help for feelings|looking for the feelings behind behaviour
    systemic family therapy|systemic approach|family systems|filial therapy|dyadic developmental psychotherapy = therapy with the whole family|looking at the whole family and school|how a family works|play therapy with the parent|therapy for child and carer together
    executive dysfunction|emotional dysfunction|task paralysis|autistic burnout|autistic inertia|autistic shutdown|shutdown|shutdowns = difficulty with planning and starting|difficulty with feelings|being unable to start|exhaustion from coping|being unable to start or stop|time when it is all too much|time when it is all too much|times when it is all too much
    restricted interests|restricted interest|repetitive behaviours|restricted and repetitive behaviours|monotropism = favourite subjects|favourite subject|things done again and again|things done again and again|strong attention to one thing
    need for sameness|insistence on sameness|intolerance of uncertainty|need for control = need for things to stay the same|need for things to stay the same|great worry about what may happen|need to decide
    double empathy|double empathy problem|camouflaging|social camouflaging|social masking = misunderstanding on both sides|misunderstanding on both sides|hiding how hard things are|hiding how hard things are|hiding how hard things are
    growth mindset|fixed mindset|learned behaviour|learning behaviours|learning behaviour|behaviour for learning|behaviours for learning = belief that practice helps|belief that practice does not help|behaviour picked up from others|ways of working in class|way of working in class|ways of working in class|ways of working in class
    pupil agency|learner agency|sense of agency|autonomy = a say in things|a say in things|feeling of being in charge|freedom to decide
    pastoral provision = help with wellbeing
  `),
  ...word('regulated|well-regulated', 'calm', {
    unlessWith: list('temperature law ofsted heating blood insulin industry body'),
    notAfter: ['self', 'dys', 'emotionally'],
  }),
  ...word('pastoral', 'wellbeing', {
    notBefore: list(
      'farming care support team poem scene provision office room hub base building suite centre corridor block house',
    ),
  }),
  ...word('masks', 'hides how hard things are', {
    onlyWith: ['all', 'day', 'home', 'school', 'falls'],
    unlessWith: list('face paper make made wears painted play drama halloween'),
    notAfter: list('the his her their some animal and make of'),
  }),
  ...word('escalate|escalates|escalated|escalating', 'get worse|gets worse|got worse|getting worse', {
    notAfter: ['de'],
    notBefore: ['to'],
  }),
  ...noun('escalation|escalations', 'getting worse|times when it gets worse', {
    notAfter: ['de'],
    notBefore: ['cycle', 'curve'],
  }),
  ...noun('arousal', 'level of excitement', {
    notAfter: ['low', 'hyper', 'hypo', 'of'],
    notBefore: ['level', 'levels', 'curve'],
  }),
];
