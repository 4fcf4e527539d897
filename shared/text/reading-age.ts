import type { Sentence } from './prose';

/**
 * UK reading age in years of a text, from the lengths of its sentences and words: the Flesch-Kincaid grade plus five.
 * Undefined below 200 words, where the formula says little.
 */
export function readingAge(sentences: readonly Sentence[]): number | undefined {
  let words = 0;
  let syllables = 0;
  for (const sentence of sentences) {
    words += sentence.words;
    syllables += sentence.syllables;
  }
  if (words < 200) return;
  return 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59 + 5;
}
