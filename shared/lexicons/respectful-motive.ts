import { blames as blame, lacks as deficit, now, saw, when, type RespectWording } from './respectful-wording';

const avoids = 'Say which task it was, and what makes it hard to start.';
const school =
  'doing|working|work|tasks|(a|the) task|learning|(the)? lesson|lessons|writing|reading|maths|english|science|pe|french|spelling|phonics|homework|(the)? (test|tests)|(any|hard|@own) work|being asked|joining in|tidying';

/** Ways to say as if what, to what end and how long on end a child does something. */
export const respectfulMotive: readonly RespectWording[] = [
  // As if what
  blame(
    `(~act|~behave|~carry on|~talk|~speak|~strut|~walk|~swan|~treat|~look at|~come in) (_)*4 [(as if|as though|like) (@one (~own|~run|~rule|~deserve|knows (best|everything|it all)|know best|can do (what|as|anything)|could not care|~be (above|better than|in charge|the (teacher|boss|adult|king|queen|only|centre)|entitled|royalty|god|special|owed|untouchable))|(the)? (rules|world|school) (~be|~do|~revolve|~owe|~exist)|nothing (had|has)*1 happened|nothing matters|no one else (exists|matters)|(everyone|everybody|adults|staff|others|teachers|we|they) (~owe|~exist|does not|do not|did not|should|are there to|were there to|~be (stupid|idiots|beneath|invisible|servants|slaves|nothing|dirt|babies|in the way))|it is (all)? (a (joke|game)|beneath)|dirt|(a)? (servant|servants|slave|slaves|doormat|skivvy)|(an)? (idiot|idiots))]`,
    saw,
  ),
  // To what end
  blame(
    `(~go|~ask|~hide|~leave|~wander|~cry|~pretend|~complain|~walk|~run|~chat|~mess|~sharpen|~lose|~forget|~misbehave|~kick off|~act|~play|~swear|~lie|~hit|behaviour|behaviours|noises|toilet|tears) _*6 [to (avoid|dodge|escape|evade|get out of) (${school})]`,
    avoids,
    { unlessWith: 'laptop scribe software typing clutter noise crowd' },
  ),
  blame(
    `(~deserve) (what @one (~get|got)|all @one (~get|got)|everything @one (~get|got)|the (reaction|reactions|response|treatment|consequences) @one)|(always|forever|ever) the (victim|martyr|injured party)|never (@own|@name 's) fault|~stop at nothing|start (a|an) (fight|argument) in an empty|~put on (a|an|@own) (baby|poorly|whiny|sad|squeaky|little girl 's|little girl) (voice|voices|face|limp|accent)|~bully @own way|~barge @own way|(as and when|whenever|wherever|as|when) @one (fancies|sees fit)|(not|hardly|never) (exactly)*1 known for @own _|no stranger to (_)*1 (detention|detentions|trouble|exclusion|isolation|the|sanctions|suspension)|frequent flyer|(is no|hardly an|not exactly an) angel|(a)? regular (in|at|visitor to) (the|our)*1 (head 's|headteacher 's|deputy 's|principal 's|isolation|detention|behaviour|inclusion|exclusion|sanction)|only (happy|content|satisfied) (when|if) @one (is|has|gets) (in charge|winning|the boss|first|everything|@own own? way|what)|(only|never) (_)*4 (if|unless|when) @one (is|can be) (the boss|in charge|first|the leader)|(~enjoy|~love|~like|~want|~need|~crave) (being|to be) (always)*1 (the|at the) centre of attention|~monopolise`,
    saw,
    { unlessWith: 'drama puppets story nativity buffet sing sings singing dance dances stage' },
  ),
  // On end
  blame(
    `[(constant|incessant|endless|relentless|never ending|non stop|continual|perpetual) (low level)*1 (whining|whinging|moaning|chattering|chatter|chatting|talking|interrupting|interruptions|shouting out|shouting|calling out|fidgeting|fiddling|swearing|arguing|arguments|complaining|complaints|wandering|questioning|poking|defiance|disruption|disruptions|rudeness|refusal|refusals|demands|nagging|lying|silliness|showing off|noises)]`,
    'Say what happens, how often, and what came just before.',
    { unlessWith: 'fridge fan boiler road traffic builders neighbours siblings class' },
  ),
  blame(
    `(has|have|had|needs|need|having) to be (told|asked|reminded|chased|nagged) (ten|five|six|a hundred|a dozen|twenty|fifty|a million|umpteen|countless|endless|hundreds of|dozens of|so many|constantly|continually|repeatedly|over and over|again and again) (times)?|(~make|~made) (teaching|learning|lessons|life|it|work|everything) (impossible|unbearable|hell|a misery|intolerable)|(~be|~make|~become|~turn into) (_)*2 a (constant|daily|real|huge|complete|never ending)*1 (battle|battleground|uphill struggle|war zone)`,
    'Say what happens, how often, and what helps.',
    { ofAnything: true, unlessWith: 'hastings history castle knights vikings chess' },
  ),
  blame(
    `no amount of _ (_)*3 (makes|will|works|helps|has|seems)|nothing (ever|seems to|we (try|do))*1 (works|worked|work|helps|help) =(;|,|and|with|for|long)|(someone|somebody|everyone|everybody|anyone) else 's fault|the fault of (others|everyone|someone else)|as (a|an|another|@own) (way|means|excuse|ploy|tactic|strategy) (of|to) (get|getting|avoid|avoiding|escape|escaping|dodge|dodging) (out of)*1 (${school})|(depends|depending) (on)*1 which (@name|child|boy|girl|version) (turns up|we get|walks in|you get|comes in)|(which|what) version of @whom`,
    'Say what was tried, and what helped a little.',
    { ofAnything: true },
  ),
  // Nice for once
  blame(
    `[(lovely|charming|polite|kind|nice|sweet|delightful|pleasant|well behaved|good|fine|an angel|great|helpful) (little)*1 (@kid|person|character|friend|member of the class)*1 when @one (really|actually)*1 (wants|want|chooses|choose|feels like|decides)]|(actually|even) (managed|manages) to (behave|sit|listen|be|do|keep|stay|work|finish|complete|remember|apologise|say)`,
    when,
  ),
  deficit(
    `(surprisingly|unusually|remarkably|amazingly) (good|able|bright|polite|articulate|capable|mature|clever|intelligent|nice|kind|pleasant|charming|well (behaved|spoken|mannered|read)) =(@on|at)|(able|bright|good|well|clever|sociable|advanced|articulate|capable|verbal|polite|independent|mature|happy) for (a|an|someone|somebody|one) (@kid)*1 ((with|of|from) (_)*3 (autism|adhd|down 's|syndrome|disability|difficulties|needs|problems|ability|background|condition)|like @whom|in @own position|who is (autistic|disabled|deaf|blind|dyslexic))`,
    now,
    { ofPerson: true, unlessWith: 'went' },
  ),
  // How little there is
  deficit(
    `(very|extremely|really|so|too|exceptionally) low (in|for|academically|across|attaining|ability|level|;)|(very|severely|extremely|so) limited (in (what|@own)|;)|(learning|social|concentration|attention) problems|(can not|unable to) (manage|cope|function|work|get through (the|a) (day|lesson)) without (someone|an adult|mum|@own (ta|adult|1 1|one to one)|constant)|low (level|attaining) @kid*1 (reader|readers|writer|writers|learner|learners|mathematician|@kid)|(has|have|speaks|speak|with) (very)*1 (no|little|broken|poor|hardly any|barely any) english|broken english|(has|have) not (a|any|the) (faintest|slightest|first)*1 (clue|hope|friend|chance|filter|ounce|shred|idea)|(has|have|does not have|do not have|not got) (not got|not)*1 it in @whom|as good as @one (is|are) (ever)*1 (going to get|going to be|likely to get)|(@be not|nothing) (at all)*1 like (the)*1 (other|normal|ordinary) (@kid|ones)|unlike (the)*1 (normal|ordinary) (@kid|ones)`,
    now,
    { ofPerson: true, unlessWith: 'homework battery blood sugar' },
  ),
  blame(
    `(hard|difficult|impossible) to (like|love|teach|manage|reason with|control|please|handle|motivate|engage|discipline) =(;|at|in|and|when|because)|takes everything (the wrong way|personally|to heart)|sees no (reason|point|need) (to|in|why)|jealous of (any|the attention|others|other|everyone|@own (brother|sister|friends|peers|classmates))|(~have|with|shows) (a|an) (_)*1 (tendency|habit|inclination|propensity|knack) (to|of|for) (lie !(on|down|in|under|back|flat)|lying !(on|down|in|under|back|flat)|steal|stealing|exaggerate|exaggerating|blame|blaming|argue|arguing|show off|showing off|sulk|sulking|moan|moaning|boss|bossing|tell tales|telling tales|annoy|annoying|cheat|cheating)|slow to (own up|admit|apologise|share|say sorry)|(~work|~behave|~try) only for (rewards|stickers|treats|points|a reward|praise)|only (~work|~behave|~try) for (rewards|stickers|treats|points|a reward)|dragged (into|in to|out of|kicking)|kicking and screaming|a (health and safety|safety) risk =(;|,|and|to|on|in)|(~have|with|got) (lots of|many|serious|a lot of|huge|massive|major|real)*1 issues =(;|with (authority|anger|women|rules|boundaries|trust|food|himself|herself))`,
    saw,
    { ofPerson: true },
  ),
];
