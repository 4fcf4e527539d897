import { blames as blame, saw, type RespectWording } from './respectful-wording';

const when = 'Say what the child does, and when.';

/** Ways to judge what a child, or one of the family, is. */
export const respectfulCharacter: readonly RespectWording[] = [
  // “A right little madam”
  blame(
    `(a|an|such a|quite a|quite the|the|another|our|this|one|as a|of a|like a|class|resident|'s) (@big|@quality|@mixed)*4 [(madam|liar|fibber|bully|bolter|absconder|escapee|tell tale|tattle tale|troublemaker|trouble maker|trouble causer|mischief maker|ringleader|drama queen|prima donna|diva|princess|show off|showoff|know it all|know all|smart alec|smart arse|clever clogs|attention seeker|time waster|skiver|shirker|slacker|layabout|lazybones|loudmouth|motormouth|motor mouth|whinger|moaner|whiner|cry baby|crybaby|sulker|control freak|bossy boots|bossyboots|nuisance|menace|pest|brat|hooligan|thug|yob|lout|tearaway|delinquent|psychopath|sociopath|psycho|weirdo|oddball|loner|misfit|stirrer|wind up merchant|wind up artist|manipulator|cheat|thief|vandal|biter|spitter|kicker|hitter|screamer|scrapper|shouter|hair puller|school refuser|school phobic|refuser|truant|truanter|persistent absentee|non attender|handful|disgrace|disappointment|embarrassment|hopeless case|lost cause|write off|time bomb|ticking bomb|loose cannon|live wire|law unto|waste of space|bad influence|bad egg|bad lot|rotten apple|bad apple|dunce|no hoper|scatterbrain|wimp|wuss|mummy 's boy|daddy 's girl|jekyll|so and so|little devil|fusspot|fuss pot|scrounger|sponger|tyrant|dictator|ruffian|reprobate|rascal|scallywag|tinker|little sod|toe rag|little monster|little terror|holy terror|little horror|little monkey|cheeky monkey|pain in the (neck|backside|bum|arse|proverbial|bottom)|thorn in|nightmare|disruptive (influence|element|presence|force|member)|negative influence|poor role model|problem !(is|was)|unhappy and difficult|force to be reckoned|poor loser|bad loser|sore loser|poor sport|bad sport|law breaker|rule breaker|flight risk|drain|burden|liability|hindrance|poor attender|bad attender|wanderer|daydreamer|day dreamer|clock watcher|work dodger|work avoider|avoider|control merchant|instigator|aggressor|perpetrator|culprit|offender|big head|show pony|cold fish|slob|scruff|gossip|busybody|snitch|sneak|bad penny|fantasist|hypochondriac|malingerer|narcissist|sadist|pathological liar|coward|quitter|weakling|wet lettuce|wet blanket|pushover|saboteur|bigot|no good|lost soul|flirt|tease|hothead|wrongdoer|lawbreaker|mess|disappointment to|disgrace to|danger|threat|risk to (others|staff|other|@own peers|everyone|@self)|nasty piece of work|real piece of work|right piece of work|hazard|bull in|one man band|ticking time bomb|accident waiting)] !(for|at the moment|that|because|to (@whom)|if|story|book|trap|relief|control|solving|page|box|solver|proof|of @own own|of (the|a)? (month|week|sort)|or two|with the)`,
    saw,
    {
      unlessWith:
        'book story play puppet nativity film bad dreams costume wolf nightmares maths sums solve solves solved solving calculation operation equation bar method',
    },
  ),
  blame(
    `@be not? @very*2 (a|an|such a|quite a|quite the|the|one of our|another)? (@big)*3 [(pain|monster|animal|terror|horror|devil|misery|disaster|failure|machine|sponge|baby|bad boy|bad girl|bad lad|spinner|talker|chatterbox|fidget|dreamer|hard work !for|nightmare|hell|trouble|bad news|trouble with a capital|a law unto|hit and miss|away with the fairies|in a world|in la la|off with|not all there|clueless|lazy bones|a child who knows|at fault|in the wrong|no angel|no saint|not an angel|no better|no better than|a stranger to|out to|full of (@self|excuses|anger|hate|attitude|it|mischief|drama)|too (clever|big|cool|full|soft|familiar|cocky|old) (for|by|of|to)|as (stubborn|bad|lazy|daft|thick|awkward|mad|slippery|sly|nice) as|beyond (control|help|the pale|hope)|wild|feral|impossible|hopeless|useless|a bit much|insufferable|intolerable|unbearable|unpleasant|a handful|heavy going|high maintenance|hard to like|draining|difficult|a challenge|tricky|awkward|up to no good|on the warpath|ruled by|spoilt rotten|spoiled rotten|set in @own ways|socially (awkward|inept|inappropriate|isolated by choice)|not (very|particularly|a)*2 (nice|pleasant|likeable|likable|honest|trustworthy|popular|kind)|disliked by|a creature of|two different children|emotionally (disturbed|stunted|unstable|damaged|cold|manipulative|detached|needy|draining)|mentally (disturbed|unstable|ill)|morally)] (=(@on|boy|girl|child|lad|young)) !(to (read|write|hear|see|say|open|tell))`,
    saw,
    { ofPerson: true, unlessWith: 'nicest kindest' },
  ),
  blame(
    `(is|was|also) (a|known)*1 (bit of a|a|our)*1 [runner] !(with|for|in|of|on|from) =(@on|and|who|so|when)`,
    when,
    {
      ofPerson: true,
      unlessWith:
        'metres race races races county club team cross country marathon park fast sprint athletics keen good long distance sports',
    },
  ),
  blame(
    `(find|finds|found|finding) (@whom|this (child|boy|girl|pupil)|the (child|boy|girl|pupil)|@own (behaviour|attitude)) @very*2 (@quality|@mixed|hard work|draining|exhausting|hard to (like|teach|manage|warm to)|difficult|challenging|tiring|impossible|wearing|a challenge|frustrating|exasperating) ((and|,|or) @very*1 (@quality|@mixed|tiring|exhausting|draining|(hard|impossible|difficult|tricky) to _))*2`,
    saw,
    { ofAnything: true },
  ),
  // “A rude and lazy boy”
  blame(
    `@quality (and|but|or|,)*2 (@very (@quality|@mixed)|@quality|@mixed|_ and)*1 (little|young|old|small|big|older|younger|teenage)*1 (@kid|@relative|madam|person|people|character|personality|attitude|attitudes|behaviour|behaviours|behavior|manner|manners|nature|streak|outburst|outbursts|temper|reaction|reactions|response|responses|remark|remarks|comment|comments|language|tone|demeanour|tendencies|traits|habits|element|gestures|speaker|worker|reader|writer|speller|action|actions|mood|moods|tactics|acts|ways|conduct|approach|mindset|side|episodes|incidents|phase|playing|play|noises|faces)`,
    when,
    { ofAnything: true, notAfter: 'by from about hears heard other against' },
  ),
  blame(
    `@mixed (little|young|teenage)*1 (@kid|@relative|madam|character|personality|attitude|behaviour|behaviours|outbursts|temper|manner|streak|home|household|nature) !(circumstances|time|life|size)|(unpleasant|inappropriate|hurtful|unkind|nasty|cruel|racist|sexist|homophobic|sexualised|threatening|lewd|crude) (comments|remarks|language|behaviour|behaviours|gestures|names) (to|towards|about|at|@on)`,
    when,
    { ofAnything: true, notAfter: 'by from about hears heard other against of finds' },
  ),
  blame(
    `@be @very*3 [@quality] =@on
    |@be @very*3 [@mixed] =(,? and (_)*1 (,|;)|when|if|towards|toward|with (staff|adults|others|other|peers|@own|female|male|supply|people)|to (staff|adults|others|other|peers|@own|female|male|people|be (around|with|near))|;|, (_)*1 (,|and|;|but)|but|most|at (times|home|school)|in (class|lessons|the)|after|before|during|all day|every)`,
    saw,
    { ofPerson: true },
  ),
  blame(
    `(@mixed|impossible|wild|trouble|a handful|a nightmare) =(after (break|lunch|play|pe|school)|before (lunch|school)|during (lessons|class|assembly|play|lunch)|in (class|lessons|assembly|the (playground|dinner|hall|classroom|afternoon|afternoons|morning|mornings))|at (lunch|break|play|playtime|playtimes|lunchtimes|lunchtime|times)|with (adults|staff|peers|other children|others|supply|female|younger)|towards|on (trips|the (bus|playground|yard)))`,
    saw,
    { ofPerson: true },
  ),
  blame(
    `@mixed (and|,|but|,? and) @very*1 (@mixed|@quality) =@on|not (a|much of a|the most|the easiest|an easy|the nicest|the best)*1 @very*1 (team player|good listener|listener|joiner|finisher|popular|likeable|nice|pleasant|easy|kind|reliable|cooperative|sociable|hard working|hardworking|willing) (boy|girl|child|pupil|lad|person|member|character|worker|student)*1 =@on|one of those (kids|children|boys|girls|parents|families|pupils|mums|dads|students)`,
    saw,
    { ofPerson: true },
  ),
  blame(
    `@quality ,? (and|or|but|yet|,) @very*2 [(@quality|@mixed|silly|sulky)] =(@on)
    |@mixed ,? (and|or|but|yet|,) @very*2 [@quality] =(@on)`,
    saw,
  ),
  blame(
    `something (is|seriously|really|clearly|obviously|badly|very|just|not)*3 (wrong|not right|right|odd|off|amiss) (with|about) @whom|what is wrong with @whom|nothing (physically|medically|actually|really|at all)*1 wrong with @whom|not (all there|quite right|right in the|the full shilling|the sharpest|the brightest|quite all there|firing on all|the full ticket)|a few (sandwich|sandwiches|pennies|cards|bricks)|a (screw|slate) loose|lights (are)? on (and|but|,) (no one|nobody|there)|(odd|strange|weird|bizarre|peculiar|creepy) (little|young|mannerisms|boy|girl|child|kid|habits|ways|behaviour|behaviours|lad|character|fish)*2 (mannerisms|boy|girl|child|kid|habits|ways|behaviour|behaviours|lad|character|fish|noises)`,
    'Leave this out. Say what is hard, and what helps.',
    { notAfter: 'not nothing no', ofAnything: true, unlessWith: 'story book dream hearing' },
  ),
];
