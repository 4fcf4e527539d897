/** What makes a text easy or hard to read, over all its sentences. */
export interface Reading {
  /** UK reading age in years, the Flesch-Kincaid grade plus five. */
  readonly age: number;
  readonly words: number;
  /** Words in a sentence on average. */
  readonly length: number;
  /** Whether long sentences or long words make more of it. */
  readonly drivenBy: 'sentences' | 'words';
  /** Index of the sentence that counts most towards the age. */
  readonly hardest: number;
  /** The longest words that count, most frequent first, in lower case. */
  readonly longWords: readonly string[];
}

const least = 100;

/** Words that a plan cannot do without, or that every reader of it meets: they count as easy. */
const known = new Set(
  'teacher teachers teaching assistant assistants therapist therapists therapy occupational psychologist psychologists educational education educating paediatrician coordinator headteacher physiotherapist physiotherapy audiologist counsellor professional professionals family families mathematics literacy numeracy vocabulary computer activity activities autism autistic dyslexia dyslexic epilepsy diabetes development developmental disorder impairment disability disabilities communication september october november december january february alternative'.split(
    ' ',
  ),
);

const name = /^\p{Lu}/u;

/** Syllables of an English word by its groups of vowels, silent endings left out. */
export function syllablesOf(word: string): number {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  let count = lower.match(/[aeiouyáéèêëíóöúü]+/g)?.length ?? 0;
  if (/[^aeiouyl]e$|[aeiouy]le$|ue$/.test(lower)) count--;
  else if (/[^aeiouytd]ed$/.test(lower) || /[^aeiouysxzcgh]es$/.test(lower)) count--;
  if (/[^stcg]i[ao]|ie[nt]|[^ptg]eo(?!u)|[^qg]ua|crea|[rd]ea$|ism$/.test(lower)) count++;
  return Math.max(1, count);
}

interface Count {
  words: number;
  syllables: number;
  readonly long: string[];
}

/** Words and syllables of a sentence; a name of several words is one easy word, and so is a term that has to stand. */
function count(sentence: string): Count {
  const found: Count = { words: 0, syllables: 0, long: [] };
  let wasName = false;
  let first = true;
  for (const [word] of sentence.matchAll(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu)) {
    const isName = (name.test(word) && !first) || /\d/.test(word) || /^\p{Lu}{2,}/u.test(word);
    first = false;
    if (isName && wasName) continue;
    wasName = isName;
    found.words++;
    const lower = word.toLowerCase();
    const syllables = isName || known.has(lower) ? 1 : syllablesOf(word);
    found.syllables += syllables;
    if (syllables >= 4) found.long.push(lower);
  }
  return found;
}

/** How hard a text is to read; undefined below 100 words, where the formula says little. */
export function readingOf(sentences: readonly string[]): Reading | undefined {
  const counts = sentences.map(count);
  const words = counts.reduce((sum, one) => sum + one.words, 0);
  if (words < least) return;
  const syllables = counts.reduce((sum, one) => sum + one.syllables, 0);
  const length = words / sentences.length;
  const weight = syllables / words;
  const times = new Map<string, number>();
  for (const word of counts.flatMap(({ long }) => long)) times.set(word, (times.get(word) ?? 0) + 1);
  // Against an easy text: 12 words in a sentence, 1.35 syllables in a word.
  const drivenBy = 0.39 * (length - 12) >= 11.8 * (weight - 1.35) ? 'sentences' : 'words';
  const load = ({ words, syllables, long }: Count) =>
    drivenBy === 'sentences' ? words : long.length * 100 + syllables / Math.max(1, words);
  return {
    age: 0.39 * length + 11.8 * weight - 15.59 + 5,
    words,
    length,
    drivenBy,
    hardest: counts.reduce((best, one, index) => (load(one) > load(counts[best]!) ? index : best), 0),
    longWords: [...times].sort(([, a], [, b]) => b - a).map(([word]) => word),
  };
}

/** How many words a reader has to hold: a name or a title of several words is one. */
export const weightOf = (sentence: string): number => count(sentence).words;
