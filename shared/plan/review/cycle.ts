import type { Plan } from '../plan';
import { looksBack } from '../section';
import { onceFor } from '../../text/once';
import type { Span } from '../../text/span';

/** What an outcome or a review stands in: its table, or what is under one heading; the same text for the same place. */
export const cycleOf = onceFor(({ blocks, draft, passages }: Plan): ((span: Span) => string) => {
  // “Target 2” and the headings below it do not end the list that they stand in.
  const opens = ({ role, section, field, block }: Plan['passages'][number]) =>
    role === 'heading' &&
    field === undefined &&
    // “Review:” without an answer is a label of one outcome.
    !/:\s*$/.test(blocks.get(block)!.text) &&
    (section === undefined || section === 'outcomes' || section === 'plan' || looksBack.has(section));
  const headings = new Set(passages.filter(opens).map(({ block }) => block));
  const places = new Map<string, string>();
  let last = '';
  for (const { id } of draft.blocks) {
    if (headings.has(id)) last = id;
    places.set(id, last);
  }
  return ({ block }) => blocks.get(block)?.cell?.table ?? places.get(block) ?? '';
});

/** The places in which outcomes stand, as `cycleOf` calls them. */
export const cyclesOfOutcomes = onceFor((plan: Plan): ReadonlySet<string> => {
  const place = cycleOf(plan);
  return new Set(plan.outcomes.map(({ span }) => place(span)));
});
