import { fieldsByAnswers, isWillDo } from '../fields-by-answers';
import type { CellNames } from './header-names';
import type { TableRow } from './rows';

/**
 * “Mountain | Base camp | The way | Guide | Slot”: names the columns that no list of labels knows by what stands below
 * them, where that makes a table of outcomes and support. `under`: the first rows below.
 */
export function nameByContent(names: CellNames, under: readonly TableRow[]): void {
  const cells = [...names.keys()];
  if (cells.some(({ text }) => isAnswer(text))) return;
  const columns = cells.map((cell) => ({
    label: cell.text,
    name: names.get(cell),
    answers: under.flatMap(({ cells: all }) => all.find(({ column }) => column === cell.column)?.text || []),
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
  for (const [index, field] of fieldsByAnswers(columns)) names.set(cells[index]!, { key: field, field, exact: true });
}

const isNumber = (text: string): boolean => /^[A-Z]\d{1,2}[a-d]?[.)]?$/.test(text);

/** “3”, “Mia will …”, “Start: 3 of 10”, in a row that heads no columns. */
const isAnswer = (text: string): boolean => /^\d+\W*$|: (?=[\d\p{Lu}])|\w{3}\.$/u.test(text) || isWillDo(text);
