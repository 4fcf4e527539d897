import { kindOf, lemmaOf } from './acts';
import type { Act } from './find-acts';
import type { Figure } from './measures';
import { hard, soft } from './qualities';
import type { Setting, Verdict } from './verdict';

/** “to the rules”, “the school values”: which, and how would one see it? */
export const rules =
  /^(?:to |by |with )?(?:(?:all|the|our|his|her|school|class|classroom|behaviou?r|golden) )*(?:rules|values|expectations|code|ethos)\b(?! of (?!the (?:class|school|room)))/i;

/** With whom it is done is a circumstance: “take turns in games with friends”. */
const company =
  /\b(?:with|to|beside|next to) (?:(?:an?|his|her|my|their|two|three|some|other) )*(?:friends?|peers?)\b/i;

/** What a thing is for: “take her listening break”, “bring his reading book”. */
const purpose = /\b[a-z]+ing (?=(?:breaks?|cards?|mats?|corner|books?|logs?|charts?|stickers?|chair|ears)\b)/gi;

/** “Her feelings chart”, “the coping strategies card”: a thing, whatever it is for. */
const forWhat =
  /\b(?:strateg(?:y|ies)|techniques?|tools?|emotions?|feelings?|routines?|relationships?|friends(?:hip)?s?|support|expectations|needs|attention) (?=(?:[a-z]+ )?(?:cards?|charts?|boards?|sheets?|mats?|wheels?|books?|box|boxes|lists?|maps?|fans?|keyrings?|diary|log|posters?|strips?)\b)/gi;

/** What gives a quality steps that can be read off. */
const scaled = /\b(?:tracker|scale|profile|checklist|assessment|scores?|rating)\b/i;

/** “more time”, “a better attitude”: than what? */
export const comparative =
  /^(?:an? )?(?:much )?(?:(?:more|less|fewer)(?! than| or less)|better|improved|greater|stronger|closer|increased|reduced) [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{3,}/i;

const otherTargets =
  /\b(?:his|her|their|my|the|these|EHCP?|IEP|behaviou?r|learning) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+ )?(?:targets|outcomes|goals|objectives)\b/;

/** “to be enhanced”, “will have been developed”. */
const isChanged = (object: string): boolean => {
  const lemma = lemmaOf(/^(?:(?:\p{Ll}+ly|much|far) )?(\p{Ll}+ed)\b/u.exec(object)?.[1] ?? '');
  return lemma !== undefined && kindOf(lemma) === 'change';
};

/** Whether a figure says by how much or up to what. */
export function byOrTo({ text, figures, words }: Setting, act: Act): boolean {
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

/** Judges a verb that is as plain as its object (“use”, “have”, “be”). */
export function weighLight(
  setting: Setting,
  act: Act,
  object: string,
  complete: boolean,
  has: (...kinds: Figure['kind'][]) => boolean,
  saved: (yes: boolean) => Verdict['verdict'],
  isQuality: (text: string) => boolean,
): Verdict['verdict'] {
  const { figures, text, words, negative } = setting;
  // “Grade 1 keyboard: pass (66 marks or over)”
  if (!complete && act.lemma === 'pass' && has('standard', 'count', 'percent')) return 'plain';
  if (!complete) return negative ? 'plain' : 'vague';
  // Whoever listens can count how often: “be understood by her teacher 3 times out of 5”.
  if (act.lemma === 'be' && /^understood by (?!christmas|easter|the end|half|summer|\w+uary|july|next)\b/i.test(object))
    return saved(has('out-of', 'percent', 'times', 'count'));
  if (act.lemma === 'be' && /^living (?:[\w-]+ ){0,4}(?:life|lives|independently|well)\b/i.test(object)) return 'vague';
  // “have a go at the first question of every task in 4 lessons out of 5”
  if (
    act.lemma === 'have' &&
    /^a (?:go|try) at (?!(?:his|her|their|my|the)? ?(?:best|learning|work|things)\b)/i.test(object)
  )
    return saved(has('out-of', 'times', 'rate'));
  // “have 3 targets met”: which?
  if (
    act.lemma === 'have' &&
    /^(?:\w+ )?(?:of )?(?:his |her |their |my )?(?:targets?|outcomes?|goals?) (?:met|achieved|reached)\b/i.test(object)
  )
    return 'vague';
  if (act.lemma === 'be' && /^(?:understood|known|learnt|learned|mastered|embedded|developed)\b/i.test(object))
    return 'vague';
  if (
    /^(?:be|become|remain|stay|keep|get|feel)$/.test(act.lemma) &&
    isQuality(object.replace(/^(?:so|too|as|very|\d+ ?(?:%|per ?cent)) /i, ''))
  ) {
    const lengthOnTask =
      has('length') && /^(?:on[- ]task|focus|engaged|involved|attentive|calm|settled|focussed)/i.test(object);
    // “be higher by 30 points”
    const byHowMuch = /^(?:higher|lower|longer|shorter|faster|slower)\b/i.test(object) && byOrTo(setting, act);
    return saved(lengthOnTask || byHowMuch);
  }
  if (
    /^(?:(?:on|along) (?:well |better )?(?:with|in)|a go\b|in with\b|well\b)/i.test(object) &&
    /^(?:get|have|fit|do)$/.test(act.lemma)
  )
    return 'vague';
  // “Gets his message across effectively”
  if (act.lemma === 'get' && /^(?:(?:his|her|their|my) [a-z]+|(?:him|her|them|my)sel(?:f|ves)) across\b/i.test(object))
    return saved(figures.length > 0);
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
  if (
    act.lemma === 'take' &&
    /^part in (?:an? |the )(?:[\w-]+ )?(?:game|match|race|performance|play|show|debate|quiz|tournament|competition|concert)\b/i.test(
      object,
    )
  )
    return 'plain';
  if (act.lemma === 'take' && /^part\b/i.test(object)) return saved(has('length', 'count', 'times', 'out-of', 'rate'));
  if (act.lemma === 'keep' && /^(?:up\b|trying|going\b|working (?:hard|on))/i.test(object))
    return saved(figures.length > 0);
  if (act.lemma === 'keep' && rules.test(object)) return saved(figures.length > 0);
  if (
    act.lemma === 'be' &&
    /^(?:on track|(?:school |secondary |work )?ready|in (?:the|an?) (?:right|good|better|positive)(?! (?:room|place|seat|class|lesson|group|queue|line|set|uniform|kit|order)\b)|at (?:an?|the) (?:acceptable|appropriate|good|suitable|higher|better|age[- ]appropriate) (?:level|standard))\b/i.test(
      object,
    )
  )
    return 'vague';
  if (
    act.lemma === 'be' &&
    /^on (?:his |her |their |my )?target\b/i.test(object) &&
    /\b(?:subjects|areas|lessons)\b/i.test(text)
  )
    return 'vague';
  if (/^(?:get|be|become|do)$/.test(act.lemma) && /^(?:better|good|more|less)\b/i.test(object)) return 'vague';
  // “be at the expected standard in reading”
  if (
    act.lemma === 'be' &&
    /^(?:at|above) (?:the |an? )?(?:national |year \d )?(?:expected (?:standard|level)|age[- ]related|ARE|grade \d|level \d)/i.test(
      object,
    )
  )
    return has('standard') ? 'plain' : 'vague';
  // “Meet 3 out of 4 of his behaviou?r targets”: which, and what do they say?
  if (
    /^(?:achieve|reach|meet)$/.test(act.lemma) &&
    otherTargets.test(text.slice(words[act.verb]!.to, words[act.end - 1]!.to))
  )
    return 'vague';
  if (
    act.lemma === 'reach' &&
    /\b(?:motor|social|communication|life|listening|emotional) skills$/i.test(setting.subject)
  )
    return 'vague';
  if (/^(?:achieve|reach|meet|attain|obtain|get|gain|pass|earn|make)$/.test(act.lemma)) {
    // “six months’ progress” on a scale that is counted in months.
    if (
      /^(?:at least |over |more than |about )?(?:an? |[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ |\d+ )(?:years?|months?|points?|(?:sub-?)?levels?|(?:[Ss]mall )?steps?)['’]?s? (?:of )?(?:(?:reading|spelling) )?progress\b/i.test(
        object,
      ) &&
      has('count') &&
      !/\b(?:in|across) all (?:areas|subjects)\b/i.test(text)
    )
      return 'rescued';
    if (
      has('standard') &&
      !/\b(?:socially|emotionally|behaviou?rally|across|in all)\b/i.test(object) &&
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
    if (/\b(?:socially|emotionally|behaviou?rally|in line with (?:peers|his|her|their))\b/i.test(object))
      return 'vague';
    if (
      /\b(?:potential|best (?:he|she|they|I) can|success|independence|confidence|(?<!functional )skills|targets?|outcomes|understanding|goals?|needs)\b/i.test(
        object,
      )
    )
      return 'vague';
    return has('standard', 'count', 'percent', 'out-of', 'times', 'from-to', 'set')
      ? 'plain'
      : /\b(?:qualification|sufficient|progress|milestones?|stages?|levels?|standards?|expectations?|age[- ]related|peers)\b/i.test(
            object,
          )
        ? 'vague'
        : 'plain';
  }
  // “recognise when he is cross”: in the head.
  if (act.lemma === 'recognise' && /^(?:when|how|that|if|whether)\b/i.test(object)) return 'vague';
  if (
    act.lemma === 'do' &&
    /^(?:something|anything|what(?:ever)?|as (?:he|she|they|I|we) (?:is|are|am) (?:told|asked))\b/i.test(object)
  )
    return 'vague';
  if (act.lemma === 'make' && /^(?:\w+ )?(?:friends|links|sense|choices?|decisions?|attempts?)\b/i.test(object))
    return saved(has('count') && !/\b(?:good|right|better|positive)\b/i.test(object));
  if (act.lemma === 'be' && /\b(?:socially|emotionally|behaviou?rally)\b/i.test(object)) return 'vague';
  if (act.lemma === 'use' && /\bto (?:communicate|interact|engage|regulate|express|manage)\b/i.test(object))
    return saved(figures.length > 0);
  if (act.lemma === 'be' && /^(?:worked|focus+ed|looked|built|concentrated) (?:on|at|upon)\b/i.test(object))
    return 'vague';
  // “Uses strategies in 4 situations out of 5”: which ones?
  if (
    act.lemma === 'use' &&
    /^(?:(?:his|her|my|their|the|some|taught|learned) )*(?:strategies|techniques|tools)\b(?!:| (?:such|like|of|from|for)\b| on (?:his|her|the|my)\b)/i.test(
      object.replace(forWhat, ''),
    )
  )
    return 'vague';
  if (hard.test(object.replace(purpose, ''))) return saved(has('from-to') && scaled.test(text));
  if (comparative.test(object)) return saved(figures.length > 0);
  if (soft.test(object.replace(company, '').replace(forWhat, ''))) return saved(figures.length > 0);
  if (act.weakened) return saved(figures.length > 0);
  if (/^(?:to |the )?(?:achieve|do|complete|follow)$/.test(act.lemma) && /\bsome\b/i.test(text))
    return saved(figures.length > 0);
  return 'plain';
}
