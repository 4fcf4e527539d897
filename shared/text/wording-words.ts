import { Kind, kindOf } from './characters';
import { ofWord, wordAt } from './word-table';
import { wordSet } from './word-set';

/** Marks that stand beside words: no word is written so. */
export const none = { end: '$', comma: ',', stop: '.' } as const;

/** What the look of a word says, as bits. */
export const look = { name: 1, adverb: 2, ing: 4, word: 8 } as const;

/** The words of a sentence as wordings read them; a stop is a word too, and what is contracted is taken apart: “can’t” is “can not”. */
export interface SentenceWords {
  /** The words in lower case, and the marks of `none`; `none.end` after the last. */
  readonly ids: readonly string[];
  /** Bits of `look`. */
  readonly looks: readonly number[];
  /** Offsets in the text; the parts of a contraction have those of the whole. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const negative = /^(.+?)n'?t$/;
const auxiliaries = wordSet('do does did is are was were has have had ca wo would could should must might need ai');
const spelt: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', ai: 'is' };
const apart: Readonly<Record<string, string>> = {
  "'ll": 'will',
  "'ve": 'have',
  "'re": 'are',
  "'m": 'am',
  "'d": 'would',
};
const pronouns = wordSet('he she it that there what who where here');
/** A word in lower case taken apart: `["does", "not"]`, `["mum", "'s"]`. */
export function partsOf(word: string): readonly string[] {
  if (!word.endsWith('t') && !word.includes("'")) return [word];
  if (word === 'cannot') return ['can', 'not'];
  const stem = negative.exec(word)?.[1];
  if (stem && auxiliaries.has(stem)) return [spelt[stem] ?? stem, 'not'];
  const mark = word.lastIndexOf("'");
  if (mark <= 0) return [word];
  const first = word.slice(0, mark);
  const tail = word.slice(mark);
  if (tail === "'s") return [first, pronouns.has(first) ? 'is' : "'s"];
  return apart[tail] ? [first, apart[tail]] : [word];
}

/** What a word is to wordings, wherever it stands. */
export interface WordParts {
  /** What it is taken apart into. */
  readonly ids: readonly string[];
  /** Bits of `look`. */
  readonly looks: number;
  /** The mark of a possessive is no part of the word: “mum|’s”. */
  readonly isPossessive: boolean;
}

/** Takes a word in lower case apart. */
const readWord = ofWord((word): WordParts => {
  const ids = partsOf(word);
  return {
    ids,
    looks: look.word | (word.endsWith('ly') ? look.adverb : 0) | (word.endsWith('ing') ? look.ing : 0),
    isPossessive: ids[1] === "'s",
  };
});

/** Reads `text` from `from` to `to`. */
export function wordsOfSentence(text: string, from: number, to: number): SentenceWords {
  const ids: string[] = [];
  const looks: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (id: string, bits: number, start: number, end: number) => {
    ids.push(id);
    looks.push(bits);
    starts.push(start);
    ends.push(end);
  };
  for (let at = from; at < to;) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind === Kind.other || kind === Kind.apostrophe) {
      if (unit === 44) add(none.comma, 0, at, at + 1);
      else if (isStop(unit) || (unit === 45 && isSpace(text, at - 1) && isSpace(text, at + 1)))
        add(none.stop, 0, at, at + 1);
      else if (unit === 38) add('and', look.word, at, at + 1);
      at++;
      continue;
    }
    const start = at;
    for (at++; at < to; at++) {
      const next = kindOf(text.charCodeAt(at));
      if (next === Kind.other) break;
      if (next !== Kind.apostrophe) continue;
      const after = at + 1 < to ? kindOf(text.charCodeAt(at + 1)) : Kind.other;
      if (after === Kind.other || after === Kind.apostrophe) break;
    }
    const parts = readWord(wordAt(text, start, at));
    const looks = parts.looks | (kind === Kind.upper && ids.length > 0 ? look.name : 0);
    const mark = parts.isPossessive ? at - 2 : 0;
    for (let part = 0; part < parts.ids.length; part++)
      add(parts.ids[part]!, looks, mark && part === 1 ? mark : start, mark && part === 0 ? mark : at);
  }
  add(none.end, 0, to, to);
  return { ids, looks, starts, ends };
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] ?? ' ');

const isStop = (unit: number): boolean =>
  unit === 46 ||
  unit === 59 ||
  unit === 58 ||
  unit === 33 ||
  unit === 62 ||
  unit === 63 ||
  unit === 40 ||
  unit === 41 ||
  unit === 0x2013 ||
  unit === 0x2014;
