import { invalidArgument, notSimulated } from './api-error';
import { blocksBetween } from './deletion';
import type { Model } from './model';
import type { Anchor } from './anchor';
import { paragraphsIn } from './structure';
import { newRun, placeholderRound } from './text';
import { ancestor, child, copy, element, elements, nextElement, within, type Element } from './xml';

/** Where an insertion goes: into `parent`, before `before` (null: at the end). */
export interface Slot {
  readonly parent: Element;
  readonly before: Element | null;
}

/** The slot before or after a block. */
export function beside(block: Element, location: string, member: string): Slot {
  if (location === 'Before') return { parent: block.parent!, before: block };
  if (location === 'After') return { parent: block.parent!, before: nextElement(block) };
  throw invalidArgument(member);
}

/** The slot at the start or end of a body, cell or control. */
export function inside(model: Model, container: Element, location: string, member: string): Slot {
  const { content, first, end } = model.edges(container);
  if (location === 'Start') return { parent: content, before: first };
  if (location === 'End') return { parent: content, before: end };
  throw invalidArgument(member);
}

const lineFeeds = /\r\n|\r|\n/;

/** A new paragraph with the formatting of `like`, as pressing Enter in it gives. A line feed begins a further one. */
export function insertParagraph(model: Model, slot: Slot, text: string, like: Element | null): Element {
  const { editor, journal } = model;
  const made = element('w:p');
  const properties = like && child(like, 'w:pPr');
  if (properties) {
    const copied = copy(properties);
    for (const name of ['w:sectPr', 'w:pPrChange']) {
      const unwanted = child(copied, name);
      if (unwanted) copied.children.splice(copied.children.indexOf(unwanted), 1);
    }
    copied.parent = made;
    made.children.push(copied);
  }
  const lines = text.split(lineFeeds);
  const last = like ? editor.runs(like).at(-1)?.run : undefined;
  const lastRun = last && !placeholderRound(last) ? last : null;
  journal.insert(slot.parent, made, slot.before);
  model.changes.note('ParagraphAdded', made);
  if (lines[0]) {
    const run = newRun(lines[0], lastRun);
    journal.insert(made, run);
    if (editor.tracking) editor.trackRun(run);
  }
  if (editor.tracking) editor.markParagraph(made, 'w:ins');
  if (lines.length > 1)
    insertParagraph(model, { parent: slot.parent, before: nextElement(made) }, lines.slice(1).join('\n'), made);
  return made;
}

/** What a new cell holds: a line feed in its words begins a further paragraph. */
export const linesOfCell = (text: string): Element[] =>
  text.split(lineFeeds).map((line) => element('w:p', {}, line === '' ? null : newRun(line, null)));

const TEXT_WIDTH = 9026;

/** A new table in the style "Table Grid", its columns equally wide. */
export function insertTable(
  model: Model,
  slot: Slot,
  rows: number,
  columns: number,
  values: readonly (readonly string[])[] | null | undefined,
  member: string,
): Element {
  if (!(rows >= 1) || !(columns >= 1)) throw invalidArgument(member);
  if (values && (values.length !== rows || values.some((row) => row.length !== columns))) throw invalidArgument(member);
  const width = String(Math.floor(TEXT_WIDTH / columns));
  const cell = (text: string): Element =>
    element(
      'w:tc',
      {},
      element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })),
      ...linesOfCell(text),
    );
  const style = model.styles.idFor('TableGrid', member);
  const properties = element(
    'w:tblPr',
    {},
    element('w:tblStyle', { 'w:val': style }),
    element('w:tblW', { 'w:w': '0', 'w:type': 'auto' }),
    element('w:tblLook', { 'w:val': '04A0', 'w:firstRow': '1', 'w:noVBand': '1' }),
  );
  const grid = element(
    'w:tblGrid',
    {},
    ...Array.from({ length: columns }, () => element('w:gridCol', { 'w:w': width })),
  );
  const made = element(
    'w:tbl',
    {},
    properties,
    grid,
    ...Array.from({ length: rows }, (_, row) =>
      element('w:tr', {}, ...Array.from({ length: columns }, (_, column) => cell(values?.[row]?.[column] ?? ''))),
    ),
  );
  const { parent, before } = slot;
  model.journal.insert(parent, made, before);
  // Word keeps a paragraph after a table at the end of a body, cell or control, and between two tables.
  const after = nextElement(made);
  if (!after || after.name === 'w:sectPr' || after.name === 'w:tbl')
    insertParagraph(model, { parent, before: after }, '', null);
  for (const paragraph of paragraphsIn(made)) model.changes.note('ParagraphAdded', paragraph);
  if (model.editor.tracking) for (const row of elements(made)) if (row.name === 'w:tr') model.editor.markRow(row);
  return made;
}

/** Puts a content control round a stretch: round words inside one paragraph, otherwise round whole paragraphs. */
export function wrap(model: Model, { start, end }: Anchor, block: Element | null): Element {
  const { journal, editor } = model;
  const id = String(model.nextControl());
  const content = element('w:sdtContent');
  const control = element('w:sdt', {}, element('w:sdtPr', {}, element('w:id', { 'w:val': id })), content);
  const length = editor.text(end.paragraph).length;
  const whole = start.offset === 0 && end.offset > length;
  if (!block && start.paragraph === end.paragraph && !whole) {
    const runs = editor.runsBetween(start.paragraph, start.offset, Math.min(end.offset, length));
    if (runs.length === 0) {
      const next = editor.runs(start.paragraph).find((one) => one.from >= start.offset)?.run ?? null;
      journal.insert(next?.parent ?? start.paragraph, control, next);
      editor.placeholders.show(control);
      return control;
    }
    const parent = runs[0]!.parent!;
    if (runs.some((run) => run.parent !== parent))
      throw notSimulated('a content control round parts of links or controls');
    journal.insert(parent, control, runs[0]);
    const siblings = elements(parent);
    for (const node of siblings.slice(siblings.indexOf(runs[0]!), siblings.indexOf(runs.at(-1)!) + 1))
      journal.move(node, content);
    return control;
  }
  if (start.offset > 0 || end.offset < length)
    throw notSimulated('a content control round parts of several paragraphs');
  const blocks = block ? [block] : blocksBetween(start.paragraph, end.paragraph);
  journal.insert(blocks[0]!.parent!, control, blocks[0]);
  for (const block of blocks) journal.move(block, content);
  editor.placeholders.show(control);
  return control;
}

/** A control round words that fill their paragraph becomes one round the paragraph, so that it can take another. */
export function widenToBlock(model: Model, control: Element): void {
  const paragraph = ancestor(control, 'w:p');
  if (!paragraph) return;
  const others = elements(paragraph).filter((node) => node.name !== 'w:pPr' && node !== control);
  if (control.parent !== paragraph || others.some((node) => node.name === 'w:r' || within(control, node)))
    throw notSimulated('a paragraph in a content control that is only part of a paragraph');
  const { journal } = model;
  const content = child(control, 'w:sdtContent')!;
  for (const node of elements(content)) journal.move(node, paragraph, control);
  journal.remove(control);
  journal.insert(paragraph.parent!, control, paragraph);
  journal.move(paragraph, content);
}
