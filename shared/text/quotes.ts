/** Half-open offsets in a text. */
export type Stretch = readonly [from: number, to: number];

const letter = /[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{N}]/u;
const closers: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"', "'": "'", '«': '»' };

/** What stands between quotation marks, the marks included; a mark that is never closed quotes nothing, an apostrophe neither. */
export function quotations(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  if (!/[“‘"'«]/.test(text)) return found;
  let open = -1;
  let closer = '';
  // Where a mark had no closer, the next of its kind has none either: so the whole is read once.
  const unclosed = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    if (open < 0) {
      const wanted = closers[mark];
      if (!wanted || unclosed.has(mark) || letter.test(text[at - 1] ?? ' ') || !/\S/.test(text[at + 1] ?? ' '))
        continue;
      open = at;
      closer = wanted;
    } else if (mark === closer && !letter.test(text[at + 1] ?? ' ')) {
      found.push([open, at + 1]);
      open = -1;
    }
    if (at === text.length - 1 && open >= 0) {
      unclosed.add(text[open]!);
      at = open;
      open = -1;
    }
  }
  return found;
}

/** Whether an offset lies in one of the stretches. */
export const isWithin = (stretches: readonly Stretch[], at: number): boolean =>
  stretches.some(([from, to]) => from <= at && at < to);
