import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import ts from 'typescript';
import { run } from './program';
import type { Case } from './run';

const folders = ['dist/addin', 'dist/extension-chrome', 'dist/extension-firefox'];
const office = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const filesOf = (ending: string): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(ending))
      .map((file) => path.join(folder, file)),
  );

/** What can carry a word away, or make code of one, by whatever name it is reached. */
const forbidden = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'WebTransport', 'RTCPeerConnection'],
  ...['importScripts', 'eval', 'Function', 'insertAdjacentHTML', 'createContextualFragment'],
]);

/** Calls of what is forbidden in a script, as `name` or `….name`; and `import()` of anything. */
function callsIn(script: string): readonly string[] {
  const source = ts.createSourceFile('a.js', script, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const { expression } = node;
      if (expression.kind === ts.SyntaxKind.ImportKeyword) found.push('import()');
      if (ts.isIdentifier(expression) && forbidden.has(expression.text)) found.push(expression.text);
      if (ts.isPropertyAccessExpression(expression) && forbidden.has(expression.name.text))
        found.push(`….${expression.name.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What is true of every file that is handed over, whatever was bundled into it. */
export const cases: readonly Case[] = [
  {
    name: 'built: nothing in the bundles can send a word away or make code of one, but for the one file of school settings',
    run: () => {
      assert.deepEqual(
        callsIn('fetch("a"); self.fetch("b"); new Function("c"); navigator.sendBeacon("d"); import("e")'),
        ['fetch', '….fetch', 'Function', '….sendBeacon', 'import()'],
      );
      const scripts = filesOf('.js');
      assert.ok(scripts.length >= 20);
      const found = scripts.flatMap((file) =>
        callsIn(readFileSync(file, 'utf8')).map((call) => `${path.dirname(file)}: ${call}`),
      );
      // The settings of the school, from beside the pane's own files; by pane and by command.
      assert.deepEqual([...new Set(found)], ['dist/addin: fetch']);
      return Promise.resolve();
    },
  },
  {
    name: 'built: no page has a script, style, font or image from elsewhere, nor a script of its own',
    run: () => {
      const pages = filesOf('.html');
      assert.ok(pages.length >= 9);
      for (const page of pages) {
        const html = readFileSync(page, 'utf8');
        for (const [, address] of html.matchAll(/(?:src|href)="([^"]*)"/g))
          assert.ok(address === office || !/^(?:[a-z]+:|\/\/)/i.test(address!), `${page}: ${address}`);
        for (const [, inside] of html.matchAll(/<script[^>]*>([^<]*)<\/script>/g))
          assert.equal(inside!.trim(), '', page);
        assert.equal(/\son[a-z]+=/i.test(html), false, page);
      }
      for (const style of filesOf('.css'))
        assert.equal(/url\(|@import/.test(readFileSync(style, 'utf8')), false, style);
      return Promise.resolve();
    },
  },
];

/** A number for everything that `npm run package` hands over. */
async function packaged(): Promise<Readonly<Record<string, string>>> {
  const env = { ...process.env, ADDIN_URL: 'https://plans.example-trust.org' };
  await run('node_modules/.bin/tsx', ['scripts/package.ts'], { env });
  const files = readdirSync('dist/packages');
  assert.equal(files.length, 3);
  const addin = unzipSync(readFileSync('dist/packages/one-plan-assistant-addin.zip'));
  const manifest = new TextDecoder().decode(addin['manifest.xml']);
  assert.match(manifest, /https:\/\/plans\.example-trust\.org\/taskpane\.html/);
  assert.doesNotMatch(manifest, /localhost/);
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(`dist/packages/${file}`))
        .digest('hex'),
    ]),
  );
}

/** What takes minutes, or asks a registry. */
export const longCases: readonly Case[] = [
  {
    name: 'built: two builds have the same bytes',
    limit: 900_000,
    run: async () => assert.deepEqual(await packaged(), await packaged()),
  },
  {
    name: 'built: no package that ships has a weakness that is known',
    run: async () => {
      const said = await run('npm', ['audit', '--omit=dev', '--json'], { finds: true });
      const answer = JSON.parse(said || '{}') as { metadata?: { vulnerabilities: { total: number } } };
      if (answer.metadata) assert.equal(answer.metadata.vulnerabilities.total, 0, said);
      else console.log('SKIPPED npm audit: this registry does not offer it.');
    },
  },
];
