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

const fieldOf = { outcomes: 'outcome', provision: 'provision' } as const;

interface Item {
  readonly from: number;
  readonly to: number;
  readonly own: { readonly number: string; readonly from: number } | undefined;
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
    const own = marker?.own && { number: marker.own, from: from + start + whole.indexOf(marker.own) };
    const rest = own ? marker.to : 0;
    return {
      from: from + start + rest,
      to: from + start + whole.length,
      own: own || undefined,
      text: whole.slice(rest),
    };
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
  /** What an item says, behind its number where it has one, as a record of its own. */
  const asRecord = (passage: Passage, { from, to, own }: Item, of: 'outcomes' | 'provision'): readonly Passage[] => {
    const record = own ? `n:${of}:${own.number.toLowerCase()}` : `l${sorted.records++}`;
    const said = { ...passage, from, to, field: fieldOf[of], record };
    if (!own) return [said];
    return [{ ...said, field: 'number', from: own.from, to: own.from + own.number.length }, said];
  };
  // Among numbered items of which one says what the child will do, “3. Toileting” is meant to as well.
  const numbered = [...ofPlan.values()].flat().some((item) => item.own !== undefined && isAim(item));
  const sorting = passages.flatMap((passage): Passage[] => {
    if (free(passage) && passage.section === 'do' && !hasSupport && !past.test(textOf(passage)))
      return itemsOf(passage, texts.get(passage.block)!).flatMap((item) => asRecord(passage, item, 'provision'));
    return (
      ofPlan.get(passage)?.flatMap((item) => {
        const { from, to } = item;
        const isOutcome = isAim(item) || (numbered && item.own !== undefined);
        return isOutcome ? asRecord(passage, item, 'outcomes') : [{ ...passage, from, to }];
      }) ?? [passage]
    );
  });
  passages.splice(0, passages.length, ...sorting);
}
