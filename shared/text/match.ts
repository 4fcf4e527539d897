/** `shape.test(text)`, whatever was found before. */
export const holds = (shape: RegExp, text: string): boolean => find(shape, text) !== null;

/** The first match, whatever was found before. */
export const find = (shape: RegExp, text: string): RegExpExecArray | null => findFrom(shape, text, 0);

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
  for (let match = findFrom(shape, text, 0); match; match = findFrom(shape, text, match.index + (match[0].length || 1)))
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

/** `shape.test(text)`; what ships asks every expression so, or by `execReady` (`scripts/asked-ready.cjs`). */
export function testReady(shape: RegExp, text: string): boolean {
  if (looks < looksUntilReady) makeReady(shape, text);
  return shape.test(text);
}

/** `shape.exec(text)`. */
export function execReady(shape: RegExp, text: string): RegExpExecArray | null {
  if (looks < looksUntilReady) makeReady(shape, text);
  return shape.exec(text);
}

/** The first match from an offset on; of a sticky expression the one that stands there. */
export function findFrom(shape: RegExp, text: string, from: number): RegExpExecArray | null {
  if (looks < looksUntilReady) makeReady(shape, text);
  shape.lastIndex = from;
  return shape.exec(text);
}

/** After so many looks an expression is hardly ever new. */
const looksUntilReady = 300_000;
let looks = 0;
const ready = new Set<string>();
/** As long as a text must be for the engine to make machine code of an expression at once; no long space to look through. */
const lengthening = '\n\0'.repeat(500);

/**
 * Makes an expression ready at its first look. Engines write it down twice, in a slow form first and as machine code when
 * it is used again; where it looks at a long text, they leave the first out, which costs three times the second.
 */
function makeReady(shape: RegExp, text: string): void {
  looks++;
  if (ready.size === ready.add(shape.source).size) return;
  const { lastIndex } = shape;
  shape.exec(text + lengthening);
  shape.lastIndex = lastIndex;
}
