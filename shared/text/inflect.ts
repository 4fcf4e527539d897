const sibilant = /(?:s|x|z|ch|sh)$/;
const consonantY = /[^aeiou]y$/;
const shortVowel = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

/** The plural of a noun as English usually makes it. */
export function plural(noun: string): string {
  if (/[A-Z]$/.test(noun)) return `${noun}s`;
  if (consonantY.test(noun)) return `${noun.slice(0, -1)}ies`;
  return sibilant.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Third person, past and -ing form of a regular verb. */
export function verbForms(verb: string): readonly [third: string, past: string, ing: string] {
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (consonantY.test(verb)) return [plural(verb), `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const stem = shortVowel.test(verb) ? verb + verb.slice(-1) : verb;
  return [plural(verb), `${stem}ed`, `${stem}ing`];
}

const irregular = new Map(
  `be is are was were been being am|have has had having|do does did done doing|go goes went gone going|know knows knew known knowing
  blow blows blew blown blowing|throw throws threw thrown throwing|lose loses lost losing|hit hits hitting|let lets letting
  put puts putting|cut cuts cutting|spoil spoils spoiled spoilt spoiling|get gets got getting|run runs ran running|see sees saw seen seeing
  take takes took taken taking|make makes made making|give gives gave given giving|wear wears wore worn wearing|drive drives drove driven driving
  hold holds held holding|lead leads led leading|leave leaves left leaving|lie lies lied lying|bear bears bore borne bearing|show shows showed shown showing
  swear swears swore sworn swearing|bend bends bent bending|dig digs dug digging|stick sticks stuck sticking|sit sits sat sitting|bite bites bit bitten biting
  steal steals stole stolen stealing|tell tells told telling|think thinks thought thinking|say says said saying|find finds found finding|bring brings brought bringing
  come comes came coming|become becomes became becoming|fall falls fell fallen falling|feel feels felt feeling|fight fights fought fighting|hide hides hid hidden hiding
  hurt hurts hurting|keep keeps kept keeping|learn learns learned learnt learning|pay pays paid paying|set sets setting|shut shuts shutting|sleep sleeps slept sleeping
  speak speaks spoke spoken speaking|spend spends spent spending|spit spits spat spitting|stand stands stood standing|teach teaches taught teaching|tear tears tore torn tearing
  understand understands understood understanding|wind winds winding wound|write writes wrote written writing|read reads reading|eat eats ate eaten eating|drink drinks drank drunk drinking
  draw draws drew drawn drawing|break breaks broke broken breaking|begin begins began begun beginning|choose chooses chose chosen choosing|cling clings clung clinging|creep creeps crept creeping
  deal deals dealt dealing|grow grows grew grown growing|hang hangs hung hanging|meet meets met meeting|mean means meant meaning
  seek seeks sought seeking|sell sells sold selling|send sends sent sending|shake shakes shook shaken shaking|shoot shoots shot shooting|sink sinks sank sunk sinking
  tread treads trod trodden treading|upset upsets upsetting|win wins won winning|withhold withholds withheld|beat beats beaten beating|ride rides rode ridden riding
  can could|will would|forget forgets forgot forgotten forgetting|forgive forgives forgave forgiven|mislead misleads misled misleading|quit quits quitting|split splits splitting
  admit admits admitted admitting|refer refers referred referring|regret regrets regretted regretting
  commit commits committed committing|control controls controlled controlling|compel compels compelled compelling|rebel rebels rebelled rebelling|travel travels travelled travelling|quarrel quarrels quarrelled quarrelling
  bully bullies bullied bullying|die dies died dying|tie ties tied tying|flee flees fled fleeing|label labels labelled labelling|panic panics panicked panicking`
    .split(/[|\n]/)
    .map((line): [string, readonly string[]] => {
      const forms = line.trim().split(' ');
      return [forms[0]!, forms];
    }),
);

/** Every form of a verb, the verb itself first. */
export function verbFormsOf(verb: string): readonly string[] {
  return irregular.get(verb) ?? [verb, ...verbForms(verb)];
}
