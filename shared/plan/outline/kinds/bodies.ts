import type { Block } from '../../../text/draft';
import { headingWords, isCapitals, wordsIn } from '../heading-words';
import type { Styled } from '../heading-style';
import { linesOf, type Body, type Line, type Sorted } from '../sorted';
import { lineKey } from '../spaced';

/** So much of what stands below a heading tells what it heads, in lines, and in cells where there is a table. */
const most = { lines: 6, cells: 16 };

/** What stands below each line that is laid out as a heading, up to the next; by `lineKey`. */
export function bodiesOf(
  blocks: readonly Block[],
  styled: ReadonlyMap<string, Styled>,
  spaced: ReadonlyMap<string, Body>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let body: string[] = [];
  let room: number = most.lines;
  for (const block of blocks) {
    if (block.aside || block.label !== undefined || block.section !== undefined) continue;
    if (block.cell) {
      room = most.cells;
      if (block.text.trim() !== '' && body.length < room) body.push(block.text);
      continue;
    }
    const framed = styled.has(block.id);
    for (const { from, to } of linesOf(block)) {
      const text = block.text.slice(from, to);
      const key = lineKey(block.id, framed ? 0 : from);
      if (block.heading !== undefined || framed || spaced.has(key) || isPrinted(block, text)) {
        body = [];
        room = most.lines;
        found.set(key, body);
      } else if (body.length < room) body.push(text);
    }
  }
  return found;
}

/** What stands below a line that is laid out as a heading; none where it is not. */
export const bodyBelow = ({ bodies, styled }: Sorted, { block, from }: Line): readonly string[] =>
  bodies.get(lineKey(block.id, styled.has(block.id) ? 0 : from)) ?? [];

/** Bold, in capitals or before a colon, and short. */
const isPrinted = (block: Block, text: string): boolean =>
  (block.bold === true && wordsIn(text) <= 12 && !/[.;,!]$/.test(text)) ||
  isCapitals(headingWords(text)) ||
  /^\p{Lu}[^.!?;|\n]{1,60}:$/u.test(text);
