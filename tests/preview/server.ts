import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize, sep } from 'node:path';

const root = join(__dirname, '../..');

/** Where the preview's paths come from; the longest prefix wins. */
const folders: readonly (readonly [prefix: string, folder: string])[] = [
  ['/addin/', join(root, 'dist/addin')],
  ['/office-js/', join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist')],
  ['/form/', join(root, 'tests/pages')],
  ['/', join(root, 'dist/preview')],
];

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const officeScript = /src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?/;

/**
 * The add-in's pages as they are built, but for two things: Office.js comes from the npm package instead of
 * Microsoft's address, and a script before it stands in for Word.
 */
function inPreview(html: string): string {
  return html
    .replace(/<head>/, '<head><script src="/pane-host.js"></script>')
    .replace(officeScript, 'src="/office-js/office.js"');
}

/** A page of the sample system with the extension's own content code run in it. */
const withContentCode = (html: string) => html.replace('</body>', '<script src="/form-content.js"></script></body>');

/** A school’s settings with nothing chosen in them, as beside the pages of a school that has such a file. */
const schoolSettings = { body: '{}', type: 'application/json' };

function read(path: string): { body: Buffer | string; type: string } | undefined {
  if (path === '/addin/school-settings.json') return schoolSettings;
  const found = folders.find(([prefix]) => path.startsWith(prefix));
  if (!found) return undefined;
  const [prefix, folder] = found;
  const file = normalize(join(folder, path.slice(prefix.length) || 'index.html'));
  if (!file.startsWith(folder + sep)) return undefined;
  try {
    if (!statSync(file).isFile()) return undefined;
    const body = readFileSync(file);
    const type = types[extname(file)] ?? 'application/octet-stream';
    if (prefix === '/addin/' && file.endsWith('.html')) return { body: inPreview(body.toString()), type };
    if (/^\/form\/mis-(?!editor)[a-z]+\.html$/.test(path)) return { body: withContentCode(body.toString()), type };
    return { body, type };
  } catch {
    return undefined;
  }
}

/** The path of an address; undefined where it is malformed. */
function pathOf(address: string): string | undefined {
  try {
    return decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** Serves the preview on this machine only; port 0 takes any free one. Resolves with the address and a way to stop. */
export function serve(port: number): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      // The sample system keeps nothing.
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end('<p>Saved, here on this machine.</p>');
      return;
    }
    const path = pathOf(request.url ?? '/');
    const found = path === undefined ? undefined : read(path);
    response.writeHead(found ? 200 : 404, {
      'content-type': found?.type ?? 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(found?.body ?? 'Not found');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({
        url: `http://localhost:${(server.address() as AddressInfo).port}`,
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
