import { emit, ranks, type Place } from '../sorted';
import { isMarked, type Given } from './given';

/**
 * “What Kit does already” below the support for the last of numbered outcomes: a part of a form that nobody knows, and no
 * outcome or support. What is above ends with a whole sentence.
 */
export function partBehindItems(given: Given): Place | undefined {
  const { sorted, line, text, place, marker } = given;
  if (place.field !== undefined || marker || line.block.list || isMarked(given) || !title.test(text)) return undefined;
  const last = sorted.passages.at(-1);
  const told = last?.section === 'provision' && last.role === 'content' && last.record !== undefined;
  if (!told || !sentence.test(sorted.texts.get(last.block)!.slice(last.from, last.to))) return undefined;
  const behindOutcomes = place.section === 'outcomes' && sorted.numbers.size > 1 && !asks.test(text);
  if (!behindOutcomes) return undefined;
  emit(sorted, 'heading', line, {});
  return { rank: ranks.plain };
}

/** Two to six words that begin as a heading does and end as no sentence does. */
const title = /^\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){1,5}$/u;
/** What a short line of an outcome or of support has. */
const asks = /\b(?:will|can|to|mins?|minutes|daily|weekly|each|every)\b/;
const sentence = / .+[.!?]["”’)]?$/u;
