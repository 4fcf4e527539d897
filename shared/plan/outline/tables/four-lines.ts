import { filledCells, type TableCell, type TableRow } from './rows';
import { emit, linesOf, type Line, type Place, type Sorted } from '../sorted';
import { openGroup } from '../pairs/group';
import { fieldOfLine, linesOfTarget } from '../lines-of-target';

/** Whether the rows of a table are the lines of one target: “Will: | put two words together”. */
export const isFourLines = (rows: readonly TableRow[]): boolean =>
  rows.length >= 3 &&
  rows.length <= linesOfTarget &&
  rows.every((row) => filledCells(row).length === 2 && fieldOfLine(filledCells(row)[0]!.text) !== undefined) &&
  rows.some((row) => fieldOfLine(filledCells(row)[0]!.text) === 'outcome');

/** Sorts such a table: one outcome, or the rest of the one that was begun above it. */
export function sortFourLines(sorted: Sorted, rows: readonly TableRow[], before: Place): Place {
  const all = rows.map((row) => filledCells(row) as [TableCell, TableCell]);
  const first = linesIn(all[0]![0])[0]!;
  const place = before.group
    ? before
    : openGroup(sorted, { ...first, to: first.from }, '\0', before.rank, first.block.text);
  for (const [label, value] of all) {
    const field = fieldOfLine(label.text)!;
    const at = { section: 'outcomes' as const, field, label: label.text, record: place.group!.record };
    for (const line of linesIn(label)) emit(sorted, 'label', line, at);
    for (const line of linesIn(value)) emit(sorted, 'content', line, at);
  }
  return { ...before, section: 'outcomes', record: undefined, field: undefined, group: undefined };
}

const linesIn = ({ blocks }: TableCell): readonly Line[] => blocks.flatMap(linesOf);
