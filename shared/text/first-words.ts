import { Kind, unitOf } from './characters';
import { plural, verbForms } from './inflect';
import { hashStart, hashStep, otherStep, type Vocabulary } from './vocabulary';

/** The marks of packed phrases, as code units. */
const mark = { noun: 43, verb: 126, spelling: 124, entry: 59, line: 10, group: 40, either: 47, groupEnd: 41 } as const;

/** Whether a unit of the packed phrases ends an entry. */
export const isEntryEnd = (unit: number): boolean => unit === mark.entry || unit === mark.line;
/** Whether a unit of the packed phrases ends a phrase. */
export const isPhraseEnd = (unit: number): boolean => unit === mark.spelling || isEntryEnd(unit);

/** Where what begins at `at` ends. */
export function endOf(text: string, at: number, isEnd: (unit: number) => boolean): number {
  while (at < text.length && !isEnd(text.charCodeAt(at))) at++;
  return at;
}

/** The other forms that the words of a phrase take whose entry begins with a unit. */
export function formsOf(words: readonly string[], unit: number): readonly (readonly string[])[] {
  if (unit === mark.noun) return [[...words.slice(0, -1), plural(words.at(-1)!)]];
  if (unit === mark.verb) return verbForms(words[0]!).map((form) => [form, ...words.slice(1)]);
  return [];
}

/**
 * Reads packed phrases without taking them apart: calls back for every word with which a phrase or a form of it may
 * begin, with the word’s number, where the phrase and its entry begin, and the line.
 */
export function firstWords(
  text: string,
  vocabulary: Vocabulary,
  found: (word: number, phrase: number, entry: number, line: number) => void,
): void {
  let phrase = 0;
  let entry = 0;
  let line = 0;
  let isFirst = true;
  let inGroup = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isFirst) {
      if (unit === mark.either && inGroup) isFirst = true;
      else if (unit === mark.groupEnd) inGroup = false;
      else if (isPhraseEnd(unit)) {
        isFirst = true;
        phrase = at + 1;
        if (unit !== mark.spelling) entry = phrase;
        if (unit === mark.line) line++;
      }
    } else if (unit === mark.noun || unit === mark.verb) phrase = at + 1;
    else if (unit === mark.group) inGroup = true;
    else {
      const from = at;
      let hash = hashStart;
      let other = 0;
      for (; at < text.length; at++) {
        const folded = unitOf(text.charCodeAt(at));
        if ((folded & 7) === Kind.other) break;
        hash = hashStep(hash, folded >>> 3);
        other = otherStep(other, folded >>> 3);
      }
      found(vocabulary.add(hash, other), phrase, entry, line);
      const form = text.charCodeAt(entry);
      if (form === mark.verb || (form === mark.noun && (at === text.length || isPhraseEnd(text.charCodeAt(at)))))
        for (const [word] of formsOf([text.slice(from, at)], form))
          found(vocabulary.number(word!), phrase, entry, line);
      isFirst = false;
      at--;
    }
  }
}
