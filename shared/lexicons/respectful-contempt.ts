import {
  blames as blame,
  home,
  labels as label,
  lacks as deficit,
  now,
  saw,
  type RespectWording,
} from './respectful-wording';

/** Of what schools say that it is a joke: how a child comes, works and behaves, and what home does. */
const conduct =
  'attendance|punctuality|timekeeping|time keeping|homework|handwriting|behaviour|effort|attitude|uniform|spelling|presentation|organisation|hygiene|revision|coursework|classwork|parenting|discipline|concentration|work ethic|commitment|excuses|apology|apologies|this (boy|girl|child|lad|pupil)';
const scorn =
  'joke|shambles|farce|travesty|mockery|laughing stock|dead loss|washout|car crash|train wreck|disgrace|embarrassment|insult';
const can = '(can|could|has ever|have ever|is able to|are able to|will|ever|really)*2';
const lad =
  'lad|boy|girl|lass|lassie|chap|fellow|kid|darling|dear|sausage|mite|scrap|devil|angel|poppet|bairn|creature|babe|child|beggar|soul|thing|lamb|love|man|pet|sod';
const ill =
  'injury|injuries|palsy|stroke|syndrome|disorder|autism|adhd|epilepsy|asthma|cancer|meningitis|encephalitis|sepsis|dyslexia|dyspraxia|disability|disease|condition|illness|seizures|tumour|deafness|blindness|diabetes|dystrophy|fasd|genetics|genes|birth|prematurity|upbringing|circumstance|circumstances';
const drank =
  'drank =@on|drank (heavily|alcohol|too much|during|in|throughout)|drinks (heavily|too much|all|every)|was (always|often|still|usually|clearly)*1 ((drinking|using) =@on|drunk|an (alcoholic|addict|user)|a (drinker|drunk|drug|user|heroin|druggie)|on (drugs|drink|heroin|crack|methadone|something))|smoked =@on|(used|took|did|was taking|was using) (drugs|heroin|cannabis|cocaine|crack|weed|substances)|(smokes|smoked) (weed|cannabis|in pregnancy|while pregnant)';
const raised =
  "(spoils|spoiled|spoilt|babies|babied|mollycoddles|mollycoddled|neglects|neglected|indulges|overindulges|smothers) @whom|(never|does not|do not|did not|can not be bothered to|could not be bothered to|won't|will not) (cared|care|bother|bothered|bond|bonded) =(@on|with @whom)|never (ever)*1 (read|reads|talk|talked|talks|speak|speaks|spoke|play|played|sing|sang|listen|listened) (to|with) @whom|never (says|said) no|(gives|gave|give|always gives) in (to @whom|@on|every|all)|(can not|could not|will not) (say no|control|discipline|parent|be bothered)";

/** Contempt and pity, in the sayings and the nouns they come in, and blame of the family by “because”. */
export const respectfulContempt: readonly RespectWording[] = [
  blame(
    `(${conduct}) (this (term|year|week|half term)|so far|lately|generally|in (class|lessons|maths|english))*1 (is|was|has become|is becoming|are|remains) (frankly|quite|just|really|such|simply|now|still|always|nothing but|honestly|all)*2 (a|an|one big)*1 (complete|total|absolute|bit of a|bit of an|real|utter|right|standing|bad|big|sick|sad)*2 [(${scorn})] =(@on)`,
    'Say what you saw: how often, when, and what helped.',
    { ofAnything: true, unlessWith: 'telling tells' },
  ),
  blame(
    `~have (even|also|then|still)*1 the (cheek|gall|audacity|brass neck|effrontery|temerity|bare faced cheek|sheer cheek|impudence) to|(what a|the sheer|the absolute) (cheek|nerve) (of @whom)*1 =(;|,|and|to)`,
    saw,
  ),
  deficit(
    `((we|staff|adults|teachers|you|others|peers|strangers|people|i) ${can} (not|hardly|barely|never)|(no one|nobody|none of us|hardly anyone|few people) ${can}) (ever|hardly|really|even)*1 (make|makes|made) (head (or|nor) tail|any sense|a word|sense) (out)*1 of (it|@whom|what @one|anything @one|@own _)|(can not|could not|impossible to|hard to|unable to) make (head (or|nor) tail|any sense) of (@whom|@own (_)*1 (speech|talking|writing|handwriting|words|work|sentences)|what @one (says|is saying|writes|wants|is on about))|(talks|speaks|talking|speaking|writes|comes out|is|sounds|spouts) (@very|as|like|in|all|just|total|complete|absolute|utter|pure)*2 (double dutch|gobbledegook|gobbledygook|mumbo jumbo|gibberish|drivel)|(goodness|god|heaven|heavens|lord) (only)*1 knows (what|why|how|where) @one|your guess is as good as (mine|ours)|what (on earth|the hell|planet) (@one|is @one)`,
    'Say what others understand, how often, and what helps.',
    { ofAnything: true, notAfter: 'a', unlessWith: 'skipping rope ropes' },
  ),
  deficit(
    `poor (little|wee|old|young|dear|sweet|wretched|unfortunate)*2 (${lad}) !(attendance|of|reader|reviewer|benefit)|poor (little|old|wee|dear) @name|(is|was|are) to be pitied|(you|one) (have to|has to|can not help but|can only|must) (pity|feel sorry for) @whom`,
    'Leave this out. Say what the child has, and what helps.',
    {
      ofAnything: true,
      notAfter: 'a families',
      unlessWith:
        'story stories book film tale prince princess king queen character poem play novel dickens oliver song farmer',
    },
  ),
  deficit(
    `(victim|victims|martyr|casualty|prisoner) (of|to) (a|an|the|his|her|their|this|such a|severe|serious|traumatic|rare|brain|head|birth|acquired|foetal|fetal|cerebral|down 's|downs|genetic|childhood|long|term|terrible|cruel|bad|poor|muscular|chronic)*5 (${ill})`,
    'Say “has”.',
    { ofAnything: true },
  ),
  label(
    `[the (blind|deaf|disabled|autistic|dyslexic|epileptic|handicapped|mute|partially sighted|visually impaired|hearing impaired|wheelchair bound|deafblind|dyspraxic|mentally ill|mentally handicapped)] =(need !(replacing|fixing|closing|opening|mending|cleaning|shutting|to (be|go|come) (_)*1 (closed|shut|opened|drawn|fixed|mended|cleaned|down|up))|have|do !(up|down)|see|hear|read|use|want|like|struggle|learn|live|work|sit|go|come|find|get|require|deserve|miss|cannot|can not (see|hear|read|use|join|do|walk|speak|cope|manage))`,
    'Name the people: “people who …”.',
    { ofAnything: true, notAfter: 'for', unlessWith: 'window windows sun glare curtain curtains roller venetian cord' },
  ),
  label(
    `(a|an) (proper|real|right|bit of a|known|serial|fast|big)*2 [(runner|bolter|climber)] (,|and|so|;)*2 (_)*2 (door|doors|gate|gates|locked|eyes on|hold @own hand|hold hands|reins|needs (watching|holding|an adult|one to one|1 1)|fence|perimeter|keep hold|never leave|do not leave|keep (door|doors|gate|gates|an eye))|(a|an) (@big)*2 [(pincher|scratcher|smearer|headbanger|head banger|swearer|licker|stripper|soiler|wetter|bed wetter|screecher|mouther|grabber|snatcher|slapper|puncher)] =(;|,|and|so|who|when|in|with|but)`,
    'Say what the child does, when, and what helps.',
    {
      ofAnything: true,
      notAfter: 'back hole',
      unlessWith: 'race races marathon cross-country track medal parkrun athletics',
    },
  ),
  blame(
    `(the|other|those|these|our|their|known|usual|class|fellow|two|three|four|several|some|all|most|more|main|resident|year _)*4 [(troublemakers|trouble makers|trouble causers|ringleaders|tearaways|hooligans|yobs|thugs|louts|delinquents|misfits|oddballs|weirdos|slackers|skivers|shirkers|time wasters|layabouts|no hopers|stragglers|vandals|truants|loudmouths|drama queens|brats|ne'er do wells|bad apples|rotten apples|bad eggs|naughty (boys|kids|lads|girls|crowd|table|corner|lot|ones)|wrong sorts)] =(@on)`,
    'Name what each child does, and what helps.',
    {
      ofAnything: true,
      unlessWith: 'story book film play game pirates villains afraid scared frightened teased bullied',
    },
  ),
  deficit(
    `(is|was|seems|appears) (a bit|a little|rather|quite|very|so|really|too|just|a touch|somewhat|generally|pretty) (slow|thick|dim|dense|backward|simple|dumb) (and|so|,|;) (@one)*1 (probably|just|really|simply|so|often)*1 (would|could|may|might|should|must|never|unlikely|unable|will not|did not|does not|do not|would not|could not)`,
    now,
    { ofPerson: true, unlessWith: 'internet wifi laptop computer bus lift' },
  ),
  deficit(
    `(not|never|hardly|rarely|without|refuses to|refuse to) _*4 [anything normal] =(@on)|nothing normal about (@whom|the way|how @one|this|@own)`,
    'Say what the child likes to talk about or do, and what you would like to add.',
    { unlessWith: 'test tests scan results doctor' },
  ),
  blame(
    `(because|as|since|it is because|all because|only because|purely because|that) (@own)*1 (birth|real|young|single|own)*1 @relative (clearly|obviously|always|simply|just|also|both)*1 [(${drank}|${raised})]|(because of|due to|thanks to|down to|as a result of|result of|caused by|consequence of|product of|fault of) (@own)*1 (birth|real)*1 @relative 's (heavy|constant|own|excessive)*2 (drinking|drug (use|taking|abuse|habit)|drugs|drink|addiction|addictions|alcoholism|alcohol|smoking|neglect|laziness|(poor|bad|chaotic) (lifestyle|parenting|choices)|lack of (interest|care|parenting|stimulation|discipline|routine|boundaries|love|effort)|(inability|failure|refusal|unwillingness) to)`,
    home,
    { ofAnything: true, unlessWith: 'story book' },
  ),
];
