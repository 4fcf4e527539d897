import type { FieldId } from '../../section';
import { isArea, type Named } from '../../vocabulary';
import { findLabels } from '../find-labels';
import { sortLine } from '../lines';
import { openPair } from '../pairs/open-pair';
import { sortValue } from '../pairs/verdict';
import { nameAt } from '../name-at';
import { emit, inOutcomes, isDetail, linesOf, type Line, type Place, type Sorted } from '../sorted';
import { sortBlocks } from './cells';
import {
  filledCells,
  holdsAnswers,
  isShort,
  labelLine,
  type ColumnMeaning,
  type TableCell,
  type TableRow,
} from './rows';

/** A label and what stands beside it; a name only where the label is known. */
export interface CellPair {
  readonly label: TableCell;
  readonly value: TableCell | undefined;
  readonly name: Named | undefined;
}

/** Reads `label | value | label | value`; undefined where the row is not made so. `lenient`: rows above were, so that a strange label is one too. */
export function readPairs(
  sorted: Sorted,
  row: TableRow,
  place: Place,
  lenient: boolean,
): readonly CellPair[] | undefined {
  const { cells } = row;
  if (holdsAnswers(row)) return undefined;
  const pairs: CellPair[] = [];
  for (let at = 0; at < cells.length; at += 2) {
    // Tabs leave empty cells between pairs.
    while (at > 0 && cells[at]?.text === '') at++;
    const label = cells[at];
    const value = cells[at + 1];
    if (!label) break;
    // “… | Year 5”: a detail that is its own label.
    if (at > 0 && !value && /^(?:year|class|form|tutor group)\s+\S{1,12}$/i.test(label.text)) {
      pairs.push({ label, value: label, name: nameAt(sorted, place.section, label.text) });
      continue;
    }
    if (!isShort(labelLine(label))) return undefined;
    if (at > 0 && inOutcomes.has(place.section) && isOfRow.test(label.text)) return undefined;
    const name = nameAt(sorted, place.section, labelLine(label));
    // “… | Review date” and nothing beside it
    if (at > 0 && !value && !(isOwnDetail(name) && pairs.every((pair) => answers(sorted, pair, place))))
      return undefined;
    if (!name && !(value && value.text !== '')) return undefined;
    pairs.push({ label, value, name });
  }
  const name = pairs[0]?.name;
  // A strange label among known ones is a label too.
  if (!lenient && pairs.filter((pair) => pair.name).length * 2 <= pairs.length) return undefined;
  // Labels beside labels are a header row.
  const headers = pairs.filter(({ name: label, value }) => value && isHeader(sorted, value, label, place)).length;
  const most =
    name?.field !== undefined && isDetail(name.field) ? headers * 2 > pairs.length : headers * 2 >= pairs.length;
  return headers > 0 && most ? undefined : pairs;
}

/** “Step 2 | Spelling cards | Miss Tasker | 10 minutes | group of 3 | …”: who or how many, and no label. */
const isOfRow = /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? \p{Lu}|(?:small )?group of \d)/u;

const isOwnDetail = (name: Named | undefined): boolean =>
  name?.exact === true && name.field !== undefined && isDetail(name.field);

const answers = (sorted: Sorted, { value }: CellPair, { section }: Place): boolean =>
  value !== undefined && value.text !== '' && !nameAt(sorted, section, labelLine(value));

/** Whether a cell beside a label is another label; `SEN Support` beside `Stage` and an area beside `Need` are answers. */
function isHeader(sorted: Sorted, cell: TableCell, beside: Named | undefined, place: Place): boolean {
  const line = labelLine(cell);
  // “Some progress.” is a sentence.
  if (!isShort(line) || line.endsWith('.')) return false;
  const name = nameAt(sorted, place.section, line);
  if (!beside || name === undefined || name.number !== undefined || isArea(name)) return false;
  // “Preferred name | Anaya”: the child is no label beside a label for names.
  if (beside.field === 'name' && name.field === 'name') return false;
  return name.exact || beside.field === undefined || !isDetail(beside.field);
}

/** A row that names a part of the plan and leaves the rest of the columns blank is below the table, though the grid goes on. */
export function leavesColumns(
  pairs: readonly CellPair[],
  row: TableRow,
  columns: ReadonlyMap<number, ColumnMeaning>,
): boolean {
  const [pair] = pairs;
  const { name, label, value } = pair!;
  const ofRow = columns.get(row.cells[0]!.column);
  const filled = filledCells(row).filter((cell) => cell !== label && cell !== value);
  if (ofRow?.field !== 'outcome' && ofRow?.field !== 'provision' && ofRow?.field !== 'long_term_outcome') return false;
  return filled.length === 0 && columns.size > 2 && name !== undefined && name.section !== 'outcomes' && !isArea(name);
}

/** A label, and beside it one cell across several columns: what it says is of none of them. */
export function isAcross({ cells }: TableRow, columns: ReadonlyMap<number, ColumnMeaning>): boolean {
  const [, value, ...others] = cells;
  if (!value || others.length > 0) return false;
  return [...columns.keys()].filter((at) => at >= value.column && at < value.column + value.columns).length > 1;
}

/** Sorts a row of labels and values. */
export function sortPairs(sorted: Sorted, pairs: readonly CellPair[], before: Place): Place {
  let place = before;
  for (const pair of pairs) {
    const { label, value, name } = pair;
    if (value === label) {
      const at = { section: 'personal_details' as const, ...(name?.field && { field: name.field }) };
      for (const line of label.blocks.flatMap(linesOf)) emit(sorted, 'content', line, at);
    } else if (name) place = sortPair(sorted, pair, place);
    // A label that nobody knows among labels and values: “UPN”, “Plan type”; but “Eating” with a sentence below “Other needs” is one more need.
    else if (place.nearDetails && !(value && isLong(value.text)))
      sortPair(sorted, pair, { ...place, section: 'personal_details' });
    else sortPair(sorted, pair, place);
  }
  return place;
}

const isLong = (text: string): boolean => text.split(/\s+/).length > 8;

function sortPair(sorted: Sorted, { label, value, name }: CellPair, place: Place): Place {
  const [first, ...hints] = label.blocks.flatMap(linesOf);
  const lines = value?.blocks.flatMap(linesOf) ?? [];
  if (name && holdsOutcomes(sorted, name, lines, place)) {
    const part = openPair(sorted, trimColon(first!), undefined, name, place).next;
    for (const line of hints) emit(sorted, 'content', line, part);
    sortBlocks(sorted, value!.blocks, part);
    return part;
  }
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

/** “Outcome 1 | Mia will … ¶ Now: 12 words ¶ By: 27 March 2027”: the cell is that part of the plan, with labels of its own. */
function holdsOutcomes(sorted: Sorted, { section, field }: Named, lines: readonly Line[], place: Place): boolean {
  if (!inOutcomes.has(section) && !(field && opensOutcome.has(field))) return false;
  const inside = lines.flatMap(
    (line) => findLabels(sorted, line, { ...place, section: section ?? 'outcomes' })?.[0]?.name ?? [],
  );
  return new Set(inside.filter(ofOutcome).map(({ key, number }) => `${key} ${number}`)).size > 1;
}

const opensOutcome = new Set<FieldId>(['outcome', 'long_term_outcome', 'provision']);
const ofOutcome = ({ section, field, number }: Named): boolean =>
  number !== undefined || inOutcomes.has(section) || (field !== undefined && fieldsOfOutcome.has(field));
const fieldsOfOutcome = new Set<FieldId>(['baseline', 'deadline', 'measure', 'provision', 'who', 'frequency']);

function trimColon(line: Line): Line {
  const text = line.block.text.slice(line.from, line.to);
  return { ...line, to: line.from + text.replace(/\s*[:：]$/, '').length };
}
