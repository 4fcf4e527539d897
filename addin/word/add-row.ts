import { HostError } from '../../shared/host';
import { takeTypeface } from './look';
import { findParagraphs } from './paragraphs';

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
    cell.load('rowIndex,parentRow/cellCount');
    paragraph.load('font/name,font/size');
    await context.sync();
    if (cell.isNullObject) {
      const line = paragraph.insertParagraph(texts.join(' '), 'After');
      // Behind a heading its style would go on.
      if (/^(Heading|Title)/.test(paragraph.styleBuiltIn)) line.styleBuiltIn = 'Normal';
      line.select();
    } else {
      // Merged cells make a row shorter than the table's grid.
      const cells = Array.from({ length: cell.parentRow.cellCount }, (_, index) => texts[index] ?? '');
      const row = cell.parentRow.insertRows('After', 1, [cells]).getFirst();
      takeTypeface(row, paragraph);
      // A new row takes over the look of the one before, which may be the header.
      if (cell.rowIndex === 0) row.font.bold = false;
      row.select();
    }
    await context.sync();
  });
}
