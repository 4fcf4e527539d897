/** What parts the cells of a row that somebody typed without a table. */
const marks = [/ \/(?= )/, / -(?= )/, / –(?= )/, / —(?= )/] as const;
/** “No. / Target / Success criteria”: names of columns. */
const name = /^\p{L}[\p{L} ,.'’/()-]{0,38}$/u;
const opens = /^(?:no\.?|number|outcomes?|targets?|aims?|goals?|steps?|objectives?|area)$/i;
/** “1”, “2 and 4”, “6.1”: what a row begins with. */
const numbered = /^\d{1,2}(?:\.\d)?[a-d]?(?:(?: and |, ?| ?& ?)\d{1,2}[a-d]?)*$/;

/** Lines with bars in place of the strokes or dashes of a table that was typed: names of columns, and numbered rows below. Other lines stay as they are. */
export function withBars(lines: readonly string[]): readonly string[] {
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
