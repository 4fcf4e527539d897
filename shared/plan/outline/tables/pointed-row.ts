import { readMarker } from '../markers';
import { emit, linesOf, ranks, type Place, type Sorted } from '../sorted';
import { labelLine, type TableCell } from './rows';

/** “For A1 | Jo rides with me …”: support with what it is for beside it. */
export function sortPointedRow(sorted: Sorted, filled: readonly TableCell[], place: Place): Place | undefined {
  const [first, second] = filled;
  if (filled.length !== 2 || !first || !second || (place.section !== 'provision' && place.section !== 'outcomes'))
    return undefined;
  const text = labelLine(first);
  const marker = readMarker(`${text}:`);
  // “Outcome 1 - by when?” names a field of it.
  const points = marker && marker.to > text.length ? marker.points?.toLowerCase() : undefined;
  if (points === undefined || !sorted.numbers.has(points)) return undefined;
  const record = `n:provision:${points}`;
  const at = { section: 'provision' as const, field: 'provision' as const, record };
  for (const line of first.blocks.flatMap(linesOf)) {
    const own = line.block.text.slice(line.from, line.to).toLowerCase().lastIndexOf(points);
    emit(sorted, 'label', own > 0 ? { ...line, to: line.from + own } : line, at);
    if (own < 0) continue;
    const from = line.from + own;
    emit(sorted, 'content', { ...line, from, to: from + points.length }, { ...at, field: 'number' });
  }
  for (const line of second.blocks.flatMap(linesOf)) emit(sorted, 'content', line, at);
  if (place.section === 'outcomes') return place;
  // The rows below it without a label are for it too.
  return { section: 'provision', rank: place.rank, record, group: { record, rank: ranks.plain } };
}

/** “C”, “A and B”, “1, 3”: outcomes by their numbers; one figure alone may count the rows. */
export function areNumbers({ numbers }: Sorted, text: string): boolean {
  if (text.length > 32 || /^\d+$/.test(text)) return false;
  return text
    .toLowerCase()
    .replace(/^numbers? |\s*\([^()]*\)$/g, '')
    .split(/ ?(?:,|&|\+|\/|\band\b) ?/)
    .every((one) => numbers.has(one));
}
