import { ofWord } from '../../text/word-table';
import { isNext, type Reading, type Word } from './name-words';
import { isNameLike, isPersonWord, isSureName } from './people';
import { wordSet } from '../../text/word-set';

/** What a third person is called. */
export type Gender = 'he' | 'she';

/** The gender of each third-person pronoun, in lower case. */
export const genders: ReadonlyMap<string, Gender> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
]);

const women = wordSet(
  'mum mummy mam mom mother nan nana nanny gran granny grandma grandmother sister aunt aunty auntie stepmum stepmother stepsister mrs miss ms madam girl woman lady queen princess wife daughter niece godmother',
);
const men = wordSet(
  'mr sir dad daddy father grandad grandpa grandfather brother uncle stepdad stepfather stepbrother reverend boy man king prince husband son nephew godfather',
);
/** Anybody a pronoun could mean beside the child. */
const somebody = wordSet(
  'adult someone somebody everyone anyone person pupil child student baby member character player author hero giant wizard witch fairy pirate knight robot monster chef cook vet soldier sailor neighbour gp escort interpreter volunteer visitor guide pharmacist childminder',
);
/** Trades by their endings: `caretaker`, `bus driver`, `dentist`, `policeman`. */
const trade =
  /(?:taker|driver|keeper|singer|player|writer|dresser|cleaner|builder|helper|leader|minder|footballer|baker|farmer|ist|man|woman|lady)$/;
/** Several people are no “he” and no “she”. */
const several = wordSet(
  'staff adults pupils children students teachers people others parents carers grandparents tutors friends mates peers classmates cousins siblings brothers sisters twins tas lsas boys girls men women practitioners governors characters',
);
/** No people, though they end as trades do. */
const things = wordSet(
  'list checklist shortlist wordlist playlist twist wrist fist mist exist assist consist persist resist insist',
);

/** Whom a word means by itself, in lower case: `nobody` where that is several people. */
const personOf = ofWord((lower): Gender | 'either' | 'nobody' | undefined => {
  if (women.has(lower)) return 'she';
  if (men.has(lower)) return 'he';
  if (several.has(lower)) return 'nobody';
  return isPersonWord(lower) || somebody.has(lower) || (trade.test(lower) && !things.has(lower)) ? 'either' : undefined;
});

/** Names whose gender a title or a role beside them tells: `Mrs Okell`, `Mum (Beata)`, `her sister Elif`. */
export function readNameGenders(readings: readonly Reading[]): ReadonlyMap<string, Gender | 'either'> {
  const known = new Map<string, Gender | 'either'>();
  const add = (name: string, gender: Gender) =>
    known.set(name, (known.get(name) ?? gender) === gender ? gender : 'either');
  for (const { words } of readings)
    words.forEach((word, index) => {
      const gender = personOf(word.lower);
      if (gender !== 'she' && gender !== 'he') return;
      const next = words[index + 1];
      // “Mum, Dad, Jo and Pat”: one more of several.
      const listed = next?.gap.includes(',') && (word.gap.includes(',') || words[index + 2]?.lower === 'and');
      if (next?.capital && !listed && isNameLike(next) && /^(?:\.? |,? \(?)$/.test(next.gap)) add(next.lower, gender);
      // “Elif, her sister”
      const [name, owner] = [words[index - 2], words[index - 1]];
      if (
        name &&
        owner &&
        /^(?:his|her|their|the)$/.test(owner.lower) &&
        isNameLike(name) &&
        /^,? \(?$/.test(owner.gap)
      )
        add(name.lower, gender);
    });
  return known;
}

/** Whom a word may mean: a man, a woman, either, or no single person. The child's own names are for the caller to tell. */
export function genderOf(
  word: Word,
  next: Word | undefined,
  known: ReadonlyMap<string, Gender | 'either'>,
  people: ReadonlySet<string>,
): Gender | 'either' | undefined {
  const { lower } = word;
  const person = personOf(lower);
  if (person) return person === 'nobody' ? undefined : person;
  if (!word.capital) return undefined;
  const told = known.get(lower);
  if (told) return told;
  if (people.has(lower)) return 'either';
  // “Grade 4”, “Year 6”
  if (next && /^\s?\d/.test(next.gap)) return undefined;
  // `SpLD`, `DfE`
  if (/\p{Ll}\p{Lu}/u.test(word.text) && !/^(?:M(?:a)?c|De|Le|La|O|D)['’]?\p{Lu}/u.test(word.text)) return undefined;
  return isNameLike(word) && (!word.initial || isSureName(lower) || !isPlainStart(word, next)) ? 'either' : undefined;
}

/** A sentence may begin with a capital that is no name. */
const isPlainStart = (word: Word, next: Word | undefined) =>
  !isNext(next) || !/^(?:is|will|has|can|was|and)$/.test(next.lower) || word.text.length > 12;

/** “Bluey and his friends”: whose they are stands just before. */
export const isOfNeighbour = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'and' && words[at - 2]?.capital === true && !genders.has(words[at - 2]!.lower);
