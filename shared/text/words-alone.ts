import { Kind, kindOf } from './characters';
import { wordAt } from './word-table';

/** The words and numbers of a text in lower case, parted at every sign and apostrophe. */
export function wordsAlone(text: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length;) {
    const from = at;
    while (at < text.length && kindOf(text.charCodeAt(at)) % Kind.apostrophe !== Kind.other) at++;
    if (at > from) words.push(wordAt(text, from, at));
    else at++;
  }
  return words;
}
