import type { Plan } from '../../plan';
import { wordsAt } from '../../passages';

/** What answers needs: an outcome, a row or paragraph of support or of what helps. */
export interface Answer {
  readonly text: string;
}

/** Sections in which something is done or hoped about a need. */
const meeting =
  /^(?:outcomes|provision|how_to_support|home|next_steps|plan$|do$|needs_to_change|recommendations|reviewing_outcomes|pupil_passport)/;

/** All that a plan says of what will be done or reached; the cells of a row are one answer. */
export function answersOf({ passages, blocks, outcomes, provisions }: Plan): readonly Answer[] {
  const own = new Set([...outcomes, ...provisions].map(({ span }) => span.block));
  const texts = new Map<string, string>();
  for (const { role, section, field, record, block, from, to } of passages) {
    const answers = role === 'content' && (meeting.test(section ?? '') || field === 'provision' || own.has(block));
    if (!answers || field === 'need' || field === 'baseline' || field === 'number') continue;
    const key = record ?? `${block} ${from}`;
    texts.set(key, `${texts.get(key) ?? ''}\n${wordsAt({ blocks }, { block, from, to })}`);
  }
  return [...texts.values()].map((text) => ({ text }));
}
