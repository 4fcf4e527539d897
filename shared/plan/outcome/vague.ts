import type { Figure } from './measures';
import type { Act } from './find-acts';
import type { Stretch, Word } from './words';

/** Qualities that no figure makes visible: “good behaviour 80 % of the time” measures nothing. */
const hard =
  /\b(?:(?:good|positive|better|appropriate|acceptable|proper|suitable|improved|improving|positively|healthy|meaningful|effective|greater|increased|increasing|sensible|mature|right) (?:\w+ )?(?:behaviours?|choices?|attitudes?|listening|sitting|looking|learning|relationships?|manners|progress|language|friendships?|interactions?|strategies|way|ways|responses?|engagement|effort|understanding|communication|self-control|conduct|decisions?)|behaviours?\b(?! chart| card| points?| logs?)|confidence|self-esteem|self-worth|resilience|independence\b|emotional(?:ly)? (?:wellbeing|well-being|regulation|literacy|resilience|development|health)|(?:mental )?well-?being|maturity|motivation|engagement\b|participation|(?:his|her|my|their|full|true) (?:full |true )?potential|\bpotential\b|social skills|life skills|communication skills|listening skills|organisational skills|thinking skills|skills\b|awareness|(?:good|better|sufficient|expected|more|some|steady|significant|accelerated|adequate|rapid|satisfactory|academic) progress|progress\b|attitudes?|respect\b|understanding|listening\b|improved? \w+|improvements?|effort|(?:his|her|my|their|your) (?:very )?best|empathy|focus\b|concentration|stamina|anxiety|relationships|friendships|interest|pride|responsibility|self-regulation|self-control|perseverance|determination|attention\b|fluency|presentation|sense of (?:\w+ )?(?:achievement|belonging|self|worth|pride|safety|responsibility))/i;
/** Vague without a figure, plain with one. */
const soft =
  /\b(?:strateg(?:y|ies)|techniques?|tools|emotions?|feelings?|(?:some|several|various|a range of|a variety of|more|different) \w+|things|social (?:situations?|cues|interactions?)|relationships?|friends?|support|(?:different|other|new|positive|healthy|safe|appropriate) ways?|routines?|(?:school |class |classroom |the )+rules|expectations|needs|vocabulary|attention|attendance|sentences with more)\b/i;
/** Adjectives of feeling and quality behind “be”, “feel”, “stay”, “become”. */
const quality =
  /^(?:(?:a|an|the|much|more|less|very|both|\w+ly|and|,) )*(?:happ(?:y|ier)|confident|calm(?:er)?|independent|safe|included|settled|secure|ready|aware|able|resilient|engaged|focused|focussed|motivated|positive|kind(?:er)?|good|better|sensible|respectful|polite|responsible|mature|comfortable|relaxed|proud|valued|supported|understood|successful|willing|familiar|prepared|organised|regulated|tolerant|patient|involved|attentive|controlled|anxious|angry|worried|stressed|upset|frustrated|reliant|dependent|on task|on-task|part of|less|more|helpful|friendly|well|regular|consistent|careful|thoughtful|quiet(?:er)?|nice|honest|fluent|efficient|accurate|competent|proficient|self-\w+|emotionally|socially|in control|motivated|nervous|healthy|heard|accepted|interested|enthusiastic|curious|creative|aspirational|reflective|articulate|active|alert|a (?:good|better|kinder?)|the best|(?!after|over|under|other|water|her\b|together|later|never|ever|either|further|rather|number|teacher|leader|helper|member|dinner|at )\p{Ll}{3,}er\b(?! than \d)|at ease|equipped|fulfilled|functional)\b/iu;
const measured =
  /\b(?:ages?\b|scores?|attendance|speed|number of|rates?|levels? from|words (?:per|a|read)|incidents?|occasions|marks?|times\b|minutes|points?|results?|percentage|ratings?|amount of time|time (?:spent|taken|he|she|it)|outbursts|meltdowns|lates|absences|detentions|sanctions|exclusions|accidents|requests|sentences|prompts|span|accuracy|test|quiz|assessment|spellings?|vocabulary of|sight vocabulary|grade|weight|distance|length)/i;

const absentAct = /^(?:his|her|my|their|the|a|an|this|that|own|and|or|with|in|on|at|to|for|of|from)$/;

/** What surrounds an act when its plainness is judged. */
export interface Setting {
  readonly text: string;
  readonly words: readonly Word[];
  readonly figures: readonly Figure[];
  readonly subject: string;
  readonly negative: boolean;
  /** Stretches that are not the object of an act: deadline, help. */
  readonly aside: readonly Stretch[];
}

/** How an act was judged: `plain` stands as it is; `rescued` only thanks to a figure; `vague` does not. */
export interface Verdict {
  readonly act: Act;
  readonly verdict: 'plain' | 'rescued' | 'vague';
  /** Behind the verb there is something that it is done to, or it needs nothing. */
  readonly complete: boolean;
}

/** Things that a hand lifts, lowers or puts together: “raise her hand”, “build a tower”. */
const handled =
  /^(?:up )?(?:(?:his|her|my|their|a|an|the|one|both|some|\d+) )+(?:\p{L}+ )?(?:hands?|arms?|head|legs?|voice|cards?|flags?|tower|model|bridge|wall|bricks?|blocks?|ball|den|house|castle|robot|circuit|sandcastle|puzzle|train track|glue|lid|chair)\b/iu;

const alone = new Set([
  'shout',
  'swear',
  'hit',
  'kick',
  'bite',
  'spit',
  'run',
  'walk',
  'swim',
  'sleep',
  'crawl',
  'jump',
  'hop',
  'climb',
  'smile',
  'wave',
  'dress',
  'shower',
  'whisper',
  'sing',
  'skip',
  'fight',
  'cook',
  'cycle',
  'clap',
  'kneel',
  'crouch',
  'blow',
  'swear',
  'apologise',
  'wait',
  'sit',
  'stand',
  'stop',
]);

/** Words behind the verb as one text, up to the next clause. */
const objectOf = ({ text, words }: Setting, act: Act, most = 7): string => {
  const last = Math.min(act.end, act.verb + 1 + most);
  return last > act.verb + 1 ? text.slice(words[act.verb + 1]!.from, words[last - 1]!.to) : '';
};

function isComplete(setting: Setting, act: Act): boolean {
  if (alone.has(act.lemma)) return true;
  // “complete and return homework”: the object comes behind the second verb.
  if (act.end === act.verb + 1 && /^(?:and|or)$/.test(setting.words[act.end]?.word ?? '')) return true;
  for (let i = act.verb + 1; i < act.end; i++) {
    const word = setting.words[i]!;
    if (setting.aside.some(({ from, to }) => word.from >= from && word.to <= to)) continue;
    if (/ly$/.test(word.word) || absentAct.test(word.word)) continue;
    return true;
  }
  return false;
}

/** Judges one act: plain, saved by a figure, or vague. */
export function judge(setting: Setting, act: Act): Verdict {
  const object = objectOf(setting, act);
  const complete = isComplete(setting, act);
  const verdict = weigh(setting, act, object, complete);
  return { act, verdict, complete };
}

function weigh(setting: Setting, act: Act, object: string, complete: boolean): Verdict['verdict'] {
  const { figures, subject } = setting;
  const has = (...kinds: Figure['kind'][]) => figures.some(({ kind }) => kinds.includes(kind));
  const saved = (yes: boolean): Verdict['verdict'] => (yes ? 'rescued' : 'vague');
  const isQuality = (text: string) => quality.test(text);
  switch (act.kind) {
    case 'change': {
      if (handled.test(object)) return 'plain';
      const what = `${subject} ${object}`;
      if (hard.test(what) && !measured.test(what)) {
        // “improve his attention from 5 to 10 minutes” has a length to hold on to; “confidence to 80 %” has none.
        return saved(has('from-to') && (has('length') || /\bminutes?|\btimes?|\bscores?|\bout of/i.test(setting.text)));
      }
      return saved(
        has('from-to', 'standard') ||
          byOrTo(setting, act) ||
          (has('count', 'out-of') &&
            /^(?:build|progress|extend|expand|develop)$/.test(act.lemma) &&
            measured.test(object)),
      );
    }
    case 'mental':
      if (hard.test(object)) return 'vague';
      if (/^(?:know|learn|remember|memorise|master)$/.test(act.lemma))
        return saved(has('count', 'out-of', 'percent', 'set', 'times'));
      return saved(has('count', 'set') || (has('out-of') && countsThings(setting)));
    case 'state':
      if (act.lemma === 'cope' || !/^(?:seem|appear)$/.test(act.lemma))
        return saved(
          has('count', 'out-of', 'percent', 'times', 'from-to') &&
            /\b(?:scale|scores?|rating|rated?|questionnaire|chart|survey)\b/i.test(setting.text) &&
            complete,
        );
      return 'plain';
    case 'part': {
      if (
        /^\p{Ll}+ly(?: (?:in|at|during|and|for \d)\b|$)/u.test(object) &&
        !/^independently/.test(object) &&
        !has('length')
      )
        return 'vague';
      if (
        /^(?:manage|handle|control|regulate|work|listen|respond|deal|behave|cooperate|interact|engage|participate)$/.test(
          act.lemma,
        ) &&
        /\b(?:well|better|hard|appropriately|effectively|positively|successfully|more|emotions|feelings|anger|anxiety|behaviour|temper|himself|herself|change|expectations|frustration)\b/i.test(
          object,
        )
      ) {
        return saved(false);
      }
      if (
        act.lemma === 'manage' &&
        complete &&
        !/^(?:his |her |my |their )?(?:time|money|needs|emotions|learning|work|day|change)/i.test(object)
      )
        return 'plain';
      if (
        /^(?:respond|contribute|listen|cooperate|comply|conform|deal)$/.test(act.lemma) &&
        complete &&
        !has('percent')
      )
        return saved(has('length', 'count', 'times', 'out-of', 'rate'));
      if (act.lemma === 'transition' && /^(?:\w+ly )?(?:from|to|into|between)\b/i.test(object)) return 'plain';
      if (act.lemma === 'attend')
        return has('percent', 'out-of', 'count', 'rate', 'times', 'set', 'length')
          ? 'rescued'
          : /\b(?:school|lessons?|class|college|nursery|assembly|registration|club)\b/i.test(object)
            ? 'plain'
            : 'vague';
      return saved(
        complete &&
          (has('length') ||
            (has('count', 'times') && !/\d% of/.test(object)) ||
            (/^(?:participate|communicate|interact)$/.test(act.lemma) && has('out-of'))),
      );
    }
    case 'effort':
      return /\b(?:hard|best|harder|more)\b/i.test(object)
        ? 'vague'
        : saved(has('count', 'out-of', 'times') && complete);
    case 'service':
      return saved(has('length', 'count', 'percent', 'out-of') && complete);
    case 'adult':
      return complete ? 'plain' : 'vague';
    case 'light':
      return weighLight(setting, act, object, complete, has, saved, isQuality);
    case 'plain':
      if (act.lemma === 'pay' && /^(?:\w+ )?attention\b/i.test(object)) return saved(has('length', 'count', 'times'));
      if (act.lemma === 'follow' && soft.test(object)) return saved(figures.length > 0);
      if (act.lemma === 'catch' && /^up\b/i.test(object)) return 'vague';
      if (
        /^(?:play|speak|talk|behave|share|move|sit)$/.test(act.lemma) &&
        /^(?:nicely|well|better|appropriately|clearly|confidently|more|properly|sensibly)\b/i.test(object)
      )
        return saved(has('out-of', 'percent', 'times', 'length', 'count'));
      if (act.weakened) return saved(figures.length > 0);
      return complete || setting.negative ? 'plain' : 'vague';
  }
}

function weighLight(
  { figures, text, negative }: Setting,
  act: Act,
  object: string,
  complete: boolean,
  has: (...kinds: Figure['kind'][]) => boolean,
  saved: (yes: boolean) => Verdict['verdict'],
  isQuality: (text: string) => boolean,
): Verdict['verdict'] {
  if (!complete) return negative ? 'plain' : 'vague';
  // Whoever listens can count how often: “be understood by her teacher 3 times out of 5”.
  if (act.lemma === 'be' && /^understood by\b/i.test(object)) return saved(has('out-of', 'percent', 'times', 'count'));
  if (/^(?:be|become|remain|stay|keep|get|feel)$/.test(act.lemma) && isQuality(object)) {
    const lengthOnTask =
      has('length') && /^(?:on[- ]task|focus|engaged|involved|attentive|calm|settled|focussed)/i.test(object);
    return saved(lengthOnTask);
  }
  if (
    /^(?:(?:on|along) (?:well |better )?(?:with|in)|a go\b|in with\b|well\b)/i.test(object) &&
    /^(?:get|have|fit|do)$/.test(act.lemma)
  )
    return 'vague';
  if (act.lemma === 'express' && /^(?:him|her|my|them)sel(?:f|ves)\b/i.test(object)) return saved(figures.length > 0);
  if (act.lemma === 'be' && /^(?:met|addressed|supported|developed|improved)\b/i.test(object)) return 'vague';
  if (act.lemma === 'take' && /^part\b/i.test(object)) return saved(has('length', 'count', 'times', 'out-of', 'rate'));
  if (act.lemma === 'keep' && /^up with\b/i.test(object)) return 'vague';
  if (/^(?:get|be|become)$/.test(act.lemma) && /^(?:better|good|more|less)\b/i.test(object)) return 'vague';
  if (/^(?:achieve|reach|meet|attain|obtain|get|gain|pass|earn)$/.test(act.lemma)) {
    if (/\b(?:potential|success|independence|confidence|skills|targets?|understanding|goals?|needs)\b/i.test(object))
      return saved(has('out-of', 'percent') && /\btargets?|goals?\b/i.test(object));
    return has('standard', 'count', 'percent', 'out-of', 'times', 'from-to', 'set')
      ? 'plain'
      : /\b(?:qualification|sufficient|progress|milestones?|levels?|standards?|expectations?|age[- ]related|peers)\b/i.test(
            object,
          )
        ? 'vague'
        : 'plain';
  }
  if (act.lemma === 'make' && /^(?:\w+ )?(?:friends|links|sense|choices?|decisions?|attempts?)\b/i.test(object))
    return saved(has('count') && !/\b(?:good|right|better|positive)\b/i.test(object));
  if (hard.test(object)) return 'vague';
  if (soft.test(object)) return saved(figures.length > 0);
  if (act.weakened) return saved(figures.length > 0);
  if (/^(?:to |the )?(?:achieve|do|complete|follow)$/.test(act.lemma) && /\bsome\b/i.test(text))
    return saved(figures.length > 0);
  return 'plain';
}

function byOrTo({ text, figures, words }: Setting, act: Act): boolean {
  const from = words[act.verb]!.from;
  return figures.some((figure) => {
    if (figure.to <= from || figure.kind === 'rate') return false;
    const before = text.slice(Math.max(0, figure.from - 16), figure.from);
    return (
      /\b(?:by|to|above|below|under|over|than|least|most|of|reach|up to|down to)\s+(?:about |around |at least |no more than |a |the |an extra |fewer than )?$/i.test(
        before,
      ) &&
      !/\bin\s+(?:at least )?$/i.test(before) &&
      !(
        figure.kind === 'percent' &&
        /of (?:the|his|her|my) (?:time|lessons)/i.test(text.slice(figure.to, figure.to + 16)) &&
        !/\b(?:by|to)\s+(?:at least )?$/i.test(before)
      )
    );
  });
}

const countsThings = ({ text, figures }: Setting): boolean =>
  figures.some(
    ({ kind, to }) =>
      kind === 'out-of' &&
      /^\s(?:\w+ ){0,3}?(?:words|sounds|letters|numbers|facts|signs|symbols|instructions|questions|pictures|coins|shapes|colours|terms)/i.test(
        text.slice(to, to + 50),
      ),
  );

/** Vague words that are no verb; each is a span of its own. */
const loose =
  /\b(?:(?:more|most) (?:\w+ly|often|frequently)|appropriately|effectively|successfully|properly|consistently|regularly|frequently|often|usually|sometimes|generally|better|longer periods?(?: of time)?|(?:some|most|a few|several|many|various) (?:of (?:the|his|her|my) )?\p{L}+|a (?:range|variety|number) of \p{L}+|where(?:ver)? possible|when(?:ever)? possible|as (?:appropriate|needed|required|necessary)|(?:occasional|minimal|less|reduced|decreasing|fewer|some|limited|little|light|appropriate) (?:adult )?(?:prompting|prompts?|support|help|guidance|supervision)|most of the time|(?:age[- ])appropriate(?! (?:texts?|books?|stories|novels?))|positive (?:peer )?(?:relationships?|interactions?|choices?|attitude)|(?:support|promote|build|increase|raise|foster|boost|enhance)(?:ing|s)? (?:(?:his|her|my|their) )?(?:independence|confidence|self-esteem|resilience|wellbeing|well-being|motivation|self-worth)|(?:higher|deeper|appropriate) level|(?:his|her|my|their) (?:full |very )?(?:potential|best|ability)|wellbeing|over time|as soon as possible)\b/giu;

/** Spans of vague words outside the acts. */
export function looseWords(text: string): readonly Stretch[] {
  return [...text.matchAll(loose)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

const wordless =
  /^(?:(?:to have |have |show |a |an |much )*(?:better|improved|increased|increasing|more|greater|enhanced|reduced|less|fewer|good|positive|happier|continued|ongoing|further|developing|growing|raised) )/i;

/** The vague words that open a phrase without a verb (“Better concentration”). */
export function vagueOpening(text: string): Stretch | undefined {
  const match = wordless.exec(text);
  return match ? { from: 0, to: match[0].trimEnd().length } : undefined;
}
