import type { FieldId } from '../../section';
import { byShape } from '../cell-shapes';
import { nameAt } from '../name-at';
import { emit, linesOf, sectionOf, type Place, type Sorted } from '../sorted';
import { sortCellLine } from './cells';
import { isShort, labelLine, type ColumnMeaning, type TableCell, type TableRow } from './rows';

/** Sorts a row under column headers. */
export function sortHeadedRow(
  sorted: Sorted,
  row: TableRow,
  columns: ReadonlyMap<number, ColumnMeaning>,
  firstColumnIsLabel: boolean,
  place: Place,
): Place {
  const first = row.cells[0]!;
  const named =
    firstColumnIsLabel && isShort(labelLine(first)) ? nameAt(sorted, place.section, labelLine(first)) : undefined;
  // The child's name before what the child says is no detail of the plan.
  const inDetails = place.section === undefined || place.section === 'personal_details';
  const fields = new Set([...columns.values()].map(({ field }) => field));
  // “Aim 2” in front of its support, where no column holds outcomes, points to one.
  const points =
    named?.number !== undefined && named.field === 'outcome' && fields.has('provision') && !fields.has('outcome');
  const rowName = points || (named?.field === 'name' && !inDetails) ? undefined : named;
  for (const cell of row.cells) {
    const meaning = columns.get(cell.column) ?? meaningBeside(columns, cell, fields);
    const isRowLabel = rowName !== undefined && cell === first;
    // “Communication” in front of a target and its support says what they are about.
    const [own, other] = rowName?.field === 'need' && !isRowLabel ? [meaning, rowName] : [rowName, meaning];
    const section = own?.section ?? other?.section ?? place.section;
    // Under “Detail | Entry” the label of the row says what the cell holds.
    const ownField = rowName?.field !== undefined && (meaning?.field === undefined || meaning.field === 'comment');
    const at = ownField
      ? { section, field: rowName.field, label: labelLine(first), record: row.id }
      : { section, field: meaning?.field, label: meaning?.label, record: row.id };
    for (const block of cell.blocks) {
      for (const line of linesOf(block)) {
        if (points && cell === first)
          emit(sorted, 'content', line, { section: 'provision', field: 'number', record: row.id });
        else if (isRowLabel) emit(sorted, 'label', line, { ...at, label: labelLine(first) });
        else sortCellLine(sorted, line, at);
      }
    }
  }
  return place;
}

/** What a cell holds whose column has no header: what its shape says, where no header names that, or what a header to its left covers. */
function meaningBeside(
  columns: ReadonlyMap<number, ColumnMeaning>,
  { column, text }: TableCell,
  fields: ReadonlySet<FieldId | undefined>,
): ColumnMeaning | undefined {
  const beside = columns.get(Math.max(...[...columns.keys()].filter((one) => one < column)));
  const shape = byShape.find(([field, isOne]) => !fields.has(field) && isOne(text))?.[0];
  return beside?.field === 'provision' && shape !== undefined
    ? { ...beside, section: sectionOf(shape, beside.section), field: shape }
    : beside;
}
