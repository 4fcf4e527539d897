import { givenNames, namesThatAreWords } from '../../lexicons/names';
import { ofWord } from '../../text/word-table';
import { isNext, type Reading, type Word } from './name-words';
import { wordSet } from '../../text/word-set';

const titles = wordSet(
  'mr mrs miss ms mx dr sir madam nurse coach aunty auntie aunt uncle nanny father reverend rev st saint prof professor',
);
/** Family, friends, adults and animals: who is named beside one of these is introduced. */
const roles = wordSet(`
mum mummy mam mom dad daddy mother father parent parents carer carers nan nana nanny gran granny grandma grandmother grandad grandpa grandfather grandparents
brother brothers sister sisters sibling siblings twin twins triplet triplets quadruplet quadruplets cousin cousins aunt aunty auntie uncle stepmum stepdad stepmother stepfather stepbrother stepsister guardian
friend friends bestie mate mates peer peers partner buddy buddies classmate classmates teacher teachers tutor tutors ta tas lsa lsas hlta hltas senco sendco inco assistant assistants
therapist psychologist nurse doctor coach mentor keyworker worker staff governor head headteacher deputy manager leader lead practitioner practitioners officer counsellor consultant paediatrician
elsa salt ot ep slt slta facilitator
dog cat pet hamster rabbit pony horse puppy kitten teddy doll toy character book story film programme author
`);
const friendly = wordSet(
  'play plays playing played sits sit sitting friends friend friendship friendships partner paired pair buddy lunch table talk talks talking game games share shares sharing chat chats alongside walks walk argues arguing argued fights fighting fought falls fell falling fallen shouts shouted kicks kicked pushes pushed near beside',
);
/** Whom a child likes or hits is somebody else: a friend, a hero, a singer. */
const liked = wordSet(
  'loves likes enjoys adores admires misses hit hits bit bites kicked pushed hurt about favourite hero heroes fan idol',
);
/** What follows one of these is read or watched: `reading Matilda`. */
const titled = wordSet('read reads reading watch watches watching watched called named');
const owners = wordSet('his her their the our my a an its your');
const beforeRole = wordSet(
  'his her their the our my a an is was are as class year best good close older younger big little baby twin key one main new form lead school teaching specialist trained special educational needs learning support speech and language occupational family headteacher deputy assistant nursery reception early years room pre-school preschool college sixth form pastoral medical',
);

/** Everyday capitals that are no children: days, tongues, subjects, schemes, places, roles, and words that begin sentences. */
const noNames = wordSet(`
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun
mondays tuesdays wednesdays thursdays fridays saturdays sundays
autumn spring summer winter easter christmas eid diwali ramadan halloween reception nursery year class stage key term school college academy primary secondary preschool
english maths mathematics science history geography art music computing french spanish german latin re pe pshe ict dt phonics literacy numeracy reading writing spelling
polish romanian urdu punjabi bengali arabic somali turkish portuguese italian lithuanian chinese mandarin cantonese russian ukrainian hindi gujarati tamil welsh irish scottish british european makaton bsl braille
essex london england britain uk wales scotland ireland bedfordshire southend thurrock chelmsford colchester basildon harlow braintree luton bedford
numicon lego nessy lexia toe clicker talk boost zones regulation elklan widgit pecs teacch intensive interaction precision teach attention bucket colourful semantics read write inc rwi little wandle twinkl clicker idl sulp earlybird cygnet
minecraft roblox fortnite pokemon spiderman batman superman disney marvel youtube google ipad xbox playstation nintendo netflix peppa bluey paw patrol frozen barbie
mum mummy dad daddy mother father parent parents nan nana nanny gran granny grandma grandad grandpa carer carers guardian family families brother sister teacher teachers ta tas lsa senco sendco inco head headteacher
adult adults staff pupil pupils child children student students peer peers friend friends everyone everybody someone somebody anyone nobody people class learner learners boy girl boys girls person persons people
i he she it they we you his her its their our your my this that these those there here what who which when where why how if then as at by for from in into of off on onto over to under up with within without about after again all also although always an and any are be because been before being both but can could did do does doing done down during each either else ever every few first had has have having however just last least less let like made make makes many maybe me mine more most much must near need needs neither never new next no none nor not nothing now often once one only or other others ought ours out own per perhaps please quite rather really same second several shall should since so some something sometimes soon still such sure than the them themselves thing things through together too try two three four five six seven eight nine ten until upon us use used uses using very via want was well were while whilst whole whom whose will would yes yet
support provision outcome outcomes target targets review reviews plan plans action actions date name aim goal goals need strengths strength hopes wishes views view progress home session sessions group groups intervention interventions strategy strategies work activity activities adult time lesson lessons playtime lunchtime playtimes lunchtimes transition transitions change changes noise anxiety behaviour communication language speech learning school attendance focus long short daily weekly small large visual verbal quiet good great kind help access weekly fortnightly termly access assess do
additional special educational complex medical emotional social sensory physical personal intimate dietary
`);

/** Words that only a person can be the subject of, in a plan mostly the child. */
const finite = wordSet(
  'settles stays holds watches walks carries chooses picks copes concentrates daydreams points finds needs struggles likes loves enjoys wants knows gets becomes feels seems benefits responds requires attends lives prefers thrives tries reads writes speaks talks listens learns joins understands recognises remembers uses works plays shows has is was can does had made says said told wears eats sleeps arrives came comes goes went started joined moved left ran refused found ate became missed achieved scored managed struggled refuses avoids hides cries shouts hits bites screams rocks masks copies scores achieves arrives leaves walks counts spells chews wanders interrupts argues throws kicks spits swears panics freezes soils wets flaps stammers stutters mumbles guesses reverses confuses lacks presents displays exhibits demonstrates experiences receives takes hurts loses manages sees hears sits stands starts stops asks answers follows gives writes draws paints swims weighs enters starts completes finishes attends socialises communicates vocalises',
);
/** Of these, what only a living being does, so that even an unlisted name is one. */
export const lives = wordSet('finds struggles likes loves enjoys wants settles');
/** What in a plan only the child does. */
export const surelyChild = wordSet(
  'finds needs struggles likes loves enjoys wants benefits prefers thrives requires responds tires dislikes hates fidgets forgets copes blurts daydreams',
);
const readTo = wordSet('mum mummy dad daddy nan nana gran grandma grandad an a his her their home somebody someone');
/** Of what a child does, what others do to a child: “Jess holds his hand”. */
const doneToChild = wordSet('holds watches walks carries picks points');
/** What a child does beside a grown-up who helps: “Kieran ticks it with the teacher”. */
const doneBeside = wordSet(
  'tick ticks practise practises read reads pack packs fill fills choose chooses count counts colour colours rehearse rehearses sort sorts',
);
const besideAdult =
  /^(?:\w+ ){0,4}?with (?:(?:the|his|her|their|an?) (?:\w+ )?(?:teacher|tutor|adult|ta|lsa|key|mentor|grown-up)\b|(?:mrs?|miss|ms) |(?:mum|mummy|dad|daddy|nan|gran|grandma|grandad)\b)/;
/** Things that a child has to use: “Callum uses a laptop”. */
const usedByChild =
  /^(?:an?|his|her|their|the) (?:\w+ )?(?:laptop|overlay|cushion|wheelchair|fidget|slope|ear-?defenders|headphones|exit card|time-?out card|pencil grip|typewriter|walker|frame|hearing aids?|radio aid|now and next board|timetable)\b/;
const modals = wordSet('will can could would should may might must cannot');
const adverbs = wordSet(
  'also still often sometimes usually always now really currently already never then not soon only just currently generally frequently continue continues to be able',
);
/** What adults do in plans: who does it is not the child. */
const adultActs = wordSet(`
support supports deliver delivers run runs lead leads teach teaches provide provides monitor monitors review reviews observe observes meet meets model models share shares contact contacts email emails liaise liaises give gives
help helps check checks prompt prompts remind reminds encourage encourages assess assesses plan plans train trains advise advises send sends refer refers attend attends chair chairs coordinate coordinates arrange arranges organise organises oversee oversees
speak speaks discuss discusses visit visits record records track tracks feedback adapt adapts scaffold differentiate differentiates supervise supervises update updates make makes continue work works
`);
/** What plans have of a child: `Jack’s outcomes`. */
const possessions = wordSet(
  'outcome outcomes target targets needs need plan passport progress views view attainment strengths strength support learning behaviour attention reading writing speech language understanding confidence attendance concentration interests aspirations profile timetable difficulties difficulty handwriting vocabulary anxiety communication emotions feelings friendships mood moods temper anger homework meltdowns outbursts relationships behaviours targets independence skills ability provision hearing sight parents family teacher spelling maths phonics sensory social emotional sleep diagnosis eating key short long next current gross fine working expressive receptive auditory visual phonological processing concentration toileting vision self-esteem self-care resilience engagement sleeping word reward workstation wheelchair hoist splints medication epilepsy seizures',
);
const papers = wordSet('EHCP EHCPs EHCNA EHC EBSA IEP SEMH ASD ADHD SLCN PEP ISP ILP EP PDA ODD DLD');
/** `Jack’s mum says …`: in a plan the child’s own; another child’s mum may bring him to school. */
const parent = wordSet('mum mummy dad daddy mother father parents family nan carer carers');
const tells = wordSet(
  'say says said feel feels felt report reports reported think thinks want wants would is are has have',
);
/** What only the child of the plan has: `Tyler Briggs has difficulty …`. */
const hadByChild = wordSet(
  'difficulty difficulties trouble autism adhd dyslexia dyspraxia delayed limited poor weak significant severe complex sensory fidget fidgets cushion overlay wobble ear-defenders',
);
const planWords = wordSet(
  'plan profile passport targets outcomes support provision needs views strengths progress review',
);
const toDoers = wordSet(
  'support supports help helps encourage encourages enable enables allow allows remind reminds prompt prompts teach teaches ask asks expect expects for supporting helping encouraging enabling allowing reminding prompting teaching want wants get invite',
);
const objectVerbs = wordSet(
  'support remind prompt encourage help teach supporting helping encouraging reminding prompting teaching seat give praise reward',
);

/** Whether a word can be a given name by its form and is none of the everyday capitals; inside a sentence `Will` and `May` can. */
export function isNameLike({ capital, text, lower, initial }: Word): boolean {
  if (!capital || text.length < 2) return false;
  // Capitals throughout are mostly an acronym or a heading.
  if (text === text.toUpperCase()) return text.length >= 4 && isSureName(lower) && !roles.has(lower);
  return !noNames.has(lower) || (!initial && namesThatAreWords.has(lower) && givenNames.has(lower));
}

/** Sections that list people. */
const listsPeople = wordSet('contributors signatures_sharing circle_of_support timeline');
const namesAdults = wordSet('teacher senco who role signature setting class');

/** Whether a word introduces somebody. */
const introduces = ofWord((lower) => [titles, roles, friendly, liked, titled].some((words) => words.has(lower)));

/** Everybody whom the plan introduces as somebody: staff, family, friends, professionals, pets. Folded names. */
export function introduced(readings: readonly Reading[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { passage, words } of readings) {
    const people = listsPeople.has(passage.section ?? '') || namesAdults.has(passage.field ?? '');
    words.forEach((word, index) => {
      if (!word.capital && !introduces(word.lower)) return;
      if (people && isNameLike(word) && childhood(words, index) < 2) known.add(word.lower);
      const previous = words[index - 1];
      if (titles.has(word.lower) && word.capital) addNames(words, index + 1, known, /^[.\s]+$/);
      else if (roles.has(word.lower)) {
        addAfterRole(words, index, known);
        addBeforeRole(words, index, known);
      } else if (friendly.has(word.lower)) addCompany(words, index, known);
      else if (previous?.lower === 'by' && isNameLike(word) && isNext(word)) addNames(words, index, known, /^\s+$/);
      // “What we like about Mia” is about the child.
      else if (liked.has(word.lower) && (word.lower !== 'about' || passage.role === 'content'))
        addNames(words, index + (words[index + 1]?.lower === 'of' ? 2 : 1), known, /^(?:\s+|: )$/);
      else if (titled.has(word.lower)) addNames(words, index + 1, known, /^(?:\s+|\s*[“‘"]\s*)$/);
      else if (isNameLike(word) && (helps(words, index) || isFromSomewhere(words[index + 1]))) known.add(word.lower);
    });
  }
  return known;
}

/** `Jane from CAMHS` comes from somewhere. */
const isFromSomewhere = (next: Word | undefined) => isNext(next) && next.lower === 'from';

/** More words than a list of names has: it bounds the work on a text that is nothing but names. */
const longestList = 24;

/** A list of names: `Tom, Ava and Sam Jones`. */
function addNames(words: readonly Word[], from: number, known: Set<string>, gap: RegExp) {
  let index = from;
  if (!words[index] || !gap.test(words[index]!.gap)) return;
  const end = Math.min(words.length, from + longestList);
  for (; index < end; index++) {
    const word = words[index]!;
    const joined = word.lower === 'and' || word.lower === 'or';
    if (index > from && !betweenNames.test(word.gap)) return;
    if (joined && index > from) continue;
    // A full stop after a title or an initial goes on; any other ends the list.
    if (!isNameLike(word) || (index > from && word.gap.includes('.') && !isShortened(words[index - 1]!))) return;
    known.add(word.lower);
  }
}

/** What parts the names of a list, the age of each before it: “Lily (9), Omar, 4, and Zain”. */
const betweenNames = /^(?: ?\(\d{1,2}\)|, \d{1,2}(?=,? ))?(?:\s+|,\s*|\s*[&/]\s*|\.\s)$/;

/** “Mrs.”, “J.”: the full stop ends no sentence. */
const isShortened = ({ text, lower }: Word): boolean => text.length < 3 || titles.has(lower);

function addAfterRole(words: readonly Word[], at: number, known: Set<string>) {
  let next = at + 1;
  while (
    next < at + 4 &&
    ['is', 'are', 'called', 'named', 'include', 'includes', 'like'].includes(words[next]?.lower ?? '')
  )
    next++;
  // “One of triplets with Zara and Zain”, “She is a twin. Zara is at home.”
  const multiple = bornTogether.has(words[at]!.lower);
  if (multiple && words[next]?.lower === 'with') next++;
  addNames(words, next, known, multiple ? /^(?:\s+|,\s+|[.;]\s+|\s*[(:–-]\s*)$/ : /^(?:\s+|,\s+|\s*[(:–-]\s*)$/);
}

const bornTogether = wordSet('twin twins triplet triplets quadruplet quadruplets');

/** `Sarah (TA)`, `Sarah, his mum`, `Sarah – class teacher`, `Sarah is the school nurse`. */
function addBeforeRole(words: readonly Word[], at: number, known: Set<string>) {
  let index = at;
  let owned = false;
  for (let steps = 0; steps < 6 && index > 0; steps++) {
    const { gap } = words[index]!;
    const before = words[index - 1]!;
    const opens = /^\s*(?:[(–-]|,\s*)\s*$/.test(gap) && !/^\s+$/.test(gap);
    if (isNameLike(before)) {
      // `Jack, Mum and Dad` is a list, `Jack, his mum` may be one too; brackets and dashes introduce.
      const introduces =
        /[(–-]/.test(gap) ||
        (opens && (owned || !words[at]!.capital)) ||
        ['is', 'was', 'as', 'the', 'our'].includes(words[index]!.lower);
      if (introduces)
        for (let name = index - 1; name >= 0 && name > index - 4 && isNameLike(words[name]!); name--)
          known.add(words[name]!.lower);
      return;
    }
    if (!beforeRole.has(before.lower) || (opens && index < at)) return;
    if (owners.has(before.lower)) owned = true;
    index--;
  }
}

/** `plays with Tom and Ava`, `sits next to Amir`. */
function addCompany(words: readonly Word[], at: number, known: Set<string>) {
  for (let index = at + 1; index < at + 7 && index < words.length; index++) {
    const { lower, gap } = words[index]!;
    if (/[.!?]/.test(gap)) return;
    if (['with', 'to', 'beside', 'alongside', 'by', 'between'].includes(lower))
      addNames(words, index + 1, known, /^\s+$/);
  }
}

/** `Sarah helps him`, `Tom makes her laugh`, `Sarah will work with …`: the subject acts for the child. */
function helps(words: readonly Word[], at: number): boolean {
  const verb = words[at + 1];
  // `Jess listens to him`, `Sarah reads with her`.
  const link = words[at + 2];
  const whom = words[at + 3];
  if (
    !words[at]!.possessive &&
    isNext(verb) &&
    /s$|ed$/.test(verb.lower) &&
    isNext(link) &&
    ['to', 'with', 'for'].includes(link.lower) &&
    isNext(whom) &&
    (['him', 'me'].includes(whom.lower) ||
      (whom.lower === 'her' &&
        (!isNext(words[at + 4]) ||
          /^(?:daily|every|each|once|twice|at|on|in|for|and|when|after|before)$/.test(words[at + 4]!.lower))))
  )
    return true;
  const object = words[at + 2];
  // “Isaac likes me because I do the voice”: the child speaks of somebody else.
  if (!words[at]!.possessive && isNext(verb) && /s$|ed$/.test(verb.lower) && isNext(object) && object.lower === 'me')
    return true;
  return !words[at]!.possessive &&
    isNext(verb) &&
    isNext(object) &&
    /s$|ed$/.test(verb.lower) &&
    ['him', 'her', 'me'].includes(object.lower) &&
    !isNext(words[at + 3])
    ? true
    : !words[at]!.possessive &&
        isNext(verb) &&
        isNext(object) &&
        adultActs.has(verb.lower) &&
        ['him', 'me'].includes(object.lower);
}

/** How strongly the words round a name say that the plan is about its bearer: 0 not at all, 1 where nothing speaks against it, 2 plainly. */
export function childhood(words: readonly Word[], at: number): 0 | 1 | 2 {
  const word = words[at]!;
  const next = words[at + 1];
  if (word.possessive && noNames.has(word.lower)) return 0;
  if (word.possessive && isNext(next) && parent.has(next.lower)) return tells.has(words[at + 2]?.lower ?? '') ? 2 : 0;
  // “Lola's EHCNA”
  // “Mr Gough looks in Alfie's bag”
  if (word.possessive && isNext(next) && carried.has(next.lower) && isLookedAt(words, at)) return 2;
  if (word.possessive)
    return isNext(next) && (next.capital ? papers.has(next.text) : possessions.has(next.lower)) ? 2 : 0;
  if (!word.initial && isNext(word)) {
    const before = words[at - 1]!;
    if (toDoers.has(before.lower) && isNext(next) && next.lower === 'to') return 2;
    if (objectVerbs.has(before.lower) && givenNames.has(word.lower) && isNext(next) && !next.capital) return 2;
    // “Move Freya closer to the board”
    if (
      /^(?:move|moves|sit|place|put)$/.test(before.lower) &&
      givenNames.has(word.lower) &&
      isNext(next) &&
      nearer.has(next.lower)
    )
      return 2;
    // “Do not let Tyrese sit by the window”; “let Sarah know”
    if (before.lower === 'let' && givenNames.has(word.lower) && isNext(next) && letDo.has(next.lower)) return 2;
    // `in May`, `Will` and the like only where the words leave no doubt.
    if (noNames.has(word.lower) || isNameLike(before)) return 0;
    // `Tom and Jack`, `with Jack`: in company.
    if (['with', 'and', 'by', 'or', 'to', 'like', 'called'].includes(before.lower)) return 0;
  }
  if (!isNext(next)) return 0;
  let index = at + 1;
  let surname = false;
  if (isNameLike(next)) {
    surname = true;
    index++;
  }
  const level = predicate(words, index, surname);
  // “When Kofi came back on crutches she had moved the chairs”: somebody else, and then the child.
  const behindWhen = isNext(word) && /^(?:when|after|if|because|while|since)$/.test(words[at - 1]?.lower ?? '');
  if (level !== 1 || !behindWhen) return level;
  // “When Jack is anxious he hides”
  const [be, state] = words.slice(at + 1, at + 3);
  return /^(?:is|gets|feels|becomes)$/.test(be!.lower) && isNext(state) && troubled.has(state.lower) ? 2 : 0;
}

/** What a child carries and an adult looks through: friends sit at “Tom's table”. */
const carried = wordSet('bag planner diary chart tray book books folder locker drawer homework reading-record');

const isLookedAt = (words: readonly Word[], at: number): boolean =>
  isSureName(words[at]!.lower) &&
  words
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => /^(?:looks?|checks?|signs?|marks?|empties|empty|unpacks?|goes)$/.test(lower));

const nearer = wordSet('closer nearer away next beside at near where');
const letDo = wordSet('sit stand leave go use wear have take rest choose move work read write type come stay');

const troubled = wordSet(
  'anxious upset tired angry worried overwhelmed frustrated cross unsure stuck hungry dysregulated distressed agitated excited nervous scared frightened tearful overloaded stressed bored',
);

const cardToAdult =
  /^(?:the|an?|his|her|their|my) (?:\w+ )?card to (?:mrs?|miss|ms|an? adult|the (?:teacher|adult|ta)|his teacher|her teacher|staff)\b/;

const restOfSentence = (words: readonly Word[], from: number): string => {
  const near = words.slice(from, from + 12);
  const end = near.findIndex(({ initial }) => initial);
  return near
    .slice(0, end < 0 ? undefined : end)
    .map(({ lower }) => lower)
    .join(' ');
};
/** Who helps does it with the child. */
const isWithChild =
  /\b(?:with|to|for|beside|behind|near) (?:him|them|me\b|her(?= (?:and|at|on|in|for|to|every|each|once|daily|when|until|so)\b|$))\b/;
const worksSo =
  /^(?:best|better|well|harder|slowly|quickly|independently)\b(?! (?:alongside|with) (?:parents|families|staff|teachers|children)\b)/;
const doesWell = /^(?:(?:is|has been|was) doing|did|has done) (?:so |very |really |quite )?well (?:with|at|on|in) /;

function predicate(words: readonly Word[], from: number, surname: boolean): 0 | 1 | 2 {
  const verb = words[from];
  if (!isNext(verb)) return 0;
  let index = from;
  const modal = modals.has(verb.lower) || verb.lower === 'to';
  if (!modal && ![finite, surelyChild, adverbs, doneBeside].some((known) => known.has(verb.lower))) return 0;
  while (isNext(words[index]) && (modals.has(words[index]!.lower) || adverbs.has(words[index]!.lower))) index++;
  const act = words[index];
  if (!isNext(act) || act.capital) return 0;
  // `Imogen shows the card to Mr Pryce`
  const after = words.slice(index + 1, index + 8).map(({ lower }) => lower);
  if (/^shows?$/.test(act.lower) && cardToAdult.test(after.join(' '))) return 2;
  const behind = restOfSentence(words, index + 1);
  // `Kieran ticks it with the teacher`, `Alfie will read his book with Mum`; `reads with her` is done for the child
  if (doneBeside.has(act.lower) && besideAdult.test(behind) && !isWithChild.test(behind)) return 2;
  // `Jayden works best in a small room`
  if (/^works?$/.test(act.lower) && worksSo.test(behind) && !isWithChild.test(behind)) return 2;
  if (adultActs.has(act.lower) || (doneToChild.has(act.lower) && /^(?:him|her|his|them|their)\b/.test(behind)))
    return 0;
  if (surelyChild.has(act.lower)) return 2;
  if (/^uses?$/.test(act.lower) && usedByChild.test(behind) && !isWithChild.test(behind)) return 2;
  // `Mohammed is doing so well with the naming game`
  if (doesWell.test(`${act.lower} ${behind}`)) return 2;
  // `Josh is happy for all his teachers to see the plan`
  if (
    [act, words[index + 1]].some((one) => one && /^(?:happy|agrees|agreed|content|fine|pleased)$/.test(one.lower)) &&
    isOfChild(words, index)
  )
    return 2;
  // `Joshua to read to mum every night`: who reads to a grown-up is a child.
  if (/^reads?$/.test(act.lower) && words[index + 1]?.lower === 'to' && readTo.has(words[index + 2]?.lower ?? ''))
    return 2;
  // `Callum should be allowed to leave the room`
  if (modal && words[index - 1]?.lower === 'be' && served.has(act.lower)) return 2;
  // `Jayden also has a fidget toy`
  const has = [verb, act].some(({ lower }) => lower === 'has' || lower === 'had');
  if (has && words.slice(index, index + 3).some((word) => isNext(word) && hadByChild.has(word.lower))) return 2;
  // `Sarah is the class teacher`, `Sarah has trained …`
  for (let near = from; near < from + 6 && isNext(words[near]); near++) if (roles.has(words[near]!.lower)) return 0;
  const able = from + 1 < words.length && words.slice(from, index).some(({ lower }) => lower === 'able');
  if (able) return 2;
  if (surname) return 0;
  // `Joshua now has`, `Joshua can already read`.
  return (modal || finite.has(verb.lower) || finite.has(act.lower)) && !isWithChild.test(behind) ? 1 : 0;
}

/** What adults do for a child. */
const served = wordSet(
  'allowed given shown offered encouraged helped seated placed reminded prompted excused praised rewarded withdrawn escorted accompanied moved',
);

const either = wordSet('share make speak give check plan record work visit discuss meet ask continue attend send');

/** “Ruben will tell a teacher” as an outcome: whose it is, though it names an adult too. */
export function isWhoseOutcome(words: readonly Word[], at: number): boolean {
  const [name, verb, act] = [words[at]!, words[at + 1], words[at + 2]];
  const says = isNext(verb) && verb.lower === 'will' && isNext(act) && !act.capital;
  if (!says || !name.initial || name.possessive || !isSureName(name.lower)) return false;
  if (!adultActs.has(act.lower)) return true;
  // “Lorcan will share a toy with one other child”; “Sarah will read with him”
  return (
    either.has(act.lower) && !words.slice(at + 3, at + 12).some(({ lower }) => /^(?:him|her|me|them)$/.test(lower))
  );
}

const schooling = wordSet('teacher teachers tutor tutors school college class plan profile targets subjects lecturers');

/** `… for all his teachers`: whose teachers they are is a child. */
function isOfChild(words: readonly Word[], from: number): boolean {
  for (let index = from + 1; index < from + 6 && isNext(words[index]); index++)
    if (/^(?:his|her)$/.test(words[index]!.lower))
      return [1, 2].some((ahead) => schooling.has(words[index + ahead]?.lower ?? ''));
  return false;
}

/** Whether a capital at the start of a sentence is surely a name: a listed one that is no ordinary word. */
export const isSureName = (lower: string): boolean => {
  // “Lily-Mae”, “Tyler-James”
  const [first, second] = lower.split('-');
  return second === undefined
    ? givenNames.has(lower) && !namesThatAreWords.has(lower)
    : givenNames.has(lower) || (joined.has(second) && givenNames.has(first!));
};
const joined = wordSet('mae may rose grace lee leigh rae james jay joe jo louise marie ann anne lynn jack john george');

/** Whether a folded word is a title: “Mrs”. */
export const isTitle = (lower: string): boolean => titles.has(lower);

/** Whether the folded word is a role, a title or another word for a person. */
export const isPersonWord = (lower: string): boolean => roles.has(lower) || titles.has(lower);

/** `Targets for Jaydon`, `One Plan: Jaydon` in a heading: a listed name behind a word for the plan. */
export function isTitleOf(words: readonly Word[], at: number): boolean {
  const { lower, gap } = words[at]!;
  const link = words[at - 1];
  if (!isSureName(lower) || !link || isNext(words[at + 1])) return false;
  if (/^\s*[:–-]\s*$/.test(gap)) return planWords.has(link.lower);
  return isNext(words[at]) && ['for', 'of', 'about'].includes(link.lower) && planWords.has(words[at - 2]?.lower ?? '');
}
