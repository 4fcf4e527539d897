import type { Block, Cell, Draft } from './draft';

/** Reads plain text or Markdown: headings, bold lines, list items, and tables by `|`, by tabs or by columns of blanks; any other line is a block. */
export function readText(text: string): Draft {
  const blocks: Block[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const add = (block: Omit<Block, 'id'>) => blocks.push({ id: `b${blocks.length}`, ...block });
  let tables = 0;
  let paragraphOpen = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const bare = line.trim();
    const grid = paragraphOpen ? undefined : pastedGrid(lines, at);
    if (grid) {
      const id = `t${tables++}`;
      for (const [row, cells] of grid.rows.entries())
        for (const [column, cellText] of cells.entries())
          add({
            ...inline(cellText.trim()),
            cell: { table: id, row, column, ...(row === 0 && { header: true as const }) },
          });
      at = grid.end - 1;
      continue;
    }
    const table = tableKind(lines, at);
    if (table) {
      const id = `t${tables++}`;
      const rows: string[][] = [];
      let headed = false;
      for (; at < lines.length && (tableKind(lines, at) === table || isGap(lines, at, rows, table)); at++) {
        if (lines[at]!.trim() === '') continue;
        const cells = cellsOf(lines[at]!, table);
        if (table !== 'tabs' && isRuler(cells)) headed ||= rows.length === 1;
        else rows.push(cells);
      }
      at--;
      for (const [row, cells] of rows.entries()) {
        for (const [column, cellText] of cells.entries()) {
          const cell: Cell = { table: id, row, column, ...(headed && row === 0 && { header: true as const }) };
          for (const part of cellText.split(/<br ?\/?>/)) add({ ...inline(part.trim()), cell });
        }
      }
      paragraphOpen = false;
      continue;
    }
    const previous = paragraphOpen ? blocks.at(-1)! : undefined;
    if (bare === '' || (bare.startsWith('<!--') && bare.endsWith('-->'))) {
      paragraphOpen = false;
    } else if (/^(?:={3,}|-{3,}|\*{3,}|_{3,})$/.test(bare)) {
      // A ruler under a line makes that line a heading; alone it only separates.
      const underlined = /^[=-]/.test(bare) && previous && !previous.list && previous.text.length <= 100;
      if (underlined) blocks[blocks.length - 1] = { ...previous, heading: bare.startsWith('=') ? 1 : 2 };
      paragraphOpen = false;
    } else if (/^#{1,6}\s/.test(bare)) {
      const marks = /^#+/.exec(bare)![0].length;
      add({ ...inline(trimEnd(bare.slice(marks), '#')), heading: marks });
      paragraphOpen = false;
    } else if (/^(?:[-*+•●▪◦‣–]\s|[\uF0B7\u00B7]\s?)/.test(bare)) {
      add({ ...inline(bare.slice(1).trim()), list: true });
      paragraphOpen = true;
    } else if (/^\d{1,3}[.)]\s/.test(bare)) {
      // The number stays: it is what ties an outcome to its provision in lists that nobody numbered by machine.
      add({ ...inline(bare), list: true });
      paragraphOpen = true;
    } else if (previous && isWrapped(lines[at - 1]!, bare)) {
      const joined = inline(bare).text;
      blocks[blocks.length - 1] = { ...previous, text: `${previous.text} ${joined}` };
    } else {
      add(inline(bare.replace(/^>\s?/, '')));
      paragraphOpen = true;
    }
  }
  return { blocks };
}

/** A line that an editor broke at its margin: long, not ended, and going on in lower case. */
function isWrapped(before: string, line: string): boolean {
  return before.trim().length >= 60 && !/[.!?:;|]["'”’)]?\s*$/.test(before) && /^(?![a-z][.)]\s)[a-z(]/.test(line);
}

/** Cells between pipes, between pipes with none at the ends of the line, between tabs, or between runs of blanks. */
type TableKind = 'pipes' | 'bars' | 'tabs' | 'blanks';

function cellsOf(line: string, kind: TableKind): string[] {
  if (kind === 'tabs') return tabCells(line);
  return kind === 'blanks' ? line.trim().split(/ {3,}/) : pipeCells(line, kind === 'pipes');
}

function tableKind(lines: readonly string[], at: number): TableKind | undefined {
  const line = lines[at]!.trim();
  if (/^\|.*\|$/.test(line)) return 'pipes';
  // One line with a bar may be a title; two are rows.
  if (hasBar(line) && (hasBar(lines[at - 1]) || hasBar(lines[at + 1]))) return 'bars';
  if (/^[-*•]\t/.test(line)) return undefined;
  if (/\S\t|^\t+\S/.test(lines[at]!.replace(/\s+$/, ''))) return 'tabs';
  if (hasColumns(lines[at]) && (hasColumns(lines[at - 1]) || hasColumns(lines[at + 1]))) return 'blanks';
  // “Parents⇥” among such lines has an answer that nobody gave.
  const beside = [lines[at - 1], lines[at + 1]].some((one) => one !== undefined && /\S\t/.test(one));
  return beside && /^[^\t]{2,60}\t\s*$/.test(lines[at]!) ? 'tabs' : undefined;
}

/** “Born            14 March 2023”: short words, and what answers to them where the column begins. */
const hasColumns = (line = ''): boolean =>
  /^ {0,8}\p{Lu}[^.:|\t]{1,30}? {3,}\S/u.test(line) && !/^\P{Ll}+$/u.test(line) && !packed.test(line);

/** “Name Mia Patel     Yr 2     DOB 3.5.19”: labels and answers one after another, in no columns. */
const packed =
  /^ {0,8}\S+ [^|\t]{1,40}? {3,}(?:yr|year|dob|class|form|ta|ct|send?co|stage|status|review(?: by)?|tutor|start|teacher|reg|age) \S/i;

const hasBar = (line = ''): boolean => line.includes(' | ') && !line.trim().startsWith('|') && !barredPairs.test(line);

/** “Pupil: Mia Patel | Year 2 | DOB: 3.5.19”: answers one after another, no row. */
const barredPairs =
  /^\s*\p{Lu}[\p{L}’' /]{1,30}: [^|]*\S \|.*(?<=\| )(?:\p{Lu}[\p{L}’' /]{1,30}:|(?:Yr|Year|DOB|Class|Form|Tutor|SENDCo|SENCO|SENCo) )/u;

/** The cells of a line with tabs; blank ones at its end are left out, but for the one beside a label. */
function tabCells(line: string): string[] {
  const cells = line.replace(/\s+$/, '').split('\t');
  return cells.length > 1 || !line.includes('\t') ? cells : [...cells, ''];
}

/** A table that was pasted with each cell on a line of its own: short headers, then rows that begin with 1, 2, 3; `end` is the line behind it. */
function pastedGrid(
  lines: readonly string[],
  at: number,
): { readonly rows: readonly (readonly string[])[]; readonly end: number } | undefined {
  const headers: string[] = [];
  let next = at;
  for (; next < lines.length && lines[next]!.trim() !== '' && headers.length < 9; next++) {
    const header = lines[next]!.trim();
    if (header.length > 60 || /[\t|]|^\d/.test(header)) return undefined;
    headers.push(header);
  }
  const width = headers.length;
  if (width < 3 || width > 8) return undefined;
  while (next < lines.length && lines[next]!.trim() === '') next++;
  const rows: string[][] = [headers];
  for (let number = 1; isNumber(lines[next], number); number++) {
    let stop = next + 1;
    while (stop < lines.length && stop < next + width && !isNumber(lines[stop], number + 1)) stop++;
    const cells = lines.slice(next, stop).map((line) => line.trim());
    rows.push([...cells, ...headers.slice(cells.length).map(() => '')]);
    next = stop;
    // The blank last cell of a row and the gap below it.
    let below = stop;
    while (below < lines.length && lines[below]!.trim() === '') below++;
    if (isNumber(lines[below], number + 1)) next = below;
  }
  return rows.length > 2 ? { rows, end: next } : undefined;
}

const isNumber = (line: string | undefined, number: number): boolean =>
  line !== undefined && line.trim().replace(/[.)]$/, '') === String(number);

/** An empty line between a header row and the rows below it, which have as many cells. */
function isGap(lines: readonly string[], at: number, rows: readonly string[][], table: TableKind): boolean {
  if (table !== 'tabs' || rows.length !== 1 || rows[0]!.length < 3 || lines[at]!.trim() !== '') return false;
  const next = lines[at + 1];
  if (next === undefined || tableKind(lines, at + 1) !== 'tabs') return false;
  return next.replace(/\s+$/, '').split('\t').length === rows[0]!.length;
}

const isRuler = (cells: readonly string[]) => cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell));

function pipeCells(line: string, bordered: boolean): string[] {
  const bare = line.trim();
  return (bordered ? bare.slice(1, -1) : bare).split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|'));
}

function trimEnd(text: string, mark: string): string {
  let end = text.trimEnd().length;
  while (end > 0 && text[end - 1] === mark) end--;
  return text.slice(0, end).trim();
}

/** Takes Markdown's marks for bold, italics and links off; says whether all of the text was bold. */
function inline(text: string): { text: string; bold?: true } {
  // “**Review** (12 October)”: what is added in brackets makes no other line of it.
  const whole = /^(\*\*|__)(.+)\1:?(?: \([^()]{3,60}\))?:?$/.exec(text);
  const bold = whole !== null && !whole[2]!.includes(whole[1]!);
  const plain = text
    .replace(
      /\*\*([^*\n]+)\*\*|(?<![\w])__(?=[^\s_])([^_\n]+)(?<=\S)__(?!\w)/g,
      (_, a?: string, b?: string) => a ?? b ?? '',
    )
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/(?<![\w*])\*([^\s*][^*\n]*)\*(?![\w*])/g, '$1')
    .replace(/(?<![\w_])_([^\s_][^_\n]*)_(?![\w_])/g, '$1')
    .replace(/(?<!\[)\[([^[\]\n]+)\]\((?:https?:|mailto:|#)[^\s()]*\)/g, '$1');
  return { text: plain, ...(bold && { bold: true as const }) };
}
