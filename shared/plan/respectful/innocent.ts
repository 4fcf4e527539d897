import { holds } from '../../text/match';

interface Innocent {
  readonly quote: RegExp;
  /** What has to stand before the words in their sentence. */
  readonly before?: RegExp;
  /** What has to follow them. */
  readonly after?: RegExp;
}

const people =
  'him|her|me|them|us|people|others?|staff|adults|teachers?|children|pupils|peers|friends|everyone|mum|dad';

/** Wordings that blame or label a person, and the company in which they say something else. */
const innocents: readonly Innocent[] = [
  // “… or somebody telling me if they won't.”: the plans
  {
    quote: /^(?:won['’]?t|will not)$/i,
    before: /\b(?:if|when|that|because|why) (?:they|it|this|that) $/i,
    after: /^\W*$/,
  },
  {
    quote: /^goes on and on$/i,
    before: /\b(?:assembly|lesson|list|story|film|song|talk|speech|it|that|which|homework|day|noise|bell|music) $/i,
  },
  { quote: /\bnon[- ]?stop$/i, after: new RegExp(`^ about (?!(?:${people}|nothing|rubbish|(?:him|her)self)\\b)`, 'i') },
  // “Headaches: he missed 11 afternoons because of them.”
  {
    quote: /^because of them$/i,
    before:
      /\b(?:[a-z]*aches|pains|migraines|seizures|fits|tics|spasms|infections|allergies|appointments|operations|injections|nightmares|absences|stairs|crowds|noises|roadworks|floods)\b/i,
  },
  { quote: /^mak(?:e|es|ing) a fuss\b/i, before: /\b(?:who|that) (?:do(?:es)?(?:n['’]t| not)|won['’]t|never) $/i },
  {
    quote: /^dictat(?:es|ed|ing)?(?: (?:the|his|her|their|an?))?$/i,
    after:
      /^ ?(?:(?:the|his|her|their|an?|first|whole) )*(?:report|story|stories|text|answers?|sentences?|words?|essays?|letters?|paragraphs?|notes|draft|ideas?|writing|work|emails?|messages?)\b/i,
  },
  { quote: /\bthe same way$/i, before: /\b(?:days?|lessons?|mornings?|weeks?|sessions?|things|trials?|attempts?) $/i },
  // “Steps are hard going”, “She finds long texts hard going”
  {
    quote: /^hard going$/i,
    before:
      /(?:\bfinds?|\bfound|\b(?:[a-z]+ing|[a-z]{3,}s|text|work|reading|maths|english|lunch|it|this|that)\b[^.;]{0,30}\b(?:is|are|was|were|can be))\b[^.;]{0,40}$/i,
  },
  {
    quote: /\bwork harder$/i,
    before: /\b(?:muscles?|eyes?|ears?|legs?|hands?|arms?|heart|lungs|brain|body|joints?)\b[^.;]{0,20}$/i,
  },
  { quote: /^scheme$/i, before: /(?<!\b(?:to|they|and|or|will|can|would|could|always|often|who)) $/i },
  // “He would have a card to show when he wanted to leave”: what was agreed
  { quote: /^would have (?:an?|the|his|her|their|some|more|extra|access)\b.* when\b/i },
  {
    quote: /\bha(?:ve|s|d|ving) a go$/i,
    after: new RegExp(`^(?! at (?:the |his |her |their |other )?(?:${people})\\b)`, 'i'),
  },
  // “Her eyes make small movements she cannot control.”
  {
    quote: /^(?:cannot|can['’]t) control$/i,
    before:
      /\b(?:movements?|jerks?|tics?|twitch(?:es)?|spasms?|shak(?:es|ing)|tremors?|sounds?|noises?|eyes?|hands?|arms?|legs?|muscles|bladder|bowels?|seizures?|hiccups)\b[^.;]{0,30}$/i,
  },
  // “Photograph: none held (Ana and her mum chose not to)”
  { quote: /^ch(?:ose|osen|oose|ooses) not to$/i, before: /\b(?:photo(?:graph)?s?|pictures?|image)\b[^.;]{0,60}$/i },
  // “Mondays are the worst.”
  {
    quote: /\bworst$/i,
    before:
      /\b(?:(?:mon|tues|wednes|thurs|fri)days?|days?|mornings?|afternoons?|evenings?|nights?|lessons?|assembl(?:y|ies)|lunch(?:time)?s?|break(?:time)?s?|weeks?|terms?|noises?|corridors?|hall|queues?|crowds|tests?|exams?|stairs|it|this|that|these|those) (?:is|are|was|were|can be) (?:(?:always|often|usually|by far) )?(?:the )?$/i,
  },
  // “The hall is loud and tires her out.”: what tires is no child
  {
    quote: /^(?:tires?|wears?|wore) (?:him|her|them|me) out$/i,
    before: /(?:^|[^A-Za-z])(?!(?:he|she|they|who)\b)[a-z]+ $/,
  },
  // “Sleep is a problem”, “Numbers are a problem as well”: what is hard is no child
  {
    quote: /^problem$/i,
    before:
      /(?:^|[.;:,] |\b(?:and|but) )(?!(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]ho)\b)(?:[A-Z]?[a-z]+ ){0,3}(?:sleep|eating|food|lunch|numbers|spelling|reading|writing|handwriting|maths|english|noise|stairs|steps|travel|transport|getting \w+|mornings?|time|money|memory|copying|speech|homework|hearing|sight|balance|pain|tiredness|[a-z]+days) (?:is|are|was|were|can be|has been|remains?) (?:(?:still|also|often|always) )?(?:the|an?) (?:\w+ )?$/i,
  },
  // “ten pushes against the wall”: an exercise
  {
    quote: /^push(?:es|ing)? against$/i,
    after: /^ (?:the |an? )?(?:wall|door|floor|desk|chair|table|mat|ball|resistance)\b/i,
  },
  // “Spelling and getting thoughts on to paper take a lot of time”
  {
    quote: /^tak(?:es?|en|ing) (?:up )?a lot of time$/i,
    before: /(?:^|[^A-Za-z])(?!(?:he|she|they|who|behaviour)\b)[a-z]+,? $/,
  },
  // “will always read aloud when asked”: too much to aim at, and no verdict
  {
    quote: /^(?:will|can|may|might) always (?:be able to |really )?(?:read|write|pass|manage|learn|achieve|catch up)$/i,
  },
  // “On days of pain he is low and stays at home”: how somebody feels
  { quote: /^(?:is|was) low$/i, before: /\b(?:he|she|they)(?: often| sometimes)? $/i, after: /^(?:\W*$|[,;.]| and\b)/ },
  // “[AUTO-FILL FAILED: staff name]”
  { quote: /^[A-Z]+$/, before: /\[[^\]]*$/ },
  // “Mrs Clegg, who looks after special needs for the nursery”
  {
    quote: /^(?:special|additional) (?:educational )?needs$/i,
    before:
      /\b(?:looks? after|looking after|leads?(?: on)?|in charge of|responsible for|co-?ordinat(?:es?|ing|or of)|oversees?|teaches|runs?|heads?|manages?) $/i,
  },
  // “Special needs coordinator: Ms Roe”
  { quote: /^(?:special|additional) needs$/i, after: /^ (?:co-?ordinator|lead|teacher|manager|team|department)\b/i },
];

/** Whether words that can be unfair are not meant so where they stand: “Steps are hard going”, “a mentor scheme”. */
export const isInnocent = (before: string, quote: string, after: string): boolean =>
  innocents.some(
    (one) =>
      holds(one.quote, quote) && (!one.before || holds(one.before, before)) && (!one.after || holds(one.after, after)),
  );
