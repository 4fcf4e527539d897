/**
 * What a number that Word writes before an item of a list is in a draft, with a blank behind it: `2` is `2.`, as
 * somebody would type it. '' for a bullet, for which fonts of signs have single letters, and for roman numerals, by
 * which nobody points to an outcome.
 */
export function listNumber(written: string): string {
  const text = written.trim();
  if (!/\d|\p{L}[.):]|\p{L}{2}/u.test(text) || /^\W*(?:[ivx]+|[IVX]+)\W*$/.test(text)) return '';
  return /^\d{1,2}$/.test(text) ? `${text}. ` : `${text} `;
}
