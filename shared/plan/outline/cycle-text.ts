import type { Passage } from '../plan';
import { readMarker } from './markers';
import type { Sorted } from './sorted';

/** “By 29 January Noor will …”, “To ask …”, “Noor will …”. */
const aim =
  /^["'“‘]?(?:(?:By|Within|Before|At the end of) [^.]{2,60}?\b(?:will|can|to)\b|To \p{Ll}|(?:For )?(?:I|He|She|They|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:will|can|to be able|is able)\b)/u;
/** What was given already, as “Do” may tell it too. */
const past = /\b(?:was|were|had|has|have|did|attended|missed|completed|went|gave|received|took part)\b/i;
/** A number that begins an item in the middle of a line. */
const inner = /(?<=[.;!?)] )\d{1,2}[.)](?= ?\p{Lu})/gu;

interface Item {
  readonly from: number;
  readonly to: number;
  readonly own: string | undefined;
  readonly text: string;
}

/** The items of a passage: one for each number that goes on from the one before, or the whole of it. */
function itemsOf({ from, to }: Passage, text: string): readonly Item[] {
  const starts = [0];
  const words = text.slice(from, to);
  if (/^1[.)]/.test(words))
    for (const { 0: number, index } of words.matchAll(inner))
      if (Number.parseInt(number, 10) === starts.length + 1) starts.push(index);
  return starts.map((start, at) => {
    const whole = words.slice(start, starts[at + 1] ?? words.length).trimEnd();
    const marker = readMarker(whole);
    const rest = marker?.own === undefined ? 0 : marker.to;
    return { from: from + start + rest, to: from + start + whole.length, own: marker?.own, text: whole.slice(rest) };
  });
}

/**
 * Reads the running text of a cycle without tables, where nothing else of the draft names outcomes or support: sentences
 * under “Plan” that say what the child will do are outcomes, and what stands under “Do” and is not over yet is the support.
 */
export function readCycleText(sorted: Sorted): void {
  const { passages, texts } = sorted;
  if (!sorted.cycle) return;
  const holds = (isIt: (one: Passage) => boolean) => passages.some((one) => one.role === 'content' && isIt(one));
  const hasOutcomes = holds(({ section, field }) => section === 'outcomes' || field === 'outcome');
  const hasSupport = holds(({ section, field }) => section === 'provision' || field === 'provision');
  const free = ({ role, field, record }: Passage) => role === 'content' && field === undefined && record === undefined;
  const textOf = ({ block, from, to }: Passage) => texts.get(block)!.slice(from, to);
  const sorting = passages.flatMap((passage): Passage[] => {
    if (!free(passage)) return [passage];
    if (passage.section === 'do' && !hasSupport && !past.test(textOf(passage)))
      return [{ ...passage, field: 'provision', record: `l${sorted.records++}` }];
    if (passage.section !== 'plan' || hasOutcomes) return [passage];
    const items = itemsOf(passage, texts.get(passage.block)!);
    const aims = items.filter(({ text }) => aim.test(text));
    if (aims.length === 0 && !(items[0]!.own !== undefined && isListed(sorted, passage))) return [passage];
    return items.map(({ from, to, own, text }) =>
      own !== undefined || aim.test(text)
        ? { ...passage, from, to, field: 'outcome', record: `l${sorted.records++}` }
        : { ...passage, from, to },
    );
  });
  passages.splice(0, passages.length, ...sorting);
}

/** Whether an item in a paragraph of its own stands among others under “Plan” of which one says what the child will do. */
function isListed({ passages, texts }: Sorted, { section }: Passage): boolean {
  return passages.some(
    (one) =>
      one.section === section &&
      one.role === 'content' &&
      /^\d/.test(texts.get(one.block)!.slice(one.from, one.to)) &&
      aim.test(
        texts
          .get(one.block)!
          .slice(one.from, one.to)
          .replace(/^\d{1,2}[.)]\s*/, ''),
      ),
  );
}
