import type { Calendar } from '../../text/date-reading';
import { findDates } from '../../text/dates';
import type { Span } from '../../text/span';
import type { Criterion, Deadline, Outcome } from '../outcome';
import { isWithLess } from './own-aims';
import { lemmaOf } from './acts';
import { withoutAsides } from './asides';
import { readAgain } from '../learned/second-reading';
import { nowIn } from '../review/started-from';
import { findDeadline } from './deadlines';
import { findSkeleton, type Act, type Skeleton } from './find-acts';
import { deedOf, isShare, wholeMeasure, withoutDangling } from './evidence';
import { findHelp } from './help';
import { isHope } from './hopes';
import { findFigures, type Figure } from './measures';
import { isAdult } from './services';
import { isProvision } from './is-provision';
import { doneBy } from './done-phrase';
import { judge } from './vague';
import { vagueSpans } from './vague-spans';
import type { Setting, Verdict } from './verdict';
import { countsWithoutVerb } from './without-verb';
import { wordsOf, type Stretch, type Word } from './words';
import { find, holds } from '../../text/match';

/** What a plan knows of an outcome beside its words. */
export interface OutcomeContext {
  /** Block the text stands in, and where. */
  readonly block: string;
  readonly at: number;
  readonly calendar: Calendar;
  /** From the “By when” cell or the section's heading. */
  readonly deadline?: Deadline;
  /** The success criterion beside it, and whether that says what would be seen. */
  readonly criterion?: Criterion & { readonly observable: boolean };
  readonly baseline?: Span;
  /** The plan's review date, which supplies a deadline without making the outcome time-bound. */
  readonly review?: Deadline;
  /** “Mia will …” stands over it. */
  readonly childWill?: true;
  readonly rest?: Pick<Outcome, 'section' | 'record' | 'number' | 'term'>;
}

/** “From a September baseline of 4” says where the child starts, and nothing of what is aimed at. */
const startOf =
  /\bfrom (?:an?|the|his|her|their|my) (?:\w+ )?(?:baseline|starting point|start) of \d[\d.%]*(?![\d.%]| ?(?:to|–|-|out|\/))/i;
const label =
  /^(?:what|how) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’]+ ){1,5}?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+: (?=(?:\S+ ){2})|^(?:target date|deadline|review date|due|by when)\b[^:]{0,24}: |^(?:we|mum|dad|parents|staff|school|the school|i)(?:['’]d| would)? (?:like|love|want|hope|aim|wish|expect) (?:(?:to see|for) |(?:him|her|them|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+) (?=to ))|^(?:mum|dad|mummy|daddy|nan|gran|(?:(?:his|her|their|my) )?(?:mum|dad|parents|carers?|family|teachers?)|staff|school|the school|nursery) (?:also |both |just )?(?:says?|said|tells? us|told us|feels?|thinks?|hopes?|believes?) (?:that )?(?:(?:she|he|they|it)(?:['’]d)? (?:(?:just|only|really|also|would) )*(?:wants?|hopes?|likes?|loves?) (?:(?:him|her|them) (?=to )|for |to see ))?|^(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d'’-]+ ){0,4}(?:targets?|goals?|aims?|outcomes?|objectives?|leaving point)(?: \d)?(?: for (?:[\w/]+ ?){1,4}?)?(?: \([^)]{1,30}\))? ?[-–:] (?=(?:\S+ ){2})|^(?:(?:my|his|her|this term['’]s) )?(?:(?:by|for|before) (?:\S+ ){1,4}?)?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d'’-]{1,20}(?: [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d]{1,12}){0,2}: (?=(?:\S+ ){2})/i;
/** “…: that is where we want Mia to be”, “…: Hugo’s target for July”: only speaks of what stands before the colon. */
const gloss =
  /(?<=.{12}): (?:(?:that|this) (?:is|will be|would be)|\p{Lu}\p{Ll}+['’]s (?:target|goal|aim|next step)|(?:his|her|my|our) (?:target|goal|aim))\b/u;
/** “…, to be in place by July”: says by when, and nothing of what is done. */
const toBeMet =
  /, to be (?:in place|met|achieved|reached|secure[d]?|embedded|established|done|ready|complete[d]?|reviewed) (?:by|before|at|on|in|for)\b[^,.;]*\W*$/i;
const abstractHelpOnly =
  /^(?:(?:the|a|his|her|my|their|all|set|class|learning|independent|school|some|more) )*(?:tasks?|work|activit(?:y|ies)|learning|things|it|them|routines?|skills?|targets?)\b/i;

/** “Khadija – spell 20 words”, “Number bonds to 10: says all 11”, “Sentence length. Mia joins …”: length of what is named before the verb; 0 where nothing is. */
function nameOf(text: string): number {
  const meant = (defined.exec(text) ?? helpFirst.exec(text))?.[0].length;
  if (meant !== undefined) return meant;
  const area = titled.exec(text)?.[0] ?? '';
  if (area && area.match(word)!.every((one) => /ing$/.test(one) || lemmaOf(one.toLowerCase()) === undefined))
    return area.length;
  const [lead, mark, verb] =
    vocative.exec(text) ??
    vagueLead.exec(text) ??
    /^(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d'’/&]+ ){1,4}?(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d]+(:)|[–—-]) ([A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)\b/.exec(
      text,
    ) ??
    [];
  const next = verb?.toLowerCase() ?? '';
  const isVerb = lemmaOf(next) === next || next === 'to' || (mark && /s$/.test(next) && lemmaOf(next) !== undefined);
  return lead && isVerb && !/\b(?:will|can|able)\b/.test(lead) ? lead.length - next.length : 0;
}

/** “Ruby, subtract …”, “By 26/03/27 - Ruby, subtract …” */
const vocative = /^(?:By [\w./ ]{3,25} [-–—] )?[A-Z][a-zà-ÿ]+(,) ([a-z]+)\b/;

/** “Happier at playtime, which for Sol means: …”, “From no words in September to answering …”: only what follows can be seen. */
const defined =
  /^[^.:;]{3,70}\b(?:which|that|this)(?: for \p{Lu}\p{Ll}+| for (?:him|her|me|us))? means(?: that)?:? |^From (?:no|not|none|never|nothing)\b[^.;]{3,80}? to (?=[a-z]+ing )/u;

/** “Staff will model the phrase, and by Easter Oscar will …”: help leads up to what the child will do. */
const helpFirst =
  /^(?:Staff|Adults?|We|(?:[Tt]he |[Hh]is |[Hh]er )?(?:[Ss]chool|[Tt]eacher|TA|LSA|key (?:person|worker))|M(?:rs?|s|iss) \p{Lu}\S+) will [^.;]{5,90}?,? (?:(?:and|so that) (?=by [^.,;]{3,30} (?:\p{Lu}\p{Ll}+|he|she|they|I) (?:will|can)\b)|so that (?=(?:\p{Lu}\p{Ll}+|he|she|they|I) (?:will|can) [^.;]*\d[^.;]* by ))/u;

/** “To be more independent in the changing room – takes off …”: what is vague, and behind the dash what can be seen. */
const vagueLead =
  /^(?:To )?(?:be|become|feel|develop|build|improve|increase|show|have|gain|manage|cope)\b[^.:;–—\d]{3,70} ([–—-]) ([a-z]+s)\b/;

/** A name in front with a full stop of its own. */
const titled = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}\. (?=\p{Lu})/u;
const word = /\p{L}+/gu;

/** A text without its label and without the deadline that opens it. */
function bareOf(text: string, named: number, due: Stretch | undefined): string {
  // “Ade, by August 2027: …”
  const opens = due && (due.from <= named + 3 || /^\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ’'-]+,? $/u.test(text.slice(0, due.from)));
  const from = opens ? Math.max(named, due.to) : named;
  return text.slice(from).replace(/^[\s,:;–—-]+/, '');
}

/** Without any of these nothing says by when, whatever else such sentences say. A book is by somebody, and a season is a season. */
const timeWords =
  /\b[Bb]y (?!(?:him|her|my|them)sel)(?:[a-z\d]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Easter|Christmas|Xmas|Spring|Summer|Autumn|Winter|Year|Term|Half|Whitsun)\b)|\b(?:[Bb]efore|[Uu]ntil|[Tt]ill|[Ww]ithin|[Oo]nce|terms?|end of|(?:next|this|in) (?:the )?(?:spring|summer|autumn|winter)|Easter|Christmas|holidays?|(?:moves?|goes|going|moving) up|leaves|leaving)\b/;

/** Parses one outcome that stands at `context.at` in its block. */
export function parseOutcome(text: string, context: OutcomeContext): Outcome {
  const all = wordsOf(text);
  // “My goal: tidy my desk”: the words before the colon only name it.
  const named = find(label, text)?.[0].length ?? nameOf(text);
  const last =
    (text.includes(': ', 12) ? find(gloss, text)?.index : undefined) ?? find(toBeMet, text)?.index ?? text.length;
  const words = withoutAsides(all.filter(({ from }) => from >= named && from < last));
  const hits = findDates(text, context.calendar);
  const start = nowIn(text);
  // A day on which somebody counted where things are is none to be done by.
  const due = findDeadline(text, start ? hits.filter(({ from, to }) => to <= start.from || from >= start.to) : hits);
  const skeleton = findSkeleton(words, due);
  const subject = text.slice(skeleton.subject.from, skeleton.subject.to);
  const help = findHelp(text);
  const taken: Stretch[] = [...hits, ...(due ? [due] : [])];
  const before = find(startOf, text);
  if (before) taken.push({ from: before.index, to: before.index + before[0].length });
  const counted = findFigures(text, taken).filter(({ from, to }) => !help || to <= help.from || from >= help.to);
  // “… to a good standard. Now: 9 of 26.” measures nothing that is aimed at.
  const isStart = ({ from, to }: Figure) => start !== undefined && start.from <= from && to <= start.to;
  const figures = skeleton.acts.length > 0 && counted.every(isStart) ? [] : counted;
  const setting: Setting = {
    text,
    words,
    figures,
    subject,
    negative: skeleton.negative,
    aside: [...taken, ...(help ? [help] : [])],
  };
  const verdicts = skeleton.acts.map((act) => judge(setting, act));

  // “TA: prompts Mia …”: the words before the colon say whose task it is.
  const name = text.slice(0, named).replace(/(?<!\W)\W+$/, '');
  const task =
    named > 0 &&
    !(due && due.from < named) &&
    subject === '' &&
    !/^(?:at|in|on|with)\b/i.test(name) &&
    isAdult(name) &&
    !figures.some(({ kind }) => kind === 'from-to');
  // “Mia will …” over the column says who plays a game.
  const own = context.childWill === true && skeleton.acts[0]?.kind === 'plain';
  const { weigh, doubted } = readAgain(text);
  const provision =
    task || (!own && weigh('provision', isProvision(text, words, skeleton, subject, figures, verdicts)));
  const wish = !provision && figures.length === 0 && isHope(text, due && text.slice(due.from, due.to));
  const judged = verdicts.filter(({ act }) => act.kind !== 'service' || !provision);
  const wordless = skeleton.acts.length === 0;
  const bare = wordless ? bareOf(text, named, due) : text;
  const done = wordless && (doneBy(words) === 'child' || (bare !== text && doneBy(wordsOf(bare)) === 'child'));
  const seen = wordless
    ? done ||
      countsWithoutVerb(text, figures, help !== undefined) ||
      countsWithoutVerb(bare, figures, help !== undefined)
    : isSpecific(judged, setting) || isSaidAfterColon(text, figures, help !== undefined);
  // What is vague does not become plain by the words round it: “be polite without help”.
  const vague = vagueSpans(setting, judged, wordless);
  const isVague = !seen && vague.length > 0;
  const specific = !isVague && weigh('specific', seen);
  const measured = done ? figures.length > 0 || help !== undefined : isMeasured(judged, setting, help, seen, wordless);
  const measurable =
    (isVague && figures.length === 0 ? measured : weigh('measurable', measured)) ||
    (context.criterion !== undefined && context.criterion.exact && (seen || specific || context.criterion.observable));

  const span = (stretch: Stretch): Span => ({
    block: context.block,
    from: context.at + stretch.from,
    to: context.at + stretch.to,
  });
  const deadline: Deadline | undefined = due
    ? { span: span(due), from: 'outcome', ...(due.day && { day: due.day }) }
    : (context.deadline ?? context.review);
  const timeBound =
    (deadline !== undefined && deadline.from !== 'review-date' && deadline.from !== 'outcome') ||
    (holds(timeWords, text) ? weigh('timeBound', due !== undefined) : due !== undefined);
  const main = skeleton.acts[0];
  const condition = findCondition(text);
  const end = (from: number) => (due && due.from >= from ? due.from : text.length);
  const measures = figures.map((one) => ({ kind: one.kind, ...wholeMeasure(text, one, end(one.to)) }));
  const startsFrom = measures.find(({ kind }) => kind === 'from-to');
  const shares = measures.filter((one) => isShare(text.slice(one.from, one.to)));
  const figure = startsFrom ?? shares[0] ?? measures[0];
  const measure = figure ? span(figure) : context.criterion?.span;
  const predicate = main && predicateOf(text, words, main, due);
  const object =
    main &&
    objectOf(text, words[main.first]!.from, words[main.verb]!, end(words[main.verb]!.to), [
      ...measures.filter((one) => !/^(?:count|set|standard)$/.test(one.kind) || shares.includes(one)),
      ...(help ? [help] : []),
    ]);
  const deed = main
    ? { from: deedFrom(skeleton, words[main.first]!.from), to: (object ?? words[main.verb]!).to }
    : specific
      ? deedWithoutVerb(text, bare, due)
      : undefined;
  const baseline = startsFrom ? span(baselineOf(text, startsFrom)) : context.baseline;
  const unjudged = provision || wish;
  return {
    span: span({ from: 0, to: text.length }),
    text,
    term: 'short',
    ...context.rest,
    ...(subject && { who: span(skeleton.subject) }),
    ...(skeleton.modal && { modal: span(skeleton.modal) }),
    ...(main && { act: span({ from: words[main.first]!.from, to: words[main.verb]!.to }) }),
    ...(object && { object: span(object) }),
    ...(deed && { deed: span(deed) }),
    ...(predicate && { predicate: span(predicate) }),
    ...(condition && { condition: span(condition) }),
    ...(help && { help: span(help) }),
    ...(measure && { measure }),
    ...(context.criterion && { criterion: context.criterion }),
    ...(baseline && { baseline }),
    ...(deadline && { deadline }),
    vague: vague.map(span),
    provision,
    aspiration: wish,
    specific: unjudged ? null : specific,
    measurable: unjudged ? null : measurable,
    timeBound: unjudged ? null : timeBound,
    smart: !unjudged && specific && measurable && timeBound,
    doubted,
  };
}

/** “using her 5 point scale”: what helps the child is not yet what the child does. */
const usesAid = ({ text, words }: Setting, act: Act): boolean =>
  act.lemma === 'use' &&
  /^(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d'’-]+ ){0,4}(?:scales?|zones|stor(?:y|ies)|cards?|visuals?|symbols?|timers?|charts?|strateg(?:y|ies)|programmes?|techniques?|tool(?:kit|box)?s?|boards?|apps?|resources?|support|help)\b/i.test(
    text.slice(words[act.verb]!.to).trimStart(),
  );

/** “Mia will make a better start to writing: pen on paper within two minutes, in 3 lessons out of 4”: what is vague, and behind the colon what can be counted. */
function isSaidAfterColon(text: string, figures: readonly Figure[], helped: boolean): boolean {
  const at = text.indexOf(': ') + 2;
  const counted = figures.filter(({ kind, from }) => from > at && kind !== 'rate' && kind !== 'standard');
  return (
    at > 14 &&
    counted.length > 0 &&
    /^\p{Ll}/u.test(text.slice(at)) &&
    countsWithoutVerb(text.slice(at), counted, helped)
  );
}

/** What adults award or work out, which nobody sees the child do: “move up two levels on the grid”, “get 20 house points”. */
const awarded =
  /\b(?:has|have|had|be|been|make|makes|made|making|get|gets|got|getting|earn|earns|earned|earning|gain|gains|gained|receive|receives|moved?|moves|moving|achieve[sd]?) (?:up )?(?:by )?(?:at least |more than |over |about )?(?:\d+|a|one|two|three|four|six|nine|twelve) (?:full )?(?:months?['’]? (?:of )?(?:progress|growth)(?![^.]*\b(?:age|test|score|assessment)\b)|house ?points?|dojos?|levels|sub-?levels?)\b/i;

function isSpecific(verdicts: readonly Verdict[], setting: Setting): boolean {
  const { figures } = setting;
  const [main] = verdicts;
  if (!main) return false;
  if (main.verdict !== 'vague') return !awarded.test(setting.text);
  // A vague aim made plain by what the child will do: “… by asking for help”, “… and name two”.
  return verdicts
    .slice(1)
    .some(
      ({ verdict, complete, act }) =>
        verdict !== 'vague' &&
        complete &&
        (act.place === 'and' ||
          (!usesAid(setting, act) && act.place === 'by') ||
          figures.some(({ kind }) => !usesAid(setting, act) || kind !== 'count')),
    );
}

function isMeasured(
  verdicts: readonly Verdict[],
  setting: Setting,
  help: Stretch | undefined,
  specific: boolean,
  wordless: boolean,
): boolean {
  const { figures, text, words } = setting;
  if (wordless) return specific;
  // What others write down can be counted, whatever it is that they call polite.
  if (!specific) return holds(recorded, text) && figures.length > 0;
  if (figures.length > 0) return true;
  if (!help && !isWithLess(text)) return false;
  return verdicts.some(({ act, verdict, complete }) => {
    const object = text.slice(words[act.verb]!.to).trimStart();
    return verdict === 'plain' && complete && !abstractHelpOnly.test(object);
  });
}

/** Marks that school staff record anyway, points that they give, and a share of what is set elsewhere. */
const recorded =
  /\b(?:\d+|five|ten|fifteen|twenty) (?:or more )?(?:dojos?|house ?points?|merits|stickers|reward points?)\b|\b(?:\d+|half|two|three|four|five) (?:out )?of (?:[a-z\d]+ ){0,5}(?:targets|outcomes|goals|subjects)\b|\b(?:no more than|fewer than|less than|at most|under|only|max(?:imum)?) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|\d+) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:warnings?|behaviou?r points?|negative points?|incidents?|detentions?|sanctions?|exclusions?|(?:red|yellow) cards?)\b/i;

function baselineOf(text: string, figure: Figure): Stretch {
  const words = text.slice(figure.from, figure.to);
  const to = / (?:up |down )?to /i.exec(words);
  return { from: figure.from, to: to ? figure.from + to.index : figure.to };
}

/** “Won’t swear”: without its modal it would say the opposite. */
const deedFrom = ({ negative, modal }: Skeleton, from: number): number =>
  negative && modal && modal.from < from && from - modal.to < 12 ? modal.from : from;

/** “20 words spelt from memory”: all but the date. */
function deedWithoutVerb(text: string, bare: string, due: Stretch | undefined): Stretch {
  const from = text.length - bare.length;
  const last = due && due.from > from ? due.from : text.length;
  return { from, to: withoutDangling(text, from, last) };
}

/** The words behind the verb, in whole. */
function objectOf(
  text: string,
  from: number,
  verb: Word,
  last: number,
  tails: readonly Stretch[],
): Stretch | undefined {
  const { to } = deedOf(text, from, verb, last, tails);
  const start = verb.to + (/^\s*/.exec(text.slice(verb.to, to))?.[0].length ?? 0);
  return to > start ? { from: start, to } : undefined;
}

/** The verb and its words up to the deadline or the end of the clause; with no deadline inside. */
function predicateOf(text: string, words: readonly Word[], act: Act, due: Stretch | undefined): Stretch {
  const from = words[act.first]!.from;
  const to = words[act.end - 1]!.to;
  const last = due && due.from > from && due.from < to ? due.from : to;
  return { from, to: from + text.slice(from, last).trimEnd().length };
}

const conditions =
  /\b(?:when|whenever|if|given|after|during|while|in a|using) (?!possible|needed|required|necessary|appropriate)[^,.;]{2,80}/i;

function findCondition(text: string): Stretch | undefined {
  const match = find(conditions, text);
  return match ? { from: match.index, to: match.index + match[0].trimEnd().length } : undefined;
}
