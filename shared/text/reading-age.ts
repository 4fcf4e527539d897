import { Kind, kindOf } from './characters';
import { ofWord, wordAt } from './word-table';
import { wordSet } from './word-set';

/** What makes a text easy or hard to read, over all its sentences. */
export interface Reading {
  /** UK reading age in years, the Flesch-Kincaid grade plus five. */
  readonly age: number;
  readonly words: number;
  /** Words in a sentence on average. */
  readonly length: number;
  /** Whether long sentences or long words make more of it. */
  readonly drivenBy: 'sentences' | 'words';
  /** Indexes of the sentences that count most towards the age, the hardest first; at most three. */
  readonly hardest: readonly number[];
  /** The longest words that count, most frequent first, in lower case. */
  readonly longWords: readonly string[];
}

const least = 100;

/** Words that a plan cannot do without, or that every reader of it meets: they count as easy. */
const known = wordSet(
  'teacher teachers teaching assistant assistants therapist therapists therapy occupational psychologist psychologists educational education educating paediatrician coordinator headteacher physiotherapist physiotherapy audiologist counsellor professional professionals family families mathematics literacy numeracy vocabulary computer activity activities autism autistic dyslexia dyslexic epilepsy diabetes development developmental disorder impairment disability disabilities communication september october november december january february alternative',
);

/** Syllables of an English word by its groups of vowels, silent endings left out. */
export function syllablesOf(word: string): number {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  let count = lower.match(/[aeiouyáéèêëíóöúü]+/g)?.length ?? 0;
  if (/[^aeiouyl]e$|[aeiouy]le$|ue$/.test(lower)) count--;
  else if (/[^aeiouytd]ed$/.test(lower) || /[^aeiouysxzcgh]es$/.test(lower)) count--;
  if (/[^stcg]i[ao]|ie[nt]|[^ptg]eo(?!u)|[^qg]ua|crea|[rd]ea$|ism$/.test(lower)) count++;
  return Math.max(1, count);
}

/** How much there is to read in a sentence; a name of several words is one easy word, and so is a term that has to stand. */
export interface Weight {
  /** How many words a reader has to hold. */
  readonly words: number;
  readonly syllables: number;
  /** Words of four syllables and more, in lower case. */
  readonly long: readonly string[];
}

const easyOrCounted = ofWord((word) => (known.has(word) ? 1 : syllablesOf(word)));

/** A dot or apostrophe inside a word: `3.30`, `don’t`. */
const isInner = (unit: number) => unit === 46 || unit === 39 || unit === 0x2019;
const isWordAt = (text: string, at: number) => {
  const kind = kindOf(text.charCodeAt(at));
  return kind !== Kind.other && kind !== Kind.apostrophe;
};

const short = /\((\p{Lu}[\p{L}&]{1,7}?)s?\)/gu;
const small = /^(?:and|of|for|the|with|in|to|a|an)$/i;

/** A sentence without the words that a short form in brackets stands for: explained once, a name makes no text harder. */
function withoutExpansions(sentence: string): string {
  let left = sentence;
  for (const { 1: letters = '', index } of sentence.matchAll(short)) {
    const wanted = letters.replace(/\P{Lu}/gu, '');
    const words = [...sentence.slice(0, index).matchAll(/[\p{L}’'-]+/gu)].slice(-12);
    let initials = '';
    let at = words.length;
    while (at > 0 && initials.length < wanted.length) {
      const word = words[--at]![0];
      if (small.test(word)) continue;
      initials = word.charAt(0).toUpperCase() + initials;
      // “Special educational needs co-ordinator (SENCO)”: a word may give two letters.
      if (initials.length > 1 && wanted.startsWith(initials) && wanted.length - initials.length < 2) break;
    }
    if (initials.length < 2 || !wanted.startsWith(initials) || wanted.length - initials.length > 1) continue;
    const from = words[at]!.index;
    left = left.slice(0, from) + ' '.repeat(index - from) + left.slice(index);
  }
  return left;
}

/** Weighs one sentence. */
export function weigh(written: string): Weight {
  const sentence = written.includes('(') ? withoutExpansions(written) : written;
  const { length } = sentence;
  let words = 0;
  let all = 0;
  let long: string[] = [];
  let wasName = false;
  let isFirst = true;
  for (let at = 0; at < length;) {
    if (!isWordAt(sentence, at)) {
      at++;
      continue;
    }
    const from = at;
    let hasDigit = false;
    let upper = 0;
    for (
      ;
      at < length && (isWordAt(sentence, at) || (isInner(sentence.charCodeAt(at)) && isWordAt(sentence, at + 1)));
      at++
    ) {
      const kind = kindOf(sentence.charCodeAt(at));
      if (kind === Kind.digit) hasDigit = true;
      else if (kind === Kind.upper && upper === at - from) upper++;
    }
    const isName = hasDigit || upper > 1 || (upper === 1 && !isFirst);
    isFirst = false;
    if (isName && wasName) continue;
    wasName = isName;
    words++;
    const lower = isName ? '' : wordAt(sentence, from, at);
    const syllables = isName ? 1 : easyOrCounted(lower);
    all += syllables;
    if (syllables >= 4) long = [...long, lower];
  }
  return { words, syllables: all, long };
}

/** How hard a text is to read; undefined below 100 words, where the formula says little. */
export function readingOf(counts: readonly Weight[]): Reading | undefined {
  const words = counts.reduce((sum, one) => sum + one.words, 0);
  if (words < least) return;
  const syllables = counts.reduce((sum, one) => sum + one.syllables, 0);
  const length = words / counts.length;
  const weight = syllables / words;
  const times = new Map<string, number>();
  for (const word of counts.flatMap(({ long }) => long)) times.set(word, (times.get(word) ?? 0) + 1);
  // Against an easy text: 12 words in a sentence, 1.35 syllables in a word.
  const drivenBy = 0.39 * (length - 12) >= 11.8 * (weight - 1.35) ? 'sentences' : 'words';
  const load = ({ words, syllables, long }: Weight) =>
    drivenBy === 'sentences' ? words : long.length * 100 + syllables / Math.max(1, words);
  return {
    age: 0.39 * length + 11.8 * weight - 15.59 + 5,
    words,
    length,
    drivenBy,
    hardest: counts
      .map((one, index) => ({ index, load: load(one) }))
      .sort((a, b) => b.load - a.load)
      .slice(0, 3)
      .map(({ index }) => index),
    longWords: [...times].sort(([, a], [, b]) => b - a).map(([word]) => word),
  };
}
