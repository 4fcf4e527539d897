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
  readonly params?: { readonly url?: string; readonly initiator?: string };
}

/** Addresses outside of this machine that a Chromium asked for, from its own record of its network (`--log-net-log`), whoever asked: page, frame, worker or extension. */
export function foreignRequests(netLog: string): readonly string[] {
  // One event a line; a browser that was stopped leaves the list without its end.
  const [first = '', ...lines] = readFileSync(netLog, 'utf8').split('\n');
  const { constants } = JSON.parse(first.replace(/,$/, '}')) as {
    constants: { logEventTypes: Record<string, number> };
  };
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  const foreign = new Set<string>();
  for (const line of lines) {
    if (!line.startsWith('{"params":') || !line.includes('"url"')) continue;
    const { type, params } = JSON.parse(line.replace(/\]?,?$/, '')) as NetLogEvent;
    if (type !== start || !params?.url) continue;
    const { protocol, hostname } = new URL(params.url);
    if (!/^(?:https?|wss?):$/.test(protocol) || /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)) continue;
    if (params.initiator === browserItself && chromiums.includes(hostname)) continue;
    foreign.add(params.url);
  }
  return [...foreign];
}
