import type { FieldId } from '../../section';
import type { Named } from '../../vocabulary';
import { fieldsByAnswers, isWillDo, type Answered } from '../fields-by-answers';
import { isAmount } from '../cell-shapes';
import { pointsTo } from '../guess-fields';
import { nameAt } from '../name-at';
import type { Sorted } from '../sorted';
import type { CellNames } from './header-names';
import { areNumbers } from './pointed-row';
import type { TableCell, TableRow } from './rows';

/**
 * “Mountain | Base camp | The way | Guide | Slot”: names the columns that no list of labels knows by what stands below
 * them, where that makes a table of outcomes and support. `under`: the first rows below.
 * `ofSupport`: the outcomes of this support are told. Says whether it named any by what they hold.
 */
export function nameByContent(
  sorted: Sorted,
  names: CellNames,
  under: readonly TableRow[],
  ofSupport: boolean,
): boolean {
  const cells = [...names.keys()];
  if (cells.some(({ text }) => isAnswer(text))) return false;
  const columns = cells.map((cell) => answered(cell, names.get(cell), under));
  const [first] = columns;
  // “What we want | Mia will, by Easter” over “P1 | …”, “P2 | …”
  if (
    first &&
    columns.length > 1 &&
    first.answers.length > 1 &&
    first.answers.every(isNumber) &&
    first.name?.field !== 'number'
  )
    names.set(cells[0]!, { key: 'number', field: 'number', exact: true });
  // “Code | For | What” over “H1 | T1 | Word cards”: which outcome it is for.
  const points = columns.findIndex(
    ({ label, name, answers }) =>
      !name?.field &&
      answers.length > 1 &&
      !areNumbers(sorted, label) &&
      answers.every((answer) => areNumbers(sorted, answer)),
  );
  if (points >= 0) {
    for (const [cell, name] of names) if (name?.field === 'number') names.set(cell, { ...name, field: 'comment' });
    names.set(cells[points]!, { key: 'number', field: 'number', exact: true });
  }
  const told = fieldsByAnswers(columns, 3, ofSupport);
  for (const [index, field] of told) names.set(cells[index]!, { key: field, field, exact: true });
  return told.size > 0;
}

/** A column: its header, and what stands below it. */
const answered = (header: TableCell, name: Named | undefined, under: readonly TableRow[]): Answered => ({
  label: header.text,
  name,
  answers: under
    .flatMap(({ cells }) => cells.find(({ column }) => column === header.column)?.text || [])
    .filter(isTold),
});

/** Whether a table is of a plan that is to be done, and says of none of its outcomes how it went. */
export function isOfPlan(sorted: Sorted, [header, ...under]: readonly TableRow[]): boolean {
  const columns = (header?.cells ?? []).map((cell) =>
    answered(cell, nameAt(sorted, 'outcomes', cell.text), under.slice(0, 3)),
  );
  const told = fieldsByAnswers(columns);
  const fields = new Set(columns.map(({ name }, index) => told.get(index) ?? name?.field));
  const work = ofWork.filter((field) => fields.has(field)).length;
  return fields.has('outcome') && work > 1 && !fields.has('status') && !fields.has('impact');
}
const ofWork: readonly FieldId[] = ['provision', 'who', 'frequency', 'duration', 'deadline'];

/** “-” and “?” tell nothing. */
const isTold = (text: string): boolean => /[\p{L}\d]/u.test(text);

const isNumber = (text: string): boolean => /^[A-Z]\d{1,2}[a-d]?[.)]?$/.test(text);

/** “3”, “Mia will …”, “Start: 3 of 10”, “For 1”, “Sundays, 15 minutes”, in a row that heads no columns. */
const isAnswer = (text: string): boolean =>
  pointsTo(text) ||
  (/\d/.test(text) && isAmount(text)) ||
  /^\d[\d\W]*$|^[-–]$|: (?=[\d\p{Lu}])|\w{3}\.$/u.test(text) ||
  isWillDo(text);
