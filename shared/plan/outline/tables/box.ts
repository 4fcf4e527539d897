import type { SectionId } from '../../section';
import { fieldInGroup } from '../pairs/group';
import { sortPair } from '../pairs/open-pair';
import { nameAt } from '../name-at';
import { isDetail, linesOf, type Place, type Sorted } from '../sorted';
import { sortBlocks } from './cells';
import { isShort, type TableCell } from './rows';

/** A cell that stands alone in its row. */
export function sortBox(
  sorted: Sorted,
  cell: TableCell,
  labelOnly: boolean,
  place: Place,
): { readonly place: Place; readonly section: SectionId | undefined; readonly headed: boolean } {
  const before = sorted.passages.length;
  const name = labelOnly && isShort(cell.text) ? nameAt(sorted, place.section, cell.text) : undefined;
  // Behind an empty first cell the row above goes on, and “Support for outcome 1” with nothing beside it is of that outcome.
  const field = name && (name.field ?? fieldInGroup(name));
  const goesOn =
    isOpen(sorted, place) || cell.column > 0 || (field !== undefined && field !== 'outcome' && !isDetail(field));
  let next: Place = goesOn && place.group ? place : { ...place, group: undefined, record: undefined };
  if (name) {
    const line = linesOf(cell.blocks.find((block) => block.text.trim() !== '')!)[0]!;
    next = sortPair(sorted, line, { ...line, from: line.to }, name, next);
  } else next = sortBlocks(sorted, cell.blocks, next);
  const headed = sorted.passages.slice(before).some(({ role }) => role === 'heading');
  return { place: next, section: next.section, headed };
}

/** “Target 1” across the row above, and nothing told of it yet. */
function isOpen({ passages }: Sorted, { group }: Place): boolean {
  const last = passages.at(-1);
  return group !== undefined && last?.record === group.record && (last.role === 'label' || last.field === 'number');
}
