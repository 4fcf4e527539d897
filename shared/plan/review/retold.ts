import { onceFor } from '../../text/once';
import type { Block } from '../../text/draft';
import { passagesOf, wordsAt } from '../passages';
import type { Plan } from '../plan';
import { ofReview, type SectionId } from '../section';
import { answer, isJudged, readFigured, readItem, readTitle, spanOf, type Item, type Retold } from './retold-line';
import { isAnswer, judgesOnly } from './review-status';

const past = new Set<SectionId | undefined>([...ofReview, 'evidence_plans']);
/** Parts that labels of a review open by their words alone: “Result:”. */
const between = new Set<SectionId | undefined>([...past, 'attainment', 'outcomes', undefined]);

/** The lists in which a review repeats outcomes line by line and tells how they went; each has one that is judged. */
export const retoldLists = onceFor(
  (plan: Pick<Plan, 'draft' | 'passages' | 'blocks'>): readonly (readonly Retold[])[] => {
    const lists = listsIn(plan);
    const found: (readonly Retold[])[] = [];
    for (const [index, list] of lists.entries()) {
      const judged = list.filter(({ told, verdict }) => verdict || (told && isJudged(wordsAt(plan, told))));
      const before = lists[index - 1];
      if (judged.length === 0) continue;
      if (judged.some(({ aims }) => aims)) found.push(list.filter(({ told, sure }) => told || sure));
      else if (before && answers(list, before)) found.push(before.map((one) => answered(list, one)));
      else found.push(list.filter(({ told, aims }) => told || !aims));
    }
    return found;
  },
);

/** Whether a list of verdicts answers the list of outcomes above it, number by number. */
const answers = (list: readonly Item[], above: readonly Item[]): boolean =>
  above.every(({ aims }) => aims) && list.every(({ key }) => key && above.some((one) => one.key === key));

/** An outcome with its answer; what stood behind it was said before. */
function answered(list: readonly Item[], { key, aim, start }: Item): Retold {
  const told = list.find((one) => one.key === key)?.told;
  return { aim, ...(start && { start }), ...(told && { told }) };
}

function listsIn({ draft, passages }: Pick<Plan, 'draft' | 'passages'>): Item[][] {
  const lists: Item[][] = [];
  let open: Item[] | undefined;
  let back = false;
  let before: Block | undefined;
  for (const block of draft.blocks) {
    const own = passagesOf({ passages }, block.id);
    const heading = own.find(({ role }) => role === 'heading');
    const isLabel = answer.test(block.text);
    if (block.cell || (heading && !isLabel)) {
      if (heading) back = past.has(heading.section);
      open = undefined;
      continue;
    }
    const isWithin = isLabel || own.every(({ section }) => between.has(section));
    const figures = readFigured(block);
    if (!isWithin && !figures) {
      open = undefined;
      continue;
    }
    const item =
      figures ??
      (open?.some(({ figured }) => figured) ? readTitle(block) : undefined) ??
      readItem(block, back || own.some(({ section }) => past.has(section)));
    if (item) {
      if (!open || (item.key !== '' && open.some(({ key }) => key === item.key))) lists.push((open = []));
      open.push(item);
    } else if (open && (isLabel || (!block.gap && own.every(({ role }) => role === 'content'))))
      tellBelow(open, block, before);
    before = block;
  }
  return lists;
}

/** “Result: 7 of 20. Achieved.” in the line below its outcome, or “Comment: …” below the bare verdict. */
function tellBelow(list: Item[], block: Block, above: Block | undefined): void {
  const last = list.at(-1)!;
  const from = answer.exec(block.text)?.[0].length ?? 0;
  const { told } = last;
  const verdict = from > 0 && told?.block === above?.id && judgesOnly(above!.text.slice(told!.from, told!.to)) && told;
  if ((told && !verdict) || !last.sure || !isAnswer(block.text.slice(from))) return;
  list[list.length - 1] = { ...last, ...(verdict && { verdict }), told: spanOf(block, from, block.text.length) };
}
