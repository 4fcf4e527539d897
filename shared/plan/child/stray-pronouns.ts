import type { StrayPronoun } from './child';
import { isOwn, type ChildName } from './child-name';
import { isNext, type Reading, type Word } from './name-words';
import { surelyChild } from './people';
import { genders, isOfNeighbour, type Gender } from './pronoun-gender';
import { wordSet } from '../../text/word-set';

/** What in a plan happens to the child and hardly to an adult. */
const childVerbs = wordSet(`
loses forgets tires copies panics fidgets scored scores achieved struggled enjoyed loved liked found needed worries avoids masks
struggles needs requires benefits thrives recognises spells counts blends chews rocks hides cries refuses sleeps wears wet soils toilets
`);
/** “may listen to music”: what somebody is allowed is the child's. */
const allowed = wordSet('may can cannot could must');
const adverbs = wordSet(
  'often sometimes usually always now really currently already never still also then only quickly easily soon mostly generally',
);
/** What only the child has in a plan: `Her hearing was tested`. */
export const childThings = wordSet(`
hearing sight eyesight vision speech reading writing spelling handwriting attendance behaviour attention concentration vocabulary balance coordination
phonics maths numeracy literacy homework peg tray seat desk score scores targets outcomes classmates peers attainment progress learning
understanding talking confidence self-esteem stammer stutter pencil anxiety medication glasses aids wheelchair diagnosis tics seizures
`);
/** Of these, what is looked at in a child only, whoever was named just before. */
const tested = wordSet('hearing sight eyesight vision speech attendance handwriting');
const isBe = wordSet('is was has had will does');
const childStates = wordSet(
  'anxious tearful upset tired able happy shy behind below above working making starting beginning learning difficulty difficulties trouble reading spelling',
);

/** Sections in which adults come and go. */
const ofAdults = wordSet('contributors signatures_sharing circle_of_support timeline');
/** Sections in which a sentence may leave its adult unsaid: “Reads with him daily. She keeps the chart.” */
const ofDoers = wordSet('provision home do how_to_support');
/** Sections about the child alone. */
const ofChild = wordSet('needs attainment strengths');
/** Sections in which the family may be meant. */
const aboutFamily = wordSet('parent_view aspirations_family home');
/** Sections in which it is told who did what. */
const ofReports = wordSet('review contributors signatures_sharing parent_view home do circle_of_support');

/** Pronouns of the other gender that can only mean the child, for nobody else of that gender has been named since, or that seem to. */
export function strayPronouns(
  readings: readonly Reading[],
  child: ChildName | undefined,
  own: Gender,
  whoIs: (word: Word, next: Word | undefined) => Gender | 'either' | undefined,
  isChildsVoice: (reading: Reading) => boolean,
  leftOver: ReadonlySet<string>,
): readonly StrayPronoun[] {
  const other = own === 'he' ? 'she' : 'he';
  const isOther = (word: Word, next: Word | undefined) => {
    if (child && isOwn(child, word.lower)) return false;
    const gender = whoIs(word, next);
    return gender === other || gender === 'either';
  };
  const names = (words: readonly Word[], from: number, to: number) => {
    for (let index = from; index < to; index++)
      if (isOther(words[index]!, words[index + 1]) && !isRoleOf(words, index)) return true;
    return false;
  };
  // Of “an adult” and “another child” nothing is told in the sentences behind.
  const namesOne = (words: readonly Word[], from: number, to: number) => {
    for (let index = from; index < to; index++)
      if (isOther(words[index]!, words[index + 1]) && !isRoleOf(words, index) && !isAnybody(words, index)) return true;
    return false;
  };
  const strays: StrayPronoun[] = [];
  const push = ({ passage: { block } }: Reading, { text: name, from, to }: Word, unsure = false) =>
    strays.push({ name, span: { block, from, to }, ...(unsure && { unsure }) });
  readings.forEach((reading, at) => {
    const { passage, words, sentences, text } = reading;
    const ofFamily = passage.section === 'parent_view';
    if (passage.role !== 'content' || ofAdults.has(passage.section ?? '') || passage.field === 'who') return;
    if (!words.some(({ lower }) => genders.get(lower) === other) || isForm.test(text) || isChildsVoice(reading)) return;
    const quotes = isQuote.test(text);
    const company = inContext(readings, at, names);
    for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
      const [from, to] = [sentences[sentence]!, sentences[sentence + 1]!];
      for (let index = from; index < to; index++) {
        if (genders.get(words[index]!.lower) !== other) continue;
        // “He keeps them in his desk”: the same as in front, and that was no stray.
        const before = words.slice(from, index).findLast(({ lower }) => genders.get(lower) === other);
        if (before && !isSubject.test(words[index]!.lower) && strays.at(-1)?.span.from !== before.from) continue;
        // “… because Harrison tires when he …”: of a name that is another child's there is a note already.
        if (leftOver.size > 0 && words.slice(from, index).some(({ lower }) => leftOver.has(lower))) continue;
        if (names(words, from, index)) {
          const apart = !ofFamily && !quotes && !names(words, 0, from);
          if (apart && ((!company && isWatched(words, from, index)) || isTaught(words, from, index, other, whoIs)))
            push(reading, words[index]!);
          continue;
        }
        // “By Easter he will …” among the outcomes: whose outcome it is.
        if (passage.section === 'outcomes' && words[index + 1]?.lower === 'will' && isAfterDay(words, from, index)) {
          push(reading, words[index]!);
          continue;
        }
        if (ofFamily) {
          if (
            isToldByOther(words, sentences[Math.max(0, sentence - 1)]!, from, index, own, whoIs) &&
            !isSaid(text, words[index]!.from - passage.from)
          )
            push(reading, words[index]!);
          continue;
        }
        if (quotes && (index !== from || isSaid(text, words[index]!.from - passage.from))) continue;
        const doers = isOfDoers(reading);
        const told = doers || ofReports.has(passage.section ?? '');
        const apart = told ? names : namesOne;
        const only = !quotes && !apart(words, 0, from);
        const alone = !company && !apart(words, 0, from);
        const recent = sentence > 0 && apart(words, sentences[sentence - 1]!, from);
        const ofNeeds = alone && ofChild.has(passage.section ?? '');
        if (only && !told && isTold(words, index, own, child, ofNeeds)) {
          push(reading, words[index]!);
          continue;
        }
        if (alone && !quotes && isTaught(words, from, index, own, whoIs)) {
          push(reading, words[index]!);
          continue;
        }
        if (
          !isStray(words, from, to, index, {
            own,
            child,
            alone: alone && !quotes,
            recent,
            doers,
            meant: isTarget(reading, from),
          })
        ) {
          const behind = words.slice(index + 1, to);
          // Nobody else of that gender stands before it in the passage, and yet it may mean somebody of another one.
          const mayBe =
            !quotes &&
            !aboutFamily.has(passage.section ?? '') &&
            !names(words, 0, index) &&
            !isOfNeighbour(words, index) &&
            !helping.has(behind[0]?.lower ?? '') &&
            words[from]!.lower !== 'the' &&
            !words.slice(from, to).some(({ lower }) => lower === 'child') &&
            !behind.some(({ lower }) => genders.get(lower) === own);
          if (mayBe) push(reading, words[index]!, true);
          continue;
        }
        push(reading, words[index]!);
      }
    }
  });
  return strays;
}

const isSubject = /^(?:he|she)$/;

/** Whether nothing but a day or a time stands before a word in its sentence. */
const isAfterDay = (words: readonly Word[], from: number, at: number): boolean =>
  at === from ||
  (/^(?:by|before|within)$/.test(words[from]!.lower) && at - from <= 7 && !words.slice(from, at).some(isVerb));
const isVerb = ({ lower }: Word): boolean => /^(?:is|are|will|can|to|has|have|starts?|begins?|ends?)$/.test(lower);

const watching = wordSet(`
watched observed assessed tested saw met visited taught seen heard watches observes assesses tests sees meets visits teaches hears supports supported helps helped
`);
const joined = wordSet('with to for');
const joining = wordSet('reads read listens listened works worked speaks spoke talks talked plays played sits sat');
const behindHer =
  /^(?:\p{Ll}+ing|on|in|at|for|with|to|and|when|while|twice|once|every|each|daily|again|last|this|before|after|during|by|from|as|out|up)$/u;

/** “The SALT watched her playing”: whom the one person of the sentence watches is the child. */
function isWatched(words: readonly Word[], from: number, at: number): boolean {
  const { lower } = words[at]!;
  const next = words[at + 1];
  if (!/^(?:him|her)$/.test(lower) || (lower === 'her' && isNext(next) && !behindHer.test(next.lower))) return false;
  const verb = joined.has(words[at - 1]!.lower) && joining.has(words[at - 2]?.lower ?? '') ? at - 2 : at - 1;
  if (verb === at - 1 && !watching.has(words[verb]!.lower)) return false;
  // “Mrs Bell watched Mum help her”, “Mum and Mrs Roe”
  const subject = words.slice(from, verb);
  return subject.length > 0 && subject.length <= 4 && !subject.some((word) => /^(?:and|or|who|mum)$/.test(word.lower));
}

/** “Ms Day practises the call with him”, “Mrs Day walks through the plan with her”: who does something with somebody is the one, and the child the other. */
function isTaught(
  words: readonly Word[],
  from: number,
  at: number,
  doer: Gender,
  whoIs: (word: Word, next: Word | undefined) => Gender | 'either' | undefined,
): boolean {
  const { lower } = words[at]!;
  const next = words[at + 1];
  if (!/^(?:him|her)$/.test(lower) || words[at - 1]?.lower !== 'with') return false;
  if (lower === 'her' && isNext(next) && !behindHer.test(next.lower)) return false;
  // “Her grandad would like her to read with him”
  if (words.slice(from, at).some((word) => genders.has(word.lower))) return false;
  const people = words.slice(from, at).flatMap((word, index) => {
    const who = whoIs(word, words[from + index + 1]);
    return who === undefined ? [] : [{ who, index }];
  });
  const [first] = people;
  return first?.who === doer && first.index < 2 && people.every(({ who, index }) => who === doer && index < 3);
}

/** “Mum says it is the first time she has seen him pick up a book”: Mum speaks, and of no other man or boy. */
function isToldByOther(
  words: readonly Word[],
  before: number,
  from: number,
  at: number,
  own: Gender,
  whoIs: (word: Word, next: Word | undefined) => Gender | 'either' | undefined,
): boolean {
  const told = words.slice(before, at);
  const teller = (gender: Gender) => words.slice(0, at).some((word, index) => whoIs(word, words[index + 1]) === gender);
  const nobodyElse = told.every((word, index) => {
    const who = whoIs(word, told[index + 1]);
    // In the sentence before, “a supply teacher” is nobody in particular.
    return who === undefined || who === own || (who === 'either' && index < from - before);
  });
  return (
    nobodyElse &&
    teller(own) &&
    /^(?:him|himself|her|herself)$/.test(words[at]!.lower) &&
    words.slice(from, at).some(({ lower }) => genders.get(lower) === own)
  );
}

/** `he/she` is a form's. */
const isForm = /\b(?:s\/he|(?:he|his|him)\s?(?:\/|or)\s?(?:she|hers?)|(?:she|her)\s?(?:\/|or)\s?(?:he|his|him))\b/i;
const isQuote = /[“”"]/;
/** Words that somebody said are theirs. */
const isSaid = (text: string, at: number) => {
  const before = text.slice(0, at);
  return before.split('"').length % 2 === 0 || before.lastIndexOf('“') > before.lastIndexOf('”');
};

const isOfDoers = ({ passage: { section, field } }: Reading) =>
  ofDoers.has(section ?? '') || field === 'provision' || field === 'measure';

/** “To write her tables by Easter”, “Needs to remember her magnifier.”: of the child, who need not be named. */
const isTarget = ({ passage: { section, field }, words }: Reading, from: number) =>
  surelyChild.has(words[from]!.lower) ||
  (section === 'outcomes' && (field === undefined || field === 'outcome') && words[from]!.lower === 'to');

/** Whether the row, the line before or the heading names somebody whom a pronoun here could go on to mean. */
function inContext(
  readings: readonly Reading[],
  at: number,
  names: (words: readonly Word[], from: number, to: number) => boolean,
): boolean {
  const { passage } = readings[at]!;
  if (/\b(?:mum|dad|nan|mother|father|key ?worker|parent|carer|teacher|assistant)\b/i.test(passage.label ?? ''))
    return true;
  for (let before = at - 1; before >= 0 && before > at - 6; before--) {
    const { passage: one, words } = readings[before]!;
    const near = before === at - 1 || (one.record !== undefined && one.record === passage.record);
    if (!near) return false;
    if (names(words, 0, words.length)) return true;
  }
  return false;
}

const role = wordSet('pupil student learner child');
/** “The pupil was in school …”: the child of the plan. */
const isRoleOf = (words: readonly Word[], at: number): boolean =>
  role.has(words[at]!.lower) && words[at - 1]?.lower === 'the' && !words[at]!.possessive;

/** “An adult”, “somebody”, “another child”: nobody in particular. */
const isAnybody = (words: readonly Word[], at: number): boolean =>
  /^(?:someone|somebody|anyone|anybody|everyone)$/.test(words[at]!.lower) ||
  (/^(?:adult|child|pupil|student|person|toy)$/.test(words[at]!.lower) &&
    /^(?:an?|another|any|each|every|one)$/.test(words[at - 1]?.lower ?? ''));

/** What adults do in the sentence behind the child's. */
const helping = wordSet(`
helps supports works teaches takes meets runs leads gives sees collects brings keeps counts checks writes records shows tells asks reads sits stands watches
prompts reminds models waits listens uses sets puts plays says stays is was will has had would does did then also and or who
`);

/** “Kofi hums while he builds. She finds the right peg.”, “her hand hurts and he stops”: where the passage tells of the child and of nobody else. */
function isTold(
  words: readonly Word[],
  at: number,
  own: Gender,
  child: ChildName | undefined,
  isAbout: boolean,
): boolean {
  if (!/^(?:he|she)$/.test(words[at]!.lower)) return false;
  let verb = at + 1;
  while (isNext(words[verb]) && adverbs.has(words[verb]!.lower)) verb++;
  const does = words[verb];
  if (!isNext(does) || helping.has(does.lower) || !/^(?:can|cannot|could|may|must|\p{Ll}{2,}s)$/u.test(does.lower))
    return false;
  if (allowed.has(does.lower) && helping.has(`${words[verb + 1]?.lower ?? ''}s`)) return false;
  // “She can help him”: two people.
  const rest = words.slice(at + 1, at + 12).findIndex(({ gap }) => /[.!?;:]/.test(gap));
  const behind = words.slice(at + 1, rest < 0 ? at + 12 : at + 1 + rest);
  if (behind.some(({ lower }) => genders.get(lower) === own)) return false;
  if (isAbout) return true;
  return words
    .slice(0, at)
    .some(
      ({ lower, capital }) => genders.get(lower) === own || (capital && child !== undefined && isOwn(child, lower)),
    );
}

interface Context {
  readonly own: Gender;
  readonly child: ChildName | undefined;
  /** Nobody of that gender has been named in the passage or just before it. */
  readonly alone: boolean;
  /** Somebody has, in this sentence or the one before. */
  readonly recent: boolean;
  /** Adults do things here that the writer leaves without a subject. */
  readonly doers: boolean;
  /** The sentence is about the child, named or not. */
  readonly meant: boolean;
}

function isStray(
  words: readonly Word[],
  from: number,
  to: number,
  at: number,
  { own, child, alone, recent, doers, meant }: Context,
): boolean {
  const part = words.slice(from, to);
  const childly = isChildly(words, at, to);
  const isChild = ({ lower, capital }: Word) =>
    genders.get(lower) === own || (capital && !!child && isOwn(child, lower));
  const opens = at === from;
  // “She helps him with buttons”: two people.
  if (opens && !childly && part.slice(1).some(isChild)) return false;
  // “He and Leo”, “She or Mum”
  if (/^(?:and|or)$/.test(words[at + 1]?.lower ?? '') && isNext(words[at + 1])) return false;
  if (isOfNeighbour(words, at)) return false;
  if (alone && !recent) {
    if (childly || meant || (at === from + 1 && isAsked(words, from))) return true;
    if (doers) return words.slice(from, at).some((word) => word.capital && child && isOwn(child, word.lower));
    return opens ? !isAbout(part) : words.slice(0, at).some(isChild);
  }
  if (opens && isNext(words[at + 1]) && tested.has(words[at + 1]!.lower)) return true;
  return childly && !recent && (opens || !words.slice(from, at).some(isChild));
}

/** Whether a sentence begins as “Let her use the laptop”, “Show him a picture” do: all who teach the child are asked to. */
export function isAsked(words: readonly Word[], from: number): boolean {
  const [verb, whom, next] = words.slice(from, from + 3);
  if (verb === undefined || !isNext(whom) || !isNext(next)) return false;
  // “Keep her blanket by the door”, “Give his spellings out on paper”
  if (handles.has(verb.lower) && /^(?:his|her)$/.test(whom.lower) && belongings.has(next.lower)) return true;
  return asks.has(verb.lower) && (whom.lower === 'him' || (whom.lower === 'her' && behindWhom.has(next.lower)));
}
const handles = wordSet(
  'give keep put check read let move place print send check adapt charge bring show enlarge mark take use offer',
);
const belongings = wordSet(`
spellings spelling reading writing work homework books book bag blanket coat peg tray seat chair desk place hearing aids glasses laptop tablet planner
timetable cards card pictures symbols worksheets sheets resources toy comforter defenders cushion pencil pencils ruler lunch snack medication inhaler wheelchair frame
`);
const asks = wordSet('give show let tell ask remind warn offer allow seat sit teach encourage help praise');
const behindWhom = wordSet(
  'a an the one two three five ten some more extra time to what how if where that use go have take sit stand leave finish choose answer read write type move rest before by in on at near next with without away again about until for when',
);

/** “She is his key worker”: who she is, and not how the child is. */
const isAbout = (part: readonly Word[]) =>
  isBe.has(part[1]?.lower ?? '') && /^(?:the|his|her|our|my|a|an)$/.test(part[2]?.lower ?? '');

/** Whether what the pronoun does or has is a child's: `she loses track`, `in art he may`, `her hearing`. */
function isChildly(words: readonly Word[], at: number, to: number): boolean {
  const { lower } = words[at]!;
  let index = at + 1;
  while (index < to && isNext(words[index]) && adverbs.has(words[index]!.lower)) index++;
  const next = words[index];
  if (!next || index >= to || !isNext(next)) return false;
  if (lower === 'his' || lower === 'her')
    return childThings.has(next.lower) || (isNext(words[index + 1]) && childThings.has(words[index + 1]!.lower));
  if (lower !== 'he' && lower !== 'she') return false;
  // “She counts each time he missed something”
  if (next.lower === 'counts' && /^(?:each|every|how|the|whether|when)$/.test(words[index + 1]?.lower ?? ''))
    return false;
  if (childVerbs.has(next.lower) || allowed.has(next.lower)) return true;
  return (
    isBe.has(next.lower) && words.slice(index + 1, Math.min(to, index + 4)).some((word) => childStates.has(word.lower))
  );
}
