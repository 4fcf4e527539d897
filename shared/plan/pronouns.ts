import type { NameMention } from './child';
import { isOwn, type ChildName } from './child-name';
import type { Reading, Word } from './name-words';
import { isNameLike, isPersonWord, isSureName, surelyChild } from './people';
import type { Outline } from './plan';

type Gender = 'he' | 'she';

const roles = new Set(['pupil', 'student', 'learner', 'child']);
/** “The learner struggles …”: the child of the plan, where it opens a sentence. */
const isRole = (part: readonly Word[], at: number) => at === 1 && part[0]!.lower === 'the' && roles.has(part[1]!.lower);

const genders = new Map<string, Gender>([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
]);
/** Anybody a pronoun could mean beside the child. */
const somebody = new Set(
  'adult adults someone somebody everyone anyone person people pupil pupils child children boy girl boys girls student students class baby member character player author king queen prince princess hero giant wizard witch fairy pirate knight robot monster chef cook vet soldier sailor neighbour gp bus'.split(
    ' ',
  ),
);
/** Trades by their endings: `caretaker`, `bus driver`, `dentist`, `policeman`. */
const trade =
  /(?:taker|driver|keeper|singer|player|writer|dresser|cleaner|builder|helper|leader|footballer|baker|farmer|ist|man|men|woman|women|lady|ladies)$/;
/** Several people are no “he” and no “she”. */
const several = new Set(['staff', 'adults', 'pupils', 'children', 'students', 'teachers', 'people', 'others']);
const isSomebody = (word: Word) =>
  (!several.has(word.lower) && isPersonWord(word.lower)) || somebody.has(word.lower) || trade.test(word.lower);

const company = new Set('peers classmates class age year'.split(' '));
/** “well behind her peers”: whose they are is the child. */
const isCompany = (word: Word, before: Word | undefined) =>
  company.has(word.lower) && (before?.lower === 'his' || before?.lower === 'her');

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
  /** The child is named before it in its sentence, or in the one that it follows: it means nobody else. */
  readonly plain: boolean;
}

/** The child's pronouns, given or by far the most frequent, and the others that can only mean the child. */
export function readPronouns(
  readings: readonly Reading[],
  outline: Outline,
  child: ChildName | undefined,
  given: 'he' | 'she' | 'they' | undefined,
  introduced: ReadonlySet<string> = new Set(),
): { pronouns?: 'he' | 'she' | 'they'; strayPronouns?: readonly NameMention[] } {
  const voices = new Map(outline.sections.map(({ id, section }) => [id, section.voice]));
  const places = readings.flatMap((reading) => {
    const { section } = reading.passage;
    return section && voices.get(section) === 'child' ? [] : placesIn(reading, child, introduced);
  });
  const count = (gender: Gender) => places.filter((place) => place.gender === gender).length;
  const [he, she] = [count('he'), count('she')];
  const [most, least] = he > she ? (['he', she] as const) : (['she', he] as const);
  const dominant = Math.max(he, she) >= 3 && Math.max(he, she) >= least * 3 ? most : undefined;
  const told = given ?? written(readings);
  const usual = dominant ?? usualGender(readings, voices, places);
  const pronouns = told ?? usual ?? (least === 0 && he + she > 0 ? most : undefined);
  // The child may be called `they` here and there; a stray `he` or `she` is another child's.
  const judged = told ?? usual;
  const strays = judged ? places.filter(({ gender, sure }) => sure && gender !== judged) : divided(places);
  return {
    ...(pronouns && { pronouns }),
    ...(strays.length > 0 && { strayPronouns: strays.map(({ mention }) => mention) }),
  };
}

/** What nearly every pronoun of the plan is, whomever it means, where none of the sure ones says otherwise. */
function usualGender(
  readings: readonly Reading[],
  voices: ReadonlyMap<string, string>,
  places: readonly Place[],
): Gender | undefined {
  let [he, she] = [0, 0];
  for (const { passage, text, words } of readings) {
    if (passage.role !== 'content' || /[“”"]/.test(text) || voices.get(passage.section ?? '') !== 'school') continue;
    for (const { lower } of words) {
      if (genders.get(lower) === 'he') he++;
      else if (genders.has(lower)) she++;
    }
  }
  const gender = he > she ? 'he' : 'she';
  if (Math.max(he, she) < 5 || Math.max(he, she) < 5 * Math.min(he, she)) return;
  return places.some((place) => place.plain && place.gender !== gender) ? undefined : gender;
}

/** Where a child is plainly `he` and plainly `she`: the fewer, or of equally many those that came in later. */
function divided(places: readonly Place[]): readonly Place[] {
  const plain = places.filter((place) => place.plain);
  const he = plain.filter(({ gender }) => gender === 'he');
  const she = plain.filter(({ gender }) => gender === 'she');
  if (he.length === 0 || she.length === 0) return [];
  if (he.length === she.length) return plain[0]!.gender === 'he' ? she : he;
  return he.length < she.length ? he : she;
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

function placesIn(
  { passage, text, words, sentences }: Reading,
  child: ChildName | undefined,
  introduced: ReadonlySet<string>,
): Place[] {
  // Words that somebody said are theirs; `he/she` is a form's.
  if (
    passage.role !== 'content' ||
    /[“”"]/.test(text) ||
    /\b(?:s\/he|(?:he|his|him)\s?(?:\/|or)\s?(?:she|hers?)|(?:she|her)\s?(?:\/|or)\s?(?:he|his|him))\b/i.test(text)
  )
    return [];
  const places: Place[] = [];
  let named = false;
  let previous = -1;
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const part = words.slice(sentences[sentence], sentences[sentence + 1]);
    for (const [index, word] of part.entries()) {
      if (
        isSomebody(word) &&
        !isCompany(word, part[index - 1]) &&
        !isPredicate(part, index, child) &&
        !isRole(part, index)
      )
        return index === 0 ? places : withoutSentence(places, part);
      if (!word.capital) continue;
      if (child && isOwn(child, word.lower)) named = true;
      // Any other name, of a person, a book or a pet, may be meant.
      else if (
        introduced.has(word.lower) ||
        (isNameLike(word) && (!word.initial || isSureName(word.lower) || !isPlainStart(word, part[index + 1])))
      )
        return withoutSentence(places, part);
    }
    const own = part.findIndex(
      (word, index) => (word.capital && child && isOwn(child, word.lower)) || isRole(part, index),
    );
    const starts = !listsDoers.has(passage.section ?? '') && passage.field !== 'who' && passage.field !== 'provision';
    // Nobody else has been named so far, or the passage would have ended there.
    const begins = starts || (passage.section === 'review' && surelyChild.has(part[1]?.lower ?? ''));
    for (const [index, word] of part.entries()) {
      const gender = genders.get(word.lower);
      if (!gender) continue;
      const mention = { name: word.text, span: { block: passage.block, from: word.from, to: word.to } };
      const follows =
        index === 0 && (sentence === 0 ? starts && passage.record === undefined : previous === sentence - 1);
      const plain = (own >= 0 && own < index) || follows;
      if (plain) previous = sentence;
      places.push({ gender, mention, sure: named || word === words[0] || (index === 0 && begins), plain });
    }
    if (own >= 0) previous = sentence;
  }
  return places;
}

/** A sentence may begin with a capital that is no name. */
const isPlainStart = (word: Word, next: Word | undefined) =>
  !next || !/^(?:is|will|has|can|was|and)$/.test(next.lower) || word.text.length > 12;

const withoutSentence = (places: Place[], part: readonly Word[]): Place[] =>
  places.filter(({ mention }) => mention.span.from < part[0]!.from);
