import { lemmaOf } from './acts';
import type { Figure } from './measures';
import type { Act } from './find-acts';
import { isWithLess } from './own-aims';
import { byOrTo, comparative, rules, weighLight } from './weigh-light';
import { alone as intransitive } from './noun-or-verb';
import { hard, measured, quality, soft } from './qualities';
import type { Setting, Verdict } from './verdict';
import type { Word } from './words';
import { find, findAll, holds } from '../../text/match';

/** “with greater fluency”, “in an appropriate way”. */
const betterManner =
  /\b(?:with|in) (?:an? )?(?:more|greater|better|increas(?:ed|ing)|improved|improving|appropriate|positive|suitable|acceptable|controlled|calm|sensible|longer|fuller|clearer|richer|neater) [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+/i;
/** Facts about oneself that one says in one go. */
const ownFact =
  /^(?:his|her|my|their)(?: own)? (?:(?:home|full|first|last|mum['’]s|dad['’]s|mobile|phone|door|bank) )*(?:address|postcode|phone number|telephone number|number(?! [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])|surname|name|birthday|date of birth|age|pin|house number|bus number|timetable|middle name)\b/i;
/** What is seen even where somebody only learns it: “learn to swim”. */
const bodily = /^(?:swim|ride|tie|skip|hop|knit|drive|dive|float|crawl|zip)$/;
/** “without leaving the room”: what would be seen if it failed. */
const visibleLimit = /\bwithout (?!needing|having|being|any|help)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ing\b/i;

const absentAct = /^(?:his|her|my|their|the|a|an|this|that|own|and|or|with|in|on|at|to|for|of|from)$/;

/** “Eats sensibly at lunch”, “move around school calmly”: the act is not in doubt, only how well, and that is left open. */
const manner =
  /^(?:(?:around|round|about|through|along|in|into|out of|between) (?:the |his |her )?(?:(?:the|and|or|school|class|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{4,}) ?){1,2} )?(?:very |more )?(?:nicely|well|better|more|calmly|sensibly|properly|appropriately|politely|kindly|carefully|respectfully|legibly|neatly|gently|smoothly|safely|purposefully|attentively|comfortably|willingly|quietly|competently|securely|confidently|clearly|cooperatively|positively|happily|successfully|effectively|fluently|neatly|maturely|responsibly|considerately)\b(?! than)/i;

/** Who has learnt it does it with nobody’s help: that is seen. */
const byOneself =
  /\b(?:by (?:him|her|them)sel(?:f|ves)|on (?:his|her|their) own|independently|without (?:any )?(?:help|prompt\w*|support)|unaided)\b/i;

/** Things that a hand lifts, lowers or puts together: “raise her hand”, “build a tower”. */
const handled =
  /^(?:up )?(?:(?:his|her|my|their|a|an|the|one|both|some|\d+) )+(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:hands?|arms?|head|legs?|voice|cards?|flags?|tower|model|bridge|wall|bricks?|blocks?|ball|den|house|castle|robot|circuit|sandcastle|puzzle|train track|glue|lid|chair)\b/i;

/** Most words of an object that are looked at. */
const most = 7;
const firstOf = (object: string): string => object.split(' ', most).join(' ');

/** Words behind the verb as one text, up to the next clause. */
const objectOf = ({ text, words }: Setting, act: Act, count = most): string => {
  // “recognise and name his feelings”: both verbs share the object.
  if (act.end === act.verb + 1 && words[act.end]?.word === 'and' && words[act.end + 2])
    return text.slice(words[act.end + 2]!.from, words[Math.min(act.end + 2 + count, words.length) - 1]!.to);
  const last = Math.min(act.end, act.verb + 1 + count);
  return last > act.verb + 1 ? text.slice(words[act.verb + 1]!.from, words[last - 1]!.to) : '';
};

/** Whether a comma parts one verb of a list from the next, up to the “and” and an object. */
const inList = (words: readonly Word[], comma: number): boolean =>
  lemmaOf(words[comma + 1]?.word ?? '') !== undefined &&
  (/^(?:and|or)$/.test(words[comma + 2]?.word ?? '') ||
    (words[comma + 2]?.word === ',' &&
      (/^(?:and|or)$/.test(words[comma + 3]?.word ?? '') || inList(words, comma + 2))));

function isComplete(setting: Setting, act: Act): boolean {
  if (intransitive.has(act.lemma)) return true;
  // “complete and return homework”: the object comes behind the second verb.
  if (act.end === act.verb + 1 && /^(?:and|or)$/.test(setting.words[act.end]?.word ?? '')) return true;
  // “chop, stir and plate up a meal”: so it does where the verbs make a list.
  if (act.end === act.verb + 1 && setting.words[act.end]?.word === ',' && inList(setting.words, act.end)) return true;
  for (let i = act.verb + 1; i < act.end; i++) {
    const word = setting.words[i]!;
    if (setting.aside.some(({ from, to }) => word.from >= from && word.to <= to)) continue;
    if (/ly$/.test(word.word) || absentAct.test(word.word)) continue;
    return true;
  }
  return false;
}

/** “Say sorry *more often* when …”: what is done is plain, and only how often is left open. */
const moreOften =
  /,? (?:a (?:lot|bit|little) )?more (?:often|frequently|regularly)(?: than (?:he|she|they|I|now|at present|before|currently)(?: (?:does|do|did|is|am|are|was))?(?: (?:now|at present|at the moment|before))?)?\b/i;
const withoutHowOften = (object: string): string => {
  const left = object.replace(moreOften, '');
  return left !== object && /\S/.test(left) ? left : object;
};

/** “Look after himself more”: than what, and at what? */
const selfMore = /\b(?:him|her|my|your|them)sel(?:f|ves) (?:a (?:lot|bit|little) )?(?:more|better)\b/i;

/** “Mia’s confidence”, “his attitude to learning”: what no figure makes visible, and nothing that comes with one. */
const isQualityItself = (text: string): boolean => {
  const match = find(hard, text);
  return (
    match !== null &&
    !measured.test(text) &&
    /^(?: (?:to|towards|in|with|at|about|around|when|for|of)\b.*)?\W*$/.test(text.slice(match.index + match[0].length))
  );
};
/** What a quality was read off from. */
const instrument = /\b(?:scales?|scores?|ratings?|rated|questionnaire|survey|ladder|profile|checklist|tracker)\b/i;
const namedInstrument = /\b(?:leuven|rosenberg|sdq|rcads|boxall)\b/i;
/** “His attention to a story will be 10 minutes”, “her behaviou?r will be no more than two time outs”: what can be seen of it. */
const attention = /\b(?:attention|concentration|focus|behaviou?r)\b/i;
const fewTimes =
  /\b(?:no more than|fewer than|less than|at most) (?:\d{1,2}|an?|one|two|three|four|five|six) (?!(?:points?|marks?|levels?)\b)[a-z]/i;
const scoredFor = /\b(?:for|on|in|at) (?:(?:his|her|their|my|the) )?((?:[a-z-]+ ){0,3}[a-z-]+)/gi;

/** Whether the figure measures a quality: “her confidence will be 3 times what it was”, “score 5 points higher for wellbeing”. */
const isOfQuality = (lemma: string, subject: string, object: string): boolean =>
  lemma === 'score'
    ? findAll(scoredFor, object).some(({ 1: what = '' }) => isQualityItself(what))
    : /^(?:be|go|come|move|get|stand|sit|rate|measure|reach|have|show|become|stay|remain|jump|climb)$/.test(lemma) &&
      isQualityItself(subject);

/** Judges one act: plain, saved by a figure, or vague. */
export function judge(setting: Setting, act: Act): Verdict {
  const seen = act.kind === 'plain' || act.kind === 'light';
  const object = seen ? firstOf(withoutHowOften(objectOf(setting, act, 2 * most))) : objectOf(setting, act);
  const complete = isComplete(setting, act);
  const verdict = weigh(setting, act, object, complete);
  return { act, verdict, complete };
}

function weigh(setting: Setting, act: Act, object: string, complete: boolean): Verdict['verdict'] {
  const { figures, subject } = setting;
  const has = (...kinds: Figure['kind'][]) => figures.some(({ kind }) => kinds.includes(kind));
  const saved = (yes: boolean): Verdict['verdict'] => (yes ? 'rescued' : 'vague');
  const isQuality = (text: string) => holds(quality, text);
  if (/^(?:need|require|rely|be|support|assist|help)$/.test(act.lemma) && isWithLess(setting.text)) return 'plain';
  if (figures.length === 0 && act.kind === 'plain' && selfMore.test(object)) return 'vague';
  if (/^(?:plain|light)$/.test(act.kind) && figures.length > 0 && isOfQuality(act.lemma, subject, object))
    return saved(
      namedInstrument.test(setting.text) ||
        (has('from-to') && instrument.test(setting.text)) ||
        (attention.test(subject) && (has('length') || fewTimes.test(setting.text))),
    );
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
          // “Halve the number of times (it was 10)”
          (/^(?:halve|double)$/.test(act.lemma) && figures.length > 0) ||
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
      // “engage in 10 minutes of positive play”
      if (act.lemma === 'engage' && hard.test(object)) return 'vague';
      if (act.lemma === 'work' && /^out (?!how to be\b)/i.test(object)) return 'plain';
      if (act.lemma === 'work' && /^(?:at|to|towards) (?:(?:his|her|their|my|full|true) )+potential\b/i.test(object))
        return 'vague';
      if (
        act.lemma === 'work' &&
        /^at (?:the )?(?:[a-z]+ )?(?:expected|age[- ]related|greater depth)\b/i.test(object) &&
        has('standard')
      )
        return 'rescued';
      if (
        /^\p{Ll}+ly(?: (?:in|at|during|and|to|with|for \d|\d+)\b|$)/u.test(object) &&
        !/^independently/.test(object) &&
        !has('length')
      )
        return 'vague';
      if (
        /^(?:manage|handle|control|regulate|work|listen|respond|deal|behave|cooperate|interact|engage|participate)$/.test(
          act.lemma,
        ) &&
        /\b(?:well|better|hard|appropriately|effectively|positively|successfully|more|emotions|feelings|anger|anxiety|behaviou?r|temper|(?<!by )himself|(?<!by )herself|change|expectations|frustration)\b/i.test(
          object,
        )
      ) {
        return saved(false);
      }
      if (
        act.lemma === 'manage' &&
        complete &&
        !/^(?:his |her |my |their )?(?:own )?(?:sensory |own |emotional |medical )?(?:time|money|needs|emotions|learning|work|day|change|transitions?\b|situations?|school|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]*diabetes|asthma|epilepsy|seizures?|condition|medication|symptoms|pain|fatigue|health|hygiene|personal care|workload|relationships?|friendships?|conflicts?|routines?|independence|tiredness|hearing loss|eczema)/i.test(
          object,
        )
      )
        return 'plain';
      if (/^(?:respond|contribute|listen|comply|deal)$/.test(act.lemma) && complete && !has('percent'))
        return saved(has('length', 'count', 'times', 'out-of', 'rate'));
      // With a partner, at a table: where and with whom is plain, how well is not.
      if (
        act.lemma === 'work' &&
        /^(?:(?:at|on) (?:his|her|their|my|the|an?) (?:own )?(?:table|desk|computer|laptop|workstation)|(?:with|next to|beside|alongside) (?:an?|one|his|her|their|my|the) (?:other )?(?:talk |reading |learning )?(?:partner|child|peer|pupil|student|friend)|in (?:a pair|pairs|a group of|silence))\b/i.test(
          object,
        )
      )
        return 'plain';
      // “self-manage her insulin pump”
      if (act.lemma === 'self-manage' && /^(?:his|her|their|my|the|an?) /i.test(object) && !hard.test(object))
        return 'plain';
      // “self-regulate 3 times a day”, “cooperates 9 times out of 10”: what would be counted?
      if (/^(?:(?:self-)?regulate|self-(?:soothe|advocate|manage|calm)|cooperate|behave|conform)$/.test(act.lemma))
        return 'vague';
      if (act.lemma === 'transition' && /^(?:from|to|into|between)\b/i.test(object)) return 'plain';
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
      return /\b(?:hard|best|harder|more|(?:new|different|other) things)\b/i.test(object)
        ? 'vague'
        : saved(has('count', 'out-of', 'times', 'rate') && complete);
    case 'service':
      // “Access learning 75 % of the time”: nobody counts a share of the curriculum.
      if (
        act.lemma === 'access' &&
        !has('length', 'count', 'times') &&
        /^(?:(?:the|his|her|their|my|full|whole|main|school) )*(?:learning|curriculum|education)\b/i.test(object)
      )
        return 'vague';
      return saved(
        has('length', 'count', 'percent', 'out-of') &&
          complete &&
          !/% of (?:the |his |her )?curriculum\b/i.test(object),
      );
    case 'adult':
      return complete ? 'plain' : 'vague';
    case 'light':
      return weighLight(setting, act, object, complete, has, saved, isQuality);
    case 'plain':
      if (act.lemma === 'live' && /^(?:an? )?(?:[\w-]+ ){0,4}(?:life|lives)\b/i.test(object)) return 'vague';
      if (act.lemma === 'spend' && /\b(?:trying|working) (?:hard|harder|well)\b/i.test(object)) return 'vague';
      if (act.lemma === 'pay' && /^(?:\w+ )?attention\b/i.test(object)) return saved(has('length', 'count', 'times'));
      if (/^(?:follow|stick|obey|abide)$/.test(act.lemma) && rules.test(object)) return saved(figures.length > 0);
      if (act.lemma === 'prepare' && /^(?:him|her|my|them)?(?:self|selves)? ?for\b/i.test(object))
        return saved(figures.length > 0);
      if (act.lemma === 'push' && /^(?:him|her|my|them)sel/i.test(object)) return 'vague';
      if (act.lemma === 'bring' && /\bup to\b/i.test(object))
        return saved(has('from-to', 'standard') || (measured.test(object) && byOrTo(setting, act)));
      if (act.lemma === 'come' && /^on (?:with|in|well)\b/i.test(object)) return 'vague';
      if (act.lemma === 'follow' && /^(?:the )?(?:school day|lessons?|curriculum|learning|class)\b/i.test(object))
        return saved(figures.length > 0);
      if (act.lemma === 'follow' && soft.test(object)) return saved(figures.length > 0);
      if (
        act.lemma === 'catch' &&
        /^up\b(?! (?:the |his |her |their |my |on )?(?:notes|work|homework|coursework|pages|tasks)\b)/i.test(object)
      )
        return 'vague';
      if (
        /^(?:see|notice|report|observe|hear)$/.test(act.lemma) &&
        /^(?:(?:an?|some|the) )*(?:improvements?|differences?|changes?|progress)\b/i.test(object)
      )
        return saved(has('from-to'));
      // “Join in appropriately in 4 lessons out of 5”: two adults would differ.
      if (
        act.lemma === 'join' &&
        /^in (?:more )?(?:appropriately|nicely|sensibly|properly|well|better|positively)\b/i.test(object)
      )
        return 'vague';
      // “Ready to move on from nurture”; “move on to the next book band” is another matter.
      if (act.lemma === 'move' && /^on\b(?! (?:to|from) (?:the|a|his|her|book|stage|level|set)\b)/i.test(object))
        return saved(figures.length > 0);
      // “see Caspian settled”
      if (act.lemma === 'see' && sees.test(object) && isQuality(object.replace(/^\S+ /, '')))
        return saved(figures.length > 0);
      if (/^(?:confidence|willingness|motivation|courage)$/i.test(subject)) return 'vague';
      if (
        act.lemma === 'find' &&
        /^(?:(?:his|her|their|my) (?:voice|feet|place|niche)\b|something|ways?\b|strategies)/i.test(object)
      )
        return 'vague';
      if (/^(?:the |this |that )?gaps?\b/i.test(object)) return saved(has('from-to'));
      if (
        /^(?:at|to) (?:an? |the )?(?:higher|better|greater|deeper|improved|good|more \w+) (?:level|standard|quality)/i.test(
          object,
        )
      )
        return 'vague';
      // A score that goes up changes; a child who goes up to the board does not.
      if (/^(?:go|come|move|get)$/.test(act.lemma) && /^(?:up|down|on|along|forward)\b/i.test(object)) {
        if (measured.test(subject)) return saved(has('from-to', 'standard') || byOrTo(setting, act));
        if (hard.test(subject)) return saved(has('from-to') && /\b(?:scale|scores?|rating)\b/i.test(setting.text));
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
        /^being (?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+(?:ed|en|ing)\b|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ to\b)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+/i.test(object)
      )
        return 'vague';
      if (/^(?:more|less|better|harder|faster)$/i.test(object.replace(/ (?:by|before|until|in) .*/, '')))
        return saved(figures.length > 0);
      if (
        /\b(?:more|less) [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ly\b|\b(?:better|more often|more frequently|a (?:bit|little|lot) more)\b(?! than \d)/i.test(
          object,
        )
      )
        return saved(figures.length > 0);
      // “eat a wider range of foods”
      if (
        /^(?:an? )?(?:wide|wider|broader|bigger|larger|greater|good|better) (?:range|variety|choice|selection) of\b/i.test(
          object,
        )
      )
        return saved(figures.length > 0);
      // “live as independently as possible”
      if (/\bas [\w -]{2,50} as (?:possible|(?:he|she|they|I) can)\b/i.test(object)) return saved(figures.length > 0);
      if (manner.test(object)) return saved(has('out-of', 'percent', 'times', 'length', 'count'));
      if (act.weakened && complete && holds(byOneself, setting.text)) return 'plain';
      if (act.weakened && !bodily.test(act.lemma)) return saved(figures.length > 0);
      return complete || setting.negative ? 'plain' : 'vague';
  }
}

/** “see him calmer”, “see Mia settled” */
const sees = /^(?:[Hh]im|[Hh]er|[Tt]hem|\p{Lu}\p{Ll}+) \p{Ll}/u;

const countsThings = ({ text, figures }: Setting): boolean =>
  figures.some(
    ({ kind, to }) =>
      kind === 'out-of' &&
      /^\s(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’]+ ){0,4}?(?:things|sentences|utterances|phrases|words|sounds|letters|numbers|facts|signs|symbols|instructions|questions|pictures|coins|shapes|colours|terms)/i.test(
        text.slice(to, to + 50),
      ),
  );
