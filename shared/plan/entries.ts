import type { Passage, Plan } from './plan';
import type { FieldId } from './section';
import { rowOf, wordsAt } from './passages';
import { onceFor } from '../text/once';

/** Part of the row of a table whose cells each list several things: “1. Word cards” beside “1. Mrs Cole”. */
export type Entry = readonly Passage[];

type Read = Pick<Plan, 'passages' | 'blocks'>;

/** An item of a list in a cell: the number in front of it, and what it says of each of the cell's passages. */
interface Item {
  readonly number: string | undefined;
  readonly parts: Map<Passage, Passage>;
}

/** The passages of one field of a row. */
interface Listed {
  readonly field: FieldId;
  readonly cells: Passage[];
  /** The numbers in front of its items, where they are fields of their own. */
  readonly numbers: Passage[];
  readonly items: readonly Item[];
}

/**
 * The entries of a record whose cells list several things that belong together by their numbers, or by their order
 * where each cell lists as many: each has the record's cells, but of those that list anything only what is its own.
 * The record itself where the cells of `field` list one thing only.
 */
export function entriesOf(plan: Read, record: string | undefined, field: FieldId): readonly Entry[] {
  if (record === undefined) return [[]];
  const known = entriesKnown(plan);
  const key = `${field} ${record}`;
  if (!known.has(key)) known.set(key, divide(plan, rowOf(plan, record), field));
  return known.get(key)!;
}

const entriesKnown = onceFor<Read, Map<string, readonly Entry[]>>(() => new Map());

function divide(plan: Read, row: readonly Passage[], field: FieldId): readonly Entry[] {
  const lists = listsIn(plan, row);
  const main = lists.find((one) => one.field === 'provision') ?? lists.find((one) => one.field === 'outcome');
  if (!main) return [row];
  const matched = lists.flatMap((list) => {
    const items = list === main ? main.items : matching(list.items, main.items);
    return items ? [{ ...list, items }] : [];
  });
  const counts = new Set(matched.flatMap(({ numbers }) => numbers));
  if (!matched.some((one) => one.field === field)) return [row.filter((cell) => !counts.has(cell))];
  // Support that is numbered beside one outcome counts its steps, and points to none.
  const isStep = main.field === 'provision' && row.some(isOutcome) && !matched.some((one) => one.field === 'outcome');
  const divided = new Set(matched.flatMap(({ cells, numbers }) => [...cells, ...numbers]));
  return main.items.map((_, at) => {
    const parts = new Map(matched.flatMap(({ items }) => [...items[at]!.parts]));
    return row.flatMap((cell) =>
      isStep && counts.has(cell) ? [] : divided.has(cell) ? (parts.get(cell) ?? []) : [cell],
    );
  });
}

const isOutcome = ({ field }: Passage): boolean => field === 'outcome' || field === 'long_term_outcome';

/** The items that go with each of those of the main list; undefined where they are none of theirs. */
function matching(items: readonly Item[], main: readonly Item[]): readonly Item[] | undefined {
  const numbered =
    items.every(({ number }) => number !== undefined) && main.every(({ number }) => number !== undefined);
  if (!numbered) return items.length === main.length ? items : undefined;
  const found = main.map(({ number }) => items.find((one) => one.number === number));
  return found.every((one) => one !== undefined) && items.length === main.length ? found : undefined;
}

/** More things than anybody lists in one cell. */
const most = 30;

/** The fields of a row that list more than one thing. */
function listsIn(plan: Read, row: readonly Passage[]): readonly Listed[] {
  const cells = new Map<FieldId, { cells: Passage[]; numbers: Map<Passage, Passage> }>();
  for (const [at, cell] of row.entries()) {
    if (cell.field === undefined || cell.field === 'number') continue;
    if (!cells.has(cell.field)) cells.set(cell.field, { cells: [], numbers: new Map() });
    const list = cells.get(cell.field)!;
    list.cells.push(cell);
    const before = row[at - 1];
    if (before?.field === 'number' && before.block === cell.block) list.numbers.set(cell, before);
  }
  return [...cells].flatMap(([field, list]) => {
    const columns = new Set(list.cells.map(({ block }) => plan.blocks.get(block)!.cell?.column));
    const items = columns.size > 1 ? [] : itemsIn(plan, list.cells, list.numbers);
    return items.length > 1 && items.length <= most
      ? [{ field, cells: list.cells, numbers: [...list.numbers.values()], items }]
      : [];
  });
}

const marked = /^\s*(?:\(?(\d{1,2}[a-d]?)[.)]\s+|[•●▪◦‣*–-]\s+)(?=\S)/;
/** “… 2. Lego group” in the line of “1. Reading”; “4 out of 5. Now” is no list. */
const nextInLine = /(?<!\b(?:of|to|than|by|in|at|or|and|least))\s(?=\d{1,2}[.)]\s+\S)/gi;

function itemsIn(plan: Read, cells: readonly Passage[], numbers: ReadonlyMap<Passage, Passage>): readonly Item[] {
  const lines = cells.flatMap((cell) => linesIn(plan, cell, numbers.get(cell)));
  const isNumbered = lines.some(({ number }) => number !== undefined);
  const isMarked = lines.some((line) => line.isItem);
  const items: Item[] = [];
  for (const { cell, before, from, to, number, isItem, goesOn } of lines) {
    const begins = isNumbered ? number !== undefined : isMarked ? isItem : !goesOn;
    if (begins || items.length === 0) items.push({ number, parts: new Map() });
    const { parts } = items.at(-1)!;
    if (before) parts.set(before, before);
    parts.set(cell, { ...cell, from: parts.get(cell)?.from ?? from, to });
  }
  return items;
}

interface CellLine {
  readonly cell: Passage;
  readonly from: number;
  readonly to: number;
  readonly number: string | undefined;
  /** The number in front, where it is a field of its own. */
  readonly before: Passage | undefined;
  readonly isItem: boolean;
  readonly goesOn: boolean;
}

/** The lines of a cell's passage, less the marks in front of them, as spans of its block. */
function linesIn(plan: Read, cell: Passage, before: Passage | undefined): readonly CellLine[] {
  const lines: CellLine[] = [];
  let at = cell.from;
  const [head, ...rest] = wordsAt(plan, cell).split('\n');
  for (const line of [...parted(head!, before && wordsAt(plan, before)), ...rest.flatMap((one) => parted(one))]) {
    const mark = marked.exec(line);
    const first = lines.length === 0 ? before : undefined;
    const skipped = mark?.[0].length ?? line.length - line.trimStart().length;
    if (line.trim() !== '')
      lines.push({
        cell,
        from: at + skipped,
        to: at + line.trimEnd().length,
        number: first ? wordsAt(plan, first) : mark?.[1],
        before: first,
        isItem: mark !== null || plan.blocks.get(cell.block)!.list === true,
        goesOn: /^\s*(?:[\p{Ll}(]|(?:She|He|They|It|This|These) )/u.test(line),
      });
    at += line.length + 1;
  }
  return lines;
}

/** “1. Word cards 2. Reading aloud” as a line each. */
function parted(line: string, before?: string): readonly string[] {
  if (!/^1\W*$/.test(before ?? '') && !/^\s*1[.)]\s/.test(line)) return [line];
  const parts: string[] = [];
  let from = 0;
  for (const { index } of line.matchAll(nextInLine)) {
    if (Number.parseInt(line.slice(index + 1), 10) !== parts.length + 2) continue;
    parts.push(line.slice(from, index));
    from = index + 1;
  }
  return [...parts, line.slice(from)];
}
