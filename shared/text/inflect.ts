const sibilant = /(?:s|x|z|ch|sh)$/;
const consonantY = /[^aeiou]y$/;
const shortVowel = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

/** The plural of a noun as English usually makes it. */
export function plural(noun: string): string {
  if (/[A-Z]$/.test(noun)) return `${noun}s`;
  // “Orthosis”, “diagnosis”, “crisis”
  if (noun.endsWith('sis')) return `${noun.slice(0, -2)}es`;
  if (consonantY.test(noun)) return `${noun.slice(0, -1)}ies`;
  return sibilant.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Words that end in s as plurals do and are none, and plurals that do not. */
const oneInS = /\b(?:lens|news|series|species|gas|bias|diabetes|maths|[a-z]{4,}ics)$/i;
const pluralWithoutS = /(?:\b(?:people|men|women)|children)$/i;

/** Whether a phrase ends in a plural: “access arrangements”, “young people”, but not “diagnosis”, “class”, “maths”. */
export const isPlural = (phrase: string): boolean =>
  pluralWithoutS.test(phrase) || (/[a-hj-rtv-z]s$/.test(phrase) && !oneInS.test(phrase));

/** Verbs of more than one syllable whose last one is stressed: “referring”, but “offering”; “admitted”, but “edited”. */
const stressed =
  /(?:(?:re|pre|de|con|in|trans)fer|(?:ad|com|per|sub|o|re|trans)mit|forget|begin|regret|[^aeiou]cur|equip)$/;
/** In English as it is spelt here an l is doubled whatever the stress: “modelled”, but “revealed”. */
const doubledL = /[^aeiou][aeiou]l$/;

/** Third person, past and -ing form of a regular verb. */
export function verbForms(verb: string): readonly [third: string, past: string, ing: string] {
  if (verb.endsWith('ie')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -2)}ying`];
  if (/[eo]e$/.test(verb)) return [`${verb}s`, `${verb}d`, `${verb}ing`];
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (consonantY.test(verb)) return [plural(verb), `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const stem = shortVowel.test(verb) || stressed.test(verb) || doubledL.test(verb) ? verb + verb.slice(-1) : verb;
  return [/[^aeiou]o$/.test(verb) ? `${verb}es` : plural(verb), `${stem}ed`, `${stem}ing`];
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
  tread treads trod trodden treading|upset upsets upsetting|win wins won winning|withhold withholds withheld withholding|beat beats beaten beating|ride rides rode ridden riding
  can could|will would|forget forgets forgot forgotten forgetting|forgive forgives forgave forgiven forgiving|mislead misleads misled misleading|quit quits quitting|split splits splitting
  flee flees fled fleeing|panic panics panicked panicking|mimic mimics mimicked mimicking|build builds built building|catch catches caught catching
  sing sings sang sung singing|swim swims swam swum swimming|rise rises rose risen rising|lend lends lent lending|feed feeds fed feeding
  strike strikes struck striking|withdraw withdraws withdrew withdrawn withdrawing|unplug unplugs unplugged unplugging|hear hears heard hearing
  buy buys bought buying|wake wakes woke woken waking|spell spells spelt spelled spelling|lay lays laid laying|light lights lit lighted lighting
  sew sews sewed sewn sewing|sweep sweeps swept sweeping|kneel kneels knelt kneeling|lean leans leant leaned leaning|undo undoes undid undone undoing
  retell retells retold retelling|rewrite rewrites rewrote rewritten rewriting|overcome overcomes overcame overcoming|swap swaps swapped swapping
  quiz quizzes quizzed quizzing|bus buses bused busing|unzip unzips unzipped unzipping|proofread proofreads proofreading
  practise practises practised practising practice practicing|organise organises organised organising organize organized organizing
  recognise recognises recognised recognising recognize recognizes recognizing recognized|utilise utilises utilised utilising utilize`
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
