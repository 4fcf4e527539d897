import type { Block } from '../../text/draft';
import { numbering } from '../label';
import { wordsIn } from './heading-words';
import { linesOf, type Body } from './sorted';

/** So many lines of a draft must be laid out as headings before any of them is taken for one. */
const least = 1;

/** A line and the one below it. */
interface Pair {
  readonly key: string;
  readonly text: string;
  readonly gap: boolean;
  readonly block: Block;
}

/** Names a line of a draft by its block and where it begins there. */
export const lineKey = (block: string, from: number): string => `${block} ${from}`;

/** Lines that stand behind an empty one and close above what they head, in a draft in which several do; by `lineKey`. */
export function spacedHeadings(blocks: readonly Block[]): ReadonlyMap<string, Body> {
  const lines: Pair[] = [];
  let gap = true;
  for (const block of blocks) {
    if (block.text.trim() === '' && !block.cell) gap = true;
    let end = 0;
    for (const { from, to } of linesOf(block)) {
      const between = block.text.slice(end, from);
      gap ||= block.gap === true || between.split('\n').length > 2;
      lines.push({ key: lineKey(block.id, from), text: block.text.slice(from, to), gap, block });
      gap = false;
      end = to;
    }
  }
  const found = new Map<string, Body>();
  let body: string[] | undefined;
  for (const [index, one] of lines.entries()) {
    const below = lines[index + 1];
    if (isHead(one) && isBody(one, below)) {
      body = [];
      found.set(one.key, { lines: body, ...(below?.block.cell && { table: below.block.cell.table }) });
    } else if (one.block.cell || one.block.heading !== undefined) body = undefined;
    else body?.push(one.text);
  }
  return found.size < least ? none : found;
}

const none: ReadonlyMap<string, Body> = new Map();

/** No more than eleven words that begin as a heading does and end as no sentence does. */
function isHead({ text, gap, block }: Pair): boolean {
  if (!gap || block.cell || block.label !== undefined || block.section !== undefined) return false;
  const words = text.replace(ornaments, '').replace(numbering, '');
  return text.length <= 75 && wordsIn(text) <= 11 && begins.test(words) && !ends.test(text) && !says.test(words);
}
/** “~ ~ ~ Word from the shore ~ ~ ~”, “★ Departures” */
const ornaments = /^[?=*#~_.:•►▶■□▪◆●○✦★☆✿❀>»|–—\s-]+/;
const begins = /^["“'‘(]?(?:\d{1,2}[.):]? |[A-H][.)] )?\p{Lu}\p{L}/u;
const ends = /[.;,!]$/;
/** A label with its answer, or what a sentence has. */
const says =
  /[:：]\s*\S|\?\s+\S|\t| {3,}|^(?!\W*(?:\d{1,2}[.)] )?(?:What|Who|How|When|Where|Why|Which)\b).*\b(?:will|can)\b/;

/** Whether a table or more words than a heading has stand below. */
function isBody({ block }: Pair, below: Pair | undefined): boolean {
  // “1. Needs” heads no list of which it is the first.
  if (below === undefined || (block.list && below.block.list)) return false;
  if (below.block.cell) return true;
  return !below.gap && (below.block.list === true || wordsIn(below.text) > 8 || /[.!?:,]["”’)]?$/.test(below.text));
}
