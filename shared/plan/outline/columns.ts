import type { Block } from '../../text/draft';
import type { Span } from '../../text/span';
import type { Passage } from '../plan';
import type { SectionId } from '../section';

/** The section in whose table what names another one is no heading but the head of a column; undefined where it is a heading of its own. */
export function columnOf(
  { blocks, passages }: { readonly blocks: ReadonlyMap<string, Block>; readonly passages: readonly Passage[] },
  id: SectionId,
  { block, from }: Span,
): SectionId | undefined {
  const cell = blocks.get(block)?.cell;
  if (!cell) return undefined;
  const at = passages.findIndex((one) => one.block === block && one.from === from);
  if (passages[at]?.role !== 'label') return undefined;
  const above = passages.slice(0, at).findLast(({ role }) => role === 'heading')?.section;
  if (above === undefined || above === id) return undefined;
  // In a head every cell has a label; beside the label of a row stands what it asks for.
  const row = [...blocks.values()].filter((one) => one.cell?.table === cell.table && one.cell.row === cell.row);
  const labels = new Set(passages.flatMap((one) => (one.role === 'label' ? [one.block] : [])));
  return row.length > 1 && row.every((one) => labels.has(one.id)) ? above : undefined;
}
