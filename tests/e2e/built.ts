import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { waysOut } from '../privacy/sending';
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

/** What is true of every file that is handed over, whatever was bundled into it. */
export const cases: readonly Case[] = [
  {
    name: 'built: nothing in the bundles can send a word away or make code of one, but for the one file of school settings',
    run: () => {
      const scripts = filesOf('.js');
      assert.ok(scripts.length >= 20);
      // Firefox runs the same files as Chrome.
      const known = new Map<string, ReturnType<typeof waysOut>>();
      const found = scripts.map((file) => {
        const script = readFileSync(file, 'utf8');
        known.set(script, known.get(script) ?? waysOut(file, script));
        return { file, ...known.get(script)! };
      });
      const senders = found.flatMap((one) => one.senders.map((name) => `${path.dirname(one.file)}: ${name}`));
      assert.deepEqual([...new Set(senders)].sort(), [
        // The settings of the school, from beside the pane's own files; by pane and by command.
        'dist/addin: fetch',
        // Asks whether there is one, to find where its own files are.
        'dist/addin: globalThis.importScripts',
        // Calls a function that is there already.
        'dist/extension-chrome: Function.call.bind',
        'dist/extension-chrome: globalThis.importScripts',
        'dist/extension-firefox: Function.call.bind',
        'dist/extension-firefox: globalThis.importScripts',
      ]);
      // React knows every attribute; what has none of it runs in the pages of others, or behind them.
      const ours = found.filter(({ file }) => /\/(?:content|loader|review|background|popup)\.js$/.test(file));
      const addresses = ours.flatMap((one) => one.addresses.map((place) => `${path.basename(one.file)}: ${place}`));
      const plain = addresses.map((place) => place.replace(/[\w()]+(?=\.(?:href|tabs|authority))/g, '…'));
      assert.deepEqual([...new Set(plain)].sort(), [
        'background.js: ….tabs.create',
        'content.js: ….href=….authority.url',
      ]);
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
