import type { Block, Cell, Draft } from './draft';
import { withoutGrids } from './grid';
import { byKey } from './once';
import { withBars } from './parted-rows';

/** Reads plain text or Markdown: headings, bold lines, list items, and tables by `|`, by tabs or by columns of blanks; any other line is a block. */
export function readText(text: string): Draft {
  const blocks: Block[] = [];
  const lines = withBars(singleSpaced(withoutGrids(text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/))));
  let gap = false;
  const add = (block: Omit<Block, 'id'>) => {
    blocks.push({ id: `b${blocks.length}`, ...block, ...(gap && !block.cell && { gap: true as const }) });
    gap = false;
  };
  const margin = marginOf(lines);
  const between = rulersBetween(lines);
  let tables = 0;
  let paragraphOpen = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const bare = line.trim();
    const table = tableKind(lines, at);
    if (table) {
      const id = `t${tables++}`;
      const rows: string[][] = [];
      let headed = false;
      for (; at < lines.length; at++) {
        const wrapped = table === 'blanks' && rows.length > 0 && isUnder(lines[at]!, lines, at);
        if (wrapped) {
          const row = rows.at(-1)!;
          row.push(`${row.pop()} ${lines[at]!.trim()}`);
          continue;
        }
        if (tableKind(lines, at) !== table && !isGap(lines, at, rows, table)) break;
        if (lines[at]!.trim() === '') continue;
        if (isDrawn(lines[at]!.trim())) {
          headed ||= rows.length === 1;
          continue;
        }
        const cells = cellsOf(lines[at]!, table);
        if (table !== 'tabs' && isRuler(cells)) headed ||= rows.length === 1;
        else rows.push(cells);
      }
      at--;
      if (table === 'bars') readKey(rows);
      if (table === 'tabs') closeUp(rows);
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
      gap ||= bare === '' && blocks.length > 0;
    } else if (/^(?:={3,}|-{3,}|\*{3,}|_{3,})$/.test(bare)) {
      // A ruler under a line makes that line a heading; alone it only separates.
      const underlined =
        /^[=-]/.test(bare) && previous && !previous.list && previous.text.length <= 100 && !between.has(bare);
      if (underlined) blocks[blocks.length - 1] = { ...previous, heading: bare.startsWith('=') ? 1 : 2 };
      else gap = true;
      paragraphOpen = false;
    } else if (/^#{1,6}\s/.test(bare)) {
      const marks = /^#+/.exec(bare)![0].length;
      add({ ...inline(withoutClosingMarks(bare.slice(marks))), heading: marks });
      paragraphOpen = false;
    } else if (isItem(lines[at]!, bare)) {
      add({ ...inline(bare.replace(/^\S\uFE0F?/u, '').trim()), list: true, ...indentOf(lines[at]!) });
      paragraphOpen = true;
    } else if (/^\d{1,3}[.)]\s/.test(bare)) {
      // The number stays: it is what ties an outcome to its provision in lists that nobody numbered by machine.
      add({ ...inline(bare), list: true, ...indentOf(lines[at]!) });
      paragraphOpen = true;
    } else if (previous && isWrapped(lines[at - 1]!, bare, margin)) {
      const joined = inline(bare).text;
      blocks[blocks.length - 1] = { ...previous, text: `${previous.text} ${joined}` };
    } else {
      add(inline(bare.replace(/^>\s?/, '')));
      paragraphOpen = true;
    }
  }
  return { blocks };
}

/** Whether a line begins with the sign of an item; drawn at its end, too, the sign frames a heading, and a star or an arrow may stand before one that is no sentence. */
const isItem = (line: string, bare: string): boolean =>
  ((/^(?:[-*+•●▪◦‣–]\s|[\uF0B7\u00B7]\s?)/.test(bare) || /^\s+>\s/.test(line)) && !framed.test(bare)) ||
  (/^[★☆✦✿❀♥❤➢➤►▶→✓✔]\uFE0F?\s/.test(bare) && /[.!?]["”’)]?$/.test(bare));
const framed = /^([*•●▪–-])\s[^*•●▪]{3,80}\s\1$/;

/** Rulers that an export draws between its parts: below most of them ends an answer, and no heading. */
function rulersBetween(lines: readonly string[]): ReadonlySet<string> {
  const above = byKey(lines.keys(), (at) =>
    /^(?:={12,}|-{12,})$/.test(lines[at]!.trim()) ? lines[at]!.trim() : undefined,
  );
  const isAnswer = (at: number) => /[.!?"”’):]$|:\s+\S/.test(lines[at - 1]?.trim() ?? '');
  return new Set([...above].flatMap(([ruler, all]) => (all.filter(isAnswer).length * 2 > all.length ? [ruler] : [])));
}

/** Blanks in front of an item, each some six points wide and a tab six times that. */
function indentOf(line: string): Pick<Block, 'indent'> {
  const blanks = /^\s*/.exec(line)![0].replaceAll('\t', ' '.repeat(6));
  const indent = blanks.length * 6;
  return indent > 0 ? { indent } : {};
}

/** The lines of a text in which an empty one follows every line, the rows of its tables too, without those. */
function singleSpaced(lines: readonly string[]): readonly string[] {
  const blank = lines.map((line) => line.trim() === '');
  const spaced = lines.every((_, at) => blank[at] || at === lines.length - 1 || blank[at + 1]);
  const rows = lines.filter((line) => /\S\t\S| \| /.test(line)).length;
  return spaced && rows > 2 ? lines.filter((_, at) => !blank[at] || blank[at - 1]) : lines;
}

/** A line that an editor broke at its margin: long, not ended, and going on in lower case; where the margin is known, one that its next word would have taken over it. */
function isWrapped(before: string, line: string, margin: number): boolean {
  const text = before.trim();
  const ended = /[.!?]["'”’)]?$/.test(text);
  if (text.length >= 60 && !ended && !/[:;|]["'”’)]?$/.test(text) && goesOn.test(line)) return true;
  if (!reaches(before, line, margin) || opens.test(line)) return false;
  return !ended || line.length > margin / 2 || /[.!?]["'”’)]?$/.test(line);
}
const goesOn = /^(?![a-z][.)]\s|\([a-z\d]{1,2}\)\s)[a-z(]/;
/** A label, and a heading in capitals, open something of their own. */
const opens = /^[^:]{1,40}:(?:\s|$)|^\P{Ll}+$/u;

const reaches = (before: string, line: string, margin: number): boolean =>
  before.length <= margin && before.trimEnd().length + 1 + line.trim().split(/\s/)[0]!.length > margin;

/** The length at which an editor broke the lines of a text; Infinity where it did not. */
function marginOf(lines: readonly string[]): number {
  const margin = lines.reduce((most, line) => (/[|\t]/.test(line) ? most : Math.max(most, line.trimEnd().length)), 0);
  if (margin < 50 || margin > 100) return Infinity;
  const broken = lines.filter((line, at) => {
    const next = lines[at + 1]?.trim() ?? '';
    return goesOn.test(next) && /[\p{L},]$/u.test(line.trimEnd()) && reaches(line, next, margin);
  });
  return broken.length >= 3 ? margin : Infinity;
}

/** Cells between pipes, between pipes with none at the ends of the line, between tabs, between semicolons, or between runs of blanks. */
type TableKind = 'pipes' | 'bars' | 'tabs' | 'semicolons' | 'blanks';

function cellsOf(line: string, kind: TableKind): string[] {
  if (kind === 'tabs') return tabCells(line);
  if (kind === 'semicolons') return line.trim().split(';');
  return kind === 'blanks' ? line.trim().split(/ {3,}/) : pipeCells(line, kind === 'pipes');
}

function tableKind(lines: readonly string[], at: number): TableKind | undefined {
  const line = lines[at]!.trim();
  if (/^\|.*\|$/.test(line)) return 'pipes';
  // One line with a bar may be a title; two are rows.
  if (
    hasBar(line) &&
    (labelAndText.test(line) ||
      columnNames.test(line) ||
      hasBar(lines[at - 1]) ||
      hasBar(lines[at + 1]) ||
      isApart(lines, at, -1) ||
      isApart(lines, at, 1))
  )
    return 'bars';
  const parts = semicolons(line);
  if (parts > 2 && [at - 1, at + 1].some((one) => semicolons(lines[one]?.trim() ?? '') === parts)) return 'semicolons';
  if (/^[-*•]\t/.test(line) || /^\t+[-*+•●▪◦‣–] [^\t]+$/.test(lines[at]!)) return undefined;
  if (/\S\t|^\t+\S/.test(lines[at]!.trimEnd())) return 'tabs';
  const near = (one: number) => hasColumns(lines[one]) || isUnder(lines[one] ?? '', lines, one);
  if (hasColumns(lines[at]) && (near(at - 1) || near(at + 1))) return 'blanks';
  // “Parents⇥” among such lines has an answer that nobody gave.
  const beside = [lines[at - 1], lines[at + 1]].some((one) => one !== undefined && /\S\t/.test(one));
  return beside && /^[^\t]{1,400}\t\s*$/.test(lines[at]!) ? 'tabs' : undefined;
}

/** Whether an empty line is all that stands between a long row and the next one, or the one before; or a line drawn across, between rows of any length. */
function isApart(lines: readonly string[], at: number, step: 1 | -1): boolean {
  const between = lines[at + step]?.trim();
  const other = lines[at + 2 * step];
  const count = bars(lines[at]);
  const least = between === '' ? 4 : isDrawn(between) ? 2 : Infinity;
  return count >= least && hasBar(other) && Math.abs(bars(other) - count) <= 1;
}
const isDrawn = (line = ''): boolean => /^(?:-{3,}|={3,}|_{3,})$/.test(line);
const bars = (line = ''): number => line.split('|').length - 1;

/** How many semicolons part a line, with no blank behind them: as a list is exported; 0 where one has a blank. */
const semicolons = (line: string): number => (/;\s+\S/.test(line) ? 0 : line.split(';').length - 1);

/** “Born            14 March 2023”: short words, and what answers to them where the column begins. */
const hasColumns = (line = ''): boolean =>
  /^ {0,8}(?:No\.|\p{Lu}[^.:|\t]{1,30}?) {3,}\S/u.test(line) && !/^\P{Ll}+$/u.test(line) && !packed.test(line);

/** Whether a line goes on with the last column of the line above it, far in where that begins. */
function isUnder(line: string, lines: readonly string[], at: number): boolean {
  const indent = line.length - line.trimStart().length;
  if (indent < 10 || line.trim() === '') return false;
  for (let above = at - 1; above >= 0 && above > at - 40; above--) {
    const other = lines[above]!;
    if (hasColumns(other)) return Math.abs(other.search(/(?<= {3})\S(?!.* {3,}\S)/) - indent) <= 2;
    if (other.length - other.trimStart().length !== indent) return false;
  }
  return false;
}

/** “Name Mia Patel     Yr 2     DOB 3.5.19”: labels and answers one after another, in no columns. */
const packed =
  /^ {0,8}\S+ [^|\t]{1,40}? {3,}(?:yr|year|dob|class|form|ta|ct|send?co|stage|status|review(?: by)?|tutor|start|teacher|reg|age) \S/i;

/** Cells with a bar between; “ | Target | Support” heads a column of numbers that has no name. */
function hasBar(line = ''): boolean {
  const bare = line.trim();
  const framed = bare.startsWith('|') && (bare.endsWith('|') || bars(bare) < 2);
  return / \|(?: |$)/.test(line) && !framed && !barredPairs.test(line) && !supportInBars.test(line);
}

/** “Provision 1a: Word cards | Mr Cole | 10 minutes daily”: the amounts of one support, no row. */
const supportInBars =
  /^\s*(?:[Pp]rovision|[Ss]upport|[Hh]elp|[Ii]ntervention|[Ss]trategy|[Aa]ction|[Aa]ctivity) ?\d{0,2}[a-z]?:\s+\S[^|]* \|(?!.*\| ?\p{Lu}[^|:]{1,30}: )/u;

/** “Pupil: Mia Patel | Year 2 | DOB: 3.5.19”: answers one after another, no row. */
const barredPairs =
  /^\s*\p{Lu}[\p{L}’' /]{1,30}: [^|]*\S \|.*(?<=\| )(?:\p{Lu}[\p{L}’' /]{1,30}:|(?:Yr|Year|DOB|Class|Form|Tutor|SENDCo|SENCO|SENCo) )/u;

/** “STRENGTHS | Tamsin has a very good eye …”: a label and a sentence or more. */
const labelAndText = /^\p{Lu}[^|\d:]{2,39} \| (?:[^\s|]+ ){6}[^|]+$/u;

/** “Step | Support | Who”, with no row below it. */
const columnNames =
  /^(?:no\.?|steps?|outcomes?|targets?|aims?|goals?|objectives?|support|provision|strategy|intervention|what)\b[^|.:\d]{0,30}(?: \| [^|.:\d]{2,40}){2,}$/i;

const key = /^(?:key to )?(?:the )?columns?: /i;

/** “Key to columns: area | outcome | …” over rows that begin with a number: the head of the table, whose first column has no name. */
function readKey([head, first]: readonly string[][]): void {
  if (!head || !key.test(head[0]!)) return;
  head[0] = head[0]!.replace(key, '');
  if (first?.length === head.length + 1 && /^\s*\d{1,2}\s*$/.test(first[0]!)) head.unshift('No.');
}

/** The cells of a line with tabs; blank ones at its end are left out, but for the one beside a label. */
function tabCells(line: string): string[] {
  const cells = line.trimEnd().split('\t');
  return cells.length > 1 || !line.includes('\t') ? cells : [...cells, ''];
}

/** Takes blank cells out of a header where the rows below have as many cells fewer: a second tab put the name over its column. */
function closeUp([head, ...rows]: readonly string[][]): void {
  if (!head || rows.length === 0) return;
  const named = head.filter((cell, at) => at === 0 || cell.trim() !== '');
  const widths = rows.map((row) => row.length).filter((width) => width > 1);
  if (named.length < 2 || named.length === head.length || Math.max(...widths) !== named.length) return;
  head.splice(0, head.length, ...named);
}

/** An empty or a drawn line between a header row and the rows below it, which have as many cells. */
function isGap(lines: readonly string[], at: number, rows: readonly string[][], table: TableKind): boolean {
  if (table === 'bars') return at > 0 && isApart(lines, at - 1, 1);
  if (table !== 'tabs' || rows.length !== 1 || rows[0]!.length < 3 || lines[at]!.trim() !== '') return false;
  const next = lines[at + 1];
  if (next === undefined || tableKind(lines, at + 1) !== 'tabs') return false;
  return next.trimEnd().split('\t').length === rows[0]!.length;
}

const isRuler = (cells: readonly string[]) => cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell));

function pipeCells(line: string, bordered: boolean): string[] {
  const bare = line.trim();
  return (bordered ? bare.slice(1, -1) : bare).split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|'));
}

/** “## Needs ##”: the marks behind a heading are none of it. */
function withoutClosingMarks(text: string): string {
  let end = text.trimEnd().length;
  while (end > 0 && text[end - 1] === '#') end--;
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
