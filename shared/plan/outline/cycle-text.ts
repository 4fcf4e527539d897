import type { Passage } from '../plan';
import { readMarker } from './markers';
import type { Sorted } from './sorted';

/** “By 29 January Noor will …”, “To ask …”, “Noor will …”. */
const aim =
  /^["'“‘]?(?:(?:By|Within|Before|At the end of) [^.]{2,60}?\b(?:will|can|to)\b|To \p{Ll}|(?:For )?(?:I|He|She|They|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:will|can|to be able|is able)\b)/u;
/** What was given already, as “Do” may tell it too. */
const past =
  /\b(?:was|were|had|(?:has|have) (?:had|been|done|\w+ed)|did|attended|missed|completed|went|gave|received|took part)\b/i;
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
  const ofPlan = new Map(
    passages
      .filter((one) => free(one) && one.section === 'plan' && !hasOutcomes)
      .map((one) => [one, itemsOf(one, texts.get(one.block)!)] as const),
  );
  const isAim = ({ text }: Item) => aim.test(text);
  // Among numbered items of which one says what the child will do, “3. Toileting” is meant to as well.
  const numbered = [...ofPlan.values()].flat().some((item) => item.own !== undefined && isAim(item));
  const sorting = passages.flatMap((passage): Passage[] => {
    if (free(passage) && passage.section === 'do' && !hasSupport && !past.test(textOf(passage)))
      return [{ ...passage, field: 'provision', record: `l${sorted.records++}` }];
    return (
      ofPlan.get(passage)?.map((item): Passage => {
        const { from, to } = item;
        const isOutcome = isAim(item) || (numbered && item.own !== undefined);
        return isOutcome
          ? { ...passage, from, to, field: 'outcome', record: `l${sorted.records++}` }
          : { ...passage, from, to };
      }) ?? [passage]
    );
  });
  passages.splice(0, passages.length, ...sorting);
}
