import { kindOf, lemmaOf, type ActKind } from './acts';
import type { Stretch, Word } from './words';

/** One verb of an outcome with the words that belong to it, as indices into its words. */
export interface Act {
  readonly kind: ActKind;
  readonly lemma: string;
  /** Index of the verb, or of the first word of a phrase such as `begin to write`. */
  readonly first: number;
  readonly verb: number;
  /** Index behind the last word that belongs to it. */
  readonly end: number;
  /** `begin to`, `continue to`, `try to` stand in front of it. */
  readonly weakened: boolean;
  readonly place: 'main' | 'and' | 'by';
}

/** Who, which modal and which verbs: the skeleton of an outcome. */
export interface Skeleton {
  /** Words of the subject; empty for an order or a bare phrase. */
  readonly subject: Stretch;
  readonly modal?: Stretch;
  readonly negative: boolean;
  /** `be` or `have` with what follows, where the passive or the perfect matters. */
  readonly passive?: string;
  /** The first is the main verb; empty for a phrase without a verb. */
  readonly acts: readonly Act[];
}

const modals = new Set([
  'will',
  "i'll",
  "he'll",
  "she'll",
  "they'll",
  'shall',
  "won't",
  'can',
  'could',
  'should',
  'must',
  'would',
  'may',
  "can't",
  'cannot',
]);
const strong = new Set(['will', "i'll", "he'll", "she'll", "they'll", 'shall', "won't"]);
const prefixes = new Set([
  'begin',
  'start',
  'continue',
  'try',
  'learn',
  'attempt',
  'aim',
  'need',
  'want',
  'go',
  'like',
  'work',
  'strive',
  'expect',
  'hope',
]);
const weakening = new Set(['begin', 'start', 'continue', 'try', 'attempt', 'aim', 'strive', 'learn', 'work']);
const adverbs =
  /^(?:not|also|then|now|always|never|usually|often|sometimes|regularly|consistently|only|still|both|either|just|all|each|even|n't|fully|more|well|better|mostly|each|first|safely|[a-z]{3,}ly)$/;
const notAdverbs =
  /^(?:apply|reply|supply|rely|comply|multiply|identify|family|daily|weekly|early|july|italy|only-child|holly|molly|lily|sally|emily|kelly|billy|polly|ally)$/;
const determiners = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'my',
  'their',
  'our',
  'your',
  'its',
  'this',
  'that',
  'these',
  'those',
  'each',
  'every',
  'all',
  'some',
  'any',
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'both',
  'other',
  'others',
  'another',
  'me',
  'him',
  'them',
  'us',
  'it',
  'what',
  'which',
  'school',
  'new',
  'different',
  'own',
  'more',
  'at',
  'be-',
  'in',
]);
const subjects = new Set(['i', 'he', 'she', 'they', 'we', 'child', 'yp', 'pupil', 'student', 'learner', 'who']);
const stops = new Set([',', ';', ':', '.', '(', ')', '–', '—', '-']);

const isAdverb = (word: string) => adverbs.test(word) && !notAdverbs.test(word) && !lemmaOf(word);

/** Finds the verbs of an outcome. `deadline` is skipped over, so that “By Year 10” is not taken for the subject. */
export function findSkeleton(words: readonly Word[], deadline: Stretch | undefined): Skeleton {
  const modal = findModal(words);
  let at = modal === undefined ? findBareVerb(words, deadline) : modal + 1;
  if (modal !== undefined && words[modal]!.word === 'to') at = modal + 1;
  if (at === undefined) return { subject: { from: 0, to: 0 }, negative: false, acts: [] };

  const subjectEnd = modal ?? at;
  const subject = subjectOf(words, subjectEnd, deadline);
  const negative = isNegative(words, subjectEnd, at);
  const main = resolve(words, at, 'main');
  const head = {
    subject,
    negative:
      negative ||
      (modal !== undefined &&
        words.slice(modal, main?.act.verb ?? modal + 1).some(({ word }) => word === 'not' || word === 'never')),
    ...(modal !== undefined && { modal: { from: words[modal]!.from, to: words[modal]!.to } }),
  };
  if (!main) return { ...head, acts: [] };
  return {
    ...head,
    ...(main.passive !== undefined && { passive: main.passive }),
    acts: [main.act, ...findOthers(words, main.act, deadline)],
  };
}

function isNegative(words: readonly Word[], modal: number, at: number): boolean {
  const word = words[modal]?.word;
  return (
    word === "won't" ||
    word === "can't" ||
    word === 'cannot' ||
    words[at]?.word === 'not' ||
    words[at - 1]?.word === 'not'
  );
}

function findModal(words: readonly Word[]): number | undefined {
  let weak: number | undefined;
  let any: number | undefined;
  let clause = 0;
  for (let i = 0; i < words.length; i++) {
    const { word, raw } = words[i]!;
    if (word === ',') clause = i + 1;
    if (!modals.has(word)) continue;
    if (word === 'will' && raw === 'Will' && isWillsName(words, i)) continue;
    if (word === 'may' && raw === 'May') continue;
    if (word === 'would' && words[i + 1]?.word === 'like') continue;
    // “When I can't …”, “so that he can …”, “showing that she can …” are not the main clause.
    const opener = words[clause]?.word ?? '';
    const before = words.slice(Math.max(0, i - 4), i).map((other) => other.word);
    const inside =
      (clause < i &&
        /^(?:when|if|where|once|while|after|before|whenever|until|as|because|so)$/.test(opener) &&
        words.slice(i).some((other) => other.word === ',')) ||
      before.some((other) => /^(?:that|who|which|how|what|so|where|when|if|because|as|than)$/.test(other));
    if (strong.has(word) && !inside) return i;
    if (!inside) weak ??= i;
    any ??= i;
  }
  const to = findTo(words, weak ?? words.length);
  return to ?? weak ?? any;
}

/** “Will will read”, “Will to read”, “Will is …” start with a name. */
function isWillsName(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.word ?? '';
  return /^(?:will|to|is|can|should|and|needs|has|wants|'s|reads|writes)$/.test(next) || (i > 0 && modals.has(next));
}

/** The `to` of “Milo to read”, “For Milo to …”, “To be able to …”, “needs to …”, before any other verb. */
function findTo(words: readonly Word[], limit: number): number | undefined {
  let comma = 0;
  for (let i = 0; i < limit; i++) {
    const { word } = words[i]!;
    if (word === ',') comma = i + 1;
    if (word !== 'to') {
      const lemma = lemmaOf(word);
      // A bare order or third person comes first: “Listens to stories”, “Reads to an adult”.
      if (
        i === 0 &&
        lemma &&
        !/^(?:target|aim|goal|object|form|plan|report|number|score|speech|question|mark|pat|rose|grace|drew|rob|jack|bill|will|hope|joy|read|spell)/.test(
          word,
        )
      )
        return undefined;
      if (i === 0 && lemma && words[1]?.word !== 'to') {
        if (
          !/ing$/.test(word) &&
          words[1] &&
          !/^[A-Z]/.test(words[1].raw) &&
          !modals.has(words[1].word) &&
          !/^(?:age|speed|score|rate|words?|book|of)$/.test(words[1].word)
        )
          return undefined;
      }
      continue;
    }
    const next = words[i + 1];
    if (!next || determiners.has(next.word) || /^\d/.test(next.word) || stops.has(next.word)) continue;
    if (/^\p{Lu}/u.test(next.raw) && i > 0) continue;
    const before = words[i - 1]?.word ?? '';
    // “is confident to try”, “needs a place to work”: the finite verb comes first.
    if (before !== 'able' && /^(?:is|are|am|feels?|becomes?)$/.test(words[i - 2]?.word ?? '')) continue;
    if (words.slice(comma, Math.max(comma, i - 1)).some((other) => /^(?:needs|requires|has)$/.test(other.word)))
      return undefined;
    if (
      /^(?:up|down|due|able|used|how|what|where|when|back|access|close|next|related|according|order|opportunity|opportunities|listening|out|him|her-|them)$/.test(
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

/** The verb of a text without `will` or `to`: “Improve …”, “Understands …”, “Lucas reads …”. */
function findBareVerb(words: readonly Word[], deadline: Stretch | undefined): number | undefined {
  let start = 0;
  if (deadline && deadline.from < 4) while (start < words.length && words[start]!.from < deadline.to) start++;
  while (start < words.length && (stops.has(words[start]!.word) || isAdverb(words[start]!.word))) start++;
  const first = words[start];
  if (!first) return undefined;
  const next = words[start + 1];
  const lemma = lemmaOf(first.word);
  if (lemma && !/ed$|^(?:better|more|less)$/.test(first.word) && !isNounHere(words, start)) return start;
  // “I take”, “Child utilises”, “Lucas reads”: at most three words of subject, then an -s form or a form after I.
  for (let i = start + 1; i <= start + 3 && i < words.length; i++) {
    const { word } = words[i]!;
    if (stops.has(word)) return undefined;
    const form = lemmaOf(word);
    if (!form) continue;
    if (form !== word && /s$/.test(word) && (subjects.has(first.word) || /^\p{Lu}/u.test(first.raw))) return i;
    if ((first.word === 'i' || first.word === 'they' || first.word === 'pupils') && form === word) return i;
    if (/^(?:is|am|are|has)$/.test(word)) return i;
  }
  if (!next) return undefined;
  // An -s form that no list knows: “Pegs his coat”.
  if (/[^s]s$/.test(first.word) && (determiners.has(next.word) || next.word === 'up')) return start;
  return undefined;
}

/** “Reading age”, “Spelling score”, “Good sitting”: the first word is part of a name, not an order. */
function isNounHere(words: readonly Word[], at: number): boolean {
  const word = words[at]!.word;
  const next = words[at + 1]?.word;
  if (/ing$/.test(word) && !['bring', 'sing', 'ring', 'swing', 'string'].includes(word))
    return next === undefined || !determiners.has(next);
  return next === 'of' && ['use', 'range', 'form', 'number'].includes(word);
}

function subjectOf(words: readonly Word[], end: number, deadline: Stretch | undefined): Stretch {
  let start = 0;
  for (let i = 0; i < end; i++) {
    const { word } = words[i]!;
    if (word === ',' || word === ';' || word === ':' || word === '–' || word === '—') start = i + 1;
    if (deadline && words[i]!.from >= deadline.from && words[i]!.to <= deadline.to) start = Math.max(start, i + 1);
  }
  if (words[start]?.word === 'for' && start < end) start++;
  while (start < end && stops.has(words[start]!.word)) start++;
  if (start >= end) return { from: words[end]?.from ?? 0, to: words[end]?.from ?? 0 };
  return { from: words[start]!.from, to: words[end - 1]!.to };
}

interface Resolved {
  readonly act: Act;
  readonly passive?: string;
}

/** Follows “be able to”, “begin to”, “have completed”, “be seen sorting” down to the verb that says something. */
function resolve(words: readonly Word[], from: number, place: Act['place']): Resolved | undefined {
  let i = from;
  let weakened = false;
  let first = from;
  for (let steps = 0; steps < 8 && i < words.length; steps++) {
    while (i < words.length && isAdverb(words[i]!.word)) i++;
    const here = words[i];
    if (!here || stops.has(here.word)) return undefined;
    if (first < i && !weakened) first = i;
    const lemma = lemmaOf(here.word) ?? here.word;
    const next = words[i + 1]?.word ?? '';
    if (lemma === 'be') {
      let j = i + 1;
      while (j < words.length && isAdverb(words[j]!.word) && words[j]!.word !== 'more' && words[j]!.word !== 'better')
        j++;
      const then = words[j]?.word ?? '';
      if (then === 'able' || then === 'going' || then === 'expected') {
        i = words[j + 1]?.word === 'to' ? j + 2 : j + 1;
        continue;
      }
      if ((then === 'seen' && words[j + 1]?.word !== 'by') || then === 'observed' || then === 'heard') {
        i = j + 1;
        continue;
      }
      if (then === 'to') {
        i = j + 1;
        continue;
      }
      if (/ing$/.test(then) && lemmaOf(then)) {
        i = j;
        continue;
      }
      return { act: act(words, first, i, 'be', weakened, place), passive: words[j] ? then : '' };
    }
    if (lemma === 'have' && next) {
      const j = isAdverb(next) && next !== 'more' && next !== 'better' ? i + 2 : i + 1;
      const then = words[j]?.word ?? '';
      const thenLemma = lemmaOf(then);
      if (
        then === 'been' ||
        then === 'had' ||
        (thenLemma &&
          thenLemma !== then &&
          !/ing$|s$/.test(then) &&
          !/^(?:increased|improved|reduced|developed)$/.test(then))
      ) {
        i = j;
        continue;
      }
      if (
        /^(?:increased|improved|reduced|developed|learn[et]+d?|made)$/.test(then) &&
        words[j + 1] !== undefined &&
        !determiners.has(words[j + 1]!.word) &&
        !/^(?:\d.*|by|in|on|from|so|and|enough|[a-z]+ly|[.,;])$/.test(words[j + 1]!.word)
      )
        return { act: act(words, first, i, 'have', weakened, place) };
      if (/^(?:increased|improved|reduced|developed)$/.test(then)) {
        i = j;
        continue;
      }
    }
    if (next === 'to' && prefixes.has(lemma) && words[i + 2] && !determiners.has(words[i + 2]!.word)) {
      weakened ||= weakening.has(lemma);
      if (weakened) first = Math.min(first, i);
      i += 2;
      continue;
    }
    if (lemma === 'know' && next === 'how' && words[i + 2]?.word === 'to')
      return { act: act(words, first, i, 'know', weakened, place) };
    return { act: act(words, first, i, lemma, weakened, place) };
  }
  return undefined;
}

function act(
  words: readonly Word[],
  first: number,
  verb: number,
  lemma: string,
  weakened: boolean,
  place: Act['place'],
): Act {
  let end = verb + 1;
  while (
    end < words.length &&
    !/^[,;.:()–—]$/.test(words[end]!.word) &&
    !(words[end]!.word === 'and' && lemmaOf(words[end + 1]?.word ?? '') !== undefined) &&
    !(words[end]!.word === 'by' && /ing$/.test(words[end + 1]?.word ?? ''))
  )
    end++;
  return { kind: kindOf(lemma), lemma, first, verb, end, weakened, place };
}

const notShown = new Set([
  'work',
  'attend',
  'receive',
  'have',
  'access',
  'practise',
  'engage',
  'continue',
  'be',
  'provide',
  'support',
  'give',
  'get',
  'help',
]);
const nouns = new Set([
  'play',
  'work',
  'support',
  'use',
  'plan',
  'help',
  'talk',
  'show',
  'practice',
  'break',
  'rest',
  'lunch',
  'dinner',
  'learning',
  'reading',
  'writing',
  'spelling',
  'listening',
  'drawing',
  'walk',
  'run',
  'drink',
  'set',
  'place',
  'time',
  'times',
  'signs',
  'sign',
  'sounds',
  'words',
  'like',
  'number',
  'speaking',
  'understanding',
  'building',
  'score',
  'plans',
  'ties',
  'marks',
  'left',
  'lined',
  'behaviour',
  'focus',
  'progress',
  'access',
  'lists',
  'stores',
  'visits',
  'pictures',
  'touch',
  'smile',
  'wait',
]);

/** Further verbs: “and write …”, “by asking …”, “using …”, “showing that she can start …”, “so that I get …”. */
function findOthers(words: readonly Word[], main: Act, deadline: Stretch | undefined): readonly Act[] {
  const others: Act[] = [];
  const bare = words[main.verb]!.word;
  const third = /s$/.test(bare) && lemmaOf(bare) !== bare;
  for (let i = 0; i + 1 < words.length; i++) {
    if (i > main.verb - 1 && i < main.verb) continue;
    if (deadline && words[i]!.from >= deadline.from && words[i]!.to <= deadline.to) continue;
    const { word } = words[i]!;
    const next = words[i + 1]!.word;
    const nextLemma = lemmaOf(next);
    if ((word === 'by' || word === 'while' || word === 'through') && /ing$/.test(next) && nextLemma && i > main.verb) {
      if (!notShown.has(nextLemma) || /^(?:give|help|have|support)$/.test(nextLemma))
        pushResolved(others, words, i + 1, 'by');
    } else if (i > main.verb && word === 'using' && i !== main.verb) {
      pushResolved(others, words, i, 'by');
    } else if (i > main.verb && /^(?:showing|shown|demonstrated|demonstrating|evidenced|meaning|instead)$/.test(word)) {
      const can = words.slice(i + 1, i + 7).findIndex((other) => /^(?:can|by|to|will)$/.test(other.word));
      if (can >= 0) pushResolved(others, words, i + 2 + can, 'by');
    } else if (i > main.verb && (word === 'and' || word === 'then' || word === 'or' || word === ',') && word !== 'or') {
      let j = i + 1;
      while (
        j < words.length &&
        (/^(?:he|she|they|i|will|can|to|then|also|and|be|able)$/.test(words[j]!.word) || isAdverb(words[j]!.word))
      )
        j++;
      const candidate = words[j];
      if (!candidate || (word === ',' && j === i + 1)) continue;
      const lemma = lemmaOf(candidate.word);
      if (!lemma) continue;
      const introduced = j > i + 1;
      const sameForm = third ? lemma !== candidate.word && /s$/.test(candidate.word) : lemma === candidate.word;
      const object = words[j + 1]?.word ?? '';
      if (!introduced && nouns.has(candidate.word) && !determiners.has(object) && !/^\d/.test(object)) continue;
      if (sameForm || introduced) pushResolved(others, words, j, 'and');
    } else if (i > main.verb && word === 'so' && (next === 'that' || next === 'i' || next === 'he' || next === 'she')) {
      let j = i + (next === 'that' ? 2 : 1);
      while (j < words.length && /^(?:he|she|they|i|can|will|is|able|to|be)$/.test(words[j]!.word)) j++;
      if (words[j] && lemmaOf(words[j]!.word)) pushResolved(others, words, j, 'and');
    }
  }
  return others;
}

function pushResolved(others: Act[], words: readonly Word[], from: number, place: Act['place']): void {
  const found = resolve(words, from, place);
  if (found) others.push(found.act);
}
