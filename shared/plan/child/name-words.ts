import { Kind, kindOf } from '../../text/characters';
import { wordSet } from '../../text/word-set';
import { wordAt } from '../../text/word-table';
import type { Draft } from '../../text/draft';
import type { Outline, Passage } from '../plan';

/** A word of a passage, as far as names need it. */
export interface Word {
  /** Without a possessive ending. */
  readonly text: string;
  /** In lower case, without accents. */
  readonly lower: string;
  /** Offsets in the block, the possessive ending left out. */
  readonly from: number;
  readonly to: number;
  readonly capital: boolean;
  /** `Jack’s`, `James’`. */
  readonly possessive: boolean;
  /** First of its sentence, so that a capital says nothing. */
  readonly initial: boolean;
  /** What stands between it and the word before. */
  readonly gap: string;
}

/** A passage with its words, sentence by sentence. */
export interface Reading {
  readonly passage: Passage;
  readonly text: string;
  readonly words: readonly Word[];
  /** Index of the first word of each sentence, and the number of words at the end. */
  readonly sentences: readonly number[];
}

/** Words of somebody who speaks: of that one alone, and of several. */
export const firstPerson = wordSet('i me my mine');
export const together = wordSet('we our us');

/** Lower case without accents; of the same length for all letters of European names, and compared only. */
export const fold = (text: string): string => withoutAccents(text.toLowerCase());

const withoutAccents = (text: string): string =>
  // Most words have none, and taking words apart is slow.
  /[^ -~]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'") : text;

/** Cuts every passage of a draft that has content or is a heading into words. */
export function readWords(draft: Draft, outline: Outline): readonly Reading[] {
  const texts = new Map(draft.blocks.map(({ id, text }) => [id, text]));
  return outline.passages
    .filter(({ role }) => role !== 'label')
    .map((passage) => readPassage(passage, texts.get(passage.block) ?? ''));
}

const isLetter = (unit: number): boolean => {
  const kind = kindOf(unit);
  return kind === Kind.letter || kind === Kind.upper;
};

const isSmallLetter = (unit: number): boolean => unit >= 97 && unit <= 122;

const clockPoint = /(?<=\d)[.:](?=\d)/g;

function readPassage(passage: Passage, block: string): Reading {
  const text = block.slice(passage.from, passage.to);
  const words: Word[] = [];
  const sentences: number[] = [];
  let end = 0;
  for (let at = 0; at < text.length;) {
    if (!isLetter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const from = at++;
    let isMarked = false;
    let isSmall = isSmallLetter(text.charCodeAt(from));
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (isSmallLetter(unit)) continue;
      if (isLetter(unit)) {
        isSmall = false;
        continue;
      }
      if (unit !== 39 && unit !== 0x2019 && unit !== 45) break;
      isMarked = true;
    }
    const marked = isMarked ? text.slice(from, at) : '';
    const to = isMarked ? from + marked.replace(/['’]s?$|-+$/, '').length : at;
    const gap = from === end + 1 && text.charCodeAt(end) === 32 ? ' ' : text.slice(end, from);
    // “At 9.15, copying”: a point between figures ends nothing.
    const ends = gap === ' ' ? '' : gap.length > 2 ? gap.replace(clockPoint, '') : gap;
    const initial = words.length === 0 || (ends !== '' && /[.!?:;•“"(\n|]/.test(ends));
    if (initial && (words.length === 0 || /[.!?\n]/.test(ends))) sentences.push(words.length);
    const lower = wordAt(text, from, to);
    words.push({
      text: isSmall && !isMarked ? lower : text.slice(from, to),
      lower: isSmall ? lower : withoutAccents(lower),
      from: passage.from + from,
      to: passage.from + to,
      capital: lower.charCodeAt(0) !== text.charCodeAt(from),
      possessive: isMarked && /['’]s?$/.test(marked),
      initial,
      gap,
    });
    end = at;
  }
  sentences.push(words.length);
  return { passage, text, words, sentences };
}

/** The words belong together: nothing but space between. */
export const isNext = (word: Word | undefined): word is Word =>
  !!word && (word.gap === ' ' || (/^\s+$/.test(word.gap) && !word.gap.includes('\n')));
