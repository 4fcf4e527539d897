import { openingStatus } from '../../review/review-status';
import { looksBack, type FieldId } from '../../section';
import { guessFields } from '../guess-fields';
import { emit, linesOf, sectionOf, type Place, type Sorted } from '../sorted';
import { sortBlocks, sortCellLine, startsWithLabel } from './cells';
import type { TableRow } from './rows';

/** Sorts a row that no header explains; `columns`: what other rows show of their columns. */
export function sortBareRow(sorted: Sorted, row: TableRow, columns: ReadonlyMap<number, FieldId>, place: Place): Place {
  const { section } = place;
  const told = section !== undefined && looksBack.has(section) ? rowOfReview(row) : undefined;
  if (told) {
    for (const [index, cell] of row.cells.entries())
      for (const line of cell.blocks.flatMap(linesOf))
        emit(sorted, 'content', line, { section, field: told[index], record: row.id });
    return place;
  }
  if (row.cells.some((cell) => startsWithLabel(sorted, cell, place))) {
    let next = place;
    for (const cell of row.cells) next = sortBlocks(sorted, cell.blocks, next);
    return next;
  }
  if (section === 'outcomes' || section === 'provision' || section === 'home') {
    const fields = guessFields(row, section);
    for (const [index, cell] of row.cells.entries()) {
      const guessed = fields[index] ?? columns.get(cell.column);
      // Below “Long term” each row is one.
      const field = guessed === 'outcome' && place.field === 'long_term_outcome' ? place.field : guessed;
      const at = { section: field ? sectionOf(field, section) : section, field, record: row.id };
      for (const line of cell.blocks.flatMap(linesOf)) sortCellLine(sorted, line, at);
    }
    return place;
  }
  let next = place;
  for (const cell of row.cells) {
    next = sortBlocks(sorted, cell.blocks, { ...next, record: undefined }, cell.text.includes('\n'));
  }
  return next;
}

/** “Type 50 words | Met: 52 | Aim for 100”: the outcome, how it went and what comes next, by where the verdict stands. */
function rowOfReview({ cells }: TableRow): readonly (FieldId | undefined)[] | undefined {
  const at = cells.findIndex(({ text }, index) => index > 0 && openingStatus(text) !== undefined);
  if (at < 0 || cells[0]!.text === '' || cells[0]!.text.endsWith(':')) return undefined;
  return cells.map((_, index) =>
    index === 0 ? 'outcome' : index === at ? 'impact' : index > at ? 'next_step' : 'baseline',
  );
}
