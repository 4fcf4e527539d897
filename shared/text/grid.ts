/** “+-----+------+” or “├─────┼──────┤”: the ruler between two rows of a table drawn with letters. */
const ruler = /^\s*[+┌├└╔╠╚|│][-=+─━═┬┼┴╦╬╩]{3,}[+┐┤┘╗╣╝|│]\s*$/;
const walled = /^\s*[|│║].*[|│║]\s*$/;

/**
 * The lines of a text in which a table that is drawn with letters has one line for each of its rows, however many lines
 * its cells take: `| 1 | Carry out 4 instructions out of 5 |`. A row of a single cell is a line without walls.
 */
export function withoutGrids(lines: readonly string[]): readonly string[] {
  // A ruler below the first row alone is Markdown's.
  if (lines.filter((line) => /^\s*[+┌├└╔╠╚]/.test(line) && ruler.test(line)).length < 2) return lines;
  const plain: string[] = [];
  let row: readonly string[] = [];
  let inGrid = false;
  const close = () => {
    if (row.length > 0) plain.push(row.length > 1 ? `| ${row.join(' | ')} |` : row[0]!);
    row = [];
  };
  for (const line of lines) {
    if (ruler.test(line)) {
      close();
      inGrid = true;
    } else if (inGrid && walled.test(line)) {
      const cells = cellsOf(line);
      if (row.length > 0 && row.length !== cells.length) close();
      row = row.length === 0 ? cells : row.map((cell, at) => `${cell} ${cells[at]!}`.trim());
    } else {
      close();
      inGrid = false;
      plain.push(line);
    }
  }
  close();
  return plain;
}

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .slice(1, -1)
    .split(/[|│║]/)
    .map((cell) => cell.trim());
