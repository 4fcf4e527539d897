import type { Listed } from './listed';
import { listNames, type ListName } from './prose';

/** The word lists by name. */
export type WordLists = Readonly<Record<ListName, readonly Listed[]>>;

/**
 * Word lists as text, so that loading them costs next to nothing: an entry is read when a text has a word with which
 * it begins. Entries in a row that share all but their phrases are a group.
 */
export interface PackedLists {
  /** A phrase a line: `|` before another spelling of the entry, `;` before an entry that shares all else with the one before it; then `+` before a noun, `~` before a verb. */
  readonly phrases: string;
  /** What to write instead, a line for each group of entries, parted by tabs. */
  readonly instead: string;
  /** What the phrases of each group stand for. */
  readonly expansions: string;
  /** For each group the place in `traits` of what else its entries have, in base 36, parted by spaces. */
  readonly kinds: string;
  /** As JSON, a line each. */
  readonly traits: string;
  /** Words of the lists that end as possessives do, parted by spaces. */
  readonly possessives: string;
}

const letter = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\\d';
const word = new RegExp(`[${letter}\u0300-\u036f]+(?:'[${letter}]+)*`, 'g');

/** The words of a phrase as the tokenizer would cut them. */
export const wordsOf = (phrase: string): readonly string[] => phrase.replaceAll('’', "'").match(word) ?? [];

/** The phrases that one with groups stands for: `(a/b) c` is `a c` and `b c`. */
export function spelledOut(phrase: string): readonly string[] {
  const open = phrase.indexOf('(');
  if (open < 0) return [phrase];
  const close = phrase.indexOf(')', open);
  const rest = spelledOut(phrase.slice(close + 1));
  const before = phrase.slice(0, open);
  return phrase
    .slice(open + 1, close)
    .split('/')
    .flatMap((one) => rest.map((after) => before + one + after));
}

/** Word lists as text; throws where a phrase does not begin with a word. */
export function pack(lists: WordLists): PackedLists {
  const traits = new Map<string, number>();
  const groups: { rest: string; phrases: string; instead: string; expansion: string; kind: string }[] = [];
  const possessives = new Set<string>();
  for (const list of listNames) {
    for (const { phrase, also = [], instead, expansion = '', forms, ...others } of lists[list]) {
      const all = forms ? [phrase, ...also].flatMap(spelledOut) : [phrase, ...also];
      for (const one of all)
        if (!begins.test(one)) throw new Error(`A phrase of the list ${list} has no word: “${one}”.`);
      const form = forms ? (forms === 'noun' ? '+' : '~') : '';
      const text = all.map((one) => form + one).join('\n|');
      const trait = JSON.stringify({ ...others, list });
      if (!traits.has(trait)) traits.set(trait, traits.size);
      const group = { instead: instead.join('\t'), expansion, kind: traits.get(trait)!.toString(36) };
      const rest = Object.values(group).join('\n');
      const last = groups.at(-1);
      if (last?.rest === rest) last.phrases += `\n;${text}`;
      else groups.push({ ...group, rest, phrases: text });
      const { unlessWith = [], onlyWith = [], notBefore = [], notAfter = [] } = others;
      for (const known of [...unlessWith, ...onlyWith, ...notBefore, ...notAfter, ...all.flatMap(spelledOut)])
        for (const one of wordsOf(known)) if (one.endsWith("'s")) possessives.add(one);
    }
  }
  return {
    phrases: groups.map(({ phrases }) => phrases).join('\n'),
    instead: groups.map(({ instead }) => instead).join('\n'),
    expansions: groups.map(({ expansion }) => expansion).join('\n'),
    kinds: groups.map(({ kind }) => kind).join(' '),
    traits: [...traits.keys()].join('\n'),
    possessives: [...possessives].join(' '),
  };
}

/** A word, or a group of alternatives that each begin with one. */
const begins = new RegExp(`^(?:[${letter}]|\\([${letter}][^/|)]*(?:/[${letter}][^/|)]*)*\\))`);
