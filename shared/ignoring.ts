import type { Finding } from './rules/finding';
import { most, type StoredSettings } from './settings';

/** `here`: these words; `rule`: this kind of note, in every plan; `word`: the words are the school's own. */
export type Ignoring = 'here' | 'rule' | 'word';

/** The list of the settings that keeps notes away, for each way to ignore one. */
export const ignoringLists = { here: 'ignored', rule: 'rulesOff', word: 'schoolWords' } as const;

/** Such a list with an entry at its end, or without it: where it is full, the oldest entry goes. */
export function withEntry(
  stored: StoredSettings,
  list: (typeof ignoringLists)[Ignoring],
  entry: string,
  on: boolean,
): Partial<StoredSettings> {
  const others = stored[list].filter((one) => one !== entry);
  return { [list]: on ? [...others, entry].slice(-most[list]) : others };
}

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
