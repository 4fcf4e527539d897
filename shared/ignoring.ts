import type { Finding } from './rules/finding';

/** `here`: these words; `rule`: this kind of note, in every plan; `word`: the words are the school's own. */
export type Ignoring = 'here' | 'rule' | 'word';

/** The words of a note that can become the school's own; undefined where it is about something else than a word. */
export function schoolWord({ concern, quote }: Pick<Finding, 'concern' | 'quote'>): string | undefined {
  const words = quote.trim();
  return concern === 'jargon' && words.length > 1 && words.length <= 60 ? words : undefined;
}

/** The ways to ignore a note, as they are called on every surface; `word` is what `schoolWord` found. */
export const ignoringLabels: Readonly<Record<Ignoring, (word?: string) => string>> = {
  here: () => 'Ignore',
  rule: () => 'Always ignore this kind of note',
  word: (word = '') => `Add “${word}” to school words`,
};

/** What was done with a note, in a sentence. */
export const ignoredSentences: Readonly<Record<Ignoring, (word?: string) => string>> = {
  here: () => 'Ignored.',
  rule: () => 'This kind of note is off now, in every plan. Settings can bring it back.',
  word: (word = '') => `“${word}” is one of your school’s words now.`,
};
