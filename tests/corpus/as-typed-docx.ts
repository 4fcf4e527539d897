import { makeDocx, paragraph, run, table } from '../word-host/make-docx';

/**
 * A plan of the corpus as somebody would type it into Word: a paragraph for each line, empty ones too, bullets as a
 * list of Word's, rows as a table, bold and headings as such.
 */
export function asTypedDocx(text: string): Uint8Array {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const kind = [tabs, bars].find((one) => one.is(lines, at));
    if (!kind) {
      blocks.push(typed(lines[at]!));
      continue;
    }
    const rows: (readonly string[])[] = [];
    for (; kind.is(lines, at); at++) rows.push(kind.cells(lines[at]!));
    at--;
    blocks.push(asTable(rows.filter((cells) => !cells.every((cell) => /^:?-+:?$/.test(cell)))));
  }
  return makeDocx(blocks);
}

const tabs = {
  is: (lines: readonly string[], at: number) => /\S\t/.test(lines[at] ?? ''),
  cells: (line: string) => line.trimEnd().split('\t'),
};
const hasBar = (line = '') => / \| |^\|.*\|$/.test(line);
const bars = {
  is: (lines: readonly string[], at: number) =>
    hasBar(lines[at]) &&
    (hasBar(lines[at - 1]) || hasBar(lines[at + 1]) || lines[at]!.startsWith('|') || lines[at]!.split(' | ').length > 3),
  cells: (line: string) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim()),
};

const plain = (text: string) => text.replaceAll('**', '');

function asTable(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((cells) => cells.length));
  const cell = (text = '') => `<w:p>${run(plain(text))}</w:p>`;
  return table(rows.map((cells) => Array.from({ length: width }, (_, column) => cell(cells[column]))));
}

function typed(line: string): string {
  const heading = /^(#{1,3})\s+(.*)$/.exec(line);
  if (heading) return paragraph(run(plain(heading[2]!)), `Heading${heading[1]!.length}`);
  const item = /^(\s*)[-*+•●▪◦‣–]\s+(.*)$/.exec(line);
  if (item) {
    const level = Math.min(8, Math.floor(item[1]!.length / 2));
    const numbering = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
    return `<w:p><w:pPr><w:pStyle w:val="ListParagraph"/>${numbering}</w:pPr>${run(plain(item[2]!))}</w:p>`;
  }
  const bold = /^\*\*([^*]+)\*\*:?$/.exec(line.trim());
  return `<w:p>${bold ? run(bold[1]!, '<w:b/>') : run(plain(line))}</w:p>`;
}
