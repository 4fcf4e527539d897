import type { Outline } from '../../shared/plan/plan';
import { sectionTag } from '../../shared/plan/tag';
import type { TableShape, TemplateSection } from '../../shared/plan/template';
import type { Block } from '../../shared/text/draft';
import { has } from './requirement';

/** Beside what a paragraph can be put. */
export type Anchor = Word.Paragraph | Word.Table | Word.ContentControl | Word.Body;

/** What new sections take over from the document. */
export interface Look {
  readonly headings: HeadingLook;
  /** In points, of the document's widest table. */
  readonly tableWidth: number;
}

/** How new headings look. */
export type HeadingLook =
  /** Heading styles; `base` is the outline level of the document's own first-level sections. */
  | { readonly base: number }
  /** Bold lines, for a document that has no heading styles. */
  | { readonly bold: true; readonly capitals: boolean };

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

/** Queues one section: its heading, a content control with the hint, and the table if it has one. Nothing is sent yet. */
export function writeSection(
  section: TemplateSection,
  at: { readonly anchor: Anchor; readonly side: 'After' | 'Before' | 'End'; readonly list?: boolean },
  { headings, tableWidth }: Look,
): { readonly heading: Word.Paragraph; readonly tail: Anchor } {
  const words = 'bold' in headings && headings.capitals ? section.heading.toUpperCase() : section.heading;
  const heading = insertBeside(at.anchor, words, at.side);
  if (at.list) heading.detachFromList();
  const body = heading.insertParagraph('', 'After');
  body.styleBuiltIn = 'Normal';
  if ('bold' in headings) {
    heading.styleBuiltIn = 'Normal';
    heading.font.bold = true;
    // A new paragraph takes over the font of the one before.
    body.font.bold = false;
  } else heading.styleBuiltIn = headingStyles[Math.min(9, headings.base + section.level - 1) - 1]!;
  if (!section.table) return { heading, tail: named(body.insertContentControl(), section, section.hint) };
  writeTable(section, section.table, heading, tableWidth);
  // Each of these comes right behind the heading, so the last one made stands first.
  const hint = heading.insertParagraph('', 'After');
  hint.styleBuiltIn = 'Normal';
  if ('bold' in headings) hint.font.bold = false;
  named(hint.insertContentControl(), section, section.hint);
  // The empty paragraph behind a table keeps it apart from the next one.
  return { heading, tail: body };
}

function insertBeside(anchor: Anchor, text: string, side: 'After' | 'Before' | 'End'): Word.Paragraph {
  // Each class has its own list of places; callers pair the body with its end only.
  return (anchor as { insertParagraph(text: string, side: string): Word.Paragraph }).insertParagraph(text, side);
}

/** The grey words of a drop-down that nobody has answered yet; Word does not list drop-downs among its controls. */
export const statusPrompt = 'Met, partly met or not met?';

/** What a reviewed outcome can be. */
export const statusChoices = ['Met', 'Partly met', 'Not met'] as const;

function writeTable(section: TemplateSection, shape: TableShape, heading: Word.Paragraph, width: number): void {
  const { columns, rows, rowHeaders } = shape;
  const empty = columns.map(() => '');
  const body =
    rowHeaders?.map(({ header, cells = [] }) => [
      header,
      ...empty.slice(1).map((none, index) => cells[index] ?? none),
    ]) ?? Array.from({ length: rows }, () => empty);
  const values = [columns.map(({ header }) => header), ...body];
  const table = heading.insertTable(values.length, columns.length, 'After', values);
  table.headerRowCount = 1;
  table.rows.getFirst().font.bold = true;
  for (const [column, points] of columnWidths(shape, width)) table.getCell(0, column).columnWidth = points;
  named(table.insertContentControl(), section);
  for (const { row, column, hint } of cellHints(shape)) {
    named(table.getCell(row, column).body.paragraphs.getFirst().insertContentControl(), section, hint);
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

function named(control: Word.ContentControl, section: TemplateSection, hint?: string): Word.ContentControl {
  control.tag = sectionTag(section.id);
  control.title = section.heading;
  if (hint) control.placeholderText = hint;
  return control;
}

/** How the document's own sections are headed: by styles of some level, or by bold lines; else by what leaves its title alone. */
export function headingLook(blocks: readonly Block[], { sections }: Outline): HeadingLook {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const headed = sections.flatMap(({ section, heading }) => {
    const block = heading && byId.get(heading.block);
    return block ? [{ section, block }] : [];
  });
  const styled = headed.flatMap(({ section, block }) =>
    block.heading ? [Math.max(1, block.heading - section.level + 1)] : [],
  );
  if (styled.length > 0) return { base: mostFrequent(styled) };
  const bold = headed.filter(({ block }) => block.bold);
  if (bold.length > 1)
    return { bold: true, capitals: bold.every(({ block }) => block.text === block.text.toUpperCase()) };
  const headings = blocks.flatMap(({ heading }) => heading ?? []);
  const titleOnly = headings[0] === 1 && headings.filter((level) => level === 1).length === 1;
  return { base: titleOnly ? 2 : 1 };
}

function mostFrequent(numbers: readonly number[]): number {
  const times = (wanted: number) => numbers.filter((number) => number === wanted).length;
  return numbers.reduce((best, next) => (times(next) > times(best) ? next : best));
}
