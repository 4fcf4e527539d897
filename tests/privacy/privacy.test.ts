import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { waysOut } from './sending';

const root = join(__dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('extension/manifest.json')) as Record<string, unknown>;
const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => `${folder}/${file}`);
const shipped = ['shared', 'addin', 'extension'].flatMap((room) => filesIn(room, /\.tsx?$/));

test('every permission has a reason in docs/privacy.md, and no other is asked for', () => {
  const asked = Object.entries(manifest)
    .filter(([key]) => /permissions$/.test(key))
    .flatMap(([, list]) => list as string[]);
  const [, word] = /<Permissions>(\w+)<\/Permissions>/.exec(read('manifest.xml'))!;
  const explained = read('docs/privacy.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => line.split('|')[1]!.match(/`[^`]+`/g)!)
    .map((name) => name.slice(1, -1));
  expect([...new Set([...asked, word!])].sort()).toEqual(explained.sort());
});

test('no page and no site is in reach before the writer says so', () => {
  const keys = Object.keys(manifest).map((key) => key.replace(/^(?:chrome|firefox):/, ''));
  expect(keys).not.toContain('host_permissions');
  expect(keys).not.toContain('content_scripts');
  expect(keys).not.toContain('externally_connectable');
});

const pages = [...filesIn('addin', /\.html$/), ...filesIn('extension', /\.html$/)];
const policies = pages.flatMap((page) => {
  const [, policy] = /Content-Security-Policy"\s+content="([^"]+)"/.exec(read(page)) ?? [];
  return policy === undefined ? [] : [[page, policy] as const];
});
const ofExtension = (manifest['content_security_policy'] as { extension_pages: string }).extension_pages;

/** Hash of a style without a word in it. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What a directive may name besides nothing and the page's own address. */
const more: Readonly<Record<string, readonly string[]>> = {
  'script-src': ['https://appsforoffice.microsoft.com'],
  'style-src': ["'unsafe-inline'", emptyStyle],
  'img-src': ['data:'],
};

test.each([...policies, ['the extension’s pages', ofExtension] as const])('%s can send nothing', (_, policy) => {
  const directives = policy.split(';').map((part) => part.trim().split(/\s+/));
  const names = directives.map(([name]) => name!);
  // Of two with one name a browser reads the first.
  expect(names).toEqual([...new Set(names)]);
  expect(directives).toContainEqual(['default-src', "'none'"]);
  const strange = directives.flatMap(([name, ...sources]) =>
    sources
      .filter((source) => !["'none'", "'self'", ...(more[name!] ?? [])].includes(source))
      .map((source) => `${name} ${source}`),
  );
  expect(strange).toEqual([]);
  // What is not named falls back to the default, but for where a form is sent: only scripts send one unasked.
  if (names.includes('script-src')) expect(directives).toContainEqual(['form-action', "'none'"]);
});

test('every page of the add-in has a policy', () => {
  expect(policies.map(([page]) => page)).toEqual(expect.arrayContaining([...filesIn('addin', /\.html$/)]));
});

test('whatever name sends, loads or goes to an address is seen', () => {
  const { senders, addresses } = waysOut(
    'a.tsx',
    `fetch('a'); const f = globalThis['fetch']; const g = self.fetch; Reflect.get(self, 'XMLHttpRequest');
     navigator.sendBeacon('b'); new Function('c'); import(d); import('./e'); const described = { eval: 1 };
     new Image().src = words; image['src'] = words; image.src = 'f.png'; image.setAttribute('src', words);
     location = words; document.location.assign(words); window.open(words); browser.tabs.update({ url: words });
     make('link', { rel: 'dns-prefetch', href: words }); const a = <a href={words} />; const b = <a href="g" />;`,
  );
  expect(senders).toEqual([
    ...['fetch', "globalThis['fetch']", 'self.fetch', "'XMLHttpRequest'", 'navigator.sendBeacon', 'Function'],
    'import()',
  ]);
  expect(addresses).toEqual([
    ...['new Image().src = words', 'Image', "image['src'] = words", "image.setAttribute('src', words)"],
    ...['location = words', 'document.location.assign', 'window.open', 'browser.tabs.update'],
    ...["'dns-prefetch'", 'href: words', 'href={words}'],
  ]);
});

test('nothing that ships can send a word away, or make code of words', () => {
  const found = shipped.map((file) => ({ file, ...waysOut(file, read(file)) }));
  // The one call there is: it gets the school's settings from the add-in's own address, and sends nothing.
  expect(found.flatMap(({ file, senders }) => senders.map((one) => `${file}: ${one}`))).toEqual([
    'addin/word/school-settings.ts: fetch',
  ]);
  // The guidance that a rule names, our own pages, and a file that the writer saves: each at a click, but for the help on the day of installation.
  expect(found.flatMap(({ file, addresses }) => addresses.map((one) => `${file}: ${one}`))).toEqual([
    'shared/ui/PlanPane.tsx: href={help}',
    'shared/ui/note/Why.tsx: href={finding.authority.url}',
    'shared/ui/settings/SettingsFile.tsx: link.href = address',
    'extension/browser/first-steps.ts: browser.tabs.create',
    'extension/content/note-card.ts: link.href = finding.authority.url',
    'extension/panel/Panel.tsx: href={help}',
  ]);
});
