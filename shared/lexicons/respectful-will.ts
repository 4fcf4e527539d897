import { blames as blame, need, saw, when, type RespectWording } from './respectful-wording';

const attention = 'Say how the child asks for attention, and what the need may be.';
const start = 'Say what is hard about it, and what helps the child to get started.';

/** Ways to say that a child could but will not, or means to. */
export const respectfulWill: readonly RespectWording[] = [
  // As if it were will
  blame(
    `(could|would|might) _*8 (if|when) only? @one (really|just|only|actually|would|could)? (~want to?|~try harder?|~choose to?|~care|~bother|be bothered|~listen|~behave|~concentrate|put @own mind to it|set @own mind to it|~apply @self|worked harder|made (an|more|the|any|some) effort|put (the|more|some|any|a bit of)*1 (effort|work) in|put in (the|more|some|any)|gave it|stopped (messing|talking|chatting|playing|being))
    |(only|capable|perfectly|can (be|behave|do|concentrate|focus|listen|work|read|write|sit|try|talk|speak|achieve|produce|manage|follow)) _*8 [(when|if|as and when) @one (really|just)? (~want|~feel like it|~choose|~decide|can be bothered|~fancy|~see fit) to?]
    |(if|when|unless|only if|as and when) (@one is)? in the (right|wrong|mood) (mood|frame of mind)? !to
    |(when|if|whenever|unless) (it|that|this) (~suit) (@whom|@own|=(;|,|and|but))|(if|when|as) the mood (~take|~suit) @whom|(when|if|as and when|only when) @one (~feel) (like it|inclined|in the mood)|depending on @own mood|(as|when|whenever) @one pleases
    |(when|if|unless) @one can be bothered
    |(will|would|can|~do) only (ever)? (do|work|try|engage|behave|cooperate|co-operate|listen|read|write|join|complete|participate|comply|follow|speak|eat|help) _*5 (when|if|what|things|on) (it ~suit|@one (wants|likes|chooses|feels|fancies|decides|enjoys)|@own own terms|the mood)
    |only (~work|~try|~engage|~behave|~listen|~cooperate|~join|~help|~do) _*4 (when|if|what) (it ~suit|@one (wants|likes|chooses|feels like it|fancies|decides))
    |~pick and ~choose|~cherry pick|selective (hearing|deafness|listening)|selective (about|in) (who|what|when|which)|only (for|with|to) (people|staff|adults|teachers|those) @one (likes|respects|chooses)|selectively (~ignore|deaf|listens|hears)|~hear (only)? what @one wants to hear|only hears what @one
    |(has|have) @own moments when @one wants`,
    when,
    { unlessWith: 'choice reward breakout menu' },
  ),
  blame(
    `~know (exactly|full well|fine well|perfectly well|very well|only too well|just|precisely|damn well|all too well) (what @one|how (@one|much|far)|which buttons !(to press on)|what buttons|that (@one|it)|@one (is|can)) _*5
    |~know (how|what) to (press|push|play (the|@adults|@relative|us|on|one)|wind|get (out|round|around|away|@own (own)? way|at|a reaction|a rise|under)|annoy|upset|manipulate|hurt|work the system|pull|say to (get|upset|annoy))
    |~know (which|what|all the) buttons|~know better|~know what @one is (doing !(on|with|in|at|today|next|when|after|for|and when|before|each|every)|up to)`,
    need,
    { unlessWith: 'confidently toilet safe button recipe' },
  ),
  blame(
    `(point blank|flatly|stubbornly|wilfully|blatantly|outright|repeatedly|persistently|openly|actively|simply|just|continually|constantly|always|often|frequently) (~refuse|~deny|~defy|~resist) (to)?
    |~refuse (point blank|outright|flatly|everything|all|any|help|support|work|instructions|to)
    |@unwilling (follow|listen|work|write|read|do|comply|join|engage|try|behave|sit|participate|cooperate|co-operate|learn|accept|tidy|speak|answer|complete|start|help|conform)
    |(@one|and) (chooses|choose|chose|chosen) (to (ignore|misbehave|disrupt|be|sit (out|alone|and do)|do nothing|act|disengage|opt|hit|hurt|defy|disobey|mess|wander|lash)|not to !(have|wear|use|tell|rest|show|attend|share|go|eat|watch|play|drink|sit with)|when to|whether to)
    |(chooses|choose|chose|chosen) not to attend (school|college|lessons|classes|sessions|most|on (mondays|tuesdays|wednesdays|thursdays|fridays))|no intention of|no intentions of|makes (no|little) attempt|made (no|little) attempt|without (even)? (trying|bothering)|makes no effort|(will|would) (rather|sooner) (mess|muck|chat|wander|disrupt|talk|argue|sit (and|around|there)|do nothing|waste|play up|fight|lie|avoid|distract|annoy)
    |(prefers|preferred|prefer) to (mess|muck|chat|disrupt|do nothing|sit back|wander|waste|let others|argue|opt out|be (disruptive|silly|difficult))
    |~opt out (of (work|learning|lessons|everything|tasks|activities))?|~switch off|~coast (through|along)?|~tune out of|~shut down to avoid|~down tools|~do the (bare|absolute|very)*1 minimum|~do as little as|~let others do`,
    need,
    {
      notAfter: 'was were been is be being',
      unlessWith: 'because lights laptop tablet headphones hearing projector power device',
    },
  ),
  blame(
    `(~do|will|would|can|could|did) not (even|ever|simply|just|really|appear to|seem to|want to)*2 (bother !(him|her|them|by)|care less|care (about|what|if|whether|for anyone|@on)|lift a finger|try (hard|at all|very|to|new|his|her|anything|@on)|make (any|an|the|much) (real)? (effort|attempt)|behave (@self|@on)|like being told|like to be told|take (no|any)? (responsibility|ownership|pride|notice|care|turns|advice|it seriously|school seriously|anything seriously)|show (any|much|real)? (respect|remorse|interest|effort|consideration|empathy|willingness)|apologise|say sorry|do as @one (is|was|are) (told|asked)|do (as|what) (asked|told|@one)|do (a thing|anything|any work|any of|@own (work|share|homework))|listen (to|@on)|concentrate|cooperate|co-operate|comply|conform|cope (with)?|respond to (sanctions|discipline|authority|instructions|praise|adults|staff)|respect (adults|staff|others|authority|boundaries|rules|personal)|think (before|about (others|the consequences|@own)|of others)|learn from (@own)? (mistakes|consequences)|see the point|apply @self|put (any|in)|want to (work|learn|try|know|behave|do anything|make friends|be helped|be here|engage|listen|change|improve|share|join|help @self|conform|comply|succeed|come to school)|take kindly|help @self|accept (responsibility|no|that|help|adult|instructions|being|any)|sit (still|down|properly|@on)|stay in (@own)? (seat|chair|class|lesson)|follow (instructions|rules|directions|the rules|adult|simple|basic|routines|any)|pay attention|give a (damn|toss|hoot)|fit in|mix with|share (with|@on|toys|anything)|engage (with|in|@on)|participate|pull @own weight|own up|admit|tell the truth|act @own age|know how to behave|know when to stop|know right|have any (friends|manners|respect|idea|interest|sense|self))
    |never (even|really|ever|once|seems to|appears to|wants to|bothers to|tries to)*2 (~listen|~finish|~complete|~try|~concentrate|~behave|~share|~apologise|~pay attention|does (as|what|any|@own|homework|anything)|~think|~stop (talking|moving|fidgeting|interrupting|arguing|messing|shouting)|~sit still|~take (responsibility|no|turns|part|notice|care|pride)|~make (any|an|much)? (effort|progress|friends|eye contact)|gets (anything|it|things|on with)|~follow (instructions|rules|the rules|directions)|says (sorry|please|thank)|tells the truth|remembers (anything|his|her)|~bother|~join in|~volunteer|~contribute|~learn|owns up|admits|has @own (kit|equipment|homework)|brings|settles|does @self|puts @own hand|hands in|completes|produces|achieves|engages|cooperates|complies|satisfied|happy unless|stays)`,
    need,
    { unlessWith: 'yet unless without until overwhelmed fluids' },
  ),
  blame(
    `~use (_*4) (to (manipulate|get (@own own? way|out|attention|a reaction|what)|control (adults|staff|others|us|the))|as (a|an) (excuse|weapon|crutch|way out|get out|cover|means of (control|getting|avoiding)|bargaining) ((to|for|not to) _*4)*1)
    |(~make|~find|~look for|always has|~come up with|~have|full of|~invent|~think of|endless|constant|always an|~offer|~give) up? (an|any|every|many|endless|constant|lots of|all sorts of|some|another|a million|nothing but|all kinds of|a range of|various|silly|feeble|poor)*2 (excuse|excuses) !(me|slip|note)
    |any excuse|hides behind @own? (_)? (diagnosis|autism|adhd|condition|needs|dyslexia|anxiety|difficulties|disability|label|family|parents|mum)
    |blames (it|everything|@own (_)*2) on|~blame (_)*3 for (everything|it all|all @own)|~weaponise|(straight answer|the truth|any sense|a straight) (_)*1 (out of|from) @whom|where @one (wants|want) (him|her|them|us)|~blame (others|other|everyone|everybody|@others)
    |(anything|everything|whatever @one can|something|things|ways|lengths|tricks|every trick) (possible)? (to)? (get|getting|wriggle|weasel) out of|(just|only|simply|purely|in order)? to (get|wriggle|weasel|worm|skive) (@own way)? out of (doing|going|having|all|any|the|@own|it|things|anything|everything|work|working|lesson|lessons|writing|reading|maths|english|class|pe|task|tasks|school|assembly|homework|test|tests|learning|tidying|trouble|sitting|helping|joining|answering|literacy|phonics|spelling|games|swimming)
    |~get out of (doing|work|things|everything|anything|lessons|writing|reading)|~dodge (work|anything|writing|tasks)|~evade (work|tasks)|to (skip|skive|bunk|dodge|duck) (off|out of)*1 (lessons|class|school|work|maths|pe|homework|tests|lesson)`,
    start,
    { unlessWith: 'bed bath car pool chair' },
  ),
  // For attention
  blame(
    `(~spit|~bite|~hit|~kick|~punch|~break|~hurt|~push|~destroy|~damage|~poke|shout|shouts|shouting|scream|screams|screaming|cries|crying|swears|swearing|hits|hitting|kicks|kicking|throws|throwing|bites|biting|runs|running|misbehaves|disrupts|lies|lying|behaviour|behaviours|behaves|hurts|pretends|messes|whines|moans|silly|noises|refuses|this|it|tears|tantrums|hides|hiding|falls|faints|complains|calls|calling|~act|~play|~do) _*5 [(just|only|simply|purely|mainly|mostly|all)? (to (get|gain|seek|attract|grab|draw|have) (adult|more|negative|our|your|the|everyone 's|people 's|people|some|adults|adults'|staff|class|a|@own teacher 's|peer)*2 (attention|reaction|rise|laugh|laughs|audience)|for (attention|effect|a reaction|a laugh|laughs|show|fun|kicks|the sake of it|sympathy|maximum effect|the audience|an audience))]
    |(just|only|simply|purely|all|mostly|mainly|largely|clearly|obviously|is|often) for (attention|show|effect|a reaction|a laugh|sympathy|the audience|kicks)
    |(just|only|simply|purely|clearly|obviously|deliberately|trying|tries|try|wants|likes|loves|seeks|aims) to (get|gain|provoke|seek|attract|cause|elicit) (a|adult|our|attention|some|more|any)*2 (reaction|rise|attention|laugh|laughs|response from) !by
    |~thrive on (chaos|drama|conflict|confrontation|attention|negative attention|trouble)|(loves|needs|wants) an audience !(for|to|of) =(@on)|makes up (tummy aches|a tummy ache|headaches|illnesses|ailments|symptoms|aches|excuses)|(bid|cry|craving|hungry|desperate|desire|thirst|appetite|hunger|plea|starved) (for|of) (adult)? attention|attention (grabbing|seeking|seeker|seekers|seeks|hungry|hogging|craving|needing|seek)|(must|has to|have to|needs to|wants to|always|loves to|loves|craves|thrives on|insists on|demands to|desperate to) (be|being) (always|the|at the)*2 centre of attention|(needs|wants|has|must|always has|likes) to be (the boss|top dog|boss of)|seek attention|(~seek|~crave|~demand|~want|~need|~hog|~grab) (@very|negative|adult|peer|staff|undivided|inappropriate|excessive|all the|all of the|everyone 's|your|our|full|individual|continual|lots of|too much|the adult 's|the teacher 's|unnecessary)*2 (attention)
    |(~demand|insists on|insist on|~crave|~expect|~require) (constant|continual|undivided|all the|all of the|everyone 's|one to one|1 to 1|1 1|full|immediate|instant|endless|excessive|a disproportionate amount of|an inordinate amount of|too much) (_)*4 (attention|help|time|praise|reassurance|support|supervision)`,
    attention,
    { notAfter: 'appropriately medical', unlessWith: 'appropriately hand card politely clown' },
  ),
  blame(
    `(it|this|that|which|behaviour|crying|limp) is (all|just|purely|mostly|mainly|only|largely|often|simply|probably|clearly) (an act|a ploy|put on|for show|a game|a performance|tactics|attention|manipulation|behavioural|learned|learnt|an excuse)|is (all|just|only|clearly) (an act|a ploy|put on|a game to)|~put it on !(@own|@name|the|a|an|one|two|three|four|to|top|at|in|his|her|their|my|your|display|paper)|~play (dumb|the innocent|innocent|the victim|the (class)*1 fool|the (class)*1 clown|the system|the sick card|the _ card|helpless|ill|on it|up to)|acts (dumb|helpless|the fool|the clown|the goat|innocent|all innocent|up|the victim)|~fake (an|a)? (_)? (illness|injury|injuries|tears|tummy|headache|headaches|stomach|symptoms|being|pain)|~feign|~pretend (that @one (is|has (a|an|no|not)|can|~do)|to be (ill|sick|hurt|upset|deaf|poorly|unwell|asleep|unable)|not to|to not|@one (can|has|is|did|does)|to have|to listen|to work|to read|ignorance)|~exaggerate|~milk (it|@own|the|every)|~overdo the|crocodile tears|~turn on the (tears|waterworks|charm)|~play on (it|(the|@own) (sympathy|diagnosis|condition|illness|autism|adhd|difficulties|needs|anxiety|injury|reputation))|~make (out|believe) (that)? @one|~put on (an act|the tears|a limp|tears)|~claim (that @one|not to|to (be|have|feel|not|know)|@one (is|has|did|can|does|was))|(learned|learnt) helplessness|(@own|the) (so called|supposed|alleged|apparent) (anxiety|illness|condition|diagnosis|pain|difficulties|needs|autism|adhd|stomach|tummy|headaches|problems)|hypochondriac|~malinger`,
    'Say what you saw, and what may be hard.',
    { unlessWith: 'game shop play puppets story kitchen drama dinosaur' },
  ),
  // Meaning to
  blame(
    `(~enjoy|~like|~love|~delight in|~revel in|~relish|(takes|take|taking) (great|some|real|a|obvious)*2 (pleasure|delight|satisfaction) in|(gets|get|getting|got) (a|great|obvious|some)*2 (kick|pleasure|thrill|buzz|enjoyment|satisfaction|laugh) (out of|from)|~thrive on|~feed off|(goes|go|going|went) out of @own way to|~set out to|deliberately (tries|tried|seeks|sets out) to|intent on|hell bent on|bent on|determined to|~try @own best to|finds it (funny|amusing|hilarious) to|(is|are) out to|seems to (enjoy|like|take pleasure in)) to? (@ly)? (~upset|~hurt|~wind|~annoy|~disrupt|~provoke|~bully|~cause|~boss|~shock|~push (the)? boundaries|~get (others|other|@others|people|adults|staff|@whom) (in|into) trouble|~get a (reaction|rise)|~humiliate|~tease|~spoil|~wreck|~ruin|~control|~manipulate|~be (naughty|difficult|the boss|awkward|contrary|disruptive|rude|silly|a pest|mean|unkind)|~argue|arguments|conflict|confrontation|confrontations|chaos|trouble|~defy|~intimidate|~irritate|~antagonise|~make (life|(others|people) !(laugh|smile|happy|feel|welcome|proud)|trouble|fun of|things difficult)|~destroy|~break|~sabotage|~mess|~muck|~show off|~dominate|~challenge authority|negative attention|getting (others|@own|a reaction|attention|people|a rise)|being (naughty|in charge|the boss|difficult|rude|chased|told off)|power)
    |~think (that)? (@one (is|are) (better|above|too (good|cool|clever)|the boss|so|in charge|the centre|funny|clever|hard|it|always right|entitled|untouchable|god|the teacher|an adult)|@one (owns|runs|rules|own|run) (the)?|@one knows (it all|everything|best|better)|@one can (do|get away|rule|talk|treat|behave|just)|(it|this) is (all a joke|funny|clever|acceptable|big|okay|ok|fine|hilarious|a joke|a game|cool|amusing) (to|when)?|(the)*1 (rules|world|school) (~do|~owe|~revolve|can|is|are)|only of @self|@own (needs|way)|everything is|everyone (is|should|must)|nothing of|life is)
    |(finds|found|finding|thinks|find) (it|this|everything|that|things|other children 's distress|upsetting others|being (naughty|rude|told off)) (all|very|so|is)*2 (funny|amusing|hilarious|a joke) (to|when|@on)
    |~laugh (when told off|when (corrected|reprimanded|challenged|told|others|other|asked)|in @own (_)*2 (face|faces)|in (our|your|people 's|the teacher 's|adults) (face|faces)|in the face of|at (sanctions|consequences|others|adults|staff|authority|instructions|other children|people))|~smirk|~sneer|~snigger at
    |for the (sake|hell|fun) of it|just because @one (can|wants|feels like|does not|is)|out of (spite|malice|sheer|pure|laziness|stubbornness|defiance|boredom|jealousy|badness|devilment)|for no (other|good|real) reason|with (malice|intent)|(with|had|have|has) malicious intent|in cold blood|calculated|calculating|premeditated|pre-meditated|with a smirk|butter would not melt|~plot (revenge|against|how|with|ways|to)|~scheme|~plan revenge`,
    saw,
    {
      unlessWith:
        'goalkeeper chess calculator calculated audience maths chart graph graphs score scores points grid axes story stories',
    },
  ),
  blame(
    `(rules|sanctions|consequences|boundaries|detentions|rewards|telling off|being told off) (~do not apply to|mean nothing to|have (no|little) (effect|impact|meaning) (on|for)|make no difference to|make little difference to|are (ignored|wasted on|lost on|meaningless to|water off)|~do not (bother|work|matter to)) (@whom)?|(a)? law unto @self|water off a duck|immune to (sanctions|consequences|discipline|praise|punishment)|above the (law|rules)`,
    saw,
    { ofAnything: true },
  ),
  // What the child must
  blame(
    `(~need|~have|ought|must|should|it is time @one|time for @whom|time @one|could do with|would benefit from|wants =(telling|taking|bringing|knocking|sorting|straightening|putting|a (firm|good|short|kick|reality|taste))) (just|really|simply|seriously|desperately|also|urgently)*2 to? (just|really|simply|stop and)? (grow up|grew up|growing up|stop (being _|messing|playing (up|the)|wasting _|acting _|lying|blaming|making (excuses|a fuss|silly)|@ing about|arguing|whinging|moaning|sulking|annoying|disrupting|distracting|bothering|crying|thinking|expecting|relying|talking back|answering back|feeling sorry)|toughen up|man up|snap out of it|get over (it|@self)|pull @self together|pull @own socks up|buck (up|@own ideas)|shape up|wise up|get a grip|get @own act together|get used to (being told|hearing|the rules|not getting|doing as)|act @own age|calm @self down|knuckle down|settle down and|learn (to behave|respect|manners|@own (lesson|place)|some (manners|respect|discipline|self control)|that (no|the world|the rules|@one can not|@one is not|actions|rules|life)|how to behave|when to|the hard way|to (respect|do as|take|accept|be (more|less)|control|keep (@own hands|quiet)|wait @own turn|lose|share|listen|obey|follow|think before|cope))|be (more (mature|responsible|respectful|grateful|considerate|sensible|resilient|compliant|cooperative|co-operative|honest|flexible|willing|grown up)|less (@quality|@mixed|silly|rude|loud|dependent|reliant|sensitive|rigid|aggressive|attention|self)|disciplined|taught (a lesson|respect|manners|some|right|how to behave)|told (off|who)|shown who|put in @own|brought (down|into)|taken (down|in hand)|punished|kept in line|ashamed)|make (a|an|more|much more|some|more of)*2 (bigger|better|real|greater|much|proper)? (effort|better choices|good choices|the right choices)|sort @self out|try (a lot|a bit|much|even|that bit)*1 harder|work (a lot|much)? harder|apply @self|accept (responsibility|that @one|the consequences|@own|no|when)|take (more|some|full|greater|better|responsibility)*2 (responsibility|ownership|pride|care over|for @own)|change @own (attitude|ways|behaviour)|think (about|of) (@own (behaviour|attitude|actions)|others|other people)|show (more|some|a bit more|better|proper|greater|a bit of) (respect|effort|maturity|consideration|commitment|gratitude|willingness|manners|resilience|self)|have (more|some|better) (respect|manners)|(control|curb|watch|mind|rein in) @own (temper|anger|behaviour|mouth|tongue|impulses|attitude|language|manners)|realise (that)? (@one|the world|not|actions|there|@own|life|others|how)|understand (that (@one can not|@one is not|not everything|the world|actions have|there are consequences|rules|no means|other people|others|@own (behaviour|actions))|who is in charge|the consequences of)|get into @own head|face (up to)? (the|@own) consequences|know (@own place|who is|that @one)|earn (trust|respect|@own)|obey|conform|comply|discipline|a firm hand|firm handling|firm boundaries|a good talking|a short sharp|a kick|a reality check|a wake up call|taking down|bringing (down|into)|putting in @own place|a taste of|telling !(every|each|once|twice|only|just|more|less|to|what|when|how|where|in|at|before|after|_ times)|stricter|a (good|swift|proper|right|firm|short|sharp|strong|thicker|long)*3 (slap|clip|hand|hiding|shock|telling off|dressing down|skin|lesson|rocket)|knocking|sorting out|straightening out|be (made to (behave|listen|work|understand)|nicer|kinder|politer|tougher|braver|told =(;|,|what to))|stop (the (nonsense|lies|silliness|drama|dramas|excuses|attitude|act)|acting|misbehaving|interrupting|whining)|face (up|facts|reality|the (facts|music))|take a (long|good)*2 hard look|accept (the rules|authority|that rules)|toughen|buckle|sharpen up|get real|mend @own|wake up to|shut up|prove @self)
    |(should|ought to|must) know better|old enough to know|no excuse for (such|this|@own|that)|(must|should|could|can) (try|do|work|concentrate) (much|a lot)? (harder|better|more)|if @one (want|wants) (friends|to (have|make|keep) friends|to (be liked|do well|get on|succeed)) ,? @one (must|will have to|needs|has to|had better|should)|@one (had better|will have to) (learn to|behave|stop|change|improve|grow|shape|buck)`,
    need,
    {
      notAfter: 'i we',
      unlessWith: 'practise model models game board sleep breakfast chair jumper grip pencil belt once quietly picture',
    },
  ),
  blame(
    `only (has|have|got) @self to blame|(has|have) only @self to blame|(is|are) to blame (for)?|(it is|are|was|is|all|entirely|largely|partly|usually|often|always|mostly|mainly|partially) (all|entirely|largely|partly|usually|often|always|mostly|mainly|partially)*1 (@own|mum 's|dad 's|the parents|parents|the family 's|the mother 's|the father 's) own? (fault|doing|making)|(of|through|by) @own own (doing|making|fault)|~bring (it|this|things|trouble|everything|much of (it|this)|most of (it|this)) (all)? (on|upon) @self|self-inflicted|(gets|got|getting) what @one (deserves|deserved|asked for)|serves @whom right|@own own worst enemy|has it coming|asking for trouble|has brought|does not help @self|do not help @self|not help @self`,
    'Say what happened, and what would help next time.',
  ),
  blame(
    `~choose to (stay|remain|sit|lie) (at home|in bed|off|out of (lessons|school|class)|outside|there) (_)*2 (when|if|whenever|because|as|rather than|instead)|(does|do|did) not fancy (a|the|any|@own|going|coming|doing)`,
    'Say when it is hard, and what helps.',
  ),
  blame(
    `(low|minimal|poor|little|inconsistent|insufficient|not enough|zero) effort =(;|,|in|with|and|at|from|on|during|when|made|put)`,
    'Say what makes it hard to start or to go on, and what helps.',
    { unlessWith: 'conserve energy physical walking' },
  ),
];
