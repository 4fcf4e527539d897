import { isPartNumber } from '../label';
import type { FieldId, SectionId } from '../section';
import { isArea } from '../vocabulary';
import { guessColumns } from './guess-fields';
import { nameAt } from './name-at';
import { emit, isDetail, linesOf, nowhere, type Place, type Sorted } from './sorted';
import { isUntold, sortBareRow } from './tables/bare-row';
import { sortBox } from './tables/box';
import { isFourLines, sortFourLines } from './tables/four-lines';
import { sortHeadedRow } from './tables/headed-row';
import { headsColumns, readHeader } from './tables/header';
import { withJoinedHeaders } from './tables/joined-header';
import { isAcross, leavesColumns, readPairs, sortPairs } from './tables/pair-row';
import { sortPointedRow } from './tables/pointed-row';
import { filledCells, isShort, labelLine, type ColumnMeaning, type TableRow } from './tables/rows';
import { isSideBySide, sortSideBySide } from './tables/side-by-side';
import { isOfVoices, sortVoices } from './tables/voices';
import { isTransposed, sortTransposed } from './tables/transposed';

/** Sorts a table, and says where the text below it stands. */
export function sortTable(sorted: Sorted, given: readonly TableRow[], before: Place): Place {
  const rows = withJoinedHeaders(sorted, withLabelsAbove(sorted, given), before.section);
  if (isFourLines(rows)) return sortFourLines(sorted, rows, before);
  if (isTransposed(sorted, rows)) return sortTransposed(sorted, rows, before);
  if (isSideBySide(sorted, rows, before)) return sortSideBySide(sorted, rows, before);
  if (isOfVoices(sorted, rows)) return sortVoices(sorted, rows, before);
  let place = before;
  let columns: ReadonlyMap<number, ColumnMeaning> | undefined;
  let firstColumnIsLabel = false;
  let routed: SectionId | undefined;
  let paired = false;
  let headerAt = -2;
  let guessed: ReadonlyMap<number, FieldId> | undefined;
  for (const [index, row] of rows.entries()) {
    const filled = filledCells(row);
    if (filled.length === 0) continue;
    const only = filled.length === 1 ? filled[0]! : undefined;
    const spans = only !== undefined && (row.cells.length === 1 || only.columns > 1);

    // “Cognition and learning” between rows with columns says what those below it are about.
    const title = only && columns && isShort(only.text) ? nameAt(sorted, place.section, only.text) : undefined;
    if (only && title && isArea(title)) {
      for (const line of only.blocks.flatMap(linesOf)) emit(sorted, 'label', line, { section: place.section });
      continue;
    }

    if (only && !isUntold(sorted, row, place) && (spans || columns === undefined || rows.length === 1)) {
      // A row of one cell: a heading across the table, a label with nothing beside it, or a box of text.
      const opened = sortBox(sorted, only, row.cells.length > 1 && !spans, place);
      if (opened.section !== place.section || opened.headed) {
        columns = undefined;
        firstColumnIsLabel = false;
      }
      place = opened.place;
      continue;
    }

    // “Part B | What is hard at the moment”
    if (filled.length === 2 && isPartNumber(filled[0]!.text)) {
      for (const line of filled[0]!.blocks.flatMap(linesOf)) emit(sorted, 'label', line, {});
      place = sortBox(sorted, filled[1]!, false, nowhere).place;
      columns = undefined;
      firstColumnIsLabel = false;
      continue;
    }

    const pointed = columns ? undefined : sortPointedRow(sorted, filled, place);
    if (pointed) {
      place = pointed;
      continue;
    }
    const below = rows[index + 1];
    const read = headsColumns(sorted, row, below, place) ? undefined : readPairs(sorted, row, place, paired);
    // A row that its source calls a header heads the columns, unless it is the first of the details.
    const detail = read?.[0]?.name?.field;
    const joined = row.cells.some(({ over }) => over);
    const heads = row.header && below && filled.every((cell) => isShort(labelLine(cell)));
    const pairs = joined || (heads && !(detail && isDetail(detail))) ? undefined : read;
    const header = readHeader(sorted, row, place, {
      below,
      under: rows.slice(index + 1, index + 4),
      paired: pairs !== undefined,
      belowHeader: headerAt === index - 1,
      before: columns,
    });
    if (header) {
      headerAt = index;
      columns = header.columns;
      firstColumnIsLabel = header.firstColumnIsLabel;
      place = header.place;
      routed = header.routed ?? routed;
      continue;
    }
    if (columns && pairs && isAcross(row, columns)) {
      place = sortPairs(sorted, pairs, { ...place, record: undefined });
      continue;
    }
    if (columns && pairs && leavesColumns(pairs, row, columns)) columns = undefined;
    if (
      columns &&
      !(pairs && pairs.length > 1 && [...columns.values()].every(({ field, section }) => !field && !section))
    ) {
      place = sortHeadedRow(sorted, row, columns, firstColumnIsLabel, place);
      continue;
    }
    if (pairs) {
      paired = true;
      place = sortPairs(sorted, pairs, place);
      continue;
    }
    guessed ??= guessColumns(rows, place.section);
    place = sortBareRow(sorted, row, guessed, place);
  }
  if (routed !== undefined && place.section !== 'outcomes' && place.section !== 'provision')
    return { section: routed, rank: before.rank };
  // Below labels and values of one outcome, an empty line changes nothing.
  return { ...place, record: undefined, field: undefined, group: paired && !columns ? place.group : undefined };
}

/** “Outcome 1”, merged down beside “Outcome | Mia will …” and “Who | Mrs Cole”: the rows with such a label in one of its own above them. */
const withLabelsAbove = (sorted: Sorted, rows: readonly TableRow[]): readonly TableRow[] =>
  rows.flatMap((row, index) => {
    const [first, label, value, ...others] = row.cells;
    const next = rows[index + 1]?.cells;
    if (!first || !label || !value || others.length > 0 || first.rows < 2) return [row];
    if (next?.length !== 2 || next[0]!.column !== label.column || next[1]!.column !== value.column) return [row];
    if (![label, next[0]!].every(({ text }) => isShort(text) && nameAt(sorted, undefined, text))) return [row];
    return [
      { ...row, cells: [{ ...first, columns: first.columns + label.columns + value.columns }] },
      { ...row, cells: [label, value] },
    ];
  });
