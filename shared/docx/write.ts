import type { SectionId } from '../plan/section';
import { sectionTag } from '../plan/tag';
import type { TableShape, Template, TemplateSection } from '../plan/template';
import { control, paragraph, table, type WrittenCell } from './markup';
import { packDocx } from './pack';

/** What is written into a section instead of its hint. */
export interface Content {
  readonly text?: readonly string[];
  /** Bulleted lines, after the text. */
  readonly list?: readonly string[];
  /** Rows of the section's table; where the template names the rows, the cells beside the names. */
  readonly rows?: readonly (readonly string[])[];
}

/** What a written document holds beside the empty template. */
export interface Filled {
  readonly title?: string;
  readonly content?: ReadonlyMap<SectionId, Content>;
}

/**
 * Writes a template as a .docx: headings by style, each section in a content control with its tag, hints as
 * placeholders, tables with a header row that is repeated. Opens in Word 2010 and later and in LibreOffice.
 */
export function writeDocx(template: Template, { title = template.title, content }: Filled = {}): Uint8Array {
  const ids = { last: 0 };
  const body = template.sections.map((section) => writeSection(section, content?.get(section.id), ids));
  return packDocx(paragraph(title, { style: 'Title' }) + body.join('') + paragraph('', { style: 'TableText' }), title);
}

interface Ids {
  last: number;
}

function writeSection(section: TemplateSection, content: Content | undefined, ids: Ids): string {
  const { id, heading, level, hint, table: shape } = section;
  const info = { tag: sectionTag(id), title: heading };
  const lines = [
    ...(content?.text ?? []).map((text) => paragraph(text)),
    ...(content?.list ?? []).map((text) => paragraph(text, { style: 'ListBullet' })),
  ].join('');
  const head = paragraph(heading, { style: level === 1 ? 'Heading1' : 'Heading2' });
  if (!shape) {
    const empty = lines === '';
    return head + control(lines || paragraph(hint, { hint: true }), { ...info, id: ++ids.last, placeholder: empty });
  }
  const outer = ++ids.last;
  const intro = content ? lines : control(paragraph(hint, { hint: true }), { id: ++ids.last, placeholder: true });
  // Word joins two tables without a paragraph between them.
  return (
    head +
    control(intro + writeTable(shape, heading, content?.rows, ids), { ...info, id: outer }) +
    paragraph('', { style: 'TableText' })
  );
}

function writeTable(shape: TableShape, title: string, filled: Content['rows'] = [], ids: Ids): string {
  const { columns, rowHeaders } = shape;
  const named = rowHeaders ? 1 : 0;
  const head = columns.map(({ header }) => headerCell(header));
  const rows: WrittenCell[][] = [];
  for (let row = 0; row < Math.max(rowHeaders?.length ?? shape.rows, filled.length); row++) {
    const name = rowHeaders?.[row];
    rows.push([
      ...(rowHeaders ? [headerCell(name?.header ?? '')] : []),
      ...columns.slice(named).map(({ hint }, column) => {
        const text = filled[row]?.[column];
        // Grey words in every row would only be noise.
        const invite = (column === 0 ? name?.hint : undefined) ?? (row === 0 ? hint : undefined);
        return filled.length > 0 || !invite ? written(text) : invited(invite, ids);
      }),
    ]);
  }
  return table(
    [head, ...rows],
    columns.map(({ width = 1 }) => width),
    title,
  );
}

const headerCell = (text: string): WrittenCell => ({
  content: paragraph(text, { style: 'TableHeader' }),
  header: true,
});

const written = (text = ''): WrittenCell => ({
  content: text
    .split('\n')
    .map((line) => paragraph(line, { style: 'TableText' }))
    .join(''),
});

const invited = (hint: string, ids: Ids): WrittenCell => ({
  // Inside the paragraph, for a cell has to end with one.
  content: paragraph(hint, { style: 'TableText', hint: true, control: { id: ++ids.last, placeholder: true } }),
});
