import type { Block } from '../../text/draft';
import type { FieldId, SectionId } from '../section';
import type { Named } from '../vocabulary';
import { isFourLines, sortFourLines } from './four-lines';
import { headsColumns, readHeader } from './header';
import { guessColumns, guessFields } from './guess-fields';
import { fieldInGroup } from './pairs/group';
import { openPair, sortPair } from './pairs/open-pair';
import { sortValue } from './pairs/verdict';
import { sortLine } from './lines';
import { generalEnd } from './lines/openings';
import { readMarker } from './markers';
import {
  filledCells,
  isShort,
  labelLine,
  leavesColumns,
  readPairs,
  type ColumnMeaning,
  type TableCell,
  type TableRow,
} from './table-rows';
import { looksBack } from '../section';
import { openingStatus } from '../review/review-status';
import { isTransposed, sortTransposed } from './transposed';
import { emit, isDetail, linesOf, nameAt, ranks, sectionOf, type Line, type Place, type Sorted } from './sorted';

/** Sorts a table, and says where the text below it stands. */
export function sortTable(sorted: Sorted, rows: readonly TableRow[], before: Place): Place {
  if (isFourLines(rows)) return sortFourLines(sorted, rows, before);
  if (isTransposed(sorted, rows)) return sortTransposed(sorted, rows, before);
  if (isSideBySide(sorted, rows, before)) return sortSideBySide(sorted, rows, before);
  let place = before;
  let columns: ReadonlyMap<number, ColumnMeaning> | undefined;
  let firstColumnIsLabel = false;
  let routed: SectionId | undefined;
  let paired = false;
  let headerAt = -2;
  let guessed: ReadonlyMap<number, FieldId> | undefined;
  const base = () => place.section;
  for (const [index, row] of rows.entries()) {
    const filled = filledCells(row);
    if (filled.length === 0) continue;
    const only = filled.length === 1 ? filled[0]! : undefined;
    const spans = only !== undefined && (row.cells.length === 1 || only.columns > 1);

    if (only && (spans || columns === undefined || rows.length === 1)) {
      // A row of one cell: a heading across the table, a label with nothing beside it, or a box of text.
      const opened = sortBox(sorted, only, row.cells.length > 1 && !spans, place);
      if (opened.section !== place.section || opened.headed) {
        columns = undefined;
        firstColumnIsLabel = false;
      }
      place = opened.place;
      continue;
    }

    const pointed = columns ? undefined : sortPointedRow(sorted, row, filled, place);
    if (pointed) {
      place = pointed;
      continue;
    }
    const below = rows[index + 1];
    const read = headsColumns(sorted, row, below, place) ? undefined : readPairs(sorted, row, place, paired);
    // A row that its source calls a header heads the columns, unless it is the first of the details.
    const detail = read?.[0]?.name?.field;
    const pairs = row.header && below && !(detail && isDetail(detail)) ? undefined : read;
    const header = readHeader(sorted, row, place, {
      below,
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
    if (columns && pairs && leavesColumns(pairs, row, columns)) columns = undefined;
    if (
      columns &&
      !(pairs && pairs.length > 1 && [...columns.values()].every(({ field, section }) => !field && !section))
    ) {
      place = sortRow(sorted, row, columns, firstColumnIsLabel, place);
      continue;
    }
    if (pairs) {
      paired = true;
      for (const { label, value, name } of pairs) {
        if (value === label) {
          const at = { section: 'personal_details' as const, ...(name?.field && { field: name.field }) };
          for (const line of label.blocks.flatMap(linesOf)) emit(sorted, 'content', line, at);
        } else if (name) place = sortCells(sorted, label, value, name, place);
        // A label that nobody knows among labels and values: “UPN”, “Plan type”; but “Eating” with a sentence below “Other needs” is one more need.
        else
          sortCells(
            sorted,
            label,
            value,
            name,
            place.nearDetails && !(value && isLong(value.text)) ? { ...place, section: 'personal_details' } : place,
          );
      }
      continue;
    }
    guessed ??= guessColumns(rows, place.section);
    place = sortBareRow(sorted, row, guessed, place);
  }
  if (routed !== undefined && base() !== 'outcomes' && base() !== 'provision')
    return { section: routed, rank: before.rank };
  return { ...place, record: undefined, field: undefined, group: undefined };
}

const isLong = (text: string): boolean => text.split(/\s+/).length > 8;

/** “Me | My school” over cells that each begin with a label of their own: two columns of boxes, no rows. */
function isSideBySide(sorted: Sorted, rows: readonly TableRow[], place: Place): boolean {
  if (rows.length < 4 || rows.some(({ cells }) => cells.length !== 2)) return false;
  return [0, 1].every((column) => {
    const cells = rows.slice(1).flatMap((row) => (row.cells[column]!.text === '' ? [] : [row.cells[column]!]));
    const labelled = cells.filter((cell) => cell.text.length > 40 && startsWithLabel(sorted, cell, place));
    return labelled.length >= 3 && labelled.length * 2 >= cells.length;
  });
}

/** Sorts boxes side by side, each column from top to bottom. */
function sortSideBySide(sorted: Sorted, [head, ...rows]: readonly TableRow[], before: Place): Place {
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

/** “For A1 | Jo rides with me …”, “In every lesson | …”: support with what it is for beside it. */
function sortPointedRow(
  sorted: Sorted,
  { id }: TableRow,
  filled: readonly TableCell[],
  place: Place,
): Place | undefined {
  const [first, second] = filled;
  if (filled.length !== 2 || !first || !second || (place.section !== 'provision' && place.section !== 'outcomes'))
    return undefined;
  const text = labelLine(first);
  if (place.section === 'provision' && areNumbers(sorted, text)) {
    const at = { section: 'provision' as const, record: id };
    for (const line of first.blocks.flatMap(linesOf)) emit(sorted, 'content', line, { ...at, field: 'number' });
    for (const line of second.blocks.flatMap(linesOf)) emit(sorted, 'content', line, { ...at, field: 'provision' });
    return place;
  }
  const points = readMarker(`${text}:`)?.points?.toLowerCase();
  const isGeneral = generalEnd(text, place) === text.length;
  if (!isGeneral && (points === undefined || !sorted.numbers.has(points))) return undefined;
  const at = isGeneral
    ? { section: 'provision' as const, field: 'comment' as const }
    : { section: 'provision' as const, field: 'provision' as const, record: `n:provision:${points}` };
  for (const line of first.blocks.flatMap(linesOf)) {
    const own = isGeneral ? -1 : line.block.text.slice(line.from, line.to).toLowerCase().lastIndexOf(points!);
    emit(sorted, 'label', own > 0 ? { ...line, to: line.from + own } : line, at);
    if (own < 0) continue;
    const from = line.from + own;
    emit(sorted, 'content', { ...line, from, to: from + points!.length }, { ...at, field: 'number' });
  }
  for (const line of second.blocks.flatMap(linesOf)) emit(sorted, 'content', line, at);
  if (isGeneral || place.section === 'outcomes') return place;
  // The rows below it without a label are for it too.
  const record = `n:provision:${points}`;
  return { section: 'provision', rank: place.rank, record, group: { record, rank: ranks.plain } };
}

/** “C”, “A and B”, “1, 3”: outcomes by their numbers; one figure alone may count the rows. */
function areNumbers({ numbers }: Sorted, text: string): boolean {
  if (text.length > 20 || /^\d+$/.test(text)) return false;
  return text
    .toLowerCase()
    .split(/ ?(?:,|&|\+|\/|\band\b) ?/)
    .every((one) => numbers.has(one));
}

/** A cell that stands alone in its row. */
function sortBox(
  sorted: Sorted,
  cell: TableCell,
  labelOnly: boolean,
  place: Place,
): { readonly place: Place; readonly section: SectionId | undefined; readonly headed: boolean } {
  const before = sorted.passages.length;
  const name = labelOnly && isShort(cell.text) ? nameAt(sorted, place.section, cell.text) : undefined;
  // Behind an empty first cell the row above goes on, and “Support for outcome 1” with nothing beside it is of that outcome.
  const field = name && (name.field ?? fieldInGroup(name));
  const goesOn = cell.column > 0 || (field !== undefined && field !== 'outcome' && !isDetail(field));
  let next: Place = goesOn && place.group ? place : { ...place, group: undefined, record: undefined };
  if (name) {
    const line = linesOf(cell.blocks.find((block) => block.text.trim() !== '')!)[0]!;
    next = sortPair(sorted, line, { ...line, from: line.to }, name, next);
  } else next = sortBlocks(sorted, cell.blocks, next);
  const headed = sorted.passages.slice(before).some(({ role }) => role === 'heading');
  return { place: next, section: next.section, headed };
}

function sortBlocks(sorted: Sorted, blocks: readonly Block[], place: Place, plainHeadings = true): Place {
  let next = place;
  for (const block of blocks) for (const line of linesOf(block)) next = sortLine(sorted, line, next, plainHeadings);
  return next;
}

function sortCells(
  sorted: Sorted,
  label: TableCell,
  value: TableCell | undefined,
  name: Named | undefined,
  place: Place,
): Place {
  const [first, ...hints] = label.blocks.flatMap(linesOf);
  const lines = value?.blocks.flatMap(linesOf) ?? [];
  const { at, next } = openPair(sorted, trimColon(first!), lines[0], name, place);
  // What stands under the label in its own cell is a hint or the beginning of the answer.
  for (const line of hints) emit(sorted, 'content', line, at);
  let inside: Place = at;
  for (const line of lines) {
    inside =
      lines.length > 1 && at.field === undefined
        ? sortLine(sorted, line, inside, false)
        : sortValue(sorted, line, inside);
  }
  return next;
}

function trimColon(line: Line): Line {
  const text = line.block.text.slice(line.from, line.to);
  return { ...line, to: line.from + text.replace(/\s*[:：]$/, '').length };
}

/** Sorts a row under column headers. */
function sortRow(
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
  const rowName = named?.field === 'name' && !inDetails ? undefined : named;
  for (const cell of row.cells) {
    const meaning = meaningAt(columns, cell.column);
    const isRowLabel = rowName !== undefined && cell === first;
    const section = rowName?.section ?? meaning?.section ?? place.section;
    // Under “Detail | Entry” the label of the row says what the cell holds.
    const ownField = rowName?.field !== undefined && (meaning?.field === undefined || meaning.field === 'comment');
    const at = ownField
      ? { section, field: rowName.field, label: labelLine(first), record: row.id }
      : { section, field: meaning?.field, label: meaning?.label, record: row.id };
    for (const block of cell.blocks) {
      for (const line of linesOf(block)) {
        if (isRowLabel) emit(sorted, 'label', line, { ...at, label: labelLine(first) });
        else sortCellLine(sorted, line, at);
      }
    }
  }
  return place;
}

function meaningAt(columns: ReadonlyMap<number, ColumnMeaning>, column: number): ColumnMeaning | undefined {
  for (let at = column; at >= 0; at--) {
    const meaning = columns.get(at);
    // A header cell may cover several columns below it.
    if (meaning) return meaning;
  }
  return undefined;
}

const numberInCell = /^\(?(?:(\d{1,2}[a-d]?|[A-H]\d{1,2}|[a-h](?=[.)]))[.):]\s+|(\d{1,2}[a-d]?)\s{2,})(?=\S)/;

/** A number that the writer put before the words of a cell is a field of its own. */
function sortCellLine(sorted: Sorted, line: Line, at: Omit<Place, 'rank' | 'group'>): void {
  const text = line.block.text.slice(line.from, line.to);
  const number = numberInCell.exec(text);
  const bare =
    /^\(?\d{1,2}(?:\.\d{1,2})?[a-d]?[.)]?$/.test(text) &&
    (at.field === undefined ||
      at.field === 'number' ||
      at.field === 'need' ||
      at.field === 'outcome' ||
      (at.field === 'comment' && /^(?:for|links? to|re)\b/i.test(at.label ?? '')));
  if (bare) emit(sorted, 'content', line, { ...at, field: 'number' });
  else if (number && (at.field === 'outcome' || at.field === 'provision' || at.field === 'measure')) {
    const own = number[1] ?? number[2]!;
    const from = line.from + text.indexOf(own);
    emit(sorted, 'content', { ...line, from, to: from + own.length }, { ...at, field: 'number' });
    emit(sorted, 'content', { ...line, from: line.from + number[0].length }, at);
  } else emit(sorted, 'content', line, at);
}

/** Sorts a row that no header explains; `columns`: what other rows show of their columns. */
function sortBareRow(sorted: Sorted, row: TableRow, columns: ReadonlyMap<number, FieldId>, place: Place): Place {
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

function startsWithLabel(sorted: Sorted, cell: TableCell, place: Place): boolean {
  const line = labelLine(cell);
  const colon = line.indexOf(':');
  return colon > 0 && colon < 60 && nameAt(sorted, place.section, line.slice(0, colon)) !== undefined;
}
