import { givenNames } from '../../lexicons/names';
import { wordSet } from '../../text/word-set';
import type { Outline } from '../plan';
import { firstPerson, isNext, type Reading, type Word } from './name-words';
import { childhood, isNameLike, isPersonWord, isSureName, isTitleOf, isWhoseOutcome, lives } from './people';

/** What speaks for a folded name being that of a child the plan is about. */
export interface Evidence {
  readonly name: string;
  /** Best of its places: 2 plain, 1 where nothing speaks against it. */
  level: 1 | 2;
  /** How often it is the subject or the owner. */
  count: number;
  /** Stands with a capital inside a sentence, where only names do. */
  inside: boolean;
  /** Does what only a living being does. */
  alive: boolean;
  /** Indices of sentences in which it stands so, as `reading:sentence`. */
  readonly sentences: Set<string>;
}

/** Sections that name friends and family. */
export const namesFriends = new Set(['circle_of_support', 'important_to']);
const listsPeople = new Set(['contributors', 'signatures_sharing', 'timeline']);
const isView = new Set<string | undefined>(['pupil_view', 'aspirations_child']);

/** Names that own things as days and seasons do: “April’s targets”. */
const ofCalendar = wordSet('april may june august summer autumn winter christmas easter');

/** Looks at every name-like word: where it stands as a child would in a plan. */
export function readEvidence(readings: readonly Reading[], outline: Outline): ReadonlyMap<string, Evidence> {
  const voices = new Map(outline.sections.map(({ id, section }) => [id, section.voice]));
  const found = new Map<string, Evidence>();
  const inside = new Set<string>();
  readings.forEach(({ passage, words, sentences }, index) => {
    if (namesFriends.has(passage.section ?? '')) return;
    const lists = listsPeople.has(passage.section ?? '');
    const voice = passage.section === undefined ? undefined : voices.get(passage.section);
    const childVoice = voice === 'child';
    // “Liam will try his best”: nobody says “I” where the child's view belongs.
    const told = !words.some(({ lower }) => firstPerson.has(lower) || lower === 'we');
    const aboutChild = isView.has(passage.section) && told;
    // Who does what in a provision is mostly an adult.
    const isOutcome = passage.section === 'outcomes' && (passage.field === undefined || passage.field === 'outcome');
    const ofAdults =
      passage.section === 'provision' ||
      passage.field === 'provision' ||
      passage.section === 'do' ||
      passage.section === 'home';
    for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
      const from = sentences[sentence]!;
      const to = sentences[sentence + 1]!;
      let spoken: boolean | undefined;
      const titled = isTitleCase(words, from, to);
      for (let at = from; at < to; at++) {
        const word = words[at]!;
        if (!isNameLike(word)) continue;
        const owns = word.possessive && givenNames.has(word.lower) && !ofCalendar.has(word.lower);
        if ((!word.initial || owns) && passage.role === 'content' && !titled) inside.add(word.lower);
        const named = (isOutcome && isWhoseOutcome(words, at)) || (passage.role === 'heading' && isTitleOf(words, at));
        // “Leo to have the same on Wednesdays”
        const served =
          !word.possessive &&
          (isTold(words, at) ||
            (ofAdults && (isServed(words, at) || isMeantFor(words, at) || isTaught(words, from, at))));
        spoken ??= isSpoken(words, from, to, voice);
        const level = spoken ? 0 : served ? 2 : childhood(words, at) || (named ? 2 : 0);
        // “Oskar will spend all morning with the cars” in a profile that others wrote.
        const asChild =
          aboutChild || (told && isNext(words[at + 1]) && willAct(words, at) && !withSomebody(words, from, to));
        if (level === 0 || (level === 1 && (lists || (childVoice && !asChild) || ofAdults))) continue;
        const evidence = found.get(word.lower) ?? {
          name: word.text,
          level,
          count: 0,
          inside: false,
          alive: false,
          sentences: new Set<string>(),
        };
        evidence.level = level > evidence.level ? level : evidence.level;
        evidence.count++;
        evidence.alive ||=
          isNext(words[at + 1]) && (lives.has(words[at + 1]!.lower) || willAct(words, at) || hasOwn(words, at));
        evidence.sentences.add(`${index}:${sentence}`);
        found.set(word.lower, evidence);
      }
    }
  });
  for (const [lower, evidence] of found) evidence.inside = inside.has(lower);
  return found;
}

/** Whether the child or the family speaks; a school's “we” names nobody beside the child. */
const isSpoken = (words: readonly Word[], from: number, to: number, voice: string | undefined): boolean =>
  words.slice(from, to).some(({ lower }) => firstPerson.has(lower)) ||
  (words.slice(from, to).some(({ lower }) => lower === 'we') &&
    (voice === 'child' || voice === 'family' || withSomebody(words, from, to)));

const hadByChild = new Set(['the', 'his', 'her', 'access', 'extra', 'regular', 'movement']);

/** What a child is allowed: “Harrison can go to the book corner”. */
const allowed = wordSet('go leave choose have use sit start stay rest lie finish stop eat wear hold try');
/** What adults are told to do, at the start of a sentence: “Show Noah the picture”. */
const bidden = wordSet('show give offer let allow remind praise prompt encourage help greet warn seat sit');
/** “Tell Jasmin before the lesson …”, “Ask Jasmin to say it back”: staff are told and asked other things. */
const toldBefore =
  /^(?:tell (?:before|in advance|early|five|two|ten|one|quietly|each|what (?:is|comes) next)|ask to (?:say|repeat|show|point|choose|sit|read|tell|explain))\b/;

const hasPlace = /\b(?:table|spot|peg|cushion|overlay|fiddle|fidget|(?:his|her|their) own)\b/;

/** Whether support is for the bearer of the name: “Ana to sit by the door”; staff are “to run” and “to have training”. */
function isServed(words: readonly Word[], at: number): boolean {
  const [to, verb, object] = words.slice(at + 1, at + 4);
  if (isNext(to) && to.lower === 'can' && isNext(verb) && allowed.has(verb.lower)) return isSureName(words[at]!.lower);
  if (!isNext(to) || to.lower !== 'to' || !isNext(verb)) return false;
  // “Kacper to use the hall bench as his spot”
  const behind = words.slice(at + 3, at + 14).map(({ lower }) => lower);
  if (/^(?:use|choose|pick|take|keep)$/.test(verb.lower) && isSureName(words[at]!.lower))
    return behind.some((lower) => /^(?:his|her|their)$/.test(lower)) && !behind.includes('with');
  if (verb.lower === 'wear' || verb.lower === 'sit') return object?.lower !== 'with';
  if (verb.lower !== 'have' || !isNext(object)) return false;
  // “Ellis to have a word mat on the table”
  // “Callum to have a carpet spot and his own fiddle toy”
  const placed = isSureName(words[at]!.lower) && /^an?$/.test(object.lower) && hasPlace.test(behind.join(' '));
  return placed || hadByChild.has(object.lower);
}

/** Whether adults are told to do something for the bearer of the name: “Show Noah the picture”. */
function isTold(words: readonly Word[], at: number): boolean {
  const [verb, next] = [words[at - 1], words[at + 1]];
  const { lower } = words[at]!;
  if (!verb?.initial || !isNext(words[at]) || !isNext(next)) return false;
  const rest = words.slice(at + 1, at + 4).map((word) => word.lower);
  if (!bidden.has(verb.lower) && !toldBefore.test([verb.lower, ...rest].join(' '))) return false;
  return givenNames.has(lower) && !noPerson.has(lower) && !next.capital && !/^(?:and|or|know)$/.test(next.lower);
}

/** “Quiet room at lunch for Jasmine”: whom the support is for. */
const isMeantFor = (words: readonly Word[], at: number): boolean =>
  !words[at]!.initial &&
  words[at - 1]!.lower === 'for' &&
  givenNames.has(words[at]!.lower) &&
  !noPerson.has(words[at]!.lower) &&
  !(isNext(words[at + 1]) && (words[at + 1]!.capital || words[at + 1]!.lower === 'and'));

/** “Ms Rahimi practises the question with Callum for ten minutes”: a grown-up with a title, and nobody else beside the name. */
function isTaught(words: readonly Word[], from: number, at: number): boolean {
  const [link, next, count] = [words[at - 1], words[at + 1], words[at + 2]];
  if (link?.lower !== 'with' || !isNext(words[at]) || !isSureName(words[at].lower)) return false;
  const titled = /^(?:mrs?|ms|miss|dr|mum|dad|nan|gran)$/.test(words[from]!.lower) && words[from]!.capital;
  return titled && isNext(next) && /^(?:for|every|each|once|twice|daily|on)$/.test(next.lower) && isNext(count);
}

/** What happens or is lived through: “Summer will come”. */
const noPerson = wordSet(
  'april art august autumn basil chance charity christmas dawn faith favour honey honor hope job joy june liberty may mercy patience read red sky star storm summer trinity will winter',
);

/** “Poppy will have access”: a flower has an article. */
const willAct = (words: readonly Word[], at: number): boolean =>
  words[at + 1]!.lower === 'will' && isNext(words[at + 2]) && !noPerson.has(words[at]!.lower);

/** “Ella will play with her”: a friend of the child. */
const withSomebody = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ lower }) => /^(?:him|her|me|us)$/.test(lower));

/** “Poppy needs her fruit cut”: a flower has nothing of its own. */
const hasOwn = (words: readonly Word[], at: number): boolean =>
  isNext(words[at + 2]) && /^(?:her|his)$/.test(words[at + 2]!.lower) && !noPerson.has(words[at]!.lower);

/** A Heading With Capitals: capitals say nothing there. */
function isTitleCase(words: readonly Word[], from: number, to: number): boolean {
  let capitals = 0;
  for (let index = from; index < to; index++) if (words[index]!.capital) capitals++;
  return to - from > 2 && capitals * 2 > to - from;
}

/** It is surely a name, not a word that happens to begin the sentence. */
export function isName(lower: string, { level, inside, alive }: Evidence): boolean {
  if (isSureName(lower)) return true;
  return level === 2 ? inside || alive : (inside || alive) && givenNames.has(lower);
}

/** The name that the plan is about where no field tells it: the one that is named so most, by far. */
export function mostNamed(evidence: ReadonlyMap<string, Evidence>, known: ReadonlySet<string>): string | undefined {
  const ranked = [...evidence]
    .filter(([lower, one]) => !known.has(lower) && !isPersonWord(lower) && isName(lower, one))
    .sort((a, b) => b[1].count - a[1].count);
  const [first, second] = ranked;
  return first && (!second || first[1].count > second[1].count * 2) ? first[1].name : undefined;
}
