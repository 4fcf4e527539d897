import type { Figure } from './measures';
import type { Act } from './find-acts';
import { kindOf, lemmaOf } from './acts';
import { alone } from './noun-or-verb';
import { hard, measured, quality, soft } from './qualities';
import type { Stretch, Word } from './words';

/** Things of which a number says enough without a verb: “Attendance above 90 %”, “No more than two incidents”. */
const countable =
  /\b(?:attendance|punctuality|(?:reading|spelling) age|scores?|incidents?|outbursts?|meltdowns?|lates?|absences?|detentions?|exclusions?|suspensions?|exits?|accidents?|(?:correct )?words (?:per|a|read)|wc?pm|words correct|spellings?|correct answers)\b/i;

/** “Fewer than 3 red cards”, “At least two full sentences”: how many, of things that can be counted. */
const bounded = (text: string): boolean => {
  const things =
    /(?:^|[,:–-] )(?:(?:to )?(?:have|get|show|with) )?(?:no more than|not more than|down to|up to|fewer than|less than|at least|at most|up to|a maximum of|a minimum of|over|under|only) (?:\d+|\p{L}+) ((?:[\p{L}'’-]+ ?){1,3})/iu.exec(
      text,
    )?.[1];
  return (
    things !== undefined &&
    (/\p{L}{2,}s\b|\b(?:children|people)\b/u.test(things) || /\bone $/.test(text.slice(0, text.indexOf(things)))) &&
    !hard.test(things) &&
    !quality.test(things)
  );
};

/** “10 minutes of silent reading”, “5 minutes sitting at the table”. */
const kept =
  /\b(?:minutes?|mins?|seconds?|hours?) (?:of )?(?:\p{L}+ )?(?:sitting|waiting|standing|silent|quiet|unbroken|sustained|continuous|independent|uninterrupted|on[- ]task|eye contact|shared|joint|turn-?taking|playing|working|writing)\b/iu;
/** “Two full sentences in each piece of writing”. */
const perPiece =
  /^(?:\d+|one|two|three|four|five|six|eight|ten) (?!(?:minutes?|mins?|hours?|sessions?|x)\b)(?:[\p{L}'’-]+ ){0,3}?[\p{L}'’-]{2,}s? (?:[\p{L}'’]+ ){0,4}(?:in|on|per|a|each|every)\b/iu;

/** Whether a phrase without a verb still says what to look for. */
export const countsWithoutVerb = (text: string, figures: readonly Figure[]): boolean =>
  figures.some(({ kind }) => kind === 'from-to') ||
  (/\b(?:correct(?:ly)?|accura\p{L}+)\b/iu.test(text) &&
    figures.some(({ kind }) => kind === 'out-of' || kind === 'percent')) ||
  bounded(text) ||
  (kept.test(text) && figures.some(({ kind }) => kind === 'length')) ||
  (perPiece.test(text) && figures.some(({ kind }) => kind === 'rate' || kind === 'out-of') && !hard.test(text)) ||
  (countable.test(text) && figures.some(({ kind }) => kind !== 'rate' && kind !== 'standard'));

/** “more time”, “a better attitude”: than what? */
const comparative =
  /^(?:an? )?(?:much )?(?:(?:more|less|fewer)(?! than| or less)|better|improved|greater|stronger|closer|increased|reduced) \p{L}{3,}/iu;

/** “with greater fluency”, “in an appropriate way”. */
const betterManner =
  /\b(?:with|in) (?:an? )?(?:more|greater|better|increas(?:ed|ing)|improved|improving|appropriate|positive|suitable|acceptable|controlled|calm|sensible) \p{L}+/iu;
/** Facts about oneself that one says in one go. */
const ownFact =
  /^(?:his|her|my|their)(?: own)? (?:(?:home|full|first|last|mum['’]s|dad['’]s|mobile|phone|door|bank) )*(?:address|postcode|phone number|telephone number|number(?! \p{L})|surname|name|birthday|date of birth|age|pin|house number|bus number|timetable|middle name)\b/iu;
/** “to be enhanced”, “will have been developed”. */
const isChanged = (object: string): boolean => {
  const lemma = lemmaOf(/^(?:\p{Ll}+ly )?(\p{Ll}+ed)\b/u.exec(object)?.[1] ?? '');
  return lemma !== undefined && kindOf(lemma) === 'change';
};

/** “without leaving the room”: what would be seen if it failed. */
const visibleLimit = /\bwithout (?!needing|having|being|any|help)\p{Ll}+ing\b/iu;

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

/** Words behind the verb as one text, up to the next clause. */
const objectOf = ({ text, words }: Setting, act: Act, most = 7): string => {
  // “recognise and name his feelings”: both verbs share the object.
  if (act.end === act.verb + 1 && words[act.end]?.word === 'and' && words[act.end + 2])
    return text.slice(words[act.end + 2]!.from, words[Math.min(act.end + 2 + most, words.length) - 1]!.to);
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
      if (act.lemma === 'fall' && /^(?:asleep|in\b|off\b|out\b|over\b|down\b)/i.test(object)) return 'plain';
      if (handled.test(object)) return 'plain';
      const what = `${subject} ${object}`;
      if (hard.test(what) && !measured.test(what)) {
        // “improve his attention from 5 to 10 minutes” has a length to hold on to; “confidence to 80 %” has none.
        return saved(has('from-to') && (has('length') || /\bminutes?|\btimes?|\bscores?|\bout of/i.test(setting.text)));
      }
      return saved(
        has('from-to', 'standard') ||
          (byOrTo(setting, act) && (!figures.every(({ kind }) => kind === 'percent') || measured.test(what))) ||
          (has('count', 'out-of') &&
            /^(?:build|progress|extend|expand|develop)$/.test(act.lemma) &&
            measured.test(object)),
      );
    }
    case 'mental':
      if (hard.test(object)) return 'vague';
      if (/^(?:know|learn|remember|memorise|master)$/.test(act.lemma) && ownFact.test(object)) return 'plain';
      if (/^(?:know|learn|remember|memorise|master)$/.test(act.lemma))
        return saved(has('count', 'out-of', 'percent', 'set', 'times'));
      return saved(has('count', 'set') || (has('out-of') && countsThings(setting)));
    case 'state':
      if (visibleLimit.test(setting.text) && figures.length > 0) return 'rescued';
      if (act.lemma === 'calm' && has('length') && /\bwithin\b/i.test(setting.text)) return 'rescued';
      if (act.lemma === 'cope' || !/^(?:seem|appear)$/.test(act.lemma))
        return saved(
          has('count', 'out-of', 'percent', 'times', 'from-to') &&
            /\b(?:scale|scores?|rating|rated?|questionnaire|chart|survey)\b/i.test(setting.text) &&
            complete,
        );
      return 'plain';
    case 'part': {
      if (
        /^\p{Ll}+ly(?: (?:in|at|during|and|to|with|for \d)\b|$)/u.test(object) &&
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
      // With a partner, at a table: where and with whom is plain, how well is not.
      if (
        act.lemma === 'work' &&
        /^(?:(?:at|on) (?:his|her|their|my|the|an?) (?:own )?(?:table|desk|computer|laptop|workstation)|(?:with|next to|beside|alongside) (?:an?|one|his|her|their|my|the) (?:other )?(?:talk |reading |learning )?(?:partner|child|peer|pupil|student|friend)|in (?:a pair|pairs|a group of|silence))\b/i.test(
          object,
        )
      )
        return 'plain';
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
            (/^(?:participate|communicate|interact|tolerate)$/.test(act.lemma) && has('out-of'))),
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
      if (act.lemma === 'come' && /^on (?:with|in|well)\b/i.test(object)) return 'vague';
      if (act.lemma === 'follow' && /^(?:the )?(?:school day|lessons?|curriculum|learning|class)\b/i.test(object))
        return saved(figures.length > 0);
      if (act.lemma === 'follow' && soft.test(object)) return saved(figures.length > 0);
      if (act.lemma === 'catch' && /^up\b/i.test(object)) return 'vague';
      if (
        /^(?:see|notice|report|observe|hear)$/.test(act.lemma) &&
        /^(?:(?:an?|some|the) )*(?:improvements?|differences?|changes?|progress)\b/i.test(object)
      )
        return saved(has('from-to'));
      if (/^(?:the |this |that )?gaps?\b/i.test(object)) return saved(has('from-to'));
      if (
        /^(?:at|to) (?:an? |the )?(?:higher|better|greater|deeper|improved|good|more \w+) (?:level|standard|quality)/i.test(
          object,
        )
      )
        return 'vague';
      // A score that goes up changes; a child who goes up to the board does not.
      if (/^(?:go|come)$/.test(act.lemma) && /^(?:up|down)\b/i.test(object)) {
        if (measured.test(subject)) return saved(has('from-to', 'standard') || byOrTo(setting, act));
        if (hard.test(subject)) return 'vague';
      }
      if (comparative.test(object) || betterManner.test(object)) return saved(figures.length > 0);
      if (
        /^in (?:with )?(?:(?:the|all|class|group|whole[- ]class|school|more) )*(?:activit\w+|lessons?|learning|things|school life)\b/i.test(
          object,
        ) &&
        act.lemma === 'join'
      )
        return saved(figures.length > 0);
      if (
        /^(?:stop|avoid|start|finish)$/.test(act.lemma) &&
        /^being (?!\p{Ll}+(?:ed|en|ing)\b|\p{Ll}+ to\b)\p{Ll}+/iu.test(object)
      )
        return 'vague';
      if (/^(?:more|less|better|harder|faster)$/i.test(object.replace(/ (?:by|before|until|in) .*/, '')))
        return saved(figures.length > 0);
      if (/\b(?:more|less) \p{Ll}+ly\b|\b(?:better|more often|more frequently)\b(?! than \d)/iu.test(object))
        return saved(figures.length > 0);
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
  setting: Setting,
  act: Act,
  object: string,
  complete: boolean,
  has: (...kinds: Figure['kind'][]) => boolean,
  saved: (yes: boolean) => Verdict['verdict'],
  isQuality: (text: string) => boolean,
): Verdict['verdict'] {
  const { figures, text, negative } = setting;
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
  if (
    act.lemma === 'be' &&
    (/^(?:met|addressed|supported|challenged|stretched|nurtured|valued|listened to)\b/i.test(object) ||
      isChanged(object))
  )
    return saved(has('from-to') || byOrTo(setting, act));
  if (
    act.lemma === 'take' &&
    /^(?:more |full |an? |greater |better )*(?:ownership|responsibility|pride|care|control|interest|(?:active|full|bigger|greater) (?:role|part)|notice|initiative|charge)\b/i.test(
      object,
    )
  )
    return 'vague';
  if (act.lemma === 'take' && /^(?:\w+ )?risks\b/i.test(object)) return 'vague';
  const self = /^(?:him|her|my|them)sel(?:f|ves) /i.exec(object);
  if (self && /^(?:keep|make|get)$/.test(act.lemma) && isQuality(object.slice(self[0].length))) return 'vague';
  if (act.lemma === 'take' && /^part\b/i.test(object)) return saved(has('length', 'count', 'times', 'out-of', 'rate'));
  if (act.lemma === 'keep' && /^up with\b/i.test(object)) return 'vague';
  if (/^(?:get|be|become)$/.test(act.lemma) && /^(?:better|good|more|less)\b/i.test(object)) return 'vague';
  if (/^(?:achieve|reach|meet|attain|obtain|get|gain|pass|earn|make)$/.test(act.lemma)) {
    // “six months’ progress” on a scale that is counted in months.
    if (
      /^(?:at least |over |more than |about )?(?:an? |\p{L}+ |\d+ )(?:years?|months?|points?|levels?)['’]?s? (?:of )?(?:(?:reading|spelling) )?progress\b/iu.test(
        object,
      ) &&
      has('count')
    )
      return 'rescued';
    if (
      has('standard') &&
      !/\b(?:socially|emotionally|behaviourally|across|in all)\b/i.test(object) &&
      !/\bin line\b/i.test(object)
    )
      return 'plain';
  }
  if (/^(?:achieve|reach|meet|attain|obtain|get|gain|pass|earn)$/.test(act.lemma)) {
    if (
      /(?:%|per ?cent|\d) (?:in|of|with) (?:all )?(?:of )?(?:his|her|their|my|the)? ?(?:learning|areas|subjects|education)\b/i.test(
        object,
      )
    )
      return 'vague';
    if (/\b(?:socially|emotionally|behaviourally|in line with (?:peers|his|her|their))\b/i.test(object)) return 'vague';
    if (
      /\b(?:potential|best (?:he|she|they|I) can|success|independence|confidence|(?<!functional )skills|targets?|understanding|goals?|needs)\b/i.test(
        object,
      )
    )
      return saved(has('out-of', 'percent') && /\btargets?|goals?\b/i.test(object));
    return has('standard', 'count', 'percent', 'out-of', 'times', 'from-to', 'set')
      ? 'plain'
      : /\b(?:qualification|sufficient|progress|milestones?|stages?|levels?|standards?|expectations?|age[- ]related|peers)\b/i.test(
            object,
          )
        ? 'vague'
        : 'plain';
  }
  if (act.lemma === 'make' && /^(?:\w+ )?(?:friends|links|sense|choices?|decisions?|attempts?)\b/i.test(object))
    return saved(has('count') && !/\b(?:good|right|better|positive)\b/i.test(object));
  if (hard.test(object)) return 'vague';
  if (comparative.test(object)) return saved(figures.length > 0);
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
