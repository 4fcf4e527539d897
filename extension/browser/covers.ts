/** Whether a match pattern (`https://mis.example/*`, `*://*.example/*`, `<all_urls>`) holds for pages of an origin. */
export function covers(pattern: string, origin: string): boolean {
  if (pattern === '<all_urls>') return /^https?:/.test(origin);
  const [, scheme, host] = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined || !URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  if (scheme === '*' ? !/^https?:$/.test(protocol) : protocol !== `${scheme}:`) return false;
  const end = host.replace(/^\*\.?/, '');
  return host === '*' || hostname === end || (host.startsWith('*.') && hostname.endsWith(`.${end}`));
}
