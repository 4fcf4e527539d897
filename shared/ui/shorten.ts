/** The beginning of a text, enough to know it by: cut between words, and within one that is too long alone. */
export function shorten(text: string, most = 80): string {
  if (text.length <= most) return text;
  const at = text.lastIndexOf(' ', most);
  return `${text.slice(0, at > most / 2 ? at : most).replace(/[\s.,;:–—-]+$/, '')}…`;
}
