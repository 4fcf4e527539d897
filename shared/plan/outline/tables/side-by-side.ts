import { emit, linesOf, type Place, type Sorted } from '../sorted';
import { sortBlocks, startsWithLabel } from './cells';
import type { TableRow } from './rows';

/** “Me | My school” over cells that each begin with a label of their own: two columns of boxes, no rows. */
export function isSideBySide(sorted: Sorted, rows: readonly TableRow[], place: Place): boolean {
  if (rows.length < 4 || rows.some(({ cells }) => cells.length !== 2)) return false;
  return [0, 1].every((column) => {
    const cells = rows.slice(1).flatMap((row) => (row.cells[column]!.text === '' ? [] : [row.cells[column]!]));
    const labelled = cells.filter((cell) => cell.text.length > 40 && startsWithLabel(sorted, cell, place));
    return labelled.length >= 3 && labelled.length * 2 >= cells.length;
  });
}

/** Sorts boxes side by side, each column from top to bottom. */
export function sortSideBySide(sorted: Sorted, [head, ...rows]: readonly TableRow[], before: Place): Place {
  let place = before;
  for (const column of [0, 1]) {
    place = { section: before.section, rank: before.rank };
    const title = head!.cells[column]!;
    if (startsWithLabel(sorted, title, place)) place = sortBlocks(sorted, title.blocks, place);
    else for (const line of title.blocks.flatMap(linesOf)) emit(sorted, 'heading', line, {});
    for (const row of rows) place = sortBlocks(sorted, row.cells[column]!.blocks, place);
  }
  return { ...before, section: place.section };
}
