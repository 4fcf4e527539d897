import type { Outline } from '../../shared/plan/plan';
import { sectionTag } from '../../shared/plan/tag';
import type { TableShape, TemplateSection } from '../../shared/plan/template';
import type { Block } from '../../shared/text/draft';

/** Beside what a paragraph can be put. */
export type Anchor = Word.Paragraph | Word.Table | Word.ContentControl | Word.Body;

/** What new sections take over from the document. */
export interface Look {
  /** Outline level of the document's own first-level sections. */
  readonly base: number;
}

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

/** Queues one section: its heading, then a content control with the hint, or a table. Nothing is sent yet. */
export function writeSection(
  section: TemplateSection,
  at: { readonly anchor: Anchor; readonly side: 'After' | 'Before' | 'End'; readonly list?: boolean },
  look: Look,
): { readonly heading: Word.Paragraph; readonly tail: Anchor } {
  const heading = insertBeside(at.anchor, section.heading, at.side);
  if (at.list) heading.detachFromList();
  heading.styleBuiltIn = headingStyles[Math.min(9, look.base + section.level - 1) - 1]!;
  const body = heading.insertParagraph('', 'After');
  body.styleBuiltIn = 'Normal';
  if (section.table) {
    writeTable(section, section.table, heading);
    // The empty paragraph behind a table keeps it apart from the next one.
    return { heading, tail: body };
  }
  return { heading, tail: named(body.insertContentControl(), section, section.hint) };
}

function insertBeside(anchor: Anchor, text: string, side: 'After' | 'Before' | 'End'): Word.Paragraph {
  // Each class has its own list of places; callers pair the body with its end only.
  return (anchor as { insertParagraph(text: string, side: string): Word.Paragraph }).insertParagraph(text, side);
}

function writeTable(
  section: TemplateSection,
  { columns, rows, rowHeaders }: TableShape,
  heading: Word.Paragraph,
): void {
  const empty = columns.map(() => '');
  const body =
    rowHeaders?.map(({ header }) => [header, ...empty.slice(1)]) ?? Array.from({ length: rows }, () => empty);
  const values = [columns.map(({ header }) => header), ...body];
  const table = heading.insertTable(values.length, columns.length, 'After', values);
  table.headerRowCount = 1;
  table.rows.getFirst().font.bold = true;
  named(table.insertContentControl(), section);
}

function named(control: Word.ContentControl, section: TemplateSection, hint?: string): Word.ContentControl {
  control.tag = sectionTag(section.id);
  control.title = section.heading;
  if (hint) control.placeholderText = hint;
  return control;
}

/** Level of headings for first-level sections: what the document's own sections use, else what leaves its title alone. */
export function headingBase(blocks: readonly Block[], { sections }: Outline): number {
  const levels = new Map(blocks.map(({ id, heading }) => [id, heading]));
  const used = sections.flatMap(({ section, heading }) => {
    const level = heading && levels.get(heading.block);
    return level ? [Math.max(1, level - section.level + 1)] : [];
  });
  if (used.length > 0) return mostFrequent(used);
  const headings = blocks.flatMap(({ heading }) => heading ?? []);
  const titleOnly = headings[0] === 1 && headings.filter((level) => level === 1).length === 1;
  return titleOnly ? 2 : 1;
}

function mostFrequent(numbers: readonly number[]): number {
  const times = (wanted: number) => numbers.filter((number) => number === wanted).length;
  return numbers.reduce((best, next) => (times(next) > times(best) ? next : best));
}
