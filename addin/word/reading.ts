import { sectionOfTag } from '../../shared/plan/tag';
import type { Block, Cell, Draft } from '../../shared/text/draft';
import { listNumber } from '../../shared/text/list-number';
import { codeOf } from './failure';
import { grid, type CellFacts } from './grid';
import { has } from './requirement';
import { statusPrompt } from './status';

/** A paragraph of Word and the block that it is in the draft. */
export interface ReadParagraph {
  /** Only good until the end of the `Word.run` that read it. */
  readonly paragraph: Word.Paragraph;
  readonly block: Block;
  /** Id of the content control that it stands in directly. */
  readonly control?: number;
  /** In points: of the cell that it stands in. */
  readonly width?: number;
  /** Length of the number that Word itself writes before it: in the block's text, and not in the document's. */
  readonly lead: number;
}

const plainly = [
  'text',
  'style',
  'styleBuiltIn',
  'outlineLevel',
  'isListItem',
  'leftIndent',
  'tableNestingLevel',
  'font/bold',
];
const wholly = [
  ...plainly,
  'parentTableCellOrNullObject/rowIndex',
  'parentTableCellOrNullObject/cellIndex',
  'parentTableCellOrNullObject/width',
  'parentContentControlOrNullObject/id',
  'parentContentControlOrNullObject/tag',
  'parentContentControlOrNullObject/cannotEdit',
  'parentContentControlOrNullObject/placeholderText',
];

const numbered = [...wholly, 'listItemOrNullObject/listString'];

const refusals = new Set(['GeneralException', 'InvalidArgument', 'ItemNotFound', 'InvalidObjectPath']);

/** What stands in the body of the document. */
export interface Reading {
  readonly paragraphs: readonly ReadParagraph[];
  /** What each picture is said to show; absent where Word could not tell. */
  readonly pictures?: readonly string[];
  /** The tables in the running text, with their style; absent where Word could not tell. */
  readonly tables?: readonly Word.Table[];
}

/** Reads the document's body in one round trip; in another, plainer one where Word cannot say all of it. */
export async function readDocument(context: Word.RequestContext): Promise<Reading> {
  for (const properties of [numbered, wholly]) {
    try {
      return await load(context, properties);
    } catch (cause) {
      // Tables with cells merged downwards can make Word refuse what it knows of cells.
      if (!refusals.has(codeOf(cause) ?? '')) throw cause;
    }
  }
  return load(context, plainly);
}

async function load(context: Word.RequestContext, properties: readonly string[]): Promise<Reading> {
  const { paragraphs, inlinePictures } = context.document.body;
  const rich = properties !== plainly;
  const wanted = has('1.6') ? [...properties, 'uniqueLocalId'] : properties;
  paragraphs.load(wanted.map((property) => `items/${property}`).join(','));
  const { tables } = context.document.body;
  const { contentControls } = context.document.body;
  if (rich) {
    tables.load('items/nestingLevel,items/headerRowCount,items/style');
    contentControls.load('items/placeholderText,items/text');
    inlinePictures.load('items/altTextTitle,items/altTextDescription');
  }
  await context.sync();
  const prompts = rich ? shownPrompts(contentControls.items) : new Set<string>();
  const outer = rich ? tables.items.filter(({ nestingLevel }) => nestingLevel === 1) : [];
  const facts = paragraphs.items.map((paragraph) => (rich ? cellFacts(paragraph) : undefined));
  const cells = withHeaders(
    grid(facts),
    facts,
    outer.map(({ headerRowCount }) => headerRowCount),
  );
  const read = paragraphs.items.map((paragraph, index) => {
    const control = rich ? controlOf(paragraph) : undefined;
    const number = properties === numbered ? numberOf(paragraph) : '';
    const block = blockOf(paragraph, idOf(paragraph, index), { prompts, control, cell: cells[index], number });
    const width = facts[index]?.width;
    const lead = leadOf(block, number);
    return { paragraph, block, lead, ...(control && { control: control.id }), ...(width && { width }) };
  });
  return { paragraphs: read, ...(rich && { pictures: inlinePictures.items.map(said), tables: outer }) };
}

const said = ({ altTextTitle, altTextDescription }: Word.InlinePicture): string => altTextDescription || altTextTitle;

/** A block of the last reading, and the text that Word gave for it. */
export interface Known extends Pick<ReadParagraph, 'block' | 'lead'> {
  readonly text: string;
}

/** More than this at once is quicker read whole. */
const most = 40;

/**
 * Reads again only the paragraphs with these ids of Word's, in one round trip; undefined where they cannot be told
 * from the last reading, which then has to be made whole.
 */
export async function readAgain(
  context: Word.RequestContext,
  ids: ReadonlySet<string>,
  last: readonly Known[],
): Promise<readonly Known[] | undefined> {
  const before = new Map(last.map((one) => [one.block.id, one]));
  if (ids.size > most || [...ids].some((id) => !before.has(idFrom(id)))) return undefined;
  const found = [...ids].map((id) => {
    const paragraph = context.document.getParagraphByUniqueLocalId(id);
    paragraph.load(numbered.join(','));
    const { contentControls } = paragraph;
    contentControls.load('items/placeholderText,items/text');
    return { id: idFrom(id), paragraph, contentControls };
  });
  try {
    await context.sync();
  } catch (cause) {
    if (!refusals.has(codeOf(cause) ?? '')) throw cause;
    return undefined;
  }
  const fresh = new Map<string, Known>();
  for (const { id, paragraph, contentControls } of found) {
    const { cell } = before.get(id)!.block;
    if (paragraph.tableNestingLevel > 0 !== (cell !== undefined)) return undefined;
    const prompts = shownPrompts(contentControls.items);
    const number = numberOf(paragraph);
    const block = blockOf(paragraph, id, { prompts, control: controlOf(paragraph), cell, number });
    fresh.set(id, { block, lead: leadOf(block, number), text: paragraph.text });
  }
  return last.map((one) => fresh.get(one.block.id) ?? one);
}

/** What stands around a paragraph. */
interface Around {
  readonly prompts: ReadonlySet<string>;
  readonly control: Word.ContentControl | undefined;
  readonly cell: Cell | undefined;
  readonly number: string;
}

/** What Word itself writes before an item of a list, with a blank behind it; '' for a bullet, and for a heading: its number ties nothing to it. */
function numberOf(paragraph: Word.Paragraph): string {
  const { isListItem, listItemOrNullObject: item } = paragraph;
  if (!isListItem || item.isNullObject || headingLevel(paragraph)) return '';
  return listNumber(item.listString);
}

const leadOf = ({ text }: Block, number: string): number => (text.trim() === '' ? 0 : number.length);

function blockOf(paragraph: Word.Paragraph, id: string, { prompts, control, cell, number }: Around): Block {
  const section = control && sectionOfTag(control.tag);
  const heading = headingLevel(paragraph);
  // A placeholder is Word's grey hint, not something that somebody wrote.
  const isPrompt =
    prompts.has(paragraph.text) || (control?.placeholderText && control.placeholderText === paragraph.text);
  const words = isPrompt ? '' : draftText(paragraph.text);
  const text = words.trim() === '' ? words : number + words;
  return {
    id,
    text,
    ...(heading && { heading }),
    ...(paragraph.font.bold && text && { bold: true }),
    ...(paragraph.isListItem && { list: true, ...(paragraph.leftIndent > 0 && { indent: paragraph.leftIndent }) }),
    ...(cell && { cell }),
    ...(section && { section }),
    // A form of another vendor may lock what it fills in itself.
    ...((isReadOnly() || control?.cannotEdit) && { readOnly: true }),
  };
}

function controlOf(paragraph: Word.Paragraph): Word.ContentControl | undefined {
  const control = paragraph.parentContentControlOrNullObject;
  return control.isNullObject ? undefined : control;
}

/** The grey prompts that stand in the document now, ours and others': those inside a line are no parent of their paragraph. */
const shownPrompts = (controls: readonly Word.ContentControl[]): ReadonlySet<string> =>
  new Set([
    statusPrompt,
    ...controls.flatMap(({ placeholderText: prompt, text }) => (prompt !== '' && prompt === text ? [prompt] : [])),
  ]);

// Word names no table of a paragraph, but lists the tables of the running text in order.
function withHeaders(
  cells: readonly (Cell | undefined)[],
  facts: readonly (CellFacts | undefined)[],
  headerRows: readonly number[],
): readonly (Cell | undefined)[] {
  const outer = [...new Set(cells.flatMap((cell, index) => (cell && facts[index]!.level === 1 ? [cell.table] : [])))];
  if (outer.length !== headerRows.length) return cells;
  const headers = new Map(outer.map((table, index) => [table, headerRows[index]!]));
  return cells.map((cell) => (cell && cell.row < (headers.get(cell.table) ?? 0) ? { ...cell, header: true } : cell));
}

/** Makes the draft of what was read; `keepsDeleted` where words that a tracked change deleted are among it. */
export function draftOf(
  read: readonly Pick<ReadParagraph, 'block'>[],
  pictures: readonly string[] = [],
  keepsDeleted = false,
): Draft {
  const notices = [...(isReadOnly() ? [readOnlyNotice] : []), ...(keepsDeleted ? [deletedNotice] : [])];
  // Word counts those that stand in a line, not those that float.
  const shown = pictures.length === 1 ? '1 picture' : pictures.length > 1 ? `${pictures.length} pictures` : 'pictures';
  return {
    blocks: read.map(({ block }) => block),
    ...(pictures.length > 0 && { pictures }),
    // Word would make the headers and footers that it is asked for and that are not there, and tells of text boxes on desktops only.
    unread: ['headers', 'footers', 'footnotes', 'text boxes', shown],
    ...(notices.length > 0 && { notices }),
  };
}

const readOnlyNotice =
  'This document is read-only, so nothing can be put right or inserted here. Turn on editing to change it.';

const deletedNotice =
  'Word gives words that a tracked change deleted as if they still stood there, so a note may stay until the change is accepted.';

/** Word's text with `\n` for its line breaks, as it is searched for. */
export const plainText = (text: string): string => text.replace(/[\v\r]/g, '\n');

/** Text as the draft has it: one character for each of Word's, so that offsets agree; what stands for no words is a blank. */
export const draftText = (text: string): string => plainText(text).replace(marks, ' ');

/** Word's signs within a text for a footnote, or on a Mac for a comment (office-js issues 2749 and 2258). */
const marks = /[\u0001-\u0008\u000e-\u001d]/g;

/** Whether Word says that the document cannot be changed. */
export function isReadOnly(): true | undefined {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly ? true : undefined;
}

const byIndex = /^i(\d+)$/;

/** Index of a paragraph that has no id of Word's own. */
export function indexOfId(id: string): number | undefined {
  const index = byIndex.exec(id)?.[1];
  return index === undefined ? undefined : Number(index);
}

function idOf(paragraph: Word.Paragraph, index: number): string {
  // Before 1.6 there is none; some hosts of 1.6 give an empty one.
  const own = has('1.6') ? paragraph.uniqueLocalId : '';
  return own ? idFrom(own) : `i${index}`;
}

const idFrom = (own: string): string => `u${own}`;

/** Word's own id of a paragraph. */
export const localIdOf = (id: string): string => id.slice(1);

function cellFacts(paragraph: Word.Paragraph): CellFacts | undefined {
  const cell = paragraph.parentTableCellOrNullObject;
  if (paragraph.tableNestingLevel < 1 || cell.isNullObject) return undefined;
  return { level: paragraph.tableNestingLevel, row: cell.rowIndex, index: cell.cellIndex, width: cell.width };
}

/** The level of a heading by its style or, in a style of the school's own, by its level of outline; undefined for other text. */
export function headingLevel({ outlineLevel, styleBuiltIn }: Word.Paragraph): number | undefined {
  if (styleBuiltIn === 'Title') return 1;
  if (outlineLevel >= 1 && outlineLevel <= 9) return outlineLevel;
  const level = /^Heading([1-9])$/.exec(styleBuiltIn)?.[1];
  return level ? Number(level) : undefined;
}
