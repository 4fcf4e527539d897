import type { Outline } from '../../shared/plan/plan';
import type { Block } from '../../shared/text/draft';
import type { ReadParagraph, Reading } from './reading';

/** The headings that look like one at this level of the template: by level of outline, or as bold lines. */
export function headingsLike(
  { headings }: Look,
  paragraphs: readonly ReadParagraph[],
  level: number,
): readonly { readonly block: Block; readonly index: number }[] {
  return paragraphs.flatMap(({ block }, index) => {
    const like = 'bold' in headings ? block.bold && !block.cell : block.heading === headings.base + level - 1;
    return like ? [{ block, index }] : [];
  });
}

/** What new sections take over from the document. The paragraphs and the table are its own, with their look loaded. */
export interface Look {
  readonly headings: HeadingLook;
  /** In points, of the document's widest table. */
  readonly tableWidth: number;
  /** Something that was written below a heading of the plan. */
  readonly text?: Word.Paragraph;
  /** A table in the style that most of them have, and its first row. */
  readonly table?: { readonly table: Word.Table; readonly top: Word.TableRow };
}

/** How new headings look. */
export type HeadingLook =
  /** Heading styles; `base` is the outline level of the document's own first-level sections, `models` a heading for each level. */
  | { readonly base: number; readonly models: ReadonlyMap<number, Word.Paragraph> }
  /** Bold lines such as `model`, for a document that has no heading styles: there fonts say how things look, and not styles. */
  | { readonly bold: true; readonly capitals: boolean; readonly model: Word.Paragraph };

/** Gives new words the name and size of others' font; mixed fonts are told as nothing. */
export function takeTypeface(
  to: Pick<Word.Paragraph, 'font'>,
  { font: { name, size } }: Pick<Word.Paragraph, 'font'>,
): void {
  if (name) to.font.name = name;
  if (size) to.font.size = size;
}

/** A style without lines: what one sees of such a table was drawn by hand. */
const bare = /^(normal table|table normal)$/i;

/** Finds what new sections should look like; what is asked of Word for it is known after the next round trip. */
export function lookOf({ paragraphs, tables = [] }: Reading, sorted: Outline): Look {
  const headings = headingLook(paragraphs, sorted);
  const byId = new Map(paragraphs.map((one) => [one.block.id, one]));
  const written = sorted.passages
    .filter(({ role, section }) => role === 'content' && section !== undefined)
    .map(({ block }) => byId.get(block)!);
  const text = written.find(
    ({ block: { cell, list, heading, bold, text } }) => !cell && !list && !heading && !bold && text.trim() !== '',
  )?.paragraph;
  const style = mostFrequent(tables.map((table) => table.style).filter((name) => name !== '' && !bare.test(name)));
  const table = tables.find((one) => one.style === style);
  const top = table?.rows.getFirst();
  top?.load('shadingColor,font/color');
  const fonts = 'bold' in headings ? [headings.model, text] : [];
  for (const paragraph of fonts) paragraph?.load('font/name,font/size,font/color');
  if ('bold' in headings) table?.load('font/name,font/size');
  return {
    headings,
    tableWidth: tableWidth(paragraphs),
    ...(text && { text }),
    ...(table && top && { table: { table, top } }),
  };
}

function headingLook(read: readonly ReadParagraph[], { sections }: Outline): HeadingLook {
  // A title of its own style is above all levels.
  const below = read.filter(({ paragraph }) => paragraph.styleBuiltIn !== 'Title');
  const byId = new Map(below.map((one) => [one.block.id, one]));
  const headed = sections.flatMap(({ section, heading }) => {
    const found = heading && byId.get(heading.block);
    return found ? [{ section, ...found }] : [];
  });
  const styled = headed.filter(({ block }) => block.heading !== undefined);
  const models = new Map<number, Word.Paragraph>();
  for (const { block, paragraph } of styled) if (!models.has(block.heading!)) models.set(block.heading!, paragraph);
  const base = mostFrequent(styled.map(({ section, block }) => Math.max(1, block.heading! - section.level + 1)));
  if (base !== undefined) return { base, models };
  const bold = headed.filter(({ block }) => block.bold);
  if (bold.length > 1) {
    const capitals = bold.every(({ block }) => block.text === block.text.toUpperCase());
    return { bold: true, capitals, model: bold[0]!.paragraph };
  }
  const levels = below.flatMap(({ block: { heading } }: { block: Block }) => heading ?? []);
  const titleOnly = levels[0] === 1 && levels.filter((level) => level === 1).length === 1;
  return { base: titleOnly ? 2 : 1, models };
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const times = (wanted: T) => values.filter((value) => value === wanted).length;
  return values.length === 0 ? undefined : values.reduce((best, next) => (times(next) > times(best) ? next : best));
}

/** Between the margins of an A4 page as Word sets it up. */
const usualWidth = 451;

/** What is wider stands on a page turned round: an A4 page is 595 points wide, its edges included. */
const widestUpright = 560;

/** The width of the document's widest table, in points; where some of its pages are turned round, one that fits on each; without a table, of a usual page's text. */
function tableWidth(read: readonly ReadParagraph[]): number {
  const rows = new Map<string, { readonly table: string; readonly cells: Map<number, number> }>();
  for (const { block, width = 0, paragraph } of read) {
    if (!block.cell || paragraph.tableNestingLevel !== 1) continue;
    const { table, row, column } = block.cell;
    const known = rows.get(`${table}:${row}`) ?? { table, cells: new Map<number, number>() };
    known.cells.set(column, width);
    rows.set(`${table}:${row}`, known);
  }
  const byTable = new Map<string, number>();
  for (const { table, cells } of rows.values()) {
    const width = [...cells.values()].reduce((sum, one) => sum + one, 0);
    byTable.set(table, Math.max(width, byTable.get(table) ?? 0));
  }
  const widths = [...byTable.values()].filter((width) => width > usualWidth / 2);
  const widest = Math.max(0, ...widths);
  // Word does not say how the page lies on which a section goes.
  const upright = widths.filter((width) => width < widestUpright);
  if (widest >= widestUpright && upright.length > 0) return Math.max(usualWidth, ...upright);
  return widest || usualWidth;
}
