import type { NameMention, StrayPronoun } from './child';
import { isOwn, type ChildName } from './child-name';
import { meansParent } from './family-speaking';
import { firstPerson, isNext, together, type Reading, type Word } from './name-words';
import { surelyChild } from './people';
import type { Outline } from '../plan';
import { genderOf, genders, isOfNeighbour, readNameGenders, type Gender } from './pronoun-gender';
import { childThings, isAsked, strayPronouns } from './stray-pronouns';
import { wordSet } from '../../text/word-set';

const roles = new Set(['pupil', 'student', 'learner', 'child']);
/** “The learner struggles …”: the child of the plan, where it opens a sentence. */
const isRole = (part: readonly Word[], at: number) => at === 1 && part[0]!.lower === 'the' && roles.has(part[1]!.lower);

const company = wordSet('peers classmates class age year head');
/** “well behind her peers”: whose they are is the child. */
const isCompany = (word: Word, before: Word | undefined) =>
  company.has(word.lower) && (before?.lower === 'his' || before?.lower === 'her');

/** “at the level of a younger child”: nobody in particular. */
const isLikeness = (before: Word | undefined) =>
  /^(?:younger|older|smaller|typical|average|toddler)$/.test(before?.lower ?? '');

/** “Mia is a lively child”: the child, and nobody else. */
function isPredicate(part: readonly Word[], at: number, child: ChildName | undefined): boolean {
  const [subject, verb, article] = part;
  if (!subject || at < 3 || at > 6 || !/^(?:is|was)$/.test(verb!.lower) || !/^an?$/.test(article!.lower)) return false;
  return genders.has(subject.lower) || (child !== undefined && isOwn(child, subject.lower));
}

/** Where a sentence may begin with an adult's `she`. */
const listsDoers = new Set([
  'provision',
  'contributors',
  'signatures_sharing',
  'parent_view',
  'home',
  'do',
  'review',
  'circle_of_support',
]);

/** A pronoun in a sentence of which the child is the only person. */
interface Place {
  readonly gender: Gender;
  readonly mention: NameMention;
  /** The child is named in the passage, or the pronoun begins it. */
  readonly sure: boolean;
  /** The name before it in its sentence, in lower case. */
  readonly of?: string;
  /** The child is named before it in its sentence, or in the one that it follows: it means nobody else. */
  readonly plain: boolean;
  /** Number of its sentence in its passage. */
  readonly sentence: number;
}

/** The child's pronouns, given or by far the most frequent, and the others that can only mean the child. */
export function readPronouns(
  readings: readonly Reading[],
  outline: Outline,
  child: ChildName | undefined,
  given: 'he' | 'she' | 'they' | undefined,
  introduced: ReadonlySet<string>,
  leftOver: ReadonlySet<string>,
): { pronouns?: 'he' | 'she' | 'they'; strayPronouns?: readonly StrayPronoun[] } {
  const voices = new Map(outline.sections.map(({ id, section }) => [id, section.voice]));
  const known = readNameGenders(readings);
  const whoIs = (word: Word, next: Word | undefined) => genderOf(word, next, known, introduced);
  const places = readings.flatMap((reading) => {
    const { section } = reading.passage;
    return section && voices.get(section) === 'child' && !isToldOf(reading, child)
      ? []
      : placesIn(reading, child, whoIs);
  });
  // What stands in a sentence of another child says nothing of this one.
  const of = (gender: Gender) => places.filter((place) => place.gender === gender && !leftOver.has(place.of ?? ''));
  const [he, she] = [of('he').length, of('she').length];
  const [most, least] = he > she ? (['he', she] as const) : (['she', he] as const);
  // Three in one sentence weigh no more than one, where there are sentences enough.
  const sentences = (gender: Gender) =>
    new Set(of(gender).map(({ mention, sentence }) => `${mention.span.block} ${sentence}`)).size;
  const inMost = sentences(most);
  const isUsual =
    Math.max(he, she) >= least * 3 || (inMost >= 3 && inMost >= sentences(most === 'he' ? 'she' : 'he') * 3);
  const dominant = Math.max(he, she) >= 3 && isUsual ? most : undefined;
  const told = given ?? written(readings) ?? calledSo(readings, child, leftOver);
  const family = dominant ? undefined : genderByFamily(readings);
  const usual =
    dominant ?? usualGender(readings, voices, places) ?? (family && of(family).length > least ? family : undefined);
  const pronouns = told ?? usual ?? (least === 0 && he + she > 0 ? most : undefined);
  // The child may be called `they` here and there; a stray `he` or `she` is another child's.
  const judged = told ?? usual;
  const isChildsVoice = (reading: Reading) =>
    (reading.passage.section && voices.get(reading.passage.section)) === 'child' && !isToldOf(reading, child);
  const strays =
    judged === 'he' || judged === 'she'
      ? union(
          // Of a name that is another child's there is a note already.
          places
            .filter((one) => one.sure && one.gender !== judged && !leftOver.has(one.of ?? ''))
            .map(({ mention }) => mention),
          strayPronouns(readings, child, judged, whoIs, isChildsVoice, leftOver),
        )
      : judged
        ? []
        : divided(places).map(({ mention }) => mention);
  const isParents = (mention: NameMention) =>
    readings.some(
      (reading) =>
        reading.passage.block === mention.span.block &&
        meansParent(
          reading,
          mention,
          reading.passage.section !== undefined && voices.get(reading.passage.section) === 'family',
        ),
    );
  const stray = strays.filter((mention) => !isParents(mention));
  return {
    ...(pronouns && { pronouns }),
    ...(stray.length > 0 && { strayPronouns: stray }),
  };
}

function union(one: readonly StrayPronoun[], other: readonly StrayPronoun[]): readonly StrayPronoun[] {
  const key = ({ span }: NameMention) => `${span.block} ${span.from}`;
  const known = new Set(one.map(key));
  return [...one, ...other.filter((mention) => !known.has(key(mention)))];
}

/** What nearly every pronoun of the plan is, whomever it means, where none of the sure ones says otherwise. */
function usualGender(
  readings: readonly Reading[],
  voices: ReadonlyMap<string, string>,
  places: readonly Place[],
): Gender | undefined {
  let [he, she] = [0, 0];
  const own = new Set(
    readings.flatMap(({ passage: { section, role }, words }) =>
      role === 'content' && words.some(({ lower }) => firstPerson.has(lower)) ? [section] : [],
    ),
  );
  for (const { passage, text, words } of readings) {
    const voice = voices.get(passage.section ?? '');
    // A profile that nowhere says “I” is told by others.
    const isTold = voice === 'school' || (voice === 'child' && !own.has(passage.section));
    if (passage.role !== 'content' || /[“”"]/.test(text) || !isTold) continue;
    for (const { lower } of words) {
      if (genders.get(lower) === 'he') he++;
      else if (genders.has(lower)) she++;
    }
  }
  const gender = he > she ? 'he' : 'she';
  if (Math.max(he, she) < 5 || Math.max(he, she) < 5 * Math.min(he, she)) return;
  const sure = (of: boolean) => places.filter((place) => place.plain && (place.gender === gender) === of).length;
  return sure(false) > 0 && sure(false) >= sure(true) + (Math.max(he, she) >= 10 ? 1 : 0) ? undefined : gender;
}

/** “Her mum”, “his parents”: whose family a plan tells of is the child’s; undefined where it tells of both a boy’s and a girl’s. */
function genderByFamily(readings: readonly Reading[]): Gender | undefined {
  const found = new Set<Gender>();
  for (const { passage, words } of readings) {
    if (passage.role !== 'content') continue;
    for (const [at, { lower }] of words.entries())
      if (/^(?:his|her)$/.test(lower) && parents.has(words[at + 1]?.lower ?? '')) found.add(genders.get(lower)!);
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
const parents = wordSet('mum mummy mam dad daddy mother father parents');

/** Where a child is plainly `he` and plainly `she`: the fewer, or of equally many those that came in later. */
function divided(places: readonly Place[]): readonly Place[] {
  const plain = places.filter((place) => place.plain);
  const he = plain.filter(({ gender }) => gender === 'he');
  const she = plain.filter(({ gender }) => gender === 'she');
  if (he.length === 0 || she.length === 0) return [];
  if (he.length === she.length) return plain[0]!.gender === 'he' ? she : he;
  return he.length < she.length ? he : she;
}

const sexes: ReadonlyMap<string, Gender> = new Map([
  ['girl', 'she'],
  ['lady', 'she'],
  ['boy', 'he'],
  ['lad', 'he'],
  ['gentleman', 'he'],
]);

/** “Mia is a lively, affectionate girl”: what the child is called beside the name. */
function calledSo(
  readings: readonly Reading[],
  child: ChildName | undefined,
  leftOver: ReadonlySet<string>,
): Gender | undefined {
  if (!child) return undefined;
  for (const { passage, words } of readings) {
    if (passage.role !== 'content') continue;
    for (let at = 0; at + 3 < words.length; at++) {
      const name = words[at]!;
      if (!name.capital || name.possessive || !/^(?:is|was)$/.test(words[at + 1]!.lower)) continue;
      if (!/^an?$/.test(words[at + 2]!.lower)) continue;
      if (!isOwn(child, name.lower) || leftOver.has(name.lower)) continue;
      for (let ahead = at + 3; ahead < at + 10 && ahead < words.length && !/[.;:(]/.test(words[ahead]!.gap); ahead++) {
        const { lower } = words[ahead]!;
        if (/^(?:with|of|to|by|like|for|who|that|in|from|about)$/.test(lower)) break;
        const sex = sexes.get(lower);
        if (sex) return sex;
      }
    }
  }
  return undefined;
}

/** What `Pronouns: she/her` says, in a field or a line. */
function written(readings: readonly Reading[]): 'he' | 'she' | 'they' | undefined {
  for (const { passage, text } of readings) {
    // “Sex: M”
    const sex = passage.role === 'content' && /^\W*(?:sex|gender)\W*$/i.test(passage.label ?? '') ? text.trim() : '';
    if (/^(?:m|male|boy)$/i.test(sex)) return 'he';
    if (/^(?:f|female|girl)$/i.test(sex)) return 'she';
    const labelled = passage.role === 'content' && /\bpronouns?\b/i.test(passage.label ?? '');
    const said = labelled ? text : /\bpronouns?(?: are)?\s?[:–-]?\s?(.{1,20})/i.exec(text)?.[1];
    const first = said && /^\W*(he|she|they)\b/i.exec(said)?.[1]?.toLowerCase();
    if (first === 'he' || first === 'she' || first === 'they') return first;
  }
  return;
}

/** Whether a passage of the child's own part is about the child and not in the child's mouth: “Mia is very shy. He …”, “Show him a picture”. */
function isToldOf({ passage, words, sentences }: Reading, child: ChildName | undefined): boolean {
  if (words.some(({ lower }) => firstPerson.has(lower))) return false;
  // “We play in the den”, “Mia told us about her tortoise. He is called Bob” may be the child's; “Mia joined us. His talking …” is not.
  const spoken = words.some(({ lower }) => together.has(lower));
  const ofChild = words.some(
    ({ lower }, at) => /^(?:his|her)$/.test(lower) && isNext(words[at + 1]) && childThings.has(words[at + 1]!.lower),
  );
  if (spoken && !ofChild) return false;
  return sentences.some((from) => {
    const [first, second, third] = words.slice(from, from + 3);
    if (!first || !second) return false;
    const named = child !== undefined && first.capital && isOwn(child, first.lower) && isNext(second);
    const needing =
      passage.section === 'how_to_support' &&
      genders.has(first.lower) &&
      isNext(second) &&
      needsHelp.test(second.lower);
    if (spoken) return named;
    return named || needing || isAsked(words, from) || (third !== undefined && isRole([first, second], 1));
  });
}

/** “He needs large print”, where it is said how to help. */
const needsHelp = /^(?:needs|requires|struggles|benefits|responds|copes|tires)$/;

/** “She remembers the song that Mrs Lane taught”: who comes later in the sentence is not the one it begins with. */
function isOpening(part: readonly Word[], other: number): boolean {
  const [pronoun, verb, article] = part;
  const subject = pronoun?.lower === 'he' || pronoun?.lower === 'she';
  if (!subject || other < 2 || !verb || isCopula.test(verb.lower) || isHelp.test(verb.lower)) return false;
  // “He and Leo”, “She or Mum”; “She reads with him”: two people.
  if (/^(?:and|or)$/.test(verb.lower) || /^(?:is|was)$/.test(article?.lower ?? '')) return false;
  const gender = genders.get(pronoun.lower);
  return part.every(({ lower }) => !genders.has(lower) || genders.get(lower) === gender);
}
const isCopula = /^(?:is|was|will|would|has|had|also|then|now)$/;
const isHelp = /^(?:helps?|supports?|works?|teach(?:es)?|takes?|meets?|runs?|leads?|gives?|sees?|collects?|brings?)$/;

const orders = wordSet(
  'encourage remind give let help ask tell show praise allow support prompt seat sit keep teach warn offer call thank invite get make send move leave stop catch follow guide',
);
const behindObject =
  /^(?:to|a|an|the|one|when|if|in|at|on|by|for|with|and|that|what|where|how|two|time|some|extra|more|know|do|have|go|use|take|start|choose|finish|sit|work|away|back|out|up|as|before|after|next|near|nearer|close|closer|beside|opposite|behind|under|towards|facing|apart|among|between|near|there|here|first|last|down|off|through|over|into|alone|calmly|gently|quietly|daily|because|so|while|until|once|every|each|his|her|plenty|lots|enough|space|five|ten|three|four)$/;

/** “Encourage her to ask”: whom an adult is told to help is the child. */
function orderedFor(part: readonly Word[]): Word | undefined {
  const [order, object, next] = part;
  if (!order || !object || !orders.has(order.lower) || !/^(?:him|her)$/.test(object.lower)) return undefined;
  return object.lower === 'him' || !next || behindObject.test(next.lower) ? object : undefined;
}

const connectors = new Set(['so', 'then', 'please']);

/** “Sofia gets cross, so give her a warning”: orders behind what is told of the child and of nobody else. */
function ordersIn(
  block: string,
  words: readonly Word[],
  sentences: readonly number[],
  isChild: (word: Word) => boolean,
  whoIs: (word: Word, next: Word | undefined) => Gender | 'either' | undefined,
): Place[] {
  const places: Place[] = [];
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const part = words.slice(sentences[sentence], sentences[sentence + 1]);
    const at = part.findIndex(
      ({ lower }, index) => index > 1 && connectors.has(part[index - 1]!.lower) && orders.has(lower),
    );
    const object = at < 0 ? undefined : orderedFor(part.slice(at));
    const before = part.slice(0, Math.max(0, at));
    if (!object || !before.some(isChild)) continue;
    if (before.some((word, index) => !isChild(word) && whoIs(word, before[index + 1]) !== undefined)) continue;
    const { text: name, lower, from, to } = object;
    places.push({
      gender: genders.get(lower)!,
      mention: { name, span: { block, from, to } },
      sure: true,
      plain: true,
      sentence,
    });
  }
  return places;
}

function placesIn(
  { passage, text, words, sentences }: Reading,
  child: ChildName | undefined,
  whoIs: (word: Word, next: Word | undefined) => Gender | 'either' | undefined,
): Place[] {
  // Words that somebody said are theirs; `he/she` is a form's.
  if (
    passage.role !== 'content' ||
    /[“”"]/.test(text) ||
    /\b(?:s\/he|(?:he|his|him)\s?(?:\/|or)\s?(?:she|hers?)|(?:she|her)\s?(?:\/|or)\s?(?:he|his|him))\b/i.test(text)
  )
    return [];
  const isChild = (word: Word) => word.capital && child !== undefined && isOwn(child, word.lower);
  const places = passage.section === 'home' ? [] : ordersIn(passage.block, words, sentences, isChild, whoIs);
  // Whom a pronoun could mean beside the child.
  const others = new Set<Gender>();
  let named = false;
  let previous = -1;
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const part = words.slice(sentences[sentence], sentences[sentence + 1]);
    const ordered = orderedFor(part);
    if (ordered && passage.section !== 'home') {
      const { text: name, lower, from, to } = ordered;
      const mention = { name, span: { block: passage.block, from, to } };
      places.push({ gender: genders.get(lower)!, mention, sure: true, plain: true, sentence });
      previous = sentence;
      continue;
    }
    const own = part.findIndex(
      (word, index) => (word.capital && child && isOwn(child, word.lower)) || isRole(part, index),
    );
    named ||= own >= 0 && !isRole(part, own);
    // Any other name, of a person, a book or a pet, may be meant.
    const first = firstOf(part, (word, index) => {
      const who = whoIs(word, part[index + 1]);
      const isNobodyElse =
        who === undefined ||
        (word.capital && child && isOwn(child, word.lower)) ||
        isCompany(word, part[index - 1]) ||
        isPredicate(part, index, child) ||
        isLikeness(part[index - 1]) ||
        isRole(part, index);
      return isNobodyElse ? undefined : who;
    });
    const adultsAside = !listsDoers.has(passage.section ?? '') && passage.field !== 'who';
    const starts = adultsAside && passage.field !== 'provision';
    // Nobody else has been named so far, or the passage would have ended there.
    const begins = starts || (passage.section === 'review' && surelyChild.has(part[1]?.lower ?? ''));
    for (const [index, word] of part.entries()) {
      const gender = genders.get(word.lower);
      if (!gender || others.has(gender) || isOfNeighbour(part, index)) continue;
      // Who comes later in the sentence is not the one it begins with, nor somebody behind the child's name.
      const other = first.get(gender);
      const opening = other !== undefined && index === 0 && adultsAside && isOpening(part, other);
      if (other !== undefined && (other < index || (!opening && (own < 0 || own > index)))) continue;
      const mention = { name: word.text, span: { block: passage.block, from: word.from, to: word.to } };
      const follows =
        index === 0 && (sentence === 0 ? starts && passage.record === undefined : previous === sentence - 1);
      const plain = (own >= 0 && own < index) || follows;
      if (plain) previous = sentence;
      places.push({
        gender,
        mention,
        ...(own >= 0 && { of: part[own]!.lower }),
        sure: !isOfTwo(part, index) && (named || opening || word === words[0] || (index === 0 && begins)),
        plain,
        sentence,
      });
    }
    if (own >= 0) previous = sentence;
    for (const gender of first.keys()) others.add(gender);
    if (others.size === 2) return places;
  }
  return places;
}

/** “She helps him with buttons”: two people. */
const isOfTwo = (part: readonly Word[], at: number) =>
  at === 0 &&
  part.some(
    ({ lower }, index) =>
      index > 1 && /^(?:him|her)$/.test(lower) && genders.get(lower) !== genders.get(part[0]!.lower),
  );

/** Where in a sentence a man and a woman are first named. */
function firstOf(
  part: readonly Word[],
  whoIs: (word: Word, index: number) => Gender | 'either' | undefined,
): ReadonlyMap<Gender, number> {
  const first = new Map<Gender, number>();
  for (const [index, word] of part.entries()) {
    const who = whoIs(word, index);
    for (const gender of who === 'either' ? (['he', 'she'] as const) : who ? [who] : [])
      if (!first.has(gender)) first.set(gender, index);
  }
  return first;
}
