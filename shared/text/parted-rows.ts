/** What parts the cells of a row that somebody typed without a table. */
const marks = [/ \/(?= )/, / -(?= )/, / –(?= )/, / —(?= )/] as const;
/** “No. / Target / Success criteria”: names of columns. */
const name = /^\p{L}[\p{L} ,.'’/()?-]{0,38}$/u;
const opens = /^(?:no\.?|number|outcomes?|targets?|aims?|goals?|steps?|objectives?|area)$/i;
/** “1”, “2 and 4”, “6.1”: what a row begins with. */
const numbered = /^\d{1,2}(?:\.\d)?[a-d]?(?:(?: and |, ?| ?& ?)\d{1,2}[a-d]?)*$/;

/** Lines with bars in place of the strokes, dashes or blanks of a table that was typed: names of columns, and numbered rows below. Other lines stay as they are. */
export const withBars = (lines: readonly string[]): readonly string[] => fromMarks(fromBlanks(lines));

/** “TARGETS      SUCCESS CRITERIA” over “1  Learn 20 facts      Friday test”: columns that blanks hold apart. */
function fromBlanks(lines: readonly string[]): readonly string[] {
  let made: string[] | undefined;
  for (let at = 0; at < lines.length; at++) {
    const head = columnsOf(lines[at]!);
    const table = head.length > 1 && head.every((cell) => name.test(cell)) ? rowsBelow(lines, at + 1) : undefined;
    if (table && table.rows.length > 1) {
      const width = Math.max(...table.rows.map(({ length }) => length));
      made ??= lines.slice(0, at);
      const all = [head.length < width ? ['No.', ...head] : head, ...table.rows];
      made.push(...all.map((cells) => cells.join(' | ')));
      at = table.end - 1;
    } else made?.push(lines[at]!);
  }
  return made ?? lines;
}

const columnsOf = (line: string): readonly string[] => (/\S {3,}\S/.test(line) ? line.trim().split(/ {3,}/) : []);

/** Numbered rows with columns, one below the other; a line that goes on with a row's first words belongs to it. */
function rowsBelow(lines: readonly string[], from: number): { rows: readonly string[][]; end: number } {
  const rows: string[][] = [];
  let end = from;
  for (; end < lines.length; end++) {
    const row = /^ {0,8}(\d{1,2}[a-d]?(?:(?:, ?| ?& ?| and )\d{1,2})*|-)[.)]? {1,6}(\S.*)/.exec(lines[end]!);
    const cells = row ? columnsOf(row[2]!) : [];
    const last = rows.at(-1);
    if (row && cells.length > 1) rows.push([row[1]!, ...cells]);
    else if (last && /^ {2,9}[a-z(]/.test(lines[end]!) && !/ {3,}\S/.test(lines[end]!.trim()))
      last[1] = `${last[1]!} ${lines[end]!.trim()}`;
    else break;
  }
  return { rows, end };
}

function fromMarks(lines: readonly string[]): readonly string[] {
  let made: string[] | undefined;
  for (let at = 0; at < lines.length; at++) {
    const mark = marks.find((one) => isHead(lines[at]!, one));
    if (mark === undefined) continue;
    const width = cellsOf(lines[at]!, mark).length;
    let end = at + 1;
    while (end < lines.length && isRow(lines[end]!, mark, width)) end++;
    if (end - at < 3) continue;
    made ??= [...lines];
    for (let row = at; row < end; row++) made[row] = cellsOf(lines[row]!, mark).join(' | ');
    at = end - 1;
  }
  return made ?? lines;
}

/** A stroke at the end of a line has an empty cell behind it. */
const cellsOf = (line: string, mark: RegExp): readonly string[] =>
  `${line.trim()} `.split(mark).map((cell) => cell.trim());

function isHead(line: string, mark: RegExp): boolean {
  if (line.length > 160 || !mark.test(line)) return false;
  const cells = cellsOf(line, mark);
  return cells.length > 2 && opens.test(cells[0]!) && cells.every((cell) => name.test(cell));
}

const isRow = (line: string, mark: RegExp, width: number): boolean => {
  const cells = cellsOf(line, mark);
  return cells.length > 2 && cells.length <= width + 1 && numbered.test(cells[0]!);
};
