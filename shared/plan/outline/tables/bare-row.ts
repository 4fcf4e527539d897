import { openingStatus } from '../../review/review-status';
import { looksBack, type FieldId, type SectionId } from '../../section';
import { guessFields, pointsTo } from '../guess-fields';
import { generalEnd } from '../lines/openings';
import { nameAt } from '../name-at';
import { wordsIn } from '../heading-words';
import type { Named } from '../../vocabulary';
import { emit, linesOf, ranks, sectionOf, type Place, type Sorted } from '../sorted';
import { sortBlocks, sortCellLine, startsWithLabel } from './cells';
import { areNumbers } from './pointed-row';
import { isShort, type TableCell, type TableRow } from './rows';

/** Sorts a row that no header explains; `columns`: what other rows show of their columns. */
export function sortBareRow(sorted: Sorted, row: TableRow, columns: ReadonlyMap<number, FieldId>, place: Place): Place {
  const { section } = place;
  const told = section !== undefined && looksBack.has(section) ? rowOfReview(sorted, row) : undefined;
  if (told) {
    for (const [index, cell] of row.cells.entries())
      for (const line of cell.blocks.flatMap(linesOf))
        emit(sorted, 'content', line, { section, field: told[index], record: row.id });
    return place;
  }
  // “Target 2” in front of its support points to one.
  const points =
    (section === 'provision' || section === 'home') && row.cells.length > 1 && pointsTo(row.cells[0]!.text);
  if (!points && row.cells.some((cell) => startsWithLabel(sorted, cell, place))) {
    const [first, ...others] = row.cells;
    if (section === 'outcomes' && others.length > 1 && /^[A-Z]{0,2}\d{1,2}[.)]?$/.test(first!.text))
      return sortNumbered(sorted, row, place);
    let next = place;
    for (const cell of row.cells) next = sortBlocks(sorted, cell.blocks, next);
    return next;
  }
  if (section === 'outcomes' || section === 'provision' || section === 'home') {
    // “At home | Five word cards with Dad | 10 minutes, Sunday evening” among the support
    const [first, ...rest] = row.cells;
    if (
      section === 'provision' &&
      rest.length > 1 &&
      isShort(first!.text) &&
      isHome(nameAt(sorted, section, first!.text))
    ) {
      for (const line of first!.blocks.flatMap(linesOf))
        emit(sorted, 'label', line, { section: 'home', record: row.id });
      const all = guessFields({ ...row, cells: rest }, section);
      for (const [index, cell] of rest.entries())
        for (const line of cell.blocks.flatMap(linesOf))
          sortCellLine(sorted, line, { section: 'home', field: all[index], record: row.id });
      return place;
    }
    const fields =
      pointedFields(sorted, row, section) ??
      generalFields(row, place) ??
      titledFields(sorted, row, section) ??
      guessFields(row, section);
    for (const [index, cell] of row.cells.entries()) {
      const guessed = fields[index] ?? columns.get(cell.column);
      // Below “Long term” each row is one.
      // “1 | Fewer exits” below “Success looks like”: by the number of the outcome.
      const above = place.field === 'long_term_outcome' || place.field === 'measure' ? place.field : undefined;
      const field = guessed === 'outcome' && above ? above : guessed;
      const own = above === 'measure' && fields[0] === 'number' ? numberIn(row.cells[0]!) : undefined;
      const record = own === undefined ? row.id : `n:outcomes:${own}`;
      const at = { section: field ? sectionOf(field, section) : section, field, record };
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

const numberIn = ({ text }: TableCell): string => text.toLowerCase().replace(/\W+$/, '');

/** Whether a row of a review has the number of an outcome, and nothing of how it went. */
export const isUntold = ({ numbers }: Sorted, row: TableRow, { section }: Place): boolean =>
  section !== undefined &&
  looksBack.has(section) &&
  row.cells.length > 1 &&
  numbers.has(numberIn(row.cells[0]!)) &&
  row.cells.every(({ text }, index) => index === 0 || text === '');

/** “O1 | Mia will … | By: Easter”: an outcome with its number, and labels in the cells beside it. */
function sortNumbered(sorted: Sorted, { id, cells }: TableRow, place: Place): Place {
  const at = { section: 'outcomes' as const, record: id };
  const [number, ...others] = cells;
  for (const line of number!.blocks.flatMap(linesOf)) emit(sorted, 'content', line, { ...at, field: 'number' });
  let next: Place = { ...at, rank: place.rank, group: { record: id, rank: ranks.plain } };
  for (const cell of others) next = sortBlocks(sorted, cell.blocks, next, false);
  return place;
}

/** “P1 | O1 | Sentence cards | Miss Roe”: the number of the support, that of its outcome, and what is done. */
function pointedFields(
  sorted: Sorted,
  row: TableRow,
  section: SectionId,
): readonly (FieldId | undefined)[] | undefined {
  const [own, points, ...rest] = row.cells;
  // “01,07,09 | Planner and phone timer | Mrs Roe”: support for more than one outcome.
  if (section === 'provision' && points && /[,&/]|\band\b/.test(own!.text) && areNumbers(sorted, own!.text))
    return ['number', ...guessFields({ ...row, cells: [points, ...rest] }, section)];
  if (section !== 'provision' || rest.length === 0 || !/^[A-Z]{1,2}\d{1,2}$/.test(own!.text)) return undefined;
  if (sorted.numbers.has(numberIn(own!)) || !areNumbers(sorted, points!.text)) return undefined;
  return ['comment', 'number', ...guessFields({ ...row, cells: rest }, section)];
}

const isHome = (name: Named | undefined): boolean => name?.section === 'home' && name.exact;

/** “Bus | Femi Ade, travel trainer | Rides beside me | Mondays”: a word of the outcome that the support is for, and what is done behind it. */
function titledFields(
  { passages, texts }: Sorted,
  row: TableRow,
  section: SectionId,
): readonly (FieldId | undefined)[] | undefined {
  const title = row.cells[0]!.text;
  if (section !== 'provision' || row.cells.length < 3 || !/^\p{Lu}\p{Ll}+(?: \p{Ll}+)?$/u.test(title)) return undefined;
  const fields = guessFields(row, section);
  const told = fields.findIndex((field, index) => field === undefined && wordsIn(row.cells[index]!.text) > 2);
  if (told < 0 || fields[0] !== 'provision') return undefined;
  const word = new RegExp(`\\b${title}\\b`, 'i');
  const isOfOutcome = passages.some(
    ({ role, section: of, field, block, from, to }) =>
      role === 'content' && of === 'outcomes' && field === 'outcome' && word.test(texts.get(block)!.slice(from, to)),
  );
  return isOfOutcome
    ? fields.map((field, index) => (index === 0 ? 'comment' : index === told ? 'provision' : field))
    : undefined;
}

/** “Everywhere | Question read out and shown | All her teachers”: help for all outcomes. */
function generalFields(row: TableRow, place: Place): readonly (FieldId | undefined)[] | undefined {
  const [where, ...cells] = row.cells;
  if (place.section !== 'provision' || cells.length < 2) return undefined;
  const isGeneral = where!.text !== '' && generalEnd(where!.text, place) === where!.text.length;
  return isGeneral ? ['comment', ...guessFields({ ...row, cells }, place.section)] : undefined;
}

/** “Type 50 words | Met: 52 | Aim for 100”: the outcome, how it went and what comes next, by where the verdict stands. */
function rowOfReview({ numbers }: Sorted, { cells }: TableRow): readonly (FieldId | undefined)[] | undefined {
  // “1 | Spelt 12 of 40.”: the outcome by its number.
  if (cells.length > 1 && numbers.has(numberIn(cells[0]!)))
    return cells.map((_, index) => (index === 0 ? 'number' : index === 1 ? 'impact' : 'comment'));
  const at = cells.findIndex(({ text }, index) => index > 0 && openingStatus(text) !== undefined);
  if (at < 0 || cells[0]!.text === '' || cells[0]!.text.endsWith(':')) return undefined;
  return cells.map((_, index) =>
    index === 0 ? 'outcome' : index === at ? 'impact' : index > at ? 'next_step' : 'baseline',
  );
}
