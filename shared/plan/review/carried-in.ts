import type { Block } from '../../text/draft';
import type { Passage } from '../plan';

/** Whether a passage is the outcome that a row of a review is about: it was there before anybody reviewed it. */
export const isCarriedIn = ({ field, block }: Passage, blocks: ReadonlyMap<string, Block>): boolean =>
  field === 'outcome' && blocks.get(block)?.cell !== undefined;
