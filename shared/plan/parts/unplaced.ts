import type { Block } from '../../text/draft';
import { wordsAt } from '../passages';
import type { Plan } from '../plan';

/** So many words stand in no part before what seems missing may be among them: a title and whose plan it is have fewer. */
const enough = 40;

/**
 * Whether much of a plan could be placed in no part, so that a part that was not found may be there under a name or in a
 * layout that nobody knew: then its absence is asked about, and not claimed.
 */
export const hasUnplaced = (plan: Pick<Plan, 'passages' | 'blocks'>): boolean => {
  let words = 0;
  for (const one of plan.passages) {
    if (one.role !== 'content' || one.section !== undefined || isMargin(plan.blocks.get(one.block)!)) continue;
    words += wordsAt(plan, one).split(/\s+/).length;
    if (words >= enough) return true;
  }
  return false;
};

/** What stands at the top and the foot of every page is no part under another name. */
const isMargin = ({ aside }: Block): boolean => aside === 'header' || aside === 'footer';
