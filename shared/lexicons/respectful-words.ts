import { mixedQualities, qualities } from './respectful-classes';

/** Spellings with `_` for a space or a hyphen, as alternatives of a wording. */
const anyOf = (words: readonly string[]): string => words.map((word) => word.replaceAll('[- ]', ' ')).join('|');

/** Classes of words and phrases that respectful wordings name; each may name those above it. */
export const respectfulWords: Readonly<Record<string, string>> = {
  one: 'he|she|they',
  own: 'his|her|their',
  whom: 'him|her|them|@name',
  self: 'himself|herself|themselves|themself|him self|her self',
  kid: 'child|children|pupil|pupils|student|students|learner|learners|boy|boys|girl|girls|kid|kids|lad|lads|lass|lasses|youngster|youngsters|toddler|toddlers|teenager|teenagers|teen|teens|individual|individuals|infant|infants',
  relative:
    'mum|mums|mother|mothers|mom|mam|mummy|dad|dads|daddy|father|fathers|parent|parents|carer|carers|guardian|guardians|family|families|nan|nana|nanny|gran|granny|grandma|grandmother|grandad|grandfather|grandparent|grandparents|stepmum|stepdad|stepfather|stepmother|household|home',
  adults:
    'staff|adults|adult|teacher|teachers|tas|ta|lsa|lsas|tutors|midday supervisors|dinner ladies|lunchtime staff|support staff|members of staff',
  folk: '@kid|@adults|@relative|others|people|peers|peer|classmates|classmate|friends|friend|siblings|sibling|brother|brothers|sister|sisters|twin|cousin|class|group|table|cohort|neighbours|visitors|passers by|public|ones',
  // Whom something is done to.
  others:
    'everyone else|everybody else|everyone|everybody|anyone else|anyone|anybody|others|us|me|@whom|(the rest of|most of|half|all of)? (the|all|all the|all his|all her|any|every|some|many|other|our|my|these|those|@own|@own own|a|an|another|two|three|several|various|certain|one of @own|one of the|one of our)*3 (younger|older|smaller|weaker|quieter|vulnerable|reception|nursery|infant|female|male|supply|new|little|year _|key|support|nearby|same|whole|entire|cover|lunchtime|unsuspecting)*2 @folk|those around @whom|a member of staff|members of staff|members of the class|the rest',
  learning:
    'learning|lesson|lessons|work|education|progress|concentration|teaching|enjoyment|day|time|play|games|game|chances|fun|focus|progression',
  very: 'so|very|quite|really|rather|just|often|always|still|also|too|more|most|pretty|even|at times|a bit|a little|a lot|at best|such|sometimes|being|far|all|both|seldom|much|simply|well|a touch|somewhat|ever|never|downright|plain|increasingly|@ly',
  be: '~be|~become|~get|~seem|~appear|~remain|~act|~turn|~behave|~stay|~look|~grow|~sound|~find @whom|comes across as|come across as|came across as|coming across as|described as|known as|seen as|regarded as|known to be|~present as|being',
  have: '~have|~have got|got|with|~show|~display|~demonstrate|~exhibit',
  without:
    'no|little|zero|minimal|hardly any|barely any|not any|not much|very little|next to no|absolutely no|no real|no obvious|virtually no|almost no|little or no|no or little|not enough|insufficient|nothing in the way of',
  neg: '(~do|will|would|can|could|~have|shall|should|might) (still|just|simply|often|really|also|usually|generally)? not|never|rarely|seldom|hardly ever|refuses to|refuse to|refused to|nor does @one',
  // Where a predicate or a noun ends.
  on: '=(and|or|but|who|when|if|in|at|on|to|with|about|towards|toward|because|by|after|before|during|as|for|most|all|even|around|so|while|that|every|whenever|unless|since|despite|without|due|then|where|especially|particularly|both|which|until|not|this|from|only|of|is|are|was|were|has|have|had|can|will|means|meaning|making|makes|make|made|it|he|she|they|we|again|now|today|yesterday|once|twice|daily|at all|whatsoever|whatever|again|too|either|yet|still|than|under|over|outside|per|throughout|should|may|must|does|needs|need|times|each|although|though|however|even|in|also|holds|holding|prevents|affects|,|;)',
  quality: anyOf(qualities),
  mixed: anyOf(mixedQualities),
  bad: 'poor|bad|weak|terrible|awful|dreadful|appalling|shocking|abysmal|woeful|atrocious|horrendous|non-existent|nonexistent|non existent|hopeless|substandard|sub-standard|deplorable|rubbish|diabolical|pitiful|pathetic|lamentable|disgraceful|disgusting|dire|inadequate|unacceptable|inappropriate|dismal|useless',
  // What a child may be said to lack.
  faculty:
    'concentration|concentration span|attention|attention span|attention skills|focus|listening|handwriting|writing|reading|spelling|spellings|maths|numeracy|literacy|phonics|comprehension|vocabulary|grammar|language|speech|articulation|pronunciation|communication|skills|skill|interaction|interactions|memory|recall|retention|organisation|self-esteem|confidence|self-confidence|self-image|self-control|self-worth|self-regulation|self-belief|self-discipline|self-awareness|self-help|self-motivation|self-care|regulation|resilience|motivation|stamina|work ethic|effort|progress|understanding|processing|coordination|co-ordination|motor control|pencil grip|pencil control|awareness|hygiene|eye contact|behaviour|behaviours|attitude|attitudes|manners|timekeeping|time keeping|punctuality|turn-taking|sharing|reasoning|sense of danger|sense of humour|imagination|planning|attainment|achievement|results|relationships|friendships|ability|abilities|knowledge|independence|empathy|social graces|engagement|participation|perseverance|judgement|decision making|problem solving|number sense|impulse control|anger management|academic performance|performance|conduct|choices|choice|compliance|cooperation|co-operation|emotional control|maturity|sense of self|tolerance|patience|application|learning behaviours|class behaviour|attender|grasp of|grasp|presentation|ambition|commitment|flexibility|initiative|creativity|curiosity|social awareness',
  trait:
    'empathy|remorse|respect|regard|consideration|gratitude|conscience|shame|guilt|ownership|care|concern|compassion|interest|inclination|desire|intention|intent|willingness|enthusiasm|motivation|drive|ambition|ambitions|aspiration|aspirations|pride|commitment|common sense|sense|filter|filters|off switch|stop button|patience|insight|stamina|initiative|impulse control|work ethic|potential|concept|idea|clue|understanding|grasp|awareness|ability|imagination|concentration|attention span|self-control|self-discipline|self-awareness|self-motivation|self-regulation|self-esteem|self-worth|self-confidence|confidence|social skills|social awareness|people skills|life skills|skills|resilience|independence|tolerance|coping skills|coping strategies|coping mechanisms|listening skills|learning skills|boundaries|manners|stranger danger|sense of danger|danger awareness|road sense|spatial awareness|safety awareness|regard for|tact|inhibitions|restraint|appreciation|loyalty|morals|moral compass|feelings|emotion|maturity|intelligence|perseverance|determination|focus|discipline|control|curiosity|flexibility|social graces|sense of humour|sense of time|sense of responsibility|language|vocabulary|communication|communication skills|play skills|friends|hope|chance|prospect|verbal communication|capacity|organisation|organisational skills|comprehension|memory|reasoning|talent|grit|backbone|gumption|get up and go|oomph|spark|personality|presence',
  sort: 'social|fine|gross|motor|working|short|long|term|auditory|visual|verbal|listening|reading|writing|written|spoken|oral|language|expressive|receptive|emotional|impulse|anger|personal|organisational|organisation|independent|independence|basic|general|overall|core|handwriting|spatial|body|sensory|self|number|phonic|phonological|pencil|communication|interaction|friendship|peer|study|learning|life|thinking|planning|play|playground|table|attention|concentration|memory|academic|cognitive|numeracy|literacy|conversation|conversational|speaking|speech|maths|spelling|sound|turn|taking|sharing|coping|eating|toileting|dressing|care|help|of|any|all|much|real|appropriate|age-appropriate|even|the|a|an|functional|early|fundamental|interpersonal|intrinsic|inner|true|genuine|proper|necessary|required|relevant|parental|common|english|and|or|his|her|their',
  // How strongly.
  big: 'real|right|total|complete|absolute|little|bit of a|bit of an|proper|utter|true|big|huge|massive|terrible|awful|dreadful|dear|constant|regular|frequent|serial|compulsive|habitual|persistent|known|notorious|typical|classic|natural|born|bad|very|young|social|so|called|self|such|prolific|chronic|pathological|playground|class|classroom|fully|fledged|cheeky|rude|lazy|sneaky|nasty|moody|stroppy|bossy|spoilt|spoiled|precious|teenage|perpetual|potential|well|major|serious|sulky|lippy|gobby|mouthy|naughty|prize|first|class|main|usual|likely|chief|biggest|worst',
  number: 'one|two|three|four|five|six|seven|eight|nine|ten|1|2|3|4|5|6|7|8|9|10|11|12|18|24|36',
  unwilling:
    '~refuse to|~decline to|~choose not to|~opt not to|~elect not to|~prefer not to|unwilling to|reluctant to|not prepared to|not willing to',
};
