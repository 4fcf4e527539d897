import { HostError } from '../../shared/host';
import { takeTypeface } from './look';
import { findParagraphs } from './paragraphs';
import { headingLevel } from './reading';

/** Adds a table row behind the one that a block stands in, or a paragraph behind a block that stands in none, and selects it. */
export async function addRow(
  beside: string,
  texts: readonly string[],
  known: ReadonlyMap<string, string>,
): Promise<void> {
  await Word.run(async (context) => {
    const paragraph = (await findParagraphs(context, [beside], known))?.get(beside);
    if (!paragraph)
      throw new HostError('gone', 'The place for it is no longer in the document. Check again, then try once more.');
    const cell = paragraph.parentTableCellOrNullObject;
    cell.load('parentRow/rowIndex,parentRow/cellCount');
    paragraph.load('outlineLevel,font/name,font/size,font/bold');
    await context.sync();
    if (cell.isNullObject) {
      const line = paragraph.insertParagraph(texts.join(' '), 'After');
      // Behind a heading its look would go on.
      if (headingLevel(paragraph) !== undefined) line.styleBuiltIn = 'Normal';
      if (paragraph.font.bold) line.font.bold = false;
      line.select();
    } else {
      const model = await rowFor(context, cell, texts);
      // A row may have more cells than there are texts.
      const cells = Array.from({ length: model.cellCount }, (_, index) => texts[index] ?? '');
      const row = model.insertRows('After', 1, [cells]).getFirst();
      takeTypeface(row, paragraph);
      // A new row takes over the look of the one before, which may be the header.
      if (model.rowIndex === 0) row.font.bold = false;
      row.select();
    }
    await context.sync();
  });
}

/** The row of the cell or, where merged cells make it too short (“Signed:” below a table), the last one above it that has a cell for each text. */
async function rowFor(
  context: Word.RequestContext,
  { parentRow, parentTable }: Word.TableCell,
  texts: readonly string[],
): Promise<Word.TableRow> {
  const needed = texts.findLastIndex((text) => text !== '') + 1;
  if (parentRow.cellCount >= needed) return parentRow;
  parentTable.rows.load('items/rowIndex,items/cellCount');
  await context.sync();
  const long = parentTable.rows.items.findLast(
    ({ rowIndex, cellCount }) => rowIndex < parentRow.rowIndex && cellCount >= needed,
  );
  if (!long)
    throw new HostError('refused', 'The table has no row with a cell for each part. Add one to it, then try again.');
  return long;
}
