import { mixedQualities, qualities, traits, works } from '../../lexicons/respectful-classes';
import type { RespectKind } from '../../lexicons/respectful-lines';
import { isDenied, isFiction, isOfOthers } from '../../text/denial';
import { holds } from '../../text/match';
import type { Steps } from '../../steps';
import type { Hit } from '../../text/prose';
import { standsAlone } from '../../text/reword';
import { isReported } from '../../text/speaker';
import { subjectOf } from '../../text/subject';
import { meansOther } from './other-meaning';
import { isSchoolWord } from '../jargon/jargon';
import type { Plan } from '../plan';
import { unfairWays, waysReady, type Way } from './respectful-ways';
import { schoolHits, schoolVoice, type Spoken } from '../school-words';

const known = new WeakMap<Plan, readonly Hit[]>();

/** Words in the school's own voice that label, blame or define by what is missing, in the order of the text; read once, in steps. */
export function* unfairWords(plan: Plan, kind: RespectKind): Steps<readonly Hit[]> {
  let all = known.get(plan);
  if (!all) known.set(plan, (all = yield* readingUnfairWords(plan)));
  const hits = all.filter(({ entry }) => entry.kind === kind);
  return hits.length > 1 ? joined(plan, hits) : hits;
}

/** What may stand between two wordings that are said in one breath. */
const nothingBetween = /^(?:[ ,;]|\b(?:and|or|but|so|just|will|always|is|are|very|too|an?)\b)+$/;
/** Whether a note on it only gives advice; words to put in its place would not fit a longer stretch. */
const isAdvice = ({ entry }: Hit): boolean => entry.instead.every((words) => /^\p{Lu}/u.test(words));
/** Advice on one wording, that does for no other. */
const isOwnAdvice = ({ entry }: Hit): boolean => entry.instead.some((words) => words.startsWith('Perhaps say'));

/** “Sly and always has an excuse” is one note: neighbours of one kind, joined. */
function joined(plan: Plan, hits: readonly Hit[]): readonly Hit[] {
  const all: Hit[] = [];
  for (const hit of hits) {
    const before = all.at(-1);
    const { text } = plan.blocks.get(hit.span.block)!;
    if (
      before?.sentence === hit.sentence &&
      isAdvice(before) &&
      isAdvice(hit) &&
      !(isOwnAdvice(before) && isOwnAdvice(hit)) &&
      (hit.entry.arguable ?? false) === (before.entry.arguable ?? false) &&
      holds(nothingBetween, text.slice(before.span.to, hit.span.from))
    ) {
      const span = { ...before.span, to: Math.max(before.span.to, hit.span.to) };
      const { entry } = isOwnAdvice(before) ? hit : before;
      all[all.length - 1] = { ...before, entry, span, quote: text.slice(span.from, span.to) };
    } else all.push(hit);
  }
  return all;
}

function* readingUnfairWords(plan: Plan): Steps<readonly Hit[]> {
  const voice = schoolVoice(plan);
  const textOf = (block: string) => plan.blocks.get(block)!.text;
  const hits = [...schoolHits(plan, 'respectful-language', () => true)].filter(({ entry, span, quote, sentence }) => {
    const spoken = voice(span, plan.prose.sentences[sentence]!);
    if (!spoken || !isMeant(spoken, quote, entry.kind)) return false;
    return !entry.ofPerson || isOfPerson(spoken, quote, textOf(span.block), span.to);
  });
  const taken = new Map<number, Hit[]>();
  const take = (hit: Hit) => {
    const others = taken.get(hit.sentence);
    if (others) others.push(hit);
    else taken.set(hit.sentence, [hit]);
  };
  hits.forEach(take);
  yield;
  waysReady();
  for (const [sentence, whole] of plan.prose.sentences.entries()) {
    yield;
    const text = textOf(whole.block);
    for (const { what, start, from, to } of unfairWays(text, whole.from, whole.to)) {
      if (taken.get(sentence)?.some(({ span }) => span.from < to && from < span.to)) continue;
      const span = { block: whole.block, from, to };
      const quote = text.slice(from, to);
      const spoken = voice(span, whole);
      if (!spoken || isSchoolWord(plan, quote) || !isMeant(spoken, quote, what.kind)) continue;
      if (!what.ofAnything && !isOfSomebody({ ...spoken, at: spoken.at - from + start }, what)) continue;
      const hit = { entry: what.entry, span, quote, sentence };
      take(hit);
      hits.push(hit);
    }
  }
  return hits.sort((a, b) => a.sentence - b.sentence || a.span.from - b.span.from);
}

/** Whether the sentence says it of a person, or at least of nothing else. */
function isOfSomebody(spoken: Spoken, { ofPerson }: Way): boolean {
  // “It’s too slow”: what the wording begins with is the subject itself.
  if (ofPerson && /^(?:it|that|this|there)['’]s\b/i.test(spoken.sentence.slice(spoken.at))) return false;
  const subject = subjectOf(spoken.sentence, spoken.at);
  if (subject === 'other' || isThing(spoken)) return false;
  return !ofPerson || subject === 'person' || holds(noSubject, spoken.sentence.slice(0, spoken.at));
}

const capital = /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)*$/u;

const oneCapital = /^\p{Lu}\p{Ll}+$/u;

/** “Dumpling (rabbit, lop-eared, ”, “his dog, who is ”: what follows is told of an animal. */
const pets =
  /\b(?:dogs?|pupp(?:y|ies)|cats?|kittens?|rabbits?|hamsters?|guinea pigs?|gerbils?|pon(?:y|ies)|horses?|goats?|hens?|chickens?|parrots?|budgies?|tortoises?|lizards?|geckos?|snakes?|ferrets?|spaniel|labrador|terrier|whippet|pets?|goldfish|donkeys?|alpacas?|lambs?)\b/g;
function isOfPet(before: string): boolean {
  const last = [...before.matchAll(pets)].at(-1);
  const between = last && before.slice(last.index + last[0].length);
  return between !== undefined && between.length < 60 && !/[.;:)!?]|\b(?:he|she|they|I|so)\b/.test(between);
}

/** Whether the words say it, and not the opposite, in the writer's own voice, of the world and not of a story or a title. */
function isMeant({ sentence, at }: Spoken, quote: string, kind: string): boolean {
  if (isDenied(sentence, at) || isReported(sentence, at) || isFiction(sentence, at)) return false;
  if (meansOther(sentence, at, quote)) return false;
  if (kind !== 'label' && isOfOthers(sentence, at)) return false;
  const after = sentence.slice(at + quote.length, at + quote.length + 40);
  // “The Lazy Pig”, “Little Miss Naughty”, “her dog Waffle”; not “He is Lazy”.
  const before = sentence.slice(0, at);
  // “Her dog Waffle”
  if (oneCapital.test(quote) && /\p{Ll},? $/u.test(before)) return false;
  // “2 Badger”, “Room: Badgers” is a class.
  if (oneCapital.test(quote) && /(?:\d|\b(?:[Rr]oom|[Cc]lass|[Gg]roup|[Hh]ouse|[Tt]utor|[Ff]orm):?) $/.test(before))
    return false;
  if (isOfPet(before)) return false;
  return !(
    capital.test(quote) &&
    /[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ,] $/.test(before) &&
    (/\p{Lu}[\p{Ll}'’]* $/u.test(before) ||
      /^ \p{Lu}/u.test(after) ||
      /\b(?:of|with|to|for|by|from|about|called|named|dog|cat|pet|puppy|pony|rabbit|hamster|guinea pig|bear|teddy|toy) $/.test(
        before,
      )) &&
    /^\p{Ll}/u.test(quote.slice(1))
  );
}

/** Whether a quote ends with one of some words. */
const ends = (words: readonly string[]) => {
  const all = new Set(words.map((word) => word.replaceAll('[- ]', ' ')));
  return (quote: string): boolean => {
    const plain = quote.toLowerCase().replaceAll('-', ' ');
    for (let at = plain.length; at > 0;) {
      at = plain.lastIndexOf(' ', at - 1);
      if (all.has(plain.slice(at + 1))) return true;
    }
    return false;
  };
};
const either = [...qualities, ...mixedQualities];
const isQuality = ends(either);
const isMixed = ends(mixedQualities);
const noun = new RegExp(
  `^,? (?:(?:and|or) [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:(?:little|young|old|small|big|older|younger|${either.join('|')}) )?(?:${traits})(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])`,
  'i',
);
const work = new RegExp(`^ (?:${works})(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])`, 'i');
const noSubject =
  /^(?:(?:is|are|was|were|can|could|may|be|being|been|has|very|quite|often|always|at|times|also|still|sometimes|so|really|just|too|a|bit|little|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ly)\s+)*$/i;

/** “Reading is slow”: a capital letter makes no person of it. */
const thing =
  /(?:^|\s)(?!being)(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ing|noise|noises|crowds?|sounds?|lights?|smells?|lessons|transitions?|mornings|change|changes|maths|work|progress|speech|phonics|english|science|homework|recall|memory)(?: (?:is|was|can|be|very|quite|still|often|also|remains))*\s*$/i;

/** “Is hurt by rude remarks.” */
const met = /\b(?:by|about|hears?|heard|against|ignores?) $/;

/** “Finds the noise irritating.” */
const found = /\b(?:find|finds|found|finding)\s(?!(?:him|her|them|that)\b|\p{Lu})[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ' -]{2,40}$/u;

const isThing = ({ sentence, at }: Spoken) => holds(thing, sentence.slice(Math.max(0, at - 60), at));

/** Whether a word for a quality is said of a person or stands before a word for one: “lazy boy”, not “lazy river”. */
function isOfPerson({ sentence, at }: Spoken, quote: string, text: string, to: number): boolean {
  if (!isQuality(quote)) return true;
  if (met.test(sentence.slice(Math.max(0, at - 20), at))) return false;
  if (holds(noun, text.slice(to, to + 60)) || (!isMixed(quote) && holds(work, text.slice(to, to + 30)))) return true;
  if (/^ [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]/.test(text.slice(to)) && !standsAlone(text, to)) return false;
  if (found.test(sentence.slice(Math.max(0, at - 60), at))) return false;
  if (!isMixed(quote)) return true;
  return (
    (!isThing({ sentence, at }) && subjectOf(sentence, at) === 'person') || holds(noSubject, sentence.slice(0, at))
  );
}
