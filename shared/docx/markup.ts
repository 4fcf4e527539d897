/** Text as XML; characters that no XML can hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Paragraph styles that every written document has. */
export type StyleId = 'Title' | 'Heading1' | 'Heading2' | 'ListBullet' | 'TableText' | 'TableHeader';

/** How a paragraph looks. */
export interface Look {
  readonly style?: StyleId;
  readonly strong?: boolean;
  readonly centred?: boolean;
  /** Grey words that the first letter typed replaces. */
  readonly hint?: boolean;
  /** A content control round its words. */
  readonly control?: ControlInfo;
}

/** Words of a paragraph that look alike. */
export interface Words {
  readonly text: string;
  readonly strong?: boolean;
}

/** One paragraph; `\n` is a line break and `\t` a tab. */
export function paragraph(content: string | readonly Words[], look: Look = {}): string {
  const { style, strong, centred, hint, control: info } = look;
  const properties = (style ? `<w:pStyle w:val="${style}"/>` : '') + (centred ? '<w:jc w:val="center"/>' : '');
  const runs = (typeof content === 'string' ? [{ text: content, strong }] : content)
    .filter(({ text }) => text !== '')
    .map((words) => run(words, hint))
    .join('');
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${info ? control(runs, info) : runs}</w:p>`;
}

function run({ text, strong }: Words, hint = false): string {
  // Some programs know the style of hints by another colour, or not at all.
  const looks =
    (hint ? '<w:rStyle w:val="PlaceholderText"/>' : '') +
    (strong ? '<w:b/>' : '') +
    (hint ? '<w:color w:val="595959"/>' : '');
  const words = text
    .split(/([\n\t])/)
    .map((part) => (part === '\n' ? '<w:br/>' : part === '\t' ? '<w:tab/>' : part && preserved(part)));
  return `<w:r>${looks && `<w:rPr>${looks}</w:rPr>`}${words.join('')}</w:r>`;
}

const preserved = (text: string) => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;

/** What a content control is for. */
export interface ControlInfo {
  /** Identifies it within the document. */
  readonly id: number;
  readonly tag?: string;
  readonly title?: string;
  /** It shows only grey words that invite to write. */
  readonly placeholder?: boolean;
}

/** A content control round paragraphs and tables, or round runs. */
export function control(content: string, { id, tag, title, placeholder }: ControlInfo): string {
  const properties =
    // Word takes 64 characters.
    (title ? `<w:alias w:val="${escapeXml(title.slice(0, 64))}"/>` : '') +
    (tag ? `<w:tag w:val="${escapeXml(tag)}"/>` : '') +
    `<w:id w:val="${id}"/>` +
    (placeholder ? '<w:showingPlcHdr/>' : '');
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** One cell: its paragraphs as XML, and whether it names a row or column. */
export interface WrittenCell {
  readonly content: string;
  readonly header?: boolean;
}

/** Width of the text on an A4 page in twentieths of a point. */
const textWidth = 9638;

/** A table over the whole width; `widths` are shares. A first row of header cells only is repeated on every page. */
export function table(rows: readonly (readonly WrittenCell[])[], widths: readonly number[], title: string): string {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.floor((width / all) * textWidth));
  const cell = ({ content, header }: WrittenCell, column: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${columns[column]!}" w:type="dxa"/>${
      header ? '<w:shd w:val="clear" w:color="auto" w:fill="E9EFF5"/>' : ''
    }</w:tcPr>${content}</w:tc>`;
  const row = (cells: readonly WrittenCell[], index: number) =>
    // Empty rows keep room for handwriting.
    `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="400"/>${
      index === 0 && cells.every(({ header }) => header) ? '<w:tblHeader/>' : ''
    }</w:trPr>${cells.map(cell).join('')}</w:tr>`;
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>` +
    `<w:tblCaption w:val="${escapeXml(title)}"/></w:tblPr>` +
    `<w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `${rows.map(row).join('')}</w:tbl>`
  );
}
