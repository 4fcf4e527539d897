import { readFileSync } from 'node:fs';

/** Where Chromium itself knocks, with or without an extension: its accounts, its updates, its guesses at forms, its dictionaries, its messages from servers. */
const chromiums = [
  'accounts.google.com',
  'update.googleapis.com',
  'content-autofill.googleapis.com',
  'redirector.gvt1.com',
  'android.clients.google.com',
];

/** Only the browser starts a request that comes from no origin; every page, frame and worker has one. */
const browserItself = 'not an origin';

interface NetLogEvent {
  readonly type: number;
  readonly params?: { readonly url?: string; readonly initiator?: string; readonly host?: string };
}

const isHere = (hostname: string) => /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);

/** The site whose pages a case hands out itself: the browser looks it up before it is handed one. */
const handedOut = 'mis.example';

/** A host that somebody asked to be looked up or connected to, if only ahead of a request: its very name can carry words. */
function lookedUp(host: string): string | undefined {
  const address = host.includes('://') ? host : `any://${host}`;
  const hostname = URL.canParse(address) ? new URL(address).hostname : host;
  return isHere(hostname) || hostname === handedOut || chromiums.includes(hostname) ? undefined : hostname;
}

/** What was asked for outside of this machine: the address of a request, or the name of a host. */
function foreignOf(
  { type, params = {} }: NetLogEvent,
  { URL_REQUEST_START_JOB: request, HOST_RESOLVER_MANAGER_REQUEST: lookUp }: Record<string, number>,
): string | undefined {
  const { url, initiator, host } = params;
  if (type === lookUp && host) return lookedUp(host);
  if (type !== request || !url) return undefined;
  const { protocol, hostname } = new URL(url);
  if (!/^(?:https?|wss?):$/.test(protocol) || isHere(hostname)) return undefined;
  return initiator === browserItself && chromiums.includes(hostname) ? undefined : url;
}

/** Addresses and hosts outside of this machine that a Chromium asked for, from its own record of its network (`--log-net-log`), whoever asked: page, frame, worker or extension. */
export function foreignRequests(netLog: string): readonly string[] {
  // One event a line; a browser that was stopped leaves the list without its end.
  const [first = '', ...lines] = readFileSync(netLog, 'utf8').split('\n');
  const { constants } = JSON.parse(first.replace(/,$/, '}')) as {
    constants: { logEventTypes: Record<string, number> };
  };
  const { logEventTypes } = constants;
  if (!logEventTypes.URL_REQUEST_START_JOB || !logEventTypes.HOST_RESOLVER_MANAGER_REQUEST)
    throw new Error(
      'This Chromium names the events of its network otherwise: tests/e2e/requests.ts reads none of them.',
    );
  const foreign = new Set<string>();
  for (const line of lines) {
    if (!line.startsWith('{"params":') || !(line.includes('"url"') || line.includes('"host"'))) continue;
    const asked = foreignOf(JSON.parse(line.replace(/\]?,?$/, '')) as NetLogEvent, logEventTypes);
    if (asked !== undefined) foreign.add(asked);
  }
  return [...foreign];
}
