import { Kind, unitOf } from './characters';
import { plural, verbForms } from './inflect';
import { hashStart, hashStep, otherStep, type Vocabulary } from './vocabulary';

/** The marks of packed phrases, as code units. */
const mark = { spelling: 124, entry: 59, noun: 43, verb: 126, group: 40, either: 47, groupEnd: 41 } as const;

/** Whether a line of the packed phrases is another spelling of the entry before it. */
export const isSpelling = (line: string): boolean => line.charCodeAt(0) === mark.spelling;

/** Where the phrase begins in a line, behind its marks. */
const startOf = (line: string): number => {
  let at = 0;
  for (let unit = line.charCodeAt(0); ; unit = line.charCodeAt(++at))
    if (unit !== mark.spelling && unit !== mark.entry && unit !== mark.noun && unit !== mark.verb) return at;
};

/** The phrase of a line, without its marks. */
export const phraseOf = (line: string): string => line.slice(startOf(line));

/** The other forms that the words of a line’s phrase take. */
export function formsOf(line: string, words: readonly string[]): readonly (readonly string[])[] {
  const unit = line.charCodeAt(startOf(line) - 1);
  if (unit === mark.noun) return [[...words.slice(0, -1), plural(words.at(-1)!)]];
  if (unit === mark.verb) return verbForms(words[0]!).map((form) => [form, ...words.slice(1)]);
  return [];
}

/**
 * Reads the lines of packed phrases without taking them apart: calls back for every word with which a phrase or a form
 * of it may begin, with the word’s number, the line and the group.
 */
export function firstWords(
  lines: readonly string[],
  vocabulary: Vocabulary,
  found: (word: number, line: number, group: number) => void,
): void {
  let group = -1;
  for (let line = 0; line < lines.length; line++) {
    const text = lines[line]!;
    const first = text.charCodeAt(0);
    if (first !== mark.spelling && first !== mark.entry) group++;
    const start = startOf(text);
    const form = text.charCodeAt(start - 1);
    const isGroup = text.charCodeAt(start) === mark.group;
    for (let at = isGroup ? start + 1 : start; ; at++) {
      const from = at;
      let hash = hashStart;
      let other = 0;
      for (; at < text.length; at++) {
        const unit = unitOf(text.charCodeAt(at));
        if ((unit & 7) === Kind.other) break;
        hash = hashStep(hash, unit >>> 3);
        other = otherStep(other, hash);
      }
      found(vocabulary.add(hash, other), line, group);
      if (form === mark.verb || (form === mark.noun && at === text.length))
        for (const [word] of formsOf(text, [text.slice(from, at)])) found(vocabulary.number(word!), line, group);
      if (!isGroup) break;
      while (text.charCodeAt(at) !== mark.either && text.charCodeAt(at) !== mark.groupEnd) at++;
      if (text.charCodeAt(at) === mark.groupEnd) break;
    }
  }
}
