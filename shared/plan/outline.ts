import { byPlace, orderOf } from '../text/draft';
import type { Block, Draft } from '../text/draft';
import { byKey } from '../text/once';
import type { Settings } from '../settings';
import { finished, type Steps } from '../steps';
import { sortBlock } from './outline/block';
import { withCells } from './outline/cells-in-lines';
import { bodiesOf } from './outline/kinds/bodies';
import { countedLines } from './outline/counted';
import { readCycleText } from './outline/cycle-text';
import { isDashed } from './outline/find-labels';
import { styledHeadings } from './outline/heading-style';
import { readPastTables } from './outline/past-tables';
import { readRunIn } from './outline/lines/openings';
import { relativeNames } from './outline/relatives';
import { namesOfRepeated } from './outline/repeated-labels';
import { withoutOverItems } from './outline/over-items';
import { isPrintedHint } from './outline/printed-hint';
import { nameAt } from './outline/name-at';
import { childName, nameInTitle, nowhere, numberOf, ranks, type Place, type Sorted } from './outline/sorted';
import { spacedHeadings } from './outline/spaced';
import { supportBehind } from './outline/support-behind';
import { emptyCells, listSections, statuses, withElsewhere, withWholes } from './outline/statuses';
import { rowsOf } from './outline/tables/rows';
import { sortTable } from './outline/tables';
import { choose, ownNames, ownOf } from './outline/template-of';
import { countPromises, hasCycle, isLabelled, isSmall, namesOutcomes, repeatedLines } from './outline/traits';
import { childWrittenTo } from './letter';
import type { Outline, Passage } from './plan';
import type { Template } from './template';
import type { SectionId } from './section';

/** Sorts a draft into sections: which passage is a heading, a label or content, of which section, field and record. */
export const outline = (written: Draft, settings: Settings): Outline => finished(outlining(written, settings));

/** A draft before its lines are sorted, with what its layout says of them. */
export interface LaidOut {
  readonly draft: Draft;
  readonly sorted: Sorted;
  readonly own: Template | undefined;
}

/** Looks at how a draft is laid out; nothing is sorted yet. */
export const layOut = (written: Draft, settings: Settings): LaidOut => finished(layingOut(written, settings));

function* layingOut(written: Draft, settings: Settings): Steps<LaidOut> {
  const draft = { ...written, blocks: withoutOverItems(withCells(written.blocks)) };
  const own = ownOf(draft, settings);
  const to = childWrittenTo(draft.blocks);
  let named: boolean | undefined;
  const sorted: Sorted = {
    passages: [],
    heads: new Set(),
    headings: new Map(),
    cycle: hasCycle(draft),
    small: isSmall(draft),
    labelled: isLabelled(draft),
    records: 0,
    groups: 0,
    ahead: draft.blocks.flatMap((block) => numberOf(block) ?? []),
    texts: new Map(draft.blocks.map(({ id, text }) => [id, text])),
    numbers: new Set(),
    groupKeys: new Set(),
    groupLabels: new Set(),
    merged: new Map(),
    names: new Map(),
    own: own ? ownNames(own) : new Map(),
    told: new Map(),
    bodies: new Map(),
    styled: new Map(),
    spaced: spacedHeadings(draft.blocks),
    counted: countedLines(draft.blocks),
    tables: byKey(draft.blocks, ({ cell }) => cell?.table),
    hinted: draft.blocks.filter(({ text }) => isPrintedHint(text.trim())).length > 2,
    runIn: false,
    dashed: false,
    promises: countPromises(draft.blocks),
    namesOutcomes: () => {
      if (named === undefined) {
        // Asked on the way, “Next steps” has its usual meaning; what was found with that is not kept.
        named = true;
        named = namesOutcomes(sorted, draft);
        sorted.names.clear();
      }
      return named;
    },
    repeated: repeatedLines(draft.blocks),
    relatives: [...relativeNames(draft.blocks)],
    child: settings.child?.name
      ? childName(settings.child.name)
      : to === undefined
        ? nameInTitle(draft.blocks)
        : childName(to),
    toChild: to !== undefined,
  };
  yield;
  sorted.styled = styledHeadings(draft.blocks, (text) => nameAt(sorted, undefined, text)?.section !== undefined);
  sorted.bodies = bodiesOf(draft.blocks, sorted.styled, sorted.spaced);
  return { draft, sorted, own };
}

/** The blocks from one on that stand in the same table, up to another table that stands in a cell of it. */
function cellsFrom(blocks: readonly Block[], index: number): readonly Block[] {
  let end = index + 1;
  while (blocks[end]?.cell?.table === blocks[index]!.cell!.table) end++;
  return blocks.slice(index, end);
}

/** A table with columns that has other tables in its cells: the index of its last block, and the last passage of each block. */
interface Around {
  readonly end: number;
  readonly passages: ReadonlyMap<string, Passage>;
}

/** Where a table begins that stands in a cell of another one whose columns say what it holds. `at`: the last block before it of that other one. */
function placeInTable(
  { tables }: Sorted,
  blocks: readonly Block[],
  at: number,
  { passages }: Around,
): Place | undefined {
  const beside = blocks[at]!.cell!;
  const names = (id: string) => {
    const passage = passages.get(id);
    return passage?.role === 'content' ? undefined : passage?.section;
  };
  let section = passages.get(blocks[at]!.id)?.section;
  // An empty cell is of the part that the label of its row names, or the header of its column.
  for (let left = at - 1; section === undefined && blocks[left]?.cell?.row === beside.row; left--)
    section = names(blocks[left]!.id);
  const head = tables.get(beside.table)!.find(({ cell }) => cell!.column === beside.column);
  section ??= head && names(head.id);
  return section && { section, rank: ranks.label };
}

/** `outline` in steps, a block or a table each. */
export function* outlining(written: Draft, settings: Settings): Steps<Outline> {
  const { draft, sorted, own } = yield* layingOut(written, settings);
  yield;
  sorted.told = namesOfRepeated(sorted, draft.blocks);
  sorted.names.clear();
  yield;
  const lines = draft.blocks.flatMap(({ cell, text }) => (cell || text.length > 400 ? [] : [text]));
  sorted.runIn = draft.blocks.filter(({ cell, text }) => !cell && readRunIn(sorted, text)).length > 2;
  sorted.dashed = isDashed(lines, (text) => nameAt(sorted, undefined, text)?.exact === true);
  // Headers, footers and text boxes stand beside the running text: what is open there is not open here.
  const places = new Map<string, Place>();
  const done = new Set<Block>();
  const around = new Map<string, Around>();
  let near: number | undefined;
  // Columns say what cells mean down to the end of their table; a table of boxes is read on behind the tables inside it.
  const withColumns = new Set(draft.blocks.flatMap(({ cell }) => (cell && cell.column > 0 ? [cell.table] : [])));
  let before = '';
  for (const [index, block] of draft.blocks.entries()) {
    yield;
    const flow = block.aside ?? '';
    // A text box that hangs on a heading or a label with nothing behind it yet is what is written there.
    const hangs = flow === 'text-box' && before === '' && sorted.passages.at(-1)?.role !== 'content';
    let place = places.get(hangs ? '' : flow) ?? nowhere;
    before = flow;
    if (block.cell) {
      const { table } = block.cell;
      if (around.has(table)) near = index;
      if (done.has(block)) continue;
      const inTable = withColumns.has(table) ? sorted.tables.get(table)! : cellsFrom(draft.blocks, index);
      for (const cell of inTable) done.add(cell);
      for (const cell of inTable) if (numberOf(cell) !== undefined) sorted.ahead.shift();
      const known = inTable.find((one) => one.section !== undefined)?.section as SectionId | undefined;
      if (known !== undefined && known !== place.section) place = { section: known, rank: ranks.label };
      const other = near === undefined || known !== undefined ? undefined : around.get(draft.blocks[near]!.cell!.table);
      const inside = other && other.end > index ? placeInTable(sorted, draft.blocks, near!, other) : undefined;
      const from = sorted.passages.length;
      const after = sortTable(sorted, rowsOf(table, inTable), inside ?? place);
      if (!inside) places.set(flow, after);
      if (withColumns.has(table) && draft.blocks[index + inTable.length - 1] !== inTable.at(-1)) {
        near = index;
        around.set(table, {
          end: draft.blocks.lastIndexOf(inTable.at(-1)!),
          passages: new Map(sorted.passages.slice(from).map((passage) => [passage.block, passage])),
        });
      }
    } else {
      if (numberOf(block) !== undefined) sorted.ahead.shift();
      places.set(flow, sortBlock(sorted, block, place));
    }
  }
  yield;
  readCycleText(sorted);
  readPastTables(sorted, sorted.tables);
  const passages = sorted.passages
    .sort(byPlace(orderOf(draft.blocks)))
    .flatMap((passage) => supportBehind(passage, sorted.texts));
  const found = withElsewhere(statuses(draft, passages, sorted), draft);
  const template = own ?? choose(found, sorted, settings);
  return {
    template,
    sections: listSections(template, withWholes(found, template), emptyCells(draft, passages, found)),
    passages,
  };
}
