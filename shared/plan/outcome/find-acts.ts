import { kindOf, lemmaOf, type ActKind } from './acts';
import { determiners, findBareVerb, findModal, isAdverb, stops } from './find-modal';
import { notShown, nouns } from './noun-or-verb';
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
/** Finds the verbs of an outcome. `deadline` is skipped over, so that “By Year 10” is not taken for the subject. */
export function findSkeleton(words: readonly Word[], deadline: Stretch | undefined): Skeleton {
  const modal = findModal(words, deadline);
  const at = modal === undefined ? findBareVerb(words, deadline) : modal + 1;
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
    word === "doesn't" ||
    word === "don't" ||
    word === 'cannot' ||
    words[at]?.word === 'not' ||
    words[at - 1]?.word === 'not'
  );
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
      // “Will have been to the shop”: a visit, not a verb.
      if (then === 'to' && here.word === 'been' && lemmaOf(words[j + 1]?.word ?? '') !== words[j + 1]?.word)
        return { act: act(words, first, j, 'visit', weakened, place) };
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
        /^(?:overcome|become|put|cut|hit|run|set|shut|come|read)$/.test(then) ||
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
    // “Carry on developing”
    const on = next === 'on' && /^(?:carry|keep|go)$/.test(lemma) ? (words[i + 2]?.word ?? '') : '';
    if (/ing$/.test(on) && lemmaOf(on) !== undefined) {
      weakened = true;
      i += 2;
      continue;
    }
    if (
      next === 'to' &&
      prefixes.has(lemma) &&
      words[i + 2] &&
      !determiners.has(words[i + 2]!.word) &&
      (lemma !== 'go' || lemmaOf(words[i + 2]!.word) !== undefined)
    ) {
      weakened ||= weakening.has(lemma);
      if (weakened) first = Math.min(first, i);
      i += 2;
      continue;
    }
    // “Will self regulate”
    if (here.word === 'self' && lemmaOf(`self-${next}`) !== undefined)
      return { act: act(words, first, i + 1, lemmaOf(`self-${next}`)!, weakened, place) };
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
    } else if (
      i > main.verb &&
      (word === 'and' ||
        word === 'then' ||
        word === 'or' ||
        word === ',' ||
        (word === ':' && (third || /^(?:he|she|they|i)$/.test(next)))) &&
      word !== 'or'
    ) {
      let j = i + 1;
      while (
        j < words.length &&
        (/^(?:(?:he|she|they|i)(?:'ll)?|will|can|to|then|also|and|be|able)$/.test(words[j]!.word) ||
          isAdverb(words[j]!.word))
      )
        j++;
      const candidate = words[j];
      if (!candidate || (word === ',' && words.slice(i + 1, j).every((other) => isAdverb(other.word)))) continue;
      const lemma = lemmaOf(candidate.word);
      if (!lemma) continue;
      const introduced = words.slice(i + 1, j).some((other) => !isAdverb(other.word));
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
  if (found && others.every(({ verb }) => verb !== found.act.verb)) others.push(found.act);
}
