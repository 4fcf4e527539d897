import type { Stretch } from '../outcome/words';
import { findFrequency } from './amounts';
import type { Conditions } from './conditions';
import { findTentative } from './firmness';
import { weaselWords, type Cure } from './weasel-words';
import { findAll } from '../../text/match';

/** What the rest of a provision says, so far as it can make a weak word exact. */
export interface Known {
  readonly what: boolean;
  readonly frequency: boolean;
  readonly duration: boolean;
  readonly group: boolean;
  readonly guess: boolean;
}

/** Whether weak words are about how many or how much, and not about what or when. */
export const isSizeWord = (words: string): boolean =>
  /^(?:small(?: (?:teaching )?groups?(?: work)?)?|about|around|approximately|approx|roughly|circa|up to)$/i.test(words);

/** Most notes that one sentence can bear. */
const most = 3;
/** “May be offered … as appropriate”: hedges of one promise are one note. */
const hedge = /^(?:as|when|where|if|subject|may|might|could|should|would|will benefit|possibly|to be|tb[cad])\b/i;
const farthest = 40;
/** One to three words in quotation marks. */
const spoken = /["“‘](?:[\p{L}’'-]+[,?!.]? ?){1,3}["”’]/gu;
/** What may stand between two weak words that are one: “access to support as required”. */
const nothingBetween = /^(?:[ ,]| (?:and|or|a|an|the|any|further) )*$/;

/**
 * Words that promise nothing, unless the rest makes them exact; in order, without overlaps.
 * Neighbours are one stretch, and a text has three stretches at most.
 */
export function findWeasels(text: string, { discretion, states }: Conditions, known: Known): readonly Stretch[] {
  const found: Stretch[] = [];
  // “Signs “more”, “help” and “open””: words that somebody says or signs.
  const said = findAll(spoken, text);
  const add = (stretch: Stretch) => {
    if (!found.some((other) => stretch.to > other.from && stretch.from < other.to)) found.push(stretch);
  };
  for (const stretch of discretion) add(stretch);
  if (!known.frequency) for (const stretch of states) add(stretch);
  for (const stretch of findTentative(text)) add(stretch);
  for (const [cure, shape] of weaselWords) {
    const cured = cures(cure, known);
    if (cured && cure !== 'rate') continue;
    for (const match of findAll(shape, text)) {
      const from = match.index;
      if (cured && !isApart(text, from)) continue;
      if (said.some((one) => one.index < from && from < one.index + one[0].length)) continue;
      const to = from + match[0].trimEnd().length;
      if (!isCured(cure, text, match[0], from, to, known)) add({ from, to });
    }
  }
  found.sort((a, b) => a.from - b.from);
  const joined: Stretch[] = [];
  for (const stretch of found) {
    const before = joined.at(-1);
    if (before && (isOneHedge(text, before, stretch) || nothingBetween.test(text.slice(before.to, stretch.from))))
      joined[joined.length - 1] = { from: before.from, to: stretch.to };
    else joined.push(stretch);
  }
  return joined.slice(0, most);
}

const isOneHedge = (text: string, one: Stretch, next: Stretch): boolean =>
  next.from - one.to <= farthest &&
  !/[.;:|]/.test(text.slice(one.to, next.from)) &&
  hedge.test(text.slice(one.from)) &&
  hedge.test(text.slice(next.from));

/** “He has up to 10 minutes with headphones”: how long a child may, not how long an adult might. */
const allowance =
  /\b(?:he|she|they|I|child|pupil|student|may|can) (?:(?:can|may) )?(?:has|have|takes?|spends?|stays?|uses?|rests?|goes?|wait) (?:for |out )?$/i;

/** “Ongoing help from staff with tables.” beside sentences that say how often other things are done: it has no amount, and none follows. */
function isApart(text: string, at: number): boolean {
  if (text.length > longest) return false;
  const from = text.slice(0, at).search(/[^.!?;]*$/);
  const sentence = /^[^.!?;]*/.exec(text.slice(from))![0];
  if (findFrequency(sentence) || sentence.trim().split(/\s+/).length < 4) return false;
  const next = text.slice(from + sentence.length).replace(/^[.!?;]\s*/, '');
  if (next === '') return text.slice(0, from).trim() !== '';
  return opensWeakly.test(sentence) && !goesOn.test(next);
}
/** More than one support has: each weak word of a text is looked at with all of it. */
const longest = 1_000;
const opensWeakly = /^\s*(?:regular|ongoing|on-going|frequent|occasional|ad[- ]hoc)\b/i;
/** “10 minutes, Mondays.”: the amount of what the sentence before told. */
const goesOn =
  /^(?:\d|for |once|twice|three|four|five|every|each|daily|weekly|on |at |from |mon|tue|wed|thu|fri|this|it|they|he|she)/i;

/** Whether the rest makes weak words of a kind exact, wherever they stand. */
function cures(cure: Cure, { what, frequency, duration }: Known): boolean {
  const amount = frequency && duration;
  return (cure === 'rate' && frequency) || (cure === 'amount' && amount) || (cure === 'help' && (what || amount));
}

/** Whether weak words are made exact where they stand. */
function isCured(cure: Cure, text: string, words: string, from: number, to: number, known: Known): boolean {
  const after = text.slice(to);
  switch (cure) {
    case 'rate':
    case 'amount':
    case 'help':
    case 'never':
      return false;
    case 'size':
      return (known.group && !known.guess) || /^ of (?:about |around |up to )?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]*\d?/.test(after);
    case 'guess':
      // “Up to 8 children” is a cap, “about 4” and “up to 3 hours” are guesses.
      return /^up to$/i.test(words)
        ? allowance.test(text.slice(Math.max(0, from - 30), from)) ||
            !/^ ?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d.]+ (?:hours|hrs|minutes|mins|times|sessions)/i.test(after)
        : !/^\.? ?(?:\d|an? (?:quarter|half|hour)|two|three|four|five|six|ten|fifteen|twenty|half)/i.test(after);
    case 'content':
      return isClear(text, words, from, after, known);
  }
}

/** What an intervention is about: with how often that is enough. */
const named =
  /\b(?:precision|phonics|named|nelli|elsa|maths|literacy|reading|spelling|writing|language|speech|numeracy)\s$/i;

/** Whether words that name help of some kind are made clear by the rest. */
function isClear(text: string, words: string, from: number, after: string, known: Known): boolean {
  const before = text.slice(Math.max(0, from - 12), from);
  if (/^support from$/i.test(words)) return known.frequency && known.duration;
  if (/^short$/i.test(words))
    return (
      known.duration ||
      !/^(?: (?!walk|list|note)[a-z\d:-]+){0,3}? (?:sessions?|bursts?|listening|games|activities|tasks)\b/i.test(after)
    );
  if (
    /^(?:support|help)$/i.test(words) &&
    /^ (?:assistant|worker|teacher|team|staff|plan|group|card|sheet|desk)/i.test(after)
  )
    return true;
  if (/^(?:interventions?|input)$/i.test(words) && named.test(before)) return known.what || known.frequency;
  return known.what && known.frequency && !/^(?:encourage|monitor)/i.test(words);
}
