import type { Block } from '../../text/draft';
import { linesOf } from './sorted';
import { lineKey } from './spaced';

/**
 * Lines that count on from 1 with nothing between them, “1. Mum”, “2. Dad”, by `lineKey`: each has the words of all
 * lines of its list, without their numbers. A list of one is none.
 */
export function countedLines(blocks: readonly Block[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  let keys: string[] = [];
  let words: string[] = [];
  const end = () => {
    if (keys.length > 1) for (const key of keys) found.set(key, words);
    [keys, words] = [[], []];
  };
  for (const block of blocks) {
    if (block.gap || block.cell || block.heading !== undefined || block.label !== undefined || block.text.trim() === '')
      end();
    if (block.cell || block.heading !== undefined || block.label !== undefined) continue;
    for (const { from, to } of linesOf(block)) {
      const text = block.text.slice(from, to);
      const number = /^(\d{1,2})[.)]\s+(?=\S)/.exec(text);
      if (Number(number?.[1]) !== keys.length + 1) end();
      if (Number(number?.[1]) !== keys.length + 1) continue;
      keys.push(lineKey(block.id, from));
      words.push(text.slice(number![0].length));
    }
  }
  end();
  return found;
}
