import { fieldsByAnswers, isWillDo } from '../fields-by-answers';
import type { CellNames } from './header-names';
import type { TableRow } from './rows';

/**
 * “Mountain | Base camp | The way | Guide | Slot”: names the columns that no list of labels knows by what stands below
 * them, where that makes a table of outcomes and support. `under`: the first rows below.
 * `ofSupport`: the outcomes of this support are told. Says whether it named any by what they hold.
 */
export function nameByContent(names: CellNames, under: readonly TableRow[], ofSupport: boolean): boolean {
  const cells = [...names.keys()];
  if (cells.some(({ text }) => isAnswer(text))) return false;
  const columns = cells.map((cell) => ({
    label: cell.text,
    name: names.get(cell),
    answers: under
      .flatMap(({ cells: all }) => all.find(({ column }) => column === cell.column)?.text || [])
      .filter(isTold),
  }));
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
  const told = fieldsByAnswers(columns, 3, ofSupport);
  for (const [index, field] of told) names.set(cells[index]!, { key: field, field, exact: true });
  return told.size > 0;
}

/** “-” and “?” tell nothing. */
const isTold = (text: string): boolean => /[\p{L}\d]/u.test(text);

const isNumber = (text: string): boolean => /^[A-Z]\d{1,2}[a-d]?[.)]?$/.test(text);

/** “3”, “Mia will …”, “Start: 3 of 10”, in a row that heads no columns. */
const isAnswer = (text: string): boolean =>
  /^\d[\d\W]*$|^[-–]$|: (?=[\d\p{Lu}])|\w{3}\.$/u.test(text) || isWillDo(text);
