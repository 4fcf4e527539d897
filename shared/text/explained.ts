import { holds } from './match';
import { ofWord } from './word-table';
import { wordSet } from './word-set';

const small = wordSet('a an and at by for from in into of on or the to with who');
const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase().match(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{Nd}]+(?:['’][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)?/gu) ?? [];
const stem = (word: string) => word.slice(0, 5);
const stemsIn = (text: string): readonly string[] =>
  wordsIn(text.replace(/co-o/gi, 'coo'))
    .filter((word) => !small.has(word))
    .map(stem);

/** The stems of what a list writes out. */
const stemsOfListed = ofWord(stemsIn);

/** What is known of a term: the ways it can be written out, and plain words for it. */
export interface Meaning {
  readonly expansions: readonly string[];
  readonly plain: readonly string[];
}

/** Opens a definition after a term, beside “A phoneme is …”. */
const defines =
  /^["”'’]?,? ?(?:[([–—-] ?)?(?:which |that |this |it |or |also )?(?:(?:really |just |simply |basically )?(?:means?(?! (?:of|is|was|scores?|rank|age|\d))|meaning|stands? for|refers to)\b|(?:is|are) (?:short for|when|where|how(?! (?:he|she|they)\b)|what|the name|a way|a kind|a type|a sort|a test|a programme|a person|another (?:word|name)|(?:just|simply) (?:an?|the)\b|(?:also )?(?:called|known as))|that is\b|in other words|i\.e\.|ie\b|also known as|aka\b)/i;
/** “Lack of generalisation means …” says what follows from it, and not what it is. */
const lacks =
  /\b(?:of|in|with|from|for|to|by|and|or) (?:the |his |her |their )?$|\b(?:his|her|their|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+['’]s) $/i;
/** “Low registration means he misses his name”: what comes of it; “EAL means she speaks …” says what it is. */
const follows = /^ means? (?:that )?(?:he|she|they) (?!(?:is|are|has|have|finds?|speaks?|needs?|cannot)\b)/;
/** “…, which is a set of cards”. */
const relates =
  /^["”'’]?, (?:(?:which|who) (?:is|are) (?:an?|the|like|about|for|\p{Ll}+ing)|who (?:checks?|helps?|looks?|tests?|stud(?:y|ies)|teach(?:es)?|treats?|supports?|specialises?|trains?|makes?|advises?) (?!us\b|him\b|her\b|them\b)|which (?:shows?|tells?|checks?|tests?|measures?|helps?|makes? it (?:hard|harder|difficult)) )/u;
/** “Ptosis, which weakens her left eyelid”: which part of the body it is of. */
const ofBody =
  /^["”'’]?, which (?:affects?|changes?|weakens?|damages?) (?:the|my|his|her|their|your) (?:left |right |both )?(?:sight|eyesight|vision|hearing|eyes?|eyelids?|ears?|muscles?|balance|grip|breathing|joints?|speech)\b/;
/** “A radio aid which her teachers wear round their necks”, “…, which sends the voice to her ears”: what is done with it, or what it does. */
const works =
  /^["”'’]?,? (?:which (?:sends?|carries|lets?|plays?|turns?|reads?|holds?|stops?|warns?|shows?) |(?:which|that) (?:(?:the|his|her|their|my|our|all|each of) )*(?:(?:teachers?|adults?|staff|children|pupils?|people|you|we) (?:wears?|holds?|points?|puts?|carr(?:y|ies)|clips?|moves?|press(?:es)?|talks? into|turns?|fills?) |(?:he|she|they|i) (?:wears?|holds?|points?|puts?|clips?|moves?|press(?:es)?|turns?) ))/i;
/** “A phoneme is one sound”, of things in general: nothing stands before it but the article. */
const general = /^(?:an? )?["“'‘]?$/i;
/** “(A barrier game: two players with a screen between them …)” */
const asEntry = /^[([]an? ["“'‘]?$/i;
const tellsEntry = /^["”'’]?: (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+[ ,]+){3}/;
/** What stands before the subject of a sentence or clause. */
const subject =
  /(?:^|[,;:.–—] |\b(?:and|but|as|so|that|because) )(?:an? |the |his |her |their |our |this |[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+['’]s )?["“'‘]?$/i;
const isOne = /^["”'’]? (?:is|are) (?:an?|one|any|the|someone|somebody|people|words|ways|when)\b/;
const relative = /^.{4,80}?\b(?:who|that|which|where|when|how|for|with|such as|you|your|people|children)\b/;
/** “… has nothing to do with food: it is a set of …”. */
const saysAfterwards =
  /^[^.;:–—]{0,60}(?:[:;–—]| -) (?:it|this|that|they|these) (?:is|are|means?|makes?) (?:an?|the|when|where|how|just|simply|it|\p{Ll}+ing)\b/u;
/** Introduces a term whose meaning stands before it. */
const introduces =
  /\b(?:(?:called|known as|short for|(?:name|word|term) (?:for (?:this|it) )?is(?: (?:right|left))?)(?: the| an?| his| her| their)?|calls? (?:it|this|these|that|them)(?: the| an?| his| her| their)?) ["“'‘]?$/i;
/** How the sentence after goes on about a term at the end of this one. */
const next =
  /^(?:this|that|it|these|they) (?:(?:just |simply )?means?|stands? for|(?:is|are) (?:short for|when|where|how|what|an? (?:way|kind|type|sort|set|test|plan|person|programme|adult|teacher|word|card|book|game|group)|the name|another|an? (?:[a-z'’-]+ ){1,7}?(?:that|which|who|for|to|with|of)|the (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:sounds?|words?|parts?|ways?|things?|people)))\b/i;

/**
 * Whether the words around a term say what it means: “teaching assistant (TA)”, “TA (teaching assistant)”,
 * “DLD, which means …”. `before` and `after` are the rest of its sentence, `following` is the sentence after it;
 * `acronym` is its letters.
 */
export function explains(before: string, after: string, meaning: Meaning, acronym?: string, following = ''): boolean {
  if (meaning.expansions.length > 0) {
    const says = stemsIn(`${before} ${after}`);
    if (meaning.expansions.some((expansion) => inOrder(stemsOfListed(expansion), says))) return true;
  }
  if ((/^ means?\b/.test(after) && holds(lacks, before)) || holds(follows, after)) return false;
  if (
    holds(defines, after) ||
    holds(relates, after) ||
    (acronym === undefined && holds(ofBody, after)) ||
    holds(works, after) ||
    holds(saysAfterwards, after) ||
    holds(introduces, before)
  )
    return true;
  if (holds(asEntry, before) && holds(tellsEntry, after)) return true;
  const [is] = isOne.exec(after) ?? [];
  if (
    is &&
    (/^an? /i.test(before) ? holds(general, before) : holds(subject, before) && holds(relative, after.slice(is.length)))
  )
    return true;
  const tells = (words: string) => {
    const clues = new Set(
      [...meaning.expansions, ...meaning.plain].flatMap(stemsOfListed).filter(({ length }) => length > 2),
    );
    return clues.size > 0 && stemsIn(words).some((word) => clues.has(word));
  };
  // “… wears the radio aid in every lesson. This is a small microphone that …”
  if (holds(next, following) && (after.length < 25 || tells(following))) return true;
  return explainsBeside(before, after, tells, acronym);
}

/** Closes the bracket that a term stands in. */
const closes = /^["”'’]?[)\]]/;

/** Explanations in brackets, after a dash or colon, or in apposition. */
function explainsBeside(before: string, after: string, tells: (words: string) => boolean, acronym?: string): boolean {
  const [, bracketed] = /^["”'’]?\s?[([]([^)\]]{3,160})/.exec(after) ?? [];
  if (bracketed) {
    if (tells(bracketed) || (acronym && startsAs(acronym, wordsIn(bracketed)))) return true;
    if (isDefinition(bracketed) && (!acronym || holds(opensDefinition, bracketed))) return true;
  }
  const [, inFront, between] =
    (holds(closes, after) && /^(.*\S)\s?[([]([^()[\]]{0,24}\s)?["“'‘]?$/s.exec(before)) || [];
  if (inFront !== undefined) {
    const near = wordsIn(inFront).slice(-12);
    if (tells(near.join(' ')) || (acronym && !between && endsAs(acronym, near))) return true;
  }
  const [, apposed] =
    /^["”'’]?(?:\s?[-–—:=]\s|\s?=\s?|, (?=(?:an?|the|someone|somebody|who|or|where|when)\b|(?!(?:and|but|or|so|he|she|they|it) )(?:[a-z-]+ ){0,3}[a-z-]+s (?:that|which|who)\b))([^.;]{3,120})/.exec(
      after,
    ) ?? [];
  if (
    apposed &&
    (tells(apposed) ||
      /^(?:(?:someone|somebody)\b|(?:when|where|how|what) (?:an?|the|you|he|she|they|children|people)\b)|^(?:an?|the) (?:way|kind|type|sort|form|set|system|method) of\b|^(?:(?:an?|the|one|any|just)\b|(?:[a-z-]+ ){0,3}[a-z-]+s (?=that|which|who))[^,]{3,60}\b(?:who|that|which|where|when|used|how|to)\b/i.test(
        apposed,
      ) ||
      (acronym && startsAs(acronym, wordsIn(apposed))))
  )
    return true;
  const [, first] = (acronym !== undefined && /^(.*?)(?:,? or|\s[-–—]|:)\s["“'‘]?$/s.exec(before)) || [];
  return first !== undefined && endsAs(acronym!, wordsIn(first));
}

/** Begins the plain words for an acronym; “due in spring” and “Mrs Hill” do not. */
const opensDefinition =
  /^(?:what|how|where|when|who (?!is|was)|an?|the|someone|people|he|she|they|his|her|their|it|ways?|help|meaning)\b/i;

/** “(discs marked 1, 10 and 100)”: things, and what they are like. */
const describes = /^(?:[a-z-]+ ){0,2}[a-z-]+s (?:marked|labelled|showing|that|which|with|for|of|made)\b/;

const isDefinition = (text: string) =>
  wordsIn(text).length > 2 &&
  (!/\d|\p{Lu}{2}/u.test(text) || describes.test(text)) &&
  !/^(?:e\.?g|for|such|see|with|by|led|in|at|on|from|daily|weekly|twice|every)\b/i.test(text);

function inOrder(wanted: readonly string[], words: readonly string[]): boolean {
  if (wanted.length < 2) return false;
  return words.some((_, start) => wanted.every((word, index) => words[start + index] === word));
}

const initials = (words: readonly string[]) => words.map((word) => word[0]).join('');
const spelled = (acronym: string) => acronym.replace(/['’]?s$|&/g, '').toLowerCase();

/** Whether the first words begin with the acronym's letters. */
function startsAs(acronym: string, words: readonly string[]): boolean {
  const letters = spelled(acronym);
  return [words, words.filter((word) => !small.has(word))].some((some) => initials(some).startsWith(letters));
}

/** Whether the last words begin with the acronym's letters. */
function endsAs(acronym: string, words: readonly string[]): boolean {
  const letters = spelled(acronym);
  return [words, words.filter((word) => !small.has(word))].some((some) => initials(some).endsWith(letters));
}
