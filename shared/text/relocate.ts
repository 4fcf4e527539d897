/** Offsets in UTF-16 units, end excluded: a `Span`, or part of one. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the words of a span stand after the text was edited; undefined where they are gone, have changed or could be
 * any of several. Never points at other words, even equal ones.
 */
export function relocate<T extends Stretch>(span: T, before: string, after: string): T | undefined {
  if (before === after) return span;
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shorter && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++;
  let suffix = 0;
  while (
    suffix < shorter &&
    before.charCodeAt(before.length - 1 - suffix) === after.charCodeAt(after.length - 1 - suffix)
  )
    suffix++;
  const shift = after.length - before.length;
  const untouchedBefore = span.to <= prefix;
  const untouchedAfter = span.from >= before.length - suffix;
  // Where prefix and suffix overlap, the edit can be slid along them: `the cat` stood twice and one was deleted.
  if (untouchedBefore && span.to > Math.max(0, shorter - suffix)) return;
  if (untouchedAfter && span.from < before.length - Math.max(0, shorter - prefix)) return;
  const moved = untouchedBefore ? 0 : untouchedAfter ? shift : search(span, before, after, prefix, suffix);
  if (moved === undefined) return;
  const found = { ...span, from: span.from + moved, to: span.to + moved };
  return sameEdges(span, before, found, after) ? found : undefined;
}

/** How far the words moved within the stretch that was edited; undefined unless one place, and one place only, fits. */
function search(span: Stretch, before: string, after: string, prefix: number, suffix: number): number | undefined {
  const quote = before.slice(span.from, span.to);
  if (quote.trim() === '') return;
  const common = Math.min(prefix, suffix, Math.max(0, prefix + suffix - Math.min(before.length, after.length)));
  // The words may reach into the part that stayed, so the stretch is widened by as much.
  const first = Math.min(prefix - common, span.from);
  const left = before.length - Math.max(before.length - suffix + common, span.to);
  const old = before.slice(first, before.length - left);
  const now = after.slice(first, after.length - left);
  const at = now.indexOf(quote);
  if (at < 0 || now.includes(quote, at + 1) || old.indexOf(quote) !== old.lastIndexOf(quote)) return;
  const from = first + at;
  return isSameContext(span, before, { from, to: from + quote.length }, after) ? from - span.from : undefined;
}

const isWord = (text: string, at: number) => /[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{N}]/u.test(text[at] ?? '');

/** A neighbouring word is the same, or the quote is long enough to be nothing else. */
function isSameContext(span: Stretch, before: string, found: Stretch, after: string): boolean {
  let left = 0;
  let right = 0;
  let words = before.slice(span.from, span.to).split(/\s+/).filter(Boolean).length >= 5;
  for (; left < 24 && span.from > left && found.from > left; left++) {
    if (before[span.from - 1 - left] !== after[found.from - 1 - left]) break;
  }
  for (; right < 24 && span.to + right < before.length; right++) {
    if (before[span.to + right] !== after[found.to + right]) break;
  }
  words ||= /[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{N}]{2}[^A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{N}]*$/u.test(before.slice(span.from - left, span.from));
  words ||= /^[^A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{N}]*[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{N}]{2}/u.test(before.slice(span.to, span.to + right));
  return words;
}

/** A span that began and ended with whole words still does: `help` is not the same words inside `helpful`. */
function sameEdges(span: Stretch, before: string, found: Stretch, after: string): boolean {
  const cuts = (text: string, at: number) => isWord(text, at - 1) && isWord(text, at);
  return cuts(before, span.from) === cuts(after, found.from) && cuts(before, span.to) === cuts(after, found.to);
}
