/** The beginning of a text, enough to know it by: cut between words, and within one that is too long alone. */
export function shorten(text: string, most = 80): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1);
  const whole = cut.replace(/[\s,;:–—-]+\S*$/, '');
  return `${(whole && whole.length > most / 2 ? whole : text.slice(0, most)).trimEnd()}…`;
}
