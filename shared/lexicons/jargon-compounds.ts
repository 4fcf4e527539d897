import { wordSet } from '../text/word-set';

/** What the other part of a compound must be: one of these words, or any but these. */
export interface OtherPart {
  readonly words: ReadonlySet<string>;
  readonly wanted: boolean;
}

/** Lines such as `led + needs outcome` (these alone) or `avoidant - an` (any but these); an indented line goes on. */
const table = (lines: string): ReadonlyMap<string, OtherPart> =>
  new Map(
    lines.split(/\n {2}(?! )/).flatMap((line) => {
      const [, part, sign, words] = /^\s*(\w+) ([+-])([^]*)/.exec(line) ?? [];
      return part ? [[part, { words: wordSet(words!), wanted: sign === '+' }] as const] : [];
    }),
  );

/** Last parts of the compounds of the trade: “needs-led”, “outcome-focused”. */
export const compoundEnds = table(`
  led + needs need outcome outcomes data interest interests evidence research strengths strength curriculum learner
    practitioner assessment therapy person value values enquiry inquiry impact
  focused + outcome outcomes solution solutions strengths strength needs person learner language impact curriculum
    evidence regulation relationship prevention
  focussed + outcome outcomes solution solutions strengths strength needs person learner language impact curriculum
    evidence relationship
  centred + learner pupil family relationship relationships student needs need
  informed - well ill mis un fully better badly poorly being kept be been not parents
  seeking + sensory movement proximity connection input stimulation sensation novelty control arousal vestibular
    proprioceptive
  avoidant - an
  avoiding + sensory demand task
  rich + language vocabulary text print communication sensory knowledge talk word literacy content oracy number
    movement relationship resource data
  specific - very more non be so is the not
  appropriate + stage developmentally developmental cognitively chronologically curriculum
  aware + trauma attachment sensory neurodiversity
  friendly + sensory communication neurodiversity neuro trauma
  based + strengths strength asset assets outcome outcomes needs relationship curriculum competency evidence solution
    compassion trauma enquiry inquiry mastery task sensory attachment values
  driven + needs data outcome outcomes interest demand impact value values
  mediated - none
  facilitated - none
  level + word phoneme grapheme text system systems universal targeted code subskill
  responsive + trauma needs culturally neuro
  sensitive + trauma attachment neuro
  oriented - well family
  orientated - well family
  directed + self adult goal child teacher
  initiated + adult self pupil child peer
  dependent + prompt adult cue context state routine
  bound + context routine rule
  contingent - none
  referenced - cross
  weighted - none
  matched + phonically text phonic
  maintained - well LA self local-authority
  related + curriculum phonic
  loaded + front
  infused - tea
  modulated - none
`);

/** Last parts that make a compound without a hyphen too: “trauma informed practice”. */
export const looseEnds = wordSet('led focused focussed seeking rich avoidant centred driven informed');

/** What “informed” follows without a hyphen; after any other word it is mostly a verb. */
export const looselyInformed = wordSet('trauma attachment evidence research data autism neurodiversity');

/** First parts of the compounds of the trade: “low-demand”, “co-constructed”. */
export const compoundStarts = table(`
  low + demand demands arousal stimulus stimulation stimuli threat stakes incidence entry prevalence sensory structure
    floor threshold affect registration intensity
  high + incidence leverage stimulus arousal structure need needs tariff threshold threat demand stakes registration
    intensity autonomy nurture functioning affect
  multi - coloured colored storey pack player lingual cultural use purpose way racial faith sport sports step choice
    million academy talented part link story lane
  cross + curricular phase agency setting settings service context modal cutting disciplinary sector referenced lateral
  inter - city school house form
  intra - net
  co + regulate regulates regulated regulating regulation regulator construct constructs constructed constructing
    construction produce produces produced producing production occurring occur morbid morbidity morbidities deliver
    delivered delivery delivering located design designed designing constructive plan planned planning playing
    constructive occurs occurrence creating creation create created
  self + efficacy regulate regulates regulated regulating regulation concept advocacy advocate advocates advocating
    monitor monitoring monitors actualisation scaffold scaffolding scaffolds stimulate stimulatory stimulating
    determination directed instruct instruction evaluate evaluation assess assessment initiated perception talk stim
    stimming narrative soothe soothes soothing
  peer + mediated assess assessment assessed modelled modelling scaffolding
  pre + teach teaches taught teaching key verbal linguistic referral intervention statutory assessment correction
    phonic phonics empt empts empted emptive symbolic intentional requisite requisites exposure populated
  over + learn learning learnt scaffold scaffolded scaffolding responsive responsivity generalise generalises
    generalisation arousal identification reliance
  under + responsive responsivity stimulated assessing registration arousal
  re + regulate regulates regulated regulating regulation integrate integrated integration screen screened screening
    baseline baselined referral referred assess assessed engagement engage orientate frame framing
  non + directive contingent compliant compliance preferred attendance attender attenders elective core statutory
    punitive aversive contact contingently
  post + incident intervention diagnostic diagnosis placement assessment
  sub + threshold skill skills clinical test tests vocal lexical domain domains
  task - force master
  micro - wave chip phone bit bits soft pig
  meta - data
  hyper - active activity link text
  hypo - s
  neuro - logist
  psycho - none
  socio - none
  trans + disciplinary generational diagnostic
  person + specific first
`);

/** Compounds that look like the trade's and are said at home too, or that other concerns judge. */
export const plainCompounds = wordSet(
  'child-directed attention-seeking age-appropriate year-specific date-specific multi-sports inter-school task-board',
);
