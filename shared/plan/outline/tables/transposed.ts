import type { FieldId } from '../../section';
import { fieldInGroup } from '../pairs/group';
import { nameAt } from '../name-at';
import { emit, linesOf, sectionOf, type Place, type Sorted } from '../sorted';
import { fieldsByAnswers } from '../fields-by-answers';
import { isShort, labelLine, type TableRow } from './rows';

const ofOutcomes = new Set<FieldId>(['provision', 'measure', 'deadline', 'baseline', 'who', 'frequency', 'home']);

/** What the first cell of a row says of the cells beside it. */
function fieldOfRow(sorted: Sorted, row: TableRow): FieldId | undefined {
  const first = row.cells[0]!;
  if (!isShort(labelLine(first))) return undefined;
  const name = nameAt(sorted, 'outcomes', labelLine(first));
  if (!name) return undefined;
  return name.field ?? fieldInGroup(name) ?? (name.section === 'outcomes' ? 'outcome' : undefined);
}

/** What the first cells of rows say of the cells beside them, or those cells themselves. */
function fieldsOfRows(sorted: Sorted, rows: readonly TableRow[]): readonly (FieldId | undefined)[] {
  const known = rows.map((row) => fieldOfRow(sorted, row));
  const labels = rows.map(({ cells: [first, ...others] }, index) => ({
    label: labelLine(first!),
    name: known[index] && { key: known[index], field: known[index], exact: true },
    answers: others.flatMap(({ text }) => text || []),
  }));
  const told = isShortAtHead(rows) ? fieldsByAnswers(labels) : undefined;
  return known.map((field, index) => told?.get(index) ?? field);
}

const isShortAtHead = (rows: readonly TableRow[]): boolean =>
  rows.every(
    ({ cells: [first] }, index) =>
      (index === 0 && first!.text === '') || (isShort(labelLine(first!)) && /^\p{L}{2}/u.test(first!.text)),
  );

/** Whether a table has an outcome in each column and a label at the head of each row. */
export function isTransposed(sorted: Sorted, rows: readonly TableRow[]): boolean {
  const width = rows[0]?.cells.length ?? 0;
  if (rows.length < 3 || width < 3 || rows.some((row) => row.cells.length !== width)) return false;
  const fields = fieldsOfRows(sorted, rows);
  const body = fields.slice(1);
  const known = body.filter((field) => field !== undefined).length;
  const outcomes = rows.filter((_, index) => fields[index] === 'outcome');
  if (known * 3 < body.length * 2 || outcomes.length !== 1 || !body.some((field) => field && ofOutcomes.has(field)))
    return false;
  // Labels beside labels: pairs, or the headers of columns.
  return !rows.some((row, index) => {
    const labels = row.cells.slice(1).filter((cell) => {
      const name = isShort(labelLine(cell)) ? nameAt(sorted, 'outcomes', labelLine(cell)) : undefined;
      return name?.field !== undefined && name.number === undefined && name.exact;
    });
    return index === 0 ? labels.length > 0 : labels.length > 1;
  });
}

/** Sorts a table of outcomes whose columns are the records. */
export function sortTransposed(sorted: Sorted, rows: readonly TableRow[], place: Place): Place {
  const fields = fieldsOfRows(sorted, rows);
  const dues = fields.filter((field) => field === 'deadline').length;
  for (const [index, row] of rows.entries()) {
    const first = fields[index];
    // “When” beside “To be done by” tells on which days the support is.
    const field = first === 'deadline' && dues > 1 && /^when$/i.test(labelLine(row.cells[0]!)) ? 'frequency' : first;
    const label = labelLine(row.cells[0]!);
    for (const [column, cell] of row.cells.entries()) {
      const section = field === undefined ? 'outcomes' : sectionOf(field, 'outcomes');
      const record = column === 0 ? undefined : `${row.id.slice(0, row.id.lastIndexOf(':'))}:c${column}`;
      // “Outcome 2: Writing” above its column.
      const head = index === 0 && field !== 'outcome';
      for (const line of cell.blocks.flatMap(linesOf)) {
        const number = head && column > 0 ? /\d{1,2}/.exec(line.block.text.slice(line.from, line.to)) : null;
        const at = { section, field: field ?? ('comment' as const), label, record };
        if (number) {
          const from = line.from + number.index;
          const to = from + number[0].length;
          if (from > line.from) emit(sorted, 'label', { ...line, to: from }, at);
          emit(sorted, 'content', { ...line, from, to }, { ...at, field: 'number' });
          if (to < line.to) emit(sorted, 'label', { ...line, from: to }, at);
        } else emit(sorted, column === 0 || head ? 'label' : 'content', line, at);
      }
    }
  }
  return { ...place, section: 'outcomes', record: undefined, field: undefined, group: undefined };
}
