import { ApiError, notSimulated } from './api-error';
import { piecesOf } from './text';
import type { Element } from './xml';

/** What `search` takes besides the text. */
export interface SearchOptions {
  readonly matchCase?: boolean;
  readonly matchWholeWord?: boolean;
  readonly [other: string]: unknown;
}

/** Where a text was found. */
export interface Hit {
  readonly paragraph: Element;
  readonly from: number;
  readonly to: number;
}

/** Word's Find does not tell straight from curly quotes. */
const plainQuotes = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** In Word's Find a caret begins a code: `^^` a caret, `^t` a tab, `^l` a line break, `^2` the mark of a footnote. */
function decode(text: string): string {
  return text.replace(/\^(.?)/g, (code, letter: string) => {
    const meant = { '^': '^', t: '\t', l: '\v', '2': '\u0002' }[letter];
    if (meant === undefined) throw notSimulated(`search code ${code}`);
    return meant;
  });
}

/** Finds a text within paragraphs, as Word's Find does; a hit broken by a tracked deletion is none. */
export function search(
  paragraphs: readonly Element[],
  text: string,
  options: SearchOptions | null | undefined,
  deletions: boolean,
): Hit[] {
  if (text === '' || text.length > 255)
    throw new ApiError('SearchStringInvalidOrTooLong', 'The search string is invalid or too long.');
  for (const [name, value] of Object.entries(options ?? {}))
    if (value === true && name !== 'matchCase' && name !== 'matchWholeWord')
      throw notSimulated(`search option ${name}`);
  const fold = (string: string): string =>
    options?.matchCase ? plainQuotes(string) : plainQuotes(string).toLowerCase();
  const wanted = fold(decode(text));
  return paragraphs.flatMap((paragraph) => {
    const pieces = piecesOf(paragraph, true);
    const full = pieces.map((piece) => piece.text).join('');
    const gone = deletions
      ? []
      : pieces
          .filter((piece) => piece.node.name === 'w:delText')
          .map((piece) => ({ from: piece.start, to: piece.start + piece.text.length }));
    const visible = (offset: number): number =>
      offset - gone.reduce((sum, one) => sum + Math.max(0, Math.min(offset, one.to) - one.from), 0);
    const hits: Hit[] = [];
    const hay = fold(full);
    for (let at = hay.indexOf(wanted); at >= 0; at = hay.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length;
      const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}_]/u.test(char);
      if (options?.matchWholeWord && (isWord(full[at - 1]) || isWord(full[end]))) continue;
      if (gone.some((one) => one.from < end && one.to > at)) continue;
      hits.push({ paragraph, from: visible(at), to: visible(end) });
    }
    return hits;
  });
}
