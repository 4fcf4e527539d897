import type { Block } from '../../../text/draft';
import { sortLine } from '../lines';
import { nameAt } from '../name-at';
import { emit, linesOf, type Line, type Place, type Sorted } from '../sorted';
import { areNumbers } from './pointed-row';
import { labelLine, type TableCell } from './rows';

/** Sorts the blocks of a cell as running text. `plainHeadings`: a short line in plain print may be a heading. */
export function sortBlocks(sorted: Sorted, blocks: readonly Block[], place: Place, plainHeadings = true): Place {
  let next = place;
  for (const block of blocks) for (const line of linesOf(block)) next = sortLine(sorted, line, next, plainHeadings);
  return next;
}

/** Whether a cell begins with a label and a colon. */
export function startsWithLabel(sorted: Sorted, cell: TableCell, place: Place): boolean {
  const line = labelLine(cell);
  const colon = line.indexOf(':');
  return colon > 0 && colon < 60 && nameAt(sorted, place.section, line.slice(0, colon)) !== undefined;
}

const numberInCell = /^\(?(?:(\d{1,2}[a-d]?|[A-Z]{1,2}\d{1,2}|[a-hA-H](?=[.)]))[.):]\s+|(\d{1,2}[a-d]?)\s{2,})(?=\S)/;

/** “2 and 3”, “1, 2 & 4”: several outcomes, as the last column of a table of support gives them. */
const severalNumbers =
  /^(?:(?:outcomes?|targets?) )?[A-Z]?\d{1,2}[a-d]?(?:(?:, ?(?:and )?| ?(?:&|\+|\/) ?| and )[A-Z]?\d{1,2}[a-d]?)+$/i;

/** “Two”, “One to three”: outcomes that are counted in words. */
const inWords = /^(?:one|two|three|four|five|six)(?:(?:, | and | to | & )(?:one|two|three|four|five|six))*\.?$/i;

const allOfThem = /^all(?: (?:outcomes|targets))?$/i;

/** “At home, 2”, “At home (1)”: which outcome the family helps with. */
const ofHome = /^at home\W{1,3}\d{1,2}[a-d]?\W?$/i;

/** Sorts a line of a cell whose field is known: a number that the writer put before the words of a cell is a field of its own. */
export function sortCellLine(sorted: Sorted, line: Line, at: Omit<Place, 'rank' | 'group'>): void {
  const text = line.block.text.slice(line.from, line.to);
  const number = numberInCell.exec(text);
  const bare =
    (/^\(?\d{1,2}(?:\.\d{1,2})?[a-d]?[.)]?$/.test(text) ||
      severalNumbers.test(text) ||
      (at.field === 'outcome' &&
        (allOfThem.test(text) ||
          inWords.test(text) ||
          ofHome.test(text) ||
          sorted.numbers.has(text.toLowerCase()) ||
          areNumbers(sorted, text)))) &&
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
