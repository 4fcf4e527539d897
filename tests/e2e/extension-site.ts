import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import type { AddressInfo } from 'node:net';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** A school system on loopback: serves the sample pages, keeps what was submitted. */
export interface Site {
  readonly port: number;
  /** Bodies of what was posted, in order, byte for byte. */
  readonly submitted: string[];
  /** Every request that reached it, as `GET /path`. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Serves a folder on a free port of this machine; `elsewhere` names files that stand outside of it. */
export async function serve(
  folder = path.resolve('tests/pages'),
  elsewhere: (address: string) => string | undefined = (address) =>
    address === '/mis-targets.js' ? path.resolve('dist/preview/mis-targets.js') : undefined,
): Promise<Site> {
  const submitted: string[] = [];
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(`${request.method ?? ''} ${pathname}`);
    if (request.method === 'POST') {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        submitted.push(Buffer.concat(parts).toString('latin1'));
        response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Saved</title><p>Saved.</p>');
      });
      return;
    }
    const outside = elsewhere(pathname);
    const file = outside ?? path.join(folder, path.normalize(pathname));
    if ((!outside && !file.startsWith(folder)) || !existsSync(file) || pathname.endsWith('/')) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    submitted,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
