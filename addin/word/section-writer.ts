import type { FirstEntry } from '../../shared/host';
import { sectionTag } from '../../shared/plan/tag';
import type { TableShape, TemplateSection } from '../../shared/plan/template';
import { takeTypeface, type Look } from './look';
import { has } from './requirement';
import { statusChoices, statusPrompt } from './status';

/** Beside what a paragraph can be put. */
export type Anchor = Word.Paragraph | Word.Table | Word.ContentControl | Word.Body;

const headingStyles = [
  'Heading1',
  'Heading2',
  'Heading3',
  'Heading4',
  'Heading5',
  'Heading6',
  'Heading7',
  'Heading8',
  'Heading9',
] as const;

/** Queues one section: its heading, a content control with the hint, the table if it has one, and `first` in it. Nothing is sent yet. */
export function writeSection(
  section: TemplateSection,
  at: {
    readonly anchor: Anchor;
    readonly side: 'After' | 'Before' | 'End';
    readonly list?: boolean;
    readonly number?: string;
  },
  look: Look,
  first?: FirstEntry,
): { readonly heading: Word.Paragraph; readonly tail: Anchor } {
  const { headings } = look;
  const words = 'bold' in headings && headings.capitals ? section.heading.toUpperCase() : section.heading;
  const heading = insertBeside(at.anchor, (at.number ?? '') + words, at.side);
  if (at.list) heading.detachFromList();
  const line = section.table ? '' : (first?.line ?? '');
  const body = heading.insertParagraph(line, 'After');
  asText(body, look);
  if ('bold' in headings) {
    heading.styleBuiltIn = 'Normal';
    takeFont(heading, headings.model);
    heading.font.bold = true;
  } else {
    const level = Math.min(9, headings.base + section.level - 1);
    const model = headings.models.get(level);
    // The style by its own name: a school's own heading style is none of Word's.
    if (model) heading.style = model.style;
    else heading.styleBuiltIn = headingStyles[level - 1]!;
  }
  if (!section.table) return { heading, tail: named(body.insertContentControl(), section, section.hint) };
  writeTable(section, section.table, heading, look, first?.row);
  // Each of these comes right behind the heading, so the last one made stands first.
  const hint = heading.insertParagraph('', 'After');
  asText(hint, look);
  named(hint.insertContentControl(), section, section.hint);
  // The empty paragraph behind a table keeps it apart from the next one.
  return { heading, tail: body };
}

/** A new paragraph takes over the look of the one before, which is a heading. */
function asText(paragraph: Word.Paragraph, { headings, text }: Look): void {
  if (text) paragraph.style = text.style;
  else paragraph.styleBuiltIn = 'Normal';
  if (!('bold' in headings)) return;
  if (text) takeFont(paragraph, text);
  paragraph.font.bold = false;
}

function takeFont(to: Word.Paragraph | Word.Table, from: Word.Paragraph): void {
  takeTypeface(to, from);
  if (from.font.color) to.font.color = from.font.color;
}

function insertBeside(anchor: Anchor, text: string, side: 'After' | 'Before' | 'End'): Word.Paragraph {
  // Each class has its own list of places; callers pair the body with its end only.
  return (anchor as { insertParagraph(text: string, side: string): Word.Paragraph }).insertParagraph(text, side);
}

function writeTable(
  section: TemplateSection,
  shape: TableShape,
  heading: Word.Paragraph,
  look: Look,
  first: readonly string[] = [],
): void {
  const { columns, rows, rowHeaders } = shape;
  const empty = columns.map(() => '');
  const body =
    rowHeaders?.map(({ header, cells = [] }) => [
      // A line break in a text of a cell would make two paragraphs, which are two outcomes.
      header.replace(/\s*\n\s*/g, ' '),
      ...empty.slice(1).map((none, index) => cells[index] ?? none),
    ]) ?? Array.from({ length: rows }, (_, row) => (row === 0 ? empty.map((none, at) => first[at] ?? none) : empty));
  const values = [columns.map(({ header }) => header), ...body];
  const table = heading.insertTable(values.length, columns.length, 'After', values);
  if (look.table) table.style = look.table.table.style;
  if ('bold' in look.headings && look.text) takeFont(table, look.text);
  // Tables are often set smaller than what stands round them.
  if ('bold' in look.headings && look.table) takeTypeface(table, look.table.table);
  table.headerRowCount = 1;
  const top = table.rows.getFirst();
  top.font.bold = true;
  const { shadingColor = '', font } = look.table?.top ?? {};
  if (/^#[\da-f]{6}$/i.test(shadingColor)) {
    top.shadingColor = shadingColor;
    if (font?.color) top.font.color = font.color;
  }
  for (const [column, points] of columnWidths(shape, look.tableWidth)) table.getCell(0, column).columnWidth = points;
  named(table.insertContentControl(), section);
  for (const { row, column, hint } of cellHints(shape)) {
    if (values[row]![column] !== '') continue;
    const control = table.getCell(row, column).body.paragraphs.getFirst().insertContentControl();
    named(control, section, hint);
    // By ear every cell of a row would be called the same.
    control.title = titled(`${section.heading}: ${rowName(shape, row) ?? columns[column]!.header}`);
  }
  if (!has('1.9')) return;
  const status = columns.findIndex(({ field }) => field === 'status');
  for (let row = 1; status >= 0 && row < values.length; row++) {
    const made = table.getCell(row, status).body.paragraphs.getFirst().getRange('Content');
    const control = made.insertContentControl('DropDownList');
    control.title = columns[status]!.header;
    control.placeholderText = statusPrompt;
    for (const choice of statusChoices) control.dropDownListContentControl.addListItem(choice);
  }
}

/** Widths in points where the template wants unequal columns; equal ones are what Word makes. */
function columnWidths({ columns }: TableShape, total: number): readonly (readonly [column: number, points: number])[] {
  const shares = columns.map(({ width = 1 }) => width);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.every((share) => share === shares[0])
    ? []
    : shares.map((share, column) => [column, Math.round((share / all) * total)]);
}

/** Grey words for the first empty row, or beside the names of rows: in every row they would only be noise. */
function cellHints({ columns, rows, rowHeaders }: TableShape): { row: number; column: number; hint: string }[] {
  if (rowHeaders) return rowHeaders.flatMap(({ hint }, row) => (hint ? [{ row: row + 1, column: 1, hint }] : []));
  return rows > 0 ? columns.flatMap(({ hint }, column) => (hint ? [{ row: 1, column, hint }] : [])) : [];
}

/** Word refuses longer ones. */
const titled = (name: string) => name.slice(0, 64);

/** What the row of a cell is called, where rows have names. */
const rowName = ({ rowHeaders: names }: TableShape, row: number) => names?.[row - 1]?.header;

function named(control: Word.ContentControl, section: TemplateSection, hint?: string): Word.ContentControl {
  control.tag = sectionTag(section.id);
  control.title = titled(section.heading);
  if (hint) control.placeholderText = hint;
  return control;
}
