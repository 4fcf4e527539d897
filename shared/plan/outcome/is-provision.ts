import { isOwnAim } from './own-aims';
import { lemmaOf } from './acts';
import { doneBy } from './done-phrase';
import type { Act, Skeleton } from './find-acts';
import type { Figure } from './measures';
import { findHelp } from './help';
import { isOrder } from './orders';
import {
  isAdult,
  isByGrownUps,
  isDoneToChild,
  isReceived,
  isResource,
  isGivenBy,
  isServiceName,
  namesHelp,
  opensWithService,
} from './services';
import { isNamedSupport, isProgramme, isSupport, namesSupport } from './support-names';
import type { Verdict } from './verdict';
import type { Word } from './words';
import { findAll, holds } from '../../text/match';

const score = /\bscores? (?:of|on|in|is|at|above|between|will) /i;
/** “From 1.15 to 2.30”: no amount. */
const hours = /\bfrom \d{1,2}[.:]\d{2}\b/i;
const capped = /\b(?:no more than|fewer than|less than|at most)\b/i;
/** “Increased adult supervision at lunchtime so that he feels safe”: more of what adults give. */
const moreAdults =
  /^(?:an? )?(?:more|increased?|extra|additional|greater) (?:in )?(?:(?:(?:adult|staff|TA|LSA|1:1|one[- ]to[- ]one) )+(?:support|help|time|cover|attention|presence)|(?:adult |staff |TA |LSA )?supervision)\b/i;
/** What is said of things that somebody provides: “will be used”, “will be on his desk”. */
const provided =
  /^(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+(?:ed|en)|given|put|set|kept|made|read|told|sung|done|brought|bought|cut|drawn|taught|built|shown|sent|held|led|run|up|on|in(?! line)|at|near|available|there)\b/i;

/** “Adults model phrases”, “Opportunities to practise the journey, 4 trips”: what is given, however it is counted. */
const given =
  /^(?:(?:adults?|staff|teachers?|tas?) (?:to |will )?models?\b|an? (?:place|space|slot|seat) (?:at|in|on|with) [^.;,]{3,60} to be (?:found|given|offered|booked|kept|arranged|reserved)\b|[a-z]+ (?:taught|provided|offered|delivered|modelled|explained) to (?:the|all|his|her|everyone)\b|(?:dual[- ]?)?placed (?:with|at|in) |(?:we|I)(?:['’]d| would) like [a-z]+ (?:to be )?(?:assessed|tested|referred|screened|seen)\b|(?:we|I)(?:['’]d| would)? (?:like|want|need) (?:an?|my|the|some) (?:adult|grown-?up|helper|teacher|TA|LSA|key (?:person|worker)|member of staff)s? to\b|(?:an? )?opportunit(?:y|ies) (?:to|for)\b|\d{1,3} ?(?:min(?:ute)?s?|hours?|hrs?) of (?:[a-z-]+ ){0,3}(?:teaching|support|interventions?|therapy|tuition|mentoring|input)\b)/i;
/** “Leo will have a lunch club place”, “To have a seat near the front” */
const hasPlace =
  /\bhave (?:an? |(?:his|her|their|my) own )(?:[a-z-]+ ){0,3}(?:seat|place|desk|laptop|workstation|locker|peg|card|pass|timetable|mentor|buddy|scribe|reader)\b(?! (?:to|value|where|in (?:the )?(?:team|queue|game|line)|ready|tidy)\b)/i;
/** “Leo will have a picture strip to show him what comes next”, “a spare set of equipment in the tutor room” */
const hasAid =
  /\bhave (?:an? |(?:his|her|their|my) own )(?:[a-z-]+ ){0,3}(?:now[- ](?:and|&)[- ]next board|(?:picture|visual) (?:strip|schedule|board)|(?:sensory|feelings|calm) box|set of (?:[a-z]+ )?(?:equipment|pens|overlays|resources|books)|toolkit|checklist|fidget|footrest|pencil grip)s?\b(?! (?:in (?:his|her|their|my) (?:hand|bag)|ready|out|open|with (?:him|her|them|me)\b))/i;
/** “Leo will have a listening break every afternoon”: how often something is given. */
const hasTurn =
  /\b(?:will|to) have (?:an? |(?:his|her|their|my) )(?:[a-z-]+ ){0,2}(?:breaks?|turn (?:on|with|in) the|go on the|massage|check-?in|catch-?up)\b[^.;]*\b(?:(?:every|each|once an?|twice an?) (?:day|morning|afternoon|hour|week|lesson|session|fortnight)|daily|weekly)\b/i;
/** “Dominic to attend Boxing Mentors”: where a child goes, by its name. */
const attends =
  /\b(?:attend|go to|join) (?:the )?(?!(?:\p{Lu}\p{Ll}+ )*(?:School|College|Academy|University|Sixth)\b)(?:\p{Lu}\p{Ll}+(?: [a-z]{2,4})? )+(?:\p{Lu}\p{Ll}+|club|group|sessions?)(?=\W*$| (?:on(?! (?:his|her|their|my) own\b)|every|each|once|twice|weekly|with)\b)/u;
/** “Kaiden to go to lunchtime Lego club”, “Zofia to come to Chatterbox group”: a group that a school runs. */
const goesTo =
  /\b(?:attend|go to|come to|join) (?:the |a )?(?:lunchtime |breakfast |morning |weekly |daily |after-school )?\p{Lu}\p{Ll}+ (?:club|group|sessions?)(?=\W*$| (?:on(?! (?:his|her|their|my) own\b)|every|each|once|twice|weekly|with)\b)/u;
/** “Ben will get his exam access arrangements sorted” */
const arranged =
  /\bget (?:his|her|their|my|an?|the) [^.;,]{3,40} (?:sorted(?: out)?|arranged|assessed|set up|put in place|approved)(?=\W*$| (?:by|for|before|in)\b)/i;
/** “Daily reading with an adult” */
const dailyWith =
  /^(?:daily|weekly|regular|1:1|one[- ]to[- ]one) [a-z-]+(?: [a-z-]+)? with (?:an? |the )?(?:adult|TA|LSA|teacher|teaching assistant|mentor|M(?:r|rs|s|iss)\b)/i;
/** “Josie will continue with Speed Up!” */
const goesOn =
  /\bcontinue (?:with|on) (?:the |his |her |their )?(?!M(?:r|rs|s|iss)\b)\p{Lu}\p{L}+(?: \p{Lu}\p{L}*)*(?=!|\W*$| (?:for|on|until|every|each|with|in|twice|once)\b)/u;
/** “Mia will have Makaton with Chelsea.” */
const hasWith = /\bwill have (?:\p{Lu}[\p{L}-]+ ){1,3}with (?:M(?:r|rs|s|iss) )?\p{Lu}/u;
/** “Continue with his sleep plan”: what goes on where nobody is said to do it. */
const keptUp =
  /^continue (?:with|on) (?:the |his |her |my |their |a )?(?:[\w-]+ ){0,3}?(?:plan|timetable|diet|breaks|circuits?|strategies|approach|arrangements)\b/i;
const share =
  /^\d{1,2} ?(?:\/|out of|in) ?\d{1,2} (?:sessions|lessons|times|days|occasions|trials)\W+(?!adults\b)[a-z]+s\b/;

/** “Fewer phone calls home by Easter”: what there is to be less of. */
const fewer = /^(?:(?:by|before) [^,]{3,25}, )?(?:fewer|a (?:drop|fall|reduction) in)\b/i;

/** “Expressive language to be developed”: what grows in the child. */
const grown = /^(?:further |more )?(?:developed|improved|increased|extended|strengthened|expanded|widened|built)\b/i;
/** A count that begins what is aimed at: what it counts is the child's. */
const countFirst =
  /^(?:(?:by|before) [^,]{3,30}, )?(?:at least )?\d{1,3} (?:out )?of (?:the |his |her |their )?\d{1,3} (?!sessions|lessons|weeks|days)[a-z]+/i;
/** “Ten more points on the spelling test” */
const gain =
  /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (?:more|extra|additional|fewer) (?:points?|marks?|words?|sounds?|months|percent|per cent)\b/i;
/** “By 12 February, no more than two phone calls home in a week” */
const atMost = /^(?:(?:by|before) [^,]{3,30}, )?(?:no more than|at most|fewer than|not more than)\b/i;
const ownSkill = /\b(?:language|learning|work|tasks)$/i;

/** “When I am older I want to work with dogs”: what somebody hopes for is nobody's help. */
const wish = /^(?:When I(?:['’]m| am) (?:older|grown up|big)\b|I want to (?:be|become|work|live|go)\b)/;

/** “Given a writing frame, Mia to write five sentences”, “Having been taught the steps, Mia changes her bag”: what she has, and then what she does. */
const givenThen =
  /^(?:(?:Given|With) [^,.;]{3,60}, \p{Lu}[\p{L}-]+ to|(?:Having been|Once) (?:taught|shown|told) [^,.;]{3,60}, (?:\p{Lu}[\p{L}-]+|he|she|they)(?: will| can)?) (?!(?:be|is|has|have|receives?|attends?|access(?:es)?|gets?|continues?|uses?)\b)\p{Ll}/u;

/** “Pre-teach key words so that Nadine can keep up”: an order, and behind it whom it is for. */
const servesSomebody =
  /^(.{4,120}?),? so (?:that )?(?:(he|she|they|the (?:child|pupil|student|class)|(?:his|her|their) [a-z]+)|(?!I\b)\p{Lu}[\p{L}'’-]+(?: and \p{Lu}\p{Ll}+)?) (?:can|will|could|is able|are able|does|do|has|have|knows|feels|gets|stays)\b/u;
/** What pupils, too, are told to do, in whatever form it is told. */
const alsoChilds = /^(?:use|using|learn|learning|read|reading|practi[sc]e|practising|ask|asking|remember|know)\b/i;

/** Whether a text tells adults what to do so that the child can do something. */
function isOrderFor(text: string): boolean {
  const [, order = '', pronoun] = servesSomebody.exec(text) ?? [];
  if (order === '' || alsoChilds.test(order)) return false;
  const verb = /^[a-z-]+/i.exec(order)?.[0].toLowerCase() ?? '';
  return isOrder(order) || (pronoun === undefined && lemmaOf(verb) === verb && !bettering.test(order));
}

/** “Build Jay’s confidence by giving him jobs”: an aim without anybody who acts, and the means of adults. */
function isByMeansOfAdults(text: string): boolean {
  for (const { index, 0: words } of findAll(byMeans, text)) {
    const rest = text.slice(index + words.length);
    if (!ownMeans.test(rest) && isOrder(rest)) return true;
  }
  const named = bettering.test(text) ? /\b(?:with|through|via) (.+)/.exec(text)?.[1] : undefined;
  return named !== undefined && !howHelped.test(named) && (isServiceName(named) || isProgramme(named));
}
/** “Improve her focus *with movement breaks*”: a verb of bettering, whose means are something given. */
const bettering =
  /^(?:to )?(?:improve|increase|build|develop|strengthen|raise|boost|promote|reduce|extend|enhance|secure|consolidate)\b/i;
/** “With some support” says how the child does it. */
const howHelped = /^(?:[a-z-]+ ){0,2}(?:support|help|prompts?|prompting|input|adults?|peers?|friends?)\b/i;
const byMeans = /\b(?:by|through) (?:the )?(?=[a-z-]{3,}ing\b)/gi;
/** What may as well be the child’s own way. */
const ownMeans =
  /^(?:using|seeking|requesting|sharing|checking|recording|explaining|writing|planning|putting|limiting|contacting|avoiding|reviewing|informing|displaying|keeping|following|training|setting|including|joining|inviting|asking|telling|showing|greeting|meeting|helping|taking|moving|sitting|looking|listening|thanking|challenging|reading|stopping|starting|finishing|ending|beginning|chunking|breaking|practising)\b/i;

/** “Mum says she just wants him to have friends”: what somebody thinks or hopes, which is help where it names some. */
const reported =
  /^(?:(?:(?:his|her|their|my|the|our|His|Her|Their|My|The|Our) )?(?:[Mm]um|[Dd]ad|[Mm]ummy|[Dd]addy|[Pp]arents?|[Cc]arers?|[Nn]an|[Gg]ran|[Ff]amily|[Ss]chool|[Nn]ursery|[Ss]taff|[Tt]eachers?)|M(?:rs?|s|iss) \p{Lu}\p{L}+|We|I)(?: and (?:mum|dad|nan|gran))? (?:(?:also|just|only|both|all|really|have|has) )*(?:says?|said|tells?|told|feels?|felt|thinks?|thought|believes?|hopes?|worry|worries|reports?|mentioned)\b(?: (?:us|me|school))?(?: that)? (?:he|she|they|it|we|him|her|his|their|to|\p{Lu}\p{Ll}+)(?!\p{L})/u;

/** Help by its dose: “15 mins daily”, “x 1 weekly”, “2 x 20 mins a week”. */
const dose =
  /^(?:\d{1,3}|five|ten|fifteen|twenty|thirty|half an|an) ?(?:min(?:ute)?s?|hours?|hrs?|x)\b|\bx ?\d|\b\d ?x\b/i;
const perTime =
  /\b(?:daily|weekly|fortnightly|monthly|termly|p\/?w|twice|(?:an?|per|each|every) (?:day|morning|afternoon|week|fortnight|month|half[- ]term|term))\b/i;
/** “…, to build turn taking”: what it is to bring. */
const toBring = /,? (?:to (?!(?:his|her|their|my|the|an?|each|every)\b)[a-z]+|so that|in order to)\b.*/i;

/** “15 mins daily precision teaching with Mrs Okafor to learn spellings”: how long and how often a named help is given, whatever it is to bring. */
function isDose(text: string, words: readonly Word[], main: Act | undefined, figures: readonly Figure[]): boolean {
  const help = text.replace(toBring, '');
  if (!dose.test(help) || !perTime.test(help) || findHelp(text)) return false;
  // “Plays beside one child, 3x a week” is what the child does; “Talk Boost” a name.
  if (main && words[main.verb]!.to <= help.length && !(main.verb === 0 && isProgramme(help))) return false;
  const inHelp = words.filter(({ to }) => to <= help.length);
  return isServiceName(help) || isProgramme(help) || namesSupport(help, inHelp, figures);
}

/** Whether an outcome says what adults do or what the child is given. */
export function isProvision(
  text: string,
  words: readonly Word[],
  skeleton: Skeleton,
  subject: string,
  figures: readonly Figure[],
  verdicts: readonly Verdict[],
): boolean {
  const [main, ...others] = skeleton.acts;
  if (isOwnAim(text, main?.lemma, figures)) return false;
  const label = reported.exec(text)?.[0];
  if (label !== undefined && !/\bbe given\b/.test(text) && !namesHelp(text.slice(label.length))) return false;
  if (isDose(text, words, main, figures)) return true;
  if (
    given.test(text.slice(words[0]?.from ?? 0)) ||
    (figures.length === 0 && (hasPlace.test(text) || hasAid.test(text)))
  )
    return true;
  if (figures.length === 0 && [attends, goesTo, goesOn, hasWith, arranged, dailyWith].some((shape) => shape.test(text)))
    return true;
  if (hasTurn.test(text) && !figures.some(isScore)) return true;
  if (fewer.test(text) || (figures.length > 0 && atMost.test(text))) return false;
  if (givenThen.test(text) || wish.test(text)) return false;
  const named = text.slice(words[0]?.from ?? 0).replace(/^(?:by|before|until) [^,:]{2,40}[,:] /i, '');
  if (
    isOrderFor(named) ||
    (subject === '' && isByMeansOfAdults(figures.some(isScore) ? named.replace(/ (?:with|through|via) .*/, '') : named))
  )
    return true;
  // “8 of the 10 colours named aloud when she is shown the card”
  if (countFirst.test(text) || gain.test(text)) return false;
  // “4/5 sessions – sits with the group”: how often the child does it.
  if (share.test(text)) return false;
  const who = words.filter(({ from, to }) => from >= skeleton.subject.from && to <= skeleton.subject.to);
  if (
    (subject && isAdult(subject) && !(main && (isSeen(main, text, words) || isMetBy(main, text, figures)))) ||
    (!skeleton.modal && isByGrownUps(text))
  )
    return true;
  // “A scaled score of 100 or above in reading”: what is reached, whatever else is named.
  if (figures.length > 0 && holds(score, text)) return false;
  // “Weekly trips to the shop to practise paying”
  if (
    /^(?:daily|weekly|fortnightly|monthly|(?:half-)?termly|regular)\b(?! (?:[\w/]+ ){0,2}(?:targets?|goals?|aims?|outcomes?|tests?|scores?))/i.test(
      text,
    ) &&
    !figures.some(isScore)
  )
    return true;
  if (moreAdults.test(text)) return true;
  // “Extra time and a reader to be in place for all tests”
  if (/(?<!, to )\bbe (?:put )?in place\b(?! (?:on|at|when|within)\b)/i.test(text)) return true;
  const done = skeleton.modal ? undefined : doneBy(words);
  if (
    /^(?:differentiated|adapted|modified|reduced|enlarged|simplified|scaffolded) (?:homework|work|tasks?|timetable|curriculum|texts?|worksheets?|resources?|instructions?|questions?|language)\b/i.test(
      text,
    ) &&
    !skeleton.modal
  )
    return true;
  // “Exit card used no more than 3 times a week”: less of it is what is aimed at.
  if (holds(capped, text) && figures.length > 0 && (!subject || isSupport(who))) return false;
  if (done === 'adult' && !figures.some(({ kind }) => kind === 'from-to')) return true;
  // “Use of bad language: from 12 a day to 3”: what is to become less or more.
  if (!main && figures.some(({ kind }) => kind === 'from-to') && !hours.test(text)) return false;
  // “From no words in September to answering the register by Easter”
  if (/^from (?!\d{1,2}[.:]\d)[^.;]{5,90} to [a-z]+ing\b/i.test(text)) return false;
  if (!skeleton.modal && !subject && (isGivenBy(named) || keptUp.test(named))) return true;
  if (/^(?:supported|helped|encouraged|enabled|assisted|guided|prompted) to\b/i.test(named)) return true;
  const opened = !skeleton.modal && isDoneToChild(named) && !/^(?:put|set|read|given\b[^.;]*,)/i.test(named);
  if (opened) return true;
  if (!main)
    return (
      isOrder(named) ||
      (/^continue /i.test(named) && isReceived('continue', named.slice('continue '.length))) ||
      (done !== 'child' && (isServiceName(unaided(named)) || namesSupport(named, words, figures)))
    );
  // “Malachi asks to go to the sensory room, nine times out of ten”: counted, it is what he does.
  const counted = subject !== '' && figures.some(isScore);
  if (!skeleton.modal && done !== 'child' && !counted && isNamedSupport(words, main.verb)) return true;
  const thing = skeleton.modal !== undefined && isSupport(who);
  if (
    thing &&
    !/^(?:be|move|go|come|show|have|reach|increase|rise|fall|decrease|drop|improve|reduce)$/.test(main.lemma)
  )
    return true;
  // “A personalised timetable to increase his attendance”: what it is for.
  if (thing && figures.length === 0 && main.kind === 'change' && ofSomebody.test(text.slice(words[main.verb]!.to)))
    return true;
  const start = text.slice(words[main.first]!.from);
  if ((!subject && isOrder(start)) || (!skeleton.modal && isOrder(named))) return true;
  if ((!subject || !skeleton.modal || /^(?:space|place|room)$/i.test(subject)) && opensWithService(text)) return true;
  // “An assessment will have been completed”
  if (
    thing &&
    /^(?:complete|share|finish)$/.test(main.lemma) &&
    /\b(?:assessment|referral|report|application|screening)$/i.test(subject)
  )
    return true;
  const rest = text.slice(words[main.verb + 1]?.from ?? text.length);
  if (main.lemma === 'be' && skeleton.passive !== undefined) {
    const passive = rest.replace(/^(?:\w+ly|also|then|not) /, '');
    if (thing || (subject && isResource(subject)))
      return (
        !(grown.test(passive) && ownSkill.test(subject)) &&
        provided.test(passive) &&
        !/^(?:\w+ly )?(?:completed|finished|handed|shared(?! with (?:[\w’']+ ){0,4}(?:staff|teachers?|adults|parents|home|family|everyone|school|all)\b)|eaten|tidied)/i.test(
          passive,
        )
      );
    return isDoneToChild(passive) || isReceived('be', passive);
  }
  if (!isReceived(main.lemma, rest))
    return (
      main.first !== main.verb &&
      /^continue/.test(words[main.first]!.word) &&
      isReceived('continue', text.slice(words[main.first]!.to).trimStart())
    );
  // “have the slides open on her tablet in 9 lessons out of 10, with no reminder”: hers to see to.
  if (main.lemma === 'have' && figures.some(({ kind }) => kind === 'out-of') && findHelp(text)) return false;
  // “goes to the quiet room nine times out of ten, with no reminder to”
  // “joins her group for the starter on 4 days out of 5”
  if (
    (main.lemma === 'go' || (main.lemma === 'join' && /^(?:his|her|their|my) (?:group|table|class)\b/.test(rest))) &&
    figures.some(({ kind }) => kind === 'out-of')
  )
    return false;
  // “will take part in a weekly group, showing that she can … three times” shows a skill with a count.
  return !others.some((other, index) => {
    const verdict = verdicts[index + 1]!;
    const from = words[other.verb]!.from;
    return verdict.verdict !== 'vague' && verdict.complete && figures.some((figure) => figure.from > from);
  });
}

/** A text without the words that say how much help there is: “no hands-on support” is none. */
function unaided(text: string): string {
  const help = findHelp(text);
  return help ? text.slice(0, help.from) + text.slice(help.to) : text;
}

const ofSomebody = /^ (?:his|her|their|my|\p{Lu}\p{L}+['’]s) /u;

const isScore = ({ kind }: Figure): boolean => kind === 'from-to' || kind === 'out-of' || kind === 'percent';

/** “For his teachers to see an improvement”: what others notice of the child. */
const isSeen = (act: Act, text: string, words: readonly Word[]): boolean =>
  /^(?:see|notice|report|observe|hear|feel)$/.test(act.lemma) &&
  (noticed.test(text.slice(words[act.verb]!.to).trimStart()) ||
    (/^(?:see|notice)$/.test(act.lemma) &&
      lemmaOf(watched.exec(text.slice(words[act.verb]!.to).trimStart())?.[1] ?? '') !== undefined));
/** “Adults will understand 7 out of 10 of her words”, “read what he writes”: the child's act, measured by those it is for. */
const isMetBy = (act: Act, text: string, figures: readonly Figure[]): boolean =>
  figures.length > 0 &&
  ((prompting.test(act.lemma) && holds(capped, text)) ||
    (/^(?:understand|follow)$/.test(act.lemma) &&
      /\b(?:words?|says?|said|speech|sentences?|utterances?|talks?|news|signs?|phrases?|tells?)\b/i.test(text)) ||
    (act.lemma === 'read' && /\b(?:writes?|writing|written|wrote)\b/i.test(text)));
/** “Staff will remind Owen no more than once a day”: how little of it is needed is the child’s independence. */
const prompting = /^(?:prompt|remind|help|tell|ask|repeat|redirect|intervene|chase|correct|support|guide)$/;
/** “Dad will see her put on both shoes”: what the child does is what they look for. */
const watched =
  /^(?:him|her|them|\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ’'-]+) (?!(?:read|work|play|every|each|daily|weekly)\b)(\p{Ll}+)\b/u;
const noticed =
  /^(?:(?:an?|some|the|clear|real|marked|positive) )*(?:improvements?|differences?|changes?|progress|increase|decrease|reduction|fewer|less|more|better)\b/i;
