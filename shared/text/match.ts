/** `shape.test(text)`, whatever was found before. */
export const holds = (shape: RegExp, text: string): boolean => find(shape, text) !== null;

/** The first match, whatever was found before. */
export const find = (shape: RegExp, text: string): RegExpExecArray | null => run(shape, text, 0);

/** An expression that ignores case, and pieces in small letters of which a text must have one for it to match: what no text asks for is never made ready. */
export interface Keyed {
  readonly needs: readonly string[];
  readonly shape: RegExp;
}

/** A keyed expression; its needs stand between `|`. */
export const keyed = (needs: string, source: string): Keyed => ({
  needs: needs.split('|'),
  shape: new RegExp(source, 'i'),
});

/** Whether a text in small letters has one of some pieces. */
export const hasPiece = (needs: readonly string[], small: string): boolean =>
  needs.some((piece) => small.includes(piece));

/** The leftmost match of several, of those at one place that of the first listed: as if they were one with `|` between. */
export function findFirst(all: readonly Keyed[], text: string): RegExpExecArray | null {
  const small = text.toLowerCase();
  let first: RegExpExecArray | null = null;
  for (const one of all) {
    const match = hasPiece(one.needs, small) ? find(one.shape, text) : null;
    if (match && (!first || match.index < first.index)) first = match;
  }
  return first;
}

/** All matches of a global expression, in order, without overlaps. */
export function findAll(shape: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let match = run(shape, text, 0); match; match = run(shape, text, match.index + (match[0].length || 1)))
    found.push(match);
  return found;
}

/** `text.replaceAll` of a global expression. */
export function replaceAll(shape: RegExp, text: string, by: (match: RegExpExecArray) => string): string {
  let left = '';
  let end = 0;
  for (const match of findAll(shape, text)) {
    left += text.slice(end, match.index) + by(match);
    end = match.index + match[0].length;
  }
  return end === 0 ? text : left + text.slice(end);
}

function run(shape: RegExp, text: string, from: number): RegExpExecArray | null {
  shape.lastIndex = from;
  return shape.exec(text);
}
