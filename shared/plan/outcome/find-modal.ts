import { kindOf, lemmaOf } from './acts';
import type { Stretch, Word } from './words';
import { wordSet } from '../../text/word-set';

const modals = new Set([
  'will',
  "i'll",
  "he'll",
  "she'll",
  "they'll",
  'shall',
  "won't",
  "doesn't",
  "don't",
  'can',
  'could',
  'should',
  'must',
  'would',
  'may',
  "can't",
  'cannot',
]);
const isModal = (word: string) => modals.has(word) || /[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]'ll$/.test(word);
const isStrong = (word: string) => strong.has(word) || /[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]'ll$/.test(word);
const strong = new Set(['will', "i'll", "he'll", "she'll", "they'll", 'shall', "won't"]);
const adverbs =
  /^(?:not|also|then|now|always|never|usually|often|sometimes|regularly|consistently|only|still|both|either|just|all|each|even|n't|fully|more|well|better|mostly|each|first|safely|[a-z]{3,}ly)$/;
const notAdverbs =
  /^(?:apply|reply|supply|rely|comply|multiply|identify|family|daily|weekly|early|july|italy|only-child|holly|molly|lily|sally|emily|kelly|billy|polly|ally)$/;
/** Words that begin a noun phrase, so that what follows them is no verb. */
export const determiners: ReadonlySet<string> =
  wordSet(`the a an his her my their our your its this that these those each every all some any no one two three four five both
  other others another me him them us it what which school new different own more at be- in`);
const subjects = new Set(['i', 'he', 'she', 'they', 'we', 'child', 'yp', 'pupil', 'student', 'learner', 'who']);
/** Marks at which a clause ends. */
export const stops = new Set([',', ';', ':', '.', '(', ')', '–', '—', '-']);

/** Whether a word can stand between `will` and its verb. */
export const isAdverb = (word: string) => adverbs.test(word) && !notAdverbs.test(word) && !lemmaOf(word);

/** Index of the `will`, `can` or `to` of the main clause; undefined for an order, a third person or a bare phrase. */
export function findModal(words: readonly Word[], deadline?: Stretch): number | undefined {
  let weak: number | undefined;
  let any: number | undefined;
  let clause = 0;
  let last = -1;
  for (let i = 0; i < words.length; i++) {
    const { word, raw } = words[i]!;
    if (word === ',') clause = i + 1;
    if (!isModal(word)) continue;
    if (word === 'will' && raw === 'Will' && isWillsName(words, i)) continue;
    if (word === 'may' && raw === 'May') continue;
    if (word === 'would' && words[i + 1]?.word === 'like') continue;
    // “When I can't …”, “so that he can …”, “showing that she can …” are not the main clause.
    const opener = words[clause]?.word ?? '';
    const before = words.slice(Math.max(0, i - 4, last + 1), i).map((other) => other.word);
    // “when she feels cross Maddie will …”: behind that clause a person begins the main one.
    const begun = i - clause > 2 && isPerson(words[i - 1]!) && !opensNoun(words[i - 2]!);
    const inside =
      (clause < i &&
        !begun &&
        /^(?:when|if|where|once|while|after|before|whenever|until|as|because|so)$/.test(opener) &&
        words.slice(i).some((other) => other.word === ',')) ||
      before.some((other) => /^(?:that|who|which|how|what|so|where|when|if|because|as|than)$/.test(other));
    if (isStrong(word) && !inside) return i;
    last = i;
    if (!inside) weak ??= i;
    any ??= i;
  }
  const to = findTo(words, weak ?? words.length, behind(words, deadline));
  // “says what change she should have” has its verb in front.
  return to ?? weak ?? (findBareVerb(words, deadline) === undefined ? any : undefined);
}

/** Whether a word belongs to the name or noun behind it: “the teacher”, “Mia Brown”, “and he”, “when she”. */
const opensNoun = ({ word, raw }: Word): boolean =>
  determiners.has(word) || /^\p{Lu}/u.test(raw) || /^(?:and|or|as|when|if|while|that|who|because|than)$/.test(word);

/** “Will will read”, “Will to read”, “Will is …” start with a name. */
function isWillsName(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.word ?? '';
  return /^(?:will|to|is|can|should|and|needs|has|wants|'s|reads|writes)$/.test(next) || (i > 0 && modals.has(next));
}

/** Index of the first word behind a deadline that opens the text. */
function behind(words: readonly Word[], deadline: Stretch | undefined): number {
  if (!deadline || deadline.from - words[0]!.from > 3) return 0;
  return Math.max(
    0,
    words.findIndex(({ from }) => from >= deadline.to),
  );
}

/** The `to` of “Milo to read”, “For Milo to …”, “To be able to …”, “needs to …”, before any other verb. */
function findTo(words: readonly Word[], limit: number, start: number): number | undefined {
  let comma = start;
  for (let i = 0; i < limit; i++) {
    const { word } = words[i]!;
    if (word === ',') comma = i + 1;
    // “Tia answers twice a lesson; to be met by May”
    if (word === ';' && i < 40 && findBareVerb(words.slice(0, i), undefined) !== undefined) return undefined;
    if (word !== 'to') {
      // “is given time to …” says what is done to the child.
      if (
        /^(?:is|are)$/.test(word) &&
        /^(?:given|allowed|encouraged|supported|helped|offered|provided|taught|reminded|prompted)$/.test(
          words[i + 1]?.word ?? '',
        )
      )
        return undefined;
      if (i >= comma && i <= comma + 2 && isFinite(words.slice(comma, i + 3), i - comma)) return undefined;
      continue;
    }
    const next = words[i + 1];
    if (!next || determiners.has(next.word) || /^\d/.test(next.word) || stops.has(next.word)) continue;
    if (/^\p{Lu}/u.test(next.raw) && i > 0) continue;
    // “2 Nov to w/c 7 Dec”, “to end of Spring 2”
    if (next.word.length === 1 || (next.word === 'end' && words[i + 2]?.word === 'of')) continue;
    const before = words[i - 1]?.word ?? '';
    // “Improved stamina, to help him finish”: what it is for.
    if (before === ',' && bettered.test(words[start]?.word ?? '')) continue;
    // “from left to right”
    if (words[i - 2]?.word === 'from' && i > comma + 2) continue;
    if (
      /^(?:left|right|top|side|front|back)$/.test(before) &&
      /^(?:left|right|bottom|side|back|front)$/.test(next.word)
    )
      continue;
    // “is confident to try”, “needs a place to work”: the finite verb comes first.
    if (before !== 'able' && /^(?:is|are|am|feels?|becomes?)$/.test(words[i - 2]?.word ?? '')) continue;
    if (words.slice(comma, Math.max(comma, i - 1)).some((other) => /^(?:needs?|requires?|has)$/.test(other.word)))
      return undefined;
    if (
      /^(?:referral|up|down|due|able|used|how|what|where|when|back|access|close|next|related|according|order|opportunity|opportunities|listening|out|him|her-|them|having|needing)$/.test(
        before,
      ) &&
      i > comma
    ) {
      if (before === 'able') return i;
      continue;
    }
    if (i === 0 || isVerbLike(next.word, words, i + 1)) return i;
  }
  return undefined;
}

/** Words that open a phrase for what is to be better, in which nobody does anything. */
const bettered = /^(?:improved|increased|better|more|greater|reduced|enhanced|fewer|less|stronger|good)$/;

/** Verbs that another verb follows. */
const leadsOn: ReadonlySet<string> = wordSet(
  'learn begin start continue try want need aim attempt hope strive prefer choose agree ask help seem appear get love like',
);

/** A first word that is a verb and yet may be a name or a noun: “Mark to …”, “Plan to …”, “Reading age to …”. */
const nounToo =
  /^(?:target|aim|goal|object|form|plan|report|number|score|speech|question|mark|pat|rose|grace|drew|rob|jack|bill|will|hope|joy|read|spell)/;

/** Whether the word is the verb of the sentence: “Listens to …”, “Child uses … to …”; then no `to` behind it is. */
function isFinite(words: readonly Word[], i: number): boolean {
  const { word } = words[i]!;
  const lemma = lemmaOf(word);
  if (!lemma || i > 2) return false;
  const next = words[i + 1];
  const first = words[0]!;
  // “Water to be offered …”: a thing; not “learn to be patient”.
  if (i === 0 && next?.word === 'to' && words[2]?.word === 'be' && lemma === word && !leadsOn.has(word)) return false;
  // “Reduced timetable to be …”, “Given a timer, Mia to …”: a participle in front is no order.
  if (i === 0 && /ed$/.test(word) && lemma !== word) return false;
  if (i === 0 && word === 'given' && words.slice(2, 12).some((other) => other.word === ',')) return false;
  if (i === 0 && /ing$/.test(word) && lemma !== word && isNounHere(words, 0) && words[1] && /s$/.test(words[1].word))
    return false;
  if (i > 0) {
    const person = subjects.has(first.word) || (/^\p{Lu}/u.test(first.raw) && !/ing$/.test(first.word));
    const object =
      next !== undefined &&
      (determiners.has(next.word) ||
        /^(?:over|up|out|down|back|away)$/.test(next.word) ||
        (kindOf(lemma) === 'adult' && /^\p{Lu}/u.test(next.raw)));
    return person && lemma !== word && /s$/.test(word) && object;
  }
  if (!nounToo.test(word)) return true;
  if (!next || next.word === 'to' || /ing$/.test(word) || /^[A-Z]/.test(next.raw) || modals.has(next.word))
    return false;
  return !/^(?:age|speed|score|rate|words?|book|of)$/.test(next.word);
}

function isVerbLike(word: string, words: readonly Word[], i: number): boolean {
  if (isAdverb(word)) return words[i + 1] !== undefined && isVerbLike(words[i + 1]!.word, words, i + 1);
  const lemma = lemmaOf(word);
  return (
    lemma === word ||
    word === 'be' ||
    word === 'not' ||
    (lemma === undefined && !/(?:s|ing|ed|ion|ment|ness)$/.test(word))
  );
}

/** Index of the verb of a text without `will` or `to`: “Improve …”, “Understands …”, “Lucas reads …”. */
export function findBareVerb(words: readonly Word[], deadline: Stretch | undefined): number | undefined {
  let start = 0;
  if (!words[0]) return undefined;
  // “Gradually over this term, plays with …”
  const opens = words.find(({ word }) => !isAdverb(word)) ?? words[0];
  if (deadline && deadline.from - opens.from < (opens === words[0] ? 5 : 12))
    while (
      start < words.length &&
      (words[start]!.from < deadline.to || /^(?:hols|holidays?)$/.test(words[start]!.word))
    )
      start++;
  start = behindOpening(words, start);
  while (
    start < words.length &&
    (stops.has(words[start]!.word) ||
      (isAdverb(words[start]!.word) && !/^(?:more|better|well|mostly|each)$/.test(words[start]!.word)))
  )
    start++;
  const first = words[start];
  if (!first) return undefined;
  const next = words[start + 1];
  // “Ten key signs used”, “Fewer than two falls” begin with no name.
  if (
    /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|all|both)$/.test(first.word) ||
    (/^(?:fewer|less|more|no)$/.test(first.word) && /^(?:than|more|fewer|falls)$/.test(next?.word ?? ''))
  )
    return laterPerson(words, start, deadline);
  const lemma = lemmaOf(first.word);
  if (lemma && !/ed$|^(?:better|more|less)$/.test(first.word) && !isNounHere(words, start)) return start;
  const apart = behindAside(words, start);
  if (apart !== undefined) return apart;
  // “I take”, “Child utilises”, “Lucas reads”: at most three words of subject, then an -s form or a form after I.
  for (let i = start + 1; i <= start + 3 && i < words.length; i++) {
    const { word } = words[i]!;
    if (stops.has(word)) return laterPerson(words, i, deadline);
    const form = lemmaOf(word);
    if (!form || word === 'times') continue;
    if (form !== word && /s$/.test(word) && (subjects.has(first.word) || /^\p{Lu}/u.test(first.raw))) return i;
    if ((first.word === 'i' || first.word === 'they' || first.word === 'pupils') && form === word) return i;
    if (/^(?:is|am|are|has)$/.test(word)) return i;
  }
  if (!next) return undefined;
  // An -s form that no list knows: “Pegs his coat”.
  if (
    /[^s]s$/.test(first.word) &&
    /^(?:the|a|an|his|her|my|their|up|down|on|off|out|to|each|all|one|two|three)$/.test(next.word) &&
    !/^(?:lots|skills|maths|needs|friends|always|sometimes|thoughts|feelings|numbers|words|sounds|letters|visits|trips)$/.test(
      first.word,
    )
  )
    return start;
  return laterPerson(words, start, deadline);
}

/** “10 minutes before the end of each lesson Kit *packs* away”, “Before bed I *pack* my bag”: a person and what they do, wherever they stand. */
function laterPerson(words: readonly Word[], from: number, deadline: Stretch | undefined): number | undefined {
  for (let i = from; i + 1 < words.length && i < from + 24; i++) {
    const { word, raw } = words[i + 1]!;
    const form = raw === word ? lemmaOf(word) : undefined;
    if (deadline && words[i]!.from >= deadline.from && words[i]!.to <= deadline.to) continue;
    if (form === undefined || !(subjects.has(words[i]!.word) || /^\p{Lu}\p{Ll}/u.test(words[i]!.raw))) continue;
    if (words[i]!.word === 'i' || words[i]!.word === 'they' ? form === word : form !== word && /[^s]s$/.test(word))
      return i + 1;
  }
  return undefined;
}

const openings = /^(?:of|with|using|when|given|after|during|once|twice|each|every|from|if|at|in|so|on|for)$/;
const isPerson = ({ word, raw }: Word) => subjects.has(word) || /^\p{Lu}\p{Ll}/u.test(raw);
const isThird = ({ word, raw }: Word, next: Word | undefined) => {
  const form = lemmaOf(word);
  return (
    /[^s]s$/.test(word) &&
    raw === word &&
    ((form !== undefined && form !== word) ||
      (next !== undefined &&
        (/^(?:the|an?|his|her|my|their|up|out|one|two|three)$/.test(next.word) || /^\d/.test(next.word))))
  );
};

/** “Umar, given a warning, *puts* …”, “Ayo (with a lid) *drinks*”, “In PE Ayo *changes* …”: the verb behind the subject and what is put between. */
function behindAside(words: readonly Word[], start: number): number | undefined {
  const first = words[start]!;
  if (openings.test(first.word) || /^(?:by|before)$/.test(first.word)) {
    for (let i = start + 1; i < Math.min(start + 12, words.length - 1); i++) {
      if (stops.has(words[i]!.word) && !/^[()]$/.test(words[i]!.word)) return undefined;
      if (isPerson(words[i]!) && isThird(words[i + 1]!, words[i + 2])) return i + 1;
    }
    return undefined;
  }
  if (!isPerson(first)) return undefined;
  let open = start + 1;
  while (open < start + 6 && words[open] && !stops.has(words[open]!.word)) open++;
  const mark = words[open]?.word ?? '';
  const close = { ',': ',', '(': ')', '–': '–', '-': '-', '—': '—' }[mark];
  if (!close) return undefined;
  for (let i = open + 2; i < Math.min(open + 14, words.length - 1); i++) {
    // “His worry, as rated by him, *is* 2 or below”
    if (words[i]!.word === close)
      return (open < start + 3 && isThird(words[i + 1]!, words[i + 2])) ||
        /^(?:is|stays|remains)$/.test(words[i + 1]!.word)
        ? i + 1
        : undefined;
  }
  return undefined;
}

/** Behind “With a timer,” or “When he is cross,”, where a subject and its verb follow. */
function behindOpening(words: readonly Word[], from: number, most = 3): number {
  let start = from;
  while (stops.has(words[start]?.word ?? '')) start++;
  const opener = words[start]?.word ?? '';
  const participle = /(?:ing|ed)$|^(?:shown|told|seen)$/.test(opener) && opener !== 'during';
  if (
    !participle &&
    !/^(?:with|using|when|given|after|during|once|if|at|in|so|by|before|for|on|from|within|every|each|over)$/.test(
      opener,
    )
  )
    return start;
  const comma = words.findIndex(({ word }, index) => index > start && word === ',');
  if (comma <= start || comma - start >= 14 || comma + 2 >= words.length) return start;
  // “Starting from the gate, Aisha walks …”, not “Waiting, sharing and …”.
  if (participle && !(isPerson(words[comma + 1]!) && isThird(words[comma + 2]!, words[comma + 3]))) return start;
  // “When working in a group Imogen gives …, and does so …”: what goes on behind the comma has begun in front of it.
  const clause = /^(?:when|if|once|after|before)$/.test(opener) && !/ing$/.test(words[start + 1]?.word ?? '');
  if (
    !clause &&
    words
      .slice(start + 1, comma - 1)
      .some((one, index) => isPerson(one) && isThird(words[start + 2 + index]!, words[start + 3 + index]))
  )
    return start;
  // “At college, by the end of the year, Mia clocks …”
  return most > 1 ? behindOpening(words, comma + 1, most - 1) : comma + 1;
}

/** “Reading age”, “Spelling score”, “Good sitting”: the first word is part of a name, not an order. */
function isNounHere(words: readonly Word[], at: number): boolean {
  const word = words[at]!.word;
  const next = words[at + 1]?.word;
  // “Getting changed”, “being helped” are done.
  if (/^(?:getting|being)$/.test(word) || (/^(?:beginning|starting|learning|trying)$/.test(word) && next === 'to'))
    return false;
  if (/ing$/.test(word) && !['bring', 'sing', 'ring', 'swing', 'string'].includes(word))
    return next === undefined || !(determiners.has(next) || /^\d+$|^(?:off|up|out|away|back|[a-z]{3,}ly)$/.test(next));
  return (
    (next === 'of' && ['use', 'range', 'form', 'number', 'progress'].includes(word)) ||
    (next === 'to' && word === 'visits')
  );
}
