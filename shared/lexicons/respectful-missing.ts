import { lacks as deficit, now, type RespectWording } from './respectful-wording';

const hard = 'Say what is hard at the moment, and what helps.';
const yet = 'Say “not yet”, and the next step.';
const helps = 'Say what the child can do with help, and which help.';
const stage = 'Say what the child can do now and finds hard at the moment.';
const things =
  'light|lighting|book|books|material|frame|area|corner|lamp|system|equipment|conditions|day|days|test|aid|game|link|signal|plan|log|policy|chart|target|targets|card|cards|group|support|lessons|programme|record|data|sample|samples|issues|scheme|intervention|barrier|certificate';

/** Ways to define a child by what is missing. */
export const respectfulMissing: readonly RespectWording[] = [
  // Poor, weak, lacking
  deficit(
    `@bad @sort*4 @faculty !(${things})
    |(very|extremely|exceptionally|worryingly|painfully|incredibly|really)? (low|limited|delayed|immature|impaired|disordered|slow|short|abnormal) (levels of|level of)? @sort*2 (self-esteem|confidence|self-confidence|concentration span|attention span|social skills|intelligence|intellect|ability|motivation|resilience|maturity|empathy|cognition|potential|aspirations|iq|cognitive ability|academic ability|social understanding|play skills|coping skills) !(${things})`,
    hard,
    { ofAnything: true, unlessWith: 'diabetes' },
  ),
  deficit(
    `@faculty (skills|skill|levels|level|span|control|and @faculty)*2 (in|of|with|for|at (school|home))*1 (is|are|was|were|remain|remains|can be|continue to be|continues to be|seem|seems) @very*2 (a|an)? (@bad|below average|below par|way off|all over the place|lacking|illegible|shaky|limited at best|deficient|disordered|delayed to|a weakness|a problem|a disaster|a mess|virtually non existent|hopeless|a real weakness|a disgrace|a joke|an embarrassment|embarrassing|shameful|laughable|very low|extremely low|well below|far below|not good enough|not good|poor|weak|minimal|nil|zero|out of control|disappointing|well behind|almost nil|chaotic|scruffy|messy|an issue|a struggle) !(at the moment|light|when the)`,
    hard,
    { unlessWith: 'wifi signal' },
  ),
  deficit(
    `(~lack|~lack in|~lacking|devoid of|~want for|void of|bereft of|deficient in|short on|short of|low on|lacking in|a lack of|lack of|complete lack of|total lack of|an absence of|little in the way of) (any|all|much|basic|real|appropriate|even|both|the|a|an|any sense of|@own|some|almost all|complete|in)*2 @sort*3 (@faculty|@trait|ability|sense|interest|drive|will|basics|capacity|consequence|others|boundaries|self|routine|parental|stimulation|discipline|structure) !(${things})`,
    'Say “is learning” or “needs”, and what.',
    { notAfter: 'no', unlessWith: 'council funding ramp sleep oxygen building staff resources equipment iron' },
  ),
  deficit(
    `(no|zero|little or no) (real|basic)? (understanding|comprehension|awareness|grasp) of (anything|anyone|other people|the world|what is going on)`,
    'Say what the child understands now, and what helps.',
  ),
  // Whatever it is, if it is said of a person
  deficit(
    `(lacks|lacked|lacking) (in)? (@own|any|the|a|an|basic|all)*2 !(nothing|nobody|core (strength|stability)|muscle tone|iron|(quiet|second|suitable|spare)*1 (partner|team|club|computer|tablet|opponent|place|table|peg|door|shade|piece|pieces|part|button|label|handle)) _`,
    'Say “is learning” or “needs”, and what.',
    {
      ofPerson: true,
      notAfter: 'no of',
      unlessWith:
        'we council funding ramp sleep oxygen building staff resources equipment iron lift signal vitamin bed desk chair space room place coat shoes wifi laptop access evidence money housing transport',
    },
  ),
  deficit(
    `(~have|~have got|~show|with|~display|~demonstrate|~possess|~see|appears to have|seems to have|~exhibit|there is|there are|@own|still) (@ly|really|still|just)*1 @without (real|true|obvious|discernible|sense of|appropriate|age-appropriate|personal|basic|genuine|apparent|intrinsic|innate|natural|social|emotional|functional|evident|visible|meaningful|independent|proper|inner|normal)*2 (@sort)*1 (@trait|(interest|pride|pleasure|part) in) !(${things})
    |@without (@sort)*1 (@trait) =(;|,|and (no|little|poor|is|has|gives|will|does))
    |@without (@sort)*1 (@trait) (whatsoever|at all|of (danger|others|time|self|personal|consequence|consequences|what|how|right|number|safety|the|road|other|social|@own)|for (others|anyone|authority|rules|property|equipment|anything|anybody|teachers|women|female|elders|staff|adults|@own|other|people|danger|personal|school|learning|work)|towards|to (learn|work|improve|change|speak of|behave|engage)|in (learning|school|work|lessons|@own|anything|reading|others|other|class)) !(${things})
    |(~have|~do) not (have|possess|show|got|seem to have|appear to have|display|demonstrate) (a|any|the|much|enough|an|sufficient|even|basic|necessary|required|faintest|slightest|first)*2 @sort*2 (clue|idea|sense|concept|@trait|brains|brain|intelligence|brainpower|what it takes|a friend in|friends|academic ability|language to|capability|wit|wherewithal|mental|nous) (of|to|for|in|about|@on)
    |(~have|got) (nothing about|nothing upstairs|two left feet|a screw loose|(the|a) (memory|attention span|concentration span|concentration|brain|mind) (of|like)|no friends|not a friend|nothing going)`,
    now,
    { notAfter: 'there of is', unlessWith: 'yet allergies' },
  ),
  // Not able
  deficit(
    `(~do|can|could|will|would) not (even|really|seem to|appear to|want to)*1 (understand|know|remember|do|learn|retain|listen to|produce|achieve|complete|contribute|recognise|respond to|enjoy|care about|take in|finish|get|grasp|want) (anything|a thing|any of it|anyone|anybody|a word of it)|(barely|hardly|scarcely|semi|functionally|practically|basically|virtually) (literate|illiterate|verbal|articulate|human|coping|functioning|numerate|toilet trained)|(can|could)*1 (barely|hardly|scarcely) (read|write|speak|talk|count|spell|hold|string|recognise|concentrate|sit|manage|cope|function|form|follow|communicate|dress|feed|use)|not (at all|even|anywhere near|quite)*1 where @one should be|should be (further|ahead|doing (much)? better)|unlike (@own|most of @own|the|most|other|all @own) (other)*1 (peers|classmates|children|pupils|others|rest)|interested in nothing|(has|have) (become|became)? a burden
    |(can|could) not (even|ever|really|simply|just|seem to|properly|possibly|appear to|physically|be expected to)*2 (do (anything|a thing|much|simple|the simplest|basic|even|work)|tell (right|the truth|the difference between right)|be (expected|taught|left)|write (a|any|more|anything|properly|at all|legibly|his own name|her own name|even)|read (a|any|anything|properly|at all|even|at (the|his|her)|simple)|spell (a|any|anything|even|simple|to save|for toffee)|form (letters|sentences|a|friendships|relationships|any)|hold (a|down|@own own|attention|information|any)|retain (anything|information|any|new|what|facts|even)|remember (anything|simple|what|a|instructions|from)|follow (instructions|simple|the simplest|a|even|any|basic|rules|routines|directions|an|more|two|the)|sit (still|@on|for|down|on|and|at|properly|in|through|without)|stay (on task|still|in|focused|seated|on|out)|stand still|keep (still|up|quiet|@own|friends|focused|out|on|attention)|concentrate|focus|listen|attend to|pay attention|share|take turns|wait (@own|for (@own|a)) turn|cope|manage|function|behave|learn|understand|grasp|comprehend|process|communicate|express|speak (properly|in|clearly|to|@on)|talk (properly|@on)|make (friends|himself|eye|sense|simple|decisions|choices|progress|any)|work (independently|alone|on|with|in|without|unless|unaided|for|as|@on)|complete (a|any|work|tasks|anything|simple|even|the|@own)|finish (a|any|anything|work|tasks|@own)|produce (any|anything|a|written|work)|access (the|any|learning|anything)|engage|interact|relate|empathise|play (with|alongside|nicely|appropriately|properly|independently|cooperatively|games|without|@on)|join in|mix|socialise|get (on|along|started)|respond|regulate|control|self-regulate|calm|settle|tolerate|handle|deal|accept|respect|see (why|that|the point|beyond|other|things|another)|think (for|before|of|about|logically|beyond)|organise|look after|do up|dress|feed|toilet|use (a|the|@own)|count (to|past|beyond|reliably|@on|even|in)|add|recall|reason|solve|achieve|cooperate|co-operate|comply|conform|stop|resist|help @self|stick to|show|initiate|sustain|maintain|recognise (even|any|emotions|danger|when|that|his|her|social)|string (a|two|words|sentences|together)|judge|identify (even|emotions|@own)|blend|apply|transfer|problem|participate|take (in|part|responsibility|care|instructions|anything)|copy (from|a|even|anything)|adapt|compete|adjust|integrate)
    |(unable to|incapable of|not capable of|not able to|not fit to|in capable of|incapable) (even|ever|really|@ing)*1 (retain|sustain|do|even|@ing|work|learn|form|concentrate|_)`,
    helps,
    {
      unlessWith:
        'unless without yet until allergic wheelchair stairs lift hospital surgery appointment operation cast crutches when hear see because meeting attend gluten nuts dairy milk eggs swallow',
      notAfter: 'why what if we dad mum parents mother father yet i',
    },
  ),
  deficit(
    `(will|is|are|would|was|may|might|can) (probably|most likely|likely|sadly|realistically|clearly|unfortunately|almost certainly)*1 (never|not ever|unlikely to ever|unlikely ever to|unlikely to|very unlikely to|not going to|not likely to|hardly going to|always) (going to|be able to|be capable of|ever|really|likely to)*2 (be (able|capable|normal|independent|like (other|the)|a (reader|writer|high)|academic|much|any|able to|anything|expected|good)|catch up|achieve|amount to|read|write|pass|manage|live (alone|independently|a normal)|learn|reach (@own|the|age|his|her|expected)|hold down|get (a|any|further|gcse|gcses|grades|a job|there)|need (a lot|lots|full|constant|someone|an adult|help|support|one to one|1 to 1|high|looking|so much|care|special)|struggle|find (learning|school|it|things|academic|work|everything)|be (behind|below|low|weak|dependent|reliant|in (the)? (bottom|low)|at the bottom|limited|hard work|a (problem|burden|low|slow|struggler|worry))|require (high|constant|full|significant|support|help)|go to (university|college)|cope|make (progress|it|much|friends)|succeed|attain|understand|talk|speak|walk|function|master|grasp|keep up|do well|meet (age|the|expectations)|shine) !(again)
    |(never|not) (will|going to) (read|write|be|catch|achieve|learn|amount|cope|live|understand|manage|get|make|reach|talk|keep)|(never|probably never) will =(@on|read|be|write)|(will|going to) not (amount|get far|go far|make much)|(is|are|was) (never|not) going to (be|catch|amount|read|write|achieve|get|pass|set|make|cope|manage)|(unlikely|not likely|not expected|never likely) to (ever)? (achieve|get|gain|reach|pass|amount|make|catch|cope|attain|succeed|learn|read|write|do well|go far)|(little|no|not much|zero|limited) (hope|prospect|chance|likelihood|point|academic potential|potential) (of|for|in|that)|(does|do|is) not (have much|expected to) (hope|of a future|achieve|pass|cope|make (much|progress)|go far)|(has|have) (reached|hit) @own (ceiling|limit|limits|potential|peak)|as (good|far) as (it|@one) (gets|will)|(is|are|was) wasted on @whom|(goes|go|went|going) (straight|right)? (over @own head|in one ear)|(in one ear|over @own head)|nothing (goes in|sticks|sinks in|stays in|registers|motivates @whom|interests @whom|works (with|for) @whom|gets through|seems to (go in|stick|sink in|work|interest|motivate))|(no one|nobody|no body) (can|could|is able to|seems able to|knows how to) (get through|reach|teach|control|manage|reason|cope|handle|make|do anything)|(can not|impossible to|unable to|hard to|difficult to|could not|not easy to|tricky to|not possible to|struggle to|struggled to|harder to|trying to) (get through to|reason with|teach @whom|control @whom|manage @whom|like @whom|handle @whom|contain @whom|settle @whom|please @whom|love @whom|warm to @whom|get @whom to (do (anything|any)|work|listen|behave)|get (anything|any work|a word|any sense|much) (out of|from) @whom)|(no|little) point (in)? (trying|teaching|asking|sending|putting)|past help|gone too far|too far gone`,
    yet,
    { ofPerson: true, unlessWith: 'yet again seizures medication insulin tube catheter inhaler adrenaline' },
  ),
  deficit(
    `(is|are|was|be|being|can be|very|so|extremely|@be) @very*2 [(hard|difficult|impossible|tricky|not easy|a struggle|challenging|exhausting|tiring|frustrating) (to) (like|love|teach|manage|handle|control|please|reason with|warm to|motivate|contain|deal with|work with|be around|live with|parent|engage|place|discipline|settle|help|be with|entertain|satisfy|console|know what)] !(in (a|the) (cup|oven))`,
    hard,
    { ofPerson: true, unlessWith: 'zip laces scissors bike' },
  ),
  deficit(
    `(~struggle|~fail|~flounder) (@very)*1 (with|in|at) (everything|all (areas|subjects|aspects|lessons|of|things)|every (area|subject|aspect|lesson)|anything|most things|any|just about|pretty much|virtually|almost (everything|all)|even (the)? (most basic|simplest|basic|simple)|the (simplest|most basic|basics))|struggles? across the board|~fail !that (to|in|at|every|all|miserably|academically|@on) !(thrive)|(academically|socially) failing|~failing !that =@on|~find (everything|all (areas|subjects|learning|work)|every subject) (hard|difficult|a struggle)|(even)? (the)? (simplest|most basic|easiest) (of)? (task|tasks|instruction|instructions|things|work|words|sums|requests) (is|are|~confuse|~defeat|~throw) (beyond|too)? @whom?|(is|are) beyond @whom|makes no sense|(a|complete|such a|total) failure|~give up (too|so|very (easily|quickly)|at once|at the first|easily|straight|as soon as|without (even|trying)|the (moment|minute|second))|too (easily|quickly) gives up`,
    helps,
    { unlessWith: 'brakes lights eyesight seat smoking sugar' },
  ),
  deficit(
    `~suffer (from|with|badly|terribly|greatly|a lot|a great deal|severely|@on) !(loss|a (loss|bereavement|fall))|~afflict|(struck|stricken) (down)? (by|with)|crippled (by|with)|(a|another) (victim|martyr) (of|to) !(the|theft|crime|bullying)|victim of (@own)? (autism|adhd|dyslexia|epilepsy|condition|disability|cerebral|diagnosis|illness|syndrome)|(bravely|heroically|valiantly) (~battle|~fight|~cope|~bear)|(condemned|doomed|sentenced) to|(cursed|burdened|saddled|lumbered|plagued|blighted|dogged|riddled) (with|by)|(a)? tragic (case|accident of birth)|sadly (has|is|was born|he|she)|(born|damaged) (with a (defect|birth defect)|by autism)|(is|are) abnormal|abnormally|(wrong|defective|faulty) (in the head|wiring|genes|brain)|(brain|mind) (does not|is not) (work|function|wired|develop) (properly|normally|right|like)|(wired|built) (wrong|wrongly|differently to normal)|(trapped|locked|imprisoned) (in|inside) @own|(is|are) (permanently|emotionally|badly|deeply) damaged|(broken|damaged) (child|boy|girl|little)|(damaged|scarred|warped) by @own (early|past|troubled|difficult|home|family)*2 (life|past|childhood|upbringing|experiences|history|home|family|mum|dad|mother|father|parents)|(a|the) shadow of`,
    'Say what the child has, and what it makes hard.',
    { unlessWith: 'bereavement concussion victorian battle battles' },
  ),
  deficit(
    `(in|into) (a|@own|some)*1 (own|little|fantasy|dream|imaginary|different|la la) (own|little|fantasy|dream)*1 (world|planet|bubble|land|zone)|(in|into) a world of @own own|(in|into) dreamland|(on|from) (another|a different) planet|away with the fairies|(head|mind) in the clouds|off with the fairies|(spaced|zoned|tuned) out|on another planet|(switched|zoned) off|not (with it|on the same (planet|page)|all there|in the room)|(completely|totally|utterly|quite|oblivious) (oblivious|clueless|unaware of (danger|others|the|@own)|lost|helpless|dependent|reliant|unable)|oblivious (to|of)|clueless|~obsess (with|over|about|on)?|(obsessed|obsessive|obsessional|fixated|obsession|obsessions|fixation|fixations) (with|by|about|over|on|@on)|(overly|too|over|so|totally|completely|entirely|far too|heavily|very|wholly) (reliant|dependent|needy) (on)?|prompt dependent|constant (babysitting|nagging|policing|chivvying|cajoling|badgering|reprimands|telling off)|(needs|requires|wants) (spoon feeding|spoonfeeding|constant (supervision|attention|prompting|nagging|reminding|reassurance)|babysitting|nagging|watching|mollycoddling|his hand holding|hand holding|everything (done|doing))|spoon fed|(ruled|dominated|controlled|defined|governed) by @own|(a slave to|at the mercy of) @own|(adhd|autism|condition|anxiety|temper|behaviour|asd|pda) is (out of control|a (problem|nightmare|big|real|huge))|(two|2) (words|brain cells) to rub|(like|as) (a)? (zombie|robot|statue|lump|sack|vegetable)|(robotic|wooden|vacant|lifeless|glazed) (speech|expression|look|manner|voice)`,
    'Say what you see, and what helps the child to join in.',
    { unlessWith: 'war museum geography diabetes tube pump oxygen' },
  ),
  deficit(
    `(deficit|deficits|deficiencies|deficiency|failings|shortcomings|inadequacies|flaws|dysfunction|abnormalities|abnormality|defect|defects|delays and deficits) (in|with|of|across|around|@on) !(hyperactivity|disorder)|(significant|severe|major|marked|profound|cognitive|social|language|communication|speech|learning|skill|skills|memory|processing|multiple|many|global|attention|emotional|executive|clear|obvious|specific|behavioural)*2 (deficit|deficits|deficiencies|deficiency|failings|inadequacies|weaknesses|shortcomings) !(hyperactivity|disorder)`,
    hard,
    { ofAnything: true, unlessWith: 'budget funding vitamin iron report school system building plan wifi' },
  ),
  deficit(
    `(attention|concentration|memory|mind|head|brain|manners|skills|temper|emotions|maturity|understanding|vocabulary|language|speech|behaviour|reading|social skills|emotional control|self control|intellect|ability) (span|skills|level|age)*1 (and _)*1 (of|like) (a|an) (goldfish|gnat|toddler|baby|infant|sieve|flea|fish|much younger|two|three|four|five|six|pre schooler|preschooler|_ year old|_ month old|younger)`,
    stage,
    { ofAnything: true },
  ),
  deficit(
    `(no|zero) (concentration|attention span|listening skills|social skills|self control|self-control|imagination|number sense|sense of danger|memory|phonic knowledge) (skills)*1 =(;|,|on|in|at|when|and|for|during|with|to)
    |(is|are|was|were|remains) @own (biggest|main|greatest|real|worst|major|key|weakest)*1 (weakness|weak spot|weak point|downfall)|@own (biggest|main|greatest|real|worst|major) (weakness|weak spot|weak point|downfall|failing) (is|are|was)
    |slow at (_)*3 (facts|tables|maths|reading|writing|spelling|work|learning|things|sums|counting|phonics|sounds|copying)`,
    hard,
    { ofAnything: true },
  ),
  deficit(
    `@one (has|have)? failed (@own|the|all|both|all of)*2 (gcse|english|maths|functional|year _|phonics|sats|end of year|mock|a level|level _|entry)*2 (english|maths|science|gcse|gcses|exams|exam|screening|check|sats|test|tests|resits|resit|mocks|course)`,
    'Say which grade or score there was, and what is planned next.',
  ),
];
