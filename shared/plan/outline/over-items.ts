import type { Block } from '../../text/draft';

/** An item stands further in than another from so many points on: less is a slip of the space bar. */
const further = 9;

/**
 * Makes plain lines of the items of a list that only name the items further in below them: “• What we want” over
 * “◦ Mia reads 40 words”. Other blocks are left as they are.
 */
export function withoutOverItems(blocks: readonly Block[]): readonly Block[] {
  let all: Block[] | undefined;
  for (const [at, block] of blocks.entries()) {
    if (!isOverItem(block, blocks[at + 1])) continue;
    (all ??= [...blocks])[at] = { ...block, list: undefined };
  }
  return all ?? blocks;
}

const isOverItem = (block: Block, below: Block | undefined): boolean =>
  block.list === true &&
  below?.list === true &&
  !block.cell &&
  !below.cell &&
  (below.indent ?? 0) >= (block.indent ?? 0) + further &&
  block.text.trim().length <= 58 &&
  !/[.;,!]\s*$/.test(block.text);
