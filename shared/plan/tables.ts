import type { Block } from '../text/draft';
import type { FieldId, SectionId } from './section';
import {
  emit,
  isCapitals,
  isDetail,
  linesOf,
  nameAt,
  openPair,
  sortContent,
  sectionOf,
  sortLine,
  sortPair,
  type Line,
  type Place,
  type Sorted,
} from './sorter';
import { isArea, type Named } from './vocabulary';
import { holding } from './vocabulary/contexts';

/** One cell: its grid column and the blocks in it. */
interface TableCell {
  readonly column: number;
  readonly columns: number;
  readonly blocks: readonly Block[];
  readonly text: string;
}

/** One row of a table that was read from its source. */
export interface TableRow {
  readonly id: string;
  readonly header: boolean;
  readonly cells: readonly TableCell[];
}

/** What a column holds, by its header. */
interface ColumnMeaning {
  readonly section?: SectionId;
  readonly field?: FieldId;
  readonly label: string;
}

/** Puts the blocks of one table into rows and cells. */
export function rowsOf(table: string, blocks: readonly Block[]): readonly TableRow[] {
  const rows = new Map<number, Map<number, Block[]>>();
  for (const block of blocks) {
    const { row, column } = block.cell!;
    const cells = rows.get(row) ?? new Map<number, Block[]>();
    rows.set(row, cells);
    const cell = cells.get(column);
    if (cell) cell.push(block);
    else cells.set(column, [block]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({
      id: `${table}:${row}`,
      header: [...cells.values()].every(([first]) => first!.cell!.header === true),
      cells: [...cells]
        .sort(([a], [b]) => a - b)
        .map(([column, inCell]) => ({
          column,
          columns: inCell[0]!.cell!.columns ?? 1,
          blocks: inCell,
          text: inCell
            .map((block) => block.text.trim())
            .filter((text) => text !== '')
            .join('\n'),
        })),
    }));
}

const isShort = (text: string) => text.length > 0 && text.length <= 70 && text.split(/\s+/).length <= 10;
const filledCells = (row: TableRow) => row.cells.filter((cell) => cell.text !== '');
/** A cell that may be a label: one short line, perhaps with a hint in small print under it. */
const labelLine = (cell: TableCell) => cell.text.split('\n')[0]!;
const isBold = (cell: TableCell) => cell.blocks.every((block) => block.bold === true || block.text.trim() === '');

/** Sorts a table, and says where the text below it stands. */
export function sortTable(sorted: Sorted, rows: readonly TableRow[], before: Place): Place {
  let place = before;
  let columns: ReadonlyMap<number, ColumnMeaning> | undefined;
  let firstColumnIsLabel = false;
  let routed: SectionId | undefined;
  let paired = false;
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

    const below = rows[index + 1];
    const pairs = headsColumns(sorted, row, below, place) ? undefined : readPairs(sorted, row, place, paired);
    const header = readHeader(sorted, row, below, place, pairs !== undefined);
    if (header) {
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
        if (name) place = sortCells(sorted, label, value, name, place);
        // A label that nobody knows among labels and values: “UPN”, “Plan type”.
        else
          sortCells(sorted, label, value, name, place.nearDetails ? { ...place, section: 'personal_details' } : place);
      }
      continue;
    }
    place = sortBareRow(sorted, row, place);
  }
  if (routed !== undefined && base() !== 'outcomes' && base() !== 'provision')
    return { section: routed, rank: before.rank };
  return { ...place, record: undefined, field: undefined, group: undefined };
}

/** A row that names a part of the plan and leaves the rest of the columns blank is below the table, though the grid goes on. */
function leavesColumns(pairs: readonly Pair[], row: TableRow, columns: ReadonlyMap<number, ColumnMeaning>): boolean {
  const [pair] = pairs;
  const { name, label, value } = pair!;
  const ofRow = columns.get(row.cells[0]!.column);
  const filled = filledCells(row).filter((cell) => cell !== label && cell !== value);
  if (ofRow?.field !== 'outcome' && ofRow?.field !== 'provision' && ofRow?.field !== 'long_term_outcome') return false;
  return filled.length === 0 && columns.size > 2 && name !== undefined && name.section !== 'outcomes' && !isArea(name);
}

/** A cell that stands alone in its row. */
function sortBox(
  sorted: Sorted,
  cell: TableCell,
  labelOnly: boolean,
  place: Place,
): { readonly place: Place; readonly section: SectionId | undefined; readonly headed: boolean } {
  const before = sorted.passages.length;
  let next: Place = { ...place, group: undefined, record: undefined };
  const name = labelOnly && isShort(cell.text) ? nameAt(sorted, place.section, cell.text) : undefined;
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

interface Pair {
  readonly label: TableCell;
  readonly value: TableCell | undefined;
  readonly name: Named | undefined;
}

/** Reads `label | value | label | value`; undefined where the row is not made so. `lenient`: rows above were, so that a strange label is one too. */
function readPairs(sorted: Sorted, row: TableRow, place: Place, lenient: boolean): readonly Pair[] | undefined {
  const { cells } = row;
  const pairs: Pair[] = [];
  for (let at = 0; at < cells.length; at += 2) {
    const label = cells[at]!;
    const value = cells[at + 1];
    if (label.text === '' && (value?.text ?? '') === '' && at > 0) continue;
    if (!isShort(labelLine(label))) return undefined;
    const name = nameAt(sorted, place.section, labelLine(label));
    if (!name && !(lenient && value && value.text !== '')) return undefined;
    pairs.push({ label, value, name });
  }
  const name = pairs[0]?.name;
  if (!name && !lenient) return undefined;
  // Labels beside labels are a header row.
  const headers = pairs.filter(({ name: label, value }) => value && isHeader(sorted, value, label, place)).length;
  const most =
    name?.field !== undefined && isDetail(name.field) ? headers * 2 > pairs.length : headers * 2 >= pairs.length;
  return headers > 0 && most ? undefined : pairs;
}

/** Whether a row of several labels stands above a row that begins with none: then it heads the columns, even if some of its labels are strange. */
function headsColumns(sorted: Sorted, row: TableRow, below: TableRow | undefined, place: Place): boolean {
  const filled = filledCells(row);
  const next = below && filledCells(below)[0];
  if (!next || filled.length < 3 || filled.some((cell) => !isShort(labelLine(cell)))) return false;
  if (isShort(labelLine(next)) && nameAt(sorted, place.section, labelLine(next))) return false;
  const names = filled.map((cell) => nameAt(sorted, place.section, cell.text));
  if (names[0]?.field !== undefined && isDetail(names[0].field)) return false;
  const known = names.filter((name) => name !== undefined && !isArea(name)).length;
  return known * 2 > filled.length;
}

/** Whether a cell beside a label is another label; `SEN Support` beside `Stage` and an area beside `Need` are answers. */
function isHeader(sorted: Sorted, cell: TableCell, beside: Named | undefined, place: Place): boolean {
  const line = labelLine(cell);
  if (!isShort(line)) return false;
  const name = nameAt(sorted, place.section, line);
  if (!beside || name === undefined || name.number !== undefined || isArea(name)) return false;
  return name.exact || beside.field === undefined || !isDetail(beside.field);
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
        : sortContent(sorted, line, inside);
  }
  return next;
}

function trimColon(line: Line): Line {
  const text = line.block.text.slice(line.from, line.to);
  return { ...line, to: line.from + text.replace(/\s*[:：]$/, '').length };
}

/** Whether each cell of a row begins with a heading of its own and goes on below it: boxes, not headers. */
function holdsHeadings(sorted: Sorted, row: TableRow, place: Place): boolean {
  return filledCells(row).every(
    (cell) => cell.text.includes('\n') && nameAt(sorted, place.section, labelLine(cell)) !== undefined,
  );
}

interface Header {
  readonly columns: ReadonlyMap<number, ColumnMeaning>;
  readonly firstColumnIsLabel: boolean;
  readonly place: Place;
  readonly routed?: SectionId;
}

/** Reads a row as the headers of the columns below it; undefined where it is none. */
function readHeader(
  sorted: Sorted,
  row: TableRow,
  below: TableRow | undefined,
  place: Place,
  paired: boolean,
): Header | undefined {
  const filled = filledCells(row);
  if (filled.length < 2 && !row.header) return undefined;
  if (!below && !row.header) return undefined;
  if (filled.some((cell) => !isShort(labelLine(cell)))) return undefined;
  const names = new Map(filled.map((cell) => [cell, nameAt(sorted, place.section, labelLine(cell))] as const));
  const known = [...names.values()].filter((name) => name !== undefined).length;
  const styled = row.header || filled.every((cell) => isBold(cell) || isCapitals(cell.text));
  const all = known === filled.length;
  if (paired || (below && holdsHeadings(sorted, row, place) && holdsHeadings(sorted, below, place))) return undefined;
  if (!(all || (known >= 2 && known * 2 >= filled.length) || (styled && below))) return undefined;

  const hasOutcome = [...names.values()].some((name) => name?.field === 'outcome' || name?.section === 'outcomes');
  const hasWork =
    hasOutcome || [...names.values()].some((name) => name?.field === 'provision' || name?.section === 'provision');
  const held =
    place.section !== undefined && holding.has(place.section) && !(hasOutcome && !pastSections.has(place.section));
  const columns = new Map<number, ColumnMeaning>();
  let routed: SectionId | undefined;
  const asFields = [...names.values()].filter((name) => name?.field !== undefined).length;
  for (const cell of filled) {
    const name = names.get(cell);
    const label = labelLine(cell).replace(/\s*[:：]$/, '');
    const field = fieldInTable(name, asFields, hasOutcome, hasWork) ?? (!name && hasWork ? 'comment' : undefined);
    const own = name?.section !== undefined && (field === undefined || asFields < 2) ? name.section : undefined;
    const current = held ? place.section : base(place.section, hasOutcome);
    const besides = !name && hasWork ? [...columns.values()].at(-1)?.section : undefined;
    const section =
      besides ?? own ?? (field === undefined ? current : held ? place.section : sectionOf(field, current));
    if (field !== undefined && section !== place.section && (section === 'outcomes' || section === 'provision')) {
      routed = section === 'outcomes' ? section : (routed ?? section);
    }
    columns.set(cell.column, { section, field, label });
    for (const block of cell.blocks) {
      for (const line of linesOf(block)) emit(sorted, 'label', line, { section, field, label });
    }
  }
  const first = row.cells[0]!;
  const firstName = names.get(first);
  return {
    columns,
    firstColumnIsLabel:
      first.text === '' ||
      firstName === undefined ||
      firstName.field === 'where' ||
      firstName.field === 'need' ||
      firstName.field === 'comment' ||
      firstName.field === 'name',
    place: { ...place, group: undefined, record: undefined, field: undefined },
    ...(routed !== undefined && { routed }),
  };
}

const pastSections = new Set<SectionId>([
  'review',
  'reviewing_outcomes',
  'review_record',
  'recommendations',
  'timeline',
  'do',
  'evidence_plans',
  'evidence_provision',
  'evidence_attainment',
]);

const base = (section: SectionId | undefined, hasOutcome: boolean): SectionId | undefined =>
  hasOutcome && section !== 'provision' ? 'outcomes' : section;

/** A header that names a section and a field is the field, where other columns are fields as well. */
function fieldInTable(
  name: Named | undefined,
  asFields: number,
  hasOutcome: boolean,
  hasWork: boolean,
): FieldId | undefined {
  if (!name) return undefined;
  if (name.key === 'when' && !hasOutcome) return 'frequency';
  if (name.field !== undefined) return name.field === 'review_date' && hasWork ? 'deadline' : name.field;
  if (asFields === 0) return undefined;
  if (name.section === 'outcomes') return 'outcome';
  if (name.section === 'provision') return 'provision';
  if (name.section === 'review') return 'impact';
  if (name.section === 'home') return 'home';
  return undefined;
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
  const rowName =
    firstColumnIsLabel && isShort(labelLine(first)) ? nameAt(sorted, place.section, labelLine(first)) : undefined;
  for (const cell of row.cells) {
    const meaning = meaningAt(columns, cell.column);
    const isRowLabel = rowName !== undefined && cell === first;
    const section = rowName?.section ?? meaning?.section ?? place.section;
    const at = { section, field: meaning?.field, label: meaning?.label, record: row.id };
    for (const block of cell.blocks) {
      for (const line of linesOf(block)) {
        if (isRowLabel)
          emit(sorted, 'label', line, { section, field: meaning?.field, label: labelLine(first), record: row.id });
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

const numberInCell = /^\(?(\d{1,2}[a-d]?)[.)]\s+(?=\S)/;

/** A number that the writer put before the words of a cell is a field of its own. */
function sortCellLine(sorted: Sorted, line: Line, at: Omit<Place, 'rank' | 'group'>): void {
  const text = line.block.text.slice(line.from, line.to);
  const number = numberInCell.exec(text);
  const bare =
    /^\(?\d{1,2}[a-d]?[.)]?$/.test(text) &&
    (at.field === undefined || at.field === 'number' || at.field === 'need' || at.field === 'outcome');
  if (bare) emit(sorted, 'content', line, { ...at, field: 'number' });
  else if (number && (at.field === 'outcome' || at.field === 'provision' || at.field === 'measure')) {
    const from = line.from + text.indexOf(number[1]!);
    emit(sorted, 'content', { ...line, from, to: from + number[1]!.length }, { ...at, field: 'number' });
    emit(sorted, 'content', { ...line, from: line.from + number[0].length }, at);
  } else emit(sorted, 'content', line, at);
}

/** Sorts a row that no header explains. */
function sortBareRow(sorted: Sorted, row: TableRow, place: Place): Place {
  const { section } = place;
  if (row.cells.some((cell) => startsWithLabel(sorted, cell, place))) {
    let next = place;
    for (const cell of row.cells) next = sortBlocks(sorted, cell.blocks, next);
    return next;
  }
  if (section === 'outcomes' || section === 'provision' || section === 'home') {
    let taken = false;
    for (const cell of row.cells) {
      const field: FieldId | undefined = guessField(cell.text, section, taken);
      if (field === 'outcome' || field === 'provision') taken = true;
      for (const block of cell.blocks) {
        for (const line of linesOf(block)) {
          sortCellLine(sorted, line, { section: field ? sectionOf(field, section) : section, field, record: row.id });
        }
      }
    }
    return place;
  }
  let next = place;
  for (const cell of row.cells) {
    next = sortBlocks(sorted, cell.blocks, { ...next, record: undefined }, cell.text.includes('\n'));
  }
  return next;
}

function startsWithLabel(sorted: Sorted, cell: TableCell, place: Place): boolean {
  const line = labelLine(cell);
  const colon = line.indexOf(':');
  return colon > 0 && colon < 60 && nameAt(sorted, place.section, line.slice(0, colon)) !== undefined;
}

/** What a cell without a header holds, by the shape of its words. */
function guessField(text: string, section: SectionId, taken: boolean): FieldId | undefined {
  if (/^\(?\d{1,2}[a-d]?[.)]?$/.test(text)) return 'number';
  if (section === 'outcomes') {
    if (/^(?:by |end of )?[\w ]{0,20}\d{1,4}(?:[/.-]\d{1,2}[/.-]\d{2,4})?$/i.test(text) && taken) return 'deadline';
    return taken ? undefined : 'outcome';
  }
  if (section !== 'provision') return undefined;
  if (/^(?:about |up to )?\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?(?:m|mins?|minutes?|hrs?|hours?)\b[\w .]{0,12}$/i.test(text))
    return 'duration';
  if (
    /^(?:1\s?(?::|to)\s?\d{1,2}|\d:\d|(?:small )?group\b.{0,20}|pairs?|whole class|one to one|individual(?:ly)?)$/i.test(
      text,
    )
  )
    return 'group';
  if (
    /^(?:daily|weekly|fortnightly|monthly|every .{1,20}|once .{1,20}|twice .{1,20}|\d{1,2}\s?(?:x|times?).{0,20}|each .{1,15}|all day|as needed|throughout.{0,20})$/i.test(
      text,
    )
  )
    return 'frequency';
  if (
    taken &&
    /^(?:(?:mr|mrs|miss|ms|dr)\b.{0,50}|(?:the )?(?:class )?(?:teacher|ta|hlta|lsa|senco|teaching assistant|all staff|staff|learning support assistant)s?)$/i.test(
      text,
    )
  )
    return 'who';
  return taken ? undefined : 'provision';
}
