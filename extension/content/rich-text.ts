import { onceFor } from '../../shared/text/once';
import type { Line, Stretch } from './field';

/** A run of characters that stand together in one text node. */
interface Run {
  /** Offset of the run in the line's text. */
  readonly at: number;
  readonly node: Text;
  readonly from: number;
  length: number;
}

interface OpenLine {
  text: string;
  readonly runs: Run[];
  /** Where the line begins, for a line without text. */
  readonly start: { readonly node: Node; readonly offset: number };
  readonly block: Element;
  bold: boolean;
}

/** A rich field read once: its lines, and where each character stands in the page. */
export interface RichText {
  readonly lines: readonly Line[];
  /** The words as a DOM range; absent where they are not there any more. */
  rangeOf(stretch: Stretch): Range | undefined;
}

const blocks = new Set(
  (
    'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul body'
  ).split(' '),
);
const silent = new Set(['script', 'style', 'template', 'noscript', 'svg', 'button', 'select', 'textarea', 'input']);
const pictures = new Set(['img', 'picture', 'video', 'audio', 'canvas', 'iframe', 'object', 'embed', 'math']);
/** What is not read as it stands: other spaces than one between words, and characters without width. */
const special = /[^\S ]| {2}|[\u200b\u200c\u200d\u2060\ufeff]/;
const zeroWidth = /[\u200b\u200c\u200d\u2060\ufeff]/;

/** Reads an editable element: each block element and each line break begins a line, spaces are as the writer sees them. */
export function readRich(root: HTMLElement): RichText {
  const done: OpenLine[] = [];
  let line: OpenLine | undefined;
  const end = () => {
    if (line) done.push(line);
    line = undefined;
  };
  const open = (node: Node, offset: number, block: Element) =>
    (line ??= { text: '', runs: [], start: { node, offset }, block, bold: true });

  const addText = (node: Text, block: Element, keepsSpaces: boolean, bold: boolean) => {
    const { data } = node;
    if (data === '') return;
    // Most text nodes hold letters and single spaces: they are taken whole.
    if (!special.test(data) && (data[0] !== ' ' || keepsSpaces || (line?.text && !line.text.endsWith(' ')))) {
      const here = open(node, 0, block);
      here.runs.push({ at: here.text.length, node, from: 0, length: data.length });
      here.text += data;
      if (!bold && data !== ' ') here.bold = false;
      return;
    }
    for (let index = 0; index < data.length; index++) {
      let character = data[index]!;
      if (keepsSpaces && character === '\n') {
        open(node, index, block);
        end();
        continue;
      }
      if (zeroWidth.test(character)) {
        open(node, index, block);
        continue;
      }
      // A no-break space is what editors write for a space typed at an edge.
      if (character === '\u00a0') character = ' ';
      else if (/\s/.test(character)) {
        if (!keepsSpaces && (!line?.text || line.text.endsWith(' '))) continue;
        character = ' ';
      }
      const here = open(node, index, block);
      const run = here.runs.at(-1);
      if (run?.node === node && run.from + run.length === index) run.length++;
      else here.runs.push({ at: here.text.length, node, from: index, length: 1 });
      here.text += character;
      if (!bold && character !== ' ') here.bold = false;
    }
  };

  const walk = (parent: Element, block: Element, keeps: boolean, bold: boolean) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        addText(node as Text, block, keeps, bold);
        continue;
      }
      if (node.nodeType !== 1) continue;
      const element = node as HTMLElement;
      const name = element.localName;
      if (name === 'br') {
        open(parent, indexOf(element), block);
        end();
        continue;
      }
      if (isNoText(element)) continue;
      const isBold = bold || name === 'b' || name === 'strong' || Number(element.style.fontWeight || 0) >= 600;
      if (blocks.has(name)) {
        end();
        walk(element, element, keeps || name === 'pre', isBold);
        // An element that held nothing still is a line to write in, unless it only holds others.
        if (!element.firstElementChild && !element.textContent) open(element, 0, element);
        end();
      } else walk(element, block, keeps, isBold);
    }
  };

  const space = root.ownerDocument.defaultView?.getComputedStyle(root).whiteSpace ?? '';
  walk(root, root, /^(pre|break-spaces)/.test(space), false);
  end();

  const columns = onceFor(columnsOf);
  const lines = done.map((one) => describe(one, root, columns));
  return {
    lines,
    rangeOf({ from, to }) {
      const start = place(done, from, true);
      const stop = place(done, to, from === to);
      if (!start || !stop) return undefined;
      const range = root.ownerDocument.createRange();
      try {
        range.setStart(start.node, start.offset);
        range.setEnd(stop.node, stop.offset);
      } catch {
        return undefined; // the page took the node's text away since it was read
      }
      return range;
    },
  };
}

/** Whether an element is passed over: a widget of the page between the words, or something unseen. */
const isNoText = (element: HTMLElement) =>
  silent.has(element.localName) ||
  element.getAttribute('contenteditable') === 'false' ||
  element.getAttribute('aria-hidden') === 'true' ||
  element.hidden;

/** Whether something that is no text stands between the words of a range: it would go with them. */
export function holdsMore(range: Range): boolean {
  const { commonAncestorContainer: root } = range;
  if (root.nodeType !== 1) return false;
  return [...(root as Element).querySelectorAll<HTMLElement>('*')].some(
    (one) => range.intersectsNode(one) && (isNoText(one) || pictures.has(one.localName)),
  );
}

/** Finds the line of an offset in the whole text, and in it the place. */
function place(lines: readonly OpenLine[], offset: number, later: boolean): { node: Node; offset: number } | undefined {
  let start = 0;
  for (const line of lines) {
    if (offset <= start + line.text.length) return position(line, offset - start, later);
    start += line.text.length + 1;
  }
  return undefined;
}

/** Where an offset stands; at a seam of two nodes, the beginning of the later or the end of the earlier. */
function position(line: OpenLine, offset: number, later: boolean): { node: Node; offset: number } | undefined {
  if (offset < 0) return undefined;
  if (line.runs.length === 0) return line.start;
  let found = line.runs[0]!;
  for (const run of line.runs) {
    if (later ? run.at > offset : run.at >= offset) break;
    found = run;
  }
  return { node: found.node, offset: found.from + Math.min(offset - found.at, found.length) };
}

type Columns = (table: HTMLTableElement) => ReadonlyMap<HTMLTableCellElement, number>;

function describe({ text, block, bold }: OpenLine, root: Element, columns: Columns): Line {
  const trimmed = text.trim();
  const level = /^h([1-6])$/.exec(block.localName)?.[1] ?? headingRole(block);
  const item = block.closest('li');
  const cell = block.closest<HTMLTableCellElement>('td, th');
  return {
    text,
    ...(level && { heading: Number(level) }),
    ...(bold && trimmed && { bold: true as const }),
    ...(item && root.contains(item) && { list: true as const, ...indentOf(item, root) }),
    ...(cell && root.contains(cell) && cellOf(cell, columns)),
  };
}

/** By the lists around an item, 36 points each; one editor keeps a flat list and tells the level by a class. */
function indentOf(item: Element, root: Element): { readonly indent?: number } {
  let depth = Number(/\bql-indent-(\d)\b/.exec(item.className)?.[1] ?? 0);
  for (
    let list = item.parentElement?.closest('li');
    list && root.contains(list);
    list = list.parentElement?.closest('li')
  )
    depth++;
  return depth > 0 ? { indent: depth * 36 } : {};
}

/** From 1 to 9: a page may write any level, or none that is a number, which is 2. */
function headingRole(element: Element): number | undefined {
  if (element.getAttribute('role') !== 'heading') return undefined;
  const level = Math.round(Number(element.getAttribute('aria-level'))) || 2;
  return Math.min(Math.max(level, 1), 9);
}

const tableIds = new WeakMap<Element, string>();
let tables = 0;

/** The grid column of each cell of a table: a cell that is merged down takes its columns in the rows below, too. */
function columnsOf(table: HTMLTableElement): ReadonlyMap<HTMLTableCellElement, number> {
  const columns = new Map<HTMLTableCellElement, number>();
  /** The first row of each column that no cell above reaches into. */
  const free: number[] = [];
  for (const [index, row] of [...table.rows].entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (free[column]! > index) column++;
      columns.set(cell, column);
      const { colSpan, rowSpan } = cell;
      free.length = Math.max(free.length, column + colSpan);
      free.fill(index + (rowSpan || table.rows.length), column, column + colSpan);
      column += colSpan;
    }
  }
  return columns;
}

function cellOf(cell: HTMLTableCellElement, columns: Columns): Pick<Line, 'cell'> {
  const row = cell.closest('tr');
  const table = cell.closest('table');
  const column = table ? columns(table).get(cell) : undefined;
  if (!row || !table || column === undefined) return {};
  if (!tableIds.has(table)) tableIds.set(table, `t${++tables}`);
  const { colSpan, rowSpan } = cell;
  const header = cell.localName === 'th' && [...row.cells].every(({ localName }) => localName === 'th');
  return {
    cell: {
      table: tableIds.get(table)!,
      row: row.rowIndex,
      column,
      ...(colSpan > 1 && { columns: colSpan }),
      ...(rowSpan > 1 && { rows: rowSpan }),
      ...(header && { header: true as const }),
    },
  };
}

const indexOf = (node: Node) => [...node.parentNode!.childNodes].indexOf(node as ChildNode);
