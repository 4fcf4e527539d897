import { wordSet } from './word-set';

const people = wordSet(`
he she they who him her them everyone everybody child children pupil pupils student students learner learners boy boys girl girls kid kids lad lads lass lasses toddler teenager youngster
mum mummy mam mother mothers dad daddy father fathers parent parents carer carers guardian guardians family families nan nana nanny gran granny grandma grandmother grandad grandpa grandfather grandparents
brother brothers sister sisters sibling siblings twin twins cousin cousins aunt auntie uncle stepmum stepdad stepfather stepmother friend friends peer peers classmate classmates others person people household
`);
/** What stands for a child when a word about character is said of it. */
const traits = wordSet(`
behaviour behaviours attitude outburst outbursts manner tone conduct language response responses reaction reactions actions play personality character nature mood temper life home lifestyle problem problems issue issues reason reasons cause trouble concern concerns worry presentation reputation motive motives tactics habit habits answer default
`);
const notPeople = wordSet(`
we i you it this that which there staff teacher teachers ta tas lsa lsas senco adult adults
lift lifts bus minibus car laptop computer tablet printer door lock zip button machine app website engine battery heater boiler toilet tap pen
transport funding health education services printers support reports report records notes letters emails logs observations tests scores assessments results incidents
`);
const organisations = wordSet(
  'council school trust academy service services team mail company authority transport panel board college nursery hospital department ofsted office tribunal club',
);
const passed = wordSet(`
is are was were be been being am has have had having do does did will would can could may might shall should must cannot gets got becomes became seems appears remains
not also often always still sometimes never just simply again now then even both usually frequently regularly quite very really so too extremely rather increasingly more most highly
at times isn't aren't wasn't weren't doesn't don't didn't hasn't haven't hadn't won't can't couldn't wouldn't
`);
/** Verbs before “to”: “he continues to refuse”. */
const beforeTo = wordSet(
  'tends tend tended continues continue continued seems seem appears appear starts start started began begins begin likes known likely prone able going wants tries chooses used has had have quick liable ready needs',
);
const prepositions = wordSet(
  'in at on during after before with of for from under near to by about against towards into like',
);
const conjunctions = wordSet('and but or then nor yet , – —');
const determiners = wordSet(
  'the a an these those his their its our your my some any no every each this when if because while whilst although though as where since until unless whenever once how why what than most many all few much less least',
);
const amounts = wordSet('one two three four five six seven eight nine ten several');
const shares = wordSet('one two three four both all some most many none each either neither several');
const titles = wordSet('mr mrs ms miss mx dr sir');
const feelings = wordSet(
  'upset angry anxious tired bored hungry overwhelmed frustrated unsure happy sad cross unwell ill',
);

/** Of whom a sentence says what begins at an offset: a person, something else (a thing, a service, the staff), or nobody it names. */
export type Subject = 'person' | 'other' | 'unknown';

interface Token {
  readonly word: string;
  readonly raw: string;
}

/** A finite verb, by its look. */
const act =
  /^(?:(?:won|don|doesn|didn|can|couldn)['’]t|wont|cant|will|can|cannot|could|do|did|never|refuse|fail|lack|behave|manipulate|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+(?:(?<!s|ou)s|ed))(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/i;

const capital = /^\p{Lu}[\p{Ll}'’-]/u;

/** “He’s”, “they’ve”: the pronoun is what counts. */
const contracted = /(?<=^(?:he|she|they|who|we|i|you|it|that|there))'(?:s|re|ve|d|ll|m)$/;

/** Finds the subject of the words at `at` by going back over helping words, side remarks and what “and” joins. */
export function subjectOf(sentence: string, at: number): Subject {
  const isAct = act.test(sentence.slice(at, at + 20));
  const tokens: Token[] = [];
  for (const [raw] of sentence
    .slice(0, at)
    .matchAll(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{N}]+(?:['’-][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{N}]+)*|[,;:()–—]/gu))
    tokens.push({ raw, word: raw.toLowerCase().replaceAll('’', "'").replace(contracted, '') });
  let helped = false;
  for (let index = tokens.length - 1; index >= 0; index--) {
    const { word, raw } = tokens[index]!;
    const previous = tokens[index - 1];
    if (word === 'to' && previous && beforeTo.has(previous.word)) {
      index--;
      continue;
    }
    if (passed.has(word) || (word.endsWith('ly') && word !== 'family' && !capital.test(raw))) {
      helped = true;
      continue;
    }
    if (conjunctions.has(word)) return nearest(tokens.slice(0, index));
    if (/^[;:()]$/.test(word)) return 'unknown';
    if (determiners.has(word) || prepositions.has(word)) return 'unknown';
    // “Despite lots of reminders Ellis …”: a name after a noun begins anew.
    if (
      index > 0 &&
      capital.test(raw) &&
      /^(?:\p{Ll}{3,}|\d+)$/u.test(tokens[index - 1]!.raw) &&
      isNounLike(tokens[index - 1]!.word)
    )
      return classify(tokens, index);
    const preposition = sideRemark(tokens, index);
    // “One of his battery doors”: the doors, not the one.
    const partOf = tokens[preposition]?.word === 'of' && shares.has(tokens[preposition - 1]?.word ?? '');
    if (!partOf && preposition > 0 && tokens[preposition - 1]!.word !== ',') {
      index = preposition;
      continue;
    }
    // “Does it out of spite”: an object.
    if (word === 'it' && previous && /^(?:do|does|did|doing|done)$/.test(previous.word)) continue;
    // “Playtimes are hard”: one name takes no plural.
    const isName = index > 0 || people.has(word) || !plural.test(sentence.slice(0, at + 6));
    const one = isName ? classify(tokens, index) : 'unknown';
    if (one !== 'unknown') return one;
    if (
      determiners.has(word) ||
      prepositions.has(word) ||
      feelings.has(word) ||
      amounts.has(word) ||
      /^\d|(?:ed|ing|'s)$/.test(word)
    )
      return 'unknown';
    // “The bus refuses”, “the dog is lazy”; but in “shows aggression” what stands before is no subject.
    return helped || isAct || !isName ? 'other' : 'unknown';
  }
  return 'unknown';
}
const plural = /^\W*\p{Lu}\p{Ll}+s (?:are|were)\b/u;

/** Whether a word may be a noun, for it is none of the little words. */
const isNounLike = (word: string): boolean =>
  !(prepositions.has(word) || determiners.has(word) || conjunctions.has(word) || passed.has(word) || people.has(word));

/** Index of the preposition that begins the side remark ending at `index`, else -1. */
function sideRemark(tokens: readonly Token[], index: number): number {
  for (let back = index; back >= Math.max(0, index - 3); back--) {
    const { word } = tokens[back]!;
    if (prepositions.has(word)) return back;
    if (conjunctions.has(word) || /^(?:he|she|they|we|it|who|i|[;:()–—])$/.test(word)) return -1;
  }
  return -1;
}

function classify(tokens: readonly Token[], index: number): Subject {
  const { word, raw } = tokens[index]!;
  const previous = tokens[index - 1];
  if (notPeople.has(word) || organisations.has(word)) return 'other';
  if (people.has(word) || traits.has(word)) return 'person';
  if (determiners.has(word) || prepositions.has(word)) return 'unknown';
  if (/^\p{Lu}{2,}$/u.test(raw)) return 'other';
  if (!capital.test(raw)) return 'unknown';
  return previous && titles.has(previous.word) ? 'other' : 'person';
}

/** The subject of what “and” joins on: the last pronoun that can be one; else what is named first. */
function nearest(tokens: readonly Token[]): Subject {
  if (tokens.length === 0) return 'unknown';
  // “We find that Oskar is … and”: the clause after “that” has its own subject.
  const that = tokens.findLastIndex(({ word }) => word === 'that');
  const clause = tokens.slice(that + 1);
  if (that > 0 && clause.length > 1 && classify(clause, 0) === 'person') return 'person';
  for (let index = tokens.length - 1; index >= 0; index--) {
    if (prepositions.has(tokens[index - 1]?.word ?? '')) continue;
    if (/^(?:he|she|they|who)$/.test(tokens[index]!.word)) return 'person';
    if (/^(?:we|i)$/.test(tokens[index]!.word)) return 'other';
  }
  return tokens.map((_, index) => classify(tokens, index)).find((one) => one !== 'unknown') ?? 'other';
}
